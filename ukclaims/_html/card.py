"""Cards for notebooks: each brings its own look, so that it reads the same wherever it is shown.

Functions with `Html` in their types take markup that is safe already; all other text is escaped here.
"""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from ukclaims._html.marks import MARK_STYLE
from ukclaims._html.markup import element, wrap
from ukclaims._html.palette import FONT, colours

Html = str


def card(*parts: Html, kind: str = "") -> Html:
    """Return a card of its parts; `kind` is a kind of relation, which gives it a colour."""
    return wrap("div", wrap("style", _style()) + "".join(parts), class_=f"ukc ukc-card {kind}{' of-a-kind' * bool(kind)}".rstrip())


def head(name: str, *notes: object) -> Html:
    """Return the first line of a card, with what is to be noted behind it."""
    said = ", ".join(str(note) for note in notes if note)
    return wrap("div", element("span", name, class_="name") + (element("small", said) if said else ""), class_="head")


def side(*, number: str, detail: str, quote: Html, who: Html, way: Html) -> Html:
    """Return a claim as it stands in a card: the figure, what it counts, the words, who said them, how they came."""
    shown = element("div", number, class_="number") if number else ""
    shown += element("div", detail, class_="quiet small") if detail else ""
    return wrap("div", shown + wrap("div", quote, class_="quote") + wrap("div", who) + wrap("div", way, class_="quiet small"), class_="side")


def pair(first: Html, sign: str, second: Html, *, title: str) -> Html:
    """Return two sides with a sign between them."""
    return wrap("div", first + element("div", sign, class_="sign", title=title) + second, class_="sides")


def listing(names: Iterable[str], rows: Iterable[Iterable[object]]) -> Html:
    """Return a table with a name above each column; the first column holds numbers."""
    top = wrap("tr", "".join(element("th", name) for name in names))
    return wrap("div", wrap("table", top + "".join(map(_row, rows))), class_="scroll")


def _row(cells: Iterable[object]) -> Html:
    number, *rest = (str(cell or "") for cell in cells)
    return wrap("tr", element("td", number, class_="number") + "".join(element("td", cell) for cell in rest))


def facts(rows: Iterable[tuple[str, object]]) -> Html:
    """Return a table of names and values; rows without a value are left out."""
    cells = (wrap("tr", element("th", name) + element("td", str(value))) for name, value in rows if value not in (None, ""))
    return wrap("table", "".join(cells), class_="facts")


def tiles(numbers: Iterable[tuple[str, int]]) -> Html:
    """Return numbers side by side, each with its name."""
    return wrap("div", "".join(wrap("div", element("b", f"{n:,}") + element("span", name), class_="tile") for name, n in numbers), class_="tiles")


def folded(summary: str, inner: Html) -> Html:
    """Return what is shown when somebody asks for it."""
    return wrap("details", element("summary", summary) + inner)


@cache
def _style() -> str:
    marks = "".join(f".ukc-card {rule}}}" for rule in MARK_STYLE.split("}") if rule)
    rules = files("ukclaims._html").joinpath("card.css").read_text(encoding="utf-8")
    return f"{colours('.ukc', themes=True)}.ukc-card{{font:15px/1.5 {FONT}}}{rules}{marks}"
