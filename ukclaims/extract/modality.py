"""Modality, flags, basis and polarity of a figure, from the words of its clause.

Each is a small rule over the phrases of `lang/en/modality.toml`.
"""

from collections.abc import Sequence

from attrs import frozen

from ukclaims.extract.phrases import modality_phrases
from ukclaims.lang.tables import tables
from ukclaims.model.figure import Basis, Modality


def denies(cue: str, *, language: str) -> bool:
    """Tell whether a reporting expression denies what it reports: "denied that 12 aircraft were lost"."""
    words = tables(language).load("modality")["denied"]["cues"]
    return any(word in words for word in cue.lower().split())


# The first of these that stands before the figure wins.
_ORDER = (Modality.NEEDED, Modality.CAPACITY, Modality.PLEDGED, Modality.PLANNED, Modality.EXPECTED)
_WILL = frozenset(["will", "shall", "'ll"])


@frozen
class Mood:
    """What the words around a figure say of how it stands in the world."""

    modality: Modality
    basis: Basis | None
    estimated: bool
    conditional: bool
    denied: bool
    words: str | None


def read_mood(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], verb: int | None, family: str | None, *, language: str) -> Mood:
    """Read the mood of the figure at words[figure], in its clause, with its verb at words[verb].

    `family` is the class of the verb: "will" before a verb of giving is a pledge.
    """
    phrases = modality_phrases(language)
    before = clause[0], max(figure[0], (verb or 0) + 1)
    found = phrases.find(words, *clause)
    governing = {name: (a, b) for a, b, name in reversed(found) if b <= before[1]}
    modality, said = _modality(words, governing, family)
    names = {name for _, _, name in found}
    near = {name for a, b, name in found if figure[0] - 3 <= a and b <= figure[1] + 8}
    return Mood(
        modality,
        basis=_basis(names, near | {"increment"} if _is_more(words, figure) else near),
        estimated="estimated" in names,
        conditional="conditional" in names,
        denied=_denied(words, clause, figure, verb),
        words=said,
    )


def _modality(words: Sequence[str], governing: dict[str, tuple[int, int]], family: str | None) -> tuple[Modality, str | None]:
    if family == "need":
        return Modality.NEEDED, None
    for modality in _ORDER:
        if modality.value in governing:
            a, b = governing[modality.value]
            said = " ".join(words[a:b])
            if modality is Modality.EXPECTED and family == "give" and said in _WILL:
                return Modality.PLEDGED, said
            return modality, said
    if family == "pledge":
        return Modality.PLEDGED, None
    return Modality.HAPPENED, None


def _is_more(words: Sequence[str], figure: tuple[int, int]) -> bool:
    """Tell whether "more" stands behind the number: "two more ships", not "more than two"."""
    return any(words[i] == "more" and words[i + 1 : i + 2] != ["than"] for i in range(figure[0] + 1, figure[1]))


def _basis(names: set[str], near: set[str]) -> Basis | None:
    if "increment" in near:
        return Basis.INCREMENT
    if "running" in names:
        return Basis.RUNNING
    return Basis.TOTAL if "total" in near else None


_NEGATIONS = frozenset(["not", "never", "neither"])


def _denied(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], verb: int | None) -> bool:
    """Tell whether the verb of the figure is negated: "did not lose", "were not killed"."""
    if verb is None:
        return False
    around = range(max(clause[0], verb - 3), verb)
    more = {"only", "just", "merely", "less", "more", "fewer"}
    return any((words[i] in _NEGATIONS or words[i].endswith("n't")) and words[i + 1] not in more for i in around) and verb != figure[0]
