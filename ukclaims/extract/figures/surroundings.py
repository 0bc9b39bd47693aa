"""What else the clause of a figure says: the scope, the base of a comparison.

Each reader looks for one thing and answers with its words, or None where they are not said.
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.quantities.numerals import starters

_POINTING = (["this"], ["that"], ["these"], ["those"], ["such"], ["each"], ["every"])
_SCOPE_WITHIN = 8  # tokens behind the figure


def scope(clause: Clause) -> str | None:
    """Return what narrows the count: "for frontline brigades", "under the coalition programme"."""
    text, small = clause.text, clause.text.small
    for at in clause.after()[:_SCOPE_WITHIN]:
        if text.words[at] in small.breaks or text.words[at] in small.conjunctions or at + 1 >= clause.last:
            return None
        if text.words[at] in ("under", "through") or (text.words[at] == "for" and text.words[at + 1] != "the"):
            end = text.phrase_end(at + 1, clause.last)
            words = text.words[at + 1 : end]
            if words[:1] in (["a"], ["an"]) and text.words[at] == "under":
                return None  # "under a deal" tells of no deal which
            if words[:1] in _POINTING:
                return None  # "for this purpose" tells of none
            if any(word in small.times or word in small.circumstances or word[:1].isdigit() for word in words) or any(map(text.is_capital, range(at + 1, end))):
                return None
            return " ".join(word for word in words if word not in small.articles) or None
    return None


def base(clause: Clause) -> str | None:
    """Return what a comparison is made with: "25 times more than in 2022"."""
    at = base_start(clause)
    if at is None:
        return None
    end = next((i for i in range(at, clause.last) if clause.words[i] in clause.text.small.breaks), clause.last)
    return " ".join(token.text for token in clause.text.tokens[at:end]) or None


def base_start(clause: Clause) -> int | None:
    """Return the token where the base of a comparison begins, behind "than"."""
    found = next((at + 1 for at in clause.after() if clause.words[at] == "than"), None)
    if found is None or any(clause.words[at][0].isdigit() for at in range(clause.figure[1], found)):
        return None  # the comparison is another figure's
    return None if _is_number(clause, found) else found


def _is_number(clause: Clause, at: int) -> bool:
    """Tell whether a number follows, so that "than" is the bound of another figure: "more than two days after"."""
    at += at + 1 < clause.last and clause.words[at] in ("a", "an") and clause.words[at + 1] in starters()  # "more than a dozen"
    word = clause.words[at] if at < clause.last else ""
    return not word[:1].isalpha() or word in starters()
