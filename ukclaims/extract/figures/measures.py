"""The measure of a figure: the action, who acts, who receives, where, for what, against what.

What the words do not say stays None.
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.levels import Level, read_level
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.surroundings import base, paid_for, place, scope
from ukclaims.extract.figures.things import joined, modifiers, thing
from ukclaims.model.figure import Measure
from ukclaims.model.verdict import Verdict
from ukclaims.registry import Registry
from ukclaims.registry.measures import compare_items


def read_measure(
    clause: Clause,
    item: str | None,
    number_end: int,
    verb: Governor | None,
    parties: Parties,
    registry: Registry,
    *,
    itself: str | None = None,
    counts: bool = True,
) -> Measure:
    """Return the measure of the figure in its clause.

    `item` is the noun that stands with the number, `number_end` the token behind the number; `itself`
    names a state or body that speaks of "it"; `counts` tells that the number has no unit.
    """
    level = _level(clause, item, verb, parties, counts=counts)
    actor, recipient = parties.read(clause, None if level else verb, itself)
    counted, narrowed = _counted(clause, item, number_end, verb, registry)
    said = scope(clause)
    narrowed += [said] if said else []
    return Measure(
        item=counted or paid_for(clause) or (level.item if level else None) or (_person(verb) if counts else None),
        action=level.action if level else _action(verb),
        actor=level.actor if level else actor,
        recipient=recipient,
        place=place(clause, registry),
        scope=" ".join(narrowed) or None,
        base=base(clause),
    )


def _level(clause: Clause, item: str | None, verb: Governor | None, parties: Parties, *, counts: bool) -> Level | None:
    """Return what the number is the level of; a verb that governs a count, or a noun beside it, comes first."""
    if item and verb:
        return None
    if counts and verb and verb.verb.family != "matrix" and not verb.is_subject and item is None:
        level = read_level(clause, parties)
        return level if level and level.action else None
    level = read_level(clause, parties)
    return level if level and (item is None or level.action) else None


def _counted(clause: Clause, item: str | None, number_end: int, verb: Governor | None, registry: Registry) -> tuple[str | None, list[str]]:
    """Return the whole thing that stands with the number, and the words that narrow it."""
    if item is None:
        return None, []
    whole, start = thing(clause, item, number_end)
    narrowed = modifiers(clause, number_end, start, registry, is_person=compare_items(whole, "person") is not Verdict.DISJOINT)
    return "body" if _are_bodies(clause) else joined(clause, whole, verb), narrowed


def _are_bodies(clause: Clause) -> bool:
    """Tell whether bodies are counted: "the bodies of 30 soldiers"."""
    at = clause.figure[0] - 2
    return at >= clause.first and clause.words[at + 1] == "of" and clause.words[at] in deed_words("bodies", clause.text.language)


def _action(verb: Governor | None) -> str | None:
    return None if verb is None or verb.verb.family == "contain" else verb.verb.lemma


def _person(verb: Governor | None) -> str | None:
    """Return "person" where the deed is done to people only: "12 were wounded"."""
    return "person" if verb and verb.verb.lemma in deed_words("persons", "en") else None
