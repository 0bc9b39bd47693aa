"""Numerals in a text: digits in every grouping, with scales and fractions; words by their own rules.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> numeral(Pieces("2,5 million euros"), 0).low, numeral(Pieces("85 000 people"), 0).low, numeral(Pieces("three dozen"), 0).low
(2500000, 85000, 36)
"""

import re
from decimal import Decimal

from ukclaims.errors import InvalidValueError
from ukclaims.extract.quantities.lengths import one_unit
from ukclaims.extract.quantities.numberwords import in_words
from ukclaims.extract.quantities.numerals import Numeral, number_table, scaled, share
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.model.quantity import MOST_DIGITS, Number, exact

_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_COMMA = re.compile(r"\d{1,3},\d{1,2}|0,\d+")
_LONGEST = 2 * MOST_DIGITS
_MOST_GROUPS = 20
_SMALLEST_PARTS = 10  # "1/2" to "9/10" are fractions, "9/11" is none


def parse_digits(word: str) -> Number | None:
    """Return the number that one run of digits and marks writes, None where it writes none.

    >>> parse_digits("1,333.18"), parse_digits("2,5"), parse_digits("1.234.567,8"), parse_digits("1.2.3")
    (Decimal('1333.18'), Decimal('2.5'), Decimal('1234567.8'), None)
    """
    if len(word) > _LONGEST:
        return None
    if word.isdigit() and len(word) < MOST_DIGITS:
        return int(word)
    if _PLAIN.fullmatch(word):
        return _exact(word)
    if _GROUPED.fullmatch(word):
        return _exact(word.replace(",", ""))
    if _POINTS.fullmatch(word):
        return _exact(word.replace(".", "").replace(",", "."))
    return _exact(word.replace(",", ".")) if _COMMA.fullmatch(word) else None


def _exact(word: str) -> Number | None:
    try:
        return exact(word)
    except InvalidValueError:
        return None


def numeral(p: Pieces, i: int) -> Numeral | None:
    """Return the numeral that begins at piece i, None where none does."""
    return _digits(p, i) if p.is_number(i) else in_words(p, i) or one_unit(p, i)


def _digits(p: Pieces, i: int) -> Numeral | None:
    """Read digits, blanks between groups, a fraction and a scale: "85 000", "8½", "2.5 million", ".5"."""
    j, word = i + 1, p.words[i]
    if len(word) <= 3 and word != "0" and p.is_number(j):
        j = _groups(p, i)
        word = "".join(p.words[i:j])
    if p.at(i - 1) == "." and p.glued(i - 1) and not p.glued(i - 2) and word.isdigit():
        word, i = "0." + word, i - 1
    value = parse_digits(word)
    if value is None:
        return None
    value, end = _fraction(p, value, j)
    return scaled(p, i, end, value, "fraction" if end == j + 2 else "digits")


def _groups(p: Pieces, i: int) -> int:
    """Return where the digits grouped by single blanks end: 85 000; a calibre is no group."""
    j = i + 1
    while j < i + _MOST_GROUPS and p.is_number(j) and len(p.words[j]) == 3 and p.words[j].isdigit() and p.text[p.end[j - 1] : p.start[j]] == " ":
        j += 1
    return i + 1 if p.at(j) in ("mm", "millimetre", "millimeter", "-") else j


def _fraction(p: Pieces, value: Number, j: int) -> tuple[Number, int]:
    """Add the fraction that follows, "8½" and "2 1/2", or make one of "1/2"; else leave the number as it is."""
    parts = number_table("signs").get(p.at(j))
    if parts is not None:
        return exact(Decimal(value) + Decimal(share(*parts))), j + 1
    if p.at(j) == "/" and p.glued(j - 1) and p.glued(j) and p.is_number(j + 1) and isinstance(value, int):
        whole = parse_digits(p.words[j + 1])
        if isinstance(whole, int) and 0 < value < whole <= _SMALLEST_PARTS:
            return share(value, whole), j + 2
    if p.at(j + 1) == "/" and isinstance(value, int) and _is_part(p, j):
        return exact(Decimal(value) + Decimal(share(int(p.words[j]), int(p.words[j + 2])))), j + 3
    return value, j


def _is_part(p: Pieces, j: int) -> bool:
    """Tell whether the pieces "1", "/", "2" at j are a part that belongs to the number before: "2 1/2 years"."""
    part, whole = p.words[j], p.at(j + 2)
    return len(part) == len(whole) == 1 and part.isdigit() and whole.isdigit() and 0 < int(part) < int(whole) and p.glued(j) and p.glued(j + 1)
