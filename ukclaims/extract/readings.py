"""One reading of a number in its place: range, ratio, multiple or plain, with unit, noun and bound.

>>> from ukclaims.extract.pieces import Pieces
>>> reading = read(Pieces("at least one in 10,000 readers"), 2)
>>> reading.low, reading.unit, reading.item, reading.bound
(Decimal('0.0001'), 'ratio', 'reader', 'at_least')
"""

from typing import NamedTuple

from ukclaims.extract.bounds import Bounding, bound_after, bound_before
from ukclaims.extract.items import Item, counted, measured, money_for
from ukclaims.extract.pieces import Pieces
from ukclaims.extract.sides import Range, Side, read_range, read_side
from ukclaims.extract.numbers import share
from ukclaims.extract.traps import range_trap, trap
from ukclaims.extract.unitwords import AGES, DURATIONS, is_currency
from ukclaims.model.quantity import Number

_COMPARING = frozenset({"more", "less", "as", "the", "higher", "larger", "greater", "fewer", "smaller", "bigger", "faster", "longer", "stronger", "what", "its", "their", "lower", "better", "worse", "cheaper", "heavier", "that", "over", "than", "increase", "rise", "growth"})
_WHEN = frozenset({"earlier", "ago", "later", "before", "after"})
_SMALL = frozenset({"more", "as", "many", "much", "the", "number", "amount", "of", "less", "fewer"})


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
        return counted(p, after.last if after else side.last, one=p.at(side.start) == "one" and side.high == 1)
    if is_currency(side.unit):
        return money_for(p, side.last)
    return None if side.unit in AGES or side.unit in DURATIONS else measured(p, side.last)


def _kind(unit: str, default: str = "amount") -> str:
    if unit in AGES:
        return "age"
    return "duration" if unit in DURATIONS else "share" if unit == "percent" else default


def _reading(p: Pieces, side: Side, item: Item | None, unit: str | None, kind: str, rule: str, go_on: int | None = None) -> Reading:
    last = max(side.last, item.last if item else 0)
    name = unit or side.unit or "count"
    return Reading(side.first, last, side.start, side.stop, side.low, side.high, name, item.lemma if item else None, kind, rule, go_on=go_on or side.last)


def _ratio(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """"one in 10,000 readers", "two out of three"."""
    j = side.last
    if side.unit or not isinstance(side.low, int) or side.low != side.high or side.low > 99:
        return None
    out = p.at(j) == "out" and p.at(j + 1) == "of"
    if not out and p.at(j) != "in":
        return None
    k = j + 2 if out else j + 1
    k = k + 1 if p.at(k) == "every" else k
    whole = read_side(p, k)
    if whole is None or whole.first != k or whole.unit or whole.low != whole.high or not isinstance(whole.low, int) or whole.low <= side.low:
        return None
    round_one = str(whole.low).strip("0") in ("1", "5", "2") or whole.low <= 10
    if not round_one or (p.words[k].isdigit() and len(p.words[k]) == 4) or (strict and trap(p, whole, None)):
        return None
    item = counted(p, whole.last, verb=side.low == 1)
    value = share(side.low, whole.low)
    return Reading(side.first, max(whole.last, item.last if item else 0), side.start, whole.stop, value, value, "ratio", item.lemma if item else None, "ratio", "one_in_so_many", go_on=whole.last)


def _range(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """"10 to 20 tanks", "$5-$7 billion"."""
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
    return _reading(p, whole, item, None, _kind(whole.unit or ""), "range")


def _multiple(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """"25 times more ammunition", "twice as many", "10-fold", "12 times"."""
    j = side.last
    if side.numeral.style == "multiple":
        item = counted(p, _skip(p, j)) if p.at(j) in ("as", "more") else None
        return _reading(p, side, item, "times", "multiple", "multiple")
    return _times(p, side, strict) if side.unit and side.unit.startswith("times") else None


def _times(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    """Tell "25 times more shells" from "struck 12 times"."""
    if why := strict and trap(p, side, None):
        return Trapped(why, side.last)
    j, rate = side.last, (side.unit or "").partition(" per ")[2]
    if rate or (strict and p.at(side.stop) == "times" and p.at(j) not in _COMPARING):
        return _reading(p, side, Item("time", j, True), f"count per {rate}" if rate else "count", "amount", "occasions")
    item = counted(p, _skip(p, j)) if p.at(j) in ("more", "as", "less", "fewer", "the") else None
    return _reading(p, side, item, "times", "multiple", "multiple")


def _skip(p: Pieces, j: int) -> int:
    while p.at(j) in _SMALL:
        j += 1
    return j


def _plain(p: Pieces, side: Side, strict: bool) -> Reading | Trapped | None:
    side = _suspended(p, side)
    item = _item(p, side)
    if strict and (why := trap(p, side, item)):
        return Trapped(why, side.last + 2 if p.at(side.last) == "of" and p.is_number(side.last + 1) else side.last)
    if side.numeral.style == "fraction" and not side.unit:
        item = measured(p, side.last) or item
        return _reading(p, side, item, "ratio", "share", "fraction")
    part = _part(p, side)
    if part:
        return part
    unit, last = side.unit, side.last
    if unit is None and (rate := _rate(p, item.last if item else last)):
        unit, j = f"count per {rate}", (item.last if item else last) + 2
        item, side = (item._replace(last=j), side) if item else (None, side._replace(last=j))
    return _reading(p, side, item, unit, _kind(side.unit or ""), "vague" if side.numeral.style == "vague" else "number")


def _suspended(p: Pieces, side: Side) -> Side:
    """Give the unit of "8-inch" to the number before it in "7- or 8-inch"."""
    j = side.last
    if side.unit is None and p.at(j) == "-" and p.glued(j - 1) and p.at(j + 1) in ("or", "and") and (right := read_side(p, j + 2)) and right.unit:
        return side._replace(unit=right.unit, last=j + 1)
    return side


def _rate(p: Pieces, j: int) -> str | None:
    if p.at(j) in ("per", "a", "an", "each", "every") and p.at(j + 1) in DURATIONS and p.at(j + 2) not in _WHEN and not p.breaks(j - 1):
        return p.at(j + 1)
    return None


def _part(p: Pieces, side: Side) -> Reading | None:
    """"68 of 80 drones", "24 of the 31": what is counted is named behind the whole."""
    j = side.last
    k = j + 1 if p.at(j) == "of" else j + 2 if p.at(j) == "out" and p.at(j + 1) == "of" else 0
    if not k or side.unit or side.low != side.high:
        return None
    while p.at(k) in ("the", "these", "those", "a", "its", "their", "our", "total", "some", "about"):
        k += 1
    whole = read_side(p, k)
    if whole is None or whole.first != k or whole.unit or whole.low != whole.high or whole.low <= side.low or (whole.numeral.style == "digits" and trap(p, whole, counted(p, whole.last))):
        return None
    item = counted(p, whole.last)
    return Reading(side.first, max(whole.last, item.last if item else 0), side.start, side.stop, side.low, side.low, "count", item.lemma if item else None, "amount", "part_of_whole", whole=whole.low, go_on=whole.last)


def _is_age(p: Pieces, r: Reading, before: Bounding | None) -> bool:
    """"aged 48", "under the age of 5"."""
    if r.unit not in ("count", "year") or r.high > 130:
        return False
    named = before is not None and p.at(before.last - 2) == "age"
    return named or p.at(r.first - 1) in ("aged", "age", "ages") or (p.at(r.first - 1) == "of" and p.at(r.first - 2) == "age")


def _bounded(p: Pieces, r: Reading) -> Reading:
    """Add the bound that the words beside the number give."""
    before = bound_before(p, r.first - 1 if p.at(r.first - 2) == "sub" and p.at(r.first - 1) == "-" else r.first)
    outer = bound_before(p, before.first) if before else None
    if _is_age(p, r, before):
        r = r._replace(kind="age", unit="year of age", item=None, last=r.go_on)
    if before and r.kind == "duration" and p.at(before.first) == "over" and p.at(before.first - 1) not in ("for", "of", "just", "took", "lasted", "after", "a", "to", "is", "was", "well"):
        before = None
    after = bound_after(p, r.go_on) or (bound_after(p, r.last) if r.last > r.go_on else None)
    if before:
        r = r._replace(first=outer.first if outer else before.first)
    if after:
        r = r._replace(last=max(r.last, after.last))
    kinds = [b.kind for b in (before, outer, after) if b]
    bound = next((k for k in kinds if k != "approximate"), None)
    return r._replace(bound=bound, approximate="approximate" in kinds)


RULES = (_ratio, _range, _multiple, _plain)
