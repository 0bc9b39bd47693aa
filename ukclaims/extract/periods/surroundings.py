"""What governs a time expression: prepositions that open a side, and whether it starts and ends free."""

import re

from ukclaims.extract.periods.around import around_of, text_before, word_after, word_before
from ukclaims.extract.periods.grammar import Rule
from ukclaims.extract.periods.reading import Reading

_AN_EVENT = 90
_NOTHING_FOLLOWS = re.compile(r"\s*(?:[.,;:)!?]|\Z|alone\b)")
_JOINED = re.compile(r"[\w$€£¥#№]\Z|\w[-.,/:&]\Z|[$€£¥]\s\Z")
_GOES_ON = re.compile(r"[\w%°$€£]|[.,:/]\d|-\d")


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


def names_an_agent(r: Reading) -> bool:
    """Tell whether the words are what does something: "displaced by the war"."""
    return word_before(r) in around_of(r.context.language).words["agents"]


def stands_alone(r: Reading) -> bool:
    """Tell whether nothing follows that the words could be counted from: "the day before, he left"."""
    return bool(_NOTHING_FOLLOWS.match(r.context.folded, r.end))


def only_governs(words: str, language: str) -> bool:
    """Tell whether the words around a period say nothing of their own: prepositions, articles and marks."""
    return set(re.findall(r"\w+", words.lower())) <= around_of(language).words["governing"]


def side_of(r: Reading) -> tuple[int, str]:
    """Return where the governing preposition starts and the side it binds; the words' own start and "" where there is none.

    After an event of a day is that day too, and "by Friday's strike" binds nothing. What is told between
    "since" and the day of it makes no difference: "since the dam broke in June".
    """
    before, around = text_before(r), around_of(r.context.language)
    found = around.side.search(before)
    word = found[1].lower() if found else ""
    side = around.sides[" ".join(word.split())] if found else ""
    if _names_an_event(r, before):
        side = "" if word in around.words["agents"] else _AT_AN_EVENT.get(side, side)
    if found:
        return (r.start - len(before) + found.start(), side) if side else (r.start, "")
    return _side_of_an_event(r)


def _side_of_an_event(r: Reading) -> tuple[int, str]:
    """Return the same where an event stands between: "since the start of the advance in October", "before he left in May"."""
    around, folded = around_of(r.context.language), r.context.folded
    found = around.event.search(folded, max(0, r.start - _AN_EVENT), r.start)
    if found is None or not around.words["not_events"].isdisjoint(found[2].lower().split()):
        return r.start, ""
    side = around.sides[found[1].lower()]
    return found.start(), _AT_AN_EVENT.get(side, side)


_BEFORE_AN_EVENT = ("the ", " a ", " an ")
_AT_AN_EVENT = {"before": "to", "after": "from"}


def _names_an_event(r: Reading, before: str) -> bool:
    """Tell whether the words only describe what happened then, as in "after Thursday's ruling" and "after the 2014 annexation"."""
    return r.context.folded.startswith("'s ", r.end) or before.lower().endswith(_BEFORE_AN_EVENT)


def opener_of(r: Reading) -> int:
    """Return where the "from" or "between" of a range starts; the range's own start where it has none."""
    before = text_before(r)
    found = around_of(r.context.language).opener.search(before)
    return r.start - len(before) + found.start() if found else r.start
