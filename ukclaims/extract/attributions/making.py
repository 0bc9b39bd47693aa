"""Makes the draft of a rule's answer: cuts the pieces, ends what was open before, and says why."""

from ukclaims.extract.attributions.between import Right
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.ends import end_of
from ukclaims.extract.attributions.sources import Range
from ukclaims.model.span import Span


def draft_of(scene: Scene, cue: Cue, rule: str, source: Span | None, left: Range | None, right: Right | None) -> Draft:
    """Make the draft of a cue with content on its left, on its right, or on both sides."""
    view = scene.view
    pieces = [view.span(*left)] if left else []
    if left:
        _hand_over(scene, left)
        scene.close(left[1])
        scene.bound = cue.end
    opened = right.start if right and right.start < view.end else None
    if right and opened is not None:
        pieces.append(view.span(opened, end_of(view, opened, right.frame, cue.start)))
    draft = Draft(rule, _sentence(scene, view.span(cue.start, cue.end), source), view.span(cue.start, cue.end), source, pieces, view.number, opened)
    draft.negated, draft.lemma, draft.frame = cue.negated, cue.verb.lemma, right.frame if right else ""
    draft.awaits = not pieces or view.outline[view.end - 1] == ":"
    scene.drafts.append(draft)
    return draft


def _hand_over(scene: Scene, left: Range) -> None:
    """Take from who spoke before what goes on behind his cue, where another claims it: "..., the mayor said, and two died, the governor added"."""
    last = scene.drafts[-1] if scene.drafts else None
    if last and last.frame == "resumed" and last.opened is not None and left[0] <= last.opened < left[1] and len(last.pieces) > 1:
        last.pieces.pop()
        last.opened = None


def draft_of_words(scene: Scene, words: Range, rule: str, source: Span | None, pieces: list[Span], opened: int | None = None) -> Draft:
    """Make a draft whose cue is no verb: a noun, an opener, a mark."""
    cue = scene.view.span(*words)
    draft = Draft(rule, _sentence(scene, cue, source), cue, source, pieces, scene.view.number, opened, lemma=scene.view.lowers[words[0]])
    scene.drafts.append(draft)
    return draft


def _sentence(scene: Scene, cue: Span, source: Span | None) -> str:
    text = scene.view.text
    return f"{cue.of(text)!r} credits {source.of(text)!r}" if source else f"{cue.of(text)!r} credits nobody by name"
