"""Ways out: what is written comes back, spreadsheets compute nothing, linked data uses known terms only."""

import csv
import io
import json
import re
from decimal import Decimal

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, HOSTILE, PLAIN, claims, counted, said
from hypothesis import given
from hypothesis import strategies as st

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


VOCABULARIES = {
    "schema": {
        *("Claim", "NewsArticle", "Person", "Organization", "Country", "CreativeWork", "Observation", "text", "inLanguage", "author", "dateCreated"),
        *("appearance", "firstAppearance", "about", "temporalCoverage", "name", "value", "minValue", "maxValue", "unitText", "headline", "url"),
        *("publisher", "datePublished", "jobTitle"),
    },
    "prov": {"Agent", "Attribution", "agent", "hadRole", "qualifiedAttribution", "wasDerivedFrom"},
    "oa": {
        *("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector", "motivatedBy", "identifying", "hasBody", "hasTarget"),
        *("hasSource", "hasSelector", "start", "end", "exact", "prefix", "suffix"),
    },
    "xsd": {"decimal", "date"},
    "ukc": {"form", "polarity", "bound", "modality", "place", "relay", "channel", "media", "label", "publisher", "speaker"},
}


def terms(value: object, key: str = "") -> set[str]:
    """Return every term with a prefix that the object uses as a name, a type or a role."""
    if isinstance(value, dict):
        own = {name for name in value if not name.startswith("@")}
        return own.union(*(terms(inner, name) for name, inner in value.items()))
    if isinstance(value, list):
        return set().union(*(terms(inner, key) for inner in value))
    return {value} if key == "@type" or (key == "@id" and isinstance(value, str) and not value.startswith("urn:")) else set()


@given(st.lists(claims(), max_size=3))
def test_linked_data_uses_known_terms_and_its_references_lead_somewhere(found: list[Claim]) -> None:
    graph = json.loads(json.dumps(to_jsonld(found)))["@graph"]
    used = terms(graph)
    assert used <= {f"{prefix}:{name}" for prefix, names in VOCABULARIES.items() for name in names}
    ids = [node["@id"] for node in graph]
    assert len(ids) == len(set(ids))
    assert {node["schema:text"] for node in graph if node["@type"] == "schema:Claim"} == {c.text for c in {c.id: c for c in found}.values()}


def test_linked_data_tells_span_chain_and_number() -> None:
    nodes = {node["@id"].split(":")[2]: node for node in to_jsonld(FOUND[:1])["@graph"]}
    (target,) = nodes["annotation"]["oa:hasTarget"]
    place, quote = target["oa:hasSelector"]
    assert DRONES.text[place["oa:start"] : place["oa:end"]] == quote["oa:exact"] == FOUND[0].text
    assert nodes["claim"]["schema:about"]["schema:value"] == {"@value": "85000", "@type": "xsd:decimal"}
    assert nodes["claim"]["schema:temporalCoverage"] == "2025"
    assert [link["prov:hadRole"]["@id"] for link in nodes["claim"]["prov:qualifiedAttribution"]] == ["ukc:speaker", "ukc:channel", "ukc:publisher"]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_in_a_title_stay_one_cell(words: str) -> None:
    claim = evolve(FOUND[0], document=evolve(DRONES, title=words))
    (row,) = rows(to_csv([claim]))
    assert row["title"].removeprefix("'") == encodable(words).removeprefix("'")
