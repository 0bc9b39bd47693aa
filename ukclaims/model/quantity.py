"""A quantity: an interval of exact numbers with a unit, a bound and a slack.

"Up to 20 million" has no lower end; "around $20 billion" is exact in the words and approximate in
what they allow. All arithmetic is on `int` and `Decimal` and rounds nothing.
"""

from decimal import Context, Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from attrs import evolve, field, frozen

from ukclaims._html.markup import element
from ukclaims.errors import InvalidTypeError, InvalidValueError
from ukclaims.model.checks import Choice, is_text
from ukclaims.model.units import dimension, factor

Number = int | Decimal

SLACK_SHARE = Decimal("0.025")
"""The most that plain words allow a number to be off, as a share of it."""

ABOUT_SHARE = Decimal("0.05")
"""How far a number marked "about", "some", "nearly" may be off, as a share of it."""

MOST_DIGITS = 60
"""Numbers beyond 10**60, or with more digits, count nothing in this world and are refused."""

EXACT = Context(prec=4 * MOST_DIGITS)
"""Arithmetic that rounds nothing."""

_LIMIT = 10**MOST_DIGITS


class Bound(Choice):
    """Which side of the number the words leave open."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"


class Agreement(Choice):
    """How two values stand to each other when slack is allowed for."""

    AGREE = "agree"
    OVERLAP = "overlap through a bound"
    APART = "apart"
    UNKNOWN = "unknown"


AGREE, OVERLAP, APART, NOT_COMPARED = Agreement
"""How values stand to each other, by itself, for where it is asked often; `NOT_COMPARED` is unknown."""

_OPEN_HIGH = {Bound.AT_LEAST, Bound.MORE_THAN}
_OPEN_LOW = {Bound.AT_MOST, Bound.LESS_THAN}


def exact(value: Any) -> Number:
    """Return an int where the number is whole, else a Decimal; floats are refused, for they are not exact.

    >>> exact("2300000000"), exact(Decimal("2.50")), exact("1E+3")
    (2300000000, Decimal('2.5'), 1000)
    >>> exact(0.1)
    Traceback (most recent call last):
    ukclaims.errors.InvalidTypeError: a number is an int, a Decimal or a decimal string, got float 0.1; write '0.1'
    """
    if isinstance(value, int) and not isinstance(value, bool):
        if not -_LIMIT < value < _LIMIT:
            raise InvalidValueError(f"a number has at most {MOST_DIGITS} digits")
        return value
    if not isinstance(value, (Decimal, str)):
        raise InvalidTypeError(
            f"a number is an int, a Decimal or a decimal string, got {type(value).__name__} {value!r}"
            + (f"; write '{value!r}'" if isinstance(value, float) else "")
        )
    if isinstance(value, str) and len(value) > 3 * MOST_DIGITS:
        raise InvalidValueError(f"a number has at most {MOST_DIGITS} digits")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise InvalidValueError(f"a number is written like '85000' or '2.5', got {value!r}") from None
    if not number.is_finite() or (number and (abs(number.adjusted()) >= MOST_DIGITS or len(number.as_tuple().digits) > MOST_DIGITS)):
        raise InvalidValueError(f"a number is finite and has at most {MOST_DIGITS} digits, got {str(value)[:20]!r}")
    return int(number) if number == number.to_integral_value() else number.normalize(EXACT)


def _exact_or_none(value: Any) -> Number | None:
    return None if value is None else exact(value)


def _as_bound(value: Any) -> Bound:
    return value if type(value) is Bound else Bound(value)


_HALF = Decimal("0.5")


def half_unit(value: Number) -> Number:
    """Return half a unit of the last non-zero digit as written: 500 for 85,000.

    >>> half_unit(85000), half_unit(Decimal("2.3")), half_unit(7)
    (500, Decimal('0.05'), Decimal('0.5'))
    """
    if not value:
        return 0
    if isinstance(value, int):
        half = 5
        while value % 10 == 0:
            value, half = value // 10, half * 10
        return half // 10 if half > 5 else _HALF
    exponent = Decimal(value).normalize(EXACT).as_tuple().exponent
    return exact(Decimal(5).scaleb(int(exponent) - 1))


def stated_slack(low: Number | None, high: Number | None, *, approximate: bool = False) -> Number:
    """Return how far the words allow the number to lie. This is the one place that says so.

    Half a unit of the last non-zero digit, but at most `SLACK_SHARE` of the value, and at least
    `ABOUT_SHARE` of it when it is marked "about"; of two ends the finer one counts.

    >>> stated_slack(85000, 85000), stated_slack(20, 20), stated_slack(20, 20, approximate=True)
    (500, Decimal('0.5'), 1)
    """
    if low == high or high is None:
        return 0 if low is None else _slack_of(low, approximate)
    return _slack_of(high, approximate) if low is None else min(_slack_of(low, approximate), _slack_of(high, approximate))


def _slack_of(value: Number, approximate: bool) -> Number:
    if approximate:  # whatever the digits: their share is at most half of this
        return exact(EXACT.multiply(EXACT.abs(Decimal(value)), ABOUT_SHARE))
    if isinstance(value, int) and 40 * (half := half_unit(value)) <= abs(value):
        return half
    return exact(min(Decimal(half_unit(value)), EXACT.multiply(EXACT.abs(Decimal(value)), SLACK_SHARE)))


@frozen(repr=False)
class Quantity:
    """An interval of exact numbers with a unit, a bound and a slack.

    `low` and `high` are the ends as stated, None where the words leave a side open. `slack` widens
    the interval on each stated end when values are compared; left out, it follows from the digits.
    An `InvalidValueError` is raised where the ends do not fit the bound.

    >>> Quantity(None, 20_000_000, bound="at_most")
    Quantity('up to 20,000,000')
    >>> Quantity(85000).agreement(Quantity(85300))
    <Agreement.AGREE: 'agree'>
    >>> Quantity(None, 20, bound="at_most").agreement(Quantity(15))
    <Agreement.OVERLAP: 'overlap through a bound'>
    """

    low: Number | None = field(converter=_exact_or_none)
    high: Number | None = field(converter=_exact_or_none)
    unit: str = field(default="count", validator=is_text, kw_only=True)
    bound: Bound = field(converter=_as_bound, kw_only=True)
    approximate: bool = field(default=False, kw_only=True)
    slack: Number = field(kw_only=True, converter=exact)

    @high.default
    def _high(self) -> Number | None:
        return self.low

    @bound.default
    def _bound(self) -> Bound:
        return Bound.AT_LEAST if self.high is None else Bound.AT_MOST if self.low is None else Bound.EXACT if self.low == self.high else Bound.RANGE

    @slack.default
    def _slack(self) -> Number:
        return stated_slack(self.low, self.high, approximate=self.approximate)

    def __attrs_post_init__(self) -> None:
        stated = (self.low is not None, self.high is not None)
        if stated != (self.bound not in _OPEN_LOW, self.bound not in _OPEN_HIGH):
            raise InvalidValueError(f"bound {self.bound.value!r} does not fit the ends {self.low} and {self.high}")
        if self.low is not None and self.high is not None and (self.low > self.high or (self.bound is Bound.EXACT) != (self.low == self.high)):
            raise InvalidValueError(f"bound {self.bound.value!r} does not fit the ends {self.low} and {self.high}")
        if self.slack < 0:
            raise InvalidValueError(f"slack is 0 or more, got {self.slack}")

    @property
    def least(self) -> Number | None:
        """The lowest number the words allow, slack included; None where there is none."""
        return None if self.low is None else exact(EXACT.subtract(Decimal(self.low), Decimal(self.slack)))

    @property
    def most(self) -> Number | None:
        """The highest number the words allow, slack included; None where there is none."""
        return None if self.high is None else exact(EXACT.add(Decimal(self.high), Decimal(self.slack)))

    @property
    def is_bounded(self) -> bool:
        """Whether both ends are stated."""
        return self.low is not None and self.high is not None

    @property
    def dimension(self) -> str:
        """The dimension of the unit: quantities of one dimension can be converted and compared."""
        return dimension(self.unit)

    def agreement(self, other: "Quantity") -> Agreement:
        """Compare the values, slack allowed for; of other dimensions nothing is known."""
        if self.unit != other.unit:
            if self.dimension != other.dimension:
                return Agreement.UNKNOWN
            other = other.to(self.unit)
        if _below(self, other) or _below(other, self):
            return Agreement.APART
        return Agreement.AGREE if (self.is_bounded and other.is_bounded) or _same_ends(self, other) else Agreement.OVERLAP

    def exceeds(self, other: "Quantity") -> bool:
        """Tell whether every number allowed here is higher than every number allowed there."""
        return self.dimension == other.dimension and _below(other.to(self.unit), self)

    def scaled(self, by: Number) -> "Quantity":
        """Return the quantity times a positive exact number, slack and all."""
        if by <= 0:
            raise InvalidValueError(f"a scale is above 0, got {by}")

        def times(x: Number | None) -> Number | None:
            return None if x is None else exact(EXACT.multiply(Decimal(x), Decimal(by)))

        return evolve(self, low=times(self.low), high=times(self.high), slack=times(self.slack))

    def to(self, unit: str, *, rate: Number | None = None) -> "Quantity":
        """Return the quantity in another unit of its dimension; between currencies give the rate.

        >>> Quantity(5, unit="kilometre").to("metre")
        Quantity('5,000 metres')
        """
        if unit == self.unit:
            return self
        by = factor(self.unit, unit) if rate is None else rate
        if isinstance(by, Fraction):
            by = EXACT.divide(Decimal(by.numerator), Decimal(by.denominator)).quantize(Decimal(1).scaleb(-28))
        return evolve(self.scaled(by), unit=unit)

    def __str__(self) -> str:
        return ("about " if self.approximate else "") + _in_words(self)

    def __repr__(self) -> str:
        return f"Quantity({str(self)!r})"

    def _repr_html_(self) -> str:
        return element("span", str(self), title=f"slack {self.slack}")


def _below(a: Quantity, b: Quantity) -> bool:
    """Tell whether a lies wholly below b; ends that only touch are below where both have slack, or where one is strict."""
    top, bottom = a.most, b.least
    if top is None or bottom is None:
        return False
    strict = a.bound is Bound.LESS_THAN or b.bound is Bound.MORE_THAN or (a.slack and b.slack)
    return top < bottom or (bool(strict) and top == bottom)


def _same_ends(a: Quantity, b: Quantity) -> bool:
    """Tell whether two open intervals are the same one: "up to 20" twice."""
    return (a.low, a.high, a.bound) == (b.low, b.high, b.bound)


_PLAIN = {"percent": "percent", "points": "percentage points", "times": "times", "ratio": "(ratio)"}


def _in_words(q: Quantity) -> str:
    def one(x: Number) -> str:
        grouped = f"{x:,}" if isinstance(x, int) else f"{x:,f}"
        if q.unit == "count":
            return grouped
        head, per, rest = q.unit.partition(" per ")
        if head == "count":
            return f"{grouped} per {rest}"
        if len(head) == 3 and head.isupper():
            return f"{head} {grouped}{per}{rest}"
        return f"{grouped} {_plural(q.unit, x)}".rstrip()

    if q.bound is Bound.RANGE:
        return f"between {one(q.low)} and {one(q.high)}"  # type: ignore[arg-type]
    words = {Bound.EXACT: "", Bound.AT_LEAST: "at least ", Bound.MORE_THAN: "more than ", Bound.AT_MOST: "up to ", Bound.LESS_THAN: "less than "}
    return words[q.bound] + one(q.low if q.low is not None else q.high)  # type: ignore[arg-type]


def _plural(unit: str, number: Number) -> str:
    if unit in _PLAIN:
        return _PLAIN[unit]
    if number == 1:
        return unit
    head, per, rest = unit.partition(" of " if " of " in unit else " per ")
    many = {
        "foot": "feet",
        "square foot": "square feet",
        "inch": "inches",
        "century": "centuries",
        "horsepower": "horsepower",
        "hertz": "hertz",
        "krone": "kroner",
        "penny": "pence",
    }.get(head, head + "s")
    if head.startswith("degree "):
        many = "degrees" + head.removeprefix("degree")
    return many + per + rest
