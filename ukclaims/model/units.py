"""Units and their dimensions: exact factors within a dimension, none between currencies.

A quantity's `unit` is `count`, `percent`, `points` (percentage points), `times`, `ratio`, an ISO 4217
code, or a name of the table below. Sources: the SI brochure (9th ed.) and NIST Handbook 44, appendix C.

>>> dimension("kilometre"), dimension("USD"), dimension("drone-hour")
('length', 'USD', 'drone-hour')
>>> factor("mile", "metre")
Decimal('1609.344')
"""

from decimal import Decimal
from fractions import Fraction

from ukclaims.errors import UnknownNameError

_TABLE = {
    "length": {
        "millimetre": "0.001",
        "centimetre": "0.01",
        "metre": "1",
        "kilometre": "1000",
        "inch": "0.0254",
        "foot": "0.3048",
        "yard": "0.9144",
        "mile": "1609.344",
        "nautical mile": "1852",
    },
    "area": {
        "square metre": "1",
        "square kilometre": "1000000",
        "hectare": "10000",
        "acre": "4046.8564224",
        "square foot": "0.09290304",
        "square mile": "2589988.110336",
    },
    "volume": {"cubic metre": "1", "litre": "0.001", "millilitre": "0.000001", "barrel": "0.158987294928", "gallon": "0.003785411784"},
    "mass": {"gram": "0.001", "kilogram": "1", "tonne": "1000", "ton": "907.18474", "pound": "0.45359237", "ounce": "0.028349523125"},
    "duration": {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800"},
    "months": {"month": "1", "quarter": "3", "year": "12", "decade": "120", "century": "1200"},
    "energy": {"watt hour": "1", "kilowatt hour": "1000", "megawatt hour": "1000000", "gigawatt hour": "1000000000", "terawatt hour": "1000000000000"},
    "power": {"watt": "1", "kilowatt": "1000", "megawatt": "1000000", "gigawatt": "1000000000", "horsepower": "745.69987158227022"},
    "speed": {"kilometre per hour": "1", "mile per hour": "1.609344", "knot": "1.852"},
    "data": {"byte": "1", "kilobyte": "1000", "megabyte": "1000000", "gigabyte": "1000000000", "terabyte": "1000000000000"},
    "share": {"percent": "0.01", "ratio": "1"},
}
_BY_UNIT = {unit: (dim, Decimal(value)) for dim, units in _TABLE.items() for unit, value in units.items()}


def dimension(unit: str) -> str:
    """Return the dimension of a unit; a unit without relatives (a count, a currency) is its own."""
    return _BY_UNIT[unit][0] if unit in _BY_UNIT else unit


def base_factor(unit: str) -> Decimal:
    """Return how many of its dimension's base unit one unit is; 1 for a unit without relatives.

    >>> base_factor("kilometre"), base_factor("USD")
    (Decimal('1000'), Decimal('1'))
    """
    return _BY_UNIT[unit][1] if unit in _BY_UNIT else Decimal(1)


def factor(source: str, target: str) -> Decimal | Fraction:
    """Return the exact number of target units in one source unit.

    A `UnknownNameError` is raised where the two are not of one dimension.
    """
    if source == target:
        return Decimal(1)
    if source not in _BY_UNIT or target not in _BY_UNIT or dimension(source) != dimension(target):
        raise UnknownNameError(f"no exact factor leads from {source!r} to {target!r}; between currencies give a rate of your own")
    ratio = Fraction(_BY_UNIT[source][1]) / Fraction(_BY_UNIT[target][1])
    whole = _as_decimal(ratio)
    return ratio if whole is None else whole


def _as_decimal(ratio: Fraction) -> Decimal | None:
    """Return the fraction as a finite decimal, or None where it has none."""
    rest, twos, fives = ratio.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None
    places = max(twos, fives)
    return Decimal(ratio.numerator * 10**places // ratio.denominator).scaleb(-places)
