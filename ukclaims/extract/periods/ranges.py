"""Reader of times whose two ends are not equally fine: "between January 24, 2022 and February 2025"."""

from datetime import date

from ukclaims.extract.periods.calendar import has_day, months_from, one_day
from ukclaims.extract.periods.reading import Answer, Reading
from ukclaims.extract.periods.spans import month_near


def unlike_ends(r: Reading) -> Answer | None:
    """Read "from 24 January 2022 to February 2025" and "between May 2023 and 2025": from the first day of the one to the last of the other."""
    year, month, day = (r.value(f"first_{part}") for part in ("year", "month", "day"))
    last = _whole(r.value("last_year"), r.value("last_month"), r.value("last_day"), r)
    if last is None:
        return None
    if year is None:
        year = last[0].year - ((month, day or 1) > (last[0].month, last[0].day))
    first = _whole(year, month, day, r)
    return Answer(first[0], last[1], "interval") if first and first[0] < last[0] else None


def _whole(year: int | None, month: int | None, day: int | None, r: Reading) -> tuple[date, date] | None:
    """Return the day, month or year; of a month without its year the nearest one, and None where that is not told."""
    if year is None:
        near = month_near(r, month) if month and not day and not r.has("first_year") else None
        return (near.start, near.end) if near and isinstance(near.start, date) and isinstance(near.end, date) else None
    if month is None:
        return months_from(year, 1, 12)
    if day is None:
        return months_from(year, month, 1)
    return one_day(date(year, month, day)) if has_day(year, month, day) else None
