"""The time of a figure as it is compared: its first day and the day after its last."""

from collections.abc import Hashable
from datetime import date, timedelta

from ukclaims.model.period import Granularity, Period
from ukclaims.model.verdict import Verdict

_A_NIGHT = timedelta(2)
_STRETCHES = (Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)
_EQUAL, _NARROWER, _WIDER, _OVERLAPPING, _DISJOINT, _ = Verdict


class Time:
    """A period with its days, which reach without limit where an end is open.

    `fixed` tells that it has a year, `since` that it has a start and no end; `day` is the day of an event, the
    first of a day or a night, None for a longer time; `stretch` tells that it is a week, a month or a longer one of the
    calendar. Two times with one `key` are one, be it in other words.
    """

    __slots__ = ("day", "end", "fixed", "key", "period", "since", "start", "stretch")

    def __init__(self, period: Period) -> None:
        """Read the ends."""
        start, end = period.start, period.end
        self.period = period
        self.key: Hashable = (start, end, period.granularity)
        self.start = start if isinstance(start, date) else date.min
        self.end = end if isinstance(end, date) else date.max
        self.since = end is None and isinstance(start, date)
        self.fixed = period.is_calendar and not period.is_yearless
        self.day: date | None = self.start if self.fixed and self.end - self.start <= _A_NIGHT else None
        self.stretch = self.fixed and period.granularity in _STRETCHES

    def until(self, last: date) -> "Time":
        """Return the time from its start up to a day, where it has a start, and the day is not before it nor behind its end."""
        if self.start == date.min or not self.start <= last < self.end - timedelta(1):
            return self
        return Time(Period(self.start, last + timedelta(1), granularity=Granularity.INTERVAL, text=self.period.text))

    def against(self, other: "Time") -> Verdict:
        """Tell how this time stands to the other, as `Period.against` does."""
        if not (self.fixed and other.fixed):
            return self.period.against(other.period)
        if self is other:
            return _EQUAL
        start, end, first, last = self.start, self.end, other.start, other.end
        if start == first and end == last:
            return _EQUAL
        if end <= first or last <= start:
            return _DISJOINT
        if first <= start and end <= last:
            return _NARROWER
        return _WIDER if start <= first and last <= end else _OVERLAPPING
