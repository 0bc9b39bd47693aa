"""Readers of what names a place in the calendar: days, months, years, quarters, seasons."""

from datetime import date, timedelta

from ukclaims.extract.periods.calendar import Ends, has_day, months_from, nearest, season
from ukclaims.extract.periods.odd import ask
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.surroundings import is_counting, is_dated, side_of
from ukclaims.extract.periods.tense import looks_ahead
from ukclaims.lang.tables import tables
from ukclaims.model.period import YearlessDay


def iso(r: Reading) -> Answer | None:
    """Read 2024-10-13."""
    try:
        day = date.fromisoformat(r.value("iso"))
    except ValueError:
        return None
    return of((day, day + timedelta(1)), "day")


def digit_date(r: Reading) -> Answer | None:
    """Read 13.10.2024 and 10/13/2024; where day and month cannot be told apart, nothing is said."""
    words = r.value("digit_date")
    first, second, year = (int(x) for x in words.replace("/", ".").split("."))
    if year < 100:
        year += 2000 if year < 70 else 1900
    day, month = (first, second) if "." in words or first > 12 else (second, first)
    if not has_day(year, month, day):
        return None
    if "/" in words and first <= 12 and second <= 12 and first != second:
        return without_ends("day")
    return of(_day(year, month, day), "day")


def month_day(r: Reading) -> Answer | None:
    """Read "October 15, 2025", "15 October" and "the first of June"."""
    month, day, year = r.value("a_month"), r.value("a_day", "day_digits"), r.value("year")
    return _day_answer(r, year, month, day)


def _day_answer(r: Reading, year: int | None, month: int, day: int) -> Answer | None:
    if not has_day(year or 2000, month, day):
        return None
    if year is None:
        if r.reference is None:
            following = date(2000, month, day) + timedelta(1)
            return Answer(YearlessDay(month, day), YearlessDay(following.month, following.day), "day")
        near = [_day(y, month, day) for y in _years_near(r.reference) if has_day(y, month, day)]
        return of(nearest(near, r.reference, looks_ahead(r)), "day") if near else None
    return of(_day(year, month, day), "day")


def days_of_month(r: Reading) -> Answer | None:
    """Read "24-25 May 2023" and "March 3-4"."""
    month, year = r.value("a_month"), r.value("year")
    first = _day_answer(r, year, month, r.value("first_day"))
    last = _day_answer(r, year, month, r.value("last_day"))
    return _from_to(first, last)


def day_to_day(r: Reading) -> Answer | None:
    """Read "March 28 to April 4, 2023"."""
    year = r.value("year")
    first = _day_answer(r, r.value("first_year") or year, r.value("first_month"), r.value("first_day"))
    last = _day_answer(r, year, r.value("last_month"), r.value("last_day"))
    return _from_to(first, last)


def _from_to(first: Answer | None, last: Answer | None) -> Answer | None:
    if first is None or last is None:
        return None
    if isinstance(first.start, date) and isinstance(last.end, date) and first.start >= last.end:
        return None
    return Answer(first.start, last.end, "interval")


def month_year(r: Reading) -> Answer:
    """Read "October 2024" and "early October 2024"."""
    return of(months_from(r.value("year"), r.value("a_month"), 1), "month", _edge(r))


def month_alone(r: Reading) -> Answer | None:
    """Read a month without its year: the nearest one where there is a reference."""
    token = r.token("a_month")
    if token is None or not is_dated(r, token):
        return None
    return _month_answer(r, token.value)


def _month_answer(r: Reading, month: int) -> Answer:
    if r.reference is None:
        return Answer(YearlessDay(month, 1), YearlessDay(month % 12 + 1, 1), "month", _edge(r))
    near = [months_from(y, month, 1) for y in _years_near(r.reference)]
    return of(nearest(near, r.reference, looks_ahead(r)), "month", _edge(r))


def months(r: Reading) -> Answer | None:
    """Read "March to June 2023"."""
    year, first, last = r.value("year"), r.value("first_month"), r.value("last_month")
    start = months_from(r.value("first_year") or (year if first <= last else year - 1), first, 1)[0]
    end = months_from(year, last, 1)[1]
    return Answer(start, end, "interval") if start < end else None


def odd_date(r: Reading) -> Answer | None:
    """Read "13-Oct-2024" and "2024 October 13": dates in an odd order, which dateparser is asked for."""
    day = ask(r.context.folded[r.start : r.end], r.context.language)
    return of((day, day + timedelta(1)), "day") if day else None


def event(r: Reading) -> Answer | None:
    """Read "the start of the full-scale invasion": a day that a table tells; only where time is counted from it."""
    if not r.has("start") and not side_of(r)[1]:
        return None
    name = r.value("invasion", "annexation")
    day: date = tables(r.context.language).load("periods")["events"][name]["start"]
    return of((day, day + timedelta(1)), "day", "start")


def night_of(r: Reading) -> Answer | None:
    """Read "overnight on 3-4 March" and "the night of March 3"."""
    return days_of_month(r) if r.has("first_day") else month_day(r)


def half_of_month(r: Reading) -> Answer | None:
    """Read "the second half of October": the month, for where its half ends is not told."""
    if r.value("an_ordinal") > 2:
        return None
    return month_year(r) if r.has("year") else month_alone(r)


def months_near(r: Reading) -> Answer | None:
    """Read "January-September": the last month is the nearest one, and the first comes before it."""
    first, last = r.value("first_month"), r.value("last_month")
    if first == last:
        return None
    end = _month_answer(r, last)
    if not isinstance(end.start, date):
        return Answer(YearlessDay(first, 1), end.end, "interval")
    start = months_from(end.start.year - (first > last), first, 1)[0]
    return Answer(start, end.end, "interval")


def year(r: Reading) -> Answer | None:
    """Read "2024", "mid-2023", "the end of 2023", "fiscal 2024"."""
    if r.match.end() - r.match.start() == 1 and is_counting(r):
        return None
    return of(months_from(r.value("year"), 1, 12), "year", _edge(r))


def year_in_words(r: Reading) -> Answer | None:
    """Read "nineteen ninety-one"."""
    century = r.value("century_word")
    if century not in (18, 19):
        return None
    number = 100 * century + r.value("tens") + (r.value("number") or 0)
    return of(months_from(number, 1, 12), "year")


def years(r: Reading) -> Answer | None:
    """Read "2014 to 2022" and "2023/24"."""
    first, last = r.value("first"), r.value("last")
    if last is None:
        short = r.value("short")
        last = first // 100 * 100 + short
        if r.token("short").end - r.token("short").start != 2 or last != first + 1:  # type: ignore[union-attr]
            return None
    if not first < last <= first + 200:
        return None
    return of(months_from(first, 1, 12 * (last + 1 - first)), "interval")


def decade(r: Reading) -> Answer | None:
    """Read "the 1990s"."""
    first = r.value("decade_digits", "decade_word")
    return of(months_from(first, 1, 120), "decade", _edge(r))


def century(r: Reading) -> Answer | None:
    """Read "the 17th century"."""
    number, unit = r.value("an_ordinal"), r.value("unit")
    if unit != "century" or not 1 < number <= 30:
        return None
    return of(months_from(100 * number - 100, 1, 1200), "century", _edge(r))


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
    size = 6 if unit == "half" else 3
    of_unit = r.value("of_unit")
    if of_unit not in (None, "year"):
        return without_ends(unit)
    year = r.value("year")
    if year is None and r.reference is None:
        return without_ends(unit)
    if year is None and of_unit:
        year = r.reference.year + (r.value("of_near") or 0) if r.reference else None
    if year is not None:
        return of(months_from(year, size * number - size + 1, size), unit)
    assert r.reference is not None
    near = [months_from(y, size * number - size + 1, size) for y in _years_near(r.reference)]
    return of(nearest(near, r.reference, looks_ahead(r)), unit)


def season_of(r: Reading) -> Answer | None:
    """Read "autumn 2022", "this winter", "last spring"."""
    name, year = r.value("a_season", "season"), r.value("year")
    if year is not None:
        return of(season(name, year), "season", _edge(r))
    return without_ends("season") if r.match.end() - r.match.start() == 1 else _season_answer(r, name)


def _season_answer(r: Reading, name: str) -> Answer:
    if r.reference is None:
        return without_ends("season")
    if r.has("this", "current"):
        return of(_season_of_year(name, r.reference), "season", _edge(r))
    ahead = True if r.has("next", "coming") or r.value("shift") == 1 else False if r.value("shift") == -1 or r.has("past") else looks_ahead(r)
    near = [season(name, y) for y in range(r.reference.year - 2, r.reference.year + 2)]
    if r.value("shift") == -1:
        near = [ends for ends in near if ends[1] <= r.reference]
    if r.value("shift") == 1:
        near = [ends for ends in near if ends[0] > r.reference]
    return of(nearest(near, r.reference, ahead), "season", _edge(r))


def _season_of_year(name: str, reference: date) -> Ends:
    """Return the season of the reference's own year; a winter that goes on is the one that began the year before."""
    going = season(name, max(1, reference.year - 1))
    return going if going[0] <= reference < going[1] else season(name, reference.year)


def _edge(r: Reading) -> str:
    return str(r.value("edge", "part", "sooner") or "")


def _day(year: int, month: int, day: int) -> Ends:
    return date(year, month, day), date(year, month, day) + timedelta(1)


def _years_near(reference: date) -> range:
    return range(max(2, reference.year - 1), min(9997, reference.year + 1) + 1)
