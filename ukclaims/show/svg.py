"""Shapes written as SVG: nothing from elsewhere, the colours of light and dark within."""

from collections.abc import Iterable
from functools import singledispatch

from ukclaims._html.markup import element, escape, wrap
from ukclaims._html.palette import FONT, LIGHT, colours
from ukclaims.show.shapes import LOOKS, Box, Curve, Dot, Line, Outline, Point, Shape, Words


def svg(shapes: Iterable[Shape], width: float, height: float, title: str, about: str) -> str:
    """Return the drawing, with what it shows said for those who hear it."""
    drawn = list(shapes)
    used = dict.fromkeys(name for shape in drawn for name in shape.look.split())
    style = (
        colours(".ukc", themes=True)
        + f".ukc text{{font-family:{FONT}}}"
        + "".join(_rule(name) for name in LOOKS if name in used)
        + ".ukc .way:hover{opacity:1}"
    )
    head = element("title", title) + element("desc", about) + wrap("style", style)
    frame = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}"}
    ground = "max-width:100%;height:auto;background:var(--ground)"
    return wrap("svg", head + "".join(map(_drawn, drawn)), **frame, class_="ukc", role="img", style=ground)


def _rule(look: str) -> str:
    said = {name: f"var(--{value})" if value in LIGHT else f"{value}px" if name == "font-size" else value for name, value in LOOKS[look].items()}
    return f".ukc .{look}{{{';'.join(f'{name}:{value}' for name, value in said.items())}}}"


@singledispatch
def _drawn(shape: Shape) -> str:
    raise NotImplementedError(type(shape).__name__)


@_drawn.register(Line)
def _(shape: Line) -> str:
    (x1, y1), (x2, y2) = shape.start, shape.end
    return _tag("line", shape, {"x1": x1, "y1": y1, "x2": x2, "y2": y2})


@_drawn.register(Box)
def _(shape: Box) -> str:
    return _tag("rect", shape, {"x": shape.left, "y": shape.top, "width": shape.width, "height": shape.height, "rx": shape.bend})


@_drawn.register(Dot)
def _(shape: Dot) -> str:
    return _tag("circle", shape, {"cx": shape.middle[0], "cy": shape.middle[1], "r": shape.radius})


@_drawn.register(Outline)
def _(shape: Outline) -> str:
    return _tag("path", shape, {"d": f"M{_places(shape.corners)}Z"})


@_drawn.register(Curve)
def _(shape: Curve) -> str:
    start, *others = shape.points
    thick: dict[str, float | str] = {} if shape.thick is None else {"stroke-width": shape.thick}
    return _tag("path", shape, {"d": f"M{_places([start])}C{_places(others)}", **thick})


@_drawn.register(Words)
def _(shape: Words) -> str:
    return _tag("text", shape, {"x": shape.at[0], "y": shape.at[1]}, shape.text)


def _tag(tag: str, shape: Shape, places: "dict[str, float | str]", text: str = "") -> str:
    said = {name: value if isinstance(value, str) else f"{value:.1f}" for name, value in places.items()}
    return wrap(tag, escape(text) + (element("title", shape.title) if shape.title else ""), class_=shape.look, **said)


def _places(points: Iterable[Point]) -> str:
    return " ".join(f"{x:.1f} {y:.1f}" for x, y in points)
