"""What people answer to: the titles that the document gives them, and the posts that they held on its day."""

from collections.abc import Iterator, Sequence

from ukclaims._text import without_possessive
from ukclaims.extract.speakers.cast import Person
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.names import bare_word
from ukclaims.registry import Office
from ukclaims.registry.folding import fold

_JUNIOR = frozenset(["vice", "deputy"])


def posts(person: Person, context: Context) -> tuple[Office, ...]:
    """Return the offices that a person is known to have held on the day of the document."""
    if person.entry is None or context.published is None:
        return ()
    return context.cast.registry.held(person.entry, context.published)


def answers_to(person: Person, context: Context) -> frozenset[str]:
    """Return all words of the titles of a person, folded, with the states' names."""
    if id(person) not in context.titles:
        context.titles[id(person)] = frozenset(_title_words(person, context))
    return context.titles[id(person)]


def _title_words(person: Person, context: Context) -> Iterator[str]:
    registry = context.cast.registry
    for role in person.roles:
        words = (without_possessive(word.strip(",")) for word in role.split())
        yield from ranked([part for word in words for part in fold(registry.state_of(word) or word).split()], context)
        for synonym in registry.synonyms(role):
            yield from ranked(fold(synonym).split(), context)
    for post in posts(person, context):
        for title in (post.title, post.state or "", post.owner, *registry.words_of(post)):
            yield from ranked(fold(title).split(), context)


def ranked(words: Sequence[str], context: Context) -> Iterator[str]:
    """Yield words of a title; beside "vice" or "deputy" the noun is another post: the vice president is not "the president"."""
    junior = next((word for word in words if word in _JUNIOR), "")
    for word in words:
        yield f"{junior} {word}" if junior and word in context.words.titles and word not in _JUNIOR else word


def has_post(person: Person, parts: frozenset[str], context: Context) -> bool:
    """Tell whether a person has a post of a sort: "*" is any, else a part of an office's id or a word of a title."""
    names = [post.id.partition("/")[2] for post in posts(person, context)]
    titles = [bare_word(word.lower()) for role in person.roles for word in role.split()]
    if "*" in parts:
        return bool(names) or any(title in context.words.official for title in titles)
    return any(part in name for part in parts for name in names) or any(part in title for part in parts for title in titles)
