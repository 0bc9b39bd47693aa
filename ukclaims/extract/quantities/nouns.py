"""Nouns in the singular and in the plural, by the table of nouns and by their endings."""

from functools import cache

from ukclaims.lang.tables import tables
from ukclaims.registry.measures import is_listed


@cache
def words(name: str) -> frozenset[str]:
    """Return one word list of the table of nouns."""
    return frozenset(tables("en").load("nouns")[name]["words"].split())


@cache
def _irregular() -> dict[str, str]:
    return dict(tables("en").load("nouns")["irregular"])


@cache
def _lookalikes() -> dict[int, str]:
    return str.maketrans(tables("en").load("nouns")["lookalikes"]["letters"])


def is_mixed(word: str) -> bool:
    """Tell whether Latin letters and look-alikes of other scripts share one word."""
    return not word.isascii() and any("a" <= c.lower() <= "z" for c in word) and any(ord(c) in _lookalikes() for c in word.lower())


def _is_men(word: str) -> bool:
    """Tell whether a word ends in "men" as a plural of "man" does: "guardsmen", not "specimen"."""
    return word.endswith("men") and len(word) > 4 and word not in words("no_men")


def singular(word: str) -> str:
    """Return the singular of a noun.

    >>> [singular(w) for w in ("countries", "batteries", "losses", "people", "shells", "buses", "troops")]
    ['country', 'battery', 'loss', 'person', 'shell', 'bus', 'troop']
    """
    if word.isupper() and len(word) > 1 and not (is_mixed(word)):
        return word[:-1] if word.endswith("S") and is_listed(word[:-1]) and not is_listed(word) else word
    word = word.lower()
    if is_mixed(word):
        word = word.translate(_lookalikes())
    if word in _irregular():
        return _irregular()[word]
    if _is_men(word):
        return word[:-3] + "man"
    if word.endswith("people"):
        return word[:-6] + "person"
    if word in words("singular") or not word.endswith("s") or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zzes")) else word[:-1]


def is_plural(word: str) -> bool:
    """Tell whether a word in lower case looks like a noun in the plural, or is counted like one."""
    if word in words("uncounted") or _is_men(word) or word.endswith("people"):
        return True
    if word in words("stop") or word in words("singular"):
        return False
    return (len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))) or (len(word) > 3 and word.endswith("s'"))


def is_verbal(word: str) -> bool:
    """Tell whether a word behind a number is no noun: "12 dead", "40 fleeing"; "shelling" is one."""
    return word in words("outcomes") or (word.endswith(("ed", "ing")) and len(word) > 4 and not is_listed(word))
