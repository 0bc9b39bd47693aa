"""How two who act stand to each other: by the registry, else by their words."""

from functools import cache, lru_cache

from ukclaims.lang.tables import tables
from ukclaims.model.verdict import Verdict
from ukclaims.registry import default
from ukclaims.registry.folding import fold
from ukclaims.registry.measures import item_class

STANDING = {"equal": Verdict.EQUAL, "part": Verdict.NARROWER, "whole": Verdict.WIDER, "different": Verdict.DISJOINT}


@cache
def words_for(section: str, name: str) -> frozenset[str]:
    """Return the words of a table that bear on how two things stand to each other."""
    return frozenset(tables("en").load("relations")[section][name])


@lru_cache(maxsize=1 << 14)
def state_in(words: str) -> str | None:
    """Return the state that a description names: "a Ukrainian official" speaks of Ukraine; None if none or two.

    An envoy to a country and a mission in one do not belong to it.
    """
    registry = default()
    whole = registry.state_of(words)
    if whole:
        return whole
    parts = words.partition(" in ")[0].partition(" to ")[0].replace("'s", "").replace("’s", "").split()
    found = {state for n in (1, 2) for i in range(len(parts) - n + 1) if (state := registry.state_of(" ".join(parts[i : i + n])))}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1 << 14)
def state_of(name: str) -> str | None:
    """Return the state that a name belongs to: its own, its body's, its person's, or the one its words name."""
    found = {entry.state for entry in default().find(name) if entry.state}
    return found.pop() if len(found) == 1 else state_in(name)


@lru_cache(maxsize=1 << 14)
def acting(name: str) -> str:
    """Return who acts: the forces and the government of a state are the state.

    So is a state whose strike is told as the one who acts; two who act together are named in one order.

    >>> acting("Russian forces"), acting("Britain"), acting("the Air Force")
    ('Russia', 'United Kingdom', 'the Air Force')
    >>> acting("Russian missile strike"), acting("Ukraine and Russia")
    ('Russia', 'Russia and Ukraine')
    >>> acting("Denmark and the Netherlands")
    'Denmark and Netherlands'
    """
    registry = default()
    state = registry.state_of(name)
    if state:
        return state
    parts = name.split()
    if is_event(name) and (state := registry.state_of(parts[0].removesuffix("'s").removesuffix("’s"))):
        return state
    both = [part.removeprefix("the ") for part in name.split(" and ")]
    if len(both) == 2 and (len(parts) == 3 or all(map(registry.state_of, both))):
        return " and ".join(sorted(map(acting, both)))
    for cut in range(1, len(parts)):
        if " ".join(parts[cut:]).lower() in words_for("parties", "the_state_itself"):
            return registry.state_of(" ".join(parts[:cut]).removesuffix("'s").removesuffix("’s")) or name
    return name


@lru_cache(maxsize=1 << 14)
def is_event(name: str) -> bool:
    """Tell whether a name tells what happened, and not who did it: "the strike", "a drone attack", "the blast".

    >>> is_event("missile strike"), is_event("Russian forces")
    (True, False)
    """
    return item_class(name) in words_for("parties", "events")


@lru_cache(maxsize=1 << 14)
def names_nobody(name: str | None) -> bool:
    """Tell whether words for who acts leave open whose they are: none, an event, forces of no state.

    >>> names_nobody("air defences on duty"), names_nobody("the strike"), names_nobody("Russian air defences")
    (True, True, False)
    """
    if name is None or (is_event(name) and state_of(name) is None):
        return True
    words = [word for word in fold(name).split() if word not in words_for("parties", "of_no_state")]
    forces = words_for("parties", "the_state_itself") | words_for("parties", "forces")
    return any(" ".join(words[at:]) in forces for at in range(len(words))) and state_of(name) is None


@lru_cache(maxsize=1 << 16)
def compare_actors(first: str, second: str) -> Verdict:
    """Tell how the first of two who act or receive stands to the second.

    A body is narrower than its state. Of names that are not in the registry two different ones are
    apart, unless they share words or one may belong to the other; of descriptions nothing is known.
    """
    one, two = acting(first), acting(second)
    if fold(one) == fold(two):
        return Verdict.EQUAL
    known = default().relation(one, two) if _is_listed(one) and _is_listed(two) else None
    if known is not None:
        return STANDING[known]
    return _by_words(one, two)


@lru_cache(maxsize=1 << 14)
def _is_listed(name: str) -> bool:
    return bool(default().find(name))


def _by_words(one: str, two: str) -> Verdict:
    states = state_of(one), state_of(two)
    europe = words_for("parties", "europe")
    if fold(one) in europe or fold(two) in europe:  # which states do it is not told, but those overseas do not
        return Verdict.UNKNOWN if words_for("parties", "outside_europe").isdisjoint(states) else Verdict.DISJOINT
    if None not in states and states[0] != states[1]:
        return Verdict.DISJOINT
    if states[0] == states[1] and states[0] in (one, two):
        return Verdict.WIDER if one == states[0] else Verdict.NARROWER
    if not (is_name(one) and is_name(two)) or _share_words(one, two):
        return Verdict.UNKNOWN
    return Verdict.UNKNOWN if one in states or two in states else Verdict.DISJOINT


@lru_cache(maxsize=1 << 14)
def is_name(words: str) -> bool:
    """Tell whether words are a name: one of them has a capital, and is not only a state before a description.

    >>> is_name("Harbour Works"), is_name("brigade"), is_name("Norway's biggest arms maker")
    (True, False, False)
    """
    first, *rest = words.split() or [""]
    described = " ".join(rest)
    of_a_state = bool(rest) and described == described.lower() and default().state_of(first.removesuffix("'s").removesuffix("’s"))
    return words != words.lower() and not of_a_state


def _share_words(one: str, two: str) -> bool:
    return not (content(one).isdisjoint(content(two)))


@lru_cache(maxsize=1 << 14)
def content(words: str) -> frozenset[str]:
    """Return the words that tell, folded, without a possessive's end."""
    return frozenset([word.removesuffix("'s") for word in fold(words).split()]) - words_for("parties", "small")
