"""The number of a figure as it is compared: its ends in the base unit of its dimension, slack included, exact."""

from decimal import Context, Decimal
from functools import lru_cache

from ukclaims.model.quantity import MOST_DIGITS, Number, Quantity
from ukclaims.model.units import base_factor

_EXACT = Context(prec=4 * MOST_DIGITS)
"""Arithmetic that rounds nothing."""

_AS_MEANT = {"ton": "tonne"}
"""A ton of grain or aid is the tonne of Ukraine's own figures, whichever word a newsroom has for it."""

LEAST, MOST = Decimal("-Infinity"), Decimal("Infinity")
"""The ends of what is open."""


def as_meant(unit: str) -> str:
    """Return the unit that a newsroom means by a name that is two units."""
    return _AS_MEANT.get(unit, unit)


class Amount:
    """A quantity with the least and the most that its words allow.

    `key` is a string that says all of it: two amounts with one key are one.
    """

    __slots__ = ("closed", "key", "least", "most", "quantity")

    def __init__(self, quantity: Quantity) -> None:
        """Work out the ends."""
        low, high, slack = quantity.low, quantity.high, quantity.slack
        self.quantity = quantity
        self.closed = low is not None and high is not None
        self.least, self.most = _ends(low, high, slack, base_factor(as_meant(quantity.unit)))
        self.key = f"{low} {high} {slack} {quantity.bound} {quantity.approximate} {quantity.unit}"


def _ends(low: Number | None, high: Number | None, slack: Number, by: Decimal) -> tuple[Number, Number]:
    if by == 1 and isinstance(slack, int) and not isinstance(low, Decimal) and not isinstance(high, Decimal):
        return LEAST if low is None else low - slack, MOST if high is None else high + slack
    least = LEAST if low is None else _EXACT.subtract(low, slack)
    most = MOST if high is None else _EXACT.add(high, slack)
    return (least, most) if by == 1 else (_EXACT.multiply(least, by), _EXACT.multiply(most, by))


amount = lru_cache(maxsize=1 << 14)(Amount)
"""Return the amount of a quantity, mostly one that is there already."""
