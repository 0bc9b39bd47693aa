"""A picture: plain SVG that a notebook shows, with its own colours for light and dark."""

from pathlib import Path

from attrs import frozen

from ukclaims._html.markup import element, escape, wrap

STYLE = """
.ukc{--ground:#ffffff;--ink:#1b1f24;--quiet:#5d6670;--line:#d8dee4;--soft:#f3f5f7;--blue:#0067a5;--orange:#b35900;--green:#00735c;--red:#c0392b;--violet:#7b3f98;background:var(--ground);color:var(--ink)}
@media(prefers-color-scheme:dark){.ukc{--ground:#15191e;--ink:#e8ecf0;--quiet:#9aa5b1;--line:#333b44;--soft:#1e242b;--blue:#6cb8ee;--orange:#f0a35c;--green:#4fc3a1;--red:#ff7b6b;--violet:#c79be0}}
.ukc text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:13px;fill:var(--ink)}
.ukc .quiet{fill:var(--quiet)}.ukc .small{font-size:11px}.ukc .bold{font-weight:600}.ukc .end{text-anchor:end}.ukc .mid{text-anchor:middle}
.ukc .rule{stroke:var(--line)}.ukc .grid{stroke:var(--line);stroke-dasharray:2 4}.ukc .ground{fill:var(--ground)}
"""
_WIDTHS = {**dict.fromkeys("iljtfr.,:;'|!()[] I", 0.33), **dict.fromkeys("mwMW—→…%@", 0.95), **dict.fromkeys("ABCDEFGHKNOPQRSTUVXYZ&", 0.68)}


@frozen(repr=False)
class Picture:
    """An SVG drawing. A notebook shows it; `str()` gives the markup, `save` writes it to a file."""

    svg: str
    title: str

    def save(self, path: "str | Path") -> None:
        """Write the drawing to a file."""
        Path(path).write_text(self.svg, encoding="utf-8")

    def __str__(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"<Picture {self.title!r}>"

    def _repr_html_(self) -> str:
        return self.svg


def picture(title: str, about: str, width: float, height: float, body: str, style: str = "") -> Picture:
    """Return a picture of a drawing, with what it shows said for those who hear it."""
    head = element("title", title) + element("desc", about) + wrap("style", STYLE + style)
    frame = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}", "style": "max-width:100%;height:auto"}
    return Picture(wrap("svg", head + body, **frame, class_="ukc", role="img"), title)


def text_width(text: str, size: float = 13) -> float:
    """Return about how wide a text is drawn."""
    return sum(_WIDTHS.get(c, 0.56) for c in text) * size


def fitted(text: str, width: float, size: float = 13) -> str:
    """Return the text cut to what fits into a width, with an ellipsis."""
    text = " ".join(text.split())
    if text_width(text, size) <= width:
        return text
    while text and text_width(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip(" ,;:") + "…"


def words(x: float, y: float, text: str, classes: str = "", *, room: float | None = None, size: float = 13) -> str:
    """Return a text at a place, cut to the room it has; where it is cut, the whole stands in its title."""
    shown = text if room is None else fitted(text, room, size)
    full = element("title", text) if shown != text else ""
    return wrap("text", escape(shown) + full, x=f"{x:.1f}", y=f"{y:.1f}", **({"class_": classes} if classes else {}))


def shape(tag: str, classes: str, title: str = "", **numbers: "float | str") -> str:
    """Return a line, rectangle, circle or path."""
    said = {name: f"{value:.1f}" if isinstance(value, float) else str(value) for name, value in numbers.items()}
    return wrap(tag, element("title", title) if title else "", class_=classes, **said)
