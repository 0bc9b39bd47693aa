"""How two scopes and two bases of comparison stand to each other, by their words."""

from functools import lru_cache

from ukclaims.compare.names import content, state_of, words_for
from ukclaims.model.verdict import Verdict


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
    one, two = (content(words) - words_for("scopes", "of_the_dead") for words in (first, second))
    if one == two:
        return Verdict.EQUAL
    if one > two:
        return Verdict.NARROWER
    if one < two:
        return Verdict.WIDER
    if not one.isdisjoint(two):
        return Verdict.OVERLAPPING
    states = state_of(first.title()), state_of(second.title())
    purposes = all(words.partition(" ")[0] in words_for("scopes", "leads") for words in (first, second))
    supplies = one | two <= words_for("scopes", "supplies")
    apart = purposes or supplies or min(len(one), len(two)) > 1 or (None not in states and states[0] != states[1])
    return Verdict.DISJOINT if apart else Verdict.UNKNOWN


@lru_cache(maxsize=1 << 14)
def compare_bases(first: str, second: str) -> Verdict:
    """Tell whether two comparisons are made with one thing: two years that differ are apart."""
    one, two = content(first), content(second)
    if one == two:
        return Verdict.EQUAL
    years = [{word for word in words if len(word) == 4 and word.isdigit()} for words in (one, two)]
    return Verdict.DISJOINT if years[0] and years[1] and years[0].isdisjoint(years[1]) else Verdict.UNKNOWN
