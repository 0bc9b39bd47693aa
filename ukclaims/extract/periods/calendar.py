"""Calendar arithmetic on half-open intervals of days: units, their neighbours, the nearest year.

>>> unit_around(date(2024, 2, 10), "month")
(datetime.date(2024, 2, 1), datetime.date(2024, 3, 1))
>>> moved(date(2024, 2, 29), -1, "year")
datetime.date(2023, 2, 28)
"""

from datetime import date, timedelta

Ends = tuple[date, date]

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}

SECONDS = {"second": 1, "minute": 60, "hour": 3600}
SECONDS_A_DAY = 86_400

SEASON_START = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


def months_from(year: int, month: int, count: int) -> Ends:
    """Return so many whole months, the first of them given."""
    last = year * 12 + month - 1 + count
    if not (date.min.year <= year and last // 12 <= date.max.year):
        raise OverflowError(f"the calendar has no year {year if year < 1 else last // 12}")
    return date(year, month, 1), date(last // 12, last % 12 + 1, 1)


def unit_around(day: date, unit: str) -> Ends:
    """Return the calendar unit that holds the day: weeks start on Monday, a weekend on Saturday."""
    if unit in DAYS:
        start = day if unit == "day" else day - timedelta(day.weekday())
        return (start + timedelta(5), start + timedelta(7)) if unit == "weekend" else (start, start + timedelta(DAYS[unit]))
    if unit in ("decade", "century"):
        size = MONTHS[unit] // 12
        first = day.year // size * size
        return months_from(first or 1, 1, 12 * (size if first else size - 1))
    size = MONTHS[unit]
    return months_from(day.year, (day.month - 1) // size * size + 1, size)


def moved(day: date, count: int, unit: str) -> date:
    """Return the day so many units later (earlier where negative); the last of a month where it has no such day."""
    if unit in DAYS:
        return day + timedelta(DAYS[unit] * count)
    months = day.year * 12 + day.month - 1 + MONTHS[unit] * count
    year, month = months // 12, months % 12 + 1
    start, end = months_from(year, month, 1)
    return start.replace(day=min(day.day, (end - start).days))


def neighbour(day: date, count: int, unit: str) -> Ends:
    """Return the calendar unit so many units after the one that holds the day."""
    return unit_around(moved(unit_around(day, unit)[0], count, unit), unit)


def season(name: str, year: int) -> Ends:
    """Return the three months of a season; a winter is named after the year it starts in."""
    return months_from(year, SEASON_START[name], 3)


def has_day(year: int, month: int, day: int) -> bool:
    """Tell whether the year's month has such a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


_WEIGHTS = {True: (6, 1), None: (1, 4), False: (1, 12)}
"""How far a day before and a day after the reference count, by whether the words look ahead."""


def nearest(candidates: list[Ends], reference: date, ahead: bool | None) -> Ends:
    """Return the candidate most likely meant: the nearest one, with a leaning to the past unless the words look ahead."""
    if not candidates:
        raise OverflowError("the calendar ends before the nearest one")
    before, after = _WEIGHTS[ahead]

    def distance(ends: Ends) -> int:
        if ends[1] <= reference:
            return before * (reference - ends[1]).days + 1
        return after * max(0, (ends[0] - reference).days)

    return min(candidates, key=distance)


def weekday_near(weekday: int, reference: date, ahead: bool | None) -> date:
    """Return the day of that name on or before the reference, or after it where the words look ahead."""
    if ahead:
        return reference + timedelta((weekday - reference.weekday()) % 7)
    return reference - timedelta((reference.weekday() - weekday) % 7)


def one_day(day: date) -> Ends:
    """Return the one day."""
    return day, day + timedelta(1)


def reach(reference: date, count: int, unit: str, *, back: bool) -> Ends:
    """Return the interval from so many units before the reference up to and with it, or from it on."""
    if back:
        return moved(reference, -count, unit), reference + timedelta(1)
    return reference, moved(reference, count, unit) + timedelta(1)


def years_near(reference: date) -> range:
    """Return the reference's year and its neighbours, as far as the calendar has them."""
    return range(max(2, reference.year - 1), min(9997, reference.year + 1) + 1)


def fineness(unit: str) -> str:
    """Return the granularity of a unit: weekends and fortnights have none of their own, and nothing is finer than a minute."""
    return _FINENESS.get(unit, unit)


_FINENESS = {"weekend": "interval", "fortnight": "interval", "second": "minute"}
