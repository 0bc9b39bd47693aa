"""Attributions: who is credited with which words, read from the build of each sentence."""

from ukclaims.extract.attributions.reading import Found, find_attributions

__all__ = ["Found", "find_attributions"]
