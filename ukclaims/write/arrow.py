"""Claims as an Arrow table (extra `arrow`): the one door to polars, pyarrow, pandas and DuckDB, with real types.

Numbers are decimals, days are dates, chains, spans and rules are lists. Whatever reads Arrow takes the
table through `__arrow_c_stream__`; nothing is copied into another format on the way.
"""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from ukclaims.errors import MissingExtraError
from ukclaims.model.claim import Claim
from ukclaims.write.flat import columns, flat

ROWS = 8192
"""So many rows stand in one batch of the stream."""

_NUMBERS, _DAYS, _FLAGS = {"low", "high", "slack"}, {"published", "start", "end"}, {"approximate", "estimated", "conditional"}
_LISTS = {"chain": ("role", "name"), "spans": ("start", "end"), "rules": None}

Row = dict[str, Any]


class ArrowTable:
    """Rows that any Arrow reader takes: `polars.DataFrame(table)`, `pyarrow.table(table)`, `pandas.DataFrame.from_arrow(table)`."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Take the rows; they are turned into columns when they are asked for."""
        self._rows = tuple(rows)

    @property
    def columns(self) -> list[str]:
        """The names of the columns, in order."""
        return list(KINDS)

    def __len__(self) -> int:
        return len(self._rows)

    def __arrow_c_schema__(self) -> object:
        from ukclaims.write.arrow_columns import table_schema

        schema: object = table_schema(KINDS).__arrow_c_schema__()
        return schema

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        from ukclaims.write.arrow_columns import stream

        waiting = iter(self._rows)
        batches = iter(lambda: list(islice(waiting, ROWS)), [])
        capsule: object = stream(KINDS, batches).__arrow_c_stream__(requested_schema)
        return capsule

    def __repr__(self) -> str:
        return f"<ArrowTable: {len(self)} rows, {len(KINDS)} columns>"


def to_arrow(claims: Iterable[Claim]) -> ArrowTable:
    """Return one row per claim, as a table that pandas, polars, pyarrow and DuckDB read through `__arrow_c_stream__`.

    Numbers are `decimal128(38, 9)`; one with more digits is missing there, and stands in `figure` as it
    was written. A day of unknown year is no date: `period` has its words. A `MissingExtraError` says so
    when nanoarrow is not installed.

    >>> from ukclaims.model.record import from_records
    >>> to_arrow(from_records([{"text": "Two tanks came", "speaker": {"name": "Ada Smith"}}]))
    <ArrowTable: 1 rows, 40 columns>
    """
    try:
        import nanoarrow  # noqa: F401 - asked for here, so that its absence is told at once
    except ImportError:
        raise MissingExtraError("an Arrow table needs nanoarrow; install it with: pip install 'ukclaims[arrow]'") from None
    found = tuple(claims)
    return ArrowTable({**row, **_lists(claim)} for claim, row in zip(found, flat(found), strict=True))


def _lists(claim: Claim) -> Row:
    """Return what a flat table cannot hold: the chain link by link, the spans, the rules."""
    return {
        "document": claim.document.id,
        "chain": [(link.role.value, link.name) for link in claim.attribution.chain],
        "spans": [(span.start, span.end) for span in claim.spans],
        "rules": [reason.rule for reason in (*claim.attribution.reasons, *claim.reasons)],
    }


def _kind(name: str) -> str:
    if name in _LISTS:
        return name
    return "number" if name in _NUMBERS else "day" if name in _DAYS else "flag" if name in _FLAGS else "text"


KINDS = {name: _kind(name) for name in (*columns(), "document", "spans", "rules")}
"""The columns in order, each with what it holds."""
