"""Sources that no verb opens: "according to the ministry", "per officials", "citing TASS"."""

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span


def opener_at(scene: Scene, at: int) -> int | None:
    """Return where the source begins behind an opener, None where there is none."""
    view = scene.view
    if view.outline[at] == "q":
        return None
    for words in scene.lexicon.openers.get(view.lowers[at], ()):
        if tuple(view.lowers[at : at + len(words)]) == words and (len(words) > 1 or _credits(scene, at)):
            return at + len(words)
    return None


def _credits(scene: Scene, at: int) -> bool:
    """Tell whether "per" and "citing" name a source here, and neither a rate nor a reason."""
    view = scene.view
    if (at and view.outline[at - 1] not in ",(-") or scene.drafts or not FINITE.intersection(view.outline[scene.bound : at]):
        return False
    return names_source(scene, at) or "C" in view.outline[at + 1 : at + 4]


def names_source(scene: Scene, at: int) -> bool:
    """Tell whether the words after "citing" are people or papers that can know something."""
    view = scene.view
    stop = at + 1
    while stop < min(at + 8, view.end) and view.outline[stop] not in ",;:-q":
        stop += 1
    return not scene.lexicon.informants.isdisjoint(view.lowers[at + 1 : stop])


def according_to(scene: Scene, at: int, start: int) -> Draft | None:
    """Read ..., according to the ministry; and According to the ministry, ..."""
    view = scene.view
    source = sources.after(view, start, scene.lexicon.channels)
    if source is None:
        return None
    stop = _whole_source(view, _without_clause(view, source[1], start) if at == 0 else source[1])
    pieces, opened = beside(scene, at, stop)
    if not pieces:
        return None
    scene.bound = stop
    return draft_of_words(scene, (at, start), "according_to", view.span(source[0], stop), pieces, opened)


def _without_clause(view: View, at: int, start: int) -> int:
    """At the head of a sentence what follows the comma is an apposition only if the clause still comes behind it."""
    comma = view.outline.find(",", start, at)
    closed = view.outline[at] == "," and FINITE.intersection(view.outline[at : view.end])
    return at if comma < 0 or closed else comma


def _whole_source(view: View, at: int) -> int:
    """Go on to the comma: what stands before it describes the source."""
    stop = at
    while stop < view.end and view.outline[stop] not in ",;:-q(vbhmKPU":
        stop += 1
    return stop if stop >= view.end or view.outline[stop] in ",;:-" else at


def beside(scene: Scene, at: int, stop: int) -> tuple[list[Span], int | None]:
    """Return what stands before and behind a phrase that credits it, and where the piece behind begins."""
    view, outline = scene.view, scene.view.outline
    left = at
    while left > scene.bound and outline[left - 1] in ",-K":
        left -= 1
    has_left = left > scene.bound and any(c in "vbhmq" for c in outline[scene.bound : left])
    pieces = [view.span(scene.bound, left)] if has_left else []
    if has_left:
        scene.close(left)
    right = stop
    while right < view.end and outline[right] in ",-":
        right += 1
    resumes = right < view.end and right > stop and (not has_left or (outline[right] == "K" and view.lowers[right] == "and"))
    if resumes:
        pieces.append(view.span(right, view.end))
    return pieces, right if resumes else None
