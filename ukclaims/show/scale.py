"""Where days and numbers lie on a line, and which of them are named below it."""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor, log10

from attrs import frozen

from ukclaims.model.quantity import Number

Exact = Number | Fraction


@frozen
class Days:
    """A stretch of days drawn between two places."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Return the place of a day, kept inside."""
        day = min(max(day, self.first), self.last)
        return self.left + (self.right - self.left) * (day - self.first).days / max((self.last - self.first).days, 1)

    def ticks(self) -> list[tuple[float, str]]:
        """Return places and names of years, months or days, a handful of them."""
        days = (self.last - self.first).days
        if days <= 62:
            step = next((n for n in (1, 2, 5, 7) if days / n <= MOST_TICKS), 14)
            starts = [self.first + timedelta(n) for n in range(step // 2, days + 1, step)]
            return [(self.at(day), f"{day.day} {day:%b}") for day in starts]
        step = next((n for n in _STEPS if days / 30.4 / n <= MOST_TICKS), 24000)
        months = range(self.first.year * 12 + self.first.month - 1, self.last.year * 12 + self.last.month)
        starts = [date(m // 12, m % 12 + 1, 1) for m in months if m % step == 0 and m >= 12]
        return [(self.at(day), f"{day:%Y}" if step >= 12 else f"{day:%b %Y}") for day in starts if day >= self.first]


MOST_TICKS = 4.5
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months between two names on a line."""


def days_between(days: list[date], left: float, right: float) -> Days | None:
    """Return the stretch that holds all the days with a little room on both sides; None without days."""
    if not days:
        return None
    first, last = min(days), max(days)
    room = timedelta(max((last - first).days // 25, 2))
    low = first - room if first - date.min > room else first
    high = last + room if date.max - last > room else last
    return Days(low, high, left, right)


@frozen
class Numbers:
    """A stretch of numbers drawn between two places: evenly, or by their logarithms where they lie very far apart."""

    low: Exact
    high: Exact
    left: float
    right: float
    is_log: bool = False

    def at(self, number: Exact) -> float:
        """Return the place of a number, kept inside."""
        number = min(max(Fraction(number), Fraction(self.low)), Fraction(self.high))
        low, here, high = (_log(n) if self.is_log else Fraction(n) for n in (self.low, number, self.high))
        return self.left + (self.right - self.left) * float((here - low) / (high - low))

    def ticks(self) -> list[tuple[float, str]]:
        """Return places and names of round numbers, a handful of them."""
        return [(self.at(number), short(number)) for number in (self._powers() if self.is_log else self._steps())]

    def _powers(self) -> list[Fraction]:
        first, last = ceil(_log(self.low)), floor(_log(self.high))
        step = max(ceil((last - first + 1) / MOST_TICKS), 1)
        return [Fraction(10) ** n for n in range(first, last + 1, step)]

    def _steps(self) -> list[Fraction]:
        span = Fraction(self.high) - Fraction(self.low)
        power = Fraction(10) ** (floor(_log(span)) - 1)
        step = next(step for n in (1, 2, 5, 10, 20, 50, 100) if span / (step := n * power) <= MOST_TICKS)
        return [step * n for n in range(ceil(Fraction(self.low) / step), floor(Fraction(self.high) / step) + 1)]


WIDE = 300
"""How many times larger than the smallest the largest number is where they are drawn by their logarithms."""


def numbers_between(numbers: list[Number], left: float, right: float) -> Numbers:
    """Return the stretch from zero, or the lowest number below it, to the highest; by logarithms where that shows more."""
    if numbers and min(numbers) > 0 and Fraction(max(numbers)) / Fraction(min(numbers)) >= WIDE:
        return Numbers(Fraction(10) ** floor(_log(min(numbers))), max(numbers), left, right, is_log=True)
    low, high = min([0, *numbers]), max([0, *numbers])
    return Numbers(low, high if high > low else low + 1, left, right)


def short(number: Exact) -> str:
    """Return a number as one names it on an axis.

    >>> short(0), short(2500), short(2_500_000), short(Fraction(1, 4)), short(10**15)
    ('0', '2,500', '2.5 million', '0.25', '10^15')
    """
    size = abs(Fraction(number))
    if size >= 10**15 or 0 < size < Fraction(1, 100):
        power = floor(_log(size))
        return f"{float(Fraction(number) / Fraction(10) ** power):g}·10^{power}".removeprefix("1·")
    for least, name in ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")):
        if size >= least:
            return f"{float(Fraction(number) / least):g}{name}"
    return f"{float(number):,g}" if Fraction(number).denominator > 1 else f"{int(number):,}"


def _log(number: Exact) -> Fraction:
    """Return the common logarithm of a positive number of any size."""
    exact = Fraction(number)
    return Fraction(log10(exact.numerator) - log10(exact.denominator)).limit_denominator(10**9)
