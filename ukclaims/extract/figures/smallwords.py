"""The small words that show how a clause is built."""

from functools import cache

from attrs import frozen

from ukclaims.lang.tables import tables


@frozen
class SmallWords:
    """The sets of `lang/en/clauses.toml`, by what they do."""

    be: frozenset[str]
    have: frozenset[str]
    auxiliaries: frozenset[str]
    finite: frozenset[str]
    articles: frozenset[str]
    breaks: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    openers: frozenset[str]
    pronouns: frozenset[str]
    before_gerund: frozenset[str]
    later: frozenset[str]
    adverbs: frozenset[str]
    times: frozenset[str]
    calendar: frozenset[str]
    unrestrictive: frozenset[str]
    several: frozenset[str]
    nouns: frozenset[str]
    before_verb: frozenset[str]
    adjectives: frozenset[str]
    no_adverbs: frozenset[str]
    intents: frozenset[str]
    circumstances: frozenset[str]
    events: frozenset[str]
    shellings: frozenset[str]
    wars: frozenset[str]
    sums_had: frozenset[str]
    estimating: frozenset[str]
    part_openers: frozenset[str]
    sorts_of_place: frozenset[str]
    deals: frozenset[str]
    districts: frozenset[str]
    before_places: frozenset[str]
    sites: frozenset[str]
    waters: frozenset[str]
    hitting: frozenset[str]
    fronts: frozenset[str]
    members: frozenset[str]
    means: frozenset[str]
    foes: frozenset[str]
    invading: frozenset[str]
    present: frozenset[str]
    coordinating: frozenset[str]
    contrasting: frozenset[str]
    relative: frozenset[str]
    perfect: frozenset[str]
    singular: frozenset[str]
    changes: frozenset[str]
    over: frozenset[str]
    superlatives: frozenset[str]
    compared: frozenset[str]
    compared_levels: frozenset[str]
    bodies: frozenset[str]
    phrase_ends: frozenset[str]


@cache
def small_words(language: str) -> SmallWords:
    """Return the small words of a language."""
    sets = {name: frozenset(entry["words"].split()) for name, entry in tables(language).load("clauses").items()}
    sets["before_verb"] |= sets["auxiliaries"]
    sets["before_gerund"] |= sets["be"] | sets["prepositions"] | sets["breaks"] | sets["conjunctions"] | {""}
    return SmallWords(**sets, phrase_ends=sets["breaks"] | sets["prepositions"] | sets["conjunctions"] | sets["auxiliaries"])
