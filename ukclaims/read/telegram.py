"""Telegram Desktop's `result.json`: the export of one chat, or of all of them.

A message's text is a string or a list of strings and marked pieces. `date` has no time zone, so the
day is taken from `date_unixtime`, in UTC. A forwarded message names the channel it is from. Old exports
have stray backslashes and ids without quotation marks; both are mended. An export that breaks off, or
is broken at some message, is read message by message. Service messages and messages without words are
passed over.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ukclaims.errors import ReadError
from ukclaims.read.facts import Facts, document
from ukclaims.read.place import Place
from ukclaims.read.rows import Found
from ukclaims.read.salvage import salvaged
from ukclaims.read.strict_json import parse

_STRAY = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|(\\)')
_BARE_ID = re.compile(r'("(?:from_id|actor_id)": )([a-z]+[0-9]+)(?=[,\s}])')


def is_export(found: Any) -> bool:
    """Tell whether a JSON value has the shape of an export."""
    return isinstance(found, dict) and (isinstance(found.get("messages"), list) or isinstance(found.get("chats"), dict))


def mended(text: str) -> str:
    """Return the text with the known defects of old exports mended."""
    return _BARE_ID.sub(r'\1"\2"', _STRAY.sub(_mend, text))


def _mend(escape: re.Match[str]) -> str:
    return "\\\\" if escape[1] else escape[0]


def parse_export(text: str, place: Place) -> Any:
    """Return the JSON value; of a file that has messages and is no valid JSON, the messages that can be read."""
    try:
        return parse(text, place)
    except ReadError as found:
        error = found
    if '"messages"' not in text:
        raise error
    whole = mended(text)
    try:
        return parse(whole, place)
    except ReadError:
        pieces = salvaged(whole, place)
    if pieces is None:
        raise error
    return pieces


def read_export(found: Mapping[str, Any], defaults: Facts, place: Place) -> Iterator[Found]:
    """Yield the document of each message with words, chat by chat."""
    for chat in _chats(found):
        if not isinstance(chat, dict) or not isinstance(chat.get("messages"), list):
            yield place.error("a chat is an object with a list of messages")
            continue
        for number, message in enumerate(chat["messages"]):
            if isinstance(message, ReadError):
                yield message
            else:
                yield from _message(message, chat, defaults, Place(place.path, _name(message, number)))


def _chats(found: Mapping[str, Any]) -> Iterator[Any]:
    if isinstance(found.get("messages"), list):
        yield found
        return
    for part in ("chats", "left_chats"):
        listed = found[part].get("list") if isinstance(found.get(part), dict) else None
        yield from listed if isinstance(listed, list) else ()


def _name(message: Any, number: int) -> str:
    said = message.get("id") if isinstance(message, dict) else None
    return f"message {said if isinstance(said, int | str) else number}"


def _message(message: Any, chat: Mapping[str, Any], defaults: Facts, place: Place) -> Iterator[Found]:
    try:
        if not isinstance(message, dict):
            raise place.error(f"a message is an object, got {type(message).__name__}")
        words = _words(message.get("text", ""), place)
        if message.get("type", "message") == "message" and words.strip():
            name = chat.get("name") or message.get("from")
            said = {"publisher": name, "published": _day(message, place), "via": message.get("forwarded_from")}
            yield document(words, said, defaults, place)
    except ReadError as error:
        yield error


def _words(text: Any, place: Place) -> str:
    pieces = text if isinstance(text, list) else [text]
    said = [piece.get("text") if isinstance(piece, dict) else piece for piece in pieces]
    words = [piece for piece in said if isinstance(piece, str)]
    if len(words) < len(said):
        raise place.error("the text of a message is a string, or a list of strings and marked pieces")
    return "".join(words)


def _day(message: Mapping[str, Any], place: Place) -> Any:
    seconds = message.get("date_unixtime")
    if seconds is None:
        return message.get("date")
    try:
        return datetime.fromtimestamp(int(seconds), UTC).date()
    except (ValueError, TypeError, OverflowError, OSError):
        raise place.error(f"date_unixtime is a number of seconds, got {str(seconds)[:40]!r}") from None
