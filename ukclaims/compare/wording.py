"""How an explanation says who speaks, when, and how many: articles, plurals, days."""

from datetime import date, timedelta
from functools import lru_cache

from ukclaims.compare.facts import Facts
from ukclaims.compare.voices import Sort, Voice
from ukclaims.lang.tables import tables
from ukclaims.model.period import Granularity, Period
from ukclaims.model.quantity import Number, Quantity


def tells(facts: Facts) -> str:
    """Return who gives or denies which figure, for which time: a clause."""
    what = f"“{facts.claim.figure.text}”" if facts.counts else "no figure"
    time = f" for {in_words(facts.period)}" if facts.counts and facts.period is not None else ""
    return f"{voice(facts)}{_where(facts)} {_verb(facts)} {what}{time}"


def capital(sentence: str) -> str:
    """Return the sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def _verb(facts: Facts) -> str:
    verb = "deny" if facts.denied else "give"
    if is_plural(facts.voice):
        return verb
    return "denies" if facts.denied else "gives"


def voice(facts: Facts) -> str:
    """Return who stands behind the claim, in words: "the mayor", "a Ukrainian official", "the Ministry of Defence of Ukraine"."""
    named = facts.voice
    if named.sort is Sort.UNKNOWN:
        return "an unknown voice"
    if named.sort is Sort.PUBLISHER:
        return named.words
    return f"{_article(named)}{named.words}"


@lru_cache(maxsize=1 << 12)
def _article(named: Voice) -> str:
    first, last = (named.words.split() or [""])[0].lower(), _noun(named.words)
    if not first or first in _words("articles") or named.kind in ("person", "group"):
        return ""
    if named.kind:
        return "the " if last in _words("with_article") else ""
    if named.sort is Sort.OFFICE:
        return "the "
    return "" if is_plural(named) else "an " if first[0] in "aeio" else "a "


def is_plural(named: Voice) -> bool:
    """Tell whether a voice is told in the plural: "officials", "the police", "the Russian Aerospace Forces"."""
    if named.sort is Sort.PUBLISHER or named.kind == "person":
        return False
    last = _noun(named.words)
    return last in _words("plural") or (named.sort is Sort.VAGUE and last.endswith("s") and not last.endswith("ss"))


def _noun(words: str) -> str:
    """Return the head of a name: "ministry" of "Ministry of Defence of Ukraine"."""
    return (words.partition(" of ")[0].partition(" for ")[0].split() or [""])[-1].lower()


def _words(name: str) -> frozenset[str]:
    return frozenset(tables("en").load("relations")["wording"][name])


def _where(facts: Facts) -> str:
    own = facts.voice.sort is Sort.PUBLISHER
    when = _days(*facts.said) if facts.said else day(facts.published) if facts.published else None
    told = [x for x in (None if own else facts.publisher, when) if x]
    return f" ({', '.join(told)})" if told else ""


def _days(start: date, end: date) -> str:
    """Return the days of saying: one day, a month, or the first and the last.

    >>> _days(date(2024, 4, 1), date(2024, 5, 1)), _days(date(2024, 4, 1), date(2024, 4, 2))
    ('April 2024', '1 April 2024')
    """
    last = end - timedelta(1)
    if last <= start:
        return day(start)
    whole = start.day == 1 and end.day == 1 and (last.year, last.month) == (start.year, start.month)
    return f"{start:%B} {start.year}" if whole else f"{day(start)} to {day(last)}"


@lru_cache(maxsize=1 << 12)
def day(when: date) -> str:
    """Return a day as one says it: "4 May 2024"."""
    return f"{when.day} {when:%B} {when.year}"


def in_words(period: Period) -> str:
    """Return the period as one says it.

    >>> in_words(Period.month(2025, 6)), in_words(Period("2022-02-24", "2023-11-02"))
    ('June 2025', 'the time from 24 February 2022 to 1 November 2023')
    """
    start, end = period.start, period.end
    if not isinstance(start, date) or not isinstance(end, date):
        return _open_period(period)
    last = end - timedelta(1)
    named = {Granularity.DAY: day(start), Granularity.MONTH: f"{start:%B} {start.year}", Granularity.YEAR: str(start.year)}
    return named.get(period.granularity) or f"the time from {day(start)} to {day(last)}"


def _open_period(period: Period) -> str:
    start, end = period.start, period.end
    if isinstance(start, date):
        return f"the time since {day(start)}"
    if isinstance(end, date):
        return f"the time up to {day(end - timedelta(1))}"
    return period.text or str(period)


def number(value: Number, quantity: Quantity) -> str:
    """Return a number in the unit of a quantity."""
    return str(Quantity(value, unit=quantity.unit))


def figure(facts: Facts) -> str:
    """Return the number of a claim, in its unit."""
    return str(facts.amount.quantity)
