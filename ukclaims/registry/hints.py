"""Words that help whoever writes a registry file: what a misspelt name may have been meant to be."""

from collections.abc import Iterable

_MOST = 3


def near(word: str, known: Iterable[str]) -> str:
    """Return the sentence that names the known words nearest to one, an empty one where none is near.

    >>> near("Ukrain", ["Ukraine", "Russia"])
    "; did you mean 'Ukraine'?"
    >>> near("Atlantis", ["Ukraine", "Russia"])
    ''
    """
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), _MOST, 0.7)
    return f"; did you mean {' or '.join(map(repr, found))}?" if found else ""
