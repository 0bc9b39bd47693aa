"""Readers of what counts units from the day of publication: two days ago, the past two years, the next ten days."""

from datetime import date, timedelta

from ukclaims.extract.periods.calendar import DAYS, MONTHS, SECONDS, SECONDS_A_DAY, fineness, moved, neighbour, one_day, reach
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.days import month_day
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.shifted import past_day


def span_of_units(r: Reading) -> Answer | None:
    """Read "the past two years", "the last 24 hours", "the next three days", "the first nine months"."""
    unit, count = _unit(r), count_of(r.tokens("count"))
    if unit is None:
        return None
    if unit not in DAYS and unit not in MONTHS and unit not in SECONDS:
        return without_ends("duration")
    back = not r.has("next", "coming")
    if count is None and not r.has("first", "final", "following", "previous"):
        return without_ends("past" if back else "future")
    if r.has("period") and r.has("following", "previous"):
        return without_ends("interval")
    if r.has("first", "final") or r.reference is None or count is None or r.has("following", "previous"):
        return without_ends("duration")
    if back and (unit, count) in (("day", 1), ("hour", 24)):
        return past_day(r)
    if unit in SECONDS:
        days = -(-count * SECONDS[unit] // SECONDS_A_DAY)
        return of(reach(r.reference, days, "day", back=back), "interval")
    return of(reach(r.reference, count, "day" if unit == "weekend" else unit, back=back), "interval")


def counted_ago(r: Reading) -> Answer | None:
    """Read "two days ago" and "three months from now": the unit that holds the day so far off."""
    unit = _unit(r)
    if unit is None:
        return None
    count = count_of(r.tokens("count")) if r.has("count") else 1
    side = "past" if r.has("ago") else "future"
    if count is None or (unit not in DAYS and unit not in MONTHS and unit not in SECONDS):
        return without_ends(side)
    if r.reference is None or unit in SECONDS:
        return without_ends(fineness(unit))
    if r.has("about"):
        return _about_ago(r, count, unit, side)
    return of(neighbour(r.reference, count if side == "future" else -count, "week" if unit == "fortnight" else unit), fineness(unit))


def _about_ago(r: Reading, count: int, unit: str, side: str) -> Answer:
    """Return what "more than two years ago" and "less than six months ago" bind: the days before, or since."""
    assert r.reference is not None
    if side != "past":
        return without_ends(side)
    unit, count = ("week", 2 * count) if unit == "fortnight" else (unit, count)
    day = moved(r.reference, -count, "day" if unit == "weekend" else unit)
    if r.value("about") in ("more", "at"):
        return Answer(None, day + timedelta(1), "interval")
    return Answer(day, r.reference + timedelta(1), "interval")


def ago_on(r: Reading) -> Answer | None:
    """Read "a year ago today" and "two weeks ago on Friday": the day so far off."""
    unit, count = r.value("some_units", "unit"), count_of(r.tokens("count")) if r.has("count") else 1
    if count is None or (r.has("dayname") and (r.value("dayname") != 0 or (unit not in DAYS and unit not in MONTHS))) or (r.has("weekday") and unit != "week"):
        return None
    if r.reference is None:
        return without_ends("day")
    if r.has("dayname"):
        return of(one_day(moved(r.reference, -count, unit)), "day")
    return of(one_day(neighbour(r.reference, -count, "week")[0] + timedelta(r.value("weekday"))), "day")


def counted_from(r: Reading) -> Answer | None:
    """Read "two days after February 24" and "the week before 5 May": the unit so far from the day that is named."""
    unit, day = r.value("some_units", "unit"), month_day(r)
    count = count_of(r.tokens("count")) if r.has("count") else 1
    if day is None or unit in SECONDS or (unit not in DAYS and unit not in MONTHS):
        return None
    if count is None or not isinstance(day.start, date):
        return without_ends(fineness(unit))
    return of(neighbour(day.start, count if r.has("after") else -count, unit), fineness(unit))


def half_ago(r: Reading) -> Answer | None:
    """Read "half a year ago" and "a year and a half ago": exact for years only, which have whole months."""
    if r.value("unit") != "year":
        return without_ends("past" if r.has("ago") else "future")
    if r.reference is None:
        return without_ends("month")
    months = 6 if r.has("half_unit") else 18
    return of(neighbour(r.reference, -months if r.has("ago") else months, "month"), "month")


def _unit(r: Reading) -> str | None:
    """Return the unit that is counted; None where the word is "second", which may be an ordinal."""
    unit: str | None = r.value("some_units", "unit", "quarter")
    return unit
