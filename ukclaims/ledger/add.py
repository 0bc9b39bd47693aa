"""Adding to a ledger: what is known already is found again, what is new is put beside it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from attrs import frozen

from ukclaims.errors import InvalidTypeError
from ukclaims.ledger.reviews import review_row
from ukclaims.ledger.rows import Row, checksum, claim_row, document_row, reading_row
from ukclaims.ledger.schema import COUNTED, DOCUMENTS
from ukclaims.ledger.store import Store
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.extraction import Extraction
from ukclaims.model.review import Review

Addable = Extraction | Claim | Document | Review


@frozen
class Packet:
    """The rows of one document with claims: all that one reading found, or claims given one by one."""

    document: Row
    claims: list[Row]
    reading: Row | None


@frozen
class ReviewPacket:
    """The row of one review."""

    review: Row


def packet(thing: Any) -> Packet | ReviewPacket | None:
    """Return what is to be added for one thing; None for what cannot be added."""
    if isinstance(thing, Document):
        from ukclaims.extract.pipeline import extract

        thing = extract(thing)
    if isinstance(thing, Extraction):
        rows = [claim_row(claim) for claim in thing.claims]
        return Packet(document_row(thing.document), rows, reading_row(thing, rows))
    if isinstance(thing, Claim):
        return Packet(document_row(thing.document), [claim_row(thing)], None)
    return ReviewPacket(review_row(thing)) if isinstance(thing, Review) else None


def packets(found: Any) -> Iterator[Packet | ReviewPacket]:
    """Yield what is to be added, each thing extracted where it must be; an `InvalidTypeError` for what is no claim."""
    one = packet(found)
    if one is not None:
        yield one
        return
    if isinstance(found, str | bytes) or not isinstance(found, Iterable):
        raise InvalidTypeError(f"a ledger takes an Extraction, a Claim, a Document, a Review or an iterable of those, got {type(found).__name__}")
    for thing in found:
        yield from packets(thing)


def add_packets(store: Store, packets: list[Packet | ReviewPacket]) -> int:
    """Add all of the packets in one transaction, and return how many claims are new."""
    with entry(store) as number:
        before = counts(store)
        for one in packets:
            if isinstance(one, ReviewPacket):
                _review(store, {**one.review, "entry": number})
            else:
                _add(store, one, number)
        after = counts(store)
    return after["claims"] - before["claims"]


@contextmanager
def entry(store: Store) -> Iterator[int]:
    """Hold a transaction for one entry and give its number; it is written only when something is added."""
    with store.transaction():
        before = counts(store)
        yield (store.one("SELECT max(n) FROM entries") or 0) + 1
        after = counts(store)
        if after != before:
            store.insert("entries", {"at": now(), "version": _version(), **after})


def now() -> str:
    """Return the time, in UTC."""
    return datetime.now(UTC).isoformat()


def counts(store: Store) -> dict[str, int]:
    """Return how many rows each table has."""
    return dict(zip(COUNTED, store.rows(_COUNTS)[0], strict=True))


_COUNTS = "SELECT " + ", ".join(f"(SELECT coalesce(max(n), 0) FROM {name})" for name in COUNTED)


@cache
def _version() -> str:
    try:
        return version("ukclaims")
    except PackageNotFoundError:
        return "unknown"


def _add(store: Store, one: Packet, entry: int) -> None:
    document = _document(store, one.document, entry)
    reading = None
    if one.reading is not None:
        last = store.one("SELECT contents FROM readings WHERE document = :document ORDER BY n DESC LIMIT 1", document=document)
        if last == one.reading["contents"]:
            return
        reading = store.insert("readings", {**one.reading, "entry": entry, "document": document})
    for row in one.claims:
        _claim(store, {**row, "entry": entry, "document": document, "reading": reading})


def _review(store: Store, row: Row) -> None:
    """Add a review; one is known when the last of its id says the same."""
    if store.one("SELECT record FROM reviews WHERE id = :id ORDER BY n DESC LIMIT 1", id=row["id"]) != row["record"]:
        store.insert("reviews", row)


def _claim(store: Store, row: Row) -> None:
    """Add one claim; one given by hand is known when the last claim of its id says the same."""
    if row["reading"] is None:
        same = "SELECT record FROM claims WHERE document = :document AND id = :id ORDER BY n DESC LIMIT 1"
        if store.one(same, document=row["document"], id=row["id"]) == row["record"]:
            return
    insert_claim(store, row)


def insert_claim(store: Store, row: Row) -> None:
    """Put a claim, and its words for the search, at the end."""
    n = store.insert("claims", row)
    store.connection.execute("INSERT INTO claims_text (rowid, text) VALUES (?, ?)", (n, row["text"]))


def _document(store: Store, row: Row, entry: int) -> int:
    """Return the number of the revision, added where it is new.

    A document that came from a record has no text: it is the revision with the same facts, and takes
    its text when that comes.
    """
    known = store.rows("SELECT n, text FROM documents WHERE id = :id AND facts = :facts ORDER BY n DESC", {"id": row["id"], "facts": row["facts"]})
    for n, text in known:
        if row["text"] is None or text == row["text"]:
            return int(n)
    bare = next((n for n, text in known if text is None), None)
    if bare is None:
        return store.insert("documents", {**row, "entry": entry})
    _give_text(store, int(bare), row)
    return int(bare)


def _give_text(store: Store, n: int, row: Row) -> None:
    (entry,) = store.rows("SELECT entry FROM documents WHERE n = :n", {"n": n})[0]
    whole = {name: {**row, "entry": entry}[name] for name in DOCUMENTS}
    store.connection.execute("UPDATE documents SET text = ?, checksum = ? WHERE n = ?", (row["text"], checksum(whole), n))
