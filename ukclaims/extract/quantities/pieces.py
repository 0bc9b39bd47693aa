"""Pieces of a text for reading numbers: words, numbers and single marks, with exact offsets.

Hyphens stand alone here, so that "155-millimetre", "F-16" and "10-20" can be told apart by rules.

>>> Pieces("Some 85,000 FPV-drones").words
['Some', '85,000', 'FPV', '-', 'drones']
"""

import re
import unicodedata

_PIECE = re.compile(r"\d++(?:[.,]\d++)*+|[^\W\d_](?:\.[^\W\d_])++\.?(?![^\W\d_])|[^\W\d_]++(?:'[^\W\d_]++)*+|[^\w\s]|_|\w")

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Marks that show nothing: soft hyphens, joiners and blanks without width."""

# As above, with such marks between the letters or digits of one piece.
_HIDDEN = re.compile(
    rf"\d++(?:[{INVISIBLE}]++\d++)*+(?:[{INVISIBLE}]*+[.,][{INVISIBLE}]*+\d++(?:[{INVISIBLE}]++\d++)*+)*+"
    rf"|[^\W\d_]++(?:[{INVISIBLE}']++[^\W\d_]++)*+|[^\w\s]|_|\w"
)
_UNSEEN = str.maketrans("", "", INVISIBLE)

_LONGEST = 16  # pieces of one hyphenated word

_MARKS = {
    **dict.fromkeys("‘’‚‛′´ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–−﹣－", "-"),
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    "，": ",",
    "．": ".",
    "٫": ".",
    "٬": ",",
    "﹩": "$",
    "＄": "$",
    "％": "%",
    "٪": "%",
}


_TABLE = {ord(k): v for k, v in _MARKS.items()}
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def plain(text: str) -> str:
    """Return the text, of the same length, with marks, blanks and the digits of every script made plain.

    >>> plain("٥٠٠ – “$5”")
    '500 - "$5"'
    """
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), text.translate(_TABLE))


class Pieces:
    """The pieces of one text, as parallel lists: `words`, `low` (in lower case), `start`, `end`."""

    __slots__ = ("end", "low", "size", "start", "text", "words")

    def __init__(self, text: str) -> None:
        """Cut the text, whose marks are made plain first."""
        self.text = plain(text)
        hides = not self.text.isascii() and any(mark in self.text for mark in INVISIBLE)
        found = [(m.group(), m.start(), m.end()) for m in (_HIDDEN if hides else _PIECE).finditer(self.text)]
        if hides:
            found = [(seen, a, b) for word, a, b in found if (seen := word.translate(_UNSEEN))]
        self.words = [w for w, _, _ in found]
        self.low = [w.lower() for w in self.words]
        self.start = [s for _, s, _ in found]
        self.end = [e for _, _, e in found]
        self.size = len(found)

    def at(self, i: int) -> str:
        """Return a piece in lower case, empty beyond the ends."""
        return self.low[i] if 0 <= i < self.size else ""

    def glued(self, i: int) -> bool:
        """Tell whether piece i and the one after it touch."""
        return 0 <= i < self.size - 1 and self.end[i] == self.start[i + 1]

    def is_number(self, i: int) -> bool:
        """Tell whether the piece is written in digits."""
        return 0 <= i < self.size and "0" <= self.words[i][0] <= "9"

    def is_word(self, i: int) -> bool:
        """Tell whether the piece is written in letters."""
        return 0 <= i < self.size and self.words[i][0].isalpha()

    def is_capital(self, i: int) -> bool:
        """Tell whether the piece begins with a capital letter."""
        return 0 <= i < self.size and self.words[i][0].isupper()

    def compound(self, i: int) -> int:
        """Return the end of the hyphenated or mixed word that begins at i: "long-range", "F-16s", "CV90", "131/136"."""
        j = i + 1
        while j < min(self.size, i + _LONGEST) and self.glued(j - 1):
            if self.words[j][0].isalnum():
                j += 1
            elif self.words[j] in "-/" and self.glued(j) and self.words[j + 1][0].isalnum():
                j += 2
            else:
                break
        return j

    def is_hyphenated(self, i: int) -> bool:
        """Tell whether the word that ends with piece i has a hyphen before its end: "pre-war"."""
        return i >= 2 and self.words[i - 1] == "-" and self.glued(i - 1) and self.glued(i - 2)

    def breaks(self, i: int) -> bool:
        """Tell whether a sentence or line ends between piece i and the next."""
        if i + 1 >= self.size:
            return True
        gap = self.text[self.end[i] : self.start[i + 1]]
        if "\n" in gap:
            return True
        return self.words[i] in ".!?…" and bool(gap) and (self.is_capital(i + 1) or self.words[i + 1] in "\"'([")
