"""Days of the week that a date did not fall on."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ukclaims.compare.mistake import Mistake
from ukclaims.lang.tables import tables

NEAR = 14
"""A date without a year is one of the year of publishing only where it lies so many days from the day of publishing at most."""


def wrong_weekday(text: str, published: date | None, language: str) -> Iterator[Mistake]:
    """Yield the days named with another weekday than theirs.

    >>> [found.words for found in wrong_weekday("It fell on Monday, 7 May 2024.", None, "en")]
    ['“Monday, 7 May 2024” was a Tuesday']
    """
    weekdays, months = _names(language)
    lower = text.lower()
    if not any(weekday in lower for weekday in weekdays):
        return
    for found in _pattern(language).finditer(text):
        weekday, first, month, other_month, second, year = found.groups()
        day = _date(months[(month or other_month).lower()], int(first or second), year, published)
        if day is not None and day.weekday() != weekdays[weekday.lower()]:
            yield Mistake((weekday.lower(), day), f"“{found[0]}” was a {day:%A}")


def _date(month: int, day: int, year: str | None, published: date | None) -> date | None:
    """Return the date, in the stated year or in that which brings it next to the day of publishing; None where it is neither."""
    if year is not None:
        return _valid(int(year), month, day)
    if published is None:
        return None
    near = (_valid(published.year + by, month, day) for by in (-1, 0, 1))
    return next((found for found in near if found and abs((found - published).days) <= NEAR), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _names(language: str) -> tuple[dict[str, int], dict[str, int]]:
    words = tables(language).load("periods")["words"]
    return words["weekday"], words["month"] | words["month_or_verb"]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    weekdays, months = ("|".join(each) for each in _names(language))
    number = r"(\d{1,2})(?:st|nd|rd|th)?\b"
    return re.compile(rf"\b({weekdays}),? \(?(?:{number} (?:of )?({months})\b|({months}) {number})(?:,? (20\d\d)\b)?\)?", re.IGNORECASE)
