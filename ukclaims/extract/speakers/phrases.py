"""A source taken apart: its head, what is set beside it, and the name with its title."""

from collections.abc import Iterator

from attrs import frozen

from ukclaims.extract.speakers.cast import Cast
from ukclaims.extract.speakers.names import after_titles, bare, joins_titles, runs, without_junior
from ukclaims.extract.speakers.words import Words, is_site
from ukclaims.model.span import Span
from ukclaims.text.layout import Layout

_SHORT_FORM = 5  # letters of "MoD" and its like, at most
_BREAKS = frozenset([",", "(", "—", "–", "-", ";", ":", "[", "―"])
_RELATIVE = frozenset("who whom whose which that".split())
_MARKS = frozenset(["“", "”", '"', "'", "‘", "’", "«", "»", ".", ","])
_SELVES = frozenset("itself himself herself themselves".split())
_ARTICLES = frozenset("the a an".split())
_FULL_NAME = 2  # words
_ASIDE = 3  # tokens of "for its part"
_PREPOSITIONS = frozenset("of in at for from with on by to near under inside within familiar close speaking based involved".split())
_LOWER_TITLE = frozenset("the a an his her their its our".split())


@frozen
class Phrase:
    """The head of a source is tokens [first, last) without article; `name` is where a person's name begins in it.

    `beside` is the apposition, tokens again; `people` are the members of a list of names.
    """

    first: int
    last: int
    definite: bool
    name: int | None = None
    core: int = 0  # where the head ends before "of ..." and the like
    beside: tuple[int, int] | None = None

    def text(self, layout: Layout) -> str:
        """Return the words of the head."""
        return layout.text[layout.tokens[self.first].start : layout.tokens[self.last - 1].end]

    def span(self, layout: Layout) -> Span:
        """Return where the head stands."""
        return Span(layout.tokens[self.first].start, layout.tokens[self.last - 1].end)


def read_source(layout: Layout, source: Span, cast: Cast, words: Words) -> Phrase | None:
    """Return the source taken apart; None where it holds no word."""
    tokens = layout.tokens
    first, last = layout.tokens_in(source)
    while first < last and tokens[first].text in _MARKS:
        first += 1
    last = _without_aside(layout, first, last)
    while last > first and (tokens[last - 1].text in _MARKS or tokens[last - 1].lower in _SELVES):
        last -= 1
    if first >= last:
        return None
    end = _head_end(layout, first, last)
    beside = _apposition(layout, end, last)
    definite = tokens[first].lower in ("the", "this", "that")
    if tokens[first].lower in _ARTICLES and end - first > 1:
        first += 1
        while first + 1 < end and tokens[first].text in words.kinds and tokens[first + 1].text[0].isupper():
            first += 1  # "a new United Nations report"
    phrase = _named(layout, first, end, definite, cast, words)
    phrase = Phrase(phrase.first, phrase.last, definite, phrase.name, phrase.core, beside)
    return _from_beside(layout, phrase, cast, words)


def _without_aside(layout: Layout, first: int, last: int) -> int:
    """Return where a source ends before the words that set it beside another: "Ukraine | in turn", "the ministry | for its part"."""
    words = [token.lower for token in layout.tokens[max(first, last - _ASIDE) : last]]
    if words[-2:] == ["in", "turn"] and last - first > _ASIDE - 1:
        return last - 2
    return last - 3 if words[:1] == ["for"] and words[-1] == "part" and last - first > _ASIDE else last


def _head_end(layout: Layout, first: int, last: int) -> int:
    """Return where the head ends: before a comma that opens an apposition, a bracket, a dash, a relative clause, "on condition of anonymity"."""
    tokens = layout.tokens
    for i in range(first + 1, last):
        if tokens[i].text in _BREAKS and not (tokens[i].text == "," and _is_list(layout, i, last)) and not joins_titles(tokens, i, last):
            return i
        if tokens[i].lower in _RELATIVE and not tokens[i].text.isupper():  # "the WHO"
            return i
        if tokens[i].lower == "on" and i + 1 < last and tokens[i + 1].lower == "condition":  # of anonymity
            return i
    return last


def _is_list(layout: Layout, comma: int, last: int) -> bool:
    """Tell whether a comma joins the members of a list: "Umerov, Blinken and Austin"."""
    tokens = layout.tokens
    rest = tokens[comma + 1 : last]
    joined = [t.lower for t in rest]
    if "and" not in joined or any(t.lower in _RELATIVE for t in rest):
        return False
    at = joined.index("and")
    members = [t for t in rest[:at] if t.text != ","]
    return (
        bool(members)
        and all(t.text[0].isupper() for t in members)
        and at + 1 < len(rest)
        and rest[at + 1].text[0].isupper()
        and tokens[comma - 1].text[0].isupper()
    )


def _apposition(layout: Layout, end: int, last: int) -> tuple[int, int] | None:
    """Return the words set beside the head, an age passed over."""
    tokens, at = layout.tokens, end
    while at < last and tokens[at].text in (",", "(", "—", "–", "-"):
        stop = at + 1
        while stop < last and tokens[stop].text not in (",", "(", ")", "—", "–", ";"):
            stop += 1
        if stop > at + 1 and not tokens[at + 1].text[0].isdigit():
            first = tokens[at + 1]
            clause = first.lower in _RELATIVE or first.lower.endswith("ing") or first.lower in _PREPOSITIONS
            return None if clause else (at + 1, stop)
        at = stop
    return None


def _named(layout: Layout, first: int, last: int, definite: bool, cast: Cast, words: Words) -> Phrase:
    """Find the name of a person at the end of the head, before any "of ..."."""
    tokens = layout.tokens
    core = next((i for i in range(first + 1, last) if tokens[i].lower in _PREPOSITIONS), last)
    name = _name_start(layout, first, core, definite, cast, words)
    if name is None and core < last:
        name = _name_start(layout, core, last, definite, cast, words, titled=True)
        if name is not None and _is_another_s(layout, core, name, words):
            name = None
        return Phrase(first, last, definite, name, last if name is not None else core)
    return Phrase(first, last, definite, name, core)


def _is_another_s(layout: Layout, core: int, name: int, words: Words) -> bool:
    """Tell whether the one named is whose the head is: "a spokesperson for President Orlov", "the wife of Orlov"; not "Chief of Staff Ivan Orlov"."""
    tokens, ranks = layout.tokens, words.official | words.courtesy | _ARTICLES
    last = max(i for i in range(core, name) if tokens[i].lower in _PREPOSITIONS)
    between = [token for token in tokens[last + 1 : name] if not token.lower.endswith("'s")]
    head = bare(tokens[core - 1])
    common = tokens[core - 1].text.islower() or head in words.plural or head in words.singular
    return common and all(bare(token) in ranks for token in between)


def _name_start(layout: Layout, first: int, last: int, definite: bool, cast: Cast, words: Words, *, titled: bool = False) -> int | None:
    """Return where the person's name begins in [first, last), None if it ends with none."""
    tokens = layout.tokens
    found = [run for run in runs(tokens, first, last, words) if run.last == last]
    if not found:
        return None
    run = found[0]
    end = without_junior(tokens, run.first, run.last)
    known = next(
        (i for i in range(run.first, end) if cast.person(cast.text(i, end)) or (end - i > 1 and cast.registry.find(cast.text(i, end), ("person",)))), None
    )
    if known is not None:
        return known
    name = after_titles(tokens, run.first, end, words)
    matter = next((i for i in range(end - 2, name, -1) if bare(tokens[i - 1]) in words.things), None) if titled and name == run.first else None
    if matter is not None and end - matter > 1:
        return matter  # "minister for International Cooperation | Ada Smith"
    behind = _behind_state(name, end, cast) if titled else name
    small = run.first > first and bare(tokens[run.first - 1]) in words.titles
    has_title = name > run.first or small or behind > name
    name = behind
    if name >= end or (titled and not has_title):
        return None
    return _plausible(layout, name, end, definite, has_title, cast, words)


def _behind_state(start: int, end: int, cast: Cast) -> int:
    """Return where a name of two words or more begins behind the state of a post: "Minister of Defence of Ukraine | Ivan Orlov"."""
    states = (at for at in range(end - _FULL_NAME, start, -1) if cast.registry.find(cast.text(start, at), ("state",)))
    return next(states, start)


def _plausible(layout: Layout, name: int, end: int, definite: bool, has_title: bool, cast: Cast, words: Words) -> int | None:
    """Keep the name of somebody unknown if it looks like a person's."""
    tokens = layout.tokens
    while end - name > 1 and not has_title and cast.registry.state_of(cast.text(name, name + 1)):
        name += 1
    text = cast.text(name, end)
    if end - name == 1 and text.isupper() and cast.named(text, tokens[name].start):
        return name
    other = cast.registry.find(text, ("state", "body", "media", "channel", "group")) or cast.registry.state_of(text)
    if is_site(text):
        return None
    nouns = words.bodies | words.plural | words.documents | words.things
    body = any(bare(t) in nouns or _is_abbreviation(t.text) for t in tokens[name:end])
    if other or body or end - name > 5:
        return None
    if end - name == 1:
        single = cast.named(text, tokens[name].start) or has_title
        acronym = (text.isupper() and len(text) > 1) or (sum(letter.isupper() for letter in text) > 1 and len(text) <= _SHORT_FORM)  # "MoD"
        return name if single or not (definite or acronym or tokens[name].lower in words.plural) else None
    return name if has_title or not definite else None


def _is_abbreviation(word: str) -> bool:
    """Tell whether a word is an abbreviation such as a broadcaster has, and no pair of initials: "KBS", not "J.D."."""
    return len(word) > 2 and word.isupper() and word.isalpha()


def _from_beside(layout: Layout, phrase: Phrase, cast: Cast, words: Words) -> Phrase:
    """Where the head is a title and the name stands beside it, take the name: "the defence minister, Rustem Umerov"."""
    if phrase.beside is None or (phrase.name is not None and not _of_a_post(layout, phrase, words)):
        return phrase
    first, last = phrase.beside
    head = {bare(t) for t in layout.tokens[phrase.first : phrase.core or phrase.last]}
    whose = cast.registry.state_of(cast.text(phrase.first, phrase.last)) is not None
    if not (whose or head & (words.titles | words.singular)) or not layout.tokens[first].text[0].isupper():
        return phrase
    name = _name_start(layout, first, last, False, cast, words)
    titled = name is not None and all(bare(token) in words.titles for token in layout.tokens[first:name])
    if name is None or not titled or last - first < 2:
        return phrase
    return Phrase(first, last, False, name, last, (phrase.first, phrase.last))


def _of_a_post(layout: Layout, phrase: Phrase, words: Words) -> bool:
    """Tell whether the name found is only where a post is held: "the head of Kryvyi Rih, Oleksandr Vilkul"."""
    opening = layout.tokens[phrase.first : phrase.name]
    return any(t.lower in ("of", "for", "in", "to") for t in opening) and any(bare(t) in words.titles for t in opening)


def members(layout: Layout, phrase: Phrase) -> Iterator[tuple[int, int]]:
    """Yield the members of a list of names: "Umerov, Blinken and Austin"."""
    tokens, start = layout.tokens, phrase.first
    for i in range(phrase.first, phrase.last + 1):
        if i == phrase.last or tokens[i].lower in ("and", ",", "&"):
            if i > start:
                yield start, i
            start = i + 1


def role_beside(layout: Layout, phrase: Phrase) -> str | None:
    """Return the words set beside the head as a role, without article."""
    if phrase.beside is None:
        return None
    first, last = phrase.beside
    if layout.tokens[first].lower in _LOWER_TITLE:
        first += 1
    return layout.text[layout.tokens[first].start : layout.tokens[last - 1].end] if first < last else None
