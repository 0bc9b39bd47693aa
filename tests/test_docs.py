"""The documentation is whole: links lead somewhere, the glossary has its terms, the command line is described."""

import argparse
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ukclaims.cli.arguments import parser
from ukclaims.ledger import Ledger
from ukclaims.model import attribution, claim, figure, period, quantity, relation
from ukclaims.read.paths import read

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
TERMS = {
    *("document", "publisher", "span", "attribution", "source", "cue", "content", "form", "chain", "speaker", "voice", "claim", "figure"),
    *("quantity", "slack", "measure", "period", "modality", "polarity", "basis", "origin", "relation", "group", "ledger", "reason"),
}
FIXED_LISTS = [attribution.Form, attribution.LinkRole, claim.Polarity, figure.Modality, figure.Basis, quantity.Bound]


def names(pages: list[Path]) -> list[str]:
    """Return readable ids for pages."""
    return [page.relative_to(ROOT).as_posix() for page in pages]


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as the usual renderers make them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_links(page: Path) -> None:
    """Each link inside the project leads to a file, and to a heading where it names one."""
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        assert other.exists(), target
        assert not anchor or anchor in anchors(other), target


def test_every_page_can_be_reached() -> None:
    """Starting at the README, each page of the documentation is linked from some other."""
    linked = {(page.parent / t.partition("#")[0]).resolve() for page in PAGES for t in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in t}
    pages = {page.resolve() for page in PAGES} - {(ROOT / "README.md").resolve()}
    assert not pages - linked


@pytest.mark.parametrize("term", sorted(TERMS))
def test_glossary(term: str) -> None:
    """Each term has its row."""
    assert re.search(rf"^\| \*\*{term}\*\* \| .{{10,}} \|", (ROOT / "docs/glossary.md").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("choice", FIXED_LISTS, ids=lambda c: c.__name__)
def test_glossary_names_the_fixed_lists(choice: type) -> None:
    """The words that a field can take are in the glossary."""
    text = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
    assert [m.value for m in choice if f"`{m.value}`" not in text] == []  # type: ignore[attr-defined]


def test_every_kind_of_relation_is_explained() -> None:
    """The table of relations has a row for each kind."""
    rows = re.findall(r"^\| \d+ \| `(\w+)` \|", (ROOT / "docs/explanation/relations.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(rows) == {kind.value for kind in relation.Kind}


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the subcommands with their parsers."""
    actions = [a for a in parser("0")._actions if isinstance(a, argparse._SubParsersAction)]
    return dict(actions[0].choices)


@pytest.mark.parametrize("command", commands())
def test_command_line(command: str) -> None:
    """Each subcommand has a heading, and each of its options a row below it, with help on the command line too."""
    page = (ROOT / "docs/reference/command-line.md").read_text(encoding="utf-8")
    found = re.search(rf"^## `ukclaims {command}\b.*?$(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f"no heading for {command}"
    for action in commands()[command]._actions:
        assert action.help, action.dest
        for option in action.option_strings:
            assert f"`{option}" in found[1] or option in ("-h", "--help"), option


def test_no_code_is_left_untested() -> None:
    """A Python example in the pages is a doctest: it begins with >>>."""
    for page in PAGES:
        for block in re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            assert block.startswith(">>> "), f"{page.name}: {block[:40]!r}"
            assert block.endswith("\n\n"), f"{page.name}: an empty line ends {block[-40:]!r}"


def test_granularities_are_in_the_reference() -> None:
    """A period's granularity is one of the documented words."""
    page = (ROOT / "docs/reference/values.md").read_text(encoding="utf-8")
    assert [g.value for g in period.Granularity if f"`{g.value}`" not in page] == []


def statements() -> list[str]:
    """Return the SQL that the page on a ledger's file tells readers to type."""
    page = (ROOT / "docs/how-to/query-the-file.md").read_text(encoding="utf-8")
    return [one.strip() for block in re.findall(r"^```sql\n(.*?)^```$", page, re.MULTILINE | re.DOTALL) for one in block.split(";") if one.strip()]


@pytest.mark.parametrize("sql", statements(), ids=range(len(statements())))
def test_statements_answer(sql: str, tmp_path: Path) -> None:
    """Each statement of the page runs on a ledger's file and has rows to show."""
    with Ledger(tmp_path / "claims.db") as book:
        book.add(read(ROOT / "examples" / "dispatches"))
        book.reject(book.claims[0], author="Eve", reason="a misprint")
    with closing(sqlite3.connect(tmp_path / "claims.db")) as file:
        assert file.execute(sql, {"item": "house", "words": "evacuated"}).fetchall()
