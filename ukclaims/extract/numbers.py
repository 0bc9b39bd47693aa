"""Numerals: digits in every grouping, number words, scales, fractions and vague plurals, all exact.

>>> from ukclaims.extract.pieces import Pieces
>>> numeral(Pieces("two and a half million shells"), 0)
Numeral(first=0, last=5, low=2500000, high=2500000, scale=1000000, style='words')
>>> numeral(Pieces("2,5 million euros"), 0).low, numeral(Pieces("85 000 people"), 0).low
(2500000, 85000)
>>> numeral(Pieces("tens of thousands"), 0)[2:4]
(10000, 100000)
"""

import re
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from ukclaims.errors import InvalidValueError
from ukclaims.extract.pieces import Pieces
from ukclaims.lang.tables import tables
from ukclaims.model.quantity import MOST_DIGITS, Number, exact

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_COMMA = re.compile(r"\d{1,3},\d{1,2}|0,\d+")
_LAKHS = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
PLACES = Decimal(1).scaleb(-12)


class Numeral(NamedTuple):
    """A number in a text: pieces `first` up to `last`, its ends, and the scale its last words gave it."""

    first: int
    last: int
    low: Number
    high: Number
    scale: int = 1
    style: str = "digits"


@cache
def _table(name: str) -> dict[str, Any]:
    return dict(tables("en").load("numbers")[name])


@cache
def starters() -> frozenset[str]:
    """Return every word that a numeral can begin with."""
    names = ("words", "vague", "some", "signs", "multiples", "scales", "fractions")
    return frozenset(word for name in names for word in _table(name)) | {"couple", "twice", "thrice", "double", "triple"}


def parse_digits(word: str) -> Number | None:
    """Return the number that one run of digits and marks writes, None where it writes none.

    >>> parse_digits("1,333.18"), parse_digits("2,5"), parse_digits("1.234.567,8"), parse_digits("1.2.3")
    (Decimal('1333.18'), Decimal('2.5'), Decimal('1234567.8'), None)
    """
    if len(word) > MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(word):
        return _exact(word)
    if _GROUPED.fullmatch(word) or _LAKHS.fullmatch(word):
        return _exact(word.replace(",", ""))
    if _POINTS.fullmatch(word):
        return _exact(word.replace(".", "").replace(",", "."))
    return _exact(word.replace(",", ".")) if _COMMA.fullmatch(word) else None


def _exact(word: str) -> Number | None:
    try:
        return exact(word)
    except InvalidValueError:
        return None


def times(number: Number, by: Number) -> Number | None:
    """Return the exact product, None where it is beyond counting."""
    try:
        return exact(Decimal(number) * Decimal(by) if isinstance(number, Decimal) or isinstance(by, Decimal) else number * by)
    except InvalidValueError:
        return None


def share(part: Number, whole: Number) -> Number:
    """Return part / whole, to twelve places where it has no end.

    >>> share(2, 3), share(1, 4)
    (Decimal('0.666666666667'), Decimal('0.25'))
    """
    return exact((Decimal(part) / Decimal(whole)).quantize(PLACES))


def short_scale(word: str) -> int | None:
    """Return the scale that one letter glued to digits stands for."""
    return _table("short").get(word)


def numeral(pieces: Pieces, i: int) -> Numeral | None:
    """Return the numeral that begins at piece i, None where none does."""
    for rule in RULES:
        if found := rule(pieces, i):
            return found
    return None


def _digits(p: Pieces, i: int) -> Numeral | None:
    if not p.is_number(i):
        return None
    j, word = i + 1, p.words[i]
    if word.isdigit() and len(word) <= 3:
        j = _groups(p, i)
        word = "".join(p.words[i:j])
    value = parse_digits(word)
    if value is None:
        return None
    if p.at(i - 1) == "." and p.glued(i - 1) and not p.glued(i - 2) and word.isdigit():
        value, i = _exact("0." + word) or 0, i - 1
    if j < p.size and p.words[j] in _table("signs"):
        part, whole = _table("signs")[p.words[j]]
        value, j = exact(Decimal(value) + Decimal(share(part, whole))), j + 1
    else:
        value, j = _mixed(p, value, j)
    return _scaled(p, i, j, value, "digits")


def _groups(p: Pieces, i: int) -> int:
    """Return where the digits grouped by blanks end: 85 000."""
    j = i + 1
    while j < p.size and p.start[j] - p.end[j - 1] == 1 and p.text[p.end[j - 1]] == " " and len(p.words[j]) == 3 and p.words[j].isdigit():
        j += 1
    calibre = p.at(j) in ("mm", "millimetre", "millimeter", "-")
    return i + 1 if calibre and j > i + 1 else j


def _mixed(p: Pieces, value: Number, j: int) -> tuple[Number, int]:
    """Add a fraction that follows: "2 1/2", "1/2"; else leave the number as it is."""
    if p.at(j) == "/" and p.glued(j - 1) and p.glued(j) and p.is_number(j + 1) and isinstance(value, int):
        whole = parse_digits(p.words[j + 1])
        if isinstance(whole, int) and 0 < value < whole <= 10:
            return share(value, whole), j + 2
    return value, j


def _scaled(p: Pieces, i: int, j: int, value: Number, style: str) -> Numeral | None:
    """Multiply by the scale words that follow: "4 hundred million"."""
    scale = 1
    while j < p.size:
        k = j + 1 if p.words[j] == "-" and p.glued(j - 1) else j
        by = _table("scales").get(p.at(k))
        if by is None or p.at(k) == "dozen" and scale > 1:
            break
        product = times(value, by)
        if product is None:
            return None
        value, scale, j = product, scale * by, k + 1
        if p.words[k].isalpha() and len(p.words[k]) < 5 and p.at(j) == "." and p.low[k] in ("тыс",):
            j += 1
    return Numeral(i, j, value, value, scale, style)


def _small(p: Pieces, i: int) -> tuple[int, int] | None:
    """Read words below a hundred: "twenty-eight"; return the value and where it ends."""
    words = _table("words")
    value = words.get(p.at(i))
    if value is None:
        return None
    if value >= 20:
        j = i + 2 if p.at(i + 1) == "-" else i + 1
        unit = words.get(p.at(j), 0)
        if 0 < unit < 10:
            return value + unit, j + 1
    return value, i + 1


def _words(p: Pieces, i: int) -> Numeral | None:
    """Read "two hundred and five thousand", "a hundred", "two and a half million"."""
    article = p.at(i) in ("a", "an") and p.at(i + 1) in _table("scales")
    small = (1, i + 1) if article else _small(p, i)
    if small is None:
        return None
    half = _and_a_half(p, small[1])
    if half > small[1]:
        return _scaled(p, i, half, exact(Decimal(small[0]) + Decimal("0.5")), "words")
    return _sum(p, i, *small)


def _sum(p: Pieces, i: int, value: int, j: int) -> Numeral:
    """Add up scaled parts of falling scale: two hundred, five thousand, twenty."""
    scales, total, part, last = _table("scales"), 0, value, 1
    while j < p.size:
        k = j + 1 if p.words[j] == "-" and p.glued(j - 1) and p.glued(j) else j
        by = scales.get(p.at(k))
        if by is not None:
            part, j, last = part * by, k + 1, by
            if by >= 1000:
                total, part = total + part, 0
            continue
        k = k + 1 if p.at(k) in ("and", ",") and last >= 100 else k
        small = _small(p, k) if last >= 100 and (part or total) and p.at(k) not in ("one",) and last > 1 else None
        if small is None or small[0] == 0 or not _continues(p, k, small, last):
            break
        part, j, last = part + small[0], small[1], 1
    half = _and_a_half(p, j) if part and not total else j
    value = total + part
    return Numeral(i, half, value, value, last if last > 1 else 1, "words")


def _continues(p: Pieces, k: int, small: tuple[int, int], last: int) -> bool:
    """Tell whether small words go on with the number: "two hundred and five", not "a hundred and two of them"."""
    joined = p.at(k - 1) == "and"
    return not joined or (last == 100 or p.at(small[1]) in ("hundred",) or last >= 1000)


def _and_a_half(p: Pieces, j: int) -> int:
    return j + 3 if p.at(j) == "and" and p.at(j + 1) == "a" and p.at(j + 2) == "half" else j


def _half_a(p: Pieces, i: int) -> Numeral | None:
    """Read "half a billion", "half-million", "a quarter of a million", "half a dozen"."""
    i = i + 1 if p.at(i) in ("a", "one") else i
    whole = _table("fractions").get(p.at(i))
    if whole is None:
        return None
    for skip in (("of", "a"), ("a",), ("-",), ()):
        j = i + 1 + len(skip)
        by = _table("scales").get(p.at(j))
        if by is not None and all(p.at(i + 1 + n) == s for n, s in enumerate(skip)) and whole in (2, 4):
            value = exact(Decimal(by) / whole)
            first = i - 1 if p.at(i - 1) in ("a", "one") else i
            return Numeral(first, j + 1, value, value, by, "words")
    return None


def _vague(p: Pieces, i: int) -> Numeral | None:
    """Read "dozens", "hundreds of thousands"."""
    vague = _table("vague")
    ends = vague.get(p.at(i))
    if ends is None:
        return None
    low, high = ends
    if p.at(i + 1) == "of" and (outer := vague.get(p.at(i + 2))) is not None and outer[0] >= 1000:
        return Numeral(i, i + 3, low * outer[0], high * outer[0], outer[0], "vague")
    return None if p.at(i) in ("tens", "scores") and p.at(i + 1) != "of" else Numeral(i, i + 1, low, high, low, "vague")


def _several(p: Pieces, i: int) -> Numeral | None:
    """Read "several hundred", "a few dozen", "a couple of", "a couple hundred"."""
    if p.at(i) == "couple":
        if p.at(i - 1) not in ("a", "another", "last", "next", "past", "first"):
            return None
        j = i + 2 if p.at(i + 1) == "of" else i + 1
        by = _table("scales").get(p.at(j))
        first = i - 1 if p.at(i - 1) == "a" else i
        if by is None and j == i + 1:
            return None
        return Numeral(first, j, 2, 2, 1, "words") if by is None else Numeral(first, j + 1, 2 * by, 2 * by, by, "words")
    some, by = _table("some").get(p.at(i)), _table("scales").get(p.at(i + 1))
    if some is None or by is None:
        return None
    first, j = i - 1 if p.at(i - 1) == "a" else i, i + 2
    while (more := _table("scales").get(p.at(j))) is not None and by < 10**15:
        by, j = by * more, j + 1
    return Numeral(first, j, some[0] * by, some[1] * by, by, "vague")


def _fraction(p: Pieces, i: int) -> Numeral | None:
    """Read "two thirds", "three-quarters", "a third", "half": shares of a whole."""
    fractions, part, j = _table("fractions"), 1, i
    small = _table("words").get(p.at(i), 1 if p.at(i) in ("a", "an") else None)
    if small is not None:
        part, j = small, i + 2 if p.at(i + 1) == "-" else i + 1
    elif p.at(i) != "half":
        return None
    whole = fractions.get(p.at(j))
    if whole is None or not 0 < part < whole or (part > 1) != p.at(j).endswith("s"):
        return None
    value = share(part, whole)
    return Numeral(i, j + 1, value, value, 1, "fraction")


def _sign(p: Pieces, i: int) -> Numeral | None:
    """Read "½"."""
    if i < p.size and p.words[i] in _table("signs"):
        value = share(*_table("signs")[p.words[i]])
        return _scaled(p, i, i + 1, value, "words")
    return None


def _multiple(p: Pieces, i: int) -> Numeral | None:
    """Read "tenfold", "tripled", "twice as many"."""
    value = _table("multiples").get(p.at(i))
    if p.at(i) in ("twice", "thrice") and (p.at(i + 1) in ("the", "more") or (p.at(i + 1) == "as" and p.at(i + 2) in ("many", "much"))):
        value = 2 if p.at(i) == "twice" else 3
    return None if value is None else Numeral(i, i + 1, value, value, 1, "multiple")


RULES = (_digits, _half_a, _fraction, _words, _vague, _several, _sign, _multiple)
