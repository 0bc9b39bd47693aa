"""Bodies, states and newsrooms as sources."""

from ukclaims._text import without_possessive
from ukclaims.extract.speakers.context import Context
from ukclaims.extract.speakers.names import bare
from ukclaims.extract.speakers.phrases import Phrase
from ukclaims.extract.speakers.states import attacker, defender, whose
from ukclaims.model.attribution import Speaker, SpeakerKind
from ukclaims.registry import Entry
from ukclaims.registry.folding import fold

_LONGEST = 12  # tokens in a name
_CHANNELS = frozenset(("channel", "public"))
_PROJECTS = frozenset(("blog", "project", "monitor", "group", "tracker"))
_LINKS = frozenset("of for to from in at on by with and".split())


def voice_of_a_body(phrase: Phrase, context: Context) -> Speaker | None:
    """What "the press service of the navy" says, the navy says."""
    cast, text = context.cast, context.cast.text(phrase.first, phrase.last)
    low = text.lower()
    voice = next((v for v in context.words.offices if low.startswith(f"{v} of ") or low.endswith(f" {v}")), None)
    if voice is None:
        return None
    body = (low.startswith(voice) and text[len(voice) + 4 :]) or text[: -len(voice)].strip()
    body = without_possessive(body.removeprefix("the "))
    at = context.layout.tokens[phrase.first].start
    found = cast.registry.find(body, ("body", "state", "group")) or tuple(
        filter(None, [cast.registry.body(body) or cast.registry.body(body, whose(at, context))])
    )
    return context.of_entry(phrase, found[0], voice) if len(found) == 1 else context.speaker(phrase, body, "body", None, voice)


def known_name(phrase: Phrase, context: Context) -> Speaker | None:
    """A name that the registry has, other than a person's, is that body, state, group or newsroom."""
    registry = context.cast.registry
    text = context.cast.text(phrase.first, phrase.last)
    if text == text.lower():
        return None
    found = registry.find(text, ("state", "body", "group", "media")) or _with_article(phrase, text, context)
    if len(found) == 1:
        return context.of_entry(phrase, found[0])
    text = _undescribed(phrase, context) or text
    state = registry.state_of(text)
    if state and bare(context.layout.tokens[phrase.first]) != fold(state):
        return context.of_entry(phrase, registry.find(state, ("state",))[0]) if registry.find(state, ("state",)) else None
    return None


def _undescribed(phrase: Phrase, context: Context) -> str | None:
    """Return the name of a state behind what only describes it: "neighbouring Moldova", "NATO member Romania", "Russia's ally Belarus"."""
    tokens, words = context.layout.tokens, context.words.of_states
    at = next((i for i in range(phrase.last - 1, phrase.first, -1) if bare(tokens[i - 1]) in words), None)
    name = context.cast.text(at, phrase.last) if at is not None else ""
    return name if name and context.cast.registry.find(name, ("state",)) and tokens[phrase.last - 1].text[0].isupper() else None


def _with_article(phrase: Phrase, text: str, context: Context) -> tuple[Entry, ...]:
    """Return the newsroom that "the" before a name makes of it, if the page knows no longer one: "The Guardian", not "the Times" of New York."""
    tokens, at = context.layout.tokens, phrase.first
    if not phrase.definite or not at or tokens[at - 1].lower != "the" or phrase.name is not None:
        return ()
    found = context.cast.registry.find(f"The {text}", ("media",))
    longer = found and any(
        token.text == tokens[at].text and i and tokens[i - 1].text[0].isupper() and tokens[i - 1].lower != "the" for i, token in enumerate(tokens)
    )
    return () if longer else found


def known_name_at_end(phrase: Phrase, context: Context) -> Speaker | None:
    """A known name behind words that describe it: "Ukraine's state nuclear company Energoatom", "the Vienna-based IAEA"."""
    if phrase.name is not None:
        return None
    tokens, cast = context.layout.tokens, context.cast
    for first in range(max(phrase.first + 1, phrase.last - _LONGEST), phrase.last):
        if tokens[first].text[0].isupper() and _describes(phrase.first, first, context):
            found = cast.registry.find(cast.text(first, phrase.last), ("body", "media"))
            if len(found) == 1:
                return context.of_entry(phrase, found[0])
    return None


def known_name_first(phrase: Phrase, context: Context) -> Speaker | None:
    """A newsroom's name before the noun for what it is: "the AP news agency", "the Bild newspaper"."""
    tokens, cast, nouns = context.layout.tokens, context.cast, context.words.newsroom_nouns
    last = phrase.last
    while last > phrase.first + 1 and (bare(tokens[last - 1]) in nouns or tokens[last - 1].lower in ("news", "state", "state-run")):
        last -= 1
    entry = cast.registry.media(cast.text(phrase.first, last)) if last < phrase.last else None
    return context.of_entry(phrase, entry) if entry else None


def channel_by_name(phrase: Phrase, context: Context) -> Speaker | None:
    """The name behind "the Telegram channel", or behind "a post on the Telegram channel", is a channel's and nobody's."""
    tokens, cast = context.layout.tokens, context.cast
    at = next((i for i in range(phrase.first + 1, phrase.last - 1) if tokens[i].lower in _CHANNELS and tokens[i - 1].lower == "telegram"), None)
    if at is None or not all(token.text[0].isupper() for token in tokens[at + 1 : phrase.last]):
        return None
    name = cast.text(at + 1, phrase.last)
    found = cast.registry.find(name, ("media",)) or cast.registry.find(name.upper(), ("media",))
    return context.of_entry(phrase, found[0]) if len(found) == 1 else context.speaker(phrase, name, "body")


def known_name_inside(phrase: Phrase, context: Context) -> Speaker | None:
    """A known name between whose it is and what it is: "Russia's Rosatom nuclear agency", "Ukraine's SBU security service"."""
    tokens, cast = context.layout.tokens, context.cast
    first = phrase.first + 1
    if not tokens[phrase.first].text.endswith(("'s", "’s")) or context.head(phrase) not in context.words.bodies:
        return None
    last = next((at for at in range(first, phrase.last) if not tokens[at].text[0].isupper()), first)
    found = cast.registry.find(cast.text(first, last), ("body",)) if first < last else ()
    return context.of_entry(phrase, found[0]) if len(found) == 1 else None


def known_name_beside(phrase: Phrase, context: Context) -> Speaker | None:
    """A body whose known name stands beside a description: "the Ukrainian National News Agency (Ukrinform)"."""
    if phrase.beside is None or phrase.name is not None:
        return None
    first, last = phrase.beside
    beside = context.cast.text(first + (context.layout.tokens[first].lower == "the" and last - first > 1), last)
    found = context.cast.registry.find(beside, ("body", "media")) if beside[:1].isupper() else ()
    return context.of_entry(phrase, found[0]) if len(found) == 1 and context.head(phrase) in context.words.bodies else None


def side(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The Russian side" is the state."""
    if context.head(phrase) not in context.words.sides or phrase.last - phrase.first != 2:
        return None
    state = context.cast.registry.state_of(context.cast.text(phrase.first, phrase.last - 1))
    return context.of_entry(phrase, context.cast.registry.find(state, ("state",))[0]) if state else None


def _describes(first: int, last: int, context: Context) -> bool:
    """Tell whether words before a name only describe it: their last is a noun for a body, or an adjective of place."""
    while last > first + 1 and not context.layout.tokens[last - 1].text[0].isalnum():
        last -= 1  # "the publication ‘The Sun’"
    word = context.layout.tokens[last - 1]
    if any(token.lower in _LINKS for token in context.layout.tokens[first:last]):
        return False
    nouns = context.words.bodies | context.words.newsroom_nouns | _PROJECTS
    whole = context.cast.text(first, last)
    return bare(word) in nouns or word.lower.endswith("-based") or context.cast.registry.state_of(whole) is not None


def newsroom(phrase: Phrase, context: Context) -> Speaker | None:
    """Reports of a newsroom, and the reporters whom it does not name, are the newsroom: "a Ukrinform correspondent"."""
    words, tokens = context.words, context.layout.tokens
    of_it = phrase.core < phrase.last and tokens[phrase.core].lower in ("from", "by", "of")
    if of_it and bare(tokens[phrase.first]) in words.newsroom_reports:
        named = _names(phrase.core, phrase.last, context)
    elif bare(tokens[phrase.last - 1]) in words.newsmen | words.newsroom_reports:
        named = _names(phrase.first, phrase.last - 1, context)
    else:
        named = []
    return context.of_entry(phrase, named[0]) if len(named) == 1 else None


def _names(first: int, last: int, context: Context) -> list[Entry]:
    """Return the newsrooms named among tokens."""
    words = [token.text for token in context.layout.tokens[first:last]]
    return [entries[0] for _, _, entries in context.cast.registry.names_in(words, ("media",)) if len(entries) == 1]


def body_by_role(phrase: Phrase, context: Context) -> Speaker | None:
    """ "The defence ministry" is the one that spoke before, else that of the state whose words these are."""
    registry, text = context.cast.registry, context.cast.text(phrase.first, phrase.last)
    body, last = registry.body(text), _of_these_words(text, phrase, context)
    if body is None and last:
        return context.again(phrase, last)
    if body is None:
        roles = registry.body_roles(text)
        spoken = (context.entry(one.speaker) for one in context.before(_start(phrase, context)) if one.speaker.kind is SpeakerKind.BODY) if roles else ()
        body = next((found for entry in spoken if entry and (found := _with_role(entry, roles, context))), None) or _of_state(text, phrase, context)
    if body is not None:
        return context.of_entry(phrase, body)
    unlisted = registry.unlisted_body(text)
    return context.speaker(phrase, unlisted, "body") if unlisted else None


def _of_these_words(text: str, phrase: Phrase, context: Context) -> Speaker | None:
    """Return the body that spoke last, if its name ends with these words: "the prosecutor's office" of a region."""
    last = next((one.speaker for one in context.before(_start(phrase, context)) if one.speaker.kind is SpeakerKind.BODY), None) if phrase.definite else None
    return last if last and fold(last.name).endswith(f" {fold(text)}") else None


def _with_role(entry: Entry, roles: tuple[str, ...], context: Context) -> Entry | None:
    """Return a body if it has one of the roles, else the body that it is part of."""
    if entry.role in roles:
        return entry
    above = next(iter(context.cast.registry.find(entry.whole, ("body",))), None) if entry.whole else None
    return above if above and above.role in roles else None


def _of_state(text: str, phrase: Phrase, context: Context) -> Entry | None:
    roles = context.cast.registry.body_roles(text)
    at, armed = _start(phrase, context), not context.words.armed.isdisjoint(roles)
    state = whose(at, context, local=not context.words.local.isdisjoint(roles)) if roles else None
    if armed and state is not None and state != context.home and state == attacker(at, context):
        return None
    state = state or (defender(at, context) if armed else None)
    return context.cast.registry.body(text, state) if state else None


def _start(phrase: Phrase, context: Context) -> int:
    return context.layout.tokens[phrase.first].start


def body_by_noun(phrase: Phrase, context: Context) -> Speaker | None:
    """A noun such as "agency" or a name in capitals is a body."""
    tokens, head = context.layout.tokens, context.head(phrase)
    capital = any(t.text[0].isupper() for t in tokens[phrase.first : phrase.last])
    if head in context.words.bodies or (capital and any(bare(t) in context.words.bodies for t in tokens[phrase.first : phrase.last])):
        return context.speaker(phrase, context.description(phrase), "body")
    last = tokens[(phrase.core or phrase.last) - 1].text
    if last[0].isupper() and tokens[phrase.first].text[0].isupper():
        plural = last.endswith("s") and not last.isupper() and phrase.definite
        return context.speaker(phrase, context.description(phrase), "group" if plural else "body")
    return None
