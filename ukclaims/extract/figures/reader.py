"""From a mention in its clause to a figure: measure, period, mood, with the reason."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.governors import governor
from ukclaims.extract.figures.measures import read_measure
from ukclaims.extract.figures.mood import read_mood
from ukclaims.extract.figures.parties import Parties
from ukclaims.extract.figures.surroundings import base_start
from ukclaims.extract.propositions import Proposition
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.claim import Polarity
from ukclaims.model.figure import Basis, Figure
from ukclaims.model.mention import PeriodMention, QuantityMention
from ukclaims.model.period import Granularity, Period
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_NO_PERIOD = frozenset(
    [Granularity.DURATION, Granularity.RECURRING, Granularity.PRESENT, Granularity.PAST, Granularity.FUTURE, Granularity.HOUR, Granularity.MINUTE]
)
_NO_FIGURE = frozenset(["age", "duration", "distance"])
_DURATIONS = frozenset(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"])
_MOST_POINTED_AT = 10


def counts_something(mention: QuantityMention) -> bool:
    """Tell whether a mention can be the figure of a claim: ages, durations and how far a place lies are not."""
    return mention.kind not in _NO_FIGURE and mention.quantity.unit not in _DURATIONS


def is_anaphoric(mention: QuantityMention, words: Sequence[str], first: int) -> bool:
    """Tell whether a small count only points back ("the two officials"); `first` is its first token."""
    small = mention.quantity.unit == "count" and mention.quantity.high is not None and mention.quantity.high <= _MOST_POINTED_AT
    return small and first > 0 and words[first - 1] in ("the", "these", "those", "both") and words[first].isalpha()


class FigureReader:
    """Reads the figures of one document."""

    def __init__(self, layout: Layout, words: Sequence[str], periods: Sequence[PeriodMention], registry: Registry, language: str) -> None:
        self.layout = layout
        self.text = Text(layout.tokens, words, language)
        self.parties = Parties(self.text, registry)
        self.periods = [p for p in periods if p.period.granularity not in _NO_PERIOD]
        self.starts = [p.span.start for p in self.periods]
        self.registry = registry
        self.language = language

    def read(self, proposition: Proposition, beside: str = "", speaker: Speaker | None = None) -> tuple[Figure, Polarity, Reason]:
        """Return the figure of a proposition that has one; `beside` is what credits the content, in small letters.

        A state or body that speaks of "it" speaks of itself.
        """
        mention = proposition.mention
        assert mention is not None
        clause = Clause(self.text, *proposition.clause, self.layout.tokens_in(mention.span), proposition.subject_from)
        verb = governor(clause)
        itself = speaker.name if speaker and speaker.kind in (SpeakerKind.STATE, SpeakerKind.BODY) else None
        mood = read_mood(clause, verb, language=self.language)
        period = self._period(clause, proposition, mention.span)
        measure = read_measure(clause, mention, self._number_end(mention), verb, self.parties, itself=itself)
        figure = Figure(
            mention.span.of(self.layout.text),
            mention.span,
            mention.quantity,
            measure=measure,
            period=self._counted_in(period, mood.basis) if period else None,
            modality=mood.modality,
            basis=None if mention.quantity.unit == "times" else mood.basis,
            estimated=mood.estimated or "estimate" in beside,
            conditional=mood.conditional or self._has_condition(proposition),
        )
        return figure, Polarity.DENIED if mood.denied else Polarity.AFFIRMED, self._reason(mention, verb, period)

    def _number_end(self, mention: QuantityMention) -> int:
        """Return the token behind the bare number; of a sum of money nothing stands between it and what it counts."""
        return self.layout.tokens_in((mention.number if mention.quantity.unit == "count" else None) or mention.span)[1]

    def _reason(self, mention: QuantityMention, verb: Governor | None, period: PeriodMention | None) -> Reason:
        said = [f"{mention.text!r} counts {mention.item or mention.quantity.unit}"]
        spans = [mention.span]
        if verb is not None:
            token = self.layout.tokens[verb.at]
            said.append(f"{token.text!r} governs it")
            spans.append(Span(token.start, token.end))
        if period:
            said.append(f"{period.text!r} dates it")
            spans.append(period.span)
        return Reason("figure_in_clause", ", ".join(said), spans)

    def _period(self, clause: Clause, proposition: Proposition, figure: Span) -> PeriodMention | None:
        """Return the period that governs the figure: in its clause first, then in its proposition; the nearest wins."""
        tokens = self.layout.tokens
        last = base_start(clause) or clause.last
        near = Span(tokens[clause.first].start, tokens[last - 1].end)
        wider = Span(tokens[min(clause.subject_from, clause.first)].start, near.end)
        for place in (near, wider, *proposition.spans):
            found = [p for p in self._periods_in(place) if not p.span.overlaps(figure) and not self._is_inserted(clause, p.span)]
            if found:
                return min(found, key=lambda p: (_distance(p.span, figure), p.span.start))
        return None

    def _counted_in(self, mention: PeriodMention, basis: Basis | None) -> Period:
        """Return the days that are counted: up to the day in "as of 5 May", both days in "last night"."""
        period, first = mention.period, self.layout.tokens_in(mention.span)[0]
        if not isinstance(period.start, date) or not isinstance(period.end, date):
            return period
        if basis is Basis.RUNNING and self.text.words[max(0, first - 2) : first] == ["as", "of"]:
            return Period(None, period.end, granularity=period.granularity, text=period.text)
        if mention.text.lower().endswith(("last night", "past night")):
            return Period(period.start, period.end + timedelta(1), granularity=Granularity.INTERVAL, text=period.text)
        return period

    def _is_inserted(self, clause: Clause, period: Span) -> bool:
        """Tell whether a period dates another verb, between commas: "the invasion, launched in February 2022, has killed"."""
        first, last = self.layout.tokens_in(period)
        opening = next((i for i in range(first - 1, clause.first, -1) if clause.words[i] == ","), None)
        closing = next((i for i in range(last, clause.figure[0]) if clause.words[i] == ","), None)
        return opening is not None and closing is not None and any(clause.words[i] in self.text.forms for i in range(opening, closing))

    def _periods_in(self, place: Span) -> list[PeriodMention]:
        found = self.periods[bisect_left(self.starts, place.start) : bisect_left(self.starts, place.end)]
        return [p for p in found if p.span.end <= place.end]

    def _has_condition(self, proposition: Proposition) -> bool:
        words = self.text.words
        return any(words[i] in ("if", "unless") for span in proposition.spans for i in range(*self.layout.tokens_in(span)))


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
