"""What a part leaves of its whole, in words: how many can be elsewhere, or came before or after."""

from datetime import date, timedelta

from ukclaims.compare.dimensions import up_to_telling
from ukclaims.compare.facts import Facts
from ukclaims.compare.parlance import as_said
from ukclaims.compare.table import Outcome
from ukclaims.compare.wording import day, in_words, number
from ukclaims.model.quantity import Number
from ukclaims.model.relation import Kind


def left(part: Facts, whole: Facts, outcome: Outcome, rest: Number) -> str:
    """Return what is left of the whole for the rest, or by how much the part is too large."""
    quantity = whole.amount.quantity
    if outcome.kind is Kind.CONFLICTS:
        return f"It is {number(-rest, quantity)} too many." if rest < 0 else "It is too many."
    if rest == 0:
        return "That leaves nothing for the rest."
    return f"It fits only if at most {number(rest, quantity)} {_elsewhere(outcome, part, whole)}."


_REST = {"item": "were others", "actor": "were by others", "recipient": "went to others", "place": "were elsewhere", "scope": "were for something else"}
"""Where the rest of a whole can be, by the dimension in which the part lies inside it."""


def _elsewhere(outcome: Outcome, part: Facts, whole: Facts) -> str:
    """Say where the rest of the whole can be: before or after the part, or outside it."""
    if outcome.deciding != "period" or part.time is None or whole.time is None:
        otherwise = f"were {as_said(whole, 'action')} otherwise" if outcome.deciding == "action" else "belong to the rest"
        return _REST.get(outcome.deciding or "", otherwise)
    inner, outer = up_to_telling(part, whole).period, up_to_telling(whole, part).period
    if inner.end == outer.end and isinstance(inner.start, date):
        return f"came before {day(inner.start)}"
    if inner.start == outer.start and isinstance(inner.end, date):
        return f"came after {day(inner.end - timedelta(1))}"
    return f"came outside {in_words(inner)}"
