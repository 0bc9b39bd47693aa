"""What a rule matched, as its reader sees it, and the answer that a reader gives."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from attrs import frozen

from ukclaims.extract.periods.calendar import Ends
from ukclaims.extract.periods.tokens import Token
from ukclaims.model.period import Day


class Answer(NamedTuple):
    """An interval with its granularity; `edge` tells that the words name its start or its end only."""

    start: Day | None
    end: Day | None
    granularity: str
    edge: str = ""


def of(ends: Ends, granularity: str, edge: str = "") -> Answer:
    """Return an answer from both ends."""
    return Answer(ends[0], ends[1], granularity, edge)


def without_ends(granularity: str) -> Answer:
    """Return an answer that says only how fine the words are."""
    return Answer(None, None, granularity)


@frozen
class Context:
    """What stands around the words: the reference day, the text with its marks folded, its language, and the kinds of months that are short or also verbs."""

    reference: date | None
    folded: str
    language: str
    short: frozenset[str]
    verbs: frozenset[str]


@frozen
class Reading:
    """The tokens that a rule matched, by the labels of its pattern."""

    match: re.Match[str]
    items: list[Token]
    context: Context
    told: "Sequence[Told]" = ()
    """The times told before, in order."""

    @property
    def start(self) -> int:
        """Where the words start in the text."""
        return self.items[self.match.start()].start

    @property
    def end(self) -> int:
        """Where the words end in the text."""
        return self.items[self.match.end() - 1].end

    @property
    def reference(self) -> date | None:
        """The day that relative words count from."""
        return self.context.reference

    @property
    def words(self) -> str:
        """The words themselves, marks folded."""
        return self.context.folded[self.start : self.end]

    @property
    def year(self) -> int | None:
        """The year that the words say: 2024, or last year counted from the reference."""
        year: int | None = self.value("year")
        if year is None and self.reference is not None and self.has("year_name"):
            year = self.reference.year + (self.value("near") or 0)
        return year

    def tokens(self, label: str) -> list[Token]:
        """Return the tokens of a label, wherever in the pattern it matched; none where it did not."""
        groups, name, again = self.match.re.groupindex, label, 1
        while name in groups:
            start, end = self.match.span(name)
            if start >= 0:
                return self.items[start:end]
            again += 1
            name = f"{label}_{again}"
        return []

    def value(self, *labels: str) -> Any:
        """Return the value of the first of the labels that matched, None where none did."""
        for label in labels:
            found = self.tokens(label)
            if found:
                return found[0].value
        return None

    def token(self, label: str) -> Token | None:
        """Return the first token of a label."""
        found = self.tokens(label)
        return found[0] if found else None

    def has(self, *labels: str) -> bool:
        """Tell whether one of the labels matched."""
        return any(self.tokens(label) for label in labels)


class Told(NamedTuple):
    """A time that the text told: how it was read, and the answer."""

    reading: Reading
    answer: Answer
