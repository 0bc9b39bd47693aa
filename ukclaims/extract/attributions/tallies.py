"""Cues that count: "the UN verified 40 deaths", "twelve attacks were recorded by the mission"."""

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.between import Right, number_at
from ukclaims.extract.attributions.cues import Verb
from ukclaims.extract.attributions.draft import Cue, Draft, Scene
from ukclaims.extract.attributions.making import draft_of
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.sources import Range

_REACH = 10  # tokens between a number and what is counted
_TOLLS = frozenset(("toll", "tolls"))
_COUNTS = frozenset(("figure", "figures", "count", "number", "numbers", "tally"))
_SEVERAL = frozenset(("we", "they"))


def the_un_verified(scene: Scene, cue: Cue) -> Draft | None:
    """Read The UN verified 40 deaths; The mission has documented the deaths of 40 men."""
    view = scene.view
    if "tally" not in cue.verb.frames or cue.bare or cue.passive or not has_number(scene, cue.end):
        return None
    source = sources.before(view, cue.start)
    if source is None or scene.inside(source[0]) or not counts(scene, cue.verb, source, (cue.end, min(cue.end + _REACH, view.end))):
        return None
    draft = draft_of(scene, cue, "the_un_verified", view.source(source), None, Right("tally", cue.end))
    if head := _time_at_head(scene, source[0]):
        draft.pieces.insert(0, view.span(*head))
    return draft


def updated_the_toll(scene: Scene, cue: Cue) -> Draft | None:
    """Read The governor updated the casualty figures to nine dead; what is counted must be harm."""
    view = scene.view
    if "toll" not in cue.verb.frames or cue.bare or cue.passive:
        return None
    to = next((at for at in range(cue.end + 1, min(cue.end + _REACH, view.end)) if view.lowers[at] == "to"), view.end)
    counted, harm = view.lowers[cue.end : to], scene.lexicon.harm
    numbered = to < view.end and number_at(view, to + 1, scene.lexicon.bounding)
    of_harm = not _TOLLS.isdisjoint(counted) or (not _COUNTS.isdisjoint(counted) and not harm.isdisjoint(view.lowers[cue.end : view.end]))
    source = sources.before(view, cue.start)
    if not numbered or not of_harm or source is None or scene.inside(source[0]):
        return None
    return draft_of(scene, cue, "updated_the_toll", view.source(source), None, Right("object", cue.end))


def _time_at_head(scene: Scene, at: int) -> Range | None:
    """Return the time at the head of the sentence, in which was counted: "Since May, the mission has recorded 12 attacks"."""
    outline, start = scene.view.outline, scene.bound
    opened = at > start + 1 and outline[at - 1] == "," and FINITE.isdisjoint(outline[start:at])
    bare = not outline[start : at - 1].strip("QDRn") and not sources.SPANS.isdisjoint(scene.view.lowers[start : at - 1])  # "This month alone"
    opens = outline[start] in "dIURu" and ("d" in outline[start:at] or "M" in outline[start:at])
    return (start, at - 1) if opened and (opens or bare) else None


def has_number(scene: Scene, at: int) -> bool:
    """Tell whether things are counted here: "at least 40 deaths", "the deaths of 40 men"."""
    view, bounding = scene.view, scene.lexicon.bounding
    of = at + (view.outline[at] == "D") + 1
    return number_at(view, at, bounding) or (view.outline[of - 1 : of + 1] == "nO" and number_at(view, of + 1, bounding))


def counts(scene: Scene, verb: Verb, source: Range, counted: Range) -> bool:
    """Tell whether the source is one that counts, and counts harm where the verb asks for that: "the band recorded 12 songs" credits nobody."""
    view, (first, last) = scene.view, source
    head = next((at for at in range(first + 1, last) if view.outline[at] in "OI,("), last) - 1
    letter, word = view.outline[head], view.lowers[head]
    is_name = letter == "C" and not (head == 0 and word.endswith("s"))  # "Tourists counted" opens a sentence
    if not (is_name or word in scene.lexicon.counters or word in _SEVERAL):
        return False
    return "of_harm" not in verb.frames or not scene.lexicon.harm.isdisjoint(view.lowers[slice(*counted)])
