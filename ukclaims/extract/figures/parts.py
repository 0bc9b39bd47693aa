"""A figure inside another: "12 people, including two children", "among them 40 rescuers"."""

from typing import NamedTuple

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deed_verbs import counts_on
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.quantities.nouns import is_plural, singular

_REACH = 12  # tokens of a list: "including two women, a boy and 4 men"
_LIST = 40  # tokens of a longer one, with no verb in it
_RELATIVE = 40  # tokens of "18 systems, which …, will be sent"
_CLOSING = {",": frozenset([","]), "(": frozenset([")"])}
_SECOND = 5  # tokens of a second noun: "59 individuals and entities, including …,"
OF_THEM = frozenset([("of", "them"), ("of", "those"), ("of", "whom"), ("of", "which")])
OF_WHOM = frozenset([("of", "whom"), ("of", "which")])
_QUOTES = frozenset('"“”«„')
_PRONOUNS = frozenset(["them", "whom", "which"])


class Part(NamedTuple):
    """Where the part opens, and the token behind the comma or bracket that closes it (None where none does)."""

    at: int
    behind: int | None


def part_of(clause: Clause) -> Part | None:
    """Return the insertion that the figure stands in, None where it stands in none."""
    at = _opening(clause)
    if at is not None and _has_own_verb(clause, at):
        return None
    return None if at is None else Part(at, closing(clause, clause.figure[1]))


def kind_of_them(clause: Clause) -> str | None:
    """Return what sort those are whom the figure takes out of a whole: "evacuated 2,620 people, 160 of them (are) | children"."""
    words, text, start = clause.words, clause.text, clause.figure[1] + 2
    before = clause.figure[0] - 2
    if before > clause.first and tuple(words[before : before + 2]) in OF_WHOM and clause.figure[1] < clause.last and words[clause.figure[1]] in text.small.be:
        start = clause.figure[1]  # "9 people were hurt, of whom | three were children"
    elif tuple(words[clause.figure[1] : start]) not in OF_THEM:
        return None
    start += start < clause.last and words[start] in text.small.be
    start += start < clause.last and words[start] in _QUOTES
    end = text.phrase_end(start, clause.last)
    if end <= start or not is_plural(words[end - 1]) or any(text.verb_at(at, clause.first) for at in range(start, end)):
        return None
    return singular(words[end - 1])


def _has_own_verb(clause: Clause, opening: int) -> bool:
    """Tell whether a new clause has begun behind the part: "including 5 children, 121 | were injured", "with 93 others | injured"."""
    words, text, (start, end) = clause.words, clause.text, clause.figure
    if start - opening < 3 or words[start - 1] not in (",", "with", "and"):
        return False
    while end < clause.last and (words[end] in text.small.auxiliaries or words[end] in deed_words("between", text.language)):
        end += 1
    verb = text.verb_at(end, clause.first) if end < clause.last else None
    return verb is not None and verb.family == "harm" and verb.tense in ("past", "participle")


def _opening(clause: Clause) -> int | None:
    words = clause.words
    for at in clause.before()[:_LIST]:
        word = words[at]
        if clause.figure[0] - at > _REACH and clause.text.verb_at(at, clause.first) is not None and word != "including":
            return None
        if word == "including" or (word == "such" and words[at + 1] == "as"):
            return at
        if word in _PRONOUNS and words[at - 1] == "among" and at - 1 > clause.first:
            return at - 1
        if word in clause.text.small.auxiliaries or word in (";", ":", ".") or _is_deed(clause, at):
            return None
    return None


def _is_deed(clause: Clause, at: int) -> bool:
    """Tell whether a word in -ing is a deed, and neither a preposition nor a sort of thing: not "armored | fighting vehicles"."""
    word = clause.words[at]
    return word.endswith("ing") and word not in ("during", "following") and not is_plural(clause.words[at + 1])


def near_before(clause: Clause, reach: int) -> list[int]:
    """Return the tokens before the figure, the nearest first, without what a source inserts: "using, according to X, | 120 missiles"."""
    before = clause.before()
    if len(before) > 1 and clause.words[before[0]] == ",":
        for at in before[1:_REACH]:
            if clause.words[at] == "," and clause.words[at + 1] == "according":
                return list(range(at - 1, clause.first - 1, -1)[:reach])
    return list(before[:reach])


def insertion_end(clause: Clause) -> int:
    """Return the token behind the insertion that opens right behind the figure, else the one behind the figure.

    "At least 25 people, including three children, | were killed".
    """
    at = clause.figure[1]
    if at + 1 < clause.last and clause.words[at] == ")" and clause.words[clause.figure[0] - 1] == "(":
        return at + 1  # a conversion in brackets: "54 billion hryvnia ($1 billion) | will be allocated"
    if at < clause.last and clause.words[at] == "and" and not counts_on(clause, at + 1):
        at = next((i for i in range(at + 2, min(clause.last, at + _SECOND)) if clause.words[i] in (",", "(")), at)
    if at + 1 < clause.last and clause.words[at] in (",", "("):
        reach = _RELATIVE if clause.words[at + 1] in ("which", "who", "including") else _REACH
        return closing(clause, at + 1, reach, marks=_CLOSING[clause.words[at]]) or at
    return at


def closing(clause: Clause, start: int, reach: int = _REACH, *, marks: frozenset[str] = frozenset([",", ")"])) -> int | None:
    """Return the token behind the comma or bracket where a verb goes on."""
    text = clause.text
    for at in range(start, min(clause.last - 1, start + reach)):
        if clause.words[at] in marks:
            verb = text.verb_at(at + 1, clause.first)
            if clause.words[at + 1] in text.small.auxiliaries or (verb and verb.family != "contain" and verb.tense != "gerund"):
                return at + 1
    return None
