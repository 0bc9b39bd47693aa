"""Folding of names: what the spellings of one name share.

On top of `_text.key` go British and American spelling, hyphens, dots, a leading article, the
possessive, and the endings in which transliterations of Ukrainian and Russian names differ.

>>> fold("Volodymyr Zelenskyy") == fold("Volodymyr Zelenskiy's") == fold("Volodymyr Zelensky")
True
>>> fold("the Defence Ministry"), fold("U.S."), fold("Ivano-Frankivsk")
('defense ministry', 'us', 'ivano frankivsk')
"""

from functools import lru_cache

from ukclaims._text import key

_DROP = str.maketrans({"-": " ", ".": None, "'": None, ",": None, '"': None, "`": None})
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
_ENDINGS = ("yi", "yy", "iy", "ii", "ij")


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """Return the form under which a name is looked up; an empty one where nothing is left."""
    plain = key(name).removesuffix("'s").translate(_DROP)
    words = [_word(word) for word in plain.split()]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _word(word: str) -> str:
    if len(word) > 4:
        if word.endswith(_ENDINGS):
            return word[:-2] + "y"
        if len(word) > 5 and word.endswith("ski"):
            return word[:-1] + "y"
    return _SPELLING.get(word, word)


def is_acronym(name: str) -> bool:
    """Tell whether a name is written in capitals only ("US", "WHO"), so that "us" and "who" are not it."""
    bare = name.removesuffix("'s").removesuffix("’s")
    return bare == bare.upper() and bare != bare.lower()
