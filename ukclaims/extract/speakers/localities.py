"""Posts of a place: "the governor" in a sentence on Kherson is not the governor of Sumy."""

from ukclaims.extract.speakers.cast import Person
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.posts import posts

_FARTHEST = 80  # tokens of a sentence in which places are looked for


def is_elsewhere(head: str, person: Person, at: int, context: Context) -> bool:
    """Tell whether the sentence at an offset speaks of other places only than the one whose mayor or governor somebody is."""
    if head not in context.words.local_posts:
        return False
    here = _around(at, context)
    home = _home(person, context) if here else frozenset()
    return bool(here) and bool(home) and here.isdisjoint(home)


def _home(person: Person, context: Context) -> frozenset[str]:
    """Return the places of somebody's titles and offices, and those of the sentence that names him first."""
    owners = [post.owner for post in posts(person, context) if post.owner]
    titled = _named([word for role in (*person.roles, *owners) for word in role.split()], context)
    first = next((mention.span.start for mention in context.cast.mentions if mention.person is person), None)
    return titled | (_around(first, context) if first is not None else frozenset())


def _around(at: int, context: Context) -> frozenset[str]:
    """Return the places that the sentence at an offset names."""
    number = context.layout.sentence_at(at)
    if number is None:
        return frozenset()
    sentence = context.layout.sentences[number]
    return _named([token.text for token in context.layout.tokens[sentence.first : min(sentence.last, sentence.first + _FARTHEST)]], context)


def _named(words: list[str], context: Context) -> frozenset[str]:
    """Return the names of the places among words, and of the regions in which they lie."""
    found = [entry for _, _, entries in context.cast.registry.names_in(words, ("place",)) for entry in entries]
    return frozenset(name for entry in found for name in (entry.name, entry.whole) if name and name != entry.state)
