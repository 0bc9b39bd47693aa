"""Readers of what is named from the day of publication: last week, on Thursday, this morning, the end of the year."""

from datetime import date, timedelta

from ukclaims.extract.periods.anaphora import told_last
from ukclaims.extract.periods.around import word_before
from ukclaims.extract.periods.calendar import SECONDS, fineness, months_from, moved, neighbour, one_day, reach, unit_around, weekday_near
from ukclaims.extract.periods.circumstances import is_of_a_deed, is_same_time
from ukclaims.extract.periods.look_alikes import ends_a_name, is_of_an_age
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.spans import month_near
from ukclaims.extract.periods.surroundings import side_of
from ukclaims.extract.periods.tense import looks_ahead


def dayname(r: Reading) -> Answer | None:
    """Read "today", "yesterday morning", "tonight"; "today's world" is the present, "USA Today" a name."""
    if ends_a_name(r):
        return None
    if is_of_an_age(r):
        return without_ends("present")
    shift = r.value("dayname", "tonight")
    if r.reference is None:
        return without_ends("day")
    return of(one_day(r.reference + timedelta(shift)), "day")


def day_beside(r: Reading) -> Answer | None:
    """Read "the day before yesterday", "the day after tomorrow", "the day before last Tuesday"."""
    shift = 1 if r.has("after") else -1
    named = r.value("dayname")
    if r.value("day") != "day" or named == 0 or (named is not None and named != shift):
        return None
    if r.reference is None:
        return without_ends("day")
    day = weekday_near(r.value("weekday"), r.reference, looks_ahead(r)) if named is None else r.reference + timedelta(named)
    return of(one_day(day + timedelta(shift)), "day")


def shifted_daypart(r: Reading) -> Answer | None:
    """Read "this morning", "last night" and "the past night"."""
    if r.reference is None:
        return without_ends("day")
    return of(one_day(r.reference - timedelta(1 if r.has("last", "past") else 0)), "day")


def shifted_unit(r: Reading) -> Answer | None:
    """Read "this year", "last week", "the end of next month"."""
    unit = r.value("unit", "quarter")
    if unit in SECONDS:
        return without_ends(unit)
    if is_same_time(r):
        return without_ends("unknown")
    if r.reference is None or (unit == "day" and not r.has("past", "current")):
        return without_ends(fineness(unit))
    if r.has("past") and unit == "day":
        return past_day(r)
    if r.has("past"):
        return of((moved(r.reference, -1, unit), r.reference + timedelta(1)), "interval")
    shift = -1 if r.has("latest") else r.value("shift")
    edge = r.value("edge", "sooner") or ""
    return of(neighbour(r.reference, shift, unit), fineness(unit), str(edge))


def past_day(r: Reading) -> Answer:
    """Read "the past day" and "the past 24 hours": the day before, for a daily count closes with it."""
    return without_ends("day") if r.reference is None else of(one_day(r.reference - timedelta(1)), "day")


def last_day(r: Reading) -> Answer | None:
    """Read "over the last day"."""
    return past_day(r) if r.value("unit") == "day" else None


def reach_of_unit(r: Reading) -> Answer | None:
    """Read "the last week" and "the next year": a unit's length up to the day, or from it on; "from the next year" is that of the calendar."""
    unit = r.value("unit")
    if unit in ("second", "century", "weekend", "day"):
        return None
    if r.reference is None:
        return without_ends("interval")
    if unit in SECONDS:
        return without_ends(unit)
    if r.has("next") and word_before(r) == "from":
        return of(neighbour(r.reference, 1, unit), fineness(unit))
    return of(reach(r.reference, 1, unit, back=r.has("last")), "interval")


def edge_of_unit(r: Reading) -> Answer | None:
    """Read "the end of the year", "year's end", "year-end"."""
    unit = r.value("unit", "quarter")
    if unit in SECONDS:
        return None
    edge = str(r.value("edge", "sooner", "end"))
    if r.reference is None:
        return Answer(None, None, fineness(unit), edge)
    over = edge == "end" and side_of(r)[1] == "from"  # "since year-end" is that of the year before
    return of(neighbour(r.reference, -1 if over else 0, unit), fineness(unit), edge)


def weekday(r: Reading) -> Answer | None:
    """Read "Thursday", "Friday morning": the last one, or the next one where the words look ahead; "Friday's strike" is over."""
    if r.has("weekday_short") and not r.words.endswith("."):
        return None
    if r.reference is None:
        return without_ends("day")
    name = r.value("weekday", "weekday_short")
    beside = _told_beside(r, name)
    if beside is not None:
        return of(one_day(beside), "day")
    return of(one_day(weekday_near(name, r.reference, not is_of_a_deed(r) and looks_ahead(r))), "day")


def _told_beside(r: Reading, weekday: int) -> date | None:
    """Return the day in front of a weekday in brackets: "8 May 2025 (Thursday)"."""
    told = r.told[-1] if r.told else None
    if told is None or r.context.folded[told.reading.end : r.start] != " (" or not isinstance(told.answer.start, date):
        return None
    return told.answer.start if told.answer.start.weekday() == weekday else None


def weekdays(r: Reading) -> Answer:
    """Read "Monday to Thursday"."""
    if r.reference is None:
        return without_ends("interval")
    last = weekday_near(r.value("last"), r.reference, looks_ahead(r))
    first = weekday_near(r.value("first"), last, False)
    return of((first, last + timedelta(1)), "interval")


def night_into(r: Reading) -> Answer | None:
    """Read "Wednesday night into Thursday": both days of the night."""
    return None if (r.value("last") - r.value("first")) % 7 != 1 else weekdays(r)


def shifted_weekday(r: Reading) -> Answer:
    """Read "last Thursday" and "next Monday"."""
    if r.reference is None or r.has("following"):
        return without_ends("day")
    weekday, shift = r.value("weekday"), r.value("shift")
    if r.has("previous"):
        told, _ = told_last(r, "day")
        return without_ends("day") if told is None else of(one_day(weekday_near(weekday, told[0] - timedelta(1), False)), "day")
    if shift == 1 or r.has("coming"):
        return of(one_day(weekday_near(weekday, r.reference + timedelta(1), True)), "day")
    if shift == 0 and not r.has("past"):
        return of(one_day(unit_around(r.reference, "week")[0] + timedelta(weekday)), "day")
    return of(one_day(weekday_near(weekday, r.reference - timedelta(1), False)), "day")


def shifted_month(r: Reading) -> Answer | None:
    """Read "last March" and "this September"."""
    month, shift = r.value("month", "month_or_verb", "month_short"), r.value("near")
    if r.reference is None or not shift:
        return month_near(r, month)
    this = months_from(r.reference.year, month, 1)
    if shift < 0:
        return of(this if this[1] <= r.reference else months_from(r.reference.year - 1, month, 1), "month")
    return of(this if this[0] > r.reference else months_from(r.reference.year + 1, month, 1), "month")
