"""RSS and Atom feeds, through feedparser (extra `feeds`): each entry's text, title, address and day."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import accumulate
from pathlib import Path
from typing import Any

from ukclaims.errors import MissingExtraError, ReadError
from ukclaims.read.bytes import content
from ukclaims.read.facts import Facts, document
from ukclaims.read.place import Place
from ukclaims.read.rows import Found

MOST_FEED = 4 * 1024 * 1024
MOST_DEPTH = 100
"""Elements within elements; feedparser's time grows with the square of it, and real feeds need a dozen."""

_TAG = re.compile(rb"<(/?)[A-Za-z][^<>]*?(/?)>")


def read_feed(path: Path, defaults: Facts) -> Iterator[Found]:
    """Yield the document of each entry with words; the feed's title is the publisher."""
    try:
        import feedparser
    except ImportError:
        raise MissingExtraError("reading feeds needs feedparser; install it with: pip install 'ukclaims[feeds]'") from None
    place = Place(str(path))
    data = content(path, most=MOST_FEED)
    if _depth(data) > MOST_DEPTH:
        raise place.error("the feed is nested too deeply")
    try:
        feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # whatever hostile bytes make of a parser that is not ours
        raise place.error(f"the feed cannot be read ({type(error).__name__})") from None
    if not feed.entries and not feed.feed.get("title"):
        raise place.error("this is no RSS or Atom feed")
    for number, entry in enumerate(feed.entries):
        try:
            if words := _words(entry):
                yield document(words, _facts(entry, feed), defaults, Place(str(path), f"entry {number}"))
        except ReadError as error:
            yield error


def _depth(data: bytes) -> int:
    """Return how many elements are open at most, what stands in CDATA left out."""
    first, *others = data.split(b"<![CDATA[")
    markup = first + b"".join(part.partition(b"]]>")[2] for part in others)
    steps = (-1 if tag[1] else 0 if tag[2] else 1 for tag in _TAG.finditer(markup))
    return max(accumulate(steps), default=0)


def _facts(entry: Any, feed: Any) -> dict[str, Any]:
    day = entry.get("published_parsed") or entry.get("updated_parsed")
    named = {"title": plain(entry.get("title") or ""), "url": entry.get("link"), "publisher": plain(feed.feed.get("title") or "")}
    named["via"] = plain((entry.get("source") or {}).get("title") or "")
    language = (entry.get("language") or feed.feed.get("language") or "").partition("-")[0].lower()
    return {**named, "published": "{:04}-{:02}-{:02}".format(*day[:3]) if day else None, "language": language or None}


def _words(entry: Any) -> str:
    whole = [part.get("value") or "" for part in entry.get("content") or ()]
    return plain(max([*whole, entry.get("summary") or ""], key=len))


class _Words(HTMLParser):
    """The words of a piece of HTML, blocks on lines of their own."""

    BLOCKS = frozenset(("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table"))
    SILENT = frozenset(("script", "style"))

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (the parser gives both)
        self.silent += tag in self.SILENT
        self.said += ["\n"] * (tag in self.BLOCKS)

    def handle_endtag(self, tag: str) -> None:
        self.silent = max(self.silent - (tag in self.SILENT), 0)
        self.said += ["\n"] * (tag in self.BLOCKS)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.said.append(data)


def plain(html: str) -> str:
    r"""Return the words of a piece of HTML, one paragraph a line.

    >>> plain("<p>Two <b>tanks</b> &amp; a boat.</p><p>More.</p><script>x</script>")
    'Two tanks & a boat.\n\nMore.'
    """
    parser = _Words()
    parser.feed(html)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.said).split("\n"))
    return "\n\n".join(line for line in lines if line)
