"""One reading of a number in its place: range, ratio, multiple or plain, with unit, noun and bound.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> reading = read(Pieces("at least one in 10,000 readers"), 2)
>>> reading.low, reading.unit, reading.item, reading.bound
(Decimal('0.0001'), 'ratio', 'reader', 'at_least')
"""

from typing import NamedTuple

from ukclaims.extract.quantities.bounds import Bounding, bound_after, bound_before, bound_words
from ukclaims.extract.quantities.distances import is_distance
from ukclaims.extract.quantities.items import Item, counted, measured, money_for
from ukclaims.extract.quantities.numerals import share
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.rates import rate_behind
from ukclaims.extract.quantities.sides import Side, read_range, read_side
from ukclaims.extract.quantities.traps import range_trap, trap
from ukclaims.extract.quantities.unitwords import AGES, DURATIONS, is_currency, unit_words
from ukclaims.model.quantity import Number

_OF_A_WHOLE = ("at", "least", "more", "than", "the", "these", "those", "a", "its", "their", "our", "total", "some", "about", "last", "past", "first")
_OLDEST = 130
_MOST_IN = 99  # "one in 10,000", "nine in ten"; not "250 in 1,000 villages"


class Reading(NamedTuple):
    """A number as read: its pieces, what they say, and where reading goes on."""

    first: int
    last: int
    start: int
    stop: int
    low: Number
    high: Number
    unit: str
    item: str | None
    kind: str
    rule: str
    bound: str | None = None
    approximate: bool = False
    whole: Number | None = None
    go_on: int = 0


class Trapped(NamedTuple):
    """A number that counts nothing, why, and where reading goes on."""

    why: str
    go_on: int


def read(p: Pieces, i: int, *, strict: bool = True) -> Reading | Trapped | None:
    """Read the number at piece i; `strict` heeds the traps."""
    side = read_side(p, i)
    if side is None:
        return None
    for rule in RULES:
        found = rule(p, side, strict)
        if isinstance(found, Trapped):
            return found
        if found:
            return _bounded(p, found)
    return None


def _item(p: Pieces, side: Side) -> Item | None:
    if side.unit is None:
        after = bound_after(p, side.last)
        return counted(p, after.last if after else _behind_change(p, side.last), one=p.at(side.start) == "one" and side.high == 1)
    if is_currency(side.unit):
        return money_for(p, side.last)
    behind = _behind_short_form(p, side.last)
    return measured(p, behind) if p.at(behind) == "of" and side.unit not in AGES and side.unit not in DURATIONS else None


def _behind_short_form(p: Pieces, j: int) -> int:
    """Return the piece behind the short form of a unit in brackets: "24,000 barrels per day (bpd) of crude"."""
    return j + 3 if p.at(j) == "(" and p.is_word(j + 1) and p.at(j + 2) == ")" else j


def _behind_change(p: Pieces, j: int) -> int:
    """Return the piece behind the change in brackets that a running total has: "489,870 (+1,410) men"."""
    return j + 4 if p.low[j : j + 2] == ["(", "+"] and p.is_number(j + 2) and p.at(j + 3) == ")" else j


def _kind(unit: str | None) -> str:
    if unit in AGES:
        return "age"
    return "duration" if unit in DURATIONS else "share" if unit == "percent" else "amount"


def _reading(side: Side, item: Item | None, unit: str | None, kind: str, rule: str) -> Reading:
    last = max(side.last, item.last if item else 0)
    lemma = item.lemma if item else None
    return Reading(side.first, last, side.start, side.stop, side.low, side.high, unit or side.unit or "count", lemma, kind, rule, go_on=side.last)


def _ratio(p: Pieces, side: Side, strict: bool) -> Reading | None:
    """Read "one in 10,000 readers", "two out of three"."""
    if not _is_plain_count(side) or side.low > _MOST_IN:
        return None
    j = side.last
    k = j + 2 if p.at(j) == "out" and p.at(j + 1) == "of" else j + 1 if p.at(j) == "in" else 0
    whole = read_side(p, k + 1 if p.at(k) == "every" else k) if k else None
    if whole is None or not _is_plain_count(whole) or whole.low <= side.low or not _is_round(p, whole) or (strict and trap(p, whole, None)):
        return None
    item = counted(p, whole.last, verb=side.low == 1)
    value = share(side.low, whole.low)
    ratio = side._replace(low=value, high=value, stop=whole.stop, last=whole.last)
    return _reading(ratio, item, "ratio", "ratio", "one_in_so_many")


def _is_plain_count(side: Side) -> bool:
    return side.unit is None and isinstance(side.low, int) and side.low == side.high


def _is_round(p: Pieces, whole: Side) -> bool:
    """Tell whether the second number of a ratio is one that ratios have: up to ten, or round; 2000 is a year."""
    is_year = whole.stop - whole.start == 1 and len(p.words[whole.start]) == 4 and p.is_number(whole.start)
    return not is_year and (whole.low <= 10 or str(whole.low).rstrip("0") in ("1", "2", "5"))


def _range(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """Read "10 to 20 tanks", "$5-$7 billion"."""
    found = read_range(p, side)
    if found is None:
        return None
    whole = Side(found.first, found.last, found.left.start, found.right.stop, found.low, found.high, found.unit, found.right.numeral, found.left.money)
    if whole.unit and whole.unit.startswith("times"):
        return _times(p, whole, strict)
    item = _item(p, whole)
    if p.at(side.last) == "or" and not item and not whole.unit:
        return None
    if strict and (why := range_trap(p, found, item)):
        return Trapped(why, found.last)
    return _rated(p, whole, item, _kind(whole.unit), "range")


def _multiple(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """Read "25 times more ammunition", "twice as many", "10-fold", "12 times"."""
    j = side.last
    if side.numeral.style == "multiple":
        item = counted(p, _skip(p, j)) if p.at(j) in ("as", "more") else None
        return _reading(side, item, "times", "multiple", "multiple")
    return _times(p, side, strict) if side.unit and side.unit.startswith("times") else None


def _times(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """Tell "25 times more shells" from "struck 12 times"."""
    if why := strict and trap(p, side, None):
        return Trapped(why, side.last)
    j, rate = side.last, (side.unit or "").partition(" per ")[2]
    if rate or (strict and p.at(side.stop) == "times" and p.at(j) not in unit_words("multiples", "comparing")):
        return _reading(side, Item("time", j, True), f"count per {rate}" if rate else "count", "amount", "occasions")
    item = counted(p, _skip(p, j)) if p.at(j) in unit_words("multiples", "counting") else None
    return _reading(side, item, "times", "multiple", "multiple")


def _skip(p: Pieces, j: int) -> int:
    while p.at(j) in unit_words("multiples", "fillers"):
        j += 1
    return j


def _plain(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """Read a number with its unit or counted noun; a fraction; a part of a whole."""
    side = _suspended(p, side)
    item = _item(p, side)
    if strict and (why := trap(p, side, item)):
        return Trapped(why, side.last + 2 if p.at(side.last) == "of" and p.is_number(side.last + 1) else side.last)
    if side.numeral.style == "fraction" and not side.unit:
        item = measured(p, side.last) or item
        return _reading(side, item, "ratio", "share", "fraction")
    part = _part(p, side)
    if part:
        return part
    kind = "distance" if is_distance(p, side) else _kind(side.unit)
    return _rated(p, side, item, kind, "vague" if side.numeral.style == "vague" else "number")


def _rated(p: Pieces, side: Side, item: Item | None, kind: str, rule: str) -> Reading:
    """Return the reading with what the number is per, where that is said behind it or behind what it counts."""
    rate = (
        rate_behind(p, side.first, item.last if item else side.last, measured=side.unit is not None)
        if side.unit is None or (item and " per " not in side.unit)
        else None
    )
    if rate is None or side.unit in ("percent", "ratio"):
        return _reading(side, item, None, kind, rule)
    if item:
        return _reading(side, item._replace(last=rate.last), f"{side.unit or 'count'} per {rate.name}", kind, rule)
    return _reading(side._replace(last=rate.last), None, f"count per {rate.name}", kind, rule)


def _suspended(p: Pieces, side: Side) -> Side:
    """Give the unit of "8-inch" to the number before it in "7- or 8-inch"."""
    j = side.last
    if side.unit is None and p.at(j) == "-" and p.glued(j - 1) and p.at(j + 1) in ("or", "and") and (right := read_side(p, j + 2)) and right.unit:
        return side._replace(unit=right.unit, last=j + 1)
    return side._replace(unit=money) if side.unit is None and side.numeral.scale > 1 and (money := _money_of_whole(p, side)) else side


def _money_of_whole(p: Pieces, side: Side) -> str | None:
    """Return the money of the whole for the part before it: "4.2 billion of the 9.6 billion euros"."""
    k = side.last + 1 if p.at(side.last) == "of" else p.size
    while p.at(k) in _OF_A_WHOLE:
        k += 1
    whole = read_side(p, k if p.is_number(k) else k + 1) if k < p.size else None
    return whole.unit if whole and whole.unit and is_currency(whole.unit) and whole.low > side.high else None


def _part(p: Pieces, side: Side) -> Reading | None:
    """Read "68 of 80 drones", "24 of the 31": what is counted is named behind the whole."""
    j = side.last
    k = j + 1 if p.at(j) == "of" else j + 2 if p.at(j) == "out" and p.at(j + 1) == "of" else 0
    if not k or side.unit or side.low != side.high:
        return None
    while p.at(k) in _OF_A_WHOLE:
        k += 1
    whole = read_side(p, k)
    if whole is None or whole.unit or whole.low != whole.high or whole.low <= side.low:
        return None
    item = counted(p, whole.last)
    if whole.numeral.style == "digits" and trap(p, whole, item):
        return None
    return _reading(side._replace(last=whole.last), item, "count", "amount", "part_of_whole")._replace(whole=whole.low)


def _bounded(p: Pieces, r: Reading) -> Reading:
    """Add the bound that the words beside the number give."""
    before = bound_before(p, r.first - 1 if p.at(r.first - 2) == "sub" and p.at(r.first - 1) == "-" else r.first)
    if _is_age(p, r, before):
        r = r._replace(kind="age", unit="year of age", item=None, last=r.go_on)
    if before and r.kind == "duration" and p.at(before.first) == "over" and p.at(before.first - 1) not in unit_words("lasting"):
        before = None
    if before and ((p.at(before.first) == "over" and (_is_place(p, r, before.first) or _is_matter(p, r, before.last))) or _is_level(p, r, before.first)):
        before = None
    outer = bound_before(p, before.first) if before else None
    after = bound_after(p, r.go_on) or (bound_after(p, r.last) if r.last > r.go_on else None)
    inside = bound_after(p, r.stop - 2) if r.stop - r.start > 2 and p.at(r.stop - 2) == "+" else None  # "100+ thousand"
    bounds = [b for b in (before, outer, after, inside) if b]
    if not bounds:
        return r
    kinds = [b.kind for b in bounds]
    first, last = min(r.first, *(b.first for b in bounds)), max(r.last, *(b.last for b in bounds))
    return r._replace(first=first, last=last, bound=next((k for k in kinds if k != "approximate"), None), approximate="approximate" in kinds)


def _is_place(p: Pieces, r: Reading, over: int) -> bool:
    """Tell whether "over" says where: "shot down over 12 regions", not "freed over 20 villages"."""
    return r.item in bound_words("places") and p.at(over - 1) in bound_words("above")


def _is_matter(p: Pieces, r: Reading, thing: int) -> bool:
    """Tell whether "over" says what about, in front of one thing: "an agreement over a $15 billion loan", not "over a million"."""
    return thing == r.first - 1 and p.at(thing) in ("a", "an")


def _is_level(p: Pieces, r: Reading, up: int) -> bool:
    """Tell whether "up to" says what level was reached: "the toll climbed up to 21", not "prices rose up to 30%"."""
    return p.at(up) == "up" and p.at(up - 1) in bound_words("with_up") and r.unit.startswith("count")


def _is_age(p: Pieces, r: Reading, before: Bounding | None) -> bool:
    """Tell whether the number is an age: "aged 48", "under the age of 5"."""
    if r.unit not in ("count", "year") or r.high > _OLDEST:
        return False
    named = before is not None and p.at(before.last - 2) == "age"
    return named or p.at(r.first - 1) in ("aged", "age", "ages") or (p.at(r.first - 1) == "of" and p.at(r.first - 2) == "age")


RULES = (_ratio, _range, _multiple, _plain)
