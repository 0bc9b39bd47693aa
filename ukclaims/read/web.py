"""HTML pages, through trafilatura (extra `html`): the text of the article, with what the page says of itself."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ukclaims.errors import MissingExtraError
from ukclaims.model.document import Document
from ukclaims.read.bytes import content
from ukclaims.read.facts import Facts, document
from ukclaims.read.place import Place

MOST_HTML = 2 * 1024 * 1024
MOST_TAGS = 20_000
MOST_WORDS = 2_000
"""Longer pages, pages of more tags, and tags of more words are refused: the time that trafilatura takes
grows with the square of them. Within these it was below seven seconds for the worst that was tried."""

_BEFORE = codecs.BOM_UTF8 + codecs.BOM_UTF16 + b"\0 \t\r\n\f"
_TAG = re.compile(rb"<[^<>]*")


def read_html(path: Path, defaults: Facts) -> Iterator[Document]:
    """Yield the one document of an HTML page."""
    place = Place(str(path))
    data = content(path, most=MOST_HTML)
    _check_size(data, place)
    found = _extracted(data, place)
    facts = {"publisher": found.sitename, "published": found.date, "url": found.url, "title": found.title}
    yield document(found.text, {name: value for name, value in facts.items() if isinstance(value, str)}, defaults, place)


def _check_size(data: bytes, place: Place) -> None:
    """Refuse what is no page, or would take very long: it is told by the tags, and counting them takes no time."""
    if not data.lstrip(_BEFORE).startswith(b"<"):
        raise place.error("this does not begin like an HTML page; is it compressed?")
    if data.count(b"<") > MOST_TAGS:
        raise place.error(f"the page has more than {MOST_TAGS:,} tags; save the article alone")
    if any(len(tag[0].split()) > MOST_WORDS for tag in _TAG.finditer(data) if tag.end() - tag.start() > MOST_WORDS and tag[0][1:2].isalpha()):
        raise place.error(f"a tag of the page has more than {MOST_WORDS:,} words")


def _extracted(data: bytes, place: Place) -> Any:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise MissingExtraError("reading HTML needs trafilatura; install it with: pip install 'ukclaims[html]'") from None
    try:
        found = bare_extraction(data, with_metadata=True, include_comments=False, include_tables=False)
    except Exception as error:  # whatever hostile bytes make of a parser that is not ours
        raise place.error(f"the page cannot be read as HTML ({type(error).__name__})") from None
    if found is None or not getattr(found, "text", None):
        raise place.error("no article text is found on this page")
    return found
