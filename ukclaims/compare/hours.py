"""Hours of the clock around a claim: within one day they set two figures apart that the days do not."""

import re
from functools import lru_cache

from ukclaims.compare.cues import words_around
from ukclaims.compare.facts import Facts

_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\b|\b(\d{1,2}):(\d\d)\b", re.IGNORECASE)


def other_hours(a: Facts, b: Facts) -> bool:
    """Tell whether the words of one give hours that those of the other do not give, where a day or a night is counted, or up to one."""
    return _hours_matter(a) and _hours_matter(b) and hours(a) != hours(b)


def _hours_matter(facts: Facts) -> bool:
    return facts.time is None or facts.running or facts.time.day is not None


def hours(facts: Facts) -> frozenset[int]:
    """Return the minutes of the day that the words of a claim name."""
    return _hours(words_around(facts))


@lru_cache(maxsize=1 << 12)
def _hours(text: str) -> frozenset[int]:
    """Read the clock.

    >>> sorted(_hours("from 1 p.m. to 20:30"))
    [780, 1230]
    """
    return frozenset(map(_minutes, _CLOCK.findall(text))) if ":" in text or "m" in text else frozenset()


def _minutes(found: tuple[str, ...]) -> int:
    hour, minute, half, full, past = found
    if full:
        return int(full) * 60 + int(past)
    return (int(hour) % 12 + (12 if half.lower() == "p" else 0)) * 60 + int(minute or 0)
