"""Whom a pronoun means: the last speaker, or the subject of the sentence before. What is not sure stays a pronoun."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from attrs import evolve

from ukclaims.extract.speakers.context import Context, Spoke
from ukclaims.extract.speakers.names import bare
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.span import Span

_BACK = 6  # sentences looked through for a person
_SPEAKERS = 32  # speakers of one sentence looked at, the last ones
_NEAR = 2  # sentences looked through for a body or a group
_BODIES = frozenset([SpeakerKind.BODY, SpeakerKind.STATE, SpeakerKind.DOCUMENT])


def resolve_pronoun(span: Span, kind: str, spoken: Sequence[Spoke], context: Context, content: Sequence[Span] = ()) -> Speaker | None:
    """Return whom a pronoun means, the pronoun as mention; None if that is not sure.

    `spoken` is in order of the text. Nobody is meant who only speaks or is named in the `content` that the pronoun says.
    """
    if kind in ("he", "she"):
        meant = _person(span, kind, spoken, context, content)
    elif kind == "it":
        meant = _nearest(span, spoken, context, lambda one: one.speaker.kind in _BODIES)
    elif kind == "they":
        meant = _nearest(span, spoken, context, lambda one: _several(one.speaker, context)) or _nearest(span, spoken, context, _is_body)
    else:
        meant = None
    return evolve(meant, mention=span.of(context.layout.text), span=span) if meant else None


def _person(span: Span, sex: str, spoken: Sequence[Spoke], context: Context, content: Sequence[Span]) -> Speaker | None:
    """Go back sentence by sentence: who spoke in it comes before who is named first in it."""
    layout = context.layout
    home = layout.sentence_at(span.start)
    if home is None:
        return None
    told = context.told_of()
    for number in range(home, max(-1, home - _BACK), -1):
        start, end = layout.sentences[number].span
        last = bisect_left(spoken, min(end, span.start), key=_start)
        speakers = spoken[max(bisect_left(spoken, start, key=_start), last - _SPEAKERS) : last]
        free = [one for one in speakers if one.speaker.name not in told and not any(piece.contains(one.span) for piece in content)]
        found = _speaking(free, sex, context) or _named(start, min(end, span.start), sex, context, content)
        if found:
            return found
    return None


def _start(one: Spoke) -> int:
    return one.span.start


def _speaking(spoken: Sequence[Spoke], sex: str, context: Context) -> Speaker | None:
    fitting = [one.speaker for one in spoken if _fits(one, sex, context)]
    return fitting[-1] if fitting else None


def _fits(one: Spoke, sex: str, context: Context) -> bool:
    unnamed = one.speaker.kind is SpeakerKind.UNNAMED and one.sex != "they" and one.speaker.is_resolved
    alone = one.speaker.kind is SpeakerKind.PERSON or (unnamed and one.speaker.name.rpartition(" ")[2].lower() not in context.words.collective)
    return alone and one.sex in ("", sex)


def _named(start: int, end: int, sex: str, context: Context, content: Sequence[Span]) -> Speaker | None:
    """Return the first person named in a piece of text outside quotation marks and outside the content."""
    for mention in context.cast.before(end, start):
        if mention.person.sex in ("", sex) and not context.is_quoted(mention.span) and not any(piece.contains(mention.span) for piece in content):
            person = mention.person
            role = next(iter(person.roles), None)
            if person.entry:
                return Speaker(person.name, kind="person", role=role, id=person.entry.id)
            return Speaker(person.name, kind="person", role=role)
    return None


def _nearest(span: Span, spoken: Sequence[Spoke], context: Context, fits: Callable[[Spoke], bool]) -> Speaker | None:
    """Return the last speaker of a few sentences, if it is of the right sort."""
    home = context.layout.sentence_at(span.start)
    if home is None:
        return None
    start = context.layout.sentences[max(0, home - _NEAR)].span.start
    at = bisect_left(spoken, span.start, key=_start) - 1
    near = spoken[at] if at >= 0 and spoken[at].span.start >= start else None
    return near.speaker if near and fits(near) and near.speaker.is_resolved else None


def _is_body(one: Spoke) -> bool:
    """ "They" may be a ministry that spoke just before."""
    return one.speaker.kind is SpeakerKind.BODY


def _several(speaker: Speaker, context: Context) -> bool:
    return (
        speaker.kind is SpeakerKind.GROUP
        or (speaker.kind is SpeakerKind.UNNAMED and speaker.name.split()[0].lower() in context.words.plural)
        or is_plural(speaker, context)
    )


def is_plural(speaker: Speaker, context: Context) -> bool:
    """Tell whether an unnamed speaker is several people."""
    return speaker.kind is SpeakerKind.UNNAMED and any(word.lower() in context.words.plural for word in speaker.name.split(" of ")[0].split(" in ")[0].split())


def antecedent(span: Span, context: Context) -> Span | None:
    """Return the words before a relative pronoun that it stands for: "Umerov, who said"."""
    layout = context.layout
    at, _ = layout.tokens_in(span)
    home = layout.sentence_at(span.start)
    if home is None:
        return None
    first, tokens = layout.sentences[home].first, layout.tokens
    end = at
    while end > first and tokens[end - 1].lower in _AHEAD:
        end -= 1
    start = end
    while start > first and end - start < 12 and (tokens[start - 1].text[0].isalnum()) and tokens[start - 1].lower not in _STOPS:
        start -= 1
    start = _behind_verb(context, start, end)
    start -= 2 * _is_second_state(start, first, context)
    return Span(tokens[start].start, tokens[end - 1].end) if start < end else None


def _is_second_state(at: int, first: int, context: Context) -> bool:
    """Tell whether the words here are of two states: "Polish and | Estonian officials"."""
    tokens = context.layout.tokens
    joined = at - 2 >= first and tokens[at - 1].lower == "and"
    return joined and all(context.cast.state_of(tokens[i].text) is not None for i in (at - 2, at))


_AHEAD = frozenset([",", "(", "-", "—", "–", "according", "to"])
_STOPS = frozenset("and but or that by to with from said told for as between against is was were are has have had".split())


def _behind_verb(context: Context, start: int, end: int) -> int:
    """Begin at the last determiner, or at the capitals the words end with."""
    tokens = context.layout.tokens
    if tokens[end - 1].text[0].isupper():
        first = end - 1
        while first > start and (tokens[first - 1].text[0].isupper() or bare(tokens[first - 1]) in context.words.titles):
            first -= 1
        return first
    return next(
        (i for i in range(end - 1, start - 1, -1) if tokens[i].lower in ("the", "a", "an", "some", "many", "several", "two", "three")), max(start, end - 3)
    )
