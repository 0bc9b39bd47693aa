"""Which row of the table decides a pair: the first that holds.

Of a plain pair, two claims that count the same in one long time, the rows see no more than a few verdicts, and of one
voice which was earlier; what they answer to these is remembered, so that each case is asked once. Where words may tell
a revision or an own count, the rows are asked.
"""

from collections.abc import Hashable

from ukclaims.compare.facts import Facts
from ukclaims.compare.pair import Pair
from ukclaims.compare.table import ROWS, Outcome, origin
from ukclaims.compare.voices import DIFFERENT, SAME, are_opposed
from ukclaims.model.quantity import AGREE

Decision = tuple[int, Outcome]
"""The number of a row and what it answers."""

_NUMBERED = tuple(enumerate(ROWS, 1))
_REMEMBERED: dict[Hashable, Decision] = {}


def decide(pair: Pair) -> Decision:
    """Return the number of the first row that holds, and what it answers."""
    case = _plain_case(pair)
    if case is None:
        return by_rows(pair)
    found = _REMEMBERED.get(case)
    if found is None:
        found = _REMEMBERED[case] = by_rows(pair)
    return found


def by_rows(pair: Pair) -> Decision:
    """Ask the rows one by one."""
    for number, row in _NUMBERED:
        outcome = row(pair)
        if outcome is not None:
            return number, outcome
    raise AssertionError("the last row always holds")


def _plain_case(pair: Pair) -> Hashable:
    """Return all that the rows see of a plain pair; None of one in which words, days or an origin may decide."""
    a, b = pair.a, pair.b
    if not pair.counted or a.running or b.running or not pair.standing.is_equal or _of_a_day(a) or _of_a_day(b):
        return None
    values, voices = pair.values, pair.voices
    if values is AGREE and origin(pair):
        return None
    if voices is SAME:
        return None if a.text or b.text else (values, voices, a.denied, b.denied, pair.earlier, pair.one_occasion)
    if voices is DIFFERENT and values is AGREE:
        return None if a.text or b.text else (values, voices, a.denied, b.denied, are_opposed(a.voice, b.voice))
    return values, voices, a.denied, b.denied


def _of_a_day(facts: Facts) -> bool:
    return facts.time is None or facts.time.day is not None
