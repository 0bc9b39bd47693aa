"""Quotations that have no cue of their own: they go on with the speaker before, or stay with the cue of their sentence."""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import define

from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.marks import dashed_on, signs_before, tag_before
from ukclaims.extract.attributions.view import View
from ukclaims.model.attribution import Form
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_SHORT = 4  # words
_BULLETS = frozenset("—―–-•*·▪●")
_MARKS = frozenset("\"“”„‟″«»＂'‘’‚‛`")


@define
class Memory:
    """Who spoke last: `speaking` is the draft, `near` whether it stood in the sentence before."""

    speaking: Draft | None = None
    number: int = -2
    paragraph: int = -1
    last: Draft | None = None
    named: Span | None = None


def gather(scene: Scene, memory: Memory) -> None:
    """Give the quotations of a sentence that lie in no content to the one who speaks."""
    view = scene.view
    if not scene.drafts and memory.last and (name := signs_before(view)):
        memory.last.source, memory.last.rule, memory.last.continues = view.span(*name), "signature", None
        return
    nobody_s = not scene.drafts and memory.last and memory.last.source is None and memory.paragraph == view.paragraph and memory.number == view.number - 1
    if nobody_s and memory.last and (tag := tag_before(view, scene.lexicon.verbs)):
        memory.last.source, memory.last.cue, memory.last.rule = view.span(*tag[0]), view.span(tag[1], tag[1] + 1), "signature"
        return
    if not scene.drafts and memory.last and memory.last.dashed and memory.paragraph == view.paragraph and (more := dashed_on(view)):
        memory.last.pieces.append(more)
        return
    taken = [piece for draft in scene.drafts for piece in draft.pieces]
    for first, last in view.quotes:
        span = view.span(first, last) if first < last else None
        if span and not any(span.overlaps(piece) for piece in taken):
            _place(scene, memory, span, view.count(first, last))
    _take_over(scene, memory)
    _take_block(scene)
    if scene.drafts:
        memory.speaking = _speaking(scene) or memory.speaking
        memory.number, memory.paragraph, memory.last = view.number, view.paragraph, scene.drafts[-1]


def _take_block(scene: Scene) -> None:
    """Give what follows a colon, and no marks quote, to the cue before it: the items of a list, else the next paragraph."""
    last = scene.drafts[-1] if scene.drafts else None
    if not last or not last.awaits or not scene.block:
        return
    words = scene.block[0].of(scene.view.text)
    listed, quoted = words[0] in _BULLETS, words[0] in _MARKS
    if listed or (not quoted and not last.pieces):
        last.pieces += scene.block
        last.awaits = False


def _take_over(scene: Scene, memory: Memory) -> None:
    """Give a paragraph that was left open to the cue that follows in the next: “We waited. / “Then they came,” she said."""
    speaker, last = _speaking(scene), memory.last
    if scene.carries_on and last and last.cue is None and speaker and speaker.cue and speaker.pieces:
        speaker.pieces[:0], last.pieces = last.pieces, []


def _speaking(scene: Scene) -> Draft | None:
    """Return the draft of a sentence that a quotation may go on from: one that quotes, else the last."""
    view = scene.view
    own = [draft for draft in scene.drafts if draft.continues is None]
    quotes = [view.span(first, last) for first, last in view.quotes if view.outline[first:last].startswith("q")]
    quoting = [draft for draft in own if any(piece.contains(quote) for piece in draft.pieces for quote in quotes)]
    return next(reversed(quoting or own), None)


def _place(scene: Scene, memory: Memory, span: Span, words: int) -> None:
    """Put one quotation where it belongs."""
    view, speaking = scene.view, memory.speaking
    if words < 0.75 * view.count(0, view.size):
        _place_part(scene, span, words)
    elif speaking is None:
        scene.drafts.append(_unclaimed(span, view.number))
    elif _joins(memory, speaking, view):
        (memory.last or speaking).pieces.append(span)
        speaking.awaits = False
        memory.number, memory.paragraph = view.number, view.paragraph
    else:
        why = "a quotation without a cue goes on with the speaker before"
        scene.drafts.append(Draft("goes_on", why, None, speaking.source, [span], view.number, continues=speaking))


def _joins(memory: Memory, speaking: Draft, view: View) -> bool:
    """Tell whether a quotation is part of what was said last: in its paragraph, or the words themselves that a colon announces."""
    same = memory.paragraph == view.paragraph
    announced = speaking.awaits and (same or not speaking.pieces)
    return announced or (same and memory.number >= view.number - 1)


def _place_part(scene: Scene, span: Span, words: int) -> None:
    """Leave a quotation that is part of a sentence with the cue before it; a short one is only a turn of phrase."""
    last = scene.drafts[-1] if scene.drafts else None
    if scene.view.is_title(span):
        return
    if last and words >= _SHORT and span.start > last.pieces[-1].end:
        last.pieces.append(span)
    elif words >= _SHORT + 2:
        scene.drafts.append(_unclaimed(span, scene.view.number))


def _unclaimed(span: Span, number: int) -> Draft:
    return Draft("quotation", "a quotation of which no cue says whose it is", None, None, [span], number)


def form_of(layout: Layout, pieces: Sequence[Span]) -> Form:
    """Return whether all, some or none of the words stand in quotation marks."""
    inside = total = 0
    for piece in pieces:
        quotes = _quotations_in(layout, piece)
        if not quotes and not inside:
            total += 1
            continue
        first, last = layout.tokens_in(piece)
        for token in layout.tokens[first:last]:
            if token.text[0].isalnum():
                total += 1
                inside += any(quote.start <= token.start and token.end <= quote.end for quote in quotes)
    if not inside:
        return Form.INDIRECT
    return Form.DIRECT if inside == total else Form.MIXED


def _quotations_in(layout: Layout, piece: Span) -> list[Span]:
    found: list[Span] = []
    at = max(bisect_right(layout.quotations, piece.start, key=lambda q: q.span.start) - 1, 0)
    while at < len(layout.quotations) and layout.quotations[at].span.start < piece.end:
        if layout.quotations[at].span.end > piece.start:
            found.append(layout.quotations[at].span)
        at += 1
    return found
