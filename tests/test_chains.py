"""Chains: who knew, how the words travelled, and who printed them. The cases are in `chains_examples.txt`."""

import re
from pathlib import Path

import pytest

import ukclaims as uc
from ukclaims.extract.attributions import find_attributions
from ukclaims.extract.chains import without_ways
from ukclaims.lang.tables import tables
from ukclaims.registry import default
from ukclaims.text.layout import read

BOOK = Path(__file__).with_name("chains_examples.txt").read_text(encoding="utf-8")
LINES = [line for line in BOOK.splitlines() if "=>" in line and not line.startswith("#")]


def document(line: str) -> tuple[uc.Document, str]:
    """Return the document that a line of the book tells, and the chains it wants."""
    text, _, want = line.partition("=>")
    head = re.match(r"\{(.+), (\S+)\} ", text)
    publisher, published = head.groups() if head else ("Example Wire", "2024-10-15")
    text = text[head.end() if head else 0 :].strip().replace(" / ", "\n\n")
    return uc.Document(text, publisher=publisher, published=published), want.strip()


def credited(found: uc.Extraction) -> list[uc.Attribution]:
    """Return the attributions with a source in the order of the text, outer ones first."""
    ones = [one for one in found.attributions if one.source and one.content]
    return sorted(ones, key=lambda one: (one.content[0].start, -one.content[-1].end))


def told(links: tuple[uc.Link, ...]) -> str:
    """Return a chain as the book writes it, without the publisher."""
    return " > ".join(link.name if link.role == "speaker" else f"{link.role.value} {link.name}" for link in links if link.role != "publisher")


@pytest.mark.parametrize("line", LINES)
def test_chain(line: str) -> None:
    """Each line's attributions have the chains that an editor would sign."""
    doc, want = document(line)

    assert " ; ".join(told(one.chain) for one in credited(uc.extract(doc))) == want


@pytest.mark.parametrize("line", LINES)
def test_each_link_has_its_words(line: str) -> None:
    """Every link but the publisher has a span that lies in the text, and the last link is the publisher."""
    doc, _ = document(line)

    for one in uc.extract(doc).attributions:
        assert one.chain[-1] == uc.Link("publisher", doc.publisher or "")
        for link in one.chain[:-1]:
            assert link.span is not None
            assert link.span.of(doc.text or "").strip()


@pytest.mark.parametrize("line", [line for line in LINES if not line.startswith("{")])
def test_the_publisher_changes_no_structure(line: str) -> None:
    """Under another invented publisher every chain is the same but for its last link."""
    doc, _ = document(line)
    other = uc.Document(doc.text or "", publisher="Verbolis Lantern", published=doc.published)
    one, two = uc.extract(doc), uc.extract(other)

    assert [a.chain[:-1] for a in one.attributions] == [a.chain[:-1] for a in two.attributions]


@pytest.mark.parametrize("line", [line for line in LINES if "Olha Moroz" in line])
def test_renaming_people_changes_no_structure(line: str) -> None:
    """The same text about another person has the same chains with the other name."""
    doc, _ = document(line)
    other = uc.Document((doc.text or "").replace("Olha Moroz", "Inna Halych"), publisher=doc.publisher, published=doc.published)

    got = [told(one.chain) for one in credited(uc.extract(other))]
    assert got == [told(one.chain).replace("Olha Moroz", "Inna Halych") for one in credited(uc.extract(doc))]


@pytest.mark.parametrize("group", ["before_channel", "cues", "hearing", "byline", "relays"])
def test_examples_of_the_table(group: str) -> None:
    """Each group of the table brings a sentence in which it makes a link."""
    example = tables("en").load("channels")[group]["example"]
    text = f"{example}\n\nUmerov said that trains run." if group == "byline" else example

    roles = {link.role.value for one in uc.extract(uc.Document(text)).attributions for link in one.chain}
    assert roles & {"channel", "media", "relay"}


def test_another_occasion_carries_no_channel() -> None:
    """The words of the table for another occasion stop a channel from carrying over."""
    text = f"Umerov wrote on Telegram that 40 drones fell. {tables('en').load('channels')['occasions']['example']}"
    first, second = credited(uc.extract(uc.Document(text)))

    assert [told(first.chain), told(second.chain)] == ["Rustem Umerov > channel Telegram", "Rustem Umerov"]


def test_a_newsroom_named_twice_on_a_page_is_one_link() -> None:
    """A "Source:" line is both a byline and a credit; words that nobody is credited with have its newsroom once."""
    doc = uc.Document("Two bridges burned in Dalevale on Monday, and 40 people were hurt.\n\nSource: TASS", publisher="Example Wire")

    assert {told(claim.attribution.chain) for claim in uc.extract(doc)} == {"media TASS"}


def test_cutting_leaves_other_words() -> None:
    """A newsroom's name inside a content is no way of the words."""
    for text in ("The mayor said that two reporters of Reuters were hurt.", "The mayor said that Telegram, Viber and Signal were down."):
        layout = read(text)
        found = find_attributions(layout)

        assert without_ways(layout, found, default()) == found
