"""The registry: who and what news can name, found by any spelling, and who held which office when."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

from attrs import field, frozen
from attrs.validators import instance_of

from ukclaims.errors import InvalidTypeError, InvalidValueError, RecordError
from ukclaims.model.checks import as_date
from ukclaims.registry.entries import Entry, Kind, Office
from ukclaims.registry.folding import fold, sound
from ukclaims.registry.hints import near
from ukclaims.registry.index import Index
from ukclaims.registry.offices import Offices
from ukclaims.registry.phrases import plain, splits
from ukclaims.registry.tables import Content, parse

Standing = Literal["equal", "part", "whole", "different"]
_TRANSLITERATED = frozenset(["Ukraine", "Russia", "Belarus"])
_OWNERS = (Kind.STATE, Kind.BODY, Kind.PLACE)


@frozen(slots=False, repr=False)
class Registry:
    """People, bodies, states, media, channels and places with their names, and offices with their holders.

    Get the one that comes with the package by `registry.default()`, or your own by `Registry.load(path)`;
    `a.extended(b)` holds both. Names are found by any alias in any spelling; what is not known is None
    or an empty tuple.
    """

    content: Content = field(default=Content(), validator=instance_of(Content))

    @classmethod
    def load(cls, path: str | Path) -> "Registry":
        """Return the registry that a TOML file holds.

        A file that cannot be read raises an `InvalidValueError`, a wrong entry a `RecordError` that names
        the entry and the field.
        """
        if not isinstance(path, str | Path):
            raise InvalidTypeError(f"path is a string or a Path, got {type(path).__name__}")
        try:
            text = Path(path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidValueError(f"cannot read a registry from {str(path)!r}: {error}") from None
        return cls(parse(text, Path(path).name))

    def extended(self, other: "Registry") -> "Registry":
        """Return a registry with the entries of both; an id that comes again replaces the one here.

        A `RecordError` is raised when an entry speaks of a state, a body, a place or an office's owner
        that neither of them has.
        """
        if not isinstance(other, Registry):
            raise InvalidTypeError(f"other is a Registry, got {type(other).__name__}")
        both = Registry(Content.joined(self.content, other.content))
        for entry in other.entries:
            for named, what in both.loose_ends(entry):
                raise RecordError(f"{entry.id}, field {named!r}: the registry has no {what!r}{both._hint(named, what)}")
        return both

    def _hint(self, named: str, what: str) -> str:
        """Return what to do about a loose end."""
        if named != "offices":
            return near(what, [name for name, entry in self._named.items() if named != "state" or entry.kind is Kind.STATE])
        owner, _, role = what.partition("/")
        if not self._posts.has_owner(owner):
            return f": it has no state, body or place whose id ends with {owner!r}{near(owner, self._posts.owners)}"
        return f": it has no role {role!r}{near(role, self._posts.roles) or '; add one under [[roles]], with the words for it'}"

    def loose_ends(self, entry: Entry) -> Iterator[tuple[str, str]]:
        """Yield (field, value) for what the entry refers to and the registry does not have."""
        if entry.state and entry.state not in self._named:
            yield "state", entry.state
        if entry.whole and entry.whole not in self._named:
            yield "whole", entry.whole
        for tenure in entry.tenures:
            if tenure.office not in self.offices:
                yield "offices", tenure.office

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the files."""
        return self.content.entries

    @cached_property
    def _index(self) -> Index:
        return Index(self.entries)

    @cached_property
    def _posts(self) -> Offices:
        return Offices(self.content)

    @cached_property
    def _named(self) -> dict[str, Entry]:
        """Entries by canonical name; persons first, so that a state or a body of one name wins."""
        return {entry.name: entry for entry in sorted(self.entries, key=lambda e: _RANK[e.kind])}

    @cached_property
    def _lasts(self) -> dict[str, tuple[Entry, ...]]:
        """People by the folded forms of their family names."""
        found: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in self.entries:
            for last in _last_names(entry):
                found[fold(last)][entry.id] = entry
        return {last: tuple(bearers.values()) for last, bearers in found.items()}

    @cached_property
    def _sounding(self) -> dict[str, tuple[Entry, ...]]:
        """People by the sound of their family names, where names are transliterated."""
        found: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        for last, bearers in self._lasts.items():
            for entry in bearers:
                if entry.state in _TRANSLITERATED:
                    found[sound(last)][entry.id] = entry
        return {last: tuple(bearers.values()) for last, bearers in found.items()}

    def _sounds_like(self, name: str) -> tuple[Entry, ...]:
        """Return the people whose full name may be written so."""
        bearers = self._sounding.get(sound(name.rpartition(" ")[2]), ())
        return tuple(entry for entry in bearers if any(sound(each) == sound(name) for each in entry.names)) if bearers else ()

    @cached_property
    def _seats(self) -> dict[str, str]:
        return {fold(seat): entry.name for entry in self.entries for seat in entry.seats}

    @cached_property
    def _bodies(self) -> dict[tuple[str, str], list[Entry]]:
        found: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.kind is Kind.BODY and entry.role and entry.state:
                found[entry.state, entry.role].append(entry)
        return found

    @property
    def offices(self) -> Mapping[str, Office]:
        """All offices by id."""
        return self._posts.by_id

    def find(self, name: str, kinds: Collection[str] | None = None) -> tuple[Entry, ...]:
        """Return the entries of this name in any spelling, of these kinds where they are given.

        A name in capitals such as "US" or "WHO" is found in capitals only. The full name of somebody from
        Ukraine, Russia or Belarus is found in other transliterations too: "Oleh Sinehubov" is Oleh Syniehubov.
        """
        if not isinstance(name, str):
            raise InvalidTypeError(f"name is a string, got {type(name).__name__}")
        found = self._index.find(name)
        if not found and (kinds is None or "person" in kinds) and " " in name.strip():
            found = self._sounds_like(name.strip())
        return found if kinds is None else tuple(entry for entry in found if entry.kind in kinds)

    def by_last_name(self, last: str) -> tuple[Entry, ...]:
        """Return all people of this family name: two people of one name stay two.

        Where nobody bears it as written, those from Ukraine, Russia and Belarus whose name is transliterated so
        elsewhere: "Sirskyi" is Syrskyi.
        """
        return self._lasts.get(fold(last)) or self._sounding.get(sound(last), ())

    def names_in(self, words: Sequence[str], kinds: Collection[str] | None = None) -> Iterator[tuple[int, int, tuple[Entry, ...]]]:
        """Yield (first, last, entries) for `words[first:last]` that are a name, the longest first, left to right."""
        for first, last, entries in self._index.scan(words):
            kept = entries if kinds is None else tuple(entry for entry in entries if entry.kind in kinds)
            if kept:
                yield first, last, kept

    def holder(self, office: str, on: date | str | None) -> Entry | None:
        """Return who held the office (by its id) on a day; None when it is not known, or was more than one.

        Without a day it is the only holder the registry knows, if there is only one. After the day on which
        the tables end (`known_until`) an open tenure tells nothing, and None is the answer.
        """
        return self._posts.holder(office, as_date(on, "on"))

    def held(self, person: Entry, on: date | str | None, *, perhaps: bool = False) -> tuple[Office, ...]:
        """Return the offices a person held on a day; without a day, all that the registry knows of.

        After the day on which the tables end these are the last that are known. `perhaps` adds the offices that
        may have been held: those of no known date, or whose month or year of appointment the day lies in.
        """
        day = as_date(on, "on")
        return self._posts.perhaps(person, day) if perhaps else self._posts.held(person, day)

    def office(self, words: str, state: str | None = None) -> Office | None:
        """Return the office of a phrase such as "Ukrainian Defense Minister"; `state` serves where the words name none.

        None when the words name no office, or one of the past ("former"), or could be two.
        """
        special = self._posts.by_words(" ".join(plain(words)))
        if special:
            return special
        for owner, role in splits(words):
            found = {office for name in self._owners(owner, state) for office in self._posts.of_role(name, role)}
            if len(found) == 1:
                return found.pop()
        return None

    def _owners(self, words: str, state: str | None) -> Iterator[str]:
        """Yield the ids' tails of what the words name, and of the regions around it."""
        if not words:
            names = [state] if state else []
        else:
            names = [entry.name for entry in self._index.find_folded(words) if entry.kind in _OWNERS]
            names += [self._seats[words]] if words in self._seats and not names else []
        for name in names:
            yield from self._chain(name)

    def _chain(self, name: str) -> Iterator[str]:
        entry = self._named.get(name)
        while entry is not None:
            yield entry.id.partition("/")[2]
            entry = self._named.get(entry.whole or "") if entry.kind is Kind.PLACE else None

    def state_of(self, word: str) -> str | None:
        """Return the state that a name, adjective, people or capital stands for ("Ukrainian", "the Kremlin", "Tallinn")."""
        found = {entry.name for entry in self.find(word, (Kind.STATE,))}
        if found:
            return found.pop() if len(found) == 1 else None
        return self._seats.get(fold(word)) if word != word.lower() else None

    def body(self, words: str, state: str | None = None) -> Entry | None:
        """Return the body of a phrase: "the Russian Defence Ministry", or "defence ministry" with a state; None if none or two."""
        named = [entry for entry in self.find(words, (Kind.BODY,)) if state is None or entry.state in (state, None)]
        if len(named) == 1:
            return named[0]
        for owner, role in splits(words):
            whose = state if not owner else self._state_folded(owner)
            found = [entry for each in self._posts.body_roles.get(role, ()) for entry in self._bodies.get((whose or "", each), ())]
            if len(found) == 1:
                return found[0]
        return None

    def unlisted_body(self, words: str) -> str | None:
        """Return the name that a ministry or a government without an entry has: "Kenya's government" is "Government of Kenya"; None for any other words."""
        for owner, role in splits(words):
            state, roles = self._state_folded(owner) if owner else None, self._posts.body_roles.get(role, ())
            title = self._posts.body_title(roles[0]) if state and len(roles) == 1 else None
            if title:
                return f"{title} of {'the ' * (state or '').startswith('United')}{state}"
        return None

    def body_roles(self, words: str) -> tuple[str, ...]:
        """Return the roles of bodies that words without a state may mean: "the defence ministry" is `("defence-ministry",)`."""
        return tuple(self._posts.body_roles.get(" ".join(plain(words)), ()))

    def synonyms(self, title: str) -> tuple[str, ...]:
        """Return all words for the sort of post that a title ends with: "Acting Governor" is a "regional head" too."""
        return self._posts.synonyms(plain(title))

    def words_of(self, office: Office) -> tuple[str, ...]:
        """Return the words by which the holder of an office goes: "defence minister", "minister of defence"."""
        return self._posts.words_of(office)

    def _state_folded(self, words: str) -> str | None:
        states = {entry.name for entry in self._index.find_folded(words) if entry.kind is Kind.STATE}
        return states.pop() if len(states) == 1 else self._seats.get(words)

    def media(self, name: str) -> Entry | None:
        """Return the newspaper, agency or broadcaster of this name."""
        return self._only(name, Kind.MEDIA)

    def channel(self, name: str) -> Entry | None:
        """Return the channel of this name: "Telegram", "X", "press briefing"."""
        return self._only(name, Kind.CHANNEL)

    def _only(self, name: str, kind: Kind) -> Entry | None:
        found = self.find(name, (kind,))
        return found[0] if len(found) == 1 else None

    def relation(self, first: str, second: str, on: date | str | None = None) -> Standing | None:
        """Tell how the first of two who act or speak stands to the second: "equal", "part", "whole", "different".

        A body is part of its state, a person part of the body and the state whose office was held on the day.
        None when either is not known, or when without a day it cannot be told.
        """
        one, two = self._actor(first), self._actor(second)
        if one is None or two is None:
            return "equal" if fold(first) == fold(second) else None
        if one == two:
            return "equal"
        day = as_date(on, "on")
        if two in self._wholes(one, day):
            return "part"
        if one in self._wholes(two, day):
            return "whole"
        return self._apart(one, two, day)

    def _apart(self, one: Entry, two: Entry, day: date | None) -> Standing | None:
        """Say "different" only where no office that may have been held makes one a part of the other."""
        perhaps = self._wholes(one, day, perhaps=True) | self._wholes(two, day, perhaps=True)
        return None if one in perhaps or two in perhaps else "different"

    def _actor(self, name: str) -> Entry | None:
        seat = self._seats.get(fold(name))
        if seat and name != name.lower():
            return self._named[seat]
        found = self.find(name, (Kind.STATE,)) or self.find(name, (Kind.BODY, Kind.PERSON, Kind.GROUP, Kind.MEDIA))
        return found[0] if len(found) == 1 else None

    def _wholes(self, entry: Entry, day: date | None, *, perhaps: bool = False) -> set[Entry]:
        """Return all that the entry is part of; a person's offices count if held on the day, or `perhaps` held."""
        above = {entry.whole}
        if entry.kind is Kind.PERSON:
            posts = self._posts.perhaps(entry, day) if perhaps else self._posts.held(entry, day, surely=True) if day else ()
            above |= {name for post in posts for name in (post.body, post.state, post.owner)}
        elif entry.kind is not Kind.MEDIA:
            above.add(entry.state)
        direct = {self._named[name] for name in above if name in self._named} - {entry}
        return direct | {far for near in direct for far in self._wholes(near, day)}

    def within(self, first: str, second: str) -> Standing | None:
        """Tell how the first of two places stands to the second: a city is part of its oblast and its state.

        Here "Kyiv" is the city, where for `relation` it is the state that speaks.
        """
        one, two = self._place(first), self._place(second)
        if one is None or two is None:
            return "equal" if fold(first) == fold(second) else None
        if one == two:
            return "equal"
        if two in self._wholes(one, None):
            return "part"
        return "whole" if one in self._wholes(two, None) else "different"

    def _place(self, name: str) -> Entry | None:
        found = self.find(name, (Kind.STATE,)) or self.find(name, (Kind.PLACE,))
        return found[0] if len(found) == 1 else None

    def __len__(self) -> int:
        return len(self.entries)

    def __repr__(self) -> str:
        return f"<Registry of {len(self)} entries>"


_RANK = {kind: rank for rank, kind in enumerate((Kind.CHANNEL, Kind.MEDIA, Kind.GROUP, Kind.PERSON, Kind.PLACE, Kind.BODY, Kind.STATE))}


def _last_names(entry: Entry) -> set[str]:
    """Return the family names of a person in all spellings, and the names of one word."""
    if entry.kind is not Kind.PERSON or entry.last is None:
        return set()
    alone = {name for name in entry.names if " " not in name}
    if not entry.name.endswith(entry.last):
        return {entry.last} | alone
    return {entry.last} | alone | {name.rpartition(" ")[2] for name in entry.names}
