"""Cue words: for each form its verb, what kind of form it is, and what may follow it as content.

>>> lexicon("en").verbs["added"].frames >= {"that", "quote", "post"}
True
>>> [entry.form for entry in (lexicon("en").verbs["says"], lexicon("en").verbs["saying"])]
['s', 'ing']
"""

from functools import cache
from typing import Any

from attrs import frozen

from ukclaims.extract.attributions.inflect import ing_form, past_form, s_form
from ukclaims.lang.tables import tables


@frozen
class Verb:
    """One form of a cue verb. `form` is "base", "s", "past", "participle" or "ing"."""

    lemma: str
    form: str
    frames: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    particle: str | None = None
    only: bool = False
    passive: frozenset[str] = frozenset()


@frozen(eq=False)
class Lexicon:
    """The cue words of one language, by their form in small letters.

    `nouns` gives for a noun the words that may open its content; `openers` the words that stand
    before a source ("according to"), each as a tuple of words by its first one.
    """

    verbs: dict[str, Verb]
    nouns: dict[str, frozenset[str]]
    openers: dict[str, tuple[tuple[str, ...], ...]]
    hedges: frozenset[str]
    channels: frozenset[str]
    sending: frozenset[str]
    no_speakers: frozenset[str]
    informants: frozenset[str]
    sent_to: frozenset[str]
    quoting: frozenset[str]
    citing: frozenset[str]
    in_words: frozenset[str]
    sure: frozenset[str]
    source_lines: frozenset[str]
    quote_lines: frozenset[str]
    labels: frozenset[str]
    details: frozenset[str]
    source_ends: frozenset[str]
    idle_objects: frozenset[str]
    idle_asked: frozenset[str]
    idle_acts: frozenset[str]
    adjectives: frozenset[str]
    deeds: frozenset[str]
    duties: frozenset[str]
    idle_none: frozenset[str]
    idle_inverted: frozenset[str]
    hearsay: frozenset[str]
    anonymous: frozenset[str]
    pointing: frozenset[str]
    claims: frozenset[str]
    own_names: frozenset[str]
    own_verbs: frozenset[str]
    asking: frozenset[str]
    answering: frozenset[str]
    counters: frozenset[str]
    harm: frozenset[str]
    bounding: frozenset[str]

    @property
    def only_telling(self) -> frozenset[str]:
        """Forms of the verbs that only tell of what is counted, and do nothing to it: "confirmed 40 deaths"."""
        return _only_telling(self)

    @property
    def every(self) -> frozenset[str]:
        """All words at which a rule may be asked."""
        return _every(self)


@cache
def lexicon(language: str) -> Lexicon:
    """Return the cue words of a language."""
    table = tables(language).load("cues")
    openers: dict[str, list[tuple[str, ...]]] = {}
    for phrase in (*table["sources"]["before"], *table["sources"]["per"]):
        words = tuple(phrase.split())
        openers.setdefault(words[0], []).append(words)
    channels = {form for word in table["channels"]["words"].split() for form in (word, s_form(word))}
    return Lexicon(
        verbs=_verbs(table),
        nouns=_nouns(table),
        openers={word: tuple(phrases) for word, phrases in openers.items()},
        hedges=_set(table["hedges"]["words"]),
        channels=frozenset(channels),
        sending=_all_forms(table["sending"]["words"], table),
        quoting=_all_forms(table["quoting"]["words"], table),
        citing=_set(table["sources"]["citing"]),
        no_speakers=_set(table["headings"]["not"]),
        informants=_set(table["sources"]["informants"]),
        sent_to=_set(table["sources"]["sent_to"]),
        sure=_set(table["words"]["sure"]),
        in_words=_set(table["words"]["in"]),
        source_lines=_set(table["lines"]["source"]),
        quote_lines=_set(table["lines"]["quote"]),
        labels=_set(table["lines"]["label"]),
        details=_set(table["lines"]["details"]),
        source_ends=_set(table["lines"]["ends"]),
        idle_objects=_set(table["idle"]["objects"]),
        idle_asked=_set(table["idle"]["asked"]),
        idle_acts=_set(table["idle"]["acts"]),
        adjectives=_set(table["idle"]["adjectives"]),
        deeds=_set(table["idle"]["deeds"]),
        duties=_set(table["idle"]["duties"]),
        idle_none=_set(table["idle"]["none"]),
        idle_inverted=_set(table["idle"]["inverted"]),
        hearsay=_set(table["hearsay"]["words"]),
        anonymous=_set(table["sources"]["anonymous"]),
        pointing=_set(table["pointing"]["nouns"]),
        claims=_set(table["pointing"]["claims"]),
        own_names=_set(table["own"]["names"]),
        own_verbs=_all_forms(table["own"]["verbs"], table),
        asking=_set(table["turns"]["asking"]),
        answering=_set(table["turns"]["answering"]),
        counters=_set(table["tallies"]["counters"]),
        harm=_set(table["tallies"]["harm"]),
        bounding=_set(table["bounding"]["words"]),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def _every(known: Lexicon) -> frozenset[str]:
    return frozenset(known.verbs) | frozenset(known.nouns) | known.in_words | known.sure | known.hearsay | frozenset(known.openers)


@cache
def _only_telling(known: Lexicon) -> frozenset[str]:
    return frozenset(form for form, verb in known.verbs.items() if "tally" in verb.frames)


def _verbs(table: dict[str, Any]) -> dict[str, Verb]:
    frames: dict[str, set[str]] = {}
    for group in table["verbs"]:
        for word in group["words"].split():
            frames.setdefault(word, set()).update(group["frames"].split())
    for word in table["only"]["words"].split():
        frames.setdefault(word, set())
    for words in table["passive"].values():
        for word in words.split():
            frames.setdefault(word, set())
    only = frozenset(table["only"]["words"].split())
    found: dict[str, Verb] = {}
    for word, kinds in frames.items():
        prepositions = frozenset(table["prepositions"].get(word, "").split())
        passive = frozenset(prep for prep, words in table["passive"].items() if word in words.split())
        for form, kind in _forms(word, table["forms"]):
            found.setdefault(form, Verb(word, kind, frozenset(kinds), prepositions, table["particles"].get(word), word in only, passive))
    return found


def _forms(word: str, irregular: dict[str, str]) -> list[tuple[str, str]]:
    past, participle = irregular[word].split() if word in irregular else (past_form(word),) * 2
    forms = [(word, "base"), (s_form(word), "s"), (past, "past"), (ing_form(word), "ing")]
    return forms if past == participle else [*forms, (participle, "participle")]


def _all_forms(words: str, table: dict[str, Any]) -> frozenset[str]:
    return frozenset(form for word in words.split() for form, _ in _forms(word, table["forms"]))


def _nouns(table: dict[str, Any]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for opener, words in table["nouns"].items():
        if opener == "opposition":
            found.setdefault("opposition", set()).add(words)
            continue
        for word in words.split():
            for form in (word, s_form(word)):
                found.setdefault(form, set()).add(opener)
    return {word: frozenset(openers) for word, openers in found.items()}
