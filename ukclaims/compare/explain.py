"""What a relation means, in sentences that a journalist can take over: who says which figure, and what decides."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from ukclaims.compare.dimensions import words
from ukclaims.compare.facts import Facts
from ukclaims.compare.pair import Occasion, Pair
from ukclaims.compare.table import Outcome, origin
from ukclaims.compare.voices import Sameness, Sort
from ukclaims.model.period import Granularity, Period
from ukclaims.model.quantity import Agreement, Number, Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Kind

_NOUNS = {
    "unit": "the unit",
    "item": "what is counted",
    "action": "what was done",
    "actor": "who did it",
    "recipient": "who received it",
    "place": "the place",
    "scope": "what is included",
    "base": "what it is compared with",
    "modality": "whether it has happened",
    "basis": "whether it is a total or an addition",
    "period": "the time",
}


def reasons(pair: Pair, row: int, outcome: Outcome) -> tuple[Reason, ...]:
    """Return two or three reasons, a sentence each: who says what, what decides, and what follows from it."""
    said = Reason("claims", f"{_tells(pair.a)}; {_tells(pair.b)}.")
    decided = Reason(f"row_{row}_{outcome.kind.value}", _DECIDED[outcome.why](pair, outcome))
    last = _last(pair, outcome)
    return (said, decided, Reason("note", last)) if last else (said, decided)


def _tells(facts: Facts) -> str:
    what = f"“{facts.claim.figure.text}”" if facts.counts else "no figure"
    time = f" for {in_words(facts.period)}" if facts.counts and facts.period is not None else ""
    verb = "denies" if facts.denied else "gives"
    return f"{voice(facts)}{_where(facts)} {verb} {what}{time}"


def voice(facts: Facts) -> str:
    """Return who stands behind the claim, in words."""
    named = facts.voice
    if named.sort is Sort.UNKNOWN:
        return "an unknown voice"
    if named.sort is Sort.PUBLISHER:
        return named.words
    if named.sort is Sort.OFFICE and named.words == named.words.lower() and not named.words.startswith("the "):
        return f"the {named.words}"
    return named.words


def _where(facts: Facts) -> str:
    own = facts.voice.sort is Sort.PUBLISHER
    day = facts.said[0] if facts.said else facts.published
    told = [x for x in (None if own else facts.publisher, _day(day) if day else None) if x]
    return f" ({', '.join(told)})" if told else ""


@lru_cache(maxsize=1 << 12)
def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


@lru_cache(maxsize=1 << 12)
def in_words(period: Period) -> str:
    """Return the period as one says it.

    >>> in_words(Period.month(2025, 6)), in_words(Period("2022-02-24", "2023-11-02"))
    ('June 2025', '24 February 2022 to 1 November 2023')
    """
    start, end = period.start, period.end
    if not isinstance(start, date) or not isinstance(end, date):
        return _open_period(period)
    last = end - timedelta(1)
    named = {Granularity.DAY: _day(start), Granularity.MONTH: f"{start:%B} {start.year}", Granularity.YEAR: str(start.year)}
    return named.get(period.granularity) or f"{_day(start)} to {_day(last)}"


def _open_period(period: Period) -> str:
    start, end = period.start, period.end
    if isinstance(start, date):
        return f"the time since {_day(start)}"
    if isinstance(end, date):
        return f"the time up to {_day(end - timedelta(1))}"
    return period.text or str(period)


def number(value: Number, quantity: Quantity) -> str:
    """Return a number in the unit of a quantity."""
    return str(Quantity(value, unit=quantity.unit)) if value >= 0 else f"{value:,}"


def _figure(facts: Facts) -> str:
    return str(facts.amount.quantity)


def _both(pair: Pair, name: str | None) -> tuple[str, str]:
    """Return the words of both on a dimension; the days of a period as one says them."""
    if name == "period":
        one, two = (in_words(f.period) if f.period is not None else "not told" for f in (pair.a, pair.b))
        return one, two
    one, two = (words(f).get(name or "") or "not told" for f in (pair.a, pair.b))
    return _quote(one), _quote(two)


def _quote(words: str) -> str:
    return words if words == "not told" else f"“{words}”"


def _missing(pair: Pair, _: Outcome) -> str:
    if pair.a.counts is pair.b.counts:
        return "Neither gives a figure, and nothing shows that they go back to one statement."
    return "Only one of them gives a figure, so there is nothing to compare."


def _disjoint(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    return f"They speak of different things: {_NOUNS[outcome.deciding or '']} is {one} in the one and {two} in the other."


def _one_origin(pair: Pair, _: Outcome) -> str:
    found = origin(pair)
    return f"{found.sentence if found else ''} {_agreement(pair)}"


def _ruled(pair: Pair, outcome: Outcome) -> str:
    if pair.values is Agreement.AGREE:
        return _one_origin(pair, outcome)
    found = origin(pair)
    return f"{found.sentence if found else ''} {_bound(pair, outcome)}"


def _agreement(pair: Pair) -> str:
    if not pair.counted:
        return "The words say the same."
    one, two = _figure(pair.a), _figure(pair.b)
    return f"Both say {one}." if one == two else f"The figures agree: {one} and {two}, as rounded."


def _unknown(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    if one == two == "not told":
        return f"Neither says {_NOUNS[outcome.deciding or '']}, so it cannot be told whether they speak of one thing."
    if "not told" in (one, two):
        return f"Only one says {_NOUNS[outcome.deciding or '']} ({one if two == 'not told' else two}), so it cannot be told whether they speak of one thing."
    return f"It cannot be told how {one} and {two} stand to each other ({_NOUNS[outcome.deciding or '']})."


def _crossed(pair: Pair, _: Outcome) -> str:
    one, two = pair.standing.crossed or ("", "")
    (a, b), (c, d) = _both(pair, one), _both(pair, two)
    return f"Neither is a part of the other: the first is narrower by {_NOUNS[one]} ({a}, {b}), the second by {_NOUNS[two]} ({d}, {c})."


def _two_denials(_pair: Pair, _: Outcome) -> str:
    return "Both deny a figure, and two denials settle nothing about each other."


def _silent(pair: Pair, outcome: Outcome) -> str:
    if outcome.deciding == "period":
        return "The day up to which a running total counts is not stated, so the figures cannot be held against each other."
    one, two = _both(pair, outcome.deciding)
    told = next((words for words in (one, two) if words != "not told"), None)
    who = f"Only one says {_NOUNS[outcome.deciding or '']} ({told})" if told else f"Neither says {_NOUNS[outcome.deciding or '']}"
    return f"{who}, so the figures cannot be held against each other."


def _denied(pair: Pair, _: Outcome) -> str:
    one, two = (pair.b, pair.a) if pair.a.denied else (pair.a, pair.b)
    return f"What {voice(one)} affirms, {voice(two)} denies: {_figure(one)}."


def _other_denied(_pair: Pair, _: Outcome) -> str:
    return "The figure that is denied is not the one that is affirmed, so both can hold."


def _part_denied(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    return f"The denial is of a part only ({one}, {two}), so both can hold."


def _ordered(pair: Pair, outcome: Outcome) -> tuple[Facts, Facts]:
    return (pair.a, pair.b) if outcome.lead > 0 else (pair.b, pair.a)


def _running(pair: Pair, outcome: Outcome) -> str:
    first, second = _ordered(pair, outcome)
    return f"It is the running total of one voice, {voice(first)}: {_figure(first)} first, then {_figure(second)}."


def _later(pair: Pair, outcome: Outcome) -> str:
    first, second = _ordered(pair, outcome)
    return f"{voice(first)[:1].upper()}{voice(first)[1:]} changed the figure from {_figure(first)} to {_figure(second)}."


def _fits(pair: Pair, outcome: Outcome) -> str:
    part, whole = _ordered(pair, outcome)
    return f"{_inside(pair, outcome, part)}, and {_figure(part)} fits into {_figure(whole)}."


def _inside(pair: Pair, outcome: Outcome, part: Facts) -> str:
    one, two = _both(pair, outcome.deciding)
    if part is pair.b:
        one, two = two, one
    if two == "not told":
        return f"The one is restricted ({_NOUNS[outcome.deciding or '']}: {one}), the other is not"
    return f"{one[:1].upper()}{one[1:]} lies within {two}"


def _too_large(pair: Pair, outcome: Outcome) -> str:
    part, whole = _ordered(pair, outcome)
    return f"{_inside(pair, outcome, part)}, but {_figure(part)} does not fit into {_figure(whole)}."


def _adds_not(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    return f"One lies within the other ({one}, {two}), but such figures do not add up, so they cannot be compared."


def _bound(pair: Pair, _: Outcome) -> str:
    return f"Both can hold: {_figure(pair.a)} and {_figure(pair.b)} leave room for each other."


def _agree(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} Nothing shows whether one has it from the other."


def _opposed_sides(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} They belong to sides that dispute each other."


def _own_count(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} The words show a count of the speaker's own."


def _apart(pair: Pair, _: Outcome) -> str:
    return f"They speak of the same thing, but {_figure(pair.a)} and {_figure(pair.b)} cannot both hold."


def _whose(pair: Pair, outcome: Outcome) -> str:
    open_ = "whether it is one voice or two" if outcome.deciding == "voice" else "which of them was said first"
    return f"The figures differ, {_figure(pair.a)} and {_figure(pair.b)}, but it cannot be told {open_}."


_DECIDED: dict[str, Callable[[Pair, Outcome], str]] = {
    "missing": _missing,
    "disjoint": _disjoint,
    **dict.fromkeys(("same_claim", "same_occasion", "citation", "restated", "near_copy"), _one_origin),
    "joined": _ruled,
    "unknown": _unknown,
    "crossed": _crossed,
    "two denials": _two_denials,
    "silent": _silent,
    "denied": _denied,
    "another value denied": _other_denied,
    "part denied": _part_denied,
    "running": _running,
    "later": _later,
    "fits": _fits,
    "too large": _too_large,
    "too large, whose": _whose,
    "adds not": _adds_not,
    "bound": _bound,
    "opposed sides": _opposed_sides,
    "own count": _own_count,
    "agree": _agree,
    "apart": _apart,
    "apart, whose": _whose,
}


def _last(pair: Pair, outcome: Outcome) -> str | None:
    """Return what follows: what is left for the rest, a total that falls, a voice against itself."""
    if outcome.falls:
        return "The running total falls."
    if outcome.residual is not None:
        return _left(pair, outcome, outcome.residual)
    itself = pair.voices is Sameness.SAME and pair.occasion is Occasion.SAME
    return "The voice contradicts itself on one occasion." if outcome.kind is Kind.CONFLICTS and itself else None


def _left(pair: Pair, outcome: Outcome, rest: Number) -> str:
    part, whole = _ordered(pair, outcome)
    quantity = whole.amount.quantity
    if outcome.kind is Kind.CONFLICTS:
        return f"It is {number(-rest, quantity)} too many." if rest < 0 else "It is too many."
    return f"It fits only if at most {number(rest, quantity)} {_elsewhere(outcome, part, whole)}."


def _elsewhere(outcome: Outcome, part: Facts, whole: Facts) -> str:
    """Say where the rest of the whole can be: before or after the part, or outside it."""
    if outcome.deciding != "period" or part.period is None or whole.period is None:
        return "belong to the rest"
    if part.period.end == whole.period.end and isinstance(part.period.start, date):
        return f"came before {_day(part.period.start)}"
    if part.period.start == whole.period.start and isinstance(part.period.end, date):
        return f"came after {_day(part.period.end - timedelta(1))}"
    return f"came outside {in_words(part.period)}"
