"""Running a command: data on standard output, messages on standard error, an exit status that tells."""

import os
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from ukclaims.cli.arguments import parsed
from ukclaims.errors import UkclaimsError

if TYPE_CHECKING:
    from ukclaims.model.relation import Relation

FINE, FOUND, USAGE, BAD_INPUT, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    asked = parsed(_version(), arguments)
    try:
        from ukclaims.cli.commands import COMMANDS

        found = COMMANDS[asked.command](asked)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # lets the interpreter end quietly
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except UkclaimsError as error:
        return _told(error, BAD_INPUT)
    except OSError as error:
        return _told(f"{error.filename}: {error.strerror}" if error.filename else error, USAGE)
    return FOUND if _has(found, getattr(asked, "fail_on", [])) else FINE


def _version() -> str:
    try:
        return version("ukclaims")
    except PackageNotFoundError:
        return "(not installed)"


def _told(error: object, status: int) -> int:
    from ukclaims.cli.output import tell

    tell(str(error))
    return status


def _has(relations: "Iterable[Relation]", kinds: list[str]) -> bool:
    return any(relation.kind.value in kinds for relation in relations)
