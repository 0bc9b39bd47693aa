"""Lists for a terminal: one claim, or one relation, after the other."""

from collections.abc import Iterable, Iterator

from ukclaims.model.claim import Claim
from ukclaims.model.relation import Relation
from ukclaims.show.report import Report
from ukclaims.show.terminal import Paint, plain, wide, wrap
from ukclaims.show.view import Shown, view, way, what


def claims_text(claims: Iterable[Claim], *, width: int = 80, color: bool = False) -> str:
    """Return every claim with who said it, how it came, its words and its figure."""
    paint = Paint(color=color)
    return "".join(line + "\n" for claim in claims for line in _claim(claim, width, paint))


def _claim(claim: Claim, width: int, paint: Paint) -> Iterator[str]:
    credit = " → ".join([plain(claim.voice or "unknown voice"), *map(plain, way(claim)), plain(claim.document.publisher or "no publisher")])
    name, *rest = wrap(credit, width, rest="  ")
    yield paint(name, "bold")
    yield from (paint(line, "bold") for line in rest)
    yield from wrap(plain(claim.text), width, first="  ", rest="  ")
    if claim.figure:
        words, said = plain(claim.figure.text), plain(what(claim))
        first = f"  {words}  " if wide(words) < width // 2 else "    "
        if first == "    ":
            yield from (paint(line, "blue") for line in wrap(words, width, first="  "))
        lines = list(wrap(said, width, first=first, rest="    ")) or [first.rstrip()]
        yield paint(lines[0][: len(first)], "blue") + paint(lines[0][len(first) :], "dim")
        yield from (paint(line, "dim") for line in lines[1:])
    yield ""


def relations_text(book: Shown, relations: Iterable[Relation], *, width: int = 80, color: bool = False) -> str:
    """Return relations with both sides and the reason, a title above those of each kind."""
    report = Report(view(book), width, Paint(color=color))
    by_kind: dict[str, list[Relation]] = {}
    for relation in relations:
        by_kind.setdefault(relation.kind, []).append(relation)
    return "".join(line + "\n" for found in by_kind.values() for line in report.relations(found[0].kind, tuple(found)))
