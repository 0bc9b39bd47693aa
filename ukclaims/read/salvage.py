"""What is left of a Telegram export that is no valid JSON: an export that was broken off, or broken at some message.

Each message is read by itself; where one cannot be read, reading goes on with the next that begins
as messages do. Every gap is an error that says after which message it stands.
"""

import re
from collections.abc import Iterator
from typing import Any

from ukclaims.errors import ReadError
from ukclaims.read.place import Place
from ukclaims.read.strict_json import parse_piece

MOST_GAPS = 100
"""After so many gaps the rest of an export is given up."""

_MESSAGES = re.compile(r'"messages"\s*:\s*\[')
_NAME = re.compile(r'"name"\s*:\s*(?=")')
_BEGINS = re.compile(r'\{\s*"id"\s*:\s*-?\d+\s*,\s*"type"\s*:\s*"')
_NEXT = re.compile(r"\s*,?\s*(\{|\])")


def salvaged(text: str, place: Place) -> dict[str, Any] | None:
    """Return the chats of an export with the messages that can be read, an error in place of each gap; None where there is no message."""
    starts = list(_MESSAGES.finditer(text))
    ends = [*(start.start() for start in starts[1:]), len(text)]
    chats: list[dict[str, Any]] = [
        {"name": _name(text, before, start.start(), place), "messages": list(_messages(text, start.end(), end, place))}
        for before, start, end in zip([0, *(start.end() for start in starts)], starts, ends, strict=False)
    ]
    if not any(isinstance(message, dict) for chat in chats for message in chat["messages"]):
        return None
    return {"chats": {"list": chats}}


def _name(text: str, start: int, end: int, place: Place) -> str | None:
    """Return the last name before a chat's messages."""
    found = list(_NAME.finditer(text, start, end))
    if not found:
        return None
    try:
        name = parse_piece(text, found[-1].end(), place)[0]
    except ReadError:
        return None
    return name if isinstance(name, str) else None


def _messages(text: str, at: int, end: int, place: Place) -> Iterator[Any]:
    last, gaps = "the beginning", 0
    while gaps < MOST_GAPS:
        following = _NEXT.match(text, at, end)
        if following and following[1] == "]":
            return
        try:
            if not following:
                raise place.error("")
            message, at = parse_piece(text, following.start(1), place)
            last = f"message {message.get('id')}"
            yield message
        except ReadError:
            gaps += 1
            yield Place(place.path, f"after {last}").error("what follows is no valid JSON; passed over up to the next message")
            begins = _BEGINS.search(text, at + 1 if following is None else following.end(), end)
            if begins is None:
                return
            at = begins.start()
