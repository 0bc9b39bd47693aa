"""What the noun before a figure says of it: "the death toll rose to 52", "the number of wounded has reached 9", "the bodies of 30 men"."""

from typing import NamedTuple

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.quantities.items import singular
from ukclaims.registry import Registry


class Subject(NamedTuple):
    """What is counted, what was done to it, and to whom it belongs, as far as the noun says."""

    item: str | None
    action: str | None
    owner: str | None = None


_LEVEL_WITHIN = 4  # words between the verb and its figure: "has risen overnight to 30"
_NOTHING = Subject(None, None)


def subject(clause: Clause, item: str | None, registry: Registry) -> Subject:
    """Return what the noun that the figure measures says; `item` is the noun that stands with the number."""
    carried = _carried(clause, item)
    if carried is not None:
        return carried
    if item is not None and not _is_level(clause):
        return _NOTHING
    for at in range(clause.first, clause.figure[0]):
        found = _toll(clause, at, item) or _number(clause, at, item) or _losses(clause, at, item, registry)
        if found is not None:
            return found
    return _NOTHING


def _carried(clause: Clause, item: str | None) -> Subject | None:
    """Read "the bodies of 30 men" and "the deaths of 30 men"."""
    at, small = clause.figure[0] - 2, clause.text.small
    if at < clause.first or clause.words[at + 1] != "of":
        return None
    if clause.words[at] in small.bodies:
        return Subject("body", None)
    return Subject(item, "kill") if clause.words[at] in small.deaths else None


def _is_level(clause: Clause) -> bool:
    """Tell whether a verb of level stands before the figure: "has risen to", "exceed", "now stands at"."""
    before = range(max(clause.first, clause.figure[0] - _LEVEL_WITHIN), clause.figure[0] + 1)
    return any(clause.words[at] in clause.text.small.levels for at in before)


def _toll(clause: Clause, at: int, item: str | None) -> Subject | None:
    return Subject(item or "person", "kill") if clause.words[at] == "toll" else None


def _number(clause: Clause, at: int, item: str | None) -> Subject | None:
    """Read "the number of soldiers killed" and "the number of wounded"."""
    words, text = clause.words, clause.text
    if words[at] not in ("number", "numbers", "total") or words[at + 1] != "of":
        return None
    end = at + 2
    while end < clause.figure[0] and not text.ends_phrase(end, end) and text.verb_at(end, clause.first) is None:
        end += 1
    done = text.verb_at(end, clause.first) if end < clause.figure[0] else None
    action = done.lemma if done and done.tense in ("past", "participle") else None
    if end > at + 2:
        return Subject(singular(words[end - 1]), action)
    return Subject(item or "person", action) if action else None


def _losses(clause: Clause, at: int, item: str | None, registry: Registry) -> Subject | None:
    """Read "Russia's losses exceed 750,000 soldiers": the one before the noun is who loses."""
    if clause.words[at] != "losses" or item is None:
        return None
    before = clause.text.tokens[at - 1].text if at > clause.first else ""
    return Subject(item, "lose", registry.state_of(_bare(before)))


def _bare(owner: str) -> str:
    return owner.removesuffix("'s").removesuffix("’s")
