"""Readers of what an earlier time of the paragraph tells: the same day, two days later, that week.

Where the paragraph tells none that fits, only the granularity is known: nothing is taken from further off.
"""

from collections.abc import Callable
from datetime import date

from ukclaims.extract.periods.around import word_before
from ukclaims.extract.periods.calendar import DAYS, MONTHS, SECONDS, Ends, fineness, moved, neighbour, one_day, unit_around
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.days import days_of_month, month_day
from ukclaims.extract.periods.reading import Answer, Reading, Told, of, without_ends
from ukclaims.extract.periods.spans import month_alone
from ukclaims.extract.periods.surroundings import side_of, stands_alone
from ukclaims.extract.periods.tense import is_of_saying

_REACH = 400
_FAR = 3000
_STRETCHES = frozenset(["duration", "interval", "week", "month", "quarter", "half", "season", "year"])
_DAYPARTS = ("daypart", "night")
_ORDER = ("day", "week", "month", "quarter", "half", "season", "year", "decade")


def same_unit(r: Reading) -> Answer | None:
    """Read "the same day", "that week", "the same period", "the same month of 2021": the one told last."""
    unit = _unit(r)
    if unit in ("century", "decade", "minute", "hour", "weekend", "fortnight"):
        return None
    ends, fine = told_last(r, unit)
    if ends is None and unit in _ORDER:
        ends = _around_a_named_day(r, unit)
    if ends is None or r.value("a_month") not in (None, ends[0].month):
        return without_ends(fine)
    return in_year(r, ends, fine) if r.has("year", "near") else of(ends, fine)


def same_unit_a_year_ago(r: Reading) -> Answer | None:
    """Read "the same period a year ago": the one told last, of the year before."""
    found = same_unit(r)
    if found is None or not isinstance(found.start, date) or not isinstance(found.end, date):
        return found
    return of(moved_years((found.start, found.end), -1), found.granularity)


def _around_a_named_day(r: Reading, unit: str) -> Ends | None:
    """Return the unit around the last date told with its month, as "that year" behind "in June 2022"."""
    ends, _ = told_last(r, unit, finer=True, able=lambda told: told.has("a_month", "month", "iso", "digit_date"))
    return None if ends is None else unit_around(ends[0], unit)


def since_then(r: Reading) -> Answer:
    """Read "since then": the time told last, from which it goes on."""
    ends, fine = told_last(r, "period")
    return without_ends("unknown") if ends is None else of(ends, fine)


def date_a_year_ago(r: Reading) -> Answer | None:
    """Read "May a year ago" and "Oct. 1-21 a year earlier": the nearest one, a year before."""
    found = days_of_month(r) if r.has("first_day") else month_day(r) if r.has("a_day") else month_alone(r)
    if found is None or not isinstance(found.start, date) or not isinstance(found.end, date):
        return found
    return of(moved_years((found.start, found.end), -1), found.granularity)


def night_alone(r: Reading) -> Answer:
    """Read "during the night": of the day told last, else of the day of publication."""
    ends, _ = told_last(r, "day")
    if ends is None and r.reference is not None:
        ends = one_day(r.reference)
    return without_ends("day") if ends is None else of(ends, "day")


def beside_alone(r: Reading) -> Answer | None:
    """Read "the day before" where no event follows that it could be counted from."""
    return beside(r) if stands_alone(r) else None


def beside(r: Reading) -> Answer | None:
    """Read "the next morning", "the following year", "the day before": the neighbour of the one told last."""
    unit = _unit(r)
    if unit in ("century", "decade", "minute", "hour", "weekend", "fortnight"):
        return None
    ends, _ = told_last(r, unit, finer=unit != "day")
    return without_ends(fineness(unit)) if ends is None else of(neighbour(ends[0], -1 if r.has("previous", "before") else 1, unit), unit)


def so_much_later(r: Reading) -> Answer | None:
    """Read "two days later" and "three months earlier": the unit so far from the one told last; a year earlier is the same of that year."""
    unit = r.value("some_units", "unit", "quarter")
    if unit is None or r.has("second"):
        return None
    count = count_of(r.tokens("count")) if r.has("count") else 1
    inexact = not r.has("count") and r.has("later") and word_before(r) == "than"
    if inexact or count is None or unit in SECONDS or (unit not in DAYS and unit not in MONTHS):
        return without_ends("unknown")
    if unit == "year" and r.has("earlier"):
        return years_back(r, count)
    ends, _ = told_last(r, "week" if unit == "fortnight" else unit, finer=unit != "day")
    if ends is None:
        return without_ends("unknown")
    return of(neighbour(ends[0], -count if r.has("earlier") else count, unit), fineness(unit))


def told_last(r: Reading, unit: str, *, finer: bool = False, able: Callable[[Reading], bool] = lambda _: True) -> tuple[Ends | None, str]:
    """Return the last time that the paragraph told of a unit (any, for a "period"; or a finer one), with its granularity.

    A quarter or half of a year is looked for in the paragraphs before too. A stretch whose days are not
    told hides the periods before it. `able` tells which may be meant. What only begins a stretch ("since 5 May") is not what is told of.
    """
    for told in reversed(r.told):
        if not _is_near(r, told, unit):
            break
        if not able(told.reading) or side_of(told.reading)[1] == "from":
            continue
        start, end, fine, _ = told.answer
        fits = unit in (fine, "period") or (finer and fine in _ORDER and _ORDER.index(fine) < _ORDER.index(unit))
        if fits and isinstance(start, date) and isinstance(end, date):
            return (start, end), fine
        if unit == "period" and start is None and fine in _STRETCHES:
            break
    return None, "interval" if unit == "period" else fineness(unit)


def _is_near(r: Reading, told: Told, unit: str) -> bool:
    end = told.reading.end
    if unit in ("quarter", "half"):
        return end >= r.start - _FAR
    return end >= r.start - _REACH and "\n" not in r.context.folded[end : r.start]


def _unit(r: Reading) -> str:
    if r.has(*_DAYPARTS):
        return "day"
    return str(r.value("same_unit", "period", "quarter", "half"))


def years_back(r: Reading, count: int, unit: str | None = None) -> Answer:
    """Return the time told last, of a unit where one is named, so many years before; a day of saying is none."""
    ends, fine = told_last(r, unit or "period", able=lambda told: not is_of_saying(told))
    return without_ends("unknown") if ends is None else of(moved_years(ends, -count), fine)


def in_year(r: Reading, ends: Ends, fine: str) -> Answer:
    """Return the same days of the year that the words say."""
    return without_ends(fine) if r.year is None else of(moved_years(ends, r.year - ends[0].year), fine)


def moved_years(ends: Ends, years: int) -> Ends:
    """Return the same days of another year: of months the whole months."""
    first, last = moved(ends[0], years, "year"), moved(ends[1], years, "year")
    return (first, last) if first < last else unit_around(first, "day")
