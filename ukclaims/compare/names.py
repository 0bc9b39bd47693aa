"""How two who act, two places and two scopes stand to each other: by the registry, else by their words."""

from functools import lru_cache

from ukclaims.model.verdict import Verdict
from ukclaims.registry import default
from ukclaims.registry.folding import fold
from ukclaims.registry.measures import item_class

_STANDING = {"equal": Verdict.EQUAL, "part": Verdict.NARROWER, "whole": Verdict.WIDER, "different": Verdict.DISJOINT}
_THE_STATE_ITSELF = frozenset(
    {"forces", "army", "military", "troops", "side", "government", "authorities", "militaries", "armies", "leadership", "armed forces"}
    | {"manufacturers", "producers", "companies", "industry", "defence industry", "defense industry", "arms makers"}
    | {f"air {defence}{rest}" for defence in ("defence", "defense") for rest in ("", "s", " forces", " systems", " units", " troops")}
)
_SMALL_WORDS = frozenset(
    {"to", "the", "for", "of", "in", "on", "at", "under", "from", "through", "by", "with", "a", "an", "and", "its", "their", "his", "her", "our"}
)


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
        if " ".join(parts[cut:]).lower() in _THE_STATE_ITSELF:
            return registry.state_of(" ".join(parts[:cut]).removesuffix("'s").removesuffix("’s")) or name
    return name


@lru_cache(maxsize=1 << 14)
def is_event(name: str) -> bool:
    """Tell whether a name tells what happened, and not who did it: "the strike", "a drone attack", "the blast".

    >>> is_event("missile strike"), is_event("Russian forces")
    (True, False)
    """
    return item_class(name) in _EVENTS


_EVENTS = frozenset({"attack", "explosion"})


@lru_cache(maxsize=1 << 14)
def names_nobody(name: str | None) -> bool:
    """Tell whether words for who acts leave open whose they are: none, an event, forces of no state.

    >>> names_nobody("air defences on duty"), names_nobody("the strike"), names_nobody("Russian air defences")
    (True, True, False)
    """
    if name is None or (is_event(name) and state_of(name) is None):
        return True
    words = [word for word in fold(name).split() if word not in _OF_NO_STATE]
    return any(" ".join(words[at:]) in _FORCES_OF_A_STATE for at in range(len(words))) and state_of(name) is None


_FORCES_OF_A_STATE = _THE_STATE_ITSELF | {"air force", "air forces", "navy", "defence forces", "defense forces"}
_OF_NO_STATE = frozenset({"the", "our", "its", "their", "on", "duty", "on-duty"})


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
        return _STANDING[known]
    return _by_words(one, two)


@lru_cache(maxsize=1 << 14)
def _is_listed(name: str) -> bool:
    return bool(default().find(name))


def _by_words(one: str, two: str) -> Verdict:
    states = state_of(one), state_of(two)
    if None not in states and states[0] != states[1]:
        return Verdict.DISJOINT
    if states[0] == states[1] and states[0] in (one, two):
        return Verdict.WIDER if one == states[0] else Verdict.NARROWER
    if not (_is_name(one) and _is_name(two)) or _share_words(one, two):
        return Verdict.UNKNOWN
    return Verdict.UNKNOWN if one in states or two in states else Verdict.DISJOINT


def _is_name(words: str) -> bool:
    return words != words.lower()


def _share_words(one: str, two: str) -> bool:
    return not (content(one).isdisjoint(content(two)))


@lru_cache(maxsize=1 << 14)
def content(words: str) -> frozenset[str]:
    """Return the words that tell, folded."""
    return frozenset(fold(words).split()) - _SMALL_WORDS


@lru_cache(maxsize=1 << 16)
def compare_places(first: str, second: str) -> Verdict:
    """Tell how the first of two places stands to the second.

    A place that is not in the registry may lie in any region or state that shares no word with it, and
    is apart from every other town.
    """
    if fold(first) == fold(second):
        return Verdict.EQUAL
    known = default().within(first, second) if place_known_as(first) and place_known_as(second) else None
    if known is not None:
        return _STANDING[known]
    if not (_is_name(first) and _is_name(second)) or not (content(first) - _SORTS_OF_PLACE).isdisjoint(content(second) - _SORTS_OF_PLACE):
        return Verdict.UNKNOWN
    return Verdict.UNKNOWN if _is_region(first) or _is_region(second) else Verdict.DISJOINT


@lru_cache(maxsize=1 << 14)
def place_known_as(name: str) -> str | None:
    """Return the name under which the registry knows a place, None where it does not."""
    found = default().find(name, ("state",)) or default().find(name, ("place",))
    return found[0].name if len(found) == 1 else None


@lru_cache(maxsize=1 << 14)
def is_town(name: str) -> bool:
    """Tell whether a place is a known town: neither a state nor a region.

    >>> is_town("Kharkiv"), is_town("Kyiv"), is_town("Kharkiv Oblast"), is_town("Crimea"), is_town("Ukraine")
    (True, True, False, False, False)
    """
    found = default().find(name, ("place",))
    is_state = bool(default().find(name, ("state",)))
    return len(found) == 1 and not is_state and (found[0].whole != found[0].state or default().state_of(name) is not None)


@lru_cache(maxsize=1 << 12)
def places_around(name: str) -> tuple[str, ...]:
    """Return the places that hold a place, as the registry knows them: the oblast around a city, the state."""
    found: list[str] = []
    entries = default().find(name, ("place",))
    while len(entries) == 1:
        found += [around for around in (entries[0].state,) if around and around not in found]
        above = entries[0].whole
        entries = default().find(above, ("place",)) if above and above not in found else ()
        found += [above] if above and above not in found else []
    return tuple(found)


_REGIONS = frozenset(
    {
        "west",
        "east",
        "north",
        "south",
        "western",
        "eastern",
        "northern",
        "southern",
        "central",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "region",
        "oblast",
        "district",
        "province",
        "raion",
        "front",
        "direction",
        "area",
        "sector",
        "republic",
        "krai",
        "coast",
    }
)

_SORTS_OF_PLACE = _REGIONS | {"village", "town", "city", "settlement", "community", "airfield", "port"}


def _is_region(name: str) -> bool:
    return default().state_of(name) is not None or not content(name).isdisjoint(_REGIONS)


@lru_cache(maxsize=1 << 16)
def compare_words(first: str, second: str) -> Verdict:
    """Tell how the first of two scopes stands to the second: more words narrow it.

    Two purposes without a word in common are apart, and so are people of two states; of one bare word beside
    another nothing is known, and "fallen" bodies are bodies.

    >>> compare_words("for frontline brigades", "for brigades"), compare_words("fallen", "ukrainian")
    (<Verdict.NARROWER: 'narrower'>, <Verdict.WIDER: 'wider'>)
    >>> compare_words("to the navy", "to the air force"), compare_words("armed", "wounded")
    (<Verdict.DISJOINT: 'disjoint'>, <Verdict.UNKNOWN: 'unknown'>)
    """
    one, two = content(first) - _TELLS_NOTHING, content(second) - _TELLS_NOTHING
    if one == two:
        return Verdict.EQUAL
    if one > two:
        return Verdict.NARROWER
    if one < two:
        return Verdict.WIDER
    if not one.isdisjoint(two):
        return Verdict.OVERLAPPING
    states = state_of(first.title()), state_of(second.title())
    purposes = all(words.partition(" ")[0] in _LEADS for words in (first, second))
    supplies = one | two <= _SUPPLIES
    apart = purposes or supplies or min(len(one), len(two)) > 1 or (None not in states and states[0] != states[1])
    return Verdict.DISJOINT if apart else Verdict.UNKNOWN


_LEADS = frozenset({"to", "for", "from", "through", "under", "via", "by", "with"})
"""The words before a purpose, a way or a store."""

_SUPPLIES = frozenset({"power", "water", "gas", "heating", "heat", "light", "internet", "communication"})
"""What homes are cut off from: those without power are not those without water."""

_TELLS_NOTHING = frozenset({"fallen", "dead", "deceased", "killed", "slain", "late"})
"""Words about the dead that set nobody apart from others that are counted with them."""


@lru_cache(maxsize=1 << 14)
def compare_bases(first: str, second: str) -> Verdict:
    """Tell whether two comparisons are made with one thing: two years that differ are apart."""
    one, two = content(first), content(second)
    if one == two:
        return Verdict.EQUAL
    years = [{word for word in words if len(word) == 4 and word.isdigit()} for words in (one, two)]
    return Verdict.DISJOINT if years[0] and years[1] and years[0].isdisjoint(years[1]) else Verdict.UNKNOWN
