"""What all tests share: no test asserts a time, and each page of documentation runs in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("ukclaims", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ukclaims")

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def _folder_of_a_page(request: pytest.FixtureRequest) -> Iterator[None]:
    """Change into a fresh folder with a copy of the dispatches for a Markdown page; leave every other test where it is."""
    if not request.node.nodeid.split("::")[0].endswith(".md"):
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    shutil.copytree(HERE / "examples" / "dispatches", folder / "examples" / "dispatches")
    request.getfixturevalue("monkeypatch").chdir(folder)
    yield
