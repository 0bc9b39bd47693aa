"""Shapes drawn with matplotlib, for papers: the same picture as a Figure, which writes PDF, PNG and more."""

from collections.abc import Iterable
from functools import singledispatch
from typing import TYPE_CHECKING, Any

from ukclaims._html.palette import DARK, LIGHT
from ukclaims.errors import MissingExtraError
from ukclaims.show.shapes import Box, Curve, Dot, Line, Outline, Shape, Words, looks

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INCH = 96
"""Points of a picture that make an inch."""

SMALLER = 0.88
"""The size of words beside that in a browser: matplotlib's own font, DejaVu Sans, is broader than most."""


def plot(shapes: Iterable[Shape], width: float, height: float, *, dark: bool = False) -> "Figure":
    """Return the drawing as a matplotlib Figure of its own, apart from any that pyplot keeps."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("this needs matplotlib; install it with: pip install 'ukclaims[matplotlib]'") from None
    palette = DARK if dark else LIGHT
    figure = Figure(figsize=(width / INCH, height / INCH), facecolor=palette["ground"])
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    for order, shape in enumerate(shapes):
        _draw(shape, axes, {**_style(shape, palette), "zorder": 2 + order * 1e-4})
    return figure


def _style(shape: Shape, palette: dict[str, str]) -> dict[str, Any]:
    """Return how matplotlib draws what SVG says of a shape; line widths are in points there."""
    said = looks(shape.look)
    style: dict[str, Any] = {
        "facecolor": palette.get(str(said.get("fill", "none")), "none"),
        "edgecolor": palette.get(str(said.get("stroke", "none")), "none"),
        "linewidth": float(said.get("stroke-width", 1)) * 72 / INCH,
        "alpha": said.get("opacity"),
    }
    if "stroke-dasharray" in said:
        dashes = [float(n) / float(said.get("stroke-width", 1)) for n in str(said["stroke-dasharray"]).split()]
        style["linestyle"] = (0, tuple(dashes))
    return style


@singledispatch
def _draw(shape: Shape, axes: "Axes", style: dict[str, Any]) -> None:
    raise NotImplementedError(type(shape).__name__)


@_draw.register(Line)
def _(shape: Line, axes: "Axes", style: dict[str, Any]) -> None:
    from matplotlib.lines import Line2D

    line = {name: value for name, value in style.items() if name not in ("facecolor", "edgecolor")}
    axes.add_line(Line2D([shape.start[0], shape.end[0]], [shape.start[1], shape.end[1]], color=style["edgecolor"], solid_capstyle="butt", **line))


@_draw.register(Box)
def _(shape: Box, axes: "Axes", style: dict[str, Any]) -> None:
    from matplotlib.patches import FancyBboxPatch

    corner = (shape.left, shape.top)
    bend = min(shape.bend, shape.width / 2, shape.height / 2)
    rounded = f"round,pad=0,rounding_size={bend}" if bend else "square,pad=0"
    axes.add_patch(FancyBboxPatch(corner, shape.width, shape.height, boxstyle=rounded, **style))


@_draw.register(Dot)
def _(shape: Dot, axes: "Axes", style: dict[str, Any]) -> None:
    from matplotlib.patches import Circle

    axes.add_patch(Circle(shape.middle, shape.radius, **style))


@_draw.register(Outline)
def _(shape: Outline, axes: "Axes", style: dict[str, Any]) -> None:
    from matplotlib.patches import Polygon

    axes.add_patch(Polygon(shape.corners, closed=True, **style))


@_draw.register(Curve)
def _(shape: Curve, axes: "Axes", style: dict[str, Any]) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    if shape.thick is not None:
        style["linewidth"] = shape.thick * 72 / INCH
    path = Path(list(shape.points), [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4])
    axes.add_patch(PathPatch(path, capstyle="butt", **style))


@_draw.register(Words)
def _(shape: Words, axes: "Axes", style: dict[str, Any]) -> None:
    said = looks(shape.look)
    anchor = {"end": "right", "middle": "center"}.get(str(said.get("text-anchor")), "left")
    weight = "bold" if "font-weight" in said else "normal"
    facts = {"color": style["facecolor"], "zorder": style["zorder"], "fontweight": weight, "ha": anchor, "va": "baseline"}
    axes.text(*shape.at, shape.text, fontsize=float(said["font-size"]) * 72 / INCH * SMALLER, parse_math=False, **facts)
