"""Consequences that go on with what somebody told: "The raid was at noon, the mayor said. As a result, two people were killed."

Only harm that the next sentence of the paragraph opens with counts; what else came of it may be the writer's own.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from ukclaims.extract.attributions import Found
from ukclaims.extract.figures.actions import verbs
from ukclaims.extract.figures.denial import denies
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Form
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout
from ukclaims.text.sentences import Sentence


def resulting(layout: Layout, found: Sequence[Found]) -> list[Found]:
    """Return the attributions of sentences in which nobody is credited, and that tell what harm came of the one before.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.text.layout import read
    >>> layout = read("According to the mayor, rockets hit the port. As a result, two men were killed.")
    >>> [one] = resulting(layout, find_attributions(layout))
    >>> one.continues, one.content[0].of(layout.text)
    (0, 'As a result, two men were killed.')
    """
    opened = [number for number in range(1, len(layout.sentences)) if _tells_harm(layout, layout.sentences[number])]
    if not opened:
        return []
    order = sorted((piece.start, piece.end, place) for place, one in enumerate(found) for piece in one.content)
    marks = sorted(span.start for one in found for span in (one.source, one.cue, *one.content) if span)
    return [one for number in opened if (one := _goes_on(layout, number, found, order, marks)) is not None]


def _goes_on(layout: Layout, number: int, found: Sequence[Found], order: Sequence[tuple[int, int, int]], marks: Sequence[int]) -> Found | None:
    """Return the sentence as words of the only one who is credited with the sentence before it."""
    before, this = layout.sentences[number - 1], layout.sentences[number]
    if before.paragraph != this.paragraph or bisect_right(marks, this.span.end) > bisect_right(marks, this.span.start - 1):
        return None
    told = {place for start, end, place in order[bisect_right(order, (before.span.start, 0, 0)) : bisect_right(order, (before.span.end, 0, 0))]}
    one = found[next(iter(told))] if len(told) == 1 else None
    if (
        one is None
        or one.negated
        or denies(one.cue_text or "", language=layout.language)
        or one.form is Form.DIRECT
        or (one.source is None and one.continues is None)
        or not _is_whole(layout, one, before)
    ):
        return None
    first = layout.tokens[this.first]
    reason = Reason("as_a_result", "what came of it goes on with the words told before", (Span(first.start, first.end),))
    return Found(None, None, None, (this.span,), Form.INDIRECT, False, next(iter(told)), reason)


def _is_whole(layout: Layout, one: Found, sentence: Sentence) -> bool:
    """Tell whether the sentence ends with what is attributed, or with the cue, its source and a mark."""
    last = max(span.end for span in (one.source, one.cue, *one.content) if span)
    return all(not token.text[0].isalnum() for token in layout.tokens[layout.tokens_in(Span(last, max(last, sentence.span.end)))[0] : sentence.last])


def _tells_harm(layout: Layout, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with "as a result" and tells that people or things came to harm."""
    phrases = _openers(layout.language).get(layout.tokens[sentence.first].lower, ())
    words = [token.lower for token in layout.tokens[sentence.first : sentence.last]] if phrases else []
    return any(tuple(words[: len(phrase)]) == phrase for phrase in phrases) and any(
        verb.family == "harm" for word in words for verb in verbs(layout.language).get(word, ())
    )


@cache
def _openers(language: str) -> dict[str, list[tuple[str, ...]]]:
    """Return the phrases that open such a sentence, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in tables(language).load("citations")["results"]["phrases"].split("|"):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found
