"""A review: what a fact-checker found of a claim. It is a person's verdict, read and shown, never made here."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import field, frozen

from ukclaims._html.card import card, facts, head
from ukclaims._text import shorten
from ukclaims.model.checks import as_date, digest, is_text, is_text_or_none


def _published(value: Any) -> date | None:
    return as_date(value, "published")


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@frozen(repr=False)
class Review:
    """The verdict of a fact-checker on words that somebody claimed (schema.org `ClaimReview`).

    `claim` are the words under review, `rating` is the verdict as its author words it, `claimant` who
    is said to have claimed it, `appearances` are the addresses where it stood. The id is a hash of the
    review's url and the words.

    >>> print(Review("85,000 drones were delivered", rating="Half true", author="Example Check"))
    Example Check: Half true
    """

    claim: str = field(validator=is_text)
    rating: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    author: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    url: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    published: date | None = field(default=None, converter=_published, kw_only=True)
    claimant: str | None = field(default=None, validator=is_text_or_none, kw_only=True)
    appearances: tuple[str, ...] = field(default=(), converter=_texts, kw_only=True)
    id: str = field(init=False)

    @id.default
    def _id(self) -> str:
        return digest("review", self.url, self.author, self.claim)

    def __str__(self) -> str:
        return f"{self.author or 'unknown reviewer'}: {self.rating or 'no rating'}"

    def __repr__(self) -> str:
        return f"Review({shorten(self.claim, 50)!r}, {self.rating!r} by {self.author!r})"

    def _repr_html_(self) -> str:
        rows = [("rating", self.rating), ("of", self.claim), ("claimed by", self.claimant), ("published", self.published), ("url", self.url)]
        return card(head("Review", self.author), facts(rows))
