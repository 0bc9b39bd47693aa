"""Who acts and who receives, in the clause of a figure."""

from ukclaims.extract.figures.clause import Clause, Text
from ukclaims.extract.figures.deeds import deed_words
from ukclaims.extract.figures.governor import Governor
from ukclaims.extract.figures.names import Names, Standpoint
from ukclaims.extract.figures.subjects import Subjects
from ukclaims.extract.quantities.numerals import starters
from ukclaims.registry import Registry

_UNGIVEN = frozenset(["harm", "life", "lose", "need", "hold", "handle"])  # "soldiers deployed to Kursk were killed"
_GIVEN = frozenset(["give", "pledge"])
_CONVERSION = 9  # tokens of "(or $50 billion)"
_OTHER = 5  # tokens of "with a total of 30"
NOWHERE = Standpoint()
_ALONE = frozenset(["die", "flee", "arrive", "surrender"])  # nobody does that to others
_AGAINST = frozenset(["launch", "harm", "lose", "handle"])  # the object of "attack" receives nothing


class Parties:
    """Reads the actors and recipients of one document with one registry."""

    def __init__(self, text: Text, registry: Registry) -> None:
        self.text = text
        self.words = text.words
        self.small = text.small
        self.registry = registry
        self.names = Names(text, registry)
        self.subjects = Subjects(self.names)

    def read(self, clause: Clause, verb: Governor | None, speaker: Standpoint) -> tuple[str | None, str | None]:
        """Return (actor, recipient) as the verb's class gives them out; "it" and "the enemy" are whom the speaker means."""
        if verb is None or verb.verb.family == "contain":
            return None, None
        subject = self._doer(clause, verb, speaker)
        gapped = self._gapped(clause, verb)
        if gapped:
            return (None if self._between(verb.at, clause.last) else gapped), None  # "gave Kyiv 12 and Riga 3" may be either
        behind = clause.figure[1] - 1
        recipient = self._behind("to", behind, clause, must_be_named=True) if verb.verb.family not in _UNGIVEN else None
        if recipient is None and verb.verb.family not in _AGAINST:
            recipient = self._between(verb.at, clause.figure[0])
        if recipient is None and verb.verb.family in _GIVEN and not verb.is_subject:
            recipient = self.meant_for(clause, verb.at)
        if verb.verb.family == "receive":
            return self._behind("from", behind, clause, must_be_named=True), subject or recipient
        if verb.verb.family == "give" and not verb.is_subject and verb.verb.tense == "participle" and self.text.is_passive(verb.at, clause.first):
            return self._behind("by", behind, clause, speaker=speaker), recipient or subject  # "Kyiv will be provided with | 40 tanks"
        return (self._behind("by", max(verb.at, behind), clause, speaker=speaker) if verb.passive else subject), recipient

    def _gapped(self, clause: Clause, verb: Governor) -> str | None:
        """Return who acts where a list leaves out the verb: "Sweden sent 10 tanks, Denmark 19 and | Norway 8"."""
        end = clause.figure[0]
        start = end
        while start > verb.at + 1 and self.text.is_capital(start - 1):
            start -= 1
        joined = start - 2 if self.words[start - 1] in self.small.articles else start - 1
        if start == end or joined <= verb.at or self.words[joined] not in ("and", ",", ";"):
            return None
        if not any(self.words[at][0].isdigit() or self.words[at] in starters() for at in range(verb.at, joined)):
            return None
        name = self.names.name(start, end)
        return name if name and self.names.is_state(name) else None

    def _doer(self, clause: Clause, verb: Governor, speaker: Standpoint) -> str | None:
        """Return who acts, where the words before or around the verb say it."""
        if verb.subject is not None:
            return self.names.name(*verb.subject)
        if verb.is_subject or verb.verb.tense == "noun" or verb.verb.lemma in _ALONE:
            return None
        if verb.verb.tense == "gerund" and (start := self.text.doer_with(verb.at)) is not None:
            return self.names.name(start, verb.at)
        if verb.verb.tense == "gerund" and self.text.describes_before(verb.at):
            return None  # "visited a plant | making 40 drones"
        return self.subjects.read(clause, verb.at, speaker)

    def _behind(self, preposition: str, start: int, clause: Clause, *, must_be_named: bool = False, speaker: Standpoint = NOWHERE) -> str | None:
        """Return the name behind a preposition; where it must be named, only with a capital or known."""
        start = self._behind_bracket(max(start, clause.first), clause.last)
        for at in range(start, clause.last - 1):
            if self.words[at] in self.small.conjunctions or self.words[at] in (";", ":") or self._opens_other(at):
                return None
            if preposition == "to" and self.words[at] == "to" and self.words[at - 1].endswith("ed") and self.words[at - 1] not in self.text.forms:
                continue  # "vessels linked to Russian oil"
            if self.words[at] == preposition and not (preposition == "by" and at - 1 > start and self._is_of_noun(at - 1)):
                end = self._end_of_doer(at + 1, clause.last)
                verb = next((i for i in range(at + 2, end) if self._goes_beyond(i, clause.first)), end)
                name = self.names.foe(at + 1, verb, speaker) or self.names.name(at + 1, verb)
                named = at + 2 if self.words[at + 1] in self.small.articles else at + 1
                if name and preposition == "by" and name.rpartition(" ")[2] in self.small.means:
                    continue
                if preposition == "from" and self.words[verb : verb + 1] == ["from"]:
                    return None  # "from the company Northwerk | from Poland"
                if name and (not must_be_named or self.text.is_capital(named) or self.names.is_state(name)):
                    return name
        return None

    def _is_of_noun(self, at: int) -> bool:
        """Tell whether a participle only describes the noun before it: "in houses | used by the army"; who shelled may have killed."""
        if self.words[at] in deed_words("holding", self.text.language):
            return True
        is_participle = any(form.tense == "participle" and not form.particle for form in self.text.forms.get(self.words[at], ()))
        noun = self.words[at - 1]
        return is_participle and noun.isalpha() and noun not in self.small.events | self.small.shellings and not self.text.ends_phrase(at - 1, at - 1)

    def _behind_bracket(self, start: int, last: int) -> int:
        """Return the token behind a conversion in brackets right behind the figure: "45 billion euros (or $50 billion) | to"."""
        if self.words[start + 1 : start + 2] != ["("]:
            return start
        return next((at for at in range(start + 2, min(last, start + _CONVERSION)) if self.words[at] == ")"), start)

    def _opens_other(self, at: int) -> bool:
        """Tell whether another number begins its own part of the sentence here: "12 were sent|, with 30 being promised by Poland"."""
        behind = self.words[at + 2 : at + 2 + _OTHER]
        return self.words[at] == "," and self.words[at + 1] == "with" and any(word[0].isdigit() or word in starters() for word in behind)

    def _goes_beyond(self, at: int, first: int) -> bool:
        """Tell whether a word behind a party is its verb, or tells more of it: "by troops | testified", "from Lithuania | valued"."""
        if self.text.is_capital(at):
            return False
        told = self.words[at].endswith("ed") and (
            (self.words[at - 1].endswith("s") and self.words[at - 1].isalpha()) or (self.text.is_capital(at - 1) and not self.text.is_adjective(at - 1))
        )
        return told or self.words[at] == "worth" or self.text.verb_at(at, first) is not None

    def _end_of_doer(self, start: int, last: int) -> int:
        """Return where the phrase for who acts ends, behind whose they are: "soldiers of the Azov Brigade"."""
        end = self.text.phrase_end(start, last)
        while end < last and self.names.goes_on_for(end):
            end = self._end_of_purpose(end + 1, last)
        if end + 1 >= last or self.words[end] != "of" or self.words[end - 1] not in self.small.members:
            return end
        return self.text.phrase_end(end + 1, last)

    def _end_of_purpose(self, start: int, last: int) -> int:
        """Return where the name of a body ends behind its "for": "for | Reconstruction and Development"."""
        end = start + (self.words[start] == "the")
        while end < last and (self.text.is_capital(end) or (self.words[end] in ("and", "of") and end + 1 < last and self.text.is_capital(end + 1))):
            end += 1
        return end

    def meant_for(self, clause: Clause, start: int) -> str | None:
        """Return the state that what is given is meant for: "an aid package | for Ukraine", "12 billion euros | for Ukraine"."""
        for at in range(start, clause.last - 1):
            is_right_behind = self.words[at] == "for" and at == clause.figure[1]
            if is_right_behind or (self.words[at] in ("for", "to") and self.words[at - 1] in deed_words("sums", self.text.language)):
                end = self.text.phrase_end(at + 1, clause.last)
                name = self.names.name(at + 1, next((i for i in range(at + 2, end) if self._goes_beyond(i, clause.first)), end))
                return name if name and self.names.is_state(name) else None
        return None

    def _between(self, verb: int, figure: int) -> str | None:
        """Return the first object: "provide Ukraine with 20", "sent Ukraine 20"."""
        end = verb + 1
        while end < figure and self.text.is_capital(end) and self.words[end] != "with":
            end += 1
        if self.words[verb - 1] in self.small.articles:
            return None  # "among the released | Ukrainians"
        name = self.names.name(verb + 1, end)
        return name if name and self.names.is_state(name) else None
