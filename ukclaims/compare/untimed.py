"""What goes without saying of times: one start, one telling, all so far, the last day of a total, one toll.

Each rule answers "period" where two figures of which one has no time may be of one time, and abstains elsewhere.
"""

from datetime import date

from ukclaims.compare.cues import revises_itself
from ukclaims.compare.dimensions import counts_last_day
from ukclaims.compare.facts import Facts
from ukclaims.compare.names import words_for
from ukclaims.compare.places import is_town, place_known_as
from ukclaims.compare.standing import Standing
from ukclaims.compare.subject import Subject, is_money
from ukclaims.compare.values import agreement, exceeds
from ukclaims.compare.voices import SAME, Sameness
from ukclaims.model.figure import Basis, Modality
from ukclaims.model.quantity import APART
from ukclaims.registry.measures import has_flag

A_TOLL_RISES = 7
"""So many days a toll without a time is told after what it counts, at most."""

MANY = 100
"""So many are hardly done at once: a count in the perfect from here on is of all so far."""


def one_start(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """One voice's two running totals run from one start, which neither tells: "so far", "as of 13 September"."""
    untold = all(facts.running and (facts.time is None or facts.time.start == date.min) for facts in (a, b))
    return "period" if untold and voices is SAME and "period" in found.open and _may_fit(a, b, found) else None


def _may_fit(a: Facts, b: Facts, found: Standing) -> bool:
    """Tell whether the part fits, where one counts a part of what the other counts: of "26 people" 43,000 soldiers are none."""
    part, whole = (a, b) if found.inner > 0 else (b, a)
    return not found.inner or not exceeds(part, whole)


def one_telling(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """What one voice tells on one day without a time is of one time: of "1,956 dead" "38 Nigerians" are a part."""
    if "period" not in found.open or voices is not SAME or a.time is not None or b.time is not None:
        return None
    return "period" if a.voiced and b.voiced and a.day is not None and a.day == b.day else None


def so_far(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """What one voice says has been done, at no told time, is all so far, where it has grown: "500,000 shells have been sent", then a million."""
    if "period" not in found.open or voices is not SAME or a.time is not None or b.time is not None:
        return None
    if not (a.voiced and b.voiced) or a.day is None or b.day is None or a.day == b.day:
        return None
    first, second = sorted((a, b), key=lambda facts: facts.order)
    grown = _is_all(first) and _is_all(second) and not exceeds(first, second)
    return "period" if grown and _may_fit(a, b, found) else None


def _is_all(facts: Facts) -> bool:
    """Tell whether a figure counts all so far: a total, or many in the perfect. A sum may be one of several, and so may what falls on one day."""
    if facts.running or facts.subject.basis is Basis.TOTAL:
        return True
    if has_flag(facts.subject.action, "foe") or is_money(facts.subject.unit) or facts.subject.modality != Modality.HAPPENED.value:
        return False
    low = facts.amount.quantity.low
    return low is not None and low >= MANY and not words_for("so_far", "perfect").isdisjoint(facts.text.lower().split())


def last_day(a: Facts, b: Facts, _found: Standing, _voices: Sameness) -> str | None:
    """A running total whose start is not told takes in the day up to which it counts, as far as anybody says."""
    return "period" if counts_last_day(a, b) or counts_last_day(b, a) else None


def one_toll(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """A toll of one town without a time is of the strike that another tells of within days; a rise must be told as one."""
    if "period" not in found.open or not (_is_toll(a.subject) and _is_toll(b.subject)) or not _in_one_town(a, b):
        return None
    if not (_counts_back(a, b.time.day if b.time else None, b.day) and _counts_back(b, a.time.day if a.time else None, a.day)):
        return None
    if agreement(a, b) is not APART:
        return "period"
    later = max(a, b, key=lambda facts: facts.most)
    return "period" if voices is SAME and (later.running or revises_itself(later)) else None


def _is_toll(subject: Subject) -> bool:
    return has_flag(subject.action, "suffered") and subject.modality == Modality.HAPPENED.value


def _in_one_town(a: Facts, b: Facts) -> bool:
    one, two = a.subject.place, b.subject.place
    return one is not None and two is not None and is_town(one) and place_known_as(one) == place_known_as(two)


def _counts_back(facts: Facts, event: date | None, told: date | None) -> bool:
    """Tell whether a toll without a time can be that of an event, or of one told of on a day if its own is not said."""
    if facts.time is not None:
        return True
    if facts.day is None:
        return False
    if event is not None:
        return 0 <= (facts.day - event).days <= A_TOLL_RISES
    return told is not None and abs((facts.day - told).days) <= 1
