"""Laws of reading times: the arithmetic of what is read agrees with the calendar, whatever the words and the day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ukclaims.extract.periods import calendar, find_periods, parse_period
from ukclaims.model.period import Period

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
YEARS = st.integers(1950, 2060)
MONTHS = st.integers(1, 12)
NAMES = [f"{date(2024, m, 1):%B}" for m in range(1, 13)]
ORDINALS = ["first", "second", "third", "fourth"]
BY_YEARS = st.sampled_from(
    """
last year
this year
next year
last month
next month
the first half of this year
the third quarter of last year
the first nine months of this year
by the end of next year
since the beginning of the year
two years ago
five months ago
last summer
May last year
15 May this year
from 1 to 15 March this year
""".strip().splitlines()
)
SAYINGS = st.sampled_from(
    """
On 5 March 2024 he left; two days later he was back.
In October 2024 they lost 40 tanks, against 30 a year earlier.
He came in May and left the same month.
The day before, it was quiet.
They struck on Friday, and the next day again.
By the end of the year the plant will make more than in the same period last year.
The third quarter was good; in the year-earlier quarter it lost.
It was the worst month of the year, he said on Monday.
Nothing is known of the 1,150 men.
During the night forty came.
""".strip().splitlines()
)


def one(words: str, reference: date | None = None) -> Period:
    """Return the one period of the words, said of what is past."""
    (found,) = find_periods(f"It was done {words}.", reference=reference)
    return found.period


@given(DAYS.filter(lambda d: (d.month, d.day) != (2, 29)), st.integers(-20, 20), BY_YEARS)
def test_whole_years_shift_what_counts_in_months_and_years(reference: date, years: int, words: str) -> None:
    """Moving the reference by whole years moves the months and years that are read by as many."""
    now, then = one(words, reference), one(words, calendar.moved(reference, years, "year"))

    for before, after in ((now.start, then.start), (now.end, then.end)):
        assert (before is None) == (after is None)
        if isinstance(before, date):
            assert after == calendar.moved(before, years, "year")


@given(DAYS, st.integers(2, 300), st.sampled_from([("earlier", -1), ("later", 1)]))
def test_days_later_and_earlier_add_up(day: date, count: int, way: tuple[str, int]) -> None:
    """So many days later than a day that was told is that day."""
    (told, then) = find_periods(f"On {day.day} {day:%B %Y} he left; {count} days {way[0]} he wrote.")

    assert told.period == Period.of(day)
    assert then.period == Period.of(day + timedelta(way[1] * count))


@given(DAYS)
def test_the_next_day_and_the_day_before_touch_it(day: date) -> None:
    """What stands beside a day touches it, over the ends of months and years too."""
    (_, after, before) = find_periods(f"On {day.day} {day:%B %Y} he left. The next day, he wrote. Earlier, on {day:%d %B %Y}, he did not.")
    (told, eve) = find_periods(f"On {day.day} {day:%B %Y} he left. The day before, he wrote.")

    assert (after.period.start, before.period.start) == (day + timedelta(1), day)
    assert told.period.start == eve.period.end


@given(YEARS, MONTHS)
def test_a_year_earlier_is_the_same_of_the_year_before(year: int, month: int) -> None:
    """A comparison with a year earlier means the same part of the year before."""
    quarter = (month + 2) // 3
    ways = {
        f"In {NAMES[month - 1]} {year} they sold 80 tons, against 60 a year earlier.": Period.month(year - 1, month),
        f"In the {ORDINALS[quarter - 1]} quarter of {year} they sold 80 tons, against 60 a year earlier.": Period.quarter(year - 1, quarter),
        f"In {NAMES[month - 1]} {year + 5} they sold 80 tons, against 60 in the same month of {year}.": Period.month(year, month),
        f"In {year} they sold 80 tons, against 60 a year earlier.": Period.year(year - 1),
    }

    for sentence, expected in ways.items():
        assert find_periods(sentence)[1].period == expected


@given(YEARS, MONTHS, st.integers(1, 28))
def test_written_periods_are_read_back(year: int, month: int, day: int) -> None:
    """However a month, quarter, half, year, decade or run of days is written, it is read as that."""
    name, quarter, half = NAMES[month - 1], (month + 2) // 3, 1 if month < 7 else 2
    run = Period(date(year, month, 1), date(year, month, day) + timedelta(1), granularity="interval")
    ways = {
        f"in {name} {year}": Period.month(year, month),
        f"in {name}, {year}": Period.month(year, month),
        f"in the {ORDINALS[quarter - 1]} quarter of {year}": Period.quarter(year, quarter),
        f"in Q{quarter} {year}": Period.quarter(year, quarter),
        f"in the {ORDINALS[half - 1]} half of {year}": Period.half(year, half),
        f"in H{half} {year}": Period.half(year, half),
        f"in {year}": Period.year(year),
        f"in the {year // 10 * 10}s": Period.decade(year),
        f"by {year}": Period(None, date(year + 1, 1, 1), granularity="year"),
        f"since {name} {year}": Period(date(year, month, 1), None, granularity="month"),
    }
    if day > 1:
        ways |= {f"from 1 to {day} {name} {year}": run, f"{name} 1-{day}, {year}": run, f"between 1 and {day} {name} {year}": run}

    for words, expected in ways.items():
        assert parse_period(words) == expected, words


@given(DAYS)
def test_last_week_is_the_iso_week_before(reference: date) -> None:
    """Last week is the seven days of the ISO week before, over the new year too."""
    week = one("last week", reference)
    assert isinstance(week.start, date)

    assert week.start.isocalendar()[:2] == (reference - timedelta(7)).isocalendar()[:2]
    assert (week.start.weekday(), week.days) == (0, 7)


@given(DAYS)
def test_the_past_day_is_the_day_before(reference: date) -> None:
    """A daily count closes with the day before it is told."""
    assert one("over the past day", reference) == one("over the past 24 hours", reference) == Period.of(reference - timedelta(1))


@given(st.integers(1, 2000))
def test_days_of_the_war_are_counted_from_its_first(number: int) -> None:
    """Day 1 of the war is 24 February 2022, and each later one the next day."""
    (period,) = [m.period for m in find_periods(f"Ukraine fights on day {number:,} of the war.")]

    assert period.start == date(2022, 2, 24) + timedelta(number - 1)
    assert period.days == 1


@given(SAYINGS, SAYINGS, DAYS)
def test_paragraphs_tell_nothing_of_each_other(first: str, second: str, reference: date) -> None:
    """What one paragraph says changes no time in the next."""
    together = [(m.text, m.period) for m in find_periods(f"{first}\n\n{second}", reference=reference)]
    apart = [(m.text, m.period) for text in (first, second) for m in find_periods(text, reference=reference)]

    assert together == apart


@given(SAYINGS, DAYS)
def test_marks_and_blanks_change_no_time(sentence: str, reference: date) -> None:
    """No-break spaces and typographic marks are read like plain ones."""
    dressed = sentence.replace(" ", "\u00a0").replace("-", "‑").replace("'", "’")
    plain, other = ([(m.span, m.period) for m in find_periods(text, reference=reference)] for text in (sentence, dressed))

    assert plain == other
