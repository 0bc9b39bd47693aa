"""The report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files

from attrs import field, frozen

from ukclaims._html.marks import MARK_STYLE, legend, marked
from ukclaims._html.markup import element, escape, link, wrap
from ukclaims._html.palette import colours
from ukclaims._text import counted, shorten
from ukclaims.model.claim import Claim, claim_side
from ukclaims.model.document import Document
from ukclaims.model.extraction import marks
from ukclaims.model.group import Group
from ukclaims.model.relation import SIGNS, Kind, Relation
from ukclaims.show.chains import draw as draw_chains
from ukclaims.show.timeline import draw as draw_timeline
from ukclaims.show.view import NAMES, Shown, View, knots, named, tied, verdict, view

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
MOST_PANELS = 16
"""How many things counted the page's timeline shows: those with most claims."""

MOST = 200
"""How many cards of one kind, groups, rows of a group and whole texts a page shows: more of them nobody reads on one page."""


def report_html(book: Shown, *, title: str = "What the sources say") -> str:
    """Return a report on a ledger, or on claims, as one self-contained page, escaped throughout.

    >>> from ukclaims.model.record import from_records
    >>> page = report_html(from_records([{"text": "<b>", "document": {"title": "</script>"}}]))
    >>> "<b>" in page.partition("<main>")[2] and "<b>1</b>" not in page, "</script>" in page
    (False, False)
    """
    return "\n".join(_Page(view(book), title).parts()) + "\n"


@cache
def _style() -> str:
    return colours(":root") + files("ukclaims.show").joinpath("page.css").read_text(encoding="utf-8") + MARK_STYLE


@frozen
class _Page:
    view: View
    title: str
    claims_of: dict[str, list[Claim]] = field(init=False)

    @claims_of.default
    def _claims_of(self) -> dict[str, list[Claim]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.view.claims:
            found.setdefault(claim.document.id, []).append(claim)
        return found

    def parts(self) -> Iterator[str]:
        yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">'
        yield element("title", self.title) + wrap("style", _style()) + "</head><body><main>"
        yield from self._head()
        for kind, relations in self.view.told.items():
            if relations:
                yield _heading(kind.value, NAMES[kind][1].capitalize(), str(len(relations)))
                found = knots(relations) if kind is Kind.REPEATS else [[relation] for relation in relations]
                yield from (self._card(knot) for knot in found[:MOST])
                yield _more(len(found), "card")
        yield from self._groups()
        yield from self._pictures()
        yield from self._documents()
        yield "<footer>Made with ukclaims. It tells what the texts say, and how the figures in them stand to each other; not who is right.</footer>"
        yield "</main></body></html>"

    def _head(self) -> Iterator[str]:
        v = self.view
        days = sorted(d.published for d in v.documents if d.published)
        span = ", " + " to ".join(dict.fromkeys((_day(days[0]), _day(days[-1])))) if days else ""
        yield element("h1", self.title)
        yield element("p", f"{v.size}{span}", class_="quiet")
        tiles = [("documents", "documents", len(v.documents)), ("documents", "claims", len(v.claims)), ("figures", "with a figure", len(v.figures))]
        tiles += [(kind.value, NAMES[kind][1], len(found)) for kind, found in v.told.items() if found or kind is not Kind.DENIES]
        yield wrap("nav", "".join(_tile(*tile) for tile in tiles), class_="tiles")

    def _card(self, knot: list[Relation]) -> str:
        r = knot[0]
        first, *others = tied(knot) if len(knot) > 1 else r.in_order
        other = self._side(others[0]) if len(others) == 1 else wrap("ul", "".join(map(self._line, others)), class_="side")
        sides = self._side(first) + element("div", SIGNS[r.kind], class_="sign", title=r.kind.value) + other
        reasons = "".join(element("p", reason, class_="why") for reason in dict.fromkeys(one.why for one in knot))
        return wrap("article", wrap("div", sides, class_="sides") + reasons + "".join(map(_dimensions, knot[:1])), class_=f"card {r.kind.value}")

    def _line(self, claim: Claim) -> str:
        words = element("b", shorten(claim.stated, 120))
        return wrap("li", words + f", {escape(claim.voice or 'unknown voice')}" + self._chain(claim))

    def _side(self, claim: Claim) -> str:
        return claim_side(claim, self._place(claim) + self._reviews(claim))

    def _reviews(self, claim: Claim) -> str:
        return "".join(element("div", verdict(one), class_="small") for one in self.view.reviews.get(claim.id, ()))

    def _chain(self, claim: Claim) -> str:
        steps = [element("span", name) for name in claim.way]
        return wrap("div", " → ".join([*steps, self._place(claim)]), class_="quiet small") + self._reviews(claim)

    def _place(self, claim: Claim) -> str:
        d = claim.document
        number = self.view.number.get(d.id)
        name = escape(d.publisher or "no publisher")
        day = claim.said.brief if claim.said else str(d.published or "")
        return (f'<a href="#d{number}">{name}</a>' if number else name) + (", " + element("span", day, class_="day") if day else "")

    def _groups(self) -> Iterator[str]:
        if not self.view.groups:
            return
        yield _heading("figures", "Figures, by what they count", str(len(self.view.figures)))
        ranked = sorted(self.view.groups, key=lambda g: (-len(g.claims), named(g)))
        for n, one in enumerate(ranked[:MOST]):
            yield self._group(one, opened=n < 3 or len(one.claims) > 2)
        yield _more(len(ranked), "group")

    def _group(self, one: Group, *, opened: bool) -> str:
        low, high = one.origins
        origins = counted(high, "origin") if low == high else f"at least {low}, at most {high} origins"
        head = wrap("h3", escape(named(one)) + element("small", f"{counted(len(one.claims), 'claim')}, {origins}"))
        names = wrap("tr", "".join(element("th", name) for name in ("Figure", "Who", "What and when", "How it came")))
        claims = [claim for origin in one.utterances for claim in origin.claims]
        inner = wrap("div", wrap("table", names + "".join(map(self._row, claims[:MOST]))), class_="scroll") + _more(len(claims), "claim")
        inner += "".join(element("p", reason.sentence, class_="quiet small") for reason in one.grounds if reason.sentence)
        if one.relations:
            listed = wrap("ul", "".join(_sentence(r) for r in one.relations[:MOST]), class_="small") + _more(len(one.relations), "pair")
            inner += wrap("details", element("summary", f"How they stand to each other: {counted(len(one.relations), 'pair')}") + listed, class_="folded")
        return f"<details{' open' if opened else ''}>" + wrap("summary", head) + wrap("div", inner, class_="inside") + "</details>"

    def _row(self, claim: Claim) -> str:
        assert claim.figure is not None
        number = element("td", claim.valued, class_="number", title=claim.figure.text)
        return wrap("tr", number + element("td", claim.voice or "unknown voice") + element("td", claim.figure.detail) + wrap("td", self._chain(claim)))

    def _pictures(self) -> Iterator[str]:
        many = sorted((g for g in self.view.groups if len(g.utterances) > 1), key=lambda g: -len(g.claims))[:MOST_PANELS]
        if many:
            yield _heading("time", "Figures over time", "")
            yield wrap("div", draw_timeline(many).svg, class_="picture")
        if any(claim.attribution.chain for claim in self.view.claims):
            yield _heading("chains", "Who carried what from whom", "")
            yield wrap("div", draw_chains(self.view.claims, (origin for group in self.view.groups for origin in group.utterances)).svg, class_="picture")

    def _documents(self) -> Iterator[str]:
        yield _heading("documents", "Documents", str(len(self.view.documents)))
        yield legend()
        told = [c.document for found in self.view.told.values() for r in found for c in (r.first, r.second)]
        whole = set(list(dict.fromkeys(d.id for d in (*told, *self.view.documents)))[:MOST])
        for number, document in enumerate(self.view.documents, start=1):
            yield self._document(number, document, is_whole=document.id in whole)

    def _document(self, number: int, d: Document, *, is_whole: bool) -> str:
        claims = self.claims_of.get(d.id, [])
        facts = ", ".join(str(x) for x in (d.publisher, d.published, counted(len(claims), "claim")) if x)
        head = wrap("h3", f"{number}. " + escape(d.title or shorten(d.text or d.id, 90)) + element("small", facts))
        address = wrap("p", link(d.url), class_="small") if d.url else ""
        if not is_whole:
            return wrap("div", head + address, class_="brief", id=f"d{number}")
        text = wrap("div", marked(d.text, marks(claims)), class_="text") if d.text is not None else _listed(claims)
        return wrap("details", wrap("summary", head) + wrap("div", address + text, class_="inside", id=f"d{number}"))


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _heading(name: str, words: str, count: str) -> str:
    return f'<h2 id="{escape(name)}">{escape(words)}' + (element("small", count) if count else "") + "</h2>"


def _more(number: int, one: str) -> str:
    """Say how many are left out of so many."""
    return element("p", f"and {counted(number - MOST, one)} more", class_="quiet small") if number > MOST else ""


def _tile(target: str, words: str, number: int) -> str:
    inner = element("b", f"{number:,}") + element("span", words)
    return wrap("a", inner, class_=f"tile some {target}", href=f"#{target}") if number else wrap("div", inner, class_="tile")


def _dimensions(r: Relation) -> str:
    """Return the table of dimensions that decided, or differ, folded away."""
    told = r.told
    if not told:
        return ""
    rows = "".join(wrap("tr", "".join(element("td", cell or "not said") for cell in (c.dimension, c.verdict.value, c.first, c.second))) for c in told)
    head = wrap("tr", "".join(element("th", name) for name in ("dimension", "verdict", "first", "second")))
    return "<details><summary>Dimension by dimension</summary>" + wrap("div", wrap("table", head + rows), class_="inside scroll") + "</details>"


def _sentence(r: Relation) -> str:
    sides = " / ".join(f"{c.stated}, {c.voice or 'unknown voice'}" for c in (r.first, r.second))
    return wrap("li", element("b", r.kind.value.replace("_", " ")) + f": {escape(sides)}. " + element("span", r.why, class_="quiet"))


def _listed(claims: Iterable[Claim]) -> str:
    """Return the claims of a document whose text is not known."""
    return wrap("ul", "".join(element("li", claim.text) for claim in claims))
