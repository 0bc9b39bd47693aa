"""Cuts the way of the words off their content: "…, as reported by Example Wire", "quoted by Example Wire"."""

from collections.abc import Sequence

from attrs import evolve

from ukclaims.extract.attributions import Found
from ukclaims.extract.chains.words import Words, words_of_ways
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout

_LONGEST = 9  # tokens in the name of a newsroom or a channel, with what belongs to it
_REACH = 14  # tokens from the end of the content to where its way begins


def without_ways(layout: Layout, found: Sequence[Found], registry: Registry) -> list[Found]:
    """Return the attributions without the words in their contents that only tell how these travelled.

    >>> from ukclaims.extract.attributions import find_attributions
    >>> from ukclaims.registry import default
    >>> from ukclaims.text.layout import read
    >>> layout = read("Two bridges were hit, Reuters reported, quoted by Ukrinform.")
    >>> [one] = without_ways(layout, find_attributions(layout), default())
    >>> [piece.of(layout.text) for piece in one.content]
    ['Two bridges were hit']
    """
    return [_without(layout, one, registry) for one in found]


def _without(layout: Layout, one: Found, registry: Registry) -> Found:
    known = words_of_ways(layout.language)
    pieces = [piece for old in one.content if (piece := _cut(layout, old, registry, known))]
    return one if list(one.content) == pieces or not pieces else evolve(one, content=tuple(pieces))


def _cut(layout: Layout, piece: Span, registry: Registry, known: Words) -> Span | None:
    """Return a piece of content without a way at its head or its end, None where it is nothing else."""
    first, last = layout.tokens_in(piece)
    start = _head(layout, first, last, registry, known)
    if start >= last:
        return None
    end = _tail(layout, start, last, registry, known)
    if (start, end) == (first, last):
        return piece
    return Span(layout.tokens[start].start, piece.end if end == last else layout.tokens[end - 1].end)


def _head(layout: Layout, first: int, last: int, registry: Registry, known: Words) -> int:
    """Return where the content begins behind "as cited by the BBC," and "on X, formerly Twitter,"."""
    if all(token.lower in known.behind for token in layout.tokens[first:last]):
        return last
    opening = known.opening(layout, first, last)
    if not opening:
        return first
    end = _names_end(layout, first + opening, last, registry, known)
    if end is None:
        return first
    if end == last:
        return last
    after = layout.tokens[end].lower
    return end + 1 if after == "," else end if after == "that" else first


def _tail(layout: Layout, first: int, last: int, registry: Registry, known: Words) -> int:
    """Return where the content ends before ", as reported by the agency"."""
    for comma in range(last - 2, max(first, last - _REACH), -1):
        if layout.tokens[comma].text == ",":
            width = known.relay_at(layout, comma + 1, last) or int(layout.tokens[comma + 1].lower in known.tags)
            if width and _names_end(layout, comma + 1 + width, last, registry, known) == last:
                return comma
    return last


def _names_end(layout: Layout, first: int, last: int, registry: Registry, known: Words) -> int | None:
    """Return where the names of newsrooms or channels end that begin here, None where there are none."""
    words = [token.text for token in layout.tokens[first : min(last, first + _LONGEST)]]
    end = 0
    for a, b, _ in registry.names_in(words, ("channel", "media")):
        if not all(word.lower() in known.inside for word in words[end:a]):
            break
        end = b
    while 0 < end < len(words) and words[end].lower() in known.behind:
        end += 1
    return first + end if end else None
