"""JSON, strictly: what the standard reader lets pass (NaN, 1e999, two values for one key) is refused with a sentence.

>>> from ukclaims.read.place import Place
>>> parse('{"a": 1, "a": 2}', Place("x.json"))
Traceback (most recent call last):
ukclaims.errors.ReadError: x.json: the key 'a' stands twice in one object
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from typing import Any

from ukclaims.read.place import Place

MOST_ROOM = 1_000_000_000
"""The most bytes that a value may take in memory, as far as its text tells."""

_ROOM = {"{": 232, "[": 64, ",": 40}
"""Bytes that each object, list and further value takes at least."""


def room_for(text: str) -> int:
    """Return about how many bytes a JSON text and its value take: 150 MB of `[],[],[]` are 5 GB of lists."""
    return 2 * len(text) + sum(text.count(mark) * size for mark, size in _ROOM.items())


class _RefusedError(ValueError):
    """A value that JSON does not have."""


def parse(text: str, place: Place) -> Any:
    """Return the value; a `ReadError` says what is wrong, and in which line and column."""
    if room_for(text) > MOST_ROOM:
        raise place.error("the JSON holds too many values to be read in one piece; write one object a line (.jsonl)")
    with _told(place):
        return _decoder().decode(text)


def parse_piece(text: str, start: int, place: Place) -> tuple[Any, int]:
    """Return the value that begins at a place of the text, and where it ends."""
    with _told(place):
        found: tuple[Any, int] = _decoder().raw_decode(text, start)
        return found


@contextmanager
def _told(place: Place) -> Iterator[None]:
    try:
        yield
    except json.JSONDecodeError as error:
        at = f"column {error.colno}" if place.at else f"line {error.lineno}, column {error.colno}"
        raise place.error(f"no valid JSON at {at} ({error.msg})") from None
    except RecursionError:
        raise place.error("the JSON is nested too deeply") from None
    except ValueError as error:
        raise place.error(str(error) if isinstance(error, _RefusedError) else "a number in the JSON is too long") from None


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_float=_number)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _RefusedError(f"the key {name[:80]!r} stands twice in one object")
        found[name] = value
    return found


def _constant(word: str) -> Any:
    raise _RefusedError(f"{word} is no JSON value")


def _number(digits: str) -> Decimal:
    number = Decimal(digits)
    if number and abs(number.adjusted()) > 300:
        raise _RefusedError(f"the number {digits[:20]} is out of range")
    return number
