"""Lengths that say where a place lies: "35 miles away", "a refinery 40 miles from Moscow"; they count nothing.

>>> from ukclaims.extract.quantities.sides import read_side
>>> p = Pieces("a refinery 40 miles from Moscow")
>>> is_distance(p, read_side(p, 2))
True
"""

from ukclaims.extract.quantities.bounds import bound_before
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.extract.quantities.unitwords import unit_words

_ARTICLES = frozenset(("a", "an", "the", "its", "their"))


def is_distance(p: Pieces, side: Side) -> bool:
    """Tell whether a length says where a place is: "35 miles away", "is located 12 km from the border"."""
    if side.unit is None or side.unit.replace(" ", "_") not in unit_words("distances", "units"):
        return False
    behind = side.last + 4 if p.at(side.last) == "(" and p.at(side.last + 3) == ")" else side.last  # "395 km (245 miles) from"
    if p.at(behind) == "away":
        return True
    before = bound_before(p, side.first)
    ahead = (before.first if before else side.first) - 1
    return p.at(behind) in unit_words("distances", "directions") and (p.at(ahead) in unit_words("distances", "behind") or _is_beside_noun(p, ahead))


def _is_beside_noun(p: Pieces, i: int) -> bool:
    """Tell whether a length stands beside what lies there: "a refinery | 40 miles from", "the town, | 30 km from", not "advanced 40 miles from"."""
    i -= p.at(i) == ","
    opened = p.at(i - 1) in _ARTICLES or p.at(i - 2) in _ARTICLES or p.is_capital(i)
    return opened and p.is_word(i) and p.at(i) not in unit_words("distances", "moving")
