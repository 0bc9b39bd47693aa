"""Groups: all claims on one class of item and action and one dimension of unit, with origins and relations.

What comes out depends only on which claims go in, not on their order or on how often one is given.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from ukclaims.compare.cells import Cell
from ukclaims.compare.counting import at_least
from ukclaims.compare.deciding import decide
from ukclaims.compare.facts import Facts, by_order, facts_of
from ukclaims.compare.joining import Joined, Shared, spokesman
from ukclaims.compare.kinship import Edge
from ukclaims.compare.links import pairs
from ukclaims.compare.origins import one_origin
from ukclaims.compare.pair import Pair
from ukclaims.compare.pause import no_cycles_sought
from ukclaims.compare.relate import as_decided
from ukclaims.compare.rulings import NO_RULINGS, RULE, Rulings, ruled_apart
from ukclaims.compare.table import origin
from ukclaims.errors import InvalidTypeError
from ukclaims.model.checks import digest
from ukclaims.model.claim import Claim
from ukclaims.model.group import Group, Origin
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Kind, Relation
from ukclaims.registry.measures import action_class, converse, item_class

Key = tuple[str, str, str]


def group(claims: Iterable[Claim]) -> list[Group]:
    """Return the groups of the claims that have a figure, each with its origins and the relations between them.

    Takes any iterable of claims; their order does not matter. Groups come in order of what they count.
    Raises `InvalidTypeError` for anything that is no claim.
    """
    return grouped(claims, NO_RULINGS)


@no_cycles_sought()
def grouped(claims: Iterable[Claim], rulings: Rulings) -> list[Group]:
    """Return the groups, their origins joined and parted as ruled."""
    return [_group(key, members, rulings) for key, members in _buckets(claims)]


@no_cycles_sought()
def conflicts(claims: Iterable[Claim]) -> list[Relation]:
    """Return the relations of kind `conflicts` between the origins of the claims, group by group."""
    return [r for key, members in _buckets(claims) for r in _relations(list(map(spokesman, Joined(members).origins())), only=Kind.CONFLICTS)]


def repeats(claims: Iterable[Claim]) -> list[Relation]:
    """Return relations of kind `repeats`: each claim that has an origin in common with others, with what shows it.

    An origin of many claims gives one relation less than it has claims, not one for each two.
    """
    return repeated(claims, NO_RULINGS)


@no_cycles_sought()
def repeated(claims: Iterable[Claim], rulings: Rulings) -> list[Relation]:
    """Return the relations of kind `repeats`, the origins joined and parted as ruled."""
    return [as_decided(pair, *decide(pair)) for _, members in _buckets(claims) for pair in _ties(Joined(members, rulings))]


def group_id(claim: Claim) -> str | None:
    """Return the id of the group that a claim belongs to; None for a claim without a figure."""
    return None if claim.figure is None else digest("group", *_key(facts_of(claim)))


def _buckets(claims: Iterable[Claim]) -> list[tuple[Key, list[Facts]]]:
    """Return the claims with figures by what they count, each claim once and in order."""
    found: defaultdict[Key, dict[str, Facts]] = defaultdict(dict)
    for claim in claims:
        if not isinstance(claim, Claim):
            raise InvalidTypeError(f"claims are Claim objects, got {type(claim).__name__}; an Extraction and a ledger's claims can be given as they are")
        if claim.figure is not None:
            facts = facts_of(claim)
            found[_key(facts)].setdefault(claim.id, facts)
    return [(key, sorted(members.values(), key=by_order)) for key, members in sorted(found.items())]


def _key(facts: Facts) -> Key:
    subject = facts.subject
    action = action_class(subject.action)
    return item_class(subject.item) or "", converse(action or "") or action or "", subject.dimension


def _group(key: Key, members: list[Facts], rulings: Rulings) -> Group:
    joined = Joined(members, rulings)
    parted = joined.parted()
    origins = sorted(joined.sets(), key=lambda found: found.claims[0].order)
    speaking = [spokesman(found.claims) for found in origins]
    least = min(max(at_least(speaking), ruled_apart([f.id for f in speaking], parted)), len(origins))
    item, action, dimension = key
    return Group(
        digest("group", *key),
        item or None,
        action or None,
        dimension,
        tuple(facts.claim for facts in members),
        tuple(map(_origin, origins)),
        relations=tuple(_relations(speaking, parted=parted)),
        origins=(least, len(origins)),
        grounds=_counted(least, len(origins)),
    )


def _counted(least: int, most: int) -> tuple[Reason, ...]:
    told = Reason("at_least", f"At least {least}: so many tell of other values, times or deeds, or are shown to be independent.")
    return told, Reason("at_most", f"At most {most}: so many are not shown to go back to another.")


def _origin(found: Shared) -> Origin:
    claims, kin = found.claims, sorted(found.kin, key=lambda e: (e.reason.rule, e.by[0].order, e.by[1].order), reverse=True)
    within = [one_origin(Pair(cell[0], cell[1])) for cell in found.cells if len(cell) > 1]
    grounds = {reason.rule: reason for reason in [*within, *(edge.reason for edge in kin)] if reason is not None}
    first: Claim = claims[0].claim
    carriers = dict.fromkeys(f.publisher for f in sorted(claims, key=_carried) if f.publisher)
    return Origin(digest("origin", first.id), tuple(f.claim for f in claims), first, tuple(carriers), tuple(grounds[rule] for rule in sorted(grounds)))


def _carried(facts: Facts) -> tuple[bool, object, str]:
    return facts.published is None, facts.published, facts.id


def _relations(speaking: list[Facts], *, only: Kind | None = None, parted: Collection[frozenset[str]] = ()) -> list[Relation]:
    """Return the relations between origins that can be compared at all, each by the claim that speaks for it; with `only`, those of one kind."""
    found = []
    for a, b in pairs(speaking):
        pair = Pair(a, b)
        if frozenset((a.id, b.id)) in parted:
            pair.rule(None)
        row, outcome = decide(pair)
        if outcome.kind is only or (only is None and outcome.kind is not Kind.INCOMPARABLE):
            found.append(as_decided(pair, row, outcome))
    return found


def _ties(joined: Joined) -> list[Pair]:
    """Return the pairs that hold origins together: those within cells, and the kinships between cells."""
    within = [pair for cell in joined.cells for pair in _within(cell)]
    between = [_tie(edge) for edge in joined.used]
    return sorted(within + between, key=lambda pair: (pair.a.order, pair.b.order))


def _within(cell: Cell) -> Iterator[Pair]:
    """Yield each claim of a cell but the first with the first, or with the one before where the first is too long ago."""
    for before, facts in pairwise(cell):
        pair = Pair(cell[0], facts)
        yield pair if origin(pair) else Pair(before, facts)


def _tie(edge: Edge) -> Pair:
    pair = Pair(*sorted(edge.by, key=by_order))
    if edge.reason.rule == RULE:
        pair.rule(edge.reason)
    return pair
