"""Readers of what has a time but no calendar interval: now, recently, for weeks, daily."""

from datetime import timedelta

from ukclaims.extract.periods.calendar import fineness, one_day, weekday_near
from ukclaims.extract.periods.look_alikes import name_follows
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead


def vague(r: Reading) -> Answer:
    """Read "now", "recently", "soon", "the future", "these days"."""
    return without_ends("present" if r.has("these") else r.value("now", "vague", "future", "moment") or "past")


def unknown_time(_: Reading) -> Answer:
    """Read "at the time"."""
    return without_ends("unknown")


def vague_units(r: Reading) -> Answer:
    """Read "recent weeks", "coming years"."""
    return without_ends("future" if r.has("coming", "next", "future") else "past")


def vague_ago(r: Reading) -> Answer:
    """Read "months ago"."""
    return without_ends("past" if r.has("ago") else "unknown")


def duration(_: Reading) -> Answer:
    """Read "several years", "weeks": a length of time that nobody counts."""
    return without_ends("duration")


def length(_: Reading) -> Answer:
    """Read "three years", "two-week", "a month", "two to three weeks": a counted length of time, which is a quantity too."""
    return without_ends("duration")


def told_elsewhere(r: Reading) -> Answer | None:
    """Read "the second day", "the latest period", "in the morning": a time that the words do not tell."""
    unit = r.value("unit")
    if unit in ("century", "decade", "minute", "hour"):
        return None
    return without_ends("interval" if r.has("period") else fineness(unit or "day"))


def recurring(r: Reading) -> Answer | None:
    """Read "daily", "each month", "every two weeks"; "the daily Novyny" is a newspaper."""
    return None if r.has("recurring") and name_follows(r) else without_ends("recurring")


def clock(r: Reading) -> Answer | None:
    """Read "5:29 p.m." and "noon Thursday": the day where it is named."""
    if r.has("clock") and not r.has("half_day", "zone") and int(r.value("clock").split(":")[0]) > 23:
        return None
    fine = "minute" if r.has("clock") else "hour"
    if r.reference is None or not r.has("weekday", "dayname"):
        return without_ends(fine)
    day = r.reference + timedelta(r.value("dayname")) if r.has("dayname") else weekday_near(r.value("weekday"), r.reference, looks_ahead(r))
    return of(one_day(day), fine)


def overnight(r: Reading) -> Answer | None:
    """Read "overnight"."""
    if r.reference is None:
        return without_ends("day")
    return of(one_day(r.reference), "day")
