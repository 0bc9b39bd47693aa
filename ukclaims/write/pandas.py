"""Claims as a pandas data frame (extra `pandas`)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ukclaims.errors import MissingExtraError
from ukclaims.model.claim import Claim
from ukclaims.write.flat import columns, flat

if TYPE_CHECKING:
    from pandas import DataFrame

_FLAGS = ("approximate", "estimated", "conditional")


def to_pandas(claims: Iterable[Claim]) -> "DataFrame":
    """Return one row per claim: numbers exact (`int`, `Decimal`), `published` as a time stamp.

    `start` and `end` stay dates, for a day of unknown year has no time stamp; flags may be missing.
    A `MissingExtraError` says so when pandas is not installed.

    >>> from ukclaims.model.record import from_records
    >>> to_pandas(from_records([{"text": "Two tanks came", "speaker": {"name": "Ada Smith"}}])).loc[0, "speaker"]
    'Ada Smith'
    """
    try:
        import pandas
    except ImportError:
        raise MissingExtraError("a data frame needs pandas; install it with: pip install 'ukclaims[pandas]'") from None
    frame = pandas.DataFrame(flat(claims), columns=columns(), dtype=object)
    frame["published"] = pandas.to_datetime(frame["published"])
    for name in _FLAGS:
        frame[name] = frame[name].astype("boolean")
    return frame
