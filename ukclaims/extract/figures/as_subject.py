"""The figure as the subject of its verb: "12 people were killed", "20 tanks pledged by Norway", "500 people died"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deed_verbs import GOING, counts_on, is_provided, verb_of
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.main_verbs import main_verb, told_to
from ukclaims.extract.figures.parts import OF_THEM, insertion_end
from ukclaims.extract.figures.verbless import hurt_themselves
from ukclaims.extract.quantities.numerals import starters

_HOMEWARD = (["home"], ["to"], ["from"], ["back"], ["safely"], [","])
_OF_THEMSELVES = frozenset(["leave", "starve", "lose from radar"])
_LISTED = 40  # tokens of a list before its "and"
_NEAR_AFTER = 14
_OPENING = frozenset(["after", "before", "since", "as", "until", "because", "when"])
_PARTS_FOLLOW = frozenset([":", "-", "–", "—", "--"])
_SECOND = 5  # tokens of a second noun before its verb
_DONE_TO_OTHERS = frozenset(["give", "pledge", "harm", "make", "launch", "receive", "fund", "lose", "need", "hold", "handle"])


def subject_of(clause: Clause) -> Governor | None:
    """The figure is the subject: "12 people were killed", "20 tanks pledged by Norway", "500 people died"."""
    found = subject_behind(clause, insertion_end(clause))
    behind = clause.figure[1]
    is_own = found is not None and (_is_right_behind(clause, behind, found.at) or clause.words[found.at - 1] == "being")
    if found is None or is_own or clause.words[behind] in ("who", "that", "which"):
        return found  # what stands right behind tells of it wherever it stands
    if clause.words[clause.figure[0] - 1] == "with" and not clause.text.is_passive(found.at, clause.first):
        return found if found.verb.family == "harm" else None  # "with 93 others injured"
    return None if _is_in_phrase(clause) and not _opens_clause(clause, found.at) else found


def _opens_clause(clause: Clause, verb: int) -> bool:
    """Tell whether a clause begins with the number: "after | 12 people were killed", not "after 12 attacks"."""
    if clause.words[clause.figure[0] - 1] not in _OPENING or clause.figure[0] - 1 < clause.first:
        return False
    return any(clause.words[at] in clause.text.small.finite for at in range(clause.figure[1], verb))


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


def subject_behind(clause: Clause, start: int) -> Governor | None:
    """Return the verb whose subject the figure is, looked for from a token on."""
    text, farthest = clause.text, start + _NEAR_AFTER
    for at in range(start, clause.last):
        word = text.words[at]
        if at >= farthest:
            return None
        if (told := told_to(clause, at)) is not None:
            return told
        if word in ("that", "which", "who") or word in text.small.auxiliaries or word.endswith("ly"):
            continue
        verb = verb_of(clause, at)
        if verb is not None and verb.tense == "gerund" and text.describes_before(at):
            continue  # "33 ships | carrying grain have left"
        if verb is not None and verb.family != "matrix" and not text.describes(at, start, verb):
            if verb.tense in ("past", "participle") and _tells_another(clause, at, start):
                return None
            return _governing(clause, start, at, verb)
        if word in _PARTS_FOLLOW and word not in text.words[at + 1 : clause.last]:
            return None  # "12 casualties: three killed"
        if word in text.small.breaks or word in text.small.conjunctions:
            if _is_told_as(clause, at):
                continue
            if _takes_out(clause, at + 1) or not ((counts_on(clause, at + 1) and _is_joined(clause, at)) or _noun_goes_on(clause, at, start)):
                return None
            farthest = at + _NEAR_AFTER
    return None


def _tells_another(clause: Clause, at: int, start: int) -> bool:
    """Tell whether a participle stands right behind another number, and tells of that: "40 casualties, 12 | killed"."""
    number = clause.words[at - 1]
    joined = clause.words[at - 2] in clause.text.small.breaks or clause.words[at - 2] == "and"
    return at - 1 > start and joined and (number[0].isdigit() or number in starters())


def _is_joined(clause: Clause, at: int) -> bool:
    """Tell whether the list that goes on here ends with "and", so that one verb is of all: not "40 raids, three people were hurt"."""
    words, small, depth = clause.words, clause.text.small, 0
    if words[at] != ",":
        return True
    for i in range(at + 1, min(clause.last, at + _LISTED)):
        depth += (words[i] == "(") - (words[i] == ")")
        if depth == 0 and words[i] in ("and", "or", "&"):
            return True
        if depth == 0 and words[i] in small.finite:
            return False
    return False


def _takes_out(clause: Clause, at: int) -> bool:
    """Tell whether the number here is one of those counted before, and tells of its own: "20 people came, | 12 of them were hurt"."""
    behind = clause.words[at + 1 : min(clause.last, at + 3)]
    return tuple(behind) in OF_THEM


def _noun_goes_on(clause: Clause, at: int, start: int) -> bool:
    """Tell whether a second noun without a number shares the verb: "85 officers and foreign instructors | were killed"."""
    text = clause.text
    if text.words[at] != "and" or at != start or any(text.is_finite(i) for i in range(clause.first, clause.figure[0])):
        return False
    end = next((i for i in range(at + 1, min(clause.last, at + _SECOND)) if text.words[i] in text.small.auxiliaries), None)
    return end is not None and end > at + 1 and all(text.words[i].isalpha() and text.words[i] not in text.small.phrase_ends for i in range(at + 1, end))


def _is_told_as(clause: Clause, at: int) -> bool:
    """Tell whether "as" leads to the deed: "were recorded | as damaged"."""
    return clause.words[at] == "as" and clause.words[at - 1] in deed_words("telling", clause.text.language)


def _governing(clause: Clause, start: int, at: int, verb: Verb) -> Governor | None:
    """Return the governor that the first verb behind the counted is, None where it tells of another thing or they act themselves."""
    text = clause.text
    if is_provided(clause, at + 1, verb):
        return None
    if (found := main_verb(clause, at, verb) or hurt_themselves(clause, at, verb)) is not None:
        return found
    if verb.tense == "base" and at == start and verb.lemma in deed_words("lasting", text.language):
        return Governor(at, verb, passive=False, is_subject=True)
    if verb.tense == "gerund" or (verb.tense == "base" and (text.words[at - 1] not in text.small.auxiliaries or text.words[at - 1] == "to")):
        return None
    passive, done_to = text.is_passive(at, clause.first), verb.family in _DONE_TO_OTHERS
    if not passive and verb.family == "act":
        is_aside = not (text.small.relative | {"that"}).isdisjoint(text.words[start:at])  # "40 men | who served died"
        return None if is_aside else Governor(at, verb, passive=False, is_subject=True)
    if (
        not passive
        and verb.lemma in GOING
        and verb.tense in ("past", "participle")
        and (verb.lemma in _OF_THEMSELVES or text.words[at + 1 : at + 2] in _HOMEWARD)
    ):
        return Governor(at, verb, passive=False, is_subject=True)  # "189 people returned home"
    if not passive and done_to and (_is_far(clause, start, at) or verb.tense in ("present", "base") or _has_object(clause, at + (2 if verb.particle else 1))):
        return None
    return Governor(at, verb, passive=passive or (verb.tense in ("past", "participle") and done_to), is_subject=True)


def _is_far(clause: Clause, start: int, at: int) -> bool:
    """Tell whether a participle may tell of another noun: "200 ships in the fleet used to carry oil"."""
    return any(clause.words[i] in clause.text.small.prepositions and clause.words[i] not in ("of", "among", "as") for i in range(start, at))


def _has_object(clause: Clause, at: int) -> bool:
    """Tell whether an object follows the verb, so that the counted acts itself: "five missiles hit | the city"."""
    text = clause.text
    while at < clause.last and text.is_adverb(at):
        at += 1
    if at + 1 >= clause.last or text.words[at + 1] in text.small.times or text.words[at] in text.small.calendar:
        return False
    return not text.ends_phrase(at, at) and text.words[at] not in text.small.later and text.words[at] not in text.small.times and text.words[at][0].isalnum()
