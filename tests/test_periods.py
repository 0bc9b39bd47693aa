"""Time expressions: examples a reader can check, look-alikes that are none, and laws of the arithmetic."""

import re
import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import ukclaims.lang
from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError, UnknownLanguageError
from ukclaims.extract.periods import calendar, find_periods, parse_period
from ukclaims.extract.periods.grammar import grammar
from ukclaims.extract.periods.odd import ask
from ukclaims.extract.quantities import find_quantities
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Granularity, Period, YearlessDay, parse_edtf
from ukclaims.model.span import Span

CASES = [
    line.split(" | ") for line in Path(__file__).with_name("periods_examples.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
]
TABLE: dict[str, Any] = tomllib.loads((Path(ukclaims.lang.__file__).parent / "en" / "periods.toml").read_text(encoding="utf-8"))

NO_TIME = """
Ukraine received two F-16 jets and an S-300 battery.
They march east, and nobody may stop them.
The government may fall over it.
You may sit in the sun.
He sat down and did not say a second word.
Call the 24/7 hotline.
They lost 1150 soldiers and 2,000 drones.
About 2000 soldiers fled, and 1950 tanks were hit.
Resolution 2202 passed without a vote.
The 155th Brigade and the 47th held the road.
Ivanov, 48, is a lawyer.
The 48-year-old driver is a lawyer.
The driver is 48 years old.
A third of the fleet and three quarters of the crew are gone.
He came on the last day of the talks.
It costs $2024 and 1999 euros.
The phone number is +380 44 123 4567.
The ratio is 3.10 to 2.24, and the score 3:2.
The file is named ab2024cd.
June Carter and April Novak sang.
Jan Novak and Mar Lopez wrote it.
They spring into action and they fall back.
We can do it as soon as possible.
Sun Microsystems and Sat Nav are names.
One in 10,000 readers wrote.
Chapter 5 of the manual is about mines.
The full-scale invasion changed everything.
Do it once more, then rest.
He came second in the quarter-final.
They won by half a point.
Millions in Ukraine were displaced by the war in Ukraine.
The tag drone (1597) is beside the tag tank (1658).
Its end is near and its start was slow.
USA Today reported it, and Russia Today denied it.
The Sunday Times wrote of it.
The daily Novyny wrote of it.
They met at high noon.
He lives on the 15th floor, and the 3rd is free.
Shells hit the quarter of the fishermen.
The March on Rome and the March of the Volunteers are history.
"""


@pytest.mark.parametrize(("marked", "reference", "interval", "granularity"), CASES, ids=lambda x: x[:40])
def test_examples(marked: str, reference: str, interval: str, granularity: str) -> None:
    """The words in brackets are found, with the interval and the granularity beside them."""
    words = marked[marked.index("[") + 1 : marked.index("]")]
    text = marked.replace("[", "", 1).replace("]", "", 1)

    found = {m.text: m for m in find_periods(text, reference=None if reference == "-" else reference, durations=True)}

    assert words in found
    period = found[words].period
    ends = f"{period.start or ''}..{period.end or ''}"
    assert (ends, period.granularity) == (interval, granularity)


@pytest.mark.parametrize("text", NO_TIME.strip().splitlines())
def test_look_alikes(text: str) -> None:
    """A number, a name, a verb that looks like a time is none."""
    assert [m.text for m in find_periods(text, reference="2024-10-13")] == []


@pytest.mark.parametrize("entry", TABLE["rules"], ids=lambda e: str(e["name"]))
def test_each_rule_has_an_example(entry: dict[str, str]) -> None:
    """The bracketed words of a rule's own example are found, and by that rule."""
    words = re.search(r"\[(.*)\]", entry["example"])
    assert words is not None
    text = entry["example"].replace("[", "").replace("]", "")

    found = [(m.text, m.reason and m.reason.rule) for m in find_periods(text, reference="2025-10-15", durations=True)]

    assert (words[1], entry["name"]) in found


def test_rules_are_asked_where_they_can_start() -> None:
    """A rule is indexed by just the kinds of words that its pattern can start with."""
    known = grammar("en")

    for rule in known.rules:
        prefix = regex.compile(rule.pattern.pattern)
        assert rule.firsts == {code for code in known.codes.values() if prefix.fullmatch(code, partial=True)}


@pytest.mark.parametrize("name", TABLE["events"])
def test_each_event_has_evidence(name: str) -> None:
    """An event that time is counted from names the day and what shows it."""
    event = TABLE["events"][name]

    assert isinstance(event["start"], date)
    assert str(event["start"].year) in event["evidence"]


def test_a_quarter_is_looked_for_in_the_paragraphs_before() -> None:
    """The quarter that a text of accounts has named is meant in later paragraphs too, and no other one is taken for it."""
    text = "The loss of the second quarter of 2024 was small.\n\nRevenue fell in the quarter, against 80 in the year-ago quarter."

    found = [str(m.period) for m in find_periods(text, reference="2024-11-12")]

    assert found == ["2024-04-01/2024-06-30", "2024-04-01/2024-06-30", "2023-04-01/2023-06-30"]


def test_lines_go_on_only_in_small_letters_and_digits() -> None:
    """A time expression can be wrapped onto the next line, but does not swallow the next paragraph."""
    assert [m.text for m in find_periods("Signed on October\n15, 2024, by the end\nof the day.")] == ["October\n15, 2024", "the end\nof the day"]
    assert [m.text for m in find_periods("The budget of 2024\nMarch 5 was cold. In 2024\n\n6 May was warm.")] == ["2024", "March 5", "2024", "6 May"]


LENGTHS = """
They waited for [three years] in vain. | 3 years
It went on for [two-and-a-half years] before it stopped. | 2.5 years
The siege of [18 months] is over. | 18 months
The [three-day] talks ended in Jeddah. | 3 days
Both sides signed a [two-week] ceasefire. | 2 weeks
The town was without power for [24 hours] on end. | 24 hours
It takes [a year] to train a pilot. | 1 year
The city declared [a day] of mourning. | 1 day
The raid lasted [an hour and a half] at most. | up to 1.5 hours
They fought for [2 1/2 years] there. | 2.5 years
Repairs take [two to three weeks] at best. | between 2 weeks and 3 weeks
"""


@pytest.mark.parametrize(("marked", "quantity"), [line.split(" | ") for line in LENGTHS.strip().splitlines()])
def test_a_counted_duration_is_a_quantity(marked: str, quantity: str) -> None:
    """A length with a number has no place on the calendar: it is a quantity, and a period only when asked for."""
    words = marked[marked.index("[") + 1 : marked.index("]")]
    text = marked.replace("[", "").replace("]", "")

    (mention,) = find_quantities(text)

    assert words in mention.text
    assert (str(mention.quantity), mention.kind) == (quantity, "duration")
    assert find_periods(text) == []
    assert [(m.text, m.period.granularity) for m in find_periods(text, durations=True)] == [(words, "duration")]


@pytest.mark.parametrize("text", ["They waited for weeks.", "It took several months.", "In recent years they lost.", "It happens daily."])
def test_lengths_that_nobody_counts_stay_periods(text: str) -> None:
    """A span without a number is found as before."""
    assert len(find_periods(text)) == 1
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    "text", ["It fell a year ago.", "It came a day later.", "It was an hour earlier.", "They fire 400 shells a day.", "They came once a week."]
)
def test_a_rate_and_a_point_in_time_are_no_length(text: str) -> None:
    """An article before a unit of time counts one only where a length is spoken of."""
    assert [m.text for m in find_quantities(text) if m.kind == "duration"] == []


def test_the_period_tells_the_preposition() -> None:
    """The span covers the time itself; `whole` and the period's text hold the governing preposition too."""
    text = "“By 2026, Ukraine can do it,” he said."

    (found,) = find_periods(text)

    assert (found.text, found.span.of(text), found.whole.of(text), found.period.text) == ("2026", "2026", "By 2026", "By 2026")
    assert found.period.edtf == "../2026-12-31"


def test_a_range_tells_its_opening_word() -> None:
    """The words of a range start at "from" or "between"."""
    (found,) = find_periods("It held from March to June 2023.")

    assert (found.text, found.period.text) == ("March to June 2023", "from March to June 2023")


def test_reasons() -> None:
    """A mention says which rule read it, and what it was counted from."""
    (found,) = find_periods("Losses doubled last week.", reference="2024-10-13")

    assert found.reason is not None
    assert str(found.reason) == "shifted_unit: 'last week' is read as week, counted from 2024-10-13"
    assert found.reason.spans == (found.span,)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("in the first half of this year", "2024-01-01/2024-06-30"),
        ("By 2026", "../2026-12-31"),
        ("since February 24, 2022", "2022-02-24/.."),
        ("October 2024", "2024-10"),
        ("during 2023.", "2023"),
        ("on Oct. 13", "2024-10-13"),
        ("from March to June 2023", "2023-03-01/2023-06-30"),
        ("by year’s end", "../2024-12-31"),
    ],
)
def test_parse_period(words: str, edtf: str) -> None:
    """One period is read from words given as one."""
    assert parse_period(words, reference=date(2024, 10, 13)).edtf == edtf


@pytest.mark.parametrize("words", ["", "tomorrow we fight", "2,000 people", "May I", "October 2024 and 2025", "\x00", "from to"])
def test_parse_period_refuses(words: str) -> None:
    """Words that are no period, or more than one, are no period."""
    with pytest.raises(ParseError, match="is no period"):
        parse_period(words)


def test_bad_arguments() -> None:
    """What makes no sense as an argument raises at once."""
    with pytest.raises(InvalidTypeError):
        find_periods(b"2024")  # type: ignore[arg-type]
    with pytest.raises(InvalidTypeError):
        find_periods("2024", reference=2024)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError):
        find_periods("2024", reference="yesterday")
    with pytest.raises(UnknownLanguageError):
        find_periods("2024", language="xx")


def test_dateparser_is_asked_for_whole_dates_only() -> None:
    """The answer of the parser asked for odd orders is never a month or a day that does not exist."""
    assert ask("2024-Oct-13", "en") == date(2024, 10, 13)
    assert ask("31-Feb-2024", "en") is None
    assert find_periods("The stamp says 31-Feb-2024 here.") == []


DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
RELATIVE = st.sampled_from(
    """
today
yesterday
tomorrow
last week
this week
next week
last month
this month
next month
last year
this year
next year
two days ago
three weeks ago
five months ago
a year ago
the past two years
the last three months
the past 24 hours
the next ten days
on Thursday
last Monday
next Friday
in October
on 15 October
on Oct. 13
the first half of this year
the third quarter
last summer
by year's end
since last week
until June
this morning
tonight
overnight
the previous week
by the end of the month
the end of last year
last December
earlier this month
this weekend
the past decade
the last century
""".strip().splitlines()
)
BY_DAYS = st.sampled_from(["today", "yesterday", "tomorrow", "last week", "next week", "two days ago", "three weeks ago", "on Thursday", "last Monday"])


def one(words: str, reference: date | None) -> PeriodMention:
    """Return the one mention of the words, said of what is past."""
    (found,) = find_periods(f"It was done {words}.", reference=reference)
    return found


@given(DAYS, RELATIVE)
def test_400_years_shift_everything(reference: date, words: str) -> None:
    """The calendar repeats itself, weekdays and all, every 400 years (146,097 days): so do the answers."""
    now, then = one(words, reference).period, one(words, reference + timedelta(146_097)).period

    assert now.shifted(146_097) == then


@given(DAYS, st.integers(-20, 20), BY_DAYS)
def test_seven_days_shift_what_counts_in_days(reference: date, weeks: int, words: str) -> None:
    """What is counted in days, weeks and weekdays moves with the reference by whole weeks."""
    now, then = one(words, reference).period, one(words, reference + timedelta(7 * weeks)).period

    assert now.shifted(7 * weeks) == then


@given(RELATIVE)
def test_without_a_reference_nothing_is_invented(words: str) -> None:
    """No year comes from nowhere: the words are found, and their ends are unknown or without a year."""
    period = one(words, None).period

    assert not period.is_calendar
    assert period.text


@given(DAYS, st.integers(1, 40), st.sampled_from(["day", "week", "month", "year"]))
def test_ago_is_so_far_back(reference: date, count: int, unit: str) -> None:
    """So many units ago is the calendar unit that lies n after it before the reference's own."""
    period = one(f"{count} {unit}s ago", reference).period
    start = period.start
    assert isinstance(start, date)

    assert calendar.neighbour(start, count, unit) == calendar.unit_around(reference, unit)


@given(DAYS)
def test_units_of_a_day_hold_it(day: date) -> None:
    """A calendar unit around a day holds it, and its neighbours touch it without a gap."""
    for unit in ("day", "week", "month", "quarter", "half", "year", "decade", "century"):
        start, end = calendar.unit_around(day, unit)

        assert start <= day < end
        assert calendar.neighbour(day, 1, unit)[0] == end
        assert calendar.neighbour(day, -1, unit)[1] == start


@given(DAYS)
def test_weeks_are_iso_weeks(day: date) -> None:
    """A week is the seven days that share an ISO week number, over the new year too."""
    start, end = calendar.unit_around(day, "week")
    numbers = {(start + timedelta(n)).isocalendar()[:2] for n in range((end - start).days)}

    assert (end - start).days == 7
    assert numbers == {day.isocalendar()[:2]}


@given(DAYS, st.integers(-60, 60), st.sampled_from(["month", "quarter", "year"]))
def test_months_end_where_they_end(day: date, count: int, unit: str) -> None:
    """A day moved by months keeps its number, or is the last of a shorter month."""
    moved = calendar.moved(day, count, unit)
    last = calendar.unit_around(moved, "month")[1] - timedelta(1)

    assert moved.day == min(day.day, last.day)


@given(DAYS, DAYS)
def test_weekdays_are_near(day: date, reference: date) -> None:
    """A bare weekday is that weekday, at most six days before the reference, or after it where the words look ahead."""
    behind = calendar.weekday_near(day.weekday(), reference, None)
    ahead = calendar.weekday_near(day.weekday(), reference, True)

    assert behind.weekday() == ahead.weekday() == day.weekday()
    assert 0 <= (reference - behind).days <= 6
    assert 0 <= (ahead - reference).days <= 6


@given(DAYS, DAYS)
def test_a_day_without_its_year_is_the_near_one(day: date, reference: date) -> None:
    """The year chosen for a bare day puts it less than a year and a bit from the reference, or on the leap day."""
    period = one(f"on {day.day} {day:%B}", reference).period if (day.month, day.day) != (2, 29) else Period.of(reference)

    assert isinstance(period.start, date)
    assert abs((period.start - reference).days) <= 366


@given(DAYS)
def test_written_days_are_read_back(day: date) -> None:
    """However a full date is written, it is the same day."""
    ways = [f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}", f"{day:%d-%b-%Y}", f"{day:%A, %d %B %Y}"]

    assert {parse_period(words).edtf for words in ways} == {day.isoformat()}


@given(DAYS, DAYS)
def test_edtf_of_what_is_read_comes_back(day: date, reference: date) -> None:
    """The EDTF of a period that was read says the same ends."""
    for words in (f"{day:%B %Y}", f"since {day:%B %d, %Y}", f"by {day.year}", f"on {day.day} {day:%B}", "last week", "the past two years"):
        for base in (None, reference):
            for mention in find_periods(f"It was so {words}.", reference=base):
                again = parse_edtf(mention.period.edtf) if mention.period.edtf else Period()

                assert (again.start, again.end) == (mention.period.start, mention.period.end)


WORDS = """
the a last next this of in on by since May March October Oct. 2024 15 15th 3-4 1990s week year years two several past first second quarter half
Monday Sun. today now ago later morning night at 5:29 p.m. - – , / . 's ’s ’ F-16 $20 1,150 winter fall end early mid 13.10.2024 2024-10-13 ½ １５ İ 😀
13-Oct-2024 full-scale invasion twenty five nineteen hundred dozen a.m. Q3 H1 yesterday before after until each per daily 0 00:00 99
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\x00"])


@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", "", "\u00a0"]), st.none() | DAYS)
def test_strange_text_never_raises(pieces: list[str], glue: str, reference: date | None) -> None:
    """Any heap of words gives mentions in order, that do not overlap and cut their own words."""
    text = glue.join(pieces)
    found = find_periods(text, reference=reference)

    at = 0
    for m in found:
        assert at <= m.span.start < m.span.end
        assert m.whole.contains(m.span)
        assert (m.text, m.period.text) == (m.span.of(text), m.whole.of(text))
        at = m.span.end


@given(st.text(max_size=60), st.none() | st.dates())
def test_any_text_never_raises(text: str, reference: date | None) -> None:
    """Any text at all, read on any day of the calendar, gives mentions inside it."""
    for m in find_periods(f"last week {text} 15 October, the past 9999 years", reference=reference):
        assert m.span.of(f"last week {text} 15 October, the past 9999 years") == m.text


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_the_ends_of_the_calendar(reference: date) -> None:
    """Where an answer would leave the calendar there is none, and nothing raises."""
    text = "last century, next year, tomorrow, yesterday, in October, on Monday, next summer, the past 5000 years, 9999 years ago, year's end, last quarter"

    for m in find_periods(text, reference=reference):
        assert m.period.start is None or m.period.end is None or isinstance(m.period.days, int)


@pytest.mark.parametrize(
    "piece",
    ["last ", "2024-", "the last 2 ", "1/2/", "15 ", "May ", "first half of ", "twenty-", "a" * 50, "1" * 50, "(", "' ", "12:12:", "from 5 to "],
)
def test_long_repetitions_are_read(piece: str) -> None:
    """A text that repeats itself a thousand times is read to its end, and the time at its end is found."""
    text = piece * 2000 + "; in October 2024."

    assert find_periods(text)[-1].text == "October 2024"


def test_yearless_days_stay_yearless() -> None:
    """A day without a year has none where nothing tells it."""
    (found,) = find_periods("It was on October 15.")

    assert found.period == Period(YearlessDay(10, 15), YearlessDay(10, 16), granularity=Granularity.DAY)
    assert found.span == Span(10, 20)
