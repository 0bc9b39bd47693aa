"""Lists for a terminal: one claim, or one relation, after the other."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from ukclaims.model.claim import Claim
from ukclaims.model.relation import Relation
from ukclaims.show.report import Report
from ukclaims.show.terminal import Paint, pad, plain, wrap
from ukclaims.show.view import Shown, view


def claims_text(claims: Iterable[Claim], *, width: int = 80, color: bool = False) -> str:
    """Return a table of every claim: who, the figure, the words; the documents stand above their claims."""
    paint, sizes = Paint(color=color), _sizes(width)
    lines, last = [_row(["Who", "Figure", "Claim"], sizes, paint), paint("─" * width, "dim")], None
    for claim in claims:
        if claim.document.id != last:
            lines += [""] * (last is not None) + list(wrap(plain(claim.document), width, rest="  "))
            last = claim.document.id
        lines += _claim(claim, sizes, paint)
    return "".join(line.rstrip() + "\n" for line in lines)


def _sizes(width: int) -> list[int]:
    """Return the widths of the three columns, two blanks between them."""
    who, figure = (width - 4) * 27 // 100, (width - 4) * 25 // 100
    return [who, figure, width - 4 - who - figure]


def _claim(claim: Claim, sizes: list[int], paint: Paint) -> Iterator[str]:
    credit = plain(claim.voice or "unknown voice") + "".join(f" → {plain(name)}" for name in claim.way)
    cells = [credit, plain(claim.stated) if claim.figure else "", plain(claim.text)]
    columns = (wrap(cell, size) for cell, size in zip(cells, sizes, strict=True))
    for row in zip_longest(*columns, fillvalue=""):
        yield _row(list(row), sizes, paint)


def _row(cells: list[str], sizes: list[int], paint: Paint) -> str:
    who, figure, words = (pad(cell, size) for cell, size in zip(cells, sizes, strict=True))
    return f"{paint(who, 'bold')}  {paint(figure, 'blue')}  {words}"


def relations_text(book: Shown, relations: Iterable[Relation], *, width: int = 80, color: bool = False) -> str:
    """Return relations with both sides and the reason, a title above those of each kind."""
    report = Report(view(book), width, Paint(color=color))
    by_kind: dict[str, list[Relation]] = {}
    for relation in relations:
        by_kind.setdefault(relation.kind, []).append(relation)
    return "".join(line + "\n" for found in by_kind.values() for line in report.relations(found[0].kind, tuple(found)))
