"""The ledger: documents, claims and how they relate, kept in memory or in one SQLite file."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from os import PathLike, fspath
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ukclaims._html.card import card, head, tiles
from ukclaims.compare.pause import no_cycles_sought
from ukclaims.errors import InvalidTypeError, LedgerError
from ukclaims.ledger.add import Addable, add_packets, packets
from ukclaims.ledger.corrections import Correction, CorrectionKind, corrections, in_force, join, part, reassign, reject, take_back
from ukclaims.ledger.moment import moment
from ukclaims.ledger.query import conditions
from ukclaims.ledger.rested import RULE, Reasons, ruled, told, told_group, with_rulings
from ukclaims.ledger.reviews import Reviews, to_review
from ukclaims.ledger.rows import to_claim, to_document
from ukclaims.ledger.schema import claims_in_force, documents_in_force, reviews_in_force
from ukclaims.ledger.store import MEMORY, Store
from ukclaims.model.attribution import Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.group import Group, Origin
from ukclaims.model.period import Period
from ukclaims.model.reason import Reason
from ukclaims.model.record import from_records
from ukclaims.model.relation import Kind, Relation
from ukclaims.model.review import Review

if TYPE_CHECKING:
    from ukclaims.compare.rulings import Rulings

Answer = TypeVar("Answer")

BATCH = 100
"""How many things of an iterable are added in one transaction."""

_ORDER = "ORDER BY c.published IS NULL, c.published, c.publisher_key, c.document_id, c.position, c.id"


class Ledger:
    """The store of documents, claims and relations. It only ever grows; nothing added is lost.

    Without a path it lives in memory; with one it is kept in that file, which several programs may
    read and write at once. Opening a file reads it through and compares every checksum; `verify=False`
    leaves that out where a file is very large. A `LedgerError` says when a file is torn, foreign or
    written by a newer version.

    >>> from ukclaims.model.record import from_records
    >>> book = Ledger()
    >>> book.add(from_records([{"text": "Two tanks came", "form": "narrated", "document": {"publisher": "Example Wire"}}]))
    1
    >>> [str(claim) for claim in book.where(publisher="example wire", text="tanks")]
    ['Example Wire: Two tanks came']
    """

    def __init__(self, path: "str | PathLike[str] | None" = None, *, verify: bool = True) -> None:
        if path is not None and not isinstance(path, str | PathLike):
            raise InvalidTypeError(f"path is a string, a path or None, got {type(path).__name__}")
        self._store = Store(MEMORY if path is None else fspath(path), verify=verify)
        self._last: int | None = None
        self._memory: dict[Any, Any] = {}

    def add(self, found: "Addable | Iterable[Addable]") -> int:
        """Add an extraction, a claim, a document (which is extracted), a review, or any iterable of those.

        Returns how many claims are new. What is known already is not added again. A document with a
        known url and a new text is a revision: both are kept, the newer is in force. When the call
        returns, everything is kept; an iterable is kept in batches as it goes.
        """
        self._check_writable()
        new, waiting = 0, packets(found)
        while batch := list(islice(waiting, BATCH)):
            new += add_packets(self._store, batch)
        return new

    @property
    def path(self) -> str | None:
        """The file the ledger is kept in; None in memory."""
        return None if self._store.path == MEMORY else self._store.path

    @property
    def documents(self) -> tuple[Document, ...]:
        """The newest revision of each document, by day of print and publisher."""
        return self._kept("documents", lambda: tuple(self._documents().values()))

    def revisions(self, document: "Document | str") -> tuple[Document, ...]:
        """Return all revisions of a document (or of its id or url), the one in force last."""
        wanted = document.id if isinstance(document, Document) else document
        sql = f"SELECT facts, text FROM documents WHERE (id = :wanted OR url = :wanted) {self._known} ORDER BY published, n"
        return tuple(to_document(*row) for row in self._store.rows(sql, {"wanted": wanted}))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims in force, in an order that does not depend on when they were added."""
        return self._kept("claims", lambda: self._claims([]))

    def where(
        self,
        *,
        item: str | None = None,
        action: str | None = None,
        speaker: str | None = None,
        publisher: str | None = None,
        channel: str | None = None,
        place: str | None = None,
        during: "str | date | Period | None" = None,
        text: str | None = None,
        kind: str | None = None,
    ) -> tuple[Claim, ...]:
        """Return the claims for which everything asked for holds, in the order of `claims`.

        Names are matched by their words, marks and letter case folded: "umerov" finds "Rustem
        Umerov", "drones" every kind of drone. `channel` is any link between speaker and publisher,
        `place` where the thing counted is said to have happened.
        `during` is a time that the claim's period touches, or where it has none the time it was said
        or printed. `text` searches the words of the claim; `kind` asks for claims that stand in a
        relation of that kind.
        """
        asked = conditions(item=item, action=action, speaker=speaker, publisher=publisher, channel=channel, place=place, during=during, text=text)
        found = self._claims(asked) if asked else self.claims
        if kind is None:
            return found
        related = {claim.id for relation in self._of_kind(Kind(kind)) for claim in (relation.first, relation.second)}
        return tuple(claim for claim in found if claim.id in related)

    def groups(self) -> tuple[Group, ...]:
        """Return the claims grouped by what they count, with their relations and origins."""
        return self._kept("groups", self._groups)

    def relations(self) -> tuple[Relation, ...]:
        """Return the relations of all groups."""
        return tuple(relation for found in self.groups() for relation in found.relations)

    def conflicts(self) -> tuple[Relation, ...]:
        """Return the relations between figures that cannot both be right."""
        return tuple(relation for relation in self.relations() if relation.kind is Kind.CONFLICTS)

    def repeats(self) -> tuple[Relation, ...]:
        """Return the relations between claims that go back to one utterance."""
        from ukclaims.compare.groups import repeated

        return self._kept("repeats", lambda: tuple(map(told, repeated(self.claims, self._rulings()))))

    @property
    def reviews(self) -> tuple[Review, ...]:
        """The verdicts of fact-checkers that were added, the newest version of each, by day and reviewer."""
        sql = f"SELECT record FROM ({reviews_in_force(self._known)}) ORDER BY published IS NULL, published, reviewer, id"
        return self._kept("reviews", lambda: tuple(to_review(record) for (record,) in self._store.rows(sql)))

    def reviews_of(self, claim: Claim) -> tuple[Review, ...]:
        """Return the verdicts of fact-checkers that stand beside a claim.

        A review does when both have the same numbers and the words are the same or nearly so; fewer
        shared words are enough where the review names the address of the claim's document.
        """
        return self._kept("reviews by words", lambda: Reviews(self.reviews)).of(claim)

    def reject(self, claim: Claim, *, author: str, reason: str) -> Correction:
        """Set a claim aside: it is no longer among `claims`, until that is taken back."""
        self._check_writable()
        return reject(self._store, claim, author, reason)

    def reassign(self, claim: Claim, speaker: Speaker, *, author: str, reason: str) -> Correction:
        """Credit a claim to another speaker, until that is taken back; its reasons say who did so, and why."""
        self._check_writable()
        return reassign(self._store, claim, speaker, author, reason)

    def join(self, one: Claim | Origin, other: Claim | Origin, *, author: str, reason: str) -> Correction:
        """Say that two claims, or two origins, go back to one utterance, until that is taken back.

        What the words show stands below it. Raises `InvalidValueError` where the two cannot be one: they
        count different things, their figures lie apart, or one denies what the other affirms.
        """
        self._check_writable()
        return join(self._store, one, other, author, reason)

    def part(self, one: Claim | Origin, other: Claim | Origin, *, author: str, reason: str) -> Correction:
        """Say that two claims do not go back to one utterance, whatever the words show, until that is taken back."""
        self._check_writable()
        return part(self._store, one, other, author, reason)

    def take_back(self, correction: Correction, *, author: str, reason: str) -> Correction:
        """Undo a correction: the claim is again as it was read."""
        self._check_writable()
        return take_back(self._store, correction, author, reason)

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """All corrections, in the order they were made, those taken back too."""
        return corrections(self._store, self._known)

    def as_of(self, when: "str | date | datetime") -> "Ledger":
        """Return the ledger as it was known at a time: a view that only reads, of the same file.

        A date means the end of that day, in UTC.
        """
        at = moment(when).isoformat()
        view = Ledger.__new__(Ledger)
        view._store, view._memory = self._store, {}
        last = self._store.one("SELECT max(n) FROM entries WHERE at <= :at", at=at) or 0
        view._last = last if self._last is None else min(last, self._last)
        return view

    def _standing(self) -> tuple[Correction, ...]:
        """Return the corrections in force."""
        return self._kept("standing", lambda: in_force(self.corrections))

    def _rulings(self) -> "Rulings":
        from ukclaims.compare.rulings import Ruling, Rulings

        kinds = {CorrectionKind.JOIN: True, CorrectionKind.PART: False}
        return Rulings(Ruling(one.claim, one.other or "", kinds[one.kind]) for one in self._standing() if one.kind in kinds)

    def _groups(self) -> tuple[Group, ...]:
        from ukclaims.compare.groups import grouped

        aside = self._set_aside()
        return tuple(told_group(one, aside.get(one.id, ())) for one in grouped(self.claims, self._rulings()))

    def _set_aside(self) -> dict[str, Reasons]:
        """Return for each group from which a claim was set aside the reasons that say so."""
        from ukclaims.compare.groups import group_id

        found: dict[str, Reasons] = {}
        for one in self._standing():
            if one.kind is CorrectionKind.REJECT:
                record = self._store.one("SELECT record FROM claims WHERE id = :claim ORDER BY n DESC LIMIT 1", claim=one.claim)
                name = group_id(from_records([json.loads(record)])[0]) or ""
                found[name] = (*found.get(name, ()), Reason(RULE, f"This rests on a correction: {one}."))
        return found

    def _check_writable(self) -> None:
        if self._last is not None:
            raise LedgerError("this is the ledger as of an earlier time; write to the ledger itself")

    @property
    def _known(self) -> str:
        return "" if self._last is None else f"AND entry <= {self._last}"

    def _of_kind(self, kind: Kind) -> Iterable[Relation]:
        whole = {Kind.CONFLICTS: self.conflicts, Kind.REPEATS: self.repeats}.get(kind, self.relations)
        return (relation for relation in whole() if relation.kind is kind)

    def _kept(self, name: str, make: Callable[[], Answer]) -> Answer:
        """Return an answer, worked out anew only when something was added, here or elsewhere."""
        now = self._store.one("SELECT max(n) FROM entries")
        if self._memory.get("entry") != now:
            self._memory = {"entry": now}
        if name not in self._memory:
            with no_cycles_sought():
                self._memory[name] = make()
        answer: Answer = self._memory[name]
        return answer

    def _documents(self) -> dict[int, Document]:
        sql = f"SELECT n, facts, text FROM ({documents_in_force(self._known)}) d ORDER BY published IS NULL, published, publisher_key, id"
        return {n: to_document(*row) for n, *row in self._store.rows(sql)}

    def _claims(self, asked: list[tuple[str, dict[str, str]]]) -> tuple[Claim, ...]:
        documents = self._kept("by number", self._documents)
        where = " AND ".join(f"({sql})" for sql, _ in asked) or "1"
        given = {name: value for _, values in asked for name, value in values.items()}
        sql = f"SELECT c.document, c.record, c.reasons FROM ({claims_in_force(self._known)}) c WHERE {where} {_ORDER}"
        found = self._kept("ruled", lambda: ruled(self._standing()))
        with no_cycles_sought():
            return tuple(with_rulings(to_claim(record, reasons, documents[n]), found) for n, record, reasons in self._store.rows(sql, given))

    def close(self) -> None:
        """Close the file. A ledger in memory is gone then."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __len__(self) -> int:
        return len(self.claims)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        where = f" in {self.path}" if self.path else ""
        try:
            return f"<Ledger{where}: {len(self.documents)} documents, {len(self)} claims>"
        except LedgerError:
            return f"<Ledger{where}, closed>"

    def _repr_html_(self) -> str:
        publishers = {d.publisher for d in self.documents if d.publisher}
        figures = sum(claim.figure is not None for claim in self.claims)
        counts = [("documents", len(self.documents)), ("publishers", len(publishers)), ("claims", len(self)), ("with a figure", figures)]
        return card(head("Ledger", self.path or "in memory"), tiles([*counts, ("conflicts", len(self.conflicts())), ("repeats", len(self.repeats()))]))
