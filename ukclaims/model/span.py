"""A span: half-open code-point offsets into the untouched text."""

from collections.abc import Iterable, Iterator
from functools import total_ordering

from attrs import frozen

from ukclaims.errors import InvalidValueError


@total_ordering
@frozen(repr=False)
class Span:
    """A piece of a text, from `start` up to but without `end`, in code points.

    >>> Span(4, 9).of("one three")
    'three'
    >>> Span(3, 1)
    Traceback (most recent call last):
    ukclaims.errors.InvalidValueError: a span runs from 0 <= start <= end, got 3 and 1
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise InvalidValueError(f"a span runs from 0 <= start <= end, got {self.start} and {self.end}")

    @property
    def pair(self) -> tuple[int, int]:
        """The two ends. (`list(span)` would set aside room for as many numbers as the span is long.)"""
        return self.start, self.end

    def of(self, text: str) -> str:
        """Return the piece of the text that the span cuts."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        """Return the span moved to the right by so many characters."""
        return Span(self.start + by, self.end + by)

    def __lt__(self, other: object) -> bool:
        """Tell whether the span starts before the other, or with it and ends before it."""
        return (self.start, self.end) < (other.start, other.end) if isinstance(other, Span) else NotImplemented

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end

    def __repr__(self) -> str:
        return f"[{self.start}, {self.end})"


def as_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans as a tuple (a converter)."""
    return tuple(spans)


def cover(spans: Iterable[Span]) -> Span:
    """Return the least span that holds them all."""
    found = list(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))


def cut(text: str, spans: Iterable[Span]) -> str:
    """Return the pieces that the spans cut, joined by one space."""
    return " ".join(text[s.start : s.end] for s in spans)
