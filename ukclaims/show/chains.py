"""The chains: who carried what from whom, with the origins on the left and the publishers on the right."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from ukclaims._text import counted
from ukclaims.model.attribution import LinkRole
from ukclaims.model.claim import Claim
from ukclaims.model.group import Origin
from ukclaims.model.period import Period
from ukclaims.show.columns import COLUMNS, MOST, Columns, Edge, Node
from ukclaims.show.picture import Picture
from ukclaims.show.shapes import words
from ukclaims.show.view import Shown, as_book, asked_for

_PLACE = {LinkRole.RELAY: 1, LinkRole.CHANNEL: 2, LinkRole.LABEL: 2, LinkRole.MEDIA: 3, LinkRole.PUBLISHER: 4}


def chains(
    book: Shown,
    *,
    item: str | None = None,
    speaker: str | None = None,
    publisher: str | None = None,
    channel: str | None = None,
    during: "str | date | Period | None" = None,
) -> Picture:
    """Draw how the claims of a ledger, or claims, came from where they were said first to their publishers.

    On the left stands each origin: a speaker, and the figure that was said. Where there are too many
    of them, those of one speaker share a box. The wider a line, the more claims took that way. Claims
    that a publisher tells in its own words have no way to draw. What is asked for narrows it, as in
    `Ledger.where`.
    """
    ledger = as_book(book)
    claims = asked_for(ledger, item=item, speaker=speaker, publisher=publisher, channel=channel, during=during)
    return draw(ledger.claims if claims is None else claims, (origin for group in ledger.groups() for origin in group.utterances))


def draw(claims: Iterable[Claim], origins: Iterable[Origin] = ()) -> Picture:
    """Draw the chains of claims that go back to origins."""
    credited = [claim for claim in claims if claim.speaker]
    sources = _sources(credited, origins)
    ways = [way for claim in credited if len(way := [sources[claim.id], *_way(claim)]) > 1]
    kept = _kept(ways)
    ways = [[kept[node] for node in way] for way in ways]
    counts = Counter(node for way in ways for node in dict.fromkeys(way))
    edges: Counter[Edge] = Counter(edge for way in ways for edge in pairwise(way) if edge[0] != edge[1])
    if not ways:
        about = "No claim came by way of anybody"
        return Picture("Chains", about, 960, 44, [words(10, 28, f"{about}.", "quiet")])
    columns = Columns.of(counts, edges)
    about = f"{counted(len(ways), 'claim')}, from where they were said on the left to the publishers on the right"
    return Picture("Chains", about, columns.width, columns.height, columns.draw(counts, edges))


def _sources(claims: list[Claim], origins: Iterable[Origin]) -> dict[str, Node]:
    """Return where each claim comes from: its origin, or its speaker alone where there are many origins."""
    asked = {claim.id for claim in claims}
    known = {claim.id: origin for origin in origins for claim in origin.claims if claim.id in asked}
    apart = {known[claim.id].id if claim.id in known else claim.voice for claim in claims}
    if len(apart) > MOST:
        known = {}
    return {claim.id: _source(claim, known.get(claim.id)) for claim in claims}


def _source(claim: Claim, origin: Origin | None) -> Node:
    voice = claim.voice or "unknown voice"
    return Node(0, origin.first.voice or voice, origin.first.stated, origin.id) if origin else Node(0, voice)


def _way(claim: Claim) -> list[Node]:
    """Return the links of a claim after its speaker, from the left to the right."""
    found = [Node(_PLACE[link.role], link.name) for link in claim.attribution.chain if link.role is not LinkRole.SPEAKER]
    if claim.document.publisher:
        found.append(Node(4, claim.document.publisher))
    return list(dict.fromkeys(sorted(found, key=lambda node: node.column)))


def _kept(ways: list[list[Node]]) -> dict[Node, Node]:
    """Map each place to itself, or to the box of the rest where a column has too many."""
    counts = Counter(node for way in ways for node in way)
    kept: dict[Node, Node] = {}
    for column in range(len(COLUMNS)):
        names = sorted((n for n in counts if n.column == column), key=lambda n: (-counts[n], n))
        rest = len(names) - MOST
        kept.update({node: node if place < MOST or rest == 1 else Node(column, f"{rest} more") for place, node in enumerate(names)})
    return kept
