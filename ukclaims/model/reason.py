"""A reason: the rule that spoke, one sentence, and the spans it used."""

from collections.abc import Iterable

from attrs import field, frozen

from ukclaims.model.span import Span, as_spans


@frozen
class Reason:
    """Why an answer is as it is. Every answer of the package carries at least one.

    >>> print(Reason("cue_before_content", "'said' stands between a name and a clause", (Span(8, 12),)))
    cue_before_content: 'said' stands between a name and a clause
    """

    rule: str
    sentence: str = ""
    spans: tuple[Span, ...] = field(default=(), converter=as_spans)

    def __str__(self) -> str:
        return f"{self.rule}: {self.sentence}" if self.sentence else self.rule


def as_reasons(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return the reasons as a tuple (a converter)."""
    return tuple(reasons)


@frozen
class Skipped:
    """A piece of text that was left out, and why."""

    span: Span
    text: str
    reason: str
