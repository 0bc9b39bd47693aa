"""Steps from one level to the next: "strikes fell from 40 in May to 32 in June", "losses rose 26 percent, from 468 to 592"."""

from ukclaims.extract.figures.clause import Clause

_BETWEEN = 12  # tokens between "from" and "to"
_MARKS = frozenset([",", "-", "–", "—"])
_PERCENT = frozenset(["percent", "%"])


def opening(clause: Clause) -> int:
    """Return where the numbers of a step begin that the figure is an end of; without a step, the figure itself."""
    words, at = clause.words, clause.figure[0]
    lowest = max(clause.subject_from + 1, at - _BETWEEN)
    other = {"to": "from", "from": "to"}.get(words[at - 1])
    at = next((i + 1 for i in range(at - 2, lowest, -1) if words[i] == other and any(word[:1].isdigit() for word in words[i + 1 : i + 3])), at)
    return _behind_verb(clause, at)


def _behind_verb(clause: Clause, at: int) -> int:
    """Step over the change told before "from": "rose | 26 percent, from 468"."""
    words = clause.words
    share = at - 3 - (words[at - 3 : at - 2] == ["cent"])
    told = at - 4 > clause.subject_from and words[at - 1] == "from" and words[at - 2] in _MARKS and words[share] in _PERCENT | {"per"}
    return share - 1 if told and words[share - 1][:1].isdigit() else at
