"""Links that a page or a paragraph gives to all it holds: datelines, "Source:" lines, bylines, labels, the publisher."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from ukclaims.extract.chains.words import words_of_ways
from ukclaims.model.attribution import Link
from ukclaims.model.document import Document
from ukclaims.model.span import Span
from ukclaims.registry import Entry, Registry, default
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout

_ROLES = {"media": "media", "channel": "channel", "body": "relay", "state": "relay", "person": "relay", "group": "relay"}
_TOP = 12  # paragraphs among which the dateline is looked for
_EDGE = 6  # paragraphs at the top and at the end among which a byline is looked for
_BYLINE = 12  # tokens in a byline
_OF = frozenset(["of", "for"])  # before the body that somebody in the line heads
_PART = re.compile(r"[^-–/&]+")


class Page:
    """What a document gives to all of its claims, and each paragraph to its own.

    >>> from ukclaims.text.layout import read
    >>> text = "The bridge is open. (Attribution: official channels)"
    >>> [str(link) for link in Page(read(text), Document(text, publisher="Example Wire")).links(0)]
    ['label official channels', 'publisher Example Wire']
    """

    def __init__(self, layout: Layout, document: Document, registry: Registry | None = None) -> None:
        """Read the dateline and the byline."""
        self.layout, self.document = layout, document
        self.registry = default() if registry is None else registry
        self._publisher = self.registry.media(document.publisher) if document.publisher else None
        self._newsrooms = [*self._of_dateline(), *self._of_byline()]

    def links(self, paragraph: int | None) -> tuple[Link, ...]:
        """Return the links of every claim of a paragraph: page-wide newsrooms, its source line, whom the whole is from, its label, the publisher."""
        credit = self._credit(paragraph)
        known = {fold(link.name) for link in self._newsrooms}
        found = [*self._newsrooms, *(link for link in (self._named_in(credit) if credit else ()) if fold(link.name) not in known)]
        via = self.document.via
        if via and fold(via) not in {fold(link.name) for link in found}:
            found.append(Link("media", via))
        label = self.layout.paragraphs[paragraph].label if paragraph is not None else None
        if label:
            found.append(Link("label", label.name, label.span))
        kept = tuple(link for link in found if not self.is_publisher(link.name))
        return (*kept, Link("publisher", self.document.publisher)) if self.document.publisher else kept

    def is_publisher(self, name: str) -> bool:
        """Tell whether a newsroom is the one that published the document: it does not pass on to itself."""
        if self.document.publisher is None:
            return False
        return fold(name) == fold(self.document.publisher) or (self._publisher is not None and self._publisher == self.registry.media(name))

    def _of_dateline(self) -> Iterator[Link]:
        """Yield the newsrooms of the first dateline; of "Bernama-Xinhua" both, who carries the report last."""
        line = next((p.dateline for p in self.layout.paragraphs[:_TOP] if p.dateline and p.dateline.media), None)
        if line is None or line.media is None or line.media_span is None:
            return
        whole, start = self.registry.media(line.media), line.media_span.start
        parts = [(self.registry.media(part[0]), part) for part in _PART.finditer(line.media)]
        known = [Link("media", entry.name, Span(start + part.start(), start + part.end())) for entry, part in parts if entry]
        if whole or not known:
            yield Link("media", whole.name if whole else line.media, line.media_span)
        else:
            yield from reversed(known)

    def _of_byline(self) -> Iterator[Link]:
        """Yield the newsroom that a line near the top or the end names and nothing else: "Reuters |", "By AFP", "Source TASS"."""
        paragraphs = self.layout.paragraphs
        for paragraph in dict.fromkeys((*paragraphs[:_EDGE], *paragraphs[-_EDGE:])):
            first, last = self.layout.tokens_in(paragraph.span)
            if 0 < last - first <= _BYLINE:
                found = self._only_newsroom(first, last)
                if found:
                    yield found
                    return

    def _only_newsroom(self, first: int, last: int) -> Link | None:
        words = [token.text for token in self.layout.tokens[first:last]]
        found = list(self.registry.names_in(words, ("media",)))
        if len(found) != 1:
            return None
        a, b, entries = found[0]
        known = words_of_ways(self.layout.language).byline
        rest = [word for word in words[:a] + words[b:] if word.lower() not in known and not any(c.isdigit() for c in word) and word[0].isalnum()]
        if rest or len(entries) != 1:
            return None
        return Link("media", entries[0].name, Span(self.layout.tokens[first + a].start, self.layout.tokens[first + b - 1].end))

    def _credit(self, paragraph: int | None) -> Span | None:
        """Return the "Source:" line that holds here: the only one of the page, else the last one above."""
        known = self.layout.credits
        if len(known) == 1:
            return known[0][1]
        i = bisect_right(known, paragraph if paragraph is not None else -1, key=lambda pair: pair[0]) - 1
        return known[i][1] if i >= 0 else None

    def _named_in(self, span: Span) -> list[Link]:
        """Return links for the names in the words of a credit; the words themselves if none is known."""
        first, last = self.layout.tokens_in(span)
        words = [token.text for token in self.layout.tokens[first:last]]
        known = [found for found in self.registry.names_in(words) if len(found[2]) == 1 and _kind(found[2][0]) in _ROLES]
        links = [
            Link(_ROLES[_kind(entries[0])], entries[0].name, Span(self.layout.tokens[first + a].start, self.layout.tokens[first + b - 1].end))
            for a, b, entries in known
            if not _OF & set(words[max(0, a - 2) : a]) and not (_kind(entries[0]) == "state" and words[b : b + 1] and words[b][0].isalpha())
        ]
        return links if known else [Link("media", span.of(self.layout.text), span)]


def _kind(entry: Entry) -> str:
    return entry.kind.value
