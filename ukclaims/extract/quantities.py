"""Quantities in a text: numbers with their bound, unit and counted noun; what counts nothing stays out.

>>> for m in find_quantities("Ukraine got up to 20 million drones and around $20 billion worth of weapons from 50 countries."):
...     print(m.text, "|", m.quantity, "|", m.item)
up to 20 million drones | up to 20,000,000 | drone
around $20 billion worth of weapons | about USD 20,000,000,000 | weapon
50 countries | 50 | country
"""

from collections.abc import Iterator

from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError
from ukclaims._text import shorten
from ukclaims.extract.items import is_mixed
from ukclaims.extract.numbers import starters
from ukclaims.extract.pieces import Pieces
from ukclaims.extract.readings import Reading, Trapped, read
from ukclaims.extract.unitwords import is_currency
from ukclaims.lang.tables import tables
from ukclaims.model.mention import QuantityMention
from ukclaims.model.quantity import Bound, Number, Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span

_SIDES = {"at_least": (True, False), "more_than": (True, False), "at_most": (False, True), "less_than": (False, True)}
UNITLESS = frozenset({"percent", "points", "times", "ratio", "point", "year of age"})
_BRACKET = 3
_REACH = 40  # pieces over which a left-out noun is looked for


def find_quantities(text: str, *, language: str = "en") -> list[QuantityMention]:
    """Return every quantity of a text, in order; names, dates, clock times and the like are left out.

    A text in no shape at all gives what can be read of it; only a text that is no string raises an
    `InvalidTypeError`, and a language without tables an `UnknownLanguageError`.
    """
    return _mentions(text, language, strict=True)


def parse_quantity(text: str, *, language: str = "en") -> Quantity:
    """Return the one quantity that the words say; a `ParseError` is raised where they say none, or several.

    >>> parse_quantity("at least 2.5 million euros"), parse_quantity("between 10 and 20 tanks")
    (Quantity('at least EUR 2,500,000'), Quantity('between 10 and 20'))
    >>> parse_quantity("soon")
    Traceback (most recent call last):
    ukclaims.errors.ParseError: a quantity is written like 'up to 20 million' or '2.5%'; found 0 in 'soon'
    """
    found = _mentions(text, language, strict=False)
    if len(found) != 1:
        raise ParseError(f"a quantity is written like 'up to 20 million' or '2.5%'; found {len(found)} in {shorten(text)!r}")
    return found[0].quantity


def _mentions(text: str, language: str, *, strict: bool) -> list[QuantityMention]:
    if not isinstance(text, str):
        raise InvalidTypeError(f"text is a string, got {type(text).__name__}")
    tables(language)
    p = Pieces(text)
    return [m for r in _readings(p, strict=strict) if (m := _mention(text, p, r))]


def _readings(p: Pieces, *, strict: bool) -> Iterator[Reading]:
    found: list[Reading] = []
    at, known = 0, starters()
    for i, word in enumerate(p.low):
        if i < at or not ("0" <= word[0] <= "9" or word in known):
            continue
        if found and i < found[-1].last and p.is_number(i) and p.is_capital(i - 1) and not p.breaks(i - 1):
            continue  # "18 Leopard 2 tanks"
        begin = i - 1 if i > at and p.at(i - 1) in ("a", "an") else i
        r = (read(p, begin, strict=strict) if begin < i else None) or read(p, i, strict=strict)
        if r is None:
            continue
        at = r.go_on
        if isinstance(r, Reading):
            found.append(_converted(p, _inherited(p, r, found), found))
            yield found[-1]


def _inherited(p: Pieces, r: Reading, found: list[Reading]) -> Reading:
    """Give a number without noun and unit those of the figure before it, where the sentence leaves them out."""
    if r.item or r.unit != "count" or not found:
        return r
    if r.whole is not None:
        same = next((b for b in reversed(found[-6:]) if b.low == b.high == r.whole), None)
        return r._replace(item=same.item) if same else r
    for before in reversed(found[-4:]):
        if r.first - before.last > _REACH or any(p.breaks(k) for k in range(before.last - 1, r.first)):
            break
        if before.kind == "share" and p.at(r.first - 1) == "by" and before.unit == "percent":
            return r._replace(unit="percent", kind="share")
        if before.kind in ("share", "duration", "age", "ratio", "multiple") or before.unit == "points" or p.at(before.first - 1) == "(" or (before.unit == "count" and not before.item):
            continue
        if before.unit == "count":
            return r._replace(item=before.item)
        level = p.at(r.first - 1) in ("to", "at", "from") and not is_currency(before.unit)
        return r._replace(unit=before.unit) if level or _like(r.low, before.low) else r
    return r


def _converted(p: Pieces, r: Reading, found: list[Reading]) -> Reading:
    """Give a conversion in brackets the bound of the figure before it: "more than 100 km (60 miles)"."""
    if not found or r.bound or r.approximate or p.at(r.first - 1) != "(" or p.at(r.last) not in (")", ",", ";"):
        return r
    before = found[-1]
    if before.last < r.first - 1 - _BRACKET or before.unit == r.unit or not (is_currency(before.unit) and is_currency(r.unit) or _same_kind(before.unit, r.unit)):
        return r
    return r._replace(bound=before.bound, approximate=before.approximate)


def _same_kind(a: str, b: str) -> bool:
    """Tell whether one unit can be the conversion of another."""
    return "count" not in (a, b) and a not in UNITLESS and b not in UNITLESS and not is_currency(a) and not is_currency(b)


def _like(a: Number, b: Number) -> bool:
    """Tell whether two numbers are of one size, so that one unit can hold for both."""
    return b > 0 and a > 0 and a <= 20 * b and b <= 20 * a


def _mention(text: str, p: Pieces, r: Reading) -> QuantityMention | None:
    try:
        quantity = _quantity(r)
    except InvalidValueError:
        return None
    span = Span(p.start[r.first], p.end[r.last - 1])
    mixed = not text.isascii() and any(is_mixed(w) for w in p.words[r.first : r.last])
    number = Span(p.start[r.start], p.end[r.stop - 1])
    reason = Reason(r.rule, f"{number.of(text)!r} counts {r.item or r.unit}", (span,))
    return QuantityMention(span, span.of(text), quantity, r.item, number, r.kind, ("mixed script",) if mixed else (), reason, None if r.whole is None else Quantity(r.whole))


def _quantity(r: Reading) -> Quantity:
    if r.low != r.high:
        return Quantity(r.low, r.high, unit=r.unit, approximate=r.approximate)
    low, high = _SIDES.get(r.bound or "", (True, True))
    return Quantity(r.low if low else None, r.high if high else None, unit=r.unit, bound=Bound(r.bound or "exact"), approximate=r.approximate)
