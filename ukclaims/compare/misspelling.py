"""Names of places and people that the registry knows, misspelt as nobody spells them on purpose.

Two letters in a row that have changed places, or a consonant that is left out. Vowels, doubled letters and
the letters in which transliterations differ (h, i, j, y, a liquid beside a vowel) show nothing, nor does a
spelling that sounds like another name.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from ukclaims.compare.mistake import Mistake
from ukclaims.registry import default
from ukclaims.registry.folding import fold, sound

SHORTEST = 7
"""Shorter names are not looked at: one letter more or less makes another name of them too often."""

_LONG_WORD = re.compile(r"[A-Z][a-z]{5,}+(?![A-Za-z'’-][A-Za-z]{2})")
_WORD_BEFORE = re.compile(r"([A-Z][a-z]+) $")
_VOWELS, _LIQUIDS, _UNSURE = frozenset("aeiouy"), frozenset("lr"), frozenset("aeiouyhj")
_PLACES = ("place", "state")


class _Name(NamedTuple):
    """The right spelling, whose it is, and the first names without which it is nobody's; none for a place."""

    spelling: str
    id: str
    firsts: frozenset[str]


def misspelt_name(text: str, _published: date | None, _language: str) -> Iterator[Mistake]:
    """Yield the names that are misspelt.

    >>> [found.words for found in misspelt_name("Two bombs fell on Kramatosk.", None, "en")]
    ['“Kramatosk” for Kramatorsk']
    """
    for found in _LONG_WORD.finditer(text):
        name = _misspellings().get(found[0].lower())
        if name is not None and _is_meant(name, text[: found.start()]) and sound(found[0]) not in _sounds():
            yield Mistake((found[0].lower(), name.id), f"“{found[0]}” for {name.spelling}")


def _is_meant(name: _Name, before: str) -> bool:
    """Tell whether the words before leave no doubt: somebody's first name, or for a place the beginning of a word."""
    first = _WORD_BEFORE.search(before)
    return (first is not None and fold(first[1]) in name.firsts) if name.firsts else not before[-1:].isalnum()


@cache
def _sounds() -> frozenset[str]:
    """Return how the words of all names sound."""
    return frozenset(sound(word) for entry in default().entries for name in entry.names for word in name.split())


@cache
def _misspellings() -> dict[str, _Name]:
    """Return the names by their misspellings, but for what is two names misspelt."""
    found: dict[str, _Name | None] = {}
    for name in _names():
        for wrong in _misspelt(name.spelling.lower()):
            before = found.get(wrong, name)
            found[wrong] = name if before is not None and before.id == name.id else None
    return {wrong: name for wrong, name in found.items() if name is not None}


def _names() -> Iterator[_Name]:
    for entry in default().entries:
        if entry.kind in _PLACES:
            yield from (_Name(word, entry.id, frozenset()) for word in _long(entry.names))
        elif entry.kind == "person" and " " in entry.name:
            firsts = frozenset(fold(name.partition(" ")[0]) for name in entry.names if " " in name)
            yield from (_Name(word, entry.id, firsts) for word in _long(name.rpartition(" ")[2] for name in entry.names))


def _long(names: Iterable[str]) -> Iterator[str]:
    """Yield the names of one word that are long enough, and written with one capital and plain letters."""
    return (name for name in names if len(name) >= SHORTEST and name.isascii() and name.isalpha() and name.istitle())


def _misspelt(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 2):
        one, two = word[at], word[at + 1]
        if one != two and not _may_swap(one, two):
            yield word[:at] + two + one + word[at + 2 :]
    for at in range(2, len(word) - 1):
        around = word[at - 1 : at + 2]
        if len(word) > SHORTEST and not _UNSURE & set(word[at : at + 2]) and len(set(around)) == 3:
            yield word[:at] + word[at + 1 :]


def _may_swap(one: str, two: str) -> bool:
    """Tell whether two letters change places from one spelling to another: two vowels, a vowel and a liquid."""
    return (one in _VOWELS and two in _VOWELS) or (one in _LIQUIDS and two in _VOWELS) or (one in _VOWELS and two in _LIQUIDS)
