"""Kinship: what shows that two cells of claims go back to one utterance, found without comparing all pairs.

Between cells only those are compared that can be kin at all: of one voice within days, of one document,
citing and cited, or sharing rare words or a mistake. In a small bucket each two are asked; in a large one
those that can be kin are looked up.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from operator import attrgetter

from ukclaims.compare.cells import Cell, of_one_voice
from ukclaims.compare.echoes import echoes
from ukclaims.compare.facts import Facts
from ukclaims.compare.lookup import candidates
from ukclaims.compare.origins import one_origin
from ukclaims.compare.pair import Pair
from ukclaims.compare.similarity import likeness
from ukclaims.compare.values import may_agree
from ukclaims.model.reason import Reason

FEW = 8
"""In buckets of so many cells at most each two are asked."""

_STRENGTH = {
    name: rank for rank, name in enumerate(("same_occasion", "shared_error", "respun", "quotation", "near_copy", "restated", "citation", "same_claim"))
}
A_COPY = _STRENGTH["near_copy"]
"""The strength that likeness of words has."""

By = tuple[Facts, Facts]
Near = tuple[int, int, By]
"""Two cells, the earlier first, and a claim of each."""


class Edge:
    """Two cells of one origin, by their place in the list, what shows it, and by which two claims. `ends` are the cells, the lesser first."""

    __slots__ = ("by", "ends", "first", "reason", "second", "strength")

    def __init__(self, one: int, two: int, reason: Reason, by: By) -> None:
        """Take the cells in any order."""
        self.ends = self.first, self.second = (one, two) if one < two else (two, one)
        self.reason, self.by = reason, by
        self.strength = _STRENGTH.get(reason.rule, 0)

    def other(self, at: int) -> int:
        """Return the cell on the other side."""
        return self.second if self.first == at else self.first

    @property
    def likeness(self) -> float:
        """How much the words of the two have in common, which tells edges of one strength apart."""
        return likeness(self.by[0].text, self.by[1].text)


ENDS: Callable[[Edge], tuple[int, int]] = attrgetter("ends")
"""Return the key by which edges are put in order: the cells."""


def near(found: list[Cell]) -> list[Near]:
    """Return the cells that citing, a document or a voice may show to be kin, with the two claims that would show it."""
    return _asked(found) if len(found) <= FEW else _looked_up(found)


def copies(found: list[Cell], loose: Sequence[int], known: set[tuple[int, int]]) -> Iterator[Edge]:
    """Yield the kinships that words and mistakes show between the cells that are `loose` and all others, but for the pairs that are `known`."""
    wordings = [_wordings(cell) for cell in found]
    for one, two, those in _beside(wordings, loose) if sum(map(len, wordings)) <= 2 * FEW else _echoing(wordings, loose):
        if (one, two) in known:
            continue
        for by in those if len(those) == 1 else sorted(those, key=_unlike):
            edge = edge_of(one, two, by)
            if edge is not None:
                yield edge
                break


_Beside = Iterator[tuple[int, int, list[By]]]
"""Two cells, the earlier first, with the pairs of their claims that may show kinship."""


def _unlike(by: By) -> float:
    return -likeness(by[0].text, by[1].text)


def _echoing(wordings: list[list[Facts]], loose: Sequence[int]) -> _Beside:
    asked: defaultdict[tuple[int, int], dict[By, None]] = defaultdict(dict)
    for one, a, two, b in echoes(wordings, loose):
        if one < two:
            asked[one, two][a, b] = None
        elif two < one:
            asked[two, one][b, a] = None
    yield from ((one, two, list(those)) for (one, two), those in asked.items())


def _wordings(cell: Cell) -> list[Facts]:
    """Return the first claim of each wording in a cell."""
    return cell if len(cell) == 1 else list({facts.text: facts for facts in reversed(cell)}.values())[::-1]


def edge_of(one: int, two: int, by: By) -> Edge | None:
    """Return the kinship of two cells that two of their claims show, None where they show none."""
    reason = one_origin(Pair(*by))
    return None if reason is None else Edge(one, two, reason, by)


def _looked_up(found: list[Cell]) -> list[Near]:
    pairs: dict[tuple[int, int], By] = {}
    for one, two, by in candidates(found):
        if one != two:
            pairs.setdefault((min(one, two), max(one, two)), by)
    return [(one, two, by) for (one, two), by in sorted(pairs.items(), key=lambda item: item[0])]


def _asked(found: list[Cell]) -> list[Near]:
    """Return each two cells of which the values meet and something but their words can show kinship."""
    asked: list[Near] = []
    for (one, cell), (two, other) in combinations(enumerate(found), 2):
        if may_agree(cell[0], other[0]):
            by = _by_citation(cell, other) or _by_document(cell, other) or of_one_voice(cell, other)
            if by is not None:
                asked.append((one, two, by))
    return asked


Names = dict[str, Facts]
_NOBODY: Names = {}


def _cited(cell: Cell) -> Names:
    """Return the names that are cited in a cell, with the first claim that cites each."""
    found: Names = {}
    for facts in cell:
        for name in facts.cites:
            found.setdefault(name, facts)
    return found


def _by_citation(one: Cell, two: Cell) -> By | None:
    """Return a claim and one that its publisher cites or published, or two that cite one name for one time."""
    cited = _cited(one) if len(one) > 1 or one[0].cites else _NOBODY
    cited_too = _cited(two) if len(two) > 1 or two[0].cites else _NOBODY
    if not (cited or cited_too):
        return None
    for name in sorted({*cited, *cited_too}) if len(cited) + len(cited_too) > 1 else cited or cited_too:
        a, b = cited.get(name), cited_too.get(name)
        if a and (printed := _printed_by(name, two)):
            return a, printed
        if b and (printed := _printed_by(name, one)):
            return b, printed
        if a and b and (a.time and a.time.key) == (b.time and b.time.key):
            return a, b
    return None


def _printed_by(name: str, cell: Cell) -> Facts | None:
    """Return the first claim of a cell that a publisher of this folded name printed."""
    for facts in cell:
        if facts.printer == name:
            return facts
    return None


def _by_document(one: Cell, two: Cell) -> By | None:
    for a in one:
        for b in two:
            if a.document == b.document:
                return a, b
    return None


def _beside(wordings: list[list[Facts]], loose: Sequence[int]) -> _Beside:
    """Yield the wordings of each loose cell with those of each other of which the values meet."""
    for one in loose:
        mine = wordings[one]
        for two, those in enumerate(wordings):
            if one == two or (two < one and two in loose) or not may_agree(mine[0], those[0]):
                continue
            if one < two:
                yield one, two, [(a, b) for a in mine for b in those]
            else:
                yield two, one, [(b, a) for a in mine for b in those]
