"""What was read from one document: claims in order, attributions, and what was left out, and why."""

from collections.abc import Iterator, Sequence
from typing import overload

from attrs import field, frozen

from ukclaims._html import element, wrap
from ukclaims._text import shorten
from ukclaims.model.attribution import Attribution
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.reason import Reason, Skipped


@frozen(repr=False)
class Extraction(Sequence[Claim]):
    """The claims of one document, as an immutable sequence in the order of the text.

    `notes` say what a reader should know, such as a count that disagrees with its own list.
    """

    document: Document
    claims: tuple[Claim, ...] = ()
    attributions: tuple[Attribution, ...] = field(default=(), kw_only=True)
    skipped: tuple[Skipped, ...] = field(default=(), kw_only=True)
    notes: tuple[Reason, ...] = field(default=(), kw_only=True)

    @overload
    def __getitem__(self, index: int) -> Claim: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...

    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        return self.claims[index]

    def __len__(self) -> int:
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __repr__(self) -> str:
        figures = sum(claim.figure is not None for claim in self.claims)
        return f"<Extraction of {self.document}: {len(self.claims)} claims, {figures} with a figure>"

    def _repr_html_(self) -> str:
        head = "".join(element("th", name) for name in ("voice", "claim", "figure"))
        rows = (wrap("tr", element("td", c.voice or "unknown") + element("td", shorten(c.text, 160)) + element("td", str(c.figure or ""))) for c in self.claims)
        return wrap("table", wrap("tr", head) + "".join(rows), class_="ukclaims")
