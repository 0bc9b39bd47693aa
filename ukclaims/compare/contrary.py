"""What shows that two like sentences are not one told twice: each has its own number, day or name, or one says no.

The figures of two daily reports can agree, and their words too; then the day, the place or another number tells them
apart. What only one of them has shows nothing: the other may have left it out.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from ukclaims.compare.numerals import differ, is_read_with_a_number, lacks
from ukclaims.compare.similarity import words_of
from ukclaims.lang.tables import tables
from ukclaims.registry import default
from ukclaims.registry.folding import sound

_WITH_POINT = re.compile(r"\d\.\d")


def are_contrary(one: str, two: str, language: str) -> bool:
    """Tell whether something shows that two texts do not say the same.

    >>> are_contrary("a drone hit a shop in Sumy", "a drone hit a shop in Nikopol", "en")
    True
    >>> are_contrary("a drone hit a shop in Sumy", "on Monday a drone hit a shop", "en")
    False
    """
    words, others = words_of(one), words_of(two)
    mine, theirs, negation = words - others, others - words, _negation(language)
    if words.isdisjoint(negation) is not others.isdisjoint(negation):
        return True
    return bool(mine and theirs) and (
        _in_day(mine, theirs, language) or _in_number(mine, theirs, one, two, language) or _in_name(mine, theirs, one, two, language)
    )


def _in_number(mine: frozenset[str], theirs: frozenset[str], one: str, two: str, language: str) -> bool:
    """Tell whether each has a number of its own, in digits or in words; the texts are read only where more than digits differs."""
    numbers = [word for word in mine if _is_number(word, language)]
    others = [word for word in theirs if _is_number(word, language)] if numbers else ()
    if not others:
        return False
    if _WITH_POINT.search(one) or _WITH_POINT.search(two) or any(is_read_with_a_number(word, language) for word in (*mine, *theirs)):
        return differ(one, two, language)
    return lacks(words_of(two), numbers) and lacks(words_of(one), others)


def _in_day(mine: frozenset[str], theirs: frozenset[str], language: str) -> bool:
    """Tell whether each names a weekday or a month of its own."""
    days = _days(language)
    return not (mine.isdisjoint(days) or theirs.isdisjoint(days))


def _in_name(mine: frozenset[str], theirs: frozenset[str], one: str, two: str, language: str) -> bool:
    """Tell whether each has a name of its own, however it is spelled."""
    if len(theirs) < len(mine):
        mine, theirs, one, two = theirs, mine, two, one
    names = _names(mine, one, language)
    others = _names(theirs, two, language) if names else names
    return not (names <= others or others <= names)


def _names(words: Iterable[str], text: str, language: str) -> frozenset[str]:
    """Return the names among some words of a text, each as a state's or as it sounds: those in capitals inside a sentence, and at its head those known."""
    days = _days(language)
    return frozenset([_named(word) for word in words if word not in days and is_name(word, text)])


@lru_cache(maxsize=1 << 14)
def _named(word: str) -> str:
    return next((state for name in (word, word.removesuffix("s")) if (state := default().state_of(name.capitalize()))), sound(word.removesuffix("s")))


def is_name(word: str, text: str) -> bool:
    """Tell whether a folded word, which has lost its apostrophe, stands as a name in a text."""
    capital = word.capitalize()
    if f" {capital}" in text or f" {word.upper()}" in text:
        return not word[0].isdigit()
    if word[-1] == "s" and any(f" {capital[:-1]}{mark}s" in text for mark in "'’"):
        return True
    return text.startswith((capital, capital.removesuffix("s"))) and (_is_known(capital) or _is_known(capital.removesuffix("s")))


@lru_cache(maxsize=1 << 14)
def _is_known(name: str) -> bool:
    return bool(default().find(name, ("state", "place", "person", "body")))


@lru_cache(maxsize=1 << 14)
def _is_number(word: str, language: str) -> bool:
    return word[0].isdigit() or any(part in _numbers(language) for part in word.split("-"))


@cache
def _numbers(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("numbers")["words"]) - {"one"}


@cache
def _negation(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("everyday")["negation"]["words"].replace("'", "").split())


@cache
def _days(language: str) -> frozenset[str]:
    words = tables(language).load("periods")["words"]
    return frozenset(words["weekday"]) | (frozenset(words["month"]))
