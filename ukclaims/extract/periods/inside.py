"""Readers of what is counted inside a month or a year: the first Tuesday of November, the first nine months of 2024."""

from datetime import date, timedelta

from ukclaims.extract.periods.anaphora import told_last
from ukclaims.extract.periods.calendar import DAYS, MONTHS, SECONDS, Ends, fineness, has_day, moved, nearest, neighbour, one_day, unit_around
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.days import month_day
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.shifted import weekday
from ukclaims.extract.periods.spans import month_alone, month_year, year
from ukclaims.extract.periods.surroundings import stands_alone
from ukclaims.extract.periods.tense import looks_ahead


def nth(r: Reading) -> Answer | None:
    """Read "the first Tuesday of November", "the last day of October 2015", "the second week of May"."""
    unit, number = r.value("unit"), r.value("an_ordinal") or -1
    if unit not in (None, "day"):
        return without_ends(fineness(unit)) if unit != "century" else None
    whole = _container(r)
    if whole is None:
        return without_ends("day")
    days = [whole[0] + timedelta(n) for n in range((whole[1] - whole[0]).days)]
    named = [day for day in days if unit or day.weekday() == r.value("weekday")]
    if number > len(named):
        return None
    return of(one_day(named[number - 1 if number > 0 else number]), "day")


def first_of(r: Reading) -> Answer | None:
    """Read "the first nine months of 2024" and "the last ten days of October"."""
    unit, count, whole = r.value("some_units"), count_of(r.tokens("count")), _container(r)
    if count is None or whole is None or (unit not in DAYS and unit not in MONTHS):
        return without_ends("duration")
    at = moved(whole[0], count, unit) if r.has("first") else moved(whole[1], -count, unit)
    ends = (whole[0], at) if r.has("first") else (at, whole[1])
    return of(ends, "interval") if whole[0] <= ends[0] and ends[1] <= whole[1] else None


def day_alone(r: Reading) -> Answer | None:
    """Read "the 15th" where nothing follows that it could be one of: of the month told last, else the nearest one."""
    number = r.value("a_number")
    if r.reference is None or not stands_alone(r) or not 1 <= number <= 31:
        return None
    told, _ = told_last(r, "day")
    around = told[0] if told else r.reference
    months = [around] if told else [neighbour(around, shift, "month")[0] for shift in (-1, 0, 1)]
    days = [one_day(date(m.year, m.month, number)) for m in months if has_day(m.year, m.month, number)]
    return of(nearest(days, r.reference, looks_ahead(r)), "day") if days else None


def stretch_up_to(r: Reading) -> Answer | None:
    """Read "the week to 5 March", "the six months to February", "the quarter ended July 31": so long, up to and with that time."""
    unit, count = r.value("some_units", "unit", "quarter"), count_of(r.tokens("count")) if r.has("count") else 1
    last = _last_of(r)
    if count is None or last is None or (unit not in DAYS and unit not in MONTHS):
        return None
    if not isinstance(last.end, date):
        return without_ends("interval")
    return of((moved(last.end, -count, unit), last.end), "interval")


def _last_of(r: Reading) -> Answer | None:
    """Return the day or month that a stretch ends with."""
    if r.has("a_day", "day_digits"):
        return month_day(r)
    if r.has("a_month"):
        return month_year(r) if r.has("year") else month_alone(r)
    return weekday(r)


def weekday_of_week(r: Reading) -> Answer | None:
    """Read "Tuesday of next week" and "Friday last week"."""
    if r.value("of_unit") != "week":
        return None
    week = _container(r)
    return without_ends("day") if week is None else of(one_day(week[0] + timedelta(r.value("weekday"))), "day")


def day_of_shifted_month(r: Reading) -> Answer | None:
    """Read "the 20th of next month"."""
    if r.value("of_unit") != "month":
        return None
    month = _container(r)
    if month is None:
        return without_ends("day")
    day = month[0] + timedelta(r.value("day_digits") - 1)
    return of(one_day(day), "day") if day < month[1] else None


def week_of(r: Reading) -> Answer | None:
    """Read "the week of March 6"."""
    if r.value("unit") != "week":
        return None
    day = month_day(r)
    if day is None or not isinstance(day.start, date):
        return without_ends("week")
    return of(unit_around(day.start, "week"), "week")


def _container(r: Reading) -> Ends | None:
    """Return the month or year that a day is counted in; None where it is not told."""
    if r.has("a_season"):
        return None
    if r.has("of_unit"):
        unit = r.value("of_unit")
        return None if r.reference is None or unit in SECONDS else neighbour(r.reference, r.value("of_near") or 0, unit)
    whole = year(r) if not r.has("a_month") else month_year(r) if r.has("year", "year_name") else month_alone(r)
    return (whole.start, whole.end) if whole and isinstance(whole.start, date) and isinstance(whole.end, date) else None
