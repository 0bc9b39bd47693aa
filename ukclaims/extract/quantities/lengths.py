"""An article before a unit of time counts one where the words around speak of a length: "within a year", "a day of mourning".

>>> one_unit(Pieces("within a year"), 1)
Numeral(first=1, last=2, low=1, high=1, scale=1, style='words')
>>> one_unit(Pieces("400 shells a day"), 2)
"""

from ukclaims.extract.quantities.bounds import bound_before
from ukclaims.extract.quantities.numerals import Numeral
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.unitwords import DURATIONS, unit_words

_COUNTED = DURATIONS - {"decade", "century"}  # "nearly a decade" is round, not counted


def one_unit(p: Pieces, i: int) -> Numeral | None:
    """Return the one that "a" or "an" counts at piece i, None where it counts nothing or a rate."""
    if p.at(i) not in ("a", "an") or p.at(i + 1) not in _COUNTED or p.at(i + 2) in unit_words("when"):
        return None
    if p.at(i - 1) in unit_words("lengths", "after") or p.at(i + 2) in unit_words("lengths", "before") or bound_before(p, i) or is_half(p, i + 2):
        return Numeral(i, i + 1, 1, 1, 1, "words")
    return None


def is_half(p: Pieces, j: int) -> bool:
    """Tell whether "and a half" begins at piece j: "a year and a half"."""
    return p.low[j : j + 3] == ["and", "a", "half"]
