"""Calendar arithmetic: units at the ends of the calendar, the nearest of several days, and what counts from the day of publication."""

from datetime import date, timedelta

import pytest

from ukclaims.extract.periods import find_periods
from ukclaims.extract.periods.calendar import has_day, months_from, moved, nearest, unit_around, years_near


def test_months_at_the_ends_of_the_calendar() -> None:
    """The first and the last month there are can be had, and the year that is not there is named."""
    assert months_from(1, 1, 12) == (date(1, 1, 1), date(2, 1, 1))
    assert months_from(9999, 1, 11) == (date(9999, 1, 1), date(9999, 12, 1))
    with pytest.raises(OverflowError, match=r"no year 0$"):
        months_from(0, 1, 24)
    with pytest.raises(OverflowError, match=r"no year 10000$"):
        months_from(9999, 12, 1)
    with pytest.raises(OverflowError, match=r"no year 10000$"):
        months_from(1, 1, 9999 * 12)


UNITS = [
    (date(5, 6, 1), "decade", date(1, 1, 1), date(10, 1, 1)),
    (date(50, 6, 1), "century", date(1, 1, 1), date(100, 1, 1)),
    (date(1994, 6, 1), "decade", date(1990, 1, 1), date(2000, 1, 1)),
    (date(1994, 6, 1), "century", date(1900, 1, 1), date(2000, 1, 1)),
    (date(2024, 9, 30), "quarter", date(2024, 7, 1), date(2024, 10, 1)),
    (date(2024, 7, 1), "half", date(2024, 7, 1), date(2025, 1, 1)),
    (date(2024, 10, 16), "weekend", date(2024, 10, 19), date(2024, 10, 21)),
    (date(2024, 10, 16), "fortnight", date(2024, 10, 14), date(2024, 10, 28)),
]


@pytest.mark.parametrize(("day", "unit", "start", "end"), UNITS, ids=str)
def test_the_unit_around_a_day(day: date, unit: str, start: date, end: date) -> None:
    """A unit starts where the calendar says; the first decade and century lack the year 0."""
    assert unit_around(day, unit) == (start, end)


def test_moving_by_months_keeps_to_the_month() -> None:
    """A day that the month moved to lacks becomes its last."""
    assert moved(date(2024, 3, 31), -1, "month") == date(2024, 2, 29)
    assert moved(date(2024, 1, 31), 25, "month") == date(2026, 2, 28)


TODAY = date(2024, 10, 16)
DAY = timedelta(1)


def test_the_nearest_is_what_holds_the_day_then_what_lies_before_it() -> None:
    """What holds the day is as near as can be, however long it is; yesterday is farther, and nearer than tomorrow."""
    yesterday, today, tomorrow = ((TODAY + n * DAY, TODAY + (n + 1) * DAY) for n in (-1, 0, 1))
    month = (date(2024, 10, 1), date(2024, 11, 1))

    assert nearest([yesterday, today, tomorrow], TODAY, None) == today
    assert nearest([today, month], TODAY, None) == today
    assert nearest([month, today], TODAY, None) == month
    assert nearest([tomorrow, yesterday], TODAY, None) == yesterday
    with pytest.raises(OverflowError):
        nearest([], TODAY, None)


def test_how_the_words_lean() -> None:
    """Of two days, one before and one after, the earlier is meant unless it lies so many times farther off; how many, the words tell."""

    def nearer_than(back: int, ahead: bool | None) -> int:
        """Return how many days ahead a day lies that is no nearer than the one so many days back."""
        before = (TODAY - back * DAY, TODAY - (back - 1) * DAY)
        return next(n for n in range(1, 99) if nearest([before, (TODAY + n * DAY, TODAY + (n + 1) * DAY)], TODAY, ahead) == before)

    assert (nearer_than(2, True), nearer_than(9, True)) == (7, 49)
    assert (nearer_than(2, None), nearer_than(41, None)) == (1, 11)
    assert nearer_than(41, False) < nearer_than(41, None)


def test_the_years_around() -> None:
    """The years beside a day's are asked too, as far as their neighbours are in the calendar."""
    assert [list(years_near(date(year, 1, 1))) for year in (2, 2024, 9997)] == [[2, 3], [2023, 2024, 2025], [9996, 9997]]
    assert (has_day(2023, 2, 29), has_day(2024, 2, 29)) == (False, True)


# Words | the interval counted from Wednesday, 16 October 2024 | the granularity
COUNTED = """
this hour | .. | hour
the last hour | .. | hour
the past year | 2023-10-16..2024-10-17 | interval
the past month | 2024-09-16..2024-10-17 | interval
the latest week | 2024-10-07..2024-10-14 | week
the last week | 2024-10-09..2024-10-17 | interval
the end of the day | 2024-10-16..2024-10-17 | day
from Monday to Thursday | 2024-10-07..2024-10-11 | interval
Sunday night into Monday | 2024-10-13..2024-10-15 | interval
Saturday night into Sunday | 2024-10-12..2024-10-14 | interval
next Wednesday | 2024-10-23..2024-10-24 | day
next Thursday | 2024-10-17..2024-10-18 | day
this Friday | 2024-10-18..2024-10-19 | day
this Monday | 2024-10-14..2024-10-15 | day
this past Tuesday | 2024-10-15..2024-10-16 | day
last Tuesday | 2024-10-15..2024-10-16 | day
last Wednesday | 2024-10-09..2024-10-10 | day
this October | 2024-10-01..2024-11-01 | month
last October | 2023-10-01..2023-11-01 | month
last September | 2024-09-01..2024-10-01 | month
next October | 2025-10-01..2025-11-01 | month
next November | 2024-11-01..2024-12-01 | month
the past two summers | .. | duration
the past few weeks | .. | past
the next few weeks | .. | future
the first two weeks | .. | duration
the following two weeks | .. | duration
over the previous two-week period | .. | interval
the past one day | 2024-10-15..2024-10-16 | day
the past 2 days | 2024-10-14..2024-10-17 | interval
the past 24 hours | 2024-10-15..2024-10-16 | day
the past 25 hours | 2024-10-14..2024-10-17 | interval
the next 24 hours | 2024-10-16..2024-10-18 | interval
half a year ago | 2024-04-01..2024-05-01 | month
a year and a half ago | 2023-04-01..2023-05-01 | month
half a year from now | 2025-04-01..2025-05-01 | month
half a month ago | .. | past
half a decade from now | .. | future
two seconds ago | .. | minute
30 minutes ago | .. | minute
two winters ago | .. | past
two fortnights ago | 2024-09-30..2024-10-07 | interval
by the start of next month | ..2024-11-01 | month
since the end of last month | 2024-10-01.. | month
the following Thursday | .. | day
two weekends ago | 2024-10-05..2024-10-07 | interval
two weeks after 5 May 2024 | 2024-05-13..2024-05-20 | week
two summers after 5 May 2024 | .. | duration; 2024-05-06.. | day
two hours after 5 May 2024 | .. | duration; 2024-05-06.. | day
"""


@pytest.mark.parametrize("line", COUNTED.strip().splitlines())
def test_counted_from_the_day_of_publication(line: str) -> None:
    """What the words count from the day is this; a reading that knows no day keeps the granularity and names no day of its own."""
    words, _, times = line.partition(" | ")

    assert "; ".join(" | ".join(told(m)) for m in found(words, TODAY)) == times


def test_a_month_that_ends_or_begins_with_the_day() -> None:
    """On 1 November the last October is over since a day; on 1 October the next one is a year off."""
    assert told(found("last October", date(2024, 11, 1))[0])[0] == "2024-10-01..2024-11-01"
    assert told(found("next October", date(2024, 10, 1))[0])[0] == "2025-10-01..2025-11-01"


@pytest.mark.parametrize("reference", [TODAY, None])
@pytest.mark.parametrize(
    "words",
    ["the last hour", "the last week", "last October", "this October", "next Wednesday", "the following Thursday", "this hour", "the day before yesterday"],
)
def test_all_of_the_words_are_the_time(words: str, reference: date | None) -> None:
    """With a day of publication and without one the words that tell from where it counts belong to the time."""
    assert [mention.text for mention in found(words, reference)] == [words]


def test_a_weekday_behind_its_date() -> None:
    """In brackets it is the day of the date in front of it, where that falls on it; else one near the day of publication."""
    assert [told(m)[0] for m in found("on 8 May 2025 (Thursday)", TODAY)] == ["2025-05-08..2025-05-09"] * 2
    assert [told(m)[0] for m in found("on 8 May 2025 (Friday)", TODAY)] == ["2025-05-08..2025-05-09", "2024-10-11..2024-10-12"]


NOT_COUNTED = """
the past year | year
the last hour | interval
the last week | interval
from Monday to Thursday | interval
half a year ago | month
30 minutes ago | minute
the past 24 hours | duration
last October | month
"""


@pytest.mark.parametrize("line", NOT_COUNTED.strip().splitlines())
def test_without_a_day_of_publication_only_the_granularity_is_told(line: str) -> None:
    """No year and no day is made up; a month keeps its name."""
    words, granularity = line.split(" | ")
    (mention,) = found(words, None)

    assert mention.period.granularity == granularity
    assert not mention.period.is_calendar


@pytest.mark.parametrize("words", ["the end of the hour", "the first two second prizes", "a second ago"])
def test_no_time_at_all(words: str) -> None:
    """An hour has no end in days, and a second prize is no second."""
    assert found(words, TODAY) == []


def found(words: str, reference: date | None) -> list:
    """Return the times in a sentence with the words."""
    return find_periods(f"It was done {words}.", reference=reference, durations=True)


def told(mention: object) -> tuple[str, str]:
    """Return the interval and the granularity of a mention."""
    period = mention.period
    return f"{period.start or ''}..{period.end or ''}", period.granularity.value
