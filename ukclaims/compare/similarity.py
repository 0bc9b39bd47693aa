"""Near copies of a sentence: runs of three words that two texts share, whatever stands between them.

A number counts as one word, however it is grouped. Two texts are near copies when they share enough
runs to be no accident, and these are most of the shorter text.
"""

import re
from functools import lru_cache

from ukclaims._text import key

LEAST_SHARED = 8
"""So many runs of three words (ten words in a row) two sentences share at least to be near copies."""

LEAST_QUOTED = 4
"""So many runs (six words in a row) are enough where both stand in quotation marks."""

SHARE = 0.6
"""So much of the shorter text is shared at least."""

_WORD = re.compile(r"\d+(?:[., ]\d{3})+|\w+(?:[.'-]\w+)*")


@lru_cache(maxsize=1 << 16)
def shingles(text: str) -> frozenset[tuple[str, str, str]]:
    """Return the runs of three words of a text.

    >>> sorted(shingles("We lost 85,000 men"))
    [('lost', '85000', 'men'), ('we', 'lost', '85000')]
    """
    found = folded_words(text)
    return frozenset(zip(found, found[1:], found[2:], strict=False))


def folded_words(text: str) -> list[str]:
    """Return the words of a text without marks, a number as one word.

    >>> folded_words("“85 000 men”")
    ['85000', 'men']
    """
    return [word.replace(",", "").replace(" ", "") if word[0].isdigit() else word for word in _WORD.findall(key(text))]


def likeness(one: str, two: str, *, quoted: bool = False) -> float:
    """Return the share of the shorter text that two near copies have in common, 0 where they are none."""
    a, b = shingles(one), shingles(two)
    shared = len(a & b)
    if shared < (LEAST_QUOTED if quoted else LEAST_SHARED):
        return 0.0
    share = shared / min(len(a), len(b))
    return share if share >= SHARE else 0.0
