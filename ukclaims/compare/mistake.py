"""A mistake that a text shows by itself, whoever wrote it."""

from collections.abc import Hashable
from typing import NamedTuple


class Mistake(NamedTuple):
    """What is wrong: `key` is one for one mistake in any two texts, `words` tell it behind "Both make the same mistake:"."""

    key: Hashable
    words: str
