"""Tokens: words with their inner apostrophes, hyphens and full stops; every other mark stands alone.

>>> [token.text for token in tokenize("Ukraine’s F-16 cost $2.3 million, a U.S. aide said on Oct. 13.")]
['Ukraine’s', 'F-16', 'cost', '$', '2.3', 'million', ',', 'a', 'U.S.', 'aide', 'said', 'on', 'Oct.', '13', '.']
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ukclaims._text import fold_marks
from ukclaims.lang.tables import tables

# Possessive or bounded throughout: each character is looked at a few times at most.
_PATTERN = r"""
    https?://[^\s"“”«»<>()]++
  | (?:[^\W\d_]\.){2,}+ (?:['’ʼ＇\-‐‑]\w++)*+                               # U.S.  a.m.  U.S.-led
  | (?:[^\W_][\w\-]{0,30}+\.){1,3} (?:net|com|org|info|media|news|ua|ru|eu|pl|bg|io|az|md|Az|NET|COM|ORG|INFO|UA|RU) (?!\w) (?:['’ʼ＇]s\b)?  # Censor.NET
  | [\w\u0300-\u036f]++ (?:(?:(?<=\d)[.,:](?=\d)|['’ʼ＇\-‐‑](?=\w))[\w\u0300-\u036f]++)*+ \.?  # words and numbers
  | \.{2,}+
  | \S
"""


_SHORT = 32  # longer pieces are not worth remembering
_MOST = 1 << 15  # pieces remembered at a time

Part = tuple[int, int, str, str]
_REMEMBERED: defaultdict[str, dict[str, list[Part]]] = defaultdict(dict)
"""The tokens of the pieces met so far, by language."""


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
    tokens: list[Token] = []
    add, new, at, memory = tokens.append, tuple.__new__, 0, _REMEMBERED[language]
    for piece in text.split():
        start = text.find(piece, at)
        at = start + len(piece)
        for begin, end, word, lower in memory.get(piece) or _met(piece, language):
            add(new(Token, (start + begin, start + end, word, lower)))
    return tokens


def parted(tokens: Sequence[Token], places: Sequence[int]) -> list[Token]:
    """Return the tokens with those cut in two that a place lies inside of; `places` are in order."""
    found, at = [], 0
    for token in tokens:
        while at < len(places) and places[at] <= token.start:
            at += 1
        if at < len(places) and places[at] < token.end:
            cut = places[at] - token.start
            found += [
                Token(token.start, places[at], token.text[:cut], token.lower[:cut]),
                Token(places[at], token.end, token.text[cut:], _lower(token.text[cut:])),
            ]
        else:
            found.append(token)
    return found


def _met(piece: str, language: str) -> list[Part]:
    """Return the tokens of a piece that was not met before, and remember it."""
    parts, memory = _parts(piece, language), _REMEMBERED[language]
    if len(piece) <= _SHORT:
        if len(memory) >= _MOST:
            memory.clear()
        memory[piece] = parts
    return parts


def _parts(piece: str, language: str) -> list[Part]:
    """Return the tokens of a piece without white space: start, end, text, lower."""
    parts, known = [], dotted(language)
    for match in _pattern().finditer(piece):
        start, end, word = match.start(), match.end(), match.group()
        if end - start > 1 and word[-1] == "." and word not in known and not _keeps_dot(word):
            parts += [(start, end - 1, word[:-1], _lower(word[:-1])), (end - 1, end, ".", ".")]
        else:
            parts.append((start, end, word, _lower(word)))
    return parts


def _lower(word: str) -> str:
    return word.lower() if word.isascii() else fold_marks(word).lower()


def _keeps_dot(word: str) -> bool:
    """Tell whether the word is "U.S.", an ellipsis, or an initial."""
    if len(word) == 2:
        return word[0].isupper() or word[0] == "."
    return word[-2] == "." or word[-3] == "."
