"""What a relation means, in sentences that a journalist can take over: who says which figure, and what decides."""

from collections.abc import Callable

from ukclaims.compare.dimensions import up_to_telling
from ukclaims.compare.facts import Facts
from ukclaims.compare.pair import Pair
from ukclaims.compare.parlance import as_said, stands
from ukclaims.compare.remainder import left
from ukclaims.compare.table import Outcome, origin
from ukclaims.compare.voices import Sameness
from ukclaims.compare.wording import capital, figure, in_words, is_plural, tells, voice
from ukclaims.model.quantity import Agreement
from ukclaims.model.reason import Reason
from ukclaims.model.relation import Kind

_NOUNS = {
    "unit": "the unit",
    "item": "what is counted",
    "action": "what was done",
    "actor": "who acts",
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
    said = Reason("claims", f"{capital(tells(pair.a))}; {tells(pair.b)}.")
    decided = Reason(f"row_{row}_{outcome.kind.value}", _DECIDED[outcome.why](pair, outcome))
    last = _last(pair, outcome)
    return (said, decided, Reason("note", last)) if last else (said, decided)


def _both(pair: Pair, name: str | None) -> tuple[str, str]:
    """Return the words of both on a dimension; the days of a period as one says them."""
    if name == "period":
        sides = ((pair.a, pair.b), (pair.b, pair.a))
        one, two = (in_words(up_to_telling(f, other).period) if f.time is not None else "not told" for f, other in sides)
        return one, two
    if name == "modality" and pair.a.subject.modality == pair.b.subject.modality:
        one, two = ("what holds on a condition" if f.subject.conditional else "what holds without one" for f in (pair.a, pair.b))
        return one, two
    one, two = (as_said(f, name or "") for f in (pair.a, pair.b))
    return _quote(one), _quote(two)


def _quote(words: str) -> str:
    return {"not told": words, "count": "a plain number"}.get(words) or f"“{words}”"


def _missing(pair: Pair, _: Outcome) -> str:
    if pair.a.counts is pair.b.counts:
        return "Neither gives a figure, and nothing shows that they go back to one statement."
    return "Only one of them gives a figure, so there is nothing to compare."


def _disjoint(pair: Pair, outcome: Outcome) -> str:
    if outcome.deciding == "modality":
        one, two = (stands(f.subject.modality) for f in (pair.a, pair.b))
        return f"They speak of different things: the one {one}, the other {two}."
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
    one, two = figure(pair.a), figure(pair.b)
    return f"Both say {one}." if one == two else f"The figures agree: {one} and {two}, as rounded."


def _unknown(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    if one == two == "not told":
        return f"Neither says {_NOUNS[outcome.deciding or '']}, so it cannot be told whether they speak of one thing."
    if "not told" in (one, two):
        told = (one if two == "not told" else two).removeprefix("the time ")
        return f"Only one says {_NOUNS[outcome.deciding or '']} ({told}), so it cannot be told whether they speak of one thing."
    return f"It cannot be told how {one} and {two} stand to each other ({_NOUNS[outcome.deciding or '']})."


def _crossed(pair: Pair, _: Outcome) -> str:
    one, two = pair.standing.crossed or ("", "")
    (a, b), (c, d) = _both(pair, one), _both(pair, two)
    return f"Neither is a part of the other: the first is narrower by {_NOUNS[one]} ({a}, {b}), the second by {_NOUNS[two]} ({d}, {c})."


def _two_denials(_pair: Pair, _: Outcome) -> str:
    return "Both deny a figure, and two denials settle nothing about each other."


def _silent(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    if outcome.deciding == "period" and "not told" not in (one, two):
        return "The day up to which a running total counts is not stated, so the figures cannot be held against each other."
    told = next((words.removeprefix("the time ") for words in (one, two) if words != "not told"), None)
    who = f"Only one says {_NOUNS[outcome.deciding or '']} ({told})" if told else f"Neither says {_NOUNS[outcome.deciding or '']}"
    return f"{who}, so the figures cannot be held against each other."


def _denied(pair: Pair, _: Outcome) -> str:
    one, two = (pair.b, pair.a) if pair.a.denied else (pair.a, pair.b)
    says, against = (f"{voice(f)} {verb if is_plural(f.voice) else third}" for f, verb, third in ((one, "affirm", "affirms"), (two, "deny", "denies")))
    return f"What {says}, {against}: “{one.claim.figure.text}”."


def _other_denied(_pair: Pair, _: Outcome) -> str:
    return "The figure that is denied is not the one that is affirmed, so both can hold."


def _part_denied(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    denied, affirmed = (one, two) if pair.a.denied else (two, one)
    whole = "" if affirmed == "not told" else f" of {affirmed}"
    return f"Only a part{whole} is denied ({denied}), so both can hold."


def _ordered(pair: Pair, outcome: Outcome) -> tuple[Facts, Facts]:
    return (pair.a, pair.b) if outcome.lead > 0 else (pair.b, pair.a)


def _running(pair: Pair, outcome: Outcome) -> str:
    first, second = _ordered(pair, outcome)
    return f"It is the running total of one voice, {voice(first)}: {figure(first)} first, then {figure(second)}."


def _later(pair: Pair, outcome: Outcome) -> str:
    first, second = _ordered(pair, outcome)
    return f"{capital(voice(first))} changed the figure from {figure(first)} to {figure(second)}."


def _fits(pair: Pair, outcome: Outcome) -> str:
    part, whole = _ordered(pair, outcome)
    return f"{_inside(pair, outcome, part)}, and {figure(part)} fits into {figure(whole)}."


def _inside(pair: Pair, outcome: Outcome, part: Facts) -> str:
    one, two = _both(pair, outcome.deciding)
    if part is pair.b:
        one, two = two, one
    if two == "not told":
        return f"The one counts only {_ONLY.get(outcome.deciding or '', '')}{one}, the other does not"
    inside = _INSIDE.get(outcome.deciding or "", "lies within")
    if outcome.deciding == "item" and part.subject.unit == "count":
        inside = "are part of"
    return f"{capital(one)} {inside} {two}"


_ONLY = {"place": "what is in ", "recipient": "what goes to "}
_INSIDE = {"item": "is part of", "action": "is part of", "actor": "belongs to", "recipient": "belongs to"}


def _too_large(pair: Pair, outcome: Outcome) -> str:
    part, whole = _ordered(pair, outcome)
    return f"{_inside(pair, outcome, part)}, but {figure(part)} does not fit into {figure(whole)}."


def _adds_not(pair: Pair, outcome: Outcome) -> str:
    one, two = _both(pair, outcome.deciding)
    return f"One lies within the other ({one}, {two}), but such figures do not add up, so they cannot be compared."


def _bound(pair: Pair, _: Outcome) -> str:
    return f"Both can hold: {figure(pair.a)} and {figure(pair.b)} leave room for each other."


def _agree(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} Nothing shows whether one has it from the other."


def _opposed_sides(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} They belong to sides that dispute each other."


def _own_count(pair: Pair, _: Outcome) -> str:
    return f"{_agreement(pair)} The words show a count of the speaker's own."


def _apart(pair: Pair, _: Outcome) -> str:
    return f"They speak of the same thing, but {figure(pair.a)} and {figure(pair.b)} cannot both hold."


def _whose(pair: Pair, outcome: Outcome) -> str:
    open_ = "whether it is one voice or two" if outcome.deciding == "voice" else "which of them was said first"
    return f"The figures differ, {figure(pair.a)} and {figure(pair.b)}, but it cannot be told {open_}."


_DECIDED: dict[str, Callable[[Pair, Outcome], str]] = {
    "missing": _missing,
    "disjoint": _disjoint,
    **dict.fromkeys(("same_claim", "same_occasion", "citation", "restated", "near_copy", "quotation", "respun", "shared_error"), _one_origin),
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
        return left(*_ordered(pair, outcome), outcome, outcome.residual)
    itself = pair.voices is Sameness.SAME and pair.one_occasion
    return "The voice contradicts itself on one occasion." if outcome.kind is Kind.CONFLICTS and itself else None
