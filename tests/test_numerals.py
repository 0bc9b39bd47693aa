"""Where a numeral ends and what it says, piece by piece: digits in groups, fractions, words and their scales."""

from decimal import Decimal

import pytest

import ukclaims as uc
from ukclaims.extract.quantities.bounds import bound_after, bound_before
from ukclaims.extract.quantities.numbers import numeral, parse_digits
from ukclaims.extract.quantities.numerals import Numeral, scale_of, times
from ukclaims.extract.quantities.pieces import Pieces

# The numeral that begins at the first word (or at the word after >), its pieces parted by blanks | its ends | its scale | its style
NUMERALS = """
85 000 people | 85 000 | 85000 | 1 | digits
2024 850 drones | 2024 | 2024 | 1 | digits
0 500 men | 0 | 0 | 1 | digits
85 122 mm guns | 85 | 85 | 1 | digits
No. >5 boats | 5 | 5 | 1 | digits
No.>5 boats | 5 | 5 | 1 | digits
was .>5 percent | . 5 | 0.5 | 1 | digits
1/2 litre | 1 / 2 | 0.5 | 1 | fraction
2 1/2 litres | 2 1 / 2 | 2.5 | 1 | digits
8½ litres | 8 ½ | 8.5 | 1 | digits
9/10 of them | 9 / 10 | 0.9 | 1 | fraction
9/11 came | 9 | 9 | 1 | digits
3/3 passed | 3 | 3 | 1 | digits
1 /2 litre | 1 | 1 | 1 | digits
0/5 passed | 0 | 0 | 1 | digits
2 1/ 2 men | 2 | 2 | 1 | digits
2 0/3 men | 2 | 2 | 1 | digits
2 3/2 men | 2 | 2 | 1 | digits
2 3/3 men | 2 | 2 | 1 | digits
3 lakhs of men | 3 lakhs | 300000 | 100000 | digits
5 TNT blocks | 5 | 5 | 1 | digits
3 million dozen eggs | 3 million | 3000000 | 1000000 | digits
three dozen million eggs | three dozen million | 36000000 | 1000000 | words
two thirds of them | two thirds | 0.666666666667 | 1 | fraction
a third of them | a third | 0.333333333333 | 1 | fraction
three thirds of it | three | 3 | 1 | words
zero third parties | zero | 0 | 1 | words
½ litre | ½ | 0.5 | 1 | words
½ million men | ½ million | 500000 | 1000000 | words
a quarter million men | a quarter million | 250000 | 1000000 | words
five tanks | five | 5 | 1 | words
five and six tanks | five | 5 | 1 | words
nineteen five tanks | nineteen | 19 | 1 | words
twenty eight tanks | twenty eight | 28 | 1 | words
twenty-nine tanks | twenty - nine | 29 | 1 | words
twenty ten tanks | twenty | 20 | 1 | words
twenty zero tanks | twenty | 20 | 1 | words
two-thousand men | two - thousand | 2000 | 1000 | words
two - thousand men | two | 2 | 1 | words
forty-two -thousand men | forty - two | 42 | 1 | words
two hundred and five houses | two hundred and five | 205 | 1 | words
two hundred zero houses | two hundred | 200 | 100 | words
two hundred and five-year terms | two hundred | 200 | 100 | words
two hundred, and five came | two hundred | 200 | 100 | words
two hundred, one of them new | two hundred | 200 | 100 | words
two hundred, five of them new | two hundred | 200 | 100 | words
two hundred, one hundred of them new | two hundred | 200 | 100 | words
two hundred and fifty thousand men | two hundred and fifty thousand | 250000 | 1000 | words
two hundred and three dozen men | two hundred | 200 | 100 | words
two thousand, five hundred men | two thousand , five hundred | 2500 | 100 | words
two million, one hundred thousand men | two million , one hundred thousand | 2100000 | 1000 | words
two thousand and three thousand men | two thousand | 2000 | 1000 | words
two thousand five million men | two thousand | 2000 | 1000 | words
one quadrillion million men | one quadrillion | 1000000000000000 | 1000000000000000 | words
two thousand billion men | two thousand billion | 2000000000000 | 1000000000 | words
one thousand five hundred million men | one thousand five hundred million | 1500000000 | 1000000 | words
between >one hundred and two hundred men | one hundred | 100 | 100 | words
between >one hundred and two thousand men | one hundred | 100 | 100 | words
between >one hundred and fifty and two hundred men | one hundred and fifty | 150 | 1 | words
dozens of thousands of men | dozens of thousands | 12000..100000 | 1000 | vague
hundreds of hundreds of men | hundreds | 100..1000 | 100 | vague
scores of men | scores | 20..100 | 20 | vague
scores rose | | | |
tens crossed | | | |
several hundred thousand men | several hundred thousand | 300000..900000 | 100000 | vague
several quadrillion million men | several quadrillion | 3000000000000000..9000000000000000 | 1000000000000000 | vague
a >few dozen men | a few dozen | 24..60 | 12 | vague
only >few dozen men | few dozen | 24..60 | 12 | vague
a >couple of men | a couple of | 2 | 1 | words
another >couple of men | couple of | 2 | 1 | words
a >couple hundred men | a couple hundred | 200 | 100 | words
a >couple arrived | | | |
the >couple of men | | | |
twice the size | twice | 2 | 1 | multiple
twice more men | twice | 2 | 1 | multiple
twice as many men | twice | 2 | 1 | multiple
thrice as much | thrice | 3 | 1 | multiple
twice as hard | | | |
twice a day | | | |
once the size | | | |
tripled | tripled | 3 | 1 | multiple
"""


@pytest.mark.parametrize("line", NUMERALS.strip().splitlines())
def test_where_a_numeral_ends_and_what_it_says(line: str) -> None:
    """The pieces of the numeral, its ends, the scale of its last words and its style are these."""
    text, words, ends, scale, style = (cell.strip() for cell in line.split("|"))
    pieces = Pieces(text.replace(">", ""))
    found = numeral(pieces, len(Pieces(text.partition(">")[0]).words) if ">" in text else 0)

    assert told(pieces, found) == (words, ends, scale, style)


def told(pieces: Pieces, found: Numeral | None) -> tuple[str, str, str, str]:
    """Return the pieces, ends, scale and style of a numeral as a line tells them."""
    if found is None:
        return "", "", "", ""
    ends = str(found.low) if found.low == found.high else f"{found.low}..{found.high}"
    return " ".join(pieces.words[found.first : found.last]), ends, str(found.scale), found.style


def test_scales_are_not_multiplied_without_end() -> None:
    """A number stops where the next scale would lead beyond anything that is counted, and is not read on from there."""
    found = numeral(Pieces("two" + " hundred" * 40), 0)

    assert (found and found.low, found and found.last) == (2 * 100**8, 9)


def test_groups_of_digits_are_not_read_without_end() -> None:
    """Twenty groups of digits are one number, more are not."""
    found = numeral(Pieces("1" + " 000" * 30), 0)

    assert (found and found.low, found and found.last) == (1000**19, 20)
    assert numeral(Pieces("9" * 59 + " million"), 0) is None


DIGITS = [
    ("0" * 119 + "5", 5),
    ("0" * 120 + "5", None),
    ("9" * 59, 10**59 - 1),
    ("9" * 60, 10**60 - 1),
    ("1" + "0" * 60, None),
    ("0.5", Decimal("0.5")),
    ("0,5", Decimal("0.5")),
    ("12,34,567", 1234567),
    ("1.234,5", Decimal("1234.5")),
    ("1,5,5", None),
    ("", None),
]


@pytest.mark.parametrize(("word", "number"), DIGITS, ids=lambda x: str(x)[:20])
def test_how_long_a_number_may_be(word: str, number: int | Decimal | None) -> None:
    """A number has sixty digits at most, and is written in a hundred and twenty signs at most."""
    assert parse_digits(word) == number


@pytest.mark.parametrize(("word", "scale"), [("million", 10**6), ("lakhs", 10**5), ("tnt", None), ("s", None), ("dozens", 12)])
def test_scales(word: str, scale: int | None) -> None:
    """A scale may stand in the plural; a word that only begins like one is none."""
    assert scale_of(word) == scale


def test_products_are_exact() -> None:
    """No digit of a product is lost, however many there are; what is beyond counting is no number."""
    long = Decimal("1." + "3" * 40)

    assert times(long, 10**9) == Decimal("1333333333." + "3" * 31)
    assert times(10**30 + 1, 10**29) == 10**59 + 10**29
    assert times(9, 10**60) is None


# What the text says before or after the number | the bound | its words
BEFORE = """
at least another | at_least | at least another
more than a whopping | more_than | more than a whopping
as many as a further extra | at_most | as many as a further extra
at least a total of additional | |
handed over | |
over | more_than | over
the | |
"""
AFTER = """
or more men | at_least | or more
or so | approximate | or so
+ men | at_least | +
 + men | |
men or more | |
"""


@pytest.mark.parametrize("line", BEFORE.strip().splitlines())
def test_bounds_before_a_number(line: str) -> None:
    """A bound may be parted from its number by three small words; the pieces that say it are told."""
    text, kind, words = (cell.strip() for cell in line.split("|"))
    pieces = Pieces(f"{text} 300")
    found = bound_before(pieces, pieces.size - 1)

    assert (found.kind if found else "") == kind
    assert " ".join(pieces.words[found.first : pieces.size - 1] if found else []) == words


@pytest.mark.parametrize("line", AFTER.strip("\n").splitlines())
def test_bounds_after_a_number(line: str) -> None:
    """A bound stands right behind its number, and a plus touches it."""
    text, kind, words = (cell.rstrip() for cell in line.split("|"))
    pieces = Pieces(f"20{text}" if text.startswith((" ", "+")) else f"20 {text}")
    found = bound_after(pieces, 1)

    assert (found.kind if found else "") == kind.strip()
    assert " ".join(pieces.words[found.first : found.last] if found else []) == words.strip()


SENTENCES = """
Between two hundred and three hundred tanks burned. | between 200 and 300
They cost two thousand billion dollars. | USD 2,000,000,000,000
Two hundred, five of them children, were evacuated. | 200; 5
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_numbers_in_words_do_not_run_together(line: str) -> None:
    """Two numbers that a comma or "and" parts are two numbers."""
    text, _, quantities = line.partition(" | ")

    assert "; ".join(str(m.quantity) for m in uc.find_quantities(text)) == quantities
