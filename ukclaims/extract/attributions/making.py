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


def draft_of_noun(scene: Scene, at: int, source: Range, right: Right, stop: int | None = None) -> Draft:
    """Make the draft of a cue noun."""
    view = scene.view
    piece = view.span(right.start, stop or end_of(view, right.start, right.frame, at))
    where = _source_span(view, source)
    draft = Draft("claim_that", f"{view.of(at, at + 1)!r} belongs to {where.of(view.text)!r}", view.span(at, at + 1), where, [piece], view.number, right.start, lemma=view.lowers[at], frame=right.frame)
    scene.drafts.append(draft)
    return draft
