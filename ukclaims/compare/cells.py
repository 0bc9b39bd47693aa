"""Cells: claims so alike that they are looked at once, whatever is found out about them."""

from collections.abc import Container, Hashable, Iterable

from ukclaims.compare.facts import Facts
from ukclaims.compare.similarity import LEAST_SHARED, shingles

Cell = list[Facts]
"""Claims of one voice, day and figure, the earliest first."""


def cells(claims: Iterable[Facts], alone: Container[str] = ()) -> list[Cell]:
    """Return the claims in cells of those that are alike in voice, day and figure; the earliest first.

    Each claim whose id is in `alone` has a cell of its own.
    """
    found: dict[Hashable, Cell] = {}
    for facts in claims:
        alike = facts.id if facts.id in alone else _alike(facts)
        cell = found.get(alike)
        if cell is None:
            found[alike] = [facts]
        elif not facts.unnamed or len(shingles(facts.text)) >= LEAST_SHARED:
            cell.append(facts)
        else:
            found[facts.id] = [facts]
    return list(found.values())


def _alike(facts: Facts) -> Hashable:
    """Return what is alike in a cell: the text too where nobody is known, the document where no day is."""
    rest = (facts.text, facts.form) if facts.unnamed else None if facts.day else facts.document
    time = facts.time
    return facts.voice, facts.said, facts.published, facts.subject.key, facts.amount.key, time and time.key, facts.denied, rest
