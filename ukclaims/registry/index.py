"""Looking up names: every alias of every entry, folded, in one dictionary."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ukclaims.registry.entries import Entry
from ukclaims.registry.folding import fold, is_acronym

ANY, CAPITAL, ACRONYM = range(3)


class Index:
    """Entries by folded alias.

    An alias in capitals ("WHO", "US") is found by capitals only, so that "who" and "us" are not it.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Read the names of the entries."""
        found: defaultdict[str, dict[tuple[str, int], Entry]] = defaultdict(dict)
        for entry in entries:
            for name in entry.names:
                found[fold(name)][entry.id, _style(name)] = entry
        self._found = {name: tuple((entry, style) for (_, style), entry in hits.items()) for name, hits in found.items()}
        self._reach: dict[str, int] = {}
        for name in self._found:
            first, length = name.partition(" ")[0], name.count(" ") + 1
            self._reach[first] = max(length, self._reach.get(first, 0))

    def find(self, name: str) -> tuple[Entry, ...]:
        """Return the entries of this name."""
        return self._hits(fold(name), ACRONYM if is_acronym(name) else CAPITAL)

    def find_folded(self, folded: str) -> tuple[Entry, ...]:
        """Return the entries of a name that is folded already, however it was written."""
        return self._hits(folded, ACRONYM)

    def _hits(self, folded: str, style: int) -> tuple[Entry, ...]:
        hits = self._found.get(folded)
        if hits is None:
            return ()
        return tuple({entry.id: entry for entry, wanted in hits if wanted <= style}.values())

    def scan(self, words: Sequence[str]) -> Iterator[tuple[int, int, tuple[Entry, ...]]]:
        """Yield (first, last, entries) of the longest names among the words, from left to right, none inside another."""
        at = 0
        while at < len(words):
            last, entries = self._longest(words, at)
            if entries:
                yield at, last, entries
            at = last

    def _longest(self, words: Sequence[str], at: int) -> tuple[int, tuple[Entry, ...]]:
        first = fold(words[at])
        reach = self._reach.get(first.partition(" ")[0], 0)
        pieces = _pieces(words, at, first, reach)
        for last in range(at + len(pieces), at, -1):
            entries = self._hits(" ".join(pieces[: last - at]), _written(words[at:last]))
            if entries:
                return last, entries
        return at + 1, ()


def _pieces(words: Sequence[str], at: int, first: str, reach: int) -> list[str]:
    """Return the folded words from one place on, up to a mark or as many as a name may have."""
    if not reach:
        return []
    pieces = [first]
    for word in words[at + 1 : at + reach]:
        piece = fold(word)
        if not piece or words[at + len(pieces) - 1].endswith(("'s", "’s")):
            break
        pieces.append(piece)
    return pieces


def _style(name: str) -> int:
    if is_acronym(name):
        return ACRONYM
    return CAPITAL if name != name.lower() else ANY


def _written(words: Sequence[str]) -> int:
    if all(map(is_acronym, words)):
        return ACRONYM
    return CAPITAL if words[0] != words[0].lower() else ANY
