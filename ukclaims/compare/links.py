"""Which origins of a bucket are worth relating: few enough pairs, even where thousands speak of one thing.

Origins are parted into topics by what can never meet (who acts, and whether it has happened). A small
topic is related pair by pair. In a large one each value is spoken for by its first two voices, a
voice's figures by its history, and times by those that overlap.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date
from itertools import combinations, pairwise

from ukclaims.compare.facts import Facts
from ukclaims.compare.kinship import order
from ukclaims.compare.names import acting, state_of
from ukclaims.compare.values import base_interval
from ukclaims.registry.folding import fold

SMALL = 24
"""A topic of so many origins at most is related pair by pair."""

REACH = 16
"""In a large topic each value meets so many values above it, each time so many times that overlap it."""

Pairs = Iterator[tuple[Facts, Facts]]


def pairs(firsts: list[Facts]) -> list[tuple[Facts, Facts]]:
    """Return the pairs of origins, each by its first claim, that are to be related; each pair in order, once."""
    topics: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in firsts:
        topics[_topic(facts)].append(facts)
    found: dict[tuple[str, str], tuple[Facts, Facts]] = {}
    for members in topics.values():
        for one, two in combinations(members, 2) if len(members) <= SMALL else _of_large(members):
            a, b = (one, two) if order(one) <= order(two) else (two, one)
            if a is not b:
                found.setdefault((a.claim.id, b.claim.id), (a, b))
    return sorted(found.values(), key=lambda pair: (order(pair[0]), order(pair[1])))


def _topic(facts: Facts) -> Hashable:
    return facts.modality, facts.converse, None if facts.selfless else _party(facts.actor)


def _party(actor: str | None) -> str | None:
    """Return the state that acts or whose body it is, else the actor."""
    return None if actor is None else state_of(acting(actor)) or fold(actor)


def _of_large(members: list[Facts]) -> Pairs:
    cells: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in members:
        cells[_cell(facts)].append(facts)
    spoken = {key: _spokesmen(those) for key, those in cells.items()}
    for those in spoken.values():
        yield from _values(those)
    yield from _histories(members)
    yield from _times([(key, those) for key, those in spoken.items() if those])


def _cell(facts: Facts) -> Hashable:
    measure = facts.figure.measure
    return facts.item, facts.action, facts.recipient, measure.place, measure.scope, measure.base, facts.figure.basis, facts.period


def _spokesmen(cell: list[Facts]) -> list[Facts]:
    """Return the first two voices of each value, in order of value; a denial is a value of its own."""
    values: defaultdict[Hashable, dict[Hashable, Facts]] = defaultdict(dict)
    for facts in sorted(cell, key=order):
        values[facts.figure.quantity, facts.denied].setdefault(facts.voice, facts)
    found = [facts for voices in values.values() for facts in list(voices.values())[:2]]
    return sorted(found, key=lambda f: (base_interval(f), order(f)))


def _values(those: list[Facts]) -> Pairs:
    for at, facts in enumerate(those):
        yield from ((facts, other) for other in those[at + 1 : at + 1 + REACH])


def _histories(members: list[Facts]) -> Pairs:
    """Yield what one voice said of one thing, each with what it said before."""
    voices: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in members:
        measure = facts.figure.measure
        start = facts.period.start if facts.running and facts.period else facts.period
        voices[facts.voice, facts.item, facts.action, facts.recipient, measure.place, measure.scope, start].append(facts)
    for those in voices.values():
        yield from pairwise(sorted(those, key=order))


def _times(cells: list[tuple[Hashable, list[Facts]]]) -> Pairs:
    """Yield the least and the largest values of cells whose times overlap, by going through the time once."""
    dated = sorted((_span(those[0]), at, those) for at, (_, those) in enumerate(cells) if those[0].period is not None)
    open_: list[tuple[date, list[Facts]]] = []
    for (start, end), _, those in dated:
        open_ = [(last, before) for last, before in open_ if last > start][-REACH * REACH :]
        for _, before in open_:
            yield from ((one, two) for one in _ends(before) for two in _ends(those))
        open_.append((end, those))


def _ends(those: list[Facts]) -> tuple[Facts, ...]:
    return (those[0],) if len(those) == 1 else (those[0], those[-1])


def _span(facts: Facts) -> tuple[date, date]:
    period = facts.period
    start, end = (period.start, period.end) if period else (None, None)
    return start if isinstance(start, date) else date.min, end if isinstance(end, date) else date.max
