"""What `Ledger.where` asks, as conditions of SQL: a visible tuple of small functions, one per question."""

from datetime import date
from typing import Any

from ukclaims._text import key, slug
from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError
from ukclaims.ledger.rows import day_bounds
from ukclaims.model.period import Period, parse_edtf

Condition = tuple[str, dict[str, str]]


def conditions(*, during: "str | date | Period | None", text: str | None, **names: str | None) -> list[Condition]:
    """Return the conditions for what was given; all of them must hold."""
    found = [_name(column, value) for column, value in names.items() if value is not None]
    if during is not None:
        found.append(_during(during))
    if text is not None:
        found.append(_text(text))
    return found


def _name(column: str, value: str) -> Condition:
    """Ask for every word of a name, folded, wherever it stands in the names."""
    if not isinstance(value, str):
        raise InvalidTypeError(f"{column} is a string, got {type(value).__name__}")
    words = slug(value).split("-")
    if not words[0]:
        raise InvalidValueError(f"{column} has no word to look for, got {value!r}")
    if column == "item":
        words[-1] = _singular(words[-1])
    asked = {f"{column}{n}": f"-{word}-" for n, word in enumerate(words)}
    return " AND ".join(f"instr({column}_key, :{name})" for name in asked), asked


def _singular(noun: str) -> str:
    """Return a plain plural in the singular, as items are kept: "drones" asks for "drone"."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _during(during: "str | date | Period") -> Condition:
    """Ask for claims whose period, else time of saying, else day of print touches this one."""
    first, last = day_bounds(as_period(during))
    return "first_day <= :during_last AND last_day >= :during_first", {"during_first": first, "during_last": last}


def as_period(value: Any) -> Period:
    """Return a period from one, a date, an EDTF string or words; it must stand in the calendar."""
    period = _read(value)
    if not period.is_calendar:
        raise InvalidValueError(f"during is a time of known years, got {value!r}; write '2024', '2024-10' or '2024-10-13'")
    return period


def _read(value: Any) -> Period:
    if isinstance(value, Period):
        return value
    if isinstance(value, date):
        return Period.of(date(value.year, value.month, value.day))
    if not isinstance(value, str):
        raise InvalidTypeError(f"during is a Period, a date or a string, got {type(value).__name__}")
    try:
        return parse_edtf(value)
    except (ParseError, ValueError):
        from ukclaims.extract.periods import parse_period

        return parse_period(value)


def _text(text: str) -> Condition:
    """Ask for every word in the claim's words; words in double quotation marks stand together."""
    if not isinstance(text, str):
        raise InvalidTypeError(f"text is a string, got {type(text).__name__}")
    pieces = [f'"{" ".join(piece.split())}"' for piece in _pieces(key(text)) if any(c.isalnum() for c in piece)]
    if not pieces:
        raise InvalidValueError(f"text has no word to look for, got {text!r}")
    return "c.n IN (SELECT rowid FROM claims_text WHERE claims_text MATCH :text)", {"text": " AND ".join(pieces)}


def _pieces(text: str) -> list[str]:
    quoted = text.split('"')
    return [piece for n, part in enumerate(quoted) for piece in ([part] if n % 2 and n < len(quoted) - 1 else part.split())]
