"""Taking phrases apart: "Ukraine's Defense Minister" is an owner and a role, and so is "governor of Kharkiv Oblast"."""

import re
from collections.abc import Iterator

from ukclaims.registry.folding import fold

_LINKS = frozenset({"of", "for", "to"})
_POSSESSIVE = re.compile(r"['’ʼ＇]s\b|(?<=s)['’ʼ＇](?=\s)")
_LONGEST = 16


def plain(words: str) -> list[str]:
    """Return the folded words of a phrase without articles and possessive endings.

    >>> plain("Ukraine's Prosecutor General’s Office")
    ['ukraine', 'prosecutor', 'general', 'office']
    """
    return [word for word in fold(_POSSESSIVE.sub("", words)).split() if word != "the"]


def splits(words: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to part words into an owner and a role; the owner may be empty, or stand inside.

    >>> ("ukraine", "defense minister") in splits("Defence Minister of Ukraine")
    True
    >>> ("kherson", "head of regional administration") in splits("head of the Kherson regional administration")
    True
    """
    parts = plain(words)
    if len(parts) > _LONGEST:
        return
    yield "", " ".join(parts)
    for i in range(1, len(parts)):
        yield " ".join(parts[:i]), " ".join(parts[i:])
    for i in range(1, len(parts) - 1):
        if parts[i] in _LINKS:
            yield " ".join(parts[i + 1 :]), " ".join(parts[:i])
            yield from _inside(parts, i + 1)


def _inside(parts: list[str], start: int) -> Iterator[tuple[str, str]]:
    """Yield the owners that stand after a link and before the rest of the role."""
    for end in range(start + 1, len(parts)):
        yield " ".join(parts[start:end]), " ".join(parts[:start] + parts[end:])
