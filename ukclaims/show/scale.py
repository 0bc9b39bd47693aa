"""Where days and numbers lie on a line, and which of them are named below it."""

from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen

from ukclaims.model.quantity import Number


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
        """Return places and names of years, quarters, months or days, a handful of them."""
        days = (self.last - self.first).days
        if days > 20 * 366:
            starts = [date(year, 1, 1) for year in range(self.first.year // 10 * 10, self.last.year + 1, 10)]
        elif days > 900:
            starts = [date(year, 1, 1) for year in range(self.first.year, self.last.year + 1, 1 + days // 3300)]
        elif days > 62:
            starts = _months(self.first, self.last, 1 if days < 190 else 3)
        else:
            step = max(days // 5, 1)
            starts = [self.first + timedelta(n) for n in range(0, days + 1, step)]
        style = "%Y" if days > 900 else "%b %Y" if days > 62 else "%d %b"
        return [(self.at(day), day.strftime(style).lstrip("0")) for day in starts if self.first <= day <= self.last]


def _months(first: date, last: date, step: int) -> list[date]:
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(m // 12, m % 12 + 1, 1) for m in months if m % step == 0]


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
    """A stretch of numbers drawn between two places, from zero where all are above it."""

    low: Number
    high: Number
    left: float
    right: float

    def at(self, number: Number) -> float:
        """Return the place of a number, kept inside."""
        number = min(max(number, self.low), self.high)
        share = Fraction(number) - Fraction(self.low)
        return self.left + (self.right - self.left) * float(share / (Fraction(self.high) - Fraction(self.low)))


def numbers_between(numbers: list[Number], left: float, right: float) -> Numbers:
    """Return the stretch from zero, or the lowest number below it, to a little above the highest."""
    low, high = min([0, *numbers]), max([0, *numbers])
    return Numbers(low, high if high > low else low + 1, left, right)
