"""Numbers that stand in one list: "the loss of 28 ships, 3 boats and two planes", "the needs of 11 million people and 4 million refugees"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.quantities.numerals import starters

_ABOUT = frozenset(["about", "around", "some", "nearly", "almost", "approximately", "roughly", "over", "estimated"])
_BOUNDS = frozenset([("up", "to"), ("more", "than"), ("less", "than"), ("fewer", "than"), ("many", "as"), ("much", "as")])
_SIGNS = frozenset("$€£₴¥")
_JOINED = 9  # tokens between two numbers that "and" joins
_BEFORE_NUMBER = frozenset(["all", "the", "its", "their", "these", "those", "least", "total", "a", "another"])


def before_joined(clause: Clause) -> int:
    """Return the token before the number; of a number that "and" joins to another the one before that: "the needs | of 11 million people and 4 million refugees"."""
    words = clause.words
    at = _before_number(clause, clause.figure[0] - 1)
    also = words[at - 2 : at + 1] == ["as", "well", "as"]
    if also:
        at -= 2 + (words[at - 3] == ",")
    while at > clause.first and (also or words[at] in ("and", "(")) and (number := _number_before(clause, at)) is not None:
        at, also = _before_bound(clause, number - 1), False
    return at


def before_list(clause: Clause) -> int:
    """Return where the first number of the list begins that the figure goes on with: "the loss of | 28 ships, 3 boats and two planes"; else its own."""
    words, start = clause.words, clause.figure[0]
    is_subject = clause.figure[1] < clause.last and words[clause.figure[1]] in clause.text.small.finite
    while start - 1 > clause.first:
        at = start - 2 if words[start - 3 : start] == ["as", "well", "as"] else start
        joined = at < start or words[start - 1] == "and" or (words[start - 1] == "," and not is_subject)
        number = _listed_before(clause, at - 1) if joined else None
        if number is None:
            break
        start, is_subject = _before_bound(clause, number - 1) + 1, False
    return start


def _listed_before(clause: Clause, end: int) -> int | None:
    """Return the number of the thing that ends before a token, with nothing but its noun between."""
    for at in range(end - 1 - (clause.words[end - 1] == ","), max(clause.first, end - _JOINED), -1):
        if clause.words[at][0].isdigit() or clause.words[at] in starters():
            return at - (clause.words[at - 1][0].isdigit())
        if clause.text.ends_phrase(at, at) and not (clause.words[at] == "and" and at + 1 < end):
            return None
    return None


def _before_number(clause: Clause, at: int) -> int:
    """Return the token before a number's bound and article: "of | an authorized 54 billion"."""
    words = clause.words
    while at > clause.first and (words[at] in _BEFORE_NUMBER or (words[at].endswith("ed") and words[at - 1] in ("a", "an")) or words[at] in _SIGNS):
        at -= 1
    return at


def _before_bound(clause: Clause, at: int) -> int:
    """Return the token before another number with its bound, or with the part of it that counts: "lost | up to 80 men", "hit | 15 of the 20 drones"."""
    words = clause.words
    at = _before_number(clause, at)
    if words[at] == "of" and (words[at - 1][0].isdigit() or words[at - 1] in starters()):
        at = _before_number(clause, at - 2)
    while at > clause.first and (words[at] in _ABOUT or tuple(words[at - 1 : at + 1]) in _BOUNDS or (words[at] == "at" and words[at + 1] == "least")):
        at -= 1 if words[at] in _ABOUT or words[at] == "at" else 2
    return at


def _number_before(clause: Clause, end: int) -> int | None:
    """Return the number joined to the figure by "and" or its bracket, with no verb or comma between."""
    for at in range(end - 1, max(clause.first, end - _JOINED), -1):
        if clause.words[at].replace(",", "").replace(".", "").isdigit() or clause.words[at] in starters():
            at -= clause.words[at - 1][0].isdigit()  # "11 million"
            is_range = clause.words[at - 1] in ("to", "-", "–") and clause.words[at - 2][0].isdigit()
            return at - 2 if is_range else at
        if clause.words[at] == "," or clause.text.verb_at(at, clause.first) is not None:
            return None
    return None
