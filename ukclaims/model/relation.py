"""A relation: how two claims stand to each other, with the verdict and the words for each dimension."""

from attrs import field, frozen

from ukclaims._html import element
from ukclaims.model.checks import Choice
from ukclaims.model.claim import Claim
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
    dimensions: tuple[Comparison, ...] = field(default=(), kw_only=True)
    values: Agreement = field(default=Agreement.UNKNOWN, converter=Agreement, kw_only=True)
    dependence: Dependence = field(default=Dependence.UNKNOWN, converter=Dependence, kw_only=True)
    roles: tuple[str, str] | None = field(default=None, kw_only=True)
    deciding: str | None = field(default=None, kw_only=True)
    residual: Number | None = field(default=None, kw_only=True)
    falls: bool = field(default=False, kw_only=True)
    reasons: tuple[Reason, ...] = field(default=(), converter=as_reasons, kw_only=True, eq=False)

    def dimension(self, name: str) -> Comparison | None:
        """Return the comparison of one dimension, None where it was not reached."""
        return next((c for c in self.dimensions if c.dimension == name), None)

    def explain(self) -> str:
        """Say the relation and its reasons in two or three plain sentences."""
        return " ".join(reason.sentence for reason in self.reasons)

    def __str__(self) -> str:
        return self.kind.value

    def __repr__(self) -> str:
        return f"Relation({self.kind.value}, {self.first.voice!r}, {self.second.voice!r})"

    def _repr_html_(self) -> str:
        return element("b", self.kind.value) + " " + element("span", self.explain())
