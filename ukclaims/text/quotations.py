"""Quotation marks in pairs: curly, straight, angled, single and doubled; apostrophes are none.

An odd mark never costs the text: a quotation that is opened and not closed runs to the end of its
paragraph, or up to the next one opened; a closing mark without an opening one is passed over, unless
the paragraph before was left open.

>>> text = "“Yes,” said the soldiers’ leader, ‘for now’."
>>> [quotation.inner.of(text) for quotation in pair(text, [Span(0, len(text))])]
['Yes,', 'for now']
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from attrs import frozen

from ukclaims.model.span import Span

# Each mark that can open, with those that can close it.
_CLOSERS: dict[str, frozenset[str]] = {
    "“": frozenset(["”", "“", '"', "″", "’’", "''"]),
    "”": frozenset(["”", '"']),
    "„": frozenset(["“", "”", '"']),
    "‟": frozenset(["”", '"']),
    "«": frozenset(["»"]),
    "»": frozenset(["«"]),
    '"': frozenset(['"', "”", "″", "＂"]),
    "＂": frozenset(["＂", '"']),
    "″": frozenset(["″", '"']),
    "‘‘": frozenset(["’’", "''", '"', "”"]),
    "''": frozenset(["''", "’’", '"']),
    "``": frozenset(["''", "’’", "``", '"']),
    "‘": frozenset(["’", "'"]),
    "'": frozenset(["'", "’"]),
    "‚": frozenset(["‘", "’"]),
    "‛": frozenset(["’", "'"]),
    "`": frozenset(["'", "’", "`"]),
}
_OPENS_ALWAYS = frozenset(["“", "„", "‟", "«", "‘‘", "``", "‘", "‚", "‛", "`"])
_CLOSES_ALWAYS = frozenset(["”", "»", "’’", "’"])
_CLOSES_TOO = frozenset(["“", "‘", "`", "``", "«"])  # in „German“, ‚German‘, `plain` and »reversed« pairs
_SINGLE = frozenset("'‘’‚‛`")
_OPENING_CONTEXT = frozenset("([{-–—―/:=>|…*•\"“«„'‘")
_ELIDED = frozenset(["em", "til", "tis", "twas", "cause", "n", "ere", "bout", "cos"])
_DEPTH = 6  # how many open marks are looked through for the partner of a closing one
_BETWEEN = 4  # paragraphs without a mark inside a quotation that is closed behind them
_WEAK = 80  # the longest piece that "…s’ " ends, since it may be a possessive


@frozen
class Quotation:
    """A piece in quotation marks: `span` with its marks, `inner` without.

    `closed` is false where the closing mark is missing; `continues` is true where the quotation goes
    on from the paragraph before; `mark` is "double" or "single".
    """

    span: Span
    inner: Span
    closed: bool = True
    continues: bool = False
    mark: str = "double"


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    opens: bool
    closes: bool
    weak: bool  # may be an apostrophe after a plural

    @property
    def single(self) -> bool:
        return self.text in _SINGLE


@cache
def _finder() -> re.Pattern[str]:
    return re.compile(r"""''|‘‘|’’|``|["“”„‟″«»＂'‘’‚‛`]""")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w{1,6}")


def pair(text: str, paragraphs: Iterable[Span]) -> list[Quotation]:
    """Return the quotations of all paragraphs in order of their start, those inside others too."""
    found: list[Quotation] = []
    waiting: list[Span] = []
    left_open = ""
    for span in paragraphs:
        marks = _marks(text, span)
        if left_open and not marks and len(waiting) < _BETWEEN:
            waiting.append(span)
            continue
        here = _Paragraph(text, span, left_open).quotations(marks) if marks else []
        if waiting and here and here[0].continues and here[0].closed and text[span.start] not in _CLOSERS:
            found += [Quotation(between, between, closed=False, continues=True, mark=left_open) for between in waiting]
        waiting, left_open = [], next((q.mark for q in here if not q.closed and q.span.end == span.end), "")
        found += here
    return found


def outermost(quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Return the quotations that lie in no other one."""
    kept: list[Quotation] = []
    for quotation in quotations:
        if not kept or quotation.span.start >= kept[-1].span.end:
            kept.append(quotation)
    return tuple(kept)


def _marks(text: str, span: Span) -> list[_Mark]:
    """Return the marks of one paragraph that can open or close something where they stand."""
    marks = []
    for match in _finder().finditer(text, span.start, span.end):
        mark = _mark(text, match.group(), match.start(), match.end(), span)
        if mark.opens or mark.closes:
            marks.append(mark)
    return marks


def _mark(text: str, mark: str, start: int, end: int, span: Span) -> _Mark:
    before = text[start - 1] if start > span.start else " "
    after = text[end] if end < span.end else " "
    free = before.isspace() or before in _OPENING_CONTEXT
    if mark in _SINGLE:
        if before.isalnum() and after.isalnum():
            return _Mark(start, end, mark, False, False, False)
        opens = mark != "’" and free and not after.isspace() and not _elided(text, end)
        closes = (mark not in _OPENS_ALWAYS or mark in _CLOSES_TOO) and not before.isspace() and not after.isalnum()
        return _Mark(start, end, mark, opens, closes, before in "sS" and after.isspace() and end < span.end)
    loose = before.isspace() == after.isspace() and not free  # neither side tells
    opens = mark in _OPENS_ALWAYS or (mark != "’’" and (free or loose) and not (after.isspace() and not before.isspace()))
    closes = mark in _CLOSES_ALWAYS or ((mark not in _OPENS_ALWAYS or mark in _CLOSES_TOO) and (loose or not free or after.isspace() or end == span.end))
    return _Mark(start, end, mark, opens, closes, False)


def _elided(text: str, at: int) -> bool:
    """Tell whether an apostrophe here stands for letters left out: ’90s, ’em."""
    match = _word().match(text, at)
    word = match.group().lower() if match else ""
    return word in _ELIDED or (word[:1].isdigit() and word[-1:] == "s")


class _Paragraph:
    """The pairing of one paragraph's marks with a stack of open ones."""

    def __init__(self, text: str, span: Span, left_open: str) -> None:
        self.text, self.span, self.left_open = text, span, left_open
        self.stack: list[_Mark] = []
        self.closed: list[Quotation] = []
        self.openings: list[int] = []

    def quotations(self, marks: Sequence[_Mark]) -> list[Quotation]:
        for i, mark in enumerate(marks):
            if not (mark.closes and self._close(mark, marks[i + 1 : i + 2])) and mark.opens:
                self._open(mark)
        found = self.closed + self._unclosed()
        return sorted(found, key=lambda q: (q.span.start, -q.span.end))

    def _open(self, mark: _Mark) -> None:
        if mark.single and self.stack and self.stack[-1].single:
            self.stack.pop()  # that one was an apostrophe
        self.stack.append(mark)
        if not mark.single:
            self.openings.append(mark.start)

    def _close(self, mark: _Mark, following: Sequence[_Mark]) -> bool:
        depth = self._partner(mark, following)
        if depth is None:
            return self._carry_over(mark)
        opening = self.stack[-depth]
        if opening.text == mark.text and mark.opens and not self._may_end(mark):
            return False
        del self.stack[-depth:]
        if opening.end < mark.start:
            self._add(opening.start, opening.end, mark, "single" if opening.single else "double")
        return True

    def _may_end(self, mark: _Mark) -> bool:
        """Tell whether a mark that is the same on both sides stands like a closing one."""
        before = self.text[mark.start - 1]
        after = self.text[mark.end : mark.end + 1]
        return not (before.isspace() and after.strip())

    def _partner(self, mark: _Mark, following: Sequence[_Mark]) -> int | None:
        """Return how deep in the stack the opening mark lies; a single one pairs at the top only."""
        if mark.single:
            top = self.stack[-1] if self.stack else None
            if top is None or mark.text not in _CLOSERS[top.text] or self._possessive(top, mark, following):
                return None
            return 1
        for depth, opening in enumerate(reversed(self.stack[-_DEPTH:]), 1):
            if mark.text in _CLOSERS[opening.text]:
                return depth
        return None

    def _possessive(self, opening: _Mark, mark: _Mark, following: Sequence[_Mark]) -> bool:
        if not mark.weak:
            return False
        later = bool(following) and following[0].single and following[0].closes and not following[0].opens
        return later or mark.start - opening.end > _WEAK

    def _carry_over(self, mark: _Mark) -> bool:
        """Close what the paragraph before left open, at the first mark of this one."""
        if self.left_open != "double" or mark.single or mark.opens or self.stack or self.closed:
            return False
        self._add(self.span.start, self.span.start, mark, "double")
        return True

    def _add(self, start: int, inner: int, closing: _Mark, mark: str) -> None:
        self.closed.append(Quotation(Span(start, closing.end), Span(inner, closing.start), continues=self._continues(start, mark), mark=mark))

    def _continues(self, start: int, mark: str) -> bool:
        return self.left_open == mark and start == self.span.start

    def _unclosed(self) -> list[Quotation]:
        """Return what is still open, each up to the next one opened or the paragraph's end.

        A single mark left open was an apostrophe, unless it is curly and opens the paragraph.
        """
        found = []
        following = dict(zip(self.openings, [*self.openings, self.span.end][1:], strict=True))
        for mark in self.stack:
            if mark.single and not (mark.text == "‘" and mark.start == self.span.start):
                continue
            kind = "single" if mark.single else "double"
            end = following.get(mark.start, self.span.end)
            while end > mark.end and self.text[end - 1].isspace():
                end -= 1
            if end > mark.end:
                continues = self._continues(mark.start, kind)
                found.append(Quotation(Span(mark.start, end), Span(mark.end, end), closed=False, continues=continues, mark=kind))
        return found
