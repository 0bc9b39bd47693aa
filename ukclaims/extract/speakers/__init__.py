"""Speakers: who stands behind the source of each attribution."""

from ukclaims.extract.speakers.resolve import resolve

__all__ = ["resolve"]
