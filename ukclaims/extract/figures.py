"""From a mention in its clause to a figure: measure, period, modality, with the reasons."""

from collections.abc import Sequence

from ukclaims.extract.measures import MeasureReader, governor
from ukclaims.extract.modality import read_mood
from ukclaims.extract.propositions import Proposition
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.claim import Polarity
from ukclaims.model.figure import Figure
from ukclaims.model.mention import PeriodMention, QuantityMention
from ukclaims.model.period import Granularity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_NO_PERIOD = frozenset([Granularity.DURATION, Granularity.RECURRING, Granularity.PRESENT, Granularity.PAST, Granularity.FUTURE, Granularity.HOUR, Granularity.MINUTE])
_NO_FIGURE = frozenset(["age", "duration"])
_MOST_POINTED_AT = 10
_DURATIONS = frozenset(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"])


def counts_something(mention: QuantityMention) -> bool:
    """Tell whether a mention can be the figure of a claim: ages and durations are not."""
    return mention.kind not in _NO_FIGURE and mention.quantity.unit not in _DURATIONS


def is_anaphoric(mention: QuantityMention, words: Sequence[str], first: int) -> bool:
    """Tell whether a small count only points back ("the two officials"); `first` is its first token."""
    small = mention.quantity.unit == "count" and mention.quantity.high is not None and mention.quantity.high <= _MOST_POINTED_AT
    return small and first > 0 and words[first - 1] in ("the", "these", "those", "both") and words[first].isalpha()


class FigureReader:
    """Reads the figures of one document."""

    def __init__(self, layout: Layout, words: Sequence[str], periods: Sequence[PeriodMention], registry: Registry, language: str) -> None:
        self.layout = layout
        self.words = words
        self.periods = [p for p in periods if p.period.granularity not in _NO_PERIOD]
        self.measures = MeasureReader(layout.tokens, words, registry, language)
        self.language = language

    def read(self, proposition: Proposition, beside: str = "", speaker: Speaker | None = None) -> tuple[Figure, Polarity, Reason]:
        """Return the figure of a proposition that has one; `beside` is what credits the content, in small letters.

        A state or body that speaks of "it" speaks of itself.
        """
        mention = proposition.mention
        assert mention is not None
        span, clause = mention.span, proposition.clause
        figure = self.layout.tokens_in(span)
        verb = governor(self.words, clause, figure, language=self.language)
        at, family = (verb.at, verb.verb.family) if verb else (None, None)
        subject = (proposition.subject_from, clause[1])
        itself = speaker.name if speaker and speaker.kind in (SpeakerKind.STATE, SpeakerKind.BODY) else None
        measure = self.measures.read(mention, clause, figure, verb, subject, itself)
        mood = read_mood(self.words, clause, figure, at, family, language=self.language)
        period = self._period(proposition, span)
        built = Figure(
            span.of(self.layout.text),
            span,
            mention.quantity,
            measure=measure,
            period=period.period if period else None,
            modality=mood.modality,
            basis=None if mention.quantity.unit == "times" else mood.basis,
            estimated=mood.estimated or "estimate" in beside,
            conditional=mood.conditional or self._has_condition(proposition),
        )
        return built, Polarity.DENIED if mood.denied else Polarity.AFFIRMED, self._reason(mention, at, period)

    def _reason(self, mention: QuantityMention, verb: int | None, period: PeriodMention | None) -> Reason:
        said = [f"{mention.text!r} counts {mention.item or mention.quantity.unit}"]
        spans = [mention.span]
        if verb is not None:
            token = self.layout.tokens[verb]
            said.append(f"{token.text!r} governs it")
            spans.append(Span(token.start, token.end))
        if period:
            said.append(f"{period.text!r} dates it")
            spans.append(period.span)
        return Reason("figure_in_clause", ", ".join(said), spans)

    def _period(self, proposition: Proposition, figure: Span) -> PeriodMention | None:
        """Return the period that governs the figure: in its clause first, then in its proposition; the nearest wins."""
        tokens = self.layout.tokens
        a, b = proposition.clause
        b = next((i for i in range(a + 1, b) if self.words[i] == "than" and tokens[i].start >= figure.end), b)  # what follows is the base
        clause = Span(tokens[a].start, tokens[b - 1].end)
        whole = Span(tokens[min(proposition.subject_from, a)].start, clause.end)
        for place in (clause, whole, *proposition.spans):
            near = [p for p in self.periods if place.contains(p.span) and not p.span.overlaps(figure)]
            if near:
                return min(near, key=lambda p: (_distance(p.span, figure), p.span))
        return None

    def _has_condition(self, proposition: Proposition) -> bool:
        return any(self.words[i] in ("if", "unless") for span in proposition.spans for i in range(*self.layout.tokens_in(span)))


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)

