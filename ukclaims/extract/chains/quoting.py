"""Who passes on what another said: "Orlov quoted the agency as saying"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ukclaims.extract.attributions import Found
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.model.attribution import Link, Speaker, SpeakerKind
from ukclaims.model.span import Span
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout


def quoters(layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None]) -> list[tuple[Link, ...]]:
    """Return for each attribution the relay of the person who quotes its speaker; only who speaks in the document too is known to be one."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    for speaker in speakers:
        if speaker is not None and speaker.kind is SpeakerKind.PERSON:
            for word in fold(speaker.name).split():
                people[word].add(speaker.name)
    return [_quoter(layout, one, people) for one in found]


def _quoter(layout: Layout, one: Found, people: Mapping[str, set[str]]) -> tuple[Link, ...]:
    if one.reason.rule != "quoted_as_saying" or one.source is None:
        return ()
    verb = layout.tokens_in(one.source)[0] - 1
    if verb < 1 or layout.tokens[verb].lower not in lexicon(layout.language).quoting:
        return ()
    name = layout.tokens[verb - 1]
    named = people.get(fold(name.text), set()) if name.text[0].isupper() else set()
    return tuple(Link("relay", person, Span(name.start, name.end)) for person in named) if len(named) == 1 else ()
