"""Values in a notebook: cards that show the words, in colours that everybody can read, and that run nothing."""

import re
from html.parser import HTMLParser
from itertools import combinations

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, PLAIN, counted, extraction, said

import ukclaims as uc
from ukclaims._html.palette import DARK, GROUNDS, LIGHT, WRITTEN, colours
from ukclaims.model.period import Period

YEAR = Period.year(2025, text="in 2025")
FOUND = [counted(via=(("channel", "Telegram"),), period=YEAR), counted(FEWER, 60_000, "Bo Jones", period=YEAR)]


class Words(HTMLParser):
    """The text that a card shows, its style left out, and its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.tags = "", []
        self.feed(re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += f"{data} "


def shown(value: object) -> str:
    """Return the words that a notebook shows for a value."""
    return " ".join(Words(value._repr_html_()).text.split())  # type: ignore[attr-defined]


def test_a_claim_shows_its_figure_its_words_and_its_way() -> None:
    """The figure stands first, marked in its sentence; then who, and by which way."""
    page = FOUND[0]._repr_html_()
    assert '<span class="figure">85,000 drones</span>' in page
    words = shown(FOUND[0])
    for part in ("85,000 drones", "by United Kingdom; 2025", "Ada Smith", "Telegram → Example Wire, 2025-10-15"):
        assert part in words


def test_a_relation_shows_both_sides_and_the_reason() -> None:
    """Two claims, the sign between them, what decided, and each dimension when asked."""
    relation = uc.relate(*FOUND)
    words = shown(relation)
    for part in ("conflicts", "85,000 drones", "≠", "60,000 drones", "Ada Smith", "Bo Jones", relation.why, "Dimension by dimension"):
        assert part in words


def test_a_revision_shows_the_earlier_claim_first() -> None:
    """Whatever the order of asking, time runs from the left to the right."""
    late = counted(evolve(FEWER, text=FEWER.text.replace("Bo Jones", "Ada Smith"), published="2025-11-01"), 60_000, period=YEAR)
    for relation in (uc.relate(FOUND[0], late), uc.relate(late, FOUND[0])):
        assert relation.kind == "revises"
        assert shown(relation).index("85,000") < shown(relation).index("60,000")


def test_a_group_shows_its_origins_and_what_divides_them() -> None:
    """One row for each origin, and a line for each conflict with both voices."""
    (group,) = uc.group(FOUND)
    words = shown(group)
    for part in ("drone", "2 claims", "85,000", "60,000", "≠ conflicts", "Ada Smith, 85,000 drones / Bo Jones, 60,000 drones."):
        assert part in words
    assert "Telegram → Example Wire" in shown(group.utterances[0])


def test_long_groups_are_cut_and_say_so() -> None:
    """A card never grows without end."""
    texts = [(1000 + 97 * n, f"Speaker {n}") for n in range(40)]
    many = [counted(uc.Document(f"Britain delivered {n:,} drones in 2025, {who} said."), n, who, period=YEAR) for n, who in texts]
    (group,) = uc.group(many)
    assert "and 16 more" in shown(group)


def test_an_extraction_shows_the_text_with_its_marks_and_their_key() -> None:
    """Who is credited, the reporting words, what is attributed and the figures, and what each mark means."""
    page = extraction(DRONES, FOUND[0])._repr_html_()
    for mark in ("source", "cue", "content", "figure"):
        assert re.search(rf'<span class="[^"]*\b{mark}\b[^"]*">', page)
    words = shown(extraction(DRONES, FOUND[0]))
    assert "1 claim, 1 with a figure" in words
    assert "who is credited" in words
    assert "told by the publisher" not in words


def test_documents_and_ledgers_show_what_they_hold() -> None:
    """A document shows its text, a ledger its counts."""
    assert DRONES.text in shown(DRONES)
    book = uc.Ledger()
    book.add(FOUND)
    assert shown(book) == "Ledger in memory 2 documents 2 publishers 2 claims 2 with a figure 1 conflicts 0 repeats"


def test_hostile_words_stay_words() -> None:
    """No tag, handler or address out of a text reaches a notebook."""
    attack = "</style><script>alert(1)</script><img src=x onerror=alert(1)>"
    document = uc.Document(f"{attack} 85,000 drones, Ada Smith said.", publisher=attack, title=attack, url=f"javascript:{attack}")
    claim = said(document, f"{attack} 85,000 drones", by="Ada Smith", number="85,000 drones", quantity=uc.Quantity(85_000), item=attack)
    other = evolve(claim, document=evolve(document, url=None, publisher="Example Post"))
    book = uc.Ledger()
    book.add([claim, other])
    found = extraction(document, claim)
    for value in (document, found, claim, claim.figure, claim.attribution, claim.speaker, uc.relate(claim, other), *book.groups(), book):
        tags = Words(value._repr_html_()).tags
        assert not {"script", "img"} & {tag for tag, _ in tags}
        assert not {name for _, attributes in tags for name in attributes if name.startswith("on") or name == "href"}
        assert value._repr_html_().count("</style>") <= 1


def test_a_claim_without_a_figure_shows_its_words_alone() -> None:
    """Nothing stands where a number would."""
    assert shown(said(PLAIN, "The weather was fine")).startswith("The weather was fine Example Post Example Post, 2025-10-14 read as narrated")


def linear(code: str) -> list[float]:
    """Return red, green and blue as light, from a code like #104a7c."""
    parts = [int(code[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""
    light = sorted(sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(code), strict=True)) for code in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_every_ground(table: dict[str, str]) -> None:
    """Whatever colour words have, the contrast is 4.5 to 1 or more; a figure's words on their mark too."""
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert {(ink, ground) for ink in WRITTEN for ground in GROUNDS if contrast(table[ink], table[ground]) < 4.5} == set()
    assert contrast(table["ink"], table["number"]) >= 4.5


# Machado, Oliveira and Fernandes 2009: what eyes see that miss one kind of cone.
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no long": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no middle": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no short": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab(code: str, eyes: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """Return a colour as some eyes see it, in CIE L*a*b*."""
    r, g, b = (min(max(sum(w * c for w, c in zip(row, linear(code), strict=True)), 0), 1) for row in eyes)
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_hues_stay_apart_for_all_eyes(table: dict[str, str], eyes: str) -> None:
    """Any two of the five hues differ by far more than can just be noticed (about 2.3), for colour-blind eyes too."""
    seen = {hue: lab(table[hue], EYES[eyes]) for hue in ("blue", "orange", "green", "red", "violet")}
    assert {(a, b) for a, b in combinations(seen, 2) if sum((x - y) ** 2 for x, y in zip(seen[a], seen[b], strict=True)) ** 0.5 < 12} == set()


def test_a_notebooks_theme_wins_over_the_systems() -> None:
    """JupyterLab and VS Code say themselves whether they are dark."""
    said_here = colours(".ukc", themes=True)
    assert f'[data-jp-theme-light="false"] .ukc{{--ground:{DARK["ground"]}' in said_here
    assert f".vscode-light .ukc{{--ground:{LIGHT['ground']}" in said_here
