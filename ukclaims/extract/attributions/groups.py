"""Verb groups: whether a word of the list is a verb here, and what belongs to it ("has also not said")."""

from collections.abc import Sequence

from ukclaims.extract.attributions.cues import Verb
from ukclaims.extract.attributions.draft import Cue
from ukclaims.extract.attributions.view import View

NEGATIONS = frozenset(("not", "never"))


def cue_at(view: View, at: int, verb: Verb) -> Cue | None:
    """Return the cue with its group, None where the word is no verb here."""
    letter = view.outline[at]
    if letter not in "vlGi":
        return None
    start = _start(view.outline, at)
    helpers = view.outline[start:at]
    if letter == "i" and "m" not in helpers:
        said = start > 0 and view.outline[start - 1] == "t" and "invert" in verb.frames
        return Cue(at, at - 1, _end(view, at, verb), verb, bare=True) if said and start == at else None
    be = "b" in helpers or (start > 0 and view.outline[start - 1] == "H" and letter != "v" and view.lowers[start - 1][-2:] in ("'s", "'m", "re"))
    if letter == "G":
        bare, passive = not be, False
    elif letter == "l":
        bare = not helpers.strip("R") and view.outline[start - 1 : start] != "H"
        passive = bare or ("b" in helpers and helpers.rstrip("R")[-1:] == "b")
    else:
        bare = passive = False
    if bare:
        start = at
    return Cue(at, start, _end(view, at, verb), verb, passive, bare, is_negated(view.lowers[start:at]))


def is_negated(helpers: Sequence[str]) -> bool:
    """Tell whether one of the words before the verb denies it."""
    return any(word in NEGATIONS or word.endswith("n't") for word in helpers)


def _start(outline: str, at: int) -> int:
    while at > 0 and outline[at - 1] in "Rbhm":
        at -= 1
    return at


def _end(view: View, at: int, verb: Verb) -> int:
    return at + 2 if verb.particle and view.lowers[at + 1 : at + 2] == [verb.particle] else at + 1
