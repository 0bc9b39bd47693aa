"""Two deeds that one number counts together: "20 people were killed or wounded", "intercepted and destroyed 36 drones"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry.joint import joint_action

_JOINERS = frozenset(["or", "and", "/"])
_DEADLY = frozenset(["fatal", "fatally", "mortal", "mortally"])
_NO_DEEDS = frozenset(["matrix", "contain"])


def both_deeds(clause: Clause, verb: Governor) -> str | None:
    """Return what was done: the verb, or what it says together with another one that stands with it and has no number of its own.

    What was done one way or the other, with no deed above both, stays open: "captured or killed 30".
    """
    lemma = verb.verb.lemma
    if not _DEADLY.isdisjoint(clause.words[verb.at - 1 : verb.at + 2]) and lemma in deed_words("harmed", clause.text.language):
        return "kill"  # "fatally injured", "suffered fatal wounds"
    if verb.verb.tense not in ("past", "participle"):
        return lemma
    found = _before(clause, verb) or _behind(clause, verb)
    if found is None:
        return lemma
    other, joiner = found
    either = joiner != "and"
    joint = joint_action(other.lemma, lemma, either=either)
    return joint if joint or either else lemma


def _before(clause: Clause, verb: Governor) -> tuple[Verb, str] | None:
    """Return the verb joined before, in the same voice, and what joins it: "shot down and | destroyed"."""
    joiner = verb.at - 1
    if joiner < 1 or clause.words[joiner] not in _JOINERS:
        return None
    for at in (joiner - 1, joiner - 2):
        other = _done(clause, at, joiner)
        if other is not None:
            voiced = clause.text.is_passive(at, min(clause.first, clause.subject_from)) is verb.passive or verb.is_subject
            return (other, clause.words[joiner]) if voiced else None
    return None


def _behind(clause: Clause, verb: Governor) -> tuple[Verb, str] | None:
    """Return the verb joined behind, and what joins it: "killed | or wounded"; not one with a number as its own object."""
    at = verb.at + 1 + (verb.verb.particle is not None)
    if at + 1 >= len(clause.words) or clause.words[at] not in _JOINERS:
        return None
    other = next((found for end in (at + 2, at + 3) if (found := _done(clause, at + 1, end))), None)
    return None if other is None or _counts(clause, at + 2 + (other.particle is not None)) else (other, clause.words[at])


def _done(clause: Clause, at: int, end: int) -> Verb | None:
    """Return the verb that the words from `at` to `end` are, as something that was done."""
    if at < 0:
        return None
    particle = clause.words[at + 1] if at + 2 == end and end <= len(clause.words) else None
    forms = clause.text.forms.get(clause.words[at], ())
    return next((form for form in forms if form.particle == particle and form.tense in ("past", "participle") and form.family not in _NO_DEEDS), None)


def _counts(clause: Clause, at: int) -> bool:
    """Tell whether a number follows as the object: "killed and wounded at least 30", not "killed or wounded since 24 February"."""
    behind = clause.words[at : at + 4]
    if not clause.text.small.prepositions.isdisjoint(behind[:1]) or behind[:1] == ["since"]:
        return False
    return any(word[0].isdigit() or word in starters() for word in behind)


def beside_other_harm(clause: Clause, verb: Governor | None, start: int) -> bool:
    """Tell whether others come to another harm before in the sentence: "killed 12 people and | wounded another 30"."""
    lemmas = deed_words("harmed", clause.text.language) | {"die"}
    if verb is None or verb.verb.lemma not in lemmas:
        return False
    words = clause.words[start : clause.figure[0]]
    counted = any(word[0].isdigit() or word in starters() for word in words)
    found = {form.lemma for word in words for form in clause.text.forms.get(word, ()) if form.tense in ("past", "participle")}
    return counted and bool((found & lemmas) - {verb.verb.lemma})
