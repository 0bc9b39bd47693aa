"""What pictures are drawn with: lines, boxes, dots, curves, outlines and words, each with a look by name.

A picture is laid out once, in these shapes; `svg` and `plot` each write them in their own way.
"""

from attrs import field, frozen

Point = tuple[float, float]

LOOKS: dict[str, dict[str, str | float]] = {
    # words
    "words": {"fill": "ink", "font-size": 13},
    "quiet": {"fill": "quiet"},
    "small": {"font-size": 11},
    "bold": {"font-weight": 650},
    "end": {"text-anchor": "end"},
    "mid": {"text-anchor": "middle"},
    "conflicts-word": {"fill": "red", "font-weight": 650},
    "denies-word": {"fill": "violet", "font-weight": 650},
    "revises-word": {"fill": "blue", "font-weight": 650},
    # grounds and grids
    "ground": {"fill": "ground"},
    "band": {"fill": "soft"},
    "rule": {"stroke": "line"},
    "grid": {"stroke": "line", "stroke-dasharray": "2 4"},
    # times
    "when": {"fill": "blue", "opacity": 0.8},
    "open": {"stroke": "blue", "stroke-width": 2, "stroke-dasharray": "3 3"},
    "printed": {"fill": "ink", "stroke": "ground"},
    # values
    "value": {"stroke": "orange", "stroke-width": 7},
    "slack": {"stroke": "orange", "stroke-width": 2},
    "bound": {"stroke": "orange", "stroke-width": 2, "stroke-dasharray": "3 3"},
    "dot": {"fill": "orange", "stroke": "ground", "stroke-width": 1.5},
    "ring": {"fill": "ground", "stroke": "orange", "stroke-width": 2},
    # relations
    "conflicts": {"stroke": "red", "fill": "none", "stroke-width": 2},
    "denies": {"stroke": "violet", "fill": "none", "stroke-width": 2, "stroke-dasharray": "2 3"},
    "revises": {"stroke": "blue", "fill": "none", "stroke-width": 1.5, "stroke-dasharray": "6 3"},
    # chains
    "way": {"stroke": "quiet", "fill": "none", "opacity": 0.45},
    "box0": {"fill": "soft", "stroke": "orange", "stroke-width": 1.5},
    "box1": {"fill": "soft", "stroke": "violet", "stroke-width": 1.5},
    "box2": {"fill": "soft", "stroke": "green", "stroke-width": 1.5},
    "box3": {"fill": "soft", "stroke": "green", "stroke-width": 1.5, "stroke-dasharray": "5 2"},
    "box4": {"fill": "soft", "stroke": "blue", "stroke-width": 1.5},
}
"""How each look draws, in the words of SVG; colours are names out of the palette."""


@frozen
class Shape:
    """One thing in a picture: its looks, a later one over an earlier, and what it says when pointed at."""

    look: str = field(default="", kw_only=True)
    title: str = field(default="", kw_only=True)


@frozen
class Line(Shape):
    """A straight line."""

    start: Point
    end: Point


@frozen
class Box(Shape):
    """An upright rectangle, its corners rounded by `bend`."""

    left: float
    top: float
    width: float
    height: float
    bend: float = 0


@frozen
class Dot(Shape):
    """A circle."""

    middle: Point
    radius: float


@frozen
class Outline(Shape):
    """A closed figure of straight sides."""

    corners: tuple[Point, ...]


@frozen
class Curve(Shape):
    """A cubic curve from its first point to its last, drawn towards the two between; `thick` is its width where it counts."""

    points: tuple[Point, Point, Point, Point]
    thick: float | None = None


@frozen
class Words(Shape):
    """A line of text: what is drawn, and the whole text where that was cut."""

    at: Point
    text: str


def looks(names: str) -> dict[str, str | float]:
    """Return how something with these looks is drawn."""
    return {name: value for look in names.split() for name, value in LOOKS[look].items()}


def diamond(x: float, y: float, size: float, **facts: str) -> Outline:
    """Return a small square on its corner."""
    return Outline(((x, y - size), (x + size, y), (x, y + size), (x - size, y)), **facts)


_NARROW, _BROAD, _CAPITALS = "iljtfr.,:;'|!()[] I", "mwMW—→…%@", "ABCDEFGHKNOPQRSTUVXYZ&"
_WIDTHS = {**dict.fromkeys(_NARROW, 0.33), **dict.fromkeys(_BROAD, 0.95), **dict.fromkeys(_CAPITALS, 0.68)}


def text_width(text: str, size: float = 13) -> float:
    """Return about how wide a text is drawn."""
    return sum(_WIDTHS.get(c, 0.57 if c < "\u2e80" else 1.0) for c in text) * size


def fitted(text: str, width: float, size: float = 13) -> str:
    """Return the text cut to what fits into a width, with an ellipsis."""
    text = " ".join(text.split())
    if text_width(text, size) <= width:
        return text
    while text and text_width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip(" ,;:") + "…"


def words(x: float, y: float, text: str, look: str = "", *, room: float | None = None) -> Words:
    """Return a text at a place, cut to the room it has; where it is cut, it says the whole when pointed at."""
    look = f"words {look}".rstrip()
    style = looks(look)
    shown = text if room is None else fitted(text, room / (1.06 if "font-weight" in style else 1), float(style["font-size"]))
    return Words((x, y), shown, look=look, title=text if shown != text else "")
