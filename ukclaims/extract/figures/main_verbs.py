"""The verb that a sentence tells of the counted, where another one stands before it: "40 men captured in May | were freed"."""

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deed_verbs import GOING, verb_of
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor

_NEAR_AFTER = 14
_MAIN = 5  # tokens between "have" and the verb of a clause: "have been successfully returned"


def told_to(clause: Clause, at: int) -> Governor | None:
    """Return what those who are counted are to do or made to do: "180,000 people were ordered to | evacuate"."""
    words, language = clause.words, clause.text.language
    is_told = words[at] in deed_words("forcing", language) | deed_words("ordering", language) and clause.text.is_passive(at, clause.first)
    is_told = is_told and clause.text.small.relative.isdisjoint(words[clause.figure[1] : at]) and "that" not in words[clause.figure[1] : at]
    verb = verb_of(clause, at + 2) if is_told and words[at + 1 : at + 2] == ["to"] and at + 2 < clause.last else None
    return None if verb is None or verb.family in ("matrix", "contain") else Governor(at + 2, verb, passive=True, is_subject=True)


def main_verb(clause: Clause, at: int, participle: Verb) -> Governor | None:
    """Return the verb of the clause where the one at `at` only describes: "40 children deported by Russia | have been returned"."""
    text = clause.text
    if participle.tense not in ("past", "participle") or text.words[at - 1] in text.small.auxiliaries:
        return None
    for i in range(at + 1, min(clause.last, at + _NEAR_AFTER)):
        word = text.words[i]
        if word in text.small.be or word in text.small.have:
            behind = next((k for k in range(i + 1, min(clause.last, i + _MAIN)) if not _is_small(clause, k)), None)
            verb = verb_of(clause, behind) if behind else None
            return _told_by(clause, behind, verb) if behind is not None and verb is not None else None
        if word in text.small.breaks or word in text.small.conjunctions or word in text.small.auxiliaries - {"to"}:
            return None
    return None


def _told_by(clause: Clause, at: int, verb: Verb) -> Governor | None:
    """Return the verb as the governor of its subject: passive, or of those who move: "have returned"."""
    passive = clause.text.is_passive(at, clause.first)
    is_told = verb.family not in ("matrix", "contain") if passive else verb.tense in ("past", "participle") and verb.lemma in GOING
    return Governor(at, verb, passive=passive, is_subject=True) if is_told else None


def _is_small(clause: Clause, at: int) -> bool:
    return clause.words[at] in clause.text.small.auxiliaries or clause.words[at].endswith("ly")
