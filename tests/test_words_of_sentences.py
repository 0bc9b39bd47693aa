"""Words, stems, names and numbers of a sentence, by which copies in other words are known from sentences of one pattern."""

from decimal import Decimal

import pytest

from ukclaims.compare.contrary import are_contrary, is_name
from ukclaims.compare.numerals import differ, is_read_with_a_number, lacks, numerals
from ukclaims.compare.vocabulary import stem

# A sentence | its numbers in the base unit of their dimension: the least and the most that the words allow
NUMBERS = """
Two men came. | 1.95..2.05
One man came. |
No 1 came. | 0.975..1.025
They found 12 men. | 11.7..12.3
They found about 12 men. | 11.4..12.6
They found at least 12 men. | 11.4..12.6
One hundred and five men came. | 104.5..105.5
It flew 40 km. | 39000..41000
They built 40 new kilometres. | 39..41
It flew 40 km north. | 39000..41000
It burned 40 square kilometres here. | 39000000..41000000
Two hundred and five men came. | 204.5..205.5
Two thousand three hundred men came. | 2250..2350
Two and a half thousand men came. | 2450..2550
Twenty five men came. | 24.5..25.5
It cost 1,200,000 and 3.5 | 1170000..1230000; 3.45..3.55
The F-16 flew on 3-4 May. |
"""


@pytest.mark.parametrize("line", NUMBERS.strip().splitlines())
def test_numbers_of_a_sentence(line: str) -> None:
    """In digits and in words, with their scales and units and as rough as they are told; "one", types and ranges of days are none."""
    text, _, numbers = line.partition("|")

    assert "; ".join(f"{plain(found.least)}..{plain(found.most)}" for found in numerals(text.strip(), "en")) == numbers.strip()


def plain(number: Decimal) -> str:
    """Return a number without idle zeros."""
    return f"{Decimal(number).normalize():f}"


def test_what_is_read_with_a_number() -> None:
    """Words of numbers, units and what makes a number rough; plain digits are read alone."""
    words = ["12.5", "forty-two", "million", "km", "about", "half", "12", "drone", "long-range"]

    assert [is_read_with_a_number(word, "en") for word in words] == [True] * 6 + [False] * 3


def test_what_one_sentence_lacks() -> None:
    """Of two sentences each must have a number that the other has not, allowing for what is rounded."""
    assert lacks(["40"], ["42"])
    assert not lacks(["40", "x"], ["41"])
    assert (differ("of 38 drones 12 fell", "of 38 drones 9 fell", "en"), differ("of 38 drones 12 fell", "12 drones fell", "en")) == (True, False)


CONTRARY = [
    ("a drone hit a shop in Sumy", "a drone hit a shop in Nikopol", True),
    ("a drone hit a shop in Sumy", "a drone hit a shop in Sumy and left", False),
    ("12 of 40 drones fell here", "of 41 drones some fell here", False),
    ("12 of 40 drones fell here", "of 41 drones fell here", False),
    ("12 of 40 drones fell here", "13 of 44 drones fell here", True),
    ("it fell on Monday here", "it fell on Tuesday here", True),
    ("it fell on Monday here", "it fell again here", False),
    ("it did not fall here", "it did fall here", True),
]


@pytest.mark.parametrize(("one", "two", "contrary"), CONTRARY)
def test_what_sets_two_sentences_apart(one: str, two: str, contrary: bool) -> None:
    """Each has its own number, day or name, or one says no; what only one of them has shows nothing."""
    assert are_contrary(one, two, "en") is are_contrary(two, one, "en") is contrary


def test_what_stands_as_a_name() -> None:
    """A word with a capital inside a sentence, with its apostrophe too; at the head of one only a name that is known."""
    assert [is_name(word, "Drones hit Kharkiv's mill near Umby") for word in ("kharkivs", "umby", "drones", "mill", "kharkive")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [is_name(word, f"{word.capitalize()} was hit") for word in ("kharkiv", "umby")] == [True, False]


STEMS = "boxes box, buzzes buzz, wishes wish, losses loss, carries carry, carried carry, loading load, loaded load, drones drone, hitting hit, houses house"
KEPT = ["see", "add", "gas", "bus", "sing", "red", "this"]


def test_stems() -> None:
    """The forms of a word have one stem, and short words lose nothing."""
    for pair in STEMS.split(", "):
        form, word = pair.split()
        assert stem(form) == stem(word), pair
    assert [stem(word) for word in KEPT] == KEPT
