"""Reads a text sentence by sentence and gathers its attributions."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukclaims.extract.attributions import quotations
from ukclaims.extract.attributions.cues import Lexicon, lexicon
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.groups import cue_at
from ukclaims.extract.attributions.openers import according_to, opener_at
from ukclaims.extract.attributions.outline import Reader
from ukclaims.extract.attributions.rules import RULES
from ukclaims.extract.attributions.view import View
from ukclaims.model.attribution import Form
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout


@frozen
class Found:
    """An attribution as it stands in the text: spans of source, cue and content, and the reason.

    `continues` is the place in the list of the attribution whose speaker goes on here without a new cue.
    """

    source: Span | None
    cue: Span | None
    cue_text: str | None
    content: tuple[Span, ...]
    form: Form
    negated: bool
    continues: int | None
    reason: Reason


def find_attributions(layout: Layout, language: str = "en") -> list[Found]:
    """Return the attributions of a text in order of their first word.

    >>> from ukclaims.text.layout import read
    >>> layout = read("The bridge is safe, the engineer said on Monday.")
    >>> [found] = find_attributions(layout)
    >>> found.source.of(layout.text), found.cue_text, found.content[0].of(layout.text)
    ('the engineer', 'said', 'The bridge is safe')
    """
    drafts = _drafts(layout, language)
    drafts = [draft for draft in drafts if draft.pieces]
    drafts.sort(key=lambda d: (d.pieces[0].start, d.pieces[-1].end))
    places = {id(draft): place for place, draft in enumerate(drafts)}
    return [_found(layout, draft, places) for draft in drafts]


def _drafts(layout: Layout, language: str) -> list[Draft]:
    known = lexicon(language)
    reader = Reader(language)
    letters = reader.letters(layout.tokens)
    quoted = _by_sentence(layout)
    gathered: list[Draft] = []
    memory = quotations.Memory()
    verbs, openers = known.verbs, known.openers
    for number, sentence in enumerate(layout.sentences):
        spans = quoted.get(number, ())
        cues = [at for at in range(sentence.first, sentence.last) if layout.tokens[at].lower in verbs or layout.tokens[at].lower in openers]
        if not cues and not spans:
            memory.pass_over(layout, number)
            continue
        view = View(layout, number, letters, spans, reader)
        scene = Scene(view, known)
        _read(scene, [at - sentence.first for at in cues], known)
        quotations.gather(layout, scene, memory)
        gathered += scene.drafts
    return gathered


def _read(scene: Scene, cues: Sequence[int], known: Lexicon) -> None:
    view = scene.view
    for at in cues:
        start = opener_at(scene, at)
        if start is not None and according_to(scene, at, start):
            continue
        verb = known.verbs.get(view.lowers[at])
        cue = cue_at(view, at, verb) if verb else None
        if cue:
            next((draft for rule in RULES if (draft := rule(scene, cue))), None)


def _by_sentence(layout: Layout) -> dict[int, list[Span]]:
    """Return the quotations of each sentence, cut to it."""
    found: dict[int, list[Span]] = {}
    sentences, number = layout.sentences, 0
    for quotation in layout.quotations:
        span = quotation.span
        while number < len(sentences) and sentences[number].span.end <= span.start:
            number += 1
        here = number
        while here < len(sentences) and sentences[here].span.start < span.end:
            cut = sentences[here].span
            found.setdefault(here, []).append(Span(max(span.start, cut.start), min(span.end, cut.end)))
            here += 1
    return found


def _found(layout: Layout, draft: Draft, places: dict[int, int]) -> Found:
    pieces = tuple(piece for piece in _joined(draft.pieces) if piece.end > piece.start)
    spans = tuple(span for span in (draft.source, draft.cue) if span)
    cue_text = draft.cue.of(layout.text) if draft.cue else None
    continues = places.get(id(draft.continues)) if draft.continues else None
    return Found(draft.source, draft.cue, cue_text, pieces, quotations.form_of(layout, pieces), draft.negated, continues, Reason(draft.rule, draft.sentence, spans))


def _joined(pieces: Sequence[Span]) -> Iterator[Span]:
    last: Span | None = None
    for piece in sorted(pieces):
        if last and piece.start <= last.end + 1:
            last = Span(last.start, max(last.end, piece.end))
        else:
            if last:
                yield last
            last = piece
    if last:
        yield last
