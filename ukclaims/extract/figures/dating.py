"""Which time of its sentence dates a figure: its own, the one of its clause, one said before for all that follows."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from ukclaims.extract.figures.attached import is_as_of, is_inserted, is_of_base, is_of_rise, is_of_superlative
from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.reaching import reaches
from ukclaims.extract.figures.surroundings import base_start
from ukclaims.extract.propositions import Proposition
from ukclaims.extract.quantities.bounds import changes
from ukclaims.extract.quantities.numerals import starters
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Granularity, Period
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_WITHOUT_DAYS = frozenset(
    [Granularity.DURATION, Granularity.RECURRING, Granularity.PRESENT, Granularity.PAST, Granularity.FUTURE, Granularity.HOUR, Granularity.MINUTE]
)

_TOLD_ELSEWHERE = frozenset(["numbered_unit", "day_part_alone"])
"""Rules whose words tell no day of their own: "for the third day", "in the morning"."""

_JOINTS = frozenset([" and ", ", ", ", and "])
_HEAD = 5  # tokens of a sentence before a stretch that opens it: "In total, over"
_ENDING = len(" through ")


_OPENERS = frozenset(["from", "to", "with"])
_DEFINITE = frozenset(["the", "these", "those"])
_RELATIVE = frozenset(["who", "that", "which"])
_EARLIER = frozenset(["previous", "prior", "preceding"])
_MARKS = frozenset([",", "-", "–", "—"])
_MADE = frozenset(["struck", "made", "drawn"])
_SEASONS = frozenset(["winter", "spring", "summer", "autumn"])
_GOODS = frozenset(
    "package packages aid assistance kit kits fuel clothes clothing uniform uniforms tyres tires wheat grain barley gear equipment coats boots".split()
)
_VAGUE = frozenset([Granularity.PRESENT, Granularity.PAST, Granularity.FUTURE])


class Dates:
    """The times of one document, as its figures find theirs."""

    def __init__(self, layout: Layout, text: Text, periods: Sequence[PeriodMention]) -> None:
        """Keep the times that can date a figure, and where vague ones stand."""
        self.layout, self.text = layout, text
        self.periods = list(_able(periods))
        self.starts = [p.span.start for p in self.periods]
        self._vague_starts = [p.span.start for p in periods if p.period.granularity in _VAGUE]

    def of(self, clause: Clause, proposition: Proposition, figure: Span, *, happened: bool) -> PeriodMention | None:
        """Return the time of a figure; one said for all that follows dates only what `happened`."""
        last = base_start(clause) or clause.last
        near = self._words(clause.first, last)
        wider = self._words(min(clause.subject_from, clause.first), last)
        for place in (near, wider, *proposition.spans):
            found = [
                p for p in self._within(place) if self._can_date(clause, proposition, p, figure) and not is_of_base(self.text, self.layout.tokens_in(p.span)[0])
            ]
            if found:
                found = self._of_events(found) or found
                own = next((p for p in found if self._is_own(figure, p.span)), None)
                return self._with_neighbours(own or min(found, key=lambda p: self._remoteness(figure, p.span)))
        if not happened:
            return None
        return self._said_before(clause, proposition, figure) or self._said_behind(proposition, figure) or self._at_head(proposition)

    def _of_events(self, found: list[PeriodMention]) -> list[PeriodMention]:
        """Return the times at which something happened, beside a day up to which it is counted: "as of Tuesday, 18 died in the strike on | Monday"."""
        if not any(is_as_of(self.text, self.layout.tokens_in(p.span)[0]) for p in found):
            return []
        return [p for p in found if p.period.end is not None and not is_as_of(self.text, self.layout.tokens_in(p.span)[0])]

    def _with_neighbours(self, mention: PeriodMention) -> PeriodMention | None:
        """Return a time together with those named with it, "on Saturday and Sunday"; None where they do not follow each other."""
        first = last = bisect_left(self.starts, mention.span.start)
        while first and self._is_joined(first - 1):
            first -= 1
        while last + 1 < len(self.periods) and self._is_joined(last):
            last += 1
        if first == last:
            return mention
        run = self.periods[first : last + 1]
        if any(a.period.end is None or a.period.end != b.period.start for a, b in pairwise(run)):
            return None
        span = Span(run[0].span.start, run[-1].span.end)
        words = span.of(self.layout.text)
        return PeriodMention(span, words, Period(run[0].period.start, run[-1].period.end, granularity=Granularity.INTERVAL, text=words), mention.reason)

    def _is_joined(self, at: int) -> bool:
        """Tell whether only "and" or a comma stands between a time and the next one, which is as fine."""
        first, last = self.periods[at : at + 2]
        return first.period.granularity == last.period.granularity and self.layout.text[first.span.end : last.span.start] in _JOINTS

    def _is_own(self, figure: Span, period: Span) -> bool:
        """Tell whether the time stands right behind the figure: no comma, number or verb between, "$5 billion in February"."""
        between = self._between(figure.end, period.start)
        return figure.end <= period.start and not any(
            word in self.text.small.phrase_ends - self.text.small.prepositions or word[0].isdigit() or word in self.text.forms for word in between
        )

    def _remoteness(self, figure: Span, period: Span) -> tuple[bool, int, int]:
        """Order the times around a figure: a time behind another number is that number's, then the nearest wins."""
        behind_another = any(word[0].isdigit() for word in self._between(figure.end, period.start))
        return behind_another, max(figure.start - period.end, period.start - figure.end), period.start

    def _can_date(self, clause: Clause, proposition: Proposition, mention: PeriodMention, figure: Span) -> bool:
        """Tell whether a time may date the figure, as "now" between them forbids, and "the 23 people who died"."""
        period = mention.span
        superseded = bisect_left(self._vague_starts, figure.start) > bisect_left(self._vague_starts, period.end)
        elsewhere = period.end <= figure.start and _is_known(clause)
        place, a_day = self.layout.tokens_in(mention.whole), mention.period.granularity is Granularity.DAY
        one_day = a_day and mention.period.start is not None and not _is_open(mention.period)
        if self._is_sort(place) or self._is_of_the_year_before(figure) or self._is_of_a_base(figure, period) or self._is_of_a_deal(figure, period):
            return False
        if one_day and is_of_rise(clause, place):
            return False
        if superseded or elsewhere or period.overlaps(figure) or is_inserted(clause, place) or (not one_day and is_of_superlative(self.text, place[0])):
            return False
        piece = next((piece for piece in proposition.sentence if piece.contains(period)), None)
        first = min(clause.first, self.layout.tokens_in(piece)[0]) if piece else clause.first
        return reaches(self.text, first, place, clause.figure, clause.last, lasting=a_day or _is_open(mention.period))

    def _is_sort(self, place: tuple[int, int]) -> bool:
        """Tell whether a season only tells the sort of what was given: "a second | winter package", "the | summer tyres"."""
        first, last = place
        if last - first != 1 or self.text.words[first] not in _SEASONS or last >= len(self.text.words):
            return False
        end = self.text.phrase_end(last, len(self.text.words))
        return not _GOODS.isdisjoint(self.text.words[last:end])

    def _is_of_a_base(self, figure: Span, period: Span) -> bool:
        """Tell whether another number stands before the time, with which this one is compared: "12 deaths, up from | 9 in May", "12 percent, from | 9 in May"."""
        words = [word for word in self._between(figure.end, period.start) if word not in "$€£₴"]
        numbers = (at for at in range(1, len(words)) if words[at][0].isdigit())
        pairs = ((words[at - 2], words[at - 1]) for at in numbers if at > 1)
        compared = self.text.small.compared
        if self._is_step(figure, words):
            return True
        return any((lead in changes() and opener == "from") or (lead in compared and opener in _OPENERS) for lead, opener in pairs)

    def _is_of_the_year_before(self, figure: Span) -> bool:
        """Tell whether the words before the figure say that it is of an earlier time: "exceeding the previous season's | 48 million tons"."""
        first = self.layout.tokens_in(figure)[0]
        return first > 1 and self.text.words[first - 2] in _EARLIER and self.text.words[first - 1].endswith(("'s", "’s"))

    def _is_step(self, figure: Span, words: list[str]) -> bool:
        """Tell whether the words behind a figure begin with the level it comes from: "12 percent, | from 9", "to 40 | from 60"."""
        first = self.layout.tokens_in(figure)[0]
        marked = words[:1] != [] and (words[0] in _MARKS or (first > 0 and self.text.words[first - 1] == "to" and words[0] == "from"))
        told = words[words[0] in _MARKS :] if marked else []
        return told[:1] == ["from"] and told[1:2] != [] and told[1][0].isdigit()

    def _is_of_a_deal(self, figure: Span, period: Span) -> bool:
        """Tell whether a time is that of what a deed rests on: "returned 1,003 bodies under a deal reached in | June"."""
        words = self._between(figure.end, period.start)
        deal = next((at for at, word in enumerate(words) if word in self.text.small.deals), len(words))
        return any(word.endswith("ed") or word in _MADE for word in words[deal + 1 : deal + 3])

    def _said_before(self, clause: Clause, proposition: Proposition, figure: Span) -> PeriodMention | None:
        """Return the last time told before in the sentence."""
        before = chain.from_iterable(self._within(piece) for piece in proposition.sentence)
        able = [p for p in before if p.span.end <= figure.start and self._can_date(clause, proposition, p, figure)]
        return max(able, key=lambda p: p.span.end, default=None)

    def _at_head(self, proposition: Proposition) -> PeriodMention | None:
        """Return the stretch that opens the sentence before the one who tells of it: "Since May, the mission says, 40 have died"."""
        start = proposition.spans[0].start
        home = self.layout.sentence_at(start)
        if home is None:
            return None
        opening = self._within(Span(self.layout.sentences[home].span.start, start)) if self.layout.sentences[home].span.start < start else []
        head = [p for p in opening if self.layout.tokens_in(p.whole)[0] - self.layout.sentences[home].first <= _HEAD]
        return next((p for p in head if _is_open(p.period) or p.period.granularity is Granularity.INTERVAL), None)

    def _said_behind(self, proposition: Proposition, figure: Span) -> PeriodMention | None:
        """Return the time behind a second deed of the same subject: "killed three people and wounded ten on Monday"."""
        behind = chain.from_iterable(self._within(piece) for piece in proposition.sentence)
        period = next((p for p in behind if p.span.start >= figure.end), None)
        words = list(self._between(figure.end, period.span.start)) if period else []
        if "and" not in words:
            return None
        deed, second, small = _without_insertion(words[: words.index("and")]), _without_marks(words[words.index("and") + 1 :]), self.text.small
        ends = small.breaks | small.conjunctions | (small.finite - small.auxiliaries if self._is_done_too(second) else small.finite)
        return period if all(word in small.auxiliaries or word in self.text.forms for word in deed) and ends.isdisjoint(second) else None

    def _is_done_too(self, words: list[str]) -> bool:
        """Tell whether others come to harm in the words behind "and": "killed and | 30 were wounded in Kharkiv on"."""
        counted = any(word[0].isdigit() or word in starters() for word in words[:4])
        return counted and any(verb.family == "harm" for word in words for verb in self.text.forms.get(word, ()))

    def _words(self, first: int, last: int) -> Span:
        tokens = self.layout.tokens
        return Span(tokens[first].start, tokens[last - 1].end)

    def _between(self, start: int, end: int) -> Sequence[str]:
        return self.text.words[slice(*self.layout.tokens_in(Span(start, max(start, end))))]

    def _within(self, place: Span) -> list[PeriodMention]:
        found = self.periods[bisect_left(self.starts, place.start) : bisect_left(self.starts, place.end)]
        return [p for p in found if p.span.end <= place.end]


def _able(periods: Sequence[PeriodMention]) -> Iterator[PeriodMention]:
    """Yield the times that can date a figure: not the day that only ends a stretch ("the week to 5 March")."""
    stretch = -1
    for mention in periods:
        rule = mention.reason.rule if mention.reason else ""
        if mention.period.granularity not in _WITHOUT_DAYS and rule not in _TOLD_ELSEWHERE and mention.span.start > stretch:
            yield mention
        stretch = mention.span.end + _ENDING if rule == "stretch_up_to" else stretch


def _is_open(period: Period) -> bool:
    """Tell whether a period goes on: "since February"."""
    return period.start is not None and period.end is None


def _without_marks(words: list[str]) -> list[str]:
    """Return the words without quotation marks."""
    return [word for word in words if word[0] not in "\"'“”‘’«»"]


def _without_insertion(words: list[str]) -> list[str]:
    """Return the words behind a figure without what stands between commas: ", including three children, were killed"."""
    closing = max((at for at, word in enumerate(words) if word == ","), default=0)
    return words[closing + 1 :] if words[:1] == [","] else words


def _is_known(clause: Clause) -> bool:
    """Tell whether the counted are known from elsewhere, and told of by a clause of their own: "the 23 people who died"."""
    first, last = clause.figure
    return first > 0 and clause.words[first - 1] in _DEFINITE and any(word in _RELATIVE for word in clause.words[last : last + 2])
