"""Whether the words around a date look ahead: "will meet on Friday" is not the Friday gone by."""

import re
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from ukclaims.extract.periods.reading import Reading
from ukclaims.extract.periods.surroundings import side_of
from ukclaims.lang.tables import tables

_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?;]['\"]*\s|\n")
_WORD = re.compile(r"'?[^\W\d_]++(?:'t)?")
_REACH = 120
_NEAR = 24


@frozen
class _Verbs:
    ahead: frozenset[str]
    ahead_before_to: frozenset[str]
    ahead_before_for: frozenset[str]
    asking: frozenset[str]
    back: frozenset[str]
    endings: tuple[str, ...]
    not_back: frozenset[str]
    passive: frozenset[str]
    saying: frozenset[str]
    that: frozenset[str]

    def tell(self, previous: str, word: str, following: str, *, dated: bool, deadline: bool = False) -> str | None:
        """Return where the verb looks: "ahead", "back", or "said" where it only tells of the saying; None where it is no verb that tells.

        A time behind "planned to meet" dates the meeting; one before it may date the planning (`dated`).
        A `deadline` lies ahead of what is needed or asked for, and no verb of saying tells of it.
        """
        if deadline and (word in self.asking or word in self.saying):
            return "ahead" if word in self.asking else None
        plans = following == "to" and word in self.ahead_before_to and not (dated and word.endswith(self.endings))
        plans = plans or (following == "for" and word in self.ahead_before_for and not dated)
        if word in self.ahead or plans:
            return "ahead"
        if previous in self.passive or not word.islower():
            return None
        if word in self.back or (word.endswith(self.endings) and word not in self.not_back):
            return "said" if word in self.saying else "back"
        return None


@cache
def _verbs(language: str) -> _Verbs:
    tense = tables(language).load("periods")["tense"]
    ahead, before_to, before_for, asking, back, not_back, passive, saying, that = (
        frozenset(tense[k]) for k in ("ahead", "ahead_before_to", "ahead_before_for", "asking", "back", "not_back", "passive", "saying", "that")
    )
    return _Verbs(ahead, before_to, before_for, asking, back, tuple(tense["back_endings"]), not_back, passive, saying, that)


def tells_of_past(word: str, language: str) -> bool:
    """Tell whether a word in small letters is the past of a verb: "found", "opened"; one in -ed may be a participle."""
    return _verbs(language).tell("", word, "", dated=False) in ("back", "said")


def is_of_saying(r: Reading) -> bool:
    """Tell whether the words are a day right behind a verb of saying: "said on Friday"."""
    before = _WORD.findall(r.context.folded, max(0, r.start - _NEAR), r.start)
    verb = before[-2:-1] if before[-1:] == ["on"] else before[-1:]
    return r.has("weekday", "a_day", "day_digits", "dayname") and bool(verb) and verb[0] in _verbs(r.context.language).saying


def looks_ahead(r: Reading) -> bool | None:
    """Tell whether the verb that governs the words speaks of what is to come; None where none tells, or only one of saying.

    The nearest verb before the words decides; where there is none, the first one after them. Verbs
    are looked for in small letters: May and Will are names. A deadline ("by Friday") is to come
    unless a verb tells of what is over.
    """
    folded, verbs = r.context.folded, _verbs(r.context.language)
    deadline = side_of(r)[1] == "to"
    left = folded[max(0, r.start - _REACH) : r.start]
    stops = [m.end() for m in _SENTENCE_END.finditer(left)]
    before = _WORD.findall(left, stops[-1] if stops else 0)
    told = _first(verbs, reversed(_placed(_without_saying_that(before, verbs))), deadline=deadline)
    if told is None:
        right = folded[r.end : r.end + _REACH]
        stop = _SENTENCE_END.search(right)
        after = _WORD.findall(right, 0, stop.start() if stop else len(right))
        told = _first(verbs, _placed(after), dated=True, deadline=deadline)
    if told is None and deadline:
        return True
    return None if told in (None, "said") else told == "ahead"


def _without_saying_that(words: list[str], verbs: _Verbs) -> list[str]:
    """Leave out the verbs of saying whose content has begun: "said that the truce ends in December"."""
    begun = max((n for n, word in enumerate(words) if word in verbs.that), default=0)
    return [word for n, word in enumerate(words) if n >= begun or word not in verbs.saying]


def _placed(words: list[str]) -> list[tuple[str, str, str]]:
    """Return each word between the one before it and the one after."""
    return list(zip(["", *words], words, [*words[1:], ""], strict=False))


def _first(verbs: _Verbs, placed: Iterable[tuple[str, str, str]], *, dated: bool = False, deadline: bool = False) -> str | None:
    return next((told for words in placed if (told := verbs.tell(*words, dated=dated, deadline=deadline)) is not None), None)
