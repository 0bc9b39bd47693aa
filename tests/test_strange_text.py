"""Strange text never raises and never hangs, and every offset still cuts the words it claims to cut."""

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import ukclaims as uc
from ukclaims.model.span import cut

STRANGE = {
    "a raised digit before a number": "²0",
    "empty": "",
    "blank": " \t\n\r\n\u00a0\u2028",
    "a label and nothing behind it": "WATCH | The ",
    "a negation cut off behind a quotation": "I +20 not −5 ’ spokesman over by ' says ’ spokesman , not",
    "a month that ends glued words": "85km$5atproduceA:€3'October",
    "a comparison cut off before its day": "than Monday €3 million",
    "one long line": "Kyiv said that 5 drones came " * 8000,
    "one long word": "a" * 200_000,
    "digits": "9" * 100_000,
    "nines": "9 " * 20_000,
    "commas": "1," * 50_000,
    "exponent": "He said 1e2000000 drones and 1E999999999 tanks came.",
    "quotation marks": '"' * 100_000,
    "curly marks": "“" * 50_000,
    "apostrophes": "'" * 50_000,
    "brackets": "(" * 50_000,
    "full stops": "." * 100_000,
    "dashes": "— " * 30_000,
    "said": "said " * 20_000,
    "that": "he said that " * 8_000,
    "according": "according to " * 8_000,
    "control": "Kyiv\x00 said\x07 5\x1b drones \x7f came.",
    "bidi": "\u202eKyiv said \u20665 drones\u2069 came.\u202c",
    "surrogates": "Kyiv said \ud83d 5 drones \udc00 came.",
    "combining": "Ky\u0301iv sa\u0300id 5 dro\u0308nes came.",
    "windows lines": "Kyiv said 5 drones came.\r\n\r\n“We wait,” he said.\r\n",
    "arabic digits": "Kyiv said ٥٠٠ drones came.",
    "mixed script": "Kyiv said 500 drоnes came.",
    "one quote never closed": "“We wait. " + "He said 5 drones came. " * 2000,
    "emoji": "Kyiv said 5 🚁🚁 drones came 👩‍👩‍👧‍👦.",
    "paragraphs": "“We wait.\n" * 5000,
    "months": "March May October " * 5000,
    "names": "John Smith " * 20_000,
    "initials": "J. K. L. M. " * 10_000,
}


def assert_exact(text: str, found: uc.Extraction) -> None:
    """Every span cuts what it says."""
    for claim in found:
        assert claim.text == cut(text, claim.spans)
        assert claim.text
        if claim.figure:
            assert claim.figure.span.of(text) == claim.figure.text
        for span in (claim.attribution.source, claim.attribution.cue, *claim.attribution.content):
            assert span is None or 0 <= span.start < span.end <= len(text)
        if claim.speaker and claim.speaker.span:
            assert claim.speaker.span.of(text) == claim.speaker.mention
        for link in claim.attribution.chain:
            assert link.span is None or link.span.of(text)
    for skipped in found.skipped:
        assert skipped.span.of(text) == skipped.text


@pytest.mark.parametrize("name", STRANGE)
def test_strange_text(name: str) -> None:
    """Whatever the text holds, extraction answers, and with exact offsets."""
    text = STRANGE[name]

    assert_exact(text, uc.extract(uc.Document(text, published="2024-10-13")))


PIECES = st.sampled_from(
    [
        "Kyiv",
        "Denys Shmyhal",
        "the minister",
        "said",
        "told reporters",
        "according to",
        "that",
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        ",",
        ".",
        "\n",
        "—",
        "(",
        ")",
        "85,000 drones",
        "up to",
        "20 million",
        "$2.3bn",
        "on Thursday",
        "by 2026",
        "this year",
        "he",
        "He",
        "officials",
        "and",
        "but",
        "not",
        "killed",
        "delivered",
        "will",
        "TASS",
        "via Telegram",
        "(Attribution: official channels)",
        "\u00a0",
        "\ud800",
        "о",
        "٣",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40))
@example(["85,000 drones", "will"])
def test_any_order_of_words_is_read(pieces: list[str]) -> None:
    """Words of news in any order: no exception, exact offsets, and the same answer twice."""
    text = " ".join(pieces)
    document = uc.Document(text, published="2024-10-13", publisher="Example Wire")
    found = uc.extract(document)

    assert_exact(text, found)
    assert uc.to_records(found) == uc.to_records(uc.extract(document))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Any text at all: no exception, and exact offsets."""
    assert_exact(text, uc.extract(uc.Document(text)))


SENTENCES = [
    "Russian forces launched 2 missiles and 150 drones at the city of Kharkiv overnight, the air force said on Telegram.",
    "“We have received 20 tanks near the front, more than in the whole of last year,” the minister told reporters in Kyiv on 3 May 2025.",
    "According to Reuters, at least 12 to 15 people were killed in the Kursk region’s capital since the start of 2024, officials say.",
]


@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_a_sentence_cut_anywhere_is_read(sentence: str) -> None:
    """A text may end, and begin, at any word: nothing is raised, and every claim quotes its text."""
    words = sentence.split(" ")
    for at in range(1, len(words)):
        for text in (" ".join(words[:at]), " ".join(words[at:])):
            found = uc.extract(uc.Document(text))
            assert all(claim.text == cut(text, claim.spans) for claim in found)


def calls(text: str) -> int:
    """Return how many calls reading a text takes."""
    count = 0

    def counted(_frame: object, event: str, _of: object) -> None:
        nonlocal count
        count += event == "call"

    document = uc.Document(text, publisher="Example Wire", published="2024-10-15")
    sys.setprofile(counted)
    try:
        uc.extract(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "Orlov, on March 3, 2024, said ",
        "“no,” he said, ",
        "killed one, ",
        "the mayor said, ",
        "The agency said “no” and ",
        "The UN verified 40 deaths. ",
        "The mayor said rockets hit. As a result, two men were killed. ",
        "UPDATE 2-Riga says 12 men died\n\n",
        "in May the UN verified 40 deaths, ",
    ],
)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    """What reading takes grows with the text, in one sentence without end too."""
    calls(unit)

    assert calls(unit * 300) < 2.5 * calls(unit * 150)
