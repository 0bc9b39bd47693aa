"""From a mention in its clause to a figure: measure, period, mood, with the reason."""

from collections.abc import Sequence
from datetime import date, timedelta

from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.figures.attached import is_as_of
from ukclaims.extract.figures.clause import Clause, Range, Text
from ukclaims.extract.figures.dating import Dates
from ukclaims.extract.figures.deeds import level_past
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.governors import governor
from ukclaims.extract.figures.measures import read_measure
from ukclaims.extract.figures.mood import Mood, read_mood
from ukclaims.extract.figures.names import Standpoint
from ukclaims.extract.figures.paired import beside_other_harm
from ukclaims.extract.figures.parties import NOWHERE, Parties
from ukclaims.extract.figures.rates import rated
from ukclaims.extract.propositions import Proposition
from ukclaims.extract.quantities.numerals import starters
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.claim import Polarity
from ukclaims.model.figure import Basis, Figure, Modality
from ukclaims.model.mention import PeriodMention, QuantityMention
from ukclaims.model.period import Granularity, Period
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_OPPOSED = (("Ukraine", "Russia"), ("Russia", "Ukraine"))
_NO_FIGURE = frozenset(["age", "duration", "distance"])
_FREQUENCIES = frozenset(["hertz", "kilohertz", "megahertz", "gigahertz"])
_DURATIONS = frozenset(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"])
_SOON = 3  # days: "over the weekend" may have begun
_PAST = frozenset(["was", "were", "had", "did"])
_MOST_POINTED_AT = 10
_SUPPOSING = frozenset(["may", "might", "could", "would", "should", "will", "to"])
_PERFECT_WITHIN = 4  # tokens from "has" to its participle: "may have also lost"


def counts_something(mention: QuantityMention) -> bool:
    """Tell whether a mention can be the figure of a claim: ages, durations, frequencies and how far a place lies are not."""
    return mention.kind not in _NO_FIGURE and mention.quantity.unit.partition(" per ")[0] not in _DURATIONS | _FREQUENCIES


def is_anaphoric(mention: QuantityMention, words: Sequence[str], first: int) -> bool:
    """Tell whether a small count only points back ("the two officials"); `first` is its first token."""
    small = mention.quantity.unit == "count" and mention.quantity.high is not None and mention.quantity.high <= _MOST_POINTED_AT
    return small and first > 0 and words[first - 1] in ("the", "these", "those", "both") and words[first].isalpha()


class FigureReader:
    """Reads the figures of one document."""

    def __init__(
        self, layout: Layout, words: Sequence[str], periods: Sequence[PeriodMention], registry: Registry, language: str, *, published: date | None = None
    ) -> None:
        self.layout = layout
        self.text = Text(layout.tokens, words, language)
        self.parties = Parties(self.text, registry)
        self.dates = Dates(layout, self.text, periods)
        self.registry = registry
        self.language = language
        self.published = published

    def read(self, proposition: Proposition, beside: str = "", speaker: Speaker | None = None) -> tuple[Figure, Polarity, Reason]:
        """Return the figure of a proposition that has one; `beside` is what credits the content, in small letters.

        A state or body that speaks of "it" speaks of itself; whose enemy is meant follows from whose side the speaker is on.
        """
        mention = proposition.mention
        assert mention is not None
        clause = Clause(self.text, *proposition.clause, self.layout.tokens_in(mention.span), proposition.subject_from)
        verb = self._deed(clause, proposition)
        stands = self._standpoint(speaker) if speaker else NOWHERE
        mood = read_mood(clause, verb, language=self.language)
        period = self.dates.of(clause, proposition, mention.span, happened=_happened(mood.modality, verb))
        measure = read_measure(clause, mention, self._number_end(mention), verb, self.parties, sentence=self._sentence(proposition), speaker=stands)
        figure = Figure(
            mention.span.of(self.layout.text),
            mention.span,
            rated(clause, verb, mention.quantity),
            measure=measure,
            period=self._counted_in(period, mood.basis) if period else None,
            modality=self._modality(mood, clause, period, beside),
            basis=self._basis(clause, verb, mention, mood, period, self._sentence(proposition)),
            estimated=mood.estimated or "estimate" in beside,
            conditional=(mood.conditional or self._has_condition(proposition)) and not self._is_fact(verb, period),
        )
        return figure, Polarity.DENIED if mood.denied else Polarity.AFFIRMED, self._reason(mention, verb, period)

    def _deed(self, clause: Clause, proposition: Proposition) -> Governor | None:
        """Return what governs the figure, but no verb before the words told that only tells of it: who "confirmed | 40 deaths" does nothing to them."""
        verb = governor(clause)
        telling = lexicon(self.language).only_telling
        is_cue = verb is not None and self.text.words[verb.at] in telling and verb.at < self.layout.tokens_in(proposition.spans[0])[0]
        return None if is_cue else verb

    def _standpoint(self, speaker: Speaker) -> Standpoint:
        itself = speaker.name if speaker.kind in (SpeakerKind.STATE, SpeakerKind.BODY) else None
        found = self.registry.find(speaker.name) if speaker.kind is not SpeakerKind.UNNAMED else ()
        sides = {entry.state or entry.name for entry in found}
        foes = {theirs for ours, theirs in _OPPOSED if sides == {ours}}
        return Standpoint(itself, foes.pop() if foes else None)

    def _sentence(self, proposition: Proposition) -> Range:
        """Return the tokens from the beginning of the figure's sentence to its end."""
        spans = proposition.sentence or proposition.spans
        return self.layout.tokens_in(spans[0])[0], self.layout.tokens_in(spans[-1])[1]

    def _number_end(self, mention: QuantityMention) -> int:
        """Return the token behind the bare number, or behind "of" in "5 million tonnes of natural gas"."""
        first, last = self.layout.tokens_in(mention.span)
        if mention.quantity.unit == "count":
            return self.layout.tokens_in(mention.number)[1] if mention.number else last
        if mention.quantity.unit == "ratio":
            numbers = [at for at in range(first, last) if self.text.words[at][0].isdigit() or self.text.words[at] in starters()]
            return numbers[-1] + 1 if numbers else last  # "one out of five | hospitals"
        of = next((at for at in range(first + 1, last - 1) if self.text.words[at] == "of"), None)
        is_share = mention.quantity.unit == "percent" or of is None or self.text.words[of + 1] in self.text.small.articles
        return last if of is None or is_share else of + 1

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

    def _counted_in(self, mention: PeriodMention, basis: Basis | None) -> Period:
        """Return the days that are counted: up to the day in "as of 5 May" and "as at 5 May", both days in "last night"."""
        period, first = mention.period, self.layout.tokens_in(mention.span)[0]
        if not isinstance(period.start, date) or not isinstance(period.end, date):
            return period
        if basis is Basis.RUNNING and is_as_of(self.text, first):
            return Period(None, period.end, granularity=period.granularity, text=period.text)
        if mention.text.lower().endswith(("last night", "past night")):
            return Period(period.start, period.end + timedelta(1), granularity=Granularity.INTERVAL, text=period.text)
        return period

    def _basis(
        self, clause: Clause, verb: Governor | None, mention: QuantityMention, mood: Mood, period: PeriodMention | None, sentence: Range
    ) -> Basis | None:
        """Return whether it is a total or comes on top; "another 30 were wounded" beside the dead is no addition to the wounded."""
        if mention.quantity.unit == "times" or (" per " in mention.quantity.unit and mood.basis is not Basis.INCREMENT):
            return None
        if mood.basis is Basis.INCREMENT and beside_other_harm(clause, verb, sentence[0]):
            return None
        return mood.basis or self._so_far(clause, verb, mood.modality, period)

    def _so_far(self, clause: Clause, verb: Governor | None, modality: Modality, period: PeriodMention | None) -> Basis | None:
        """What somebody "has lost" at no told time is what was lost so far."""
        if verb is None or period or modality is not Modality.HAPPENED or verb.verb.family != "lose":
            return None
        before = self.text.words[max(clause.first, verb.at - _PERFECT_WITHIN) : verb.at]
        perfect = next((at for at, word in enumerate(before) if word in ("has", "have")), None)
        return None if perfect is None or (perfect and before[perfect - 1] in _SUPPOSING) else Basis.RUNNING

    def _modality(self, mood: Mood, clause: Clause, period: PeriodMention | None, beside: str) -> Modality:
        """Return how the figure stands: what somebody "expects", or what a coming time dates, has not happened."""
        is_open = mood.modality is Modality.HAPPENED and ("expect" in beside or self._is_to_come(clause, period))
        return Modality.EXPECTED if is_open else mood.modality

    def _is_to_come(self, clause: Clause, mention: PeriodMention | None) -> bool:
        """Tell whether a time that has not begun dates the figure, and no verb says that it is over: "costs of $4 billion over the next decade"."""
        start, end = (mention.period.start, mention.period.end) if mention else (None, None)
        if self.published is None or not isinstance(start, date) or not isinstance(end, date) or start < self.published:
            return False
        ahead = start > self.published or (end - start).days > _SOON
        return ahead and not any(self._is_over(at) for at in range(clause.first, clause.last))

    def _is_fact(self, verb: Governor | None, mention: PeriodMention | None) -> bool:
        """Tell whether "if" only sets against what was done in a time that is over: "if London gave 10,000 drones in 2024"."""
        end = mention.period.end if mention else None
        was_done = verb is not None and verb.verb.tense == "past"
        return was_done and self.published is not None and isinstance(end, date) and end <= self.published

    def _is_over(self, at: int) -> bool:
        word = self.text.words[at]
        forms = self.text.forms.get(word, ())
        return word in _PAST or word in level_past(self.language) or any(verb.tense in ("past", "participle") and verb.lemma != word for verb in forms)

    def _has_condition(self, proposition: Proposition) -> bool:
        words = self.text.words
        return any(words[i] in ("if", "unless") for span in proposition.spans for i in range(*self.layout.tokens_in(span)))


def _happened(modality: Modality, verb: Governor | None) -> bool:
    """Tell whether the figure is of a deed that is over."""
    return modality is Modality.HAPPENED and verb is not None and verb.verb.tense in ("past", "participle")
