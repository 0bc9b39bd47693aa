"""The tables of one language: TOML files beside this module, read once and only when asked for.

>>> tables("xx")
Traceback (most recent call last):
ukclaims.errors.UnknownLanguageError: there are no tables for language 'xx'; there are: en
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen

from ukclaims.errors import UnknownLanguageError

LANGUAGES = ("en",)


@frozen
class Tables:
    """The tables of one language. `load("cues")` is the content of its `cues.toml`."""

    language: str

    def load(self, name: str) -> dict[str, Any]:
        """Return one table, parsed; the same object each time, not to be changed."""
        return _load(self.language, name)


@cache
def _load(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads(files("ukclaims.lang").joinpath(language, f"{name}.toml").read_text(encoding="utf-8"))


@cache
def tables(language: str) -> Tables:
    """Return the tables of a language by its ISO 639 code; an `UnknownLanguageError` names those there are."""
    if language not in LANGUAGES:
        raise UnknownLanguageError(f"there are no tables for language {language!r}; there are: {', '.join(LANGUAGES)}")
    return Tables(language)
