"""The words of a language that tell, right before or after a time expression, and which words stand there."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import frozen

from ukclaims.extract.periods.reading import Reading
from ukclaims.lang.tables import tables

_REACH = 32
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?[\s-]\Z")
NEXT_WORD = re.compile(r"[\s-]([^\W\d_]+)")


@frozen(eq=False)
class Around:
    """The words that tell, by the name of their list, and the patterns made of them."""

    words: Mapping[str, frozenset[str]]
    sides: Mapping[str, str]
    side: re.Pattern[str]
    event: re.Pattern[str]
    opener: re.Pattern[str]
    compared: re.Pattern[str]
    accounts: re.Pattern[str]
    same_time: re.Pattern[str]


@cache
def around_of(language: str) -> Around:
    """Return the words of a language, compiled once."""
    table = tables(language).load("periods")
    sides, around = table["sides"], table["around"]
    about = "|".join(around["about"])
    return Around(
        {name: frozenset(words) for name, words in around.items()},
        sides,
        side=re.compile(rf"\b({_either(sides)})\s(?:the\s|an?\s)?(?:(?:{about})\s)?\Z", re.IGNORECASE),
        event=re.compile(rf"\b({_either(around['before_events'])})\s((?:[^\s,;:.()\d]++\s){{1,9}}+)(?<=\s(?:in|on)\s)\Z", re.IGNORECASE),
        opener=re.compile(rf"\b(?:{_either(around['openers'])})\s\Z", re.IGNORECASE),
        compared=re.compile(rf"\b(?:{_either(around['comparing'])})\s(?:[^;\n]{{0,50}}\d[^;\n]{{0,30}}\s)?\Z"),
        same_time=re.compile(rf"\b(?:{_either(around['same_times'])})\s(?:(?:of|in)\sthe\s\w+\s)?\Z"),
        accounts=re.compile(rf"\b(?:{_either(around['accounts'])})\b|[$€£]\d"),
    )


def _either(phrases: Iterable[str]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))


def text_before(r: Reading) -> str:
    """Return what stands before the words, as far as it can tell."""
    return r.context.folded[max(0, r.start - _REACH) : r.start]


def word_before(r: Reading) -> str:
    """Return the word right before, in lower case; "" where there is none."""
    found = _LAST_WORD.search(text_before(r))
    return found[1].lower() if found else ""


def word_after(r: Reading) -> str:
    """Return the word right after in lower case, with the hyphen that joins it; "" where there is none."""
    found = NEXT_WORD.match(r.context.folded, r.end)
    return found[0].lower().strip() if found else ""
