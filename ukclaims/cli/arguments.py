"""What can be typed after `ukclaims`."""

import argparse
from collections.abc import Sequence

from ukclaims.errors import UkclaimsError
from ukclaims.model.checks import as_date
from ukclaims.model.relation import Kind

FORMATS = ("table", "jsonl", "csv")
CLAIM_FORMATS = (*FORMATS, "markdown", "jsonld")
_EXITS = "Exit status: 0 fine; 1 found what --fail-on asks for; 2 wrong usage; 3 input that cannot be read."
_TRY = "Each command says more with --help."
_PATHS = "a text, JSON Lines, CSV, HTML, RSS or Atom file, a Telegram export, or a folder of them; - is standard input"


def parsed(version: str, arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return what was typed; wrong usage ends the program with a message and the status 2."""
    top = parser(version)
    asked = top.parse_args(arguments)
    if not asked.paths and asked.ledger is None:
        top.error(f"{asked.command} needs a PATH to read, or a --ledger to tell of")
    return asked


def parser(version: str) -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    about = "Read news texts: who said what, through whom it came, and which figures repeat, are revised, or conflict."
    top = argparse.ArgumentParser(prog="ukclaims", description=about, epilog=f"{_TRY} {_EXITS}")
    top.add_argument("--version", action="version", version=f"ukclaims {version}")
    commands = top.add_subparsers(dest="command", required=True, title="commands")
    report = _command(commands, "report", "tell what the texts say, for people")
    report.add_argument("-o", "--output", metavar="FILE", help="write one self-contained HTML page (or plain text, where the name ends in .txt)")
    _fail_on(report)
    extract = _command(commands, "extract", "list every claim")
    _format(extract, CLAIM_FORMATS)
    compare = _command(commands, "compare", "list how figures stand to each other")
    _format(compare, FORMATS)
    _fail_on(compare)
    return top


def _command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, about: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about, description=f"{about.capitalize()}.", epilog=_EXITS)
    command.add_argument("paths", nargs="*", metavar="PATH", help=_PATHS)
    command.add_argument("--ledger", metavar="FILE", help="keep what is found in this ledger, and tell of all that is in it; a PATH can be left out then")
    command.add_argument("--publisher", help="who published, where a file does not say")
    command.add_argument("--published", type=_day, metavar="DATE", help="when, where a file does not say, like 2024-10-13")
    command.add_argument("--processes", type=_count, default=1, metavar="N", help="how many processes read the input (default: 1)")
    command.add_argument("--keep-going", action="store_true", help="pass over what cannot be read, and say so")
    return command


def _format(command: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    command.add_argument("--format", choices=formats, default="table", help="how to write (default: table)")


def _fail_on(command: argparse.ArgumentParser) -> None:
    kinds = [kind.value for kind in Kind]
    about = f"exit with 1 if there is such a relation: {', '.join(kinds)}"
    command.add_argument("--fail-on", action="append", choices=kinds, default=[], metavar="KIND", help=about)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 64:
        raise argparse.ArgumentTypeError(f"a number from 1 to 64 is expected, got {text!r}")
    return int(text)


def _day(text: str) -> str:
    try:
        as_date(text, "the date")
    except UkclaimsError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text
