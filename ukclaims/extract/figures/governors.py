"""The verb that governs a figure: the one whose object it is, else the one whose subject it is.

Each rule looks at one place and answers or abstains; the first answer stands.
"""

from ukclaims.extract.figures.as_object import distant_object_of, object_of
from ukclaims.extract.figures.as_subject import subject_behind, subject_of
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deed_verbs import verb_of
from ukclaims.extract.figures.deeds import deed_noun, deed_words, outcome
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.lacking import lacking_of, supplied_of
from ukclaims.extract.figures.onslaughts import involved_of, onslaught_on
from ukclaims.extract.figures.parts import closing, kind_of_them, part_of
from ukclaims.extract.figures.verbless import deed_of, described_of, doer_behind, outcome_of, under_control_of

_FOLLOWED = 10  # tokens of "followed by eight in 2024 and"
_LOSS = 4  # tokens between a noun of loss and its list: "significant losses: including"


def governor(clause: Clause) -> Governor | None:
    """Return the verb of the clause that governs the figure, or None where no known verb does."""
    return next((found for rule in RULES if (found := rule(clause)) is not None), None)


def part_of_object(clause: Clause) -> Governor | None:
    """The figure is part of another that the verb governs: "12 people, including two children, were killed"."""
    part = part_of(clause)
    if part is not None and clause.words[part.at] == "such":
        return _object_before(clause, part.at)  # "the destruction of assets, such as | two tanks"
    if part is None or clause.words[clause.figure[0] - 1] in clause.text.small.prepositions:
        return None
    if (own := _harmed_right_behind(clause)) is not None:
        return own
    return (subject_behind(clause, part.behind) if part.behind else None) or _object_before(clause, part.at)


def _harmed_right_behind(clause: Clause) -> Governor | None:
    """Return what the part says itself of those it counts: "casualties, including 20,000 killed in action"."""
    at = clause.figure[1]
    verb = clause.text.verb_at(at, clause.first) if at < clause.last else None
    is_own = verb is not None and verb.family == "harm" and verb.tense in ("past", "participle")
    return Governor(at, verb, passive=True, is_subject=True) if verb and is_own else None


def of_them(clause: Clause) -> Governor | None:
    """The figure takes some out of a whole before it, and says what sort they are: "evacuated 2,620 people, 160 of them children"."""
    if kind_of_them(clause) is None:
        return None
    behind = closing(clause, clause.figure[1])
    return (subject_behind(clause, behind) if behind else None) or _object_before(clause, clause.figure[0])


def _object_before(clause: Clause, end: int) -> Governor | None:
    """Return the verb before the whole of a part: "killed 12 people, including two children"."""
    text = clause.text
    if (loss := _deed_before(clause, end, max(clause.first, end - _LOSS))) and loss.verb.lemma in ("lose", "kill", "harm", "injure"):
        return loss
    for at in range(end - 1, clause.first - 1, -1):
        verb = outcome(text.words[at], text.language) or verb_of(clause, at)
        counted = text.words[at - 1][0].isdigit()
        if verb and counted and not (verb.family == "harm" and text.ends_phrase(at + 1, at + 1)):
            continue  # "9,655 confirmed deaths", not "93 injured,"
        if verb and verb.family not in ("matrix", "contain"):
            counted = counted or text.words[at - 1] in deed_words("between", text.language)
            return Governor(at, verb, passive=counted or text.is_passive(at, clause.first), is_subject=False)
    return _deed_before(clause, end, clause.first)


def _deed_before(clause: Clause, end: int, first: int) -> Governor | None:
    """Return the deed that a noun before a list tells: "faced heavy losses, including 40 tanks"."""
    for at in range(end - 1, first, -1):
        verb = deed_noun(clause.words[at], clause.text.language)
        if verb is not None:
            return Governor(at, verb, passive=True, is_subject=False)
    return None


def followed_of(clause: Clause) -> Governor | None:
    """The counted follow others to whom the same is done: "six jets will be sent in May, followed by | eight in June and five in July"."""
    near = range(clause.figure[0] - 2, max(clause.first, clause.figure[0] - _FOLLOWED), -1)
    at = next((at for at in near if clause.words[at : at + 2] == ["followed", "by"]), None)
    if at is None or any(clause.text.verb_at(i, clause.first) for i in range(at + 2, clause.figure[0])):
        return None
    found = ((i, verb_of(clause, i)) for i in range(at - 1, clause.first, -1))
    told = next(((i, verb) for i, verb in found if verb is not None and verb.family != "matrix"), None)
    return Governor(told[0], told[1], passive=True, is_subject=True) if told and clause.text.is_passive(told[0], clause.first) else None


RULES = (
    of_them,
    followed_of,
    deed_of,
    onslaught_on,
    involved_of,
    under_control_of,
    lacking_of,
    outcome_of,
    supplied_of,
    part_of_object,
    object_of,
    doer_behind,
    subject_of,
    distant_object_of,
    described_of,
)
