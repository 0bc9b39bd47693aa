"""The timeline: for each thing counted, who gave which figure for which time, and where figures conflict."""

from collections.abc import Iterable, Iterator
from datetime import date

from ukclaims._text import counted
from ukclaims.model.group import Group
from ukclaims.model.period import Period
from ukclaims.show.panel import WIDTH, Panel
from ukclaims.show.picture import Picture
from ukclaims.show.shapes import LOOKS, Box, Curve, Line, Shape, diamond, text_width, words
from ukclaims.show.view import Shown, as_book, asked_for

MOST_PANELS = 16
"""How many things counted one picture shows: those with most origins."""


def timeline(
    book: Shown,
    *,
    item: str | None = None,
    speaker: str | None = None,
    publisher: str | None = None,
    channel: str | None = None,
    during: "str | date | Period | None" = None,
) -> Picture:
    """Draw the figures of a ledger, or of claims, by what they count and who gave them.

    Each row is one utterance: on the left who, then the time that the figure speaks about (a bar) and
    the day it was printed (a diamond), then the number with its bound and slack. Arcs on the right
    join figures that conflict, deny or revise each other; where they are many, each row has their
    number instead. A denied figure is a ring. What is asked for narrows it, as in `Ledger.where`.
    """
    ledger = as_book(book)
    claims = asked_for(ledger, item=item, speaker=speaker, publisher=publisher, channel=channel, during=during)
    return draw(ledger.groups(), None if claims is None else {claim.id for claim in claims})


def draw(groups: Iterable[Group], wanted: set[str] | None = None) -> Picture:
    """Draw groups, one panel each, those with most origins first; of each only the claims that are wanted."""
    panels = [panel for one in groups if (panel := Panel.of(one, wanted)).rows]
    panels.sort(key=lambda panel: (-panel.size, panel.name))
    shapes: list[Shape] = []
    top = 8.0
    for panel in panels[:MOST_PANELS]:
        shapes += panel.draw(top)
        top += panel.height
    if rest := len(panels) - MOST_PANELS:
        shapes += [words(10, top + 12, f"and {counted(rest, 'thing')} more, with fewer origins", "quiet")] * (rest > 0)
        top += 26 * (rest > 0)
    if not panels:
        return Picture("Figures over time", "There are no figures to draw", WIDTH, 44, [words(10, 28, "There are no figures to draw.", "quiet")])
    shapes += _legend(shapes, top + 6)
    about = f"{counted(len(panels), 'thing')} counted, with the figures given for each"
    return Picture("Figures over time", about, WIDTH, top + 34, shapes)


def _legend(drawn: Iterable[Shape], y: float) -> Iterator[Shape]:
    """Say below the picture what the signs in it mean."""
    used = {look for shape in drawn for look in shape.look.split()}
    x = 10.0
    for look, name in _MEANING.items():
        if look in used:
            sign, width = _sign(look, x, y)
            yield from sign
            yield words(x + width + 6, y + 10, name, "quiet small")
            x += width + 6 + text_width(name, 11) + 16


_MEANING = {
    "when": "time spoken about",
    "printed": "printed",
    "dot": "figure",
    "slack": "give or take",
    "ring": "denied",
    "bound": "a bound: one side is open",
    "value": "a range",
    "conflicts": "conflicts",
    "denies": "denies",
    "revises": "revises",
}


def _sign(look: str, x: float, y: float) -> tuple[list[Shape], float]:
    """Return a look in small, and how wide it is."""
    middle = y + 6
    if look == "when":
        return [Box(x, y + 2, 22, 8, 3, look=look)], 22
    if look == "printed":
        return [diamond(x + 5, middle, 5, look=look)], 10
    if look in ("dot", "ring"):
        return [Box(x, y + 1, 10, 10, 5, look=look)], 10
    if look == "bound":
        return [Line((x, middle), (x + 18, middle), look=look), Box(x + 17, y, 5, 12, look="dot")], 22
    if "fill" not in LOOKS[look]:
        return [Line((x, middle), (x + 20, middle), look=look)], 20
    return [Curve(((x, y), (x + 12, y), (x + 12, y + 12), (x, y + 12)), look=look)], 10
