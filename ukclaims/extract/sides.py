"""One number with its dress: sign, currency before it, unit after it; and two of them as a range.

>>> from ukclaims.extract.pieces import Pieces
>>> side = read_side(Pieces("about UAH 40 billion"), 2)
>>> side.low, side.unit
(40000000000, 'UAH')
"""

from typing import NamedTuple

from ukclaims.extract.bounds import bound_before, changes
from ukclaims.extract.items import is_plural
from ukclaims.extract.numbers import Numeral, numeral, short_scale, times
from ukclaims.extract.pieces import Pieces
from ukclaims.extract.unitwords import Unit, currency_before, is_currency, per, unit_after
from ukclaims.model.quantity import Number


class Side(NamedTuple):
    """A number and its unit: pieces `first` up to `last`; the bare number is `start` up to `stop`."""

    first: int
    last: int
    start: int
    stop: int
    low: Number
    high: Number
    unit: str | None
    numeral: Numeral
    money: bool = False


def read_side(p: Pieces, i: int) -> Side | None:
    """Return the number at piece i with what dresses it, None where there is none."""
    n = numeral(p, i)
    if n is None:
        return None
    before = currency_before(p, n.first)
    if before is None and (signed := _sign(p, n.first)) < n.first:
        before = currency_before(p, signed)
    n = _short(p, n, money=before is not None)
    after = _after(p, n)
    first, last, unit = n.first, n.last, after.name if after else None
    if before:
        suffix = after if after and after.name.split(" per ")[0] == before.name else None
        last = suffix.last if suffix else n.last
        first, unit = before.first, suffix.name if suffix else before.name
        rate = per(p, Unit(before.name, first, last))
        unit, last = (rate.name, rate.last) if rate.last > last else (unit, last)
    elif after:
        last = after.last
    low, high = n.low, n.high
    start = min(_sign(p, first), first)
    sign = start if start < first else _sign(p, n.first)
    if sign < n.first and p.words[sign] in "-minus" and (before or sign < first):
        low, high = -high, -low
    return Side(min(start, first), last, n.first, n.last, low, high, unit, n, before is not None)


def _after(p: Pieces, n: Numeral) -> Unit | None:
    """Return the unit after a numeral: "5 km", "tens of millions of dollars", "half an hour"."""
    if n.style == "multiple":
        return None
    word = p.at(n.last)
    if (word == "of" and n.style == "vague") or (word in ("a", "an") and n.style == "fraction"):
        return unit_after(p, n.last + 1, scale=n.scale)
    if p.at(n.last - 1) == "of":
        return unit_after(p, n.last)
    return None if n.style == "fraction" and word == "of" else unit_after(p, n.last, scale=n.scale)


def _short(p: Pieces, n: Numeral, *, money: bool) -> Numeral:
    """Take a letter that touches the digits for a scale: "$1.5m", "500k", "4.3M sales"."""
    if n.style != "digits" or n.scale > 1 or not p.glued(n.last - 1):
        return n
    by = short_scale(p.at(n.last))
    if by is None or (p.glued(n.last) and p.is_number(n.last + 1)):
        return n
    letter = p.words[n.last]
    currency_follows = (u := unit_after(p, n.last + 1)) is not None and is_currency(u.name)
    if not (money or currency_follows or letter in "kKMB" or (letter == "m" and any(is_plural(p.at(n.last + k)) for k in (1, 2)))):
        return n
    low = times(n.low, by)
    return n if low is None else n._replace(last=n.last + 1, low=low, high=low, scale=by)


def _sign(p: Pieces, first: int) -> int:
    """Return where a sign before the number stands: "-5", "minus-1.4", "+3"."""
    if p.at(first - 1) in ("-", "+") and p.glued(first - 1) and not p.glued(first - 2):
        return first - 1
    if p.at(first - 1) == "-" and p.at(first - 2) == "minus":
        return first - 2
    return first - 1 if p.at(first - 1) == "minus" else first


class Range(NamedTuple):
    """Two sides read as one range."""

    left: Side
    right: Side
    low: Number
    high: Number
    unit: str | None
    first: int
    last: int


def read_range(p: Pieces, left: Side) -> Range | None:
    """Return the range that begins with this side: "10 to 20", "$5 to $7 billion", "between 3 and 5"."""
    j = left.last
    right = _other(p, left, j)
    if right is None or right.numeral.style not in ("digits", "words") or left.numeral.style not in ("digits", "words"):
        return None
    low = _shared_scale(left, right)
    if not low < right.high or not _same_dress(left, right) or (right.low < 0 and left.low >= 0):
        return None
    unit = right.unit or left.unit
    start = left.first - 1 if p.at(left.first - 1) in ("between", "from") else left.first
    return Range(left, right, low, right.high, unit, start, right.last)


def _other(p: Pieces, left: Side, j: int) -> Side | None:
    word, stepped = p.at(j), False
    if word == "-" and p.at(j + 1) == "to" and p.glued(j - 1):
        k = j + 2
    elif word == "-" or (word == "/" and left.money and p.glued(j)):
        k = j + 1
    elif word == "to":
        k = j + 1
        stepped = _step(p, left)
    elif word == "and":
        k = j + 1
        if not _after_between(p, left):
            return None
    elif word == "or":
        k = j + 1
    else:
        return None
    if word in ("to", "and") and (b := bound_before(p, k + 2)) and b.first == k and b.kind == "at_most":
        k = b.last
    right = _side_from(p, k)
    if right and word == "-" and p.is_capital(right.start) and p.is_word(right.start):
        return None
    return None if stepped and right and (left.unit or not right.unit) else right


def _side_from(p: Pieces, k: int) -> Side | None:
    """Return the side that begins at piece k, a currency before its number allowed."""
    for i in range(k, min(k + 5, p.size)):
        if p.is_number(i) or (p.is_word(i) and numeral(p, i)):
            side = read_side(p, i)
            return side if side and side.first <= k else None
        if not (currency_before(p, i + 1) or p.words[i] in "$" or len(p.words[i]) <= 3):
            return None
    return None


def _after_between(p: Pieces, left: Side) -> bool:
    return "between" in (p.at(left.first - 1), p.at(left.first - 2))


def _step(p: Pieces, left: Side) -> bool:
    """Tell whether a word of change stands before: "rose 5 points to 1,300" is two figures."""
    b = bound_before(p, left.first)
    first = b.first if b else left.first
    while p.at(first - 1) in ("a", "an", "the", "another", "further", "just", "only", "further"):
        first -= 1
    return p.at(first - 1) in changes()


def _shared_scale(left: Side, right: Side) -> Number:
    """Return the left end, with the scale of the right one where it has none: "60 to 70,000"."""
    low = left.low
    if right.numeral.scale >= 1000 and left.numeral.scale == 1 and low < 1000 and left.numeral.style == "digits":
        return times(low, right.numeral.scale) or low
    if right.numeral.scale > 1 and left.numeral.scale == 1 and left.numeral.style == "words" and low < 100:
        return times(low, right.numeral.scale) or low
    if isinstance(low, int) and 10 <= low < 1000 and isinstance(right.low, int) and right.low % 1000 == 0 and low * 1000 < right.low < 1_000_000 and right.low >= 20_000:
        return low * 1000 if right.low < low * 5000 else low
    return low


def _same_dress(left: Side, right: Side) -> bool:
    """Tell whether the units allow one range: equal, or said only once, at the end (before, for currencies)."""
    if left.unit is None or left.unit == right.unit:
        return True
    if right.unit is None:
        return left.money
    return left.money and right.unit.startswith(left.unit)
