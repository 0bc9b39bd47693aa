"""What makes a look-alike of a time expression: names, verbs, numbers, ages."""

import re

from ukclaims.extract.periods.around import NEXT_WORD, Around, around_of, text_before, word_after, word_before
from ukclaims.extract.periods.reading import Reading
from ukclaims.extract.periods.surroundings import side_of
from ukclaims.extract.periods.tokens import Token

_NAME_BEFORE = re.compile(r"\b[A-Z]\w+\s\Z")
_NAME_GOES_ON = re.compile(r"\s[A-Z][a-z]")


def is_dated(r: Reading, token: Token) -> bool:
    """Tell whether a bare month word that is also a verb, a name or a short form stands where a date stands."""
    word, around = r.context.folded[token.start : token.end], around_of(r.context.language)
    if word.endswith(".") or r.match.end() - r.match.start() > 1:
        return True
    if token.code in r.context.short:
        return False
    if r.context.folded.startswith(":", r.end):
        return True
    if word_before(r) in around.words["dating"] or _describes(r, around):
        return True
    if _NAME_GOES_ON.match(r.context.folded, r.end):
        return False
    return token.code not in r.context.verbs or word_before(r) in around.words["also_dating"]


def _describes(r: Reading, around: Around) -> bool:
    """Tell whether the month tells which one of its kind a thing is: "the March offensive", but not "the March on Rome"."""
    before, following = text_before(r), NEXT_WORD.match(r.context.folded, r.end)
    opened = word_before(r) in around.words["articles"] or before.endswith("'s ")
    return opened and following is not None and following[1].islower() and following[1] not in around.words["not_described"]


def is_counting(r: Reading) -> bool:
    """Tell whether four digits count things ("2000 people") or number them ("Resolution 2202"), and name no year."""
    around, before = around_of(r.context.language), word_before(r)
    if side_of(r)[1]:
        return False
    if before in around.words["numbered"]:
        return True
    if before in around.words["year_after"]:
        return False
    following = NEXT_WORD.match(r.context.folded, r.end)
    word = following[1] if following else ""
    return word in around.words["counted"] or (word.islower() and word.endswith("s") and len(word) > 3 and word not in around.words["not_plural"])


def is_said_of_years(r: Reading) -> bool:
    """Tell whether the word right before is one that years follow: "in 1648"."""
    return word_before(r) in around_of(r.context.language).words["year_after"]


def is_of_season(r: Reading) -> bool:
    """Tell whether the months are those of a season: "the July-June season"."""
    return word_after(r) in around_of(r.context.language).words["seasons"]


def ends_a_name(r: Reading) -> bool:
    """Tell whether a word with a capital only ends a name: "USA Today"."""
    return r.words[:1].isupper() and bool(_NAME_BEFORE.search(text_before(r)))


def name_follows(r: Reading) -> bool:
    """Tell whether a name follows: "the daily Novyny"."""
    return bool(_NAME_GOES_ON.match(r.context.folded, r.end))


def is_of_an_age(r: Reading) -> bool:
    """Tell whether a day stands for its age: "today's world"."""
    folded = r.context.folded
    return (
        folded.startswith("'s ", r.end)
        and (found := NEXT_WORD.match(folded, r.end + 2)) is not None
        and found[1].lower() in around_of(r.context.language).words["ages"]
    )
