"""Dates in an odd order, which are known to be dates but which the grammar does not compute: dateparser is asked.

It is asked for nothing else, with every part required, and its answers are remembered: loading it takes
a fifth of a second, an answer about a millisecond.
"""

from datetime import date
from functools import cache, lru_cache
from typing import Any

ORDERS = {"en": "DMY"}
"""The order of day and month that dateparser is to take; the phrases it is asked for name the month."""


@cache
def _parser(language: str) -> Any:
    from dateparser.date import DateDataParser

    return DateDataParser(languages=[language], settings={"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": ORDERS[language]})


@lru_cache(1024)
def ask(words: str, language: str) -> date | None:
    """Return the day that the words name, None where dateparser reads none or only a month or a year.

    >>> ask("13-Oct-2024", "en"), ask("31-Feb-2024", "en")
    (datetime.date(2024, 10, 13), None)
    """
    found = _parser(language).get_date_data(words)
    return found.date_obj.date() if found.date_obj is not None and found.period == "day" else None
