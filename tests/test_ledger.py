"""The ledger keeps everything, finds it again, and answers the same in memory and on disk."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, HOSTILE, PLAIN, claims, counted, extraction, said
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims.compare import conflicts, group, repeats
from ukclaims.errors import InvalidTypeError, InvalidValueError, LedgerError, UnknownNameError
from ukclaims.ledger import Ledger
from ukclaims.model.attribution import Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.period import Period
from ukclaims.model.record import from_records, to_records
from ukclaims.model.review import Review

MANY = counted()
FEW = counted(FEWER, 60_000, "Bo Jones", via=(("channel", "Telegram"),))


@pytest.fixture(params=["memory", "file"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    """Give a new ledger of either kind: each test holds for both."""
    with Ledger() if request.param == "memory" else Ledger(tmp_path / "claims.db") as book:
        yield book


def test_it_takes_extractions_claims_and_iterables(book: Ledger) -> None:
    assert book.add(extraction(DRONES, MANY)) == 1
    assert book.add(FEW) == 1
    assert book.add(iter([extraction(PLAIN), MANY])) == 0
    assert book.claims == (MANY, FEW)
    assert book.documents == (PLAIN, DRONES, FEWER)
    assert len(book) == 2


def test_what_comes_back_is_what_was_given_reasons_and_all(book: Ledger) -> None:
    book.add([MANY, FEW])
    assert [c.explain() for c in book.claims] == [MANY.explain(), FEW.explain()]
    assert to_records(book.claims) == to_records([MANY, FEW])


def test_adding_again_adds_nothing(book: Ledger) -> None:
    found = extraction(DRONES, MANY)
    assert [book.add(found), book.add(found), book.add(MANY), book.add(book.claims)] == [1, 0, 0, 0]
    assert book.claims == (MANY,)


@given(st.permutations([extraction(DRONES, MANY), extraction(FEWER, FEW), extraction(PLAIN, said(PLAIN, "The weather was fine"))]))
def test_the_order_of_arrival_changes_nothing(found: list) -> None:
    one, other = Ledger(), Ledger()
    one.add(found)
    for each in sorted(found, key=lambda e: e.document.id):
        other.add(each)
    assert to_records(one.claims) == to_records(other.claims)
    assert one.documents == other.documents


@settings(max_examples=60, deadline=None)
@given(st.lists(claims(), max_size=4))
def test_nothing_is_lost_whatever_the_words(found: list[Claim]) -> None:
    book = Ledger()
    book.add(found)
    kept = {c.id: c for c in book.claims}
    assert set(kept) <= {c.id for c in found}
    assert all(to_records([kept[c.id]]) == to_records([c]) for c in found if c in book.claims)
    assert {c.document.text for c in found if c in book.claims} == {c.document.text for c in book.claims}


@given(claims())
def test_one_claim_comes_back_whole(claim: Claim) -> None:
    book = Ledger()
    book.add(claim)
    assert book.claims == (claim,)
    assert book.claims[0].reasons == claim.reasons
    assert book.claims[0].attribution.reasons == claim.attribution.reasons


WHERE = [
    ({}, ["85,000", "60,000"]),
    ({"item": "drone"}, ["85,000", "60,000"]),
    ({"item": "drones"}, ["85,000", "60,000"]),
    ({"item": "dron"}, []),
    ({"action": "Deliver"}, ["85,000", "60,000"]),
    ({"speaker": "smith"}, ["85,000"]),
    ({"speaker": "Smith Ada"}, ["85,000"]),
    ({"speaker": "Smít"}, []),
    ({"publisher": "EXAMPLE post"}, ["60,000"]),
    ({"channel": "telegram"}, ["60,000"]),
    ({"during": "2025-10-16"}, ["60,000"]),
    ({"during": "2025-10"}, ["85,000", "60,000"]),
    ({"during": "2024"}, []),
    ({"text": "delivered 85,000"}, ["85,000"]),
    ({"text": '"60,000 drones in"'}, ["60,000"]),
    ({"text": '"drones 60,000"'}, []),
    ({"text": 'drones NOT "'}, []),
    ({"speaker": "smith", "publisher": "post"}, []),
]


@pytest.mark.parametrize(("asked", "found"), WHERE, ids=str)
def test_where(book: Ledger, asked: dict[str, str], found: list[str]) -> None:
    book.add([FEW, MANY, said(PLAIN, "The weather was fine")])
    assert [c.figure.text.split()[0] for c in book.where(**asked) if c.figure] == found


REFUSED = [
    ({"item": 5}, InvalidTypeError),
    ({"speaker": " "}, InvalidValueError),
    ({"text": "?"}, InvalidValueError),
    ({"during": 2024}, InvalidTypeError),
    ({"kind": "quarrels"}, UnknownNameError),
]


@pytest.mark.parametrize(("asked", "error"), REFUSED)
def test_where_refuses_what_has_no_meaning(book: Ledger, asked: dict, error: type[Exception]) -> None:
    with pytest.raises(error):
        book.where(**asked)


@pytest.mark.parametrize("words", HOSTILE)
def test_where_takes_any_words(book: Ledger, words: str) -> None:
    book.add([MANY, FEW])
    assert book.where(speaker=words) == ()


def test_a_revision_is_kept_beside_the_first_and_is_in_force(book: Ledger) -> None:
    later = evolve(DRONES, text=DRONES.text.replace("85,000", "87,000"), published="2025-10-17")
    change = counted(later, 87_000)
    book.add([extraction(later, change), extraction(DRONES, MANY)])
    assert book.claims == (change,)
    assert book.documents == (later,)
    assert book.revisions(DRONES.url) == (DRONES, later) == book.revisions(later)


def test_a_new_reading_of_one_text_stands_in_for_the_old(book: Ledger) -> None:
    book.add(extraction(DRONES, MANY, said(DRONES, "Britain")))
    assert len(book) == 2
    book.add(extraction(DRONES, MANY))
    assert book.claims == (MANY,)


def test_a_document_from_a_record_takes_its_text_when_it_comes(book: Ledger) -> None:
    book.add(from_records(to_records([MANY])))
    assert book.documents[0].text is None
    book.add(extraction(DRONES, MANY))
    assert book.documents == (DRONES,)
    assert book.claims == (MANY,)
    assert book.add(from_records(to_records([MANY]))) == 0


def test_what_was_known_at_an_earlier_time(book: Ledger) -> None:
    book.add(MANY)
    between = book._store.one("SELECT max(at) FROM entries")
    book.add(FEW)
    then = book.as_of(between)
    assert (then.claims, book.claims) == ((MANY,), (MANY, FEW))
    assert then.documents == (DRONES,)
    assert book.as_of("2001-01-01").claims == ()
    with pytest.raises(LedgerError):
        then.add(FEW)


def test_a_rejected_claim_is_set_aside_until_that_is_taken_back(book: Ledger) -> None:
    book.add([MANY, FEW])
    correction = book.reject(MANY, author="Eve", reason="a misprint")
    assert book.claims == (FEW,)
    assert book.where(speaker="smith") == ()
    assert book.add(MANY) == 0
    assert book.claims == (FEW,)
    back = book.take_back(correction, author="Eve", reason="it was none")
    assert book.claims == (MANY, FEW)
    assert book.corrections == (correction, back)
    assert [(c.kind, c.author, c.takes_back) for c in book.corrections] == [("reject", "Eve", None), ("take_back", "Eve", correction.number)]


def test_a_reassigned_claim_says_so_and_stays_so(book: Ledger) -> None:
    book.add(extraction(DRONES, MANY))
    correction = book.reassign(MANY, Speaker("Cy Brown", kind="person"), author="Eve", reason="the pronoun means him")
    (claim,) = book.claims
    assert (claim.id, claim.voice, claim.text) == (MANY.id, "Cy Brown", MANY.text)
    assert "Eve credited this to Cy Brown in place of Ada Smith: the pronoun means him" in claim.explain()
    assert book.where(speaker="brown") == (claim,)
    assert book.where(speaker="smith") == ()
    book.add(extraction(DRONES, MANY, said(DRONES, "Britain")))
    assert {c.voice for c in book.claims} == {"Example Wire", "Cy Brown"}
    book.take_back(correction, author="Eve", reason="it does not")
    assert MANY in book.claims


def test_what_conflicts_and_repeats_is_what_the_functions_say(book: Ledger) -> None:
    year = Period.year(2025, text="in 2025")
    wires = [counted(evolve(DRONES, url=None, publisher=f"Wire {n}"), period=year) for n in range(3)]
    book.add([*wires, counted(FEWER, 60_000, "Bo Jones", period=year)])
    assert book.conflicts() == tuple(conflicts(book.claims)) != ()
    assert book.repeats() == tuple(repeats(book.claims)) != ()
    assert book.groups() == tuple(group(book.claims))
    assert len(book.where(kind="conflicts")) == 2
    assert set(book.where(kind="repeats")) == set(wires)


def test_relations_say_that_they_rest_on_a_correction(book: Ledger) -> None:
    year = Period.year(2025, text="in 2025")
    many = counted(period=year)
    book.add([many, counted(FEWER, 60_000, "Bo Jones", period=year)])
    assert book.conflicts()
    assert "correction" not in book.conflicts()[0].explain()
    book.reassign(many, Speaker("Cy Brown", kind="person"), author="Eve", reason="a misprint")
    assert book.conflicts()
    assert all("rests on a correction: Eve credited" in r.explain() for r in (*book.conflicts(), *book.relations()))


def test_corrections_are_known_from_when_they_were_made(book: Ledger) -> None:
    book.add([MANY, FEW])
    before = book._store.one("SELECT max(at) FROM entries")
    book.reject(MANY, author="Eve", reason="a misprint")
    assert book.as_of(before).claims == (MANY, FEW)
    assert book.as_of(before).corrections == ()


def test_corrections_need_a_name_a_reason_and_a_claim_that_is_there(book: Ledger) -> None:
    book.add(MANY)
    correction = book.reject(MANY, author="Eve", reason="a misprint")
    for claim, author, reason in ((FEW, "Eve", "x"), (MANY, " ", "x"), (MANY, "Eve", "")):
        with pytest.raises((UnknownNameError, InvalidValueError)):
            book.reject(claim, author=author, reason=reason)
    with pytest.raises(InvalidTypeError):
        book.reassign(MANY, "Cy Brown", author="Eve", reason="x")
    back = book.take_back(correction, author="Eve", reason="x")
    with pytest.raises(InvalidValueError):
        book.take_back(back, author="Eve", reason="x")
    assert len(book.corrections) == 2


def test_a_full_disk_keeps_nothing_of_an_addition_and_all_before_it(tmp_path: Path) -> None:
    with Ledger(tmp_path / "claims.db") as book:
        book.add(MANY)
        book._store.connection.execute(f"PRAGMA max_page_count = {book._store.one('PRAGMA page_count')}")
        with pytest.raises(LedgerError, match="the disk is full"):
            book.add([counted(evolve(DRONES, url=f"https://wire.example/{n}")) for n in range(200)])
        assert book.claims == (MANY,)
    with Ledger(tmp_path / "claims.db") as book:
        assert book.claims == (MANY,)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of two megabytes; it takes the right to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a file system can be mounted by the administrator only")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def _fill(book: Ledger, random: Random, kept: set[str]) -> None:
    """Add claims, one or twenty at a time, without end; `kept` has those that were acknowledged."""
    for n in count():
        batch = [counted(evolve(DRONES, url=f"https://wire.example/{n}/{m}")) for m in range(random.choice((1, 20)))]
        book.add(batch)
        kept.update(claim.id for claim in batch)


@pytest.mark.slow
def test_a_disk_that_is_really_full_keeps_all_that_was_acknowledged(small_disk: Path) -> None:
    """Thirty times over, with the room left at random: the addition that finds the disk full is refused as a whole."""
    for cycle in range(30):
        path, filler, random = small_disk / f"{cycle}.db", small_disk / "filler", Random(cycle)
        kept: set[str] = set()
        filler.write_bytes(b"x" * random.randrange(200_000, 1_600_000))
        book = Ledger(path)
        with pytest.raises(LedgerError, match="the disk is full"):
            _fill(book, random, kept)
        book.close()
        filler.unlink()
        with Ledger(path) as book:
            assert {claim.id for claim in book.claims} == kept
        for file in small_disk.iterdir():
            file.unlink()


@pytest.mark.parametrize("thing", [5, None, "text", b"x", [3], ["text"]])
def test_it_refuses_what_is_no_claim(book: Ledger, thing: object) -> None:
    with pytest.raises(InvalidTypeError):
        book.add(thing)
    assert book.claims == ()


def test_a_file_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    with Ledger(path) as book:
        book.add([MANY, FEW])
    with Ledger(str(path)) as book:
        assert book.claims == (MANY, FEW)
        assert str(path) in repr(book)
        assert "claims.db" in book._repr_html_()
    assert repr(book) == f"<Ledger in {path}, closed>"
    with pytest.raises(LedgerError, match="closed"):
        book.add(MANY)


def test_two_writers_see_each_other(tmp_path: Path) -> None:
    with Ledger(tmp_path / "claims.db") as one, Ledger(tmp_path / "claims.db") as two:
        one.add(MANY)
        assert two.claims == (MANY,)
        two.add(FEW)
        assert one.claims == (MANY, FEW)


def test_a_newer_version_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    Ledger(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(LedgerError, match="newer ukclaims"):
        Ledger(path)


def test_foreign_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as raw:
        raw.execute("CREATE TABLE t (x)")
    raw.close()
    text = tmp_path / "text.db"
    text.write_text("not a database at all, but long enough to look at")
    before = other.read_bytes()
    for path in (other, text, tmp_path, tmp_path / "no" / "folder.db"):
        with pytest.raises(LedgerError):
            Ledger(path)
    assert other.read_bytes() == before


def _damaged(whole: bytes, seed: int) -> bytes:
    random = Random(seed)
    if seed % 2:
        return whole[: random.randrange(1, len(whole))]
    at = random.randrange(len(whole))
    return whole[:at] + bytes([whole[at] ^ 1 << random.randrange(8)]) + whole[at + 1 :]


def _answers(book: Ledger) -> tuple[object, ...]:
    """Return what a ledger answers, from every table and index."""
    explained = [claim.explain() for claim in book.claims]
    return book.claims, book.documents, book.where(text="drones"), book.where(speaker="jones"), book.corrections, book.reviews, explained


def _holds_after_damage(tmp_path: Path, seeds: range) -> int:
    """Return how many of the damaged files were refused; the others must answer as before."""
    path = tmp_path / "claims.db"
    with Ledger(path) as book:
        book.add([extraction(DRONES, MANY), extraction(FEWER, FEW), extraction(PLAIN, said(PLAIN, "The weather was fine"))])
        book.add(Review("Britain delivered 85,000 drones in 2025", rating="Half true", author="Example Check"))
        book.take_back(book.reject(FEW, author="Eve", reason="a misprint"), author="Eve", reason="it was none")
        book.part(MANY, FEW, author="Eve", reason="two briefings")
        answers = _answers(book)
    whole, refused = path.read_bytes(), 0
    for seed in seeds:
        path.write_bytes(_damaged(whole, seed))
        for rest in ("-wal", "-shm"):
            Path(f"{path}{rest}").unlink(missing_ok=True)
        try:
            with Ledger(path) as book:
                assert _answers(book) == answers, seed
        except LedgerError:
            refused += 1
    return refused


def test_a_torn_file_is_refused_or_answers_as_before(tmp_path: Path) -> None:
    assert _holds_after_damage(tmp_path, range(60)) > 30


@pytest.mark.slow
def test_a_torn_file_is_refused_or_answers_as_before_at_length(tmp_path: Path) -> None:
    assert _holds_after_damage(tmp_path, range(60, 1060)) > 500


WRITER = """
import sys
from by_hand import DRONES, counted
from attrs import evolve
from ukclaims.ledger import Ledger
book = Ledger(sys.argv[1])
for n in range(10_000):
    book.add(counted(evolve(DRONES, url=f"https://wire.example/{sys.argv[2]}/{n}")))
    print(n, flush=True)
"""


def _writer(path: Path, name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=Path(__file__).parent, text=True)


def _killed(tmp_path: Path, cycles: int) -> None:
    path, random, promised = tmp_path / "claims.db", Random(7), 0
    for cycle in range(cycles):
        writers = [_writer(path, f"{cycle}-{name}") for name in "ab"]
        lines = random.randrange(1, 12)
        for writer in writers:
            assert writer.stdout is not None
            told = [writer.stdout.readline() for _ in range(lines)]
            writer.kill()
            told += writer.stdout.readlines()
            promised += len(list(filter(None, told)))
            writer.wait()
        with Ledger(path) as book:
            assert len(book.documents) >= promised > cycle


def test_killed_writers_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    _killed(tmp_path, 2)


@pytest.mark.slow
def test_killed_writers_lose_nothing_at_length(tmp_path: Path) -> None:
    _killed(tmp_path, 200)
