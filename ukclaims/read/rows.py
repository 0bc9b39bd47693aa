"""JSON Lines and CSV of articles: one document a row, with its text and facts."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ukclaims.errors import ReadError
from ukclaims.model.document import Document
from ukclaims.read.bytes import decoded, encoding_of
from ukclaims.read.facts import FACTS, MOST_TEXT, Facts, document
from ukclaims.read.place import Place
from ukclaims.read.strict_json import parse

MOST_LINE = 64 * 1024 * 1024

Found = Document | ReadError
"""A reader yields what is wrong as well, so that the rest can still be read."""


def read_lines(path: Path, defaults: Facts) -> Iterator[Found]:
    """Yield the document of each line of a JSON Lines file, or what is wrong with it."""
    try:
        with path.open("rb") as stream:
            number = 0
            while line := stream.readline(MOST_LINE):
                number += 1
                if line.strip():
                    yield line_document(line, defaults, Place(str(path), f"line {number}"))
    except OSError as error:
        raise Place(str(path)).error(f"the file cannot be read ({error.strerror or error})") from None


def line_document(line: bytes, defaults: Facts, place: Place) -> Found:
    """Return the document of one line, or what is wrong with it."""
    try:
        return object_document(parse(decoded(line, place), place), defaults, place)
    except ReadError as error:
        return error


def object_document(found: Any, defaults: Facts, place: Place) -> Document:
    """Return the document of a JSON object with a text and facts."""
    if not isinstance(found, dict):
        raise place.error(f"an object with a text is expected, got {type(found).__name__}")
    if "text" not in found:
        raise place.error(f"the key 'text' is missing; there are: {', '.join(map(str, list(found)[:8])) or 'none'}")
    return document(found["text"], found, defaults, place)


def read_table(path: Path, defaults: Facts) -> Iterator[Found]:
    """Yield the document of each row of a CSV file with a column `text`."""
    place, rows = Place(str(path)), None
    before = csv.field_size_limit(MOST_TEXT)
    try:
        with path.open(encoding=encoding_of(path), newline="") as stream:
            rows = csv.reader(stream, strict=True)
            columns = [name.strip().lower() for name in next(rows, [])]
            _check_columns(columns, place)
            for row in rows:
                if row:
                    yield _row_document(columns, row, defaults, Place(str(path), f"line {rows.line_num}"))
    except csv.Error as error:
        raise place.error(f"no valid CSV ({error})") from None
    except UnicodeDecodeError as error:
        raise place.error(f"after line {rows.line_num if rows else 0} there is a byte that is not {error.encoding.upper()}; save the file as UTF-8") from None
    except OSError as error:
        raise place.error(f"the file cannot be read ({error.strerror or error})") from None
    finally:
        csv.field_size_limit(before)


def _check_columns(columns: list[str], place: Place) -> None:
    if "text" not in columns:
        raise place.error(f"the column 'text' is missing; the columns are {', '.join(columns[:8]) or 'none'}")
    twice = next((name for name in ("text", *FACTS) if columns.count(name) > 1), None)
    if twice:
        raise place.error(f"the column {twice!r} stands twice")


def _row_document(columns: list[str], row: list[str], defaults: Facts, place: Place) -> Found:
    try:
        if len(row) != len(columns):
            raise place.error(f"the row has {len(row)} cells, the header has {len(columns)}")
        found = dict(zip(columns, row, strict=True))
        return document(found["text"], found, defaults, place)
    except ReadError as error:
        return error
