"""Lines that name the source of a page, and marks before or behind a place, which credit nobody."""

import pytest

import ukclaims as uc


def credited(text: str) -> list[tuple[str | None, str]]:
    """Return speaker and words of each claim of a text with " / " between its paragraphs, None where the text narrates."""
    found = uc.extract(uc.Document(text.replace(" / ", "\n\n"), publisher="Example Wire", published="2024-10-15"))
    return [(claim.speaker.name if claim.speaker else None, claim.text) for claim in found]


@pytest.mark.parametrize(
    ("lines", "speaker"),
    [
        ("Source: Olha Petrenko, mayor, on Telegram / Details: Two men died.", "Olha Petrenko"),
        ("Source: Institute for the Study of War (ISW) / Details: Two men died.", "Institute for the Study of War"),
        ("Source: Olha Petrenko / Details: The port burned. / Two men died.", "Olha Petrenko"),
        ("Source: Olha Petrenko / Details: The port burned. / Background: Two men died.", None),
        ("Source: Reuters / Details: Two men died.", None),
        ("Source: Suspilne, citing Olha Petrenko / Details: Two men died.", None),
        ("Source: air-raid alert map / Details: Two men died.", None),
        ("Source: Olha Petrenko / Two men died.", None),
    ],
)
def test_details_are_the_source_s(lines: str, speaker: str | None) -> None:
    """What "Details:" narrates is the word of whom "Source:" names; a newsroom, a map and other paragraphs credit nobody."""
    assert (speaker, "Two men died") in credited(lines)


@pytest.mark.parametrize(
    ("lines", "speaker"),
    [
        ("Port burns / Two men died. / Source: Olha Petrenko, mayor, on Telegram / Details: The port burned.", "Olha Petrenko"),
        ("Port burns / Two men died. / Source: Reuters / Details: The port burned.", None),
        ("Port burns / Two men died / Source: Olha Petrenko, mayor, on Telegram", None),
        ("Two men died. / Source: Olha Petrenko, mayor, on Telegram", None),
        ("Port burns / Background: Two men died. / Source: Olha Petrenko, mayor, on Telegram", None),
    ],
)
def test_the_lead_above_is_the_source_s(lines: str, speaker: str | None) -> None:
    """The paragraph between a headline and the line sums up what the source says; a headline, a label and a newsroom's line credit nobody."""
    assert (speaker, "Two men died") in credited(lines)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("As we reported earlier, two men died.", None),
        ("Earlier we wrote that two men died.", None),
        ("We also reported that on September 14, Olha Petrenko said that two men died.", "Olha Petrenko"),
        ("We believe that two men died.", "we"),
        ("“As we reported, two men died,” Olha Petrenko said.", "Olha Petrenko"),
        ("Olha Petrenko said that we reported that two men died.", "Olha Petrenko"),
    ],
)
def test_a_newsroom_of_itself(text: str, speaker: str | None) -> None:
    """What "we reported" outside of another's words is the publisher's own."""
    assert credited(text)[0][0] == speaker


def test_words_quoted_behind_a_colon_in_the_next_paragraph() -> None:
    """A quotation in a paragraph of its own is direct, whatever the sentence before its colon tells."""
    text = "Olha Petrenko stated that the port resembles Riga:\n\n“Ships come. The port is open.”"
    found = uc.extract(uc.Document(text, publisher="Example Wire", published="2024-10-15"))

    assert [(claim.form.value, claim.speaker and claim.speaker.name) for claim in found] == [
        ("indirect", "Olha Petrenko"),
        ("direct", "Olha Petrenko"),
        ("direct", "Olha Petrenko"),
    ]


def test_who_signs_a_paragraph_without_marks() -> None:
    """ "I" in a paragraph that no marks quote is who is named at its end; of another who only speaks in it nobody knows."""
    signed = "I stressed that the port is shut. However, ships come, said Olha Petrenko."

    assert credited(signed) == [("Olha Petrenko", "the port is shut"), ("Olha Petrenko", "However, ships come")]
    assert credited("I stressed that the port is shut. Ships come, the mayor said.")[0] == ("i", "the port is shut")


def test_the_title_of_the_second_of_two() -> None:
    """The title of somebody named behind "and" holds no words of the one before."""
    text = "The head of the town Oleg Orlov and Sumy Mayor Ada Smith came. “Stay,” Smith said."
    found = uc.extract(uc.Document(text, publisher="Example Wire", published="2024-10-15"))

    assert [claim.speaker.role for claim in found if claim.speaker] == ["Sumy Mayor"]


@pytest.mark.parametrize(
    ("text", "narrated"),
    [
        ("Two officials said the port is shut.", []),
        ("The mayor and two officials said the port is shut.", []),
        ("Reuters, citing two sources, reported that the port is shut.", []),
        ("“The port is shut,” one soldier said.", []),
        ("Two people familiar with the matter told Reuters that the port is shut.", []),
        ("The town, which lost 40 houses, said the port is shut.", ["The town, which lost 40 houses"]),
    ],
)
def test_how_many_speak(text: str, narrated: list[str]) -> None:
    """How many people speak is no figure of the news; what a clause of its own tells of a speaker is."""
    assert [words for speaker, words in credited(text) if speaker is None] == narrated


def test_others_in_the_details() -> None:
    """Somebody else who is credited in the details keeps his words, and the chain tells the channel of the line."""
    text = "Source: Olha Petrenko on Telegram / Details: The port burned. / Ivan Orlov said two men died."

    assert credited(text) == [("Olha Petrenko", "The port burned"), ("Ivan Orlov", "two men died")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kharkiv: two men were killed.", None),
        ("Kharkiv: two men were killed. / Kyiv: ten men were hurt.", None),
        ("Kyiv: Russia lost ten drones.", "Ukraine"),
        ("Explosions heard near the port – Odesa", None),
        ("Ten drones downed overnight – Kyiv", "Ukraine"),
        ("Olha Petrenko: two men were killed.", "Olha Petrenko"),
        ("KYIV: two men were killed.", None),
        ("RIGA: two men were killed.", None),
        ("New Delhi: The State Emergency Service of Ukraine said that two men left.", "State Emergency Service of Ukraine"),
    ],
)
def test_a_mark_beside_a_place_credits_nobody(text: str, speaker: str | None) -> None:
    """A place before a colon is where it happened; a capital alone may speak for its state."""
    assert {name for name, _ in credited(text)} == {speaker}
