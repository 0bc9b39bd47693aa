"""The values of two claims: whether they agree, what is left of a whole, and whether a measure adds up.

Values of one unit are compared as they stand, others by exact fractions, so that the order of the
two never matters.
"""

from decimal import Decimal
from fractions import Fraction

from ukclaims.compare.facts import EXACT, Facts
from ukclaims.model.figure import Modality
from ukclaims.model.quantity import Agreement, Bound, Number, Quantity, exact
from ukclaims.model.units import base_factor, factor
from ukclaims.registry.measures import has_flag

_ADDS_NOT = frozenset({"share", "points", "times", "speed", "ratio"})
_STRICT_LOW, _STRICT_HIGH = Bound.MORE_THAN, Bound.LESS_THAN


def agreement(a: Facts, b: Facts) -> Agreement:
    """Compare the values with their slack; of two dimensions of units nothing is known."""
    one, two = a.figure.quantity, b.figure.quantity
    if one.unit != two.unit:
        return _converted(one, two)
    if _below(a.most, one, b.least, two) or _below(b.most, two, a.least, one):
        return Agreement.APART
    return Agreement.AGREE if _alike(one, two) else Agreement.OVERLAP


def _below(top: Number | None, upper: Quantity, bottom: Number | None, lower: Quantity) -> bool:
    """Tell whether all of the one lies under all of the other; ends that only touch are under where a bound is strict."""
    if top is None or bottom is None:
        return False
    return top < bottom or (top == bottom and (upper.bound is _STRICT_HIGH or lower.bound is _STRICT_LOW))


def _alike(one: Quantity, two: Quantity) -> bool:
    return (one.is_bounded and two.is_bounded) or (one.low, one.high, one.bound) == (two.low, two.high, two.bound)


def _converted(one: Quantity, two: Quantity) -> Agreement:
    if one.dimension != two.dimension:
        return Agreement.UNKNOWN
    a, b = _interval(one, two.unit), _interval(two, two.unit)
    if _under(a[1], b[0]) or _under(b[1], a[0]):
        return Agreement.APART
    bounded = one.is_bounded and two.is_bounded
    return Agreement.AGREE if bounded or (one.bound is two.bound and a == b) else Agreement.OVERLAP


def _under(top: Fraction | None, bottom: Fraction | None) -> bool:
    return top is not None and bottom is not None and top < bottom


def _interval(quantity: Quantity, unit: str) -> tuple[Fraction | None, Fraction | None]:
    by = Fraction(factor(quantity.unit, unit))
    ends = quantity.least, quantity.most
    low, high = (None if end is None else Fraction(end) * by for end in ends)
    return low, high


Interval = tuple[Number, Number]
_LEAST, _MOST = Decimal("-Infinity"), Decimal("Infinity")


def base_interval(facts: Facts) -> Interval:
    """Return the least and the most that the words allow, in the base unit of the dimension; infinite where open."""
    low: Number = _LEAST if facts.least is None else facts.least
    high: Number = _MOST if facts.most is None else facts.most
    by = base_factor(facts.figure.quantity.unit)
    return (low, high) if by == 1 else (EXACT.multiply(Decimal(low), by), EXACT.multiply(Decimal(high), by))


def fits(part: Facts, whole: Facts) -> bool:
    """Tell whether the part can be a part of the whole: its least is no more than the whole's most."""
    unit = whole.figure.quantity.unit
    low, high = _interval(part.figure.quantity, unit)[0], _interval(whole.figure.quantity, unit)[1]
    return low is None or high is None or low <= high


def residual(part: Facts, whole: Facts) -> Number | None:
    """Return what the stated whole leaves for the rest (below 0: what is too much), in the whole's unit; None where it is open."""
    most, least = whole.figure.quantity.high, part.figure.quantity.low
    if most is None:
        return None
    taken = Fraction(least or 0) * Fraction(factor(part.figure.quantity.unit, whole.figure.quantity.unit))
    return _number(Fraction(most) - taken)


def _number(value: Fraction) -> Number:
    if value.denominator == 1:
        return exact(value.numerator)
    return exact((Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal("1e-6")))


def adds_up(a: Facts, nested: frozenset[str]) -> bool:
    """Tell whether counts of parts add up to the whole: not shares and rates, nor stocks and capacities over time."""
    quantity = a.figure.quantity
    if quantity.dimension in _ADDS_NOT or " per " in quantity.unit or "-" in quantity.unit or a.figure.measure.base is not None:
        return False
    return "period" not in nested or not (a.modality == Modality.CAPACITY.value or has_flag(a.action, "stock"))


def moved(a: Facts, b: Facts) -> bool:
    """Tell whether two figures state other numbers, be it within slack."""
    one, two = a.figure.quantity, b.figure.quantity
    return (one.low, one.high, one.unit) != (two.low, two.high, two.unit)


def exceeds(a: Facts, b: Facts) -> bool:
    """Tell whether every number that the first allows is higher than every number that the second allows."""
    unit = b.figure.quantity.unit
    return a.figure.quantity.dimension == b.figure.quantity.dimension and _under(_interval(b.figure.quantity, unit)[1], _interval(a.figure.quantity, unit)[0])
