"""The examples are what they say: dispatches with facts, every kind of relation, a script and a notebook that agree."""

import contextlib
import io
import json
import re
import runpy
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


def notebook() -> list[dict[str, Any]]:
    """Return the cells of the notebook."""
    cells: list[dict[str, Any]] = json.loads((EXAMPLES / "walkthrough.ipynb").read_text(encoding="utf-8"))["cells"]
    return cells


def printed(cell: dict[str, Any]) -> str:
    """Return what a code cell printed."""
    return "".join("".join(out["text"]) for out in cell["outputs"] if out["output_type"] == "stream")


def test_notebook_is_made_from_the_script() -> None:
    """Each code cell is in the script, in order, and nothing else is."""
    script = (EXAMPLES / "walkthrough.py").read_text(encoding="utf-8")
    wanted = [body.strip() for body in re.findall(r"^# %%\n(.*?)(?=^# %%|\Z)", script, re.MULTILINE | re.DOTALL)]
    assert ["".join(cell["source"]) for cell in notebook() if cell["cell_type"] == "code"] == wanted


def test_notebook_shows_what_the_script_prints() -> None:
    """The notebook was executed, without an error, and its outputs are those of today."""
    code = [cell for cell in notebook() if cell["cell_type"] == "code"]
    assert not [out for cell in code for out in cell["outputs"] if out["output_type"] == "error"]
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        runpy.run_path(str(EXAMPLES / "walkthrough.py"))
    assert "".join(map(printed, code)).splitlines() == out.getvalue().splitlines()
