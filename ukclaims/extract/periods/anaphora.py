"""Readers of what an earlier time of the paragraph tells: the same day, two days later, a year earlier, that week.

Where the paragraph tells none that fits, only the granularity is known: nothing is taken from further off.
"""

from datetime import date

from ukclaims.extract.periods.calendar import DAYS, MONTHS, SECONDS, Ends, fineness, moved, neighbour, one_day, unit_around
from ukclaims.extract.periods.counts import count_of
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.surroundings import is_compared, is_part_of, stands_alone, word_before
from ukclaims.extract.periods.tense import looks_ahead

_REACH = 400
_DAYPARTS = ("daypart", "night")
_ORDER = ("day", "week", "month", "quarter", "half", "season", "year", "decade")


def same_unit(r: Reading) -> Answer | None:
    """Read "the same day", "that week", "the same period", "the same month of 2021": the one told last."""
    unit = _unit(r)
    if unit in ("century", "decade", "minute", "hour", "weekend", "fortnight"):
        return None
    ends, fine = told_last(r, unit)
    if ends is None:
        return without_ends(fine)
    return _in_year(r, ends, fine) if r.has("year", "near") else of(ends, fine)


def the_unit(r: Reading) -> Answer | None:
    """Read "the year" of "the worst attack of the year", and the quarter told last; which other one it is, is not told."""
    unit = r.value("unit", "quarter")
    if unit in ("minute", "hour", "century", "decade"):
        return None
    if unit == "weekend" and r.reference is not None:
        return of(_weekend(r.reference, ahead=looks_ahead(r)), "interval")
    ends = told_last(r, unit, finer=unit == "year")[0] if unit in ("quarter", "year") else None
    if unit == "year" and not is_part_of(r):
        return without_ends("year")
    if ends is None and unit == "year" and r.reference is not None:
        return of(unit_around(r.reference, "year"), "year")
    return without_ends(fineness(unit)) if ends is None else of(unit_around(ends[0], unit), unit)


def _weekend(reference: date, *, ahead: bool | None) -> Ends:
    """Return the weekend gone by or going on, or the one to come."""
    this = unit_around(reference, "weekend")
    return neighbour(reference, -1, "weekend") if not ahead and reference < this[0] else this


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
        return _years_back(r, count)
    ends, _ = told_last(r, "week" if unit == "fortnight" else unit, finer=unit != "day")
    if ends is None:
        return without_ends("unknown")
    return of(neighbour(ends[0], -count if r.has("earlier") else count, unit), fineness(unit))


def year_before(r: Reading) -> Answer | None:
    """Read "year-earlier", "the year-ago quarter", "the year-earlier period": the one told last, a year before."""
    fine = r.value("quarter", "half")
    found = _years_back(r, 1, fine) if r.value("unit") == "year" else without_ends("unknown")
    return found if found.start is not None else without_ends(fine or ("interval" if r.has("period") else "unknown"))


def compared_year(r: Reading) -> Answer | None:
    """Read "a year ago" where a part of a year is compared: "sold 80 in May, against 60 a year ago"."""
    if not is_compared(r):
        return None
    ends, fine = told_last(r, "period")
    return None if ends is None or fine in ("year", "decade", "interval", "week") else of(_moved(ends, -1), fine)


def of_year(r: Reading) -> Answer:
    """Read "the 1988 period" and "the 2023 quarter": the one told last, in that year."""
    ends, fine = told_last(r, _unit(r))
    return without_ends(fine) if ends is None else _in_year(r, ends, fine)


def told_last(r: Reading, unit: str, *, finer: bool = False) -> tuple[Ends | None, str]:
    """Return the last time that the paragraph told of a unit (any, for a "period"; or a finer one), with its granularity."""
    for told in reversed(r.told):
        if told.end < r.start - _REACH or "\n" in r.context.folded[told.end : r.start]:
            break
        start, end, fine, _ = told.answer
        fits = unit in (fine, "period") or (finer and fine in _ORDER and _ORDER.index(fine) < _ORDER.index(unit))
        if fits and isinstance(start, date) and isinstance(end, date):
            return (start, end), fine
    return None, "interval" if unit == "period" else fineness(unit)


def _unit(r: Reading) -> str:
    if r.has(*_DAYPARTS):
        return "day"
    return str(r.value("same_unit", "period", "quarter", "half"))


def _years_back(r: Reading, count: int, unit: str | None = None) -> Answer:
    ends, fine = told_last(r, unit or "period")
    return without_ends("unknown") if ends is None else of(_moved(ends, -count), fine)


def _in_year(r: Reading, ends: Ends, fine: str) -> Answer:
    return without_ends(fine) if r.year is None else of(_moved(ends, r.year - ends[0].year), fine)


def _moved(ends: Ends, years: int) -> Ends:
    """Return the same days of another year: of months the whole months."""
    first, last = moved(ends[0], years, "year"), moved(ends[1], years, "year")
    return (first, last) if first < last else unit_around(first, "day")
