"""Claims as CSV for spreadsheets; a cell that a spreadsheet would take for a formula is defused."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from ukclaims._text import encodable
from ukclaims.model.claim import Claim
from ukclaims.write.flat import columns, flat

_STARTS = tuple("=+-@|%\t\r\n'＝＋－＠")


def to_csv(claims: Iterable[Claim]) -> str:
    """Return a CSV table with one row per claim and a header.

    A cell of text that begins like a formula gets an apostrophe in front, which spreadsheets do not
    show; so does one that begins with an apostrophe, so that taking one away gives the text back.

    >>> from ukclaims.model.record import from_records
    >>> print(to_csv(from_records([{"text": "=1+1"}])).splitlines()[1].split(",")[14])
    '=1+1
    """
    return table(columns(), flat(claims))


def table(names: list[str], rows: Iterable[dict[str, Any]]) -> str:
    """Return rows as CSV, the cells of text defused."""
    return _line(names) + "".join(_line([_cell(row[name]) for name in names]) for row in rows)


def _line(cells: list[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)  # with "\n" alone a cell that holds "\r" would not be quoted
    return out.getvalue()[:-2] + "\n"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, date):
        return value.isoformat()
    text = encodable(str(value))
    return f"'{text}" if text.startswith(_STARTS) else text
