"""Claims, speakers and attributions in news of the war in Ukraine: which figures repeat, which conflict, and why.

>>> import ukclaims as uc
>>> found = uc.extract(uc.Document("Ukraine received 85,000 drones in 2025, Denys Shmyhal said.", publisher="Example Wire"))
>>> print(found[0].speaker.name, "|", found[0].figure.quantity, "|", found[0].figure.period)
Denys Shmyhal | 85,000 | 2025

The public names are listed in `__all__`; they are loaded when first used, so that importing stays light.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any

# These two packages bear the names of functions: loaded first, so that the functions below keep the names.
import ukclaims.extract
import ukclaims.read  # noqa: F401 - binds the name until the function takes it
from ukclaims import errors

if TYPE_CHECKING:
    from ukclaims.compare import conflicts, group, relate, repeats
    from ukclaims.extract.by_hand import claim
    from ukclaims.extract.periods import find_periods, parse_period
    from ukclaims.extract.quantities import find_quantities, parse_quantity
    from ukclaims.ledger import Ledger
    from ukclaims.model.attribution import Attribution, Form, Link, LinkRole, Speaker, SpeakerKind
    from ukclaims.model.claim import Claim, Polarity
    from ukclaims.model.document import Document
    from ukclaims.model.extraction import Extraction
    from ukclaims.model.figure import Basis, Figure, Measure, Modality
    from ukclaims.model.group import Group, Origin
    from ukclaims.model.mention import PeriodMention, QuantityMention
    from ukclaims.model.period import Granularity, Period, YearlessDay
    from ukclaims.model.quantity import Agreement, Bound, Quantity
    from ukclaims.model.reason import Reason, Skipped
    from ukclaims.model.record import from_records, to_records
    from ukclaims.model.relation import Comparison, Dependence, Kind, Relation
    from ukclaims.model.review import Review
    from ukclaims.model.span import Span
    from ukclaims.model.verdict import Verdict
    from ukclaims.read.reviews import read_reviews
    from ukclaims.registry import Registry
    from ukclaims.show import chains, timeline
    from ukclaims.write import to_arrow, to_csv, to_jsonl, to_jsonld, to_markdown, to_pandas

__version__ = "0.1.0"

_HOMES = {
    "compare": "conflicts group relate repeats",
    "extract.by_hand": "claim",
    "extract.periods": "find_periods parse_period",
    "extract.quantities": "find_quantities parse_quantity",
    "ledger": "Ledger",
    "model.attribution": "Attribution Form Link LinkRole Speaker SpeakerKind",
    "model.claim": "Claim Polarity",
    "model.document": "Document",
    "model.extraction": "Extraction",
    "model.figure": "Basis Figure Measure Modality",
    "model.group": "Group Origin",
    "model.mention": "PeriodMention QuantityMention",
    "model.period": "Granularity Period YearlessDay",
    "model.quantity": "Agreement Bound Quantity",
    "model.reason": "Reason Skipped",
    "model.record": "from_records to_records",
    "model.relation": "Comparison Dependence Kind Relation",
    "model.review": "Review",
    "model.span": "Span",
    "model.verdict": "Verdict",
    "read.reviews": "read_reviews",
    "registry": "Registry",
    "show": "chains timeline",
    "write": "to_arrow to_csv to_jsonl to_jsonld to_markdown to_pandas",
}
_HOME = {name: f"ukclaims.{home}" for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Agreement",
    "Attribution",
    "Basis",
    "Bound",
    "Claim",
    "Comparison",
    "Dependence",
    "Document",
    "Extraction",
    "Figure",
    "Form",
    "Granularity",
    "Group",
    "Kind",
    "Ledger",
    "Link",
    "LinkRole",
    "Measure",
    "Modality",
    "Origin",
    "Period",
    "PeriodMention",
    "Polarity",
    "Quantity",
    "QuantityMention",
    "Reason",
    "Registry",
    "Relation",
    "Review",
    "Skipped",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Verdict",
    "YearlessDay",
    "chains",
    "claim",
    "conflicts",
    "errors",
    "extract",
    "extract_all",
    "find_periods",
    "find_quantities",
    "from_records",
    "group",
    "parse_period",
    "parse_quantity",
    "read",
    "read_reviews",
    "relate",
    "repeats",
    "timeline",
    "to_arrow",
    "to_csv",
    "to_jsonl",
    "to_jsonld",
    "to_markdown",
    "to_pandas",
    "to_records",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'ukclaims' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__


def extract(document: "Document", *, registry: "Registry | None" = None) -> "Extraction":
    """Take every claim out of a document, with its speaker, its chain of attribution and its figure.

    `registry` replaces the one that ukclaims ships. Strange text never raises; what was left out is
    in `.skipped`. Raises `InvalidTypeError` for anything but a Document with a text, and
    `UnknownLanguageError` for a language without tables.
    """
    from ukclaims.extract.pipeline import extract as run

    return run(document, registry=registry)


def extract_all(documents: "Iterable[Document]", *, processes: int = 1, registry: "Registry | None" = None) -> "Iterator[Extraction]":
    """Yield one extraction per document, in their order; with more processes the same, sooner."""
    from ukclaims.extract.pipeline import extract_all as run

    return run(documents, processes=processes, registry=registry)


def read(path: "str | PathLike[str]", **facts: Any) -> "Iterator[Document]":
    """Yield the documents of a file or folder: text, JSON Lines, CSV, HTML, Telegram exports.

    See `ukclaims.read` for the options, and docs/how-to for the formats.
    """
    from ukclaims.read.paths import read as run

    return run(path, **facts)
