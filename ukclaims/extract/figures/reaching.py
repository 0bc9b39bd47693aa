"""How far a time reaches: over its own clause, not over one beside it with its own subject and tense.

"In 2014 Russia seized Crimea, and it has 300,000 soldiers" does not count soldiers in 2014.
"""

from ukclaims.extract.figures.clause import Range, Text
from ukclaims.extract.periods.tense import tells_of_past

_COORDINATING = frozenset(["and", "but"])
_CONTRASTING = frozenset([";", "while", "whereas"])
_RELATIVE = frozenset(["which", "who", "where"])
_BOUNDS = _COORDINATING | _CONTRASTING | {","}
_PERFECT = frozenset(["has", "have"])
_PRESENT = _PERFECT | frozenset(["is", "are", "do", "does", "will", "can", "may", "must", "shall"])
_SINGULAR = frozenset(["it", "he", "she"])
_PARTICIPLE_NEAR = 4  # tokens behind "has": "has already lost"


def reaches(text: Text, first: int, period: Range, figure: Range, last: int, *, of_a_day: bool) -> bool:
    """Tell whether a time can date a figure across the clauses between them; the clause of the figure is `first` to `last`."""
    if figure[1] <= period[0]:
        return not _in_clause_behind(text, figure[1], period[0])
    return not (_told_of_since(text, first, period[0]) or _in_clause_before(text, first, period, figure, last, of_a_day=of_a_day))


def _in_clause_behind(text: Text, start: int, end: int) -> bool:
    """Tell whether another clause has begun: ", which it seized in 2014", "and rescuers found her on Monday"."""
    words = text.words
    for at in range(start, end):
        verb = next((i for i in range(at + 1, end) if _is_verb(text, i, at)), None)
        if verb is None:
            return False
        relative = words[at] in _RELATIVE and words[at - 1] == ","
        own_subject = words[at] in _COORDINATING and any(word not in text.small.adverbs and not word.endswith("ly") for word in words[at + 1 : verb])
        if relative or own_subject or words[at] in _CONTRASTING:
            return True
    return False


def _told_of_since(text: Text, first: int, start: int) -> bool:
    """Tell whether the time is that of a deed since which is counted: "since Russia invaded in 2022"."""
    since = next((i for i in range(start - 1, first - 1, -1) if text.words[i] == "since"), None)
    return since is not None and any(_is_verb(text, i, since) for i in range(since + 1, start))


def _in_clause_before(text: Text, first: int, period: Range, figure: Range, last: int, *, of_a_day: bool) -> bool:
    """Tell whether the clause of the time is over, and the figure's tells of what is so now.

    What has happened since a day began may be of that day: "On Monday they attacked, and 12 have died".
    """
    over = any(_is_verb(text, i, first) for i in range(first, period[0])) or text.words[first] == "after"
    for at in range(period[1], figure[0]):
        if over and text.words[at] in _BOUNDS:
            behind = range(at + 1, figure[0]) if any(_is_verb(text, i, at) for i in range(at + 1, figure[0])) else range(figure[1], last)
            return any(_is_present(text, i) and not (of_a_day and _is_perfect(text, i)) for i in behind)
        over = over or _is_verb(text, at, period[1])
    return False


def _is_verb(text: Text, at: int, first: int) -> bool:
    word = text.words[at]
    return word in text.small.finite or tells_of_past(word, text.language) or _acts(text, at, first) or _is_present(text, at)


def _acts(text: Text, at: int, first: int) -> bool:
    verb = text.verb_at(at, first)
    return verb is not None and verb.tense in ("past", "present", "participle")


def _is_present(text: Text, at: int) -> bool:
    """Tell whether the word is a verb of the present: "has", "it keeps"."""
    word = text.words[at]
    return word in _PRESENT or (text.words[at - 1] in _SINGULAR and word.endswith("s") and word not in ("was", "says"))


def _is_perfect(text: Text, at: int) -> bool:
    """Tell whether the word opens a perfect: "has already lost"."""
    behind = range(at + 1, min(at + 1 + _PARTICIPLE_NEAR, len(text.words)))
    return text.words[at] in _PERFECT and any(text.words[i] == "been" or tells_of_past(text.words[i], text.language) or _acts(text, i, at) for i in behind)
