"""Chains: the links from the one who knew to the one who printed."""

from collections.abc import Sequence

from ukclaims.extract.attributions import Found
from ukclaims.model.attribution import Link, Speaker
from ukclaims.model.document import Document
from ukclaims.registry import Registry
from ukclaims.text.layout import Layout


def chains(layout: Layout, found: Sequence[Found], speakers: Sequence[Speaker | None], document: Document, registry: Registry) -> list[tuple[Link, ...]]:
    """Return the chain of each attribution, from the speaker to the publisher."""
    links = []
    for one, speaker in zip(found, speakers, strict=True):
        first = (Link("speaker", speaker.name, speaker.span),) if speaker else ()
        where = layout.paragraph_at(one.content[0].start) if one.content else None
        links.append((*first, *paragraph_links(layout, where, document)))
    return links


def paragraph_links(layout: Layout, paragraph: int | None, document: Document) -> tuple[Link, ...]:
    """Return the links that every claim of a paragraph has: its label and the publisher."""
    label = layout.paragraphs[paragraph].label if paragraph is not None else None
    links = (Link("label", label.name, label.span),) if label else ()
    return (*links, Link("publisher", document.publisher)) if document.publisher else links
