"""What a person says of origins: that two claims go back to one utterance, or that they do not.

A ruling names two claims and stands above every ground that is read from words. It joins or parts the
origins in which the two are found, so it holds on while more claims come in. Two claims that cannot
say the same are never joined.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from ukclaims.compare.facts import Facts, facts_of
from ukclaims.compare.kinship import Edge
from ukclaims.compare.origins import is_contrary
from ukclaims.compare.pair import Pair
from ukclaims.model.claim import Claim
from ukclaims.model.reason import Reason

RULE = "joined"
"""The rule of the reason that a ruling gives for one origin."""

_JOINED = Reason(RULE, "A correction joins the two.")


class Ruling(NamedTuple):
    """Two claims by their ids, and whether they are joined or parted."""

    one: str
    other: str
    joined: bool


class Rulings:
    """The rulings on a collection of claims. On one pair of claims, the last ruling holds."""

    def __init__(self, rulings: Iterable[Ruling] = ()) -> None:
        """Take the rulings in the order in which they were made."""
        last = {frozenset((r.one, r.other)): r for r in rulings}
        self._all = sorted(last.values(), key=lambda r: sorted((r.one, r.other)))
        self.parted_ids = frozenset(name for r in self._all if not r.joined for name in (r.one, r.other))

    def __bool__(self) -> bool:
        return bool(self._all)

    def joined(self, cells: list[list[Facts]]) -> list[Edge]:
        """Return the kinships between cells that are ruled to be there."""
        return [Edge(one, two, _JOINED, by) for one, two, by in self._between(cells, joined=True) if not is_contrary(Pair(*by))]

    def parted(self, cells: list[list[Facts]]) -> list[tuple[int, int]]:
        """Return the cells that are ruled to be apart, two by two."""
        return [(one, two) for one, two, _ in self._between(cells, joined=False)]

    def _between(self, cells: list[list[Facts]], *, joined: bool) -> list[tuple[int, int, tuple[Facts, Facts]]]:
        at = {facts.id: (number, facts) for number, cell in enumerate(cells) for facts in cell}
        here = [(at[r.one], at[r.other]) for r in self._all if r.joined is joined and r.one in at and r.other in at]
        return [(one, two, (a, b)) for (one, a), (two, b) in here]


NO_RULINGS = Rulings()


def why_not_joined(one: Claim, other: Claim) -> str | None:
    """Return why two claims cannot be one utterance; None where they can."""
    if one.figure is None or other.figure is None:
        return "only claims with a figure have origins"
    pair = Pair(facts_of(one), facts_of(other))
    if pair.opposed:
        return "one affirms and the other denies"
    if pair.disjoint:
        return f"they speak of different things ({pair.disjoint})"
    return "their figures lie apart" if is_contrary(pair) else None


def ruled_apart(firsts: Iterable[str], parted: Collection[frozenset[str]]) -> int:
    """Return of how many origins every two are ruled apart, as far as is easily found.

    >>> ruled_apart("abc", {frozenset("ab"), frozenset("bc")})
    2
    """
    chosen: list[str] = []
    for name in firsts:
        if all(frozenset((name, other)) in parted for other in chosen):
            chosen.append(name)
    return len(chosen)
