"""Texts in order of time, found by their values: those that can agree with a value, the nearest in time first."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from heapq import nsmallest

from ukclaims.compare.facts import Facts
from ukclaims.model.quantity import Number

Ends = tuple[Number, Number]


class Meeting:
    """The texts that share something, by the ends of their values.

    Values are filed by their width, so that those of one file that meet a value begin within one stretch; an open
    value agrees only with open ones. Of many texts with one value the nearest are found without a look at the others.
    """

    def __init__(self, texts: list[tuple[int, Facts]]) -> None:
        """Take the texts by their places, which come in order."""
        self._at: defaultdict[Ends, list[int]] = defaultdict(list)
        self._files: defaultdict[int, list[Ends]] = defaultdict(list)
        self._open: list[Ends] = []
        for at, facts in texts:
            self._at[facts.least, facts.most].append(at)
            if len(self._at[facts.least, facts.most]) == 1:
                (self._files[_width(facts)] if facts.amount.closed else self._open).append((facts.least, facts.most))
        for file in self._files.values():
            file.sort()

    def nearest(self, at: int, facts: Facts, most: int) -> list[int]:
        """Return so many texts at most that may agree with this one, itself left out, those first that are next to it in time."""
        found = [other for ends in self._ends(facts) for other in _next_to(self._at[ends], at, most) if other != at]
        return nsmallest(most, found, key=lambda other: (abs(other - at), other)) if len(found) > most else found

    def _ends(self, facts: Facts) -> Iterator[Ends]:
        if not facts.amount.closed:
            yield from (ends for ends in self._open if _meet(ends, facts))
            return
        for width, file in self._files.items():
            first = bisect_left(file, facts.least - 2**width, key=_least)
            last = bisect_right(file, facts.most, key=_least)
            yield from (ends for ends in file[first:last] if _meet(ends, facts))


def _width(facts: Facts) -> int:
    """Return the power of two under which the width of a closed value lies."""
    return int(facts.most - facts.least).bit_length()


def _least(ends: Ends) -> Number:
    return ends[0]


def _meet(ends: Ends, facts: Facts) -> bool:
    return ends[0] <= facts.most and facts.least <= ends[1]


def _next_to(places: list[int], at: int, most: int) -> list[int]:
    """Return the places next to one, half of them before it."""
    middle = bisect_left(places, at)
    return places[max(0, middle - most // 2 - 1) : middle + most // 2 + 1]
