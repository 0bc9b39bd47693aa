"""Deeds without a verb of their own: outcomes ("12 dead") and nouns of a deed ("the delivery of 20 tanks").

>>> outcome("dead", "en").lemma, deed_noun("losses", "en").lemma, deed_noun("table", "en")
('kill', 'lose', None)
"""

from functools import cache

from ukclaims.extract.figures.actions import Verb, verb_forms, verbs
from ukclaims.lang.tables import tables


def outcome(word: str, language: str) -> Verb | None:
    """Return the deed that brought the outcome about, None where the word is no outcome."""
    return _deeds("outcomes", language).get(word)


def deed_noun(word: str, language: str) -> Verb | None:
    """Return the deed that a noun names, None where it names none."""
    return _deeds("nouns", language).get(word)


def supply(word: str, language: str) -> str | None:
    """Return the one name of what people are supplied with, None where the word is no supply.

    >>> supply("electricity", "en"), supply("bread", "en")
    ('power', None)
    """
    return _supplies(language).get(word)


@cache
def _supplies(language: str) -> dict[str, str]:
    table = tables(language).load("deeds")["supplies"]
    return {word: name for name, words in table.items() if name != "example" for word in words.split()}


@cache
def _deeds(name: str, language: str) -> dict[str, Verb]:
    table = tables(language).load("deeds")[name]
    return {word: _verb(lemma, language) for word, lemma in table.items() if word != "example"}


def _verb(lemma: str, language: str) -> Verb:
    """Return the verb as a noun says it, in the family it has as a verb."""
    known = next((v for v in verbs(language).get(lemma.split()[0], ()) if v.lemma == lemma), None)
    return Verb(lemma, known.family if known else "harm", "noun")


@cache
def deed_words(name: str, language: str) -> frozenset[str]:
    """Return one word list of the table of deeds."""
    return frozenset(word.replace("_", " ") for word in tables(language).load("deeds")[name]["words"].split())


@cache
def level_forms(language: str) -> frozenset[str]:
    """Return every form of the verbs that say what something comes to."""
    entries = tables(language).load("deeds")["levels"]["verbs"]
    return frozenset(words for entry in entries for tense, words in verb_forms(entry) if tense != "gerund") | {"is", "are", "were"}


@cache
def level_past(language: str) -> frozenset[str]:
    """Return the forms of those verbs that say that it came to so much: "fell", "rose", "reached"."""
    entries = tables(language).load("deeds")["levels"]["verbs"]
    told = {words for entry in entries for tense, words in verb_forms(entry) if tense in ("past", "participle")}
    return frozenset(told - {entry.partition(":")[0] for entry in entries})


@cache
def level_lemmas(language: str) -> frozenset[str]:
    """Return the verbs that say what something comes to, by their base form."""
    return frozenset(entry.partition(":")[0] for entry in tables(language).load("deeds")["levels"]["verbs"])


@cache
def level_links(language: str) -> frozenset[str]:
    """Return the small words between such a verb and its number."""
    return frozenset(tables(language).load("deeds")["levels"]["links"].split())
