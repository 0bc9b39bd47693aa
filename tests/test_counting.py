"""How many origins a topic has at least, what holds an origin together, and what a person rules about it."""

from decimal import Decimal

import pytest
from attrs import evolve
from claim_lines import claim

from ukclaims.compare import conflicts, group, repeats
from ukclaims.compare.amount import amount
from ukclaims.compare.cues import own_count, revises_itself
from ukclaims.compare.facts import facts_of
from ukclaims.compare.groups import group_id, grouped, repeated
from ukclaims.compare.rulings import NO_RULINGS, Ruling, Rulings, ruled_apart, why_not_joined
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.quantity import Quantity
from ukclaims.model.span import Span

AT_LEAST = {
    "values that lie apart are as many utterances; those that overlap are not shown to be two": """
Ada_Smith 60 in=2024-05-04 | Bo_Jones 90 in=2024-05-04 | Cy_Brown 95 in=2024-05-04 | 3
Ada_Smith 27 in=2024-05-04 | Bo_Jones 28 in=2024-05-04 | 2
Ada_Smith 60 in=2024-05-04 | Bo_Jones 60.4 in=2024-05-04 | 1
Ada_Smith 60 in=2024-05-04 | Bo_Jones 60..90 in=2024-05-04 | Cy_Brown 90 in=2024-05-04 | 2
Ada_Smith >50 in=2024-05-04 | Bo_Jones 60 in=2024-05-04 | 1
Ada_Smith 5:kilometre in=2024-05-04 | Bo_Jones 5000:metre in=2024-05-04 | 1
""",
    "times that do not overlap add up, and what spans them counts instead where it tells of more": """
Ada_Smith 60 in=2024-05-04 | Bo_Jones 60 in=2024-05-05 | Cy_Brown 60 in=2024-05-06 | 3
Ada_Smith 60 in=2024-05 | Bo_Jones 60 in=2024-05-04 | Cy_Brown 60 in=2024-05-06 | 2
Ada_Smith 60 in=2024-05 | Bo_Jones 600 in=2024-05 | Cy_Brown 6000 in=2024-05 | Di_White 60 in=2024-05-04 | Ed_Green 60 in=2024-05-10 | 3
Ada_Smith 60 in=2024-05-01/2024-05-10 | Bo_Jones 60 in=2024-05-05/2024-05-15 | Cy_Brown 60 in=2024-05-11/2024-05-20 | 2
Ada_Smith 60 in=2024-05-04 | Bo_Jones 60 in=2024-05-05 by=Germany | 1
Ada_Smith 60 in=2024-05-04 by=- | Bo_Jones 60 in=2024-05-05 by=- | 1
Ada_Smith 60 in=XXXX-05-04 | Bo_Jones 60 in=XXXX-05-05 | 1
""",
    "deeds in the world and denials are counted apart": """
Ada_Smith 60 | Bo_Jones 60 mod=planned | Cy_Brown 60 mod=needed | 3
Ada_Smith 60 | Bo_Jones 60 deny | 2
""",
    "voices that are shown to be independent are as many": """
Ada_Smith 60 text=we_counted_60_by_our_own_count | Bo_Jones 60 text=60_by_our_own_count | Cy_Brown 60 | 2
Ada_Smith 60 text=we_counted_60_by_our_own_count | officials 60 text=60_by_their_own_count | 1
=Ministry_of_Defence_of_Russia 60 | =Norway 60 | =Poland 60 | =Ministry_of_Defence_of_Ukraine 60 | 2
=Ministry_of_Defence_of_Russia 60 | =Norway 60 | =Ministry_of_Defence_of_Ukraine 60 | =Poland 60 | 2
=Norway 60 | =Ministry_of_Defence_of_Russia 60 | =Ministry_of_Defence_of_Ukraine 60 | =Poland 60 | 2
=Norway 60 | =Poland 60 | 1
""",
}
LINES = [(line, name) for name, lines in AT_LEAST.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "name"), LINES)
def test_origins_at_least(line: str, name: str) -> None:
    """As many origins are told of at least as the last number of the line says, and at most as many as there are voices."""
    *cells, least = line.split(" | ")
    (found,) = group([launched(cell, n) for n, cell in enumerate(cells)])

    assert found.origins == (int(least), len(cells)), name
    assert [reason.sentence.partition(":")[0] for reason in found.grounds] == [f"At least {least}", f"At most {len(cells)}"]


def launched(cell: str, n: int) -> Claim:
    """Return the claim of a cell: who, how many, and what more there is; a day later for each."""
    who, number, *rest = cell.split()
    by = "" if any(fact.startswith("by=") for fact in rest) else "by=Russia"
    return claim(f"{who}@P{n}/2024-05-{10 + n} {number} drone launch {by} {' '.join(fact for fact in rest if fact != 'by=-')}")


def test_what_is_counted_apart_is_another_group() -> None:
    """Another thing, deed or dimension of unit is another group; giving and receiving are one."""
    lines = ["60 drone launch", "60 drone deliver", "60 drone receive", "60 tank deliver", "60:USD drone deliver", "60 - -"]
    claims = [claim(f"V{n}_W{n}@P/2024-05-10 {line} by=Norway") for n, line in enumerate(lines)]
    found = group(claims)

    assert [(g.item, g.action, g.dimension, len(g.claims)) for g in found] == [
        (None, None, "count", 1),
        ("drone", "give", "USD", 1),
        ("drone", "give", "count", 2),
        ("drone", "launch", "count", 1),
        ("tank", "give", "count", 1),
    ]
    assert [group_id(c) for g in found for c in g.claims] == [g.id for g in found for _ in g.claims]
    assert group_id(claim("Ada_Smith@P - drone launch")) is None


def test_origins_come_by_their_first_claims_and_carriers_by_the_day() -> None:
    """A late report of an early utterance does not put it behind another; who gives no date carried it last."""
    told = "drone launch by=Russia in=2024-05-04"
    lines = [f"Ada_Smith@Late/2024-05-09 60 {told}", f"Bo_Jones@Post/2024-05-07 60 {told}", f"Ada_Smith@Wire/2024-05-06 60 {told}"]
    undated = [f"Ada_Smith@Undated//2024-05-06 60 {told} via=Wire", f"Ada_Smith@/2024-05-08 60 {told}"]
    first, second = group([claim(line) for line in [*lines, *undated]])[0].utterances

    assert (first.carriers, second.carriers) == (("Wire", "Late", "Undated"), ("Post",))
    assert first.first.document.publisher == "Wire"


def test_what_cannot_be_compared_is_no_relation_of_a_group() -> None:
    """Two days are not told to be incomparable; of conflicts only these are given."""
    lines = ["Ada_Smith@Wire 60 drone launch by=Russia in=2024-05-04", "Bo_Jones@Post 90 drone launch by=Russia in=2024-05-05"]
    more = ["Cy_Brown@Echo 60 drone launch by=Russia in=2024-05-04", "Di_White@Herald 95 drone launch by=Russia in=2024-05-05"]
    (apart,), (found,) = group(map(claim, lines)), group(map(claim, [*lines, *more]))

    assert apart.relations == ()
    assert sorted(r.kind.value for r in found.relations) == ["agrees", "conflicts"]
    assert [r.kind.value for r in conflicts(map(claim, [*lines, *more]))] == ["conflicts"]


def test_of_several_citations_the_first_is_told() -> None:
    """An origin tells each ground once, by the first two claims that show it."""
    told = "60 drone launch by=Russia in=2024-05-04"
    lines = ["?@Wire/2024-05-05", "?@Post/2024-05-06 via=Wire", "?@Herald/2024-05-07 via=Post", "?@Echo/2024-05-08 via=Herald"]
    claims = [claim(f"{head.split()[0]} {told} {' '.join(head.split()[1:])}") for head in lines]
    (origin,) = group(claims)[0].utterances

    assert [reason.sentence for reason in origin.grounds] == ["One cites Wire, which published the other."]
    assert group(claims[:1])[0].utterances[0].grounds == ()
    assert [(claims.index(r.first), claims.index(r.second)) for r in repeats(claims)] == [(0, 1), (1, 2), (2, 3)]


def test_a_document_that_says_it_twice_is_one_origin() -> None:
    """A headline that gives a speaker's figure as the paper's own words is that speaker's; the same headline over another text is not known to be."""
    told = "60 drone launch by=Russia in=2024-05-04"
    said = claim(f"Ada_Smith@Wire/2024-05-05 {told} doc=story text=sixty_came")
    headlines = [claim(f"-@Wire/2024-05-05 {told} doc={name} text=a_night_of_drones") for name in ("story", "another_story")]
    crowd = [claim(f"V{letter}_W{letter}e@P{letter}/2024-05-05 {told}") for letter in "abcdefgh"]

    elsewhere = claim(f"Ada_Smith@Post/2024-05-04 {told} doc=third_story text=sixty_came")

    for others, voices in (([], 1), ([elsewhere], 1), (crowd, 9)):
        assert [group([said, headline, *others])[0].origins[1] - voices for headline in headlines] == [0, 1]


def test_the_ends_of_an_amount_are_exact() -> None:
    """However many digits a number has, whole or not, none is lost when the slack is taken off and added."""
    long = Decimal("1234567890123456789012345678901.5")
    found = amount(Quantity(long, slack=1))

    assert (found.least, found.most) == (Decimal("1234567890123456789012345678900.5"), Decimal("1234567890123456789012345678902.5"))
    assert (amount(Quantity(long, None, slack=1)).least, amount(Quantity(None, long, slack=1)).most) == (found.least, found.most)
    assert amount(Quantity(5, unit="kilometre", slack=1)).least == 4000
    assert amount(Quantity(5, unit="kilometre")).key != amount(Quantity(5, unit="metre")).key


TELLS = "60 drone launch by=Russia in=2024-05-04"
ONE = claim(f"Ada_Smith@Wire/2024-05-06 {TELLS}")
SAME = claim(f"Ada_Smith@Post/2024-05-06 {TELLS} text=sixty_of_them")
THIRD = claim(f"Ada_Smith@Echo/2024-05-06 {TELLS} text=they_were_sixty")
OTHER = claim(f"Bo_Jones@Herald/2024-05-07 {TELLS}")


def publishers(rulings: Rulings) -> list[set[str | None]]:
    """Return the publishers of each origin of the four claims."""
    (found,) = grouped([ONE, SAME, THIRD, OTHER], rulings)
    return [{c.document.publisher for c in origin.claims} for origin in found.utterances]


def test_claims_that_are_alike_can_be_parted() -> None:
    """Of one voice's equal figures of one day two are ruled apart: the third stays with the earlier by its id, the range knows of two."""
    assert publishers(NO_RULINGS) == [{"Wire", "Post", "Echo"}, {"Herald"}]
    parted = publishers(Rulings([Ruling(ONE.id, SAME.id, False)]))

    assert sorted(len(origin) for origin in parted) == [1, 1, 2]
    assert not any({"Wire", "Post"} <= origin for origin in parted)


def test_on_one_pair_the_last_ruling_holds() -> None:
    """Joined then parted is parted, whichever of the two was named first."""
    joined, parted = Ruling(ONE.id, OTHER.id, True), Ruling(OTHER.id, ONE.id, False)

    assert publishers(Rulings([parted, joined])) == [{"Wire", "Post", "Echo", "Herald"}]
    assert publishers(Rulings([joined, parted])) == [{"Wire", "Post", "Echo"}, {"Herald"}]
    assert (bool(NO_RULINGS), bool(Rulings([joined]))) == (False, True)


def test_rulings_on_claims_that_are_not_there_change_nothing() -> None:
    """Where one of the two is missing, the ruling waits."""
    absent = claim(f"Cy_Brown@Times/2024-05-08 {TELLS}")

    assert publishers(Rulings([Ruling(ONE.id, absent.id, True), Ruling(absent.id, SAME.id, False)])) == publishers(NO_RULINGS)


def test_what_cannot_be_one_stays_two_whatever_is_ruled() -> None:
    """A joining of claims whose figures lie apart has no effect; its reason is told where it has one."""
    apart = claim("Bo_Jones@Herald/2024-05-07 90 drone launch by=Russia in=2024-05-04")
    (found,) = grouped([ONE, apart], Rulings([Ruling(ONE.id, apart.id, True)]))
    (tie,) = repeated([ONE, OTHER], Rulings([Ruling(ONE.id, OTHER.id, True)]))

    assert found.origins == (2, 2)
    assert [reason.rule for reason in tie.reasons] == ["claims", "row_2_repeats"]
    assert "A correction joins the two." in tie.explain()


def test_what_is_ruled_to_be_one_may_be_told_less_exactly() -> None:
    """More than 50 and 60 can be one utterance; the explanation says that both can hold."""
    less = claim("Bo_Jones@Herald/2024-05-07 >50 drone launch by=Russia in=2024-05-04")
    (tie,) = repeated([ONE, less], Rulings([Ruling(ONE.id, less.id, True)]))

    assert "A correction joins the two. Both can hold: 60 and more than 50 leave room for each other." in tie.explain()


def test_what_is_ruled_to_be_one_is_put_to_one_voice() -> None:
    """Two copies of two voices that are ruled to be one make these no one origin: where the first goes, the other goes."""
    ada, bo = "text=sixty_came_over_the_river_at_dawn_and_two_of_them_fell_there", "text=of_sixty_that_we_saw_by_the_mill_last_night_all_but_one_burned"
    lines = [f"Ada_Smith@Wire/2024-05-06 {ada}", f"Bo_Jones@Post/2024-05-06 {bo}", f"?@Echo/2024-05-07 {ada}", f"?@Herald/2024-05-08 {bo}"]
    claims = [claim(f"{line.split()[0]} {TELLS} {line.split()[1]}") for line in lines]
    ruled = Rulings([Ruling(claims[2].id, claims[3].id, True)])

    assert sorted(o.carriers for o in grouped(claims, NO_RULINGS)[0].utterances) == [("Post", "Herald"), ("Wire", "Echo")]
    assert sorted(o.carriers for o in grouped(claims, ruled)[0].utterances) == [("Post",), ("Wire", "Echo", "Herald")]


def test_what_is_ruled_apart_from_one_voice_may_go_to_another() -> None:
    """A copy that is told not to be Ada Smith's goes to the next voice that has its words."""
    words = "sixty_came_over_the_river_at_dawn_and_two_of_them_fell_there_by_the_mill"
    lines = [f"Ada_Smith@Wire/2024-05-06 {words}", f"Bo_Jones@Post/2024-05-07 {words}_again", f"?@Echo/2024-05-08 {words}"]
    claims = [claim(f"{line.split()[0]} {TELLS} text={line.split()[1]}") for line in lines]
    parted = Rulings([Ruling(claims[0].id, claims[2].id, False)])

    assert [o.carriers for o in grouped(claims, NO_RULINGS)[0].utterances] == [("Wire", "Echo"), ("Post",)]
    assert [o.carriers for o in grouped(claims, parted)[0].utterances] == [("Wire",), ("Post", "Echo")]


WHY_NOT = [
    (OTHER, None),
    (claim("Bo_Jones@Herald/2024-05-07 90 drone launch by=Russia in=2024-05-04"), "their figures lie apart"),
    (claim(f"Bo_Jones@Herald/2024-05-07 {TELLS} deny"), "one affirms and the other denies"),
    (claim("Bo_Jones@Herald/2024-05-07 60 drone launch by=Germany in=2024-05-04"), "they speak of different things (actor)"),
    (claim("Bo_Jones@Herald/2024-05-07 - drone launch"), "only claims with a figure have origins"),
]


@pytest.mark.parametrize(("other", "why"), WHY_NOT, ids=lambda x: str(x)[:40])
def test_why_two_claims_cannot_be_one(other: Claim, why: str | None) -> None:
    """The reason is the same whichever comes first."""
    assert why_not_joined(ONE, other) == why_not_joined(other, ONE) == why


def test_of_how_many_every_two_are_ruled_apart() -> None:
    """Only those count of which each two were ruled apart."""
    three = {frozenset("ab"), frozenset("bc"), frozenset("ac")}

    assert [ruled_apart(names, three) for names in ("", "a", "ab", "abc", "abcd", "dab")] == [0, 1, 2, 3, 3, 1]


CUES = [
    ("The toll has risen to 15", "has risen to", None),
    ("By its own count, 15 died", None, "own count"),
    ("15 died on its own and count on us", None, None),
    ("The mayor said (revised) 15 died", "revised", None),
    ("15 died", None, None),
]


@pytest.mark.parametrize(("words", "revision", "count"), CUES)
def test_words_that_correct_or_count(words: str, revision: str | None, count: str | None) -> None:
    """The words stand side by side, marks around them aside."""
    facts = facts_of(claim(f"Ada_Smith@Wire 15 person kill text={words.replace(' ', '_')}"))

    assert (revises_itself(facts), own_count(facts)) == (revision, count)


def test_words_that_count_may_stand_with_the_source() -> None:
    """They are looked for from the source to the end of the claim, and nowhere else in the text; without a text, in the claim."""
    text = "An independent tally is due. Monitors, by their own count, said that 15 people died. It was revised."
    plain = claim("Ada_Smith@Wire 15 person kill text=15_people_died")
    at, source = Span(text.index("15"), text.index(" It") - 1), Span(text.index("Monitors"), text.index(", said"))
    there = evolve(
        plain,
        document=Document(text, publisher="Wire"),
        text=at.of(text),
        spans=(at,),
        attribution=evolve(plain.attribution, source=source, content=(at,)),
        figure=evolve(plain.figure, span=Span(at.start, at.start + 2)),
    )
    nowhere = evolve(there, attribution=evolve(there.attribution, source=None))

    assert (own_count(facts_of(there)), own_count(facts_of(nowhere)), revises_itself(facts_of(there))) == ("own count", None, None)
