"""The grammar of time expressions: words of a kind, and patterns of words, compiled from a language's table.

Each token of a text becomes one character (its kind), so that a pattern over words is a plain regular
expression over a short string, and matching is linear: no pattern of the table repeats without limit.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any

from attrs import frozen

from ukclaims.extract.periods.notation import Notation
from ukclaims.lang.tables import tables

Word = tuple[str, Any]
"""The character of a kind, and the value of the word."""

BREAK = "\x00"
"""Stands where a text has words that no pattern knows."""

DIGIT_KINDS = ("digits31", "digits", "decimal", "year", "ordinal_digits", "decade_digits", "iso", "digit_date", "year_first", "clock")
"""Kinds of what is written in digits; `tokens` tells them apart."""

CAPITAL_KINDS = ("month_or_verb", "month_short", "weekday_short")
"""Kinds of words that are others when written small: "may", "march", "sat"."""


@frozen
class Rule:
    """One pattern, the name of the function that reads what it matches, a sentence that shows it, and words it asks for or forbids beside it.

    Where it has a head, only what that matches is the time expression; the rest tells which one is meant.
    """

    name: str
    reads: str
    source: str
    firsts: frozenset[str]
    example: str
    after: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    head_source: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked."""
        return re.compile(self.source)

    @cached_property
    def head(self) -> re.Pattern[str]:
        """The pattern of the head, compiled when it is first asked; all of the rule's where it has none."""
        return re.compile(self.head_source) if self.head_source else self.pattern


@frozen(eq=False)
class Grammar:
    """The words and rules of one language."""

    words: Mapping[str, Word]
    codes: Mapping[str, str]
    rules: tuple[Rule, ...]
    by_first: Mapping[str, tuple[Rule, ...]]
    windows: re.Pattern[str]

    def kinds(self, *names: str) -> frozenset[str]:
        """Return the characters of the kinds named."""
        return frozenset(self.codes[name] for name in names)


@cache
def grammar(language: str) -> Grammar:
    """Return the grammar of a language, compiled once."""
    table = tables(language).load("periods")
    words, elements = table["words"], table["elements"]
    codes = {kind: chr(0xE000 + n) for n, kind in enumerate((*words, *DIGIT_KINDS, "hyphen", "comma", "slash", "poss"))}
    lexicon = {word: (codes[kind], value) for kind, entries in words.items() for name, value in entries.items() for word in _spellings(name, kind)}
    lexicon |= {"-": (codes["hyphen"], "-"), ",": (codes["comma"], ","), "/": (codes["slash"], "/"), "'s": (codes["poss"], "'s")}
    classes = codes | {name: "[" + "".join(codes[k] for k in kinds) + "]" for name, kinds in elements.items()}
    notation = Notation(classes, table["macros"])
    rules = tuple(_rule(entry, notation) for entry in table["rules"])
    by_first = {code: tuple(rule for rule in rules if code in rule.firsts) for code in codes.values()}
    return Grammar(lexicon, codes, rules, by_first, _windows(codes, table["heads"]))


def _spellings(word: str, kind: str) -> set[str]:
    """Return the word as it can be written: with a capital and in capitals, and in small letters where that is no other word."""
    return {word.capitalize(), word.upper()} | (set() if kind in CAPITAL_KINDS else {word})


def _rule(entry: Mapping[str, Any], notation: Notation) -> Rule:
    after, not_after, not_before = (frozenset(entry.get(side, ())) for side in ("after", "not_after", "not_before"))
    pattern, head = entry["pattern"], notation.compiled(entry.get("head", ""))
    return Rule(entry["name"], entry["reads"], notation.compiled(pattern), notation.firsts(pattern), entry["example"], after, not_after, not_before, head)


def _windows(codes: Mapping[str, str], kinds: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of the runs of known words worth reading: those with a word that tells of time.

    It begins only where a run begins, so that each token is looked at once.
    """
    heads = "".join(codes[kind] for kind in kinds)
    return re.compile(f"(?<![^{BREAK}])[^{BREAK}{heads}]*+[{heads}][^{BREAK}]*+")
