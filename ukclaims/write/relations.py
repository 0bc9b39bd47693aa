"""Relations as records and as a table."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from ukclaims.model.relation import Comparison, Relation
from ukclaims.write.csv import table
from ukclaims.write.jsonl import lines

_SIDES = [f"{side}{part}" for side in ("first", "second") for part in ("", "_voice", "_figure", "_publisher")]
_FLAT = ("kind", *_SIDES, "values", "dependence", "deciding", "why")


def relation_records(relations: Iterable[Relation]) -> list[dict[str, Any]]:
    """Return one JSON-able object per relation; the claims are named by their ids."""
    return [_record(relation) for relation in relations]


def relations_jsonl(relations: Iterable[Relation]) -> str:
    """Return one JSON object per relation and line."""
    return lines(relation_records(relations))


def relations_csv(relations: Iterable[Relation]) -> str:
    """Return a CSV table with one row per relation."""
    return table(list(_FLAT), (_row(relation) for relation in relations))


def _record(r: Relation) -> dict[str, Any]:
    return {
        "kind": r.kind.value,
        "first": r.first.id,
        "second": r.second.id,
        "row": r.row,
        "values": r.values.value,
        "dependence": r.dependence.value,
        "deciding": r.deciding,
        "roles": r.roles and list(r.roles),
        "residual": None if r.residual is None else f"{Decimal(r.residual):f}",
        "falls": r.falls,
        "dimensions": [_comparison(c) for c in r.dimensions],
        "reasons": [{"rule": reason.rule, "sentence": reason.sentence} for reason in r.reasons],
    }


def _comparison(c: Comparison) -> dict[str, Any]:
    return {"dimension": c.dimension, "verdict": c.verdict.value, "first": c.first, "second": c.second}


def _row(r: Relation) -> dict[str, Any]:
    sides = [(c.id, c.voice, c.figure.text if c.figure else c.text, c.document.publisher) for c in (r.first, r.second)]
    return dict(zip(_FLAT, (r.kind.value, *sides[0], *sides[1], r.values.value, r.dependence.value, r.deciding, r.explain()), strict=True))
