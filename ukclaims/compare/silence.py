"""What goes without saying: dimensions that are open, though silence about them shows nothing.

Such a dimension is not told to differ and not told to be one. It keeps no pair from agreeing or from
being part and whole, and holds no voice against another. Each rule looks at one kind of silence.
"""

from collections.abc import Callable

from ukclaims.compare.facts import Facts
from ukclaims.compare.names import acting, names_nobody, state_of
from ukclaims.compare.standing import Standing
from ukclaims.compare.subject import Subject, is_money
from ukclaims.compare.untimed import last_day, one_start, one_telling, one_toll, so_far
from ukclaims.compare.voices import SAME, Sameness, side
from ukclaims.registry import default
from ukclaims.registry.measures import has_flag

Rule = Callable[[Facts, Facts, Standing, Sameness], str | None]


def silent(a: Facts, b: Facts, found: Standing, voices: Sameness) -> frozenset[str]:
    """Return the open dimensions about which silence shows nothing."""
    if not (found.silent or found.open):
        return _NONE
    return frozenset([name for rule in RULES if (name := rule(a, b, found, voices))])


_NONE: frozenset[str] = frozenset()


def nobody_named(_a: Facts, _b: Facts, found: Standing, _voices: Sameness) -> str | None:
    """An actor is left out of two passives, or of one where those who suffer are counted: "12 were killed", "the strike killed 12"."""
    return "actor" if found.silent else None


def our_own(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """Who shoots down the enemy's drones goes without saying where one side speaks: "20 were shot down", "air defences downed 64"."""
    if "actor" not in found.open or not (_against_a_foe(a.subject) and _against_a_foe(b.subject)):
        return None
    if not (names_nobody(a.subject.actor) or names_nobody(b.subject.actor)):
        return None
    one_side = voices is SAME or (side(a.voice) is not None and side(a.voice) == side(b.voice))
    return "actor" if one_side else None


def _against_a_foe(subject: Subject) -> bool:
    return has_flag(subject.action, "foe")


def our_side(a: Facts, b: Facts, found: Standing, voices: Sameness) -> str | None:
    """What one voice's own side does needs no name: "we will produce 20 million", "Ukrainian industry will produce 20 million"."""
    if "actor" not in found.open or voices is not SAME or (a.subject.actor is None) is (b.subject.actor is None):
        return None
    if a.subject.loses is not b.subject.loses or any(_against_a_foe(each) or has_flag(each.action, "suffered") for each in (a.subject, b.subject)):
        return None
    named = a.subject.actor or b.subject.actor or ""
    ours = side(a.voice) or side(b.voice)
    return "actor" if ours is not None and state_of(acting(named)) == ours else None


def one_breath(a: Facts, b: Facts, found: Standing, _voices: Sameness) -> str | None:
    """Who acts is told once in what somebody says: Russia "suffered 100,000 casualties, including 20,000 killed"."""
    if "actor" not in found.open or a.speech is None or a.speech != b.speech:
        return None
    return "actor" if a.subject.actor is None or b.subject.actor is None else None


def mere_money(a: Facts, b: Facts, found: Standing, _voices: Sameness) -> str | None:
    """Of sums without a word for what they are nothing but money is counted: "spent 765 billion hryvnias"."""
    if "item" not in found.open or a.subject.item is not None or b.subject.item is not None:
        return None
    return "item" if is_money(a.subject.unit) and is_money(b.subject.unit) else None


RULES: tuple[Rule, ...] = (nobody_named, our_own, our_side, one_breath, one_start, one_telling, so_far, last_day, mere_money, one_toll)
"""The kinds of silence."""


def in_the_theatre(a: Facts, b: Facts) -> bool:
    """Tell whether one names the country of the war, and the other no place: "has lost 300,000 men in Ukraine"."""
    places = [facts.subject.place for facts in (a, b) if facts.subject.place]
    return len(places) == 1 and bool(default().find(places[0], ("state",)))
