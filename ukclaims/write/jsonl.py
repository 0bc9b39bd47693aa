"""Records as JSON Lines: one object a line, nothing lost."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ukclaims.model.claim import Claim
from ukclaims.model.record import to_records


def to_jsonl(claims: Iterable[Claim]) -> str:
    """Return one JSON object per claim and line; `from_records` reads them back.

    >>> from ukclaims.model.record import from_records
    >>> claims = from_records([{"text": "Two tanks came", "form": "narrated"}])
    >>> from_records(map(json.loads, to_jsonl(claims).splitlines())) == claims
    True
    """
    return lines(to_records(claims))


def lines(records: Iterable[Mapping[str, Any]]) -> str:
    """Return one JSON object per record and line."""
    return "".join(_line(record) + "\n" for record in records)


def _line(record: Mapping[str, Any]) -> str:
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(record)  # lone surrogates can only be written as escapes
    return line
