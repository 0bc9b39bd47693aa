"""Chains: the links from the one who knew to the one who printed."""

from ukclaims.extract.chains.cutting import without_ways
from ukclaims.extract.chains.links import chains
from ukclaims.extract.chains.page import Page

__all__ = ["Page", "chains", "without_ways"]
