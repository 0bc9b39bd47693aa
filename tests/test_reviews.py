"""Reviews by fact-checkers: read from pages and files, kept in the ledger, shown beside the claims they are of."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, HOSTILE, PLAIN, anything, counted, said
from hypothesis import given
from hypothesis import strategies as st

from ukclaims.errors import InvalidTypeError, ReadError
from ukclaims.ledger import Ledger
from ukclaims.model.review import Review
from ukclaims.read.reviews import read_reviews
from ukclaims.show import report_html, report_text
from ukclaims.write import to_jsonld

WORDS = "Britain delivered 85,000 drones in 2025"
LINKED = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://check.example/drones",
    "datePublished": "2025-10-20",
    "claimReviewed": WORDS,
    "author": {"@type": "Organization", "name": "Example Check"},
    "reviewRating": {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "alternateName": "Mostly wrong"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ada Smith"},
        "firstAppearance": {"@type": "NewsArticle", "url": DRONES.url},
        "appearance": ["https://other.example/2", {"@id": "https://other.example/3"}],
    },
}
REVIEW = Review(
    WORDS,
    rating="Mostly wrong",
    author="Example Check",
    url="https://check.example/drones",
    published="2025-10-20",
    claimant="Ada Smith",
    appearances=[DRONES.url, "https://other.example/2", "https://other.example/3"],
)


def page(*linked: object) -> str:
    """Return a page with pieces of linked data in it."""
    scripts = "".join(f'<script data-x type="application/ld+json">{one if isinstance(one, str) else json.dumps(one)}</script>' for one in linked)
    return f"<html><head>{scripts}<script>var a = 1</script></head><body>Words</body></html>"


PREFIXED = {("@type" if name == "@type" else f"schema:{name}"): value for name, value in LINKED.items()} | {"@type": ["https://schema.org/ClaimReview"]}
FORMS = [
    ("a.html", page(LINKED)),
    ("a.html", page({"@type": "NewsArticle"}, {"@graph": [{"@type": "WebPage"}, LINKED]})),
    ("a.htm", page(LINKED).replace("script", "SCRIPT")),
    ("a.json", json.dumps(LINKED)),
    ("a.jsonld", json.dumps([{"@type": "Person"}, LINKED])),
    ("a.json", json.dumps({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [LINKED]}]})),
    ("a.jsonl", f"{json.dumps(LINKED)}\n\n"),
    ("a.json", json.dumps(PREFIXED)),
]


def put(folder: Path, name: str, text: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(params=["memory", "file"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    """Give a new ledger of either kind."""
    with Ledger() if request.param == "memory" else Ledger(tmp_path / "claims.db") as book:
        yield book


@pytest.mark.parametrize(("name", "text"), FORMS)
def test_each_form(tmp_path: Path, name: str, text: str) -> None:
    """The review comes out whole, wherever it stands."""
    assert list(read_reviews(put(tmp_path, name, text))) == [REVIEW]


RATINGS = [
    ({"alternateName": "False"}, "False"),
    ({"ratingValue": "1", "bestRating": "5"}, "1 of 5"),
    ({"ratingValue": 0.5}, "0.5"),
    ({}, None),
    ({"ratingValue": {"a": 1}}, None),
    ("true", None),
]


@pytest.mark.parametrize(("rating", "told"), RATINGS)
def test_ratings_are_told_as_their_author_words_them(tmp_path: Path, rating: object, told: str | None) -> None:
    """Words before numbers, and nothing where there is nothing."""
    (review,) = read_reviews(put(tmp_path, "a.json", json.dumps({**LINKED, "reviewRating": rating})))
    assert review.rating == told


WRONG = [
    ("a.html", page("{", LINKED), "script 1: no valid JSON"),
    ("a.jsonl", f"[{'[' * 200_000}\n{json.dumps(LINKED)}", "line 1: the JSON is nested too deeply"),
    ("a.json", json.dumps([{**LINKED, "claimReviewed": ""}, LINKED]), "object 0: a ClaimReview without the words it reviews"),
    ("a.json", json.dumps([{**LINKED, "datePublished": "soon"}, LINKED]), "object 0: published is a date"),
]


@pytest.mark.parametrize(("name", "text", "told"), WRONG)
def test_what_is_wrong_is_told_and_the_rest_is_read(tmp_path: Path, name: str, text: str, told: str) -> None:
    """One defect costs one piece."""
    path = put(tmp_path, name, text)
    reading = read_reviews(path, keep_going=True)
    assert list(reading) == [REVIEW]
    assert [s.startswith(f"{path}, {told}") for s in reading.skipped] == [True]
    with pytest.raises(ReadError):
        list(read_reviews(path))


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    """With what is wrong passed over, nothing is raised."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xff")
    reading = read_reviews(path, keep_going=True)
    assert (list(reading), len(reading.skipped)) == ([], 1)


def test_pages_without_an_end_are_read_to_their_end(tmp_path: Path) -> None:
    """A script that is never closed, fifty thousand times over, holds nothing."""
    assert list(read_reviews(put(tmp_path, "a.html", '<script type="application/ld+json">' * 50_000))) == []


def test_arguments_are_checked_at_once(tmp_path: Path) -> None:
    """A path that is none, and one that leads nowhere."""
    with pytest.raises(InvalidTypeError):
        read_reviews(5)
    with pytest.raises(ReadError, match="there is no such file"):
        read_reviews(tmp_path / "none.html")


def test_a_review_stands_beside_the_claim_it_is_of(book: Ledger) -> None:
    """And beside no claim of another number, or of other words."""
    many, few, other = counted(), counted(FEWER, 60_000, "Bo Jones"), said(PLAIN, "The weather was fine")
    book.add([many, few, other, REVIEW])
    assert book.reviews == (REVIEW,)
    assert [book.reviews_of(claim) for claim in (many, few, other)] == [(REVIEW,), (), ()]


LONG = "Ukraine received 85,000 drones from Britain over the course of the year 2025"
BESIDE = [
    (Review(WORDS.upper()), True),
    (Review("Britain delivered 85 000 drones in 2025"), True),
    (Review("Britain delivered 60,000 drones in 2025"), False),
    (Review("Britain delivered drones"), False),
    (Review("In 2025 Ukraine says Britain delivered 85,000 drones"), False),
    (Review("As Britain delivered 85,000 drones in 2025", appearances=[DRONES.url]), True),
    (Review("As Britain delivered 85,000 drones in 2025", appearances=["https://other.example"]), False),
]


@pytest.mark.parametrize(("review", "beside"), BESIDE, ids=lambda x: str(x)[:10])
def test_words_and_numbers_decide(review: Review, beside: bool) -> None:
    """The same words and numbers; few shared words are enough with the address."""
    book = Ledger()
    book.add([counted(), review])
    assert bool(book.reviews_of(counted())) is beside


def test_a_changed_verdict_is_kept_beside_the_first_and_is_in_force(book: Ledger) -> None:
    """The same review added again changes nothing; a new rating is the newest version."""
    changed = evolve(REVIEW, rating="Correct")
    book.add([counted(), REVIEW])
    between = book._store.one("SELECT max(at) FROM entries")
    assert book.add(REVIEW) == 0
    book.add([changed])
    assert book.reviews == (changed,)
    assert book.as_of(between).reviews == (REVIEW,)
    assert book._store.one("SELECT count(*) FROM reviews") == 2


@given(st.builds(Review, anything, rating=st.none() | anything, author=st.none() | anything, url=st.none() | anything, claimant=st.none() | anything))
def test_a_review_comes_back_whole(review: Review) -> None:
    """Whatever the words."""
    book = Ledger()
    book.add(review)
    assert book.reviews == (review,)


def test_the_reports_show_it_and_linked_data_never_writes_one() -> None:
    """A person's verdict is shown with its author; ours is never written."""
    book = Ledger()
    book.add([counted(), REVIEW])
    told = "reviewed by Example Check: Mostly wrong (2025-10-20, https://check.example/drones)"
    assert told in " ".join(report_text(book).split())
    assert told in report_html(book)
    assert "ClaimReview" not in json.dumps(to_jsonld(book.claims))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    """Nothing of a review is taken for markup."""
    assert "<script>alert" not in Review(words, rating=words, author=words)._repr_html_()
    assert REVIEW.published == date(2025, 10, 20)
