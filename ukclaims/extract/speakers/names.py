"""Names in running text: runs of capitals, and where in them a title ends and the name begins."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from ukclaims.extract.speakers.words import Words
from ukclaims.text.tokens import Token

_LONGEST = 9  # tokens in one run of capitals
_NICKNAME = 4  # tokens of a nickname, with its mark
_NICKNAMED = re.compile(r"\s[\"“”«„‘'][^\s\"“”«»'’]++(?: [^\s\"“”«»'’]++)?[\"”»’'“]\s")
_QUOTES = frozenset(['"', "'"])
_JUNIOR = frozenset(["jr.", "sr.", "jr", "sr", "ii", "iii", "iv"])


@frozen
class Run:
    """Tokens [first, last) that are capitalised, with small particles inside."""

    first: int
    last: int


def bare(token: Token) -> str:
    """Return the folded word without full stop and possessive."""
    return bare_word(token.lower)


def is_name_like(token: Token) -> bool:
    """Tell whether the token may be a part of a name."""
    text = token.text
    return text[0].isupper() or (len(text) > 3 and text[:3] in ("al-", "el-") and text[3].isupper())


def is_compound(token: Token, words: Words) -> bool:
    """Tell whether a word is made of a name and what somebody does: "Orlov-led"."""
    return "-" in token.lower and token.lower.rpartition("-")[2] in words.compounds


def is_day(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Tell whether a capital is that of a weekday or a month; one that may be a name is a month behind "in" and the like."""
    lower = tokens[at].lower
    return lower in words.days or (lower in words.months and at > 0 and tokens[at - 1].lower in words.before_months)


def runs(tokens: Sequence[Token], first: int, last: int, words: Words) -> Iterator[Run]:
    """Yield the runs of capitals from left to right; a possessive ends one, a mark too, and no day opens one: "On Tuesday | Ivan Orlov"."""
    i = first
    while i < last:
        if not tokens[i].text[0].isupper() or is_compound(tokens[i], words) or is_day(tokens, i, words):
            i += 1
            continue
        end = _run_end(tokens, i, last, words)
        yield Run(i, end)
        i = end


def _run_end(tokens: Sequence[Token], start: int, last: int, words: Words) -> int:
    end = start + 1
    while end < last and end - start < _LONGEST:
        previous, token = tokens[end - 1], tokens[end]
        if joins_titles(tokens, end, last):
            end += 2
            continue
        if previous.lower.endswith("'s") or token.start != previous.end + 1:
            break
        if token.lower in _QUOTES:
            behind = _behind_nickname(tokens, end, last)
            if behind is None:
                break
            end = behind
        elif is_name_like(token) and not is_compound(token, words):
            end += 1
        elif token.lower in words.particles:
            step = end + 1
            while step < last and step - end < 3 and tokens[step].lower in words.particles:
                step += 1
            if step >= last or not tokens[step].text[0].isupper():
                break
            end = step + 1
        else:
            break
    return end


def joins_titles(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Tell whether a hyphen joins two short titles: "Lt.-Gen."."""
    token = tokens[at]
    return token.text == "-" and at + 1 < last and tokens[at - 1].text[-1] == "." and token.start == tokens[at - 1].end and token.end == tokens[at + 1].start


def _behind_nickname(tokens: Sequence[Token], at: int, last: int) -> int | None:
    """Return where a name goes on behind a nickname in quotation marks: 'Robert "Magyar" Brovdi'; None where it does not."""
    stop = at + 1
    while stop < min(last, at + _NICKNAME) and tokens[stop].text[0].isupper():
        stop += 1
    closed = at + 1 < stop < last - 1 and tokens[stop].lower in _QUOTES and tokens[stop - 1].end == tokens[stop].start
    return stop + 2 if closed and tokens[stop + 1].text[0].isupper() and tokens[stop + 1].start == tokens[stop].end + 1 else None


def without_nickname(name: str) -> str:
    """Return a name without a nickname in quotation marks.

    >>> without_nickname("Robert “Magyar” Brovdi")
    'Robert Brovdi'
    """
    return _NICKNAMED.sub(" ", name)


def after_titles(tokens: Sequence[Token], first: int, last: int, words: Words) -> int:
    """Return where in [first, last) the name begins behind its last title; `last` where the titles are all."""
    name = first
    for i in range(first, last):
        word = bare(tokens[i])
        if word in words.titles or word.rpartition("-")[2] in words.titles or (word in words.bodies and i + 1 < last):
            name = i + 1
    return name


def without_junior(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return the end of the name without "Jr."."""
    return last - 1 if last - first > 2 and tokens[last - 1].lower in _JUNIOR else last


@lru_cache(1 << 14)
def bare_word(word: str) -> str:
    """Return a folded word without full stop and possessive."""
    return word.removesuffix("'s").rstrip(".")
