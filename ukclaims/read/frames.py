"""Data frames of articles: pandas, polars, or anything whose rows can be had as dictionaries; a text and facts in each row."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ukclaims.errors import ReadError
from ukclaims.read.facts import FACTS, Facts, document
from ukclaims.read.place import Place
from ukclaims.read.rows import Found


def is_frame(thing: Any) -> bool:
    """Tell whether a thing has columns and rows."""
    return hasattr(thing, "columns") and any(hasattr(thing, name) for name in ("iter_rows", "to_pylist", "to_dict"))


def read_frame(frame: Any, defaults: Facts) -> Iterator[Found]:
    """Yield the document of each row of a frame with a column `text`, or what is wrong with it."""
    names = [str(name) for name in getattr(frame, "column_names", frame.columns)]
    if "text" not in names:
        raise Place("the frame").error(f"the column 'text' is missing; the columns are {', '.join(names[:8]) or 'none'}")
    for number, row in enumerate(_rows(frame)):
        try:
            found = {name: _value(row[name]) for name in ("text", *FACTS) if name in row}
            yield document(found["text"], found, defaults, Place("the frame", f"row {number}"))
        except ReadError as error:
            yield error


def _rows(frame: Any) -> Iterator[Mapping[str, Any]]:
    if hasattr(frame, "iter_rows"):  # polars
        yield from frame.iter_rows(named=True)
    elif hasattr(frame, "to_pylist"):  # pyarrow
        yield from frame.to_pylist()
    else:  # pandas
        yield from frame.to_dict("records")


def _value(value: Any) -> Any:
    """Return what a cell says, None where it says that nothing is there."""
    if isinstance(value, str):
        return value
    if type(value).__name__ in ("NAType", "NaTType") or value != value:  # "not a number" is not itself
        return None
    return value.date() if isinstance(value, datetime) else value
