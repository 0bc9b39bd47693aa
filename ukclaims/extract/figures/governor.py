"""A governor: what governs a figure, and whether the figure is its object at all."""

from attrs import frozen

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.amounts import amount_before
from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.joined import before_joined

_ALL = frozenset(["all", "most", "some"])
_OBJECT_WITH = frozenset(["with", "of"])  # "attacked with 60 drones", "a package of 20 tanks"
_WITH = frozenset(["equip", "feed", "load"])  # what else is done "with" things, and has them for an object


@frozen
class Governor:
    """The word that governs a figure: its token, its form, whether the figure is its subject, and who acts where that is known."""

    at: int
    verb: Verb
    passive: bool
    is_subject: bool
    subject: Range | None = None


def is_adjunct(clause: Clause, verb: Verb) -> bool:
    """Tell whether a preposition stands before the number, so that it is no object.

    "Exported to 18 countries", "in 6 regions", "as part of 50 exchanges"; not "attacked with 60 drones".
    """
    words = clause.words
    at = before_joined(clause)
    if (amount := amount_before(clause, at)) is not None:
        at = amount  # "a loan | in the amount of 5 million"
        return clause.text.verb_at(at - 1, clause.first) is not None
    if words[at] == "of":
        if words[at - 1] == "out":
            return True
        if words[at - 1] in _ALL:
            return False  # "destroyed all of the 12 drones"
        if words[at - 1] not in deed_words("containers", clause.text.language):
            return True
        at = _before_container(clause, at)
        if "out" in words[at - 1 : at + 1]:
            return True  # "out of a budget of 3 million"
    return _is_circumstance(clause, words[at], verb)


def _before_container(clause: Clause, at: int) -> int:
    """Return the token before a noun phrase that holds what is counted: "sent | a second package of"."""
    words = clause.words
    while at > clause.first and (words[at] == "of" or not clause.text.ends_phrase(at, at)) and clause.text.verb_at(at, clause.first) is None:
        if words[at] == "out":
            break
        at -= 1
    return at


def _is_circumstance(clause: Clause, word: str, verb: Verb) -> bool:
    """Tell whether the word before a number makes it a place, a means or a part of what is done, and no object."""
    if word == "with" and verb.family == "handle" and verb.lemma not in _WITH:
        return True  # "closed the border with 12 guards"
    if word == "for" and verb.lemma in ("exchange", "swap"):
        return False  # "exchanged for 103 soldiers"
    return (word in clause.text.small.prepositions and word not in _OBJECT_WITH and word != verb.particle) or word == "as"
