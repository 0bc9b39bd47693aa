"""From the words a rule matched to a period: the readers by name, and what a preposition does to an interval."""

from collections.abc import Callable, Mapping

from ukclaims.extract.periods import absolute, relative, vague
from ukclaims.extract.periods.reading import Answer, Reading
from ukclaims.model.period import Period

Reader = Callable[[Reading], Answer | None]

READERS: Mapping[str, Reader] = {
    "iso": absolute.iso,
    "digit_date": absolute.digit_date,
    "month_day": absolute.month_day,
    "days_of_month": absolute.days_of_month,
    "day_to_day": absolute.day_to_day,
    "month_year": absolute.month_year,
    "month_alone": absolute.month_alone,
    "months": absolute.months,
    "odd_date": absolute.odd_date,
    "event": absolute.event,
    "night_of": absolute.night_of,
    "half_of_month": absolute.half_of_month,
    "months_near": absolute.months_near,
    "year": absolute.year,
    "year_in_words": absolute.year_in_words,
    "years": absolute.years,
    "decade": absolute.decade,
    "century": absolute.century,
    "quarter": absolute.quarter,
    "quarter_sign": absolute.quarter_sign,
    "season": absolute.season_of,
    "dayname": relative.dayname,
    "shifted_daypart": relative.shifted_daypart,
    "shifted_unit": relative.shifted_unit,
    "shifted_weekday": relative.shifted_weekday,
    "shifted_month": relative.shifted_month,
    "nth": relative.nth,
    "first_of": relative.first_of,
    "half_ago": relative.half_ago,
    "weekday_of_week": relative.weekday_of_week,
    "day_of_shifted_month": relative.day_of_shifted_month,
    "day_beside": relative.day_beside,
    "weekdays": relative.weekdays,
    "reach_of_unit": relative.reach_of_unit,
    "week_of": relative.week_of,
    "edge_of_unit": relative.edge_of_unit,
    "span_of_units": relative.span_of_units,
    "counted_ago": relative.counted_ago,
    "weekday": relative.weekday,
    "vague": vague.vague,
    "vague_units": vague.vague_units,
    "vague_ago": vague.vague_ago,
    "unknown_time": vague.unknown_time,
    "duration": vague.duration,
    "told_elsewhere": vague.told_elsewhere,
    "earlier_unit": vague.earlier_unit,
    "recurring": vague.recurring,
    "the_unit": vague.the_unit,
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
    if side == "from":
        return Answer(start, None, granularity)
    if side == "to":
        return Answer(None, start if edge == "start" else end, granularity)
    if side == "before":
        return Answer(None, end if edge in ("end", "late") else start, granularity)
    return Answer(start if edge in ("start", "early") else end, None, granularity)


def period_of(answer: Answer, words: str) -> Period:
    """Return the answer as a period with the words that said it."""
    return Period(answer.start, answer.end, granularity=answer.granularity, text=words)
