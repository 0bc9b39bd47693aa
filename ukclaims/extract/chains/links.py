"""Puts the links of each attribution in order: speaker, relay, channel, media, label, publisher."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.extract.chains.frames import frames, holds
from ukclaims.extract.chains.newsrooms import again, told, trailing
from ukclaims.extract.chains.page import Page
from ukclaims.extract.chains.quoting import quoters
from ukclaims.extract.chains.ways import of_source, way
from ukclaims.extract.occasions import another_occasion, place
from ukclaims.model.attribution import Link, Speaker, SpeakerKind
from ukclaims.registry import Registry
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout

_AROUND = 6  # attributions before one among which an enclosing one is looked for
_PASSING = frozenset([SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.STATE, SpeakerKind.GROUP])
_ORDER = ("speaker", "relay", "channel", "media", "label", "publisher")


def chains(layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None], page: Page, registry: Registry) -> list[tuple[Link, ...]]:
    """Return the chain of each attribution, from the speaker to the publisher.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.extract.speakers import resolve
    >>> from ukclaims.model.document import Document
    >>> from ukclaims.registry import default
    >>> from ukclaims.text.layout import read
    >>> document = Document("“Trains run again,” Rustem Umerov said via Telegram.", publisher="Example Wire")
    >>> layout = read(document.text)
    >>> found = find_attributions(layout)
    >>> page = Page(layout, document)
    >>> print(*chains(layout, found, resolve(layout, found, document, default()), page, default())[0], sep=" | ")
    speaker Rustem Umerov | channel Telegram | publisher Example Wire
    """
    ways = _ways(layout, found, speakers, registry)
    _enclosed(found, speakers, ways)
    _carried(layout, found, speakers, ways)
    return [_chain(layout, one, speaker, links, page, registry) for one, speaker, links in zip(found, speakers, ways, strict=True)]


def _ways(layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None], registry: Registry) -> list[tuple[Link, ...]]:
    answers, newsroom = [], None
    for one, speaker, frame, quoter in zip(found, speakers, frames(layout, found), quoters(layout, found, speakers), strict=True):
        links = way(layout, frame, one.cue_text, registry, _state(speaker, registry)) if frame and one.continues is None else ()
        links = (*quoter, *links, *_beside(layout, one, speaker, registry))
        if frame and newsroom and one.continues is None and not any(link.role == "media" for link in links):
            links = (*links, *again(layout, frame, newsroom, registry))
        newsroom = _newsroom(links, speaker, registry) or newsroom
        answers.append(tuple(link for link in links if not _is_source(link, one, speaker)))
    return answers


def _newsroom(links: Sequence[Link], speaker: Speaker | None, registry: Registry) -> str | None:
    """Return the newsroom of an attribution: a link of its way, or the speaker."""
    entry = registry.media(speaker.name) if speaker is not None else None
    return next((link.name for link in reversed(links) if link.role == "media"), entry.name if entry else None)


def _is_source(link: Link, one: Found, speaker: Speaker | None) -> bool:
    """Tell whether a link is only the source itself, or a name inside its words."""
    inside = link.role == "relay" and one.source is not None and link.span is not None and link.span.overlaps(one.source)
    return inside or (speaker is not None and fold(link.name) == fold(speaker.name))


def _beside(layout: Layout, one: Found, speaker: Speaker | None, registry: Registry) -> Iterator[Link]:
    """Yield what the source and the words behind "told" say of the way."""
    if one.source is not None and one.continues is None and speaker is not None and speaker.is_named and not registry.media(speaker.name):
        yield from of_source(layout, one.source, registry)
    if one.cue and one.cue_text and one.content and one.cue_text.lower().endswith(("told", "tells", "tell", "telling")):
        yield from told(layout, one.cue.end, one.content[0], registry)
    if one.content and one.continues is None:
        yield from trailing(layout, one.content[-1], registry)


def _state(speaker: Speaker | None, registry: Registry) -> str | None:
    """Return the state of a speaker whom the registry knows."""
    entries = registry.find(speaker.name) if speaker is not None and speaker.is_named else ()
    return entries[0].state if len(entries) == 1 else None


def _enclosed(found: Sequence[Found], speakers: Sequence[Speaker | None], ways: list[tuple[Link, ...]]) -> None:
    """Add who passes on what another said: "TASS reports that Lavrov said"."""
    order = sorted(
        range(len(found)), key=lambda i: (found[i].content[0].start if found[i].content else 0, -(found[i].content[-1].end if found[i].content else 0))
    )
    for rank, i in enumerate(order):
        for j in order[max(0, rank - _AROUND) : rank + _AROUND]:
            outer = speakers[j]
            if i != j and outer is not None and outer.kind in _PASSING and holds(found[j], found[i]) and not holds(found[i], found[j]):
                ways[i] = _joined(ways[i], Link("relay", outer.name, outer.span), ways[j])


def _joined(links: tuple[Link, ...], outer: Link, beyond: tuple[Link, ...]) -> tuple[Link, ...]:
    known = {(link.role, link.name) for link in links}
    return links + tuple(link for link in (outer, *beyond) if (link.role, link.name) not in known)


def _carried(layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None], ways: list[tuple[Link, ...]]) -> None:
    """Let a channel named once hold for later words of the same speaker, until another occasion is told."""
    last: dict[str, tuple[Link, ...]] = {}
    for i in sorted(range(len(found)), key=lambda i: place(found[i])):
        speaker = speakers[i]
        if found[i].continues is None and speaker is not None and speaker.is_named:
            own = tuple(link for link in ways[i] if link.role in ("channel", "media"))
            if own or another_occasion(layout, found[i]):
                last[speaker.name] = own
            elif speaker.name in last:
                ways[i] += tuple(evolve(link) for link in last[speaker.name])
    for i, one in enumerate(found):
        if one.continues is not None:
            ways[i] = ways[one.continues]


def _chain(layout: Layout, one: Found, speaker: Speaker | None, links: Sequence[Link], page: Page, registry: Registry) -> tuple[Link, ...]:
    """Put the links in order; nobody stands in a chain twice."""
    where = layout.paragraph_at(one.content[0].start) if one.content else None
    first = [Link("speaker", speaker.name, speaker.span)] if speaker else []
    named: set[str] = {fold(speaker.name)} if speaker else set()
    chain = list(first)
    others = (link for link in _as_media(links, registry) if not page.is_publisher(link.name))
    for link in sorted((*others, *page.links(where)), key=lambda link: _ORDER.index(link.role)):
        if link.role == "publisher" or fold(link.name) not in named:
            named.add(fold(link.name))
            chain.append(link)
    return tuple(chain)


def _as_media(links: Sequence[Link], registry: Registry) -> list[Link]:
    """A newsroom that passes words on is a media link."""
    return [Link("media", link.name, link.span) if link.role == "relay" and registry.media(link.name) else link for link in links]
