"""Who acts and who receives, in the clause of a figure, under names that other texts use too."""

from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.governor import Governor
from ukclaims.registry import Registry

_LONGEST = 8  # words of a name


class Parties:
    """Reads the actors and recipients of one document with one registry."""

    def __init__(self, text: Text, registry: Registry) -> None:
        self.text = text
        self.words = text.words
        self.small = text.small
        self.registry = registry
        self.common = {word for word in {token.text for token in text.tokens} if word.islower()}

    def read(self, clause: Clause, verb: Governor | None, itself: str | None) -> tuple[str | None, str | None]:
        """Return (actor, recipient) as the verb's class gives them out; "it" is whom `itself` names."""
        if verb is None or verb.verb.family == "contain":
            return None, None
        subject = self._doer(clause, verb, itself)
        behind = clause.figure[1] - 1
        recipient = self._behind("to", behind, clause, must_be_named=True) or self._between(verb.at, clause.figure[0])
        if verb.verb.family == "receive":
            return self._behind("from", behind, clause, must_be_named=True), subject or recipient
        return (self._behind("by", max(verb.at, behind), clause) if verb.passive else subject), recipient

    def _doer(self, clause: Clause, verb: Governor, itself: str | None) -> str | None:
        """Return who acts, where the words before or around the verb say it."""
        if verb.subject is not None:
            return self.name(*verb.subject)
        if verb.is_subject or verb.verb.tense == "noun":
            return None
        if verb.verb.tense == "gerund" and (start := self.text.doer_with(verb.at)) is not None:
            return self.name(start, verb.at)
        return self._subject(clause, verb.at, itself)

    def _subject(self, clause: Clause, verb: int, itself: str | None) -> str | None:
        """Return the subject of the clause: the noun phrase before its first verb."""
        thanked = self._thanked(clause, verb)
        if thanked:
            return thanked
        start = self.subject_start(clause.subject_from, verb)
        end = start
        while end < verb and not self._starts_predicate(end, clause.subject_from):
            end += 1
        if not self._is_finite(end, verb):
            return None
        if end < verb and self.words[end] == "," and (later := self._behind_comma(start, end, verb)):
            start, end = later
        if self.words[verb].endswith("ing") and self._is_done_to(end, verb):
            return self._behind_by(end, verb)
        return itself if self.words[start] == "it" else self.name(start, end)

    def _behind_comma(self, start: int, comma: int, verb: int) -> tuple[int, int] | None:
        """Return the subject behind the only comma before the verb: "Two days later, Poland | sent", not "Poland, which …, sent"."""
        end = comma + 1
        while end < verb and not self._starts_predicate(end, start):
            end += 1
        if end == comma + 1 or end > comma + 1 + _LONGEST or self.words[end] == "," or "and" in self.words[comma + 1 : end]:
            return None
        return comma + 1, end

    def _is_done_to(self, start: int, verb: int) -> bool:
        """Tell whether the main verb before a participle is passive: "a village was shelled, damaging three homes"."""
        return any(self.words[at - 1] in self.small.be and self.text.verb_at(at, start) is not None for at in range(start + 1, verb))

    def _behind_by(self, start: int, verb: int) -> str | None:
        at = next((i for i in range(start, verb) if self.words[i] == "by"), None)
        return None if at is None else self.name(at + 1, self.text.phrase_end(at + 1, verb))

    def _is_finite(self, start: int, verb: int) -> bool:
        """Tell whether a finite verb stands from the subject's end up to the verb: not in "the objective of providing"."""
        if any(self.text.is_finite(at) for at in range(start, verb + 1)):
            return True
        return any(v.tense == "base" for v in self.text.forms.get(self.words[verb], ())) and self.words[verb - 1] != "to"

    def _starts_predicate(self, at: int, first: int) -> bool:
        word = self.words[at]
        return (
            word in self.small.auxiliaries
            or word in self.small.breaks
            or (word in self.small.conjunctions and word != "and")
            or (self.text.verb_at(at, first) is not None and not self.text.is_capital(at))
        )

    def _thanked(self, clause: Clause, verb: int) -> str | None:
        """Return who is thanked for the deed: "grateful to the United Kingdom … for delivering 85,000 drones"."""
        if self.words[verb - 1 : verb] != ["for"]:
            return None
        for at in range(clause.subject_from, verb - 1):
            if self.words[at] in ("grateful", "thankful", "thanks") and self.words[at + 1] == "to":
                return self.name(at + 2, verb)
            if self.words[at] in ("thank", "thanked", "thanking", "thanks"):
                return self.name(at + 1, verb)
        return None

    def subject_start(self, start: int, end: int) -> int:
        """Return where the subject begins, after "On 9 July," and the like."""
        at = start
        while at < end:
            behind = self._behind_adverbial(at, end)
            if behind is None:
                return at
            at = behind
        return at

    def _behind_adverbial(self, at: int, end: int) -> int | None:
        """Return the token behind what stands before the subject, None where the subject begins here."""
        word, after = self.words[at], self.words[at + 1 : at + 2]
        if (behind := self._behind_time(at, end)) is not None:
            return behind
        if self._opens_adverbial(at):
            comma = self._comma(at, end)
            return None if comma is None else comma + 1
        if after == [":"] or (after == [","] and (word in self.small.later or word.isdigit())):
            return at + 2
        skipped = word in self.small.conjunctions or word in self.small.breaks or word in self.small.adverbs or word in self.small.calendar
        return at + 1 if skipped else None

    def _behind_time(self, start: int, end: int) -> int | None:
        """Return where a time without a preposition and its comma end: "This past night, …", "So far, …", "Today …"."""
        comma = next((at for at in range(start, min(start + 4, end)) if self.words[at] == ","), None)
        if comma is not None and self.words[comma - 1] in self.small.times | {"far", "date", "return", "response"}:
            return comma + 1
        return start + 1 if self.words[start] in ("today", "yesterday", "currently") else None

    def state(self, start: int, end: int) -> str | None:
        """Return the first state that a word names or is the adjective of: "Russian"."""
        return next((found for at in range(start, end) if (found := self.registry.state_of(self.text.tokens[at].text))), None)

    def _opens_adverbial(self, at: int) -> bool:
        """Tell whether words before the subject begin here: "On 9 July", "As a result of", "Overnight into February 8"."""
        word, after = self.words[at], self.words[at + 1 : at + 2]
        if word in ("as", "apart", "overnight", "together", "along"):
            return after != [","]
        return word in self.small.prepositions or word.endswith("ly")

    def _comma(self, at: int, end: int) -> int | None:
        return next((i for i in range(at, end) if self.words[i] == ","), None)

    def _behind(self, preposition: str, start: int, clause: Clause, *, must_be_named: bool = False) -> str | None:
        """Return the name behind a preposition; where it must be named, only with a capital or known."""
        for at in range(max(start, clause.first), clause.last - 1):
            if self.words[at] in self.small.conjunctions or self.words[at] in (";", ":"):
                return None
            if self.words[at] == preposition:
                name = self.name(at + 1, self.text.phrase_end(at + 1, clause.last))
                if name and (not must_be_named or self.text.is_capital(at + 1) or self._is_state(name)):
                    return name
        return None

    def _between(self, verb: int, figure: int) -> str | None:
        """Return the first object: "provide Ukraine with 20", "sent Ukraine 20"."""
        end = verb + 1
        while end < figure and self.text.is_capital(end) and self.words[end] != "with":
            end += 1
        name = self.name(verb + 1, end)
        return name if name and self._is_state(name) else None

    def _is_state(self, name: str) -> bool:
        return self.registry.state_of(name) is not None

    def name(self, start: int, end: int) -> str | None:
        """Return the canonical name of a noun phrase, or its words without the article; None for pronouns."""
        stop = next((i for i in range(start, end) if self.words[i] in self.small.prepositions or self.words[i] in self.small.breaks), end)
        while start < stop and (self.words[start] in self.small.articles or self.words[start] in self.small.conjunctions):
            start += 1
        while stop > start and self.words[stop - 1].endswith("ly"):
            stop -= 1
        if start >= stop or stop - start > _LONGEST or self._names_nobody(start):
            return None
        words = self.text.words_as_written(start, stop)
        state = self.registry.state_of(words)
        if state:
            return state
        known = self._known_end(words)
        if known:
            return known
        return words if self._is_proper(start, stop) else words.lower()

    def _names_nobody(self, at: int) -> bool:
        """Tell whether a phrase is a pronoun, a number or a time: "by Sunday morning"."""
        word = self.words[at].removesuffix("'s")
        return word in self.small.pronouns or word[0].isdigit() or word in self.small.calendar or word in self.small.times

    def _known_end(self, words: str) -> str | None:
        """Return the name that the registry has for the words, or for a person at their end: "German Defense Minister Boris Pistorius"."""
        parts = words.split()
        for cut in range(max(1, len(parts) - 1)):
            found = self.registry.find(" ".join(parts[cut:]))
            if len(found) == 1 and (cut == 0 or found[0].kind == "person"):
                return found[0].name
        return None

    def _is_proper(self, start: int, stop: int) -> bool:
        """Tell whether words are a name: a capital that the beginning of a sentence does not explain."""
        capitals = [at for at in range(start, stop) if self.text.is_capital(at)]
        return bool(capitals) and not (capitals == [start] and self._is_common(self.text.tokens[start].text))

    def _is_common(self, word: str) -> bool:
        """Tell whether a word with a capital is a common noun: a plural, or met elsewhere in small letters."""
        return (word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or word.lower() in self.common
