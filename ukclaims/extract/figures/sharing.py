"""A place that two deeds of one sentence share: "the strike killed 12 people and injured 30 in Kherson"."""

from itertools import pairwise

from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.parts import OF_THEM
from ukclaims.extract.figures.whereabouts import first_place, last_place
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry

_SHARED = frozenset(["harm", "life", "move"])
_OF_ONESELF = frozenset(["suffer", "sustain"])  # "and 30 sustained injuries"
_WIDE = frozenset(["across", "throughout", "nationwide", "elsewhere", "everywhere"])
_COUNTING = frozenset(["recorded", "suffered", "saw", "reported", "sustained", "registered"])
_FARTHEST = 60  # tokens of the clause of the other deed
_NEAR = 5  # tokens from "and" to the second number: "and at least 30 others were injured"


def shared_place(clause: Clause, verb: Governor | None, sentence: Range, registry: Registry) -> str | None:
    """Return the place of the deed beside, where both are done to those who are counted and "and" joins them."""
    if verb is None or verb.verb.family not in _SHARED:
        return None
    if not _WIDE.isdisjoint(clause.words[clause.figure[1] : clause.last]):
        return None  # "12 died in Kharkiv and five were injured across the region"
    return _before(clause, sentence, registry) or _behind(clause, verb, sentence, registry)


def _before(clause: Clause, sentence: Range, registry: Registry) -> str | None:
    """Read the place before a second deed: of its subject, or of the first deed: "12 died in Kharkiv and 30 were wounded"."""
    if clause.subject_from < clause.first:
        return last_place(clause, clause.subject_from, clause.first, registry)
    if not _joins(clause, clause.first, clause.figure[0]):
        return None
    farthest = max(sentence[0], clause.first - _FARTHEST)
    start = next((at + 1 for at in range(clause.first - 1, farthest, -1) if clause.words[at] in clause.text.small.openers), farthest)
    return last_place(clause, start, clause.first, registry) if _deeds(clause, start, clause.first) else None


def _behind(clause: Clause, verb: Governor, sentence: Range, registry: Registry) -> str | None:
    """Read the place behind another deed: "killed 12 and injured 30 in Kherson", not "12 were killed, and 3 were killed in Odesa"."""
    start = clause.last
    farthest = min(sentence[1], start + _FARTHEST)
    end = next((at for at in range(start + 1, farthest) if clause.words[at] in clause.text.small.openers), farthest)
    if start >= end or not _joins(clause, start, end) or not _WIDE.isdisjoint(clause.words[clause.first : clause.figure[0]]):
        return None
    deeds = _deeds(clause, start, end)
    if not deeds or verb.verb.lemma in deeds or any(pair in OF_THEM for pair in pairwise(clause.words[start:end])):
        return None
    return first_place(clause, start, end, registry)


def place_of_subject(clause: Clause, verb: Governor | None, registry: Registry) -> str | None:
    """Return the region or town that is said to suffer or to count what is told: "Kharkiv Oblast recorded | 20 injuries"."""
    end = clause.figure[0] if verb is None else verb.at
    at = next((i for i in range(clause.subject_from, min(end + 1, clause.figure[0])) if clause.words[i] in _COUNTING), None)
    if at is None or clause.figure[0] - at > _NEAR or not (clause.text.small.prepositions - {"at"}).isdisjoint(clause.words[at + 1 : clause.figure[0]]):
        return None
    found = registry.find(clause.text.words_as_written(clause.subject_from, at), ("place",))
    return found[0].name if found else None


def _joins(clause: Clause, at: int, end: int) -> bool:
    """Tell whether "and" stands here, and a number soon behind it, without a new subject between."""
    if clause.words[at] != "and":
        return False
    behind = clause.words[at + 1 : min(at + 1 + _NEAR, end + 1)]
    return any(word[0].isdigit() or word in starters() for word in behind)


def _deeds(clause: Clause, start: int, end: int) -> set[str]:
    """Return the deeds that are done to the counted in a run of tokens."""
    found = (clause.text.verb_at(at, start) for at in range(start, end))
    return {verb.lemma for verb in found if verb is not None and (verb.family in _SHARED or verb.lemma in _OF_ONESELF)}
