"""The cast of a document: every person it names, where, with which title, and what tells the sex."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from attrs import define, field, frozen

from ukclaims._text import without_possessive
from ukclaims.extract.attributions.cues import lexicon
from ukclaims.extract.speakers.names import Run, after_titles, bare, is_day, runs, without_junior, without_nickname
from ukclaims.extract.speakers.words import Words
from ukclaims.model.span import Span
from ukclaims.registry import Entry, Registry
from ukclaims.registry.folding import fold, sound
from ukclaims.text.layout import Layout
from ukclaims.text.tokens import Token

_HEADLINE = 4  # words of a headline, at least
_MOST = 0.7  # of its words are capitalised
_ROLE = 8  # words a title may have before a name
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
_SIDES = frozenset(["Ukraine", "Russia"])  # the sides of the war: their people are known by the last name alone


@define(eq=False)
class Person:
    """Somebody whom the document names in full; `entry` is the registry's, if it knows the name."""

    name: str
    last: str
    entry: Entry | None = None
    sex: str = ""
    roles: list[str] = field(factory=list)


@frozen
class Mention:
    """A place where a person is named."""

    span: Span
    person: Person


class Cast:
    """All people of one document."""

    def __init__(self, layout: Layout, registry: Registry, words: Words) -> None:
        """Read the names of the text, full ones first."""
        self.layout, self.registry, self.words = layout, registry, words
        self.people: dict[str, Person] = {}
        self.by_last: defaultdict[str, dict[int, tuple[int, Person]]] = defaultdict(dict)
        self._by_sound: defaultdict[str, dict[int, tuple[int, Person]]] = defaultdict(dict)
        self.mentions: list[Mention] = []
        self._state_words: dict[str, str | None] = {}
        self._land_words: dict[str, str | None] = {}
        found = {True: list[Run](), False: list[Run]()}
        for sentence in layout.sentences:
            found[self._is_headline(sentence.first, sentence.last)] += runs(layout.tokens, sentence.first, sentence.last, words)
        rest = [run for run in found[False] if not self._full(run)]
        rest += [run for run in found[True] if not self._full(run, sure=True)]
        for run in rest:
            self._short(run)
        self.mentions.sort(key=lambda m: m.span)
        self._starts = [m.span.start for m in self.mentions]

    def text(self, first: int, last: int) -> str:
        """Return the words of tokens [first, last) without a possessive at the end."""
        tokens = self.layout.tokens
        return without_possessive(self.layout.text[tokens[first].start : tokens[last - 1].end])

    def person(self, name: str) -> Person | None:
        """Return the person of this full name, as the document or the registry knows it."""
        return self.people.get(fold(name))

    def named(self, last: str, at: int) -> Person | None:
        """Return who of the document a last name means at an offset: the only bearer before it, else the only one at all."""
        bearers = (self.by_last.get(fold(last)) or self._by_sound.get(sound(last)) or {}).values()
        among = [person for start, person in bearers if start < at] or [person for _, person in bearers]
        return among[0] if len(among) == 1 else None

    def _bear(self, last: str, at: int, person: Person) -> None:
        """Keep where each bearer of a last name is first met."""
        bearers = self.by_last[fold(last)]
        first = bearers.get(id(person), (at, person))[0]
        bearers[id(person)] = self._by_sound[sound(last)][id(person)] = (min(first, at), person)

    def before(self, at: int, start: int = 0) -> list[Mention]:
        """Return the mentions that begin in [start, at)."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, at)]

    def backwards(self, at: int) -> Iterator[Mention]:
        """Yield the mentions before an offset, the nearest first."""
        for i in range(bisect_left(self._starts, at) - 1, -1, -1):
            yield self.mentions[i]

    def introduce(self, name: str, at: int) -> Person:
        """Return the person of a full name, new to the cast or known."""
        known = self.people.get(fold(name))
        if known:
            return known
        plain = without_nickname(name.title() if name.isupper() else name)
        entries = self.registry.find(plain, ("person",))
        entry = entries[0] if len(entries) == 1 else None
        canonical = entry.name if entry else plain
        person = self.people.get(fold(canonical))
        if person is None:
            person = Person(canonical, _last(name), entry, (entry.pronoun or "") if entry else self._sex_of(plain))
            self.people[fold(canonical)] = person
        self.people[fold(name)] = person
        self._bear(_last(name), at, person)
        return person

    def _sex_of(self, name: str) -> str:
        return self.words.first_names.get(name.split()[0].partition("-")[0], "")

    def _is_headline(self, first: int, last: int) -> bool:
        """Tell whether most words of a sentence are capitalised, so that capitals tell no names: "Fact Checking Orlov's Claim"."""
        tokens = self.layout.tokens[first:last]
        words = [token.text for token in tokens if token.text[0].isalpha()]
        return all(token.text != "," for token in tokens) and len(words) >= _HEADLINE and sum([word[0].isupper() for word in words]) >= _MOST * len(words)

    def _full(self, run: Run, *, sure: bool = False) -> bool:
        """Take a run that holds a full name of a person; if it must be sure, one of the registry or behind a title."""
        tokens = self.layout.tokens
        first = self._without_opener(run)
        last = without_junior(tokens, first, run.last)
        if last - first < 2:
            return False
        name = self._known(first, last)
        if name is None:
            name = after_titles(tokens, first, last, self.words)
            if last - name < 2 or (sure and name == first) or tokens[name].lower in self.words.particles or not self._personal(name, last):
                return False
        self._met(first, name, last)
        return True

    def _without_opener(self, run: Run) -> int:
        """Leave out first words that are capitals only because they open the sentence, and days: "Last Tuesday | Ivan Orlov"."""
        first = run.first
        tokens = self.layout.tokens
        while first < run.last and (tokens[first].text in self.words.openers or is_day(tokens, first, self.words)):
            first += 1
        return first

    def _known(self, first: int, last: int) -> int | None:
        """Return where a name that the registry knows begins, if the run ends with one."""
        for start in range(max(first, last - 5), last - 1):
            if self.registry.find(self.text(start, last), ("person",)):
                return start
        return None

    def _personal(self, first: int, last: int) -> bool:
        """Tell whether two or more capitals without a title look like a person's name."""
        tokens = self.layout.tokens
        parts = tokens[first:last]
        if len([token for token in parts if token.text[0].isalpha()]) > 4 or any(
            bare(token) in self.words.bodies or bare(token) in self.words.things or any(c.isdigit() for c in token.text) for token in parts
        ):
            return False
        if first and (tokens[first - 1].lower in ("the", "a", "an") or (tokens[first - 1].text == "," and _is_verb(tokens[first], self.layout.language))):
            return False
        if tokens[first].text.isupper() and tokens[first].text.title() in self.words.first_names:
            return True
        if all(token.text.isupper() and len(token.text) > 2 for token in parts) or (tokens[first].text.isupper() and len(bare(tokens[first])) > 2):
            return False
        whole = self.text(first, last)
        opens = (self.text(first, at) for at in range(first + 1, last))  # "South Korea Kim Won-sik"
        return not (self.registry.find(whole) or any(map(self.registry.state_of, opens)))

    def _met(self, first: int, name: int, last: int) -> None:
        tokens = self.layout.tokens
        at = tokens[name].start
        person = self.introduce(self.text(name, last), at)
        self._describe(person, first, name)
        self._bear(person.last, at, person)
        self.mentions.append(Mention(Span(at, tokens[last - 1].end), person))

    def _describe(self, person: Person, first: int, name: int) -> None:
        role = self.role_before(first, name)
        if role and role not in person.roles:
            person.roles.append(role)
        sex = self.titled(first, name)
        if sex and not person.sex:
            person.sex = sex

    def titled(self, first: int, name: int) -> str:
        """Return the sex that the words before a name tell: "Ms.", "spokesman"."""
        begin = max(0, first - 2)
        return next((self.words.sexes[bare(t)] for t in reversed(self.layout.tokens[begin:name]) if bare(t) in self.words.sexes), "")

    def role_before(self, first: int, name: int) -> str | None:
        """Return the title before a name: the capitals of its run, and small words before them if one is a title."""
        tokens, start = self.layout.tokens, first
        if first > 1 and first == name and tokens[first - 1].text == ",":
            return self._set_before(first - 1)
        if any(bare(t) in self.words.titles for t in tokens[first:name]) or (first > 0 and tokens[first - 1].lower in self.words.titles):
            while start > 0 and name - start < _ROLE and tokens[start - 1].end + 1 == tokens[start].start and self._of_role(start - 1):
                if tokens[start - 1].lower == "and" and start > 1 and fold(tokens[start - 2].text) in self.by_last:
                    break
                start -= 1
        while start < name and tokens[start].text in self.words.openers:
            start += 1
        telling = any(bare(t) in self.words.titles and bare(t) not in self.words.courtesy for t in tokens[start:name])
        return self.text(start, name) if telling else None

    def _set_before(self, comma: int) -> str | None:
        """Return the title to which a name is set after a comma: "Kenya's foreign minister, Musalia Mudavadi"."""
        tokens, start = self.layout.tokens, comma
        while start > 0 and comma - start < _ROLE and tokens[start - 1].text[0].isalpha() and self._of_role(start - 1):
            start -= 1
        while start < comma and tokens[start].lower in ("of", "for", "to", "and", "in", "at", "the"):
            start += 1
        titled = any(bare(token) in self.words.titles and bare(token) not in self.words.courtesy for token in tokens[start:comma])
        return self.text(start, comma) if titled and tokens[start].text not in self.words.openers else None

    def _of_role(self, i: int) -> bool:
        token = self.layout.tokens[i]
        return bare(token) in self.words.titles or token.text[0].isupper() or token.lower in _BETWEEN

    def _short(self, run: Run) -> None:
        """Take a run that ends with the last name of somebody the document names in full, or whom the registry knows."""
        tokens = self.layout.tokens
        first = self._without_opener(run)
        if first >= run.last:
            return
        last = run.last
        name = after_titles(tokens, first, last, self.words)
        if name >= last:
            return
        word = self.text(last - 1, last)
        person = self.named(word, tokens[last - 1].start) or self._by_registry(word, self.titled(first, name), self.role_before(first, name))
        if person and (all(token.lower in self.words.particles for token in tokens[name : last - 1]) or fold(person.name) == fold(self.text(name, last))):
            self._describe(person, first, name)
            self.mentions.append(Mention(Span(tokens[last - 1].start, tokens[last - 1].end), person))

    def _by_registry(self, word: str, sex: str, role: str | None) -> Person | None:
        """Return the one whom the registry knows by this last name, if nobody in the document bears it.

        With a title that names one office it is who holds or held that office, else who needs no introduction.
        """
        office = self.registry.office(role) if role else None
        bearers = () if self.by_last.get(fold(word)) else self.well_known(word, sex) or self.at_work(word, sex)
        if office and not self.by_last.get(fold(word)):
            bearers = tuple(b for b in self.registry.by_last_name(word) if any(t.office == office.id for t in b.tenures)) or bearers
        return self.introduce(bearers[0].name, len(self.layout.text)) if len(bearers) == 1 else None

    def well_known(self, last: str, sex: str) -> tuple[Entry, ...]:
        """Return the people of a last name who need no introduction here: high offices of a state that is spoken of."""
        fitting = [b for b in self.registry.by_last_name(last) if self.spoken_of(b.state) and sex in ("", b.pronoun)]
        return tuple(b for b in fitting if any(t.office.partition("/")[2] in self.words.household for t in b.tenures))

    def at_work(self, last: str, sex: str) -> tuple[Entry, ...]:
        """Return the only bearer of a last name, if the document names the international body that he or she heads: "Grossi" beside the IAEA."""
        fitting = [b for b in self.registry.by_last_name(last) if sex in ("", b.pronoun)]
        if len(fitting) != 1:
            return ()
        owners = {self.registry.offices[t.office].owner for b in fitting for t in b.tenures if t.office in self.registry.offices}
        bodies = [entry for owner in owners for entry in self.registry.find(owner, ("body",)) if entry.state is None]
        wholes = [whole for entry in bodies if entry.whole for whole in self.registry.find(entry.whole, ("body", "state"))]
        named = any(name in self.layout.text for entry in (*bodies, *wholes) for name in entry.names)
        return tuple(fitting) if named else ()

    def spoken_of(self, state: str | None) -> bool:
        """Tell whether the document names the state, its people or its capital, or is about it anyway."""
        return state in _SIDES or state in self.states

    @cached_property
    def states(self) -> dict[str, list[int]]:
        """The states that the document names, with the offsets of their mentions."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for word, at in self._capitals:
            state = self.state_of(word)
            if state:
                found[state].append(at)
        return dict(found)

    @cached_property
    def lands(self) -> dict[int, str]:
        """The states in which the places lie that the document names, by the offset of the place, in order; "" for land that both sides hold."""
        found = ((at, self._land_of(word)) for word, at in self._capitals if self.state_of(word) is None)
        return {at: land for at, land in found if land is not None}

    @cached_property
    def _capitals(self) -> list[tuple[str, int]]:
        return [(without_possessive(t.text), t.start) for t in self.layout.tokens if t.text[0].isupper()]

    def state_of(self, word: str) -> str | None:
        """Return the state that a word of the document names, if it names one."""
        if word not in self._state_words:
            self._state_words[word] = self.registry.state_of(word)
        return self._state_words[word]

    def _land_of(self, word: str) -> str | None:
        """Return the state of a place, "" for land that both sides hold, None for what is no place."""
        if word not in self._land_words:
            found = self.registry.find(word, ("place",))
            contested = any({e.name, e.whole} & self.words.contested for e in found)
            self._land_words[word] = "" if contested else found[0].state if len(found) == 1 else None
        return self._land_words[word]


_BETWEEN = frozenset("senior top of for the and to in affairs at former acting deputy foreign defence defense prime press first vice-president".split())


def _is_verb(token: Token, language: str) -> bool:
    """Tell whether a capital is that of a verb in a headline: "More Missiles Needed, Says Orlov"."""
    return token.lower.endswith("s") and token.lower in lexicon(language).verbs


def _last(name: str) -> str:
    """Return the family name: the last word, the first one before a given name of two syllables ("Lee Seong-kweun")."""
    first, _, rest = name.partition(" ")
    return first if _TWO_SYLLABLES.fullmatch(rest) else name.rpartition(" ")[2]
