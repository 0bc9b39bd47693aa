"""Steps from one level to the next: "strikes fell from 40 in May to 32 in June", "losses rose 26 percent, from 468 to 592"."""

from ukclaims.extract.figures.clause import Clause, Text

_BETWEEN = 20  # tokens between "from" and "to", and from a level to the one it is compared with
_UNIT = 5  # tokens of a number with its bound and unit
_CONVERSION = 5  # tokens of a sum before its conversion in brackets
_MARKS = frozenset([",", "-", "–", "—"])
_PERCENT = frozenset(["percent", "%"])
_BOUNDS = frozenset(["about", "around", "some", "nearly", "almost", "roughly", "approximately", "over", "under", "only", "just", "a", "record"])
_OTHER_END = {"to": "from", "from": "to"}


def opening(clause: Clause) -> int:
    """Return where the numbers of a step begin that the figure is an end of; without a step, the figure itself."""
    at = _before_other_end(clause, _behind_bounds(clause))
    return _behind_change(clause, at)


def is_level_before(clause: Clause) -> bool:
    """Tell whether the figure is what the level of the clause is compared with, or what it came from: "to 53 tonnes from | a record 86"."""
    at = _behind_bounds(clause)
    if _is_compared(clause.text, at) or _is_before_change(clause.text, at):
        return True
    other = _before_other_end(clause, at)
    return clause.words[at - 1] == "from" and other != at and clause.words[clause.figure[1] - 1] in clause.words[other : other + _UNIT]


def _behind_bounds(clause: Clause) -> int:
    """Return where the figure begins with the bound before it: "from | a record 86"."""
    at = clause.figure[0]
    while at - 1 > clause.subject_from and clause.words[at - 1] in _BOUNDS:
        at -= 1
    return at


def _before_other_end(clause: Clause, at: int) -> int:
    """Return where the other end of the step begins, `at` itself where there is none."""
    words, lowest = clause.words, max(clause.subject_from + 1, at - _BETWEEN)
    if _is_compared(clause.text, at) or _is_before_change(clause.text, at):
        return _number_alike(clause, at, lowest)
    if words[at - 1] == "(":
        return _first_digit(clause, at - 1, max(lowest, at - _CONVERSION))
    other = _OTHER_END.get(words[at - 1])
    return next((i + 1 for i in range(at - 2, lowest, -1) if words[i] == other and _is_number(clause, i + 1)), at)


def _is_number(clause: Clause, at: int) -> bool:
    """Tell whether a number begins at a token, bounds and "an estimated" before it."""
    return any(word[:1].isdigit() for word in clause.words[at : at + 3]) and clause.text.verb_at(at, at - 1) is None


def _is_compared(text: Text, at: int) -> bool:
    """Tell whether "compared to", "compared with" or "versus" leads to the number at a token."""
    return text.words[at - 1] == "versus" or (text.words[at - 1] in ("to", "with") and text.words[at - 2] == "compared")


def _is_before_change(text: Text, at: int) -> bool:
    """Tell whether the number is the level before: "reached 5 tonnes, up from | 4 tonnes"."""
    return text.words[at - 1] == "from" and text.words[at - 2] in ("up", "down")


def _number_alike(clause: Clause, at: int, lowest: int) -> int:
    """Return where the number begins that one in the same unit is compared with; `at` where there is none."""
    words, unit = clause.words, clause.words[clause.figure[1] - 1]
    found = next((i for i in range(at - 2, lowest, -1) if words[i][:1].isdigit() and unit in words[i + 1 : i + 4]), None)
    return at if found is None else _first_digit(clause, found + 1, found - 1)


def _first_digit(clause: Clause, end: int, lowest: int) -> int:
    """Return the first token with a digit from `lowest` on, before `end`; `end` where there is none."""
    return next((i for i in range(lowest, end) if clause.words[i][:1].isdigit()), end)


def _behind_change(clause: Clause, at: int) -> int:
    """Step over the change told before the level: "rose | 26 percent, from 468", "fell | by 16 percent to 37 tonnes"."""
    words = clause.words
    if at - 4 <= clause.subject_from or words[at - 1] not in ("from", "to"):
        return at
    if (change := _far_change(clause, at)) is not None:
        return change
    end = at - 1 - (words[at - 2] in _MARKS)
    share = end - 1 - (words[end - 1 : end] == ["cent"])
    if words[share] not in _PERCENT | {"per"} or not words[share - 1][:1].isdigit():
        return at
    return share - 1 - (words[share - 2] == "by")


def _far_change(clause: Clause, at: int) -> int | None:
    """Return where the change begins that is told before a time: "fell by | 40 percent in the first half of June to 613 tonnes"."""
    words, lowest = clause.words, max(clause.subject_from + 1, at - _BETWEEN)
    share = next((i for i in range(at - 3, lowest, -1) if words[i] in _PERCENT and words[i - 1][:1].isdigit()), None)
    if words[at - 1] != "to" or share is None or any(clause.text.verb_at(i, clause.first) for i in range(share + 1, at - 1)):
        return None
    start = share - 1
    while start > lowest and words[start - 1] in _BOUNDS:
        start -= 1
    is_time = not clause.text.small.breaks.isdisjoint(words[share + 1 : at - 1]) or words[share + 1] in ("in", "on", "over", "during", "from", "year")
    return start - (words[start - 1] == "by") if is_time else None
