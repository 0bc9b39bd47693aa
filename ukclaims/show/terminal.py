r"""Text for a terminal: nothing from outside controls it, lines are cut by what they take on the screen.

>>> plain("red \x1b[31m \u202e")
'red \\x1b[31m \\u202e'
>>> wide("Київ"), wide("東京")
(4, 4)
"""

import unicodedata
from collections.abc import Iterator

TIED = "\u00a0"
"""A blank between words that stay on one line."""

_COLORS = {"bold": "1", "dim": "2", "red": "1;31", "green": "32", "yellow": "33", "blue": "1;34", "magenta": "35", "cyan": "36"}


def plain(text: object) -> str:
    """Return text on one line, every character that is not printed made visible."""
    line = " ".join(str(text).split())
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)


def wide(text: str) -> int:
    """Return how many columns the text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def fit(text: str, width: int) -> str:
    """Return the text cut to a width, with an ellipsis where something is left out."""
    if wide(text) <= width:
        return text
    while text and wide(text) > width - 1:
        text = text[: max(len(text) - 1 - (wide(text) - width) // 2, 0)]
    return text.rstrip(" ,;:") + "…"


def pad(text: str, width: int) -> str:
    """Return the text cut or filled to exactly a width."""
    cut = fit(text, width)
    return cut + " " * (width - wide(cut))


def wrap(text: str, width: int, *, first: str = "", rest: str | None = None, most: int = 0) -> Iterator[str]:
    """Yield the text in lines of a width, the first and the others indented; at most so many, where given."""
    if not text:
        return
    indent, begin = first if rest is None else rest, first
    words, line, lines = text.split(" "), "", 0
    while words:
        room = max(width - wide(begin), 8)
        while words and (not line or wide(line) + 1 + wide(words[0]) <= room):
            line = f"{line} {words.pop(0)}".strip()
        lines += 1
        if lines == most and words:
            line, words = f"{line} …" if wide(line) + 2 <= room else fit(f"{line} {words[0]}", room), []
        yield begin + fit(line, room).replace(TIED, " ")
        line, begin = "", indent


class Paint:
    """Colours for a terminal, or none."""

    def __init__(self, *, color: bool) -> None:
        self._color = color

    def __call__(self, text: str, color: str) -> str:
        """Return the text in a colour."""
        return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if self._color and text else text
