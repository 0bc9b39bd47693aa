"""Times that a speaker counts from the day of speaking: "over the past day", said on Tuesday, in a text of Wednesday."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.extract.periods import find_periods
from ukclaims.model.attribution import Form
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Granularity, Period
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_OF_THE_SPEAKER = frozenset(["overnight", "shifted_daypart", "last_day", "span_of_units", "the_next_unit"])
"""Rules whose words count from the moment of speaking, whoever writes them down; "the past day" is one of a wider rule."""

_IN_QUOTATION = frozenset(["dayname", "counted_ago"])
"""Rules whose words count from it inside quotation marks only: "yesterday" elsewhere is the writer's."""


def counted_from_saying(
    layout: Layout, found: Sequence[Found], said: Sequence[Period | None], periods: Sequence[PeriodMention], reference: date | None
) -> list[PeriodMention]:
    """Return the times, those of a content that count from the day of saying counted from it.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.extract.saying import said
    >>> from ukclaims.text.layout import read
    >>> layout = read("Shells killed three over the past day, the governor said on Tuesday.")
    >>> found, periods, day = find_attributions(layout), find_periods(layout.text, reference="2025-03-06"), date(2025, 3, 6)
    >>> [m.period for m in counted_from_saying(layout, found, said(layout, found, periods), periods, day)][0]
    Period('2025-03-03', day)
    """
    recounted = list(periods)
    starts = [m.span.start for m in periods]
    for one, when in zip(found, said, strict=True):
        day = _day_of(when)
        if day is None or reference is None or day == reference:
            continue
        for piece in one.content:
            for n in range(bisect_left(starts, piece.start), bisect_left(starts, piece.end)):
                if _counts_from_saying(recounted[n], one.form):
                    recounted[n] = _recounted(layout, recounted[n], day)
    return recounted


def _day_of(said: Period | None) -> date | None:
    return said.start if said is not None and said.granularity is Granularity.DAY and isinstance(said.start, date) else None


def _counts_from_saying(mention: PeriodMention, form: Form) -> bool:
    rule = mention.reason.rule if mention.reason else ""
    past = rule == "shifted_unit" and "past" in mention.text.lower().split()
    return past or rule in _OF_THE_SPEAKER or (form is Form.DIRECT and rule in _IN_QUOTATION)


def _recounted(layout: Layout, mention: PeriodMention, day: date) -> PeriodMention:
    """Return the mention read again in its sentence, as on that day."""
    home = layout.sentence_at(mention.span.start)
    around = layout.sentences[home].span if home is not None else mention.span
    for again in find_periods(around.of(layout.text), reference=day, language=layout.language):
        if Span(again.span.start + around.start, again.span.end + around.start) == mention.span:
            return evolve(mention, period=evolve(again.period, text=mention.period.text), reason=_reason(mention, again))
    return mention


def _reason(mention: PeriodMention, again: PeriodMention) -> Reason | None:
    return evolve(again.reason, spans=(mention.span,)) if again.reason else None
