"""Where a sum of money stands, and the noun before it: "a grant in the amount of 20 million"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.nouns import singular
from ukclaims.extract.quantities.unitwords import per_time
from ukclaims.model.verdict import Verdict
from ukclaims.registry.measures import compare_items, is_listed

_NAME = 3  # words before a noun that name it: "security assistance"
_SCALES = frozenset(["million", "billion", "trillion", "thousand"])
_JOINED = 6  # tokens of a sum before another that comes on top: "USD 16 billion plus"
_SUM = 8  # tokens of a sum and its conversion
_WHOLE = frozenset(["total", "combined", "overall"])


def amount_before(clause: Clause, of: int) -> int | None:
    """Return the preposition of "in the amount of" and "with a total value of" that ends at a token, None where another word stands there."""
    words, at = clause.words, of - 1
    if words[of] != "of" or words[at] not in deed_words("amounts", clause.text.language):
        return None
    while at - 1 > clause.first and words[at - 1] in clause.text.small.articles | _WHOLE:
        at -= 1
    return at - 1 if words[at - 1] in ("in", "for", "with", "to", "at") and at < of - 1 else None


def named(clause: Clause, at: int) -> str:
    """Return the noun at a token with the words before it that name one thing together: "security assistance"."""
    words, noun = clause.words, singular(clause.words[at])
    for start in range(max(clause.first, at - _NAME), at):
        named = " ".join([*words[start:at], noun])
        if is_listed(named) and compare_items(named, noun) is not Verdict.EQUAL and not any(word in clause.text.small.prepositions for word in words[start:at]):
            return named
    return noun


def before_sum(clause: Clause) -> int:
    """Return the token before the sum; of a conversion in brackets the one before the sum that is converted."""
    at = clause.figure[0] - 1
    if clause.words[at] == "plus" or (clause.words[at] == "and" and clause.words[clause.figure[0] - 2] in _SCALES):
        at = next((i - 1 for i in range(at - 3, max(clause.first, at - _JOINED), -1) if clause.words[i + 1][:1].isdigit()), at)
    if clause.words[at] == "(":
        return next((i for i in range(at, max(clause.first, at - _SUM), -1) if clause.words[i] in ("worth", "totaling", "totalling", "valued")), at)
    return at


def behind_sum(clause: Clause) -> int:
    """Return the token behind the sum and its conversion in brackets, or behind the bracket it stands in."""
    at = clause.figure[1]
    at += at < clause.last and clause.words[at] in per_time()  # "3 billion | annually"
    if at < clause.last and clause.words[at] in ("(", ")"):
        return next((i + 1 for i in range(at, min(clause.last, at + _SUM)) if clause.words[i] == ")"), at)
    return at
