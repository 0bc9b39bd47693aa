"""Readers of what is longer than days: months, quarters, halves, seasons, years, decades."""

from datetime import date

from ukclaims.extract.periods.calendar import Ends, months_from, nearest, season, years_near
from ukclaims.extract.periods.look_alikes import is_counting, is_dated, is_of_season, is_said_of_years
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead
from ukclaims.model.period import YearlessDay

_BARE = 1900
"""Four digits below are a year only where a word says so."""


def month_year(r: Reading) -> Answer:
    """Read "October 2024", "early October 2024" and "May this year"."""
    year, month = r.year, r.value("a_month")
    return month_near(r, month) if year is None else of(months_from(year, month, 1), "month", edge_of(r))


def month_alone(r: Reading) -> Answer | None:
    """Read a month without its year: the nearest one where there is a reference."""
    token = r.token("a_month")
    if token is None or not is_dated(r, token):
        return None
    return month_near(r, token.value)


def month_near(r: Reading, month: int) -> Answer:
    """Return the nearest month of that number; a month of some year where there is no reference."""
    if r.reference is None:
        return Answer(YearlessDay(month, 1), YearlessDay(month % 12 + 1, 1), "month", edge_of(r))
    near = [months_from(y, month, 1) for y in years_near(r.reference)]
    return of(nearest(near, r.reference, looks_ahead(r)), "month", edge_of(r))


def months(r: Reading) -> Answer | None:
    """Read "March to June 2023"."""
    if r.year is None:
        return months_near(r)
    year, first, last = r.year, r.value("first_month"), r.value("last_month")
    start = months_from(r.value("first_year") or (year if first <= last else year - 1), first, 1)[0]
    end = months_from(year, last, 1)[1]
    return Answer(start, end, "interval") if start < end else None


def months_near(r: Reading) -> Answer | None:
    """Read "January-September": the last month is the nearest one, and the first comes before it."""
    first, last = r.value("first_month"), r.value("last_month")
    if first == last:
        return None
    if is_of_season(r):
        return without_ends("interval")
    end = month_near(r, last)
    if not isinstance(end.start, date):
        return Answer(YearlessDay(first, 1), end.end, "interval")
    start = months_from(end.start.year - (first > last), first, 1)[0]
    return Answer(start, end.end, "interval")


def half_of_month(r: Reading) -> Answer | None:
    """Read "the second half of October": the month, for where its half ends is not told."""
    if r.value("an_ordinal") > 2:
        return None
    return month_year(r) if r.has("year", "year_name") else month_alone(r)


def year(r: Reading) -> Answer | None:
    """Read "2024", "mid-2023", "the end of 2023"; where a fiscal year starts is not told."""
    if r.match.end() - r.match.start() == 1 and (is_counting(r) or (r.value("year") < _BARE and not is_said_of_years(r))):
        return None
    return without_ends("year") if r.has("fiscal") else of(months_from(r.value("year"), 1, 12), "year", edge_of(r))


def year_in_words(r: Reading) -> Answer | None:
    """Read "nineteen ninety-one"."""
    century = r.value("century_word")
    if century not in (18, 19):
        return None
    number = 100 * century + r.value("tens") + (r.value("number") or 0)
    return of(months_from(number, 1, 12), "year")


def year_of_thousands(r: Reading) -> Answer | None:
    """Read "the year two thousand twenty-four"."""
    if r.value("thousands") != 2:
        return None
    number = 1000 * r.value("thousands") + (r.value("tens") or 0) + (r.value("number") or 0)
    return of(months_from(number, 1, 12), "year")


def years(r: Reading) -> Answer | None:
    """Read "2014 to 2022"; "2023/24" and "the 2023-24 season" are one year, whose months are not told."""
    first, last = r.value("first"), r.value("last")
    if last is None:
        short = r.value("short")
        last = first // 100 * 100 + short
        if r.token("short").end - r.token("short").start != 2 or last != first + 1:  # type: ignore[union-attr]
            return None
    if not first < last <= first + 200:
        return None
    if last == first + 1 and (r.has("slash") or is_of_season(r)):
        return without_ends("year")
    return of(months_from(first, 1, 12 * (last + 1 - first)), "interval")


def season_of_months(r: Reading) -> Answer | None:
    """Read "2023/24 July-June marketing season": from the first month of the first year to the last of the next."""
    first, last = r.value("first"), r.value("last", "short")
    start, end = months_from(first, r.value("first_month"), 1)[0], months_from(first + 1, r.value("last_month"), 1)[1]
    return Answer(start, end, "interval") if last in (first + 1, (first + 1) % 100) else None


def decade(r: Reading) -> Answer | None:
    """Read "the 1990s"."""
    first = r.value("decade_digits", "decade_word")
    return of(months_from(first, 1, 120), "decade", edge_of(r))


def century(r: Reading) -> Answer | None:
    """Read "the 17th century"."""
    number, unit = r.value("an_ordinal"), r.value("unit")
    if unit != "century" or not 1 < number <= 30:
        return None
    return of(months_from(100 * number - 100, 1, 1200), "century", edge_of(r))


def quarter(r: Reading) -> Answer | None:
    """Read "the third quarter of 2024", "the first half of this year", "third-quarter"."""
    unit = r.value("quarter", "half")
    number = r.value("an_ordinal") or (2 if unit == "half" else 4)
    if number > (2 if unit == "half" else 4):
        return None
    return _quarter_answer(r, unit, number)


def quarter_sign(r: Reading) -> Answer | None:
    """Read "Q3 2024" and "H1"."""
    unit, number = r.value("q", "h"), r.value("digits31")
    return _quarter_answer(r, unit, number) if number <= (2 if unit == "half" else 4) else None


def _quarter_answer(r: Reading, unit: str, number: int) -> Answer | None:
    """Return the quarter or half of the calendar; which one of a fiscal year it is, is not told."""
    size = 6 if unit == "half" else 3
    of_unit = r.value("of_unit")
    if of_unit not in (None, "year") or r.has("fiscal"):
        return without_ends(unit)
    year = r.value("year")
    if year is None and r.reference is None:
        return without_ends(unit)
    if year is None and of_unit:
        year = r.reference.year + (r.value("of_near") or 0) if r.reference else None
    if year is not None:
        return of(months_from(year, size * number - size + 1, size), unit, edge_of(r))
    assert r.reference is not None
    near = [months_from(y, size * number - size + 1, size) for y in years_near(r.reference)]
    return of(nearest(near, r.reference, looks_ahead(r)), unit, edge_of(r))


def season_of(r: Reading) -> Answer | None:
    """Read "autumn 2022", "this winter", "last spring"."""
    name, year = r.value("a_season", "season"), r.year
    if year is not None:
        return of(season(name, year), "season", edge_of(r))
    return without_ends("season") if r.match.end() - r.match.start() == 1 else _season_answer(r, name)


def season_years(r: Reading) -> Answer | None:
    """Read "the winter of 2022/23": only a winter has two years, and they are neighbours."""
    first, last = r.value("first"), r.value("last", "short")
    if r.value("a_season") != "winter" or last not in (first + 1, (first + 1) % 100):
        return None
    return of(season("winter", first), "season")


def _season_answer(r: Reading, name: str) -> Answer:
    if r.reference is None:
        return without_ends("season")
    if r.has("this", "current"):
        return of(_season_of_year(name, r.reference), "season", edge_of(r))
    ahead = True if r.has("next", "coming") or r.value("shift") == 1 else False if r.value("shift") == -1 or r.has("past") else looks_ahead(r)
    near = [season(name, y) for y in range(r.reference.year - 2, r.reference.year + 2)]
    if r.value("shift") == -1:
        near = [ends for ends in near if ends[1] <= r.reference]
    if r.value("shift") == 1:
        near = [ends for ends in near if ends[0] > r.reference]
    return of(nearest(near, r.reference, ahead), "season", edge_of(r))


def _season_of_year(name: str, reference: date) -> Ends:
    """Return the season of the reference's own year; a winter that goes on is the one that began the year before."""
    going = season(name, max(1, reference.year - 1))
    return going if going[0] <= reference < going[1] else season(name, reference.year)


def edge_of(r: Reading) -> str:
    """Return which edge or part of the period the words name; "" where they name all of it."""
    return str(r.value("edge", "part", "sooner") or "")
