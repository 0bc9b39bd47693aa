"""Reading registry files: TOML whose sections are tables of entries, each row checked.

A section is an array of tables, or the same rows as one text: a heading line and one line an entry,
columns parted by `|` and lists by `;`. Lines that begin with `#` are remarks.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from ukclaims._text import slug
from ukclaims.errors import InvalidValueError, RecordError
from ukclaims.registry.entries import Entry, Kind, Tenure
from ukclaims.registry.hints import near

Row = Mapping[str, str]

_COMMON = ("name", "aliases", "evidence", "id")
COLUMNS: dict[str, tuple[str, ...]] = {
    "people": (*_COMMON, "last", "pronoun", "state", "offices"),
    "bodies": (*_COMMON, "state", "role", "whole"),
    "states": (*_COMMON, "adjectives", "people", "seats"),
    "groups": (*_COMMON, "state", "whole"),
    "media": (*_COMMON, "state"),
    "channels": _COMMON,
    "places": (*_COMMON, "state", "whole"),
    "roles": ("role", "title", "body", "many", "words"),
    "body_roles": ("role", "words"),
    "offices": ("id", "title", "body", "words", "evidence"),
}
_ALLOWED = {section: frozenset(columns) for section, columns in COLUMNS.items()}
NEEDED = {"roles": ("role", "title", "words"), "body_roles": ("role", "words"), "offices": ("id", "title", "evidence")}


@frozen
class Role:
    """What holders of one sort of office are called, wherever it is: "defence minister", "minister of defence"."""

    id: str
    title: str
    words: tuple[str, ...]
    body: str | None = None
    many: bool = False


@frozen
class OfficeRow:
    """What is particular to one office: its own title, body or words."""

    id: str
    title: str
    words: tuple[str, ...]
    body: str | None = None


@frozen
class Content:
    """All that registry files hold."""

    entries: tuple[Entry, ...] = ()
    roles: tuple[Role, ...] = ()
    body_roles: tuple[Role, ...] = ()
    offices: tuple[OfficeRow, ...] = ()
    known_until: date | None = None

    @classmethod
    def joined(cls, *contents: "Content") -> "Content":
        """Return all together; an id that comes again replaces the one before."""
        until = max((each.known_until for each in contents if each.known_until), default=None)
        entries, roles, body_roles, offices = (_joined(name, contents) for name in ("entries", "roles", "body_roles", "offices"))
        return cls(entries, roles, body_roles, offices, until)


def _joined(name: str, contents: Iterable[Content]) -> tuple[Any, ...]:
    return tuple({item.id: item for content in contents for item in getattr(content, name)}.values())


def parse(text: str, where: str) -> Content:
    """Return what a registry file says; `where` names the file in messages."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidValueError(f"{where} is no TOML file: {error}") from None
    until = data.pop("known_until", None)
    if until is not None and type(until) is not date:
        raise RecordError(f"{where}: known_until is a date such as 2026-01-31, got {until!r}")
    found: dict[str, list[Any]] = {section: [] for section in COLUMNS}
    for section, value in data.items():
        if section not in COLUMNS:
            raise RecordError(f"{where}: there is no section {section!r}; there are: {', '.join(COLUMNS)}{near(section, COLUMNS)}")
        found[section] = [_build(section, row, where) for row in rows(section, value, where)]
    return _content(found, until)


def _content(found: dict[str, list[Any]], until: date | None) -> Content:
    entries = [entry for section, items in found.items() if section not in NEEDED for entry in items]
    return Content(tuple(entries), tuple(found["roles"]), tuple(found["body_roles"]), tuple(found["offices"]), until)


def rows(section: str, value: object, where: str) -> Iterator[Row]:
    """Yield the rows of a section as texts by column name, lists joined by `;`."""
    if isinstance(value, str):
        yield from _lines(section, value, where)
    elif isinstance(value, list) and all(isinstance(item, dict) for item in value):
        for item in value:
            _check_columns(section, item, _label(item), where)
            yield {column: _as_text(cell, f"{where}: [{section}] {item.get('name', item)}, {column}") for column, cell in item.items()}
    else:
        hint = f"; write [[{section}]] with two brackets before each entry" if isinstance(value, dict) else ""
        raise RecordError(f"{where}: section {section!r} is an array of tables or a text of rows, got {type(value).__name__}{hint}")


def _lines(section: str, text: str, where: str) -> Iterator[Row]:
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    heading = [cell.strip() for cell in lines[0].split("|")] if lines else []
    _check_columns(section, heading, "the heading", where)
    for line in lines[1:]:
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != len(heading):
            raise RecordError(f"{where}: [{section}] {cells[0]}: {len(cells)} columns where the heading has {len(heading)}")
        yield dict(zip(heading, cells, strict=True))


def _check_columns(section: str, columns: Iterable[str], label: str, where: str) -> None:
    if strange := set(columns) - _ALLOWED[section]:
        known, field = COLUMNS[section], min(strange)
        raise RecordError(f"{where}: [{section}] {label}: there is no field {field!r}; there are: {', '.join(known)}{near(field, known)}")


def _as_text(cell: object, where: str) -> str:
    if isinstance(cell, list) and all(isinstance(item, str) for item in cell):
        return "; ".join(cell)
    if not isinstance(cell, str):
        raise RecordError(f"{where}: a string or a list of strings is expected, got {cell!r}")
    return cell


def _build(section: str, row: Row, where: str) -> Any:
    for column in NEEDED.get(section, ("name", "evidence")):
        if not row.get(column):
            raise RecordError(f"{where}: [{section}] {_label(row)}: field {column!r} is missing")
    try:
        return BUILD[section](row)
    except InvalidValueError as error:
        raise RecordError(f"{where}: [{section}] {_label(row)}: {error}") from None


def _label(row: Mapping[str, object]) -> str:
    """Return what a row is called in messages."""
    return str(row.get("name") or row.get("id") or row.get("role") or "an entry without a name")


def _list(cell: str) -> tuple[str, ...]:
    if ";" not in cell:
        return (cell,) if cell else ()
    return tuple(item for item in map(str.strip, cell.split(";")) if item)


def _entry(kind: Kind, row: Row, **more: Any) -> Entry:
    about = {column: row[column] for column in ("state", "whole", "role", "pronoun") if row.get(column)}
    rest = {"aliases": _list(row.get("aliases", "")), **about, **more}
    return Entry(row.get("id") or f"{kind.value}/{slug(row['name'])}", row["name"], kind, evidence=row["evidence"], **rest)


def _person(row: Row) -> Entry:
    if row.get("pronoun") not in (None, "", "he", "she", "they"):
        raise InvalidValueError(f"field 'pronoun' is 'he', 'she' or 'they', got {row['pronoun']!r}")
    last = row.get("last") or row["name"].rpartition(" ")[2]
    return _entry(Kind.PERSON, row, last=last, tenures=map(_tenure, _list(row.get("offices", ""))))


def _state(row: Row) -> Entry:
    words = (*_list(row.get("adjectives", "")), *_list(row.get("people", "")), *_list(row.get("aliases", "")))
    return _entry(Kind.STATE, row, state=row["name"], aliases=words, seats=_list(row.get("seats", "")))


def _role(row: Row) -> Role:
    return Role(row["role"], row.get("title", row["role"]), _list(row["words"]), row.get("body") or None, row.get("many") == "yes")


def _office(row: Row) -> OfficeRow:
    return OfficeRow(row["id"], row["title"], _list(row.get("words", "")), row.get("body") or None)


def _tenure(text: str) -> Tenure:
    """Read "ukraine/defence-minister 2023-09-06..2025-07-17"; each end may be a year, a month, or left out."""
    office, _, when = text.partition(" ")
    start, dots, end = when.strip().partition("..")
    if "/" not in office or (when and not dots):
        raise InvalidValueError(f"field 'offices' holds items like 'ukraine/president 2019-05-20..', got {text!r}")
    tenure = Tenure(office, _first_sure(start), _last_sure(end), earliest=_last_sure(start), latest=_first_sure(end))
    if tenure.start and tenure.end and tenure.start > tenure.end:
        raise InvalidValueError(f"field 'offices': {text!r} ends before it starts")
    return tenure


def _first_sure(text: str) -> date | None:
    """Return the first day that is surely in a tenure that began then: a month's is the day after it."""
    if not text:
        return None
    if len(text) == 4:
        return _day(f"{int(text) + 1:04}-01-01" if text.isdecimal() else text)
    if len(text) == 7:
        return (_day(text + "-28") + timedelta(days=4)).replace(day=1)
    return _day(text)


def _last_sure(text: str) -> date | None:
    """Return the first day that is not surely in a tenure that ended then."""
    return _day(text + {4: "-01-01", 7: "-01"}.get(len(text), "")) if text else None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError(f"field 'offices' has dates like 2023-09-06, 2023-09 or 2023, got {text!r}") from None


BUILD: dict[str, Callable[[Row], Any]] = {
    "people": _person,
    "bodies": lambda row: _entry(Kind.BODY, row),
    "states": _state,
    "groups": lambda row: _entry(Kind.GROUP, row),
    "media": lambda row: _entry(Kind.MEDIA, row),
    "channels": lambda row: _entry(Kind.CHANNEL, row),
    "places": lambda row: _entry(Kind.PLACE, row),
    "roles": _role,
    "body_roles": _role,
    "offices": _office,
}
