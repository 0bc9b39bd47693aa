"""The tables of what is counted and done: every entry's example uses it, and the words stand to each other as told.

first | second | how the first stands to the second
"""

import re

import pytest

from ukclaims.compare.cues import own_count, revises_itself
from ukclaims.registry.measures import actions, compare_actions, compare_items, items, rows, several, tables

ITEMS = """
soldier | military personnel | equal
UAV | drone | equal
Shahed-136 | drone | narrower
FPV drones | drone | narrower
drone | FPV drone | wider
artillery shell | round | equal
shell | ammunition | narrower
F-16 | aircraft | narrower
drone | aircraft | disjoint
child | person | narrower
civilian | soldier | disjoint
woman | civilian | overlapping
tank | weapon | narrower
tank | howitzer | disjoint
equipment | tank | unknown
Russian tank | tank | narrower
Russian tank | Ukrainian tank | overlapping
gadget | widget | disjoint
gadget | weapon | unknown
institution | educational institution | unknown
institution | hospital | disjoint
battery | Patriot battery | unknown
battery | drone | disjoint
Starlinks | Starlink terminals | equal
terminal | Starlink terminal | unknown
recovery | reconstruction | equal
"""

ACTIONS = """
deliver | supply | equal
kill | die | equal
kill | lose | narrower
wound | kill | disjoint
launch | shoot down | disjoint
intercept | neutralise | narrower
produce | manufacture | equal
hit | destroy | overlapping
haul | carry | unknown
destroy | damage or destroy | narrower
flood | damage or destroy | narrower
shoot down | damage or destroy | narrower
damage | destroy | disjoint
damage or destroy | lose | overlapping
damage or destroy | kill | disjoint
"""


@pytest.mark.parametrize("line", ITEMS.strip().splitlines())
def test_items(line: str) -> None:
    """Items are synonyms, kinds of each other, or apart; and the other way round it is exchanged."""
    first, second, verdict = line.split(" | ")
    assert compare_items(first, second).value == verdict
    assert compare_items(second, first) is compare_items(first, second).exchanged


@pytest.mark.parametrize("line", ACTIONS.strip().splitlines())
def test_actions(line: str) -> None:
    """Deeds are the same in other words, kinds of each other, or apart."""
    first, second, verdict = line.split(" | ")
    assert compare_actions(first, second).value == verdict
    assert compare_actions(second, first) is compare_actions(first, second).exchanged


@pytest.mark.parametrize("row", list(rows("items")), ids=lambda row: row[0])
def test_an_item_is_in_its_example(row: list[str]) -> None:
    """The evidence of an entry uses one of its words."""
    words = [row[0].rstrip("*"), *several(row[1])]
    assert any(re.search(rf"\b{re.escape(word[:-1])}", row[3], re.IGNORECASE) for word in words), row


@pytest.mark.parametrize("table", ["items", "actions"])
def test_kinds_are_listed(table: str) -> None:
    """What an entry is a kind of is an entry itself, written before it."""
    seen: set[str] = set()
    for row in rows(table):
        assert set(several(row[2])) <= seen, row
        seen.add(row[0].rstrip("*"))
    assert seen == set(items() if table == "items" else actions())


def test_pairs_name_entries() -> None:
    """Every pair that may overlap or excludes another is of two entries, so that comparing all of them raises nothing."""
    found = {compare_actions(a, b).value for a in actions() for b in actions()} | {compare_items(a, b).value for a in items() for b in items()}
    assert found == {"equal", "narrower", "wider", "overlapping", "disjoint", "unknown"}
    assert {a for a, _ in ((k, v) for k, v in tables()["converse"].items())} <= set(actions())


def test_cues_have_an_example() -> None:
    """The words of a correction and of an own count are found in the sentences that show them."""
    from claim_lines import claim

    from ukclaims.compare.facts import facts_of

    corrected = claim("Orla_Venn@X/2024-05-01 15 person kill text=the_toll_has_risen_to_15")
    counted = claim("=United_Nations@X/2024-05-01 15 person kill text=15_deaths_by_its_own_count")
    assert revises_itself(facts_of(corrected)) == "has risen to"
    assert own_count(facts_of(counted)) == "own count"
    assert revises_itself(facts_of(counted)) is None
