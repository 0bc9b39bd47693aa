"""Columns of an Arrow table, laid out in memory as Arrow wants them; nanoarrow holds and hands on the buffers."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import accumulate
from typing import Any

import nanoarrow as na
from nanoarrow.c_array_stream import CArrayStream

from ukclaims._text import encodable
from ukclaims.model.quantity import Number

DIGITS, PLACES = 38, 9
"""The digits of a decimal, and how many of them stand after the point."""

_EPOCH = date(1970, 1, 1).toordinal()
_MOST = 10**DIGITS

Column = Any  # what nanoarrow builds is not typed
Batch = Sequence[dict[str, Any]]


def stream(kinds: dict[str, str], batches: Iterable[Batch]) -> Any:
    """Return the batches as an Arrow stream."""
    schema = table_schema(kinds)
    arrays = [_table(schema, kinds, rows) for rows in batches]
    return CArrayStream.from_c_arrays(arrays, na.c_schema(schema), validate=False)


def table_schema(kinds: dict[str, str]) -> Any:
    """Return the type of the table."""
    return na.struct({name: _TYPES[kind]() for name, kind in kinds.items()}, nullable=False)


def _table(schema: Any, kinds: dict[str, str], rows: Batch) -> Column:
    return _struct(schema, len(rows), [_BUILDERS[kind]([row.get(name) for row in rows]) for name, kind in kinds.items()])


def _struct(schema: Any, length: int, parts: list[Column]) -> Column:
    return na.c_array_from_buffers(schema, length, [None], children=parts)


def _texts(values: Sequence[Any]) -> Column:
    return na.c_array([None if value is None else encodable(str(value)) for value in values], na.string())


def _flags(values: Sequence[bool | None]) -> Column:
    return na.c_array(values, na.bool_())


def _days(values: Sequence[Any]) -> Column:
    """Return dates; what is a day of unknown year is missing."""
    days = [value.toordinal() - _EPOCH if isinstance(value, date) else None for value in values]
    return _fixed(na.date32(), days, array("i", [day or 0 for day in days]).tobytes())


def _numbers(values: Sequence[Number | None]) -> Column:
    whole = [None if value is None else _scaled(value) for value in values]
    return _fixed(_decimal(), whole, b"".join((number or 0).to_bytes(16, "little", signed=True) for number in whole))


def _scaled(number: Number) -> int | None:
    """Return a number in units of the last place; None where that is not exact, or too long."""
    top, bottom = number.as_integer_ratio()
    scaled, rest = divmod(top * 10**PLACES, bottom)
    return None if rest or abs(scaled) >= _MOST else scaled


def _fixed(kind: Any, values: Sequence[Any], data: bytes) -> Column:
    """Return a column of values of one width."""
    return na.c_array_from_buffers(kind, len(values), [_validity(values), data])


def _validity(values: Sequence[Any]) -> bytes | None:
    """Return one bit for each value, set where it is there; nothing where all are."""
    missing = [at for at, value in enumerate(values) if value is None]
    if not missing:
        return None
    bits = (1 << len(values)) - 1
    for at in missing:
        bits ^= 1 << at
    return bits.to_bytes((len(values) + 7) // 8, "little")


def _listed(kind: Any, values: Sequence[Any], inner: Callable[[list[Any]], Column]) -> Column:
    ends = array("i", [0, *accumulate(len(value) for value in values)])
    return na.c_array_from_buffers(kind, len(values), [None, ends.tobytes()], children=[inner([one for value in values for one in value])])


def _links(values: list[tuple[str, str]]) -> Column:
    return _struct(_link(), len(values), [_texts([role for role, _ in values]), _texts([name for _, name in values])])


def _spans(values: list[tuple[int, int]]) -> Column:
    starts, ends = (array("q", [pair[side] for pair in values]).tobytes() for side in (0, 1))
    return _struct(_span(), len(values), [na.c_array_from_buffers(na.int64(), len(values), [None, data]) for data in (starts, ends)])


def _decimal() -> Any:
    return na.decimal128(DIGITS, PLACES)


def _link() -> Any:
    return na.struct({"role": na.string(), "name": na.string()})


def _span() -> Any:
    return na.struct({"start": na.int64(), "end": na.int64()})


_TYPES: dict[str, Callable[[], Any]] = {
    "text": na.string,
    "number": _decimal,
    "day": na.date32,
    "flag": na.bool_,
    "chain": lambda: na.list_(_link()),
    "spans": lambda: na.list_(_span()),
    "rules": lambda: na.list_(na.string()),
}
_BUILDERS: dict[str, Callable[[Any], Column]] = {
    "text": _texts,
    "number": _numbers,
    "day": _days,
    "flag": _flags,
    "chain": lambda values: _listed(_TYPES["chain"](), values, _links),
    "spans": lambda values: _listed(_TYPES["spans"](), values, _spans),
    "rules": lambda values: _listed(_TYPES["rules"](), values, _texts),
}
