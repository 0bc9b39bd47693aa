"""The edges of figures: bounds that touch, units in words, exact conversions, periods in brief."""

from datetime import date
from decimal import Decimal

import pytest

from ukclaims import Period, Quantity, find_quantities, parse_quantity
from ukclaims.errors import InvalidTypeError, InvalidValueError, UnknownNameError
from ukclaims.model.period import Granularity, YearlessDay, parse_edtf
from ukclaims.model.quantity import Number, exact, half_unit, stated_slack
from ukclaims.model.units import factor
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
    (Quantity(5, unit="degree Celsius"), "5 degrees Celsius"),
    (Quantity(2, unit="barrel of oil"), "2 barrels of oil"),
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
    assert str(Quantity(1, unit="metre").to("mile").low) == "0.0006213711922373339696174342"


def test_bounded() -> None:
    """Both ends are stated, or not."""
    assert Quantity(5).is_bounded
    assert not Quantity(5, None, bound="at_least").is_bounded


BRIEFS = [
    (Period.month(2024, 5), "2024-05"),
    (Period(date(2022, 2, 24), None, text="since the invasion"), "since the invasion"),
    (Period(date(2022, 2, 24), None), "2022-02-24/.."),
    (Period.month(2024, 5, text="this May"), "2024-05"),
    (Period(granularity="present", text="now"), "now"),
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


@pytest.mark.parametrize("number", [10**60 - 1, 1 - 10**60, "9" * 60, "1E+59", "1E-59", "0" * 179 + "5", Decimal("0." + "3" * 59)])
def test_sixty_digits_are_a_number(number: int | str | Decimal) -> None:
    """So many digits are kept to the last one."""
    assert exact(number) == Decimal(number)


@pytest.mark.parametrize("number", [10**60, -(10**60), "1" * 61, "1E+60", "1E-60", "0" * 180 + "5", Decimal("0." + "3" * 61), "NaN", "Infinity"])
def test_more_digits_are_none(number: int | str | Decimal) -> None:
    """What is beyond counting is refused, and so are zeros before it beyond measure."""
    with pytest.raises(InvalidValueError):
        exact(number)


def test_nothing_has_no_slack() -> None:
    """Zero is exact, and where no end is stated nothing is allowed for."""
    assert (half_unit(0), stated_slack(0, 0), stated_slack(None, None)) == (0, 0, 0)


UNFIT: list[tuple[Number | None, Number | None, str | None]] = [
    (None, None, None),
    (5, None, "exact"),
    (None, 5, "exact"),
    (5, None, "at_most"),
    (None, 5, "at_least"),
    (5, 6, "at_least"),
    (5, 5, "range"),
    (5, 6, "exact"),
    (6, 5, "range"),
]


@pytest.mark.parametrize(("low", "high", "bound"), UNFIT)
def test_ends_that_do_not_fit_their_bound(low: Number | None, high: Number | None, bound: str | None) -> None:
    """An open side is open, a stated one is stated, and a range goes up."""
    with pytest.raises(InvalidValueError, match="does not fit the ends"):
        Quantity(low, high, **({"bound": bound} if bound else {}))


@pytest.mark.parametrize("by", [0, -1, Decimal("-0.5")])
def test_a_scale_is_above_zero(by: Number) -> None:
    """Nothing is multiplied by nothing or turned around."""
    with pytest.raises(InvalidValueError, match="above 0"):
        Quantity(5).scaled(by)


def test_what_exceeds_is_of_one_dimension() -> None:
    """Six kilometres exceed 5,000 metres; a tonne exceeds no length, and nothing exceeds itself."""
    assert Quantity(6, unit="kilometre").exceeds(Quantity(5000, unit="metre"))
    assert not Quantity(5000, unit="metre").exceeds(Quantity(6, unit="kilometre"))
    assert not Quantity(6, unit="tonne").exceeds(Quantity(5000, unit="metre"))
    assert not Quantity(6).exceeds(Quantity(6))


FACTORS = [
    ("kilometre", "metre", "1000"),
    ("metre", "kilometre", "0.001"),
    ("quarter", "year", "0.25"),
    ("inch", "metre", "0.0254"),
    ("gram", "tonne", "0.000001"),
    ("acre", "square metre", "4046.8564224"),
    ("metre", "metre", "1"),
    ("USD", "USD", "1"),
    ("day", "week", "1/7"),
    ("month", "year", "1/12"),
    ("minute", "hour", "1/60"),
]


@pytest.mark.parametrize(("source", "target", "number"), FACTORS)
def test_factors_are_written_without_idle_zeros(source: str, target: str, number: str) -> None:
    """A factor that comes out even is a decimal of so many places as it needs, another one a fraction."""
    assert str(factor(source, target)) == number


@pytest.mark.parametrize(("source", "target"), [("USD", "EUR"), ("USD", "metre"), ("metre", "USD"), ("metre", "tonne"), ("count", "percent")])
def test_no_factor_leads_out_of_a_dimension(source: str, target: str) -> None:
    """Money has no factor, and neither have two dimensions."""
    with pytest.raises(UnknownNameError, match="rate of your own"):
        factor(source, target)


def test_money_is_converted_at_a_rate_that_is_given() -> None:
    """The slack is converted too; from a currency into itself nothing is to be done."""
    assert Quantity(200, unit="EUR").to("USD", rate=Decimal("1.1")) == Quantity(220, unit="USD", slack=Decimal("5.5"))
    assert Quantity(200, unit="EUR").to("EUR", rate=2) == Quantity(200, unit="EUR")


def test_how_values_show_themselves() -> None:
    """In a notebook a quantity tells its slack and a period its words; a day without a year is shown as it is made."""
    assert Quantity(85000)._repr_html_() == '<span title="slack 500">85,000</span>'
    assert Period.month(2024, 5, text="in May")._repr_html_() == '<time title="in May">2024-05</time>'
    assert repr(YearlessDay(10, 15)) == "YearlessDay(10, 15)"


def test_the_granularity_that_ends_tell() -> None:
    """No end tells nothing, two ends a day apart tell a day, all else is an interval."""
    ends = [(None, None), ("2024-05-01", None), (None, "2024-05-01"), ("2024-05-01", "2024-05-02"), ("2024-05-01", "2024-05-03")]

    assert [Period(*two).granularity.value for two in ends] == ["unknown", "interval", "interval", "day", "interval"]


def test_open_ends() -> None:
    """A period with an open end has no number of days; its other end tells whether it has a year."""
    since, until = Period("XXXX-10-15", None), Period(None, "XXXX-10-15")

    assert (since.is_yearless, until.is_yearless, Period("2024-05-01", None).is_yearless) == (True, True, False)
    assert (Period("2024-05-01", None).days, Period(None, "2024-05-01").days, Period.month(2024, 2).days) == (None, None, 29)
    assert Period.year(2024).against(Period(granularity=Granularity.PRESENT)) is Verdict.UNKNOWN


def test_a_week_has_seven_days() -> None:
    """It begins on Monday, whichever of its days is given."""
    assert {Period.week(date(2024, 10, day)).edtf for day in range(14, 21)} == {"2024-10-14/2024-10-20"}


@pytest.mark.parametrize(("number", "most"), [(0, 4), (5, 4)])
def test_quarters_are_numbered(number: int, most: int) -> None:
    """There is no quarter 0, and none after the last; the message says so."""
    with pytest.raises(InvalidValueError, match=f"a quarter is numbered from 1 to {most}, got {number}"):
        Period.quarter(2024, number)


@pytest.mark.parametrize("number", [0, 3])
def test_halves_are_numbered(number: int) -> None:
    """There are two halves."""
    with pytest.raises(InvalidValueError, match=f"a half is numbered from 1 to 2, got {number}"):
        Period.half(2024, number)


def test_edtf_is_a_string() -> None:
    """A year as a number is no EDTF."""
    with pytest.raises(InvalidTypeError, match="is a string, got int"):
        parse_edtf(2024)  # type: ignore[arg-type]
