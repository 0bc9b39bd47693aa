"""Claims as a pandas data frame (extra `pandas`)."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ukclaims.errors import MissingExtraError
from ukclaims.model.claim import Claim
from ukclaims.write.flat import columns, flat

if TYPE_CHECKING:
    from pandas import DataFrame

_DAYS = ("published", "start", "end")
_FLAGS = ("approximate", "estimated", "conditional")


def to_pandas(claims: Iterable[Claim]) -> "DataFrame":
    """Return one row per claim: numbers exact (`int`, `Decimal`), days as time stamps, flags that may be missing.

    A day of unknown year has no time stamp: `period` has its words. The chain is one line of text;
    with its links, as with all lists, it is in `pandas.DataFrame.from_arrow(to_arrow(claims))`. A
    `MissingExtraError` says so when pandas is not installed.

    >>> from ukclaims.model.record import from_records
    >>> to_pandas(from_records([{"text": "Two tanks came", "speaker": {"name": "Ada Smith"}}])).loc[0, "speaker"]
    'Ada Smith'
    """
    try:
        import pandas
    except ImportError:
        raise MissingExtraError("a data frame needs pandas; install it with: pip install 'ukclaims[pandas]'") from None
    frame = pandas.DataFrame(flat(claims), columns=columns(), dtype=object)
    for name in _DAYS:
        days = [value if isinstance(value, date) else None for value in frame[name]]
        frame[name] = pandas.Series(days, dtype="datetime64[s]")
    for name in _FLAGS:
        frame[name] = frame[name].astype("boolean")
    return frame
