"""Documents and claims as rows, and back again, with a checksum each.

>>> from ukclaims.model.document import Document
>>> document = Document("Two tanks.", publisher="Example Wire")
>>> row = document_row(document)
>>> row["publisher"], row["text"], to_document(row["facts"], row["text"]) == document
('Example Wire', 'Two tanks.', True)
"""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from attrs import evolve

from ukclaims._text import encodable, slug
from ukclaims.model.attribution import LinkRole
from ukclaims.model.checks import digest
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.extraction import Extraction
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason
from ukclaims.model.record import from_records, to_records
from ukclaims.model.span import Span

Row = dict[str, Any]
_FACTS = ("url", "title", "publisher", "published", "language", "via")
_ON_THE_WAY = {LinkRole.RELAY, LinkRole.CHANNEL, LinkRole.MEDIA, LinkRole.LABEL}


JOINED, PARTED = "joined", "parted"
"""The rules of reasons that a ledger gives for as long as a correction holds; they are not kept with a claim."""


@lru_cache(maxsize=1 << 14)
def words_key(*names: str | None) -> str:
    """Return the folded words of names, fenced so that whole words can be looked for."""
    return "-".join(["", *(slug(name) for name in names if name), ""])


def checksum(row: Mapping[str, Any]) -> str:
    """Return the checksum of a row's columns, in the order they stand."""
    return digest(*(value.hex() if isinstance(value, bytes) else value for value in row.values()))


def document_row(document: Document) -> Row:
    """Return the columns of one revision of a document."""
    facts = {"id": document.id, **{name: getattr(document, name) for name in _FACTS}}
    facts["published"] = document.published and document.published.isoformat()
    shown = {name: value and encodable(value) for name, value in facts.items()}
    return {**shown, "publisher_key": words_key(document.publisher), "facts": _json(facts), "text": _storable(document.text)}


def to_document(facts: str, text: str | bytes | None) -> Document:
    """Return the document of a row."""
    said = json.loads(facts)
    words = text.decode("utf-8", "surrogatepass") if isinstance(text, bytes) else text
    return Document(words, **said)


def _storable(text: str | None) -> str | bytes | None:
    if text is None:
        return None
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def claim_row(claim: Claim) -> Row:
    """Return the columns of one claim: some to query by, and the whole of it as a record."""
    reasons = tuple(reason for reason in claim.reasons if reason.rule not in (JOINED, PARTED))
    record = to_records([claim if len(reasons) == len(claim.reasons) else evolve(claim, reasons=reasons)])[0]
    figure: Mapping[str, Any] = record["figure"] or {}
    first, last = _days(claim)
    way = [link.name for link in claim.attribution.chain if link.role in _ON_THE_WAY]
    row = {
        "id": claim.id,
        "position": claim.spans[0].start if claim.spans else 0,
        "text": claim.text,
        "form": claim.form.value,
        "polarity": claim.polarity.value,
        "voice": claim.voice,
        "speaker": claim.speaker and claim.speaker.name,
        "figure": figure.get("text"),
        **{name: figure.get(name) for name in ("unit", "low", "high", "item", "action", "actor", "recipient", "place", "modality", "basis")},
        "period": str(claim.figure.period) if claim.figure and claim.figure.period else None,
        "correction": None,
        "first_day": first,
        "last_day": last,
        "voice_key": words_key(claim.voice),
        "speaker_key": words_key(claim.speaker.name if claim.speaker else None),
        "channel_key": words_key(*way),
        "item_key": words_key(figure.get("item")),
        "action_key": words_key(figure.get("action")),
        "place_key": words_key(figure.get("place")),
        "record": _json(record),
        "reasons": _json([_reasons(claim.attribution.reasons), _reasons(reasons)]),
    }
    return {name: encodable(value) if isinstance(value, str) else value for name, value in row.items()}


def to_claim(record: str, reasons: str, document: Document) -> Claim:
    """Return the claim of a row, with its document and its reasons."""
    claim = from_records([json.loads(record)])[0]
    credited, read = json.loads(reasons)
    attribution = evolve(claim.attribution, reasons=_to_reasons(credited))
    return evolve(claim, document=document, attribution=attribution, reasons=_to_reasons(read))


def reading_row(found: Extraction, rows: list[Row]) -> Row:
    """Return the columns of one reading: its notes, and one digest of all that it found."""
    return {"notes": _json(_reasons(found.notes)), "contents": digest(*(row["record"] for row in rows))}


def _days(claim: Claim) -> tuple[str | None, str | None]:
    """Return first and last day of what the claim speaks about, else of the saying, else the day of print."""
    printed = Period.of(claim.document.published) if claim.document.published else None
    for period in (claim.figure.period if claim.figure else None, claim.said, printed):
        if period is not None and period.is_calendar:
            return day_bounds(period)
    return None, None


def day_bounds(period: Period) -> tuple[str, str]:
    """Return the first and last day as text; an open side reaches to the end of the calendar."""
    start = period.start if isinstance(period.start, date) else date.min
    end = period.end - timedelta(1) if isinstance(period.end, date) else date.max
    return start.isoformat(), end.isoformat()


def _reasons(reasons: tuple[Reason, ...]) -> list[list[Any]]:
    return [[r.rule, r.sentence, [s.pair for s in r.spans]] for r in reasons]


def _to_reasons(found: list[list[Any]]) -> list[Reason]:
    return [Reason(rule, sentence, [Span(*s) for s in spans]) for rule, sentence, spans in found]


_json = json.JSONEncoder(separators=(",", ":")).encode
