"""What joins the rows of a timeline: an arc for each pair that conflicts, denies or revises; numbers where arcs would tangle."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from ukclaims.model.relation import SIGNS, Kind, Relation
from ukclaims.show.shapes import Curve, Dot, Shape, words

DRAWN = (Kind.CONFLICTS, Kind.DENIES, Kind.REVISES)
MOST_LANES = 6
"""How many arcs may stand beside each other before rows have numbers instead."""

Arc = tuple[int, int, Kind]


def joints(relations: Iterable[Relation], places: dict[str, int], middle: Callable[[int], float], left: float, right: float) -> Iterator[Shape]:
    """Yield what joins rows: `places` gives the row of a claim's id, `middle` the height of a row."""
    arcs = sorted(_arcs(relations, places), key=lambda arc: (arc[1] - arc[0], arc))
    lanes = _lanes(arcs)
    if max(lanes, default=0) < MOST_LANES:
        for arc, lane in zip(arcs, lanes, strict=True):
            yield from _arc(arc, lane, middle, left)
    else:
        yield from _numbers(arcs, middle, left, right)


def _arcs(relations: Iterable[Relation], places: dict[str, int]) -> set[Arc]:
    found = ((places.get(r.first.id), places.get(r.second.id), r.kind) for r in relations if r.kind in DRAWN)
    return {(min(a, b), max(a, b), kind) for a, b, kind in found if a is not None and b is not None and a != b}


def _lanes(arcs: Iterable[Arc]) -> list[int]:
    """Give each arc the innermost lane in which it overlaps no arc that has one; stop when there are too many."""
    taken: list[list[Arc]] = []
    lanes: list[int] = []
    for arc in arcs:
        lane = next((n for n, others in enumerate(taken) if not any(_overlap(arc, other) for other in others)), len(taken))
        if lane == MOST_LANES:
            return [lane]
        taken += [[]] * (lane == len(taken))
        taken[lane] = [*taken[lane], arc]
        lanes.append(lane)
    return lanes


def _overlap(one: Arc, other: Arc) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _arc(arc: Arc, lane: int, middle: Callable[[int], float], left: float) -> Iterator[Shape]:
    low, high, kind = arc
    top, bottom, bend = middle(low), middle(high), left + 34 + 28 * lane
    yield Curve(((left, top), (bend, top), (bend, bottom), (left, bottom)), look=kind.value, title=kind.value)
    x, y = left + (bend - left) * 0.75, (top + bottom) / 2
    yield Dot((x, y), 9, look="ground")
    yield words(x, y + 5, SIGNS[kind], f"{kind.value}-word mid")


def _numbers(arcs: Iterable[Arc], middle: Callable[[int], float], left: float, right: float) -> Iterator[Shape]:
    """Yield for each row with how many others it conflicts, and so on, one column for each kind."""
    counts = Counter((row, kind) for low, high, kind in arcs for row in (low, high))
    kinds = [kind for kind in DRAWN if any(kind is other for _, other in counts)]
    step = (right - left - 20) / max(len(kinds), 1)
    for (row, kind), number in counts.items():
        x = left + 10 + step * kinds.index(kind)
        yield words(x, middle(row) + 4, f"{SIGNS[kind]} {number}", f"{kind.value}-word", room=step)
    yield from (words(left + 10 + step * n, middle(0) - 21, kind.value, "quiet small") for n, kind in enumerate(kinds))
