"""Newsrooms beside an attribution: who was told, who reports, and those that the registry does not know."""

from collections.abc import Iterator

from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.chains.frames import Frame
from ukclaims.extract.chains.words import words_of_ways
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.newsrooms import nouns_for, nouns_for_name
from ukclaims.extract.speakers.words import words_of
from ukclaims.model.attribution import Link
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_NEAR = 6  # tokens of a newsroom's name, with its article


def told(layout: Layout, cue_end: int, content: Span, registry: Registry) -> Iterator[Link]:
    """The newsroom that was told, where the content begins right behind the cue: "told Reuters the plant stood still"."""
    at, last = layout.tokens_in(content)
    if layout.text[cue_end : content.start].strip():
        return
    words = [token.text for token in layout.tokens[at : min(last, at + _NEAR)]]
    for a, b, entries in registry.names_in(words, ("media",)):
        if a == 0 or (a == 1 and words[0] == "the"):
            yield Link("media", entries[0].name, Span(layout.tokens[at + a].start, layout.tokens[at + b - 1].end))
        return


def trailing(layout: Layout, content: Span, registry: Registry) -> Iterator[Link]:
    """The newsroom whose report ends the words: "five towns were hit, TASS reports"."""
    first, last = layout.tokens_in(content)
    comma = next((i for i in range(last - 1, max(first, last - 7), -1) if layout.tokens[i].text == ","), None)
    if comma is None or layout.tokens[last - 1].lower not in ("reports", "reported", "said", "says", "wrote", "writes"):
        return
    words = [token.text for token in layout.tokens[comma + 1 : last - 1]]
    for a, b, entries in registry.names_in(words, ("media",)):
        if b == len(words):
            yield Link("media", entries[0].name, Span(layout.tokens[comma + 1 + a].start, layout.tokens[comma + b].end))


def again(layout: Layout, frame: Frame, newsroom: str, registry: Registry) -> Iterator[Link]:
    """The newsroom named before, where "the publication quoted the mayor as saying" stands beside the words; "the paper" is no agency."""
    quoting, entry = lexicon(layout.language).quoting, registry.media(newsroom)
    fitting = nouns_for(entry, layout.language) if entry else nouns_for_name(newsroom, layout.language)
    for first, last in frame.runs:
        for at in range(first + 1, last - 1):
            tokens = layout.tokens[at - 1 : at + 2]
            if tokens[0].lower == "the" and bare(tokens[1]) in fitting and tokens[2].lower in quoting:
                yield Link("media", newsroom, Span(tokens[1].start, tokens[1].end))
                return


def unknown(layout: Layout, first: int, last: int, registry: Registry) -> Iterator[Link]:
    """A newsroom by its words only, behind "told" and "interview with": "told the Baltic Courier newspaper"."""
    known = words_of_ways(layout.language)
    for at in range(first, last - 1):
        behind = layout.tokens[at].lower
        if behind in known.hearing or (behind == "with" and at > 0 and bare(layout.tokens[at - 1]) == "interview"):
            name = _name(layout, at + 1, last)
            if name and not registry.find(name.of(layout.text)):
                yield Link("media", name.of(layout.text), name)


def _behind_noun(layout: Layout, first: int, last: int) -> Span | None:
    """Return the capitals, and the number, of the newsroom that is named behind its noun: "broadcaster Kanal 7"."""
    tokens, end = layout.tokens, first
    while end < min(last, first + _NEAR) and (tokens[end].text[0].isupper() or (end > first and tokens[end].text.isdigit())):
        end += 1
    return Span(tokens[first].start, tokens[end - 1].end) if end > first else None


def _name(layout: Layout, first: int, last: int) -> Span | None:
    """Return the capitals of a newsroom's name that begin here: they end with a word for a newsroom, or one follows."""
    tokens = layout.tokens
    if tokens[first].lower in ("the", "a"):
        first += 1
    if first + 1 < last and tokens[first].text.islower() and bare(tokens[first]) in words_of(layout.language).newsroom_nouns:
        return _behind_noun(layout, first + 1, last)
    end = first
    while end < min(last, first + _NEAR) and tokens[end].text[0].isupper():
        end += 1
    if end == first:
        return None
    follows = end < last and bare(tokens[end]) in words_of(layout.language).newsroom_nouns
    if not follows and (end - first < 2 or bare(tokens[end - 1]) not in words_of_ways(layout.language).newsrooms):
        return None
    return Span(tokens[first].start, tokens[end - 1].end)
