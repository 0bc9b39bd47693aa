"""Claims given in fields: copies are found, figures related and origins counted as they were planted.

The rows have the shape that `synth_adapter` reads. Each topic is one statement, some copies of it, and
mostly a second statement that stands to the first in a way that is known, with copies of its own.
"""

import random
from collections import Counter
from collections.abc import Iterable
from itertools import combinations, product
from typing import Any

import pytest
from synth_adapter import detect, detect_with_words, ranges, topics

from ukclaims.compare.deciding import by_rows, decide
from ukclaims.compare.joining import spokesman
from ukclaims.compare.links import SMALL
from ukclaims.compare.pair import Pair

Row = dict[str, Any]
PLANTED = (
    *("CORROBORATES", "CONFLICT", "CONFLICT_NESTED", "REVISES", "COMPATIBLE_BOUND", "PART_OF", "DENIES"),
    *("DIFF_PERIOD", "DIFF_SCOPE", "DIFF_MODALITY"),
)
SECOND: dict[str, Row] = {
    "CORROBORATES": {"speaker": "Lotte Berg"},
    "CONFLICT": {"speaker": "Lotte Berg", "lo": 900, "hi": 900},
    "CONFLICT_NESTED": {"speaker": "Lotte Berg", "period": (15, 30), "lo": 900, "hi": 900},
    "REVISES": {"published": 60, "lo": 700, "hi": 700},
    "COMPATIBLE_BOUND": {"speaker": "Lotte Berg", "lo": 0, "hi": 640},
    "PART_OF": {"speaker": "Lotte Berg", "period": (15, 30), "lo": 210, "hi": 210},
    "DENIES": {"speaker": "Lotte Berg", "polarity": -1},
    "DIFF_PERIOD": {"speaker": "Lotte Berg", "period": (400, 430), "published": 440},
    "DIFF_SCOPE": {"speaker": "Lotte Berg", "scope": "to the navy", "lo": 340, "hi": 340},
    "DIFF_MODALITY": {"speaker": "Lotte Berg", "verb": "pledged", "lo": 800, "hi": 800},
}
STATEMENT: Row = {
    **{"speaker": "Arvid Holm", "published": 30, "actor": "Norway", "verb": "delivered", "item": "generators", "scope": "to the air force"},
    **{"period": (0, 30), "lo": 510, "hi": 510, "approx": False, "polarity": 1, "cites": None},
}


class Planted:
    """Rows, and what is known of them: which statement each goes back to, and how two statements of a topic stand."""

    def __init__(self, seed: int) -> None:
        self.random, self.rows = random.Random(seed), list[Row]()
        self.origin: dict[int, int] = {}
        self.pairs: dict[frozenset[int], str] = {}

    def state(self, row: Row, **more: Any) -> Row:
        """Add a statement of its own."""
        number = len(self.rows)
        text = f"{row['speaker']} told the press on day {row['published']} of {row['lo']} to {row['hi']} {row['item']} ({row['verb']})"
        self.rows.append({**row, "id": number, "outlet": f"Gazette {number}", "text": text, **more})
        self.origin[number] = number
        return self.rows[-1]

    def copy(self, row: Row) -> Row:
        """Add a copy: with the speaker, or citing the outlet only, or with no sign of where it is from."""
        changes = self.random.choice(({}, {}, {"speaker": None, "cites": row["outlet"]}))
        if self.random.random() < 0.1:
            changes = {"speaker": None}
        copied = self.state(row, published=row["published"] + self.random.randrange(3), text=f"Copy {len(self.rows)}", **changes)
        self.origin[copied["id"]] = row["id"]
        return copied

    def topic(self, number: int) -> None:
        """Add a topic: a statement, mostly a second, and copies of both."""
        first = self.state({**STATEMENT, "programme": number})
        one = [first, *(self.copy(first) for _ in range(self.random.randrange(4)))]
        name = PLANTED[number % len(PLANTED)]
        if number % 4:
            second = self.state({**first, "published": 32, **SECOND[name]})
            two = [second, *(self.copy(second) for _ in range(self.random.randrange(3)))]
            self.pairs |= {frozenset((a["id"], b["id"])): name for a, b in product(one, two)}

    def hot(self, number: int, size: int) -> None:
        """Add one topic of which everybody speaks: one statement in many copies, and other voices with other values."""
        first = self.state({**STATEMENT, "programme": number})
        for at in range(size):
            if at % 10:
                self.copy(first)
            else:
                value = self.random.choice((250, 510, 1020))
                self.state({**first, "speaker": f"Speaker {at}", "lo": value, "hi": value, "published": 30 + at % 9})


def planted(topics: int, hot: int, seed: int = 5) -> Planted:
    """Return rows of so many topics and one hot topic."""
    made = Planted(seed)
    for number in range(topics):
        made.topic(number)
    made.hot(topics, hot)
    return made


def twos(labels: Iterable[tuple[Any, Any]]) -> tuple[int, int, int]:
    """Return how many pairs have both labels in common, the first, and the second."""
    counts = Counter(labels), Counter(one for one, _ in labels), Counter(two for _, two in labels)
    both, one, two = (sum(n * (n - 1) // 2 for n in count.values()) for count in counts)
    return both, one, two


@pytest.fixture(scope="module")
def made() -> Planted:
    """Some hundreds of rows."""
    return planted(120, 60)


def test_origins_are_found(made: Planted) -> None:
    """Copies are put to their original, and hardly anything else is."""
    found = detect(made.rows)["origin"]
    both, told, known = twos([(found[row["id"]], made.origin[row["id"]]) for row in made.rows])

    assert both / told >= 0.98
    assert both / known >= 0.75


def test_relations_are_found(made: Planted) -> None:
    """Two statements of a topic stand to each other as planted, and so do their copies."""
    found = detect(made.rows)
    members: dict[int, list[int]] = {}
    for name, label in found["origin"].items():
        members.setdefault(label, []).append(name)
    speaks = {name: members[label] for name, label in found["origin"].items()}
    told = {frozenset(two): name for a, b, name in found["pairs"] for two in product(speaks[a], speaks[b])}
    cold = {pair: name for pair, name in told.items() if max(pair) < len(made.rows) - 61}
    right = Counter(name for pair, name in cold.items() if made.pairs.get(pair) == name)
    said, known = Counter(cold.values()), Counter(made.pairs.values())

    assert set(known) == set(PLANTED)
    assert sum(2 * right[name] / (said[name] + known[name]) for name in PLANTED) / len(PLANTED) >= 0.95


def test_the_range_holds_the_number_of_origins(made: Planted) -> None:
    """At least and at most hold the planted number nearly everywhere, and are one number in most topics."""
    true = {}
    for row in made.rows:
        true.setdefault((row["actor"], row["item"], row["programme"]), set()).add(made.origin[row["id"]])
    found = ranges(made.rows)
    held = [least <= len(true[topic]) <= most for topic, (least, most) in found.items()]
    single = [least == most for least, most in found.values()]

    assert found.keys() == true.keys()
    assert sum(held) >= 0.99 * len(held)
    assert sum(single) >= 0.6 * len(single)


def test_with_the_words_near_copies_are_found() -> None:
    """A copy that says nothing of where it is from is put to its original by its words, where these are read."""
    made = Planted(1)
    said = "{} on Monday that Norway delivered 510 generators to the air force between day 0 and day 30 under the coalition plan"
    first = made.state({**STATEMENT, "programme": 1}, text=said.format("Arvid Holm said"))
    made.state({**first, "speaker": None}, text=said.format("It was told"))

    assert len(set(detect(made.rows)["origin"].values())) == 2
    assert len(set(detect_with_words(made.rows)["origin"].values())) == 1


def test_every_pair_is_decided_as_the_rows_decide(made: Planted) -> None:
    """What is remembered of a case is what the rows of the table answer, for all pairs of origins of the cold topics."""
    origins = [[spokesman(own) for own in found] for _, found in topics(made.rows) if len(found) <= SMALL]
    asked = [pair for firsts in origins for pair in combinations(firsts, 2)]

    assert len(asked) > 100
    assert [decide(Pair(a, b)) for a, b in asked] == [by_rows(Pair(a, b)) for a, b in asked]


def test_a_copy_without_a_sign_is_not_guessed() -> None:
    """A row that names neither speaker nor outlet, in words of its own, keeps an origin of its own."""
    made = Planted(1)
    first = made.state({**STATEMENT, "programme": 1})
    made.state({**first, "speaker": None}, text="Half a thousand machines or so have come, it is said")

    assert len(set(detect(made.rows)["origin"].values())) == 2


def test_a_hot_topic_is_not_related_pair_by_pair() -> None:
    """With ten times as many claims on one topic there are at most some ten times as many relations."""
    few, many = (len(detect(planted(0, size).rows)["pairs"]) for size in (600, 6000))

    assert many <= 15 * few


def test_the_order_of_rows_changes_nothing(made: Planted) -> None:
    """Origins and relations are the same for rows in another order."""
    found, turned = detect(made.rows), detect(made.rows[::-1])

    assert found["origin"] == turned["origin"]
    assert sorted(found["pairs"]) == sorted(turned["pairs"])
