"""Arithmetic that does not come out: a number in another unit, a share of a whole."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cache

from ukclaims.compare.mistake import Mistake
from ukclaims.lang.tables import tables
from ukclaims.model.units import dimension, factor

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SECOND = re.compile(r"(?:\(|\bor )\d")
_FINE = 4
"""A number of so many digits that tell claims to be a conversion of the number before it, and not the other way round."""


def wrong_conversion(text: str, _published: date | None, language: str) -> Iterator[Mistake]:
    """Yield two numbers in two units of which the second is not the first, by more than a unit of its last digit.

    >>> [found.words for found in wrong_conversion("It flew 25 miles (42 km).", None, "en")]
    ['“25 miles (42 km)”, though 25 miles is 40.2 km']
    """
    if not _SECOND.search(text):
        return
    units = _units(language)
    for found in _conversions(language).finditer(text):
        first, second = (found[1], units[found[2].lower()]), (found[3], units[found[4].lower()])
        if first[1] != second[1] and dimension(first[1]) == dimension(second[1]) and _is_off(first, second, language):
            right = float(_value(found[1]) * Fraction(factor(first[1], second[1])))
            yield Mistake((first, second), f"“{found[0]}”, though {found[1]} {found[2]} is {right:,.1f} {found[4]}")


def _is_off(first: tuple[str, str], second: tuple[str, str], language: str) -> bool:
    """Tell whether the second is not the first, be it by a rough factor, nor the first the second in rounder figures."""
    (digits, unit), (other_digits, other) = first, second
    value, stated, exact = _value(digits), _value(other_digits), Fraction(factor(unit, other))
    if any(abs(value * by - stated) <= _last_digit(other_digits) for by in (exact, *_rough(language).get((unit, other), ()))):
        return False
    rounder = abs(stated / exact - value) <= _last_digit(digits)
    return not rounder or len(other_digits.replace(",", "").replace(".", "")) >= _FINE


def _value(digits: str) -> Fraction:
    return Fraction(digits.replace(",", ""))


def _last_digit(digits: str) -> Fraction:
    """Return what one more in the last digit that is no zero would make.

    >>> _last_digit("1,200"), _last_digit("0.25")
    (Fraction(100, 1), Fraction(1, 100))
    """
    plain = digits.replace(",", "")
    whole, _, rest = plain.partition(".")
    if rest:
        return Fraction(1, 10 ** len(rest))
    return Fraction(10 ** (len(whole) - len(whole.rstrip("0")))) if int(whole) else Fraction(1)


@cache
def _units(language: str) -> dict[str, str]:
    """Return the units between which sentences convert, by their forms."""
    wanted = tables(language).load("relations")["conversions"]["dimensions"]
    forms = tables(language).load("units")["forms"]
    return {form: unit for unit, those in forms.items() if dimension(unit) in wanted for form in those}


@cache
def _rough(language: str) -> dict[tuple[str, str], list[Fraction]]:
    found: dict[tuple[str, str], list[Fraction]] = {}
    for unit, other, by in tables(language).load("relations")["conversions"]["rough"]:
        found.setdefault((unit, other), []).append(Fraction(by))
    return found


@cache
def _conversions(language: str) -> re.Pattern[str]:
    unit = "|".join(re.escape(form) for form in sorted(_units(language), key=len, reverse=True))
    return re.compile(rf"(?<![\w.,/-])({_NUMBER})[ -]?({unit})(?: \(|,? or )({_NUMBER})[ -]?({unit})(?![\w/])\)?", re.IGNORECASE)


def wrong_share(text: str, _published: date | None, _language: str) -> Iterator[Mistake]:
    """Yield a part, its whole and a share in percent that is another.

    >>> [found.words for found in wrong_share("They shot down 68 of 80 drones (75%).", None, "en")]
    ['“68 of 80” as “75%”, though it is 85.0 percent']
    """
    for found in _SHARE.finditer(text) if " of " in text and ("%" in text or "per" in text) else ():
        part, whole, percent = (_value(found[group]) for group in ("part", "whole", "percent"))
        if 0 < part <= whole and abs(100 * part / whole - percent) > _last_digit(found["percent"]):
            words = f"“{found['part']} of {found['whole']}” as “{found['share']}”, though it is {float(100 * part / whole):.1f} percent"
            yield Mistake((part, whole, percent), words)


_SHARE = re.compile(
    rf"(?<![\w.,/-])(?P<part>{_NUMBER}) (?:out )?of (?:the |its |their |all )?(?P<whole>{_NUMBER})\b"
    rf"[^.;:()\d]{{0,40}}?(?: \(|,? or )(?P<share>(?P<percent>{_NUMBER}) ?(?:%|percent\b|per cent\b))"
)
