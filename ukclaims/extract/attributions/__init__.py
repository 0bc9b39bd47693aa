"""Attributions: who is credited with which words, read from the build of each sentence."""

from ukclaims.extract.attributions.reading import Found, find_attributions
from ukclaims.extract.attributions.trace import trace

__all__ = ["Found", "find_attributions", "trace"]
