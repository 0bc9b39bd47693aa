"""Which of many claims are of one origin, found without comparing all pairs.

Claims alike in voice, day and figure are put in one cell and looked at once. Between cells only those
are compared that can be kin at all: of one voice within days, of one document, citing and cited, or
sharing rare runs of words.
"""

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from ukclaims.compare.facts import Facts
from ukclaims.compare.origins import A_FEW_DAYS, GROUNDS, may_share_origin
from ukclaims.compare.pair import Pair
from ukclaims.compare.similarity import LEAST_SHARED, likeness, shingles
from ukclaims.compare.voices import Sort
from ukclaims.model.reason import Reason

RARE_RUNS = 6
"""So many of the rarest runs of words of a text are looked up to find what it is a copy of."""

MOST_LOOKED_AT = 128
"""So many texts that share one run of words are looked at, the earliest first."""

_STRENGTH = {name: rank for rank, name in enumerate(("same_occasion", "near_copy", "restated", "citation", "same_claim"))}


class Edge(NamedTuple):
    """Two cells of one origin, by their place in the list, and how strongly that is shown."""

    first: int
    second: int
    strength: float
    reason: Reason
    by: tuple[Facts, Facts]


def is_voiced(facts: Facts) -> bool:
    """Tell whether somebody is credited who can be told from others."""
    return facts.voice.sort in (Sort.NAMED, Sort.OFFICE)


def cells(claims: Iterable[Facts], alone: Container[str] = ()) -> list[list[Facts]]:
    """Return the claims in cells of those that are alike in voice, day and figure; the earliest first.

    Each claim whose id is in `alone` has a cell of its own.
    """
    found: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for facts in claims:
        found[facts.id if facts.id in alone else _alike(facts)].append(facts)
    return list(found.values())


def _alike(facts: Facts) -> Hashable:
    return facts.voice, facts.said, facts.published, facts.subject.key, facts.amount.key, facts.time and facts.time.key, facts.denied, _words_that_count(facts)


def _words_that_count(facts: Facts) -> Hashable:
    """Return what else must be alike: the text where nobody is known, the document where no day is."""
    if facts.voice.sort in (Sort.VAGUE, Sort.UNKNOWN):
        return (facts.text, facts.form) if len(shingles(facts.text)) >= LEAST_SHARED else facts.id
    return None if facts.day else facts.document


def edges(found: list[list[Facts]]) -> list[Edge]:
    """Return the kinships between cells, the strongest ground of each two."""
    pairs: dict[tuple[int, int], tuple[Facts, Facts]] = {}
    for one, two, by in _candidates(found):
        if one != two:
            pairs.setdefault((min(one, two), max(one, two)), by)
    kin = (_edge(one, two, by) for (one, two), by in sorted(pairs.items(), key=lambda item: item[0]))
    return [edge for edge in kin if edge is not None]


def _edge(one: int, two: int, by: tuple[Facts, Facts]) -> Edge | None:
    pair = Pair(*by)
    if not may_share_origin(pair):
        return None
    for ground in GROUNDS:
        reason = ground(pair)
        if reason is not None:
            return Edge(one, two, _STRENGTH[reason.rule] + likeness(by[0].text, by[1].text) / 2, reason, by)
    return None


_Candidate = tuple[int, int, tuple[Facts, Facts]]


def _candidates(found: list[list[Facts]]) -> Iterator[_Candidate]:
    """Yield cells that may be kin. Citing comes first: it names the two claims that show it."""
    yield from _citing(found)
    yield from _of_one_document(found)
    yield from _of_one_voice(found)
    yield from _of_like_words(found)


def _citing(found: list[list[Facts]]) -> Iterator[_Candidate]:
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


def _of_one_document(found: list[list[Facts]]) -> Iterator[_Candidate]:
    documents: defaultdict[str, dict[int, Facts]] = defaultdict(dict)
    for at, cell in enumerate(found):
        for facts in cell:
            documents[facts.document].setdefault(at, facts)
    for same in documents.values():
        if len(same) > 1:
            yield from _meeting(list(same.items()))


def _of_one_voice(found: list[list[Facts]]) -> Iterator[_Candidate]:
    """Yield cells of one voice whose days lie in one stretch of a few days or in two that touch."""
    stretches: defaultdict[tuple[str, str, int], list[tuple[int, Facts]]] = defaultdict(list)
    for at, cell in enumerate(found):
        facts = cell[0]
        if facts.voice.sort not in (Sort.VAGUE, Sort.UNKNOWN) and facts.day is not None:
            stretches[facts.voice.sort, facts.voice.name, facts.day.toordinal() // (A_FEW_DAYS + 1)].append((at, facts))
    for (sort, name, stretch), those in sorted(stretches.items()):
        yield from _meeting(those)
        following = stretches.get((sort, name, stretch + 1), ())
        yield from (_pair(one, a, two, b) for one, a in those for two, b in following if _meet(a, b))


def _of_like_words(found: list[list[Facts]]) -> Iterator[_Candidate]:
    """Yield cells that share rare runs of words, one side of them without a known voice."""
    if all(is_voiced(cell[0]) for cell in found):
        return
    texts: defaultdict[str, list[int]] = defaultdict(list)
    for at, cell in enumerate(found):
        texts[cell[0].text].append(at)
    holders: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for text in texts:
        for run in shingles(text):
            holders[run].append(text)
    for text, cells_of in texts.items():
        unvoiced = [at for at in cells_of if not is_voiced(found[at][0])]
        for other in _sharing(text, holders) if unvoiced else ():
            yield from (_pair(one, found[one][0], two, found[two][0]) for one in unvoiced for two in texts[other][:MOST_LOOKED_AT])


def _sharing(text: str, holders: dict[tuple[str, str, str], list[str]]) -> dict[str, None]:
    runs = sorted(shingles(text), key=lambda run: (len(holders[run]), run))
    shared = [run for run in runs if len(holders[run]) > 1][:RARE_RUNS]
    return dict.fromkeys([text, *(other for run in shared for other in holders[run][:MOST_LOOKED_AT])])


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
