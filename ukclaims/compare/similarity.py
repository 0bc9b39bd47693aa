"""Near copies of a sentence: runs of three words that two texts share, whatever stands between them.

A number counts as one word, however it is grouped. Two texts are near copies when they share enough
runs to be no accident, and these are most of the shorter text.
"""

import re
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase

from ukclaims._text import key

LEAST_SHARED = 8
"""So many runs of three words (ten words in a row) two sentences share at least to be near copies."""

LEAST_QUOTED = 4
"""So many runs (six words in a row) are enough where both stand in quotation marks."""

SHARE = 3, 5
"""So many of so many runs of the shorter text are shared at least."""

_MARKS = b"!\"#$%&'()*+,.:;<=>?@[\\]^`{}~"
"""What is no part of a word: points and commas within numbers too."""

_PLAIN = bytes.maketrans(f"{ascii_uppercase}/_|".encode(), f"{ascii_lowercase}   ".encode())
_SHAPE = bytes.maketrans(b"123456789", b"000000000")
_GROUPED = re.compile(r"(?<=\d) (?=\d{3}\b)")


class Wording:
    """A text as it is held beside others: its folded words and its runs of three words, each once."""

    __slots__ = ("runs", "words")

    def __init__(self, text: str) -> None:
        """Read the text."""
        found = folded_words(text)
        self.words = frozenset(found)
        self.runs = frozenset(zip(found, found[1:], found[2:], strict=False))


wording = lru_cache(maxsize=1 << 16)(Wording)
"""Return the wording of a text, mostly one that is there already."""


def shingles(text: str) -> frozenset[tuple[str, str, str]]:
    """Return the runs of three words of a text.

    >>> sorted(shingles("We lost 85,000 men"))
    [('lost', '85000', 'men'), ('we', 'lost', '85000')]
    """
    return wording(text).runs


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, folded, each once."""
    return wording(text).words


def folded_words(text: str) -> list[str]:
    """Return the words of a text without marks, a number as one word.

    >>> folded_words("“85 000 men”, he said.")
    ['85000', 'men', 'he', 'said']
    """
    plain = (text if text.isascii() else key(text.replace("…", " "))).encode("utf-8", "surrogatepass").translate(_PLAIN, _MARKS)
    words = plain.decode("utf-8", "surrogatepass").replace(" - ", " ")
    return (_GROUPED.sub("", words) if b"0 000" in plain.translate(_SHAPE) else words).split()


def least_shared(runs: int, *, quoted: bool) -> int:
    """Return how many of its runs a text shares at least with a longer one of which it is a near copy."""
    return max(LEAST_QUOTED if quoted else LEAST_SHARED, -(-SHARE[0] * runs // SHARE[1]))


def likeness(one: str, two: str, *, quoted: bool = False) -> float:
    """Return the share of the shorter text that two near copies have in common, 0 where they are none."""
    a, b = wording(one).runs, wording(two).runs
    shared, shorter = len(a & b), min(len(a), len(b))
    return shared / shorter if shared >= least_shared(shorter, quoted=quoted) else 0.0
