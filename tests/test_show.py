"""What people look at: the report in 80 columns, the page, the pictures; and that hostile words do nothing there."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, PLAIN, anything, claims, counted, extraction, said
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims._html.marks import marked
from ukclaims.errors import InvalidTypeError, InvalidValueError
from ukclaims.ledger import Ledger
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.relation import Relation
from ukclaims.show import chains, report_html, report_text, timeline
from ukclaims.show.listing import claims_text, relations_text
from ukclaims.show.scale import days_between, numbers_between
from ukclaims.show.terminal import fit, pad, plain, wide, wrap
from ukclaims.show.view import knots, tied

YEAR = Period.year(2025, text="in 2025")
CITED = Document("Britain delivered 85,000 drones in 2025, Example Wire reported, citing Ada Smith.", publisher="Example Star", published="2025-10-17")
FOUND = [
    counted(via=(("channel", "Telegram"),), period=YEAR),
    counted(FEWER, 60_000, "Bo Jones", period=YEAR),
    counted(CITED, cue="citing", via=(("media", "Example Wire"),), period=YEAR),
    said(PLAIN, "The weather was fine"),
]


@pytest.fixture
def book() -> Ledger:
    """Give a ledger with a conflict and a repeat."""
    book = Ledger()
    book.add(FOUND)
    return book


def test_the_report_tells_documents_claims_and_relations(book: Ledger) -> None:
    text = report_text(book)
    assert "4 documents of 3 publishers, 2025-10-14 to 2025-10-17" in text
    assert "4 claims, 3 with a figure, 2 speakers" in text
    assert "[2] 2025-10-15  Example Wire  Drones" in text
    assert "  85,000 drones  deliver, by United Kingdom; 2025\n" in text
    assert "Telegram → Example Wire [2] 2025-10-15" in text
    assert "Without a figure: Example Post 1" in text
    assert book.conflicts()
    assert book.repeats()
    assert text.index("Documents") < text.index("Claims by speaker") < text.index("Conflicts (") < text.index("Repeats (")
    assert all(r.why in " ".join(text.split()) for r in (*book.conflicts(), *book.repeats()))


@pytest.mark.parametrize("width", [40, 57, 80, 120])
def test_no_line_is_longer_than_it_may_be(book: Ledger, width: int) -> None:
    shown = report_text(book, width=width) + claims_text(book.claims, width=width) + relations_text(book, book.conflicts(), width=width)
    assert max(map(wide, shown.splitlines())) <= width


@settings(max_examples=40, deadline=None)
@given(st.lists(claims(), max_size=3))
def test_whatever_the_words_the_report_fits_and_controls_nothing(found: list[Claim]) -> None:
    text = report_text(found) + claims_text(found)
    assert all(wide(line) <= 80 for line in text.splitlines())
    assert all(c.isprintable() or c == "\n" for c in text)


def test_colour_changes_no_word(book: Ledger) -> None:
    painted = report_text(book, color=True)
    assert "\x1b[" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == report_text(book)


def test_documents_without_a_publisher_are_counted_in_plain_words() -> None:
    """There is no talk of 0 publishers."""
    found = [counted(evolve(DRONES, publisher=None, url=None)), counted(evolve(DRONES, publisher=None, url="https://wire.example/2"))]
    assert "2 documents, no publisher named, 2025-10-15\n" in report_text(found)
    assert ">2 documents, no publisher named, 15 October 2025" in report_html(found)


def test_nothing_to_tell() -> None:
    assert report_text([]).startswith("ukclaims ─")
    assert "0 documents" in report_html([])
    assert "no figures" in str(timeline([]))
    assert "No claim" in str(chains([]))


def test_bad_arguments() -> None:
    with pytest.raises(InvalidValueError):
        report_text([], width=10)
    for show in (report_text, report_html, timeline, chains):
        with pytest.raises(InvalidTypeError):
            show("text")


@given(anything, st.integers(2, 30))
def test_text_for_a_terminal_keeps_its_width(text: str, width: int) -> None:
    line = plain(text)
    assert "\x1b" not in line
    assert "\n" not in line
    assert wide(pad(line, width)) == width
    assert wide(fit(line, width)) <= width


@given(st.text("ab ", max_size=60), st.integers(9, 30))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    words = text.split()
    if all(len(word) <= width for word in words):
        assert " ".join(wrap(plain(text), width)).split() == words


class Shown(HTMLParser):
    """What a page holds: text, tags with their attributes, and whether each tag is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.tags, self.open = "", [], []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "nav", "a", "b", "span", "small", "article", "div", "blockquote"),
    *("details", "summary", "table", "tr", "td", "th", "ul", "li", "footer", "svg", "desc", "text", "rect", "line", "circle", "path", "g"),
}


@settings(max_examples=40, deadline=None)
@given(st.lists(claims(), min_size=1, max_size=3))
def test_whatever_the_words_the_page_has_only_its_own_tags(found: list[Claim]) -> None:
    page = Shown(report_html(found))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= TAGS
    assert not {name for _, attributes in page.tags for name in attributes if name.startswith("on")}
    assert all((a.get("href") or "").startswith(("#", "http://", "https://")) for tag, a in page.tags if tag == "a")


def test_the_page_needs_nothing_from_elsewhere(book: Ledger) -> None:
    page = Shown(report_html(book))
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert "url(" not in report_html(book)
    assert "@import" not in report_html(book)


def test_the_page_tells_all_that_the_report_tells(book: Ledger) -> None:
    page = Shown(report_html(book))
    for words in ("85,000 drones", "60,000 drones", "Ada Smith", "Bo Jones", "Telegram", "Example Star", DRONES.text, book.conflicts()[0].why):
        assert words in page.text
    targets = {a["id"] for _, a in page.tags if "id" in a}
    assert {a["href"][1:] for tag, a in page.tags if tag == "a" and a["href"].startswith("#")} <= targets


def test_a_page_about_very_much_stays_one_that_can_be_read() -> None:
    """Cards, rows and whole texts come to an end, which is said; each link still leads to a document."""
    page = Shown(report_html(many(230, 9000)))
    assert sum(tag == "article" for tag, _ in page.tags) == 200
    assert "and 30 claims more" in page.text
    assert re.search(r"and [\d,]+ cards more", page.text)
    assert sum(attributes.get("class") == "text" for _, attributes in page.tags) == 200
    targets = {a["id"] for _, a in page.tags if "id" in a}
    assert {a["href"][1:] for tag, a in page.tags if tag == "a" and a["href"].startswith("#")} <= targets
    assert {f"d{n}" for n in range(1, 231)} <= targets


NO_LINKS = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "https://[", " https://x", "https://x y"]


@pytest.mark.parametrize("url", ["https://wire.example/1", "HTTP://x", *NO_LINKS])
def test_only_addresses_of_the_web_are_links(url: str) -> None:
    page = Shown(report_html([counted(evolve(DRONES, url=url))]))
    assert (url in [a.get("href") for tag, a in page.tags if tag == "a"]) == (url not in NO_LINKS)
    assert url.strip() in page.text


MARKED = st.sampled_from(["source", "cue", "content", "figure"])


@given(anything, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), MARKED)))
def test_marking_changes_no_text(text: str, spans: list) -> None:
    text = text.replace("\r", "")
    page = Shown(f"<p>{marked(text, spans)}</p>")
    assert page.text == Shown(f"<p>{marked(text, [])}</p>").text
    for start, end, name in spans:
        if text[start:end].strip() and text.isprintable():
            assert name in marked(text, spans)


def test_marks_lie_where_the_words_stand(book: Ledger) -> None:
    page = report_html(book)
    assert '<span class="content figure">85,000 drones</span>' in page
    assert '<span class="source">Ada Smith</span> <span class="cue">said</span>.' in page


def drawing(svg: object) -> ElementTree.Element:
    return ElementTree.fromstring(str(svg))


def words_of(svg: object) -> list[str]:
    return ["".join(node.itertext()) for node in drawing(svg).iter("{http://www.w3.org/2000/svg}text")]


def test_what_is_asked_for_narrows_a_picture(book: Ledger) -> None:
    """A speaker, a publisher, a channel or a time leaves the claims that `where` gives."""
    assert {"Bo Jones", "1 of 3 claims, 2 origins"} <= set(words_of(timeline(book, speaker="Jones")))
    assert "Bo Jones" not in words_of(timeline(book, channel="Telegram"))
    assert words_of(timeline(book, during="2024")) == words_of(timeline([]))
    assert "Telegram" not in words_of(chains(book, publisher="Example Post"))
    assert "Telegram" in words_of(chains(book, during="2025"))


def many(number: int, step: int = 1000) -> list[Claim]:
    """Return claims of as many speakers, each with another number."""
    texts = [(50_000 + step * n, f"Speaker {n}") for n in range(number)]
    return [counted(Document(f"Britain delivered {n:,} drones in 2025, {who} said.", publisher=f"Example {who}"), n, who, period=YEAR) for n, who in texts]


def test_rows_stand_by_speaker() -> None:
    """A speaker's name stands once, above all that it said; the publishers of the rest follow."""
    first, other, later = (
        evolve(FEWER, text=FEWER.text.replace("Bo Jones", who), published=day)
        for who, day in (("Bo Jones", "2025-10-01"), ("Ada Smith", "2025-10-02"), ("Bo Jones", "2025-11-01"))
    )
    later = evolve(later, text=later.text.replace("60,000", "70,000"))
    shown = words_of(
        timeline([counted(first, 60_000, "Bo Jones", period=YEAR), counted(other, 60_000, period=YEAR), counted(later, 70_000, "Bo Jones", period=YEAR)])
    )
    assert [word for word in shown if word in ("Bo Jones", "Ada Smith", "70,000")] == ["Bo Jones", "70,000", "Ada Smith"]


def test_arcs_that_would_tangle_become_numbers() -> None:
    """A handful of conflicts is drawn, many are counted on each row."""
    few, more = words_of(timeline(many(3, 9000))), words_of(timeline(many(20, 9000)))
    assert few.count("≠") == 3
    assert "≠" not in more
    assert more.count("≠ 19") == 20


def test_long_panels_are_cut_and_say_so() -> None:
    """A picture stays one that can be looked at."""
    assert "and 5 figures more" in words_of(timeline(many(45)))


def test_values_very_far_apart_are_drawn_by_their_logarithms(book: Ledger) -> None:
    """The heading says so, and each number still has its place."""
    far = [*many(1), counted(Document("Britain delivered 5 drones in 2025, Cy said."), 5, "Cy", period=YEAR)]
    assert any("logarithmic scale" in word for word in words_of(timeline(far)))
    assert not any("logarithmic scale" in word for word in words_of(timeline(book)))


def test_each_origin_has_a_box_with_its_figure(book: Ledger) -> None:
    """On the left stands who said it first, and what; with very many of them, only who."""
    assert {"Ada Smith", "85,000 drones", "Bo Jones", "60,000 drones"} <= set(words_of(chains(book)))
    shown = words_of(chains(many(30)))
    assert "7 more" not in shown
    assert "6 more" in shown
    assert "50,000 drones" not in shown


def test_long_names_are_cut_and_said_in_full() -> None:
    """Names in any script stay inside their boxes; the whole is there when one points at it."""
    name = "Регіональна військова адміністрація східного прикордонного району області" * 3
    drawn = words_of(chains([counted(evolve(DRONES, publisher=name), via=(("media", name), ("channel", name), ("relay", name)))]))
    assert sum("…" in word and word.endswith(name) for word in drawn) == 4


def test_the_timeline_shows_every_figure_and_the_conflict(book: Ledger) -> None:
    shown = words_of(timeline(book))
    assert {"Ada Smith", "Bo Jones", "85,000", "60,000", "drone, deliver"} <= set(shown)
    assert "≠" in shown
    assert words_of(timeline(book, item="tank")) == words_of(timeline([]))


def test_the_chains_run_from_speakers_to_publishers(book: Ledger) -> None:
    shown = words_of(chains(book))
    assert {"Said first by", "Channels", "Media", "Publishers", "Ada Smith", "Telegram", "Example Wire", "Example Star"} <= set(shown)
    titles = [node.text for node in drawing(chains(book)).iter("{http://www.w3.org/2000/svg}title")]
    assert "Ada Smith → Telegram: 1 claim" in titles


@settings(max_examples=40, deadline=None)
@given(st.lists(claims(), max_size=4))
def test_whatever_the_words_pictures_are_well_formed(found: list[Claim]) -> None:
    for picture in (timeline(found), chains(found)):
        assert drawing(picture).tag.endswith("svg")
        assert str(picture) in picture._repr_html_()


OPEN = [Period(None, "2027-01-01"), Period("0001-01-01", None), None]
FAR = [*OPEN, Period.year(9998), Period("XXXX-03-01", "XXXX-04-01"), Period(granularity="past", text="recently")]
ENDS = [Quantity(None, 10**30, bound="at_most"), Quantity(0), Quantity("-5.5"), Quantity(1, None), Quantity("0.1", 10**20)]


@pytest.mark.parametrize("period", FAR, ids=str)
@pytest.mark.parametrize("quantity", ENDS, ids=str)
def test_any_period_and_quantity_can_be_drawn(period: Period | None, quantity: Quantity) -> None:
    claim = counted()
    assert claim.figure is not None
    picture = timeline([claim, evolve(claim, figure=evolve(claim.figure, quantity=quantity, period=period))])
    numbers = [float(n) for n in re.findall(r'(?:x|y|x1|x2|cx|width)="([-0-9.e+]+)"', str(picture))]
    assert numbers
    assert all(0 <= n <= 2000 for n in numbers)


@pytest.mark.parametrize("day", ["2024-01-02", "2025-06-01", "2026-12-30"])
def test_words_for_a_time_keep_off_the_day_of_print(day: str) -> None:
    """Where no time is said, that stands beside the diamond, on the side with more room."""
    found = [evolve(one, document=evolve(one.document, published=when)) for one, when in zip(many(3), ("2024-01-01", day, "2026-12-31"), strict=True)]
    found = [evolve(one, figure=evolve(one.figure, period=None)) for one in found]
    root = drawing(timeline(found))
    middles = [float(node.get("d", "").split()[0][1:]) for node in root.iter("{http://www.w3.org/2000/svg}path") if node.get("class") == "printed"][:3]
    said = [node for node in root.iter("{http://www.w3.org/2000/svg}text") if node.text == "time not said"]
    for x, node in zip(middles, said, strict=True):
        at = float(node.get("x", ""))
        assert at >= x + 9 or ("end" in node.get("class", "") and at <= x - 9)


def test_many_names_share_a_box() -> None:
    found = [counted(evolve(DRONES, publisher=f"Publisher {n}", url=None)) for n in range(60)]
    assert "36 more" in words_of(chains(found))


@pytest.mark.parametrize("dark", [False, True])
def test_matplotlib_draws_the_same(book: Ledger, tmp_path: Path, dark: bool) -> None:
    """Every word of the SVG is in the figure, at its place, and so is every shape."""
    pytest.importorskip("matplotlib")
    for picture in (timeline(book), chains(book)):
        axes = picture.to_matplotlib(dark=dark).axes[0]
        shown = [(word.get_text(), tuple(round(x, 1) for x in word.get_position())) for word in axes.texts]
        root = drawing(picture)
        svg = [(node.text, (float(node.get("x", "")), float(node.get("y", "")))) for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert shown == svg
        assert len(axes.patches) + len(axes.lines) == sum(
            len(root.findall(f"{{http://www.w3.org/2000/svg}}{tag}")) for tag in ("rect", "circle", "path", "line")
        )
    timeline(book).save(tmp_path / "t.pdf")
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")


def test_words_of_a_text_are_no_formulas_in_matplotlib() -> None:
    """A dollar sign is a dollar sign."""
    pytest.importorskip("matplotlib")
    figure = chains([counted(evolve(DRONES, publisher="$x_1$ and $\\frac{1}"))]).to_matplotlib()
    figure.canvas.draw()
    assert "$x_1$ and $\\frac{1}" in [word.get_text() for word in figure.axes[0].texts]


@given(st.lists(st.dates(), min_size=1, max_size=5))
def test_days_keep_their_order_and_few_are_named(days: list[date]) -> None:
    scale = days_between(days, 0, 300)
    assert scale is not None
    places = [scale.at(day) for day in sorted(days)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 300
    assert len(scale.ticks()) <= 7
    assert all(0 <= x <= 300 for x, _ in scale.ticks())


@given(st.lists(st.integers(-(10**50), 10**50) | st.decimals(-(10**9), 10**9, places=3), min_size=1, max_size=5))
def test_numbers_keep_their_order(numbers: list) -> None:
    scale = numbers_between(numbers, 0, 300)
    places = [scale.at(n) for n in sorted(numbers)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 300


def test_a_picture_is_saved(book: Ledger, tmp_path: Path) -> None:
    picture = timeline(book)
    picture.save(tmp_path / "t.svg")
    assert (tmp_path / "t.svg").read_text(encoding="utf-8") == str(picture)
    assert "Picture" in repr(picture)


def test_an_extraction_shows_its_text_in_a_notebook() -> None:
    shown = extraction(DRONES, FOUND[0])._repr_html_()
    assert '<span class="content figure">85,000 drones</span>' in shown
    assert ".ukc-card .cue{" in shown
    hostile = Document("<script>alert(1)</script> said.", publisher="<b>")
    assert "<script" not in extraction(hostile, said(hostile, "said"))._repr_html_()


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] != pair[1]), max_size=12))
def test_knots_hold_what_shares_a_claim(pairs: list[tuple[int, int]]) -> None:
    claims = [counted(evolve(DRONES, url=f"https://wire.example/{n}")) for n in range(7)]
    relations = [Relation("repeats", claims[a], claims[b], row=2) for a, b in pairs]
    found = knots(relations)
    assert sorted(map(id, relations)) == sorted(id(r) for knot in found for r in knot)
    names = [{c.id for c in tied(knot)} for knot in found]
    assert sum(map(len, names)) == len(set().union(*names))
    assert all(any({r.first.id, r.second.id} & {o.first.id, o.second.id} for o in knot if o is not r) for knot in found if len(knot) > 1 for r in knot)


def test_one_utterance_in_many_places_is_one_card(book: Ledger) -> None:
    star = evolve(CITED, publisher="Example Echo", published="2025-10-18")
    book.add(counted(star, cue="citing", via=(("media", "Example Wire"),), period=YEAR))
    assert len(book.repeats()) == 2
    assert report_html(book).count('class="card repeats"') == 1
    assert report_text(book).count("  = ") == 2


def test_a_denied_figure_is_never_shown_as_if_it_were_given() -> None:
    denied = evolve(counted(FEWER, 60_000, "Bo Jones", period=YEAR), polarity="denied")
    found = [counted(evolve(FEWER, publisher="Example Wire"), 60_000, "Bo Jones", period=YEAR), denied]
    assert "  not 60,000 drones  deliver" in report_text(found)
    assert "not 60,000 drones" in claims_text(found)
    assert '<td class="number" title="60,000 drones">not 60,000</td>' in report_html(found)
    assert "not 60,000" in words_of(timeline(found))
    assert 'class="ring"' in str(timeline(found))
