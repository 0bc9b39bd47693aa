"""A document: one text with its publisher, publication date, language and url."""

from datetime import date
from typing import Any

from attrs import field, frozen

from ukclaims._html.card import card, head
from ukclaims._html.markup import escape, link, wrap
from ukclaims._text import shorten
from ukclaims.errors import InvalidValueError
from ukclaims.model.checks import as_date, digest, is_text, is_text_or_none


def _published(value: Any) -> date | None:
    return as_date(value, "published")


@frozen(repr=False)
class Document:
    """One text as published. `text` is never changed; all offsets are code points into it.

    The id is a hash of the url, else of text, publisher and date. `text` is None only in documents
    that come back from records, which carry an id instead. `via` is whom the publisher has the whole
    text from: the channel of a forwarded message, the newsroom of a syndicated page. It is a link of
    the chain of every claim.

    >>> Document("Two tanks.", publisher="Example Wire", published="2024-10-13")
    Document('Two tanks.', publisher='Example Wire', published='2024-10-13')
    """

    text: str | None = field(validator=is_text_or_none)
    publisher: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    published: date | None = field(default=None, converter=_published, kw_only=True)
    url: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    title: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    language: str = field(default="en", validator=is_text, kw_only=True)
    via: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    id: str = field(default="", validator=is_text, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.text is None and not self.id:
            raise InvalidValueError("a document has a text; one without (from a record) has an id")
        if self.text is not None:
            identity = ("url", self.url) if self.url else ("text", self.text, self.publisher, self.published)
            object.__setattr__(self, "id", digest("document", *identity))

    def __repr__(self) -> str:
        said = [repr(shorten(self.text or self.title or self.id, 40))]
        said += [f"{name}={str(value)!r}" for name, value in (("publisher", self.publisher), ("published", self.published)) if value]
        return f"Document({', '.join(said)})"

    def __str__(self) -> str:
        return ", ".join(str(x) for x in (self.title or shorten(self.text or self.id), self.publisher, self.published) if x)

    def _repr_html_(self) -> str:
        return card(heading(self), wrap("div", escape(self.text), class_="text") if self.text else "")


def heading(document: Document, *notes: str) -> str:
    """Return the first lines of a notebook's card: title, publisher, day, notes, and the address."""
    name = document.title or shorten(document.text or document.id, 90)
    said = head(name, document.publisher, document.published, *notes)
    return said + (wrap("p", link(document.url), class_="small") if document.url else "")
