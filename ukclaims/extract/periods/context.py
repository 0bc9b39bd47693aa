"""What may stand before and after a time expression, and what makes a look-alike of it."""

import re

from ukclaims.extract.periods.reading import Reading
from ukclaims.extract.periods.tokens import Token

_DATING = re.compile(r"\b(?:in|since|by|until|till|during|through|from|to|of|last|this|next|before|after|for|early|late|mid|and|between|end|every|each)[ \n-]$", re.IGNORECASE)

_LAST_WORD = re.compile(r"([^\W\d_]+)\s+$")


def is_dated(r: Reading, token: Token) -> bool:
    """Tell whether a bare month word that is also a verb, a name or a short form stands where a date stands."""
    word = r.context.folded[token.start : token.end]
    if token.code not in r.context.doubtful or word.endswith("."):
        return True
    return (len(word) > 3 or word == "May") and bool(_DATING.search(r.context.folded[max(0, r.start - 12) : r.start])) or r.match.end() - r.match.start() > 1


def preceded(r: Reading, *words: str) -> bool:
    """Tell whether one of the words stands right before."""
    before = _LAST_WORD.search(r.context.folded[max(0, r.start - 16) : r.start])
    return before is not None and before[1].lower() in words


def goes_on(r: Reading, word: str) -> bool:
    """Tell whether the word stands right after."""
    return r.context.folded[r.end : r.end + len(word) + 2].lstrip(" -").lower().startswith(word)


_SIDES = {
    "since": "from",
    "by": "to",
    "until": "to",
    "till": "to",
    "through": "to",
    "before": "before",
    "after": "after",
}
_SIDE = re.compile(r"\b(since|by|until|till|through|before|after)(?: the)?\s+$", re.IGNORECASE)
_JOINED = re.compile(r"[\w$€£¥#№]$|\w[-.,/:&]$|[$€£¥]\s$")
_GOES_ON = re.compile(r"[\w%°$€£]|[.,:/]\d|-\d")


def is_free(r: Reading) -> bool:
    """Tell whether the words stand on their own, and are no piece of a number, a name or a designator."""
    folded = r.context.folded
    return not _JOINED.search(folded[max(0, r.start - 2) : r.start]) and not _GOES_ON.match(folded[r.end : r.end + 2])


def side_of(r: Reading) -> tuple[int, str]:
    """Return where the governing preposition starts and the side it binds; the words' own start and "" where there is none."""
    at = max(0, r.start - 12)
    found = _SIDE.search(r.context.folded[at : r.start])
    if found is None:
        return r.start, ""
    return at + found.start(), _SIDES[found[1].lower()]
