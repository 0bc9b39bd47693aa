"""Words of a text that can be part of a time expression, each as one character of the grammar."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from ukclaims.extract.periods.grammar import BREAK, Grammar, Word

_PIECE = re.compile(r"\S++")
_TOKEN = re.compile(
    r"[ap]\.m\b\.?|'s\b|[^\W\d_]++"
    r"|\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d)"
    r"|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d])"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"
    r"|\d++(?:[.,]\d++)*+"
    r"|[^\s\w]|_|\w"
)
_NEW_LINE = re.compile(r"\n(?![ \t]*+[a-z0-9])")  # a line that goes on with a capital or is blank starts anew
_SHORT = 32  # longer pieces are not worth remembering
_DIGITS = frozenset("0123456789")
_ORDINAL_ENDS = {"st", "nd", "rd", "th"}


class Token(NamedTuple):
    """A word and its place; `code` is the character of its kind."""

    start: int
    end: int
    code: str
    value: Any


_BREAK = Token(-1, -1, BREAK, None)


class Tokens(NamedTuple):
    """The tokens that the grammar knows, a break standing for each run of others; `codes` joins their characters."""

    items: list[Token]
    codes: str


def tokens_of(folded: str, grammar: Grammar) -> Tokens:
    """Return the words of a text that the grammar knows, in order."""
    items: list[Token] = []
    last = 0
    for piece in _PIECE.finditer(folded):
        word, start = piece.group(), piece.start()
        found = _remembered(word, grammar) if len(word) <= _SHORT else _tokens(word, grammar)
        if found is None:
            if items and items[-1] is not _BREAK:
                items.append(_BREAK)
            continue
        if items and items[-1] is not _BREAK and "\n" in folded[last:start] and _NEW_LINE.search(folded, last, start + 1):
            items.append(_BREAK)
        items += [token if token is _BREAK else Token(start + token.start, start + token.end, token.code, token.value) for token in found]
        last = piece.end()
    return Tokens(items, "".join([t.code for t in items]))


def _tokens(piece: str, grammar: Grammar) -> tuple[Token, ...] | None:
    """Return the known words of a piece without white space, breaks between; None where it has none."""
    items: list[Token] = []
    known, codes = grammar.words.get, grammar.codes
    for m in _TOKEN.finditer(piece):
        word = m.group()
        found = known(word) or (_digits(word, codes) if word[0] in _DIGITS else None)
        joined = _joined(items[-1], word, codes) if items and not found and items[-1] is not _BREAK else None
        if joined:
            items[-1] = joined
        else:
            items.append(Token(m.start(), m.end(), *found) if found else _BREAK)
    return tuple(items) if any(token is not _BREAK for token in items) else None


_remembered = lru_cache(1 << 15)(_tokens)


def _joined(last: Token, word: str, codes: Mapping[str, str]) -> Token | None:
    """Return the last token with what belongs to it: the stop of "Oct.", the end of "15th" or "1990s"."""
    if word == "." and last.code in (codes["month_short"], codes["weekday_short"]):
        return last._replace(end=last.end + 1)
    if last.code in (codes["year"], codes["digits"]) and word == "s" and last.value % 10 == 0:
        return _decade(last, last.end + 1, codes["decade_digits"])
    if last.code in (codes["digits31"], codes["digits"]) and word in _ORDINAL_ENDS:
        return last._replace(end=last.end + 2, code=codes["ordinal_digits"])
    return None


def _decade(last: Token, end: int, code: str) -> Token | None:
    value = last.value if last.value > 100 else 1900 + last.value
    return last._replace(end=end, code=code, value=value) if value >= 1500 else None


def _digits(word: str, codes: Mapping[str, str]) -> Word | None:
    """Return the character of the kind and the value of what is written in digits."""
    found = _kind_of_digits(word)
    return (codes[found[0]], found[1]) if found else None


@lru_cache(4096)
def _kind_of_digits(word: str) -> tuple[str, Any] | None:
    """Return the kind and value of what is written in digits."""
    if word.isdecimal() and word.isascii():
        number = int(word) if len(word) <= 4 else -1
        if len(word) == 4 and 1500 <= number <= 2199:
            return "year", number
        if len(word) <= 2 and 1 <= number <= 31:
            return "digits31", number
        return ("digits", number) if 0 <= number <= 9999 else None
    if "-" in word:
        return "iso", word
    if ":" in word:
        return "clock", word
    if "/" in word or word.count(".") == 2:
        return "year_first" if word[:4].isdigit() else "digit_date", word
    if "," in word:
        whole = word.replace(",", "")
        return ("digits", int(whole)) if whole.isdecimal() and len(whole) <= 7 else None
    return ("decimal", word) if word.count(".") == 1 and len(word) <= 6 else None
