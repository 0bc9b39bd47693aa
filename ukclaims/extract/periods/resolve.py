"""From the words a rule matched to a period: the readers by name, and what a preposition does to an interval."""

from collections.abc import Callable, Mapping
from datetime import date

from ukclaims.extract.periods import accounts, anaphora, counted, days, events, inside, ranges, shifted, spans, vague
from ukclaims.extract.periods.reading import Answer, Reading
from ukclaims.model.period import Period

Reader = Callable[[Reading], Answer | None]

_LATE = 7
"""What began late in a year began in its second half."""

READERS: Mapping[str, Reader] = {
    "iso": days.iso,
    "digit_date": days.digit_date,
    "month_day": days.month_day,
    "days_of_month": days.days_of_month,
    "day_to_day": days.day_to_day,
    "month_year": spans.month_year,
    "month_alone": spans.month_alone,
    "months": spans.months,
    "odd_date": days.odd_date,
    "event": events.event,
    "event_bare": events.event_bare,
    "nth_of_event": events.nth_of_event,
    "first_of_event": events.first_of_event,
    "night_of": days.night_of,
    "half_of_month": spans.half_of_month,
    "months_near": spans.months_near,
    "year": spans.year,
    "year_in_words": spans.year_in_words,
    "year_of_thousands": spans.year_of_thousands,
    "years": spans.years,
    "unlike_ends": ranges.unlike_ends,
    "decade": spans.decade,
    "century": spans.century,
    "quarter": spans.quarter,
    "quarter_sign": spans.quarter_sign,
    "season": spans.season_of,
    "season_of_months": spans.season_of_months,
    "season_years": spans.season_years,
    "dayname": shifted.dayname,
    "shifted_daypart": shifted.shifted_daypart,
    "shifted_unit": shifted.shifted_unit,
    "last_day": shifted.last_day,
    "night_into": shifted.night_into,
    "shifted_weekday": shifted.shifted_weekday,
    "shifted_month": shifted.shifted_month,
    "nth": inside.nth,
    "first_of": inside.first_of,
    "day_alone": inside.day_alone,
    "stretch_up_to": inside.stretch_up_to,
    "counted_from": counted.counted_from,
    "ago_on": counted.ago_on,
    "half_ago": counted.half_ago,
    "weekday_of_week": inside.weekday_of_week,
    "day_of_shifted_month": inside.day_of_shifted_month,
    "day_beside": shifted.day_beside,
    "weekdays": shifted.weekdays,
    "reach_of_unit": shifted.reach_of_unit,
    "week_of": inside.week_of,
    "edge_of_unit": shifted.edge_of_unit,
    "span_of_units": counted.span_of_units,
    "counted_ago": counted.counted_ago,
    "weekday": shifted.weekday,
    "vague": vague.vague,
    "vague_units": vague.vague_units,
    "vague_ago": vague.vague_ago,
    "unknown_time": vague.unknown_time,
    "duration": vague.duration,
    "length": vague.length,
    "told_elsewhere": vague.told_elsewhere,
    "same_unit": anaphora.same_unit,
    "same_unit_a_year_ago": anaphora.same_unit_a_year_ago,
    "beside": anaphora.beside,
    "beside_alone": anaphora.beside_alone,
    "so_much_later": anaphora.so_much_later,
    "year_before": accounts.year_before,
    "compared_year": accounts.compared_year,
    "of_year": accounts.of_year,
    "night_alone": anaphora.night_alone,
    "since_then": anaphora.since_then,
    "date_a_year_ago": anaphora.date_a_year_ago,
    "recurring": vague.recurring,
    "the_unit": accounts.the_unit,
    "clock": vague.clock,
    "overnight": vague.overnight,
}


def read(name: str, reading: Reading) -> Answer | None:
    """Return what the reader of that name makes of the match; None where it abstains or the calendar ends."""
    try:
        return READERS[name](reading)
    except OverflowError:  # beyond the years 1 to 9999
        return None


def bounded(answer: Answer, side: str) -> Answer:
    """Return the interval that "since", "by", "before" or "after" makes of the answer."""
    start, end, granularity, edge = answer
    if start is None and end is None:
        return answer
    if side == "from" and edge == "late" and granularity == "year" and isinstance(start, date):
        return Answer(start.replace(month=_LATE), None, "half")
    if side == "from":
        return Answer(end if edge == "end" else start, None, granularity)
    if side == "to":
        return Answer(None, start if edge == "start" else end, granularity)
    if side == "before":
        return Answer(None, end if edge in ("end", "late") else start, granularity)
    return Answer(start if edge in ("start", "early") else end, None, granularity)


def period_of(answer: Answer, words: str) -> Period:
    """Return the answer as a period with the words that said it."""
    return Period(answer.start, answer.end, granularity=answer.granularity, text=words)
