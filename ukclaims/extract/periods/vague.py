"""Readers of what has a time but no calendar interval: now, recently, three years, daily."""

from ukclaims.extract.periods.calendar import neighbour, weekday_near
from ukclaims.extract.periods.surroundings import goes_on, preceded
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead
from datetime import timedelta


def vague(r: Reading) -> Answer | None:
    """Read "now", "recently", "soon", "the future", "these days"."""
    if r.has("time"):
        return without_ends("unknown") if preceded(r, "at", "by", "during", "since") else None
    if r.has("vague") and preceded(r, "as"):  # "as soon as"
        return None
    if r.has("moment"):
        return without_ends("present") if preceded(r, "at") else None
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
    """Read "three years", "two-week", "a month": a length of time. Ages and fractions are none."""
    if r.has("old") or goes_on(r, "old") or (r.has("second") and not r.has("some_units")):
        return None
    if not r.has("count") and r.context.folded[r.end : r.end + 1] == "-":
        return None
    if r.has("some_units") and r.value("some_units") == "quarter" and (r.has("hyphen") or goes_on(r, "of")):
        return None
    return without_ends("duration")


def units_alone(r: Reading) -> Answer | None:
    """Read "weeks" in "for weeks"."""
    return without_ends("duration") if preceded(r, "for", "in", "within", "over", "after", "follows", "lasted") else None


def told_elsewhere(r: Reading) -> Answer | None:
    """Read "the next morning", "the second day", "the same period": a time that other words of the text tell."""
    unit = r.value("unit")
    if unit in ("century", "decade", "minute", "hour"):
        return None
    return without_ends("interval" if r.has("period") or unit in ("weekend", "fortnight") else unit or "day")


def earlier_unit(r: Reading) -> Answer:
    """Read "year-earlier" and "the year-ago quarter"."""
    return without_ends(r.value("quarter", "half") or ("interval" if r.has("period") else "unknown"))


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
    """Read "overnight"."""
    if r.reference is None:
        return without_ends("day")
    return of(neighbour(r.reference, 0, "day"), "day")
