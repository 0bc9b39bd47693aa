"""A line of a page as the rules on page furniture see it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property

from ukclaims.model.span import Span
from ukclaims.text.tokens import Token

_TERMINAL = ".!?…"
_HUGGING = "\"')]»"
_BULLETS = "-–—•*·▪●►✓"


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]++")


class Line:
    """One line that is not blank: its span without the white space around, and what it is made of.

    `plain` is the text with plain marks, `folded` the same in small letters.
    """

    def __init__(self, text: str, plain: str, span: Span, tokens: Sequence[Token]) -> None:
        self.text, self.plain, self.span, self.folded = text, plain, span, plain.lower()
        self._tokens = tokens
        tail = plain[-4:].rstrip(_HUGGING)
        self.ends = tail[-1:] in _TERMINAL or plain[-1] == '"'  # like a sentence

    @cached_property
    def words(self) -> list[str]:
        """The folded words, without marks."""
        return [low.rstrip(".") if low[-1] == "." else low for _, _, _, low in self._tokens if low[0].isalnum()]

    @cached_property
    def bare(self) -> str:
        """The folded words and the blanks between them: what a button says."""
        return " ".join(self.words)

    @cached_property
    def has_digit(self) -> bool:
        """Whether the line holds a digit."""
        return any(c.isdigit() for c in self.text)

    @property
    def listed(self) -> bool:
        """Whether the line is an item of a list, or a row of figures."""
        return self.text[0] in _BULLETS or self.text[0].isdigit()

    @property
    def short(self) -> bool:
        """Whether the line has the length of a heading."""
        return len(self.text) <= 160 and len(self.words) <= 25

    @property
    def long(self) -> bool:
        """Whether the line is long enough, and ends well enough, to be a paragraph of an article."""
        return self.ends and len(self.text) >= 60


def lines(text: str, folded: str, tokens: Sequence[Token], starts: Sequence[int]) -> list[Line]:
    """Return the lines that are not blank, in order; `folded` is the text with plain marks, `starts` where the tokens start."""
    found, first = [], 0
    for match in _breaks().finditer(text):
        line = match.group()
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            last = bisect_left(starts, match.end(), first)
            found.append(Line(bare, folded[start : start + len(bare)], Span(start, start + len(bare)), tokens[first:last]))
            first = last
    return found
