"""Who stands behind a claim, and whether two voices are the same, different, or not known to be either.

A named speaker is who the name says. An office told as "the mayor" is one voice wherever the rest of
two claims is the same; "officials" may be anybody. Whoever speaks for a body or a state is on its
side, neither the same voice nor another one. In a narrated claim the voice is the publisher's.
"""

from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from ukclaims.compare.names import content, state_of
from ukclaims.lang.tables import tables
from ukclaims.model.attribution import Form, SpeakerKind
from ukclaims.model.claim import Claim
from ukclaims.registry import default
from ukclaims.registry.folding import fold


class Sort(StrEnum):
    """How a voice is told."""

    __hash__ = str.__hash__

    NAMED = "named"
    OFFICE = "office"
    VAGUE = "vague"
    PUBLISHER = "publisher"
    UNKNOWN = "unknown"


NAMED, OFFICE, VAGUE, PUBLISHER, UNRESOLVED = Sort
"""The sorts by themselves: to ask the class for one takes ten times as long, and these are asked for with every pair."""

HEARD = {sort: (sort in (NAMED, OFFICE), sort in (UNRESOLVED, VAGUE)) for sort in Sort}
"""Of each sort whether somebody known speaks, and whether somebody unknown."""

OWN_WORDS = (PUBLISHER, VAGUE, UNRESOLVED)
"""Voices behind which nobody stands by name, so that a publisher may give somebody's words as its own."""


class Sameness(StrEnum):
    """Whether two voices are one."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


SAME, DIFFERENT, EITHER = Sameness
"""Whether two voices are one, by itself; `EITHER` is unknown."""


class Voice(NamedTuple):
    """Who stands behind a claim: how it is told, the folded name, the registry's id, the kind, the words, the role."""

    sort: Sort
    name: str = ""
    id: str = ""
    kind: str = ""
    words: str = ""
    role: str = ""


NOBODY = Voice(UNRESOLVED)


def voice_of(claim: Claim) -> Voice:
    """Return the voice behind a claim."""
    speaker = claim.attribution.speaker
    if speaker is not None:
        return voice_of_speaker(speaker.name, speaker.kind, speaker.id, speaker.mention or speaker.name, speaker.role or "") if speaker.is_resolved else NOBODY
    publisher = claim.document.publisher
    if claim.attribution.form is Form.NARRATED and publisher is not None:
        return _of_publisher(publisher)
    return NOBODY


@lru_cache(maxsize=1 << 14)
def _of_publisher(name: str) -> Voice:
    return Voice(PUBLISHER, fold(name), words=name)


@lru_cache(maxsize=1 << 14)
def voice_of_speaker(name: str, kind: SpeakerKind, known: str, mention: str, role: str) -> Voice:
    """Return the voice of somebody by name, kind, the registry's id, the words of the text and the role."""
    if kind is not SpeakerKind.UNNAMED:
        return Voice(NAMED, fold(name), known, kind.value, name, role)
    return Voice(_sort(name, mention), _bare(name), words=name, role=role)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(tables("en").load("relations")["voices"][name])


def _bare(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word not in _words("indefinite"))


def _sort(name: str, mention: str) -> Sort:
    """Tell "the mayor" from "a mayor" and "officials"."""
    first = (fold(mention).split() or [""])[0]
    plural = name.endswith("s") and _head(name) not in _words("collective")
    anybody = _head(name) in _words("anybody")
    if first in _words("indefinite") or fold(name).split()[:1] == ["a"] or plural or anybody or not fold(name):
        return VAGUE
    return OFFICE


def _head(words: str) -> str:
    return (fold(words).split() or [""])[-1]


@lru_cache(maxsize=1 << 17)
def compare_voices(one: Voice, two: Voice, on: date | None = None) -> Sameness:
    """Tell whether two voices are one; `on` is the day that decides who held an office."""
    for rule, is_alike in RULES:
        found = rule(one, two, on) or (None if is_alike else rule(two, one, on))
        if found is not None:
            return found
    return EITHER


def _nobody(one: Voice, _two: Voice, _on: date | None) -> Sameness | None:
    return EITHER if one.sort is UNRESOLVED else None


def _publisher(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Tell a publisher's own words from those of anybody else."""
    if one.sort is not PUBLISHER:
        return None
    return SAME if one.name == two.name else DIFFERENT


def _one_name(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    if one.sort is not two.sort or one.sort is VAGUE:
        return None
    return SAME if one.name == two.name or (one.id and one.id == two.id) else None


def _two_states(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Voices that belong to two states are two, unless both are groups of states."""
    states = side(one), side(two)
    return DIFFERENT if None not in states and states[0] != states[1] else None


def _on_one_side(one: Voice, two: Voice, on: date | None) -> Sameness | None:
    """Ask the registry who speaks for which body and state, or may speak for it, as far as is known of his office."""
    if not (one.sort is two.sort is NAMED and _is_known(one.words) and _is_known(two.words)):
        return None
    registry = default()
    standing = registry.relation(one.words, two.words) or registry.relation(one.words, two.words, on)
    return {"equal": SAME, "different": DIFFERENT}.get(standing or "", EITHER)


@lru_cache(maxsize=1 << 14)
def _is_known(words: str) -> bool:
    return bool(default().find(words)) or default().state_of(words) is not None


def _role_names_it(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Put a "spokesman of the air force" on the side of the air force."""
    return EITHER if one.role and two.words and content(two.words) <= content(one.role) else None


def _shared_words(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Leave it open whether "Umerov" is Rustem Umerov, "the governor" the Kharkiv governor."""
    mine, other = content(one.words), content(two.words)
    return EITHER if mine <= other or (one.sort is OFFICE and _head(one.words) in other) else None


def _two_names(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Take two names for two voices; a body, or a person of unknown office, may yet speak for its state."""
    if not (one.sort is two.sort is NAMED):
        return None
    one_side = side(one) is not None and side(one) == side(two)
    return EITHER if one_side and (_is_state(one) or _is_state(two) or _of_no_office(one) is not _of_no_office(two)) else DIFFERENT


def _is_state(voice: Voice) -> bool:
    return voice.kind == "state"


def _of_no_office(voice: Voice) -> bool:
    return voice.kind == "person" and not titles(voice)


def _local(one: Voice, two: Voice, _on: date | None) -> Sameness | None:
    """Tell a mayor, a governor, a police force from national bodies, and from each other."""
    if one.sort is not OFFICE or content(one.words).isdisjoint(_words("local")):
        return None
    if two.sort is OFFICE or (two.sort is NAMED and two.kind != "person"):
        return DIFFERENT
    return DIFFERENT if two.sort is NAMED and titles(two) and _head(one.words) not in titles(two) else None


@lru_cache(maxsize=1 << 14)
def titles(voice: Voice) -> frozenset[str]:
    """Return the words of the offices that a named person is known to have held."""
    found = default().find(voice.words, ("person",)) if voice.kind == "person" else ()
    held = " ".join(office.title for entry in found for office in default().held(entry, None))
    return content(f"{voice.role} {held}")


@lru_cache(maxsize=1 << 14)
def side(voice: Voice) -> str | None:
    """Return the state on whose side a voice speaks, where that is known."""
    return None if voice.sort in (PUBLISHER, UNRESOLVED) else state_of(voice.words)


RULES = (
    (_nobody, False),
    (_publisher, False),
    (_one_name, True),
    (_two_states, True),
    (_on_one_side, True),
    (_role_names_it, False),
    (_shared_words, False),
    (_local, False),
    (_two_names, True),
)
"""The rules by which two voices are compared, and whether each answers alike for either side; the first that answers wins."""


def are_opposed(one: Voice, two: Voice) -> bool:
    """Tell whether the voices belong to two sides that dispute each other."""
    against = _opposed().get(side(one))
    return against is not None and side(two) in against


@cache
def _opposed() -> dict[str | None, frozenset[str]]:
    """Return the states with which each state is in dispute."""
    sides: list[list[str]] = tables("en").load("relations")["voices"]["opposed"]
    return {state: frozenset(other for both in sides if state in both for other in both if other != state) for state in chain(*sides)}
