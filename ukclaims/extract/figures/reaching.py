"""How far a time reaches: over its own clause, not over one beside it with its own subject and tense.

"In 2014 Russia seized Crimea, and it has 300,000 soldiers" does not count soldiers in 2014.
"""

from collections.abc import Sequence
from itertools import pairwise

from ukclaims.extract.figures.clause import Range, Text
from ukclaims.extract.periods.tense import tells_of_past

_OPENING = 3  # tokens from "where" to the figure
_OPENING_VERB = 4  # tokens from "where" to "had": "from where Russian troops had been"
_SHOULD_HAVE = frozenset([("should", "have"), ("would", "have"), ("could", "have"), ("might", "have")])
_GROUP = 2  # tokens between the verbs of one group: "was hit"
_PARTICIPLE_NEAR = 4  # tokens behind "has": "has already lost"


def reaches(text: Text, first: int, period: Range, figure: Range, last: int, *, lasting: bool) -> bool:
    """Tell whether a time can date a figure across the clauses between them; the clause of the figure is `first` to `last`.

    What has happened since a day (`lasting`) may be of that day: "On Monday they attacked, and 12 have died".
    """
    start, end = figure[1], period[0]
    if start <= end:
        rules = (_in_clause_behind, _is_of_change, _is_of_part)
        return not (any(rule(text, start, end) for rule in rules) or _behind_relative(text, figure, end) or _is_of_before(text, first, figure, end))
    return not _in_clause_before(text, first, period, figure, last, lasting=lasting)


def _in_clause_behind(text: Text, start: int, end: int) -> bool:
    """Tell whether another clause has begun: ", which it seized in 2014", "and rescuers found her on Monday"."""
    words = text.words
    verb = end
    for at in range(end - 1, start - 1, -1):
        if words[at] in text.small.relative and words[at - 1] == ",":
            return True
        if verb == end:
            verb = at if _is_verb(text, at, start) else end
            continue
        follows = words[at] == "after" and words[at - 1] == ","
        own_subject = words[at] in text.small.coordinating and any(word not in text.small.adverbs and not word.endswith("ly") for word in words[at + 1 : verb])
        if follows or own_subject or words[at] in text.small.contrasting:
            return True
        verb = at if _is_verb(text, at, start) else verb
    return False


def _behind_relative(text: Text, figure: Range, end: int) -> bool:
    """Tell whether the figure stands in a relative clause that is over: "the house where 1,700 lived was hit on Monday"."""
    if text.small.relative.isdisjoint(text.words[max(0, figure[0] - _OPENING) : figure[0]]):
        return False
    verbs = [i for i in range(figure[1], end) if _is_verb(text, i, figure[1])]
    return any(later - verb > _GROUP or text.words[later] in text.small.finite for verb, later in pairwise(verbs))


def _is_of_before(text: Text, first: int, figure: Range, end: int) -> bool:
    """Tell whether the time is of what had been before, told beside a deed of its own: "killed 12 men who had arrived in June"."""
    for at in range(figure[1], end):
        if (text.words[at] == "that" or text.words[at] in text.small.relative) and _had_been(text.words[at + 1 : end]):
            return any(_acts(text, i, first) for i in (*range(first, figure[0]), *range(figure[1], at)))
    return False


def _had_been(words: Sequence[str]) -> bool:
    """Tell whether words soon behind a relative are "had" or "should have"."""
    near = words[:_OPENING_VERB]
    return "had" in near or any(pair in _SHOULD_HAVE for pair in pairwise(near))


def _is_of_change(text: Text, start: int, end: int) -> bool:
    """Tell whether it is another figure's change that is counted from the time: "7,061 dead, a 4% increase since April"."""
    counted_from = text.words[end : end + 1] == ["since"] and text.words[end - 1] in text.small.changes
    return counted_from and any(word[:1].isdigit() for word in text.words[start:end])


def _is_of_part(text: Text, start: int, end: int) -> bool:
    """Tell whether the time is told of what is included only: "$7 billion, including 6 since February"."""
    if text.small.over.isdisjoint(text.words[end - 1 : end + 1]):
        return False
    for at in range(end - 1, start - 1, -1):
        if text.words[at] == "including":
            return True
        if text.words[at] in text.small.breaks or text.words[at] in text.small.finite:
            return False
    return False


def _in_clause_before(text: Text, first: int, period: Range, figure: Range, last: int, *, lasting: bool) -> bool:
    """Tell whether the clause of the time is over, and the figure's tells of what is so now, or was before."""
    over = any(_is_verb(text, i, first) for i in range(first, period[0])) or text.words[first] == "after"
    for at in range(period[1], figure[0]):
        if _bounds(text, at) and (over or text.words[at + 1] in text.small.relative):
            if text.words[at + 1] == "after":
                return True
            if _depends(text, at + 1):
                return False
            behind = range(at + 1, figure[0]) if any(_is_verb(text, i, at) for i in range(at + 1, figure[0])) else range(figure[1], last)
            return any(_is_present(text, i) and not (lasting and _is_perfect(text, i)) for i in behind)
        over = over or _is_verb(text, at, period[1])
    return False


def _bounds(text: Text, at: int) -> bool:
    word, small = text.words[at], text.small
    return word == "," or word in small.coordinating or word in small.contrasting


def _depends(text: Text, at: int) -> bool:
    """Tell whether what begins here only describes what stands before: "in which 40 burn", "meaning that 40 burn"."""
    return text.words[at].endswith("ing") or (text.words[at] in text.small.prepositions and text.words[at + 1 : at + 2] == ["which"])


def _is_verb(text: Text, at: int, first: int) -> bool:
    word = text.words[at]
    if word in text.small.prepositions or (at > first and text.words[at - 1] in text.small.articles):
        return False
    return word in text.small.finite or tells_of_past(word, text.language) or _acts(text, at, first) or _is_present(text, at)


def _acts(text: Text, at: int, first: int) -> bool:
    verb = text.verb_at(at, first)
    return verb is not None and verb.tense in ("past", "present", "participle")


def _is_present(text: Text, at: int) -> bool:
    """Tell whether the word is a verb of the present: "has", "it keeps"."""
    word = text.words[at]
    return word in text.small.present or (text.words[at - 1] in text.small.singular and word.endswith("s") and word not in ("was", "says"))


def _is_perfect(text: Text, at: int) -> bool:
    """Tell whether the word opens a perfect: "has already lost"."""
    behind = range(at + 1, min(at + 1 + _PARTICIPLE_NEAR, len(text.words)))
    return text.words[at] in text.small.perfect and any(
        text.words[i] == "been" or tells_of_past(text.words[i], text.language) or _acts(text, i, at) for i in behind
    )
