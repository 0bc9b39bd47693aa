"""Which cells of a large bucket can be kin, looked up by what they share."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from itertools import chain, combinations

from ukclaims.compare.cells import Cell, of_one_voice, stretch
from ukclaims.compare.facts import Facts
from ukclaims.compare.values import meet

_Candidate = tuple[int, int, tuple[Facts, Facts]]


def candidates(found: list[Cell]) -> Iterator[_Candidate]:
    """Yield cells that may be kin but for their words. Citing comes first: it names the two claims that show it."""
    yield from _citing(found)
    yield from _of_one_document(found)
    yield from _of_one_voice(found)


def _citing(found: list[Cell]) -> Iterator[_Candidate]:
    published: defaultdict[str, dict[int, Facts]] = defaultdict(dict)
    citing: defaultdict[str, dict[int, Facts]] = defaultdict(dict)
    for at, cell in enumerate(found):
        for facts in cell:
            for name in facts.cites:
                citing[name].setdefault(at, facts)
    for at, cell in enumerate(found):
        for facts in cell if citing else ():
            published[facts.printer].setdefault(at, facts)
    for name, those in sorted(citing.items()):
        yield from (_pair(one, a, two, b) for one, a in those.items() for two, b in published[name].items() if meet(a, b))
        yield from _citing_alike(those)


def _citing_alike(those: dict[int, Facts]) -> Iterator[_Candidate]:
    by_period: defaultdict[Hashable, list[tuple[int, Facts]]] = defaultdict(list)
    for at, facts in those.items():
        by_period[facts.time and facts.time.key].append((at, facts))
    for same in by_period.values():
        yield from _meeting(same)


def _of_one_document(found: list[Cell]) -> Iterator[_Candidate]:
    documents: defaultdict[str, dict[int, Facts]] = defaultdict(dict)
    for at, cell in enumerate(found):
        for facts in cell:
            documents[facts.document].setdefault(at, facts)
    for same in documents.values():
        if len(same) > 1:
            yield from _meeting(list(same.items()))


def _of_one_voice(found: list[Cell]) -> Iterator[_Candidate]:
    """Yield cells of one voice that have days in one stretch of a few days or in two that touch."""
    stretches: defaultdict[tuple[str, str, int], dict[int, Facts]] = defaultdict(dict)
    for at, cell in enumerate(found):
        for facts in () if cell[0].unnamed else cell:
            if facts.day is not None:
                stretches[facts.voice.sort, facts.voice.name, stretch(facts)].setdefault(at, facts)
    for (sort, name, when), those in sorted(stretches.items()):
        following = stretches.get((sort, name, when + 1), {})
        touching = ((one, two) for one, a in those.items() for two, b in following.items() if meet(a, b))
        within = ((one, two) for one, two, _ in _meeting(list(those.items())))
        for one, two in chain(within, touching):
            by = of_one_voice(found[one], found[two]) if one != two else None
            if by is not None:
                yield one, two, by


def _meeting(those: list[tuple[int, Facts]]) -> Iterator[_Candidate]:
    """Yield the pairs whose values meet, by going up the values once."""
    if len(those) <= 8:
        yield from (_pair(one, a, two, b) for (one, a), (two, b) in combinations(those, 2) if meet(a, b))
        return
    open_: list[tuple[int, Facts]] = []
    for at, facts in sorted(those, key=lambda item: (item[1].least, item[0])):
        open_ = [before for before in open_ if before[1].most >= facts.least]
        yield from (_pair(one, a, at, facts) for one, a in open_)
        open_.append((at, facts))


def _pair(one: int, a: Facts, two: int, b: Facts) -> _Candidate:
    return one, two, (a, b)
