"""How many units the words count: digits and number words; vague counts have none."""

from decimal import Decimal

from ukclaims.extract.periods.tokens import Token


def count_of(tokens: list[Token]) -> int | None:
    """Return the whole number that the words say; None for "several", "a few" and fractions."""
    total = 0
    for token in tokens:
        value = token.value
        if value in ("-", "of"):
            continue
        if isinstance(value, str):
            number = _whole(value)
            if number is None:
                return None
            value = number
        total = total * value if value in (100, 1000, 12) and 0 < total < value else total + value if not _article(tokens, token) else total
    return total or None


def _article(tokens: list[Token], token: Token) -> bool:
    """Tell whether the token is the "a" of "a dozen", which counts nothing of its own."""
    return token is tokens[0] and len(tokens) > 1 and token.end - token.start <= 2 and token.value == 1


def _whole(word: str) -> int | None:
    if word[:1].isdigit():
        number = Decimal(word)
        return int(number) if number == number.to_integral_value() else None
    return None
