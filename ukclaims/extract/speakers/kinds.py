"""Who a source is, by rules: a person, a body, a state, a group, a document, or somebody not named.

A rule sees one source taken apart and answers with a speaker, or abstains.
"""

from datetime import date

from attrs import define

from ukclaims.extract.speakers.cast import Cast, Mention, Person
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.phrases import Phrase, members, role_beside
from ukclaims.extract.speakers.words import Words
from ukclaims.model.attribution import Speaker
from ukclaims.model.span import Span
from ukclaims.registry import Entry
from ukclaims.registry.folding import fold
from ukclaims.text.layout import Layout

_KINDS = {"person": "person", "body": "body", "state": "state", "group": "group", "media": "body", "channel": "body", "place": "body"}
_DETERMINERS = frozenset("this that these those its his her their our another any such".split())


@define
class Context:
    """What the rules know of the document."""

    layout: Layout
    cast: Cast
    words: Words
    published: date | None

    def speaker(self, phrase: Phrase, name: str, kind: str, entry: Entry | None = None, role: str | None = None, span: Span | None = None) -> Speaker:
        """Make a speaker of a head; the registry's id is taken where there is an entry."""
        where = span or phrase.span(self.layout)
        mention = where.of(self.layout.text)
        if entry is not None:
            return Speaker(name, kind=kind, role=role, mention=mention, span=where, id=entry.id)
        return Speaker(name, kind=kind, role=role, mention=mention, span=where)

    def of_entry(self, phrase: Phrase, entry: Entry, role: str | None = None) -> Speaker:
        """Make a speaker of an entry of the registry."""
        return self.speaker(phrase, entry.name, _KINDS[entry.kind.value], entry, role)

    def of_person(self, phrase: Phrase, person: Person, role: str | None, span: Span) -> Speaker:
        """Make a speaker of a person of the cast."""
        return self.speaker(phrase, person.name, "person", person.entry, role or next(iter(person.roles), None), span)

    def head(self, phrase: Phrase) -> str:
        """Return the head's last noun, folded: "officials" of "two officials in Kyiv"."""
        return bare(self.layout.tokens[(phrase.core or phrase.last) - 1])


def person_by_name(phrase: Phrase, context: Context) -> Speaker | None:
    """A name, with or without a title, is a person; a last name alone is who bears it in the document."""
    if phrase.name is None:
        return None
    layout, cast = context.layout, context.cast
    end = phrase.core or phrase.last
    text, at = cast.text(phrase.name, end), layout.tokens[phrase.name].start
    role = _title(phrase, context) or role_beside(layout, phrase)
    span = Span(at, at + len(text))
    person = cast.person(text) or (cast.named(text, at) if " " not in text else None)
    if person is None and " " in text:
        person = cast.introduce(text, at)
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
    office = cast.registry.office(role) if role else None
    fitting = [b for b in bearers if office and office in cast.registry.held(b, context.published)] or cast.well_known(last, sex)
    return cast.introduce(fitting[0].name, len(context.layout.text)) if len(fitting) == 1 else None


def voice_of_a_body(phrase: Phrase, context: Context) -> Speaker | None:
    """What "the press service of the navy" says, the navy says."""
    cast, text = context.cast, context.cast.text(phrase.first, phrase.last)
    low = text.lower()
    voice = next((v for v in context.words.offices if low.startswith(f"{v} of ") or low.endswith(f" {v}")), None)
    if voice is None:
        return None
    body = (low.startswith(voice) and text[len(voice) + 4 :]) or text[: -len(voice)].strip()
    body = body.removeprefix("the ").removesuffix("'s").removesuffix("’s")
    at = context.layout.tokens[phrase.first].start
    found = cast.registry.find(body, ("body", "state", "group")) or tuple(
        filter(None, [cast.registry.body(body) or cast.registry.body(body, cast.nearest_state(at))])
    )
    return context.of_entry(phrase, found[0], voice) if len(found) == 1 else context.speaker(phrase, body, "body", None, voice)


def list_of_names(phrase: Phrase, context: Context) -> Speaker | None:
    """Several names joined by "and" are a group."""
    parts = list(members(context.layout, phrase))
    if len(parts) < 2:
        return None
    names = [_member(first, last, context) for first, last in parts]
    if not all(names):
        return None
    whole = ", ".join(filter(None, names[:-1])) + f" and {names[-1]}"
    return context.speaker(phrase, whole, "group")


def _member(first: int, last: int, context: Context) -> str | None:
    """Return the name of one member of a list: a person of the cast, a state, or a name with a title."""
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
    return entries[0].name if len(entries) == 1 else cast.registry.state_of(name)


def known_name(phrase: Phrase, context: Context) -> Speaker | None:
    """A name that the registry has, other than a person's, is that body, state, group or newsroom."""
    registry = context.cast.registry
    text = context.cast.text(phrase.first, phrase.last)
    if text == text.lower():
        return None
    found = registry.find(text, ("state", "body", "group", "media"))
    if len(found) == 1:
        return context.of_entry(phrase, found[0])
    state = registry.state_of(text)
    if state and bare(context.layout.tokens[phrase.first]) != fold(state):
        return context.of_entry(phrase, registry.find(state, ("state",))[0]) if registry.find(state, ("state",)) else None
    return None


def body_by_role(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The defence ministry" is the one named before, or that of the state the document is about."""
    registry, text = context.cast.registry, context.cast.text(phrase.first, phrase.last)
    at = context.layout.tokens[phrase.first].start
    body = registry.body(text) or registry.body(text, context.cast.nearest_state(at))
    return context.of_entry(phrase, body) if body else None


def office_holder(phrase: Phrase, context: Context) -> Speaker | None:
    """A title alone is who was introduced with it, else who held the office on the day, if the state is sure."""
    layout, cast, registry = context.layout, context.cast, context.cast.registry
    head = context.head(phrase)
    if head not in context.words.titles or not (
        phrase.definite or layout.tokens[phrase.first].text[0].isupper() or "'s" in phrase.text(layout).replace("’", "'")
    ):
        return None
    text, at = cast.text(phrase.first, phrase.last), layout.tokens[phrase.first].start
    met = _introduced(text, at, context)
    if met:
        apposed = layout.text[met.span.end : at].strip(" ,") in ("", "the", "a", "an")
        return context.of_person(phrase, met.person, text, met.span if apposed else phrase.span(layout))
    colleague = _same_post(text, at, context)
    if colleague:
        return context.of_person(phrase, colleague.person, text, phrase.span(layout))
    office = registry.office(text) or registry.office(text, cast.nearest_state(at))
    holder = registry.holder(office.id, context.published) if office and context.published else None
    return context.speaker(phrase, holder.name, "person", holder, text) if holder else None


def _introduced(text: str, at: int, context: Context) -> Mention | None:
    """Return the nearest mention before of a person whose title holds the words, or who held that office on the day."""
    wanted = set(fold(text).split())
    office = context.cast.registry.office(text)
    for mention in reversed(context.cast.before(at)):
        if any(wanted <= set(fold(role).split()) for role in mention.person.roles):
            return mention
        entry = mention.person.entry
        posts = context.cast.registry.held(entry, context.published) if entry and context.published else ()
        if office in posts or any(wanted <= {*fold(post.title).split(), fold(post.state or "")} for post in posts):
            return mention
    return None


def _same_post(text: str, at: int, context: Context) -> Mention | None:
    """Return the nearest person before who holds such a post in any state, when the words name no state.

    "The head of the defence ministry" after Boris Pistorius is he, whatever state stands nearest.
    """
    registry = context.cast.registry
    if registry.office(text) is not None:
        return None
    for mention in reversed(context.cast.before(at)):
        entry = mention.person.entry
        posts = registry.held(entry, context.published) if entry else ()
        if any(registry.office(text, post.state) == post for post in posts if post.state):
            return mention
    return None


def document(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The report" and "government estimates" are documents."""
    head = context.head(phrase)
    if head not in context.words.documents:
        return None
    return context.speaker(phrase, _description(phrase, context), "document")


def people_not_named(phrase: Phrase, context: Context) -> Speaker | None:
    """ "Officials" and "a former officer" keep their description."""
    head = context.head(phrase)
    if head in context.words.singular or head in context.words.plural or head in context.words.titles:
        return context.speaker(phrase, _description(phrase, context), "unnamed")
    return None


def body_by_noun(phrase: Phrase, context: Context) -> Speaker | None:
    """A noun such as "agency" or a name in capitals is a body."""
    tokens, head = context.layout.tokens, context.head(phrase)
    capital = any(t.text[0].isupper() for t in tokens[phrase.first : phrase.last])
    if head in context.words.bodies or (capital and any(bare(t) in context.words.bodies for t in tokens[phrase.first : phrase.last])):
        return context.speaker(phrase, _description(phrase, context), "body")
    last = tokens[(phrase.core or phrase.last) - 1].text
    if last[0].isupper() and tokens[phrase.first].text[0].isupper():
        plural = last.endswith("s") and not last.isupper() and phrase.definite
        return context.speaker(phrase, _description(phrase, context), "group" if plural else "body")
    return None


def description(phrase: Phrase, context: Context) -> Speaker | None:
    """Whatever is left keeps its words."""
    return context.speaker(phrase, _description(phrase, context), "unnamed")


def _description(phrase: Phrase, context: Context) -> str:
    """Return the head's words without a determiner at their front, on one line."""
    tokens, first = context.layout.tokens, phrase.first
    if tokens[first].lower in _DETERMINERS and phrase.last - first > 1:
        first += 1
    return " ".join(context.layout.text[tokens[first].start : tokens[phrase.last - 1].end].split())


RULES = (known_name, voice_of_a_body, list_of_names, person_by_name, body_by_role, office_holder, document, people_not_named, body_by_noun, description)


def identify(phrase: Phrase, context: Context) -> Speaker:
    """Return the answer of the first rule that has one."""
    for rule in RULES:
        answer = rule(phrase, context)
        if answer is not None:
            return answer
    raise AssertionError("the last rule always answers")
