"""Data frames of articles: a text and facts in each row, of pandas, polars, pyarrow, DuckDB or any other.

polars, pyarrow and pandas give their rows themselves; whatever else has `__arrow_c_stream__` is read
through nanoarrow (extra `arrow`).
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ukclaims.errors import MissingExtraError, ReadError
from ukclaims.read.facts import FACTS, Facts, document
from ukclaims.read.place import Place
from ukclaims.read.rows import Found

_OWN_ROWS = ("iter_slices", "to_batches", "itertuples")
_CELLS = ("text", *FACTS)


def is_frame(thing: Any) -> bool:
    """Tell whether a thing has columns and rows."""
    return hasattr(thing, "__arrow_c_stream__") or (hasattr(thing, "columns") and any(hasattr(thing, name) for name in _OWN_ROWS))


def read_frame(frame: Any, defaults: Facts) -> Iterator[Found]:
    """Yield the document of each row of a frame with a column `text`, or what is wrong with it."""
    names, rows = _opened(frame)
    if "text" not in names:
        raise Place("the frame").error(f"the column 'text' is missing; the columns are {', '.join(names[:8]) or 'none'}")
    for number, row in enumerate(rows):
        try:
            found = {name: _value(row[name]) for name in _CELLS if name in row}
            yield document(found["text"], found, defaults, Place("the frame", f"row {number}"))
        except ReadError as error:
            yield error


def _opened(frame: Any) -> tuple[list[str], Iterator[Mapping[str, Any]]]:
    """Return the names of the columns, and the rows one by one with the cells that are of use."""
    if hasattr(frame, "iter_slices"):  # polars
        return list(frame.columns), frame.iter_rows(named=True)
    if hasattr(frame, "to_batches"):  # pyarrow
        wanted = [name for name in _CELLS if name in frame.column_names]
        return list(frame.column_names), (row for batch in frame.select(wanted).to_batches() for row in batch.to_pylist())
    if hasattr(frame, "itertuples"):  # pandas
        names = [str(name) for name in frame.columns]
        return names, (dict(zip(names, row, strict=True)) for row in frame.itertuples(index=False, name=None))
    return _streamed(frame)


def _streamed(frame: Any) -> tuple[list[str], Iterator[Mapping[str, Any]]]:
    try:
        from nanoarrow import ArrayStream
    except ImportError:
        raise MissingExtraError("reading this frame needs nanoarrow; install it with: pip install 'ukclaims[arrow]'") from None
    stream = ArrayStream(frame)
    names = [field.name for field in stream.schema.fields]
    return names, (dict(zip(names, row, strict=True)) for row in stream.iter_tuples())


def _value(value: Any) -> Any:
    """Return what a cell says, None where it says that nothing is there."""
    if isinstance(value, str):
        return value
    if type(value).__name__ in ("NAType", "NaTType") or value != value:  # "not a number" is not itself
        return None
    return value.date() if isinstance(value, datetime) else value
