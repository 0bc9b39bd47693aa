"""The way of one attribution as its frame tells it: channel, newsroom, and who passed it on."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ukclaims.extract.chains.frames import Frame
from ukclaims.extract.chains.newsrooms import unknown
from ukclaims.extract.chains.words import words_of_ways
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.words import words_of
from ukclaims.model.attribution import Link
from ukclaims.model.span import Span
from ukclaims.registry import Entry, Registry
from ukclaims.text.layout import Layout

_REACH = 6  # tokens between the small word and the channel it opens
_LONGEST = 9  # tokens in the name of a body that passes on
_ORDER = ("relay", "channel", "media")


def way(layout: Layout, frame: Frame, cue_text: str | None, registry: Registry, state: str | None) -> tuple[Link, ...]:
    """Return relay, channel and media links of a frame, in this order; `state` is the speaker's."""
    links = [*_by_cue(layout, frame, cue_text)]
    for first, last in frame.runs:
        links += _named(layout, first, last, registry)
        links += unknown(layout, first, last, registry)
        links += _relayed(layout, first, last, registry, state)
    return tuple(sorted(_once(links), key=lambda link: _ORDER.index(link.role)))


def _once(links: Sequence[Link]) -> Iterator[Link]:
    seen = set()
    for link in links:
        if (link.role, link.name) not in seen:
            seen.add((link.role, link.name))
            yield link


def _by_cue(layout: Layout, frame: Frame, cue_text: str | None) -> Iterator[Link]:
    """A cue such as "tweeted" is a channel by itself."""
    for word in (cue_text or "").lower().split():
        name = words_of_ways(layout.language).cues.get(word)
        if name:
            yield Link("channel", name, Span(layout.tokens[frame.cue].start, layout.tokens[frame.cue].end))


@cache
def _voices(language: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words_of(language).offices)), re.IGNORECASE)


def of_source(layout: Layout, source: Span, registry: Registry) -> Iterator[Link]:
    """ "The press service of the navy" and "a statement by the navy" are a body and the channel it speaks through."""
    match = _voices(layout.language).search(layout.folded, source.start, source.end)
    if match:
        entry = registry.channel(match.group())
        yield Link("channel", entry.name if entry else match.group(), Span(*match.span()))
        return
    first, last = layout.tokens_in(source)
    words = [token.text for token in layout.tokens[first:last]]
    for a, b, entries in registry.names_in(words, ("channel",)):
        titled = b == len(words) and words[-1] in ("TV", "television", "radio") and not any(word.lower().endswith(("'s", "’s")) for word in words)
        if len(entries) == 1 and not titled and (a > 0 or words[a].islower()):
            yield Link("channel", entries[0].name, Span(layout.tokens[first + a].start, layout.tokens[first + b - 1].end))


def _named(layout: Layout, first: int, last: int, registry: Registry) -> Iterator[Link]:
    """Channels opened by a small word, and newsrooms."""
    tokens = layout.tokens
    words = [token.text for token in tokens[first:last]]
    for a, b, entries in registry.names_in(words, ("channel", "media")):
        where = Span(tokens[first + a].start, tokens[first + b - 1].end)
        kinds = {entry.kind.value: entry for entry in entries}
        if "media" in kinds:
            yield Link("media", kinds["media"].name, where)
        elif _opened(layout, first + a):
            yield Link("channel", kinds["channel"].name, where)


def _opened(layout: Layout, at: int) -> bool:
    """Tell whether a small word such as "via" or "at" stands shortly before, with nothing but its phrase between."""
    before = words_of_ways(layout.language).before
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = layout.tokens[i]
        if token.lower in before:
            return True
        if token.text in ".;:!?":
            return False
    return False


def _relayed(layout: Layout, first: int, last: int, registry: Registry, state: str | None) -> Iterator[Link]:
    """Who is named after "citing", "reported by" and the like."""
    known = words_of_ways(layout.language)
    lowers = [token.lower for token in layout.tokens[first:last]]
    for i in range(len(lowers)):
        width = next((n for n in range(min(known.reach, len(lowers) - i), 0, -1) if tuple(lowers[i : i + n]) in known.relays), 0)
        if width:
            link = _passed_on(layout, first + i + width, last, registry, state)
            if link:
                yield link


def _passed_on(layout: Layout, first: int, last: int, registry: Registry, state: str | None) -> Link | None:
    """Return a link for the name or the noun of a body that begins here."""
    tokens = layout.tokens
    if first < last and tokens[first].lower in ("the", "a", "an", "its", "his", "their"):
        first += 1
    end = first
    while end < min(last, first + _LONGEST) and tokens[end].text[0].isalnum() and tokens[end].lower != "with":
        end += 1
    whole = end + (end == last < len(tokens) and tokens[end].text[0].isupper())
    if any(registry.media(layout.text[tokens[at].start : tokens[whole - 1].end]) for at in range(first + 1, whole)):
        return None  # "Estonian public broadcaster ERR" is the newsroom alone
    for stop in range(end, first, -1):
        text = layout.text[tokens[first].start : tokens[stop - 1].end]
        entry = _entry(text, registry, state)
        where = Span(tokens[first].start, tokens[stop - 1].end)
        if entry is not None:
            return None if entry.kind.value == "media" else Link("channel" if entry.kind.value == "channel" else "relay", entry.name, where)
        if bare(tokens[stop - 1]) in words_of(layout.language).bodies:
            return Link("relay", text, where)
    return None


def _entry(text: str, registry: Registry, state: str | None) -> Entry | None:
    found = registry.find(text, ("body", "person", "media", "channel", "group"))
    if len(found) == 1:
        return found[0]
    body = registry.body(text, state)
    if body is not None:
        return body
    return next(iter(registry.find(text, ("state",))), None)
