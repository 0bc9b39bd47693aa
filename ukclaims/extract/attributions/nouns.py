"""Cue nouns: "his claim that ...", "the ministry's warning that ...", "a promise by the premier to ..."."""

from ukclaims.extract.attributions import sources
from ukclaims.extract.attributions.contents import clause_at
from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.ends import end_of
from ukclaims.extract.attributions.groups import is_negated
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.extract.attributions.openers import beside
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.sources import Range
from ukclaims.extract.attributions.view import View

_OWNERS = frozenset(["his", "her", "their", "its", "our", "my", "your"])
_FAR = 20  # tokens from "in its words," to the verb of who speaks
_BY = frozenset(("by", "from"))


def claim_that(scene: Scene, at: int) -> Draft | None:
    """Make a draft of a noun with its content, if somebody is named whose it is."""
    view = scene.view
    if view.lowers[at] in scene.lexicon.in_words and (found := _in_words(scene, at)):
        return found
    if view.lowers[at] in scene.lexicon.sure:
        return _is_sure(scene, at)
    openers = scene.lexicon.nouns.get(view.lowers[at])
    if not openers or view.outline[at] not in "na" or at + 2 >= view.end or scene.inside(at):
        return None
    start, source = at + 1, _owner(scene, at)
    if source is None and view.lowers[start] in _BY:
        source = sources.after(view, start + 1, scene.lexicon.channels)
        start = source[1] if source else start
    if source is None or start + 1 >= view.end or view.lowers[start] not in openers:
        return None
    frame = view.lowers[start]
    if frame == "that":
        if not clause_at(view, start + 1):
            return None
        stop = _circumstance_end(scene, at, start) or _clause_end(scene, at, start) or end_of(view, start, frame, at)
    elif frame == "to":
        if view.outline[start + 1] not in "ibhR":
            return None
        stop = _clause_end(scene, at, start) or end_of(view, start, frame, at)
    else:
        start += 1
        stop = end_of(view, start, "object", at)
    return draft_of_words(scene, (at, at + 1), "claim_that", view.source(source), [view.span(start, stop)], start)


def _in_words(scene: Scene, at: int) -> Draft | None:
    """Read In his words, ...; the phrase stands beside what it credits."""
    view, source = scene.view, _owner(scene, at)
    if source is None or source[0] == 0 or view.lowers[source[0] - 1] != "in":
        return None
    if source[0] - 1 == scene.bound and view.lowers[source[0]] in _OWNERS and _speaks_itself(scene, at + 1):
        return None
    pieces, opened = beside(scene, source[0] - 1, at + 1)
    draft = draft_of_words(scene, (at, at + 1), "in_his_words", view.source(source), pieces, opened) if pieces else None
    if draft:
        scene.bound = at + 1
    return draft


def _speaks_itself(scene: Scene, at: int) -> bool:
    """Tell whether a clause behind a comma says who speaks: "In its latest assessment, | the ministry said that"."""
    view = scene.view
    verb = next((k for k in range(at + 1, min(at + _FAR, view.end)) if view.outline[k] in FINITE), None) if view.outline[at] == "," else None
    while verb is not None and view.outline[verb] in "hbRm" and verb + 1 < view.end:
        verb += 1
    known = scene.lexicon.verbs.get(view.lowers[verb]) if verb is not None else None
    return known is not None and {"that", "post"} <= known.frames


def _is_sure(scene: Scene, at: int) -> Draft | None:
    """Read He is convinced that ..."""
    view, start = scene.view, at
    while start > 0 and view.outline[start - 1] in "Rbhm":
        start -= 1
    if "b" not in view.outline[start:at] or view.outline[at + 1] != "T" or scene.inside(at):
        return None
    source = sources.before(view, start)
    if source is None or view.lowers[source[0]] in ("it", "that", "this"):
        return None
    stop = end_of(view, at + 1, "that", start)
    draft = draft_of_words(scene, (start, at + 1), "is_sure_that", view.source(source), [view.span(at + 1, stop)], at + 1)
    draft.negated = is_negated(view.lowers[start:at])
    return draft


def _circumstance_end(scene: Scene, at: int, start: int) -> int | None:
    """End the clause of a noun at the head of a sentence at its comma: "Despite the mayor's claim that it sank, | the report says"."""
    outline = scene.view.outline
    comma = outline.find(",", start)
    fronted = (outline[scene.bound] == "I" or scene.view.lowers[scene.bound] == "contrary") and FINITE.isdisjoint(outline[scene.bound : at])
    closed = fronted and comma > 0 and not FINITE.isdisjoint(outline[start:comma]) and not FINITE.isdisjoint(outline[comma : scene.view.end])
    return comma if closed and outline[comma + 1] in "DCPnzQ" else None


def _clause_end(scene: Scene, at: int, start: int) -> int | None:
    """End the clause of a noun that is the subject before the main verb: "the claim that it sank | was wrong"."""
    outline = scene.view.outline
    seen = outline[start] == "t"
    if any(letter in FINITE for letter in outline[:at]):
        return None
    for here in range(start + 1, scene.view.end):
        begins = outline[here] in FINITE and outline[here - 1] not in "vbhmHRKUWTt"
        if begins and seen:
            return here
        seen = seen or begins
        if outline[here] in "KUWTu,":
            seen = False
    return None


def _owner(scene: Scene, at: int) -> Range | None:
    """Return whose the noun is: "the ministry's", "his"."""
    view, here = scene.view, at
    while here > 0 and at - here < 4 and view.outline[here - 1] in "nGlMR":
        here -= 1
    if here == 0:
        return None
    if view.lowers[here - 1] in _OWNERS:
        return here - 1, here
    return _possessor(view, here) if view.outline[here - 1] == "z" else None


def _possessor(view: View, end: int) -> Range | None:
    """Return the phrase in the possessive: of "disputes about flags and Ukraine's refusal" only "Ukraine's"."""
    found = sources.before(view, end)
    if found is None:
        return None
    parting = "KIlGtO" if view.outline[found[0] - 1 : found[0]] == "I" else "KIlGt"  # "on the question of | Riga's request"
    start = max((view.outline.rfind(letter, found[0], end) for letter in parting), default=-1)
    return max(found[0], start + 1), found[1]
