"""Chains: the links from the one who knew to the one who printed."""

from ukclaims.extract.chains.links import chains
from ukclaims.extract.chains.page import paragraph_links

__all__ = ["chains", "paragraph_links"]
