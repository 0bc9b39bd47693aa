"""Corrections: what a person sets right, with name and reason; each is an entry that can be taken back."""

from typing import Any

from attrs import evolve, field, frozen

from ukclaims._text import encodable, shorten
from ukclaims.errors import InvalidTypeError, InvalidValueError, UnknownNameError
from ukclaims.ledger.add import entry, insert_claim, now
from ukclaims.ledger.rows import claim_row
from ukclaims.ledger.store import Store
from ukclaims.model.attribution import Form, Link, LinkRole, Speaker
from ukclaims.model.checks import Choice
from ukclaims.model.claim import Claim
from ukclaims.model.group import Origin
from ukclaims.model.reason import Reason

REASSIGNED = "correction"
"""The rule of the reason that a claim credited to another speaker carries."""


class CorrectionKind(Choice):
    """What a correction does."""

    REJECT = "reject"
    REASSIGN = "reassign"
    JOIN = "join"
    PART = "part"
    TAKE_BACK = "take_back"


@frozen
class Correction:
    """One correction: what was done to which claim, by whom, when, and why.

    `words` say what was done. `other` is the claim that this one was joined with or parted from,
    `takes_back` the number of another correction.
    """

    number: int
    kind: CorrectionKind
    claim: str
    author: str
    reason: str
    at: str
    takes_back: int | None = field(default=None, kw_only=True)
    other: str | None = field(default=None, kw_only=True)
    words: str = field(default="", kw_only=True)

    def __str__(self) -> str:
        return f"{self.author} {self.words}: {self.reason}"


_COLUMNS = "n, kind, claim, author, reason, at, takes_back, other, words"


def corrections(store: Store, known: str) -> tuple[Correction, ...]:
    """Return all corrections, those taken back too, in the order they were made."""
    return tuple(map(_correction, store.rows(f"SELECT {_COLUMNS} FROM corrections WHERE 1 {known} ORDER BY n")))


def _correction(row: tuple[Any, ...]) -> Correction:
    n, kind, claim, author, reason, at, takes_back, other, words = row
    return Correction(n, CorrectionKind(kind), claim, author, reason, at, takes_back=takes_back, other=other, words=words)


def in_force(made: tuple[Correction, ...]) -> tuple[Correction, ...]:
    """Return the corrections that were not taken back."""
    back = {one.takes_back for one in made}
    return tuple(one for one in made if one.takes_back is None and one.number not in back)


def reject(store: Store, claim: Claim, author: str, reason: str) -> Correction:
    """Set a claim aside."""
    return _write(store, claim.id, CorrectionKind.REJECT, author, reason, words=f"set aside {_cited(claim)}")


def reassign(store: Store, claim: Claim, speaker: Speaker, author: str, reason: str) -> Correction:
    """Credit a claim to another speaker."""
    if not isinstance(speaker, Speaker):
        raise InvalidTypeError(f"speaker is a Speaker, got {type(speaker).__name__}; write Speaker('Ada Smith', kind='person')")
    words = f"credited {_cited(claim)} to {speaker.name}"
    return _write(store, claim.id, CorrectionKind.REASSIGN, author, reason, words=words, corrected=_credited(claim, speaker, author, reason))


def join(store: Store, one: Claim | Origin, other: Claim | Origin, author: str, reason: str) -> Correction:
    """Join the origins of two claims."""
    from ukclaims.compare.rulings import why_not_joined

    a, b = _two_claims(one, other)
    refused = why_not_joined(a, b)
    if refused:
        raise InvalidValueError(f"these cannot go back to one utterance: {refused}; reject one of them if it is wrong")
    return _write(store, a.id, CorrectionKind.JOIN, author, reason, words=f"joined {_cited(a)} and {_cited(b)}", other=b.id)


def part(store: Store, one: Claim | Origin, other: Claim | Origin, author: str, reason: str) -> Correction:
    """Part the origins of two claims."""
    a, b = _two_claims(one, other)
    return _write(store, a.id, CorrectionKind.PART, author, reason, words=f"parted {_cited(a)} from {_cited(b)}", other=b.id)


def _two_claims(one: Claim | Origin, other: Claim | Origin) -> tuple[Claim, Claim]:
    a, b = (thing.first if isinstance(thing, Origin) else thing for thing in (one, other))
    for claim in (a, b):
        if not isinstance(claim, Claim):
            raise InvalidTypeError(f"two claims or origins are expected, got {type(claim).__name__}")
    if a.id == b.id:
        raise InvalidValueError("two different claims are expected, got one claim twice")
    return a, b


def take_back(store: Store, correction: Correction, author: str, reason: str) -> Correction:
    """Undo a correction; the claim is again as it was."""
    if not isinstance(correction, Correction):
        raise InvalidTypeError(f"correction is a Correction, got {type(correction).__name__}")
    if correction.kind is CorrectionKind.TAKE_BACK:
        raise InvalidValueError("what takes a correction back is not taken back itself; correct the claim again")
    words, number = f"took back correction {correction.number}", correction.number
    return _write(store, correction.claim, CorrectionKind.TAKE_BACK, author, reason, words=words, takes_back=number, other=correction.other)


def _cited(claim: Claim) -> str:
    """Return a claim in a few words: its figure or text, who says it, who printed it."""
    words = claim.figure.text if claim.figure else claim.text
    told = dict.fromkeys(name for name in (claim.voice or "unknown voice", claim.document.publisher) if name)
    return f"“{shorten(words, 60)}” ({', '.join(told)})"


def _credited(claim: Claim, speaker: Speaker, author: str, reason: str) -> Claim:
    """Return the claim credited to the speaker, with a reason that says who corrected it."""
    a = claim.attribution
    chain = [Link(LinkRole.SPEAKER, speaker.name, speaker.span), *(link for link in a.chain if link.role is not LinkRole.SPEAKER)]
    form = Form.INDIRECT if a.form is Form.NARRATED else a.form
    was = claim.voice or "an unknown voice"
    why = Reason(REASSIGNED, f"{author} credited this to {speaker.name} in place of {was}: {reason}")
    return evolve(claim, attribution=evolve(a, speaker=speaker, chain=chain, form=form), reasons=[*claim.reasons, why])


def _write(
    store: Store,
    claim: str,
    kind: CorrectionKind,
    author: str,
    reason: str,
    *,
    words: str,
    other: str | None = None,
    takes_back: int | None = None,
    corrected: Claim | None = None,
) -> Correction:
    for name, text in (("author", author), ("reason", reason)):
        if not isinstance(text, str) or not text.strip():
            raise InvalidValueError(f"a correction says its {name}, got {text!r}")
    made = {"claim": claim, "other": other, "kind": kind.value, "takes_back": takes_back, "words": words, "author": author, "reason": reason}
    made = {name: encodable(value) if isinstance(value, str) else value for name, value in made.items()}
    with entry(store) as number:
        place = _place(store, claim)
        if other is not None:
            _place(store, other)
        at = now()
        n = store.insert("corrections", {**made, "at": at, "entry": number, "document": place})
        if corrected is not None:
            insert_claim(store, {**claim_row(corrected), "entry": number, "document": place, "reading": None, "correction": n})
    return _correction((n, *(made[name] for name in ("kind", "claim", "author", "reason")), at, takes_back, other, made["words"]))


def _place(store: Store, claim: str) -> int:
    """Return the number of the document that a claim is in."""
    place = store.one("SELECT document FROM claims WHERE id = :claim ORDER BY n DESC LIMIT 1", claim=claim)
    if place is None:
        raise UnknownNameError(f"there is no claim {claim!r} in this ledger")
    return int(place)
