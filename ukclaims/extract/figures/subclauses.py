"""Clauses inside a clause: where their subject and predicate begin, and what they tell more of."""

from ukclaims.extract.figures.clause import Range, Text
from ukclaims.extract.figures.openings import opens_adverbial
from ukclaims.extract.quantities.numerals import starters

_OPENING = frozenset(["that", "when", "where", "because", "while", "although", "whereas"])
_RELATIVE = frozenset(["that", "which", "who"])
_TOWARDS = (["into"], ["through"], ["across"], ["towards"], ["toward"])
_SEEING = frozenset(["see", "sees", "saw", "seen", "let", "lets", "made", "makes", "make", "help", "helps", "helped"])
_TEMPORAL = frozenset(["after", "before", "until", "since", "as"])
_NO_CLAUSE = frozenset(["of", "well", "part", "many", "much", "few", "little", "long", "far", "if", "per"])  # "as part of", "as many as"


class Subclauses:
    """Reads the clauses inside the clauses of one document."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.words = text.words
        self.small = text.small

    def described(self, first: int, verb: int) -> Range | None:
        """Return what the clause of the verb tells more of, where that is not the subject: "the raid caused a fire | that destroyed"."""
        at = next((i for i in range(verb - 1, first, -1) if self.words[i] in _RELATIVE), None)
        if at is None or not self.starts_predicate(at + 1, first) or not any(self.text.is_finite(i) or self.words[i].endswith("ed") for i in range(first, at)):
            return None
        end = at - (self.words[at - 1] == ",")
        start = end
        while start > first and not self._ends_before(start - 1, first):
            start -= 1
        return (start, end) if start < end and not self._is_sent(start, first) else None

    def _ends_before(self, at: int, first: int) -> bool:
        """Tell whether a noun phrase behind a word does not go on before it."""
        verb = self.text.verb_at(at, first)
        return self.text.ends_phrase(at, at) or self.words[at] in self.small.articles or (verb is not None and verb.tense in ("past", "base", "gerund"))

    def _is_sent(self, start: int, first: int) -> bool:
        """Tell whether what is described was only sent by who acts: "Russia launched a swarm of | drones that killed"."""
        found = next((verb for at in range(start - 1, first, -1) if (verb := self.text.verb_at(at, first)) is not None), None)
        return found is not None and found.family == "launch"

    def behind_opener(self, start: int, verb: int) -> int:
        """Return where the subject is looked for: behind the last "that", "when" or the like which a name follows."""
        opens = (self._opens, self._reports, lambda at: self._sees(at, verb), lambda at: self._happens_as(at, verb), lambda at: self._follows(at, start, verb))
        found = next((at for at in range(verb - 2, start, -1) if any(rule(at) for rule in opens)), None)
        return start if found is None or self.starts_predicate(found + 1, start) else found + 1

    def behind_last_comma(self, start: int, verb: int) -> Range | None:
        """Return the subject of a second clause that only a comma opens: "Russia attacked in May, the units | have cleared"."""
        comma = next((at for at in range(verb - 1, start, -1) if self.words[at] == ","), None)
        if comma is None or not any(self.text.is_finite(at) for at in range(start + 1, comma)) or opens_adverbial(self.text, comma + 1):
            return None
        first, end = comma + 1, comma + 1
        while end < verb and not self.starts_predicate(end, first):
            end += 1
        leads = all(self.words[at] in self.small.auxiliaries or self.words[at].endswith("ly") for at in range(end, verb))
        if any(word == "and" or word[0].isdigit() or word in starters() for word in self.words[first:end]):
            return None  # "carried out 3 raids, 57 strikes and | launched"
        return (first, end) if first < end and leads and self.words[first] not in self.small.conjunctions else None

    def _opens(self, at: int) -> bool:
        """Tell whether a clause of its own may begin behind a word: "that | Poland sent", not "during that time"."""
        return self.words[at] in _OPENING and self.words[at + 1] not in self.small.times

    def _reports(self, at: int) -> bool:
        """Tell whether a verb of estimating leads to a name without "that": "British intelligence estimates | Russia has lost"."""
        return self.words[at] in self.small.estimating and self.text.is_capital(at + 1) and not self.text.is_capital(at)

    def _sees(self, at: int, verb: int) -> bool:
        """Tell whether somebody is seen or made to do what the verb in its base form says: "has seen | the UK commit 15 million"."""
        is_base = any(form.tense == "base" for form in self.text.forms.get(self.words[verb], ()))
        return self.words[at] in _SEEING and is_base and self.words[verb - 1] not in self.small.auxiliaries

    def _happens_as(self, at: int, verb: int) -> bool:
        """Tell whether ", as" opens the clause of the verb: "a grim day came, as | a strike hurt 31", not "Poland, as a neighbour, sent"."""
        opens = self.words[at] == "as" and self.words[at - 1] == "," and self.words[at + 1] not in _NO_CLAUSE
        return opens and "," not in self.words[at:verb]

    def _follows(self, at: int, start: int, verb: int) -> bool:
        """Tell whether "after" opens the clause of the verb behind a main verb: "crews left after | a strike hurt 31", not "after a strike Poland sent"."""
        if self.words[at] not in _TEMPORAL or self.words[at + 1] in _NO_CLAUSE or not {",", "and"}.isdisjoint(self.words[at:verb]):
            return False
        if self.words[at] == "as" and self.words[at - 1].endswith(("ed", "wn")) and self.words[at - 2] not in self.small.be:
            return False  # "men named as | suspects killed"
        return any(self.text.is_finite(i) or self.words[i].endswith("ed") for i in range(start + 1, at))

    def starts_predicate(self, at: int, first: int) -> bool:
        """Tell whether a subject is over with this word: a verb, a mark or another clause begins."""
        word = self.words[at]
        return (
            self.is_unknown(at, first)
            or word in self.small.auxiliaries
            or word in self.small.breaks
            or (word in self.small.conjunctions and word != "and")
            or (self.text.verb_at(at, first) is not None and not self.text.is_capital(at))
        )

    def is_unknown(self, at: int, first: int) -> bool:
        """Tell whether a verb of no table stands here in the past: "Kyiv | slammed", "missiles | slammed into"."""
        if not self.words[at].endswith("ed") or at <= first or self.text.is_capital(at):
            return False
        leads = self.words[at - 1].endswith("s") and self.words[at - 1].isalpha() and self.words[at + 1 : at + 2] in _TOWARDS
        return leads or self.text.is_capital(at - 1)
