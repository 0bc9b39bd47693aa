"""Which words of a sentence tell something of their own."""

from functools import cache, lru_cache

from ukclaims.compare.similarity import words_of
from ukclaims.lang.tables import tables

_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return what the forms of an English word share, near enough to tell two words apart.

    >>> [stem(word) for word in ("carries", "carried", "carry", "drones", "loading", "load", "houses", "house")]
    ['carri', 'carri', 'carri', 'dron', 'load', 'load', 'hous', 'hous']
    """
    bare = word.removesuffix("'s")
    for ending, least in _ENDINGS:
        rest = bare.removesuffix(ending)
        if rest != bare and len(rest) >= least and not _VOWELS.isdisjoint(rest) and rest[-1] not in _UNSURE.get(ending, ""):
            bare = rest + _LEFT.get(ending, "")
            break
    if len(bare) > 3:
        bare = bare[:-1] if bare[-1] == bare[-2] or bare[-1] == "e" else bare
    return bare[:-1] + "i" if bare[-1:] == "y" else bare


_ENDINGS = (("ies", 2), ("ied", 2), ("ing", 3), ("ed", 3), ("xes", 2), ("zes", 2), ("hes", 3), ("ses", 3), ("s", 3))
_LEFT = {"ies": "y", "ied": "y", "xes": "x", "zes": "z", "hes": "h", "ses": "s"}
_UNSURE = {"s": "sui"}
"""Letters before an ending with which it is none: "gas", "bus"."""


@cache
def _everyday(language: str) -> frozenset[str]:
    """Return the stems of the words that two reports share by chance, those of numbers and of units among them."""
    load = tables(language).load
    numbers, units = load("numbers"), load("units")["forms"].values()
    everyday = load("everyday")
    words = (
        everyday["everyday"]["words"].split(),
        everyday["grammar"]["words"].split(),
        numbers["words"],
        numbers["scales"],
        (word for forms in units for form in forms for word in form.split()),
    )
    return frozenset(stem(word) for each in words for word in each)


@lru_cache(maxsize=1 << 16)
def telling_stem(word: str, language: str) -> str:
    """Return the stem of a word that is none of those that two reports share by chance, nor a number; else nothing.

    >>> telling_stem("beekeepers", "en"), telling_stem("drones", "en"), telling_stem("twenty-four", "en")
    ('beekeeper', '', '')
    """
    told = not any(char.isdigit() for char in word) and any(stem(part) not in _everyday(language) for part in word.split("-"))
    return stem(word) if told else ""


@lru_cache(maxsize=1 << 16)
def telling_stems(text: str, language: str) -> frozenset[str]:
    """Return the stems of the telling words of a text, the names it may have among them."""
    return frozenset([telling_stem(word, language) for word in words_of(text)]) - _NOTHING


_NOTHING = frozenset({""})


@lru_cache(maxsize=1 << 16)
def content_stems(text: str, language: str) -> frozenset[str]:
    """Return the stems of the words of a text that are more than grammar, numbers left out."""
    return frozenset(stem(word) for word in words_of(text) if not word[0].isdigit() and word not in _grammar(language))


@cache
def _grammar(language: str) -> frozenset[str]:
    load = tables(language).load
    numbers = load("numbers")
    return frozenset((*load("everyday")["grammar"]["words"].split(), *numbers["words"], *numbers["scales"]))
