"""Arrow tables: four readers take the same values with real types; frames of any of them can be read."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, PLAIN, claims, counted, said
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims._text import encodable
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.period import Period, YearlessDay
from ukclaims.model.quantity import Quantity
from ukclaims.model.record import to_records
from ukclaims.read.paths import read
from ukclaims.write import arrow
from ukclaims.write.arrow import to_arrow
from ukclaims.write.flat import columns, flat

nanoarrow = pytest.importorskip("nanoarrow")

MANY = counted(via=(("channel", "Telegram"),), period=Period.year(2025, text="in 2025"))
FOUND = [MANY, counted(FEWER, 60_000, "Bo Jones"), said(PLAIN, "The weather was fine")]
Rows = list[dict[str, Any]]


def by_polars(table: Any) -> Rows:
    """Read with polars."""
    return list(pytest.importorskip("polars").DataFrame(table).iter_rows(named=True))


def by_pyarrow(table: Any) -> Rows:
    """Read with pyarrow."""
    return list(pytest.importorskip("pyarrow").table(table).to_pylist())


def by_duckdb(table: Any) -> Rows:
    """Read with DuckDB."""
    found = pytest.importorskip("duckdb").from_arrow(table)
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def by_pandas(table: Any) -> Rows:
    """Read with pandas."""
    frames = pytest.importorskip("pandas").DataFrame
    if not hasattr(frames, "from_arrow"):
        pytest.skip("this pandas reads no Arrow stream")
    return list(frames.from_arrow(table).to_dict("records"))


READERS = [by_polars, by_pyarrow, by_duckdb, by_pandas]


@pytest.mark.parametrize("by", READERS)
def test_each_reader_gets_decimals_dates_and_lists(by: Callable[[Any], Rows]) -> None:
    """The values are those of the claim, of their own types."""
    first, second, third = by(to_arrow(FOUND))
    assert (first["low"], first["start"], first["end"], first["published"]) == (Decimal(85_000), date(2025, 1, 1), date(2026, 1, 1), date(2025, 10, 15))
    assert isinstance(first["low"], Decimal)
    links = [tuple(link.values()) for link in first["chain"]]
    assert links == [("speaker", "Ada Smith"), ("channel", "Telegram"), ("publisher", "Example Wire")]
    assert [tuple(span.values()) for span in second["spans"]] == [tuple(FOUND[1].spans[0])]
    assert list(first["rules"]) == to_records([MANY])[0]["rules"]
    assert first["approximate"] in (False, 0)
    assert [third[name] for name in ("figure", "item", "speaker")] == [None] * 3 or third["figure"] != third["figure"]


@settings(max_examples=60, deadline=None)
@given(st.lists(claims(), max_size=4))
def test_every_value_comes_back_whatever_the_words(found: list[Claim]) -> None:
    """What polars reads is what the flat rows and the records say."""
    pytest.importorskip("polars")
    for row, values, record in zip(by_polars(to_arrow(found)), flat(found), to_records(found), strict=True):
        for name in set(columns()) - {"chain"}:
            value = values[name]
            assert row[name] == (encodable(value) if isinstance(value, str) else value), name
        assert row["chain"] == [{"role": link["role"], "name": encodable(link["name"])} for link in record["chain"]]
        assert [list(span.values()) for span in row["spans"]] == record["spans"]
        assert (row["rules"], row["document"]) == (record["rules"], record["document"]["id"])


NUMBERS = [
    (Decimal("0.000000001"), Decimal("0.000000001")),
    (Decimal("-2.5"), Decimal("-2.5")),
    (10**28, Decimal(10**28)),
    (10**30, None),
    (Decimal("0.0000000001"), None),
]


@pytest.mark.parametrize(("number", "expected"), NUMBERS)
def test_a_number_is_exact_or_missing(number: Any, expected: Decimal | None) -> None:
    """Nothing is rounded: a number with more digits than the column holds is not there."""
    claim = evolve(MANY, figure=evolve(MANY.figure, quantity=Quantity(number, unit="percent")))
    (row,) = by_pyarrow(to_arrow([claim]))
    assert row["low"] == expected


def test_a_day_of_unknown_year_is_no_date() -> None:
    """It is missing among the dates, and its words are there."""
    unknown = Period(YearlessDay(10, 15), YearlessDay(10, 16), text="on 15 October")
    (row,) = by_pyarrow(to_arrow([counted(period=unknown)]))
    assert (row["start"], row["end"], row["period"]) == (None, None, "on 15 October")


def test_many_rows_come_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long table is a stream of several batches; a table can be read twice."""
    monkeypatch.setattr(arrow, "ROWS", 2)
    table = to_arrow(FOUND * 3)
    assert [row["id"] for row in by_pyarrow(table)] == [row["id"] for row in by_pyarrow(table)] == [c.id for c in FOUND * 3]
    assert len(list(pytest.importorskip("pyarrow").RecordBatchReader.from_stream(table))) == 5


def test_no_claims_are_a_table_of_no_rows() -> None:
    """The columns are there."""
    table = to_arrow([])
    assert (len(table), by_polars(table)) == (0, [])
    assert list(pytest.importorskip("pyarrow").schema(table).names) == table.columns


ARTICLES = {
    "text": ["Two tanks came.", "It rained.", None],
    "publisher": ["Example Wire", None, "x"],
    "published": [date(2024, 10, 13), None, None],
    "n": [1, 2, 3],
}


class Narrow:
    """A table that has the one door and nothing else."""

    def __init__(self, table: Any) -> None:
        self._table = table

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._table.__arrow_c_stream__(requested_schema)


def frame(kind: str) -> Any:
    """Return the articles as a frame of one kind."""
    if kind == "duckdb":
        return pytest.importorskip("duckdb").sql(
            "SELECT * FROM (VALUES ('Two tanks came.','Example Wire',DATE '2024-10-13'),('It rained.',NULL,NULL),(NULL,'x',NULL)) t(text,publisher,published)"
        )
    if kind == "pandas":
        return pytest.importorskip("pandas").DataFrame(ARTICLES)
    if kind == "polars":
        return pytest.importorskip("polars").DataFrame(ARTICLES)
    whole = pytest.importorskip("pyarrow").table(ARTICLES)
    return {"pyarrow": whole, "reader": whole.to_reader(), "narrow": Narrow(whole)}[kind]


@pytest.mark.parametrize("kind", ["pandas", "polars", "pyarrow", "reader", "narrow", "duckdb"])
def test_frames_of_each_kind_are_read(kind: str) -> None:
    """Rows become documents; a row without a text is told and counted."""
    reading = read(frame(kind), keep_going=True)
    assert list(reading) == [Document("Two tanks came.", publisher="Example Wire", published="2024-10-13"), Document("It rained.")]
    assert reading.skipped == ["the frame, row 2: text is a string, got NoneType"]


def test_a_table_of_claims_is_no_list_but_a_frame() -> None:
    """What we hand out we can read: the words of each claim as a document."""
    assert not isinstance(to_arrow(FOUND), list)
    assert [d.text for d in read(to_arrow(FOUND))] == [c.text for c in FOUND]
    assert DRONES.publisher == next(read(to_arrow(FOUND))).publisher
