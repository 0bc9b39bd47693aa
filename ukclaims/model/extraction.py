"""What was read from one document: claims in order, attributions, and what was left out, and why."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from attrs import field, frozen

from ukclaims._html import MARK_STYLE, element, marked, wrap
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
        return self._marked_text() + self._table()

    def _marked_text(self) -> str:
        if not self.document.text:
            return ""
        look = wrap("style", "".join(f".ukclaims-text {rule}}}" for rule in MARK_STYLE.split("}") if rule))
        return look + wrap("div", marked(self.document.text, marks(self.claims)), class_="ukclaims-text", style=_BOX)

    def _table(self) -> str:
        head = "".join(element("th", name) for name in ("voice", "claim", "figure"))
        rows = (wrap("tr", element("td", c.voice or "unknown") + element("td", shorten(c.text, 160)) + element("td", str(c.figure or ""))) for c in self.claims)
        return wrap("table", wrap("tr", head) + "".join(rows), class_="ukclaims")


_BOX = "white-space:pre-wrap;max-width:74ch;max-height:26em;overflow-y:auto;margin-bottom:1em"


def marks(claims: Iterable[Claim]) -> list[tuple[int, int, str]]:
    """Return what is marked in a text: contents, sources, cues and figures, and claims that nobody is credited with."""
    found: dict[tuple[int, int, str], None] = {}
    for claim in claims:
        a = claim.attribution
        told = [(span, "content" if a.content else "claim") for span in a.content or claim.spans]
        named = ((a.source, "source"), (a.cue, "cue"), (claim.figure.span if claim.figure else None, "figure"))
        found.update(((span.start, span.end, name), None) for span, name in (*told, *named) if span)
    return list(found)
