"""Claims as flat rows: one value a column, for tables and frames."""

from collections.abc import Iterable
from typing import Any

from ukclaims.model.claim import Claim

MEASURE = ("item", "action", "actor", "recipient", "place", "scope", "base")


def flat(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return one row per claim, its values with their own types; what is not known is None."""
    return [{**_credit(claim), **_figure(claim)} for claim in claims]


def columns() -> list[str]:
    """Return the names of the columns, in order."""
    return [*_CREDIT, *_FIGURE]


def chain(claim: Claim) -> str:
    """Return the links of a claim's chain in one line."""
    return " → ".join(map(str, claim.attribution.chain))


_CREDIT = (
    *("id", "publisher", "published", "title", "url", "voice", "speaker", "speaker_kind", "speaker_role"),
    *("cue", "form", "polarity", "chain", "said", "text"),
)
_FIGURE = (
    *("figure", "low", "high", "bound", "approximate", "slack", "unit", *MEASURE),
    *("modality", "estimated", "conditional", "basis", "start", "end", "granularity", "period"),
)


def _credit(claim: Claim) -> dict[str, Any]:
    d, s, a = claim.document, claim.speaker, claim.attribution
    who = (s and s.name, s and s.kind.value, s and s.role)
    values = (claim.id, d.publisher, d.published, d.title, d.url, claim.voice, *who, a.cue_text, a.form.value, claim.polarity.value)
    return dict(zip(_CREDIT, (*values, chain(claim), str(a.said) if a.said else None, claim.text), strict=True))


def _figure(claim: Claim) -> dict[str, Any]:
    f = claim.figure
    if f is None:
        return dict.fromkeys(_FIGURE)
    q, p = f.quantity, f.period
    number = (f.text, q.low, q.high, q.bound.value, q.approximate, q.slack, q.unit)
    measure = [getattr(f.measure, name) for name in MEASURE]
    how = (f.modality.value, f.estimated, f.conditional, f.basis.value if f.basis else None)
    when = (p.start, p.end, p.granularity.value, p.text or str(p)) if p else (None,) * 4
    return dict(zip(_FIGURE, (*number, *measure, *how, *when), strict=True))
