"""A line of a page as the rules on page furniture see it."""

import re
from functools import cache, cached_property

from ukclaims._text import fold_marks
from ukclaims.model.span import Span

_TERMINAL = ".!?…"
_HUGGING = "\"')]»"


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:['.\-+][^\W_]+)*")


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]++")


class Line:
    """One line that is not blank: its span without the white space around, and what it is made of."""

    def __init__(self, text: str, span: Span) -> None:
        self.text, self.span = text, span

    @cached_property
    def folded(self) -> str:
        """The line with plain marks and small letters."""
        return fold_marks(self.text).lower()

    @cached_property
    def words(self) -> list[str]:
        """The folded words, without marks."""
        return _words().findall(self.folded)

    @cached_property
    def bare(self) -> str:
        """The folded words and the blanks between them: what a button says."""
        return " ".join(self.words)

    @cached_property
    def ends(self) -> bool:
        """Whether the line ends like a sentence."""
        tail = fold_marks(self.text[-4:]).rstrip(_HUGGING)
        return tail[-1:] in _TERMINAL or fold_marks(self.text[-1]) in '"'

    @property
    def listed(self) -> bool:
        """Whether the line is an item of a list, or a row of figures."""
        return self.text[0] in "-–—•*·▪●►✓" or self.text[0].isdigit()

    @property
    def short(self) -> bool:
        """Whether the line has the length of a heading."""
        return len(self.text) <= 160 and len(self.words) <= 25

    @property
    def long(self) -> bool:
        """Whether the line is long enough, and ends well enough, to be a paragraph of an article."""
        return self.ends and len(self.text) >= 60 and len(self.words) >= 10


def lines(text: str) -> list[Line]:
    """Return the lines that are not blank, in order."""
    found = []
    for match in _breaks().finditer(text):
        line = match.group()
        bare = line.strip()
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Line(bare, Span(start, start + len(bare))))
    return found
