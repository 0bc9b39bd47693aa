"""Sources behind sources: "TASS reported, citing the ministry" credits the ministry, through TASS.

The one who is cited knew; the one who cites passed it on. A newsroom's cited source is always the
speaker; a source that is no newsroom stays the speaker unless it cites somebody by name.
"""

from collections.abc import Sequence
from functools import cache

from attrs import evolve, frozen

from ukclaims.extract.attributions import Found
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.attributions.outline import words as outline_words
from ukclaims.extract.figures.phrases import Phrases
from ukclaims.extract.placenames import without
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Form, Link, LinkRole, Speaker, SpeakerKind
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_ORDER = {role: place for place, role in enumerate(LinkRole)}  # from the one who knew to the one who printed
_FRONTED = frozenset(("citing", "quoting"))  # "Citing the ministry, TASS reported that"
_LONGEST = 16  # tokens that name a source
_REACH = 120  # tokens from the source to whom it cites


@frozen
class Citation:
    """The words of one attribution's sentence that name whom its source cites.

    `is_plain` marks "citing" and "quoting"; only a newsroom also names its source with "referring to".
    """

    of: int
    cited: Span
    opener: Span
    is_plain: bool


@cache
def _openers(language: str) -> Phrases:
    return Phrases(("opener", phrase) for phrase in tables(language).load("citations")["openers"]["phrases"])


@cache
def _ends(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("citations")["ends"]["words"].split())


@cache
def _newsrooms(language: str) -> frozenset[str]:
    return frozenset(tables(language).load("citations")["newsrooms"]["words"].split())


def citations(layout: Layout, words: Sequence[str], found: Sequence[Found]) -> list[Citation]:
    """Return the citations beside attributions: in their sentence, behind the cue or the source."""
    cited: list[Citation] = []
    for number, one in enumerate(found):
        anchor = one.cue or one.source
        home = layout.sentence_at(anchor.start) if anchor and one.source else None
        if home is None or anchor is None or one.source is None:
            continue
        sentence = layout.sentences[home]
        start = sentence.first if words[sentence.first] in _FRONTED else layout.tokens_in(one.source)[0]
        for a, b, _ in _openers(layout.language).find(words, start, min(sentence.last, start + _REACH)):
            opener = Span(layout.tokens[a].start, layout.tokens[b - 1].end)
            name = _name(layout, words, b, sentence.last)
            described = name is not None and words[layout.tokens_in(name)[1] : layout.tokens_in(name)[1] + 1] == ["who"]
            if name and one.cue != opener and (described or not any(piece.contains(opener) and piece.end > name.end for piece in one.content)):
                cited.append(Citation(number, name, opener, b - a == 1))
                break
    return [one for one in cited if not any(_is_within(found[one.of], found[other.of]) for other in cited if other.opener == one.opener and other is not one)]


def _is_within(inner: Found, outer: Found) -> bool:
    """Tell whether an attribution stands in what another credits: of "Putin said no, TASS reported, citing Peskov" only TASS cites."""
    return inner.cue is not None and any(piece.contains(inner.cue) for piece in outer.content)


def _name(layout: Layout, words: Sequence[str], first: int, last: int) -> Span | None:
    """Return the words that name a source; "cited by" names who passes it on."""
    end = last if words[first : first + 1] == ["by"] else first
    while end < min(last, first + _LONGEST) and words[end] not in _ends(layout.language):
        end += 1
    if list(words[end : end + 2]) == ["as", "saying"]:
        return None  # "Orlov cited the union as saying" credits the union itself
    named = _without_time(words, first, end, layout.language)
    return Span(layout.tokens[first].start, layout.tokens[named - 1].end) if first < end < last or first < named < end else None


def _without_time(words: Sequence[str], first: int, end: int, language: str) -> int:
    """Return where a name ends without a day behind it: "citing the ministry | on Monday", "citing data | released June 27"."""
    times, last = outline_words(language), end
    while last > first and (times.get(words[last - 1]) == "d" or words[last - 1][0].isdigit()):
        last -= 1
    if all(times.get(word) != "d" for word in words[last:end]):
        return end
    while last > first + 1 and (words[last - 1] == "on" or words[last - 1].endswith("ed")):
        last -= 1
    return last


def as_sources(cited: Sequence[Citation]) -> list[Found]:
    """Return the cited sources as attributions, for the resolving of their speakers."""
    return [Found(c.cited, None, None, (), Form.INDIRECT, False, None, Reason("cited")) for c in cited]


def without_citing(found: Sequence[Found], words: Sequence[str], layout: Layout) -> list[Found]:
    """Leave out attributions that an opener only seems to make: "citing Josep Borrell" reports nothing."""
    return without(
        found, {n for n, one in enumerate(found) if one.cue and one.content and _is_opener(one.cue, words, layout) and _is_name(one.content[0], layout)}
    )


def _is_name(content: Span, layout: Layout) -> bool:
    """Tell whether "citing" is followed by a name or an occasion, and not by a reason: "citing her work"."""
    first, last = layout.tokens_in(content)
    tokens = layout.tokens[first:last]
    known = lexicon(layout.language)
    spoken = not (known.channels | known.informants).isdisjoint(token.lower for token in tokens)
    return last - first <= _LONGEST and (tokens[-1].text[:1].isupper() or spoken)


def _occasion(cited: Speaker, registry: Registry) -> Link | None:
    """Return the link of an occasion of speaking that is cited: "citing a briefing of the ministry" tells no speaker."""
    if registry.find(cited.name) or cited.span is None:
        return None
    found = [entries for _, _, entries in registry.names_in(cited.name.split(), ("channel",))]
    return Link(LinkRole.CHANNEL, found[-1][0].name, cited.span) if found else None


def cut_short(found: Found, citation: Citation, layout: Layout) -> Found:
    """Return the attribution with the citation cut off the end of its content."""
    pieces = [Span(p.start, _before(layout, citation.opener)) if p.start < citation.opener.start < p.end else p for p in found.content]
    return evolve(found, content=tuple(pieces))


def _before(layout: Layout, opener: Span) -> int:
    """Return where the words before an opener end, without the comma."""
    first, _ = layout.tokens_in(opener)
    last = first - 1 if layout.tokens[first - 1].text == "," else first
    return layout.tokens[last - 1].end


def _is_opener(cue: Span, words: Sequence[str], layout: Layout) -> bool:
    first, last = layout.tokens_in(cue)
    return words[first] in ("citing", "quoting") and last - first == 1 and first > 0 and words[first - 1] == ","


def _is_unknown_body(speaker: Speaker, registry: Registry) -> bool:
    """Tell whether a speaker is a body of which nothing is known: one that reports "with reference to the mayor" only passes it on."""
    return speaker.kind is SpeakerKind.BODY and speaker.name[:1].isupper() and not registry.find(speaker.name)


def credit(
    citation: Citation, speaker: Speaker | None, cited: Speaker | None, chain: tuple[Link, ...], registry: Registry, *, language: str
) -> tuple[Speaker | None, tuple[Link, ...]]:
    """Return speaker and chain when the speaker cites somebody: who is cited comes first, who cites passes it on."""
    chain = tuple(link for link in chain if link.role is not LinkRole.RELAY or link.span is None or not link.span.overlaps(citation.cited))
    if speaker is None or cited is None or cited.name == speaker.name:
        return speaker, chain
    occasion = _occasion(cited, registry)
    if occasion is not None:
        return speaker, tuple(sorted((*chain, occasion), key=lambda link: _ORDER[link.role]))
    is_newsroom = registry.media(speaker.name) is not None or speaker.name.lower().split()[-1] in _newsrooms(language)
    if not is_newsroom and ((cited.mention or "").islower() or not (citation.is_plain or _is_unknown_body(speaker, registry))):
        return speaker, chain
    passed = Link(LinkRole.MEDIA if is_newsroom else LinkRole.RELAY, speaker.name, speaker.span)
    others = [link for link in chain if link.role is not LinkRole.SPEAKER and link.name not in (cited.name, speaker.name)]
    links = sorted([passed, *others], key=lambda link: _ORDER[link.role])
    return cited, (Link(LinkRole.SPEAKER, cited.name, cited.span), *links)
