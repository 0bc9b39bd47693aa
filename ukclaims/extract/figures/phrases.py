"""Runs of words from a table, found in a run of tokens by their first word.

>>> book = Phrases([("capacity", "able to"), ("capacity", "can")])
>>> book.find(["it", "is", "able", "to", "fly"], 0, 5)
[(2, 4, 'capacity')]
"""

from collections.abc import Iterable, Sequence
from functools import cache

from ukclaims.lang.tables import tables


class Phrases:
    """Phrases of words, each with a name, looked up in linear time."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, phrase in named:
            words = tuple(phrase.split())
            self._by_first.setdefault(words[0], []).append((words, name))

    def find(self, words: Sequence[str], first: int, last: int) -> list[tuple[int, int, str]]:
        """Return (start, end, name) for every phrase that stands within words[first:last]."""
        found = []
        for at in range(first, last):
            for phrase, name in self._by_first.get(words[at], ()):
                end = at + len(phrase)
                if end <= last and tuple(words[at:end]) == phrase:
                    found.append((at, end, name))
        return found


@cache
def modality_phrases(language: str) -> Phrases:
    """Return the phrases of the modality table, each named by its section."""
    table = tables(language).load("modality")
    return Phrases((name, phrase) for name, entry in table.items() for phrase in entry["phrases"])
