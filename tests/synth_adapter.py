"""Claims in fields, as a spreadsheet has them: read as flat rows, and related by the code that relates claims from text.

From the project, with the bench of relations beside it:

    python ../shared/bench/relations/synth_bench.py --n 10000,100000,1000000 --adapter tests.synth_adapter:detect
    python ../shared/bench/relations/synth_bench.py --n 1000,2000 --text-only --adapter tests.synth_adapter:detect_text

Rows are filed by who acts, by the thing and by the programme, which is an exact name and no dimension. The
day on which a row says that it was said is the day its outlet printed it, also in a copy, so it is not taken
for a day of saying. A row without a speaker has a source that is not resolved.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from datetime import date
from itertools import chain, combinations, islice, repeat
from operator import itemgetter
from typing import Any, TypeVar

from ukclaims import Document, extract, group
from ukclaims.compare.amount import Amount
from ukclaims.compare.counting import at_least
from ukclaims.compare.deciding import decide
from ukclaims.compare.facts import NOBODY_CITED, Facts, by_order
from ukclaims.compare.joining import Joined, spokesman
from ukclaims.compare.links import SMALL, pairs
from ukclaims.compare.pair import Pair
from ukclaims.compare.pause import no_cycles_sought
from ukclaims.compare.subject import Subject
from ukclaims.compare.times import Time
from ukclaims.compare.voices import DIFFERENT, NOBODY, Voice, voice_of_speaker
from ukclaims.model.attribution import Form, SpeakerKind
from ukclaims.model.figure import Measure, Modality
from ukclaims.model.period import Period
from ukclaims.model.quantity import Quantity
from ukclaims.model.relation import Kind
from ukclaims.registry.folding import fold

Row = dict[str, Any]
Asked = TypeVar("Asked", bound=Hashable)
Read = TypeVar("Read")

VERBS = {"delivered": ("deliver", Modality.HAPPENED), "pledged": ("pledge", Modality.PLEDGED), "will produce": ("produce", Modality.PLANNED)}
RELATIONS = {Kind.REVISES: "REVISES", Kind.COMPATIBLE: "COMPATIBLE_BOUND", Kind.PART_OF: "PART_OF", Kind.DENIES: "DENIES"}
INCOMPARABLE, UNDETERMINED, CONFLICTS, AGREEING = Kind.INCOMPARABLE, Kind.UNDETERMINED, Kind.CONFLICTS, (Kind.AGREES, Kind.CORROBORATES)
OTHER = {"period": "DIFF_PERIOD", "scope": "DIFF_SCOPE", "modality": "DIFF_MODALITY", "action": "DIFF_MODALITY"}
FIRST_DAY = date(2020, 1, 1).toordinal()


class Once(dict[Asked, Read]):
    """What was read before is not read again."""

    def __init__(self, read: Callable[[Asked], Read]) -> None:
        self.read = read

    def __missing__(self, asked: Asked) -> Read:
        self[asked] = found = self.read(asked)
        return found


class Reader:
    """Reads rows as facts, each part that rows share once."""

    def __init__(self, *, words: bool) -> None:
        self.words = words
        self.days: Once[int, date] = Once(lambda n: date.fromordinal(FIRST_DAY + n))
        self.times: Once[tuple[int, int], Time] = Once(lambda ends: Time(Period(*map(self.days.__getitem__, ends))))
        self.voices: Once[str | None, Voice] = Once(_voice)
        self.subjects: Once[tuple[str, str, str, str], Subject] = Once(_subject)
        self.amounts: Once[tuple[int, int | None, bool], Amount] = Once(_amount)
        self.cited: Once[str, dict[str, str]] = Once(lambda name: {fold(name): name})

    def read(self, files: Collection[list[Row]]) -> list[list[Facts]]:
        """Read the rows of some topics column by column, and return those of each topic in order."""
        columns = zip(*map(PARTS, chain.from_iterable(files)), strict=True)
        numbers, actors, items, verbs, scopes, lows, highs, approximate, periods, speakers, polarities, outlets, published, cites, texts = columns
        names = list(map(str, numbers))
        cited = [NOBODY_CITED if name is None or name == outlet else self.cited[name] for name, outlet in zip(cites, outlets, strict=True)]
        figures = (
            map(self.subjects.__getitem__, zip(actors, verbs, items, scopes, strict=True)),
            map(self.amounts.__getitem__, zip(lows, highs, approximate, strict=True)),
            map(self.times.__getitem__, periods),
        )
        days, voices, denied = map(self.days.__getitem__, published), map(self.voices.__getitem__, speakers), [polarity < 0 for polarity in polarities]
        shown = texts if self.words else repeat("")
        told = outlets, days, repeat(None), cited, repeat(Form.INDIRECT), texts, repeat("en")
        facts = map(Facts, numbers, names, shown, voices, denied, names, *told, *figures)
        return [sorted(islice(facts, len(file)), key=by_order) for file in files]


THING = itemgetter("actor", "item")
PARTS = itemgetter(
    "id", "actor", "item", "verb", "scope", "lo", "hi", "approx", "period", "speaker", "polarity", "outlet", "published", "cites", "text"
)  # fmt: skip
AT_ONCE = 128
"""So many topics are read, joined and related at once: what one step needs of code and memory is still at hand for the next topic."""


def _voice(speaker: str | None) -> Voice:
    return NOBODY if speaker is None else voice_of_speaker(speaker, SpeakerKind.PERSON, "", speaker, "")


def _subject(said: tuple[str, str, str, str]) -> Subject:
    actor, verb, item, scope = said
    action, modality = VERBS[verb]
    return Subject(Measure(item, action=action, actor=actor, scope=scope or None), "count", modality, None, False)


def _amount(said: tuple[int, int | None, bool]) -> Amount:
    low, high, approximate = said
    if not low:
        return Amount(Quantity(None, high, bound="at_most", approximate=approximate))
    if high is None:
        return Amount(Quantity(low, None, bound="more_than", approximate=approximate))
    return Amount(Quantity(low, high, approximate=approximate))


Topic = tuple[str, str, int]


def topics(rows: Iterable[Row], *, words: bool = False) -> Iterator[tuple[Topic, list[list[Facts]]]]:
    """Yield each topic, with the rows of each of its origins in order."""
    reader, filed = Reader(words=words), files(rows)
    while some := dict(islice(filed, AT_ONCE)):
        origins = [[own] if len(own) == 1 else Joined(own).origins() for own in reader.read(some.values())]
        yield from zip(some, origins, strict=True)


def files(rows: Iterable[Row]) -> Iterator[tuple[Topic, list[Row]]]:
    """Yield each topic with its rows: first by who acts and the thing, of which there are few, then by the programme."""
    things: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        things[THING(row)].append(row)
    for (actor, item), those in things.items():
        programmes: defaultdict[int, list[Row]] = defaultdict(list)
        for row in those:
            programmes[row["programme"]].append(row)
        for programme, own in programmes.items():
            yield (actor, item, programme), own


def detect(rows: list[Row], *, words: bool = False) -> dict[str, Any]:
    """Return the origin of each row, and how origins stand to each other, read from the fields alone or from the words as well."""
    labels: dict[int, int] = {}
    related: list[tuple[int, int, str]] = []
    with no_cycles_sought():
        for _, origins in topics(rows, words=words):
            for own in origins:
                first = own[0].claim
                for facts in own:
                    labels[facts.claim] = first
            if len(origins) > 1:
                related += _related(list(map(spokesman, origins)))
    return {"origin": labels, "pairs": related}


def _related(firsts: list[Facts]) -> Iterator[tuple[int, int, str]]:
    for a, b in combinations(firsts, 2) if len(firsts) <= SMALL else pairs(firsts):
        name = relation(Pair(a, b))
        if name is not None:
            yield a.claim, b.claim, name


def relation(pair: Pair) -> str | None:
    """Return the name that the bench has for the relation; None for what it has no name for."""
    row, found = decide(pair)
    kind = found.kind
    if kind is INCOMPARABLE or (kind is UNDETERMINED and found.deciding == "period"):
        return OTHER.get(found.deciding or "")
    if kind is CONFLICTS:
        return "CONFLICT" if row == 10 else "CONFLICT_NESTED"
    if kind in AGREEING:
        return "CORROBORATES" if pair.voices is DIFFERENT else None
    return RELATIONS.get(kind)


def detect_with_words(rows: list[Row]) -> dict[str, Any]:
    """Return what `detect` does, near copies of the words read as well."""
    return detect(rows, words=True)


def ranges(rows: list[Row], *, words: bool = False) -> dict[Topic, tuple[int, int]]:
    """Return for each topic how many origins it has, at least and at most."""
    found = topics(rows, words=words)
    return {topic: (min(at_least(map(spokesman, origins)), len(origins)), len(origins)) for topic, origins in found}


def detect_text(rows: list[Row]) -> dict[str, Any]:
    """Return the origin of each text, read by `extract` and related by `group`; a text is of the origin of its first claim."""
    documents = [Document(r["text"], publisher=r["outlet"], published=date.fromordinal(FIRST_DAY + r["published"]), url=f"id:{r['id']}") for r in rows]
    numbers = {document.id: row["id"] for document, row in zip(documents, rows, strict=True)}
    found = [next((claim for claim in extract(document) if claim.figure), None) for document in documents]
    labels, related = {}, []
    for one in group(claim for claim in found if claim):
        for origin in one.utterances:
            labels.update((numbers[claim.document.id], origin.id) for claim in origin.claims)
        names = ((r, "CONFLICT" if r.row == 10 else "CONFLICT_NESTED") if r.kind is Kind.CONFLICTS else (r, RELATIONS.get(r.kind)) for r in one.relations)
        related += [(numbers[r.first.document.id], numbers[r.second.document.id], name) for r, name in names if name]
    return {"origin": labels, "pairs": related}
