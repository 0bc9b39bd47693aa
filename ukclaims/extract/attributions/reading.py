"""Reads a text sentence by sentence and gathers its attributions."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukclaims.extract.attributions import quotations
from ukclaims.extract.attributions.cues import Lexicon, lexicon
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.contents import right_of
from ukclaims.extract.attributions.groups import cue_at
from ukclaims.extract.attributions.marks import dateline, heading, quote_line, signature, source_line
from ukclaims.extract.attributions.nouns import claim_that
from ukclaims.extract.attributions.openers import according_to, names_source, opener_at
from ukclaims.extract.attributions.outline import FINITE, Reader
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
    known, reader = lexicon(language), Reader(language)
    letters = reader.letters(layout.tokens)
    quoted = _by_sentence(layout)
    gathered: list[Draft] = []
    memory = quotations.Memory()
    number = 0
    while number < len(layout.sentences):
        cues = _candidates(layout, number, known)
        spans = quoted.get(number, [])
        joined = 1
        if spans and _is_asked(layout, number, spans) and (more := _candidates(layout, number + 1, known)):
            following = View(layout, number + 1, letters, quoted.get(number + 1, []), reader)
            if _asks(following, more[0] - layout.sentences[number + 1].first, known):
                joined, cues, spans = 2, cues + more, spans + quoted.get(number + 1, [])
        if cues or spans or _marked(layout, number):
            scene = Scene(View(layout, number, letters, spans, reader, joined), known, previous=_previous(layout, number))
            memory.named = source_line(scene) or memory.named
            if not quote_line(scene, memory.named):
                _read(scene, [at - layout.sentences[number].first for at in cues], known)
            quotations.gather(scene, memory)
            gathered += scene.drafts
        number += joined
    return gathered


def _previous(layout: Layout, number: int) -> Span | None:
    """Return the sentence before, in the same paragraph or at the end of the one before."""
    if number == 0 or layout.sentences[number].paragraph - layout.sentences[number - 1].paragraph > 1:
        return None
    return layout.sentences[number - 1].span


def _marked(layout: Layout, number: int) -> bool:
    """Tell whether a sentence begins with a dash, or with a few words and a colon."""
    sentence = layout.sentences[number]
    return layout.tokens[sentence.first].lower in "—―–-" or any(token.lower == ":" for token in layout.tokens[sentence.first + 1 : min(sentence.first + 5, sentence.last)])


def _candidates(layout: Layout, number: int, known: Lexicon) -> list[int]:
    sentence = layout.sentences[number]
    every, tokens = known.every, layout.tokens
    return [at for at in range(sentence.first, sentence.last) if tokens[at].lower in every]


def _is_asked(layout: Layout, number: int, spans: Sequence[Span]) -> bool:
    """Tell whether the sentence ends with a quotation that ends with a question or exclamation mark, and another follows."""
    sentence = layout.sentences[number]
    if spans[-1].end != sentence.span.end or number + 1 >= len(layout.sentences) or layout.sentences[number + 1].paragraph != sentence.paragraph:
        return False
    return sentence.last - sentence.first > 1 and layout.tokens[sentence.last - 2].text in ("!", "?", "…", "...", "-", "—")


def _asks(view: View, at: int, known: Lexicon) -> bool:
    """Tell whether a sentence is no more than "Smith asked on Monday", so that it belongs to the quotation before it."""
    verb = known.verbs.get(view.lowers[at])
    if verb is None or "post" not in verb.frames or view.outline[at] not in "vl" or at > 14 or any(c in FINITE for c in view.outline[:at]):
        return False
    right = right_of(view, verb, at + 1, known)
    return right is None or right.frame == "quote" or (at == 0 and right.frame == "object")


def _read(scene: Scene, cues: Sequence[int], known: Lexicon) -> None:
    view = scene.view
    scene.bound = dateline(view)
    if (view.quotes and signature(scene)) or (":" in view.outline[:6] and heading(scene)):
        return
    for at in cues:
        if view.outline[at] == "q":
            continue
        start = opener_at(scene, at)
        if start is not None and according_to(scene, at, start):
            continue
        verb = known.verbs.get(view.lowers[at])
        cue = cue_at(view, at, verb) if verb else None
        if cue is None:
            claim_that(scene, at)
        elif not (cue.bare and cue.verb.lemma in known.citing and names_source(scene, at)):
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
