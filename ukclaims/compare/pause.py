"""Pausing Python's search for cycles while very many values are made.

There are no cycles among claims and relations. Without the pause the collector looks through all of
them again and again while they grow, which costs a third of the time for some ten thousand claims.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_cycles_sought() -> Iterator[None]:
    """Pause the collector, where it was on; a pause within a pause changes nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
