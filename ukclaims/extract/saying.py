"""The day of saying, from the words beside the cue: "said on Oct. 13", "On Thursday, the minister said".

A time inside the content is the time of the fact, not of the saying.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.occasions import another_occasion, place
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Form, Link, LinkRole, Speaker
from ukclaims.model.mention import PeriodMention
from ukclaims.model.period import Granularity, Period
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_FINE = frozenset([Granularity.MINUTE, Granularity.HOUR, Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR])
_ON = 4  # paragraphs for which a day of saying holds, from the last words on
_AWAY = 12  # tokens from the cue to a time after it
_REACH = 400  # characters around a cue in which a time of saying can stand
_OPENING = 4  # tokens of a sentence before a time that opens it
_LEADING = frozenset("on late early at in a an the his her its their".split())
_ELSEWHERE = frozenset("who which that when where after before since until because while as by if , ; : — –".split())


def said(layout: Layout, found: Sequence[Found], periods: Sequence[PeriodMention]) -> list[Period | None]:
    """Return for each attribution when it was said, None where the words do not tell.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.extract.periods import find_periods
    >>> from ukclaims.text.layout import read
    >>> text = "The minister said on 7 March 2024 that 60 drones were shot down on 5 March 2024."
    >>> layout = read(text)
    >>> said(layout, find_attributions(layout), find_periods(text))
    [Period('2024-03-07', day)]
    """
    quoted = sorted(piece for one in found if one.form is Form.DIRECT for piece in one.content)
    free = [m for m in periods if not _inside(quoted, m.span)]
    starts = [m.span.start for m in free]
    answers: list[Period | None] = []
    for one in found:
        answers.append(answers[one.continues] if one.continues is not None and one.continues < len(answers) else _said(layout, one, free, starts))
    return answers


def _inside(pieces: Sequence[Span], when: Span) -> bool:
    """Tell whether a time stands in what somebody is quoted with."""
    i = bisect_right(pieces, when.start, key=lambda piece: piece.start) - 1
    return i >= 0 and when.start < pieces[i].end


def _said(layout: Layout, one: Found, periods: Sequence[PeriodMention], starts: Sequence[int]) -> Period | None:
    home = layout.sentence_at(one.cue.start) if one.cue else None
    if one.cue is None or home is None:
        return None
    sentence = layout.sentences[home].span
    taken = (*one.content, *((one.source,) if one.source else ()))
    near = [m for m in _near(one.cue, one.source or one.cue, sentence, periods, starts) if m.period.granularity in _FINE and m.period.start is not None]
    free = [m for m in near if not any(piece.overlaps(m.span) for piece in taken)]
    for rule in _RULES:
        answer = next((m for m in free if rule(layout, one, one.cue, m.span)), None)
        if answer is not None:
            return answer.period
    return None


def _near(cue: Span, source: Span, sentence: Span, periods: Sequence[PeriodMention], starts: Sequence[int]) -> Sequence[PeriodMention]:
    """Return the times around cue and source, and those at the head of the sentence: a sentence can be of any length."""
    first, last = max(sentence.start, min(cue.start, source.start) - _REACH), min(sentence.end, max(cue.end, source.end) + _REACH)
    head = periods[bisect_left(starts, sentence.start) : bisect_left(starts, min(first, sentence.start + _REACH))]
    return (*head, *periods[bisect_left(starts, first) : bisect_left(starts, last)])


def _after_cue(layout: Layout, one: Found, cue: Span, when: Span) -> bool:
    """ "said in Kyiv on Thursday": behind the cue, with no other clause or content between."""
    if when.start < cue.end or any(cue.end <= piece.start < when.start for piece in one.content):
        return False
    return _plain_between(layout, cue.end, when.start, one)


def _before_cue(layout: Layout, one: Found, cue: Span, when: Span) -> bool:
    """ "Umerov on Thursday said", "Umerov, in a statement on Thursday, said": between the source and the cue."""
    source = one.source
    if source is None or not source.end <= when.start < when.end <= cue.start:
        return False
    if _is_inserted(layout, source.end, when, cue.start):
        return True
    return _plain_between(layout, source.end, when.start, one) and _plain_between(layout, when.end, cue.start, one)


def _is_inserted(layout: Layout, start: int, when: Span, end: int) -> bool:
    """Tell whether a time stands alone, or behind a channel, between the commas before the cue."""
    (first, _), (at, behind), (last, _) = layout.tokens_in(Span(start, when.end)), layout.tokens_in(when), layout.tokens_in(Span(end, end + 1))
    ahead, rest = [t.lower for t in layout.tokens[first:at]], [t.lower for t in layout.tokens[behind:last]]
    return ahead[:1] == [","] == rest and lexicon(layout.language).channels.union(_LEADING).issuperset(ahead[1:])


def _opening(layout: Layout, one: Found, cue: Span, when: Span) -> bool:
    """ "On Thursday, the minister said": at the head of the sentence, before the source; "before the summit on Thursday" is another time."""
    subject = one.source or cue
    if when.end > subject.start or when.end > cue.start:
        return False
    home = layout.sentence_at(when.start)
    first = _behind_label(layout, layout.sentences[home].first) if home is not None else 0
    (at, end), (begins, _) = layout.tokens_in(when), layout.tokens_in(subject)
    if at - first > _AWAY or begins - end > _AWAY or layout.tokens[at].lower == "next":
        return False
    ahead = {t.lower for t in layout.tokens[first:at]}
    behind = [t.lower for t in layout.tokens[end:begins]]
    speaks = layout.tokens[first].lower in _while_speaking(layout.language)  # "Addressing the council, in Riga, on Monday"
    near = at - first <= _OPENING or speaks or not ahead.isdisjoint(_occasions(layout.language))
    return near and not ahead & (_ELSEWHERE - {","} if speaks else _ELSEWHERE) and not set(behind) & (_ELSEWHERE - {","})


def _behind_label(layout: Layout, first: int) -> int:
    """Return where a sentence begins behind a label of one word: "Previously: On Monday, the minister said"."""
    return first + 2 if first + 2 < len(layout.tokens) and layout.tokens[first + 1].text == ":" else first


def carried(
    layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None], chains: Sequence[Sequence[Link]], times: Sequence[Period | None]
) -> list[Period | None]:
    """Let a day of saying hold for the next words of the same speaker, until another occasion is told, or another channel or newsroom.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.model.attribution import Speaker
    >>> from ukclaims.text.layout import read
    >>> layout, mayor, day = read("The mayor said no. She added that it was late."), Speaker("Olha Petrenko", kind="person"), Period.day(2024, 3, 7)
    >>> carried(layout, find_attributions(layout), [mayor, mayor], [(), ()], [day, None])
    [Period('2024-03-07', day), Period('2024-03-07', day)]
    """
    told, last = list(times), dict[str, tuple[int, Period, frozenset[str]]]()
    for i in sorted(range(len(found)), key=lambda i: place(found[i])):
        one, speaker = found[i], speakers[i]
        paragraph = layout.paragraph_at(place(one))
        if speaker is None or not speaker.is_resolved or paragraph is None or not one.cue:
            continue
        when, before = told[i], last.get(speaker.name)
        way = frozenset(link.name for link in chains[i] if link.role in (LinkRole.CHANNEL, LinkRole.MEDIA))
        if when is not None or another_occasion(layout, one):
            last.pop(speaker.name, None)
        elif before is not None and paragraph - before[0] <= _ON and way <= before[2]:
            when = told[i] = before[1]
        if when is not None and when.granularity is Granularity.DAY:
            last[speaker.name] = (paragraph, when, way)
    for i, one in enumerate(found):
        if one.continues is not None and one.continues < i:
            told[i] = told[one.continues]
    return told


@cache
def _occasions(language: str) -> frozenset[str]:
    """Return the words for an occasion of speaking: "in a statement posted on X on Saturday"."""
    return frozenset(tables(language).load("channels")["speaking"]["words"].split())


def without_times(layout: Layout, found: Sequence[Found], periods: Sequence[PeriodMention]) -> list[Found]:
    """Return the attributions without a time of saying at the head of their content.

    "said earlier this month | that" tells when it was said; "said in 2022 | there were" does not.
    """
    fine = [m for m in periods if m.period.granularity in _FINE and m.period.start is not None]
    starts = [m.span.start for m in fine]
    cut = list(found)
    for i, one in enumerate(found):
        head = one.content[0] if one.content and one.cue and one.cue.end <= one.content[0].start else None
        mention = fine[bisect_right(starts, head.start) - 1] if head and starts and starts[0] <= head.start else None
        if head is None or mention is None or one.cue is None or not one.cue.end <= mention.span.start <= head.start < mention.span.end:
            continue
        _, behind = layout.tokens_in(mention.span)
        if behind < len(layout.tokens) and layout.tokens[behind].lower == "that" and layout.tokens[behind].start < head.end:
            cut[i] = evolve(one, content=(Span(layout.tokens[behind].start, head.end), *one.content[1:]))
    return cut


def _plain_between(layout: Layout, start: int, end: int, one: Found) -> bool:
    """Tell whether no other clause begins between two places; "while addressing a briefing" is the occasion itself."""
    first, last = layout.tokens_in(Span(start, end)) if start < end else (0, 0)
    speaks = _while_speaking(layout.language)
    return last - first <= _AWAY and not any(
        token.lower in _ELSEWHERE and not (token.lower == "while" and layout.tokens[i + 1].lower in speaks)
        for i, token in enumerate(layout.tokens[first:last], first)
        if one.source is None or not one.source.contains(Span(token.start, token.end))
    )


@cache
def _while_speaking(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("channels")["speaking"]["while"].split())


_Rule = Callable[[Layout, Found, Span, Span], bool]
_RULES: tuple[_Rule, ...] = (_after_cue, _before_cue, _opening)
