"""The word lists that tell titles, bodies, documents, people and pronouns apart."""

import re
from functools import cache

from attrs import frozen

from ukclaims.lang.tables import tables


@frozen
class Words:
    """The tables `roles` and `pronouns` of one language, as sets."""

    titles: frozenset[str]
    courtesy: frozenset[str]
    household: frozenset[str]  # roles whose holders are known by the last name alone
    bodies: frozenset[str]
    documents: frozenset[str]
    kinds: frozenset[str]  # "news" and the like before a document: what sort it is, not whose
    published: frozenset[str]  # what somebody publishes: "his Telegram channel" is he
    documents_by: dict[str, frozenset[str]]  # a noun for a document -> other words of who published one
    singular: frozenset[str]
    plural: frozenset[str]
    particles: frozenset[str]
    openers: frozenset[str]
    days: frozenset[str]  # weekdays and months that are nobody's name
    months: frozenset[str]  # months that may be somebody's name
    before_months: frozenset[str]
    compounds: frozenset[str]  # what stands behind a hyphen after a name: "Orlov-led"
    sexes: dict[str, str]  # a title or noun -> "he" or "she"
    first_names: dict[str, str]  # a first name -> "he" or "she"
    pronouns: dict[str, str]  # a pronoun -> its class
    contested: frozenset[str]  # places whose state does not tell whose ministry speaks of them
    local: frozenset[str]  # roles of bodies that work in their own country only
    armed: frozenset[str]  # roles of bodies that tell what the own forces did
    parries: frozenset[str]  # verbs of what only the own side tells of its forces
    attacks: frozenset[str]  # verbs of what the other side tells of its enemy's forces
    stands: dict[str, frozenset[str]]  # a noun such as "diplomat" -> the parts of the names of offices it stands for
    things: frozenset[str]  # nouns that end the names of things and matters, not of people
    sides: frozenset[str]
    of_states: frozenset[str]  # what only describes the state behind it
    local_posts: frozenset[str]  # titles of who stands for one place
    official: frozenset[str]  # words of titles that make an official
    sorts: dict[str, frozenset[str]]  # a role of bodies -> nouns for all bodies of the sort
    newsroom_nouns: frozenset[str]
    newsmen: frozenset[str]
    collective: frozenset[str]  # newsrooms as one: no "he" stands for "state media"
    newsroom_reports: frozenset[str]
    offices: tuple[str, ...]  # "press service": the part of a body that speaks for it


@cache
def words_of(language: str) -> Words:
    """Return the word lists of a language."""
    roles, pronouns = tables(language).load("roles"), tables(language).load("pronouns")
    sexes = {word: sex for sex in ("he", "she") for word in roles["gender"][sex].split()}
    names: dict[str, str] = {}
    for sex in ("he", "she"):
        for name in pronouns["names"][sex].split():
            names[name] = sex if names.get(name, sex) == sex else ""
    return Words(
        titles=frozenset(roles["titles"]["words"].split()),
        household=frozenset(roles["household"]["roles"].split()),
        courtesy=frozenset(roles["titles"]["courtesy"].split()),
        bodies=frozenset(roles["bodies"]["words"].split()),
        documents=frozenset(roles["documents"]["words"].split()),
        kinds=frozenset(roles["documents"]["kinds"].split()),
        published=frozenset(roles["published"]["words"].split()),
        documents_by={noun: frozenset(said.split()) for noun, said in roles["publishing"].items() if noun != "example"},
        singular=frozenset(roles["people"]["singular"].split()),
        plural=frozenset(roles["people"]["plural"].split()),
        particles=frozenset(roles["particles"]["words"].split()),
        compounds=frozenset(roles["compounds"]["words"].split()),
        openers=frozenset(tables(language).load("sentences")["openers"]["words"].split()),
        days=frozenset(pronouns["days"]["words"].split()),
        months=frozenset(pronouns["days"]["names_too"].split()),
        before_months=frozenset(pronouns["days"]["before"].split()),
        sexes=sexes,
        first_names=names,
        pronouns={word: kind for kind, said in pronouns["pronouns"].items() for word in said.split()},
        contested=frozenset(item.strip() for item in roles["contested"]["places"].split("|")),
        local=frozenset(roles["local"]["roles"].split()),
        armed=frozenset(roles["armed"]["roles"].split()),
        parries=frozenset(roles["armed"]["verbs"].split()),
        attacks=frozenset(roles["armed"]["attacks"].split()),
        stands={noun: frozenset(said.split()) for noun, said in roles["stand_ins"].items() if noun != "example"},
        things=frozenset(roles["things"]["words"].split()),
        sides=frozenset(roles["sides"]["words"].split()),
        of_states=frozenset(roles["of_states"]["words"].split()),
        local_posts=frozenset(roles["local_posts"]["words"].split()),
        official=frozenset(roles["officials"]["words"].split()),
        sorts={role: frozenset(said.split()) for role, said in roles["sorts"].items() if role != "example"},
        newsroom_nouns=frozenset(roles["newsrooms"]["nouns"].split()),
        collective=frozenset(roles["newsrooms"]["collective"].split()),
        newsmen=frozenset(roles["newsrooms"]["people"].split()),
        newsroom_reports=frozenset(roles["newsrooms"]["reports"].split()),
        offices=tuple(phrase.strip() for phrase in roles["voices"]["phrases"].split("|")),
    )


_SITE = re.compile(r"\w\.[a-z]{2,4}$")


def is_site(word: str) -> bool:
    """Tell whether a name is that of a site.

    >>> is_site("Modern.az"), is_site("U.S."), is_site("Baza")
    (True, False, False)
    """
    return _SITE.search(word) is not None
