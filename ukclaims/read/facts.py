"""The facts that come with a text: publisher, published, url, title, language; wherever they are written.

What a file says of itself counts before what the caller says of all files.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ukclaims.errors import UkclaimsError
from ukclaims.model.checks import as_date
from ukclaims.model.document import Document
from ukclaims.read.place import Place

FACTS = ("publisher", "published", "url", "title", "language", "via")
Facts = Mapping[str, Any]
MOST_TEXT = 20_000_000
"""The longest text of one document, in characters."""


def given(publisher: str | None, published: "str | date | None") -> dict[str, Any]:
    """Return the caller's facts, checked at once."""
    return {"publisher": publisher, "published": as_date(published, "published")}


def document(text: Any, said: Facts, defaults: Facts, place: Place) -> Document:
    """Return the document of a text and its facts; a `ReadError` names the fact that is wrong."""
    if not isinstance(text, str):
        raise place.error(f"text is a string, got {type(text).__name__}")
    if len(text) > MOST_TEXT:
        raise place.error(f"the text is longer than {MOST_TEXT:,} characters; split it")
    facts: dict[str, Any] = {name: said.get(name) if said.get(name) not in (None, "") else defaults.get(name) for name in FACTS}
    facts["language"] = facts["language"] or "en"
    try:
        return Document(text, **facts)
    except UkclaimsError as error:
        raise place.error(str(error)) from None
