"""What a count is per: "10,000 shells a day", "1,000 men daily", "70 men per sq km".

>>> from ukclaims.extract.quantities.pieces import Pieces
>>> rate_behind(Pieces("loses 1,200 men killed and wounded per day"), 1, 3)
Unit(name='day', first=6, last=8)
"""

from ukclaims.extract.quantities.nouns import words
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.unitwords import DURATIONS, Unit, is_currency, is_when, per_time, unit_after, unit_words

_RATE = ("per", "a", "an", "each", "every")
_TIMES = DURATIONS | {"night"}
_FARTHEST = 7  # pieces of "on the whole of the battlefield" before "daily"


def rate_behind(p: Pieces, number: int, j: int, *, measured: bool = False) -> Unit | None:
    """Return what the number at piece `number` is per, as said at piece j or behind the place or the people there; None where it is not said.

    `measured` tells that it has a unit: tonnes are sold "a month before the war" month by month.
    """
    if p.breaks(j - 1) or _is_place(p, number):
        return None
    return _rate_at(p, j, measured=measured) or _rate_farther(p, j)


def _is_place(p: Pieces, number: int) -> bool:
    """Tell whether the counted say where something is done, so that the rate is another figure's: "at its two sites per month"."""
    i = number - 1
    while p.at(i) in ("the", "its", "their", "all", "some", "about"):
        i -= 1
    return p.at(i) in unit_words("rates", "places")


def _rate_at(p: Pieces, j: int, *, measured: bool = False) -> Unit | None:
    """Read "a day", "per month", "annually" and "per sq km" at piece j."""
    if (time := per_time().get(p.at(j))) and not p.is_capital(j) and _ends_there(p, j):
        return Unit(time, j, j + 1)
    if p.at(j) in _RATE and p.at(j + 1) in _TIMES and not is_when(p, j + 1, measured=measured):
        return Unit(p.at(j + 1), j, j + 2)
    area = unit_after(p, j + 1) if p.at(j) == "per" else None
    return None if area is None or is_currency(area.name) else Unit(area.name, j, area.last)


def _ends_there(p: Pieces, j: int) -> bool:
    """Tell whether no noun follows that the word would describe: "1,000 daily", not "1,000 daily papers"."""
    return p.at(j) in unit_words("rates", "adverbs") or not p.is_word(j + 1) or p.low[j + 1] in words("stop") or p.low[j + 1] in ("and", "or", "but")


def _rate_farther(p: Pieces, j: int) -> Unit | None:
    """Read the rate behind a place or what became of the counted: "10,000 shells on the battlefield daily"."""
    if p.at(j) not in unit_words("rates", "between") or p.at(j) not in unit_words("rates", "openers"):
        return None
    for k in range(j + 1, min(j + _FARTHEST, p.size)):
        if p.breaks(k - 1) or not p.is_word(k):
            return None
        if found := (_rate_at(p, k) if p.at(k) in ("per", "every", "each") or p.at(k) in per_time() else None):
            return found if p.at(k) != "per" or found.name in _TIMES else None
        if p.at(k) not in unit_words("rates", "between") and (p.at(k) in words("stop") or p.at(k).endswith(("ed", "ing"))):
            return None
    return None
