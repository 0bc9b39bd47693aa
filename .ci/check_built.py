"""Hold the built wheel and sdist against the source tree: nothing missing, nothing more.

Run as `python .ci/check_built.py dist/` from the project's root.
"""

import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
WITH_SDIST = ("tests", "docs", "examples")
BESIDE = {"AUTHORS", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "PKG-INFO", "README.md", "conftest.py", "pyproject.toml", ".gitignore"}


def files_of(folder: str) -> set[str]:
    """Return the files of a folder of the source tree, as paths from the root."""
    found = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not any(part.startswith(".") or part == "__pycache__" for part in path.parts)}


def check(name: str, expected: set[str], actual: set[str]) -> bool:
    """Print what is missing and what is too much; return whether there is neither."""
    for path in sorted(expected - actual):
        print(f"{name}: {path} is missing")
    for path in sorted(actual - expected):
        print(f"{name}: {path} does not belong there")
    print(f"{name}: {len(actual)} files, {'as in the tree' if expected == actual else 'not as in the tree'}")
    return expected == actual


def main(folder: Path) -> int:
    """Check the one wheel and the one sdist of the folder."""
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        in_wheel = {name for name in archive.namelist() if ".dist-info/" not in name}
    with tarfile.open(sdist) as packed:
        in_sdist = {member.name.partition("/")[2] for member in packed.getmembers() if member.isfile()}
    source = files_of("ukclaims")
    fine = [check(wheel.name, source, in_wheel), check(sdist.name, source.union(*map(files_of, WITH_SDIST)), in_sdist - BESIDE)]
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
