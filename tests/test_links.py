"""Which origins of a topic are related: each two of a small one; of a large one those that stand side by side."""

from itertools import combinations

import pytest
from claim_lines import claim

from ukclaims.compare import group
from ukclaims.compare.facts import Facts, facts_of
from ukclaims.compare.links import REACH, SMALL, pairs

MANY = 2 * SMALL
LAUNCH = "drone launch by=Russia"


def voice(n: int) -> str:
    """Return the name of one of many speakers, none of whom shares a name with another."""
    return f"V{chr(97 + n // 26)}{chr(97 + n % 26)}a_W{chr(97 + n % 26)}{chr(97 + n // 26)}e"


def told(lines: list[str]) -> list[Facts]:
    """Return the claims of the lines."""
    return [facts_of(claim(line)) for line in lines]


def linked(firsts: list[Facts]) -> set[frozenset[int]]:
    """Return the pairs that are related, each by the places of the two in the list."""
    at = {facts.id: number for number, facts in enumerate(firsts)}
    found = pairs(firsts)

    assert len({frozenset((a.id, b.id)) for a, b in found}) == len(found), "each pair once"
    assert all(a.order <= b.order for a, b in found), "each pair in order"
    assert [(a.order, b.order) for a, b in found] == sorted((a.order, b.order) for a, b in found), "pairs in order"
    return {frozenset((at[a.id], at[b.id])) for a, b in found}


def crowd(number: int = MANY, facts: str = "in=2024-05-04", day: int = 5) -> list[str]:
    """Return lines of so many voices with as many numbers, one above the other."""
    return [f"{voice(n)}@P{n}/2024-05-{day:02d} {1000 + 100 * n} {LAUNCH} {facts}" for n in range(number)]


def every(numbers: list[int]) -> set[frozenset[int]]:
    """Return each two of the numbers."""
    return {frozenset(two) for two in combinations(numbers, 2)}


@pytest.mark.parametrize("number", [2, SMALL - 1, SMALL])
def test_in_a_small_topic_each_two_are_related(number: int) -> None:
    """So many origins at most are few, wherever they lie: places that may be one are asked about."""
    lines = [f"{line} at={'Kharkiv' if n % 2 else 'Northern_District'}" for n, line in enumerate(crowd(number))]

    assert linked(told(lines)) == every(list(range(number)))


def test_in_a_large_topic_each_value_meets_those_next_to_it() -> None:
    """Of many values at one time each is held beside so many above it."""
    assert linked(told(crowd())) == {frozenset((a, b)) for a, b in combinations(range(MANY), 2) if b - a <= REACH}


def test_in_a_large_topic_a_value_is_spoken_for_by_its_first_two_voices() -> None:
    """The third who says the same adds no pair; who denies it is heard beside them."""
    later = [f"{voice(100 + n)}@Q{n}/2024-05-{6 + n:02d} 1000 {LAUNCH} in=2024-05-04" for n in range(3)]
    denial = f"{voice(200)}@Q/2024-05-20 1000 {LAUNCH} in=2024-05-04 deny"
    found = linked(told([*crowd(), *later, denial]))
    spoken = {number for pair in found for number in pair}

    assert spoken == set(range(MANY)) | {MANY, MANY + 3}
    assert {frozenset((0, MANY)), frozenset((0, MANY + 3)), frozenset((MANY, MANY + 3))} <= found


def test_in_a_large_topic_one_voice_is_held_beside_what_it_said_before() -> None:
    """The history of one voice on one time is followed step by step, however far its numbers lie apart; other times are not its history."""
    numbers = [1000 + 100 * n for n in (0, 40, 5, 30)]
    own = [f"{voice(300)}@Q{n}/2024-06-{1 + n:02d} {number} {LAUNCH} in=2024-05-04" for n, number in enumerate(numbers)]
    apart = f"{voice(300)}@Q/2024-06-20 100 {LAUNCH} in=2024-04-04"
    found = linked(told([*crowd(), *own, apart]))

    assert {frozenset((MANY + n, MANY + n + 1)) for n in range(3)} <= found
    assert not any(MANY + 4 in pair for pair in found)


def test_in_a_large_topic_a_running_total_is_followed_from_day_to_day() -> None:
    """Totals from one start are one history, though each covers more days than the one before."""
    own = [f"{voice(300)}@Q{n}/2024-06-{1 + n:02d}/2024-06-{1 + n:02d} {n + 2}000000 {LAUNCH} in=2022-02-24/.. basis=running" for n in range(3)]
    other = f"{voice(300)}@Q/2024-06-25/2024-06-25 9000000 {LAUNCH} in=2023-02-24/.. basis=running"
    found = linked(told([*crowd(facts="in=2021-05-04"), *own, other]))
    ours = {frozenset(number - MANY for number in pair) for pair in found if min(pair) >= MANY}

    assert {frozenset((0, 1)), frozenset((1, 2)), frozenset((0, 3)), frozenset((2, 3))} <= ours


def test_a_running_total_in_the_midst_of_others_is_followed_too() -> None:
    """Of thirty who tell totals on two days, each is held beside its own of the day before, and in the middle beside no other's."""
    days = [
        [f"{voice(n)}@D{day}/2024-06-0{day}/2024-06-0{day} {day}{1000 + 100 * n} {LAUNCH} in=2022-02-24/.. basis=running" for n in range(30)] for day in (1, 2)
    ]
    found = linked(told([line for lines in days for line in lines]))
    across = {pair for pair in found if min(pair) < 30 <= max(pair)}

    assert {frozenset((n, 30 + n)) for n in range(30)} <= across
    assert {pair for pair in across if max(pair) - min(pair) != 30} == {frozenset((0, 59)), frozenset((29, 30))}


def test_in_a_large_topic_times_that_overlap_meet_at_their_ends() -> None:
    """A month's least and largest value meet the least and the largest of a day in it; a time that only touches it meets nothing."""
    month = crowd(MANY, "in=2024-05")
    day = [f"{voice(100 + n)}@Q{n}/2024-06-20 {10 + n} {LAUNCH} in=2024-05-31" for n in range(3)]
    after = [f"{voice(200 + n)}@R{n}/2024-06-20 {10 + n} {LAUNCH} in=2024-06" for n in range(3)]
    found = linked(told([*month, *day, *after]))
    across = {pair for pair in found if min(pair) < MANY <= max(pair)}

    assert across == {frozenset((a, b)) for a in (0, MANY - 1) for b in (MANY, MANY + 2)}
    assert every([MANY, MANY + 1, MANY + 2]) | every([MANY + 3, MANY + 4, MANY + 5]) <= found
    assert not any(min(pair) in range(MANY, MANY + 3) and max(pair) >= MANY + 3 for pair in found)


def test_in_a_large_topic_a_place_is_held_beside_what_it_lies_in() -> None:
    """A city's count meets the region's, the state's and the one that names no place, but no other city's."""
    far = [line.replace(" 1", " 7", 1) for line in crowd(SMALL + 1, "in=2024-05-04")]
    lines = [f"{voice(400 + n)}@Q{n}/2024-06-01 {10 + n} {LAUNCH} in=2024-05-04 {where}" for n, where in enumerate(PLACES)]
    found = linked(told([*lines, *far]))
    ours = {pair for pair in found if max(pair) < len(PLACES)}

    assert ours == {frozenset((0, 2)), frozenset((0, 3)), frozenset((1, 3)), frozenset((2, 3))}
    assert {min(pair) for pair in found if max(pair) >= len(PLACES) > min(pair)} == {0, 1, 2, 3}


PLACES = ["at=Kharkiv", "at=Odesa", "at=Kharkiv_Oblast", "at=Ukraine"]


def test_in_a_large_topic_a_recipient_and_a_scope_are_held_beside_what_is_not_restricted() -> None:
    """What goes to one meets what goes to anybody, and not what goes to another; a scope likewise."""
    lines = [
        f"{voice(400 + n)}@Q{n}/2024-06-01 {10 + n} shell deliver by=Norway in=2024 {facts}"
        for n, facts in enumerate(["", "to=Ukraine", "to=Moldova", "for=for_brigades", "to=Ukraine for=for_brigades"])
    ]
    many = [f"{voice(n)}@P{n}/2024-05-05 {9000 + 100 * n} shell deliver by=Norway in=2022 to=Poland" for n in range(MANY)]
    found = linked(told([*lines, *many]))

    assert {pair for pair in found if max(pair) < len(lines)} == {frozenset(pair) for pair in ((0, 1), (0, 2), (0, 3), (0, 4), (1, 4), (3, 4))}


@pytest.mark.parametrize(("own", "inner", "is_small"), [(20, 4, True), (20, 5, False), (20, 20, False), (SMALL, 0, True), (SMALL + 1, 0, False)])
def test_a_file_is_small_with_what_lies_in_it(own: int, inner: int, is_small: bool) -> None:
    """A part of a large topic is related pair by pair where it is small together with what lies in it."""
    mine = crowd(own, "in=2024-05-04 at=Kharkiv_Oblast")
    inside = [f"{voice(400 + n)}@Q{n}/2024-06-01 {10 + n} {LAUNCH} in=2024-05-04 at=Kharkiv" for n in range(inner)]
    elsewhere = [f"{voice(500 + n)}@R{n}/2024-06-01 {10 + n} {LAUNCH} in=2024-05-04 at=Odesa" for n in range(SMALL)]
    found = linked(told([*mine, *inside, *elsewhere]))

    assert (frozenset((0, own - 1)) in found) == is_small
    assert every(list(range(own))) <= found or not is_small
    assert not any(min(pair) < own + inner <= max(pair) for pair in found)


def test_in_a_large_topic_times_within_times_meet_however_many_there_are() -> None:
    """A day meets the month and the year that hold it, though other days of the month were told before it."""
    lines = [f"{voice(500)}@R/2024-06-20 9 {LAUNCH} in=2024", f"{voice(501)}@S/2024-06-20 8 {LAUNCH} in=2024-05"]
    days = [f"{voice(502 + n)}@T{n}/2024-06-20 {n + 1} {LAUNCH} in=2024-05-{1 + n:02d}" for n in range(4)]
    found = linked(told([*lines, *days, *crowd(facts="in=2021")]))

    assert {pair for pair in found if max(pair) < 6} == {frozenset((0, 1))} | {frozenset((a, b)) for a in (0, 1) for b in (2, 3, 4, 5)}


def test_who_acts_otherwise_is_another_topic() -> None:
    """Another state, another deed in the world and the other side of giving are not held beside each other; a body is beside its state."""
    lines = [f"{voice(n)}@P{n}/2024-05-05 60 drone {what}" for n, what in enumerate(TOPICS)]

    assert linked(told(lines)) == {frozenset((0, 1))}


TOPICS = [
    "deliver by=Ukraine",
    "deliver by=Ministry_of_Defence_of_Ukraine",
    "deliver by=Germany",
    "deliver by=Ukraine mod=pledged",
    "receive by=Ukraine",
    "deliver",
]


def test_deeds_without_an_actor_are_one_topic() -> None:
    """Of those who fled nobody is the actor, whoever is told as one."""
    assert linked(told([f"{voice(n)}@P{n}/2024-05-05 60 person flee {by}" for n, by in enumerate(["by=Ukraine", "by=Russia", ""])])) == every([0, 1, 2])


def test_relations_come_in_the_order_of_their_first_claims() -> None:
    """Four who disagree give six conflicts: the first with each later one, then the second, then the third."""
    claims = [claim(f"{voice(n)}@P{n}/2024-05-{5 + n:02d} {60 + 30 * n} {LAUNCH} in=2024-05-04") for n in range(4)]
    (found,) = group(reversed(claims))

    assert [(claims.index(r.first), claims.index(r.second)) for r in found.relations] == list(combinations(range(4), 2))
