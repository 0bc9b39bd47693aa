"""Names in the clause of a figure, as other texts write them too: states, bodies, people, things that act."""

from attrs import frozen

from ukclaims.extract.figures.clause import Text
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry

_LONGEST = 8  # words of a name
_SORTS = frozenset(["falling", "flying", "opposing", "advancing", "retreating", "visiting"])  # "falling debris" acts, "expanding the plant" is a deed
_EDGES = frozenset(["end", "beginning", "start", "middle", "close"])
_INVADER = "Russia"
_OF_TABLES = frozenset("| { } < > = _ * # \\ ~ ^ none null nan".split())  # marks and empty cells of tables and code


@frozen
class Standpoint:
    """Where the speaker stands: the state or body that "it" names, and the state that he calls the enemy."""

    itself: str | None = None
    foe: str | None = None


class Names:
    """Reads the names of one document with one registry."""

    def __init__(self, text: Text, registry: Registry) -> None:
        self.text = text
        self.words = text.words
        self.small = text.small
        self.registry = registry
        self.common = {word for word in {token.text for token in text.tokens} if word.islower()}

    def name(self, start: int, end: int) -> str | None:
        """Return the canonical name of a noun phrase, or its words without the article; None for pronouns.

        Units and members of a body are the body: "units of the National Guard".
        """
        start = self._behind_members(start, end)
        stop = next((i for i in range(start, end) if self._ends_name(i, start, end)), end)
        while stop > start + 1 and (self.words[stop - 1] in self.small.calendar or self.words[stop - 1] in self.small.later):
            stop -= 1
        while start < stop and (self.words[start] in self.small.articles or self.words[start] in self.small.conjunctions or self._is_year(start, stop)):
            start += 1
        while start + 1 < stop and (self.words[start] in starters() or self.words[start] in self.small.several):
            start += 1  # "two | rockets", "several | Russian raids"
        while stop > start and (self.text.is_adverb(stop - 1) or self.words[stop - 1] == "alone"):
            stop -= 1
        if start >= stop or stop - start > _LONGEST or self._names_nobody(start) or any(map(self._is_number, range(start, stop))):
            return None
        if not _OF_TABLES.isdisjoint(self.words[start:stop]):
            return None
        words = self.text.words_as_written(start, stop)
        state = self.registry.state_of(words)
        if state:
            return state
        known = self._known_end(words)
        if known:
            return known
        if self.words[start].endswith("ing") and stop - start > 1 and self.words[start] not in _SORTS:
            return None  # "expanding the plant" is a deed
        return words if self._is_proper(start, stop) else words.lower()

    def _behind_members(self, start: int, end: int) -> int:
        """Return where the name begins of whose units, soldiers or crews act; the same place where they are nobody's."""
        article = start < end and self.words[start] in self.small.articles
        at = start + article
        if at + 2 >= end or self.words[at] not in self.small.members or self.words[at + 1] != "of":
            return start
        whose = at + 3 if self.words[at + 2] in self.small.articles else at + 2
        return whose if whose < end and self.text.is_capital(whose) else start

    def state(self, start: int, end: int) -> str | None:
        """Return the first state that a word names or is the adjective of: "Russian"."""
        return next((found for at in range(start, end) if (found := self.registry.state_of(self.text.tokens[at].text))), None)

    def foe(self, start: int, end: int, speaker: Standpoint) -> str | None:
        """Return the state that words for an enemy name, as the speaker stands: "the enemy", "the occupiers"."""
        at = start + (start < end and self.words[start] in self.small.articles)
        if at >= end or (at + 1 < end and not self.text.ends_phrase(at + 1, at + 1) and self.words[at + 1] not in self.small.members):
            return None
        return self.hostile(at, speaker)

    def hostile(self, at: int, speaker: Standpoint) -> str | None:
        """Return the state that one word for an enemy names: "enemy", "the enemy's"."""
        word = self.words[at].removesuffix("'s").removesuffix("’s")
        if word in self.small.foes:
            return speaker.foe
        return _INVADER if word in self.small.invading else None

    def is_state(self, name: str) -> bool:
        """Tell whether a name is a state's."""
        return self.registry.state_of(name) is not None

    def _ends_name(self, at: int, start: int, end: int) -> bool:
        """Tell whether a name is over here; "of" between capitals belongs to it: "Ministry of Defense"."""
        if self.words[at] == "of" and start < at < end - 1 and self.text.is_capital(at - 1) and self.text.is_capital(at + 1):
            return False
        return (self.words[at] in self.small.prepositions or self.words[at] in self.small.breaks) and not self.goes_on_for(at)

    def goes_on_for(self, at: int) -> bool:
        """Tell whether "for" belongs to the name of a body: "the International Bank | for Reconstruction"."""
        head = at - 3 if self.words[at - 2 : at - 1] == ["of"] else at - 1  # "the State Service of Ukraine | for Emergency Situations"
        is_body = self.words[at] == "for" and self.words[head] in self.small.bodies and self.text.is_capital(head) and self.text.is_capital(at - 1)
        if not is_body or at + 3 >= len(self.words):
            return False
        behind = at + 2 if self.words[at + 1] == "the" and self.words[at + 3] == "of" else at + 1  # "for the Coordination of"
        return self.text.is_capital(behind)

    def _is_number(self, at: int) -> bool:
        return self.words[at][0].isdigit() and self.words[at].replace(",", "").isdigit()

    def _is_year(self, at: int, stop: int) -> bool:
        """Tell whether a year stands before a noun: "the 2025 budget"."""
        return at + 1 < stop and len(self.words[at]) == 4 and self.words[at].isdigit() and self.words[at] >= "1900"

    def _names_nobody(self, at: int) -> bool:
        """Tell whether a phrase is a pronoun, a number or a time: "by Sunday morning"."""
        word = self.words[at]
        if word in _EDGES and self.words[at + 1 : at + 2] == ["of"]:
            return True  # "by the end of July"
        return word in self.small.pronouns or word in starters() or word.removesuffix("'s") in self.small.calendar or word in self.small.times

    def _known_end(self, words: str) -> str | None:
        """Return the name that the registry has for the words, or for somebody at their end: "German Defense Minister Boris Pistorius", "mercenary Wagner Group"."""
        parts = words.split()
        for cut in range(max(1, len(parts) - 1)):
            found = self.registry.find(" ".join(parts[cut:]))
            if len(found) == 1 and (cut == 0 or found[0].kind == "person" or (found[0].kind == "body" and words.startswith(" ".join(parts[:cut]).lower()))):
                return found[0].name
        return None

    def _is_proper(self, start: int, stop: int) -> bool:
        """Tell whether words are a name: a capital that the beginning of a sentence does not explain."""
        capitals = [at for at in range(start, stop) if self.text.is_capital(at)]
        return bool(capitals) and not (capitals == [start] and self._is_common(self.text.tokens[start].text))

    def _is_common(self, word: str) -> bool:
        """Tell whether a word with a capital is a common noun: a plural, or met elsewhere in small letters."""
        return (word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or word.lower() in self.common
