"""The day of saying, from the words near the cue: "said on Oct. 13"."""

from collections.abc import Sequence

from ukclaims.extract.attributions import Found
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Period
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_FINE = frozenset(["minute", "hour", "day", "week"])


def said(layout: Layout, found: Sequence[Found], periods: Sequence[PeriodMention]) -> list[Period | None]:
    """Return for each attribution when it was said, None where the words do not tell.

    A time inside the content is the time of the fact, not of the saying.
    """
    return [_said(layout, one, periods) for one in found]


def _said(layout: Layout, one: Found, periods: Sequence[PeriodMention]) -> Period | None:
    if one.cue is None:
        return None
    home = layout.sentence_at(one.cue.start)
    sentence = layout.sentences[home].span if home is not None else Span(one.cue.start, one.cue.end)
    near = [m for m in periods if sentence.contains(m.span) and not any(piece.overlaps(m.span) for piece in one.content) and m.period.granularity in _FINE]
    return min(near, key=lambda m: abs(m.span.start - one.cue.start), default=None) and near[0].period if near else None  # type: ignore[union-attr]
