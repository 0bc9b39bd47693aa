"""The measure of a figure: the action, who acts, who receives, where, for what, against what.

What the words do not say stays None.
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.governors import Governor
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.subjects import subject
from ukclaims.extract.figures.surroundings import base, modifiers, paid_for, place, scope
from ukclaims.model.figure import Measure
from ukclaims.model.verdict import Verdict
from ukclaims.registry import Registry
from ukclaims.registry.measures import compare_items, read_item

_MOST_WORDS = 3


def read_measure(
    clause: Clause, item: str | None, number_end: int, verb: Governor | None, parties: Parties, registry: Registry, *, itself: str | None = None
) -> Measure:
    """Return the measure of the figure in its clause.

    `item` is the noun that stands with the number, `number_end` the token behind the number; `itself` names a state or body that speaks of "it".
    """
    said_before = subject(clause, item, registry)
    told_by_noun = said_before.action is not None or (item is None and said_before.item is not None)
    actor, recipient = parties.read(clause, None if told_by_noun else verb, itself)
    narrowed = modifiers(clause, number_end, registry, is_person=compare_items(item, "person") is not Verdict.DISJOINT) if item else []
    said = scope(clause)
    narrowed += [said] if said else []
    return Measure(
        item=said_before.item or (_whole(clause, item, number_end) if item else paid_for(clause)),
        action=said_before.action or (verb.verb.lemma if verb else None),
        actor=said_before.owner or actor,
        recipient=recipient,
        place=place(clause, registry),
        scope=" ".join(narrowed) or None,
        base=base(clause),
    )


def _whole(clause: Clause, item: str, number_end: int) -> str:
    """Return the item with the words before it where they make it another thing: an "unmanned aerial vehicle" is no vehicle."""
    words = clause.words[number_end : clause.figure[1] - 1]
    for start in range(max(0, len(words) - _MOST_WORDS), len(words)):
        whole = " ".join([*words[start:], item])
        if read_item(whole).specified == frozenset() and compare_items(whole, item) is Verdict.DISJOINT:
            return whole
    return item
