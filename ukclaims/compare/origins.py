"""Whether two claims go back to one utterance, and what shows it.

Two publishers prove nothing, and neither do two sentences of one pattern with two speakers in them.
Each ground is a small function that answers with a sentence or abstains; all need the same polarity,
values that agree, and no dimension that is disjoint.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from ukclaims.compare.contrary import are_contrary
from ukclaims.compare.facts import Facts
from ukclaims.compare.mistakes import shared_mistake
from ukclaims.compare.pair import Pair
from ukclaims.compare.quoting import quoted_runs
from ukclaims.compare.respinning import shared_telling
from ukclaims.compare.similarity import likeness
from ukclaims.compare.voices import DIFFERENT, OWN_WORDS, PUBLISHER, SAME
from ukclaims.model.attribution import Form
from ukclaims.model.quantity import AGREE, APART
from ukclaims.model.reason import Reason

A_FEW_DAYS = 7
"""One voice's agreeing figures belong to one occasion when published so many days apart at most, and no day of saying is told."""


def one_origin(pair: Pair) -> Reason | None:
    """Return what shows that the two go back to one utterance, None where nothing does."""
    if not may_share_origin(pair):
        return None
    for ground in GROUNDS if pair.a.text and pair.b.text else OF_FIELDS:
        reason = ground(pair)
        if reason is not None:
            return reason
    return None


def may_share_origin(pair: Pair) -> bool:
    """Tell whether two claims say the same as far as is known: the same polarity, agreeing values, nothing disjoint."""
    if pair.opposed or pair.a.counts is not pair.b.counts:
        return False
    return not pair.counted or (pair.values is AGREE and pair.standing.disjoint is None)


def is_contrary(pair: Pair) -> bool:
    """Tell whether two claims cannot be one utterance whatever anybody says: opposite polarity, values apart, a dimension disjoint."""
    return pair.opposed or pair.a.counts is not pair.b.counts or pair.disjoint is not None or pair.values is APART


def same_claim(pair: Pair) -> Reason | None:
    """Tell that the two are one."""
    return _THE_SAME if pair.a.id == pair.b.id else None


_THE_SAME = Reason("same_claim", "It is the same claim.")


def same_occasion(pair: Pair) -> Reason | None:
    """One voice on one occasion: the same day of saying or, where a day is not told, published within a few days."""
    if pair.voices is not SAME or not _same_saying(pair):
        return None
    if pair.a.said and pair.b.said:
        return _ON_ONE_DAY if pair.a.said[0] < pair.b.said[1] and pair.b.said[0] < pair.a.said[1] else None
    days = _days_apart(pair.a.day, pair.b.day)
    if days is None:
        return _IN_ONE_DOCUMENT if pair.a.document == pair.b.document else None
    return _WITHIN_DAYS if days <= A_FEW_DAYS and not (days and _moved_on(pair)) else None


_IN_ONE_DOCUMENT = Reason("same_occasion", "It is the same voice in the same document.")
_ON_ONE_DAY = Reason("same_occasion", "The same voice said it on the same day.")
_WITHIN_DAYS = Reason("same_occasion", "It is the same voice, and it was carried within a few days.")


def _moved_on(pair: Pair) -> bool:
    """Tell whether two running totals, or two counts without a time, state other numbers, none of them as "about" so many."""
    if not (pair.counted and pair.moved):
        return False
    running, untimed = pair.a.running and pair.b.running, pair.a.time is None and pair.b.time is None
    if not running and not (untimed and pair.a.subject.unit == pair.b.subject.unit):
        return False
    return not (pair.a.amount.quantity.approximate or pair.b.amount.quantity.approximate)


def _same_saying(pair: Pair) -> bool:
    """Without a figure the words must be the same as well."""
    return pair.counted or alike(pair.a, pair.b) > 0 or pair.a.text == pair.b.text


def _days_apart(one: date | None, two: date | None) -> int | None:
    return None if one is None or two is None else abs((one - two).days)


def citation(pair: Pair) -> Reason | None:
    """One names the other's publisher as its source, or both name one agency."""
    a, b = pair.a, pair.b
    if not (a.cites or b.cites) or not _same_saying(pair):
        return None
    for citing, cited in ((a, b), (b, a)):
        name = cited.publisher
        if name and cited.printer in citing.cites and (pair.voices is not DIFFERENT or citing.voice.sort in OWN_WORDS):
            return _one_cites(name)
    shared = a.cites.keys() & b.cites.keys()
    if shared and pair.voices is not DIFFERENT and _one_period(pair):
        return Reason("citation", f"Both cite {a.cites[min(shared)]}.")
    return None


@lru_cache(maxsize=1 << 12)
def _one_cites(name: str) -> Reason:
    return Reason("citation", f"One cites {name}, which published the other.")


def _one_period(pair: Pair) -> bool:
    """Tell whether both name the same period: an agency carries many figures."""
    return not pair.counted or (pair.a.time and pair.a.time.key) == (pair.b.time and pair.b.time.key)


def restated(pair: Pair) -> Reason | None:
    """Tell that a document says in its own words what somebody in it is quoted with: a headline, a lead."""
    if pair.a.document != pair.b.document or not _same_saying(pair):
        return None
    narrated = PUBLISHER in (pair.a.voice.sort, pair.b.voice.sort)
    return _TOLD_TWICE if narrated else None


_TOLD_TWICE = Reason("restated", "One document says it twice, once in its own words.")


def near_copy(pair: Pair) -> Reason | None:
    """Near-verbatim words, or a shared quotation. Two named voices in one pattern of sentence are no copy."""
    a, b = pair.a, pair.b
    if not pair.may_be_copied or not alike(a, b) or are_contrary(a.text, b.text, a.language):
        return None
    return _ONE_QUOTATION if a.quoted and b.quoted else _NEARLY_THE_SAME


_ONE_QUOTATION = Reason("quotation", "Both give the same quotation.")
_NEARLY_THE_SAME = Reason("near_copy", "The words are nearly the same.")


def alike(a: Facts, b: Facts) -> float:
    """Return how much of their words two claims have in common as near copies, less of it being enough where both are quoted."""
    return likeness(a.text, b.text, quoted=a.quoted and b.quoted)


def quotation(pair: Pair) -> Reason | None:
    """Both quote a long piece alike, whatever stands around it. Two named voices may have been given one text to read."""
    a, b = pair.a, pair.b
    if not pair.may_be_copied or not (quoted := _long_runs(a)) or quoted.isdisjoint(_long_runs(b)) or not _same_saying(pair):
        return None
    return None if are_contrary(a.text, b.text, a.language) else _ONE_QUOTATION


def _long_runs(facts: Facts) -> frozenset[tuple[str, ...]]:
    return quoted_runs(facts.text, facts.language, whole=facts.form is Form.DIRECT)


def respun(pair: Pair) -> Reason | None:
    """Two publishers tell within a few days, with one figure, what few would tell alike by chance, and little else."""
    a, b = pair.a, pair.b
    if not _between_publishers(pair) or a.language != b.language:
        return None
    shared = shared_telling(a.text, b.text, a.language)
    return Reason("respun", f"One tells the other in other words: {_listed(shared)} stand in both, and little else.") if shared else None


def _listed(words: tuple[str, ...]) -> str:
    named = [f"“{word}”" for word in words[:_TOLD]]
    return f"{', '.join(named[:-1])} and {named[-1]}"


_TOLD = 5


def _between_publishers(pair: Pair) -> bool:
    """Tell whether two publishers give one figure within a few days, so that one may have it from the other.

    One known voice has its occasions, and a total that has moved on is another day's.
    """
    a, b = pair.a, pair.b
    if pair.voices is SAME or not pair.counted or not pair.may_be_copied or _moved_on(pair):
        return False
    if not (a.printer and b.printer) or a.printer == b.printer:
        return False
    return a.published is not None and b.published is not None and abs((a.published - b.published).days) <= A_FEW_DAYS


def shared_error(pair: Pair) -> Reason | None:
    """Two publishers make one mistake that the text shows, with one figure and within a few days: it was made once."""
    if not _between_publishers(pair):
        return None
    found = shared_mistake(pair.a, pair.b)
    return None if found is None else Reason("shared_error", f"Both make the same mistake: {found.words}.")


Ground = Callable[[Pair], Reason | None]

OF_FIELDS: tuple[Ground, ...] = (same_claim, same_occasion, citation, restated)
"""What shows one origin whatever the words are."""

GROUNDS: tuple[Ground, ...] = (*OF_FIELDS, near_copy, quotation, respun, shared_error)
"""What shows one origin; the first that answers is told."""
