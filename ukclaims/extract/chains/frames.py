"""The words around an attribution that are neither source nor content: where its way is told."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from attrs import frozen

from ukclaims.extract.attributions import Found
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_FAR = 28  # tokens from the cue


@frozen
class Frame:
    """Runs of tokens [first, last) beside the content, and where the cue stands."""

    runs: tuple[tuple[int, int], ...]
    cue: int


def frames(layout: Layout, found: Sequence[Found]) -> list[Frame | None]:
    """Return the frame of each attribution; None where it has neither cue nor source, or only goes on what was told with another's cue.

    Each word of a sentence goes to the nearest cue, so that two attributions in one sentence do not share a channel.
    """
    anchors = [_anchor(layout, one) for one in found]
    rivals: defaultdict[int, list[int]] = defaultdict(list)
    homes = [None if at is None else layout.sentence_at(layout.tokens[at].start) for at in anchors]
    for at, home in zip(anchors, homes, strict=True):
        if at is not None and home is not None:
            rivals[home].append(at)
    for others in rivals.values():
        others.sort()
    return [
        None if at is None or home is None else Frame(_runs(layout, one, at, home, rivals[home]), at)
        for one, at, home in zip(found, anchors, homes, strict=True)
    ]


def _anchor(layout: Layout, one: Found) -> int | None:
    span = (one.cue or one.source) if one.continues is None else None
    return layout.tokens_in(span)[0] if span else None


def _runs(layout: Layout, one: Found, at: int, home: int, rivals: Sequence[int]) -> tuple[tuple[int, int], ...]:
    sentence = layout.sentences[home]
    low, high = max(sentence.first, at - _FAR), min(sentence.last, at + _FAR)
    before, behind = bisect_left(rivals, at), bisect_right(rivals, at)
    if before:
        low = max(low, (rivals[before - 1] + at) // 2 + 1)
    if behind < len(rivals):
        high = min(high, (rivals[behind] + at) // 2 + 1)
    taken = sorted(layout.tokens_in(span) for span in (*one.content, *((one.source,) if one.source else ())))
    found, start = [], low
    for first, last in taken:
        if first > start:
            found.append((start, min(first, high)))
        start = max(start, last)
    found.append((start, high))
    return tuple((a, b) for a, b in found if a < b)


def holds(outer: Found, inner: Found) -> bool:
    """Tell whether one attribution's content holds the other's source or cue: "TASS reports that Lavrov said"."""
    span: Span | None = inner.cue or inner.source
    return span is not None and any(piece.contains(span) for piece in outer.content)
