"""Corrections: what a person sets right, with name and reason; each is an entry that can be taken back."""

from attrs import evolve, frozen

from ukclaims.errors import InvalidTypeError, InvalidValueError, UnknownNameError
from ukclaims.ledger.add import entry, insert_claim, now
from ukclaims.ledger.rows import claim_row
from ukclaims.ledger.store import Store
from ukclaims.model.attribution import Form, Link, LinkRole, Speaker
from ukclaims.model.checks import Choice
from ukclaims.model.claim import Claim
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Relation

RULE = "correction"
"""The rule of the reason that a corrected claim carries."""


class CorrectionKind(Choice):
    """What a correction does."""

    REJECT = "reject"
    REASSIGN = "reassign"
    TAKE_BACK = "take_back"


@frozen
class Correction:
    """One correction: what was done to which claim, by whom, when, and why; `takes_back` is the number of another."""

    number: int
    kind: CorrectionKind
    claim: str
    author: str
    reason: str
    at: str
    takes_back: int | None = None


def corrections(store: Store, known: str) -> tuple[Correction, ...]:
    """Return all corrections, those taken back too, in the order they were made."""
    rows = store.rows(f"SELECT n, kind, claim, author, reason, at, takes_back FROM corrections WHERE 1 {known} ORDER BY n")
    return tuple(Correction(n, CorrectionKind(kind), *rest) for n, kind, *rest in rows)


def reject(store: Store, claim: Claim, author: str, reason: str) -> Correction:
    """Set a claim aside."""
    return _write(store, claim.id, CorrectionKind.REJECT, author, reason)


def reassign(store: Store, claim: Claim, speaker: Speaker, author: str, reason: str) -> Correction:
    """Credit a claim to another speaker."""
    if not isinstance(speaker, Speaker):
        raise InvalidTypeError(f"speaker is a Speaker, got {type(speaker).__name__}; write Speaker('Ada Smith', kind='person')")
    return _write(store, claim.id, CorrectionKind.REASSIGN, author, reason, corrected=_credited(claim, speaker, author, reason))


def take_back(store: Store, correction: Correction, author: str, reason: str) -> Correction:
    """Undo a correction; the claim is again as it was."""
    if not isinstance(correction, Correction):
        raise InvalidTypeError(f"correction is a Correction, got {type(correction).__name__}")
    if correction.kind is CorrectionKind.TAKE_BACK:
        raise InvalidValueError("what takes a correction back is not taken back itself; correct the claim again")
    return _write(store, correction.claim, CorrectionKind.TAKE_BACK, author, reason, takes_back=correction.number)


def _credited(claim: Claim, speaker: Speaker, author: str, reason: str) -> Claim:
    """Return the claim credited to the speaker, with a reason that says who corrected it."""
    a = claim.attribution
    chain = [Link(LinkRole.SPEAKER, speaker.name, speaker.span), *(link for link in a.chain if link.role is not LinkRole.SPEAKER)]
    form = Form.INDIRECT if a.form is Form.NARRATED else a.form
    was = claim.voice or "an unknown voice"
    why = Reason(RULE, f"{author} credited this to {speaker.name} in place of {was}: {reason}")
    return evolve(claim, attribution=evolve(a, speaker=speaker, chain=chain, form=form), reasons=[*claim.reasons, why])


def _write(
    store: Store,
    claim: str,
    kind: CorrectionKind,
    author: str,
    reason: str,
    *,
    takes_back: int | None = None,
    corrected: Claim | None = None,
) -> Correction:
    for name, text in (("author", author), ("reason", reason)):
        if not isinstance(text, str) or not text.strip():
            raise InvalidValueError(f"a correction says its {name}, got {text!r}")
    with entry(store) as number:
        place = store.one("SELECT document FROM claims WHERE id = :claim ORDER BY n DESC LIMIT 1", claim=claim)
        if place is None:
            raise UnknownNameError(f"there is no claim {claim!r} in this ledger")
        at = now()
        said = {"at": at, "claim": claim, "kind": kind.value, "takes_back": takes_back, "author": author, "reason": reason}
        n = store.insert("corrections", {**said, "entry": number, "document": place})
        if corrected is not None:
            insert_claim(store, {**claim_row(corrected), "entry": number, "document": place, "reading": None, "correction": n})
    return Correction(n, kind, claim, author, reason, at, takes_back)


def told(relation: Relation) -> Relation:
    """Return the relation; where it rests on a correction, it says so."""
    rested = [reason for claim in (relation.first, relation.second) for reason in claim.reasons if reason.rule == RULE]
    if not rested:
        return relation
    return evolve(relation, reasons=[*relation.reasons, *(Reason(RULE, f"This rests on a correction: {r.sentence}.") for r in rested)])
