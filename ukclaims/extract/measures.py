"""The measure around a figure: the action, who acts, who receives, where, for what, against what.

The clause of a figure is a run of tokens. Its governing verb is looked for beside the figure, first
as the verb whose object the figure is, then as the verb whose subject it is. What the words do not
say stays None.
"""

from collections.abc import Sequence

from attrs import frozen

from ukclaims.extract.actions import Verb, verbs
from ukclaims.model.figure import Measure
from ukclaims.model.mention import QuantityMention
from ukclaims.registry import Registry
from ukclaims.text.tokens import Token

_BE = frozenset("is are was were be been being".split())
_AUXILIARIES = _BE | frozenset("has have had having do does did will would shall can could may might must should to not never also already now only just still n't".split())
_FINITE = frozenset("is are was were has have had do does did will would shall can could may might must should".split())
_ARTICLES = frozenset("the a an this that these those its their his her our my some".split())
_BREAKS = frozenset(", ; : ( ) — – - \" “ ” . ! ?".split())
_PREPOSITIONS = frozenset("of in on at to for from with by under over into through against during since after before between among near across per than as via within without towards toward outside inside around".split())
_NO_ACTOR = frozenset("i we you he she it they who which that there this these those what one".split())
_BEFORE_GERUND = _BE | {"", "started", "began", "continues", "continued", "keeps", "kept", "stopped", "not", "also", "without"}
_CONJUNCTIONS = frozenset("and but or while whereas although though because so if when as that which who where yet meanwhile".split())


@frozen
class Governor:
    """The verb that governs a figure: its token, its form, and whether the figure is its subject."""

    at: int
    verb: Verb
    passive: bool
    is_subject: bool


def governor(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], *, language: str) -> Governor | None:
    """Return the verb of the clause that governs the figure, or None where no known verb does."""
    rules = (_object_of, _subject_of, _distant_object_of)
    return next((found for rule in rules if (found := rule(words, clause, figure, language)) is not None), None)


def _verb_at(words: Sequence[str], at: int, clause: tuple[int, int], language: str) -> Verb | None:
    """Return the verb form that the word at this place is in its surroundings, or None."""
    for verb in verbs(language).get(words[at], ()):
        if verb.particle and (at + 1 >= clause[1] or words[at + 1] != verb.particle):
            continue
        before = words[at - 1] if at > clause[0] else ""
        if any(v.particle == words[at] for v in verbs(language).get(before, ())):
            return None
        if verb.tense in ("base", "present") and (before in _ARTICLES or before in _PREPOSITIONS - {"to"} or (verb.tense == "base" and at == clause[0])):
            continue
        if verb.tense == "gerund" and not (before in _BEFORE_GERUND or before in _PREPOSITIONS or before in _BREAKS or before in _CONJUNCTIONS):
            continue
        return _in_voice(verb, words, at, clause)
    return None


def _in_voice(verb: Verb, words: Sequence[str], at: int, clause: tuple[int, int]) -> Verb:
    if verb.tense == "past" and _be_before(words, at, clause):
        return Verb(verb.lemma, verb.family, "participle", verb.particle)
    return verb


def _be_before(words: Sequence[str], at: int, clause: tuple[int, int]) -> bool:
    i = at - 1
    while i >= clause[0] and (words[i] in _AUXILIARIES or words[i].endswith("ly")):
        if words[i] in _BE:
            return True
        i -= 1
    return False


def _object_of(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], language: str) -> Governor | None:
    """The figure is the object: the verb stands just before it ("killed up to 12", "provide Ukraine with 20")."""
    for at in range(figure[0] - 1, max(clause[0], figure[0] - 7) - 1, -1):
        if words[at] in _BREAKS or words[at] in _CONJUNCTIONS:
            return None
        verb = _verb_at(words, at, clause, language)
        if verb and verb.family != "matrix" and not (verb.tense == "participle" and _be_before(words, at, clause) and verb.family != "give"):
            return Governor(at, verb, passive=False, is_subject=False)
    return None


def _subject_of(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], language: str) -> Governor | None:
    """The figure is the subject: "12 people were killed", "20 tanks pledged by Norway", "500 people died"."""
    for at in range(figure[1], min(clause[1], figure[1] + 9)):
        if words[at] in ("that", "which", "who") or words[at] in _AUXILIARIES or words[at].endswith("ly"):
            continue
        verb = _verb_at(words, at, clause, language)
        if verb is None or verb.family == "matrix":
            if words[at] in _BREAKS or words[at] in _CONJUNCTIONS:
                return None
            continue
        if verb.tense in ("base", "gerund"):
            return None
        passive = _be_before(words, at, clause) or (verb.tense in ("past", "participle") and verb.family in ("give", "pledge", "harm", "make", "launch", "receive", "fund"))
        return Governor(at, verb, passive=passive, is_subject=True)
    return None


def _distant_object_of(words: Sequence[str], clause: tuple[int, int], figure: tuple[int, int], language: str) -> Governor | None:
    """The nearest verb before the figure in its clause, with more words between."""
    for at in range(figure[0] - 1, clause[0] - 1, -1):
        verb = _verb_at(words, at, clause, language)
        if verb and verb.family != "matrix" and (verb.tense != "base" or (at > clause[0] and words[at - 1] in _AUXILIARIES)):
            return Governor(at, verb, passive=_be_before(words, at, clause) and verb.tense == "participle", is_subject=False)
    return None


_PHRASE_ENDS = _BREAKS | _PREPOSITIONS | _CONJUNCTIONS | _AUXILIARIES
_LATER = frozenset("last next earlier later today yesterday tomorrow overnight alone every each".split())


class MeasureReader:
    """Reads the measures of one document's figures with one registry."""

    def __init__(self, tokens: Sequence[Token], words: Sequence[str], registry: Registry, language: str) -> None:
        self.tokens = tokens
        self.words = words
        self.registry = registry
        self.common = {token.text for token in tokens if token.text.islower()}
        self.language = language

    def read(self, mention: QuantityMention, clause: tuple[int, int], figure: tuple[int, int], verb: Governor | None, subject: tuple[int, int], itself: str | None = None) -> Measure:
        """Return the measure of the figure at tokens[figure] in its clause.

        Its subject may stand in an earlier clause; "it" is whom `itself` names.
        """
        item, action = (mention.item, None) if mention.item else self._number_of(clause, figure)
        if action is None and verb:
            action = verb.verb.lemma
        actor, recipient = self._parties(clause, figure, None if item and not mention.item else verb, subject)
        if actor is None and verb and not verb.passive and not verb.is_subject and self.words[self._skip_adverbials(subject[0], verb.at)] == "it":
            actor = itself
        return Measure(
            item=item or self._item(clause, figure),
            action=action,
            actor=actor,
            recipient=recipient,
            place=self._place(clause, figure),
            scope=self._scope(clause, figure),
            base=self._base(clause, figure),
        )

    def _parties(self, clause: tuple[int, int], figure: tuple[int, int], verb: Governor | None, around: tuple[int, int]) -> tuple[str | None, str | None]:
        """Return (actor, recipient) as the verb's class gives them out."""
        if verb is None:
            return None, None
        subject = None if verb.is_subject else self._subject(around, verb.at)
        by = self._after("by", max(verb.at, figure[1] - 1), clause)
        recipient = self._after("to", figure[1] - 1, clause, known=True) or self._between(verb.at, figure[0])
        if verb.verb.family == "receive":
            return self._after("from", figure[1] - 1, clause, known=True), subject or recipient
        return (by if verb.passive else subject), recipient

    def _subject(self, clause: tuple[int, int], verb: int) -> str | None:
        """Return the subject of the clause: the noun phrase before its first verb."""
        start = self._skip_adverbials(clause[0], verb)
        end = start
        while end < verb and not self._starts_predicate(end, clause):
            end += 1
        if start == clause[0] and end == start:
            return self._thanked(clause, verb)
        if not self._is_finite(end, verb):
            return self._thanked(clause, verb)
        return self._thanked(clause, verb) or self._name(start, end)

    def _is_finite(self, start: int, verb: int) -> bool:
        """Tell whether a finite verb stands from the subject's end up to the verb: not in "the objective of providing"."""
        forms = verbs(self.language)
        for at in range(start, verb + 1):
            if self.words[at] in _FINITE or any(v.tense in ("past", "present") for v in forms.get(self.words[at], ())):
                return True
        return any(v.tense == "base" for v in forms.get(self.words[verb], ())) and self.words[verb - 1] != "to"

    def _starts_predicate(self, at: int, clause: tuple[int, int]) -> bool:
        word = self.words[at]
        return word in _AUXILIARIES or word in _BREAKS or word in _CONJUNCTIONS - {"and"} or _verb_at(self.words, at, clause, self.language) is not None

    def _thanked(self, clause: tuple[int, int], verb: int) -> str | None:
        """Return who is thanked for the deed: "grateful to the United Kingdom … for delivering 85,000 drones"."""
        if self.words[verb - 1 : verb] != ["for"]:
            return None
        for at in range(clause[0], verb):
            if self.words[at] in ("grateful", "thankful", "thanks") and self.words[at + 1] == "to":
                return self._name(at + 2, verb)
            if self.words[at] in ("thank", "thanked", "thanking", "thanks"):
                return self._name(at + 1, verb)
        return None

    def _skip_adverbials(self, start: int, end: int) -> int:
        """Return where the subject begins, after "On 9 July," and the like."""
        at = start
        while at < end and (self.words[at] in _CONJUNCTIONS or self.words[at] in _BREAKS or self.words[at] in ("also", "earlier", "later", "then", "now")):
            at += 1
        if at < end and (self.words[at] in _PREPOSITIONS or self.words[at].endswith("ly")):
            comma = next((i for i in range(at, end) if self.words[i] == ","), None)
            if comma is not None:
                return self._skip_adverbials(comma + 1, end)
        return at

    def _after(self, preposition: str, start: int, clause: tuple[int, int], *, known: bool = False) -> str | None:
        """Return the name behind a preposition after the figure; with `known` only one the registry knows."""
        for at in range(max(start, clause[0]), clause[1] - 1):
            if self.words[at] in _CONJUNCTIONS or self.words[at] in (";", ":"):
                return None
            if self.words[at] == preposition:
                name = self._name(at + 1, self._phrase_end(at + 1, clause[1]))
                if name and (not known or self._known(name) or self.tokens[at + 1].text[:1].isupper()):
                    return name
        return None

    def _phrase_end(self, start: int, end: int) -> int:
        at = start
        while at < end and not self._ends_phrase(at, start):
            at += 1
        return at

    def _ends_phrase(self, at: int, start: int) -> bool:
        """Tell whether a noun phrase that began at `start` is over here: "to Ukraine | this year"."""
        word = self.words[at]
        return word in _PHRASE_ENDS or (at > start and (word in _ARTICLES or word[:1].isdigit() or word in _LATER))

    def _between(self, verb: int, figure: int) -> str | None:
        """Return the first object: "provide Ukraine with 20", "sent Ukraine 20"."""
        words = self.words[verb + 1 : figure]
        end = next((i for i, word in enumerate(words) if word == "with" or not self.tokens[verb + 1 + i].text[:1].isupper()), len(words))
        return self._name(verb + 1, verb + 1 + end) if end and self._known(self._name(verb + 1, verb + 1 + end)) else None

    def _known(self, name: str | None) -> bool:
        return bool(name) and self.registry.state_of(name or "") is not None

    def _name(self, start: int, end: int) -> str | None:
        """Return the canonical name of a noun phrase, or its words without the article; None for pronouns."""
        stop = next((i for i in range(start, end) if self.words[i] in _PREPOSITIONS or self.words[i] in _BREAKS), end)
        while start < stop and (self.words[start] in _ARTICLES or self.words[start] in _CONJUNCTIONS):
            start += 1
        if start >= stop or stop - start > 8 or self.words[start] in _NO_ACTOR:
            return None
        text = " ".join(token.text for token in self.tokens[start:stop]).removesuffix("’s").removesuffix("'s")
        state = self.registry.state_of(text)
        if state:
            return state
        found = self.registry.find(text)
        if len(found) == 1:
            return found[0].name
        return text if self._is_proper(start, stop) else text.lower()

    def _is_proper(self, start: int, stop: int) -> bool:
        """Tell whether words are a name: a capital that the beginning of a sentence does not explain."""
        capitals = [at for at in range(start, stop) if self.tokens[at].text[:1].isupper()]
        return bool(capitals) and not (capitals == [start] and self._is_common(self.tokens[start].text))

    def _is_common(self, word: str) -> bool:
        """Tell whether a word with a capital is a common noun: a plural, or met elsewhere in small letters."""
        return (word.endswith("s") and not word.endswith("ss")) or word.lower() in self.common

    def _item(self, clause: tuple[int, int], figure: tuple[int, int]) -> str | None:
        """Return what a sum of money is for: "$2.3 billion in defense aid", "weapons worth $20 billion"."""
        first, last = figure
        if first - 2 >= clause[0] and self.words[first - 1] == "worth":
            return singular(self.words[first - 2])
        at = last
        if at + 1 < clause[1] and self.words[at] in ("in", "of", "worth"):
            at += 2 if self.words[at : at + 2] == ["worth", "of"] else 1
            end = self._phrase_end(at, clause[1])
            noun = self.words[end - 1] if end > at else ""
            if noun.isalpha() and not self.tokens[end - 1].text[:1].isupper() and noun not in _TIMES and noun not in _ARTICLES:
                return singular(noun)
        return None

    def _number_of(self, clause: tuple[int, int], figure: tuple[int, int]) -> tuple[str | None, str | None]:
        """Return (item, action) from "the number of soldiers killed … has risen to 3,000" and "the death toll"."""
        for at in range(clause[0], figure[0] - 1):
            if self.words[at] == "toll":
                return "person", "kill"
            if self.words[at] in ("number", "numbers", "total") and self.words[at + 1] == "of":
                end = at + 2
                while end < figure[0] and not self._ends_phrase(end, end) and _verb_at(self.words, end, clause, self.language) is None:
                    end += 1
                done = _verb_at(self.words, end, clause, self.language) if end < figure[0] else None
                if end > at + 2:
                    return singular(self.words[end - 1]), done.lemma if done and done.tense in ("past", "participle") else None
        return None, None

    def _place(self, clause: tuple[int, int], figure: tuple[int, int]) -> str | None:
        """Return where: the first place after "in", "near", "at", known to the registry or not."""
        for at in range(clause[0], clause[1] - 1):
            if self.words[at] in ("in", "near", "at", "outside", "around") and not figure[0] <= at < figure[1]:
                end = at + 1
                while end < clause[1] and self.tokens[end].text[:1].isupper() and end < at + 4:
                    end += 1
                name = end > at + 1 and self._place_name(at + 1, end)
                if name:
                    return name
        return None

    def _place_name(self, start: int, end: int) -> str | None:
        words = " ".join(token.text for token in self.tokens[start:end]).removesuffix("'s").removesuffix("’s")
        found = self.registry.find(words)
        if found:
            return next((entry.name for entry in found if entry.kind in ("place", "state")), None)
        return None if self.words[start].rstrip(".") in _CALENDAR else words

    def _scope(self, clause: tuple[int, int], figure: tuple[int, int]) -> str | None:
        """Return what narrows the count: "for frontline brigades", "under the coalition programme"."""
        for at in range(figure[1], min(clause[1] - 1, figure[1] + 8)):
            if self.words[at] in _BREAKS or self.words[at] in _CONJUNCTIONS:
                return None
            if self.words[at] in ("for", "under", "through") and self.words[at + 1] != "the" or (self.words[at] in ("under", "through") and self.words[at + 1] == "the"):
                end = self._phrase_end(at + 1, clause[1])
                words = self.words[at + 1 : end]
                if not words or any(word in _TIMES or word[:1].isdigit() for word in words) or any(t.text[:1].isupper() for t in self.tokens[at + 1 : end]):
                    return None
                return " ".join(word for word in words if word not in _ARTICLES) or None
        return None

    def _base(self, clause: tuple[int, int], figure: tuple[int, int]) -> str | None:
        """Return what a comparison is made with: "25 times more than in 2022"."""
        for at in range(figure[0], clause[1] - 1):
            if self.words[at] == "than" and at >= figure[1]:
                end = next((i for i in range(at + 1, clause[1]) if self.words[i] in _BREAKS), clause[1])
                return " ".join(token.text for token in self.tokens[at + 1 : end]) or None
        return None


_TIMES = frozenset("time day days week weeks month months year years hour hours minute minutes decade decades today now first second".split())

_CALENDAR = frozenset("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4".split())

_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "aircraft": "aircraft", "servicemen": "serviceman", "lives": "life", "series": "series", "personnel": "personnel", "feet": "foot"}


def singular(noun: str) -> str:
    """Return the singular of a plain noun.

    >>> singular("weapons"), singular("supplies"), singular("aid"), singular("losses")
    ('weapon', 'supply', 'aid', 'loss')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3 else noun
