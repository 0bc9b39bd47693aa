"""The command line: `ukclaims report`, `extract` and `compare`."""

from ukclaims.cli.run import main

__all__ = ["main"]
