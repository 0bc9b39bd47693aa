"""The measure of a figure: the action, who acts, who receives, where, for what, against what.

What the words do not say stays None.
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.governors import Governor
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.surroundings import base, counted_before, modifiers, paid_for, place, scope
from ukclaims.model.figure import Measure
from ukclaims.model.verdict import Verdict
from ukclaims.registry import Registry
from ukclaims.registry.measures import compare_items


def read_measure(
    clause: Clause, item: str | None, number_end: int, verb: Governor | None, parties: Parties, registry: Registry, *, itself: str | None = None
) -> Measure:
    """Return the measure of the figure in its clause.

    `item` is the noun that stands with the number, `number_end` the token behind the number; `itself` names a state or body that speaks of "it".
    """
    counted, done = (item, None) if item else counted_before(clause)
    actor, recipient = parties.read(clause, verb if item or not counted else None, itself)
    narrowed = modifiers(clause, number_end, registry, is_person=compare_items(item, "person") is not Verdict.DISJOINT) if item else []
    said = scope(clause)
    narrowed += [said] if said else []
    return Measure(
        item=counted or paid_for(clause),
        action=done or (verb.verb.lemma if verb else None),
        actor=actor,
        recipient=recipient,
        place=place(clause, registry),
        scope=" ".join(narrowed) or None,
        base=base(clause),
    )
