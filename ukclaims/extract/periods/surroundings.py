"""What stands before and after a time expression: prepositions that open a side, and what makes a look-alike of it."""

import re
from functools import cache

from attrs import frozen

from ukclaims.extract.periods.grammar import Rule
from ukclaims.extract.periods.reading import Reading
from ukclaims.extract.periods.tokens import Token
from ukclaims.lang.tables import tables

_REACH = 32
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?[\s-]\Z")
_NEXT_WORD = re.compile(r"[\s-]([^\W\d_]+)")
_PART_OF = re.compile(r"(?<!\btime )(?<!\btimes )\bof\s\Z")
_NOTHING_FOLLOWS = re.compile(r"\s*(?:[.,;:)!?]|\Z|alone\b)")
_NAME_GOES_ON = re.compile(r"\s[A-Z][a-z]")
_JOINED = re.compile(r"[\w$€£¥#№]\Z|\w[-.,/:&]\Z|[$€£¥]\s\Z")
_GOES_ON = re.compile(r"[\w%°$€£]|[.,:/]\d|-\d")


@frozen
class _Around:
    """The words of a language that tell, right before or after a time expression."""

    side: re.Pattern[str]
    sides: dict[str, str]
    opener: re.Pattern[str]
    compared: re.Pattern[str]
    dating: frozenset[str]
    also_dating: frozenset[str]
    year_after: frozenset[str]
    not_plural: frozenset[str]
    counted: frozenset[str]
    numbered: frozenset[str]
    governing: frozenset[str]
    agents: frozenset[str]
    seasons: frozenset[str]


@cache
def _around(language: str) -> _Around:
    table = tables(language).load("periods")
    sides, around = table["sides"], table["around"]
    about = "|".join(around["about"])
    lists = (frozenset(around[name]) for name in ("dating", "also_dating", "year_after", "not_plural", "counted", "numbered", "governing", "agents", "seasons"))
    compared = re.compile(rf"\b(?:{_either(around['comparing'])})\s(?:[^;\n]{{0,50}}\d[^;\n]{{0,30}}\s)?\Z")
    side = rf"\b({_either(sides)})\s(?:the\s)?(?:(?:{about})\s)?\Z"
    opener = rf"\b(?:{_either(around['openers'])})\s\Z"
    return _Around(re.compile(side, re.IGNORECASE), sides, re.compile(opener, re.IGNORECASE), compared, *lists)


def _either(phrases: list[str] | dict[str, str]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))


def _before(r: Reading) -> str:
    return r.context.folded[max(0, r.start - _REACH) : r.start]


def word_before(r: Reading) -> str:
    """Return the word right before, in lower case; "" where there is none."""
    found = _LAST_WORD.search(_before(r))
    return found[1].lower() if found else ""


def word_after(r: Reading) -> str:
    """Return the word right after in lower case, with the hyphen that joins it; "" where there is none."""
    found = _NEXT_WORD.match(r.context.folded, r.end)
    return found[0].lower().strip() if found else ""


def fits(r: Reading, rule: Rule) -> bool:
    """Tell whether the words beside are what the rule asks for."""
    if rule.not_before and word_after(r) in rule.not_before:
        return False
    if not (rule.after or rule.not_after):
        return True
    before = word_before(r)
    return before not in rule.not_after and (not rule.after or before in rule.after)


def starts_free(folded: str, start: int) -> bool:
    """Tell whether what starts here is no later piece of a number, a name or a designator."""
    return not _JOINED.search(folded, max(0, start - 2), start)


def ends_free(folded: str, end: int) -> bool:
    """Tell whether what ends here is no first piece of a number or a word."""
    return not _GOES_ON.match(folded, end)


def is_dated(r: Reading, token: Token) -> bool:
    """Tell whether a bare month word that is also a verb, a name or a short form stands where a date stands."""
    word, around = r.context.folded[token.start : token.end], _around(r.context.language)
    if word.endswith(".") or r.match.end() - r.match.start() > 1:
        return True
    if token.code in r.context.short:
        return False
    if word_before(r) in around.dating:
        return True
    if _NAME_GOES_ON.match(r.context.folded, r.end):
        return False
    return token.code not in r.context.verbs or word_before(r) in around.also_dating


def is_counting(r: Reading) -> bool:
    """Tell whether four digits count things ("2000 people") or number them ("Resolution 2202"), and name no year."""
    around, before = _around(r.context.language), word_before(r)
    if side_of(r)[1]:
        return False
    if before in around.numbered:
        return True
    if before in around.year_after:
        return False
    following = _NEXT_WORD.match(r.context.folded, r.end)
    word = following[1] if following else ""
    return word in around.counted or (word.islower() and word.endswith("s") and len(word) > 3 and word not in around.not_plural)


def is_said_of_years(r: Reading) -> bool:
    """Tell whether the word right before is one that years follow: "in 1648"."""
    return word_before(r) in _around(r.context.language).year_after


def is_of_season(r: Reading) -> bool:
    """Tell whether the months are those of a season: "the July-June season"."""
    return word_after(r) in _around(r.context.language).seasons


def is_compared(r: Reading) -> bool:
    """Tell whether the words end a comparison: "up from 60 tons a year ago", "less than a year ago"."""
    before = r.context.folded[max(0, r.start - 3 * _REACH) : r.start]
    return bool(_around(r.context.language).compared.search(before))


def is_part_of(r: Reading) -> bool:
    """Tell whether the words are what something is of: "the worst attack of the year", but not "the time of the year"."""
    return bool(_PART_OF.search(_before(r)))


def names_an_agent(r: Reading) -> bool:
    """Tell whether the words are what does something: "displaced by the war"."""
    return word_before(r) in _around(r.context.language).agents


def stands_alone(r: Reading) -> bool:
    """Tell whether nothing follows that the words could be counted from: "the day before, he left"."""
    return bool(_NOTHING_FOLLOWS.match(r.context.folded, r.end))


def only_governs(words: str, language: str) -> bool:
    """Tell whether the words around a period say nothing of their own: prepositions, articles and marks."""
    return set(re.findall(r"\w+", words.lower())) <= _around(language).governing


def side_of(r: Reading) -> tuple[int, str]:
    """Return where the governing preposition starts and the side it binds; the words' own start and "" where there is none.

    After an event of a day is that day too, and "by Friday's strike" binds nothing.
    """
    before, around = _before(r), _around(r.context.language)
    found = around.side.search(before)
    word = found[1].lower() if found else ""
    side = around.sides[" ".join(word.split())] if found else ""
    if _names_an_event(r, before):
        side = "" if word in around.agents else _AT_AN_EVENT.get(side, side)
    return (r.start - len(before) + found.start(), side) if found and side else (r.start, "")


_AT_AN_EVENT = {"before": "to", "after": "from"}


def _names_an_event(r: Reading, before: str) -> bool:
    """Tell whether the words only describe what happened then, as in "after Thursday's ruling" and "after the 2014 annexation"."""
    return r.context.folded.startswith("'s ", r.end) or before[-4:].lower() == "the "


def opener_of(r: Reading) -> int:
    """Return where the "from" or "between" of a range starts; the range's own start where it has none."""
    before = _before(r)
    found = _around(r.context.language).opener.search(before)
    return r.start - len(before) + found.start() if found else r.start
