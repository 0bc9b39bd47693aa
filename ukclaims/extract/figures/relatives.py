"""Where the clause begins that tells more of something, and has a mood of its own: "a plan, under | which 80 children came home"."""

from collections.abc import Sequence

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.parts import OF_WHOM


def relative_before(clause: Clause) -> int:
    """Return where the relative clause of the figure begins: "a plan for their return, under | which 1,378 children came home"."""
    words = clause.words
    if tuple(words[clause.figure[1] : clause.figure[1] + 2]) in OF_WHOM:
        return clause.figure[0]  # "could displace 6 people, | 4 of whom will need aid"
    for at in range(clause.figure[0] - 1, clause.first + 1, -1):
        if words[at] in ("which", "whom") and words[at - 1] in clause.text.small.prepositions and words[at - 2] == ",":
            return at
    return clause.first


def defining_before(clause: Clause, governed: int, told: Sequence[int]) -> int:
    """Return where the last clause with "that" begins that has a mood of its own: "is to be part of a line that | is expected to send"."""
    at = next((i for i in range(governed - 1, clause.first, -1) if clause.words[i] in ("that", "which")), clause.first)
    return at if any(at < start < governed for start in told) else clause.first
