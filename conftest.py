"""Each page of documentation runs its examples in a folder of its own, with a copy of `examples/dispatches`."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def _folder_of_a_page(request: pytest.FixtureRequest) -> Iterator[None]:
    """Change into a fresh folder for a Markdown page; leave every other test where it is."""
    if not request.node.nodeid.split("::")[0].endswith(".md"):
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    shutil.copytree(HERE / "examples" / "dispatches", folder / "examples" / "dispatches")
    request.getfixturevalue("monkeypatch").chdir(folder)
    yield
