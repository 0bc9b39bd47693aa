"""The verbs that do something to what is counted, in all their forms.

>>> [(v.lemma, v.tense) for v in verbs("en")["sent"]]
[('send', 'past'), ('send', 'participle')]
"""

from functools import cache

from attrs import frozen

from ukclaims.extract.attributions.inflect import ing_form, past_form, s_form
from ukclaims.lang.tables import tables


@frozen
class Verb:
    """One form of an action verb: `particle` is the second word of "shoot down"."""

    lemma: str
    family: str
    tense: str
    particle: str | None = None


@cache
def verbs(language: str) -> dict[str, tuple[Verb, ...]]:
    """Return every form of every action verb, by its (first) word in small letters."""
    found: dict[str, list[Verb]] = {}
    for family, table in tables(language).load("actions").items():
        for entry in table["verbs"]:
            for tense, words in verb_forms(entry):
                if table.get("only_past") and tense in ("base", "present"):
                    continue
                first, _, particle = words.partition(" ")
                lemma = entry.partition(":")[0]
                found.setdefault(first, []).append(Verb(lemma, family, tense, particle or None))
    return {word: tuple(forms) for word, forms in found.items()}


def verb_forms(entry: str) -> list[tuple[str, str]]:
    """Return (tense, words) for each form of a verb as the table writes it."""
    base, _, irregular = entry.partition(":")
    head, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    past, _, participle = irregular.partition("/")
    regular = past_form(head) + tail
    return [
        ("base", base),
        ("present", s_form(head) + tail),
        ("past", past or regular),
        ("participle", participle or past or regular),
        ("gerund", ing_form(head) + tail),
    ]
