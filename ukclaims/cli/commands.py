"""The commands: each writes what was asked for, and returns the relations that --fail-on looks at."""

import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from ukclaims.cli.input import read_book
from ukclaims.cli.output import color, put, save, tell, width
from ukclaims.ledger import Ledger
from ukclaims.model.claim import Claim
from ukclaims.model.relation import Relation
from ukclaims.show import report_html, report_text
from ukclaims.show.listing import claims_text, relations_text
from ukclaims.show.view import view
from ukclaims.write import to_csv, to_jsonl, to_jsonld, to_markdown
from ukclaims.write.relations import relations_csv, relations_jsonl

Command = Callable[[Namespace], tuple[Relation, ...]]


def report(asked: Namespace) -> tuple[Relation, ...]:
    """Tell what the texts say, on standard output or in a file."""
    book = read_book(asked)
    if asked.output is None:
        put(report_text(book, width=width(), color=color()))
    else:
        path = Path(asked.output)
        save(report_text(book) if path.suffix == ".txt" else report_html(book), path)
        tell(f"wrote {path}")
    return all_relations(book)


def extract(asked: Namespace) -> tuple[Relation, ...]:
    """List every claim."""
    claims = read_book(asked).claims
    ways: dict[str, Callable[[tuple[Claim, ...]], str]] = {
        "table": lambda claims: claims_text(claims, width=width(), color=color()),
        "jsonl": to_jsonl,
        "csv": to_csv,
        "markdown": to_markdown,
        "jsonld": lambda claims: json.dumps(to_jsonld(claims), indent=2) + "\n",
    }
    put(ways[asked.format](claims))
    return ()


def compare(asked: Namespace) -> tuple[Relation, ...]:
    """List how figures stand to each other."""
    book = read_book(asked)
    relations = all_relations(book)
    if asked.format == "table":
        put(relations_text(book, relations, width=width(), color=color()))
    else:
        put(relations_jsonl(relations) if asked.format == "jsonl" else relations_csv(relations))
    return relations


def all_relations(book: Ledger) -> tuple[Relation, ...]:
    """Return the relations that are told one by one, then the others."""
    seen = view(book)
    told = [relation for found in seen.told.values() for relation in found]
    return (*told, *(relation for relation in book.relations() if relation.kind not in seen.told))


COMMANDS: dict[str, Command] = {"report": report, "extract": extract, "compare": compare}
