"""A picture: laid out once, written as SVG for notebooks and pages, or drawn with matplotlib for papers."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from ukclaims._html.markup import wrap
from ukclaims.show.plot import plot
from ukclaims.show.shapes import Shape
from ukclaims.show.svg import svg

if TYPE_CHECKING:
    from matplotlib.figure import Figure

NARROWEST = 720
"""A picture scrolls rather than being drawn narrower than this: its words stay readable on a telephone."""


def _shapes(shapes: Iterable[Shape]) -> tuple[Shape, ...]:
    return tuple(shapes)


@frozen(repr=False, slots=False)
class Picture:
    """A drawing. A notebook shows it; `str()` gives it as SVG, `save` writes it to a file, `to_matplotlib` draws it for a paper."""

    title: str
    about: str
    width: float
    height: float
    shapes: tuple[Shape, ...] = field(converter=_shapes)

    @cached_property
    def svg(self) -> str:
        """The drawing as SVG that needs nothing else."""
        return svg(self.shapes, self.width, self.height, self.title, self.about)

    def to_matplotlib(self, *, dark: bool = False) -> "Figure":
        """Return the drawing as a matplotlib `Figure`; a `MissingExtraError` says so when matplotlib is not installed."""
        return plot(self.shapes, self.width, self.height, dark=dark)

    def save(self, path: "str | Path") -> None:
        """Write the drawing to a file: `.svg` by itself, any other ending, such as `.pdf` or `.png`, with matplotlib."""
        path = Path(path)
        if path.suffix.lower() == ".svg":
            path.write_text(self.svg, encoding="utf-8")
        else:
            self.to_matplotlib().savefig(path, dpi=200)

    def __str__(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"<Picture {self.title!r}: {self.about}>"

    def _repr_html_(self) -> str:
        inner = wrap("div", self.svg, style=f"min-width:{min(NARROWEST, self.width):g}px;max-width:{self.width:g}px")
        return wrap("div", inner, style="overflow-x:auto")
