"""The thing that is counted, whole: words that name it together with its noun, and what else narrows the count.

A word before the noun is part of the item where the registry knows the two as one thing ("artillery
system", "cruise missile"), part of the scope where it narrows the count ("wounded soldiers"), and
nothing where it does not ("new", "enemy", whose the weapons are).
"""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.quantities.nouns import is_plural, singular
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry
from ukclaims.registry.measures import is_listed, says_deed

_LONGEST = 5  # words of one thing: "multiple launch rocket systems"
_LENT = 30  # tokens back to the noun that a bare number counts
_STOPS = frozenset([".", "!", "?", ";"])
_SECOND = 3  # words of the second thing: "vehicles and fuel tanks"

_UNIT = 2  # letters of a unit that names a sort: "155 mm shells"
_DETERMINERS = frozenset(["both", "all", "the", "its", "their", "other", "some", "many"])


def thing(clause: Clause, item: str, number_end: int) -> tuple[str, int]:
    """Return the item with the words that name it together, and where they begin: "multiple launch rocket system"."""
    words, last = clause.words, clause.figure[1] - 1
    noun = next((at for at in range(last, number_end - 1, -1) if singular(words[at]) == item.lower()), None)  # "tonnes of | grain a month"
    if noun is None:
        return item, clause.figure[1]
    for start in range(max(number_end, noun - _LONGEST), noun):
        named = " ".join([*words[start:noun], item])
        if is_listed(named) or (says_deed(named) and says_deed(item)):
            return (item, noun) if words[start - 1] in ("and", "or", ",") else (named, start)
    return item, noun


def is_people(clause: Clause, registry: Registry) -> bool:
    """Tell whether people of a state are counted: "15,000 Russians"."""
    noun = clause.text.tokens[clause.figure[1] - 1].text
    return noun[:1].isupper() and noun.endswith("s") and registry.state_of(noun[:-1]) is not None


def are_lent_people(item: str, registry: Registry) -> bool:
    """Tell whether a bare number counts people of a state named before: "15,000 Russians were killed and | 300 captured"; a turkey is none."""
    name = item.capitalize()
    return registry.state_of(name) not in (None, name)


def joined(clause: Clause, item: str, verb: Governor | None) -> str:
    """Return the item with a second noun that the same number counts: "28 ships and boats"."""
    words, at = clause.words, clause.figure[1]
    if at + 1 >= clause.last or words[at] != "and" or not _is_counted(words[at - 1]) or words[at + 1] in _DETERMINERS | starters():
        return item
    end = next((i for i in range(at + 1, min(clause.last, at + 1 + _SECOND)) if not words[i].isalpha() or _is_counted(words[i])), None)
    if end is None or not _is_counted(words[end]) or any(clause.text.verb_at(i, clause.first) for i in range(at + 1, end)):
        return item
    if verb and not verb.is_subject and end + 1 < clause.last and _is_verb(clause, end + 1):
        return item
    return f"{item} and {' '.join([*words[at + 1 : end], singular(words[end])])}"


def _is_counted(word: str) -> bool:
    """Tell whether the word is a noun in the plural, and no mass: "drones", not "ammunition"."""
    return is_plural(word) and (word.endswith(("s", "men")) or word == "aircraft")


def _is_verb(clause: Clause, at: int) -> bool:
    return clause.words[at] in clause.text.small.auxiliaries or clause.text.verb_at(at, clause.first) is not None


def whose_people(clause: Clause, item: str, registry: Registry) -> list[str]:
    """Return whose people a bare number counts, as the whole before it says: "165,000 Russian troops, including | 100,000 in 2024"."""
    words, noun = clause.words, item.rpartition(" ")[2].lower()
    before = range(clause.figure[0] - 1, max(clause.figure[0] - _LENT, 0), -1)
    at = next((at for at in before if words[at] in _STOPS or (words[at].isalpha() and singular(words[at]) == noun)), None)
    if at is None or words[at] in _STOPS or registry.state_of(clause.text.tokens[at - 1].text) is None:
        return []
    return [words[at - 1]]


def modifiers(clause: Clause, number_end: int, start: int, registry: Registry, *, is_person: bool) -> list[str]:
    """Return the words between the number and the thing (which begins at `start`) that narrow the count.

    Whose a weapon is ("Russian drones") is left to the actor; whose a person is narrows.
    """
    words, text = clause.words, clause.text
    between = range(number_end, min(start, clause.figure[1] - 1))
    if any(words[at] in ("other", "of") for at in between):
        return []
    kept = [
        at
        for at in between
        if words[at].isalpha()
        and not (len(words[at]) <= _UNIT and words[at - 1][0].isdigit())
        and words[at] not in text.small.unrestrictive
        and words[at] not in text.small.conjunctions
    ]
    return [words[at] for at in kept if is_person or registry.state_of(text.tokens[at].text) is None]
