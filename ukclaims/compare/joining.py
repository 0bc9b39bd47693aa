"""From kinships to origins: joined voices, and the unnamed put to the one utterance they most look like.

Claims with a known voice are joined along their kinships. A claim without one is never a bridge between
two voices: it goes to the kin that is shown most strongly, the earliest of equals, directly or through
other claims without a voice; those that lead nowhere are joined among themselves. Every step can only
merge what was apart before, so more claims never split an origin in two. What a person ruled comes
first: what is joined is joined before all else, and no kinship joins what is parted.
"""

from collections import defaultdict, deque
from collections.abc import Iterable
from datetime import date

from ukclaims.compare.facts import Facts, by_order
from ukclaims.compare.kinship import Edge, cells, edges, is_voiced
from ukclaims.compare.rulings import NO_RULINGS, Rulings


class Joined:
    """The cells of one bucket and the sets into which they fall. `used` are the kinships that joined them."""

    def __init__(self, claims: Iterable[Facts], rulings: Rulings = NO_RULINGS) -> None:
        """Join the claims, which come in order."""
        self.cells: list[list[Facts]] = cells(claims, rulings.parted_ids)
        self.above = list(range(len(self.cells)))
        self.used: list[Edge] = []
        self.attached: set[int] = set()
        self._parted = rulings.parted(self.cells)
        self._ruled = rulings.joined(self.cells)
        self._join(edges(self.cells))

    def parted(self) -> set[frozenset[str]]:
        """Return the origins that were ruled apart, two by two, each by the id of its first claim."""
        return {frozenset((self._first(one), self._first(two))) for one, two in self._parted}

    def _first(self, at: int) -> str:
        """Return the id of the first claim of the origin that a cell is in."""
        root = self.root(at)
        own = (facts for other, cell in enumerate(self.cells) if self.root(other) == root for facts in cell)
        return min(own, key=by_order).id

    def _may_unite(self, one: int, two: int) -> bool:
        """Tell whether no ruling parts the sets that two cells are in."""
        if not self._parted:
            return True
        roots = {self.root(one), self.root(two)}
        return all({self.root(a), self.root(b)} != roots for a, b in self._parted)

    def _join_as_ruled(self, voiced: list[bool]) -> None:
        """Join what was ruled to be one. A cell without a voice that is joined to one with a voice is attached to it."""
        for edge in self._ruled:
            self._unite(edge)
        roots = {self.root(at) for edge in self._ruled for at in (edge.first, edge.second) if voiced[at]}
        self.attached = {at for edge in self._ruled for at in (edge.first, edge.second) if not voiced[at] and self.root(at) in roots}

    def _join(self, kin: list[Edge]) -> None:
        voiced = [is_voiced(cell[0]) for cell in self.cells]
        self._join_as_ruled(voiced)
        beside: defaultdict[int, list[Edge]] = defaultdict(list)
        for edge in kin:
            if voiced[edge.first] and voiced[edge.second]:
                self._unite(edge)
            else:
                beside[edge.first].append(edge)
                beside[edge.second].append(edge)
        self._attach(beside, voiced)
        for edge in kin:
            if not (voiced[edge.first] or voiced[edge.second]):
                self._unite_unattached(edge)

    def _attach(self, beside: dict[int, list[Edge]], voiced: list[bool]) -> None:
        """Put each cell without a voice to the voiced kin, then to its kin that found one, in rounds."""
        direct = [at for at in sorted(beside, key=self._when) if not voiced[at]]
        for at in direct:
            self._attach_one(at, [e for e in beside[at] if voiced[_other(e, at)]])
        waiting = deque(at for at in direct if at in self.attached)
        while waiting:
            near = waiting.popleft()
            for edge in sorted(beside[near], key=lambda e: self._rank(e, near)):
                far = _other(edge, near)
                if not voiced[far] and far not in self.attached:
                    self._attach_one(far, [edge])
                    waiting.extend({far} & self.attached)

    def _attach_one(self, at: int, kin: list[Edge]) -> None:
        allowed = [e for e in kin if self._may_unite(e.first, e.second)]
        if allowed and at not in self.attached:
            best = min(allowed, key=lambda e: self._rank(e, at))
            self.attached.update({at} | self._ruled_with(at))
            self._unite(best)

    def _ruled_with(self, at: int) -> set[int]:
        """Return the cells that were ruled to be one with this one, directly or through others."""
        return {other for edge in self._ruled for other in (edge.first, edge.second) if self.root(other) == self.root(at)}

    def _unite_unattached(self, edge: Edge) -> None:
        if edge.first not in self.attached and edge.second not in self.attached:
            self._unite(edge)

    def _rank(self, edge: Edge, at: int) -> tuple[float, tuple[date, str]]:
        return -edge.strength, self._when(_other(edge, at))

    def _when(self, at: int) -> tuple[date, str]:
        return self.cells[at][0].order

    def _unite(self, edge: Edge) -> None:
        one, two = self.root(edge.first), self.root(edge.second)
        if one != two and self._may_unite(one, two):
            self.above[max(one, two)] = min(one, two)
            self.used.append(edge)

    def root(self, at: int) -> int:
        """Return the least cell of the set that a cell is in."""
        while self.above[at] != at:
            self.above[at] = self.above[self.above[at]]
            at = self.above[at]
        return at

    def sets(self) -> list[tuple[list[Facts], list[Edge]]]:
        """Return the claims of each origin in order, with the kinships that joined them."""
        claims: defaultdict[int, list[Facts]] = defaultdict(list)
        for at, cell in enumerate(self.cells):
            claims[self.root(at)].extend(cell)
        kin: defaultdict[int, list[Edge]] = defaultdict(list)
        for edge in self.used:
            kin[self.root(edge.first)].append(edge)
        return [(sorted(members, key=by_order), kin[root]) for root, members in claims.items()]


def _other(edge: Edge, at: int) -> int:
    return edge.second if edge.first == at else edge.first
