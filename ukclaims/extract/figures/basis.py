"""Whether a figure is a total, runs from a start, or comes on top of another."""

from collections.abc import Sequence

from ukclaims.extract.figures.clause import Clause
from ukclaims.model.figure import Basis

_FIRSTS = frozenset(["first", "most", "worst", "record"])
_YEAR = 4  # digits


def runs(clause: Clause, first: int, last: int) -> bool:
    """Tell whether a phrase says since when this figure is counted: not another's behind it, not "has since been restored"."""
    words, (start, end), have = clause.words, clause.figure, clause.text.small.have
    if words[first] == "since" and words[first - 1] in have:
        return False
    if words[first] == "already" and words[first - 1] not in have:
        return False  # "are already able to", "already in December"
    if first >= end:
        number = next((i for i in range(end, first) if words[i][0].isdigit()), first)
        if any(word.endswith("est") or word in _FIRSTS for word in words[end:first]):
            return False  # "the largest package since May"
        if number < first and any(clause.text.verb_at(i, clause.first) or words[i] in clause.text.small.finite for i in range(end, number)):
            return False  # "19 drones had entered and 16 wrecks had been found, so far"
        return number == first or (clause.text.small.times | clause.text.small.calendar).isdisjoint(words[end:number])
    opens = first <= clause.subject_from + 1
    return "alone" not in words[last:start] and (opens or "," not in words[last:start] or _lists(clause, last))


def _lists(clause: Clause, first: int) -> bool:
    """Tell whether the commas up to the figure part counted things: "has lost since May 12 tanks, 30 guns and | 5 ships"."""
    words, start = clause.words, clause.figure[0]
    comma = words.index(",", first, start)
    return any(word[0].isdigit() and not (len(word) == _YEAR and word.isdigit()) for word in words[first:comma])


def is_more(words: Sequence[str], figure: tuple[int, int]) -> bool:
    """Tell whether "more" stands behind the number, or a plus before it: "two more ships", "(+1,410)", not "more than two"."""
    behind = range(figure[0] + 1, figure[1])
    return words[figure[0]] == "+" or any(words[i] == "more" and words[i - 1] not in ("and", "or") and words[i + 1 : i + 2] != ["than"] for i in behind)


def basis_of(names: set[str], near: set[str]) -> Basis | None:
    """Return whether it is a total or comes on top, from the names of the phrases in the clause and of those beside the number."""
    if "increment" in near:
        return Basis.INCREMENT
    if "running" in names:
        return Basis.RUNNING
    return Basis.TOTAL if "total" in near else None
