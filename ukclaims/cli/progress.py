"""How far long work is: on standard error, through tqdm where it is installed, and only for people."""

import sys
from collections.abc import Iterable, Iterator

from ukclaims.model.document import Document


def shown(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents, and count them on a terminal."""
    if not sys.stderr.isatty():
        yield from documents
        return
    try:
        from tqdm import tqdm
    except ImportError:
        yield from documents
        return
    yield from tqdm(documents, unit=" documents", leave=False, delay=1, file=sys.stderr)
