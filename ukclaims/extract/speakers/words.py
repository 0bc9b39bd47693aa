"""The word lists that tell titles, bodies, documents, people and pronouns apart."""

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
    singular: frozenset[str]
    plural: frozenset[str]
    particles: frozenset[str]
    openers: frozenset[str]
    sexes: dict[str, str]  # a title or noun -> "he" or "she"
    first_names: dict[str, str]  # a first name -> "he" or "she"
    pronouns: dict[str, str]  # a pronoun -> its class
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
        singular=frozenset(roles["people"]["singular"].split()),
        plural=frozenset(roles["people"]["plural"].split()),
        particles=frozenset(roles["particles"]["words"].split()),
        openers=frozenset(tables(language).load("sentences")["openers"]["words"].split()),
        sexes=sexes,
        first_names=names,
        pronouns={word: kind for kind, said in pronouns["pronouns"].items() for word in said.split()},
        offices=tuple(phrase.strip() for phrase in roles["voices"]["phrases"].split("|")),
    )
