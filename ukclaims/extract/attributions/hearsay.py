"""Hearsay: what is "reportedly" so has been said by somebody, and nobody is named: it is not the publisher's own word."""

from ukclaims.extract.attributions.draft import Draft, Scene
from ukclaims.extract.attributions.making import draft_of_words
from ukclaims.extract.attributions.outline import FINITE
from ukclaims.extract.attributions.view import View


def hearsay(scene: Scene, at: int) -> Draft | None:
    """Read Partisans have reportedly blown up a bridge; and The raid, which allegedly killed five, ..."""
    view = scene.view
    place = view.tokens[at].start
    if any(draft.cue and draft.cue.start <= place < draft.cue.end for draft in scene.drafts):
        return None
    start = _start(view, at, scene.bound)
    if start is None or not _is_of_verb(view, at, start):
        return None
    relative = start > 0 and view.outline[start - 1] == "W"
    stop = _stop(view, at, relative=relative)
    first = at + 1 if relative else start
    after = at + 1 + (view.outline[at + 1] == ",")
    pieces = [view.span(a, b) for a, b in ((first, at - (view.outline[at - 1] == ",")), (after, stop)) if a < b]
    told = FINITE | frozenset("l")
    return draft_of_words(scene, (at, at + 1), "hearsay", None, pieces, after) if pieces and told.intersection(view.outline[first:stop]) else None


def _is_of_verb(view: View, at: int, start: int) -> bool:
    """Tell whether the adverb belongs to the verb of its clause: "was reportedly hit", and not to a noun: "an allegedly drunk man"."""
    before, behind = view.outline[at - 1] if at else "^", view.outline[at + 1]
    only = behind == "l" and before not in "Dz" and FINITE.isdisjoint(view.outline[start:at])
    return behind in "vbhm" or before in "bhm" or only or (at == start and behind in ",DCnPQM")


def _start(view: View, at: int, bound: int) -> int | None:
    """Return where the clause of the adverb begins; None where that cannot be told."""
    outline = view.outline
    for here in range(at - 1, bound - 1, -1):
        letter = outline[here]
        if letter == "W":
            closed = here > bound and outline[here - 1] == "," and not outline[here + 1 : at].strip("Rbhm")
            return here + 1 if closed else None
        if letter in ";:(q":
            return here + 1
        if letter in "UuT" and outline[here + 1] != "O":
            return here + 1 if outline[here + 1 : at].strip("Rbhm") else None
        if letter == "K" and _is_subject(outline[here + 1 : at]) and FINITE.intersection(outline[bound:here]):
            return here + 1
    return bound


def _is_subject(letters: str) -> bool:
    """Tell whether words behind "and" begin a clause of their own: "and two people were reportedly killed"."""
    return bool(letters.strip("Rbhm")) and FINITE.isdisjoint(letters.rstrip("Rbhm"))


def _stop(view: View, at: int, *, relative: bool) -> int:
    """Return where the clause ends: a relative one at its comma, another at a semicolon or before ", and" with a clause of its own."""
    outline, end = view.outline, view.end
    for here in range(at + 2, end):
        if outline[here] == ";" or (relative and outline[here] == "," and outline[here + 1 :].lstrip("R")[:1] in FINITE):
            return here
        if not relative and outline[here : here + 2] == ",K" and FINITE.intersection(outline[here + 2 : end]):
            return here
    return end
