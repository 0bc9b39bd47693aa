"""Where the clause of a figure says that it was: the place nearest to the figure, known to the registry or not."""

from collections.abc import Iterator

from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.deeds import level_forms
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.lists_of_places import LEADS, ends_list, goes_on, joined
from ukclaims.extract.figures.stretch import runs
from ukclaims.extract.quantities.numerals import starters
from ukclaims.extract.quantities.unitwords import is_currency_code
from ukclaims.registry import Registry

_BEHIND_PLACES = frozenset(["due", "because", "amid", "despite", "alone", "according"])  # "died in Kharkiv due to shelling"
_DIRECTIONS = ("western", "eastern", "northern", "southern", "central", "ernmost")
_REGION_OF = frozenset([("region", "of"), ("oblast", "of"), ("province", "of")])
_WAR = 6  # tokens of "after the start of a special operation in"
_TEMPORAL = frozenset(["after", "before", "since", "until", "following"])
_TOWNS = frozenset(["city", "town", "village", "settlement"])
_TOWARDS = 6  # tokens from "from" to "of": "from the occupied port city of"
_LEADING_AWAY = frozenset(
    ["from", "to", "toward", "towards", "via", "through", "mayor", "residents", "council", "than", "size", "population", "gave", "give", "giving", "for"]
)


def place(clause: Clause, verb: Governor | None, registry: Registry) -> str | None:
    """Return where: the place nearest to the figure after "in", "near", "over", known to the registry or not."""
    told = [found for start, end in runs(clause, verb) for found in _places(clause, start, end, registry)]
    if _is_over(clause):
        told = [found for found in told if found[0] == clause.figure[1]]
    return min(((min(abs(at - clause.figure[0]), abs(at - clause.figure[1])), name) for at, name in told), default=(0, None))[1]


def _is_over(clause: Clause) -> bool:
    """Tell whether what was in the air is told right behind its number with its own place: "40 drones over Crimea, 62 | over the Black Sea"."""
    at = clause.figure[1]
    if at + 2 >= clause.last or clause.words[at] != "over":
        return False
    behind, of_the_air = clause.words[at + 1 : at + 3], {"territory", "waters"}
    named = clause.text.is_capital(at + 1) or clause.text.is_capital(at + 2) or not of_the_air.isdisjoint(behind)
    return named and clause.text.small.calendar.isdisjoint(behind)


def place_of_land(clause: Clause, registry: Registry) -> str | None:
    """Return where the land lies that a figure measures: "1,250 square kilometres of | Kursk Oblast"."""
    at = next((at for at in range(*clause.figure) if clause.words[at] == "of"), None)
    return _place_behind(clause, at, clause.last, registry) if at is not None else None


def first_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the first place that a run of tokens tells."""
    return next((name for _, name in _places(clause, start, end, registry)), None)


def last_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the last place that a run of tokens tells."""
    return next((name for _, name in reversed(list(_places(clause, start, end, registry)))), None)


def _places(clause: Clause, start: int, end: int, registry: Registry) -> Iterator[tuple[int, str]]:
    for at in range(start, end - 1):
        if _leads_to_place(clause, at) and not clause.figure[0] <= at < clause.figure[1]:
            name = None if ends_list(clause, at) or _is_of_war(clause, at) else _place_behind(clause, at, end, registry)
            if name:
                yield at, name


def _is_of_war(clause: Clause, at: int) -> bool:
    """Tell whether a place is that of the war from which the time is told: "since the start of the operation | in Ukraine"."""
    words = clause.words
    war = next((i for i in range(at - 1, max(clause.first, at - _WAR), -1) if words[i] in clause.text.small.wars), None)
    return war is not None and any(words[i] in _TEMPORAL for i in range(max(clause.first, war - _WAR), war))


def _place_behind(clause: Clause, at: int, last: int, registry: Registry) -> str | None:
    """Return the place behind a preposition; a sort of place behind a name belongs to it: "the Kursk region"."""
    text = clause.text
    start = _place_start(clause, at + 1, last, registry)
    end = _name_end(text, start, last)
    if end == start or _names_no_place(text, start, end, registry):
        return None
    if goes_on(clause, end, last, registry):
        return joined(clause, start, last, registry)
    if end < last and text.words[end].removesuffix("'s") in text.small.sorts_of_place and (name := _known_place(clause, start, end + 1, registry)):
        return name
    if not text.small.waters.isdisjoint(text.words[start:end]) and end > start + 1 and not _describes_noun(clause, end):
        return None if text.words[end : end + 1] == ["and"] else text.words_as_written(start, end)
    if end < last and text.words[end] in text.small.sites | text.small.districts:
        return text.words_as_written(start, end + 1)
    found = _region_of(clause, start, end, registry) or _known_place(clause, start, end, registry)
    if text.words[at] in text.small.hitting and not registry.find(found or "", ("place",)):
        return None  # "hit Ukraine", "struck Patriot launchers"
    if found and end < last and text.words[end] in text.small.fronts:
        return f"{found} {text.words[end]}"  # the town's own front, which is no town
    return (None if _describes_noun(clause, end) else found) if found else _unknown_place(clause, at, start, end, registry)


def _name_end(text: Text, start: int, last: int) -> int:
    """Return where a name ends: "the Republic of Crimea |", "the Sea of Azov |"."""
    end = start
    while end < min(last, start + 3) and text.is_capital(end):
        end += 1
    goes_on_of = end == start + 1 and end + 1 < last and text.words[end] == "of" and text.is_capital(end + 1)
    return end + 2 if goes_on_of and text.words[start] in text.small.sorts_of_place else end


def _names_no_place(text: Text, start: int, end: int, registry: Registry) -> bool:
    """Tell whether capitals are no place: "in Russian overnight attacks", "a loan of USD 5 million", "in eastern Ukraine", which is no country."""
    if (end == start + 1 and _is_adjective_of_state(text, start, registry)) or is_currency_code(text.tokens[start].text):
        return True
    return text.words[start - 1].endswith(_DIRECTIONS) and bool(registry.find(text.words_as_written(start, end), ("state",)))


def _unknown_place(clause: Clause, at: int, start: int, end: int, registry: Registry) -> str | None:
    """Return a place that the registry does not know, as it is written, where it can be nothing else."""
    text, name = clause.text, clause.text.words_as_written(start, end)
    named = text.words[at] in ("at", "over", "on") or text.words[start - 1] == "the" or text.words[start].removesuffix("'s").rstrip(".") in text.small.calendar
    named = named or registry.state_of(text.tokens[start].text) is not None
    return None if named or _describes_noun(clause, end) or registry.find(name) else name


def _region_of(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    """Return the region that is named behind its sort: "in the region of | Rostov"."""
    if start < 2 or tuple(clause.words[start - 2 : start]) not in _REGION_OF:
        return None
    return next((entry.name for entry in registry.find(f"{clause.text.words_as_written(start, end)} region", ("place",))), None)


def _leads_to_place(clause: Clause, at: int) -> bool:
    """Tell whether a place may follow: "in Kharkiv", "over the Kursk region", "the attack on Odesa", "the shelling of Kherson"."""
    word, small = clause.words[at], clause.text.small
    if word in LEADS:
        return True
    if word in ("on", "along") and _names_front(clause, at + 1):
        return True
    if (word == "of" and _is_town_of(clause, at)) or (word in small.hitting and clause.text.is_capital(at + 1)):
        return True
    return at > 0 and ((word in ("on", "against") and clause.words[at - 1] in small.events) or (word == "of" and clause.words[at - 1] in small.shellings))


def _is_town_of(clause: Clause, at: int) -> bool:
    """Tell whether a town is named here as where it is: "hit the city of | Vinnytsia", not "fled from the city of | Vinnytsia"."""
    if clause.words[at - 1] not in _TOWNS or not clause.text.is_capital(at + 1):
        return False
    before = clause.words[max(clause.first, at - _TOWARDS) : at]
    return _LEADING_AWAY.isdisjoint(before)


def _names_front(clause: Clause, at: int) -> bool:
    """Tell whether a name and its sort of front follow: "on | the Kupiansk axis"."""
    text, start = clause.text, at + (clause.words[at] in clause.text.small.articles)
    end = next((i for i in range(start, min(start + 3, clause.last)) if not text.is_capital(i)), clause.last)
    return start < end < clause.last and text.words[end] in text.small.fronts


def _describes_noun(clause: Clause, end: int) -> bool:
    """Tell whether the name before `end` only describes what follows: "in Ukrainian missile strikes"; a region's sort belongs to it."""
    text = clause.text
    word = text.words[end] if end < clause.last else ","
    return (
        word.isalpha()
        and word not in text.small.sorts_of_place
        and word not in text.small.times
        and word not in _BEHIND_PLACES
        and word not in level_forms(text.language)
        and word not in starters()
        and not text.ends_phrase(end, end - 1)
        and text.verb_at(end, clause.first) is None
    )


def _place_start(clause: Clause, at: int, last: int, registry: Registry) -> int:
    """Return where the name begins, behind "the", "Russia's western", "the Ukrainian city of"."""
    text, here = clause.text, at
    while here + 1 < last and _leads_on(text, here, registry):
        here += 1
    if text.is_capital(here) and not _is_adjective_of_state(text, here, registry):
        return here
    reach = min(here + 4, last - 1)
    told = clause.words[at] == "the" and not text.is_capital(here)
    of = next((i for i in range(here, reach) if clause.words[i] == "of" and (told or clause.words[i - 1] in text.small.sorts_of_place)), None)
    return here if of is None else of + 1 + (clause.words[of + 1] == "the")


def _leads_on(text: Text, at: int, registry: Registry) -> bool:
    """Tell whether a word stands before the name of a place and is no part of it."""
    if text.words[at] in text.small.articles or (text.words[at] in text.small.before_places and not text.is_capital(at)):
        return True
    goes_on = text.is_capital(at + 1) or text.words[at + 1] in text.small.before_places
    return goes_on and text.is_capital(at) and (text.tokens[at].text.endswith(("'s", "’s")) or _is_adjective_of_state(text, at, registry))


def _is_adjective_of_state(text: Text, at: int, registry: Registry) -> bool:
    return text.is_adjective(at) and registry.state_of(text.tokens[at].text) is not None


def _known_place(clause: Clause, start: int, end: int, registry: Registry) -> str | None:
    found = registry.find(clause.text.words_as_written(start, end))
    return next((entry.name for entry in found if entry.kind in ("place", "state")), None)
