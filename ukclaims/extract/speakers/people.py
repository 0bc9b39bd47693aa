"""People as sources: by name, by several names, and by a title alone."""

from collections.abc import Sequence
from itertools import islice

from ukclaims._text import fold_marks
from ukclaims.extract.speakers.cast import Person
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.phrases import Phrase, members, role_beside
from ukclaims.extract.speakers.posts import posts
from ukclaims.extract.speakers.standins import introduced
from ukclaims.extract.speakers.states import whose
from ukclaims.model.attribution import Speaker
from ukclaims.model.span import Span
from ukclaims.registry import Entry, Office
from ukclaims.registry.folding import fold

_MENTIONS = 60  # people named before, among whom the holder of a post is looked for


def person_by_name(phrase: Phrase, context: Context) -> Speaker | None:
    """A name, with or without a title, is a person; a last name alone is who bears it in the document."""
    if phrase.name is None:
        return None
    layout, cast = context.layout, context.cast
    end = phrase.core or phrase.last
    text, at = cast.text(phrase.name, end), layout.tokens[phrase.name].start
    role = _title(phrase, context) or role_beside(layout, phrase)
    span = Span(at, at + len(text))
    surname = " " not in text or layout.tokens[phrase.name].lower in context.words.particles
    person = cast.person(text) or (cast.named(text.rpartition(" ")[2], at) if surname else cast.introduce(text, at))
    if person is None:
        person = _by_registry(text, role, cast.titled(phrase.first, phrase.name), context)
    if person is None:
        return context.speaker(phrase, text, "person", None, role, span)
    return context.of_person(phrase, person, role, span)


def _title(phrase: Phrase, context: Context) -> str | None:
    """Return the words of the head before the name, unless they are courtesy only."""
    tokens = context.layout.tokens[phrase.first : phrase.name]
    telling = any(bare(t) not in context.words.courtesy and not t.lower.endswith("'s") for t in tokens)
    return context.layout.text[tokens[0].start : tokens[-1].end] if telling else None


def _by_registry(last: str, role: str | None, sex: str, context: Context) -> Person | None:
    """Return the one of this last name who held the office that the title tells, or needs no introduction."""
    cast = context.cast
    if cast.by_last.get(fold(last)):
        return None
    bearers = cast.registry.by_last_name(last)
    fitting = [b for b in bearers if role and _may_hold(b, role, context)] or cast.well_known(last, sex) or cast.at_work(last, sex)
    return cast.introduce(fitting[0].name, len(context.layout.text)) if len(fitting) == 1 else None


def _may_hold(bearer: Entry, role: str, context: Context) -> bool:
    """Tell whether somebody may have held the office of a title on the day; a title without a state may be of any."""
    registry = context.cast.registry
    office = registry.office(role) or registry.office(role, bearer.state)
    return office is not None and office in registry.held(bearer, context.published, perhaps=True)


def list_of_names(phrase: Phrase, context: Context) -> Speaker | None:
    """Several names joined by "and" are a group."""
    parts = list(members(context.layout, phrase))
    if len(parts) < 2:
        return None
    known = [_member(first, last, context) for first, last in parts]
    names = known if all(known) else _last_names(parts, context)
    if not names:
        return None
    whole = ", ".join(filter(None, names[:-1])) + f" and {names[-1]}"
    return context.speaker(phrase, whole, "group")


def _last_names(parts: Sequence[tuple[int, int]], context: Context) -> list[str | None]:
    """Return last names that stand side by side, whole where somebody of the text bears one: "Macron, Scholz and Tusk"."""
    tokens, cast, words = context.layout.tokens, context.cast, context.words
    nouns = words.bodies | words.plural | words.titles | words.documents | words.things
    if any(last - first > 1 or not tokens[first].text[0].isupper() or bare(tokens[first]) in nouns for first, last in parts):
        return []
    names = [cast.text(first, last) for first, last in parts]
    people = [cast.named(name, tokens[parts[0][0]].start) for name in names]
    return [person.name if person else name for person, name in zip(people, names, strict=True)]


def _member(first: int, last: int, context: Context) -> str | None:
    """Return the name of one member of a list: a person of the cast, a body, a state or a place."""
    tokens, cast = context.layout.tokens, context.cast
    if tokens[first].lower == "the" and first + 1 < last:
        first += 1
    if not tokens[last - 1].text[0].isupper():
        return None
    person = next((p for i in range(first, last) if (p := cast.person(cast.text(i, last)))), None) or cast.named(cast.text(last - 1, last), tokens[first].start)
    if person:
        return person.name
    name = cast.text(first, last)
    entries = cast.registry.find(name, ("body", "state", "group", "media"))
    if len(entries) == 1:
        return entries[0].name
    return cast.registry.state_of(name) or (name if cast.registry.find(name, ("place",)) else None)


def office_by_name(phrase: Phrase, context: Context) -> Speaker | None:
    """The words of one office alone are who held it on the day: "EU High Representative for Foreign Affairs and Security Policy"."""
    if context.head(phrase) in context.words.bodies or (phrase.name is not None and _known(phrase, context)):
        return None
    office = context.cast.registry.office(context.cast.text(phrase.first, phrase.last))
    return _holder(phrase, office, context)


def _known(phrase: Phrase, context: Context) -> bool:
    """Tell whether the name in a phrase is a person's whom the registry has."""
    return bool(context.cast.registry.find(context.cast.text(phrase.name or phrase.first, phrase.core or phrase.last), ("person",)))


def _holder(phrase: Phrase, office: Office | None, context: Context) -> Speaker | None:
    """Make a speaker of who held an office on the day of publication."""
    holder = context.cast.registry.holder(office.id, context.published) if office and context.published else None
    return context.speaker(phrase, holder.name, "person", holder, context.cast.text(phrase.first, phrase.last)) if holder else None


def office_holder(phrase: Phrase, context: Context) -> Speaker | None:
    """A title alone is who was introduced with it, else who held the office on the day, if the state is sure."""
    layout, cast, registry = context.layout, context.cast, context.cast.registry
    if context.head(phrase) not in context.words.titles or not _is_one(phrase, context):
        return None
    text, at = cast.text(phrase.first, phrase.last), layout.tokens[phrase.first].start
    person = introduced(phrase, context) or _same_post(text, at, context)
    if person:
        return context.of_person(phrase, person, text, phrase.span(layout))
    return _holder(phrase, registry.office(text) or registry.office(text, whose(at, context)) or _of_boss(phrase, context), context)


def _is_one(phrase: Phrase, context: Context) -> bool:
    """Tell whether a title is definite: "the minister", "Ukraine's minister", and in a heading "Minister"."""
    layout = context.layout
    return phrase.definite or layout.tokens[phrase.first].text[0].isupper() or "'s" in fold_marks(phrase.text(layout))


def _of_boss(phrase: Phrase, context: Context) -> Office | None:
    """ "Zelensky's chief of staff" holds a post of the state whose post the boss holds."""
    owner, mark, rest = fold_marks(phrase.text(context.layout)).partition("'s ")
    boss = context.cast.person(owner) or context.cast.named(owner, context.layout.tokens[phrase.last - 1].end) if mark else None
    return context.cast.registry.office(rest, boss.entry.state) if boss and boss.entry and boss.entry.tenures else None


def _same_post(text: str, at: int, context: Context) -> Person | None:
    """Return the nearest person before who holds such a post in any state, when the words name no state.

    "The head of the defence ministry" after Boris Pistorius is he, whatever state stands nearest.
    """
    registry = context.cast.registry
    if registry.office(text) is not None:
        return None
    for mention in islice(context.cast.backwards(at), _MENTIONS):
        if any(registry.office(text, post.state) == post for post in posts(mention.person, context) if post.state):
            return mention.person
    return None
