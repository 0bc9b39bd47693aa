"""The laws of relations, origins and groups, on generated claims.

Each test states one law of the table of relations. Where the plain law is not true, the strongest true
one stands here, with the pair that breaks the plain one beside it.
"""

import json
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from claim_lines import claim as line
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from ukclaims import Ledger, to_records
from ukclaims.compare import conflicts, group, relate, repeats
from ukclaims.compare.deciding import by_rows, decide
from ukclaims.compare.facts import facts_of
from ukclaims.compare.pair import Pair
from ukclaims.compare.table import ROWS
from ukclaims.model.attribution import Attribution, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.quantity import Agreement, Quantity
from ukclaims.model.relation import Kind
from ukclaims.model.verdict import Verdict
from ukclaims.testing import PEOPLE, PUBLISHERS, claims, contents, copy_of, pairs, with_figure

PHASES = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
slow = settings(deadline=None, max_examples=100, phases=PHASES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
many = settings(slow, max_examples=40)


# Two claims


@slow
@given(pairs())
def test_the_order_of_the_two_only_exchanges_roles(pair: tuple[Claim, Claim]) -> None:
    """relate(a, b) and relate(b, a) are of one kind, decided by the same, with roles and verdicts exchanged."""
    one, two = relate(*pair), relate(*pair[::-1])

    assert (one.kind, one.row, one.residual, one.falls, one.values, one.dependence) == (two.kind, two.row, two.residual, two.falls, two.values, two.dependence)
    assert one.roles == (two.roles and two.roles[::-1])
    assert [c.verdict for c in one.dimensions] == [c.verdict.exchanged for c in two.dimensions]


@slow
@given(pairs())
def test_plain_pairs_are_decided_as_the_rows_decide(pair: tuple[Claim, Claim]) -> None:
    """What is remembered of a case is what the rows answer to each pair of it."""
    assert decide(two_facts(pair)) == by_rows(two_facts(pair))


@pytest.mark.parametrize("first", [Kind.AGREES, Kind.CORROBORATES])
def test_words_count_whatever_was_decided_before(first: Kind) -> None:
    """Of two pairs that differ in their words only, each is what its words make it, in any order."""
    known, plain = line("Ada_Smith@Wire 60 drone launch by=Russia in=2023"), line("Bo_Jones@Post 60 drone launch by=Russia in=2023")
    told = {Kind.AGREES: plain, Kind.CORROBORATES: line("Bo_Jones@Post 60 drone launch by=Russia in=2023 text=sixty_by_our_own_count")}

    assert [relate(known, told[kind]).kind for kind in sorted(told, key=lambda kind: kind is not first)] == sorted(told, key=lambda kind: kind is not first)


def two_facts(pair: tuple[Claim, Claim]) -> Pair:
    """Return the two side by side, with nothing worked out."""
    return Pair(facts_of(pair[0]), facts_of(pair[1]))


@slow
@given(claims())
def test_a_claim_repeats_itself(claim: Claim) -> None:
    """relate(a, a) is repeats, whatever is unknown in it."""
    assert relate(claim, claim).kind is Kind.REPEATS


@slow
@given(pairs())
def test_the_table_is_total(pair: tuple[Claim, Claim]) -> None:
    """The last row holds for every pair that has two figures, so that each has exactly one kind: that of its first row."""
    found = two_facts(pair)
    number, answer = next((n, a) for n, row in enumerate(ROWS, 1) if (a := row(found)) is not None)
    relation = relate(*pair)

    assert ROWS[-1](found) is not None
    assert (relation.row, relation.kind) == (number, answer.kind)


def scaled(claim: Claim, by: int) -> Claim:
    """Return the claim with its quantity times a number, slack and all."""
    assert claim.figure is not None
    return with_figure(claim, evolve(claim.figure, quantity=claim.figure.quantity.scaled(by)))


@slow
@given(pairs(), st.sampled_from((2, 10, 1000)))
def test_rescaling_changes_nothing(pair: tuple[Claim, Claim], by: int) -> None:
    """With both values and their slack rescaled, the relation is the same, and the residual rescaled."""
    before, after = relate(*pair), relate(scaled(pair[0], by), scaled(pair[1], by))

    assert (after.kind, after.roles) == (before.kind, before.roles)
    assert after.residual == (None if before.residual is None else before.residual * by)


def shifted(claim: Claim, by: int) -> Claim:
    """Return the claim with all its days moved."""
    a, figure = claim.attribution, claim.figure
    published = claim.document.published and claim.document.published + timedelta(by)
    document = Document(claim.document.text, publisher=claim.document.publisher, published=published)
    attribution = Attribution(document.id, content=a.content, form=a.form, speaker=a.speaker, chain=a.chain, said=a.said and a.said.shifted(by))
    moved = figure and evolve(figure, period=figure.period and figure.period.shifted(by))
    return Claim(document, claim.text, claim.spans, attribution=attribution, figure=moved, polarity=claim.polarity)


@slow
@given(pairs(), st.integers(-400, 400))
def test_shifting_all_days_changes_nothing(pair: tuple[Claim, Claim], by: int) -> None:
    """With all days moved alike, the relation is the same."""
    before, after = relate(*pair), relate(shifted(pair[0], by), shifted(pair[1], by))

    assert (after.kind, after.roles, after.residual) == (before.kind, before.roles, before.residual)


RENAMED = dict(zip((*PUBLISHERS, *PEOPLE, "The Echo"), ("Quay Post", "Dune Radio", "Mill Herald", "Ida Solberg", "Petro Hnatiuk", "Bell"), strict=True))


def renamed(claim: Claim) -> Claim:
    """Return the claim with publishers and people under other names."""
    a, who = claim.attribution, claim.speaker
    publisher = claim.document.publisher
    document = Document(claim.document.text, publisher=publisher and RENAMED[publisher], published=claim.document.published)
    speaker = who and (Speaker(RENAMED[who.name], kind=who.kind) if who.name in RENAMED else who)
    chain = [Link(link.role, RENAMED[link.name]) for link in a.chain]
    attribution = Attribution(document.id, content=a.content, form=a.form, speaker=speaker, chain=chain, said=a.said)
    return Claim(document, claim.text, claim.spans, attribution=attribution, figure=claim.figure, polarity=claim.polarity)


@slow
@given(pairs())
def test_names_do_not_matter(pair: tuple[Claim, Claim]) -> None:
    """With publishers and people renamed alike, the relation is the same."""
    before, after = relate(*pair), relate(renamed(pair[0]), renamed(pair[1]))

    assert (after.kind, after.roles, after.residual) == (before.kind, before.roles, before.residual)


def readdressed(claim: Claim) -> Claim:
    """Return the claim in a document with another address, the same for the same document."""
    a, old = claim.attribution, claim.document
    document = Document(old.text, publisher=old.publisher, published=old.published, url=f"https://example.org/{old.id}", title="Elsewhere")
    attribution = Attribution(document.id, content=a.content, form=a.form, speaker=a.speaker, chain=a.chain, said=a.said)
    return Claim(document, claim.text, claim.spans, attribution=attribution, figure=claim.figure, polarity=claim.polarity)


@slow
@given(pairs())
def test_addresses_do_not_matter(pair: tuple[Claim, Claim]) -> None:
    """With documents under other addresses, and so other ids, the relation is the same."""
    before, after = relate(*pair), relate(readdressed(pair[0]), readdressed(pair[1]))

    assert (after.kind, after.roles, after.residual) == (before.kind, before.roles, before.residual)


def widened(claim: Claim, by: int, open_low: bool, open_high: bool) -> Claim:
    """Return the claim with a wider interval of values, of the same slack."""
    assert claim.figure is not None
    q = claim.figure.quantity
    low = None if q.low is None or open_low else q.low - by
    high = None if q.high is None or (open_high and low is not None) else q.high + by
    bound = "at_most" if low is None else "at_least" if high is None else "range" if low != high else "exact"
    assume(low is not None or high is not None)
    assume(q.bound.value not in ("more_than", "less_than"))
    wide = Quantity(low, high, unit=q.unit, bound=bound, approximate=q.approximate, slack=q.slack)
    return with_figure(claim, evolve(claim.figure, quantity=wide))


@slow
@given(pairs(), st.integers(0, 10**6), st.booleans(), st.booleans())
def test_less_certain_values_never_make_a_conflict(pair: tuple[Claim, Claim], by: int, open_low: bool, open_high: bool) -> None:
    """Widening an interval of values may end a conflict, and never makes one."""
    wide = widened(pair[0], by, open_low, open_high)
    if relate(wide, pair[1]).kind is Kind.CONFLICTS:
        assert relate(*pair).kind is Kind.CONFLICTS


@slow
@given(pairs(), st.integers(1, 10**6))
def test_more_slack_never_makes_a_conflict(pair: tuple[Claim, Claim], by: int) -> None:
    """Allowing a number to lie further off may end a conflict, and never makes one."""
    figure = pair[0].figure
    assert figure is not None
    loose = with_figure(pair[0], evolve(figure, quantity=evolve(figure.quantity, slack=figure.quantity.slack + by)))
    if relate(loose, pair[1]).kind is Kind.CONFLICTS:
        assert relate(*pair).kind is Kind.CONFLICTS


@slow
@given(pairs())
def test_what_a_revision_implies(pair: tuple[Claim, Claim]) -> None:
    """One voice, no dimension open but for silence, other values or a total moving on; the earlier was not said later."""
    relation = relate(*pair)
    if relation.kind is Kind.REVISES:
        first, second = (pair[0], pair[1]) if relation.roles == ("earlier", "later") else (pair[1], pair[0])
        days = [facts_of(claim).day for claim in (first, second)]

        assert relation.dependence.value == "same voice"
        assert Verdict.DISJOINT not in {c.verdict for c in relation.dimensions}
        assert days[0] is None or days[1] is None or days[0] <= days[1]


@slow
@given(pairs())
def test_what_a_part_implies(pair: tuple[Claim, Claim]) -> None:
    """The part is narrower where it is not equal or open by silence, and what is left for the rest is not below nothing."""
    relation = relate(*pair)
    if relation.kind is Kind.PART_OF:
        verdicts = {c.verdict if relation.roles == ("part", "whole") else c.verdict.exchanged for c in relation.dimensions}

        assert Verdict.NARROWER in verdicts
        assert not {Verdict.WIDER, Verdict.OVERLAPPING, Verdict.DISJOINT} & verdicts
        assert relation.residual is None or relation.residual >= 0


@slow
@given(pairs())
def test_what_a_conflict_implies(pair: tuple[Claim, Claim]) -> None:
    """No dimension is disjoint or unknown, and the values lie apart or a part is larger than its whole."""
    relation = relate(*pair)
    if relation.kind is Kind.CONFLICTS:
        assert not {Verdict.DISJOINT, Verdict.UNKNOWN, Verdict.OVERLAPPING} & {c.verdict for c in relation.dimensions}
        assert relation.values is Agreement.APART
        assert relation.row == 10 or relation.roles in (("part", "whole"), ("whole", "part"))


def blanked(claim: Claim, what: str) -> Claim:
    """Return the claim without its item, action, actor, period or time of saying."""
    figure, a = claim.figure, claim.attribution
    assert figure is not None
    if what == "said":
        attribution = Attribution(a.document_id, content=a.content, form=a.form, speaker=a.speaker, chain=a.chain)
        return Claim(claim.document, claim.text, claim.spans, attribution=attribution, figure=figure, polarity=claim.polarity)
    if what == "period":
        return with_figure(claim, evolve(figure, period=None))
    return with_figure(claim, evolve(figure, measure=evolve(figure.measure, **{what: None})))


@settings(slow, max_examples=300)
@given(pairs(), st.sets(st.sampled_from(("item", "action", "actor", "period", "said")), min_size=1), st.booleans())
def test_knowing_less_never_sets_voices_against_each_other(pair: tuple[Claim, Claim], what: set[str], both: bool) -> None:
    """Blanking item, action, actor, period or time of saying never creates conflicts, denies or corroborates."""
    one, two = pair
    for name in sorted(what):
        one, two = blanked(one, name), blanked(two, name) if both else two
    after = relate(one, two).kind
    if after in (Kind.CONFLICTS, Kind.DENIES, Kind.CORROBORATES):
        assert relate(*pair).kind is after


# What is not a law, with the claims that break it


WHO = ("Orla_Venn", "Tomas_Brekke", "Ida_Sol")


def three(*numbers: str) -> list[Claim]:
    """Return the claims of three people on one thing on one day."""
    return [line(f"{who}@{who}/2024-05-01 {n} drone launch by=Russia in=2024-05-01") for who, n in zip(WHO, numbers, strict=True)]


def test_agreeing_is_not_transitive() -> None:
    """The first agrees with the second and the second with the third, but the first and the third lie apart."""
    a, b, c = three("84000", "~86000", "88000")

    assert [relate(a, b).kind, relate(b, c).kind, relate(a, c).kind] == [Kind.AGREES, Kind.AGREES, Kind.CONFLICTS]


def test_being_compatible_is_not_transitive() -> None:
    """15 and 25 both leave room for "at least 10", but not for each other."""
    a, b, c = three("15", ">=10", "25")

    assert [relate(a, b).kind, relate(b, c).kind, relate(a, c).kind] == [Kind.COMPATIBLE, Kind.COMPATIBLE, Kind.CONFLICTS]


# Parts and wholes


@slow
@given(st.lists(st.integers(1, 10**6), min_size=3, max_size=3), st.integers(1, 26))
def test_parts_compose_along_chains_of_periods(values: list[int], day: int) -> None:
    """A day that fits into its month, which fits into its year, fits into the year (for values without slack)."""
    times = (f"2024-05-{day:02d}", "2024-05", "2024")
    said = (line(f"{who}@X/2025-01-01 {n} drone launch by=Russia in={t}") for who, n, t in zip(WHO, values, times, strict=True))
    a, b, c = (with_figure(x, evolve(x.figure, quantity=evolve(x.figure.quantity, slack=0))) for x in said if x.figure)

    if relate(a, b).kind is Kind.PART_OF and relate(b, c).kind is Kind.PART_OF:
        assert relate(a, c).kind is Kind.PART_OF
        assert relate(a, c).residual == values[2] - values[0]
    assert (relate(a, b).kind is Kind.PART_OF) is (values[0] <= values[1])


# Groups and origins


def origins(found: list[Claim]) -> int:
    """Return the number of origins over all groups."""
    return sum(len(g.utterances) for g in group(found))


@many
@given(contents(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(found: list[Claim], random: Any) -> None:
    """Groups, conflicts and repeats are the same for any order, and for claims given twice."""
    mixed = found + found[:3]
    random.shuffle(mixed)

    assert group(mixed) == group(found)
    assert conflicts(mixed) == conflicts(found)
    assert repeats(mixed) == repeats(found)


@many
@given(contents())
def test_origins_part_a_group(found: list[Claim]) -> None:
    """Every claim with a figure is in one group, and in one origin of it; the range holds at least one and at most all."""
    groups = group(found)
    counted = sorted(c.id for c in found if c.figure)

    assert sorted(c.id for g in groups for c in g.claims) == counted
    for g in groups:
        assert sorted(c.id for o in g.utterances for c in o.claims) == sorted(c.id for c in g.claims)
        assert 1 <= g.origins[0] <= g.origins[1] == len(g.utterances)


@many
@given(contents(8), contents(8))
def test_joining_never_raises_the_number_of_origins(one: list[Claim], two: list[Claim]) -> None:
    """Two lots of claims together have no more origins than apart."""
    ids = {c.id for c in one}
    two = [c for c in two if c.id not in ids]

    assert origins(one + two) <= origins(one) + origins(two)


@many
@given(contents(), st.integers(0, 20))
def test_a_copy_that_cites_its_original_adds_no_origin(found: list[Claim], which: int) -> None:
    """An exact copy that names its original never raises the number of origins.

    It can lower it: a copy may name a publisher that printed the same figure twice, from two sources not
    resolved, and so show that these are one.
    """
    assume(found)
    original = found[which % len(found)]
    assume(original.document.publisher)
    copy = copy_of(original, "The Late Copy")

    assert origins([*found, copy]) <= origins(found)


def test_a_copy_can_lower_the_number_of_origins() -> None:
    """Why a copy "never changes the number of origins" would be too much: by citing the Wire it ties two of its claims."""
    monday = line("?@Wire/2024-05-06 60 drone launch by=Russia in=2024-05-04 text=sixty_came_in_the_night")
    thursday = line("?@Wire/2024-05-16 60 drone launch by=Russia in=2024-05-04 text=there_were_60_of_them")
    copy = line("-@Post/2024-05-17 60 drone launch by=Russia in=2024-05-04 via=Wire text=60_drones_came,_the_Wire_reported")

    assert [g.origins for g in group([monday, thursday])] == [(1, 2)]
    assert [g.origins for g in group([monday, thursday, copy])] == [(1, 1)]


@many
@given(claims(figure=True))
def test_a_copy_of_a_lone_claim_is_of_its_origin(claim: Claim) -> None:
    """A claim and the copy that cites it are one origin, carried by both."""
    assume(claim.document.publisher)
    groups = group([claim, copy_of(claim, "The Late Copy")])

    assert [len(g.utterances) for g in groups] == [1]
    assert set(groups[0].utterances[0].carriers) == {claim.document.publisher, "The Late Copy"}


@many
@given(contents())
def test_relations_of_groups_are_those_of_relate(found: list[Claim]) -> None:
    """What a group says of two origins is what relate says of their first claims; repeats are repeats."""
    for g in group(found):
        for relation in g.relations:
            assert relate(relation.first, relation.second) == relation
    assert {r.kind for r in repeats(found)} <= {Kind.REPEATS}
    assert {r.kind for r in conflicts(found)} <= {Kind.CONFLICTS}


def answers(book: Ledger) -> str:
    """Return all that a ledger answers, as one text."""
    told = [(g.origins, [o.first.id for o in g.utterances], [(r.first.id, r.second.id, r.explain()) for r in g.relations]) for g in book.groups()]
    return json.dumps([to_records(book.claims), told, [r.explain() for r in book.conflicts()], [r.explain() for r in book.repeats()]], default=str)


@settings(many, max_examples=15)
@given(contents(10), st.randoms(use_true_random=False), st.integers(1, 5))
def test_one_by_one_in_batches_or_all_at_once(found: list[Claim], random: Any, size: int) -> None:
    """A ledger gives the same bytes whether its claims came one by one, in batches, or all at once, in any order."""
    mixed = found[:]
    random.shuffle(mixed)
    books = Ledger(), Ledger(), Ledger()
    books[0].add(found)
    for claim in mixed:
        books[1].add([claim])
    for at in range(0, len(mixed), size):
        books[2].add(mixed[at : at + size])

    assert answers(books[0]) == answers(books[1]) == answers(books[2])
