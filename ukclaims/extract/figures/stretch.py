"""How far the places of a figure reach: up to its parts, and up to a deed with a number of its own."""

from ukclaims.extract.figures.clause import Clause, Range
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.parts import OF_THEM
from ukclaims.extract.quantities.numerals import starters

_NEAR = 5  # tokens from a verb to its number: "killing at least three"


def runs(clause: Clause, verb: Governor | None) -> list[Range]:
    """Return the runs of tokens whose places are the figure's: not those of its parts, nor of what else was done.

    "110 drones, | including 13 over Moscow", "25 people, | including three children, | were killed in Ternopil",
    "launched 60 drones, | killing three people in Odesa", "destroyed 251 drones, and shot down | 40 of them over Crimea".
    """
    words, small = clause.words, clause.text.small
    opening = next((at for at in clause.after() if words[at] in small.part_openers or _is_other(clause, at, verb)), None)
    if opening is None:
        return [(clause.first, clause.last)]
    if words[opening] not in small.part_openers:
        return [(clause.first, opening)]
    behind = (at + 1 for at in range(opening, clause.last - 1) if words[at] in (",", ")"))
    closing = next((at for at in behind if words[at] in small.prepositions or clause.text.is_finite(at) or words[at] in small.auxiliaries), None)
    return [(clause.first, opening), *([(closing, clause.last)] if closing else [])]


def _is_other(clause: Clause, at: int, verb: Governor | None) -> bool:
    """Tell whether a part of the whole begins here, or a deed of another kind that has its own number."""
    return (_is_number(clause, at) and tuple(clause.words[at + 1 : at + 3]) in OF_THEM) or _opens_deed(clause, at, verb)


def _opens_deed(clause: Clause, at: int, verb: Governor | None) -> bool:
    """Tell whether a comma and a verb in -ing open what was done besides; those who were killed and wounded are of one place."""
    if clause.words[at] != "," or at + 2 >= clause.last:
        return False
    other = clause.text.verb_at(at + 1, clause.first)
    if other is None or other.tense != "gerund" or not any(_is_number(clause, i) for i in range(at + 2, min(at + 2 + _NEAR, clause.last))):
        return False
    harmed = deed_words("harmed", clause.text.language) | {"die"}
    return verb is None or not {other.lemma, verb.verb.lemma} <= harmed


def _is_number(clause: Clause, at: int) -> bool:
    return clause.words[at][:1].isdigit() or clause.words[at] in starters()
