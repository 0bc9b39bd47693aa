"""Offices and who held them: built from the tenures of people and the tables of roles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from ukclaims.registry.entries import Entry, Kind, Office, Tenure
from ukclaims.registry.phrases import plain
from ukclaims.registry.tables import Content, OfficeRow, Role

_RANK = {Kind.PLACE: 0, Kind.BODY: 1, Kind.STATE: 2}


class Offices:
    """The offices of a registry's content, by id, by words and by day."""

    def __init__(self, content: Content) -> None:
        """Read the roles, the offices and the tenures."""
        self._known_until = content.known_until
        self._owners = _owners(content.entries)
        self._roles = {role.id: role for role in content.roles}
        self._rows = {row.id: row for row in content.offices}
        self._bodies = _bodies(content.entries)
        self._tenures: defaultdict[str, list[tuple[Tenure, Entry]]] = defaultdict(list)
        for entry in content.entries:
            for tenure in entry.tenures:
                self._tenures[tenure.office].append((tenure, entry))
        self.by_id = {office.id: office for office in self._offices()}
        self.body_roles = _words(content.body_roles)
        self._role_words = _words(content.roles)
        self._body_words = {role.id: role.words for role in content.body_roles}

    def _offices(self) -> Iterator[Office]:
        for name in dict.fromkeys((*self._rows, *self._tenures)):
            slug, _, role_id = name.partition("/")
            owner, role, row = self._owners.get(slug), self._roles.get(role_id), self._rows.get(name)
            if owner is not None and (role or row):
                yield self._office(name, owner, role or Role(role_id, role_id, ()), row)

    def _office(self, name: str, owner: Entry, role: Role, row: OfficeRow | None) -> Office:
        title = row.title if row else f"{role.title} of {owner.name}"
        body = (row and row.body) or self._body(owner, role)
        return Office(name, title, owner.name, state=owner.state, body=body, many=role.many)

    def _body(self, owner: Entry, role: Role) -> str | None:
        whose = owner.name if owner.kind is Kind.PLACE else owner.state
        return self._bodies.get((whose, role.body)) or (owner.name if owner.kind is Kind.BODY else None)

    @cached_property
    def _special(self) -> dict[str, str | None]:
        """Offices by words of their own; None for words that two offices share."""
        found: dict[str, str | None] = {}
        for row in self._rows.values():
            for words in {" ".join(plain(name)) for name in (row.title, *row.words)}:
                found[words] = None if found.get(words, row.id) != row.id else row.id
        return found

    def by_words(self, folded: str) -> Office | None:
        """Return the office that has these words for its own ("kremlin spokesman")."""
        return self.by_id.get(self._special.get(folded) or "")

    def of_role(self, owner: str, role: str) -> Iterator[Office]:
        """Yield the offices of an owner (the tail of its id) that go by these folded words."""
        for each in self._role_words.get(role, ()):
            if f"{owner}/{each}" in self.by_id:
                yield self.by_id[f"{owner}/{each}"]
        special = self.by_words(role)
        if special is not None and special.id.startswith(f"{owner}/"):
            yield special

    @property
    def owners(self) -> tuple[str, ...]:
        """The tails of the ids of all that offices can belong to."""
        return tuple(self._owners)

    @property
    def roles(self) -> tuple[str, ...]:
        """The ids of all roles."""
        return tuple(self._roles)

    def has_owner(self, tail: str) -> bool:
        """Tell whether a state, a body or a place has an id with this tail."""
        return tail in self._owners

    def words_of(self, office: Office) -> tuple[str, ...]:
        """Return the words of an office: those of its role, and its own."""
        role, row = self._roles.get(office.id.partition("/")[2]), self._rows.get(office.id)
        return (*(role.words if role else ()), *(row.words if row else ()))

    def body_title(self, role: str) -> str | None:
        """Return what every state's ministry of a role, or its government, is called: "Ministry of Defence"; None for other roles."""
        words = self._body_words[role]
        ministry = next((each for each in words if each.startswith("ministry of ")), None) if role.endswith("-ministry") else None
        plain = ministry or (words[0] if role == "government" else None)
        return plain and plain.title().replace(" Of ", " of ").replace(" And ", " and ")

    def synonyms(self, title: list[str]) -> tuple[str, ...]:
        """Return the words of the role that folded words of a title end with, if it is one role only."""
        for first in range(len(title)):
            found = self._role_words.get(" ".join(title[first:]), ())
            if found:
                return self._roles[found[0]].words if len(found) == 1 else ()
        return ()

    @cached_property
    def _terms(self) -> dict[str, list[tuple[date, date, Entry]]]:
        """Terms in order; one without an end ends where the next begins, else never."""
        return {office: list(self._closed(office, found)) for office, found in self._tenures.items()}

    def _closed(self, office: str, found: list[tuple[Tenure, Entry]]) -> Iterator[tuple[date, date, Entry]]:
        many = office in self.by_id and self.by_id[office].many
        dated = sorted(((t.start, t.end, e) for t, e in found if t.start), key=lambda term: term[0])
        for i, (start, end, entry) in enumerate(dated):
            later = dated[i + 1][0] if i + 1 < len(dated) and not many else date.max
            yield start, end or later, entry

    def holder(self, office: str, on: date | None) -> Entry | None:
        """Return the only holder on a day, or the only one at all; after the tables' end an open term tells nothing."""
        if on is None:
            found = {entry.id: entry for _, entry in self._tenures.get(office, ())}
        else:
            found = {entry.id: entry for start, end, entry in self._terms.get(office, ()) if start <= on < end and self._known(end, on)}
        return next(iter(found.values())) if len(found) == 1 else None

    def _known(self, end: date, on: date) -> bool:
        return end < date.max or self._known_until is None or on <= self._known_until

    def held(self, person: Entry, on: date | None, *, surely: bool = False) -> tuple[Office, ...]:
        """Return the offices of a person on a day, or all; after the tables' end those open then, or none if `surely`."""
        names = dict.fromkeys(tenure.office for tenure in person.tenures)
        return tuple(self.by_id[name] for name in names if name in self.by_id and (on is None or self._sat(person, name, on, surely)))

    def _sat(self, person: Entry, office: str, on: date, surely: bool) -> bool:
        terms = (term for term in self._terms.get(office, ()) if term[2] == person)
        return any(start <= on < end and (not surely or self._known(end, on)) for start, end, _ in terms)

    def perhaps(self, person: Entry, on: date | None) -> tuple[Office, ...]:
        """Return the offices that the person may have held on a day: those whose tenure is not surely before or after."""
        names = dict.fromkeys(t.office for t in person.tenures if on is None or _open(t, on))
        return tuple(self.by_id[name] for name in names if name in self.by_id)


def _bodies(entries: tuple[Entry, ...]) -> dict[tuple[str | None, str | None], str]:
    """Return the names of bodies by the state or place they serve and their role."""
    places = {entry.name for entry in entries if entry.kind is Kind.PLACE}
    return {(e.whole if e.whole in places else e.state, e.role): e.name for e in entries if e.kind is Kind.BODY and e.role}


def _open(tenure: Tenure, on: date) -> bool:
    return (tenure.earliest is None or tenure.earliest <= on) and (tenure.latest is None or on < tenure.latest)


def _owners(entries: Iterable[Entry]) -> dict[str, Entry]:
    owners = (entry for entry in entries if entry.kind in _RANK)
    return {entry.id.partition("/")[2]: entry for entry in sorted(owners, key=lambda e: _RANK[e.kind])}


def _words(roles: Iterable[Role]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for role in roles:
        for words in role.words:
            known = found[" ".join(plain(words))]
            if role.id not in known:
                known.append(role.id)
    return dict(found)
