"""Where the boxes and lines of a picture of chains lie: a column for each kind of link, neighbours near each other."""

from collections import Counter
from collections.abc import Iterator
from math import log2

from attrs import field, frozen

from ukclaims._text import counted
from ukclaims.show.shapes import Box, Curve, Shape, text_width, words

WIDTH, TOP, GAP = 960, 44, 48
LOW, TALL, APART = 24, 40, 8
FURTHEST = 96
"""How far the boxes of a short column lie from each other."""

MOST = 24
"""How many boxes one column shows; the rest stand together in one."""

COLUMNS = ("Said first by", "Passed on by", "Channels", "Media", "Publishers")


@frozen(order=True)
class Node:
    """A box: its column, the name in it, a note below the name, and what tells it from others of the name."""

    column: int
    name: str
    note: str = ""
    mark: str = ""


Edge = tuple[Node, Node]


@frozen
class Columns:
    """The columns that have any boxes, each in its order."""

    columns: list[list[Node]]
    width: float = WIDTH
    places: dict[Node, tuple[float, float, float, float]] = field(init=False)

    @classmethod
    def of(cls, counts: Counter[Node], edges: Counter[Edge]) -> "Columns":
        """Return the columns of nodes, put in such an order that few lines cross."""
        columns = [sorted((n for n in counts if n.column == column), key=lambda n: (-counts[n], n)) for column in range(len(COLUMNS))]
        columns = [column for column in columns if column]
        for sweep in (columns[1:], columns[-2::-1], columns[1:]):
            for column in sweep:
                place = {node: n / max(len(other), 1) for other in columns for n, node in enumerate(other)}
                column.sort(key=lambda node: (_middle(node, edges, place), node))
        return cls(columns)

    @places.default
    def _places(self) -> dict[Node, tuple[float, float, float, float]]:
        """Return left, top, width and height of each box."""
        widths, full = self._widths(), self.height - TOP - APART
        gap = (self.width - 20 - sum(widths)) / max(len(widths) - 1, 1)
        found, left = {}, 10.0
        for column, width in zip(self.columns, widths, strict=True):
            tall = _tall(column)
            step = min(full / len(column), max(FURTHEST, tall + APART))
            start = TOP + (full - step * len(column)) / 2 + (step - tall) / 2
            found.update({node: (left, start + step * row, width, tall) for row, node in enumerate(column)})
            left += width + gap
        return found

    def _widths(self) -> list[float]:
        """Return the widths that the names need; where they do not fit beside each other, the widest give way."""
        widths = [max(max(text_width(n.name) * 1.04, text_width(n.note, 11)) for n in column) + 48 for column in self.columns]
        room = self.width - 20 - GAP * (len(widths) - 1)
        while sum(widths) > room:
            widest = max(widths)
            widths = [width - 4 if width == widest else width for width in widths]
        return widths

    @property
    def height(self) -> float:
        """How much room the longest column takes, with the names of the columns above."""
        return TOP + APART + max((len(column) * (_tall(column) + APART) for column in self.columns), default=0)

    def draw(self, counts: Counter[Node], edges: Counter[Edge]) -> Iterator[Shape]:
        """Yield names, then lines, then boxes over them."""
        for column in self.columns:
            left, _, width, _ = self.places[column[0]]
            yield words(left + width / 2, 22, COLUMNS[column[0].column], "quiet small mid")
        yield from (self._edge(*edge, number) for edge, number in sorted(edges.items()))
        for column in self.columns:
            for node in column:
                yield from self._box(node, counts[node])

    def _box(self, node: Node, number: int) -> Iterator[Shape]:
        left, top, width, tall = self.places[node]
        yield Box(left, top, width, tall, 5, look=f"box{node.column}")
        yield words(left + 9, top + 16.5, node.name, "bold" if node.note else "", room=width - 44)
        if node.note:
            yield words(left + 9, top + 32, node.note, "quiet small", room=width - 44)
        yield words(left + width - 8, top + 16.5, f"{number:,}", "quiet small end")

    def _edge(self, a: Node, b: Node, number: int) -> Curve:
        left, top, width, tall = self.places[a]
        right, end, _, low = self.places[b]
        x1, y1, x2, y2 = left + width, top + tall / 2, right, end + low / 2
        bend = (x2 - x1) / 2
        title = f"{a.name} → {b.name}: {counted(number, 'claim')}"
        return Curve(((x1, y1), (x1 + bend, y1), (x2 - bend, y2), (x2, y2)), thick=min(1.5 + 1.6 * log2(number), 14), look="way", title=title)


def _tall(column: list[Node]) -> float:
    return TALL if any(node.note for node in column) else LOW


def _middle(node: Node, edges: Counter[Edge], place: dict[Node, float]) -> float:
    near = [(place[b if a == node else a], n) for (a, b), n in edges.items() if node in (a, b)]
    return sum(at * n for at, n in near) / sum(n for _, n in near) if near else place[node]
