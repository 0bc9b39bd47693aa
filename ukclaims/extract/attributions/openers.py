"""Sources that no verb opens: "according to the ministry", "per officials", "citing TASS"."""

from bisect import bisect_left
from operator import attrgetter

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.backwards import that_is_according_to
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.sources import Range, without_time
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span

_FAR = 10  # tokens of "Per the ministry of defence,"
_CONTRASTS = frozenset(("while", "whereas", "although", "though"))


def opener_at(scene: Scene, at: int) -> Range | None:
    """Return where an opener begins, and where the source behind it, None where there is none."""
    view = scene.view
    if view.outline[at] == "q":
        return None
    for words in scene.lexicon.openers.get(view.lowers[at], ()):
        if tuple(view.lowers[at : at + len(words)]) == words and (len(words) > 1 or _credits(scene, at)):
            return at - _is_as_per(view, at), at + len(words)
    return None


def is_hedge(scene: Scene, opener: Range) -> bool:
    """Tell whether the words behind an opener name nobody: "according to preliminary data"."""
    view, start = scene.view, opener[1]
    stop = start
    while stop < view.end and view.lowers[stop] in scene.lexicon.hedges:
        stop += 1
    return start < stop and (stop >= view.end or view.outline[stop] in ",;:-q(")


def _is_as_per(view: View, at: int) -> bool:
    return at > 0 and view.lowers[at - 1 : at + 1] == ["as", "per"]


def _credits(scene: Scene, at: int) -> bool:
    """Tell whether "per", "as per" and "citing" name a source here, and neither a rate nor a reason."""
    view = scene.view
    named = names_source(scene, at) or "C" in view.outline[at + 1 : at + 4]
    if _is_as_per(view, at):
        return named and scene.before(at - 1) in '^q",-'
    if view.lowers[at] == "per" and at == scene.bound:
        comma = view.outline.find(",", at, at + _FAR)
        return named and comma > 0 and not FINITE.isdisjoint(view.outline[comma : view.end])
    if (at and view.outline[at - 1] not in ",(-") or scene.drafts or not FINITE.intersection(view.outline[scene.bound : at]):
        return False
    return named


def names_source(scene: Scene, at: int) -> bool:
    """Tell whether the words after "citing" are people or papers that can know something."""
    view = scene.view
    stop = at + 1
    while stop < min(at + 8, view.end) and view.outline[stop] not in ",;:-q":
        stop += 1
    return not scene.lexicon.informants.isdisjoint(view.lowers[at + 1 : stop])


def according_to(scene: Scene, at: int, start: int) -> Draft | None:
    """Read ..., according to the ministry; According to the ministry, ...; and A report according to which ..."""
    view = scene.view
    if view.lowers[start] == "which" and start + 1 < view.end:
        stop = next((k for k in range(start + 2, view.end) if view.outline[k - 1] == "," and view.outline[k:].lstrip("R")[:1] in FINITE), view.end + 1) - 1
        return draft_of_words(scene, (at, start), "according_to", view.span(start, start + 1), [view.span(start + 1, stop)], start + 1)
    source = sources.after(view, start, scene.lexicon.channels)
    if source is None:
        return None
    stop = _whole_source(scene, _without_clause(view, source[1], start) if at == 0 else source[1])
    back = that_is_according_to(scene, at, (start, source[1]))
    if scene.spent:
        return back
    _take_back_hearsay(scene)
    if view.outline[at - 2 : at] == ",K":
        scene.close(at)  # "he said it was over, but according to him"
    pieces, opened = beside(scene, at, stop)
    if not pieces:
        return None
    if len(pieces) > (opened is not None):
        scene.bound = stop
    named = view.span(source[0], without_time(view.outline, source[0], stop))
    return draft_of_words(scene, (at, start), "according_to", named, pieces, opened)


def _take_back_hearsay(scene: Scene) -> None:
    """In "Fires are said to have broken out, according to the police" the police say so."""
    last = scene.drafts[-1] if scene.drafts else None
    if last and last.rule == "is_said_to":
        scene.bound = bisect_left(scene.view.tokens, last.pieces[0].start, key=attrgetter("start"))
        scene.drafts.pop()


def _without_clause(view: View, at: int, start: int) -> int:
    """At the head of a sentence what follows the comma is an apposition only if the clause still comes behind it."""
    comma = view.outline.find(",", start, at)
    closed = view.outline[at] == "," and FINITE.intersection(view.outline[at : view.end])
    return at if comma < 0 or closed else comma


def _whole_source(scene: Scene, at: int) -> int:
    """Go on to the comma: what stands before it describes the source; "the police report, ..." has no verb."""
    view, stop = scene.view, at
    while stop < view.end and view.outline[stop] not in ",;:-q(vbhmKPU":
        stop += 1
    if view.outline[stop : stop + 2] in ("b,", "v,") and view.lowers[stop] in scene.lexicon.informants:
        stop += 1
    return stop if stop >= view.end or view.outline[stop] in ",;:-" else at


def beside(scene: Scene, at: int, stop: int) -> tuple[list[Span], int | None]:
    """Return what stands before and behind a phrase that credits it, and where the piece behind begins."""
    view, outline = scene.view, scene.view.outline
    left = at
    while left > scene.bound and outline[left - 1] in ",-K":
        left -= 1
    has_left = left > scene.bound and outline[:at].rstrip(",")[-1:] not in ("K", "T") and any(c in "vbhmq" for c in outline[scene.bound : left])
    pieces = [view.span(scene.bound, left)] if has_left else []
    if has_left:
        scene.close(left)
    right = stop
    while right < view.end and outline[right] in ",-":
        right += 1
    contrasts = view.lowers[right] in _CONTRASTS
    has_left = has_left or (contrasts and "M" in outline[scene.bound : left])
    if contrasts and has_left and not pieces:
        pieces.append(view.span(scene.bound, left))
    resumes = right < view.end and right > stop and not contrasts and (not has_left or (outline[right] == "K" and view.lowers[right] == "and"))
    if resumes and not has_left and _is_subject(outline[scene.bound : left]) and FINITE.intersection(outline[right : right + 2]):
        pieces.append(view.span(scene.bound, left))
    if resumes:
        pieces.append(view.span(right, view.end))
    return pieces, right if resumes else None


def _is_subject(outline: str) -> bool:
    """Tell whether words can be the subject of a verb behind an insertion: "Ten drones, according to the army, hit the port"."""
    return bool(outline) and outline[-1] not in "TKI" and FINITE.isdisjoint(outline)
