"""Readers of days: written out, in digits, several in a row, and the days of events."""

import re
from datetime import date, timedelta

from ukclaims.extract.periods.calendar import Ends, has_day, nearest, one_day, years_near
from ukclaims.extract.periods.odd import ask
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead
from ukclaims.model.period import Period, YearlessDay

_ON = re.compile(r",?\s(?:(?:on|from)\s)?")


def iso(r: Reading) -> Answer | None:
    """Read 2024-10-13."""
    try:
        day = date.fromisoformat(r.value("iso"))
    except ValueError:
        return None
    return of(one_day(day), "day")


def digit_date(r: Reading) -> Answer | None:
    """Read 13.10.2024 and 10/13/2024; where day and month cannot be told apart, nothing is said."""
    words = r.value("digit_date")
    first, second, year = (int(x) for x in words.replace("/", ".").split("."))
    if year < 100:
        year += 2000 if year < 70 else 1900
    day, month = (first, second) if "." in words or first > 12 else (second, first)
    if not has_day(year, month, day):
        return None
    if "/" in words and first <= 12 and second <= 12 and first != second:
        return without_ends("day")
    return of(one_day(date(year, month, day)), "day")


def odd_date(r: Reading) -> Answer | None:
    """Read "13-Oct-2024" and "2024 October 13": dates in an odd order, which dateparser is asked for."""
    day = ask(r.words, r.context.language)
    return of(one_day(day), "day") if day else None


def month_day(r: Reading) -> Answer | None:
    """Read "October 15, 2025", "15 October" and "the first of June"."""
    return _day_answer(r, r.year, r.value("a_month"), r.value("a_day", "day_digits"))


def _day_answer(r: Reading, year: int | None, month: int, day: int) -> Answer | None:
    """Return the day; without its year the nearest one, or a day of some year where nothing tells which."""
    if not has_day(year or 2000, month, day):
        return None
    if year is not None:
        return of(one_day(date(year, month, day)), "day")
    if r.reference is None:
        whole = Period.day(None, month, day)
        return Answer(whole.start, whole.end, "day")
    near = _in_the_time_before(r, month, day) or [one_day(date(y, month, day)) for y in years_near(r.reference) if has_day(y, month, day)]
    return of(nearest(near, r.reference, looks_ahead(r)), "day") if near else None


def _in_the_time_before(r: Reading, month: int, day: int) -> list[Ends]:
    """Return the day in the longer time that stands right before: "in 2022, on 5 March", "the first days of the war, 24-28 February"."""
    told = r.told[-1] if r.told else None
    if told is None or not _ON.fullmatch(r.context.folded, told.reading.end, r.start):
        return []
    start, end = told.answer.start, told.answer.end
    if not isinstance(start, date) or not isinstance(end, date):
        return []
    days = [date(year, month, day) for year in {start.year, end.year} if has_day(year, month, day)]
    return [one_day(one) for one in days if start <= one < end]


def days_of_month(r: Reading) -> Answer | None:
    """Read "24-25 May 2023" and "March 3-4"."""
    month, first = r.value("a_month"), r.value("first_day")
    if first >= r.value("last_day"):
        return None
    return _days_up_to(month, first, _day_answer(r, r.year, month, r.value("last_day")))


def day_to_day(r: Reading) -> Answer | None:
    """Read "March 28 to April 4, 2023" and "28 December to 3 January"."""
    last = _without_midnight(r, _day_answer(r, r.year, r.value("last_month"), r.value("last_day")))
    month, day, year = r.value("first_month"), r.value("first_day"), r.value("first_year")
    if year is None or last is None or not isinstance(last.end, date):
        return _days_up_to(month, day, last)
    return Answer(date(year, month, day), last.end, "interval") if has_day(year, month, day) and date(year, month, day) < last.end else None


def _without_midnight(r: Reading, last: Answer | None) -> Answer | None:
    """Return the last day; the one before where it ends as it begins: "to 00:00 on 24 March"."""
    begins = r.has("last_clock") and not r.value("last_clock").strip("0:")
    if last is None or not begins or not isinstance(last.start, date):
        return last
    return of((last.start - timedelta(1), last.start), "day")


def _days_up_to(month: int, day: int, last: Answer | None) -> Answer | None:
    """Return the days from the last one of that name before the answer's up to the answer's."""
    if last is None or not has_day(2000, month, day):
        return None
    if not isinstance(last.start, date):
        return Answer(YearlessDay(month, day), last.end, "interval")
    year = last.start.year - ((month, day) > (last.start.month, last.start.day))
    return Answer(date(year, month, day), last.end, "interval") if has_day(year, month, day) else None


def night_of(r: Reading) -> Answer | None:
    """Read "overnight on 3-4 March" and "the night of March 3"."""
    return days_of_month(r) if r.has("first_day") else month_day(r)
