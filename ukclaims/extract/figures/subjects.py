"""The subject of a clause: who does what its verb says."""

from ukclaims.extract.figures.clause import Clause
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.names import Names, Standpoint
from ukclaims.extract.figures.openings import opens_adverbial, subject_start
from ukclaims.extract.figures.subclauses import Subclauses

_PURPOSES = frozenset(["commitment", "pledge", "promise", "decision", "intention", "intent", "readiness", "plan", "plans", "willingness", "refusal"])
_COUNTS = frozenset(["number", "numbers", "total", "toll", "percentage", "proportion"])
_SEVERAL = 3  # states; two are a name with "and" between
_LONGEST = 8  # words of a subject behind a comma


class Subjects:
    """Reads the subjects of one document."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.text = names.text
        self.words = names.words
        self.small = names.small
        self.clauses = Subclauses(names.text)

    def read(self, clause: Clause, verb: int, speaker: Standpoint) -> str | None:
        """Return the subject of the clause: the noun phrase before its first verb."""
        told = self._thanked(clause, verb) or self._intending(clause, verb)
        if told:
            return told
        if (described := self.clauses.described(clause.subject_from, verb)) is not None:
            return self.names.foe(*described, speaker) or self.names.name(*described)
        start = subject_start(self.text, self.clauses.behind_opener(clause.subject_from, verb), verb)
        if (later := self.clauses.behind_last_comma(start, verb)) is not None:
            return self.names.foe(*later, speaker) or self.names.name(*later)
        end = start
        while end < verb and not self.clauses.starts_predicate(end, clause.subject_from):
            end += 1
        if not (self._is_finite(end, verb) or self.clauses.is_unknown(end, start)):
            return None
        if end < verb and self.words[end] == "," and (later := self._apposed(start, end, verb) or self._behind_comma(start, end, verb)):
            start, end = later
        if self.words[verb].endswith("ing") and self._is_done_to(end, verb):
            return self._behind_by(end, verb)
        if self.words[end - 1] in self.small.intents:
            return None
        if self.words[start] == "it":
            return speaker.itself
        if (several := self._several(start, verb)) is not None:
            return several
        if self.words[start + (self.words[start] in self.small.articles)] in _COUNTS:
            return None  # "the number of | the injured", which does nothing
        return self._owned(start, end, speaker.itself) or self.names.foe(start, end, speaker) or self.names.name(start, end)

    def _intending(self, clause: Clause, verb: int) -> str | None:
        """Return whose intent the deed is: "he confirmed Germany's commitment | to deliver"."""
        whose = verb - 3
        is_intent = whose >= clause.subject_from and self.words[verb - 1] == "to" and self.words[verb - 2] in _PURPOSES
        if not is_intent or not self.words[whose].endswith(("'s", "s'", "’s")) or not self.text.is_capital(whose):
            return None
        start = whose
        while start > clause.subject_from and self.text.is_capital(start - 1):
            start -= 1
        return self.names.name(start, whose + 1)

    def _several(self, start: int, verb: int) -> str | None:
        """Return all the states of a list that ends at the verb: "Ukraine, Poland and Italy | will produce"."""
        names: list[str] = []
        at = end = start
        while at < verb:
            at += self.words[at] in self.small.articles
            end = next((i for i in range(at, verb) if not self.text.is_capital(i)), verb)
            state = self.names.registry.state_of(self.text.words_as_written(at, end)) if end > at else None
            if state is None:
                return None
            names.append(state)
            if self.words[end] not in (",", "and"):
                break
            at = end + 1 + (self.words[end] == "," and self.words[end + 1] == "and")
        closes = end == verb or self.words[end] in self.small.auxiliaries
        return f"{', '.join(names[:-1])} and {names[-1]}" if closes and len(names) >= _SEVERAL else None

    def _owned(self, start: int, end: int, itself: str | None) -> str | None:
        """Return what a state or body that speaks calls its own, by the state: "its air defences" are Russia's."""
        if itself is None or self.words[start] not in ("its", "our"):
            return None
        state = next((entry.state or entry.name for entry in self.names.registry.find(itself, ("state", "body"))), None)
        own = self.names.name(start + 1, end)
        return f"{state}'s {own}" if state and own and own.islower() else None

    def _apposed(self, start: int, comma: int, verb: int) -> tuple[int, int] | None:
        """Return the name between commas behind the word for a firm: "the country's largest energy company, | DTEK, lost"."""
        if self.words[comma - 1] not in deed_words("firms", self.text.language) or self.text.is_capital(comma - 1):
            return None
        end = comma + 1
        while end < verb and self.text.is_capital(end):
            end += 1
        return (comma + 1, end) if comma + 1 < end < verb and self.words[end] == "," and self.clauses.starts_predicate(end + 1, start) else None

    def _behind_comma(self, start: int, comma: int, verb: int) -> tuple[int, int] | None:
        """Return the subject behind the only comma before the verb: "Two days later, Poland | sent", not "Poland, which …, sent"."""
        if opens_adverbial(self.text, comma + 1) or self.words[comma + 1] in ("whose", "where"):
            return None
        end = comma + 1
        while end < verb and not self.clauses.starts_predicate(end, start):
            end += 1
        if end == comma + 1 or end > comma + 1 + _LONGEST or self.words[end] == "," or "and" in self.words[comma + 1 : end]:
            return None
        return comma + 1, end

    def _is_done_to(self, start: int, verb: int) -> bool:
        """Tell whether the main verb before a participle is passive: "a village was shelled, damaging three homes"."""
        return any(self.words[at - 1] in self.small.be and self.text.verb_at(at, start) is not None for at in range(start + 1, verb))

    def _behind_by(self, start: int, verb: int) -> str | None:
        at = next((i for i in range(start, verb) if self.words[i] == "by"), None)
        return None if at is None else self.names.name(at + 1, self.text.phrase_end(at + 1, verb))

    def _is_finite(self, start: int, verb: int) -> bool:
        """Tell whether a finite verb stands from the subject's end up to the verb: not in "the objective of providing"."""
        if any(self.text.is_finite(at) for at in range(start, verb + 1)):
            return True
        if self.words[verb - 1] != "to":
            return any(v.tense == "base" for v in self.text.forms.get(self.words[verb], ()))
        planned = self.text.forms.get(self.words[verb - 2], ())  # "manufacturers | plan to produce"
        return start < verb and self.words[verb - 3].endswith("s") and any(v.tense == "base" and v.family == "matrix" for v in planned)

    def _thanked(self, clause: Clause, verb: int) -> str | None:
        """Return who is thanked for the deed: "grateful to the United Kingdom … for delivering 85,000 drones"."""
        if self.words[verb - 1 : verb] != ["for"]:
            return None
        for at in range(clause.subject_from, verb - 1):
            if self.words[at] in ("grateful", "thankful", "thanks") and self.words[at + 1] == "to":
                return self.names.name(at + 2, verb)
            if self.words[at] in ("thank", "thanked", "thanking", "thanks"):
                return self.names.name(at + 1, verb)
        return None
