"""Respun copies are known as copies, and what only looks like one is not: `respun.txt` and `apart.txt`, pair by pair."""

from datetime import date
from pathlib import Path

import pytest
from claim_lines import claim as line
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims import Claim, Document, extract
from ukclaims.compare import group, relate
from ukclaims.compare.contrary import are_contrary
from ukclaims.compare.facts import Facts, facts_of
from ukclaims.compare.kinship import copies
from ukclaims.compare.numerals import numerals
from ukclaims.compare.origins import near_copy, one_origin, quotation, respun, shared_error
from ukclaims.compare.pair import Pair
from ukclaims.compare.respinning import shared_telling
from ukclaims.model.relation import Kind

HERE = Path(__file__).parent
OF_WORDS = (near_copy, quotation, respun, shared_error)


def lines(name: str) -> list[list[str]]:
    """Return the lines of a file of pairs, each in its parts."""
    told = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [each.split(" | ") for each in told if each and each[0] not in "#="]


def claims(text: str, publisher: str, day: str) -> list[Claim]:
    """Return the claims with a figure in a text."""
    return [claim for claim in extract(Document(text, publisher=publisher, published=day)) if claim.figure]


def pairs(one: str, two: str) -> list[Pair]:
    """Return each claim of the first text beside each of the second."""
    mine, theirs = claims(one, "Wire", "2024-05-08"), claims(two, "Post", "2024-05-09")
    return [Pair(facts_of(a), facts_of(b)) for a in mine for b in theirs]


def is_shown(one: str, two: str) -> bool:
    """Tell whether two claims of the two texts are shown to go back to one utterance."""
    return any(one_origin(pair) for pair in pairs(one, two))


COPIES = lines("respun.txt")


@pytest.mark.parametrize("case", [case for case in COPIES if case[2] != "missed"], ids=lambda case: case[1][:40])
def test_a_respun_copy_is_known(case: list[str]) -> None:
    """Each copy is shown, whichever of the two is the copy; where too few words are left of the original, nothing is."""
    one, two, told = case

    assert is_shown(one, two) is is_shown(two, one) is (told == "copy")


def test_most_copies_are_known() -> None:
    """Of all copies six in ten at least are shown, those of two different things by the tables of measures among them."""
    found = [is_shown(one, two) for one, two, told in COPIES if told != "-"]

    assert len(found) >= 60
    assert sum(found) / len(found) >= 0.6


@pytest.mark.parametrize("case", lines("apart.txt"), ids=lambda case: case[1][:40])
def test_what_looks_like_a_copy_is_none(case: list[str]) -> None:
    """No words, no quotation and no mistake show one origin, in either order."""
    assert not any(rule(pair) for pair in (*pairs(*case), *pairs(*case[::-1])) for rule in OF_WORDS)


def test_the_explanation_tells_the_words() -> None:
    """A repeat that the words show names up to five of them."""
    found = relate(line(words(TOLD, "Wire/2024-05-08")), line(words(RESPUN, "Post/2024-05-09")))

    assert found.kind is Kind.REPEATS
    assert "One tells the other in other words: “beehive”, “boiled”, “nettles”, “shed” and “villagers” stand in both, and little else." in found.explain()


def words(text: str, where: str, who: str = "-", number: str = "16") -> str:
    """Return the line of a claim with these words."""
    return f"{who}@{where} {number} day hide by=villagers in=2024-05 text={text.replace(' ', '_')}"


TOLD = "villagers hid a pilot in a beehive shed for 16 days and fed him on boiled nettles"
RESPUN = "fed on boiled nettles, a pilot was hidden by villagers for 16 days in a beehive shed"

# How a second claim stands to TOLD in the Wire of 8 May.
BESIDE = [
    (words(RESPUN, "Post/2024-05-15"), Kind.REPEATS),
    (words(RESPUN, "Post/2024-05-09", "?"), Kind.REPEATS),
    (words(RESPUN, "Post/2024-05-09", "Orla_Venn"), Kind.REPEATS),
    (words(RESPUN, "Post/2024-05-16"), Kind.AGREES),
    (words(RESPUN, "Post"), Kind.AGREES),
    (words(RESPUN, "/2024-05-09"), Kind.AGREES),
    (words(RESPUN, "Post/2024-05-09", "officials"), Kind.AGREES),
    (words(RESPUN, "Post/2024-05-09", number="<=20"), Kind.COMPATIBLE),
    (words(RESPUN, "Post/2024-05-09", number="30"), Kind.CONFLICTS),
    (words("for 16 days nobody found the pilot, who lived on boiled nettles", "Post/2024-05-09"), Kind.AGREES),
    (words(RESPUN.replace("was", "was not"), "Post/2024-05-09"), Kind.AGREES),
]


@pytest.mark.parametrize(("told", "kind"), BESIDE, ids=[told[:60] for told, _ in BESIDE])
def test_a_respun_copy_needs_two_publishers_near_days_and_the_figure(told: str, kind: Kind) -> None:
    """Without them the pair is what it would be in other words."""
    assert relate(line(words(TOLD, "Wire/2024-05-08")), line(told)).kind is kind


QUOTED = "he hid for 16 days and remembers that “the walls of the shed hummed like a beehive all night”, as neighbours learned"

# How a second claim stands to QUOTED, word for word or not, in the Wire of 8 May.
BESIDE_QUOTED = [
    ("16 days passed: “the walls of the shed hummed like a beehive all night” was what he told a doctor", Kind.REPEATS),
    ("16 days passed: the walls of the shed hummed like a beehive all night was what he told a doctor", Kind.AGREES),
    ("16 days passed: “the walls hummed like a beehive” was what he told a doctor", Kind.AGREES),
    ("16 days passed: “the walls of the shed hummed like a beehive all night” was not what he told a doctor", Kind.AGREES),
]


@pytest.mark.parametrize(("told", "kind"), BESIDE_QUOTED)
def test_eight_words_of_one_quotation_show_a_copy(told: str, kind: Kind) -> None:
    """Whatever stands around it and however late it is printed; without the marks, or in fewer words, it may be told by two."""
    one, two = line(words(QUOTED, "Wire/2024-05-08")), line(words(told, "Post/2024-06-29"))
    found = relate(one, two)

    assert found.kind is relate(two, one).kind is kind
    assert ("Both give the same quotation." in found.explain()) is (kind is Kind.REPEATS)


FEW_WORDS = [
    ("soldiers fed the 16 goats on nettles", "the mayor slept for 16 hours", ()),
    ("soldiers fed the 16 goats on nettles behind the old house", "behind the old house the 16 goats were fed on nettles by soldiers", ()),
    (
        "soldiers fed the 16 goats on nettles behind the old white house",
        "behind the old white house the 16 goats were fed on Nettles by soldiers",
        (),
    ),
    (
        "soldiers fed the 16 goats on nettles behind the old white house",
        "behind the old white house the 16 goats were fed on nettles by soldiers",
        ("goats", "nettles"),
    ),
]


@pytest.mark.parametrize(("one", "two", "shown"), FEW_WORDS)
def test_two_telling_words_need_pieces_told_alike(one: str, two: str, shown: tuple[str, ...]) -> None:
    """Where no more than two words are telling, none of them a name, four runs of three words must stand in both."""
    assert shared_telling(one, two, "en") == shared_telling(two, one, "en") == shown


CONTRARY = """
38 drones fell, 12 of them on houses | 38 drones fell, 9 of them on houses
twelve of the drones fell | nine of the drones fell
a shop in Sumy burned | a shop in Nikopol burned
Norway sent tanks | Denmark sent tanks
Norway's tanks came | Denmark's tanks came
the tents did arrive | the tents didn’t arrive
it fell on Monday at noon | it fell on Tuesday at noon
the tents have arrived | the tents have not arrived
all of the shells burned | none of the shells burned
"""

NOT_CONTRARY = """
38 drones fell, 12 of them on houses | 38 drones fell on houses
twelve drones fell | 12 drones fell
1.2 million shells came | 1,200,000 shells came
some 40 drones came | 42 drones came
it flew 40 km | it flew 25 miles
a shop in Kiev burned on Monday | a shop in Kyiv burned
a shop in Sumy burned | on Monday a shop burned
Norwegian tanks came | tanks came from Norway
no tents have arrived | the tents have not arrived
two and a half thousand men | 2,500 men
"""


@pytest.mark.parametrize("case", CONTRARY.strip().splitlines())
def test_what_tells_two_like_sentences_apart(case: str) -> None:
    """A number, a day or a name of its own in each, or a negation in one only."""
    one, two = case.split(" | ")

    assert are_contrary(one, two, "en")
    assert are_contrary(two, one, "en")


@pytest.mark.parametrize("case", NOT_CONTRARY.strip().splitlines())
def test_what_one_leaves_out_or_spells_otherwise_tells_nothing(case: str) -> None:
    """What only one has, another spelling, another unit and a rounded number tell nothing apart."""
    one, two = case.split(" | ")

    assert not are_contrary(one, two, "en")
    assert not are_contrary(two, one, "en")


NUMBERS = [
    ("two hundred and ten tractors", ["210"]),
    ("twenty-four children and 1800 thousand shells", ["24", "1800000"]),
    ("two thousand three hundred men", ["2300"]),
    ("two and a half thousand tonnes", ["2500000"]),
    ("$2.3bn at 3am", ["2300000000", "3"]),
    ("the F-16 and the 155-mm gun of one brigade", []),
    ("three dozen of 38", ["36", "38"]),
]


@pytest.mark.parametrize(("text", "numbers"), NUMBERS)
def test_numbers_of_a_sentence(text: str, numbers: list[str]) -> None:
    """Digits, words and scales, in the base unit; a name or a calibre with digits is none."""
    assert [f"{(found.least + found.most) / 2:.0f}" for found in numerals(text, "en")] == numbers


# Large buckets

POOL = (
    "beehive shed",
    "boiled nettles",
    "a carpenter carves",
    "the old pram",
    "wolves and sheep",
    "seven orchids",
    "of the choir",
    "an icebreaker",
    "by the mill",
)


@st.composite
def bucket(draw: st.DrawFn) -> list[Facts]:
    """Claims without a voice, told in pieces of a pool in any order, with few numbers, in order of time."""
    made = []
    for at in range(draw(st.integers(9, 24))):
        pieces = draw(st.lists(st.sampled_from(POOL), min_size=3, max_size=6))
        text = f"{' '.join(pieces)} {draw(st.sampled_from(('60 came', '60 of them fell')))}".replace(" ", "_")
        number = draw(st.sampled_from(("60", "60", "~60", "62", "58..66", ">=50")))
        who = draw(st.sampled_from(("?", "?", "-", "Orla_Venn")))
        made.append(line(f"{who}@P{at}/{date(2024, 5, 8 + at % 5)} {number} drone launch by=Russia in=2024-05-07 text={text}"))
    return sorted(map(facts_of, made), key=lambda facts: facts.order)


@settings(deadline=None, max_examples=60)
@given(bucket())
def test_a_large_bucket_hides_no_copy(found: list[Facts]) -> None:
    """Every two of which the words show one origin are found in a bucket too large to ask each two."""
    cells = [[facts] for facts in found]
    loose = [at for at, facts in enumerate(found) if not facts.voiced]
    told = {edge.ends for edge in copies(cells, loose, set())}
    of_words = {"near_copy", "quotation", "respun", "shared_error"}
    twos = ((a, b) for a in range(len(found)) for b in range(a + 1, len(found)) if a in loose or b in loose)
    shown = {(a, b) for a, b in twos if (reason := one_origin(Pair(found[a], found[b]))) and reason.rule in of_words}

    assert shown <= told


@pytest.mark.parametrize("crowd", [0, 30, 400])
def test_a_copy_is_found_in_any_crowd(crowd: int) -> None:
    """Two of one origin are one in a small group and among hundreds of sentences of one pattern."""
    pattern = "villagers hid a pilot in a shed for {} days and fed him on bread"
    others = [line(words(pattern.format(n), f"P{n}/2024-05-08", "?", str(n))) for n in range(101, 101 + 10 * crowd, 10)]
    (found,) = group([line(words(TOLD, "Wire/2024-05-08")), line(words(RESPUN, "Post/2024-05-09", "?")), *others])
    (shared,) = (origin for origin in found.utterances if len(origin.claims) > 1)

    assert found.origins[1] == 1 + crowd
    assert shared.carriers == ("Wire", "Post")
