"""Claims as a Markdown table, for an issue, a wiki or a message."""

from collections.abc import Iterable

from ukclaims._html.markup import escape
from ukclaims.model.claim import Claim
from ukclaims.write.flat import chain

_HEAD = ("who", "figure", "claim", "how it came", "published")
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]|~#"})


def to_markdown(claims: Iterable[Claim]) -> str:
    r"""Return a table with one row per claim; nothing in a cell is taken for markup.

    >>> from ukclaims.model.record import from_records
    >>> print(to_markdown(from_records([{"text": "*Two* | tanks", "speaker": {"name": "Ada Smith"}}])), end="")
    | who | figure | claim | how it came | published |
    | --- | --- | --- | --- | --- |
    | Ada Smith |  | \*Two\* \| tanks |  |  |
    """
    rows = [_HEAD, tuple("---" for _ in _HEAD), *(tuple(map(_cell, _values(claim))) for claim in claims)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _values(claim: Claim) -> tuple[object, ...]:
    return (claim.voice, claim.figure and claim.figure.text, claim.text, chain(claim), claim.document.published)


def _cell(value: object) -> str:
    return "" if value is None else escape(" ".join(str(value).split()).translate(_MARKS)).replace("&quot;", '"').replace("&#x27;", "'")
