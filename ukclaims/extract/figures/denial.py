"""Whether the words deny a figure: the cue that tells it, or the verb that governs it."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.governor import Governor
from ukclaims.lang.tables import tables

_NONE = 4  # tokens before the number: "none of all the 12"
_NEGATIONS = frozenset(["not", "never", "neither"])
_NO_DENIAL = frozenset(["only", "just", "merely", "less", "more", "fewer"])


def denies(cue: str, *, language: str) -> bool:
    """Tell whether a reporting expression denies what it reports: "denied that 12 aircraft were lost"."""
    words = tables(language).load("modality")["denied"]["cues"]
    return any(word in words for word in cue.lower().split())


def denied(clause: Clause, verb: Governor) -> bool:
    """Tell whether the verb of the figure is negated: "did not lose", "none of the 12 was lost", not "not only"."""
    words = clause.words
    if "none" in words[max(clause.first, clause.figure[0] - _NONE) : clause.figure[0]]:
        return True
    around = range(max(clause.first, verb.at - 3), verb.at)
    return any((words[i] in _NEGATIONS or words[i].endswith("n't")) and words[i + 1] not in _NO_DENIAL for i in around)
