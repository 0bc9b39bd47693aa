"""A period: a half-open interval of days with its granularity. Nothing is invented.

"October 2024" is a month, never a day; a date without a year stays without one (EDTF,
`XXXX-10-15`); "by 2026" has no start and ends with 2026; "recently" has no calendar interval at all
and says so by its granularity.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from attrs import evolve, field, frozen

from ukclaims._html.markup import element
from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError
from ukclaims.model.checks import Choice, is_text
from ukclaims.model.verdict import Verdict


class Granularity(Choice):
    """How fine the words tell the time; the last six name what has no calendar interval."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"
    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"
    DURATION = "duration"
    RECURRING = "recurring"
    UNKNOWN = "unknown"


@frozen(order=True, repr=False)
class YearlessDay:
    """A day of some year, as EDTF writes it.

    >>> str(YearlessDay(10, 15))
    'XXXX-10-15'
    """

    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        try:
            date(2000, self.month, self.day)
        except (ValueError, TypeError):
            raise InvalidValueError(f"no year has a day {self.day} in month {self.month}") from None

    def isoformat(self) -> str:
        """Return the day with its year unspecified."""
        return f"XXXX-{self.month:02d}-{self.day:02d}"

    __str__ = isoformat

    def __repr__(self) -> str:
        return f"YearlessDay({self.month}, {self.day})"


Day = date | YearlessDay

_YEARLESS = re.compile(r"XXXX-([0-9]{2})-([0-9]{2})")


def _day(value: Any) -> Day | None:
    if value is None or isinstance(value, YearlessDay) or type(value) is date:
        return value
    if not isinstance(value, str):
        raise InvalidTypeError(f"a day is a date, a YearlessDay or an ISO 8601 string, got {type(value).__name__}")
    try:
        yearless = _YEARLESS.fullmatch(value)
        return YearlessDay(int(yearless[1]), int(yearless[2])) if yearless else date.fromisoformat(value)
    except ValueError:
        raise InvalidValueError(f"a day is written like '2024-10-13' or 'XXXX-10-13', got {value!r}") from None


@frozen(repr=False)
class Period:
    """Days from `start` up to but without `end`; None where a side is open or not known.

    `text` is the words that said it; two periods are equal when they say the same in other words.

    >>> Period.month(2024, 10)
    Period('2024-10', month)
    >>> Period.month(2024, 10).against(Period.year(2024))
    <Verdict.NARROWER: 'narrower'>
    >>> Period(None, "2027-01-01", text="by 2026").edtf
    '../2026-12-31'
    """

    start: Day | None = field(default=None, converter=_day)
    end: Day | None = field(default=None, converter=_day)
    granularity: Granularity = field(converter=Granularity, kw_only=True)
    text: str = field(default="", eq=False, kw_only=True, validator=is_text)

    @granularity.default
    def _granularity(self) -> Granularity:
        if self.start is None and self.end is None:
            return Granularity.UNKNOWN
        if isinstance(self.start, date) and isinstance(self.end, date) and self.end - self.start == timedelta(1):
            return Granularity.DAY
        return Granularity.INTERVAL

    def __attrs_post_init__(self) -> None:
        if self.start is None or self.end is None:
            return
        if isinstance(self.start, date) != isinstance(self.end, date):
            raise InvalidValueError(f"both ends have a year or neither, got {self.start} and {self.end}")
        if isinstance(self.start, date) and isinstance(self.end, date) and self.end <= self.start:
            raise InvalidValueError(f"a period ends after its start, got {self.start} to {self.end}")

    @classmethod
    def day(cls, year: int | None, month: int, day: int, *, text: str = "") -> "Period":
        """Return one day; without a year when it is None."""
        if year is None:
            first = YearlessDay(month, day)
            return cls(first, _following(first), granularity=Granularity.DAY, text=text)
        return cls.of(_date(year, month, day), text=text)

    @classmethod
    def of(cls, day: date, *, text: str = "") -> "Period":
        """Return the one day."""
        return cls(day, _later(day, 1), granularity=Granularity.DAY, text=text)

    @classmethod
    def month(cls, year: int | None, month: int, *, text: str = "") -> "Period":
        """Return one month; without a year when it is None."""
        if year is None:
            return cls(YearlessDay(month, 1), YearlessDay(month % 12 + 1, 1), granularity=Granularity.MONTH, text=text)
        return cls._months(year, month, 1, Granularity.MONTH, text)

    @classmethod
    def quarter(cls, year: int, number: int, *, text: str = "") -> "Period":
        """Return one quarter of a year, numbered from 1."""
        _within("quarter", number, 4)
        return cls._months(year, 3 * number - 2, 3, Granularity.QUARTER, text)

    @classmethod
    def half(cls, year: int, number: int, *, text: str = "") -> "Period":
        """Return the first or second half of a year."""
        _within("half", number, 2)
        return cls._months(year, 6 * number - 5, 6, Granularity.HALF, text)

    @classmethod
    def year(cls, year: int, *, text: str = "") -> "Period":
        """Return one calendar year."""
        return cls._months(year, 1, 12, Granularity.YEAR, text)

    @classmethod
    def week(cls, day: date, *, text: str = "") -> "Period":
        """Return the ISO week, Monday to Sunday, that holds the day."""
        monday = _later(day, -day.weekday())
        return cls(monday, _later(monday, 7), granularity=Granularity.WEEK, text=text)

    @classmethod
    def decade(cls, year: int, *, text: str = "") -> "Period":
        """Return the ten years that start with the year ending in 0."""
        return cls._months(year // 10 * 10, 1, 120, Granularity.DECADE, text)

    @classmethod
    def _months(cls, year: int, month: int, count: int, granularity: Granularity, words: str) -> "Period":
        last = year * 12 + month - 1 + count
        return cls(_date(year, month, 1), _date(last // 12, last % 12 + 1, 1), granularity=granularity, text=words)

    @property
    def is_calendar(self) -> bool:
        """Whether at least one end is a day of a known year."""
        return isinstance(self.start, date) or isinstance(self.end, date)

    @property
    def is_yearless(self) -> bool:
        """Whether the words tell month and day, but no year."""
        return isinstance(self.start or self.end, YearlessDay)

    @property
    def days(self) -> int | None:
        """The number of days, where both ends are known."""
        if isinstance(self.start, date) and isinstance(self.end, date):
            return (self.end - self.start).days
        return None

    def against(self, other: "Period") -> Verdict:
        """Tell how this period stands to the other.

        Open ends reach without limit. Two yearless days are disjoint when month or day differ, and
        unknown otherwise; what has no calendar interval is unknown.
        """
        if self.is_yearless or other.is_yearless:
            return _yearless_against(self, other)
        if not (self.is_calendar and other.is_calendar):
            return Verdict.UNKNOWN
        a, b = _ends(self), _ends(other)
        if a == b:
            return Verdict.EQUAL
        if a[1] <= b[0] or b[1] <= a[0]:
            return Verdict.DISJOINT
        if b[0] <= a[0] and a[1] <= b[1]:
            return Verdict.NARROWER
        return Verdict.WIDER if a[0] <= b[0] and b[1] <= a[1] else Verdict.OVERLAPPING

    def contains(self, day: date) -> bool:
        """Tell whether the day lies inside; never for what has no calendar interval."""
        low, high = _ends(self)
        return self.is_calendar and low <= day < high

    def days_of_year(self) -> frozenset[tuple[int, int]]:
        """Return the months and days the period can touch in any year; all of them where an end is open."""
        if self.start is None or self.end is None:
            return _ANY_DAY
        if isinstance(self.start, date) and isinstance(self.end, date):
            days = (self.start + timedelta(n) for n in range(min((self.end - self.start).days, _LEAP_DAYS_APART)))
            return frozenset((d.month, d.day) for d in days)
        first, last = (_YEAR.index((end.month, end.day)) for end in (self.start, self.end))
        return frozenset(_YEAR[first:last] if first < last else _YEAR[first:] + _YEAR[:last])

    def shifted(self, days: int) -> "Period":
        """Return the period moved by so many days; yearless and open ends stay."""

        def move(end: Day | None) -> Day | None:
            return _later(end, days) if isinstance(end, date) else end

        return evolve(self, start=move(self.start), end=move(self.end))

    @property
    def edtf(self) -> str:
        """The period in the Extended Date/Time Format (ISO 8601-2), "" where it has none."""
        return _edtf(self)

    @property
    def brief(self) -> str:
        """The period as one reads it: short in figures, else in the words of the text."""
        return self.text or self.edtf if "/" in self.edtf or not self.edtf else self.edtf

    def __str__(self) -> str:
        return self.edtf or self.text or self.granularity.value

    def __repr__(self) -> str:
        return f"Period({str(self)!r}, {self.granularity.value})"

    def _repr_html_(self) -> str:
        return element("time", str(self), title=self.text)


_YEAR = tuple((d.month, d.day) for d in (date(2000, 1, 1) + timedelta(n) for n in range(366)))
_ANY_DAY = frozenset(_YEAR)
_LEAP_DAYS_APART = 8 * 366  # so many days hold every day of the year, the 29th of February too


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise InvalidValueError(f"the calendar has no day {day} of month {month} of year {year}") from None


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        raise InvalidValueError(f"the calendar ends before {day} moved by {days} days") from None


def _within(name: str, number: int, most: int) -> None:
    if not 1 <= number <= most:
        raise InvalidValueError(f"a {name} is numbered from 1 to {most}, got {number}")


def _following(day: YearlessDay, by: int = 1) -> YearlessDay:
    """Return the next (or an earlier) day of a leap year, the first of January after the last of December."""
    return YearlessDay(*_YEAR[(_YEAR.index((day.month, day.day)) + by) % len(_YEAR)])


def _ends(period: Period) -> tuple[date, date]:
    low = period.start if isinstance(period.start, date) else date.min
    high = period.end if isinstance(period.end, date) else date.max
    return low, high


def _yearless_against(a: Period, b: Period) -> Verdict:
    if a.days_of_year().isdisjoint(b.days_of_year()):
        return Verdict.DISJOINT
    return Verdict.UNKNOWN


def _edtf(period: Period) -> str:
    start, end = period.start, period.end
    if start is None and end is None:
        return ""
    if start is not None and end is not None and period.granularity in _SHORT:
        short = _SHORT[period.granularity](start.isoformat())
        if parse_edtf(short) == period:
            return short
    last = end - timedelta(1) if isinstance(end, date) else end and _following(end, -1)
    return f"{start or '..'}/{last or '..'}"


_SHORT: dict[Granularity, Callable[[str], str]] = {
    Granularity.DAY: lambda iso: iso,
    Granularity.MONTH: lambda iso: iso[:7],
    Granularity.YEAR: lambda iso: iso[:4],
    Granularity.DECADE: lambda iso: iso[:3] + "X",
}
_POINT = re.compile(r"(?P<decade>[0-9]{3})X|(?P<year>[0-9]{4}|XXXX(?=-))(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


def parse_edtf(words: str, *, text: str = "") -> Period:
    """Read a decade, year, month, day or interval in EDTF; the inverse of `Period.edtf`.

    >>> parse_edtf("2024-10"), parse_edtf("XXXX-10-15"), parse_edtf("2022-02-24/..")
    (Period('2024-10', month), Period('XXXX-10-15', day), Period('2022-02-24/..', interval))
    >>> parse_edtf("October")
    Traceback (most recent call last):
    ukclaims.errors.ParseError: 'October' is no EDTF period; write '2024', '2024-10', '2024-10-13' or '2024-01/2024-06'
    """
    if not isinstance(words, str):
        raise InvalidTypeError(f"an EDTF period is a string, got {type(words).__name__}")
    first, slash, last = words.partition("/")
    try:
        if not slash:
            return _edtf_point(words, text)
        start = None if first in ("", "..") else _edtf_point(first, text).start
        end = None if last in ("", "..") else _edtf_point(last, text).end
        if start is None and end is None:
            raise InvalidValueError("both sides are open")
        return Period(start, end, text=text)
    except InvalidValueError:
        raise ParseError(f"{words!r} is no EDTF period; write '2024', '2024-10', '2024-10-13' or '2024-01/2024-06'") from None


def _edtf_point(words: str, said: str) -> Period:
    found = _POINT.fullmatch(words)
    if found is None:
        raise InvalidValueError(words)
    if found["decade"]:
        return Period.decade(10 * int(found["decade"]), text=said)
    year = None if found["year"] == "XXXX" else int(found["year"])
    if found["day"]:
        return Period.day(year, int(found["month"]), int(found["day"]), text=said)
    if found["month"]:
        return Period.month(year, int(found["month"]), text=said)
    assert year is not None
    return Period.year(year, text=said)
