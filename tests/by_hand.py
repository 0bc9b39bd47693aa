"""Documents and claims made by hand for tests: the text, the words that are a claim, and what a reader makes of them."""

from typing import Any

from hypothesis import strategies as st

from ukclaims.model.attribution import Attribution, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.extraction import Extraction
from ukclaims.model.figure import Figure, Measure
from ukclaims.model.quantity import Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span


def span(text: str, words: str) -> Span:
    """Return where the words stand in the text."""
    at = text.index(words)
    return Span(at, at + len(words))


def said(document: Document, words: str, *, by: str | None = None, cue: str = "said", via: tuple[tuple[str, str], ...] = (), **facts: Any) -> Claim:
    """Return a claim of the words, credited to `by`; with a `number` in the words, the `facts` are those of its figure."""
    text = document.text or ""
    speaker = Speaker(by, kind="person", mention=by, span=span(text, by) if by in text else None) if by else None
    links = [("speaker", by), *via, ("publisher", document.publisher)]
    chain = [Link(role, name) for role, name in links if name]
    given = {"source": speaker.span, "cue": span(text, cue), "cue_text": cue, "content": [span(text, words)], "form": "indirect"} if speaker else {}
    attribution = Attribution(document.id, speaker=speaker, chain=chain, reasons=[Reason("cue_after_content", "the cue follows")], **given)
    reasons = [Reason("whole_content", "the content is one clause", (span(text, words),))]
    return Claim(document, words, [span(text, words)], attribution=attribution, figure=figure(text, **facts) if facts else None, reasons=reasons)


def figure(text: str, *, number: str, quantity: Quantity, **facts: Any) -> Figure:
    """Return the figure that the words of the number state; facts that are not its own are those of its measure."""
    own = {name: facts.pop(name) for name in ("period", "modality", "basis", "estimated") if name in facts}
    return Figure(number, span(text, number), quantity, measure=Measure(**facts), **own)


WIRE = {"publisher": "Example Wire", "published": "2025-10-15", "url": "https://wire.example/1", "title": "Drones"}
DRONES = Document("Britain delivered 85,000 drones in 2025, Ada Smith said.", **WIRE)
FEWER = Document("Britain delivered 60,000 drones in 2025, Bo Jones said.", publisher="Example Post", published="2025-10-16", title="Fewer drones")
PLAIN = Document("The weather was fine.", publisher="Example Post", published="2025-10-14")


def counted(document: Document = DRONES, number: int = 85_000, by: str = "Ada Smith", **facts: Any) -> Claim:
    """Return the claim on delivered drones in a document worded like `DRONES`."""
    amount = f"{number:,} drones"
    measure = {"item": "drone", "action": "deliver", "actor": "United Kingdom"}
    return said(document, f"Britain delivered {amount} in 2025", by=by, number=amount, quantity=Quantity(number), **{**measure, **facts})


def extraction(document: Document, *claims: Claim) -> Extraction:
    """Return the claims as the reading of a document."""
    return Extraction(document, claims, attributions=[c.attribution for c in claims])


HOSTILE = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "=cmd|' /C calc'!A0",
    "\x1b[31mred\x1b[0m \x07",
    "evil\u202egnp.exe\u2066",
    "lone \ud800 surrogate",
    "nul \x00 byte",
    "a\r\nb\u2028c",
    "javascript:alert(1)",
]
hostile = st.sampled_from(HOSTILE)
words = st.text(min_size=1, max_size=30)
anything = st.one_of(words, hostile)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Draw a narrated or credited claim in a document of any words, with or without a figure."""
    text = draw(anything) + " 85 tanks " + draw(anything)
    names = {name: draw(st.none() | anything) for name in ("publisher", "title", "url")}
    document = Document(text, published=draw(st.none() | st.dates()), **names)
    start = draw(st.integers(0, len(text) - 1))
    spans = [Span(start, draw(st.integers(start + 1, len(text))))]
    speaker = draw(st.none() | st.builds(Speaker, anything, kind=st.sampled_from(["person", "body", "unnamed"]), role=st.none() | anything))
    chain = draw(st.lists(st.builds(Link, st.sampled_from(["channel", "media", "label"]), anything), max_size=3))
    form, content = ("indirect", spans) if speaker else ("narrated", ())
    attribution = Attribution(document.id, speaker=speaker, chain=chain, form=form, content=content, reasons=[Reason("r", draw(anything), spans)])
    quantities, measures = st.builds(Quantity, st.integers(0, 10**9)), st.builds(Measure, st.none() | anything)
    counted = draw(st.none() | st.builds(Figure, st.just("85 tanks"), st.just(span(text, "85 tanks")), quantities, measure=measures))
    return Claim(document, text[spans[0].start : spans[0].end], spans, attribution=attribution, figure=counted, reasons=[Reason("s")])
