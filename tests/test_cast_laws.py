"""Laws of the cast: renaming changes no structure, spellings of one name meet, and bearers of one name stay two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ukclaims as uc
from ukclaims.registry import default

STORY = """{place} officials counted the damage on Tuesday.

{one}, the mayor of {place}, said that 40 houses were damaged. “Two bridges are closed,” {last_one} wrote on Telegram.

The mayor added that 300 people were moved. {two}, a spokesperson for the rescue service, told {wire} that 12 people were hurt.

{last_two} said on Monday that 3 boats had sunk, {wire} reported. According to {last_one}, 5 schools stay closed."""

FIRST = st.sampled_from(["Ivan", "Olha", "Maria", "Andrew", "Danylo", "Kateryna"])
LAST = st.sampled_from(["Koval", "Moroz", "Halych", "Savchuk", "Brennan", "Lindqvist", "Marlin"])
PLACE = st.sampled_from(["Dalevale", "Verbolis", "Northmere", "Krasnopol Bay"])
WIRE = st.sampled_from(["Baltic Courier", "Lantern Wire", "Harbour Gazette"])


def structure(one: tuple[str, str], two: tuple[str, str], place: str, wire: str, publisher: str) -> list[str]:
    """Return the chains of the story with every name replaced by what it stands for."""
    facts = {"one": " ".join(one), "last_one": one[1], "two": " ".join(two), "last_two": two[1], "place": place, "wire": wire}
    found = uc.extract(uc.Document(STORY.format(**facts), publisher=publisher, published="2024-10-15"))
    signs = {facts["one"]: "<one>", facts["two"]: "<two>", place: "<place>", wire: "<wire>", publisher: "<publisher>"}
    lines = []
    for claim in found:
        line = " > ".join(f"{link.role.value} {link.name}" for link in claim.attribution.chain)
        for name, sign in sorted(signs.items(), key=lambda pair: -len(pair[0])):
            line = line.replace(name, sign)
        lines.append(f"{line} | {claim.attribution.said} | {claim.figure.quantity if claim.figure else None}")
    return lines


@given(FIRST, LAST, FIRST, LAST, PLACE, WIRE, st.sampled_from(["Example Wire", "Verbolis Lantern", "Harbour Post"]))
def test_renaming_changes_no_structure(first: str, last: str, other: str, other_last: str, place: str, wire: str, publisher: str) -> None:
    """People, places, newsrooms and publishers may be called otherwise: speakers, chains, days and figures stay."""
    if last == other_last:
        return
    want = structure(("Ivan", "Koval"), ("Olha", "Moroz"), "Dalevale", "Baltic Courier", "Example Wire")

    assert structure((first, last), (other, other_last), place, wire, publisher) == want


def test_the_story_names_its_people() -> None:
    """The law is about something: both people are found, by name, title and last name."""
    lines = structure(("Ivan", "Koval"), ("Olha", "Moroz"), "Dalevale", "Baltic Courier", "Example Wire")

    assert sum("speaker <one>" in line for line in lines) >= 3
    assert sum("speaker <two>" in line for line in lines) >= 2


SPELLINGS = """
Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Volodymyr Zelenskyi | Volodymyr Zelens'kyi
Oleh Syniehubov | Oleh Synehubov | Oleg Synegubov | Oleg Sinegubov | Oleh Sinehubov
Oleksandr Syrskyi | Oleksandr Syrsky | Oleksandr Syrskiy | Oleksandr Sirskyi
Mykola Oleshchuk | Mykola Oleschuk
Serhii Lysak | Serhiy Lysak | Sergii Lysak | Serhij Lysak
Vyacheslav Gladkov | Viacheslav Gladkov | Vyacheslav Hladkov
Yurii Ihnat | Yuriy Ihnat | Yuri Ihnat | Yurii Ignat
"""


@pytest.mark.parametrize("line", SPELLINGS.strip().splitlines())
def test_transliterations_meet(line: str) -> None:
    """All spellings of one name lead to one entry, in the registry and in a text."""
    first, *others = line.split(" | ")
    [entry] = default().find(first)

    for name in others:
        assert default().find(name) == (entry,)
        [claim] = uc.extract(uc.Document(f"{name} said that 40 drones were downed.", published="2024-10-15"))
        assert claim.speaker is not None
        assert claim.speaker.id == entry.id


@pytest.mark.parametrize(
    ("one", "two"), [("Kyiv", "Kiev"), ("Kharkiv", "Kharkov"), ("Odesa", "Odessa"), ("Mykolaiv", "Nikolaev"), ("Zaporizhzhia", "Zaporizhia")]
)
def test_places_meet(one: str, two: str) -> None:
    """The old and the new spelling of a city are one place."""
    assert default().within(one, two) == "equal"


@pytest.mark.parametrize("name", ["Volodymyr Zelinsky", "Andriy Kostyuk", "Oleh Synytskyi", "Vadym Denysenko"])
def test_other_names_stay_others(name: str) -> None:
    """A name that only resembles one of the registry is not it."""
    assert default().find(name) == ()


def speakers(text: str) -> list[str]:
    """Return the names of the speakers of a text's claims."""
    return [claim.speaker.name for claim in uc.extract(uc.Document(text, published="2024-10-15")) if claim.speaker]


def test_two_people_of_one_last_name_stay_two() -> None:
    """A last name that two bear in the document is nobody's in particular, and each full name is one person."""
    text = "Ivan Marlin said 40 houses burned. Olha Marlin said 50 houses burned. Marlin said 60 houses burned."

    assert speakers(text) == ["Ivan Marlin", "Olha Marlin", "Marlin"]


def test_a_last_name_of_the_registry_needs_evidence() -> None:
    """A last name alone is a person of the registry only where office or fame tells it."""
    assert speakers("Fedorov said 40 houses burned.") != ["Ivan Fedorov"]
    assert speakers("Zaporizhzhia Governor Fedorov said 40 houses burned.") == ["Ivan Fedorov"]
    assert speakers("Ihor Umerov said 40 houses burned. Umerov said two burned.") == ["Ihor Umerov", "Ihor Umerov"]
