"""From kinships to origins: joined voices, and the unnamed put to the one utterance they most look like.

Claims with a known voice are joined along their kinships. A claim without one is never a bridge between
two voices: it goes to the kin that is shown most strongly, the earliest of equals, directly or through
other claims without a voice; those that lead nowhere are joined among themselves. Every step can only
merge what was apart before, so more claims never split an origin in two. What a person ruled comes
first: what is joined is joined before all else, and no kinship joins what is parted.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from ukclaims.compare.cells import Cell, cells
from ukclaims.compare.facts import Facts, by_order
from ukclaims.compare.kinship import A_COPY, ENDS, Edge, copies, edge_of, near
from ukclaims.compare.rulings import NO_RULINGS, Rulings


class Shared(NamedTuple):
    """One origin: its claims in order, the cells in which they lie, and the kinships that joined these."""

    claims: list[Facts]
    cells: list[Cell]
    kin: list[Edge]


class Joined:
    """The cells of one bucket and the sets into which they fall. `used` are the kinships that joined them."""

    _parted: Sequence[tuple[int, int]] = ()
    _ruled: Sequence[Edge] = ()

    def __init__(self, claims: Iterable[Facts], rulings: Rulings = NO_RULINGS) -> None:
        """Join the claims, which come in order."""
        self.cells = found = cells(claims, rulings.parted_ids)
        self.used: list[Edge] = []
        if rulings is not NO_RULINGS:
            self._parted, self._ruled = rulings.parted(found), rulings.joined(found)
        self.above = list(range(len(found)))
        if len(found) > 1:
            self._join([cell[0].voiced for cell in found])

    def parted(self) -> set[frozenset[str]]:
        """Return the origins that were ruled apart, two by two, each by the id of the claim that speaks for it."""
        return {frozenset((self._speaks_for(one), self._speaks_for(two))) for one, two in self._parted}

    def _speaks_for(self, at: int) -> str:
        root = self.root(at)
        return spokesman(_in_order([cell for other, cell in enumerate(self.cells) if self.root(other) == root])).id

    def _may_unite(self, one: int, two: int) -> bool:
        """Tell whether no ruling parts the sets that two cells are in."""
        if not self._parted:
            return True
        roots = {self.root(one), self.root(two)}
        return all({self.root(a), self.root(b)} != roots for a, b in self._parted)

    def _attached_as_ruled(self, voiced: list[bool]) -> set[int]:
        """Return the cells without a voice that are joined to one with a voice by a ruling."""
        roots = {self.root(at) for edge in self._ruled for at in (edge.first, edge.second) if voiced[at]}
        return {at for edge in self._ruled for at in (edge.first, edge.second) if not voiced[at] and self.root(at) in roots}

    def _join(self, voiced: list[bool]) -> None:
        for edge in self._ruled:
            self._unite(edge)
        self.attached = self._attached_as_ruled(voiced) if self._ruled else set()
        beside: list[Edge] = []
        for one, two, by in near(self.cells):
            both = voiced[one] and voiced[two]
            kin = None if both and self.root(one) == self.root(two) else edge_of(one, two, by)
            if kin is None:
                continue
            if both:
                self._unite(kin)
            else:
                beside.append(kin)
        if False in voiced:
            self._join_voiceless(beside, voiced)

    def _join_voiceless(self, kin: list[Edge], voiced: list[bool]) -> None:
        voiceless = [at for at, known in enumerate(voiced) if not known]
        loose = self._loose(voiceless, kin, voiced)
        if loose:
            kin += copies(self.cells, loose, {edge.ends for edge in kin})
            kin.sort(key=ENDS)
        if len(voiceless) == 1:
            self._attach_one(voiceless[0], kin)
            return
        beside: defaultdict[int, list[Edge]] = defaultdict(list)
        for edge in kin:
            for at in edge.ends:
                beside[at].append(edge)
        self._attach(beside, voiced)
        for edge in kin:
            if not (voiced[edge.first] or voiced[edge.second]):
                self._unite_unattached(edge)

    def _loose(self, voiceless: list[int], kin: list[Edge], voiced: list[bool]) -> list[int]:
        """Return the cells without a voice, but with words, that nothing stronger than like words puts to one with a voice."""
        worded = [at for at in voiceless if self.cells[at][0].text]
        if not worded or self._parted:
            return worded
        firm = [edge for edge in kin if edge.strength > A_COPY]
        put = {at for edge in firm for at in edge.ends if voiced[edge.other(at)]}
        return [at for at in worded if at not in put]

    def _attach(self, beside: dict[int, list[Edge]], voiced: list[bool]) -> None:
        """Put each cell without a voice to the voiced kin, then to its kin that found one, in rounds."""
        direct = [at for at in sorted(beside, key=self._when) if not voiced[at]]
        for at in direct:
            self._attach_one(at, [edge for edge in beside[at] if voiced[edge.other(at)]])
        waiting = deque(at for at in direct if at in self.attached)
        while waiting:
            near = waiting.popleft()
            left = [edge for edge in beside[near] if not voiced[edge.other(near)] and edge.other(near) not in self.attached]
            for edge in left if len(left) < 2 else sorted(left, key=lambda e: self._rank(e, near)):
                far = edge.other(near)
                if far not in self.attached:
                    self._attach_one(far, [edge])
                    waiting.extend({far} & self.attached)

    def _attach_one(self, at: int, kin: list[Edge]) -> None:
        allowed = [e for e in kin if self._may_unite(e.first, e.second)] if self._parted else kin
        if allowed and at not in self.attached:
            self.attached.add(at)
            if self._ruled:
                self.attached |= self._ruled_with(at)
            self._unite(self._strongest(allowed, at))

    def _strongest(self, kin: list[Edge], at: int) -> Edge:
        if len(kin) == 1:
            return kin[0]
        top = max(edge.strength for edge in kin)
        best = [edge for edge in kin if edge.strength == top]
        return best[0] if len(best) == 1 else min(best, key=lambda e: self._rank(e, at))

    def _ruled_with(self, at: int) -> set[int]:
        """Return the cells that were ruled to be one with this one, directly or through others."""
        return {other for edge in self._ruled for other in (edge.first, edge.second) if self.root(other) == self.root(at)}

    def _unite_unattached(self, edge: Edge) -> None:
        if edge.first not in self.attached and edge.second not in self.attached:
            self._unite(edge)

    def _rank(self, edge: Edge, at: int) -> tuple[int, float, tuple[date, str]]:
        return -edge.strength, -edge.likeness, self._when(edge.other(at))

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

    def sets(self) -> list[Shared]:
        """Return each origin, in order of their first cells."""
        kin: defaultdict[int, list[Edge]] = defaultdict(list)
        for edge in self.used:
            kin[self.root(edge.first)].append(edge)
        return [Shared(_in_order(those), those, kin[root]) for root, those in self._by_root().items()]

    def origins(self) -> list[list[Facts]]:
        """Return the claims of each origin, in order of their first cells."""
        return [_in_order(those) for those in self._by_root().values()] if self.used else self.cells

    def _by_root(self) -> dict[int, list[Cell]]:
        own: dict[int, list[Cell]] = {}
        above = self.above
        for at, cell in enumerate(self.cells):
            root = above[at] = above[above[at]]  # what is above comes first, and lies right under its root by now
            if root in own:
                own[root].append(cell)
            else:
                own[root] = [cell]
        return own


def spokesman(claims: list[Facts]) -> Facts:
    """Return the claim that speaks for an origin: the first with a known voice, else the first."""
    for facts in claims:
        if not facts.unnamed:
            return facts
    return claims[0]


def _in_order(those: list[Cell]) -> list[Facts]:
    return those[0] if len(those) == 1 else sorted(chain.from_iterable(those), key=by_order)
