"""Traps of time: dates, years, clock times, halves and quarters of a year, ages beside names."""

from ukclaims.extract.quantities.bounds import bound_before
from ukclaims.extract.quantities.items import Item
from ukclaims.extract.quantities.nouns import words
from ukclaims.extract.quantities.pieces import Pieces
from ukclaims.extract.quantities.sides import Side
from ukclaims.extract.quantities.trapwords import is_month, listed, looks_like_year, month_before

_MOST_DAYS = 8
_LISTING = frozenset([",", "and", "or"])
_OLDEST = 120
_HOURS = 12
_DIAL = 24
_AWAY = 5  # pieces between a clock and the verb
_JOINED = ("-", "and", ",", "to", "or", "through")


def clock_time(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch "5:29 PM", "5 p.m.", "0401 GMT"."""
    i = side.first
    if p.at(i - 1) == ":" and p.glued(i - 1) and p.glued(i - 2):
        return True
    if side.unit is not None:
        return False
    return p.at(side.stop) in listed("clock", "after") or _is_dotted_time(p, side) or _is_told_time(p, side) or _is_on_a_dial(p, side)


def _is_on_a_dial(p: Pieces, side: Side) -> bool:
    """Tell whether a clock shows the number: "the clock on the tower read 11"."""
    i = side.first - 1
    while p.at(i) == "at" or p.at(i) in listed("clock", "around"):
        i -= 1
    is_shown = side.low <= _DIAL and p.at(i) in listed("clock", "showing") and (not p.is_word(side.stop) or p.low[side.stop] in words("stop"))
    return is_shown and not listed("clock", "dials").isdisjoint(p.low[max(i - _AWAY, 0) : i])


def _is_told_time(p: Pieces, side: Side) -> bool:
    """Tell whether an hour is told in words: "at around 8 in the morning", "by 6 this morning", "half past five"."""
    i = side.first - 1
    if p.at(i) in ("past", "to") and p.at(i - 1) in ("half", "quarter"):
        return True
    while p.at(i) in listed("clock", "around"):
        i -= 1
    behind = p.low[side.stop : side.stop + 3]
    told = (behind[:2] == ["in", "the"] and behind[2:] != [] and behind[2] in listed("clock", "parts")) or (
        behind[:1] == ["this"] and p.at(side.stop + 1) in listed("clock", "parts")
    )
    return told and side.low <= _HOURS and p.at(i) in listed("clock", "before")


def _is_dotted_time(p: Pieces, side: Side) -> bool:
    """Tell whether hours and minutes stand with a full stop between: "as of 09.30", "at 17.45"."""
    hours, dot, minutes = p.words[side.start].partition(".")
    if not dot or len(minutes) != 2 or not hours.isdigit() or not minutes.isdigit() or int(hours) > 24 or int(minutes) > 59:
        return False
    return (hours[0] == "0" and len(hours) == 2) or p.at(side.first - 1) in listed("clock", "before")


def date(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "October 15", "Oct. 5-7", "5 March", "October 2024"."""
    i, j = side.start, side.stop
    if month_before(p, i) and (item is None or not item.plural or p.at(i - 1) != ","):
        return True
    if side.low > 31:
        return False
    if is_month(p, j) or (p.at(j) == "of" and is_month(p, j + 1)):
        return True
    return item is None and _date_goes_on(p, i)


def _date_goes_on(p: Pieces, i: int) -> bool:
    """Tell whether a number goes on with a date: "October 15-17", "5, 6 and 7 May"."""
    for step, found in ((-2, month_before), (2, lambda p, k: is_month(p, k + 1))):
        for k in range(i + step, i + step * _MOST_DAYS, step):
            if not (p.at(k - step // 2) in _JOINED and _is_day(p, k)):
                break
            if found(p, k):
                return True
    return False


def _is_day(p: Pieces, i: int) -> bool:
    return p.is_number(i) and len(p.words[i]) <= 2


def year(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "in 2022", "the 2024 budget"; not "more than 2000" nor "2000 people"."""
    if not looks_like_year(p, side) or _is_amount(p, side):
        return False
    if side.low < 1900:
        return item is None and p.at(side.first - 1) in listed("before_years")
    return not (item and item.plural and counts_against_years(p, item) and p.at(side.first - 1) not in ("the", "in", "'s"))


def counts_against_years(p: Pieces, item: Item) -> bool:
    """Tell whether the noun is one that a number like 2014 can well count."""
    return p.low[item.last - 1] in listed("against_years")


def _is_amount(p: Pieces, side: Side) -> bool:
    """Tell whether words before the number make it an amount: "more than 2000", "an average of 1500"."""
    if p.at(side.first - 1) == "of" and p.at(side.first - 2) in listed("sums"):
        return True
    bound = bound_before(p, side.first)
    return bound is not None and p.at(bound.first) not in listed("vague_times")


def age(p: Pieces, side: Side, item: Item | None) -> bool:
    """Catch "Ivanov, 48, said", "a woman, 56, was hurt", "he is 48", "a man of 45", "aged 45 and 67"."""
    if side.low > _OLDEST or side.unit is not None:
        return False
    if _is_of_ages(p, side):
        return True
    i = side.first
    before, known = p.at(i - 2), listed("aged", "persons") | listed("aged", "named")
    if p.at(i - 1) in listed("aged", "joints") and p.is_number(i - 2) and p.at(i - 3) in ("aged", "ages"):
        return True
    if p.at(i - 1) == ",":
        named = before in listed("aged", "persons") or (p.is_capital(i - 2) and p.is_number(side.start))
        return named and p.at(side.last) in (",", ".", ";", ")", "-", "—", "")
    if item is not None:
        return False
    if p.at(i - 1) == "at" and p.at(side.last) in listed("aged", "behind"):
        return True
    told = p.at(i - 1) in listed("aged", "turning") or (p.at(i - 1) == "of" and before in listed("aged", "persons"))
    return told and before in known and (not p.is_word(side.last) or p.low[side.last] in words("stop") or p.at(i - 1) == "of")


def _is_of_ages(p: Pieces, side: Side) -> bool:
    """Tell whether the number is one of a list of ages: "three men, 35, 40 and 54 years old", "aged 35, 40 and 54"."""
    first, last = side.first, side.last
    while p.at(last) in _LISTING and p.is_number(last + 1):
        last += 2
    while p.at(first - 1) in _LISTING and p.is_number(first - 2):
        first -= 2
    told = p.at(last) in ("year", "years") and p.at(last + 1) in ("old", "of")
    return (last > side.last and told) or (first < side.first and p.at(first - 1) in ("aged", "ages"))


def fraction_of_time(p: Pieces, side: Side, _: Item | None) -> bool:
    """Catch fractions that are no share: "the first half", "a third drone", "half of the year"."""
    if side.numeral.style != "fraction" or side.unit:
        return False
    last = p.at(side.stop - 1)
    if last == "half" and p.at(side.start - 1) in ("first", "second", "latter", "other", "better", "and", "last", "-", "this", "in"):
        return True
    if _time_follows(p, side.stop):
        return True
    if p.at(side.start - 1) == "by" or bound_before(p, side.start):
        return False
    wanted = ("of", "more", "less") if last != "half" else ("of", "the", "its", "their", "our", "his", "all", "more", "less")
    return not last.endswith("s") and p.at(side.stop) not in wanted


def _time_follows(p: Pieces, k: int) -> bool:
    while p.at(k) in ("of", "the", "this", "last", "a", "its", "that", "next"):
        k += 1
    return p.at(k) in listed("times") or (p.is_number(k) and len(p.words[k]) == 4 and p.words[k].isdigit())
