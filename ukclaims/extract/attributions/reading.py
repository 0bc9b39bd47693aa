"""Reads a text scene by scene: at each cue the rules are asked, the first answer holds."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from ukclaims.extract.attributions import quotations
from ukclaims.extract.attributions.backwards import POINTING_BACK
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.groups import cue_at
from ukclaims.extract.attributions.hearsay import hearsay
from ukclaims.extract.attributions.marks import dash_quotes, heading, headline_tail, opening, quote_line, signature, source_line
from ukclaims.extract.attributions.nouns import claim_that
from ukclaims.extract.attributions.openers import according_to, is_hedge, names_source, opener_at
from ukclaims.extract.attributions.rules import RULES
from ukclaims.extract.attributions.scenes import Stage
from ukclaims.extract.attributions.turns import taken_turn
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
    drafts = [draft for draft in drafts_of(layout, language) if draft.pieces]
    drafts.sort(key=lambda d: (d.pieces[0].start, d.pieces[-1].end))
    places = {id(draft): place for place, draft in enumerate(drafts)}
    return [_found(layout, draft, places) for draft in drafts]


def drafts_of(layout: Layout, language: str) -> list[Draft]:
    """Return the attributions in the making, in the order in which they were read."""
    gathered: list[Draft] = []
    memory = quotations.Memory()
    stage = Stage(layout, language)
    for scene, cues in stage.scenes():
        read_scene(scene, cues, memory)
        if scene.drafts:
            stage.credited.add(scene.view.number)
        _take_back(gathered, scene, stage)
        gathered += scene.drafts
    return gathered


def _take_back(gathered: list[Draft], scene: Scene, stage: Stage) -> None:
    """Drop what credits nobody in words that the sentence credits: "According to updated data, two died. This was said by the mayor"."""
    said = [piece for draft in scene.drafts if draft.rule in POINTING_BACK for piece in draft.pieces]
    if not said:
        return
    first, at = min(piece.start for piece in said), len(gathered)
    while at and stage.parts[gathered[at - 1].number].span.end > first:
        at -= 1
    gathered[at:] = [draft for draft in gathered[at:] if not (_is_hedged(draft, scene, stage) and any(_holds(piece, draft) for piece in said))]


def _is_hedged(draft: Draft, scene: Scene, stage: Stage) -> bool:
    """Tell whether an attribution names data and nobody: "according to updated data"."""
    named = draft.source.of(stage.layout.text).lower().split() if draft.rule == "according_to" and draft.source else None
    return named is not None and scene.lexicon.hedges.issuperset(named)


def _holds(piece: Span, draft: Draft) -> bool:
    return bool(draft.pieces) and piece.start <= draft.pieces[0].start and draft.pieces[-1].end <= piece.end


def read_scene(scene: Scene, cues: Sequence[int], memory: quotations.Memory) -> None:
    """Ask the rules at each cue of a sentence, then give the quotations left over to the one who speaks."""
    memory.named = source_line(scene) or memory.named
    scene.bound = opening(scene)
    headed = heading(scene)
    if headed:
        read_inside(scene, headed, cues)
    elif not (taken_turn(scene) or quote_line(scene, memory.named) or signature(scene) or headline_tail(scene)):
        doubts = [at for at in cues if _is_doubt(scene, at)]
        for at in cues:
            if scene.view.outline[at] != "q" and at not in doubts and not scene.answered(at):
                ask(scene, at)
        for at in doubts:
            if not scene.is_credited(at):
                ask(scene, at)
    dash_quotes(scene)
    quotations.gather(scene, memory)


def read_inside(scene: Scene, headed: Draft, cues: Sequence[int]) -> None:
    """Ask the rules inside what a heading credits: "Orlov: the army said two ships sank", and "New Delhi: the ministry said"."""
    if headed.opened is None:
        return
    inner = evolve(scene, drafts=[], bound=headed.opened)
    for at in cues:
        if at > headed.opened and scene.view.outline[at] != "q":
            ask(inner, at)
    scene.drafts += [draft for draft in inner.drafts if draft.source and draft.cue and draft.cue.start > headed.pieces[0].start]


def _is_doubt(scene: Scene, at: int) -> bool:
    """Tell whether a word only says how sure something is, where somebody is credited: "reportedly", "according to preliminary data", "is believed to"."""
    opener = opener_at(scene, at)
    return scene.view.lowers[at] in scene.lexicon.hearsay or (opener is not None and is_hedge(scene, opener)) or _is_believed(scene, at)


def _is_believed(scene: Scene, at: int) -> bool:
    """Tell whether a passive credits nobody: "two are believed to have died", "the blast, which is believed to have killed two"."""
    view = scene.view
    verb = scene.lexicon.verbs.get(view.lowers[at]) if view.outline[at] == "l" and view.outline[at + 1] == "t" else None
    before = view.outline[:at].rstrip("Rhb")
    return verb is not None and "to" in verb.passive and (before.endswith("W") or "b" in view.outline[len(before) : at])


def ask(scene: Scene, at: int) -> Draft | None:
    """Return what the rules make of one word of the list, None where all keep silent."""
    if scene.view.lowers[at] in scene.lexicon.hearsay:
        return hearsay(scene, at)
    opener = opener_at(scene, at)
    if opener and (draft := according_to(scene, *opener)):
        return draft
    cue = reporting_verb(scene, at)
    if cue is None:
        return claim_that(scene, at)
    return next((draft for rule in RULES if (draft := rule(scene, cue)) or scene.answered(at)), None)


def reporting_verb(scene: Scene, at: int) -> Cue | None:
    """Return the cue where the word is a verb here, and does not only name a source ("citing officials")."""
    verb = scene.lexicon.verbs.get(scene.view.lowers[at])
    cue = cue_at(scene.view, at, verb) if verb else None
    names = cue is not None and cue.bare and cue.verb.lemma in scene.lexicon.citing and names_source(scene, at)
    return None if names else cue


def _found(layout: Layout, draft: Draft, places: dict[int, int]) -> Found:
    pieces = tuple(_joined(layout.text, draft.pieces))
    spans = tuple(span for span in (draft.source, draft.cue) if span)
    cue_text = draft.cue.of(layout.text) if draft.cue else None
    continues = places.get(id(draft.continues)) if draft.continues else None
    reason = Reason(draft.rule, draft.sentence, spans)
    form = Form.DIRECT if draft.dashed else quotations.form_of(layout, pieces)
    return Found(draft.source, draft.cue, cue_text, pieces, form, draft.negated, continues, reason)


def _joined(text: str, pieces: Sequence[Span]) -> Iterator[Span]:
    """Yield the pieces in order, those that overlap or have but a blank between as one."""
    last: Span | None = None
    for piece in sorted(pieces):
        if last and _touch(text, last.end, piece.start):
            last = Span(last.start, max(last.end, piece.end))
        else:
            if last:
                yield last
            last = piece
    if last:
        yield last


def _touch(text: str, end: int, start: int) -> bool:
    """Tell whether nothing but blanks of one line stands between two places."""
    between = text[end:start]
    return start <= end or (between.isspace() and len(f"{between}|".splitlines()) == 1)
