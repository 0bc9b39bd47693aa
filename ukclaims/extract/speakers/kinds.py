"""Who a source is, by rules: a person, a body, a state, a group, a document, or somebody not named.

A rule sees one source taken apart and answers with a speaker, or abstains.
"""

from collections.abc import Callable

from ukclaims.extract.speakers.bodies import (
    body_by_noun,
    body_by_role,
    channel_by_name,
    known_name,
    known_name_at_end,
    known_name_beside,
    known_name_first,
    known_name_inside,
    newsroom,
    side,
    voice_of_a_body,
)
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.documents import author, document, document_again, is_author
from ukclaims.extract.speakers.newsrooms import newspaper_by_name
from ukclaims.extract.speakers.people import list_of_names, office_by_name, office_holder, person_by_name
from ukclaims.extract.speakers.phrases import Phrase, read_source
from ukclaims.extract.speakers.standins import body_again, newsroom_again, person_again
from ukclaims.model.attribution import Speaker


def people_not_named(phrase: Phrase, context: Context) -> Speaker | None:
    """ "Officials" and "a former officer" keep their description."""
    head = context.head(phrase)
    if head in context.words.singular or head in context.words.plural or head in context.words.titles:
        return context.speaker(phrase, context.description(phrase), "unnamed")
    return None


def somebody_in_a_place(phrase: Phrase, context: Context) -> Speaker | None:
    """ "Brussels" is whoever speaks there: a place that stands for no state, and is nobody's name, names nobody."""
    text, at = context.cast.text(phrase.first, phrase.last), phrase.span(context.layout).start
    registry = context.cast.registry
    if phrase.name != phrase.first or not registry.find(text, ("place",)) or registry.by_last_name(text) or context.cast.named(text, at):
        return None
    return context.speaker(phrase, text, "unnamed")


def by_author(phrase: Phrase, context: Context) -> Speaker | None:
    """A document that names who wrote it speaks for its author."""
    words = author(phrase, context)
    inner = read_source(context.layout, words, context.cast, context.words) if words else None
    speaker = identify(inner, context) if inner else None
    return speaker if speaker and is_author(speaker, context) else None


def description(phrase: Phrase, context: Context) -> Speaker | None:
    """Whatever is left keeps its words."""
    return context.speaker(phrase, context.description(phrase), "unnamed")


RULES: tuple[Callable[[Phrase, Context], Speaker | None], ...] = (
    known_name,
    office_by_name,
    side,
    voice_of_a_body,
    list_of_names,
    newsroom,
    channel_by_name,
    known_name_first,
    known_name_inside,
    somebody_in_a_place,
    person_by_name,
    known_name_at_end,
    known_name_beside,
    body_by_role,
    office_holder,
    person_again,
    newsroom_again,
    newspaper_by_name,
    by_author,
    document_again,
    document,
    people_not_named,
    body_again,
    body_by_noun,
    description,
)


def identify(phrase: Phrase, context: Context) -> Speaker:
    """Return the answer of the first rule that has one."""
    for rule in RULES:
        answer = rule(phrase, context)
        if answer is not None:
            return answer
    raise AssertionError("the last rule always answers")
