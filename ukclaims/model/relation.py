"""A relation: how two claims stand to each other, with the verdict and the words for each dimension."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from attrs import field, frozen

from ukclaims._html.card import card, folded, listing, pair
from ukclaims._html.markup import element
from ukclaims.model.checks import Choice
from ukclaims.model.claim import Claim, claim_side
from ukclaims.model.quantity import Agreement, Number
from ukclaims.model.reason import Reason, as_reasons
from ukclaims.model.verdict import Verdict


class Kind(Choice):
    """The ten kinds of relation, in no order; the table in `compare` says when each holds."""

    INCOMPARABLE = "incomparable"
    REPEATS = "repeats"
    UNDETERMINED = "undetermined"
    DENIES = "denies"
    REVISES = "revises"
    PART_OF = "part_of"
    COMPATIBLE = "compatible"
    CORROBORATES = "corroborates"
    AGREES = "agrees"
    CONFLICTS = "conflicts"


class Dependence(Choice):
    """Whether two claims go back to one utterance, one voice, or two."""

    ONE_ORIGIN = "one origin"
    SAME_VOICE = "same voice"
    DIFFERENT_VOICES = "different voices"
    UNKNOWN = "unknown"


@frozen
class Comparison:
    """One dimension of a relation: the verdict, seen from the first claim, and the words on each side."""

    dimension: str
    verdict: Verdict = field(converter=Verdict)
    first: str | None = None
    second: str | None = None

    def __str__(self) -> str:
        return f"{self.dimension}: {self.verdict.value} ({self.first or 'not said'} / {self.second or 'not said'})"


T = TypeVar("T")
Told = tuple[T, ...] | Callable[[], tuple[T, ...]]
"""Values, or what makes them when they are first asked for: most relations are counted and never read."""


def _as_told(reasons: Iterable[Reason] | Callable[[], tuple[Reason, ...]]) -> Told[Reason]:
    return reasons if callable(reasons) else as_reasons(reasons)


@frozen(repr=False)
class Relation:
    """How `first` stands to `second`, by the first row of the table that holds.

    `roles` names each side where the kind has sides: ("earlier", "later") in `revises`, ("part",
    "whole") in `part_of`. `deciding` is the dimension that decided, where one did. `residual` is what
    is left of the whole for the rest, where a part fits. `falls` marks a running total that fell.
    """

    kind: Kind = field(converter=Kind)
    first: Claim
    second: Claim
    row: int = field(kw_only=True)
    _dimensions: Told[Comparison] = field(default=(), kw_only=True, eq=False)
    values: Agreement = field(default=Agreement.UNKNOWN, converter=Agreement, kw_only=True)
    dependence: Dependence = field(default=Dependence.UNKNOWN, converter=Dependence, kw_only=True)
    roles: tuple[str, str] | None = field(default=None, kw_only=True)
    deciding: str | None = field(default=None, kw_only=True)
    residual: Number | None = field(default=None, kw_only=True)
    falls: bool = field(default=False, kw_only=True)
    _reasons: Told[Reason] = field(default=(), converter=_as_told, kw_only=True, eq=False)

    @property
    def dimensions(self) -> tuple[Comparison, ...]:
        """The comparison of each dimension, in order; none where a figure is missing."""
        if callable(self._dimensions):
            object.__setattr__(self, "_dimensions", self._dimensions())
        return self._dimensions  # type: ignore[return-value]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Who says what, what decides, and what follows from it."""
        if callable(self._reasons):
            object.__setattr__(self, "_reasons", self._reasons())
        return self._reasons  # type: ignore[return-value]

    def dimension(self, name: str) -> Comparison | None:
        """Return the comparison of one dimension, None where it was not reached."""
        return next((c for c in self.dimensions if c.dimension == name), None)

    def explain(self) -> str:
        """Say the relation and its reasons in two or three plain sentences."""
        return " ".join(reason.sentence for reason in self.reasons)

    @property
    def why(self) -> str:
        """What decided, in sentences, for where both claims stand beside each other anyway."""
        said = [r.sentence for r in self.reasons if r.sentence and r.rule != "claims"]
        return " ".join(s[:1].upper() + s[1:] for s in said) or self.explain()

    @property
    def told(self) -> tuple[Comparison, ...]:
        """The dimensions that have words on a side, or differ."""
        return tuple(c for c in self.dimensions if c.first or c.second or c.verdict is not Verdict.EQUAL)

    @property
    def in_order(self) -> tuple[Claim, Claim]:
        """Both claims, the earlier first where the relation has an earlier and a later one."""
        return (self.second, self.first) if self.roles and self.roles[0] == "later" else (self.first, self.second)

    def __str__(self) -> str:
        return self.kind.value

    def __repr__(self) -> str:
        return f"Relation({self.kind.value}, {self.first.voice!r}, {self.second.voice!r})"

    def _repr_html_(self) -> str:
        name, sides = self.kind.value.replace("_", " "), [claim_side(claim) for claim in self.in_order]
        rows = [(c.dimension, c.verdict.value, c.first or "not said", c.second or "not said") for c in self.told]
        table = folded("Dimension by dimension", listing(("dimension", "verdict", "first", "second"), rows)) if rows else ""
        return card(
            element("span", name, class_="kind"),
            pair(sides[0], SIGNS[self.kind], sides[1], title=name),
            element("p", self.why, class_="why"),
            table,
            kind=self.kind.value,
        )


SIGNS = {
    Kind.CONFLICTS: "≠",
    Kind.DENIES: "✗",
    Kind.REVISES: "→",
    Kind.REPEATS: "=",
    Kind.AGREES: "≈",
    Kind.CORROBORATES: "✓",
    Kind.PART_OF: "⊂",
    Kind.COMPATIBLE: "~",
    Kind.INCOMPARABLE: "∥",
    Kind.UNDETERMINED: "?",
}
"""What stands between two claims of each kind, so that no kind is told by a colour alone."""
