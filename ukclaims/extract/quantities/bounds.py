"""Bounds: the words beside a number that leave a side of it open, or mark it as approximate.

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> bound_before(Pieces("no fewer than 20"), 3)
Bounding(kind='at_least', first=0, last=3)
"""

from functools import cache
from typing import NamedTuple

from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.unitwords import currency_before
from ukclaims.lang.tables import tables

_SIGNS = frozenset("$€£₴")


class Bounding(NamedTuple):
    """A bound (`approximate` or a name of `Bound`) and the pieces that say it."""

    kind: str
    first: int
    last: int


@cache
def _phrases(side: str) -> dict[str, dict[tuple[str, ...], str]]:
    """Return the phrases of one side, by the word that touches the number."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for kind, phrases in tables("en").load("bounds")[side].items():
        for phrase in phrases:
            words = tuple(Pieces(phrase).low)
            found.setdefault(words[-1 if side == "before" else 0], {})[words] = kind
    return found


@cache
def _between() -> frozenset[str]:
    return frozenset(tables("en").load("bounds")["between"]["words"])


@cache
def changes() -> frozenset[str]:
    """Return the words of change: after them, "X to Y" is a step and the level reached."""
    return frozenset(tables("en").load("bounds")["change"]["words"])


@cache
def bound_words(name: str) -> frozenset[str]:
    """Return one word list of the table of bounds."""
    return frozenset(tables("en").load("bounds")[name]["words"].split())


def bound_before(p: Pieces, i: int) -> Bounding | None:
    """Return the bound that ends right before piece i, small words between allowed."""
    j = i
    for _ in range(4):
        if found := _ending_at(p, j):
            return found
        if p.at(j - 1) not in _between():
            return None
        j -= 1
    return None


def _ending_at(p: Pieces, j: int) -> Bounding | None:
    phrases = _phrases("before").get(p.at(j - 1))
    if phrases is None or (p.at(j - 1) in ("over", "about") and p.at(j - 2) in bound_words(f"with_{p.at(j - 1)}")):
        return None
    if p.at(j - 1) == "under" and p.at(j) in ("a", "an", "the", "its", "their") and (p.is_number(j + 1) or p.at(j + 1) in _SIGNS):
        return None  # "under a £45m contract", not "under a million"
    for n in range(min(4, j), 0, -1):
        if kind := phrases.get(tuple(p.low[j - n : j])):
            return Bounding(kind, j - n, j)
    return None


def bound_after(p: Pieces, i: int) -> Bounding | None:
    """Return the bound that begins at piece i: "or more", "+"."""
    phrases = _phrases("after").get(p.at(i))
    if phrases is None or (p.at(i) == "+" and not p.glued(i - 1)):
        return None
    for n in range(4, 0, -1):
        if (kind := phrases.get(tuple(p.low[i : i + n]))) and not _opens_another(p, i, min(i + n, p.size)):
            return Bounding(kind, i, min(i + n, p.size))
    return None


def _opens_another(p: Pieces, i: int, end: int) -> bool:
    """Tell whether the words are the bound of the next number: "20 soldiers | and over 50 civilians", "20 homes | and more than a dozen cars"."""
    if p.at(i) in ("plus", "+") and currency_before(p, end + 1) is not None:
        return True  # "16 billion dollars | plus EUR 1.4 billion"
    return p.is_word(i) and (p.at(end) == "than" or p.is_number(end) or (end < p.size and p.low[end] in starters()))
