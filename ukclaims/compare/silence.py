"""What goes without saying: dimensions that are open, though silence about them shows nothing.

Such a dimension is not told to differ and not told to be one. It keeps no pair from agreeing or from
being part and whole, and holds no voice against another. Each rule looks at one kind of silence.
"""

from collections.abc import Callable
from datetime import date

from ukclaims.compare.cues import revises_itself
from ukclaims.compare.facts import Facts
from ukclaims.compare.names import names_nobody
from ukclaims.compare.places import is_town, place_known_as
from ukclaims.compare.standing import Standing
from ukclaims.compare.subject import Subject
from ukclaims.compare.values import agreement
from ukclaims.compare.voices import Sameness, side
from ukclaims.model.figure import Modality
from ukclaims.model.quantity import Agreement
from ukclaims.registry import default
from ukclaims.registry.measures import has_flag

Rule = Callable[[Facts, Facts, Standing, Sameness], str | None]

A_TOLL_RISES = 7
"""So many days a toll without a time is told after what it counts, at most."""


def silent(a: Facts, b: Facts, found: Standing, voices: Sameness) -> frozenset[str]:
    """Return the open dimensions about which silence shows nothing."""
    return frozenset([name for rule in RULES if (name := rule(a, b, found, voices))])


def nobody_named(_a: Facts, _b: Facts, found: Standing, _voices: Sameness) -> str | None:
    """An actor is left out of two passives, or of one where those who suffer are counted: "12 were killed", "the strike killed 12"."""
    return "actor" if found.silent else None


def our_own(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """Who shoots down the enemy's drones goes without saying where one side speaks: "20 were shot down", "air defences downed 64"."""
    if "actor" not in found.open or not (_against_a_foe(a.subject) and _against_a_foe(b.subject)):
        return None
    if not (names_nobody(a.subject.actor) or names_nobody(b.subject.actor)):
        return None
    one_side = voices is Sameness.SAME or (side(a.voice) is not None and side(a.voice) == side(b.voice))
    return "actor" if one_side else None


def _against_a_foe(subject: Subject) -> bool:
    return has_flag(subject.action, "foe")


def one_start(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """One voice's two running totals run from one start, which neither tells: "so far", "as of 13 September"."""
    untold = all(facts.running and (facts.time is None or facts.time.start == date.min) for facts in (a, b))
    return "period" if untold and voices is Sameness.SAME and "period" in found.open else None


def one_toll(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """A toll of one town without a time is of the strike that another tells of within days; a rise must be told as one."""
    if "period" not in found.open or not (_is_toll(a.subject) and _is_toll(b.subject)) or not _in_one_town(a, b):
        return None
    if not (_counts_back(a, b.time.day if b.time else None, b.day) and _counts_back(b, a.time.day if a.time else None, a.day)):
        return None
    if agreement(a, b) is not Agreement.APART:
        return "period"
    later = max(a, b, key=lambda facts: facts.most)
    return "period" if voices is Sameness.SAME and (later.running or revises_itself(later)) else None


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


RULES: tuple[Rule, ...] = (nobody_named, our_own, one_start, one_toll)
"""The kinds of silence."""


def in_the_theatre(a: Facts, b: Facts) -> bool:
    """Tell whether one names the country of the war, and the other no place: "has lost 300,000 men in Ukraine"."""
    places = [facts.subject.place for facts in (a, b) if facts.subject.place]
    return len(places) == 1 and bool(default().find(places[0], ("state",)))
