"""The small words that open a channel, a newsroom or a body that passes on, from the table `channels`."""

from functools import cache

from attrs import frozen

from ukclaims.lang.tables import tables
from ukclaims.text.layout import Layout


@frozen
class Words:
    """The table `channels` of one language."""

    before: frozenset[str]  # "via", "on": before the name of a channel
    inside: frozenset[str]  # between such a word and the name, and between two names
    behind: frozenset[str]  # "messaging app": what belongs to the name of a channel
    hearing: frozenset[str]  # "told": before who was told
    cues: dict[str, str]  # a cue that is a channel by itself -> the channel
    relays: frozenset[tuple[str, ...]]
    tags: frozenset[str]  # "reports": before the newsroom at the end of a sentence
    reach: int
    byline: frozenset[str]  # words beside the newsroom in a byline
    newsrooms: frozenset[str]  # words that end the name of a newsroom

    def relay_at(self, layout: Layout, first: int, last: int) -> int:
        """Return how many tokens of "as reported by" and the like begin here, 0 if none."""
        lowers = tuple(token.lower for token in layout.tokens[first : min(last, first + self.reach)])
        return next((n for n in range(len(lowers), 0, -1) if lowers[:n] in self.relays), 0)

    def opening(self, layout: Layout, first: int, last: int) -> int:
        """Return how many tokens open a channel or a newsroom here, 0 if none."""
        return self.relay_at(layout, first, last) or int(first < last and layout.tokens[first].lower in self.before)


@cache
def words_of_ways(language: str) -> Words:
    """Return the words of a language."""
    table = tables(language).load("channels")
    relays = frozenset(tuple(phrase.split()) for phrase in table["relays"]["phrases"].split("|"))
    cues = {word: name for name, said in table["cues"].items() if name != "example" for word in said.split()}
    return Words(
        before=frozenset(table["before_channel"]["words"].split()),
        inside=frozenset(table["before_channel"]["inside"].split()),
        behind=frozenset(table["before_channel"]["behind"].split()),
        hearing=frozenset(table["hearing"]["words"].split()),
        cues=cues,
        relays=relays,
        tags=frozenset(table["relays"]["tags"].split()),
        reach=max(map(len, relays)),
        byline=frozenset(table["byline"]["words"].split()),
        newsrooms=frozenset(tables(language).load("citations")["newsrooms"]["words"].split()),
    )
