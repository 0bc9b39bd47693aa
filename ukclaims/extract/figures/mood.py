"""Modality, flags, basis and polarity of a figure, from the words of its clause.

Each is a small rule over the phrases of `lang/en/modality.toml`.
"""

from collections.abc import Sequence

from attrs import frozen

from ukclaims.extract.figures.basis import basis_of, is_more, runs
from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words, level_forms
from ukclaims.extract.figures.denial import denied
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.parts import OF_WHOM, insertion_end
from ukclaims.extract.figures.phrases import modality_phrases
from ukclaims.extract.figures.relatives import defining_before, relative_before
from ukclaims.extract.figures.steps import is_level_before
from ukclaims.model.figure import Basis, Modality

# The first of these that stands before the figure wins.
_ORDER = (Modality.NEEDED, Modality.CAPACITY, Modality.PLEDGED, Modality.PLANNED, Modality.EXPECTED)
_BEFORE_ONLY = frozenset(["further", "another", "additional", "an", "a", "extra", "total"])  # "for further supply" adds nothing
_BEFALLING = frozenset(["harm", "lose", "life", "move", "need"])  # what happens to the counted, or is suffered
_PLANNED = frozenset(["planned", "pledged", "promised", "expected"])
_WILL = frozenset(["will", "shall", "'ll"])
_WAS = frozenset(["was", "were", "been"])
_AS_A_RULE = frozenset(["normally", "usually", "typically", "ordinarily", "otherwise", "have"])  # "would normally export" promises nothing
_OFFERING = frozenset(["ready", "willing"])
_SLUMP = 6  # tokens from "after" to the number of a change: "after a sharp slump of 30%"
_SUPPOSING = frozenset(["may", "might", "could"])
_GETTING = frozenset(["get", "receive", "obtain"])
_BOUND = frozenset(["is", "are", "set", "scheduled", "due"])
_DECIDING = frozenset(["decide", "decides", "decided", "decision", "decisions", "resolved"])
_AIMS = frozenset(["aim", "plan", "goal", "task", "idea", "purpose", "intention", "objective", "target", "proposal", "this", "it"])
_PROMISING = _WILL | {"would"}  # "the minister said Denmark would donate 19 jets"


@frozen
class Mood:
    """What the words around a figure say of how it stands in the world."""

    modality: Modality
    basis: Basis | None
    estimated: bool
    conditional: bool
    denied: bool


def read_mood(clause: Clause, verb: Governor | None, *, language: str) -> Mood:
    """Read how the figure of a clause stands in the world, from the words before it and beside it."""
    words, figure = clause.words, clause.figure
    found = [
        (a, b, name)
        for a, b, name in modality_phrases(language).find(words, clause.first, clause.last)
        if not (_is_name(clause, a) or _is_aside(clause, a, verb))
    ]
    governed = max(figure[0], verb.at + 1 if verb else 0)
    opened = max(relative_before(clause), defining_before(clause, governed, [a for a, _, _ in found]))
    governing = {name: (a, b) for a, b, name in reversed(found) if (opened <= a and b <= governed) or (verb is None and _told_behind(clause, a))}
    if "capacity" in governing and _is_feared(clause, governing["capacity"][0]):
        governing["expected"] = governing.pop("capacity")
    if "supposed" in governing and governing.get("expected", (None,))[0] == governing["supposed"][0]:
        del governing["expected"]
    names = {name for a, b, name in found if name != "running" or runs(clause, a, b)}
    near = {
        name for a, b, name in found if not _is_level(clause, a) and _is_beside(clause, a) and b <= (figure[1] if words[a] in _BEFORE_ONLY else figure[1] + 8)
    }
    earlier = _was_before(clause)
    if verb and Modality.PLANNED.value not in governing and _is_purpose(clause, verb):
        governing[Modality.PLANNED.value] = (verb.at - 1, verb.at)
    return Mood(
        Modality.HAPPENED if earlier else _modality(words, governing, verb.verb.family if verb else None, level_forms(language)),
        basis=basis_of(names - {"running"} if earlier else names, near | {"increment"} if is_more(words, figure) else near),
        estimated="estimated" in names or "supposed" in governing,
        conditional=any(name == "conditional" and not _is_lasting(clause, b) for _, b, name in found),
        denied=verb is not None and denied(clause, verb),
    )


def _is_level(clause: Clause, at: int) -> bool:
    """Tell whether "total" is a verb: "its advances | total 3,561 square kilometres"."""
    before = clause.words[at - 1] if at > clause.first else ""
    return clause.words[at] == "total" and at + 1 <= clause.figure[0] and before.endswith("s") and before.isalpha() and before not in clause.text.small.articles


def _is_lasting(clause: Clause, behind: int) -> bool:
    """Tell whether "as long as" only says how long: "for as long as | it takes"."""
    said = clause.words[behind - 3 : behind] == ["as", "long", "as"]
    return said and (clause.words[behind : behind + 2] == ["it", "takes"] or clause.words[behind : behind + 1] in (["needed"], ["necessary"], ["possible"]))


def _is_feared(clause: Clause, at: int) -> bool:
    """Tell whether "could" right behind the counted says what may come: "3 million people | could starve", not "6% could not answer"."""
    return clause.words[at] == "could" and at >= clause.figure[0] and not _is_negated(clause, at)


def _is_negated(clause: Clause, at: int) -> bool:
    return clause.words[at + 1 : at + 2] in (["not"], ["n't"], ["never"])


def _is_aside(clause: Clause, at: int, verb: Governor | None) -> bool:
    """Tell whether a phrase stands in what is told aside of the counted: "grain, which was | planned for China, burned"."""
    if verb is None or not clause.figure[1] <= at < verb.at:
        return False
    words, relative = clause.words, clause.text.small.relative
    opens = any(words[i] == "," and words[i + 1] in relative for i in range(clause.figure[1], at))
    return opens and "," in words[at : verb.at]


def _was_before(clause: Clause) -> bool:
    """Tell whether the figure is what was before what is told: "growth after | a slump of 30 percent", "from | a record 86 tonnes"."""
    words, at = clause.words, clause.figure[0]
    changes = deed_words("changes", clause.text.language)
    if is_level_before(clause):
        return True
    noun = next((i for i in range(at - 1, max(clause.first, at - _SLUMP), -1) if words[i] in changes), None)
    behind = at if noun is None else noun
    while behind > clause.first and (words[behind - 1] in clause.text.small.articles or words[behind - 1].isalpha()) and at - behind < _SLUMP:
        if words[behind - 1] in ("after", "following"):
            return noun is not None
        if words[behind - 1] in clause.text.small.phrase_ends:
            return False
        behind -= 1
    return False


def _is_purpose(clause: Clause, verb: Governor) -> bool:
    """Tell whether the deed is only what something is asked for: "appealed for 4 million | to help 11 million people"."""
    text, at = clause.text, verb.at
    if verb.verb.tense != "base" or text.words[at - 1] != "to":
        return False
    found = (text.verb_at(i, clause.first) for i in range(at - 2, clause.first, -1))
    before = next((other for other in found if other is not None and other.family not in ("matrix", "contain")), None)
    return before is not None and before.family == "need" and any(word[:1].isdigit() for word in text.words[clause.first : at])


def _told_behind(clause: Clause, at: int) -> bool:
    """Tell whether a phrase right behind the figure governs it: "44 billion | will", "44 billion is | planned"."""
    words, end = clause.words, clause.figure[1]
    behind = end + 2 if tuple(words[end : end + 2]) in OF_WHOM else insertion_end(clause)
    return (at in (end, behind) and (words[at] in _PROMISING or (words[at] in _SUPPOSING and not _is_negated(clause, at)))) or (
        at == end + 1 and words[end] in clause.text.small.be and words[at] in _PLANNED
    )


def _is_beside(clause: Clause, at: int) -> bool:
    """Tell whether a phrase stands in the figure, or before it with no preposition but "of" between: not "additional sanctions against | five"."""
    words, start = clause.words, clause.figure[0]
    return at >= start or (start - 3 <= at and clause.text.small.prepositions.isdisjoint(set(words[at:start]) - {"of"}))


def _is_name(clause: Clause, at: int) -> bool:
    """Tell May from "may", and the name of a plan from a plan: "the Response Plan for Ukraine"."""
    return clause.words[at] in ("may", "plan") and clause.text.is_capital(at)


def _modality(words: Sequence[str], governing: dict[str, tuple[int, int]], family: str | None, levels: frozenset[str]) -> Modality:
    """Return the first that governs; how much something "could" come to is expected."""
    if family == "need":
        return Modality.NEEDED
    for modality in _ORDER:
        if modality.value in governing:
            a, b = governing[modality.value]
            behind = words[b] if b < len(words) else ""
            if modality is Modality.CAPACITY and words[b - 1] == "could" and (behind in levels or family in _BEFALLING):
                return Modality.EXPECTED
            if modality is Modality.NEEDED and behind == "date":
                continue  # "have to date sent"
            if modality is Modality.CAPACITY and words[a:b] == ["able", "to"] and words[a - 1] in _WAS:
                continue  # "was able to return 200 men": they are back
            if modality is Modality.CAPACITY and words[a + 1] in _OFFERING and family == "give":
                return Modality.PLEDGED
            if modality is Modality.PLANNED and behind in _GETTING and words[b - 1] == "to" and words[a] in _BOUND:
                return Modality.EXPECTED  # "Ukraine is to get 20 tanks": others give them
            is_promise = behind not in _AS_A_RULE and modality is Modality.EXPECTED and family == "give" and " ".join(words[a:b]) in _PROMISING
            return Modality.PLEDGED if is_promise or (family == "give" and _is_decided(words, a, b)) else modality
    return Modality.PLEDGED if family == "pledge" else Modality.HAPPENED


def _is_decided(words: Sequence[str], first: int, last: int) -> bool:
    """Tell whether who gives has made up his mind: "decided to send", "is to send", and not "the aim is to send"."""
    return words[first] in _DECIDING or (words[first:last] in (["is", "to"], ["are", "to"]) and words[first - 1] not in _AIMS)
