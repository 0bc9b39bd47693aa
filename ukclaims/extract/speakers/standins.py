"""Nouns that stand for somebody named before: "the ministry added", "the diplomat noted", "the governor said"."""

from collections.abc import Iterator
from itertools import islice

from ukclaims.extract.speakers.cast import Person
from ukclaims.extract.speakers.context import Context, Spoke
from ukclaims.extract.speakers.localities import is_elsewhere
from ukclaims.extract.speakers.named import whole_name_before
from ukclaims.extract.speakers.newsrooms import nouns_for, nouns_for_name
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.extract.speakers.posts import answers_to, has_post, posts, ranked
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.model.span import Span
from ukclaims.registry import Entry
from ukclaims.registry.entries import Kind
from ukclaims.registry.folding import fold

_OWN = frozenset(("nation", "country"))  # "the country's spy agency"
_BESIDE = 2  # sentences within which a newsroom and another agency can be taken for each other
_NAMED = 200  # tokens looked through for a newsroom that is named
_SERVICES = frozenset(("agency", "service"))  # the one noun stands for the other
_NEARBY = frozenset(("local", "regional"))
_SOON = 4  # paragraphs after "the local governor" in which his name follows
_MENTIONS = 60  # people named before, among whom a title is looked for


def body_again(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The ministry" is the ministry that spoke last, "the agency" also a newsroom, "the company" the company."""
    head = context.head(phrase)
    if not phrase.definite or head not in context.words.bodies | context.words.newsroom_nouns:
        return None
    wanted = context.wanted(phrase) - _OWN
    roles = frozenset(context.cast.registry.body_roles(context.cast.text(phrase.first, phrase.last)))
    for one in context.before(context.layout.tokens[phrase.first].start):
        if one.speaker.kind is SpeakerKind.BODY and _is_such(one.speaker, wanted, roles, context):
            return None if _is_one_of_two(one, phrase, wanted, context) else context.again(phrase, one.speaker)
        if one.speaker.kind is SpeakerKind.PERSON and (led := _led_by(one.speaker, roles, head, context)):
            return context.of_entry(phrase, led)
    named = _named_before(phrase, wanted, context) or whole_name_before(phrase, wanted, context)
    return context.of_entry(phrase, named) if named else None


def newsroom_again(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The publication" and "the paper" are the newsroom that spoke last, before they are a document."""
    return body_again(phrase, context) if context.head(phrase) in context.words.newsroom_nouns & context.words.documents else None


def _is_one_of_two(one: Spoke, phrase: Phrase, wanted: frozenset[str], context: Context) -> bool:
    """Tell whether "the agency" may as well be another: one that spoke in the same sentence, one named since, or no newsroom beside a newsroom."""
    if context.head(phrase) not in context.words.newsroom_nouns:
        return False
    home, at = context.layout.sentence_at(one.span.start), context.layout.tokens[phrase.first].start
    named = _named_before(phrase, wanted, context)
    if named and named.name != one.speaker.name and _since(one, phrase, named, context):
        return True
    for other in context.before(at):
        there = context.layout.sentence_at(other.span.start)
        if home is None or there is None or there < home - _BESIDE:
            return False
        rival = other.speaker.kind is SpeakerKind.BODY and other.speaker.name != one.speaker.name and _is_such(other.speaker, wanted, frozenset(), context)
        if rival and (there == home or _is_newsroom(other.speaker, context) != _is_newsroom(one.speaker, context)):
            return True
    return False


def _is_newsroom(speaker: Speaker, context: Context) -> bool:
    entry = context.entry(speaker)
    return entry is not None and entry.kind is Kind.MEDIA


def _since(one: Spoke, phrase: Phrase, named: Entry, context: Context) -> bool:
    """Tell whether a newsroom is named behind another one that spoke, and before "the agency"."""
    words = [token.text for token in context.layout.tokens[context.layout.tokens_in(one.span)[1] : phrase.first]]
    return any(named in entries for _, _, entries in context.cast.registry.names_in(words[-_NAMED:], ("media",)))


def _named_before(phrase: Phrase, wanted: frozenset[str], context: Context) -> Entry | None:
    """Return the only body of a sort that this sentence or the one before names: "the company" after "employees of Nova Poshta", "the paper" after "told Bild"."""
    layout, home = context.layout, context.layout.sentence_at(context.layout.tokens[phrase.first].start)
    known = any(wanted <= nouns for sort, nouns in context.words.sorts.items() if sort != "any") or context.head(phrase) in context.words.newsroom_nouns
    if home is None or not known:
        return None
    start = max(layout.sentences[max(home - 1, 0)].first, phrase.first - _NAMED)
    dateline = layout.paragraphs[layout.sentences[home].paragraph].dateline
    start = max(start, layout.tokens_in(Span(dateline.span.end, dateline.span.end + 1))[0]) if dateline else start
    words = [token.text for token in layout.tokens[start : phrase.first]]
    named = [each for _, _, entries in context.cast.registry.names_in(words, ("body", "media")) for each in entries]
    found = {each.id: each for each in named if wanted <= _sorts(each, context) or _is_called(each, wanted)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_called(entry: Entry, wanted: frozenset[str]) -> bool:
    """Tell whether the name of an international body ends with the noun: "the agency" is the International Atomic Energy Agency."""
    return entry.kind is Kind.BODY and entry.state is None and any(wanted <= {fold(name).rpartition(" ")[2]} for name in entry.names)


def _led_by(speaker: Speaker, roles: frozenset[str], head: str, context: Context) -> Entry | None:
    """Return the ministry whose minister or spokesperson spoke: "the ministry said" after Defence Minister Antti Häkkänen."""
    person = context.cast.person(speaker.name) if head == "ministry" else None
    bodies = {post.body for post in posts(person, context) if post.body} if person else set()
    found = [entry for body in bodies for entry in context.cast.registry.find(body, ("body",)) if head in fold(body).split()]
    return found[0] if len(found) == 1 and (not roles or found[0].role in roles) else None


def _is_such(speaker: Speaker, wanted: frozenset[str], roles: frozenset[str], context: Context) -> bool:
    if wanted <= context.words.sorts["any"]:
        return True
    entry = context.entry(speaker)
    if entry is None:
        spelt = fold(f"{speaker.name} {speaker.mention or ''}").split()
        return wanted <= {*spelt, *(() if _SERVICES.isdisjoint(spelt[-1:]) else _SERVICES)} | nouns_for_name(speaker.name, context.layout.language)
    if entry.role in roles:
        return True
    wanted = _without_seat(wanted, entry)
    names = (*entry.names, speaker.mention or "")
    return wanted <= {word for name in names for word in fold(name).split()} or wanted <= _sorts(entry, context)


def _without_seat(wanted: frozenset[str], entry: Entry) -> frozenset[str]:
    """Leave out "Riga-based" where it names the town or the state in which a body works."""
    seat = wanted.intersection(fold(f"{entry.evidence} {entry.state}").split()) if "based" in wanted else frozenset[str]()
    return wanted - seat - {"based"} if seat else wanted


def _sorts(entry: Entry, context: Context) -> frozenset[str]:
    """Return the nouns for bodies of a sort whose names need not hold them."""
    if entry.kind is Kind.MEDIA:
        return nouns_for(entry, context.layout.language)
    return context.words.sorts.get(entry.role or "", frozenset())


def person_again(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The diplomat" and "the Estonian minister" are who spoke last and holds such a post, if nobody unnamed did since."""
    head = context.head(phrase)
    if not phrase.definite or head not in context.words.stands:
        return None
    wanted = context.wanted(phrase)
    described, told, at = context.description(phrase).lower(), context.told_of(), context.layout.tokens[phrase.first].start
    for one in context.before(at):
        if one.speaker.kind is SpeakerKind.UNNAMED and one.speaker.name.lower().endswith(described):
            return None
        person = context.cast.person(one.speaker.name) if one.speaker.kind is SpeakerKind.PERSON else None
        if person and person.name not in told and _stands_for(head, wanted, person, context) and not is_elsewhere(head, person, at, context):
            return context.of_person(phrase, person, None, phrase.span(context.layout))
    return None


def _stands_for(head: str, wanted: frozenset[str], person: Person, context: Context) -> bool:
    if not _same_sex(head, person, context):
        return False
    return has_post(person, context.words.stands[head], context) and wanted - {head} <= answers_to(person, context)


def _same_sex(head: str, person: Person, context: Context) -> bool:
    return context.words.sexes.get(head, person.sex) in ("", person.sex) or not person.sex


def introduced(phrase: Phrase, context: Context) -> Person | None:
    """Return the nearest person before who answers to a title, else the only one of the document."""
    wanted, at = frozenset(ranked(sorted(context.wanted(phrase)), context)), context.layout.tokens[phrase.first].start
    told, head = context.told_of(), context.head(phrase)
    for person in islice(_nearest(at, context), _MENTIONS):
        if person.name not in told and wanted <= answers_to(person, context) and not is_elsewhere(head, person, at, context):
            return person
    if wanted not in context.titled:
        found = {id(p): p for p in context.cast.people.values() if wanted <= answers_to(p, context)}
        context.titled[wanted] = next(iter(found.values())) if len(found) == 1 else None
    only = context.titled[wanted]
    return (only if only and not is_elsewhere(head, only, at, context) else None) or _named_later(wanted, at, context)


def _named_later(wanted: frozenset[str], at: int, context: Context) -> Person | None:
    """Return whom the next paragraphs name: "the local governor said ..." before "the governor of Sumy, Ivan Orlov", if nobody else has the title."""
    rest = wanted - _NEARBY
    if rest == wanted or not rest or not rest <= context.words.titles:
        return None
    bearers = {id(p): p for p in context.cast.people.values() if rest <= answers_to(p, context)}
    home = context.layout.paragraph_at(at)
    if len(bearers) != 1 or home is None:
        return None
    person = next(iter(bearers.values()))
    first = next((m.span.start for m in context.cast.mentions if m.person is person), None)
    there = context.layout.paragraph_at(first) if first is not None and first > at else None
    return person if there is not None and there - home <= _SOON else None


def _nearest(at: int, context: Context) -> Iterator[Person]:
    for mention in context.cast.backwards(at):
        yield mention.person
