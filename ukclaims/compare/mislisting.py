"""A number and what is listed behind it: names that are more or fewer, parts that add up to another sum.

The list stands behind a colon, a dash or a bracket and ends with "and" and its last part, so that none is left out.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain

from ukclaims.compare.mistake import Mistake
from ukclaims.lang.tables import tables
from ukclaims.model.verdict import Verdict
from ukclaims.registry import default
from ukclaims.registry.measures import compare_items, item_class

_LIST = re.compile(r"(?::| [–—-]| \()[^.;:()–—]+ and ")
_BETWEEN = re.compile(r",? and |, ")
_MOST_NAMED = 40


def short_list(text: str, _published: date | None, language: str) -> Iterator[Mistake]:
    """Yield a number of states or places that are not so many when counted.

    >>> [found.words for found in short_list("Four countries – Poland, Norway and Latvia – agreed.", None, "en")]
    ['“Four countries” with 3 named']
    """
    for found, number, parts in _lists(text, language):
        named = [default().find(part.removeprefix("the "), ("state", "place")) for part in parts]
        names = frozenset(entry.id for entry in chain.from_iterable(named))
        if all(len(entries) == 1 for entries in named) and len(names) == len(parts) != number <= _MOST_NAMED:
            yield Mistake((number, names), f"“{found['number']} {found['noun']}” with {len(parts)} named")


def wrong_sum(text: str, _published: date | None, language: str) -> Iterator[Mistake]:
    """Yield a number and its parts, of things and not of people, that add up to another.

    Of people one may be counted in two parts, and two parts may leave a third out.

    >>> [found.words for found in wrong_sum("They fired 112 drones: 98 Shaheds, 10 FPV drones and 2 decoys.", None, "en")]
    ['“112 drones” in parts that add up to 110']
    """
    for found, number, parts in _lists(text, language):
        counted = [part.partition(" ") for part in parts]
        numbers = [_number(first, language) or 0 for first, _, _ in counted]
        whole = found["noun"].split(" and ")
        if all(numbers) and _is_off(numbers, number) and all(_is_part(what, whole) for _, _, what in counted):
            yield Mistake((number, tuple(numbers)), f"“{found['number']} {found['noun']}” in parts that add up to {sum(numbers)}")


def _is_off(parts: list[int], whole: int) -> bool:
    """Tell whether parts are too many, or too few where there are more than two of them, which may be all that is worth telling."""
    return sum(parts) > whole or (sum(parts) < whole and len(parts) > 2)


def _is_part(what: str, whole: list[str]) -> bool:
    """Tell whether a listed thing is one of those of which the number is told, and nobody."""
    return item_class(what) != "person" and any(compare_items(what, noun) in (Verdict.EQUAL, Verdict.NARROWER) for noun in whole)


def _lists(text: str, language: str) -> Iterator[tuple[re.Match[str], int, list[str]]]:
    """Yield each number with the parts that are listed behind it."""
    for found in _listed(language).finditer(text) if _LIST.search(text) else ():
        number = _number(found["number"], language)
        if number is not None and number > 1 and " and " in found["list"]:
            last = found["list"].rstrip(" -")
            yield found, number, [part.strip() for part in _BETWEEN.split(last)]


def _number(word: str, language: str) -> int | None:
    if word[:1].isdigit():
        digits = word.replace(",", "")
        return int(digits) if digits.isdigit() else None
    return _words(language).get(word.lower())


@cache
def _words(language: str) -> dict[str, int]:
    found: dict[str, int] = tables(language).load("numbers")["words"]
    return found


@cache
def _listed(language: str) -> re.Pattern[str]:
    """Return the pattern of a number, what is counted, and a list up to the mark that ends it."""
    words = "|".join(_words(language))
    number = rf"(?<![\w.,/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+|(?i:{words}))"
    return re.compile(rf"{number} (?P<noun>[a-z]+(?: [a-z]+){{0,3}}+)(?:: | [–—-] | \()(?P<list>(?:[^.;:()–— ]|(?! - ) )++)(?=[.;:)–—]| - |$)")
