"""Looking up names: every alias of every entry, folded, in one dictionary."""

from collections.abc import Iterable, Iterator, Sequence

from ukclaims._text import without_possessive
from ukclaims.registry.entries import Entry
from ukclaims.registry.folding import fold, is_acronym

ANY, CAPITAL, ACRONYM = range(3)
Hit = tuple[Entry, int, bool]


class Index:
    """Entries by folded alias.

    An alias in capitals ("WHO", "US") is found by capitals only, so that "who" and "us" are not it; one
    that begins with "The" ("The Independent") with its article only.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Read the names of the entries."""
        self._found: dict[str, list[Hit]] = {}
        self._reach: dict[str, int] = {}
        found, reach = self._found, self._reach
        for entry in entries:
            for name in entry.names:
                folded = fold(name)
                hit = (entry, *_style(name))
                if folded in found:
                    found[folded].append(hit)
                else:
                    found[folded] = [hit]
                    first, width = folded.partition(" ")[0], folded.count(" ") + 1
                    if width > reach.get(first, 0):
                        reach[first] = width

    def find(self, name: str) -> tuple[Entry, ...]:
        """Return the entries of this name."""
        bare = name.strip()
        folded = fold(bare)
        return self._hits(folded, _written(bare), bare[:4].casefold() == "the ") if folded in self._found else ()

    def find_folded(self, folded: str) -> tuple[Entry, ...]:
        """Return the entries of a name that is folded already, however it was written."""
        return self._hits(folded, ACRONYM, True)

    def _hits(self, folded: str, style: int, article: bool) -> tuple[Entry, ...]:
        hits = self._found.get(folded)
        if hits is None:
            return ()
        return tuple({entry.id: entry for entry, wanted, the in hits if wanted <= style and the <= article}.values())

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
        if not reach:
            return at + 1, ()
        pieces = _pieces(words, at, first, reach)
        article = at > 0 and words[at - 1] in ("the", "The", "THE")
        for last in range(at + len(pieces), at, -1):
            entries = self._hits(" ".join(pieces[: last - at]), _written(" ".join(words[at:last])), article)
            if entries:
                return last, entries
        return at + 1, ()


def _pieces(words: Sequence[str], at: int, first: str, reach: int) -> list[str]:
    """Return the folded words from one place on, up to a mark or as many as a name may have."""
    pieces = [first]
    for word in words[at + 1 : at + reach]:
        piece = fold(word)
        before = words[at + len(pieces) - 1]
        if not piece or without_possessive(before) != before:
            break
        pieces.append(piece)
    return pieces


def _style(name: str) -> tuple[int, bool]:
    """Return how an alias must be written, and whether with its article."""
    the = name.startswith("The ")
    bare = name[4:] if name[:4] in ("the ", "The ") else name
    return ACRONYM if bare.isupper() else CAPITAL if bare[:1].isupper() or bare != bare.lower() else ANY, the


def _written(name: str) -> int:
    """Return how a name in a text is written: in capitals only, with a capital at its start, or small."""
    bare = name[4:] if name[:4].casefold() == "the " else name
    return ACRONYM if is_acronym(bare) else CAPITAL if bare != bare.lower() else ANY
