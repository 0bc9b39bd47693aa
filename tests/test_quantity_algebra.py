"""The algebra of quantities: exact, symmetric, and never made to disagree by widening."""

from decimal import Decimal
from fractions import Fraction

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.model.quantity import Agreement, Bound, Quantity, exact, half_unit, stated_slack
from ukclaims.model.units import factor

NUMBERS = st.one_of(st.integers(0, 10**12), st.decimals(0, 10**9, places=3, allow_nan=False, allow_infinity=False))


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Any quantity that counts."""
    low, more = draw(NUMBERS), draw(st.integers(1, 10**6))
    bound = draw(st.sampled_from(Bound))
    approximate = draw(st.booleans())
    if bound is Bound.RANGE:
        return Quantity(low, exact(Decimal(low) + more), approximate=approximate)
    if bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return Quantity(None, low, bound=bound, approximate=approximate)
    if bound is Bound.EXACT:
        return Quantity(low, approximate=approximate)
    return Quantity(low, None, bound=bound, approximate=approximate)


@given(quantities(), quantities())
def test_agreement_is_symmetric(a: Quantity, b: Quantity) -> None:
    assert a.agreement(b) is b.agreement(a)


@given(quantities())
def test_a_quantity_agrees_with_itself(a: Quantity) -> None:
    assert a.agreement(a) is Agreement.AGREE


@given(quantities(), quantities(), st.sampled_from([2, 10, 1000, Decimal("0.5"), Decimal("0.001")]))
def test_scaling_with_the_slack_changes_no_agreement(a: Quantity, b: Quantity, by: int | Decimal) -> None:
    assert a.scaled(by).agreement(b.scaled(by)) is a.agreement(b)


@given(quantities(), quantities(), st.integers(0, 10**6))
def test_widening_never_sets_values_apart(a: Quantity, b: Quantity, more: int) -> None:
    wider = evolve(a, slack=exact(Decimal(a.slack) + more))
    if a.agreement(b) is not Agreement.APART:
        assert wider.agreement(b) is not Agreement.APART


@given(quantities(), quantities())
def test_what_exceeds_lies_apart_and_is_not_exceeded(a: Quantity, b: Quantity) -> None:
    if a.exceeds(b):
        assert a.agreement(b) is Agreement.APART
        assert not b.exceeds(a)


@given(NUMBERS)
def test_ends_are_exact(number: int | Decimal) -> None:
    """The least and most that words allow are low and high, slack off and on, with nothing rounded."""
    q = Quantity(number)

    assert Fraction(q.least) == Fraction(number) - Fraction(q.slack)  # type: ignore[arg-type]
    assert Fraction(q.most) == Fraction(number) + Fraction(q.slack)  # type: ignore[arg-type]


@given(NUMBERS, st.booleans())
def test_slack_is_bounded_and_grows_with_about(number: int | Decimal, approximate: bool) -> None:
    plain, about = stated_slack(number, number), stated_slack(number, number, approximate=True)

    assert 0 <= plain <= about
    assert plain <= half_unit(number)
    assert Fraction(plain) <= Fraction(number) * Fraction(25, 1000)
    assert stated_slack(number, number, approximate=approximate) in (plain, about)


@given(
    st.integers(1, 10**9),
    st.sampled_from([("kilometre", "metre"), ("mile", "foot"), ("tonne", "kilogram"), ("hectare", "square metre"), ("percent", "ratio"), ("year", "month")]),
)
def test_conversion_there_and_back_is_the_same(number: int, units: tuple[str, str]) -> None:
    there, back = units
    q = Quantity(number, unit=there)

    assert q.to(back).to(there).agreement(q) is Agreement.AGREE
    assert Fraction(factor(there, back)) * Fraction(factor(back, there)) == 1
