"""Two deeds that one number counts together: "20 people were killed or wounded", "killed and injured 20"."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.quantities.numerals import starters

_JOINERS = frozenset(["or", "and"])


def harms_either_way(clause: Clause, verb: Governor) -> bool:
    """Tell whether a verb that kills or wounds stands with the other of the two, and no number of its own between or behind."""
    if not does_harm(clause, verb.at):
        return False
    if clause.words[verb.at - 1] in _JOINERS and does_harm(clause, verb.at - 2):
        return True
    at = verb.at + 1
    joined = at + 1 < len(clause.words) and clause.words[at] in _JOINERS and does_harm(clause, at + 1)
    return joined and not _counts(clause, at + 2)


def does_harm(clause: Clause, at: int) -> bool:
    """Tell whether a word is a form of a verb that kills or wounds."""
    lemmas = deed_words("harmed", clause.text.language)
    return at >= 0 and any(verb.lemma in lemmas and verb.tense in ("past", "participle") for verb in clause.text.forms.get(clause.words[at], ()))


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
