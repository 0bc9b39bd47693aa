"""What was read from one document: claims in order, attributions, and what was left out, and why."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from attrs import field, frozen

from ukclaims._html.card import card, folded, listing
from ukclaims._html.marks import legend, marked
from ukclaims._html.markup import element, wrap
from ukclaims._text import counted, shorten
from ukclaims.model.attribution import Attribution
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document, heading
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
        return f"<Extraction of {self.document}: {counted(len(self.claims), 'claim')}, {figures} with a figure>"

    def _repr_html_(self) -> str:
        figures = sum(claim.figure is not None for claim in self.claims)
        rows = [(c.valued, " → ".join((c.voice or "unknown voice", *c.way)), shorten(c.text, 160)) for c in self.claims]
        table = listing(("figure", "who", "claim"), rows) if rows else ""
        left = "".join(element("p", str(one), class_="small quiet") for one in self.skipped)
        notes = "".join(element("p", str(note), class_="small") for note in self.notes)
        counts = counted(len(self.claims), "claim")
        head = heading(self.document, counts, f"{figures} with a figure")
        return card(head, self._marked_text(), table, notes, folded(f"Left out: {len(self.skipped)}", left) if left else "")

    def _marked_text(self) -> str:
        if not self.document.text:
            return ""
        found = marks(self.claims)
        return legend(name for _, _, name in found) + wrap("div", marked(self.document.text, found), class_="text")


def marks(claims: Iterable[Claim]) -> list[tuple[int, int, str]]:
    """Return what is marked in a text: contents, sources, cues and figures, and claims that nobody is credited with."""
    found: dict[tuple[int, int, str], None] = {}
    for claim in claims:
        a = claim.attribution
        told = [(span, "content" if a.content else "claim") for span in a.content or claim.spans]
        named = ((a.source, "source"), (a.cue, "cue"), (claim.figure.span if claim.figure else None, "figure"))
        found.update(((span.start, span.end, name), None) for span, name in (*told, *named) if span)
    return list(found)
