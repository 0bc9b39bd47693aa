"""A clause around a figure, and the text it stands in."""

from collections.abc import Sequence

from attrs import frozen

from ukclaims.extract.figures.actions import Verb, verbs
from ukclaims.extract.figures.smallwords import small_words
from ukclaims.extract.quantities.numerals import starters
from ukclaims.text.tokens import Token

Range = tuple[int, int]
_INSERTED = 14  # tokens of "forces, which …, control 98 per cent"
_ABOUT = frozenset(["about", "around", "some", "over", "nearly", "almost", "roughly", "up", "more"])
_ORDINAL = ("st", "nd", "rd", "th")
_WITH_OBJECT = frozenset(["fund", "make", "give", "handle", "need", "receive"])  # families whose verbs in -ing have an object right behind
_DOER = 6  # tokens back from a verb in -ing to "with"


def _by_particle(verb: Verb) -> bool:
    """Order verbs of two words first: "took part" is not "took"."""
    return verb.particle is None


class Text:
    """The tokens of a document and their words in small letters, with the language's small words."""

    def __init__(self, tokens: Sequence[Token], words: Sequence[str], language: str) -> None:
        self.tokens = tokens
        self.words = words
        self.language = language
        self.small = small_words(language)
        self.forms = verbs(language)

    def verb_at(self, at: int, first: int) -> Verb | None:
        """Return the action verb that a word is in its surroundings, or None; `first` is where its clause begins.

        "Strikes", "building" and "down" are verbs in some places and not in others.
        """
        forms = self.forms.get(self.words[at])
        if forms is None:
            return None
        before = self.words[at - 1] if at > first else ""
        if any(verb.particle == self.words[at] for verb in self.forms.get(before, ())):
            return None
        found = sorted((verb for verb in forms if self._is_verb(verb, at, before)), key=_by_particle)
        passive = len(found) > 1 and self.is_passive(at, first)
        return next((self._in_voice(verb, at, first) for verb in found if not passive or verb.tense in ("past", "participle")), None)

    def _is_verb(self, verb: Verb, at: int, before: str) -> bool:
        if verb.particle and self.words[at + 1 : at + 2] != [verb.particle]:
            return False
        if self._is_noun(verb, at):
            return False
        if (
            self.words[at] in self.small.nouns
            and verb.tense in ("base", "present")
            and before not in self.small.before_verb
            and not (at and self.is_capital(at - 1) and not self.is_adjective(at - 1) and before not in starters())
            and not self._counts(verb, at, before)
        ):
            return False
        if verb.tense == "base":
            return (
                before != "" and before not in self.small.be and before not in self.small.articles and (before == "to" or before not in self.small.prepositions)
            )
        if verb.tense == "present":
            return before != "" and before not in self.small.articles and before not in self.small.prepositions
        return (
            verb.tense != "gerund" or before in self.small.before_gerund or self._is_going_on(at) or self.doer_with(at) is not None or self.describes_before(at)
        )

    def _is_noun(self, verb: Verb, at: int) -> bool:
        """Tell whether the word behind shows a noun: "the needs | of", "costs | were", "in funding | for"."""
        behind = self.words[at + 1] if at + 1 < len(self.words) else ""
        if verb.tense == "gerund":
            is_over = behind in self.small.prepositions and not self._is_going_on(at) and not any(word[0].isdigit() for word in self.words[at + 2 : at + 3])
            return behind == "of" or (verb.family in _WITH_OBJECT and is_over)
        return verb.tense in ("base", "present") and (behind == "of" or behind in self.small.finite)

    def _counts(self, verb: Verb, at: int, before: str) -> bool:
        """Tell whether a form that may be a noun has a number behind it and one who acts before: "the firm supplies | 25 percent"."""
        agrees = before.endswith("s") if verb.tense == "base" else not before.endswith("s")
        behind_relative = before == "," and not {"which", "who"}.isdisjoint(self.words[max(0, at - _INSERTED) : at])
        acts = verb.family not in ("harm", "launch") and ((agrees and before.isalpha()) or behind_relative)
        return acts and self.words[at + 1 : at + 2] != [] and self.words[at + 1][0].isdigit()

    def _is_going_on(self, at: int) -> bool:
        """Tell whether a form of "be" and adverbs stand before a verb in -ing: "is now also firing"."""
        i = at - 1
        while i > 0 and (self.words[i].endswith("ly") or self.words[i] in self.small.adverbs or self.words[i] in ("only", "already", "still", "just")):
            i -= 1
        return self.words[i] in self.small.be

    def _in_voice(self, verb: Verb, at: int, first: int) -> Verb:
        passive = verb.tense == "past" and self.is_passive(at, first)
        return Verb(verb.lemma, verb.family, "participle", verb.particle) if passive else verb

    def is_passive(self, at: int, first: int) -> bool:
        """Tell whether a form of "be" stands before the verb, with auxiliaries and adverbs between."""
        i = at - 1
        while i >= first and (self.words[i] in self.small.auxiliaries or self.words[i].endswith("ly")):
            if self.words[i] in self.small.be:
                return True
            i -= 1
        return False

    def describes_before(self, at: int) -> bool:
        """Tell whether a verb in -ing with a number behind it tells of the noun before it, or of who goes there: "ships | carrying 12 tanks", "left Riga | carrying 12"."""
        before, behind = self.words[at - 1] if at else "", self.words[at + 1] if at + 1 < len(self.words) else ""
        counts = behind[:1].isdigit() or behind in starters() or (behind in _ABOUT and any(word[0].isdigit() for word in self.words[at + 2 : at + 4]))
        return counts and before.isalpha() and before not in self.small.articles and before not in self.small.before_gerund and not self.is_adjective(at - 1)

    def doer_with(self, at: int) -> int | None:
        """Return where the one begins who does what a verb in -ing says: "with | air defences destroying 28 of them"."""
        for i in range(at - 1, max(at - _DOER, 0), -1):
            if self.words[i] == "with":
                return i + 1 if i + 1 < at and self._may_close(i - 1) else None
            if self.words[i] in self.small.phrase_ends:
                return None
        return None

    def _may_close(self, at: int) -> bool:
        """Tell whether a clause may be over with this word: a mark, or a time: "attacked overnight | with air defences destroying 41"."""
        return self.words[at] in (",", "-", "–", "—") or self.words[at] in self.small.later or self.words[at] in self.small.calendar

    def describes(self, at: int, first: int, verb: Verb) -> bool:
        """Tell whether a participle stands before its own noun: "in the destroyed section", "from temporarily occupied land"."""
        if verb.tense not in ("past", "participle") or at + 1 >= len(self.words) or self.ends_phrase(at + 1, at + 1):
            return False
        i = at - 1
        while i > first and self.words[i].endswith("ly"):
            i -= 1
        return i >= first and (self.words[i] in self.small.articles or self.words[i] in self.small.prepositions)

    def is_finite(self, at: int) -> bool:
        """Tell whether the word is a finite verb by itself."""
        return self.words[at] in self.small.finite or any(v.tense in ("past", "present") for v in self.forms.get(self.words[at], ()))

    def is_adjective(self, at: int) -> bool:
        """Tell whether a word with a capital describes what follows: "Russian strikes", "a NATO-made bomb"."""
        word = self.words[at]
        return "-" in word or word.endswith(("ian", "ish", "ese", "'s")) or word in self.small.adjectives

    def is_adverb(self, at: int) -> bool:
        """Tell whether the word is an adverb by its ending: "recently", and not "Italy"."""
        return self.words[at].endswith("ly") and self.words[at] not in self.small.no_adverbs

    def is_capital(self, at: int) -> bool:
        """Tell whether the token begins with a capital letter."""
        return self.tokens[at].text[:1].isupper()

    def words_as_written(self, start: int, end: int) -> str:
        """Return the words of a run of tokens, without a possessive's end."""
        return " ".join(token.text for token in self.tokens[start:end]).removesuffix("'s").removesuffix("’s")

    def ends_phrase(self, at: int, start: int) -> bool:
        """Tell whether a noun phrase that began at `start` is over here: "to Ukraine | this year"."""
        word = self.words[at]
        is_number = word[:1].isdigit() and not word.endswith(_ORDINAL)
        return word in self.small.phrase_ends or (at > start and (is_number or word in self.small.articles or word in self.small.later))

    def phrase_end(self, start: int, last: int) -> int:
        """Return where the noun phrase that begins at `start` ends."""
        at = start
        while at < last and not self.ends_phrase(at, start):
            at += 1
        return at


@frozen
class Clause:
    """A run of tokens with a figure in it. The subject may stand before it, from `subject_from` on."""

    text: Text
    first: int
    last: int
    figure: Range
    subject_from: int

    @property
    def words(self) -> Sequence[str]:
        """All words of the document: indexes are the document's."""
        return self.text.words

    def after(self) -> range:
        """Return the tokens behind the figure."""
        return range(self.figure[1], self.last)

    def before(self) -> range:
        """Return the tokens before the figure, the nearest first."""
        return range(self.figure[0] - 1, self.first - 1, -1)
