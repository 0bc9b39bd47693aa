"""Taking phrases apart: "Ukraine's Defense Minister" is an owner and a role, and so is "governor of Kharkiv Oblast"."""

import re
from collections.abc import Iterator

from ukclaims.registry.folding import fold

_LINKS = frozenset({"of", "for", "to"})
_POSSESSIVE = re.compile(r"['’]s(?=\s)|(?<=s)['’](?=\s)")


def splits(words: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to part words into an owner and a role, both folded; the owner may be empty.

    >>> [pair for pair in splits("Defence Minister of Ukraine") if pair[1] == "defense minister"]
    [('ukraine', 'defense minister')]
    >>> ("united states", "secretary of state") in splits("the United States’ Secretary of State")
    True
    """
    parts = fold(_POSSESSIVE.sub("", words)).split()
    yield "", " ".join(parts)
    for i in range(1, len(parts)):
        yield " ".join(parts[:i]), " ".join(parts[i:])
    for i in range(1, len(parts) - 1):
        if parts[i] in _LINKS:
            yield " ".join(parts[i + 1 + (parts[i + 1] == "the") :]), " ".join(parts[:i])
