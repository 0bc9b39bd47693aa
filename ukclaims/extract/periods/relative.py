"""Readers of what counts from the day of publication: last week, on Thursday, two days ago, the past two years."""

from datetime import date, timedelta

from ukclaims.extract.periods.absolute import _month_answer, month_alone, month_day, month_year, year
from ukclaims.extract.periods.calendar import DAYS, MONTHS, Ends, moved, neighbour, unit_around, weekday_near
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_SECONDS_A_DAY = 86_400


def dayname(r: Reading) -> Answer:
    """Read "today", "yesterday morning", "tonight"."""
    shift = r.value("dayname", "tonight")
    if r.reference is None:
        return without_ends("day")
    return of(_one(r.reference + timedelta(shift)), "day")


def shifted_daypart(r: Reading) -> Answer | None:
    """Read "this morning" and "last night"."""
    if r.reference is None:
        return without_ends("day")
    return of(_one(r.reference - timedelta(1 if r.has("last") else 0)), "day")


def shifted_unit(r: Reading) -> Answer | None:
    """Read "this year", "last week", "the end of next month"."""
    unit = r.value("unit", "quarter")
    if unit in _SECONDS:
        return without_ends(unit)
    if r.reference is None or r.has("following") or (unit == "day" and not r.has("past", "current")):
        return without_ends(_fineness(unit))
    if r.has("past"):
        return of((moved(r.reference, -1, unit), r.reference + timedelta(1)), "interval")
    shift = -1 if r.has("latest") else r.value("shift")
    edge = r.value("edge", "sooner") or ""
    return of(neighbour(r.reference, shift, unit), _fineness(unit), str(edge))


def nth(r: Reading) -> Answer | None:
    """Read "the first Tuesday of November", "the last day of October 2015", "the second week of May"."""
    unit, number = r.value("unit"), r.value("an_ordinal") or -1
    if unit not in (None, "day"):
        return without_ends(_fineness(unit)) if unit != "century" else None
    whole = _container(r)
    if whole is None:
        return without_ends("day")
    days = [whole[0] + timedelta(n) for n in range((whole[1] - whole[0]).days)]
    named = [day for day in days if unit or day.weekday() == r.value("weekday")]
    if number > len(named):
        return None
    return of(_one(named[number - 1 if number > 0 else number]), "day")


def first_of(r: Reading) -> Answer | None:
    """Read "the first nine months of 2024" and "the last ten days of October"."""
    unit, count, whole = r.value("some_units"), count_of(r.tokens("count")), _container(r)
    if count is None or whole is None or (unit not in DAYS and unit not in MONTHS):
        return without_ends("duration")
    at = moved(whole[0], count, unit) if r.has("first") else moved(whole[1], -count, unit)
    ends = (whole[0], at) if r.has("first") else (at, whole[1])
    return of(ends, "interval") if whole[0] <= ends[0] and ends[1] <= whole[1] else None


def half_ago(r: Reading) -> Answer | None:
    """Read "half a year ago" and "a year and a half ago": exact for years only, which have whole months."""
    if r.value("unit") != "year":
        return without_ends("past" if r.has("ago") else "future")
    if r.reference is None:
        return without_ends("month")
    months = 6 if r.has("half_unit") else 18
    return of(neighbour(r.reference, -months if r.has("ago") else months, "month"), "month")


def _container(r: Reading) -> Ends | None:
    """Return the month or year that a day is counted in; None where it is not told."""
    if r.has("of_unit"):
        unit = r.value("of_unit")
        return None if r.reference is None or unit in _SECONDS else neighbour(r.reference, r.value("of_near") or 0, unit)
    whole = year(r) if not r.has("a_month") else month_year(r) if r.has("year") else month_alone(r)
    return (whole.start, whole.end) if whole and isinstance(whole.start, date) and isinstance(whole.end, date) else None


def weekday_of_week(r: Reading) -> Answer | None:
    """Read "Tuesday of next week" and "Friday last week"."""
    if r.value("of_unit") != "week":
        return None
    week = _container(r)
    return without_ends("day") if week is None else of(_one(week[0] + timedelta(r.value("weekday"))), "day")


def day_of_shifted_month(r: Reading) -> Answer | None:
    """Read "the 20th of next month"."""
    if r.value("of_unit") != "month":
        return None
    month = _container(r)
    if month is None:
        return without_ends("day")
    day = month[0] + timedelta(r.value("day_digits") - 1)
    return of(_one(day), "day") if day < month[1] else None


def day_beside(r: Reading) -> Answer | None:
    """Read "the day before yesterday" and "the day after tomorrow"."""
    shift = r.value("dayname") + (1 if r.has("after") else -1)
    if r.value("day") != "day" or abs(shift) != 2:
        return None
    return without_ends("day") if r.reference is None else of(_one(r.reference + timedelta(shift)), "day")


def weekdays(r: Reading) -> Answer:
    """Read "Monday to Thursday"."""
    if r.reference is None:
        return without_ends("interval")
    last = weekday_near(r.value("last"), r.reference, looks_ahead(r))
    first = weekday_near(r.value("first"), last, False)
    return of((first, last + timedelta(1)), "interval")


def reach_of_unit(r: Reading) -> Answer | None:
    """Read "the last week" and "the next year": a unit's length up to the day, or from it on."""
    unit = r.value("unit")
    if unit in ("second", "century", "weekend"):
        return None
    if r.reference is None or unit == "day":
        return without_ends("interval" if unit != "day" else "day")
    if unit in _SECONDS:
        return without_ends(unit)
    return of(_reach(r.reference, 1, unit, r.has("last")), "interval")


def week_of(r: Reading) -> Answer | None:
    """Read "the week of March 6"."""
    if r.value("unit") != "week":
        return None
    day = month_day(r)
    if day is None or not isinstance(day.start, date):
        return without_ends("week")
    return of(unit_around(day.start, "week"), "week")


def _fineness(unit: str) -> str:
    return {"weekend": "interval", "fortnight": "interval"}.get(unit, unit)


def shifted_weekday(r: Reading) -> Answer:
    """Read "last Thursday" and "next Monday"."""
    if r.reference is None or r.has("following"):
        return without_ends("day")
    weekday, shift = r.value("weekday"), r.value("shift")
    if shift == 1 or r.has("coming"):
        return of(_one(weekday_near(weekday, r.reference + timedelta(1), True)), "day")
    if shift == 0 and not r.has("past"):
        return of(_one(unit_around(r.reference, "week")[0] + timedelta(weekday)), "day")
    return of(_one(weekday_near(weekday, r.reference - timedelta(1), False)), "day")


def shifted_month(r: Reading) -> Answer | None:
    """Read "last March" and "this September"."""
    month, shift = r.value("month", "month_or_verb", "month_short"), r.value("near")
    if r.reference is None or not shift:
        return _month_answer(r, month)
    this = months_at(r.reference.year, month)
    if shift < 0:
        return of(this if this[1] <= r.reference else months_at(r.reference.year - 1, month), "month")
    return of(this if this[0] > r.reference else months_at(r.reference.year + 1, month), "month")


def months_at(year: int, month: int) -> Ends:
    """Return one month."""
    return unit_around(date(year, month, 1), "month")


def edge_of_unit(r: Reading) -> Answer | None:
    """Read "the end of the year", "year's end", "year-end"."""
    unit = r.value("unit", "quarter")
    if unit in _SECONDS:
        return None
    edge = str(r.value("edge", "sooner", "end"))
    if r.reference is None:
        return Answer(None, None, _fineness(unit), edge)
    return of(neighbour(r.reference, 0, unit), _fineness(unit), edge)


def span_of_units(r: Reading) -> Answer | None:
    """Read "the past two years", "the last 24 hours", "the next three days", "the first nine months"."""
    unit, count = _unit(r), count_of(r.tokens("count"))
    if unit is None:
        return None
    if unit not in DAYS and unit not in MONTHS and unit not in _SECONDS:
        return without_ends("duration")
    if r.has("first", "final") or r.reference is None or count is None or r.has("following", "previous"):
        return without_ends("duration")
    back = not r.has("next", "coming")
    if unit in _SECONDS:
        days = -(-count * _SECONDS[unit] // _SECONDS_A_DAY)
        return of(_reach(r.reference, days, "day", back), "interval")
    return of(_reach(r.reference, count, "day" if unit == "weekend" else unit, back), "interval")


def _reach(reference: date, count: int, unit: str, back: bool) -> Ends:
    """Return the interval from so many units before the reference up to it, or from it on."""
    if back:
        return moved(reference, -count, unit), reference + timedelta(1)
    return reference, moved(reference, count, unit) + timedelta(1)


def _unit(r: Reading) -> str | None:
    if r.has("second"):
        return None
    unit: str | None = r.value("some_units", "unit", "quarter")
    return unit


def counted_ago(r: Reading) -> Answer | None:
    """Read "two days ago", "a year earlier": the unit that holds the day so far back."""
    unit = _unit(r)
    if unit is None:
        return None
    count = count_of(r.tokens("count")) if r.has("count") else 1
    if r.has("earlier", "later"):
        return without_ends("unknown")
    side = "past" if r.has("ago") else "future"
    if count is None or (unit not in DAYS and unit not in MONTHS and unit not in _SECONDS):
        return without_ends(side)
    if r.reference is None or unit in _SECONDS:
        return without_ends(_fineness(unit))
    return of(neighbour(r.reference, count if side == "future" else -count, "week" if unit == "fortnight" else unit), _fineness(unit))


def weekday(r: Reading) -> Answer | None:
    """Read "Thursday", "Friday morning": the last one, or the next one where the words look ahead."""
    if r.has("weekday_short") and not r.words.endswith("."):
        return None
    if r.reference is None:
        return without_ends("day")
    name = r.value("weekday", "weekday_short")
    return of(_one(weekday_near(name, r.reference, looks_ahead(r))), "day")


def _one(day: date) -> Ends:
    return day, day + timedelta(1)
