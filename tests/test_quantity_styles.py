"""Laws of reading: every dress of the tables says the same quantity, and white space or grouping changes nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukclaims import parse_quantity
from ukclaims.lang.tables import tables
from ukclaims.model.quantity import Bound, Quantity

UNITS = tables("en").load("units")
BOUNDS = tables("en").load("bounds")
BLANKS = ["\u00a0", "\u2009", "\u202f", "\u2007", " "]

numbers = st.one_of(st.integers(2, 10**12), st.decimals(Decimal("1.01"), 10**6, places=2))


def forms() -> list[tuple[str, str]]:
    """Return (unit, form) for every form of the table of units and of names of currencies."""
    named = [(unit, form) for unit, found in UNITS["forms"].items() for form in found]
    return named + [(unit, form) for unit, found in UNITS["currency"]["names"].items() for form in found]


def written(number: int | Decimal, blank: str) -> str:
    """Return the number in groups of three."""
    return f"{number:,}".replace(",", blank)


NOT_ALONE = {
    "count", "counts",  # a count has no unit
    "quarter", "quarters", "second", "seconds",  # ordinals and fractions as well
    "lb ft", "ft lb",  # read by their first unit
    "x", "×",  # only where they touch the digits
}  # fmt: skip


@pytest.mark.parametrize(("unit", "form"), [f for f in forms() if f[1] not in NOT_ALONE], ids=lambda x: x)
def test_every_form_of_a_unit(unit: str, form: str) -> None:
    """A number with any form of a unit has that unit, in small letters or as it is printed in the table."""
    assert parse_quantity(f"12.5 {form}").unit == unit


@pytest.mark.parametrize(("sign", "unit"), UNITS["currency"]["signs"].items(), ids=lambda x: x)
@given(number=numbers)
def test_every_sign_of_a_currency(sign: str, unit: str, number: int | Decimal) -> None:
    """A sign before the number or after it names the currency."""
    assert parse_quantity(f"{sign}{number:,}") == parse_quantity(f"{number:,} {sign}") == Quantity(number, unit=unit)


@pytest.mark.parametrize(("code", "unit"), UNITS["currency"]["codes"].items(), ids=lambda x: x)
def test_every_code_of_a_currency(code: str, unit: str) -> None:
    """A code in capitals before the number or after it names the currency."""
    code = code.upper() if code.isascii() else code
    assert parse_quantity(f"12 million {code}") == Quantity(12_000_000, unit=unit)
    assert not code.isascii() or parse_quantity(f"{code} 12 million") == Quantity(12_000_000, unit=unit)


@pytest.mark.parametrize(("letters", "unit"), UNITS["currency"]["dollars"].items(), ids=lambda x: x)
def test_every_dollar(letters: str, unit: str) -> None:
    """Letters beside the sign say whose dollar it is."""
    assert parse_quantity(f"{letters.upper()}$12.5m") == Quantity(12_500_000, unit=unit)


PLACES = {"before": "{} 12,345 tanks", "after": "12,345 {} tanks"}


@pytest.mark.parametrize(
    ("side", "kind", "phrase"), [(side, kind, phrase) for side in PLACES for kind, found in BOUNDS[side].items() for phrase in found], ids=lambda x: x
)
def test_every_bound(side: str, kind: str, phrase: str) -> None:
    """Each phrase of the table leaves the side of the number open that the table says, or makes it approximate."""
    glued = phrase in ("+", "sub")
    text = PLACES[side].format(phrase) if not glued else f"{phrase}-12,345 tanks" if phrase == "sub" else "12,345+ tanks"
    quantity = parse_quantity(text)

    assert {quantity.low, quantity.high} - {None} == {12345}
    assert quantity.approximate is (kind == "approximate")
    assert quantity.bound is (Bound.EXACT if kind == "approximate" else Bound(kind))


@given(number=st.integers(1000, 10**12), blank=st.sampled_from(BLANKS), unit=st.sampled_from(["tanks", "euros", "percent", "km", "tonnes of grain"]))
def test_groups_may_be_parted_by_any_blank(number: int, blank: str, unit: str) -> None:
    """Commas, blanks of any width, or nothing between the groups: one number."""
    assert parse_quantity(f"{written(number, blank)} {unit}") == parse_quantity(f"{number:,} {unit}") == parse_quantity(f"{number} {unit}")


SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9, "mln": 10**6, "dozen": 12, "hundred": 100}


@given(number=st.integers(2, 99), scale=st.sampled_from(sorted(SCALES)), sign=st.sampled_from(["", "$", "€", "UAH "]))
def test_scales_in_words_and_in_digits_agree(number: int, scale: str, sign: str) -> None:
    """ "5 million" is 5,000,000, with a currency and without."""
    what = "" if sign else " tanks"

    assert parse_quantity(f"{sign}{number} {scale}{what}") == parse_quantity(f"{sign}{number * SCALES[scale]:,}{what}")


@given(
    low=st.integers(2, 500),
    more=st.integers(1, 500),
    joint=st.sampled_from(["-", "–", " to ", " - "]),
    unit=st.sampled_from(["tanks", "percent", "km", "euros"]),
)
def test_ranges_in_every_dress(low: int, more: int, joint: str, unit: str) -> None:
    """However two numbers are joined to a range, with the unit once or twice, it is one quantity."""
    high = low + more
    once = parse_quantity(f"{low}{joint}{high} {unit}")

    assert (once.low, once.high, once.bound) == (low, high, Bound.RANGE)
    assert once == parse_quantity(f"between {low} and {high} {unit}")


@given(number=numbers, blanks=st.lists(st.sampled_from([" ", "  ", "\t", "\u00a0", "\u2009"]), min_size=3, max_size=3))
def test_white_space_between_words_changes_nothing(number: int | Decimal, blanks: list[str]) -> None:
    """More or other blanks between bound, number and unit leave the quantity as it is."""
    a, b, c = blanks

    assert parse_quantity(f"at{a}least{b}{number:,}{c}tonnes") == parse_quantity(f"at least {number:,} tonnes")
