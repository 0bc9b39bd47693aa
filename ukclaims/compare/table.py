"""The table of relations, one small function a row; the first that holds, wins, and the last always holds.

| row | kind | when |
| --- | --- | --- |
| 1 | incomparable | a dimension is disjoint, or a figure is missing |
| 2 | repeats | one origin, and the values agree |
| 3 | undetermined | a dimension that decides is unknown or overlaps, two cross, or both are denials |
| 4 | denies | opposite polarity and the values agree; else, with opposite polarity, compatible |
| 5 | revises | the same voice later with another value, or its running total moving on |
| 6 | part_of | one lies in the other and fits; conflicts where it cannot; incomparable where parts do not add up |
| 7 | compatible | the values meet only through a bound |
| 8 | corroborates | the values agree, and the voices are shown to be independent |
| 9 | agrees | the values agree |
| 10 | conflicts | the values lie apart, of two voices, or of one on one occasion |
| 11 | undetermined | the values lie apart, and whose they are or when they were said is unknown |

Silence. Where something goes without saying (`silence.py`: the actor of "500 people were evacuated", the day of
a toll that is told again), or the day of a running total is only that of publishing, or hours of one day
are told in one only, nothing shows that they speak of two things, and nothing that they speak of one. Such a pair may agree, be compatible, be part and whole or revise; but it holds no voice against
another: instead of a denial, a conflict or a corroboration it is undetermined (row 3) or agrees (row 9).
"""

from collections.abc import Callable
from typing import NamedTuple

from ukclaims.compare.cues import own_count, revises_itself, takes_back
from ukclaims.compare.dimensions import NAMES
from ukclaims.compare.origins import one_origin
from ukclaims.compare.pair import Pair
from ukclaims.compare.values import exceeds, residual
from ukclaims.compare.voices import DIFFERENT, EITHER, SAME, are_opposed
from ukclaims.model.quantity import AGREE, APART, OVERLAP, Number
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Kind


class Outcome(NamedTuple):
    """What a row answers: the kind, and what decided. `lead` is 1 where the first claim is earlier or the part, -1 where the second is."""

    kind: Kind
    deciding: str | None
    why: str
    lead: int = 0
    residual: Number | None = None
    falls: bool = False


def incomparable(pair: Pair) -> Outcome | None:
    """Row 1: a dimension is disjoint, or one has a figure and the other has none, or both have none and no origin in common."""
    if not pair.counted:
        lone = pair.a.counts is not pair.b.counts or origin(pair) is None
        return Outcome(Kind.INCOMPARABLE, "figure", "missing") if lone else None
    disjoint = pair.standing.disjoint
    return _OTHERWISE[disjoint] if disjoint else None


_OTHERWISE = {name: Outcome(Kind.INCOMPARABLE, name, "disjoint") for name in NAMES}


def repeats(pair: Pair) -> Outcome | None:
    """Row 2: one origin and agreeing values."""
    found = origin(pair)
    return Outcome(Kind.REPEATS, "origin", found.rule) if found else None


def origin(pair: Pair) -> Reason | None:
    """Return what shows one origin, worked out once a pair."""
    if not pair.settled:
        pair.rule(one_origin(pair))
    return pair.origin


def undetermined(pair: Pair) -> Outcome | None:
    """Row 3: something that decides is open."""
    found = pair.standing
    if found.open and pair.unknown:
        return Outcome(Kind.UNDETERMINED, pair.unknown, "unknown")
    if found.crossed:
        return Outcome(Kind.UNDETERMINED, min(found.crossed, key=_weight), "crossed")
    if pair.a.denied and pair.b.denied:
        return Outcome(Kind.UNDETERMINED, "polarity", "two denials")
    if _held_against(pair) and pair.unsure:
        return Outcome(Kind.UNDETERMINED, pair.unsure, "silent")
    return None


def _held_against(pair: Pair) -> bool:
    """Tell whether the pair would hold one voice against another, as a denial and a conflict do."""
    if pair.opposed:
        return pair.values is AGREE
    if _later(pair):
        return False
    if pair.part:
        return pair.standing.adds_up and not pair.fits
    return pair.values is APART


def denies(pair: Pair) -> Outcome | None:
    """Row 4: one affirms what the other denies. Who denies a part only does not deny the whole."""
    if not pair.opposed:
        return None
    if pair.values is not AGREE:
        return Outcome(Kind.COMPATIBLE, "polarity", "another value denied")
    if pair.part and pair.part[0].denied:
        return Outcome(Kind.COMPATIBLE, min(pair.standing.nested, key=_weight), "part denied")
    return Outcome(Kind.DENIES, "polarity", "denied", lead=-1 if pair.a.denied else 1)


def revises(pair: Pair) -> Outcome | None:
    """Row 5: the same voice, later, another value; or its running total moving on, be it within slack."""
    lead = _later(pair)
    if not lead:
        return None
    first, second = (pair.a, pair.b) if lead > 0 else (pair.b, pair.a)
    falls = first.running and second.running and exceeds(first, second)
    return Outcome(Kind.REVISES, "value", "running" if pair.moving_on else "later", lead=lead, falls=falls)


def _later(pair: Pair) -> int:
    """Return which of the two a revision would take back: 1 the first, -1 the second, 0 where this is no revision."""
    if pair.voices is not SAME or pair.opposed:
        return 0
    if pair.values is APART and (taken := takes_back(pair.b, pair.a) - takes_back(pair.a, pair.b)):
        return taken
    if pair.moving_on:
        return pair.earlier if pair.moved else 0
    apart = pair.values is APART and not pair.standing.nested
    too_large = pair.part is not None and pair.standing.adds_up and not pair.fits
    return _order(pair) if apart or too_large else 0


def _order(pair: Pair) -> int:
    """Return 1 where the second is later: by the days, else because it alone says that it corrects something."""
    if not pair.one_occasion and pair.earlier:
        return pair.earlier
    one, two = revises_itself(pair.a), revises_itself(pair.b)
    return 0 if bool(one) is bool(two) else 1 if two else -1


def part_of(pair: Pair) -> Outcome | None:
    """Row 6: one lies inside the other. One voice's running total that stands still is no part of itself."""
    if pair.part is None or (pair.moving_on and not pair.moved):
        return None
    inside = min(pair.standing.nested, key=_weight)
    if not pair.standing.adds_up:
        return Outcome(Kind.INCOMPARABLE, inside, "adds not")
    lead, rest = (1 if pair.part[0] is pair.a else -1), residual(*pair.part)
    if pair.fits:
        return Outcome(Kind.PART_OF, inside, "fits", lead=lead, residual=rest if rest is None else max(rest, 0))
    if _against(pair):
        return Outcome(Kind.CONFLICTS, inside, "too large", lead=lead, residual=rest)
    return Outcome(Kind.UNDETERMINED, _open_end(pair), "too large, whose")


def _weight(name: str) -> int:
    """Return the place of a dimension when one of several is named: the period first, then in their order."""
    return -1 if name == "period" else NAMES.index(name)


def _against(pair: Pair) -> bool:
    """Tell whether two voices stand against each other, or one against itself on one occasion."""
    return pair.voices is DIFFERENT or (pair.voices is SAME and pair.one_occasion)


def _open_end(pair: Pair) -> str:
    return "voice" if pair.voices is EITHER else "said"


def compatible(pair: Pair) -> Outcome | None:
    """Row 7: the values meet only through a bound."""
    return _BY_BOUND if pair.values is OVERLAP else None


_BY_BOUND = Outcome(Kind.COMPATIBLE, "value", "bound")


def corroborates(pair: Pair) -> Outcome | None:
    """Row 8: the values agree, and the words show that neither has the figure from the other."""
    if pair.values is not AGREE or pair.voices is not DIFFERENT or pair.unsure:
        return None
    if are_opposed(pair.a.voice, pair.b.voice):
        return _OPPOSED
    return _COUNTED if own_count(pair.a) or own_count(pair.b) else None


_OPPOSED = Outcome(Kind.CORROBORATES, "voice", "opposed sides")
_COUNTED = Outcome(Kind.CORROBORATES, "voice", "own count")


def agrees(pair: Pair) -> Outcome | None:
    """Row 9: the values agree, and nothing more is known."""
    return _ALIKE if pair.values is AGREE else None


_ALIKE = Outcome(Kind.AGREES, "value", "agree")


def conflicts(pair: Pair) -> Outcome | None:
    """Row 10: the values lie apart, and somebody stands against somebody."""
    return _APART if _against(pair) else None


_APART = Outcome(Kind.CONFLICTS, "value", "apart")


def open_question(pair: Pair) -> Outcome:
    """Row 11: the values lie apart, and whose they are or when they were said is not known."""
    return Outcome(Kind.UNDETERMINED, _open_end(pair), "apart, whose")


ROWS: tuple[Callable[[Pair], Outcome | None], ...] = (
    incomparable,
    repeats,
    undetermined,
    denies,
    revises,
    part_of,
    compatible,
    corroborates,
    agrees,
    conflicts,
    open_question,
)
"""The rows in order; their numbers start with 1."""
