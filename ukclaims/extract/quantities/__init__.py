"""Quantities: numbers with their bound, unit and counted noun, found in a text."""

from ukclaims.extract.quantities.find import find_quantities, parse_quantity

__all__ = ["find_quantities", "parse_quantity"]
