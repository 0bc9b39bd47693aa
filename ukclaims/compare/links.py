"""Which origins of a bucket are worth relating: few enough pairs, even where thousands speak of one thing.

Origins are filed by what can never meet otherwise: who acts, whether it has happened, and where, to
whom and for what part it counts. Each is held beside those of its own file and of the files that its
own lies in (a city's beside its region's and beside those without a place). A large file is not
related pair by pair: in it each value is spoken for by its first two voices, a voice's figures by its
history, and times by those that overlap.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise, product

from ukclaims.compare.facts import Facts, by_order
from ukclaims.compare.names import acting, state_of
from ukclaims.compare.places import place_known_as, places_around
from ukclaims.registry.folding import fold

SMALL = 24
"""Files of so many origins at most are related pair by pair."""

REACH = 16
"""In a large file each value meets so many values above it, and each time so many times that overlap it."""

Pairs = Iterator[tuple[Facts, Facts]]
File = tuple[str | None, str | None, str | None]


def pairs(firsts: list[Facts]) -> list[tuple[Facts, Facts]]:
    """Return the pairs of origins, each by its first claim, that are to be related; each pair in order, once."""
    topics: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in firsts:
        topics[_topic(facts)].append(facts)
    found: dict[tuple[str, str], tuple[Facts, Facts]] = {}
    for members in topics.values():
        for one, two in combinations(members, 2) if len(members) <= SMALL else _of_files(members):
            a, b = (one, two) if one.order <= two.order else (two, one)
            if a is not b:
                found.setdefault((a.id, b.id), (a, b))
    return sorted(found.values(), key=lambda pair: (pair[0].order, pair[1].order))


def _topic(facts: Facts) -> Hashable:
    subject = facts.subject
    return subject.modality, subject.converse, None if subject.selfless else _party(subject.actor)


@lru_cache(maxsize=1 << 14)
def _party(actor: str | None) -> str | None:
    """Return the state that acts or whose body it is, else the actor."""
    return None if actor is None else state_of(acting(actor)) or fold(actor)


def _of_files(members: list[Facts]) -> Pairs:
    files: defaultdict[File, list[Facts]] = defaultdict(list)
    for facts in members:
        files[_file(facts)].append(facts)
    inside: defaultdict[File, list[Facts]] = defaultdict(list)
    for file, own in files.items():
        for outer in _outer(file):
            if outer != file and outer in files:
                inside[outer].extend(own)
    for file, own in files.items():
        yield from _of_file(own, inside[file])


def _file(facts: Facts) -> File:
    subject = facts.subject
    place = subject.place and (place_known_as(subject.place) or fold(subject.place))
    return place, None if subject.recipient is None else _party(subject.recipient), subject.scope


def _outer(file: File) -> Iterable[File]:
    place, recipient, scope = file
    around = places_around(place) if place is not None else ()
    return product(dict.fromkeys((place, None, *around)), dict.fromkeys((recipient, None)), dict.fromkeys((scope, None)))


def _of_file(own: list[Facts], inner: list[Facts]) -> Pairs:
    if len(own) + len(inner) <= SMALL:
        yield from combinations(own, 2)
        yield from product(own, inner)
        return
    cells: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in own:
        cells[_cell(facts)].append(facts)
    spoken = [_spokesmen(those) for those in cells.values()]
    for those in spoken:
        yield from _values(those)
    yield from _histories(own)
    yield from _times([(True, those) for those in spoken] + [(False, [facts]) for facts in inner])


def _cell(facts: Facts) -> Hashable:
    subject = facts.subject
    return subject.item, subject.action, subject.base, subject.basis, facts.time and facts.time.key


def _spokesmen(cell: list[Facts]) -> list[Facts]:
    """Return the first two voices of each value, in order of value; a denial is a value of its own."""
    values: defaultdict[Hashable, dict[Hashable, Facts]] = defaultdict(dict)
    for facts in sorted(cell, key=by_order):
        values[facts.amount.key, facts.denied].setdefault(facts.voice, facts)
    found = [facts for voices in values.values() for facts in list(voices.values())[:2]]
    return sorted(found, key=lambda f: (f.least, f.most, f.order))


def _values(those: list[Facts]) -> Pairs:
    for at, facts in enumerate(those):
        yield from ((facts, other) for other in those[at + 1 : at + 1 + REACH])


def _histories(members: list[Facts]) -> Pairs:
    """Yield what one voice said of one thing, each with what it said before."""
    voices: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in members:
        start = facts.time and (facts.time.period.start if facts.running else facts.time.key)
        voices[facts.voice, facts.subject.item, facts.subject.action, start].append(facts)
    for those in voices.values():
        yield from pairwise(sorted(those, key=by_order))


def _times(cells: list[tuple[bool, list[Facts]]]) -> Pairs:
    """Yield the least and the largest values of cells whose times overlap, one of them of the file's own."""
    dated = sorted(((_span(those[0]), at, own, those) for at, (own, those) in enumerate(cells) if those[0].time is not None), key=lambda cell: cell[:2])
    open_: list[tuple[date, bool, list[Facts]]] = []
    for (start, end), _, own, those in dated:
        open_ = [cell for cell in open_ if cell[0] > start][-REACH * REACH :]
        for _, other, before in open_:
            if own or other:
                yield from ((one, two) for one in _ends(before) for two in _ends(those))
        open_.append((end, own, those))


def _ends(those: list[Facts]) -> tuple[Facts, ...]:
    return (those[0],) if len(those) == 1 else (those[0], those[-1])


def _span(facts: Facts) -> tuple[date, date]:
    return (facts.time.start, facts.time.end) if facts.time else (date.min, date.max)
