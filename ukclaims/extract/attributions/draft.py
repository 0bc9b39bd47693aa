"""What the rules pass on while a text is read: a cue in its sentence, and the attribution it makes."""

from attrs import define, field, frozen

from ukclaims.extract.attributions.cues import Lexicon, Verb
from ukclaims.extract.attributions.view import View
from ukclaims.model.span import Span

LOOSE = frozenset(("object", "preposition", "to"))
"""Frames whose content is no clause: it ends sooner than one."""


@frozen
class Cue:
    """A cue verb with its group: "has also said" runs from `start` to `end`, the verb stands at `at`.

    `passive` marks "was described", `bare` a form without subject of its own ("saying", "to say").
    """

    at: int
    start: int
    end: int
    verb: Verb
    passive: bool = False
    bare: bool = False
    negated: bool = False


@frozen
class Turn:
    """What opens a paragraph of a transcript: `name` tokens that name who speaks (none where it is "A:"), and where the colon stands.

    `asks` marks the questions, `rest` are the sentences of the turn behind its first one.
    """

    name: int
    colon: int
    asks: bool = False
    rest: tuple[Span, ...] = ()


@define
class Draft:
    """An attribution in the making.

    `opened` is the token where its last piece begins, while nothing has ended that; `awaits` tells that
    words are still to come, in the next sentence; `frame` is what the content is to its cue; `dashed` marks
    words that dashes quote.
    """

    rule: str
    sentence: str
    cue: Span | None
    source: Span | None
    pieces: list[Span]
    number: int
    opened: int | None = None
    negated: bool = False
    awaits: bool = False
    continues: "Draft | None" = None
    lemma: str = ""
    frame: str = ""
    dashed: bool = False


@define
class Scene:
    """A sentence being read: the view, the cue words, the drafts made of it so far, and where the next content may begin.

    `previous` are the sentences before that this one may look back to, up to one with words of its own; `carries_on` tells that a
    quotation here goes on from the paragraph before, which did not close it; `alone` that the sentence is a
    whole paragraph; `dashed` are the sentences before in a paragraph that opens with a dash; `block` what
    follows a colon at the end of the paragraph: the items of a list, else the next paragraph; `spent` that
    the sentence has credited the ones before it, so that the rest of it only tells who passed that on;
    `turn` that it opens a turn of a transcript; `above` are the sentences of the paragraph before, where a dash opens this one.
    """

    view: View
    lexicon: Lexicon
    drafts: list[Draft] = field(factory=list)
    bound: int = 0
    previous: tuple[Span, ...] = ()
    carries_on: bool = False
    alone: bool = False
    dashed: tuple[Span, ...] = ()
    block: tuple[Span, ...] = ()
    spent: bool = False
    turn: Turn | None = None
    above: tuple[Span, ...] = ()

    def before(self, at: int) -> str:
        """Return the letter before a position, "^" at the start."""
        return self.view.outline[at - 1] if at > 0 else "^"

    def left_of(self, at: int) -> tuple[int, int] | None:
        """Return the words from the bound up to a position, without the marks between."""
        while at > self.bound and self.view.outline[at - 1] in ",-":
            at -= 1
        return (self.bound, at) if at > self.bound else None

    def inside(self, at: int) -> bool:
        """Tell whether a position lies in content that has not ended: what is said there is another's."""
        start = self.view.tokens[at].start
        return any(draft.opened is not None and draft.opened <= at and start < draft.pieces[-1].end for draft in self.drafts)

    def is_credited(self, at: int) -> bool:
        """Tell whether a position lies in what somebody is credited with."""
        start = self.view.tokens[at].start
        return any(piece.start <= start < piece.end for draft in self.drafts for piece in draft.pieces)

    def answered(self, at: int) -> bool:
        """Tell whether the sentence has pointed back already, and no second verb of its subject stands here."""
        second = self.before(at) == "K" or (self.before(at) == "," and self.view.outline[at] == "G")
        return self.spent and not second

    def close(self, at: int) -> None:
        """End before a position what is still open there."""
        view = self.view
        while at > 0 and view.outline[at - 1] in ",-K;R":
            at -= 1
        end = view.tokens[at - 1].end if at else 0
        for draft in self.drafts:
            if draft.opened is not None and draft.opened < at:
                if draft.pieces[-1].end > end:
                    draft.pieces[-1] = view.span(draft.opened, at)
                draft.opened = None

    def close_loose(self, at: int) -> None:
        """End a phrase or an infinitive where a clause with words of its own begins inside it."""
        if self.drafts and self.drafts[-1].frame in LOOSE:
            while at > 0 and self.view.outline[at - 1] in "UuWI":
                at -= 1
            self.close(at)
