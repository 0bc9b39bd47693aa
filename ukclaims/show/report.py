"""The report for a terminal: documents, claims by speaker with their chains, then what conflicts, is revised, repeats."""

from collections.abc import Iterator

from attrs import frozen

from ukclaims._text import counted
from ukclaims.errors import InvalidValueError
from ukclaims.model.claim import Claim
from ukclaims.model.relation import Kind, Relation
from ukclaims.show.terminal import TIED, Paint, fit, pad, plain, wide, wrap
from ukclaims.show.view import NAMES, Shown, View, knots, tied, verdict, view

LEAST_WIDTH = 40
_MARKS = {Kind.CONFLICTS: ("≠", "red"), Kind.DENIES: ("✗", "magenta"), Kind.REVISES: ("→", "yellow"), Kind.REPEATS: ("=", "green")}


def report_text(book: Shown, *, width: int = 80, color: bool = False) -> str:
    """Return a report on a ledger, or on claims, in lines of a width.

    >>> from ukclaims.model.record import from_records
    >>> print(report_text(from_records([{"text": "Two tanks came", "form": "narrated", "document": {"publisher": "Example Wire"}}]), width=60))
    ukclaims ───────────────────────────────────────────────────
    1 document of 1 publisher
    1 claim, 0 with a figure, 0 speakers
    ...
    """
    if width < LEAST_WIDTH:
        raise InvalidValueError(f"a report takes at least {LEAST_WIDTH} columns, got {width}")
    return "\n".join(Report(view(book), width, Paint(color=color)).lines()) + "\n"


@frozen
class Report:
    """The lines of a report of one width and colour."""

    view: View
    width: int
    paint: Paint

    def lines(self) -> Iterator[str]:
        """Yield the whole report."""
        yield from self._head()
        yield from self._documents()
        yield from self._voices()
        for kind, relations in self.view.told.items():
            if relations:
                yield from self.relations(kind, relations)
        yield from self._others()

    def _title(self, name: str) -> str:
        return self.paint(name, "bold") + " " + self.paint("─" * (self.width - wide(name) - 1), "dim")

    def _head(self) -> Iterator[str]:
        v = self.view
        days = sorted(d.published for d in v.documents if d.published)
        span = [f"{days[0]} to {days[-1]}" if days[0] != days[-1] else f"{days[0]}"] if days else []
        yield self._title("ukclaims")
        relations = [counted(len(found), *NAMES[kind]) for kind, found in v.told.items() if found or kind is not Kind.DENIES]
        yield from self._lines(v.size, *span)
        yield from self._lines(counted(len(v.claims), "claim"), f"{len(v.figures)} with a figure", counted(len(v.speakers), "speaker"))
        yield from self._lines(*relations)
        yield ""

    def _lines(self, *parts: str) -> Iterator[str]:
        return wrap(", ".join(parts), self.width, rest="  ")

    def _documents(self) -> Iterator[str]:
        if not self.view.documents:
            return
        yield self._title("Documents")
        room = min(max((wide(plain(p)) for p in self.view.publishers), default=7), self.width // 3)
        digits = len(str(len(self.view.documents)))
        for n, d in enumerate(self.view.documents, start=1):
            day = str(d.published) if d.published else "no date"
            start = f"[{n:>{digits}}] {day:10}  {pad(plain(d.publisher or 'no publisher'), room)}  "
            yield self.paint(f"[{n:>{digits}}]", "cyan") + start[digits + 2 :] + fit(plain(d.title or (d.text or d.id)[:200]), self.width - wide(start))
        yield ""

    def _voices(self) -> Iterator[str]:
        if not self.view.claims:
            return
        yield self._title("Claims by speaker")
        rest: dict[str, int] = {}
        for voice, claims in self.view.by_voice().items():
            figures = [c for c in claims if c.figure]
            if figures:
                yield from self._voice(voice, figures, len(claims) - len(figures))
            else:
                rest[plain(voice or "unknown voice")] = len(claims)
        if rest:
            ranked = sorted(rest.items(), key=lambda item: (-item[1], item[0]))
            yield from wrap("Without a figure: " + ", ".join(f"{voice}{TIED}{number}" for voice, number in ranked), self.width, rest="  ")
            yield ""

    def _voice(self, voice: str | None, figures: list[Claim], bare: int) -> Iterator[str]:
        role = next((c.speaker.role for c in figures if c.speaker and c.speaker.role), None)
        is_publisher = all(c.speaker is None for c in figures) and voice is not None
        note = "in its own words" if is_publisher else plain(role or "")
        name = fit(plain(voice or "unknown voice"), self.width)
        yield self.paint(name, "bold") + self.paint(f", {fit(note, self.width - wide(name) - 2)}" if note and wide(name) + 6 < self.width else "", "dim")
        for together in self._together(figures):
            yield from self._claim(together)
        if bare:
            yield self.paint(f"  and {counted(bare, 'claim')} without a figure", "dim")
        yield ""

    def _together(self, figures: list[Claim]) -> list[list[Claim]]:
        """Put claims that go back to one utterance and say the same beside each other."""
        utterances, found = self.view.utterances(), dict[object, list[Claim]]()
        for claim in figures:
            origin = utterances.get(claim.id)
            assert claim.figure is not None
            found.setdefault((origin.id if origin else claim.id, str(claim.figure.quantity)), []).append(claim)
        return list(found.values())

    def _claim(self, claims: list[Claim]) -> Iterator[str]:
        claim = claims[0]
        assert claim.figure is not None
        words, rest = plain(claim.stated), plain(claim.figure.detail)
        number = fit(words, self.width - 2)
        gap = 2 + wide(number) + 2
        if gap + min(wide(rest), 20) > self.width:
            yield "  " + self.paint(number, "blue")
            yield from (self.paint(line, "dim") for line in wrap(rest, self.width, first="    "))
        else:
            lines = list(wrap(rest, self.width, first=" " * gap, rest=" " * 4)) or [" " * gap]
            yield f"  {self.paint(number, 'blue')}  " + self.paint(lines[0][gap:], "dim")
            yield from (self.paint(line, "dim") for line in lines[1:])
        if plain(claim.text) != words:
            *lines, last = wrap(f"“{plain(claim.text)}", self.width - 1, first="    ", rest="     ", most=2)
            yield from (*lines, f"{last}”")
        for one in claims:
            yield from wrap(self._chain(one), self.width, first="    ", rest="      ")
        for review in dict.fromkeys(review for one in claims for review in self.view.reviews.get(one.id, ())):
            yield from wrap(plain(verdict(review)), self.width, first="    ", rest="      ")

    def _chain(self, claim: Claim) -> str:
        names = [plain(name) for name in claim.way]
        return " → ".join([*names, self._place(claim)])

    def _place(self, claim: Claim) -> str:
        d = claim.document
        number = f"{plain(d.publisher or 'no publisher')}{TIED}[{self.view.number.get(d.id, '?')}]"
        return f"{number}{TIED}{claim.said.brief if claim.said else d.published or ''}".rstrip(TIED)

    def relations(self, kind: Kind, relations: tuple[Relation, ...]) -> Iterator[str]:
        """Yield relations of one kind under their title: both sides, and the reason."""
        mark, color = _MARKS.get(kind, ("~", "cyan"))
        yield self._title(f"{NAMES[kind][1].capitalize()} ({len(relations)})")
        for knot in knots(relations) if kind is Kind.REPEATS else [[relation] for relation in relations]:
            first, *others = tied(knot) if len(knot) > 1 else knot[0].in_order
            yield from self._side(first, " ", color)
            for other in others:
                yield from self._side(other, mark, color)
            for reason in dict.fromkeys(one.why for one in knot):
                yield from wrap(plain(reason), self.width, first="    ")
            yield ""

    def _side(self, claim: Claim, mark: str, color: str) -> Iterator[str]:
        words = plain(claim.stated)
        room = min(30, self.width // 3)
        credit = f"{plain(claim.voice or 'unknown voice')}, {self._chain(claim)}"
        if wide(words) > room:
            yield f"  {self.paint(mark, color)} " + self.paint(fit(words, self.width - 4), "blue")
            yield from wrap(credit, self.width, first=" " * 6)
            return
        lines = list(wrap(credit, self.width, first=" " * (room + 6)))
        yield f"  {self.paint(mark, color)} " + self.paint(pad(words, room), "blue") + "  " + lines[0][room + 6 :]
        yield from lines[1:]

    def _others(self) -> Iterator[str]:
        if self.view.others:
            said = ", ".join(f"{kind.value.replace('_', ' ')} {number}" for kind, number in sorted(self.view.others.items(), key=lambda x: (-x[1], x[0])))
            yield from wrap(f"Other pairs that were compared: {said}.", self.width)
