"""The eleven dimensions of a figure, one small function each: how the first claim's stands to the second's.

An unmentioned item, action, actor or period is unknown; an unmentioned recipient, place or scope is
unrestricted, and so wider than any that is named.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from ukclaims.compare.facts import Facts
from ukclaims.compare.names import compare_actors
from ukclaims.compare.places import compare_places
from ukclaims.compare.scopes import compare_bases, compare_words
from ukclaims.compare.subject import Subject, whose
from ukclaims.compare.times import Time
from ukclaims.compare.values import meet
from ukclaims.model.figure import Basis, Modality
from ukclaims.model.period import Granularity, Period
from ukclaims.model.relation import Comparison
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import compare_actions, compare_items, converse, told

_EQUAL, _NARROWER, _WIDER, _DISJOINT, _UNKNOWN = Verdict.EQUAL, Verdict.NARROWER, Verdict.WIDER, Verdict.DISJOINT, Verdict.UNKNOWN
_Compare = Callable[[str, str], Verdict]


def _known(first: str | None, second: str | None, compare: _Compare) -> Verdict:
    """Compare what must be said to be known."""
    if first is None or second is None:
        return _UNKNOWN
    return _EQUAL if first == second else compare(first, second)


def _open(first: str | None, second: str | None, compare: _Compare) -> Verdict:
    """Compare what is unrestricted where it is not said."""
    if first == second:
        return _EQUAL
    return _WIDER if first is None else _NARROWER if second is None else compare(first, second)


def unit(a: Subject, b: Subject) -> Verdict:
    """Units of one dimension are equal: they can be converted. Whose a krone is may not be told."""
    if a.dimension == b.dimension:
        return _EQUAL
    return _UNKNOWN if a.dimension in whose(b.dimension) or b.dimension in whose(a.dimension) else _DISJOINT


def item(a: Subject, b: Subject) -> Verdict:
    """Compare what is counted, by the tables of synonyms and kinds."""
    return _known(a.item, b.item, compare_items)


def action(a: Subject, b: Subject) -> Verdict:
    """Compare what is done to it; receiving is giving seen from the other side."""
    one, two = _seen_alike(a, b)
    return _known(one, two, compare_actions)


def _seen_alike(a: Subject, b: Subject) -> tuple[str | None, str | None]:
    one, two = a.action, b.action
    if _from_two_sides(a, b):
        one = told(a.item, converse(one or "") or one).action
        two = told(b.item, converse(two or "") or two).action  # bodies that are received have been returned
    return one, two


def _from_two_sides(a: Subject, b: Subject) -> bool:
    """Tell whether only one of the two deeds is told by the one who receives."""
    return a.converse is not b.converse and a.action is not None and b.action is not None


def actor(a: Subject, b: Subject) -> Verdict:
    """Who does it; of "fled" or "voted" there is nobody but those who are counted, and who loses is not who kills."""
    if a.selfless and b.selfless:
        return _EQUAL
    if a.loses is not b.loses:
        return _UNKNOWN
    one, two = (_giver(a), _giver(b)) if _from_two_sides(a, b) else (a.actor, b.actor)
    return _known(one, two, compare_actors)


def recipient(a: Subject, b: Subject) -> Verdict:
    """To whom."""
    one, two = (_receiver(a), _receiver(b)) if _from_two_sides(a, b) else (a.recipient, b.recipient)
    return _open(one, two, compare_actors)


def _giver(said: Subject) -> str | None:
    return said.recipient if said.converse else said.actor


def _receiver(said: Subject) -> str | None:
    return said.actor if said.converse else said.recipient


def place(a: Subject, b: Subject) -> Verdict:
    """Where."""
    return _open(a.place, b.place, compare_places)


def scope(a: Subject, b: Subject) -> Verdict:
    """For what part of all."""
    return _open(a.scope, b.scope, compare_words)


def base(a: Subject, b: Subject) -> Verdict:
    """Against what, in "25 times more than in 2022"."""
    one, two = a.base, b.base
    return _EQUAL if one is None and two is None else _known(one, two, compare_bases)


def modality(a: Subject, b: Subject) -> Verdict:
    """Done, pledged, planned: each is another thing; what stands under a condition is unknown beside what does not.

    What one expects to receive, another may have pledged.
    """
    if a.modality != b.modality:
        promised = a.converse is not b.converse and {a.modality, b.modality} == _PROMISED
        return _UNKNOWN if promised else _DISJOINT
    return _EQUAL if a.conditional == b.conditional else _UNKNOWN


_PROMISED = {Modality.PLEDGED.value, Modality.EXPECTED.value}


def basis(a: Subject, b: Subject) -> Verdict:
    """Tell "another 500" from a total; beside a bare count it is not known. Running totals differ by period only."""
    one, two = a.basis, b.basis
    if (one is Basis.INCREMENT) == (two is Basis.INCREMENT):
        return _EQUAL
    return _UNKNOWN if one is None or two is None else _DISJOINT


def period(a: Facts, b: Facts) -> Verdict:
    """When; a running total ends with the day as of which it was told."""
    one, two = a.time, b.time
    if one is None or two is None:
        return _WIDER if counts_last_day(a, b) else _NARROWER if counts_last_day(b, a) else _UNKNOWN
    if (a.running and a.as_of is None) or (b.running and b.as_of is None):
        return _UNKNOWN if one.against(two) is not _DISJOINT else _DISJOINT
    found = one.against(two)
    return up_to_telling(a, b).against(up_to_telling(b, a)) if found is _EQUAL and one.stretch and _may_have_grown(a, b) else found


def _may_have_grown(a: Facts, b: Facts) -> bool:
    """Tell whether two figures of one time lie apart and were published so long after each other that the time may explain it."""
    if meet(a, b) or a.published is None or b.published is None:
        return False
    return abs((a.published - b.published).days) > _SOON


def up_to_telling(facts: Facts, other: Facts) -> Time:
    """Return the time as it is held beside another: of one year for both what was over when it was told of, "in 2025", published in October.

    One voice's figures of one year are compared as of the year, and revise each other. Figures that meet, or are told within
    a few days, need no such reading.
    """
    assert facts.time is not None
    same = other.time is not None and facts.time.key == other.time.key and facts.voice != other.voice and _may_have_grown(facts, other)
    return (_over_when_told(facts) if same else None) or facts.time


def _over_when_told(facts: Facts) -> Time | None:
    """Return the part of a time that was over on the day of publishing, None where all of it was."""
    time, day = facts.time, facts.published
    if time is None or day is None or facts.running or not time.start <= day < time.end - _ONE_DAY:
        return None
    return _cut(time.start, day) if time.stretch and facts.subject.modality == Modality.HAPPENED.value else None


@lru_cache(maxsize=1 << 12)
def _cut(start: date, day: date) -> Time:
    return Time(Period(start, day + _ONE_DAY, granularity=Granularity.INTERVAL))


_ONE_DAY = timedelta(1)
_SOON = 7


def counts_last_day(total: Facts, other: Facts) -> bool:
    """Tell whether a running total without a start reaches over the day of the other: its last, or the one before."""
    if not total.running or total.time is not None or other.running or other.time is None:
        return False
    day = other.time.day
    return day is not None and total.as_of is not None and 0 <= (total.as_of - day).days <= 1


OF_THE_SUBJECT: tuple[tuple[str, Callable[[Subject, Subject], Verdict]], ...] = (
    ("unit", unit),
    ("item", item),
    ("action", action),
    ("actor", actor),
    ("recipient", recipient),
    ("place", place),
    ("scope", scope),
    ("base", base),
    ("modality", modality),
    ("basis", basis),
)
"""The dimensions that two subjects decide, whenever and by whom they are told."""

NAMES = (*(name for name, _ in OF_THE_SUBJECT), "period")
"""The dimensions in the order in which they are told."""


def comparisons(a: Facts, b: Facts, found: tuple[Verdict, ...]) -> tuple[Comparison, ...]:
    """Return the verdicts with the words on each side."""
    one, two = words(a), words(b)
    return tuple([Comparison(name, verdict, one[name], two[name]) for name, verdict in zip(NAMES, found, strict=True)])


def words(facts: Facts) -> dict[str, str | None]:
    """Return what the claim says on each dimension."""
    figure = facts.claim.figure
    measure = figure.measure
    return {
        "unit": figure.quantity.unit,
        "item": measure.item,
        "action": measure.action,
        "actor": measure.actor,
        "recipient": measure.recipient,
        "place": measure.place,
        "scope": measure.scope,
        "base": measure.base,
        "modality": figure.modality.value,
        "basis": figure.basis.value if figure.basis else None,
        "period": str(facts.period) if facts.period is not None else None,
    }
