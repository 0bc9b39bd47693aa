"""The building stands: a module imports only from its own floor or below, and each package enters by its own door."""

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "ukclaims"

# Ground first. Parts that share a floor are neighbours and do not import each other.
FLOORS: list[set[str]] = [
    {"errors"},
    {"_text", "_html"},
    {"model"},
    {"lang", "registry"},
    {"text"},
    {"extract"},
    {"compare"},
    {"ledger"},
    {"read", "write", "show"},
    {"cli", "testing"},
    {"__init__"},
    {"__main__"},
]
LEVEL = {part: level for level, floor in enumerate(FLOORS) for part in floor}

# A package from outside, and the standard library's heavy ones, may be imported in these parts only.
DOORS = {
    "attrs": {"model", "lang", "registry", "text", "extract", "compare", "ledger", "read", "write", "show", "testing"},
    "regex": {"_text", "lang", "registry", "text", "extract"},
    "tomllib": {"lang", "registry", "read"},
    "dateparser": {"extract"},
    "hypothesis": {"testing"},
    "sqlite3": {"ledger"},
    "argparse": {"cli"},
    "matplotlib": {"show"},
    "pandas": {"write"},
    "nanoarrow": {"read", "write"},
    "trafilatura": {"read"},
    "feedparser": {"read"},
    "tqdm": {"cli"},
}
# `compare` knows model and registry, never extract.
FORBIDDEN = {("compare", "extract")}


def name_of(path: Path) -> str:
    """Return the dotted name of a module file inside the package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imports_of(path: Path) -> Iterator[str]:
    """Yield every absolute name imported anywhere in the file, lazily or not."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: write absolute imports"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def inside(path: Path) -> set[str]:
    """Return the package's own modules that the file imports."""
    names = {name.removeprefix("ukclaims.") for name in imports_of(path) if name.split(".")[0] == "ukclaims"}
    homes = {name if name in MODULES else name.rpartition(".")[0] for name in names}
    return {home or "__init__" for home in homes}


def test_every_part_has_a_floor() -> None:
    """No module is left out of the plan."""
    assert {name.split(".")[0] for name in MODULES} <= LEVEL.keys()


@pytest.mark.parametrize("name", MODULES)
def test_imports_go_down(name: str) -> None:
    """A module imports only its own part and the floors below it."""
    part = name.split(".")[0]
    for target in inside(MODULES[name]):
        other = target.split(".")[0]
        assert other == part or LEVEL[other] < LEVEL[part], f"{name} -> {target}"
        assert (part, other) not in FORBIDDEN, f"{name} -> {target}"


def test_no_cycles() -> None:
    """Modules can be read in one order, ground to roof."""
    order = TopologicalSorter({name: inside(path) for name, path in MODULES.items()})

    order.prepare()


@pytest.mark.parametrize("name", MODULES)
def test_doors(name: str) -> None:
    """Each package from outside enters through its own door."""
    part = name.split(".")[0]
    for target in imports_of(MODULES[name]):
        top = target.split(".")[0]
        free = top == "ukclaims" or (top in sys.stdlib_module_names and top not in DOORS)
        assert free or part in DOORS.get(top, ()), f"{name} -> {top}"
