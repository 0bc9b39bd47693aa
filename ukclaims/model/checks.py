"""Checks of arguments that many values share: each returns the value made right, or raises at once."""

from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Any, Self

from attrs import Attribute

from ukclaims.errors import InvalidTypeError, InvalidValueError, UnknownNameError


class Choice(StrEnum):
    """A fixed list of names; a value that is none of them is told which there are."""

    __hash__ = str.__hash__

    @classmethod
    def _missing_(cls, value: object) -> Self:
        known = ", ".join(repr(m.value) for m in cls)
        raise UnknownNameError(f"{cls.__name__.lower()} is one of {known}; got {value!r}")


def is_text(_: Any, attribute: "Attribute[Any]", value: object) -> None:
    """Take a string and nothing else (a validator)."""
    if not isinstance(value, str):
        raise InvalidTypeError(f"{attribute.name} is a string, got {type(value).__name__}")


def is_text_or_none(_: Any, attribute: "Attribute[Any]", value: object) -> None:
    """Take a string or None and nothing else (a validator)."""
    if value is not None and not isinstance(value, str):
        raise InvalidTypeError(f"{attribute.name} is a string or None, got {type(value).__name__}")


def as_date(value: Any, name: str = "date") -> date | None:
    """Return a date from a date, a datetime, an ISO 8601 string or None.

    >>> as_date("2024-10-13")
    datetime.date(2024, 10, 13)
    >>> as_date("13/10/2024", "published")
    Traceback (most recent call last):
    ukclaims.errors.InvalidValueError: published is a date like '2024-10-13', got '13/10/2024'
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise InvalidTypeError(f"{name} is a date, an ISO 8601 string or None, got {type(value).__name__}")
    try:
        return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value).date()
    except ValueError:
        raise InvalidValueError(f"{name} is a date like '2024-10-13', got {value!r}") from None


def digest(*fields: object) -> str:
    """Return a stable id of 16 hexadecimal digits for identity fields (strings, numbers, None)."""
    parts = [b"\x00" if field is None else b"\x01" + str(field).encode("utf-8", "surrogatepass") for field in fields]
    return blake2b(b"".join([len(part).to_bytes(8, "big") + part for part in parts]), digest_size=8).hexdigest()
