"""The verb that governs a figure: the one whose object it is, else the one whose subject it is.

Each rule looks at one place and answers or abstains; the first answer stands.
"""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, deed_words, outcome
from ukclaims.extract.figures.governor import Governor, is_adjunct
from ukclaims.extract.figures.lacking import lacking_of, supplied_of
from ukclaims.extract.figures.parts import insertion_end, near_before, part_of
from ukclaims.extract.figures.verbless import deed_of, described_of, doer_behind, outcome_of
from ukclaims.extract.quantities.numerals import starters

_OF_THEM = frozenset([("of", "whom"), ("of", "which")])
_GOING = frozenset(["return", "die", "flee", "join", "arrive", "enter", "surrender", "withdraw"])
_THEIR = (["their"], ["his"], ["her"])
_LIVES = (["life"], ["lives"])
_NEAR = 7  # tokens between a verb and its object: "provided Ukraine with up to 20"
_NEAR_AFTER = 14
_MAIN = 5  # tokens between "have" and the verb of a clause: "have been successfully returned"
_DONE_TO_OTHERS = frozenset(["give", "pledge", "harm", "make", "launch", "receive", "fund", "lose", "need", "hold"])


def governor(clause: Clause) -> Governor | None:
    """Return the verb of the clause that governs the figure, or None where no known verb does."""
    return next((found for rule in RULES if (found := rule(clause)) is not None), None)


def _verb_at(clause: Clause, at: int) -> Verb | None:
    """Return the verb at a token; "took" and "claimed" tell of lives only; who loses their life dies."""
    verb = clause.text.verb_at(at, clause.first)
    if verb and verb.lemma == "lose" and clause.words[at + 1 : at + 2] in _THEIR and clause.words[at + 2 : at + 3] in _LIVES:
        return Verb("die", "move", verb.tense)
    return None if verb and verb.family == "life" and clause.words[clause.figure[1] - 1] not in ("life", "lives") else verb


def object_of(clause: Clause) -> Governor | None:
    """The figure is the object and the verb stands just before it: "killed up to 12", "provide Ukraine with 20"."""
    text = clause.text
    if _opens_relative(clause):
        return None
    for at in near_before(clause, _NEAR):
        if text.words[at] in text.small.breaks or text.words[at] in text.small.conjunctions:
            return None
        verb = _verb_at(clause, at)
        if verb and verb.family != "matrix" and not (verb.tense == "participle" and text.is_passive(at, clause.first) and verb.family != "give"):
            return (
                None
                if verb.family == "contain" or is_adjunct(clause, verb) or _is_provided(clause, clause.figure[1], verb)
                else Governor(at, verb, passive=False, is_subject=False)
            )
    return None


def _is_provided(clause: Clause, end: int, verb: Verb) -> bool:
    """Tell whether the counted receives, as the "with" at `end` says: "providing its six reactors with power"."""
    return verb.lemma in ("provide", "supply") and end < clause.last and clause.words[end] == "with"


def _main_verb(clause: Clause, at: int, participle: Verb) -> Governor | None:
    """Return the verb of the clause where the one at `at` only describes: "40 children deported by Russia | have been returned"."""
    text = clause.text
    if participle.tense not in ("past", "participle") or text.words[at - 1] in text.small.auxiliaries:
        return None
    for i in range(at + 1, min(clause.last, at + _NEAR_AFTER)):
        word = text.words[i]
        if word in text.small.be or word in ("has", "have", "had"):
            behind = next((k for k in range(i + 1, min(clause.last, i + _MAIN)) if not _is_small(clause, k)), None)
            verb = _verb_at(clause, behind) if behind else None
            return _told_by(clause, behind, verb) if behind is not None and verb is not None else None
        if word in text.small.breaks or word in text.small.conjunctions or word in text.small.auxiliaries - {"to"}:
            return None
    return None


def _told_by(clause: Clause, at: int, verb: Verb) -> Governor | None:
    """Return the verb as the governor of its subject: passive, or of those who move: "have returned"."""
    passive = clause.text.is_passive(at, clause.first)
    is_told = verb.family not in ("matrix", "contain") if passive else verb.tense in ("past", "participle") and verb.lemma in _GOING
    return Governor(at, verb, passive=passive, is_subject=True) if is_told else None


def _is_small(clause: Clause, at: int) -> bool:
    return clause.words[at] in clause.text.small.auxiliaries or clause.words[at].endswith("ly")


def subject_of(clause: Clause) -> Governor | None:
    """The figure is the subject: "12 people were killed", "20 tanks pledged by Norway", "500 people died"."""
    found = _subject_of(clause, insertion_end(clause))
    behind = clause.figure[1]
    if found is None or _is_right_behind(clause, behind, found.at) or clause.words[behind] in ("who", "that", "which"):
        return found  # what stands right behind tells of it wherever it stands
    return None if _is_in_phrase(clause) else found


def _is_right_behind(clause: Clause, start: int, at: int) -> bool:
    """Tell whether nothing but "reported", "also" and the like stands between: "with 1,000 reported injured"."""
    return all(clause.words[i] in deed_words("between", clause.text.language) for i in range(start, at))


def _is_in_phrase(clause: Clause) -> bool:
    """Tell whether a preposition stands before the number, so that it is no subject: "of the 31 drones, 24 were shot down"."""
    at = clause.figure[0] - 1
    while at > clause.first and clause.words[at] in clause.text.small.articles:
        at -= 1
    if at < clause.first or clause.words[at] not in clause.text.small.prepositions:
        return False
    return clause.words[at] != "of" or clause.words[at - 1] not in deed_words("containers", clause.text.language) | {"none"}


def part_of_object(clause: Clause) -> Governor | None:
    """The figure is part of another that the verb governs: "12 people, including two children, were killed"."""
    part = part_of(clause)
    if part is None or clause.words[clause.figure[0] - 1] in clause.text.small.prepositions:
        return None
    return (_subject_of(clause, part.behind) if part.behind else None) or _object_before(clause, part.at)


def _subject_of(clause: Clause, start: int) -> Governor | None:
    text, farthest = clause.text, start + _NEAR_AFTER
    for at in range(start, clause.last):
        word = text.words[at]
        if at >= farthest:
            return None
        if word in ("that", "which", "who") or word in text.small.auxiliaries or word.endswith("ly"):
            continue
        verb = _verb_at(clause, at)
        if verb is None or verb.family == "matrix" or text.describes(at, start, verb):
            if word in text.small.breaks or word in text.small.conjunctions:
                if not _counts_on(clause, at + 1):
                    return None
                farthest = at + _NEAR_AFTER
            continue
        if _is_provided(clause, at + 1, verb):
            return None
        if (main := _main_verb(clause, at, verb)) is not None:
            return main
        if verb.tense == "gerund" or (verb.tense == "base" and (text.words[at - 1] not in text.small.auxiliaries or text.words[at - 1] == "to")):
            return None
        passive = text.is_passive(at, clause.first)
        if not passive and verb.family in _DONE_TO_OTHERS and _is_far(clause, start, at):
            return None
        if not passive and verb.family in _DONE_TO_OTHERS and (verb.tense in ("present", "base") or _has_object(clause, at + (2 if verb.particle else 1))):
            return None
        return Governor(at, verb, passive=passive or (verb.tense in ("past", "participle") and verb.family in _DONE_TO_OTHERS), is_subject=True)
    return None


def _counts_on(clause: Clause, at: int) -> bool:
    """Tell whether another counted thing follows, under the same verb: "10 houses, | a shop and | two cars were damaged"."""
    if at + 1 < clause.last and clause.words[at] == "and":
        at += 1
    return at < clause.last and (clause.words[at][0].isdigit() or clause.words[at] in starters() or clause.words[at] in ("a", "an"))


def _is_far(clause: Clause, start: int, at: int) -> bool:
    """Tell whether a participle may tell of another noun: "200 ships in the fleet used to carry oil"."""
    return any(clause.words[i] in clause.text.small.prepositions and clause.words[i] not in ("of", "among") for i in range(start, at))


def _has_object(clause: Clause, at: int) -> bool:
    """Tell whether an object follows the verb, so that the counted acts itself: "five missiles hit | the city"."""
    text = clause.text
    while at < clause.last and text.words[at].endswith("ly"):
        at += 1
    if at + 1 >= clause.last or text.words[at + 1] in text.small.times or text.words[at] in text.small.calendar:
        return False
    return not text.ends_phrase(at, at) and text.words[at] not in text.small.later and text.words[at] not in text.small.times and text.words[at][0].isalnum()


def _object_before(clause: Clause, end: int) -> Governor | None:
    """Return the verb before the whole of a part: "killed 12 people, including two children"."""
    text = clause.text
    for at in range(end - 1, clause.first - 1, -1):
        verb = outcome(text.words[at], text.language) or _verb_at(clause, at)
        if verb and verb.family not in ("matrix", "contain"):
            return Governor(at, verb, passive=text.is_passive(at, clause.first), is_subject=False)
    return _deed_before(clause, end)


def _deed_before(clause: Clause, end: int) -> Governor | None:
    """Return the deed that a noun before a list tells: "faced heavy losses, including 40 tanks"."""
    for at in range(end - 1, clause.first, -1):
        verb = deed_noun(clause.words[at], clause.text.language)
        if verb is not None:
            return Governor(at, verb, passive=True, is_subject=False)
    return None


def distant_object_of(clause: Clause) -> Governor | None:
    """The nearest verb before the figure in its clause, with more words between."""
    text = clause.text
    if _opens_relative(clause):
        return None
    for at in clause.before():
        if text.words[at] in ("which", "who", "whose") or (text.words[at] == "," and not _is_list(clause, at)):
            return None
        verb = _verb_at(clause, at)
        if verb and verb.family != "matrix" and (verb.tense != "base" or (at > clause.first and text.words[at - 1] in text.small.auxiliaries)):
            passive = verb.tense == "participle" and text.is_passive(at, clause.first)
            is_object = not (verb.family == "contain" or _is_provided(clause, clause.figure[1], verb) or is_adjunct(clause, verb) or text.describes(at, clause.first, verb))
            return Governor(at, verb, passive=passive, is_subject=False) if is_object else None
    return None


def _opens_relative(clause: Clause) -> bool:
    """Tell whether a clause of its own tells of the counted: "40,000 of whom will need aid", "of which 800 lived"."""
    words, (start, end) = clause.words, clause.figure
    return tuple(words[end : end + 2]) in _OF_THEM or tuple(words[max(0, start - 2) : start]) in _OF_THEM


def _is_list(clause: Clause, comma: int) -> bool:
    """Tell whether the comma is one between counted things: "lost 12 tanks, 30 trucks"."""
    return any(_counts_on(clause, at) or clause.words[at] in ("a", "an") for at in range(max(clause.first, comma - _NEAR), comma))


RULES = (deed_of, lacking_of, outcome_of, supplied_of, part_of_object, object_of, doer_behind, subject_of, distant_object_of, described_of)
