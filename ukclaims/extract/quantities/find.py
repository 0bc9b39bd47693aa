"""Quantities in a text: numbers with their bound, unit and counted noun; what counts nothing stays out.

>>> for m in find_quantities("Ukraine got up to 20 million drones and around $20 billion worth of weapons from 50 countries."):
...     print(m.text, "|", m.quantity, "|", m.item)
up to 20 million drones | up to 20,000,000 | drone
around $20 billion worth of weapons | about USD 20,000,000,000 | weapon
50 countries | 50 | country
"""

from collections.abc import Iterator

from ukclaims._text import shorten
from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError
from ukclaims.extract.quantities.elision import completed
from ukclaims.extract.quantities.nouns import is_mixed
from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.pieces import INVISIBLE, Pieces
from ukclaims.extract.quantities.readings import Reading, Trapped, read
from ukclaims.extract.quantities.unitwords import DURATIONS
from ukclaims.lang.tables import tables
from ukclaims.model.mention import QuantityMention
from ukclaims.model.quantity import Bound, Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span

_NO_LOW = frozenset({"at_most", "less_than"})
_NO_HIGH = frozenset({"at_least", "more_than"})


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
    """Yield what each number says, from left to right."""
    found: list[Reading] = []
    at, known = 0, starters() | DURATIONS
    trapped: Trapped | None = None
    for i, word in enumerate(p.low):
        if i < at or not ("0" <= word[0] <= "9" or word in known) or (found and _is_inside(p, i, found[-1])):
            continue
        r = _read_at(p, i, at, strict=strict)
        if r is None:
            continue
        at = r.go_on
        if isinstance(r, Trapped):
            trapped = r
        elif strict and trapped and _goes_on(p, r, trapped):
            trapped = Trapped(trapped.why, at)
        else:
            found.append(completed(p, r, found))
            yield found[-1]


def _goes_on(p: Pieces, r: Reading, trapped: Trapped) -> bool:
    """Tell whether a number goes on with a name: "reactors 1 and 6", "Articles 42 or 43"."""
    is_bare = (r.item is None or p.at(r.stop) == "of") and r.unit == "count" and r.stop - r.start == 1 and p.is_number(r.start)
    return is_bare and trapped.why in ("designator", "named") and r.first - 1 == trapped.go_on and p.at(r.first - 1) in ("and", "or", "&")


def _is_inside(p: Pieces, i: int, before: Reading) -> bool:
    """Tell whether the number belongs to a name that the figure before counts: "18 Leopard 2 tanks"."""
    return i < before.last and p.is_number(i) and p.is_capital(i - 1) and not p.breaks(i - 1)


def _read_at(p: Pieces, i: int, at: int, *, strict: bool) -> Reading | Trapped | None:
    """Read the number at piece i, with the article before it where it belongs to it: "a third"."""
    if i > at and p.at(i - 1) in ("a", "an") and (found := read(p, i - 1, strict=strict)):
        return found
    return read(p, i, strict=strict)


def _mention(text: str, p: Pieces, r: Reading) -> QuantityMention | None:
    """Return the mention of a reading; a number beyond all counting gives none."""
    try:
        quantity = _quantity(r)
    except InvalidValueError:
        return None
    span = Span(p.start[r.first], p.end[r.last - 1])
    number = Span(p.start[r.start], p.end[r.stop - 1])
    return QuantityMention(
        span,
        span.of(text),
        quantity,
        r.item,
        number,
        r.kind,
        () if text.isascii() else _oddities(p, r, span.of(text)),
        Reason(r.rule, f"{number.of(text)!r} counts {r.item or r.unit}", (span,)),
        None if r.whole is None else Quantity(r.whole),
    )


def _oddities(p: Pieces, r: Reading, quoted: str) -> tuple[str, ...]:
    """Return what is odd about the letters and digits of a mention."""
    seen = {
        "mixed script": any(is_mixed(w) for w in p.words[r.first : r.last]),
        "digits of another script": any(c.isdigit() and not "0" <= c <= "9" for c in quoted),
        "invisible marks": any(c in INVISIBLE for c in quoted),
    }
    return tuple(name for name, is_seen in seen.items() if is_seen)


def _quantity(r: Reading) -> Quantity:
    if r.low != r.high:
        return Quantity(r.low, r.high, unit=r.unit, approximate=r.approximate)
    low, high = None if r.bound in _NO_LOW else r.low, None if r.bound in _NO_HIGH else r.high
    return Quantity(low, high, unit=r.unit, bound=Bound(r.bound or "exact"), approximate=r.approximate)
