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
