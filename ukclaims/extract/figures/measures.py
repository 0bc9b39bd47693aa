"""The measure of a figure: the action, who acts, who receives, where, for what, against what.

What the words do not say stays None.
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.governors import Governor
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.surroundings import base, counted_before, paid_for, place, scope
from ukclaims.model.figure import Measure
from ukclaims.registry import Registry


def read_measure(clause: Clause, item: str | None, verb: Governor | None, parties: Parties, registry: Registry, *, itself: str | None = None) -> Measure:
    """Return the measure of the figure in its clause.

    `item` is the noun that stands with the number; `itself` names a state or body that speaks of "it".
    """
    counted, done = (item, None) if item else counted_before(clause)
    actor, recipient = parties.read(clause, verb if item or not counted else None, itself)
    return Measure(
        item=counted or paid_for(clause),
        action=done or (verb.verb.lemma if verb else None),
        actor=actor,
        recipient=recipient,
        place=place(clause, registry),
        scope=scope(clause),
        base=base(clause),
    )
