"""A period: a half-open interval of days with its granularity. Nothing is invented.

"October 2024" is a month, never a day; a date without a year stays without one (EDTF,
`XXXX-10-15`); "by 2026" has no start and ends with 2026; "recently" has no calendar interval at all
and says so by its granularity.
"""

from datetime import date, timedelta
from typing import Any

from attrs import evolve, field, frozen

from ukclaims._html import element
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


def _day(value: Any) -> Day | None:
    if value is None or isinstance(value, YearlessDay) or type(value) is date:
        return value
    if not isinstance(value, str):
        raise InvalidTypeError(f"a day is a date, a YearlessDay or an ISO 8601 string, got {type(value).__name__}")
    try:
        if value.startswith("XXXX-"):
            return YearlessDay(int(value[5:7]), int(value[8:10]))
        return date.fromisoformat(value)
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
            following = date(2000, month, day) + timedelta(1)
            return cls(YearlessDay(month, day), YearlessDay(following.month, following.day), granularity=Granularity.DAY, text=text)
        return cls.of(date(year, month, day), text=text)

    @classmethod
    def of(cls, day: date, *, text: str = "") -> "Period":
        """Return the one day."""
        return cls(day, day + timedelta(1), granularity=Granularity.DAY, text=text)

    @classmethod
    def month(cls, year: int | None, month: int, *, text: str = "") -> "Period":
        """Return one month; without a year when it is None."""
        if year is None:
            return cls(YearlessDay(month, 1), YearlessDay(month % 12 + 1, 1), granularity=Granularity.MONTH, text=text)
        return cls._months(year, month, 1, Granularity.MONTH, text)

    @classmethod
    def quarter(cls, year: int, number: int, *, text: str = "") -> "Period":
        """Return one quarter of a year, numbered from 1."""
        return cls._months(year, 3 * number - 2, 3, Granularity.QUARTER, text)

    @classmethod
    def half(cls, year: int, number: int, *, text: str = "") -> "Period":
        """Return the first or second half of a year."""
        return cls._months(year, 6 * number - 5, 6, Granularity.HALF, text)

    @classmethod
    def year(cls, year: int, *, text: str = "") -> "Period":
        """Return one calendar year."""
        return cls._months(year, 1, 12, Granularity.YEAR, text)

    @classmethod
    def week(cls, day: date, *, text: str = "") -> "Period":
        """Return the ISO week, Monday to Sunday, that holds the day."""
        monday = day - timedelta(day.weekday())
        return cls(monday, monday + timedelta(7), granularity=Granularity.WEEK, text=text)

    @classmethod
    def decade(cls, year: int, *, text: str = "") -> "Period":
        """Return the ten years that start with the year ending in 0."""
        return cls(date(year // 10 * 10, 1, 1), date(year // 10 * 10 + 10, 1, 1), granularity=Granularity.DECADE, text=text)

    @classmethod
    def _months(cls, year: int, month: int, count: int, granularity: Granularity, words: str) -> "Period":
        last = year * 12 + month - 1 + count
        return cls(date(year, month, 1), date(last // 12, last % 12 + 1, 1), granularity=granularity, text=words)

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
        if self.start is None or self.end is None or (self.days or 0) >= 366:
            return _ANY_DAY
        day = _in_leap_year(self.start)
        last = _in_leap_year(self.end)
        if last <= day:
            last = last.replace(year=2004) if (last.month, last.day) == (2, 29) else last.replace(year=2001)
        return frozenset((d.month, d.day) for d in (day + timedelta(n) for n in range((last - day).days)))

    def shifted(self, days: int) -> "Period":
        """Return the period moved by so many days; yearless and open ends stay."""

        def move(end: Day | None) -> Day | None:
            return end + timedelta(days) if isinstance(end, date) else end

        return evolve(self, start=move(self.start), end=move(self.end))

    @property
    def edtf(self) -> str:
        """The period in the Extended Date/Time Format (ISO 8601-2), "" where it has none."""
        return _edtf(self)

    def __str__(self) -> str:
        return self.edtf or self.text or self.granularity.value

    def __repr__(self) -> str:
        return f"Period({str(self)!r}, {self.granularity.value})"

    def _repr_html_(self) -> str:
        return element("time", str(self), title=self.text)


_ANY_DAY = frozenset((d.month, d.day) for d in (date(2000, 1, 1) + timedelta(n) for n in range(366)))


def _in_leap_year(day: Day) -> date:
    return date(2000, day.month, day.day)


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
    last = end - timedelta(1) if isinstance(end, date) else end
    if isinstance(start, date) and isinstance(last, date):
        whole = {
            Granularity.DAY: start.isoformat(),
            Granularity.MONTH: f"{start:%Y-%m}",
            Granularity.YEAR: f"{start:%Y}",
            Granularity.DECADE: f"{start:%Y}"[:3] + "X",
        }
        return whole.get(period.granularity, f"{start.isoformat()}/{last.isoformat()}")
    if isinstance(start, YearlessDay) and period.granularity is Granularity.DAY:
        return str(start)
    if isinstance(start, YearlessDay) and period.granularity is Granularity.MONTH:
        return str(start)[:7]
    return f"{start or '..'}/{last or '..'}"


def parse_edtf(words: str, *, text: str = "") -> Period:
    """Read a year, month, day or interval in EDTF.

    >>> parse_edtf("2024-10"), parse_edtf("XXXX-10-15"), parse_edtf("2022-02-24/..")
    (Period('2024-10', month), Period('XXXX-10-15', day), Period('2022-02-24/..', interval))
    """
    first, slash, last = words.partition("/")
    try:
        if not slash:
            return _edtf_point(words, text)
        start = None if first in ("", "..") else _edtf_point(first, text)
        end = None if last in ("", "..") else _edtf_point(last, text)
    except ValueError:
        raise ParseError(f"{words!r} is no EDTF period; write '2024', '2024-10', '2024-10-13' or '2024-01/2024-06'") from None
    return Period(start and start.start, end and end.end, text=text)


def _edtf_point(words: str, said: str) -> Period:
    parts = words.split("-")
    if len(parts) > 3 or [len(p) for p in parts] != [4, 2, 2][: len(parts)]:
        raise ValueError(words)
    year = None if parts[0] == "XXXX" else int(parts[0])
    if len(parts) == 3:
        return Period.day(year, int(parts[1]), int(parts[2]), text=said)
    if len(parts) == 2:
        return Period.month(year, int(parts[1]), text=said)
    if year is None:
        raise ValueError(words)
    return Period.year(year, text=said)
