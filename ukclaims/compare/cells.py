"""Cells: claims that say the same on one occasion, looked at once, whatever is found out about them."""

from bisect import bisect_left
from collections.abc import Container, Hashable, Iterable

from ukclaims.compare.facts import Facts, by_order
from ukclaims.compare.origins import A_FEW_DAYS
from ukclaims.compare.similarity import LEAST_SHARED, shingles

Cell = list[Facts]
"""Claims of one voice and figure in order, each within a few days of the one before; without a voice, of one wording and day, or one saying."""


def cells(claims: Iterable[Facts], alone: Container[str] = ()) -> list[Cell]:
    """Return the claims, which come in order, in cells, the one with the earliest claim first.

    Each claim whose id is in `alone` has a cell of its own.
    """
    found: list[Cell] = []
    open_: dict[Hashable, Cell] = {}
    for facts in claims:
        cell = [facts]
        if alone and facts.id in alone:
            found.append(cell)
            continue
        alike = _alike(facts)
        before = open_.setdefault(alike, cell)
        if before is not cell and _goes_on(before, facts):
            before.append(facts)
            continue
        found.append(cell)
        if before is not cell:
            open_[alike] = cell
    return found


def _alike(facts: Facts) -> Hashable:
    """Return what is alike in a cell: the day of saying where it is told, the document where no day is.

    Where nobody is known it is the text, or where there is no text the id of what was said.
    """
    if facts.unnamed:
        return (facts.key, facts.said, facts.published, facts.text, facts.form) if facts.text else (facts.key, facts.speech or facts.id)
    if facts.said is None and facts.published is not None:
        return facts.key
    return facts.key, facts.said or facts.document


def _goes_on(cell: Cell, facts: Facts) -> bool:
    """Tell whether a claim like those of a cell belongs to their occasion."""
    if facts.unnamed:
        return not facts.text or len(shingles(facts.text)) >= LEAST_SHARED
    before, day = cell[-1].day, facts.day
    return before is day or (before is not None and day is not None and day.toordinal() - before.toordinal() <= A_FEW_DAYS)


def of_one_voice(one: Cell, two: Cell) -> tuple[Facts, Facts] | None:
    """Return a claim of each of two cells of one voice: the first ones if they are near in time, else the nearest.

    None where these lie further apart than two stretches of a few days that touch.
    """
    a, b = one[0], two[0]
    if a.unnamed or a.voice.name != b.voice.name or a.voice.sort is not b.voice.sort or a.day is None or b.day is None:
        return None
    if _days_between((a, b)) <= A_FEW_DAYS:
        return a, b
    few, many = (one, two) if len(one) <= len(two) else (two, one)
    near = [(facts, beside) for facts in few for beside in _around(facts, many)]
    a, b = min(near, key=_days_between)
    return None if abs(stretch(a) - stretch(b)) > 1 else (a, b) if few is one else (b, a)


def stretch(facts: Facts) -> int:
    """Return the number of the stretch of a few days in which a claim's day lies; it has a day."""
    return facts.order[0].toordinal() // (A_FEW_DAYS + 1)


def _around(facts: Facts, many: Cell) -> Cell:
    """Return the claims of a cell before and after another claim."""
    at = bisect_left(many, facts.order, key=by_order)
    return many[max(at - 1, 0) : at + 1]


def _days_between(both: tuple[Facts, Facts]) -> int:
    (one, _), (two, _) = both[0].order, both[1].order
    return abs(one.toordinal() - two.toordinal())
