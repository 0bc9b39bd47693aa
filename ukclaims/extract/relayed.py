"""What a newsroom says that somebody said: "Reuters noted that the mayor said two bridges were hit".

The newsroom's content is read as a sentence of its own, so that the mayor is the speaker and the newsroom on the way.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve

from ukclaims.extract.attributions import Found, find_attributions
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.speakers.words import is_site, words_of
from ukclaims.model.span import Span
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout, read

_SHORT = 6  # tokens in a source that is a newsroom
_NEAR = 24  # tokens from the start of the content to the end of the inner cue


def relayed(layout: Layout, found: Sequence[Found], registry: Registry) -> list[Found]:
    """Return the attributions inside what newsrooms report, where none was found yet.

    >>> from ukclaims.registry import default
    >>> layout = read("Reuters noted that the mayor said two bridges were hit.")
    >>> [one] = relayed(layout, find_attributions(layout), default())
    >>> one.source.of(layout.text), one.content[0].of(layout.text)
    ('the mayor', 'two bridges were hit')
    """
    cues = sorted(one.cue.start for one in found if one.cue)
    return [inner for one in found if _is_report(layout, one, registry) and not _holds_cue(one, cues) for inner in _inside(layout, one)]


def _is_report(layout: Layout, one: Found, registry: Registry) -> bool:
    """Tell whether the source is a newsroom, or one of its reporters, that speaks in its own sentence, and not in quotation marks, or nobody: "it was reported that"."""
    if one.source is None and one.reason.rule == "it_is_said" and len(one.content) == 1:
        return True
    if one.source is None or one.continues is not None or len(one.content) != 1 or one.negated:
        return False
    first, last = layout.tokens_in(one.source)
    words = [token.text for token in layout.tokens[first:last]]
    if one.source.of(layout.folded).lower() in lexicon(layout.language).own_names:
        return True
    if last - first <= _SHORT and not words_of(layout.language).newsmen.isdisjoint(words):
        return True
    if last - first == 1 and is_site(words[0]):
        return True
    return last - first <= _SHORT and any(b == len(words) or a == 0 for a, b, _ in registry.names_in(words, ("media",)))


def _holds_cue(one: Found, cues: Sequence[int]) -> bool:
    piece = one.content[0]
    i = bisect_left(cues, piece.start)
    return i < len(cues) and cues[i] < piece.end


def _inside(layout: Layout, one: Found) -> Iterator[Found]:
    """Yield the attribution that opens a content."""
    piece = one.content[0]
    first, _ = layout.tokens_in(piece)
    start = layout.tokens[first + 1].start if layout.tokens[first].lower == "that" and layout.tokens[first].end < piece.end else piece.start
    inner = read(layout.text[start : piece.end], layout.language)
    for each in find_attributions(inner, layout.language)[:1]:
        if each.source and each.cue and each.source.start < each.cue.start and inner.tokens_in(each.cue)[1] <= _NEAR:
            yield _moved(each, start)


def _moved(one: Found, by: int) -> Found:
    """Return an attribution of a piece of text in the place where the piece stands."""
    content = tuple(_shift(piece, by) for piece in one.content)
    reason = evolve(one.reason, spans=tuple(_shift(span, by) for span in one.reason.spans))
    return evolve(one, source=_shift(one.source, by), cue=_shift(one.cue, by), content=content, reason=reason)


def _shift(span: Span | None, by: int) -> Span:
    assert span is not None
    return Span(span.start + by, span.end + by)
