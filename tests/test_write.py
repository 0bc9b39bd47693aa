"""Ways out: what is written comes back, spreadsheets compute nothing, linked data uses known terms only."""

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, HOSTILE, PLAIN, claims, counted, said
from hypothesis import given
from hypothesis import strategies as st

from ukclaims import testing
from ukclaims._text import encodable
from ukclaims.model.claim import Claim
from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.record import from_records, to_records
from ukclaims.write import to_csv, to_jsonl, to_jsonld, to_markdown, to_pandas
from ukclaims.write.flat import columns, flat

MANY = counted(via=(("channel", "Telegram"),), period=Period.year(2025, text="in 2025"))
FOUND = [MANY, counted(FEWER, 60_000, "Bo Jones"), said(PLAIN, "The weather was fine")]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@given(st.lists(claims(), max_size=4))
def test_json_lines_come_back_whole(found: list[Claim]) -> None:
    text = to_jsonl(found)
    records = [json.loads(line) for line in text.split("\n") if line]
    assert records == to_records(found)
    assert to_records(from_records(records)) == records
    assert text.encode("utf-8").count(b"\n") == len(found)


@given(st.lists(claims(), max_size=4))
def test_csv_cells_come_back_and_none_is_a_formula(found: list[Claim]) -> None:
    for row, values in zip(rows(to_csv(found)), flat(found), strict=True):
        for name, value in values.items():
            cell = row[name]
            if isinstance(value, str):
                assert (cell[1:] if cell.startswith("'") else cell) == encodable(value)
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "|", "%"))


def test_csv_holds_values_as_they_are() -> None:
    first, second, third = rows(to_csv(FOUND))
    assert {n: first[n] for n in ("low", "high", "unit", "item", "start", "end", "period", "published", "approximate")} == {
        **{"low": "85000", "high": "85000", "unit": "count", "item": "drone", "start": "2025-01-01", "end": "2026-01-01"},
        **{"period": "in 2025", "published": "2025-10-15", "approximate": "false"},
    }
    assert first["chain"] == "speaker Ada Smith → channel Telegram → publisher Example Wire"
    assert second["speaker"] == "Bo Jones"
    assert (third["figure"], third["low"], third["voice"]) == ("", "", "Example Post")


def test_a_negative_number_is_a_number_and_no_formula() -> None:
    claim = evolve(FOUND[0], figure=evolve(FOUND[0].figure, quantity=Quantity(Decimal("-2.5"), unit="percent")))
    assert rows(to_csv([claim]))[0]["low"] == "-2.5"


def test_an_empty_list_is_a_header() -> None:
    assert to_csv([]).strip().split(",") == columns()
    assert to_jsonl([]) == ""


def test_a_frame_has_real_types() -> None:
    pandas = pytest.importorskip("pandas")
    frame = to_pandas(FOUND)
    assert list(frame.columns) == columns()
    assert frame["published"].tolist() == [pandas.Timestamp(f"2025-10-{day}") for day in (15, 16, 14)]
    assert frame["low"].tolist()[:2] == [85000, 60000]
    assert frame.loc[0, "start"] == pandas.Timestamp(2025, 1, 1)
    assert frame["start"].isna().tolist() == [False, True, True]
    assert str(frame["end"].dtype) == "datetime64[s]"
    assert frame["approximate"].isna().tolist() == [False, False, True]
    assert len(to_pandas([])) == 0


@given(st.lists(claims(), max_size=3))
def test_markdown_has_one_row_a_claim_whatever_the_words(found: list[Claim]) -> None:
    lines = to_markdown(found).split("\n")
    assert len(lines) == len(found) + 3
    for line in lines[:-1]:
        assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 6
        assert "<" not in line


def test_markdown_reads_well() -> None:
    row = to_markdown(FOUND[:1]).splitlines()[2]
    assert row == (
        "| Ada Smith | 85,000 drones | Britain delivered 85,000 drones in 2025 | speaker Ada Smith → channel Telegram → publisher Example Wire | 2025-10-15 |"
    )


VOCABULARIES = tomllib.loads((Path(__file__).parent / "vocabularies.toml").read_text(encoding="utf-8"))
_VALUES = {str: "text", int: "number", "xsd:decimal": "number", "xsd:date": "date", "xsd:gYearMonth": "date", "xsd:gYear": "date"}


def above(classes: list[str]) -> set[str]:
    """Return the classes and all that stand above them."""
    known = set(classes)
    for name in classes:
        known |= above(VOCABULARIES["classes"][name])
    return known


def kinds(value: Any, described: dict[str, list[str]]) -> set[str]:
    """Return what a value is: text, a number, a date, or the classes of what it describes or names."""
    if not isinstance(value, dict):
        return {_VALUES[type(value)]}
    if "@value" in value:
        return {_VALUES[value["@type"]]}
    named = described.get(value.get("@id", "")) or [VOCABULARIES["individuals"].get(value.get("@id"), "")]
    return above(value.get("@type") or named) if value.get("@type") or named != [""] else set()


def against(node: dict[str, Any], described: dict[str, list[str]]) -> Iterator[str]:
    """Yield what of a node, and of those inside it, the vocabularies do not allow."""
    own = above(node["@type"])
    for name, value in node.items():
        if name.startswith("@"):
            continue
        rule = VOCABULARIES["properties"][name]
        if own.isdisjoint(rule["on"]):
            yield f"{name} on {sorted(own)}"
        for one in value if isinstance(value, list) else [value]:
            found = kinds(one, described)
            if not found or (rule["to"] and found.isdisjoint(rule["to"])):
                yield f"{name} to {one}"
            if isinstance(one, dict) and "@type" in one and "@value" not in one:
                yield from against(one, described)


@given(st.lists(claims() | testing.claims(), max_size=4))
def test_linked_data_keeps_to_the_vocabularies_and_its_references_lead_somewhere(found: list[Claim]) -> None:
    graph = json.loads(json.dumps(to_jsonld(found)))["@graph"]
    ids = [node["@id"] for node in graph]
    assert len(ids) == len(set(ids))
    described = {node["@id"]: node["@type"] for node in graph}
    assert [wrong for node in graph for wrong in against(node, described)] == []
    assert {node["schema:text"] for node in graph if "schema:Claim" in node["@type"]} == {c.text for c in {c.id: c for c in found}.values()}


def test_what_the_vocabularies_forbid_is_seen() -> None:
    """The check above finds a property on a wrong class, one that leads to a wrong class, and one that leads nowhere."""
    graph = to_jsonld(FOUND)["@graph"]
    described = {node["@id"]: node["@type"] for node in graph}
    claim = next(node for node in graph if "schema:Claim" in node["@type"])
    wrong = {**claim, "schema:jobTitle": "x", "schema:appearance": claim["schema:author"], "schema:author": {"@id": "urn:none"}}
    assert [found.split()[0] for found in against(wrong, described)] == ["schema:author", "schema:appearance", "schema:jobTitle"]


def test_linked_data_tells_span_chain_and_number() -> None:
    nodes = {node["@id"].split(":")[2]: node for node in to_jsonld(FOUND[:1])["@graph"] if node["@id"].startswith("urn:")}
    (target,) = nodes["annotation"]["oa:hasTarget"]
    place, quote = target["oa:hasSelector"]
    assert DRONES.text[place["oa:start"] : place["oa:end"]] == quote["oa:exact"] == FOUND[0].text
    assert nodes["claim"]["schema:about"]["schema:value"] == {"@value": "85000", "@type": "xsd:decimal"}
    assert nodes["claim"]["schema:temporalCoverage"] == "2025"
    assert [link["dcat:hadRole"]["@id"] for link in nodes["claim"]["prov:qualifiedAttribution"]] == ["ukc:speaker", "ukc:channel", "ukc:publisher"]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_in_a_title_stay_one_cell(words: str) -> None:
    claim = evolve(FOUND[0], document=evolve(DRONES, title=words))
    (row,) = rows(to_csv([claim]))
    assert row["title"].removeprefix("'") == encodable(words).removeprefix("'")
