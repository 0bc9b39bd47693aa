"""When it was said, apart from when it was. The cases are in `said_examples.txt`."""

from pathlib import Path

import pytest

import ukclaims as uc
from ukclaims.lang.tables import tables

BOOK = Path(__file__).with_name("said_examples.txt").read_text(encoding="utf-8")
LINES = [line for line in BOOK.splitlines() if "=>" in line and not line.startswith("#")]


def times(text: str, published: str | None = "2024-10-15") -> str:
    """Return the times of saying of a text as the book writes them."""
    found = uc.extract(uc.Document(text, publisher="Example Wire", published=published)).attributions
    ones = sorted((one for one in found if one.source and one.content), key=lambda one: (one.cue or one.source or one.content[0]).start)
    return " ; ".join(str(one.said) if one.said else "-" for one in ones)


@pytest.mark.parametrize("line", LINES)
def test_said(line: str) -> None:
    """Each line's attributions were said when the book says, and nothing is taken from the time of the fact."""
    text, _, want = line.partition("=>")

    assert times(text.strip()) == want.strip()


@pytest.mark.parametrize("line", [line for line in LINES if line.startswith("The minister said")])
def test_who_speaks_changes_no_time(line: str) -> None:
    """A name in the place of a title changes no time of saying."""
    text, _, want = line.partition("=>")

    assert times(text.strip().replace("The minister said", "Rustem Umerov said", 1)) == want.strip()


def test_the_paragraph_that_goes_on() -> None:
    """A quotation that goes on in the next paragraph was said on the day of the one before it."""
    text = "Mayor Ivan Orlov said on Monday that two ships sank.\n\n“The port is shut,” Orlov said.\n\n“We stay here. Nobody left.”"

    assert times(text) == "2024-10-14 ; 2024-10-14 ; 2024-10-14"


def test_without_a_day_of_publication() -> None:
    """A weekday tells nothing without the day of publication; a full date does."""
    assert times("The minister said on Monday that 40 drones were downed.", None) == "-"
    assert times("The minister said on 7 March 2024 that 40 drones were downed.", None) == "2024-03-07"


def test_example_of_the_table() -> None:
    """An occasion of speaking at the head of the sentence tells the day."""
    assert times(tables("en").load("channels")["speaking"]["example"]) == "2024-10-12"


def test_figure_has_its_own_time() -> None:
    """The period of the figure is the time of the fact, the time of saying stays with the attribution."""
    [claim] = uc.extract(uc.Document("The minister said on Sunday that 40 drones were downed on 9 October.", published="2024-10-15"))

    assert claim.figure is not None
    assert (str(claim.attribution.said), str(claim.figure.period)) == ("2024-10-13", "2024-10-09")
