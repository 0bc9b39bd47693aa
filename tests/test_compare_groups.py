"""Groups, origins and what is told of them, on small bundles of claims."""

import pytest
from attrs import evolve
from claim_lines import claim

from ukclaims.compare import conflicts, group, relate, repeats
from ukclaims.compare.places import places_around
from ukclaims.errors import InvalidTypeError
from ukclaims.model.period import Period

TELLS = "drone launch by=Russia in=2024-05-04"
LONG = "text=the_drones_came_low_over_the_river_before_dawn_and_all_but_two_of_them_fell_into_the_reeds"


def bundle(lines: str) -> list:
    """Return the claims of the lines; each gives who, where and how many."""
    return [claim(line.replace("...", TELLS)) for line in lines.strip().splitlines()]


def test_circular_reporting_is_one_origin_with_many_publishers() -> None:
    """One minister, carried by four who cite each other, is one utterance."""
    found = group(
        bundle("""
Orla_Venn@Wire/2024-05-05 60 ...
?@Post/2024-05-06 60 ... via=Wire
?@Herald/2024-05-09 60 ... via=Post
Orla_Venn@Lantern/2024-05-10 ~60 ...
""")
    )
    (one,) = found[0].utterances

    assert found[0].origins == (1, 1)
    assert one.first.document.publisher == "Wire"
    assert one.carriers == ("Wire", "Post", "Herald", "Lantern")
    assert {reason.rule for reason in one.grounds} == {"citation", "same_occasion"}


def test_agreeing_voices_are_at_least_one_and_at_most_two() -> None:
    """Nothing shows whether one has it from the other."""
    found = group(bundle("Orla_Venn@Wire/2024-05-05 60 ...\nTomas_Brekke@Post/2024-05-06 60 ..."))

    assert found[0].origins == (1, 2)
    assert [r.kind.value for r in found[0].relations] == ["agrees"]


def test_values_apart_are_two_at_least() -> None:
    """Two voices with two numbers are two utterances, and their conflict is named with its speakers."""
    claims = bundle("Orla_Venn@Wire/2024-05-05 60 ...\nTomas_Brekke@Post/2024-05-06 90 ...\nOrla_Venn@Post/2024-05-06 60 ...")
    (found,) = conflicts(claims)

    assert group(claims)[0].origins == (2, 2)
    assert "Orla Venn" in found.explain()
    assert "Tomas Brekke" in found.explain()


def test_an_unnamed_source_never_joins_two_voices() -> None:
    """The copy without a name goes to the speaker whose words it gives, and the other speaker stays apart."""
    claims = bundle(f"Orla_Venn@Wire/2024-05-05 60 ... {LONG}\nTomas_Brekke@Post/2024-05-06 60 ... {LONG}_again\nofficials@Herald/2024-05-07 60 ... {LONG}")
    origins = group(claims)[0].utterances

    assert sorted(o.carriers for o in origins) == [("Post",), ("Wire", "Herald")]


def test_an_origin_speaks_through_its_first_known_voice() -> None:
    """A report without a speaker that came first does not hide who stands against whom."""
    words = "text=sixty_drones_came_low_over_the_river_before_dawn_and_two_of_them_fell_into_the_reeds_by_the_mill"
    early = claim(f"?@Post/2024-05-10 60 drone launch by=Russia in=2024-05-04 {words} via=Wire")
    original = claim(f"Orla_Venn@Wire/2024-05-11 60 drone launch by=Russia in=2024-05-04 {words}")
    other = claim("Tomas_Brekke@Echo/2024-05-12 90 drone launch by=Russia in=2024-05-04")

    (found,) = group([early, original, other])
    assert [origin.first for origin in found.utterances] == [early, other]
    assert [(r.kind.value, r.first, r.second) for r in found.relations] == [("conflicts", original, other)]
    assert conflicts([early, original, other]) == list(found.relations)


def test_words_of_a_time_are_the_claims_own() -> None:
    """Two times without days are equal, and each is told in the words of its own claim, whichever was told first."""
    lone = claim("Orla_Venn@Wire/2024-05-10 60 drone launch by=Russia")
    for words in ("recently", "in recent weeks"):
        period = Period(None, None, granularity="past", text=words)
        told = evolve(lone, figure=evolve(lone.figure, period=period))
        found = relate(told, lone)
        assert f"for {words}" in found.explain()
        assert found.dimension("period").first == words


def test_repeats_are_told_once_each() -> None:
    """An origin of three claims gives two relations, not three."""
    claims = bundle("Orla_Venn@Wire/2024-05-05 60 ...\nOrla_Venn@Post/2024-05-05 60 ...\nOrla_Venn@Herald/2024-05-06 60 ...")

    assert [r.kind.value for r in repeats(claims)] == ["repeats", "repeats"]


def test_a_hot_topic_stays_small() -> None:
    """Six hundred claims of fifty voices give one conflict a neighbouring value, not one a pair."""
    voices = [f"Voice_{chr(65 + n % 26)}{chr(97 + n // 26)}" for n in range(50)]
    claims = [claim(f"{voices[n % 50]}@P{n}/2024-05-{5 + n % 3:02d} {60 + 10 * (n % 3)} {TELLS}") for n in range(600)]
    (found,) = group(claims)

    assert found.origins == (3, 150)
    assert len(found.relations) < 600
    assert {r.kind.value for r in found.relations} >= {"conflicts"}


def test_what_is_no_claim_is_refused() -> None:
    """A wrong argument is told what was expected."""
    with pytest.raises(InvalidTypeError, match="got str"):
        group(["60 drones"])  # type: ignore[list-item]
    with pytest.raises(InvalidTypeError, match="got str"):
        relate("60 drones", "90 drones")  # type: ignore[arg-type]


def test_nothing_gives_nothing() -> None:
    """No claims, no groups."""
    assert (group([]), conflicts([]), repeats([])) == ([], [], [])


def large(extra: str) -> list:
    """Return a topic too large to be related pair by pair, with a few claims of another kind in it."""
    crowd = [
        f"Voice_{chr(65 + n % 26)}{chr(97 + n // 26)}@P{n}/2024-05-05 {1000 + 100 * n} drone launch by=Russia in=2024-05-{1 + n % 5:02d}" for n in range(40)
    ]
    return bundle("\n".join([*crowd, *extra.strip().splitlines()]))


SAID_IN_A_CROWD = [
    (
        "Ada_Smith@Wire/2024-06-01 900 drone launch by=Russia in=2024-05\nBo_Jones@Post/2024-06-01 990 drone launch by=Russia in=2024-05-28",
        "conflicts",
        "period",
    ),
    (
        "Ada_Smith@Wire/2024-06-01 900 drone launch by=Russia in=2024-06-01\nBo_Jones@Post/2024-06-01 990 drone launch by=Russia in=2024-06-01",
        "conflicts",
        "value",
    ),
    (
        "Ada_Smith@Wire/2024-06-01 10 drone launch by=Russia in=2024-06-01\nBo_Jones@Post/2024-06-01 12 drone launch by=Russia in=2024-06-01 at=Kharkiv",
        "conflicts",
        "place",
    ),
    (
        "Ada_Smith@Wire/2024-06-02 900 drone launch by=Russia in=2024-06-01\nAda_Smith@Post/2024-06-12 70 drone launch by=Russia in=2024-06-01",
        "revises",
        "value",
    ),
    (
        "Ada_Smith@Wire/2024-06-02 900 drone launch by=Russia in=2024-06-01\nBo_Jones@Post/2024-06-12 900 drone launch by=Russia in=2024-06-01 deny",
        "denies",
        "polarity",
    ),
]


@pytest.mark.parametrize(("lines", "kind", "deciding"), SAID_IN_A_CROWD)
def test_a_large_topic_hides_nothing_that_stands_side_by_side(lines: str, kind: str, deciding: str) -> None:
    """Two claims among forty others are related as they are alone."""
    claims = large(lines)
    ids = {claims[-1].id, claims[-2].id}
    found = [r for g in group(claims) for r in g.relations if {r.first.id, r.second.id} == ids]

    assert [(r.kind.value, r.deciding) for r in found] == [(kind, deciding)]
    assert relate(*claims[-2:]).kind.value == kind


COUNTED = [
    ("Ada_Smith@Wire/2024-05-06 60 drone launch by=Russia in=2024-05-04\nBo_Jones@Post/2024-05-06 60 drone launch by=Russia in=2024-05-05", (2, 2)),
    ("Ada_Smith@Wire/2024-05-06 60 drone launch by=Russia in=2024-05-04\nBo_Jones@Post/2024-05-06 60 drone launch by=Germany in=2024-05-04", (1, 2)),
    ("Ada_Smith@Wire/2024-05-06 60 drone launch by=Russia in=2024-05\nBo_Jones@Post/2024-05-06 60 drone launch by=Russia in=2024-05-05", (1, 2)),
    ("Ada_Smith@Wire/2024-05-06 60 drone deliver by=Germany\nBo_Jones@Post/2024-05-06 60 drone deliver by=Germany mod=pledged", (2, 2)),
    ("Ada_Smith@Wire/2024-05-06 60 drone launch by=Russia\nBo_Jones@Post/2024-05-06 60 drone launch by=Russia deny", (2, 2)),
    ("?@Wire/2024-05-06 60 drone launch by=Russia via=TASS\nofficials@Post/2024-05-06 60 drone launch by=Russia via=TASS in=2024-05-04", (1, 2)),
    ("Ada_Smith@Wire/2024-05-06 60 drone launch by=Russia\nAda_Smith@Wire/2024-05-06 60 drone launch by=Russia text=again", (1, 1)),
]


@pytest.mark.parametrize(("lines", "range_"), COUNTED)
def test_the_range_of_origins(lines: str, range_: tuple[int, int]) -> None:
    """Other times, deeds in the world and denials are two utterances; a shared agency is one only for one time."""
    (found,) = group(bundle(lines))

    assert found.origins == range_
    assert all(o.grounds for o in found.utterances if len(o.claims) > 1)


def test_places_around_a_place() -> None:
    """A city lies in its region and in its state; a state in nothing."""
    assert set(places_around("Kharkiv")) == {"Ukraine", "Kharkiv Oblast"}
    assert places_around("Ukraine") == ()
