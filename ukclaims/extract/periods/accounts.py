"""Readers of the year and the quarter that accounts tell of: the quarter, for the year, a year ago, the 2023 period."""

from datetime import date, timedelta

from ukclaims.extract.periods.anaphora import in_year, moved_years, told_last, years_back
from ukclaims.extract.periods.around import word_before
from ukclaims.extract.periods.calendar import Ends, fineness, neighbour, one_day, unit_around
from ukclaims.extract.periods.circumstances import is_bounded, is_compared, is_in_accounts, is_part_of, is_within
from ukclaims.extract.periods.reading import Answer, Reading, of, without_ends
from ukclaims.extract.periods.tense import looks_ahead

_REPORTED_WITHIN = 62
"""Days after its end in which a quarter is reported on."""

_MONTH_OF_LAST_YEAR = 3
"""Up to this month, accounts "for the year" may be those of the year before."""


def the_unit(r: Reading) -> Answer | None:
    """Read "the year" of "the worst attack of the year", "the quarter" told last, "later in the day"; which other one it is, is not told."""
    unit = r.value("unit", "quarter")
    if unit in ("minute", "hour", "century", "decade"):
        return None
    if unit in ("week", "month", "year") and is_within(r):
        return _unit_within(r, unit)
    if unit in _THE and not is_bounded(r):
        return _THE[unit](r)
    return without_ends(fineness(unit))


def _unit_within(r: Reading, unit: str) -> Answer:
    """Return the unit that "later in the week" is a part of: the one told last, or of a day told last, else the one of publication."""
    ends, _ = told_last(r, unit, finer=True)
    day = ends[0] if ends is not None else r.reference
    return without_ends(unit) if day is None else of(unit_around(day, unit), unit)


def _the_weekend(r: Reading) -> Answer:
    """Return the weekend gone by or going on, or the one to come."""
    if r.reference is None:
        return without_ends("interval")
    this = unit_around(r.reference, "weekend")
    return of(neighbour(r.reference, -1, "weekend") if not looks_ahead(r) and r.reference < this[0] else this, "interval")


def _the_day(r: Reading) -> Answer:
    """Return the day that "later in the day" is a part of: the one told last, else the day of publication."""
    if not is_within(r):
        return without_ends("day")
    ends, _ = told_last(r, "day")
    if ends is None and r.reference is not None:
        ends = one_day(r.reference)
    return without_ends("day") if ends is None else of(ends, "day")


def _the_quarter(r: Reading) -> Answer:
    """Return the quarter told last, else the one that accounts told in the past are of."""
    ends, _ = told_last(r, "quarter")
    if ends is None and is_in_accounts(r) and not looks_ahead(r):
        ends = _quarter_reported(r.reference)
    return without_ends("quarter") if ends is None else of(ends, "quarter")


def _quarter_reported(reference: date | None) -> Ends | None:
    """Return the last quarter that was over, for the two months in which it is reported on."""
    if reference is None:
        return None
    last = neighbour(reference, -1, "quarter")
    return last if reference < last[1] + timedelta(_REPORTED_WITHIN) else None


def _the_year(r: Reading) -> Answer:
    if is_part_of(r):
        ends, _ = told_last(r, "year", finer=True)
        if ends is None and r.reference is not None:
            ends = one_day(r.reference)
        return without_ends("year") if ends is None else of(unit_around(ends[0], "year"), "year")
    if r.reference is None or not (r.has("full") or word_before(r) == "for"):
        return without_ends("year")
    open_accounts = r.reference.month > _MONTH_OF_LAST_YEAR or looks_ahead(r)
    return of(unit_around(r.reference, "year"), "year") if open_accounts else without_ends("year")


_THE = {"weekend": _the_weekend, "day": _the_day, "quarter": _the_quarter, "year": _the_year}


def year_before(r: Reading) -> Answer | None:
    """Read "year-earlier", "the year-ago quarter", "the year-earlier period": the one told last, a year before."""
    fine = r.value("quarter", "half")
    found = years_back(r, 1, fine) if r.value("unit") == "year" else without_ends("unknown")
    if found.start is not None:
        return found
    reported = _quarter_reported(r.reference) if fine == "quarter" and r.value("unit") == "year" else None
    if reported is not None:
        return of(moved_years(reported, -1), "quarter")
    return without_ends(fine or ("interval" if r.has("period") else "unknown"))


def compared_year(r: Reading) -> Answer | None:
    """Read "a year ago" where a part of a year is compared: "sold 80 in May, against 60 a year ago"."""
    if not is_compared(r):
        return None
    found = years_back(r, 1)
    return None if found.start is None or found.granularity in ("year", "decade", "interval", "week") else found


def of_year(r: Reading) -> Answer:
    """Read "the 1988 period" and "the 2023 quarter": the one told last, in that year."""
    ends, fine = told_last(r, str(r.value("period", "quarter", "half")))
    return without_ends(fine) if ends is None else in_year(r, ends, fine)
