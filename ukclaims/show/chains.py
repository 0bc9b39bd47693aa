"""The chains: who carried what from whom, with the speakers on the left and the publishers on the right."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from math import log2

from attrs import field, frozen

from ukclaims.model.attribution import LinkRole
from ukclaims.model.claim import Claim
from ukclaims.show.picture import Picture, picture, shape, text_width, words
from ukclaims.show.view import Shown, as_book, counted

WIDTH, STEP, TOP, BOX = 960, 32, 44, 24
FURTHEST = 3 * STEP
"""How far the names of a short column lie from each other."""

MOST = 24
"""How many names one column shows; the rest stand together in one box."""

COLUMNS = (("speaker", "Speakers"), ("relay", "Passed on by"), ("channel", "Channels"), ("media", "Media"), ("publisher", "Publishers"))
_PLACE = {LinkRole.SPEAKER: 0, LinkRole.RELAY: 1, LinkRole.CHANNEL: 2, LinkRole.LABEL: 2, LinkRole.MEDIA: 3, LinkRole.PUBLISHER: 4}
_COLOURS = ("orange", "violet", "green", "green", "blue")

_BOXES = "".join(f".ukc .box{n}{{fill:var(--soft);stroke:var(--{colour});stroke-width:1.5}}" for n, colour in enumerate(_COLOURS))
STYLE = f"{_BOXES}.ukc .way{{stroke:var(--quiet);fill:none;opacity:.45}}.ukc .way:hover{{opacity:1}}"

Node = tuple[int, str]


def chains(book: Shown, *, item: str | None = None) -> Picture:
    """Draw how the claims of a ledger, or claims, came from their speakers to their publishers.

    The wider a line, the more claims took that way. `item` narrows it to one thing counted. Claims
    that a publisher tells in its own words have no way to draw.
    """
    ledger = as_book(book)
    return draw(ledger.claims if item is None else ledger.where(item=item))


def draw(claims: Iterable[Claim]) -> Picture:
    """Draw the chains of claims."""
    ways = [way for way in map(_way, claims) if len(way) > 1]
    kept = _kept(ways)
    ways = [[kept[node] for node in way] for way in ways]
    counts = Counter(node for way in ways for node in dict.fromkeys(way))
    edges = Counter(edge for way in ways for edge in pairwise(way) if edge[0] != edge[1])
    layout = _Layout(_ordered(counts, edges))
    if not ways:
        return picture("Chains", "No claim came by way of anybody", WIDTH, 44, words(10, 28, "No claim came by way of anybody.", "quiet"))
    lines = "".join(layout.edge(*edge, n) for edge, n in edges.items())
    body = layout.heads() + lines + "".join(layout.node(node, n) for node, n in counts.items())
    about = f"{counted(len(ways), 'claim')}, from speakers on the left to publishers on the right"
    return picture("Chains", about, WIDTH, layout.height, body, STYLE)


def _way(claim: Claim) -> list[Node]:
    """Return the links of a claim as places in the picture, from the left to the right."""
    found = [(_PLACE[link.role], link.name) for link in claim.attribution.chain if link.role is not LinkRole.SPEAKER]
    if claim.speaker:
        found.append((0, claim.voice or "unknown voice"))
    if claim.document.publisher:
        found.append((4, claim.document.publisher))
    return list(dict.fromkeys(sorted(found, key=lambda node: node[0])))


def _kept(ways: list[list[Node]]) -> dict[Node, Node]:
    """Map each name to itself, or to the box of the rest where a column has too many."""
    counts = Counter(node for way in ways for node in way)
    kept: dict[Node, Node] = {}
    for column in range(len(COLUMNS)):
        names = sorted((n for n in counts if n[0] == column), key=lambda n: (-counts[n], n[1]))
        rest = len(names) - MOST
        kept.update({node: node if place < MOST or rest == 1 else (column, f"{rest} more") for place, node in enumerate(names)})
    return kept


def _ordered(counts: Counter[Node], edges: Counter[tuple[Node, Node]]) -> list[list[Node]]:
    """Return the names of each column that has any, neighbours near each other."""
    columns = [sorted((n for n in counts if n[0] == place), key=lambda n: (-counts[n], n[1])) for place in range(len(COLUMNS))]
    for sweep in (columns[1:], columns[-2::-1], columns[1:]):
        for column in sweep:
            place = {node: n / max(len(other), 1) for other in columns for n, node in enumerate(other)}
            column.sort(key=lambda node: (_middle(node, edges, place), node[1]))
    return [column for column in columns if column]


def _middle(node: Node, edges: Counter[tuple[Node, Node]], place: dict[Node, float]) -> float:
    near = [(place[b if a == node else a], n) for (a, b), n in edges.items() if node in (a, b)]
    return sum(at * n for at, n in near) / sum(n for _, n in near) if near else place[node]


@frozen
class _Layout:
    columns: list[list[Node]]
    places: dict[Node, tuple[float, float, float]] = field(init=False)

    @places.default
    def _places(self) -> dict[Node, tuple[float, float, float]]:
        longest = max(map(len, self.columns), default=0)
        found = {}
        for n, column in enumerate(self.columns):
            width = min(max(text_width(name) for _, name in column) + 46, self._room)
            left = 10 + (WIDTH - 20 - width) * n / max(len(self.columns) - 1, 1)
            step = min(longest * STEP / len(column), FURTHEST)
            start = TOP + (longest * STEP - step * len(column)) / 2 + (step - STEP) / 2
            found.update({node: (left, start + step * row, width) for row, node in enumerate(column)})
        return found

    @property
    def _room(self) -> float:
        return WIDTH / max(len(self.columns), 1) - 44

    @property
    def height(self) -> float:
        return TOP + STEP * max(map(len, self.columns), default=0) + 8

    def heads(self) -> str:
        drawn = ""
        for column in self.columns:
            left, _, width = self.places[column[0]]
            drawn += words(left + width / 2, 22, COLUMNS[column[0][0]][1], "quiet small mid")
        return drawn

    def node(self, node: Node, number: int) -> str:
        left, top, width = self.places[node]
        box = shape("rect", f"box{node[0]}", x=left, y=top, width=width, height=BOX, rx=5)
        count = words(left + width - 8, top + 16.5, str(number), "quiet small end")
        return box + words(left + 9, top + 16.5, node[1], room=width - 38) + count

    def edge(self, a: Node, b: Node, number: int) -> str:
        left, top, width = self.places[a]
        right, end, _ = self.places[b]
        x1, y1, x2, y2 = left + width, top + BOX / 2, right, end + BOX / 2
        bend = (x2 - x1) / 2
        d = f"M{x1:.1f} {y1:.1f}C{x1 + bend:.1f} {y1:.1f} {x2 - bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
        return shape("path", "way", f"{a[1]} → {b[1]}: {counted(number, 'claim')}", d=d, stroke_width=f"{1.5 + 1.6 * log2(number):.1f}")
