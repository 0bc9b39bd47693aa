"""How claims stand to each other: relations, origins and groups.

`relate` reads the table of relations for two claims; `group`, `conflicts` and `repeats` take any
iterable of claims.
"""

from ukclaims.compare.groups import conflicts, group, repeats
from ukclaims.compare.relate import relate

__all__ = ["conflicts", "group", "relate", "repeats"]
