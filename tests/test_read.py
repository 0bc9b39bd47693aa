"""The readers: what each format holds comes out with its facts; what is wrong is said with file and line."""

import gzip
import json
import zlib
from datetime import date
from pathlib import Path
from random import Random

import pytest
from by_hand import HOSTILE, anything
from hypothesis import given
from hypothesis import strategies as st

from ukclaims import extract
from ukclaims.errors import InvalidTypeError, InvalidValueError, ReadError
from ukclaims.ledger import Ledger
from ukclaims.read import strict_json
from ukclaims.read.files import READERS
from ukclaims.read.paths import read, read_data

NAMES = {"publisher": "Example Wire", "url": "https://wire.example/1", "title": "Tanks", "language": "en"}
ARTICLE = {"text": "Two tanks came.", "published": "2024-10-13", "via": "North Sky", **NAMES}


def put(folder: Path, name: str, content: object) -> Path:
    """Write a file: bytes, text, or anything else as JSON."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else (content if isinstance(content, str) else json.dumps(content)).encode())
    return path


def facts(path: Path, **options: object) -> list[tuple]:
    """Return text, publisher and date of each document."""
    return [(d.text, d.publisher, d.published and d.published.isoformat()) for d in read(path, **options)]


TANKS = ("Two tanks came.", "Example Wire", "2024-10-13")
MESSAGE = {"id": 1, "type": "message", "date": "2024-10-14T00:10:00", "date_unixtime": "1728857400", "text": "Two tanks came."}
MARKED = {"id": 1, "date": "2024-10-13T10:00:00", "text": ["Two ", {"type": "bold", "text": "tanks"}, " came."]}
FORMATS = [
    ("a.txt", "---\npublisher: Example Wire\npublished: 2024-10-13\n---\nTwo tanks came."),
    ("a.txt", "---\r\nPublisher: 'Example Wire'\r\n\r\npublished: 2024-10-13\r\nauthor: nobody\r\n---\r\nTwo tanks came."),
    ("a.txt", "---\npublisher: Example Wire\npublished: 2024-10-13\n---\nTwo tanks came.".encode("utf-16")),
    ("a.txt", b"\xef\xbb\xbf---\npublisher: Example Wire\npublished: 2024-10-13\n---\nTwo tanks came."),
    ("a.jsonl", json.dumps(ARTICLE) + "\n\n"),
    ("a.JSON", ARTICLE),
    ("a.json", [ARTICLE]),
    ("a.csv", "title,text,publisher,published,more\nTanks,Two tanks came.,Example Wire,2024-10-13,x\n\n"),
    ("a.csv", '\ufeffText,Publisher,Published\r\n"Two tanks came.","Example Wire",2024-10-13\r\n'),
    ("result.json", {"name": "Example Wire", "messages": [MESSAGE]}),
    ("result.json", {"chats": {"list": [{"name": "Example Wire", "messages": [MARKED]}]}}),
]


@pytest.mark.parametrize(("name", "content"), FORMATS)
def test_each_format(tmp_path: Path, name: str, content: object) -> None:
    assert facts(put(tmp_path, name, content)) == [TANKS]


def test_all_facts_are_read(tmp_path: Path) -> None:
    (document,) = read(put(tmp_path, "a.jsonl", ARTICLE))
    assert {name: str(getattr(document, name)) for name in ARTICLE} == ARTICLE


def test_a_sidecar_and_front_matter(tmp_path: Path) -> None:
    put(tmp_path, "a.json", {"publisher": "Example Wire", "published": "2024-10-12"})
    path = put(tmp_path, "a.txt", "---\npublished: 2024-10-13\n---\nTwo tanks came.")
    assert facts(path) == facts(tmp_path) == [TANKS]


def test_options_stand_in_for_what_a_file_does_not_say(tmp_path: Path) -> None:
    path = put(tmp_path, "a.jsonl", '{"text": "one"}\n{"text": "two", "publisher": "Own", "published": ""}')
    assert facts(path, publisher="Given", published="2024-01-01") == [("one", "Given", "2024-01-01"), ("two", "Own", "2024-01-01")]


def test_folders_are_read_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/y.jsonl", ".hidden/x.txt", "c.md", "d.py"):
        put(tmp_path, name, json.dumps({"text": name}) if name.endswith("jsonl") else name)
    assert [d.text for d in read(tmp_path)] == ["a/y.jsonl", "a/z.txt", "b.txt"]


def test_several_processes_read_the_same_in_the_same_order(tmp_path: Path) -> None:
    """Documents and what was skipped, of files that are read here and of files that are read elsewhere."""
    for n in range(40):
        name, content = FORMATS[n % len(FORMATS)]
        put(tmp_path, f"{n:02}/{name}", content)
        put(tmp_path, f"{n:02}/z.txt", f"---\npublished: {'soon' if n % 7 == 0 else '2024-10-13'}\n---\nnumber {n}")
    one, two = (read(tmp_path, keep_going=True, processes=n) for n in (1, 2))
    assert [list(two), two.skipped] == [list(one), one.skipped]
    assert len(one.skipped) == 6
    with pytest.raises(ReadError, match=r"00/z\.txt: published is a date"):
        list(read(tmp_path, processes=2))
    with pytest.raises(InvalidValueError, match="processes is 1 or more"):
        read(tmp_path, processes=0)


def test_text_is_untouched(tmp_path: Path) -> None:
    text = "one\r\ntwo\rthree\n\n---\nfour \u202e\x07 five"
    assert [d.text for d in read(put(tmp_path, "a.txt", text))] == [text]
    assert [d.text for d in read(put(tmp_path, "b.json", {"text": "\ud800" + text}))] == ["\ud800" + text]


@given(st.lists(st.fixed_dictionaries({"text": anything, "publisher": anything, "title": anything}), max_size=5))
def test_rows_come_back_as_they_were_written(rows: list[dict]) -> None:
    data = "\n".join(json.dumps(row) for row in rows).encode()
    found = [(d.text, d.publisher, d.title) for d in read_data(data, "-")] if rows else []
    assert found == [(r["text"], r["publisher"], r["title"]) for r in rows]


OLD = r'{"name": "Example Wire", "messages": [{"id": 1, "type": "message", "from_id": user123, "date": "2024-10-13T10:00:00", "text": "A \_b\_ \"c\" \u0041"}]}'


def test_old_telegram_exports_are_mended(tmp_path: Path) -> None:
    assert facts(put(tmp_path, "result.json", OLD)) == [('A \\_b\\_ "c" A', "Example Wire", "2024-10-13")]


def test_telegram_passes_over_what_has_no_words(tmp_path: Path) -> None:
    messages = [{"id": 1, "type": "service", "text": "joined"}, {"id": 2, "type": "message", "text": ""}, {"id": 3, "type": "message", "text": "words"}]
    assert [d.text for d in read(put(tmp_path, "result.json", {"name": "x", "messages": messages}))] == ["words"]


def exported(*messages: dict, **chat: object) -> str:
    """Return an export of one chat, written as Telegram Desktop writes it."""
    told = [{"id": n, "type": "message", "date": "2024-10-13T10:00:00", **message} for n, message in enumerate(messages, start=1)]
    return json.dumps({"name": "Harbour Watch", "type": "public_channel", "id": 1, "messages": told, **chat}, indent=1)


def test_a_forwarded_message_names_the_channel_it_is_from(tmp_path: Path) -> None:
    """The channel is a link of the chain of each claim in it; what the chat forwards from itself is its own."""
    text = "Two tanks came to the village on Monday."
    path = put(tmp_path, "result.json", exported({"text": text, "forwarded_from": "North Sky"}, {"text": text[4:], "forwarded_from": "Harbour Watch"}))
    forwarded, own = read(path)
    assert (forwarded.publisher, forwarded.via) == ("Harbour Watch", "North Sky")
    assert [str(link) for link in extract(forwarded)[0].attribution.chain] == ["media North Sky", "publisher Harbour Watch"]
    assert [str(link) for link in extract(own)[0].attribution.chain] == ["publisher Harbour Watch"]


def test_a_forwarded_message_and_the_first_are_one_origin(tmp_path: Path) -> None:
    """In a full export, the channel's own message and the forwarded one go back to one utterance."""
    text = "Air defence shot down 27 drones over the region on 12 October 2024."
    one, other = json.loads(exported({"text": text}, name="North Sky")), json.loads(exported({"text": text, "forwarded_from": "North Sky"}))
    book = Ledger()
    book.add(read(put(tmp_path, "result.json", {"chats": {"list": [one, other]}})))
    (group,) = book.groups()
    assert (len(group.claims), group.origins) == (2, (1, 1))
    assert "One cites North Sky, which published the other." in [r.sentence for r in group.utterances[0].grounds]


def test_an_export_that_breaks_off_is_read_up_to_there(tmp_path: Path) -> None:
    """The gap is told once, with the last message that was read."""
    whole = exported({"text": "one"}, {"text": "two"}, {"text": "three"})
    reading = read(put(tmp_path, "result.json", whole[: whole.index("three")]), keep_going=True)
    assert [(d.text, d.publisher) for d in reading] == [("one", "Harbour Watch"), ("two", "Harbour Watch")]
    assert [s.partition(", ")[2] for s in reading.skipped] == ["after message 2: what follows is no valid JSON; passed over up to the next message"]


def test_one_broken_message_costs_no_other(tmp_path: Path) -> None:
    """Reading goes on with the next message, in the same chat and in the next."""
    broken = exported({"text": "one"}, {"text": "two"}, {"text": "three"}).replace('"two"', '"t"wo"')
    both = f'{{"chats": {{"list": [{broken}, {exported({"text": "four"}, name="North Sky")}]}}}}'
    reading = read(put(tmp_path, "result.json", both), keep_going=True)
    assert [(d.text, d.publisher) for d in reading] == [("one", "Harbour Watch"), ("three", "Harbour Watch"), ("four", "North Sky")]
    assert len(reading.skipped) == 1


def test_gaps_without_end_are_given_up(tmp_path: Path) -> None:
    """A file of nothing but broken messages ends after a hundred of them."""
    broken = '{"id": 1, "type": "message", "a":' * 100_000
    reading = read(put(tmp_path, "result.json", '{"name": "x", "messages": [{"id": 1, "type": "message", "text": "one"}, ' + broken), keep_going=True)
    assert [d.text for d in reading] == ["one"]
    assert len(reading.skipped) == 100


DEEP = "[" * 200_000
WRONG = [
    ("a.jsonl", '{"text": "one"}\n{"text": 5}', "line 2: text is a string, got int"),
    ("a.jsonl", '{"text": "one"}\n{"text": "tw', "line 2: no valid JSON at column 10"),
    ("a.jsonl", '{"text": "one"}\n["text"]', "line 2: an object with a text is expected, got list"),
    ("a.jsonl", '{"text": "one"}\n{"body": "x"}', "line 2: the key 'text' is missing; there are: body"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "n": NaN}', "line 2: NaN is no JSON value"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "n": 1e999}', "line 2: the number 1e999 is out of range"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "n": ' + "9" * 5000 + "}", "line 2: a number in the JSON is too long"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "text": "y"}', "line 2: the key 'text' stands twice"),
    ("a.jsonl", '{"text": "one"}\n' + DEEP, "line 2: the JSON is nested too deeply"),
    ("a.jsonl", b'{"text": "one"}\n{"text": "\xff"}', "line 2: byte 10 is not UTF-8"),
    ("a.jsonl", b'{"text": "one"}\n{"text": "\0"}', "line 2: byte 10 is NUL"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "published": "13/10/2024"}', "line 2: published is a date like '2024-10-13'"),
    ("a.jsonl", '{"text": "one"}\n{"text": "x", "url": 7}', "line 2: url is a string or None, got int"),
    ("a.csv", "text\none\n\ntwo,x", "line 4: the row has 2 cells, the header has 1"),
    ("a.csv", 'text,published\none,\n"two\n2",noday\n', "line 4: published is a date"),
    ("a.json", [{"text": "one"}, 5], "item 1: an object with a text is expected"),
    ("a.json", {"name": "x", "messages": [{"id": 6, "text": "one"}, {"id": 7, "text": 5}]}, "message 7: the text of a message"),
    ("a.json", {"name": "x", "messages": [{"id": 6, "text": "one"}, {"id": 7, "text": "two", "date_unixtime": "1e99"}]}, "message 7: date_unixtime"),
]


@pytest.mark.parametrize(("name", "content", "said"), WRONG)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, name: str, content: object, said: str) -> None:
    path = put(tmp_path, name, content)
    reading = read(path)
    assert next(reading).text == "one"
    with pytest.raises(ReadError) as error:
        next(reading)
    assert str(error.value).startswith(f"{path}, {said}")


@pytest.mark.parametrize(("name", "content", "said"), WRONG)
def test_the_rest_is_still_read(tmp_path: Path, name: str, content: object, said: str) -> None:
    put(tmp_path, name, content)
    put(tmp_path, "z.txt", "last")
    reading = read(tmp_path, keep_going=True)
    assert [d.text for d in reading] == ["one", "last"]
    assert len(reading.skipped) == 1
    assert said in reading.skipped[0]


WHOLLY_WRONG = [
    ("a.csv", b"text\none\n\xfftwo\n", "there is a byte that is not UTF-8"),
    ("a.csv", b"PK\x03\x04\0\0", "the column 'text' is missing"),
    ("a.txt", b"one \xff", "line 1: byte 4 is not UTF-8"),
    ("a.txt", b"PK\x03\x04\0\0", "byte 4 is NUL"),
    ("a.txt", "---\nno fact here\n---\nx", "line 2: a fact is written like"),
    ("a.txt", "---\npublished: soon\n---\nx", "published is a date"),
    ("a.csv", "", "the column 'text' is missing; the columns are none"),
    ("a.csv", "title,body\n1,2", "the column 'text' is missing; the columns are title, body"),
    ("a.csv", "text,text\n1,2", "the column 'text' stands twice"),
    ("a.csv", 'text\n"one', "no valid CSV"),
    ("a.json", "", "no valid JSON at line 1, column 1"),
    ("a.json", DEEP, "nested too deeply"),
    ("a.json", "5", "an object with a text is expected"),
    ("a.json", {"chats": {"list": [{"name": "x"}]}}, "a chat is an object with a list of messages"),
    ("a.zip", b"PK", "files named .zip are not read"),
]


@pytest.mark.parametrize(("name", "content", "said"), WHOLLY_WRONG)
def test_files_that_cannot_be_read(tmp_path: Path, name: str, content: object, said: str) -> None:
    path = put(tmp_path, name, content)
    with pytest.raises(ReadError, match="^" + str(path)) as error:
        list(read(path))
    assert said in str(error.value)


@pytest.mark.parametrize("piece", ["[]", "{}", '{"a":1}', "1", '""'])
def test_json_of_very_many_values_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: str) -> None:
    """A small file of small values would take many times its own size."""
    monkeypatch.setattr(strict_json, "MOST_ROOM", 100_000)
    path = put(tmp_path, "a.json", "[" + f"{piece}," * 5_000 + "1]")
    with pytest.raises(ReadError, match="the JSON holds too many values"):
        list(read(path))
    assert len(list(read(put(tmp_path, "b.json", {"text": "word, " * 1_500})))) == 1


def test_bad_arguments_raise_at_once(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file or folder"):
        read(tmp_path / "none")
    with pytest.raises(InvalidTypeError):
        read(5)
    with pytest.raises(InvalidTypeError):
        read(tmp_path, publisher=5)
    with pytest.raises(InvalidValueError):
        read(tmp_path, published="soon")


def damaged(whole: bytes, seed: int) -> bytes:
    """Cut, change or double a piece of the bytes."""
    random = Random(seed)
    a, b = sorted(random.randrange(len(whole) + 1) for _ in "ab")
    return [whole[:a], whole[:a] + random.randbytes(3) + whole[a + 3 :], whole[:b] + whole[a:b] * 3 + whole[b:], whole[:a] + whole[b:]][seed % 4]


def _read_damaged(tmp_path: Path, seeds: range) -> int:
    """Return how many defects were found; every one is a sentence."""
    found = 0
    for seed in seeds:
        for number, (name, content) in enumerate(FORMATS):
            whole = put(tmp_path, f"{number}/{name}", content)
            put(tmp_path, f"{number}/{name}", damaged(whole.read_bytes(), seed))
            reading = read(whole, keep_going=True)
            assert all(isinstance(d.text, str) for d in reading)
            assert all(s.startswith(str(whole)) for s in reading.skipped)
            found += len(reading.skipped)
            put(tmp_path, f"{number}/{name}", content)
    return found


def test_damaged_files_are_read_or_told(tmp_path: Path) -> None:
    assert _read_damaged(tmp_path, range(60)) > 60


@pytest.mark.slow
def test_damaged_files_are_read_or_told_at_length(tmp_path: Path) -> None:
    assert _read_damaged(tmp_path, range(60, 2000)) > 2000


PARAGRAPHS = "".join(f"<p>Britain delivered {n} drones to the brigade near the river, Ada Smith said on Monday in the capital.</p>" for n in range(20, 26))
PAGE = (
    '<html lang="en"><head><title>Drones</title><meta property="og:site_name" content="Example Wire">'
    '<meta property="article:published_time" content="2024-10-13T08:00:00Z"></head>'
    f"<body><nav>Home</nav><article><h1>Drones</h1>{PARAGRAPHS}</article></body></html>"
)


def test_html_gives_the_article_and_its_facts(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    (document,) = read(put(tmp_path, "a.html", PAGE))
    assert "Britain delivered 20 drones" in document.text
    assert "Home" not in document.text
    assert (document.publisher, document.published, document.title) == ("Example Wire", date(2024, 10, 13), "Drones")


DEAR_PAGES = [
    (b"<p>one <b>two</b></p>" * 10_000, "the page has more than 20,000 tags"),
    (b"<p " + b" ".join(b"a%d=1" % n for n in range(3_000)) + b">words</p>", "a tag of the page has more than 2,000 words"),
    (gzip.compress(b"<html>" + b"<p>words</p>" * 100_000), "this does not begin like an HTML page"),
    (zlib.compress(b"<html>" + b"<p>words</p>" * 100_000), "this does not begin like an HTML page"),
]


@pytest.mark.parametrize(("content", "told"), DEAR_PAGES, ids=[told for _, told in DEAR_PAGES])
def test_pages_that_would_take_very_long_are_refused(tmp_path: Path, content: bytes, told: str) -> None:
    """They are known by their tags, before anything reads them."""
    pytest.importorskip("trafilatura")
    with pytest.raises(ReadError, match=told):
        list(read(put(tmp_path, "a.html", content)))


NO_PAGES = {"empty": b"", "bytes": b"\0\xff", "tag": "<p>", "nested": "<div>" * 100_000 + "deep" + "</div>" * 100_000, "long": b"<p>" + b"x" * 3_000_000}


@pytest.mark.parametrize("content", NO_PAGES.values(), ids=NO_PAGES)
def test_html_that_is_none(tmp_path: Path, content: object) -> None:
    pytest.importorskip("trafilatura")
    reading = read(put(tmp_path, "a.html", content), keep_going=True)
    assert [d.text for d in reading] in ([], ["deep"])
    assert all("a.html" in s for s in reading.skipped)


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title><language>en-gb</language>
<item><title>Tanks &amp;amp; boats</title><link>https://wire.example/1</link><pubDate>Sun, 13 Oct 2024 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Two tanks came.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description></item>
<item><title>Nothing to read</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><entry><title>Tanks</title><updated>2024-10-13T01:00:00Z</updated>
<content type="html">&lt;p&gt;Two tanks came.&lt;/p&gt;</content></entry></feed>"""


def test_a_feed_entry_from_elsewhere_names_its_source(tmp_path: Path) -> None:
    """A feed that gathers entries of others passes on what they published."""
    pytest.importorskip("feedparser")
    gathered = RSS.replace("<pubDate>", '<source url="https://sky.example/rss">North Sky</source><pubDate>')
    assert [d.via for d in read(put(tmp_path, "a.rss", gathered))] == ["North Sky"]


@pytest.mark.parametrize(("name", "content"), [("a.rss", RSS), ("a.xml", RSS), ("a.atom", ATOM)])
def test_feeds(tmp_path: Path, name: str, content: str) -> None:
    pytest.importorskip("feedparser")
    assert facts(put(tmp_path, name, content)) == [TANKS]


def test_a_feed_entry_of_an_impossible_day_is_told(tmp_path: Path) -> None:
    """The year 0 is none; the sentence names the entry."""
    pytest.importorskip("feedparser")
    reading = read(put(tmp_path, "a.atom", ATOM.replace("2024-10-13", "0000-10-13")), keep_going=True)
    assert list(reading) == []
    assert [s.partition(", ")[2] for s in reading.skipped] == ["entry 0: published is a date like '2024-10-13', got '0000-10-13'"]


NO_FEEDS = {
    **{"empty": "", "page": "<html>", "bytes": b"\0\xff", "cut": RSS[:250]},
    **{"half a letter": RSS.replace("Two", "&#xD800;").replace("item", "entry"), "valueless": ATOM.replace("<title>Tanks", "<content/><title>Tanks")[:-60]},
    **{"nested": "<rss><channel>" + "<item>" * 100_000, "deep": ATOM.replace("Two", "<b>" * 9000)},
}


@pytest.mark.parametrize("content", NO_FEEDS.values(), ids=NO_FEEDS)
def test_feeds_that_are_none(tmp_path: Path, content: object) -> None:
    pytest.importorskip("feedparser")
    reading = read(put(tmp_path, "a.rss", content), keep_going=True)
    assert [d.text for d in reading] == []
    assert all("a.rss" in s for s in reading.skipped)


def test_frames() -> None:
    pandas = pytest.importorskip("pandas")
    days = pandas.to_datetime(["2024-10-13", None])
    frame = pandas.DataFrame({"text": ["Two tanks came.", None], "publisher": ["Example Wire", "x"], "published": days, "n": [1, 2]})
    reading = read(frame, keep_going=True)
    assert [(d.text, d.publisher, d.published) for d in reading] == [("Two tanks came.", "Example Wire", date(2024, 10, 13))]
    assert reading.skipped == ["the frame, row 1: text is a string, got NoneType"]
    with pytest.raises(ReadError, match="the column 'text' is missing; the columns are body"):
        list(read(pandas.DataFrame({"body": []})))


def test_every_reader_is_tested() -> None:
    tested = {Path(name).suffix.lower() for name, _ in FORMATS} | {".html", ".rss", ".atom", ".xml"}
    assert tested | {".ndjson", ".htm"} == set(READERS)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_words(tmp_path: Path, words: str) -> None:
    (document,) = read(put(tmp_path, "a.jsonl", {"text": words, "title": words, "url": words}))
    assert (document.text, document.title, document.url) == (words, words, words)
