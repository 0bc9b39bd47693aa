"""What stands in quotation marks in a claim, as runs of words by which a shared quotation is known."""

import re
from functools import lru_cache

from ukclaims._text import fold_marks
from ukclaims.compare.similarity import folded_words
from ukclaims.compare.vocabulary import telling_stem

LONG = 8
"""So many words in a row, one of them a telling one, are one quotation wherever they stand in quotation marks."""

_QUOTED = re.compile(r'"([^"]+)"')


@lru_cache(maxsize=1 << 14)
def quoted_runs(text: str, language: str, *, whole: bool = False) -> frozenset[tuple[str, ...]]:
    """Return the runs of words that stand in quotation marks in a text, or in all of it where the `whole` is quoted.

    >>> len(quoted_runs("He said “the walls hummed like a beehive all night”.", "en"))
    1
    """
    pieces = [text] if whole else _QUOTED.findall(plain) if '"' in (plain := fold_marks(text)) else []
    return frozenset(run for piece in pieces for run in _runs(folded_words(piece)) if any(telling_stem(word, language) for word in run))


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + LONG]) for at in range(len(words) - LONG + 1)]
