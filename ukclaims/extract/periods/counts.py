"""How many units the words count: digits and number words; vague counts have none."""

from decimal import Decimal
from typing import Any

from ukclaims.extract.periods.tokens import Token

_SCALES = (12, 100, 1000)
_SILENT = ("-", "of")


def count_of(tokens: list[Token]) -> int | None:
    """Return the whole number that the words say; None for "several", "a few" and fractions."""
    numbers = [_whole(token.value) for token in tokens if token.value not in _SILENT]
    total = 0
    for number in numbers:
        if number is None:
            return None
        total = total * number if total and number in _SCALES else total + number
    return total or None


def _whole(value: Any) -> int | None:
    """Return a word's value where it is a whole number, or digits that write one."""
    if isinstance(value, int):
        return value
    if not value[:1].isdigit():
        return None
    number = Decimal(value)
    return int(number) if number == number.to_integral_value() else None
