"""Traps of works: films, books and songs whose titles begin with a number or are one."""

from ukclaims.extract.quantities.items import Item
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.extract.quantities.trapwords import listed

_QUOTES = frozenset("\"'")


def work(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "the film 2000 Meters to Andriivka", "the series 24", "Chernov's “20 Days in Mariupol”"; not "in the film 12 men die"."""
    i = side.first - 1
    before = p.at(i - 1) if p.at(i) in _QUOTES else p.at(i)
    if _is_title(p, side, item):
        return before in listed("works") or before in listed("works", "verbs_too") or (side.unit is not None and _opens_title(p, i))
    return side.unit is None and item is None and before in listed("works") and p.at(side.stop) != "-"


def _is_title(p: Pieces, side: Side, item: Item | None) -> bool:
    """Tell whether what the number stands before is written as a name: "2000 Meters", "12 Angry Men"; "12 Ukrainian men" are counted."""
    k = side.stop
    return p.is_capital(k) and p.words[k][1:].islower() and not p.breaks(k - 1) and (side.unit is not None or item is None or p.is_capital(item.last - 1))


def _opens_title(p: Pieces, i: int) -> bool:
    """Tell whether a title can begin behind piece i: in quotation marks, behind whose work it is, behind "Oscar-winning"."""
    opened = p.at(i) in _QUOTES and p.glued(i) and not p.glued(i - 1)
    return opened or p.at(i).endswith("'s") or (p.at(i) in listed("works", "prized") and p.is_hyphenated(i))
