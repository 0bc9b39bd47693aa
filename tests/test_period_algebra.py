"""Periods as values: how they stand to each other, how they are written, and what they refuse."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.errors import InvalidTypeError, InvalidValueError, ParseError, UkclaimsError
from ukclaims.model.period import Granularity, Period, YearlessDay, parse_edtf
from ukclaims.model.verdict import Verdict

STANDING = """
2024-10 | 2024 | narrower
2024 | 2024-10 | wider
2024-10 | 2024-10 | equal
2024-10 | 2024-11 | disjoint
2024-10-31 | 2024-11-01 | disjoint
2024-03/2024-06 | 2024-05/2024-08 | overlapping
2024-03/2024-06 | 2024-03/2024-05 | wider
2022-02-24/.. | 2024 | wider
2024 | 2022-02-24/.. | narrower
2024 | 2024-05/.. | overlapping
2022-02-24/.. | 2021 | disjoint
2022-02-24/.. | 2014/.. | narrower
../2026 | 2026 | wider
../2026 | 2027 | disjoint
../2026 | ../2025 | wider
../2026 | 2022/.. | overlapping
../2021 | 2022/.. | disjoint
199X | 1995 | wider
XXXX-10-15 | XXXX-10-16 | disjoint
XXXX-10-15 | XXXX-10-15 | unknown
XXXX-10-15 | XXXX-10 | unknown
XXXX-10-15 | XXXX-11 | disjoint
XXXX-10-15 | 2024-10-15 | unknown
XXXX-10-15 | 2024-10-14 | disjoint
XXXX-10-15 | 2024-11 | disjoint
XXXX-10-15 | 2024 | unknown
XXXX-02-29 | 2023 | disjoint
XXXX-02-29 | 2024 | unknown
XXXX-12-31 | 2023-12-30/2024-01-02 | unknown
XXXX-06-01 | 2023-12-30/2024-01-02 | disjoint
XXXX-10-15 | 2024-10-16/.. | unknown
XXXX-10-15/.. | 2024-01 | unknown
"""


@pytest.mark.parametrize("line", STANDING.strip().splitlines())
def test_standing(line: str) -> None:
    """How the first period stands to the second."""
    first, second, verdict = line.split(" | ")

    assert parse_edtf(first).against(parse_edtf(second)) == verdict


DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LENGTHS = st.integers(1, 800)


@st.composite
def bounded(draw: st.DrawFn) -> Period:
    """Periods with both ends."""
    start = draw(DAYS)
    return Period(start, start + timedelta(draw(LENGTHS)))


@st.composite
def yearless(draw: st.DrawFn) -> Period:
    """Periods whose year is not known."""
    day = draw(DAYS)
    whole = draw(st.sampled_from([Period.day(None, day.month, day.day), Period.month(None, day.month)]))
    other = draw(DAYS)
    return draw(st.sampled_from([whole, Period(whole.start, None), Period(None, whole.end), Period(whole.start, YearlessDay(other.month, other.day))]))


@st.composite
def open_sided(draw: st.DrawFn) -> Period:
    """Periods with one known end."""
    day = draw(DAYS)
    return draw(st.sampled_from([Period(day, None), Period(None, day)]))


VAGUE = st.sampled_from([Period(granularity=g) for g in ("present", "past", "duration", "recurring", "unknown", "season")])
PERIODS = bounded() | open_sided() | yearless() | VAGUE
DATED = bounded() | open_sided()


@given(PERIODS, PERIODS)
def test_exchange(a: Period, b: Period) -> None:
    """Seen from the other side, narrower is wider and the rest stays."""
    assert a.against(b) == b.against(a).exchanged


@given(PERIODS)
def test_itself(a: Period) -> None:
    """A dated period equals itself; of others nothing is known, not even that."""
    assert a.against(a) == (Verdict.EQUAL if a.is_calendar else Verdict.UNKNOWN)


@given(DATED, DATED, DATED)
def test_nesting_is_transitive(a: Period, b: Period, c: Period) -> None:
    """What lies in what lies in a third, lies in the third."""
    inside = {Verdict.EQUAL, Verdict.NARROWER}

    if a.against(b) in inside and b.against(c) in inside:
        assert a.against(c) in inside
    if a.against(b) in inside and b.against(c) is Verdict.DISJOINT:
        assert a.against(c) is Verdict.DISJOINT


@given(bounded(), st.data())
def test_nested_periods_are_narrower(outer: Period, data: st.DataObject) -> None:
    """A piece of a period, and a piece of the piece, are narrower or equal."""
    assert isinstance(outer.start, date)
    assert outer.days is not None
    first = data.draw(st.integers(0, outer.days - 1))
    last = data.draw(st.integers(first + 1, outer.days))
    inner = Period(outer.start + timedelta(first), outer.start + timedelta(last))

    assert inner.against(outer) == (Verdict.EQUAL if inner.days == outer.days else Verdict.NARROWER)
    assert inner.days_of_year() <= outer.days_of_year()


@given(bounded(), bounded())
def test_the_verdict_is_that_of_the_days(a: Period, b: Period) -> None:
    """The verdict says what the sets of days say."""
    one, two = _days(a), _days(b)
    verdict = a.against(b)

    assert (verdict is Verdict.EQUAL) == (one == two)
    assert (verdict is Verdict.NARROWER) == (one < two)
    assert (verdict is Verdict.WIDER) == (one > two)
    assert (verdict is Verdict.DISJOINT) == one.isdisjoint(two)


def _days(period: Period) -> set[date]:
    assert isinstance(period.start, date)
    return {period.start + timedelta(n) for n in range(period.days or 0)}


@given(bounded())
def test_days_of_the_year(period: Period) -> None:
    """The months and days that a dated period touches are those of its days."""
    assert period.days_of_year() == {(d.month, d.day) for d in _days(period)}


@given(yearless(), bounded())
def test_a_yearless_period_is_disjoint_from_nothing_it_may_touch(unknown: Period, dated: Period) -> None:
    """Nothing is called disjoint that shares a day in some year."""
    shared = unknown.days_of_year() & dated.days_of_year()

    assert unknown.against(dated) == (Verdict.UNKNOWN if shared else Verdict.DISJOINT)


@given(DATED, DATED, st.integers(-1000, 1000))
def test_moving_both_changes_nothing(a: Period, b: Period, days: int) -> None:
    """Two periods moved together stand as they stood."""
    assert a.shifted(days).against(b.shifted(days)) == a.against(b)


@given(DATED, DAYS)
def test_a_day_inside_is_narrower(period: Period, day: date) -> None:
    """A period contains the days that are narrower than it, or are it."""
    inside = Period.of(day).against(period) in (Verdict.EQUAL, Verdict.NARROWER)

    assert period.contains(day) == inside


@given(st.integers(1, 9989), st.integers(1, 12))
def test_units_add_up(year: int, month: int) -> None:
    """Twelve months, four quarters and two halves cover a year; ten years a decade; neighbours touch."""
    whole = Period.year(year)

    for parts in (
        [Period.month(year, m) for m in range(1, 13)],
        [Period.quarter(year, q) for q in range(1, 5)],
        [Period.half(year, h) for h in (1, 2)],
    ):
        assert (parts[0].start, parts[-1].end) == (whole.start, whole.end)
        assert all(a.end == b.start for a, b in pairwise(parts))
    assert Period.month(year, month).against(whole) is Verdict.NARROWER
    assert whole.days in (365, 366)


@given(DAYS)
def test_one_day_in_all_its_units(day: date) -> None:
    """A day lies in its week, month, quarter, half, year and decade."""
    units = [
        Period.week(day),
        Period.month(day.year, day.month),
        Period.quarter(day.year, (day.month + 2) // 3),
        Period.half(day.year, 1 if day.month < 7 else 2),
        Period.year(day.year),
        Period.decade(day.year),
    ]

    assert all(unit.contains(day) for unit in units)
    assert all(Period.of(day).against(unit) is Verdict.NARROWER for unit in units)


@given(bounded() | open_sided() | yearless())
def test_edtf_comes_back(period: Period) -> None:
    """What EDTF writes, it reads: the same ends."""
    again = parse_edtf(period.edtf)

    assert (again.start, again.end) == (period.start, period.end)


@given(st.integers(1, 9989), st.integers(1, 12), st.sampled_from(["day", "month", "year", "decade"]))
def test_edtf_of_a_unit_keeps_its_granularity(year: int, month: int, unit: str) -> None:
    """Days, months, years and decades come back as such."""
    period = {"day": Period.day(year, month, 5), "month": Period.month(year, month), "year": Period.year(year), "decade": Period.decade(max(year, 10))}[unit]

    assert parse_edtf(period.edtf) == period


@pytest.mark.parametrize(
    ("period", "edtf"),
    [
        (Period.month(2024, 10), "2024-10"),
        (Period.year(900), "0900"),
        (Period.decade(1994), "199X"),
        (Period.quarter(2024, 3), "2024-07-01/2024-09-30"),
        (Period(None, "2027-01-01"), "../2026-12-31"),
        (Period("2014-01-01", None, granularity="year"), "2014-01-01/.."),
        (Period.day(None, 10, 15), "XXXX-10-15"),
        (Period.month(None, 12), "XXXX-12"),
        (Period("XXXX-05-05", "XXXX-05-08"), "XXXX-05-05/XXXX-05-07"),
        (Period(granularity="present"), ""),
    ],
)
def test_edtf(period: Period, edtf: str) -> None:
    """How a period is written."""
    assert period.edtf == edtf


NO_EDTF = ["", "..", "../..", "/", "2024-13", "2024-02-30", "24", "2024-1", "XXXX", "2024-10-13/2024-10-01", "２０２４", "2024-10 ", "2024/XXXX-10", "9999"]


@pytest.mark.parametrize("words", NO_EDTF)
def test_no_edtf(words: str) -> None:
    """What is no EDTF period is refused as such."""
    with pytest.raises(ParseError):
        parse_edtf(words)


def test_records_are_accepted() -> None:
    """The ends of a record are ISO strings, with or without a year, or None."""
    assert Period("2024-10-13", "2024-10-14").granularity is Granularity.DAY
    assert Period("XXXX-10-13", "XXXX-10-14", granularity="day") == Period.day(None, 10, 13)
    assert Period(None, "2027-01-01").start is None


@pytest.mark.parametrize(
    "ends",
    [
        ("2024-10-13", "2024-10-13"),
        ("2024-10-13", "2024-10-12"),
        ("XXXX-10-13", "2024-10-14"),
        ("XXXX-13-01", None),
        ("XXXX-10-15zz", None),
        ("13.10.2024", None),
    ],
)
def test_impossible_ends(ends: tuple[str, str | None]) -> None:
    """Ends that no period has are refused."""
    with pytest.raises(InvalidValueError):
        Period(*ends)


@pytest.mark.parametrize("end", [20241013, 5.0, datetime(2024, 10, 13)])
def test_ends_of_another_type(end: object) -> None:
    """A day is a date, a YearlessDay or a string, and nothing else."""
    with pytest.raises(InvalidTypeError):
        Period(end, None)


BEYOND: list[Callable[[], Period]] = [
    lambda: Period.year(9999),
    lambda: Period.year(0),
    lambda: Period.month(2024, 13),
    lambda: Period.month(None, 13),
    lambda: Period.day(2023, 2, 29),
    lambda: Period.quarter(2024, 5),
    lambda: Period.half(2024, 3),
    lambda: Period.of(date.max),
    lambda: Period.week(date.max),
    lambda: Period.of(date(2024, 1, 1)).shifted(10**7),
]


@pytest.mark.parametrize("beyond", BEYOND)
def test_the_calendar_ends(beyond: Callable[[], Period]) -> None:
    """Beyond the days there are, there are no periods, and a child of the root of all errors is raised."""
    with pytest.raises(UkclaimsError):
        beyond()
