"""What a deed is per where the sentence says it apart from the number: "Every month, the army loses 30,000 men", "monthly output of 200 tanks"."""

from attrs import evolve

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_noun, level_forms
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.quantities.unitwords import DURATIONS, is_currency, per_time
from ukclaims.model.quantity import Quantity

_PRICED = frozenset(["worth", "costing", "valued"])
_UNRATED = frozenset(["percent", "points", "times", "ratio"])
_RATES = frozenset(["rate", "average", "pace"])
_STAYS = frozenset(["remain", "remains", "remained", "stay", "stays", "stayed"])
_ENDS = frozenset([",", ";", ":"])
_FARTHEST = 8  # tokens between the number and a rate behind it: "are produced at the plant | every month"


def rated(clause: Clause, verb: Governor | None, quantity: Quantity) -> Quantity:
    """Return the quantity with the rate of its deed, where the clause has one and the number none of its own."""
    if " per " in quantity.unit or quantity.unit in _UNRATED or quantity.unit in DURATIONS or clause.words[clause.figure[0] - 1] in _PRICED:
        return quantity
    time = _before_noun(clause, quantity) or _before_level(clause, quantity) or (_before_subject(clause) or _behind(clause, verb) if verb else None)
    return evolve(quantity, unit=f"{quantity.unit} per {time}") if time else quantity


def _before_subject(clause: Clause) -> str | None:
    """Read "Every month, …", "Annually, …", "Each day …" at the head of the clause."""
    words, at = clause.words, clause.subject_from
    if words[at] in ("every", "each") and words[at + 1] in DURATIONS:
        return words[at + 1]
    is_apart = at + 1 < clause.figure[0] and words[at + 1] == ","
    return per_time().get(words[at]) if is_apart else None


def _before_noun(clause: Clause, quantity: Quantity) -> str | None:
    """Read "monthly output of 200 tanks", "an annual capacity of 400,000 shells": the adjective of a deed that is a noun."""
    words, at = clause.words, clause.figure[0] - 1
    if at - 2 < clause.first or words[at] != "of" or is_currency(quantity.unit):
        return None
    is_deed = words[at - 1] == "capacity" or deed_noun(words[at - 1], clause.text.language) is not None
    return {**per_time(), "annual": "year"}.get(words[at - 2]) if is_deed else None


def _before_level(clause: Clause, quantity: Quantity) -> str | None:
    """Read "the average daily losses in June were 1,080", "the daily recruitment rate stays at": a rate of the deed whose level the number is."""
    words, text, start = clause.words, clause.text, clause.figure[0]
    rates = {**per_time(), "annual": "year"}
    at = next((at for at in range(start - 2, clause.subject_from - 1, -1) if words[at] in rates and _has_rate(clause, at + 1)), None)
    if at is None or is_currency(quantity.unit):
        return None
    aside = text.words.index(")", at, start) if "(" in words[at:start] and ")" in words[at:start] else at + 1
    levels = level_forms(text.language) | text.small.be | _STAYS
    is_level = not levels.isdisjoint(words[aside + 1 : start])
    others = any(words[i] in _ENDS or (text.verb_at(i, clause.first) and words[i] not in levels) for i in range(aside + 1, start))
    return rates[words[at]] if is_level and not others else None


def _has_rate(clause: Clause, at: int) -> bool:
    """Tell whether a noun that has a rate stands here: "daily | losses", "daily | average", "daily | recruitment rate"."""
    return bool(deed_noun(clause.words[at], clause.text.language)) or not _RATES.isdisjoint(clause.words[at : at + 2])


def _behind(clause: Clause, verb: Governor) -> str | None:
    """Read "are produced at the plant every month": the rate at the end of the clause, with no other number between."""
    words, first = clause.words, max(clause.figure[1], verb.at + 1)
    if first < clause.last and first == clause.figure[1] and words[first] in per_time() and not clause.text.is_capital(first):
        return per_time()[words[first]]  # "3 billion | annually in military aid"
    for at in range(first, min(clause.last - 1, first + _FARTHEST)):
        if words[at][0].isdigit() or words[at] in clause.text.small.breaks or words[at] in clause.text.small.conjunctions:
            return None
        if words[at] in ("every", "each", "per") and words[at + 1] in DURATIONS:
            return words[at + 1]
    return None
