"""What the rules about traps share: their word lists, and small questions about a number in its place."""

from functools import cache

from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.lang.tables import tables
from ukclaims.model.quantity import Number, exact


@cache
def listed(name: str, part: str = "words") -> frozenset[str]:
    """Return one word list of the table of traps."""
    found = tables("en").load("traps")[name][part]
    return frozenset(found.split() if isinstance(found, str) else found)


@cache
def bare_calibres() -> frozenset[Number]:
    """Return the calibres in millimetres that stand without their unit."""
    return frozenset(map(exact, tables("en").load("traps")["calibres"]["bare"]))


def is_digits(side: Side) -> bool:
    """Tell whether the number is written in digits, without scale."""
    return side.numeral.style == "digits" and side.numeral.scale == 1


def is_bare(p: Pieces, side: Side) -> bool:
    """Tell whether the number is plain digits, without mark, unit or currency."""
    return is_digits(side) and side.unit is None and side.stop - side.start == 1 and p.words[side.start].isdigit()


def looks_like_year(p: Pieces, side: Side) -> bool:
    """Tell whether the number could be a year."""
    return len(p.words[side.start]) == 4 and 1500 <= side.low <= 2099


def is_month(p: Pieces, i: int) -> bool:
    """Tell whether the piece names a month, with its capital letter."""
    return p.at(i) in listed("months") and p.is_capital(i)


def month_before(p: Pieces, i: int) -> bool:
    """Tell whether a month stands before piece i: "October 15", "Oct. 15", "October, 2024"."""
    return is_month(p, i - 1) or (p.at(i - 1) in (".", ",") and is_month(p, i - 2))
