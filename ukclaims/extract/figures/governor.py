"""A governor: what governs a figure, and whether the figure is its object at all."""

from attrs import frozen

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.amounts import amount_before
from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.numerals import starters

_ALL = frozenset(["all", "most", "some"])
_OBJECT_WITH = frozenset(["with", "of"])  # "attacked with 60 drones", "a package of 20 tanks"
_WITH = frozenset(["equip", "feed", "load"])  # what else is done "with" things, and has them for an object
_ABOUT = frozenset(["about", "around", "some", "nearly", "almost", "approximately", "roughly", "over", "estimated"])
_BOUNDS = frozenset([("up", "to"), ("more", "than"), ("less", "than"), ("fewer", "than"), ("many", "as"), ("much", "as")])
_SIGNS = frozenset("$€£₴¥")
_JOINED = 9  # tokens between two numbers that "and" joins
_BEFORE_NUMBER = frozenset(["all", "the", "its", "their", "these", "those", "least", "total", "a", "another"])


@frozen
class Governor:
    """The word that governs a figure: its token, its form, whether the figure is its subject, and who acts where that is known."""

    at: int
    verb: Verb
    passive: bool
    is_subject: bool
    subject: Range | None = None


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


def is_adjunct(clause: Clause, verb: Verb) -> bool:
    """Tell whether a preposition stands before the number, so that it is no object.

    "Exported to 18 countries", "in 6 regions", "as part of 50 exchanges"; not "attacked with 60 drones".
    """
    words, small = clause.words, clause.text.small
    at = _before_number(clause, clause.figure[0] - 1)
    while at > clause.first and words[at] in ("and", "(") and (number := _number_before(clause, at)) is not None:
        at = _before_bound(clause, number - 1)  # "the needs of 11 million people and | 4 million refugees"
    if (amount := amount_before(clause, at)) is not None:
        at = amount  # "a loan | in the amount of 5 million"
        return clause.text.verb_at(at - 1, clause.first) is not None
    if words[at] == "of" and words[at - 1] == "out":
        return True
    if words[at] == "of":
        if words[at - 1] in _ALL:
            return False  # "destroyed all of the 12 drones"
        if words[at - 1] not in deed_words("containers", clause.text.language):
            return True
        while at > clause.first and (words[at] == "of" or not clause.text.ends_phrase(at, at)) and clause.text.verb_at(at, clause.first) is None:
            if words[at] == "out":
                break
            at -= 1
        if "out" in words[at - 1 : at + 1]:
            return True  # "out of a budget of 3 million"
    word = words[at]
    if word == "with" and verb.family == "handle" and verb.lemma not in _WITH:
        return True  # "closed the border with 12 guards"
    if word == "for" and verb.lemma in ("exchange", "swap"):
        return False  # "exchanged for 103 soldiers"
    return (word in small.prepositions and word not in _OBJECT_WITH and word != verb.particle) or word == "as"
