"""One number with its dress: sign, currency before it, unit after it; and two of them as a range.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> side = read_side(Pieces("about UAH 40 billion"), 2)
>>> side.low, side.unit
(40000000000, 'UAH')
"""

from decimal import Decimal
from typing import NamedTuple

from ukclaims.extract.quantities.bounds import bound_before, bound_words, changes
from ukclaims.extract.quantities.lengths import is_half
from ukclaims.extract.quantities.nouns import is_plural
from ukclaims.extract.quantities.numbers import numeral
from ukclaims.extract.quantities.numerals import Numeral, scale_of, short_scale, times
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.signs import is_only_a_dash, sign_before
from ukclaims.extract.quantities.unitwords import DURATIONS, Unit, currency_before, is_currency, per, unit_after
from ukclaims.model.quantity import Number, exact

_SENTENCE = 30  # pieces over which a letter keeps its meaning


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
    sign = sign_before(p, n.first)
    before = currency_before(p, n.first) or (None if sign is None else currency_before(p, sign))
    n = _short(p, n, money=before is not None)
    n, after = _unfolded(n, _after(p, n))
    if before:
        sign = sign_before(p, before.first) if sign is None else sign
        whole = _with_rate(p, before, after, n.last)
        side = Side(before.first, whole.last, n.first, n.last, n.low, n.high, whole.name, n, True)
    else:
        side = Side(n.first, after.last if after else n.last, n.first, n.last, n.low, n.high, after.name if after else None, n)
    side = _and_a_half(p, side)
    if sign is None or is_only_a_dash(p, sign, side.last, side.unit):
        return side
    side = side._replace(first=min(sign, side.first))
    return side if p.words[sign] == "+" else side._replace(low=-n.high, high=-n.low)


def _unfolded(n: Numeral, unit: Unit | None) -> tuple[Numeral, Unit | None]:
    """Take the scale out of a unit that holds one: 1.2 bcm are 1.2 billion cubic metres."""
    by = scale_of(unit.name.partition(" ")[0]) if unit else None
    low, high = (times(n.low, by), times(n.high, by)) if by else (None, None)
    if unit is None or by is None or low is None or high is None:
        return n, unit
    return n._replace(low=low, high=high, scale=n.scale * by), unit._replace(name=unit.name.partition(" ")[2])


def _and_a_half(p: Pieces, side: Side) -> Side:
    """Add the half that follows a unit of time: "a year and a half"."""
    if side.unit not in DURATIONS or not is_half(p, side.last):
        return side
    value = exact(side.low + Decimal("0.5"))
    return side._replace(last=side.last + 3, low=value, high=value)


def _with_rate(p: Pieces, before: Unit, after: Unit | None, last: int) -> Unit:
    """Return the currency before the number with what is said once more or added after it: "$5 USD", "$5 a barrel"."""
    if after and after.name.split(" per ")[0] == before.name:
        return after
    return per(p, Unit(before.name, before.first, last))


def _after(p: Pieces, n: Numeral) -> Unit | None:
    """Return the unit after a numeral: "5 km", "tens of millions of dollars", "half an hour"."""
    if n.style == "multiple":
        return None
    word = p.at(n.last)
    if n.style == "fraction" and word == "of" and p.at(n.last + 1) in ("a", "an"):
        return unit_after(p, n.last + 2)
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
    if by is None or (p.glued(n.last) and p.is_number(n.last + 1)) or not (money or _is_scale(p, n.last)):
        return n
    low = times(n.low, by)
    return n if low is None else n._replace(last=n.last + 1, low=low, high=low, scale=by)


def _is_scale(p: Pieces, i: int) -> bool:
    """Tell whether a letter without currency before is a scale and no unit: "1.5m euros", "100m people", "4M"."""
    if p.words[i] in ("k", "K", "M", "B"):
        return True
    unit = unit_after(p, i + 1)
    return (unit is not None and is_currency(unit.name)) or (p.at(i) == "m" and (any(is_plural(p.at(i + k)) for k in (1, 2)) or _is_scale_before(p, i)))


def _is_scale_before(p: Pieces, i: int) -> bool:
    """Tell whether the letter was a scale before in the sentence: "2.5m units, up from 1.9m"."""
    for k in range(i - 2, max(0, i - _SENTENCE), -1):
        if p.breaks(k):
            return False
        if p.words[k] == "m" and p.is_number(k - 1) and p.glued(k - 1):
            return any(is_plural(p.at(k + n)) for n in (1, 2)) or currency_before(p, k - 1) is not None
    return False


_STYLES = ("digits", "words")
_COUNT_PER = "count per "


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
    if left.numeral.style not in _STYLES or (k := _joint(p, left)) is None:
        return None
    right = _side_from(p, k)
    if right is None or right.numeral.style not in _STYLES or _is_step(p, left, right) or _is_no_range(p, left, right):
        return None
    low = _shared_scale(left, right)
    if not low < right.high or not _same_dress(left, right) or (right.low < 0 <= left.low):
        return None
    start = left.first - 1 if p.at(left.first - 1) in ("between", "from") else left.first
    return Range(left, right, low, right.high, _unit_of_both(left, right), start, right.last)


def _unit_of_both(left: Side, right: Side) -> str | None:
    """Return the unit of a range: of "€2.5-3 billion per year" euros per year."""
    if left.money and left.unit and right.unit and right.unit.startswith(_COUNT_PER):
        return f"{left.unit} per {right.unit.removeprefix(_COUNT_PER)}"
    return right.unit or left.unit


def _joint(p: Pieces, left: Side) -> int | None:
    """Return where the second number of a range can begin: behind "-", "to", "or", "and" after "between"."""
    j = left.last
    word = p.at(j)
    if word == "-":
        return j + 2 if p.at(j + 1) == "to" and p.glued(j - 1) else j + 1
    if word == "or" or (word == "/" and left.money and p.glued(j)):
        return j + 1
    if word == "to" or (word == "and" and "between" in (p.at(left.first - 1), p.at(left.first - 2))):
        return j + 3 if p.at(j + 1) == "up" and p.at(j + 2) == "to" else j + 1
    return None


def _is_no_range(p: Pieces, left: Side, right: Side) -> bool:
    """Tell whether the second number is a name behind a hyphen, "7-Eleven", or a sum that a year stands before: "for 2023 to UAH 3 trillion"."""
    is_name = p.at(left.last) == "-" and p.is_capital(right.start) and p.is_word(right.start)
    return is_name or _is_year_of_a_level(p, left, right)


def _is_year_of_a_level(p: Pieces, left: Side, right: Side) -> bool:
    """Tell whether "to" leads from a year to the level reached: "raised spending in 2023 to 3.1 million euros"."""
    is_year = p.at(left.last) == "to" and left.unit is None and left.last - left.first == 1 and p.words[left.first].isdigit() and 1900 <= left.low < 2100
    return is_year and p.at(left.first - 1) in bound_words("years") and (right.unit is not None or right.numeral.scale > 1)


def _side_from(p: Pieces, k: int) -> Side | None:
    """Return the side that begins at piece k, a currency before its number allowed."""
    for i in range(k, min(k + 5, p.size)):
        if p.is_number(i) or (p.is_word(i) and numeral(p, i)):
            side = read_side(p, i)
            return side if side and side.first <= k else None
        if not (currency_before(p, i + 1) or p.words[i] in "$" or len(p.words[i]) <= 3):
            return None
    return None


def _is_step(p: Pieces, left: Side, right: Side) -> bool:
    """Tell whether "X to Y" is a step and the level reached: "rose 5 points to 1,300", "cut by $1bn to $7bn"."""
    if p.at(left.last) != "to" or (right.unit and not left.unit):
        return False
    b = bound_before(p, left.first)
    first = b.first if b else left.first
    while p.at(first - 1) in ("a", "an", "the", "another", "further", "just", "only"):
        first -= 1
    return p.at(first - 1) in changes()


def _shared_scale(left: Side, right: Side) -> Number:
    """Return the left end, with the scale of the right one where it has none: "60 to 70,000", "two or three dozen"."""
    low, scale = left.low, right.numeral.scale
    if left.numeral.scale > 1:
        return low
    if (left.numeral.style == "digits" and scale >= 1000 and low < 1000) or (left.numeral.style == "words" and scale > 1 and low < 100):
        return times(low, scale) or low
    if right.low >= 20_000 and right.low % 1000 == 0 and 10 <= low < 1000 and low * 1000 < right.low < min(1_000_000, low * 5000):
        return times(low, 1000) or low
    return low


def _same_dress(left: Side, right: Side) -> bool:
    """Tell whether the units allow one range: equal, or said only once, at the end (before, for currencies)."""
    if left.unit is None or left.unit == right.unit:
        return True
    if right.unit is None:
        return left.money
    return left.money and right.unit.startswith((left.unit, _COUNT_PER))
