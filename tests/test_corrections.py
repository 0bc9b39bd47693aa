"""Corrections of origins: joined and parted by a person, told wherever an answer rests on them, taken back again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from by_hand import DRONES, FEWER, counted, said
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims.errors import InvalidTypeError, InvalidValueError, LedgerError, UnknownNameError
from ukclaims.ledger import Ledger
from ukclaims.model.claim import Claim, Polarity
from ukclaims.model.document import Document
from ukclaims.model.group import Group
from ukclaims.model.period import Period
from ukclaims.model.record import to_records
from ukclaims.model.relation import Kind
from ukclaims.testing import contents
from ukclaims.write.relations import relation_records

YEAR = Period.year(2025, text="in 2025")
SIGNED = {"author": "Eve", "reason": "one briefing"}
BY_BO = Document("Britain delivered 85,000 drones in 2025, Bo Jones said.", publisher="Example Post", published="2025-11-20")
LATER = Document(DRONES.text, publisher="Example Echo", published="2025-10-16")
ADA, BO = counted(period=YEAR), counted(BY_BO, by="Bo Jones", period=YEAR)
ADA_LATER = counted(LATER, period=YEAR)
OTHER = counted(FEWER, 60_000, "Bo Jones", period=YEAR)
TOLD = "Eve joined “85,000 drones” (Ada Smith, Example Wire) and “85,000 drones” (Bo Jones, Example Post): one briefing"


@pytest.fixture(params=["memory", "file"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    """Give a new ledger of either kind."""
    with Ledger() if request.param == "memory" else Ledger(tmp_path / "claims.db") as book:
        yield book


def drones(book: Ledger) -> Group:
    """Return the one group."""
    (one,) = book.groups()
    return one


def carriers(book: Ledger) -> set[frozenset[str]]:
    """Return the publishers of each origin."""
    return {frozenset(c.document.publisher or "" for c in origin.claims) for origin in drones(book).utterances}


def test_two_voices_are_two_origins_until_they_are_joined(book: Ledger) -> None:
    """Joining puts two origins into one, and the claims relate as repeats."""
    book.add([ADA, BO])
    assert carriers(book) == {frozenset({"Example Wire"}), frozenset({"Example Post"})}
    assert book.repeats() == ()
    book.join(ADA, BO, **SIGNED)
    assert carriers(book) == {frozenset({"Example Wire", "Example Post"})}
    assert drones(book).origins == (1, 1)
    (relation,) = book.repeats()
    assert (relation.kind, relation.dependence.value) == (Kind.REPEATS, "one origin")


def test_one_voice_is_one_origin_until_it_is_parted(book: Ledger) -> None:
    """Parting makes two origins of one, which is at least two; their relation is no repetition any more."""
    book.add([ADA, ADA_LATER])
    assert drones(book).origins == (1, 1)
    book.part(ADA, ADA_LATER, author="Eve", reason="two speeches")
    assert drones(book).origins == (2, 2)
    assert [r.kind for r in book.relations()] == [Kind.AGREES]
    assert book.repeats() == ()


def test_a_third_claim_of_one_voice_goes_to_one_side(book: Ledger) -> None:
    """Claims that were not named stay with the earliest kin; the parted two stay apart."""
    third = counted(evolve(LATER, publisher="Example Times", published="2025-10-17"), period=YEAR)
    book.add([ADA, ADA_LATER, third])
    book.part(ADA, ADA_LATER, author="Eve", reason="two speeches")
    assert carriers(book) == {frozenset({"Example Wire", "Example Times"}), frozenset({"Example Echo"})}


def test_every_answer_that_rests_on_a_joining_says_so(book: Ledger) -> None:
    """The claims, the origin, the group, its relations and their records carry the correction, and others do not."""
    elsewhere = counted(evolve(FEWER, publisher="Example Times"), 60_000, "Cy Brown", period=YEAR, item="tank")
    book.add([ADA, BO, OTHER, elsewhere])
    book.join(ADA, BO, **SIGNED)
    joined = [c for c in book.claims if c in (ADA, BO)]
    assert [TOLD in c.explain() for c in joined] == [True, True]
    assert [TOLD in c.explain() for c in book.claims if c not in joined] == [False, False]
    assert all("joined" in record["rules"] for record in to_records(joined))
    drone, tank = sorted(book.groups(), key=lambda g: g.item or "")
    rests = f"This rests on a correction: {TOLD}."
    assert [r.sentence for r in drone.grounds if r.rule == "correction"] == [rests]
    assert [rests in [r.sentence for r in origin.grounds] for origin in drone.utterances] == [len(o.claims) == 2 for o in drone.utterances]
    assert drone.relations
    assert all(rests in r.explain() for r in drone.relations)
    assert all(rests in [reason["sentence"] for reason in record["reasons"]] for record in relation_records([*book.repeats(), *book.conflicts()]))
    assert rests not in str(tank.grounds)


def test_a_group_says_that_a_claim_of_it_was_set_aside(book: Ledger) -> None:
    """What is no longer there is told where it would have counted."""
    book.add([ADA, BO])
    book.reject(BO, author="Eve", reason="a misprint")
    assert "This rests on a correction: Eve set aside “85,000 drones” (Bo Jones, Example Post): a misprint." in [r.sentence for r in drones(book).grounds]


def test_an_explanation_of_a_joined_pair_reads_well(book: Ledger) -> None:
    """Who says what, that a correction joins them, and which."""
    book.add([ADA, BO])
    book.join(drones(book).utterances[0], drones(book).utterances[1], **SIGNED)
    assert book.repeats()[0].explain() == (
        "Ada Smith (Example Wire, 15 October 2025) gives “85,000 drones” for 2025; Bo Jones (Example Post, 20 November 2025) gives “85,000 drones” for 2025. "
        f"A correction joins the two. Both say 85,000. This rests on a correction: {TOLD}."
    )


def test_taken_back_all_is_as_before(book: Ledger) -> None:
    """Groups, relations and claims are those of before, and the history tells both."""
    book.add([ADA, BO, OTHER])
    before = (book.groups(), book.relations(), book.claims, [c.explain() for c in book.claims])
    made = book.join(ADA, BO, **SIGNED)
    assert book.groups() != before[0]
    back = book.take_back(made, author="Eve", reason="two briefings after all")
    assert (book.groups(), book.relations(), book.claims, [c.explain() for c in book.claims]) == before
    assert [str(c) for c in book.corrections] == [TOLD, "Eve took back correction 1: two briefings after all"]
    assert (made.other, back.takes_back) == (BO.id, made.number)


def test_the_last_word_on_two_claims_holds(book: Ledger) -> None:
    """Joined, then parted: parted. The parting taken back: joined again."""
    book.add([ADA, BO])
    book.join(ADA, BO, **SIGNED)
    parted = book.part(BO, ADA, author="Bob", reason="I was there")
    assert drones(book).origins == (2, 2)
    book.take_back(parted, author="Bob", reason="no")
    assert drones(book).origins == (1, 1)


def test_what_is_parted_is_not_joined_through_a_third(book: Ledger) -> None:
    """Two joinings do not undo a parting; one of them has no effect."""
    book.add([ADA, BO, ADA_LATER])
    book.part(ADA, ADA_LATER, author="Eve", reason="two speeches")
    book.join(ADA, BO, **SIGNED)
    book.join(BO, ADA_LATER, **SIGNED)
    assert len(carriers(book)) == 2


def test_claims_added_again_stay_as_they_are(book: Ledger) -> None:
    """The reasons that a correction lends are not kept with the claim."""
    book.add([ADA, BO])
    made = book.join(ADA, BO, **SIGNED)
    assert book.add(book.claims) == 0
    book.take_back(made, author="Eve", reason="no")
    assert not any(TOLD in c.explain() for c in book.claims)


def test_joining_is_known_from_when_it_was_made(book: Ledger) -> None:
    """As of an earlier time the origins are two, and nothing can be joined there."""
    book.add([ADA, BO])
    before = book.as_of(book._store.one("SELECT max(at) FROM entries"))
    book.join(ADA, BO, **SIGNED)
    assert drones(before).origins[1] == 2
    assert not any(TOLD in c.explain() for c in before.claims)
    with pytest.raises(LedgerError):
        before.join(ADA, BO, **SIGNED)


DENIED = evolve(BO, polarity=Polarity.DENIED)
REFUSED = [
    (OTHER, InvalidValueError, "their figures lie apart"),
    (counted(BY_BO, by="Bo Jones", period=YEAR, item="tank"), InvalidValueError, "they speak of different things (item)"),
    (DENIED, InvalidValueError, "one affirms and the other denies"),
    (said(BY_BO, "Britain"), InvalidValueError, "only claims with a figure have origins"),
    (ADA, InvalidValueError, "got one claim twice"),
    (BO, UnknownNameError, "there is no claim"),
    ("Bo", InvalidTypeError, "two claims or origins are expected, got str"),
]


@pytest.mark.parametrize(("other", "error", "told"), REFUSED, ids=[told for _, _, told in REFUSED])
def test_what_cannot_be_one_is_not_joined(book: Ledger, other: object, error: type[Exception], told: str) -> None:
    """The message says why, and nothing is written."""
    book.add([ADA, OTHER])
    with pytest.raises(error) as raised:
        book.join(ADA, other, **SIGNED)
    assert told in str(raised.value)
    assert book.corrections == ()


def test_a_claim_without_a_voice_is_joined_to_one_with_a_voice(book: Ledger) -> None:
    """It counts with the voice it was joined to, though nothing in the words shows it."""
    nobody = counted(evolve(BY_BO, publisher="Example Times"), by="", period=YEAR)
    nobody = evolve(nobody, attribution=evolve(nobody.attribution, speaker=None, form="indirect"))
    book.add([ADA, nobody])
    assert drones(book).origins[1] == 2
    book.join(ADA, nobody, **SIGNED)
    assert drones(book).origins == (1, 1)


def _ruled(book: Ledger, found: list[Claim], rulings: list[tuple[int, int, bool]]) -> None:
    for one, other, joined in rulings:
        a, b = found[one % len(found)], found[other % len(found)]
        try:
            (book.join if joined else book.part)(a, b, **SIGNED)
        except (InvalidValueError, UnknownNameError):
            continue


def _answers(book: Ledger) -> list[object]:
    groups = [(g.id, g.origins, {frozenset(c.id for c in o.claims) for o in g.utterances}, {r.sentence for r in g.grounds}) for g in book.groups()]
    return [groups, relation_records(book.relations()), relation_records(book.repeats()), [c.explain() for c in book.claims]]


@settings(max_examples=60, deadline=None)
@given(contents(), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.booleans()), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_with_corrections_too_one_by_one_is_all_at_once(found: list[Claim], rulings: list[tuple[int, int, bool]], random: object) -> None:
    """Claims added before, between and after the corrections, in any order, give the same answers; so does the file of a ledger."""
    if not found:
        return
    once, bit_by_bit = Ledger(), Ledger()
    once.add(found)
    _ruled(once, found, rulings)
    named = {found[n % len(found)].id for one, other, _ in rulings for n in (one, other)}
    shuffled = list(found)
    random.shuffle(shuffled)
    bit_by_bit.add(c for c in shuffled if c.id in named)
    _ruled(bit_by_bit, found, rulings)
    for claim in shuffled:
        bit_by_bit.add(claim)
    assert _answers(bit_by_bit) == _answers(once)


@settings(max_examples=60, deadline=None)
@given(contents(), st.tuples(st.integers(0, 11), st.integers(0, 11)))
def test_joining_never_raises_the_number_of_origins_and_parting_never_lowers_it(found: list[Claim], two: tuple[int, int]) -> None:
    """Origins still partition each group."""
    if not found:
        return
    for joined in (True, False):
        book = Ledger()
        book.add(found)
        before = {g.id: len(g.utterances) for g in book.groups()}
        _ruled(book, found, [(*two, joined)])
        for g in book.groups():
            assert sorted(c.id for o in g.utterances for c in o.claims) == sorted(c.id for c in g.claims)
            assert g.origins[0] <= g.origins[1] == len(g.utterances)
            assert len(g.utterances) <= before[g.id] if joined else len(g.utterances) >= before[g.id]
