"""The numbers that stand in a sentence, as intervals in the base unit of their dimension."""

import re
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from ukclaims._text import key
from ukclaims.lang.tables import tables
from ukclaims.model.quantity import Number, half_unit, stated_slack
from ukclaims.model.units import base_factor, dimension

_TOKEN = re.compile(r"[^\W\d_]+|(?<![\w.-])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?![\d-])|(?<![\w.-])\d{1,15}(?:\.\d{1,9})?(?![\d-])|%|-\d")


class Numeral(NamedTuple):
    """A number with its dimension, and the least and the most that its words allow."""

    dimension: str
    least: Decimal
    most: Decimal

    def meets(self, other: "Numeral") -> bool:
        """Tell whether the two can be one."""
        return self.dimension == other.dimension and self.least <= other.most and other.least <= self.most


@lru_cache(maxsize=1 << 14)
def numerals(text: str, language: str) -> tuple[Numeral, ...]:
    """Return the numbers of a text in digits and in words, with their scales and units; "one" is none.

    >>> [int(found.least) for found in numerals("Two and a half thousand men walked 40 kilometres.", "en")]
    [2450, 39000]
    """
    return tuple(_found(_TOKEN.findall(key(text)), _forms(language)))


class _Forms(NamedTuple):
    """Words of numbers and of scales with what they stand for, forms of units, phrases that make a number rough, how both begin and end."""

    words: dict[str, int]
    scales: dict[str, int]
    units: dict[str, str]
    rough: frozenset[str]
    begin_unit: frozenset[str]
    end_rough: frozenset[str]


@cache
def _forms(language: str) -> _Forms:
    load = tables(language).load
    numbers, bounds = load("numbers"), load("bounds")["before"]
    units = {form: unit for unit, forms in load("units")["forms"].items() for form in forms if form != "x"}
    rough = frozenset(phrase for phrases in bounds.values() for phrase in phrases)
    begin, end = frozenset(form.split(" ")[0] for form in units), frozenset(phrase.split(" ")[-1] for phrase in rough)
    return _Forms(numbers["words"], numbers["scales"], units, rough, begin, end)


def _found(tokens: list[str], forms: _Forms) -> Iterator[Numeral]:
    words, end = forms.words, 0
    for at in [at for at, token in enumerate(tokens) if token in words or token[0].isdigit()]:
        if at < end:
            continue
        value, end = _number(tokens, at, forms)
        if value > 1 or (value and tokens[at][0].isdigit()):
            yield _numeral(value, _unit(tokens[end : end + 2], forms), _is_rough(tokens[max(0, at - 3) : at], forms))


def _unit(following: list[str], forms: _Forms) -> str:
    """Return the unit with which the words behind a number begin."""
    if not following or following[0] not in forms.begin_unit:
        return "count"
    return next((forms.units[form] for form in (" ".join(following), following[0]) if form in forms.units), "count")


def _is_rough(before: list[str], forms: _Forms) -> bool:
    """Tell whether the words before a number end with "about" or the like."""
    return bool(before) and before[-1] in forms.end_rough and any(" ".join(before[at:]) in forms.rough for at in range(len(before)))


def _number(tokens: list[str], at: int, forms: _Forms) -> tuple[Number, int]:
    """Return the number that begins at a token, and where it ends."""
    done: Number = 0
    part: Number = 0
    if tokens[at][0].isdigit():
        digits = tokens[at].replace(",", "").replace(" ", "")
        part, at = Decimal(digits) if "." in digits else int(digits), at + 1
    while at < len(tokens):
        token, following = tokens[at], tokens[at + 1 : at + 3]
        if token in forms.words and not part % 10:
            part += forms.words[token]
        elif part and token in forms.scales:
            done, part = _scaled(done, part, forms.scales[token])
        elif part and token == "and" and following == ["a", "half"]:
            part, at = part + Decimal("0.5"), at + 2
        elif not (done + part >= 100 and token == "and" and following and following[0] in forms.words):
            break
        at += 1
    return done + part, at


def _scaled(done: Number, part: Number, scale: int) -> tuple[Number, Number]:
    """Return what is done and what may go on: "two hundred" goes on with "thousand", after "two thousand" something new begins."""
    return (done, part * scale) if scale < 1000 else (done + part * scale, 0)


@lru_cache(maxsize=1 << 14)
def _numeral(value: Number, unit: str, rough: bool) -> Numeral:
    slack = max(stated_slack(value, value, approximate=rough), half_unit(value) if rough else 0)
    return Numeral(dimension(unit), (value - slack) * base_factor(unit), (value + slack) * base_factor(unit))


def differ(one: str, two: str, language: str) -> bool:
    """Tell whether each of two texts has a number that the other has not.

    >>> differ("of 38 drones 12 fell", "of 38 drones 9 fell", "en"), differ("of 38 drones 12 fell", "38 drones came", "en")
    (True, False)
    """
    mine, theirs = numerals(one, language), numerals(two, language)
    return _lacks(theirs, mine) and _lacks(mine, theirs)


def _lacks(there: Collection[Numeral], those: Iterable[Numeral]) -> bool:
    return any(number not in there and not any(number.meets(other) for other in there) for number in those)


def lacks(words: Iterable[str], numbers: Iterable[str]) -> bool:
    """Tell whether one of some numbers in digits is none of those among the words of a text.

    >>> lacks(["38", "drones"], ["38", "12"]), lacks(["38", "drones"], ["38"])
    (True, False)
    """
    return _lacks(_in_digits(words), _in_digits(numbers))


def _in_digits(words: Iterable[str]) -> list[Numeral]:
    return [_numeral(Decimal(word), "count", False) for word in words if word.isdecimal()]


@lru_cache(maxsize=1 << 14)
def is_read_with_a_number(word: str, language: str) -> bool:
    """Tell whether a word is a number or a part of one, a unit, or says how a number is meant; so are digits with more than digits."""
    forms = _forms(language)
    if word[0].isdigit():
        return not word.isdecimal()
    return any(part in forms.words or part in forms.scales or part in forms.units for part in word.split("-")) or word in forms.rough or word in _JOINING


_JOINING = frozenset({"and", "half", "than"})
