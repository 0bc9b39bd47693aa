"""Readers of what has a time but no calendar interval: now, recently, three years, daily."""

from ukclaims.extract.periods.calendar import neighbour, weekday_near
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead
from datetime import timedelta


def vague(r: Reading) -> Answer:
    """Read "now", "recently", "soon", "the future", "these days"."""
    if r.has("time"):
        return without_ends("unknown")
    if r.has("these"):
        return without_ends("present")
    return without_ends(r.value("now", "vague", "future") or "past")


def vague_units(r: Reading) -> Answer:
    """Read "recent weeks", "coming years"."""
    return without_ends("future" if r.has("coming", "next", "future") else "past")


def vague_ago(r: Reading) -> Answer:
    """Read "months ago"."""
    return without_ends("past" if r.has("ago") else "unknown")


def counted(r: Reading) -> Answer | None:
    """Read "three years", "two-week", "a month": a length of time."""
    if r.has("second") and not r.has("some_units"):
        return None
    if r.has("count") and not r.has("some_units") and not r.has("hyphen", "hyphen_2") and count_of(r.tokens("count")) != 1:
        return None
    return without_ends("duration")


def count_range(r: Reading) -> Answer:
    """Read "two to three weeks"."""
    return without_ends("duration")


def recurring(r: Reading) -> Answer:
    """Read "daily", "each month", "every two weeks"."""
    return without_ends("recurring")


def the_unit(r: Reading) -> Answer | None:
    """Read "the year", "that week": which one it is, is not told."""
    unit = r.value("unit", "quarter")
    if unit in ("minute", "hour", "century", "decade"):
        return None
    return without_ends("interval" if unit in ("weekend", "fortnight") else unit)


def clock(r: Reading) -> Answer | None:
    """Read "5:29 p.m." and "noon Thursday": the day where it is named."""
    if r.has("clock") and not r.has("half_day", "zone") and int(r.value("clock").split(":")[0]) > 23:
        return None
    fineness = "minute" if r.has("clock") else "hour"
    if r.reference is None or not r.has("weekday", "dayname"):
        return without_ends(fineness)
    day = r.reference + timedelta(r.value("dayname")) if r.has("dayname") else weekday_near(r.value("weekday"), r.reference, looks_ahead(r))
    return of((day, day + timedelta(1)), fineness)


def overnight(r: Reading) -> Answer | None:
    """Read "overnight", and "overnight on 3-4 March"."""
    if r.has("a_month"):
        return None
    if r.reference is None:
        return without_ends("day")
    return of(neighbour(r.reference, 0, "day"), "day")
