"""The edges of figures: bounds that touch, units in words, exact conversions, periods in brief."""

from datetime import date
from decimal import Decimal

import pytest

from ukclaims import Period, Quantity, find_quantities, parse_quantity
from ukclaims.errors import InvalidTypeError
from ukclaims.model.quantity import exact, half_unit, stated_slack
from ukclaims.model.verdict import Verdict

AGREEMENTS = [
    (Quantity(60), Quantity(60), "agree"),
    (Quantity(27), Quantity(28), "apart"),
    (Quantity(27), Quantity(Decimal("27.5"), slack=0), "agree"),
    (Quantity(50, None, bound="at_least"), Quantity(60), "overlap through a bound"),
    (Quantity(50, None, bound="at_least"), Quantity(50, None, bound="at_least"), "agree"),
    (Quantity(50, None, bound="at_least"), Quantity(50, None, bound="more_than"), "overlap through a bound"),
    (Quantity(None, 50, bound="at_most"), Quantity(60), "apart"),
    (Quantity(20, slack=0), Quantity(20, None, bound="more_than", slack=0), "apart"),
    (Quantity(20, slack=0), Quantity(20, None, bound="at_least", slack=0), "overlap through a bound"),
    (Quantity(5, unit="kilometre"), Quantity(5000, unit="metre"), "agree"),
    (Quantity(5, unit="kilometre"), Quantity(5, unit="tonne"), "unknown"),
]


@pytest.mark.parametrize(("one", "two", "agreement"), AGREEMENTS)
def test_agreement(one: Quantity, two: Quantity, agreement: str) -> None:
    """Values agree, overlap through a bound, or lie apart, whichever comes first."""
    assert one.agreement(two).value == two.agreement(one).value == agreement


WORDS = [
    (Quantity(12), "12"),
    (Quantity(1200, unit="count per day"), "1,200 per day"),
    (Quantity(50, unit="USD per tonne"), "USD 50 per tonne"),
    (Quantity(1, unit="kilometre"), "1 kilometre"),
    (Quantity(3, unit="kilometre per hour"), "3 kilometres per hour"),
    (Quantity(10, 20), "between 10 and 20"),
    (Quantity(None, 20, bound="less_than"), "less than 20"),
    (Quantity(20, None, bound="more_than", approximate=True), "about more than 20"),
]


@pytest.mark.parametrize(("quantity", "words"), WORDS, ids=str)
def test_quantity_in_words(quantity: Quantity, words: str) -> None:
    """A quantity says its bound, its number and its unit."""
    assert str(quantity) == words


SLACKS = [(27, "0.5"), (20, "0.5"), (40, "1"), (200, "5"), (400, "10"), (85000, "500"), (1000000, "25000"), (Decimal("2.3"), "0.05")]


@pytest.mark.parametrize(("value", "slack"), SLACKS)
def test_slack(value: int | Decimal, slack: str) -> None:
    """Half a unit of the last digit that is not zero, but at most a fortieth of the value."""
    assert stated_slack(value, value) == Decimal(slack)
    assert half_unit(value) >= stated_slack(value, value)


def test_only_floats_are_told_how_to_be_written() -> None:
    """The message for a float says what to write; for others it does not."""
    with pytest.raises(InvalidTypeError, match=r"write '0\.5'"):
        exact(0.5)  # type: ignore[arg-type]
    with pytest.raises(InvalidTypeError) as caught:
        exact([5])  # type: ignore[arg-type]
    assert "write" not in str(caught.value)


def test_a_conversion_is_rounded_far_behind_the_point() -> None:
    """What does not come out even keeps 28 digits behind the point."""
    low = Quantity(1, unit="metre").to("mile").low
    assert low is not None
    assert str(low).startswith("0.000621371192237")


def test_bounded() -> None:
    """Both ends are stated, or not."""
    assert Quantity(5).is_bounded
    assert not Quantity(5, None, bound="at_least").is_bounded


BRIEFS = [
    (Period.month(2024, 5), "2024-05"),
    (Period(date(2022, 2, 24), None, text="since the invasion"), "since the invasion"),
    (Period(date(2022, 2, 24), None), "2022-02-24/.."),
]


@pytest.mark.parametrize(("period", "brief"), BRIEFS)
def test_a_period_in_brief(period: Period, brief: str) -> None:
    """Short in figures where the figures are short, else in the words of the text."""
    assert period.brief == brief


def test_periods_that_share_an_end() -> None:
    """A time that ends with another one is narrower, one that begins where it ends is apart."""
    year, last, after = Period.year(2024), Period.month(2024, 12), Period.month(2025, 1)

    assert (last.against(year), year.against(last)) == (Verdict.NARROWER, Verdict.WIDER)
    assert (after.against(year), year.against(after)) == (Verdict.DISJOINT, Verdict.DISJOINT)


FRACTIONS = [("1/2", "0.5"), ("3/4", "0.75"), ("2 1/2", "2.5"), ("8½", "8.5")]


@pytest.mark.parametrize(("words", "value"), FRACTIONS)
def test_fractions(words: str, value: str) -> None:
    """Parts of one and numbers with a part."""
    assert parse_quantity(f"{words} million drones").low == Decimal(value) * 10**6


@pytest.mark.parametrize("text", ["The 24/7 line rang.", "They met on 5/25 there.", "It was 3/0 at noon."])
def test_no_fractions(text: str) -> None:
    """A day, a score, a line that is always open are no parts."""
    assert [m.quantity.low for m in find_quantities(text) if isinstance(m.quantity.low, Decimal)] == []
