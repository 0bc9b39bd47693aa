"""Times that belong to other words than a figure: the base of a comparison, a superlative, what stands between commas."""

from ukclaims.extract.figures.clause import Clause, Range, Text
from ukclaims.extract.figures.deeds import level_forms

_BOUND = 4  # tokens of a bound or of a preposition: "to at least", "in the strike on"
_TOLLS = frozenset(["toll", "dead", "deaths", "killed", "wounded", "injured", "victims", "casualties", "fatalities"])
_CLOCK_WITHIN = 9  # tokens of an hour
_OF_A_CLOCK = frozenset("a p m am pm a.m p.m a.m. p.m. : . on the morning evening afternoon noon midnight night late early local time kyiv moscow".split())
_PHRASE = 10  # tokens from "the deadliest" or "compared" to its time


def is_of_base(text: Text, first: int) -> bool:
    """Tell whether the time from token `first` on is that of the base of a comparison, this figure's or another's.

    "More than in May", "up from the same month", "six times that of just two years ago", "compared to the average in 2024".
    """
    before, behind = text.words[max(0, first - 3) : first], text.words[first : first + 2]
    same = before[-1:] == ["from"] and behind == ["the", "same"]
    if before[:1] == ["than"] and not text.small.pronouns.isdisjoint(before[1:2]):
        return True  # "five times greater than it was | last summer"
    return same or "than" in before[-2:] or before[-2:] == ["that", "of"] or before[:2] == ["that", "of"] or _is_compared(text, first)


def is_of_rise(clause: Clause, period: Range) -> bool:
    """Tell whether a day is only that on which a toll was told to have risen: "the death toll rose to 43 | on Tuesday", and no day of a strike."""
    words, (start, end), (first, last) = clause.words, clause.figure, period
    to = next((at for at in range(start - 1, max(clause.first, start - _BOUND), -1) if words[at] == "to"), None)
    if to is None or words[to - 1] not in level_forms(clause.text.language):
        return False
    subject = next((at for at in range(to - 1, clause.first - 1, -1) if words[at] in _TOLLS), None)
    apart = first >= end or (subject is not None and last <= subject)
    return subject is not None and apart and clause.text.small.events.isdisjoint(words[max(0, first - _BOUND) : first])


def is_as_of(text: Text, first: int) -> bool:
    """Tell whether "as of" stands before a day, with an hour between at most: "as of 9 a.m. on | 10 July"."""
    words, at = text.words, first
    while at > 1 and first - at < _CLOCK_WITHIN and (words[at - 1] in _OF_A_CLOCK or words[at - 1][:1].isdigit()):
        at -= 1
    return words[max(0, at - 2) : at] in (["as", "of"], ["as", "at"])


def _is_compared(text: Text, first: int) -> bool:
    """Tell whether "compared with" governs the time, no number between: "compared with 30 in May" has one of its own."""
    for at in range(first - 1, max(0, first - _PHRASE), -1):
        word = text.words[at]
        if word in text.small.compared or (word in ("below", "above", "than") and not text.small.compared_levels.isdisjoint(text.words[at:first])):
            return True
        if _ends(text, at):
            return False
    return False


def is_of_superlative(text: Text, first: int) -> bool:
    """Tell whether the time only says among what a thing is the first or the worst: "the deadliest strike this year"."""
    for at in range(first - 1, max(0, first - _PHRASE), -1):
        word = text.words[at]
        if word in text.small.superlatives or (word.endswith("est") and text.words[at - 1] in text.small.articles):
            return True
        if _ends(text, at) or text.verb_at(at, at - 1) is not None:
            return False
    return False


def _ends(text: Text, at: int) -> bool:
    return text.words[at] in text.small.breaks or text.words[at][0].isdigit()


def is_inserted(clause: Clause, period: Range) -> bool:
    """Tell whether a time dates another verb, between commas: "the invasion, launched in February 2022, has killed"."""
    first, last = period
    opening = next((i for i in range(first - 1, clause.first, -1) if clause.words[i] == ","), None)
    closing = next((i for i in range(last, clause.figure[0]) if clause.words[i] == ","), None)
    if opening is None or closing is None:
        return False
    return any(clause.text.verb_at(i, opening + 1) is not None or clause.words[i].endswith("ed") for i in range(opening + 1, closing))
