"""What the report and the page both tell: documents by number, utterances by voice, relations by kind."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from ukclaims._text import counted
from ukclaims.errors import InvalidTypeError
from ukclaims.ledger import Ledger
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.extraction import Extraction
from ukclaims.model.group import Group, Origin
from ukclaims.model.relation import Kind, Relation
from ukclaims.model.review import Review

Shown = Ledger | Iterable[Claim | Extraction]
TOLD = (Kind.CONFLICTS, Kind.DENIES, Kind.REVISES, Kind.REPEATS)
"""The kinds that a report tells one by one; of the others it gives the number."""


def as_book(shown: Shown) -> Ledger:
    """Return a ledger, made here from claims where none is given."""
    if isinstance(shown, Ledger):
        return shown
    if isinstance(shown, str | bytes) or not isinstance(shown, Iterable):
        raise InvalidTypeError(f"a Ledger or claims are expected, got {type(shown).__name__}")
    book = Ledger()
    book.add(shown)
    return book


def asked_for(book: Ledger, **asked: Any) -> tuple[Claim, ...] | None:
    """Return the claims of a ledger that are asked for as in `Ledger.where`, None where nothing is asked."""
    return tuple(book.where(**asked)) if any(asked.values()) else None


@frozen
class View:
    """All that there is to tell of a ledger, in the order it is told."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    told: dict[Kind, tuple[Relation, ...]]
    others: dict[Kind, int]
    reviews: dict[str, tuple[Review, ...]] = field(factory=dict, eq=False)
    number: dict[str, int] = field(init=False, eq=False)

    @number.default
    def _number(self) -> dict[str, int]:
        return {document.id: n for n, document in enumerate(self.documents, start=1)}

    @property
    def publishers(self) -> list[str]:
        """The publishers, in the order of their first document."""
        return list(dict.fromkeys(d.publisher for d in self.documents if d.publisher))

    @property
    def size(self) -> str:
        """How many documents there are, and of how many publishers."""
        documents, publishers = counted(len(self.documents), "document"), len(self.publishers)
        if not publishers:
            return documents + (", no publisher named" if self.documents else "")
        return f"{documents} of {counted(publishers, 'publisher')}"

    @property
    def figures(self) -> list[Claim]:
        """The claims with a figure."""
        return [claim for claim in self.claims if claim.figure]

    @property
    def speakers(self) -> list[str]:
        """Who is credited, in the order of the first claim."""
        return list(dict.fromkeys(claim.speaker.name for claim in self.claims if claim.speaker and claim.voice))

    def by_voice(self) -> dict[str | None, list[Claim]]:
        """Return the claims of each voice, those with most figures first; None is the unknown voice."""
        found: dict[str | None, list[Claim]] = {}
        for claim in self.claims:
            found.setdefault(claim.voice, []).append(claim)
        rank = {voice: (voice is None, -sum(c.figure is not None for c in claims), voice or "") for voice, claims in found.items()}
        return dict(sorted(found.items(), key=lambda item: rank[item[0]]))

    def utterances(self) -> dict[str, Origin]:
        """Return for the id of each claim with a figure the origin that it goes back to."""
        return {claim.id: origin for one in self.groups for origin in one.utterances for claim in origin.claims}


def view(shown: Shown) -> View:
    """Return what is to be told of a ledger or of claims."""
    book = as_book(shown)
    relations = book.relations()
    told: dict[Kind, tuple[Relation, ...]] = {kind: tuple(r for r in relations if r.kind is kind) for kind in TOLD}
    told[Kind.CONFLICTS], told[Kind.REPEATS] = tuple(book.conflicts()), tuple(book.repeats())
    others = Counter(r.kind for r in relations if r.kind not in TOLD)
    reviews = {claim.id: found for claim in book.claims if (found := book.reviews_of(claim))} if book.reviews else {}
    return View(book.documents, book.claims, book.groups(), told, dict(others), reviews)


NAMES = {
    Kind.CONFLICTS: ("conflict", "conflicts"),
    Kind.DENIES: ("denial", "denials"),
    Kind.REVISES: ("revision", "revisions"),
    Kind.REPEATS: ("repeat", "repeats"),
    Kind.PART_OF: ("part of a whole", "parts of a whole"),
    Kind.AGREES: ("agreement", "agreements"),
    Kind.CORROBORATES: ("corroboration", "corroborations"),
    Kind.COMPATIBLE: ("compatible pair", "compatible pairs"),
    Kind.INCOMPARABLE: ("incomparable pair", "incomparable pairs"),
    Kind.UNDETERMINED: ("undetermined pair", "undetermined pairs"),
}


def verdict(review: Review) -> str:
    """Return what a fact-checker found, in one line: "reviewed by Example Check: Half true"."""
    told = ", ".join(str(x) for x in (review.published, review.url) if x)
    return f"reviewed by {review}" + (f" ({told})" if told else "")


def named(group: Group) -> str:
    """Return what a group counts, in the words its claims use most: "drone, deliver"."""
    measures = [claim.figure.measure for claim in group.claims if claim.figure]
    item, action = (_most([getattr(m, part) for m in measures]) for part in ("item", "action"))
    return ", ".join(x for x in (item or group.item or group.dimension, action or group.action) if x)


def _most(words: list[str | None]) -> str | None:
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], word)) if counts else None


def knots(relations: Iterable[Relation]) -> list[list[Relation]]:
    """Return relations put together where they share a claim: repeats of one utterance are one knot."""
    knot: dict[str, list[Relation]] = {}
    for relation in relations:
        one, other = (knot.setdefault(claim.id, []) for claim in (relation.first, relation.second))
        if one is not other:
            one += other
            knot.update({claim.id: one for joined in other for claim in (joined.first, joined.second)})
        one.append(relation)
        knot[relation.second.id] = one
    return list({id(found): found for found in knot.values()}.values())


def tied(knot: Iterable[Relation]) -> list[Claim]:
    """Return the claims of a knot, the first printed first."""
    found = {claim.id: claim for relation in knot for claim in (relation.first, relation.second)}
    return sorted(found.values(), key=lambda c: (str(c.document.published or "9999"), c.document.id, c.spans[0].start if c.spans else 0))
