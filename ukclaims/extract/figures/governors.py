"""The verb that governs a figure: the one whose object it is, else the one whose subject it is.

Each rule looks at one place and answers or abstains; the first answer stands.
"""

from attrs import frozen

from ukclaims.extract.figures.actions import Verb
from ukclaims.extract.figures.clause import Clause

_NEAR = 7  # tokens between a verb and its object: "provided Ukraine with up to 20"
_NEAR_AFTER = 9
_PASSIVE_WITHOUT_BE = frozenset(["give", "pledge", "harm", "make", "launch", "receive", "fund"])


@frozen
class Governor:
    """The verb that governs a figure: its token, its form, and whether the figure is its subject."""

    at: int
    verb: Verb
    passive: bool
    is_subject: bool


def governor(clause: Clause) -> Governor | None:
    """Return the verb of the clause that governs the figure, or None where no known verb does."""
    return next((found for rule in RULES if (found := rule(clause)) is not None), None)


def object_of(clause: Clause) -> Governor | None:
    """The figure is the object and the verb stands just before it: "killed up to 12", "provide Ukraine with 20"."""
    text = clause.text
    for at in clause.before()[:_NEAR]:
        if text.words[at] in text.small.breaks or text.words[at] in text.small.conjunctions:
            return None
        verb = text.verb_at(at, clause.first)
        if verb and verb.family != "matrix" and not (verb.tense == "participle" and text.is_passive(at, clause.first) and verb.family != "give"):
            return Governor(at, verb, passive=False, is_subject=False)
    return None


def subject_of(clause: Clause) -> Governor | None:
    """The figure is the subject: "12 people were killed", "20 tanks pledged by Norway", "500 people died"."""
    text = clause.text
    for at in clause.after()[:_NEAR_AFTER]:
        word = text.words[at]
        if word in ("that", "which", "who") or word in text.small.auxiliaries or word.endswith("ly"):
            continue
        verb = text.verb_at(at, clause.first)
        if verb is None or verb.family == "matrix":
            if word in text.small.breaks or word in text.small.conjunctions:
                return None
            continue
        if verb.tense in ("base", "gerund"):
            return None
        passive = text.is_passive(at, clause.first) or (verb.tense in ("past", "participle") and verb.family in _PASSIVE_WITHOUT_BE)
        return Governor(at, verb, passive=passive, is_subject=True)
    return None


def distant_object_of(clause: Clause) -> Governor | None:
    """The nearest verb before the figure in its clause, with more words between."""
    text = clause.text
    for at in clause.before():
        verb = text.verb_at(at, clause.first)
        if verb and verb.family != "matrix" and (verb.tense != "base" or (at > clause.first and text.words[at - 1] in text.small.auxiliaries)):
            return Governor(at, verb, passive=verb.tense == "participle" and text.is_passive(at, clause.first), is_subject=False)
    return None


RULES = (object_of, subject_of, distant_object_of)
