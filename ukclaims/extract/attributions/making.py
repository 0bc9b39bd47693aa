"""Makes the draft of a rule's answer: cuts the pieces, ends what was open before, and says why."""

from ukclaims.extract.attributions.contents import Right, end_of
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.sources import Range
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span


def draft_of(scene: Scene, cue: Cue, rule: str, source: Span | Range | None, left: list[Range], right: Right | int | None) -> Draft:
    """Make the draft of a rule's answer."""
    view = scene.view
    pieces = [view.span(*piece) for piece in left]
    if left:
        scene.close(left[-1][1])
        scene.bound = cue.end
    frame = right.frame if isinstance(right, Right) else "resumed"
    start = right.start if isinstance(right, Right) else right
    if start is not None and start < view.end:
        pieces.append(view.span(start, end_of(view, start, frame, cue.start)))
    else:
        start = None
    where = source if isinstance(source, Span) or source is None else _source_span(view, source)
    awaits = not pieces or (view.end > 0 and view.outline[view.end - 1] == ":")
    draft = Draft(rule, f"{view.of(cue.start, cue.end)!r} credits {where.of(view.text)!r}" if where else "", view.span(cue.start, cue.end), where, pieces, view.number, start, cue.negated, awaits, None, cue.verb.lemma)
    draft.relative = not isinstance(source, Span) and source is not None and view.outline[source[0]] in "WT"
    draft.frame = frame
    scene.drafts.append(draft)
    return draft


def _source_span(view: View, source: Range) -> Span:
    span = view.span(*source)
    if source[1] - source[0] == 1 and view.outline[source[0]] == "H":
        return Span(span.start, span.start + view.lowers[source[0]].index("'"))
    return span


def draft_of_before(scene: Scene, cue: Cue, rule: str, source: Range) -> Draft | None:
    """Make a draft whose content is the sentence before: "This was reported by ..."."""
    if scene.previous is None:
        return None
    draft = draft_of(scene, cue, rule, source, [], None)
    draft.pieces, draft.awaits = [scene.previous], False
    return draft


def draft_of_noun(scene: Scene, at: int, source: Range, pieces: list[Span], opened: int | None) -> Draft:
    """Make the draft of a cue noun."""
    view = scene.view
    where = _source_span(view, source)
    sentence = f"{view.of(at, at + 1)!r} belongs to {where.of(view.text)!r}"
    draft = Draft("claim_that", sentence, view.span(at, at + 1), where, pieces, view.number, opened, lemma=view.lowers[at], frame="noun")
    scene.drafts.append(draft)
    return draft
