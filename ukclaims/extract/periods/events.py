"""Readers of times counted from an event: since the full-scale invasion, the third year of the war, day 1,000 of it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from ukclaims.extract.periods.calendar import DAYS, MONTHS, fineness, moved, one_day
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.grammar import grammar
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.surroundings import names_an_agent, side_of
from ukclaims.lang.tables import tables


def event(r: Reading) -> Answer | None:
    """Read "the start of the full-scale invasion": a day that a table tells; only where time is counted from it, not where it does something."""
    if not r.has("start") and (not side_of(r)[1] or names_an_agent(r)):
        return None
    if not _is_dated_alike(r, _start(r)):
        return None
    return of(one_day(_start(r)), "day", "start")


def _is_dated_alike(r: Reading, day: date) -> bool:
    """Tell whether the year and month in the words are the event's: "the invasion in February 2022", "the Feb. 24 invasion"."""
    known = grammar(r.context.language)
    years, months = known.kinds("year"), known.kinds("month", "month_or_verb", "month_short")
    dated = (*r.tokens("event_day"), *r.tokens("event_date"))
    return all(token.value == (day.year if token.code in years else day.month) for token in dated if token.code in years or token.code in months)


def event_bare(r: Reading) -> Answer | None:
    """Read "the start of the war" in a text that names what the table asks for."""
    return event(r) if _is_named(r) else None


def nth_of_event(r: Reading) -> Answer | None:
    """Read "the third year of the war" and "day 1,000 of the war", in a text that names it."""
    unit, number = r.value("unit"), r.value("an_ordinal", "number")
    if not _is_named(r) or (unit not in DAYS and unit not in MONTHS) or number < 1:
        return without_ends(fineness(unit))
    if unit == "day":
        return of(one_day(_start(r) + timedelta(number - 1)), "day")
    return of((moved(_start(r), number - 1, unit), moved(_start(r), number, unit)), "interval")


def first_of_event(r: Reading) -> Answer | None:
    """Read "the first two months of the war", in a text that names it."""
    unit, count = r.value("some_units"), count_of(r.tokens("count"))
    if not _is_named(r) or count is None or (unit not in DAYS and unit not in MONTHS):
        return without_ends("duration")
    return of((_start(r), moved(_start(r), count, unit)), "interval")


def _table(r: Reading) -> Mapping[str, Any]:
    return tables(r.context.language).load("periods")


def _start(r: Reading) -> date:
    table = _table(r)
    day: date = table["events"][r.value("invasion", "invaded", "annexation", "operation") or table["bare_event"]["event"]]["start"]
    return day


def _is_named(r: Reading) -> bool:
    """Tell whether the text names the war that bare words are taken for."""
    return any(name in r.context.folded for name in _table(r)["bare_event"]["names"])
