"""The examples are what they say: dispatches with facts, every kind of relation, notebooks that show what their scripts show."""

import ast
import contextlib
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

import ukclaims as uc

EXAMPLES = Path(__file__).parents[1] / "examples"
DISPATCHES = sorted((EXAMPLES / "dispatches").glob("*.txt"))
INVENTED = {"Lantern Wire", "The Quayside Courier", "Meridian Post", "Heron Daily", "Northgate Review"}
# Real people may be credited only with figures that they really stated, and are never set against each other.
REAL = {
    "Denys Shmyhal": {85_000, 20_000_000},
    "Boris Pistorius": {2_300_000_000},
    "Josep Borrell": {1_000_000},
    "Rustem Umerov": {4},
    "Volodymyr Zelensky": {25},
}


@pytest.fixture(scope="module")
def claims() -> list[uc.Claim]:
    """All claims of the dispatches."""
    return [claim for found in uc.extract_all(uc.read(EXAMPLES / "dispatches")) for claim in found]


@pytest.mark.parametrize("path", DISPATCHES, ids=lambda p: p.stem)
def test_facts(path: Path) -> None:
    """Each dispatch has an invented publisher, a day and a title, and its file is named after the publisher."""
    (document,) = uc.read(path)
    assert document.publisher in INVENTED
    assert document.published
    assert document.title
    assert path.stem[3:].startswith(document.publisher.lower().removeprefix("the ").replace(" ", "-"))
    assert document.text
    assert "---" not in document.text


def test_the_readme_names_every_publisher() -> None:
    """The page that says what is invented forgets nobody."""
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert [name for name in INVENTED if name not in " ".join(page.split())] == []


def test_real_people_say_only_what_they_said(claims: list[uc.Claim]) -> None:
    """A figure is credited to a real person only where the list above has it."""
    for claim in claims:
        if claim.figure and claim.speaker and claim.speaker.kind == "person" and claim.speaker.name not in INVENTED:
            assert claim.figure.quantity.high in REAL[claim.speaker.name], claim


def test_disagreements_stand_between_invented_voices(claims: list[uc.Claim]) -> None:
    """Nobody real is set against anybody."""
    for relation in uc.conflicts(claims):
        assert all(c.speaker is None or c.speaker.kind != "person" for c in (relation.first, relation.second)), relation.explain()


def test_every_kind_of_relation_occurs(claims: list[uc.Claim]) -> None:
    """The dispatches hold at least one pair of each of the ten kinds."""
    figures = [claim for claim in claims if claim.figure]
    kinds = {uc.relate(a, b).kind.value for n, a in enumerate(figures) for b in figures[n + 1 :]}
    assert kinds == {kind.value for kind in uc.Kind}


NOTEBOOKS = ("one_figure", "telegram_day")


def cells(name: str) -> list[dict[str, Any]]:
    """Return the code cells of a notebook."""
    found: list[dict[str, Any]] = json.loads((EXAMPLES / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    return [cell for cell in found if cell["cell_type"] == "code"]


def printed(cell: dict[str, Any]) -> str:
    """Return what a code cell printed."""
    return "".join("".join(out["text"]) for out in cell["outputs"] if out["output_type"] == "stream")


def test_there_are_no_other_notebooks() -> None:
    """Each notebook is among those that are executed here."""
    assert {path.stem for path in EXAMPLES.glob("*.ipynb")} == set(NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_notebook_is_made_from_the_script(name: str) -> None:
    """Each code cell is in the script, in order, and nothing else is."""
    script = (EXAMPLES / f"{name}.py").read_text(encoding="utf-8")
    wanted = [body.strip() for body in re.findall(r"^# %%\n(.*?)(?=^# %%|\Z)", script, re.MULTILINE | re.DOTALL)]
    assert ["".join(cell["source"]) for cell in cells(name)] == wanted


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_notebook_shows_what_it_shows_today(name: str) -> None:
    """Executed cell by cell, it prints what it printed when it was made, and shows values as cards and pictures."""
    space: dict[str, Any] = {"__name__": "notebook", "__file__": str(EXAMPLES / f"{name}.py")}
    for cell in cells(name):
        tree = ast.parse("".join(cell["source"]))
        last = ast.Expression(tree.body.pop().value) if isinstance(tree.body[-1], ast.Expr) and not printed(cell) else None  # type: ignore[attr-defined]
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(tree, name, "exec"), space)
            shown = eval(compile(last, name, "eval"), space) if last else None
        assert out.getvalue().splitlines() == printed(cell).splitlines()
        stored = ["".join(o["data"].get("text/plain", "")) for o in cell["outputs"] if o["output_type"] == "execute_result"]
        assert [" ".join(text.split()) for text in stored] == [" ".join(repr(shown).split())] * (last is not None)
        assert last is None or "ukc" in shown._repr_html_()


def test_the_five_publishers_of_the_one_figure() -> None:
    """Each of the invented publishers has one dispatch, with its facts."""
    documents = list(uc.read(EXAMPLES / "one-figure"))
    assert sorted(d.publisher for d in documents) == sorted(INVENTED)
    assert all(d.title and d.published for d in documents)


def test_the_channels_of_the_export_are_invented() -> None:
    """The page that says what is invented names each channel."""
    page = " ".join((EXAMPLES / "README.md").read_text(encoding="utf-8").split())
    channels = {d.publisher for d in uc.read(EXAMPLES / "telegram" / "result.json", keep_going=True)}
    assert len(channels) == 4
    assert [name for name in channels if name not in page] == []
