"""What rests on a correction says so: claims, origins, groups and relations."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attrs import evolve

from ukclaims.ledger.corrections import REASSIGNED, Correction, CorrectionKind
from ukclaims.ledger.rows import JOINED, PARTED
from ukclaims.model.claim import Claim
from ukclaims.model.group import Group, Origin
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Relation

RULE = "correction"
"""The rule of the reason that an answer carries which rests on a correction."""

_RULES = {REASSIGNED, JOINED, PARTED}
Reasons = tuple[Reason, ...]


def ruled(standing: Iterable[Correction]) -> dict[str, list[Reason]]:
    """Return for each claim that was joined or parted the reasons that say so."""
    found: defaultdict[str, list[Reason]] = defaultdict(list)
    for one in standing:
        rule = {CorrectionKind.JOIN: JOINED, CorrectionKind.PART: PARTED}.get(one.kind)
        for name in (one.claim, one.other) if rule else ():
            found[name or ""].append(Reason(rule or "", str(one)))
    return dict(found)


def with_rulings(claim: Claim, found: Mapping[str, list[Reason]]) -> Claim:
    """Return the claim with the reasons that say that it was joined or parted."""
    return evolve(claim, reasons=(*claim.reasons, *found[claim.id])) if claim.id in found else claim


def rests_on(claims: Iterable[Claim]) -> Reasons:
    """Return a reason for each correction that one of the claims carries, each once."""
    told = dict.fromkeys(reason.sentence for claim in claims for reason in claim.reasons if reason.rule in _RULES)
    return tuple(Reason(RULE, f"This rests on a correction: {sentence}.") for sentence in told)


def told(relation: Relation, more: Reasons = ()) -> Relation:
    """Return the relation; where it rests on a correction, it says so."""
    found = dict.fromkeys((*rests_on((relation.first, relation.second)), *more))
    return evolve(relation, reasons=(*relation.reasons, *found)) if found else relation


def told_group(group: Group, set_aside: Reasons = ()) -> Group:
    """Return the group; it, its origins and its relations say on which corrections they rest."""
    rested = {origin.first.id: rests_on(origin.claims) for origin in group.utterances}
    if not set_aside and not any(rested.values()):
        return group
    relations = [told(r, (*rested.get(r.first.id, ()), *rested.get(r.second.id, ()))) for r in group.relations]
    grounds = dict.fromkeys((*(reason for found in rested.values() for reason in found), *set_aside))
    origins = tuple(_told_origin(origin, rested[origin.first.id]) for origin in group.utterances)
    return evolve(group, utterances=origins, relations=tuple(relations), grounds=(*group.grounds, *grounds))


def _told_origin(origin: Origin, found: Reasons) -> Origin:
    return evolve(origin, grounds=(*origin.grounds, *found)) if found else origin
