"""The values of two claims: whether they agree, whether a part fits into its whole, and what is left of it.

Values are compared in the base unit of their dimension, exactly, so that the order of the two never matters.
"""

from decimal import Decimal
from fractions import Fraction

from ukclaims.compare.amount import as_meant
from ukclaims.compare.facts import Facts
from ukclaims.model.quantity import AGREE, APART, NOT_COMPARED, OVERLAP, Agreement, Bound, Number, exact
from ukclaims.model.units import factor


def meet(a: Facts, b: Facts) -> bool:
    """Tell whether two values can be one, without a look at what is counted."""
    return a.most >= b.least and b.most >= a.least


def may_agree(a: Facts, b: Facts) -> bool:
    """Tell whether the values meet and both are affirmed or both denied."""
    return a.denied is b.denied and a.most >= b.least and b.most >= a.least


def agreement(a: Facts, b: Facts) -> Agreement:
    """Compare the values with their slack; of two dimensions of units nothing is known."""
    if a.subject is not b.subject and a.subject.dimension != b.subject.dimension:
        return NOT_COMPARED
    if a.amount is b.amount:
        return AGREE
    if a.most < b.least or b.most < a.least:
        return APART
    if (a.most == b.least and _touching(a, b)) or (b.most == a.least and _touching(b, a)):
        return APART
    return AGREE if _alike(a, b) else OVERLAP


def _below(a: Facts, b: Facts) -> bool:
    """Tell whether all of the one lies under all of the other."""
    return _touching(a, b) if a.most == b.least else a.most < b.least


def _touching(a: Facts, b: Facts) -> bool:
    """Tell whether of two values of which the ends touch one lies under the other.

    It does where both have slack, as of 27 and 28, each rounded, and in one unit where a bound is strict.
    """
    one, two = a.amount.quantity, b.amount.quantity
    return bool(one.slack and two.slack) or (one.unit == two.unit and (one.bound is Bound.LESS_THAN or two.bound is Bound.MORE_THAN))


def _alike(a: Facts, b: Facts) -> bool:
    """Tell whether both ends of both are stated, or the two are open alike: "up to 20" twice."""
    if a.amount.closed and b.amount.closed:
        return True
    one, two = a.amount.quantity, b.amount.quantity
    if one.unit == two.unit:
        return (one.low, one.high, one.bound) == (two.low, two.high, two.bound)
    return one.bound is two.bound and (a.least, a.most) == (b.least, b.most)


def fits(part: Facts, whole: Facts) -> bool:
    """Tell whether the part can be a part of the whole: it does not lie above it."""
    return not _below(whole, part)


def residual(part: Facts, whole: Facts) -> Number | None:
    """Return what the stated whole leaves for the rest (below 0: what is too much), in the whole's unit; None where it is open."""
    most, least = whole.amount.quantity.high, part.amount.quantity.low
    if most is None:
        return None
    if part.subject.unit == whole.subject.unit and isinstance(most, int) and isinstance(least or 0, int):
        return exact(most - (least or 0))
    taken = Fraction(least or 0) * Fraction(factor(as_meant(part.subject.unit), as_meant(whole.subject.unit)))
    return _number(Fraction(most) - taken)


def _number(value: Fraction) -> Number:
    if value.denominator == 1:
        return exact(value.numerator)
    return exact((Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal("1e-6")))


def moved(a: Facts, b: Facts) -> bool:
    """Tell whether two figures state other numbers, be it within slack."""
    one, two = a.amount.quantity, b.amount.quantity
    return (one.low, one.high, one.unit) != (two.low, two.high, two.unit)


def exceeds(a: Facts, b: Facts) -> bool:
    """Tell whether every number that the first allows is higher than every number that the second allows."""
    return a.subject.dimension == b.subject.dimension and _below(b, a)
