"""Folding of names: what the spellings of one name share.

On top of `_text.key` go British and American spelling, hyphens, dots, a leading article, the
possessive, and the endings in which transliterations of Ukrainian and Russian names differ.

>>> fold("Volodymyr Zelenskyy") == fold("Volodymyr Zelenskiy's") == fold("Volodymyr Zelensky")
True
>>> fold("the Defence Ministry"), fold("U.S."), fold("Ivano-Frankivsk")
('defense ministry', 'us', 'ivano frankivsk')
"""

import re
from functools import lru_cache

from ukclaims._text import key, without_possessive

_DROP = str.maketrans({"-": " ", ".": None, "'": None, ",": None, '"': None, "`": None})
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "þ": "th", "ð": "d"})
_SPELLING = {
    "defence": "defense",
    "centre": "center",
    "centres": "centers",
    "labour": "labor",
    "programme": "program",
    "organisation": "organization",
    "organisations": "organizations",
    "mobilisation": "mobilization",
    "&": "and",
}
_ENDINGS = frozenset({"yi", "yy", "iy", "ii", "ij"})


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """Return the form under which a name is looked up; an empty one where nothing is left."""
    plain = name.casefold() if name.isascii() else key(name).translate(_LETTERS)
    words = plain.strip().removesuffix("'s").translate(_DROP).split()
    if len(words) > 1 and words[0] == "the":
        del words[0]
    return " ".join([_ending(word) if word[-1] in "yij" else _SPELLING.get(word, word) for word in words])


def _ending(word: str) -> str:
    if word[-2:] in _ENDINGS and len(word) > 4:
        return word[:-2] + "y"
    return word[:-1] + "y" if word[-3:] == "ski" and len(word) > 5 else word


_SOUNDS = (("shch", "sch"), ("kh", "h"), ("g", "h"), ("y", "i"), ("j", "i"), ("w", "v"), ("x", "ks"), ("ou", "u"))


@lru_cache(maxsize=1 << 14)
def sound(name: str) -> str:
    """Return the form that the transliterations of one Ukrainian or Russian name share, and other names do not.

    >>> sound("Oleh Syniehubov") == sound("Oleg Synegubov") == sound("Oleh Sinehubov")
    True
    >>> sound("Zelinsky") == sound("Zelensky")
    False
    """
    folded = fold(name)
    for spelling, letter in _SOUNDS:
        folded = folded.replace(spelling, letter)
    return _PAIRS.sub(_shorter, folded)


_PAIRS = re.compile(r"i+(?=[aeou])|(.)\1+")


def _shorter(match: re.Match[str]) -> str:
    return match[1] or ""


def is_acronym(name: str) -> bool:
    """Tell whether a name is written in capitals only ("US", "WHO"), so that "us" and "who" are not it."""
    return without_possessive(name).isupper()
