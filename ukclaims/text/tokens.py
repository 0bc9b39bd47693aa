"""Tokens: words with their inner apostrophes, hyphens and full stops; every other mark stands alone.

>>> [token.text for token in tokenize("Ukraine’s F-16 cost $2.3 million, a U.S. aide said on Oct. 13.")]
['Ukraine’s', 'F-16', 'cost', '$', '2.3', 'million', ',', 'a', 'U.S.', 'aide', 'said', 'on', 'Oct.', '13', '.']
"""

import re
from functools import cache
from typing import NamedTuple

from ukclaims._text import fold_marks
from ukclaims.lang.tables import tables

# Possessive throughout: each character is looked at once.
_PATTERN = r"""
    https?://[^\s"“”«»<>()]++
  | (?:[^\W\d_]\.){2,}+                                                   # U.S.  a.m.
  | [\w\u0300-\u036f]++ (?:(?:(?<=\d)[.,:](?=\d)|['’ʼ＇\-‐‑](?=\w))[\w\u0300-\u036f]++)*+ \.?  # words and numbers
  | \.{2,}+
  | \S
"""


class Token(NamedTuple):
    """A word, a number or a mark. `lower` is folded: plain marks, small letters."""

    start: int
    end: int
    text: str
    lower: str


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_PATTERN, re.VERBOSE)


@cache
def dotted(language: str) -> frozenset[str]:
    """Return the abbreviations whose full stop belongs to them, with it."""
    groups = tables(language).load("abbreviations").values()
    return frozenset(f"{word}." for group in groups for word in group["words"].split())


def tokenize(text: str, *, language: str = "en") -> list[Token]:
    """Return the tokens of a text in order; together they hold every character that is no white space."""
    known = dotted(language)
    tokens: list[Token] = []
    add = tokens.append
    for match in _pattern().finditer(text):
        start, end = match.span()
        word = match.group()
        if word[-1] == "." and end - start > 1 and word not in known and not _keeps_dot(word, text, end):
            add(Token(start, end - 1, word[:-1], _lower(word[:-1])))
            add(Token(end - 1, end, ".", "."))
        else:
            add(Token(start, end, word, _lower(word)))
    return tokens


def _lower(word: str) -> str:
    return word.lower() if word.isascii() else fold_marks(word).lower()


def _keeps_dot(word: str, text: str, end: int) -> bool:
    """Tell whether the word is "U.S.", an ellipsis, or an initial before a name."""
    if "." in word[:-1]:
        return word[-2] == "." or (len(word) > 3 and word[-3] == ".")
    return len(word) == 2 and word.isupper() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
