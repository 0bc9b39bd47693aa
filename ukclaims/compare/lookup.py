"""Which cells of a large bucket can be kin, looked up by what they share."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from ukclaims.compare.cells import Cell
from ukclaims.compare.facts import Facts
from ukclaims.compare.mistakes import mistakes
from ukclaims.compare.origins import A_FEW_DAYS
from ukclaims.compare.similarity import shingles

RARE_RUNS = 6
"""So many of the rarest runs of words of a text are looked up to find what it is a copy of."""

MOST_LOOKED_AT = 128
"""So many texts that share one run of words are looked at, the earliest first."""

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
        yield from (_pair(one, a, two, b) for one, a in those.items() for two, b in published[name].items() if _meet(a, b))
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
    """Yield cells of one voice whose days lie in one stretch of a few days or in two that touch."""
    stretches: defaultdict[tuple[str, str, int], list[tuple[int, Facts]]] = defaultdict(list)
    for at, cell in enumerate(found):
        facts = cell[0]
        if not facts.unnamed and facts.day is not None:
            stretches[facts.voice.sort, facts.voice.name, facts.day.toordinal() // (A_FEW_DAYS + 1)].append((at, facts))
    for (sort, name, stretch), those in sorted(stretches.items()):
        yield from _meeting(those)
        following = stretches.get((sort, name, stretch + 1), ())
        yield from (_pair(one, a, two, b) for one, a in those for two, b in following if _meet(a, b))


def like_words(found: list[Cell], loose: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the loose cells with those that share rare runs of words."""
    texts: defaultdict[str, list[int]] = defaultdict(list)
    for at, cell in enumerate(found):
        texts[cell[0].text].append(at)
    holders: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for text in texts:
        for run in shingles(text):
            holders[run].append(text)
    wanted = set(loose)
    for text, those in texts.items():
        own = [at for at in those if at in wanted]
        for other in _sharing(text, holders) if own else ():
            yield from ((one, two) for one in own for two in texts[other][:MOST_LOOKED_AT])


def _sharing(text: str, holders: dict[tuple[str, str, str], list[str]]) -> dict[str, None]:
    runs = sorted(shingles(text), key=lambda run: (len(holders[run]), run))
    shared = [run for run in runs if len(holders[run]) > 1][:RARE_RUNS]
    return dict.fromkeys([text, *(other for run in shared for other in holders[run][:MOST_LOOKED_AT])])


def same_mistakes(found: list[Cell], loose: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the loose cells with those that make a mistake of theirs, those that are next to them in time."""
    making: defaultdict[Hashable, list[int]] = defaultdict(list)
    for at, cell in enumerate(found):
        for mistake in mistakes(cell[0]):
            making[mistake.key].append(at)
    wanted = set(loose)
    for those in making.values():
        for place, at in enumerate(those):
            yield from ((at, other) for other in those[place + 1 : place + 1 + MOST_LOOKED_AT] if at in wanted or other in wanted)


def _meeting(those: list[tuple[int, Facts]]) -> Iterator[_Candidate]:
    """Yield the pairs whose values meet, by going up the values once."""
    if len(those) <= 8:
        yield from (_pair(one, a, two, b) for (one, a), (two, b) in combinations(those, 2) if _meet(a, b))
        return
    open_: list[tuple[int, Facts]] = []
    for at, facts in sorted(those, key=lambda item: (item[1].least, item[0])):
        open_ = [before for before in open_ if before[1].most >= facts.least]
        yield from (_pair(one, a, at, facts) for one, a in open_)
        open_.append((at, facts))


def _meet(a: Facts, b: Facts) -> bool:
    """Tell whether two values can agree."""
    return a.most >= b.least and b.most >= a.least


def _pair(one: int, a: Facts, two: int, b: Facts) -> _Candidate:
    return one, two, (a, b)
