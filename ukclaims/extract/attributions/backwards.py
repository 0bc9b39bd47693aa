"""Cues whose words stand before: "X announced this on Telegram", "This was stated by X", "That's according to X".

What follows behind a comma ("..., Ukrinform reports") tells who passed it on, and credits no words of its own.
"""

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.between import circumstance
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.making import draft_of, draft_of_words
from ukclaims.extract.attributions.sources import Range
from ukclaims.model.span import Span

_ON = frozenset(("on", "via"))  # "announced it on Facebook"
_POINTERS = frozenset(("this", "that", "it"))
_THAT_IS = frozenset(("this is", "this was", "that is", "that was", "that's", "it's"))
_BETWEEN = frozenset('nCMDQzOdI"altGR')
_FARTHEST = 14

POINTING_BACK = frozenset(("the_minister_said_this", "this_was_said_by", "that_is_according_to"))
"""The rules that credit words of before."""


def the_minister_said_this(scene: Scene, cue: Cue) -> Draft | None:
    """Read The minister said this on Monday; and The minister announced this on Facebook, Ukrinform reports."""
    view, at = scene.view, cue.end
    at += view.lowers[at] == "about"
    on_channel = view.lowers[at] == "it" and view.lowers[at + 1] in _ON and not scene.lexicon.channels.isdisjoint(view.lowers[at + 2 : at + 5])
    points = view.lowers[at] == "this" or on_channel
    if cue.bare or cue.passive or cue.negated or cue.verb.frames.isdisjoint(("post", "back")) or not points or view.outline[at + 1] in "nCM":
        return None
    source = sources.before(view, cue.start)
    end = _tail(scene, at + 1)
    if source and end is not None and scene.drafts and scene.drafts[-1].rule == "according_to" and scene.drafts[-1].opened == source[0]:
        scene.drafts.pop()
    return _from_before(scene, cue, "the_minister_said_this", view.source(source), end) if source and end is not None else None


def this_was_said_by(scene: Scene, cue: Cue) -> Draft | None:
    """Read This was stated on Facebook by the minister, Ukrinform reports; and According to Ukrinform, this was stated by the minister."""
    view = scene.view
    news = "relay" in cue.verb.passive and view.lowers[max(cue.start - 2, 0)] == "the" and view.lowers[cue.start - 1] in scene.lexicon.pointing
    first = cue.start - 1 - news
    points = news or view.lowers[max(first, 0)] in _POINTERS
    if not cue.passive or cue.bare or first < 0 or not points or scene.before(first) not in "^,":
        return None
    by = _by(scene, cue)
    source = sources.after(view, by + 1, scene.lexicon.channels) if by else None
    it = view.lowers[first] == "it"
    if source is None or (it and (by != cue.end or "relay" not in cue.verb.passive)):
        return None
    if scene.drafts and scene.drafts[-1].opened == first:
        scene.drafts.pop()
    elif first:
        return None
    return _from_before(scene, cue, "this_was_said_by", view.source(source), source[1])


def that_is_according_to(scene: Scene, at: int, source: Range) -> Draft | None:
    """Read That's according to the minister, as seen by Ukrinform."""
    view = scene.view
    if " ".join(view.lowers[:at]) not in _THAT_IS:
        return None
    scene.spent = True
    if not scene.previous:
        return None
    draft = draft_of_words(scene, (at, source[0]), "that_is_according_to", view.span(*source), list(scene.previous))
    scene.bound = source[1]
    return draft


def _from_before(scene: Scene, cue: Cue, rule: str, source: Span, end: int) -> Draft | None:
    """Make a draft whose content are the sentences before; without any, nothing in the sentence credits words."""
    scene.spent = True
    if not scene.previous:
        return None
    draft = draft_of(scene, cue, rule, source, None, None)
    draft.pieces, draft.awaits = list(scene.previous), False
    scene.bound = end
    return draft


def _by(scene: Scene, cue: Cue) -> int | None:
    """Return where "by" stands behind the cue, with no more than time, place and hearer between."""
    view = scene.view
    for at in range(cue.end, min(cue.end + _FARTHEST, view.end)):
        if view.lowers[at] == "by" or (view.lowers[at] == "of" and view.lowers[at - 1] in scene.lexicon.channels):
            return at
        if view.outline[at] not in _BETWEEN:
            return None
    return None


def _tail(scene: Scene, at: int) -> int | None:
    """Return where the sentence ends behind time, place and hearer, or a comma where the newsroom is named; None where it goes on."""
    view = scene.view
    at = circumstance(view, at, scene.lexicon)
    while at < view.end and view.outline[at] in _BETWEEN:
        at += 1
    return at if at >= view.end or view.outline[at] == "," else None
