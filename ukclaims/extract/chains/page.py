"""Links that a page or a paragraph gives to all it holds: datelines, "Source:" lines, labels, the publisher."""

from bisect import bisect_right

from ukclaims.model.attribution import Link
from ukclaims.model.document import Document
from ukclaims.model.span import Span
from ukclaims.registry import Registry, default
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout

_ROLES = {"media": "media", "channel": "channel", "body": "relay", "state": "relay", "person": "relay", "group": "relay"}
_TOP = 4  # paragraphs among which the dateline is looked for


def paragraph_links(layout: Layout, paragraph: int | None, document: Document, *, registry: Registry | None = None) -> tuple[Link, ...]:
    """Return the links of every claim of a paragraph: page-wide newsroom, whom the whole is from, its label, the publisher.

    >>> from ukclaims.text.layout import read
    >>> text = "The bridge is open. (Attribution: official channels)"
    >>> [str(link) for link in paragraph_links(read(text), 0, Document(text, publisher="Example Wire"))]
    ['label official channels', 'publisher Example Wire']
    """
    known = default() if registry is None else registry
    links = page_links(layout, paragraph, known)
    if document.via and fold(document.via) not in {fold(link.name) for link in links}:
        links.append(Link("media", document.via))
    label = layout.paragraphs[paragraph].label if paragraph is not None else None
    if label:
        links.append(Link("label", label.name, label.span))
    if document.publisher is None:
        return tuple(links)
    own = fold(document.publisher)
    kept = [link for link in links if not (link.role == "media" and fold(link.name) == own)]
    return (*kept, Link("publisher", document.publisher))


def page_links(layout: Layout, paragraph: int | None, registry: Registry) -> list[Link]:
    """Return the links that a dateline or a "Source:" line gives to a paragraph."""
    links = []
    for top in layout.paragraphs[: _TOP * 3]:
        if top.dateline and top.dateline.media and top.dateline.media_span:
            entry = registry.media(top.dateline.media)
            links.append(Link("media", entry.name if entry else top.dateline.media, top.dateline.media_span))
            break
    credit = _credit(layout, paragraph)
    return links + (_named_in(layout, credit, registry) if credit else [])


def _credit(layout: Layout, paragraph: int | None) -> Span | None:
    """Return the "Source:" line that holds here: the only one of the page, else the last one above."""
    known = layout.credits
    if len(known) == 1:
        return known[0][1]
    i = bisect_right(known, paragraph if paragraph is not None else -1, key=lambda pair: pair[0]) - 1
    return known[i][1] if i >= 0 else None


def _named_in(layout: Layout, span: Span, registry: Registry) -> list[Link]:
    """Return links for the names in the words of a credit; the words themselves if none is known."""
    first, last = layout.tokens_in(span)
    words = [token.text for token in layout.tokens[first:last]]
    links = []
    for a, b, entries in registry.names_in(words):
        kinds = {entry.kind.value for entry in entries}
        if len(entries) == 1 and kinds & _ROLES.keys():
            where = Span(layout.tokens[first + a].start, layout.tokens[first + b - 1].end)
            links.append(Link(_ROLES[entries[0].kind.value], entries[0].name, where))
    return links or [Link("media", span.of(layout.text), span)]
