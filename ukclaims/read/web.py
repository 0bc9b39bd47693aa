"""HTML pages, through trafilatura (extra `html`): the text of the article, with what the page says of itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ukclaims.errors import MissingExtraError
from ukclaims.model.document import Document
from ukclaims.read.bytes import content
from ukclaims.read.facts import Facts, document
from ukclaims.read.place import Place

MOST_HTML = 2 * 1024 * 1024
"""Pages above this are refused: the time trafilatura takes grows faster than the page."""


def read_html(path: Path, defaults: Facts) -> Iterator[Document]:
    """Yield the one document of an HTML page."""
    place = Place(str(path))
    found = _extracted(content(path, most=MOST_HTML), place)
    facts = {"publisher": found.sitename, "published": found.date, "url": found.url, "title": found.title}
    yield document(found.text, {name: value for name, value in facts.items() if isinstance(value, str)}, defaults, place)


def _extracted(data: bytes, place: Place) -> Any:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise MissingExtraError("reading HTML needs trafilatura; install it with: pip install 'ukclaims[html]'") from None
    try:
        found = bare_extraction(data, with_metadata=True, include_comments=False, include_tables=False)
    except (ValueError, TypeError, AttributeError, RecursionError, AssertionError) as error:
        raise place.error(f"the page cannot be read as HTML ({type(error).__name__})") from None
    if found is None or not getattr(found, "text", None):
        raise place.error("no article text is found on this page")
    return found
