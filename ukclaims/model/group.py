"""A group: all claims on one class of item and action and one dimension of unit, with their origins."""

from attrs import field, frozen

from ukclaims._html.card import card, head, listing
from ukclaims._html.markup import element, wrap
from ukclaims._text import counted
from ukclaims.model.claim import Claim
from ukclaims.model.reason import Reason
from ukclaims.model.relation import SIGNS, Kind, Relation


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
        return f"<Origin {self.first.voice!r}: {counted(len(self.claims), 'claim')}, {counted(len(self.carriers), 'publisher')}>"

    def _repr_html_(self) -> str:
        rows = (
            (c.valued or c.text, c.voice or "unknown voice", " → ".join((*c.way, c.document.publisher or "no publisher")), c.document.published)
            for c in self.claims[:MOST]
        )
        return card(head(self.first.stated, self.first.voice), listing(("figure", "who", "how it came", "printed"), rows))


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
        origins = counted(high, "origin") if low == high else f"{low} to {high} origins"
        return f"<Group {self.name!r}: {counted(len(self.claims), 'claim')}, {origins}>"

    def _repr_html_(self) -> str:
        low, high = self.origins
        origins = counted(low, "origin") if low == high else f"at least {low} and at most {high} origins"
        claims = counted(len(self.claims), "claim")
        shown = listing(("figure", "who", "what and when", "carried by"), map(_row, self.utterances[:MOST]))
        more = len(self.utterances) - MOST
        note = element("p", f"and {more} more", class_="quiet small") if more > 0 else ""
        return card(head(self.name, claims, origins), shown, note, self._disagreements())

    def _disagreements(self) -> str:
        """Return what the relations tell that a reader must know: conflicts, denials, revisions."""
        told = [r for r in self.relations if r.kind in (Kind.CONFLICTS, Kind.DENIES, Kind.REVISES)]
        lines = "".join(
            wrap(
                "p",
                element("b", f"{SIGNS[r.kind]} {r.kind.value}") + element("span", f" {_voices(r)}") + element("span", f" {r.why}", class_="quiet"),
                class_="small",
            )
            for r in told[:MOST]
        )
        return wrap("div", lines, class_="why") if lines else ""


MOST = 24
"""How many origins, and how many relations, a notebook's card lists."""


def _voices(relation: Relation) -> str:
    return " / ".join(f"{claim.voice or 'unknown voice'}, {claim.stated}" for claim in relation.in_order) + "."


def _row(origin: Origin) -> tuple[object, ...]:
    first = origin.first
    return (first.valued, first.voice or "unknown voice", first.figure.detail if first.figure else first.text, ", ".join(origin.carriers))
