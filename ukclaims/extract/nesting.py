"""Attributions inside attributions: a figure that several contents hold belongs to one claim.

"Norway pledged to send 20 tanks, Støre said": the pledge is part of what Støre says. "Moscow said it
had downed 40 drones, Tass reported": Moscow knew, Tass passed it on. "It is noted that 40 were downed, the
ministry said": nobody notes it but the ministry. The other claims keep their words
and leave the figure out, so that nothing is counted twice.
"""

from collections.abc import Sequence, Set

from ukclaims.model.attribution import Attribution
from ukclaims.model.claim import Claim
from ukclaims.model.figure import Figure
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span


def figures_once(claims: Sequence[Claim], acts: Set[str]) -> list[Claim]:
    """Return the claims with each figure in one of them: the innermost that credits somebody, not one that pledges or plans.

    `acts` are the ids of the attributions whose content only completes their cue.
    """
    holders: dict[Span, list[Claim]] = {}
    for claim in claims:
        if claim.figure:
            holders.setdefault(claim.figure.span, []).append(claim)
    keeps = {id(min(group, key=lambda claim: _rank(claim, acts))) for group in holders.values()}
    return [_without(claim, claim.figure) if claim.figure and id(claim) not in keeps else claim for claim in claims]


def _rank(claim: Claim, acts: Set[str]) -> tuple[bool, bool, bool, int, str]:
    attribution = claim.attribution
    return attribution.id in acts, not attribution.content, attribution.source is None, _extent(attribution), claim.id


def _extent(attribution: Attribution) -> int:
    return sum(len(span) for span in attribution.content)


def _without(claim: Claim, figure: Figure) -> Claim:
    reason = Reason("figure_elsewhere", f"its figure {figure.text!r} belongs to another attribution", (figure.span,))
    return Claim(claim.document, claim.text, claim.spans, attribution=claim.attribution, polarity=claim.polarity, reasons=(reason,))
