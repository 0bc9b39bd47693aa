"""A group: all claims on one class of item and action and one dimension of unit, with their origins."""

from attrs import field, frozen

from ukclaims._html import table
from ukclaims.model.claim import Claim
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Kind, Relation


@frozen(repr=False)
class Origin:
    """The first utterance behind claims: the claims that go back to it, and on what grounds.

    `first` is the earliest known of them; `carriers` the publishers that carried it, in order of date.
    """

    id: str
    claims: tuple[Claim, ...]
    first: Claim
    carriers: tuple[str, ...] = ()
    grounds: tuple[Reason, ...] = field(default=(), eq=False)

    def __repr__(self) -> str:
        return f"<Origin {self.first.voice!r}: {len(self.claims)} claims, {len(self.carriers)} publishers>"


@frozen(repr=False)
class Group:
    """Claims that speak of one thing, how their origins relate, and how many origins there are.

    `origins` is (at least, at most): the lower end counts the utterances shown to be independent,
    the upper end those not shown to be one. `relations` stand between origins, not between every pair.
    """

    id: str
    item: str | None
    action: str | None
    dimension: str
    claims: tuple[Claim, ...]
    utterances: tuple[Origin, ...]
    relations: tuple[Relation, ...] = ()
    origins: tuple[int, int] = (0, 0)
    grounds: tuple[Reason, ...] = field(default=(), eq=False)

    def of_kind(self, kind: str) -> tuple[Relation, ...]:
        """Return the relations of one kind."""
        return tuple(r for r in self.relations if r.kind is Kind(kind))

    @property
    def name(self) -> str:
        """What the group counts, in words."""
        return " ".join(x for x in (self.item or self.dimension, self.action) if x)

    def __repr__(self) -> str:
        low, high = self.origins
        return f"<Group {self.name!r}: {len(self.claims)} claims, {low} to {high} origins>"

    def _repr_html_(self) -> str:
        low, high = self.origins
        return table(
            [
                ("counts", self.name),
                ("claims", len(self.claims)),
                ("origins", f"at least {low}, at most {high}"),
                *((c.voice or "unknown", c.figure) for c in self.claims),
            ]
        )
