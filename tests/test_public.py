"""The public list, the reference pages and the code say the same, and importing stays light."""

import inspect
import re
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest

import ukclaims

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
HEADING = re.compile(r"^### `(\w+)(?:\((.*)\))?`$", re.MULTILINE)


def headings() -> list[tuple[str, str | None]]:
    """Return each name that the reference has a heading for, with its arguments as written."""
    pages = sorted(REFERENCE.glob("*.md"))
    return [(m[1], m[2]) for page in pages for m in HEADING.finditer(page.read_text(encoding="utf-8"))]


ENUMS = [name for name, said in headings() if said is None and name != "errors"]


def section(name: str) -> str:
    """Return the text below the heading of a name."""
    for page in REFERENCE.glob("*.md"):
        found = re.search(rf"^### `{name}\b.*?`$(.*?)(?=^#|\Z)", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        if found:
            return found[1]
    raise AssertionError(f"no heading for {name}")


def parameters(thing: object) -> list[str]:
    """Return the parameters as the reference writes them: names, a star before those given by name, defaults."""
    said: list[str] = []
    for p in inspect.signature(thing).parameters.values():  # type: ignore[arg-type]
        if p.kind is p.KEYWORD_ONLY and "*" not in said and not any(s.startswith("*") for s in said):
            said.append("*")
        stars = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "")
        said.append(stars + p.name + ("" if p.default is p.empty else f"={_default(p.default)}"))
    return said


def _default(value: object) -> str:
    if isinstance(value, StrEnum):
        return repr(value.value)
    return repr(value) if value is None or isinstance(value, str | int | tuple) else "…"


def test_every_public_name_has_one_heading() -> None:
    """The reference pages name exactly what `ukclaims.__all__` lists, each once."""
    assert sorted(name for name, _ in headings()) == sorted(ukclaims.__all__)


def test_the_list_is_sorted() -> None:
    """A name is found where one looks for it."""
    assert list(ukclaims.__all__) == sorted(ukclaims.__all__)


@pytest.mark.parametrize("name", ukclaims.__all__)
def test_docstring(name: str) -> None:
    """Every public name can be asked for help, and so can its public methods."""
    thing = getattr(ukclaims, name)
    assert len(inspect.getdoc(thing) or "") > 20
    for inner, member in vars(thing).items() if isinstance(thing, type) else ():
        if not inner.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod)):
            assert inspect.getdoc(member), f"{name}.{inner}"


@pytest.mark.parametrize("name", [n for n in ukclaims.__all__ if n[0].isupper()])
def test_members(name: str) -> None:
    """The reference names each public method and property of a class where it speaks of the class."""
    found = vars(getattr(ukclaims, name)).items()
    members = {n for n, member in found if not n.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod))}
    assert {n for n in members if not re.search(rf"\b{n}\b", section(name))} == set()


@pytest.mark.parametrize(("name", "said"), [h for h in headings() if h[1] is not None])
def test_signature(name: str, said: str) -> None:
    """The reference gives the parameters as they are."""
    assert said == ", ".join(parameters(getattr(ukclaims, name)))


@pytest.mark.parametrize("name", ENUMS)
def test_fixed_lists(name: str) -> None:
    """The reference names each member of a fixed list, and no other."""
    members = [member.value for member in getattr(ukclaims, name)]
    assert re.findall(r"`([^`]+)`", section(name)) == members


def test_every_error_is_in_the_reference() -> None:
    """The table of errors names each class of `ukclaims.errors` and the builtin that it also is."""
    classes = {n: c for n, c in vars(ukclaims.errors).items() if isinstance(c, type)}
    rows = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|", (REFERENCE / "errors.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert rows == {name: next(base for base in reversed(c.__bases__)).__name__ for name, c in classes.items()}


HEAVY = {"dateparser", "pandas", "hypothesis", "sqlite3", "argparse", "regex", "tomllib", "ukclaims.ledger", "ukclaims.extract.pipeline", "ukclaims.cli"}


def test_importing_is_light() -> None:
    """`import ukclaims` loads neither dateparser nor anything optional, nor what reads text."""
    code = "import sys; before = set(sys.modules); import ukclaims; print(*(set(sys.modules) - before), sep='\\n')"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "ukclaims" in loaded
    assert HEAVY.isdisjoint(loaded), sorted(HEAVY.intersection(loaded))


def test_unknown_names_are_refused() -> None:
    """A name that is not public is no attribute."""
    with pytest.raises(AttributeError, match="no_such_name"):
        ukclaims.no_such_name  # noqa: B018
