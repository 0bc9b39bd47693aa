"""What all numerals share: their shape, the table of number words, exact products and shares."""

from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from ukclaims.errors import InvalidValueError
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.lang.tables import tables
from ukclaims.model.quantity import EXACT, Number, exact

_PLACES = Decimal(1).scaleb(-12)


class Numeral(NamedTuple):
    """A number in a text: pieces `first` up to `last`, its ends, the scale its last words gave it, and
    its style: "digits", "words", "vague", "fraction" or "multiple".
    """

    first: int
    last: int
    low: Number
    high: Number
    scale: int = 1
    style: str = "digits"


@cache
def number_table(name: str) -> dict[str, Any]:
    """Return one part of the table of number words."""
    return dict(tables("en").load("numbers")[name])


@cache
def starters() -> frozenset[str]:
    """Return every word that a numeral can begin with, articles aside."""
    names = ("words", "vague", "some", "signs", "multiples", "scales", "fractions")
    return frozenset(word for name in names for word in number_table(name)) | {"couple", "twice", "thrice"}


def scale_of(word: str) -> int | None:
    """Return what a scale word multiplies by, in the plural too: "million", "lakhs"."""
    scales = number_table("scales")
    by = scales.get(word)
    return scales.get(word[:-1]) if by is None and word.endswith("s") else by


def short_scale(word: str) -> int | None:
    """Return the scale that one letter glued to digits stands for."""
    return number_table("short").get(word)


def times(number: Number, by: Number) -> Number | None:
    """Return the exact product, None where it is beyond counting.

    >>> from decimal import Decimal
    >>> times(Decimal("2.3"), 10**9), times(9, 10**60)
    (2300000000, None)
    """
    try:
        return exact(EXACT.multiply(number, by))
    except InvalidValueError:
        return None


def share(part: Number, whole: Number) -> Number:
    """Return part / whole, to twelve places where it has no end.

    >>> share(2, 3), share(1, 4)
    (Decimal('0.666666666667'), Decimal('0.25'))
    """
    return exact((Decimal(part) / Decimal(whole)).quantize(_PLACES))


def scaled(p: Pieces, i: int, j: int, value: Number, style: str) -> Numeral | None:
    """Multiply the value of pieces i to j by the scale words that follow: "4 hundred million"."""
    scale = 1
    while j < p.size:
        k = j + 1 if p.words[j] in "-+" and p.glued(j - 1) else j
        by = scale_of(p.at(k))
        if by is None or (by == 12 and scale > 1):
            break
        product = times(value, by)
        if product is None:
            return None
        value, scale, j = product, scale * by, k + 1
        if not p.words[k].isascii() and p.at(j) == "." and p.glued(k):
            j += 1  # "тыс."
    return Numeral(i, j, value, value, scale, style)
