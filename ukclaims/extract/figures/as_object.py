"""The figure as the object of its verb: "killed up to 12", "lost 12 tanks, 30 trucks and | 5 guns"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deed_verbs import GOING, counts_on, is_provided, verb_of
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor, is_adjunct
from ukclaims.extract.figures.parts import near_before
from ukclaims.extract.quantities.nouns import singular
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import compare_items

_OF_THEM = frozenset([("of", "whom"), ("of", "which")])
_DEFINITE = frozenset(["the", "its", "their", "his", "her"])
_BEING = frozenset(["is", "are", "was", "were"])
_LISTED = 12  # tokens between a number and the comma of its list: "60 shells, missiles and rocket launchers"
_NEAR = 7  # tokens between a verb and its object: "provided Ukraine with up to 20"


def object_of(clause: Clause) -> Governor | None:
    """The figure is the object and the verb stands just before it: "killed up to 12", "provide Ukraine with 20"."""
    text = clause.text
    if _opens_relative(clause):
        return None
    for at in near_before(clause, _NEAR):
        if text.words[at] in text.small.breaks or text.words[at] in text.small.conjunctions:
            return None
        verb = verb_of(clause, at)
        if verb and verb.tense == "participle" and verb.family != "give" and text.is_passive(at, clause.first):
            return None  # "two men were charged with | 12 offences"
        if verb and verb.family != "matrix":
            return Governor(at, _struck_with(clause, verb), passive=False, is_subject=False) if _has_object(clause, verb) else None
    return None


def distant_object_of(clause: Clause) -> Governor | None:
    """The nearest verb before the figure in its clause, with more words between."""
    text = clause.text
    if _opens_relative(clause):
        return None
    for at in clause.before():
        if text.words[at] in ("which", "who", "whose") or (text.words[at] == "," and not _is_list(clause, at)):
            return None
        if text.words[at] in _BEING and text.words[at - 1] not in ("that", "which", "who"):
            return None  # "controls 28 villages, the width is | 40 km"
        verb = verb_of(clause, at)
        if verb and verb.family != "matrix" and (verb.tense != "base" or _is_finite_base(clause, at)):
            passive = verb.tense == "participle" and text.is_passive(at, clause.first)
            is_object = verb.lemma not in GOING and verb.family != "act" and not text.describes(at, clause.first, verb) and _has_object(clause, verb)
            return Governor(at, _struck_with(clause, verb), passive=passive, is_subject=False) if is_object else None
    return None


def _has_object(clause: Clause, verb: Verb) -> bool:
    """Tell whether the figure is an object of the verb before it: not "exported to 18 countries"."""
    return verb.family != "contain" and not is_adjunct(clause, verb) and not is_provided(clause, clause.figure[1], verb)


def _struck_with(clause: Clause, verb: Verb) -> Verb:
    """Return what weapons do that a place is struck with: "targeted the city with | six missiles" attacks with them."""
    words, at = clause.words, clause.figure[0] - 1
    while at > clause.first and (words[at] in ("about", "around", "some", "over", "nearly", "at", "least", "than", "more")):
        at -= 1
    is_armed = words[at] == "with" and verb.lemma in deed_words("striking", clause.text.language)
    is_weapon = is_armed and compare_items(singular(words[clause.figure[1] - 1]), "weapon") in (Verdict.EQUAL, Verdict.NARROWER)
    return Verb("attack", "launch", verb.tense) if is_weapon else verb


def _is_finite_base(clause: Clause, at: int) -> bool:
    """Tell whether a base form is a verb of the clause: "can | send", "the plants | make"."""
    before = clause.words[at - 1] if at > clause.first else ""
    return before in clause.text.small.auxiliaries or before == "," or (before.endswith("s") and before.isalpha())


def _opens_relative(clause: Clause) -> bool:
    """Tell whether a clause of its own tells of the counted: "40,000 of whom will need aid", "of which 800 lived"."""
    words, (start, end) = clause.words, clause.figure
    return tuple(words[end : end + 2]) in _OF_THEM or tuple(words[max(0, start - 2) : start]) in _OF_THEM


def _goes_on_doing(clause: Clause, at: int) -> bool:
    """Tell whether a verb in -ing opens what follows: "12 homes were hit, | leaving three empty"."""
    return any(verb.tense == "gerund" for verb in clause.text.forms.get(clause.words[at], ()))


def _is_list(clause: Clause, comma: int) -> bool:
    """Tell whether the comma is one between counted things: "lost 12 tanks, 30 trucks"; not "while 105 were freed, 14 died"."""
    if clause.text.verb_at(comma - 1, clause.first) is not None or clause.words[comma + 1] == "with" or _goes_on_doing(clause, comma + 1):
        return False
    if clause.words[clause.figure[0] - 1] == "and" and clause.words[comma + 1] in _DEFINITE:
        return True  # "damaged its tracks, the network and | three cars"
    reach = _NEAR if "%" in clause.words[slice(*clause.figure)] or "percent" in clause.words[slice(*clause.figure)] else _LISTED
    return any(counts_on(clause, at) or clause.words[at] in ("a", "an") for at in range(max(clause.first, comma - reach), comma))
