"""Relate two claims: compare them dimension by dimension and read the first row of the table that holds."""

from functools import partial

from ukclaims.compare.deciding import decide
from ukclaims.compare.dimensions import comparisons
from ukclaims.compare.explain import reasons
from ukclaims.compare.facts import facts_of
from ukclaims.compare.pair import Pair
from ukclaims.compare.table import Outcome, origin
from ukclaims.compare.voices import Sameness
from ukclaims.errors import InvalidTypeError
from ukclaims.model.claim import Claim
from ukclaims.model.relation import Dependence, Kind, Relation

_ROLES = {Kind.REVISES: ("earlier", "later"), Kind.PART_OF: ("part", "whole"), Kind.DENIES: ("claim", "denial")}
_DEPENDENCE = {Sameness.SAME: Dependence.SAME_VOICE, Sameness.DIFFERENT: Dependence.DIFFERENT_VOICES, Sameness.UNKNOWN: Dependence.UNKNOWN}


def relate(a: Claim, b: Claim) -> Relation:
    """Tell how the first claim stands to the second: exactly one kind, with what decided and why.

    `relate(b, a)` is of the same kind with the roles exchanged. The relation holds the verdict and the
    words for each dimension; `explain()` says it in plain sentences. Raises `InvalidTypeError` for
    anything but two claims.

    >>> from ukclaims.model.record import from_records
    >>> year = {"start": "2024-01-01", "end": "2025-01-01"}
    >>> def row(day, low):
    ...     figure = {"low": low, "high": low, "item": "drone", "action": "produce", "actor": "Ukraine", "period": year}
    ...     speaker = {"name": "Rustem Umerov", "kind": "person"}
    ...     return {"text": f"{low} drones", "document": {"published": day}, "speaker": speaker, "figure": figure}
    >>> found = relate(*from_records([row("2025-01-10", "1200000"), row("2025-02-10", "1500000")]))
    >>> found.kind, found.roles
    (<Kind.REVISES: 'revises'>, ('earlier', 'later'))
    """
    for claim in (a, b):
        if not isinstance(claim, Claim):
            raise InvalidTypeError(f"relate takes two claims, got {type(claim).__name__}; use claim() or from_records() to make one")
    pair = Pair(facts_of(a), facts_of(b))
    return as_decided(pair, *decide(pair))


def as_decided(pair: Pair, row: int, outcome: Outcome) -> Relation:
    """Return the relation of a pair that a row of the table decides so."""
    return Relation(
        outcome.kind,
        pair.a.claim,
        pair.b.claim,
        row=row,
        dimensions=partial(comparisons, pair.a, pair.b, pair.verdicts) if pair.counted else (),
        values=pair.values,
        dependence=dependence(pair),
        roles=_roles(outcome),
        deciding=outcome.deciding,
        residual=outcome.residual,
        falls=outcome.falls,
        reasons=partial(reasons, pair, row, outcome),
    )


def dependence(pair: Pair) -> Dependence:
    """Return whether the two go back to one utterance, one voice, or two."""
    return Dependence.ONE_ORIGIN if origin(pair) else _DEPENDENCE[pair.voices]


def _roles(outcome: Outcome) -> tuple[str, str] | None:
    roles = _ROLES.get(outcome.kind) or (("part", "whole") if outcome.why == "too large" else None)
    return roles and (roles if outcome.lead > 0 else roles[::-1])
