"""Which claims are looked at as one from the start, and which of the others can be of one origin at all."""

import pytest
from claim_lines import claim

from ukclaims.compare import group
from ukclaims.compare.cells import cells, of_one_voice
from ukclaims.compare.facts import Facts, by_order, facts_of
from ukclaims.compare.meeting import Meeting
from ukclaims.compare.similarity import folded_words, likeness, shingles

TOLD = "drone launch by=Russia in=2024-05-04"
LONG = "text=the_drones_came_low_over_the_river_before_dawn_and_all_but_two_of_them_fell_into_the_reeds"


def facts(lines: list[str]) -> list[Facts]:
    """Return the claims of the lines, each with what is told in all, in order."""
    return sorted((facts_of(claim(f"{line.split()[0]} 60 {TOLD} {' '.join(line.split()[1:])}")) for line in lines), key=by_order)


ALIKE = """
Ada_Smith@Wire/2024-05-06 | Ada_Smith@Post/2024-05-13 | one
Ada_Smith@Wire/2024-05-06 | Ada_Smith@Post/2024-05-14 | two
Ada_Smith@Wire/2024-05-06 | Bo_Jones@Post/2024-05-06 | two
Ada_Smith@Wire/2024-05-06 | Ada_Smith@Post/2024-05-06 deny | two
Ada_Smith@Wire/2024-05-06/2024-05-05 | Ada_Smith@Post/2024-08-06/2024-05-05 | one
Ada_Smith@Wire/2024-05-06/2024-05-05 | Ada_Smith@Post/2024-05-06/2024-05-06 | two
Ada_Smith@Wire/2024-05-06/2024-05-06 | Ada_Smith@Post/2024-05-06 | two
Ada_Smith@Wire doc=a | Ada_Smith@Wire doc=a text=again | one
Ada_Smith@Wire doc=a | Ada_Smith@Wire doc=b | two
?@Wire/2024-05-06 LONG | ?@Post/2024-05-06 LONG | one
?@Wire/2024-05-06 LONG | ?@Post/2024-05-07 LONG | two
?@Wire/2024-05-06 LONG | ?@Post/2024-05-06 LONG form=direct | two
?@Wire/2024-05-06 text=sixty_came | ?@Post/2024-05-06 text=sixty_came | two
?@Wire/2024-05-06 LONG | ?@Post/2024-05-06 LONG_again | two
"""


@pytest.mark.parametrize("line", ALIKE.strip().splitlines())
def test_what_is_looked_at_as_one(line: str) -> None:
    """One voice's equal figures within days, or of one day of saying, are one cell; without a voice only one long wording of one day is."""
    first, second, number = line.replace("LONG", LONG).split(" | ")

    assert len(cells(facts([first, second]))) == {"one": 1, "two": 2}[number]


def test_without_words_one_saying_is_looked_at_as_one() -> None:
    """Claims of nobody known that have no words are one cell where they have one figure and the id of one saying."""
    told = facts([f"?@P{n}/2024-05-{day} doc={n}" for n, day in enumerate(("04", "05", "30", "30"))])
    for one, saying in zip(told, ("a", "a", "a", None), strict=True):
        one.text, one.speech = "", saying

    assert list(map(len, cells(told))) == [3, 1]


def test_a_cell_goes_on_from_day_to_day() -> None:
    """Each claim lies within days of the one before, however far the first is; a gap begins another cell."""
    days = ["01", "08", "15", "24", "25"]
    found = cells(facts([f"Ada_Smith@P{day}/2024-05-{day}" for day in days]))

    assert [[f.day.day for f in cell if f.day] for cell in found] == [[1, 8, 15], [24, 25]]


def test_what_is_told_apart_is_no_cell_with_others() -> None:
    """A claim that a ruling names stands alone, and parts nothing else."""
    found = facts([f"Ada_Smith@P{n}/2024-05-0{n}" for n in range(1, 5)])

    assert [[found.index(f) for f in cell] for cell in cells(found, {found[1].id})] == [[0, 2, 3], [1]]
    assert [[found.index(f) for f in cell] for cell in cells(found, {found[0].id})] == [[0], [1, 2, 3]]


def test_of_two_cells_the_claims_that_lie_next_to_each_other_show_their_kinship() -> None:
    """Of all their days the nearest are compared, whichever cell is asked first."""
    early = facts([f"Ada_Smith@P{day}/2024-05-{day}" for day in ("01", "05", "09", "13")])
    late = facts([f"Ada_Smith@Q{day}/2024-05-{day} at=Kharkiv" for day in ("15", "20")])

    assert of_one_voice(early, late) == (early[3], late[0])
    assert of_one_voice(late, early) == (late[0], early[3])
    assert of_one_voice(early[:1], late) is None
    assert of_one_voice(early, facts(["Bo_Jones@Q/2024-05-14"])) is None
    assert of_one_voice(early, facts(["?@Q/2024-05-14"])) is None
    assert of_one_voice(early, facts(["Ada_Smith@Q"])) is None


WORDS = [
    ("We lost 85,000 men", "we lost 85000 men"),
    ("“85 000 men”, he said", "85000 men he said"),
    ("It's a long-range drone", "its a long-range drone"),
    ("One – or two – fell…", "one or two fell"),
    ("1 000 000 men", "1000000 men"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_the_words_of_a_text(text: str, words: str) -> None:
    """A number is one word however it is grouped; marks are none."""
    assert " ".join(folded_words(text)) == words


def words(number: int, start: int = 0) -> str:
    """Return so many words, no two alike."""
    return " ".join(f"w{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(start, start + number))


def test_how_many_words_in_a_row_make_a_copy() -> None:
    """Ten words in a row, six in a quotation, if these are six tenths of the shorter text at least."""
    assert (likeness(words(10), words(10)), likeness(words(9), words(9))) == (1.0, 0.0)
    assert (likeness(words(6), words(6), quoted=True), likeness(words(5), words(5), quoted=True)) == (1.0, 0.0)
    assert likeness(words(40), words(12)) == likeness(words(12), words(40)) == 1.0
    assert likeness(f"{words(14)} {words(8, 100)}", words(40)) == 12 / 20
    assert likeness(f"{words(14)} {words(9, 100)}", words(40)) == 0.0
    assert shingles("two words") == frozenset()


VALUES = "0 1 12 12 12 14 10..20 15..60 60 60.4 ~60 60..1000 85000 85300 1000..90000 >50 >=50 >=10 <=20 <100 60 12 >50".split()


def test_texts_that_meet_are_found_by_their_values() -> None:
    """All that can agree with a value are found, closed ones beside closed and open beside open, and nothing else; of too many the nearest in time."""
    told = [facts_of(claim(f"Ada_Smith@P{n} {value} {TOLD} text=a{n}")) for n, value in enumerate(VALUES)]
    meeting = Meeting(list(enumerate(told)))
    for at, one in enumerate(told):
        alike = {n for n, two in enumerate(told) if n != at and two.amount.closed is one.amount.closed and two.most >= one.least and one.most >= two.least}

        assert set(meeting.nearest(at, one, 99)) == alike
    twelves = Meeting([(n, told[2]) for n in range(40)])
    assert twelves.nearest(20, told[2], 4) == [19, 21, 18, 22]
    assert sorted(twelves.nearest(20, told[2], 12)) == [*range(14, 20), *range(21, 27)]
    assert (sorted(twelves.nearest(0, told[2], 4)), sorted(twelves.nearest(39, told[2], 4))) == ([1, 2], [36, 37, 38])


def test_copies_are_found_in_a_large_topic_as_in_a_small_one() -> None:
    """Among many claims of one value an unnamed copy goes to the voice whose words it gives, and copies of it to each other."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06 text={words(12, 20 * n).replace(' ', '_')}" for n in range(20)]
    copies = [
        f"officials@Copy/2024-06-06 text={words(12, 100).replace(' ', '_')}",
        f"?@Lone/2024-06-07 text={words(12, 600).replace(' ', '_')}",
        f"?@Lone_Too/2024-07-07 text={words(12, 600).replace(' ', '_')}_again",
    ]
    (found,) = group(f.claim for f in facts([*crowd, *copies]))
    carried = [origin.carriers for origin in found.utterances if len(origin.carriers) > 1]

    assert carried == [("P5", "Copy"), ("Lone", "Lone Too")]
    assert found.origins[1] == 21


def test_kin_are_found_in_a_large_topic_as_in_a_small_one() -> None:
    """Among many claims of one value those of one voice, of one document and who cites whom are put together."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06" for n in range(20)]
    kin = {
        "a voice with days in two stretches that touch": ["Ada_Smith@Wire/2024-05-01 text=a", "Ada_Smith@Post/2024-05-07 text=b at=Kharkiv"],
        "what a document says in its own words": ["Bo_Jones@Echo/2024-05-06 doc=one text=c", "-@Echo/2024-05-06 doc=one text=dd"],
        "who cites whom": ["Cy_Brown@Times/2024-05-06 text=e", "?@Herald/2024-05-09 via=Times text=f"],
        "an agency that both cite": ["?@Lantern/2024-05-06 via=TASS text=g", "officials@Sun/2024-05-30 via=TASS text=h"],
    }
    (found,) = group(f.claim for f in facts([*crowd, *(line for two in kin.values() for line in two)]))
    together = {frozenset(o.carriers) for o in found.utterances if len(o.claims) > 1}

    assert together == {frozenset({"Wire", "Post"}), frozenset({"Echo"}), frozenset({"Times", "Herald"}), frozenset({"Lantern", "Sun"})}
    assert found.origins[1] == 24


@pytest.mark.parametrize("many", [0, 20])
@pytest.mark.parametrize("day", range(1, 9))
def test_a_voice_is_of_one_occasion_for_a_week(day: int, many: int) -> None:
    """Whichever days of the calendar they are: seven days apart are one occasion, eight are two, in a small topic and in a large one."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06" for n in range(many)]
    for after, number in ((7, 1), (8, 2)):
        lines = [f"Ada_Smith@Wire/2024-05-{day:02d} text=a", f"Ada_Smith@Post/2024-05-{day + after:02d} text=b at=Kharkiv"]
        (found,) = group(f.claim for f in facts([*crowd, *lines]))

        assert len(found.utterances) == many + number


def test_values_that_do_not_meet_are_no_kin() -> None:
    """In a small topic and in a large one, one voice's figures that lie apart are two origins, and those that agree are one."""
    for number in (2, 12):
        lines = [f"Ada_Smith@P{n}/2024-05-06 {1000 + 200 * n} {TOLD} text={words(3, 3 * n).replace(' ', '_')}" for n in range(number)]
        twins = [f"Ada_Smith@Q{n}/2024-05-07 {1001 + 200 * n} {TOLD} text={words(3, 300 + 3 * n).replace(' ', '_')}" for n in range(number)]
        (found,) = group(claim(line) for line in [*lines, *twins])

        assert {o.carriers for o in found.utterances} == {(f"P{n}", f"Q{n}") for n in range(number)}


def test_an_unnamed_claim_never_bridges_two_voices() -> None:
    """It goes to the voice that is shown most strongly: a citation before like words, then the more like, then the earlier."""
    text = words(20).replace(" ", "_")
    ada, bo = f"Ada_Smith@Wire/2024-05-06 text={text}", f"Bo_Jones@Post/2024-05-05 text={words(15).replace(' ', '_')}_{words(6, 200).replace(' ', '_')}"
    cases = {
        (ada, bo, f"?@Echo/2024-05-07 text={text}"): {"Wire", "Echo"},
        (ada, bo, f"?@Echo/2024-05-07 via=Post text={text}"): {"Post", "Echo"},
        (ada, ada.replace("Ada_Smith@Wire/2024-05-06", "Bo_Jones@Post/2024-05-05"), f"?@Echo/2024-05-07 text={text}"): {"Post", "Echo"},
    }
    for lines, together in cases.items():
        (found,) = group(f.claim for f in facts(list(lines)))

        assert [set(o.carriers) for o in found.utterances if len(o.carriers) > 1] == [together]


def test_an_unnamed_claim_goes_to_the_voice_that_spoke_first() -> None:
    """Of two voices with the words the one that spoke first, whatever it said again later."""
    text = words(20).replace(" ", "_")
    lines = [f"Ada_Smith@Wire/2024-05-01 text={text}", f"Ada_Smith@Echo/2024-05-08 text={text}", f"Bo_Jones@Post/2024-05-05 text={text}"]
    (found,) = group(f.claim for f in facts([*lines, f"?@Copy/2024-05-09 text={text}"]))

    assert [o.carriers for o in found.utterances] == [("Wire", "Echo", "Copy"), ("Post",)]


@pytest.mark.parametrize("first", [True, False])
def test_of_several_wordings_of_one_voice_the_most_alike_counts(first: bool) -> None:
    """A voice that gave the very words, first or later, is nearer than one that gave most of them."""
    text, near, far = words(20).replace(" ", "_"), f"{words(17)} {words(6, 200)}".replace(" ", "_"), f"{words(15)} {words(8, 300)}".replace(" ", "_")
    wordings = [text, far] if first else [far, text]
    lines = [f"Ada_Smith@P{n}/2024-05-0{n + 2} text={wording}" for n, wording in enumerate([*wordings, words(9, 500).replace(" ", "_")])]
    (found,) = group(f.claim for f in facts([f"Bo_Jones@Post/2024-05-01 text={near}", *lines, f"?@Copy/2024-05-09 text={text}"]))

    assert [o.carriers for o in found.utterances] == [("Post",), ("P0", "P1", "P2", "Copy")]


@pytest.mark.parametrize("many", [0, 20])
def test_nothing_is_a_number_too(many: int) -> None:
    """Copies of "none" are found, though zero has no slack, in a small topic and in a large one."""
    lines = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06 0 {TOLD} text={words(12, 20 * n).replace(' ', '_')}" for n in range(many)]
    copies = [f"?@{name} 0 {TOLD} text={words(12, 600).replace(' ', '_')}{more}" for name, more in (("Wire/2024-05-06", ""), ("Post/2024-05-09", "_again"))]
    (found,) = group(claim(line) for line in [*lines, *copies])

    assert [o.carriers for o in found.utterances if len(o.carriers) > 1] == [("Wire", "Post")]


@pytest.mark.parametrize("many", [0, 20])
@pytest.mark.parametrize("citing", ["2024-07-01", "2024-03-01"])
def test_a_voice_that_cites_itself_in_another_paper_said_it_once(many: int, citing: str) -> None:
    """A citation joins what lies far apart in time, be the one that cites dated before or after, in a small topic and in a large one."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06" for n in range(many)]
    (found,) = group(f.claim for f in facts([*crowd, "Ada_Smith@Wire/2024-05-06 text=a", f"Ada_Smith@Post/{citing} via=Wire text=b"]))

    assert {frozenset(o.carriers) for o in found.utterances if len(o.carriers) > 1} == {frozenset({"Wire", "Post"})}


@pytest.mark.parametrize("many", [0, 20])
def test_a_voice_that_an_agency_carried_said_it_once(many: int) -> None:
    """Both name the agency and the same time, however far apart they are printed; of two times it may be two reports."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06" for n in range(many)]
    carried = ["Ada_Smith@Post/2024-05-01 via=TASS text=a", "Ada_Smith@Wire/2024-07-01 via=TASS text=bb"]
    (found,) = group(f.claim for f in facts([*crowd, *carried]))
    (other,) = group([*(f.claim for f in facts([*crowd, carried[0]])), claim("Ada_Smith@Wire/2024-07-01 60 drone launch by=Russia in=2024-05 via=TASS")])

    assert [o.carriers for o in found.utterances if len(o.carriers) > 1] == [("Post", "Wire")]
    assert [o.carriers for o in other.utterances if len(o.carriers) > 1] == []


@pytest.mark.parametrize("day", ["2024-04-06", "2024-06-06"])
def test_a_copy_with_words_of_its_own_is_found_in_a_large_topic(day: str) -> None:
    """What nobody else says is no run to look for others by; the copy may stand before all others or behind them."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06 text={words(12, 20 * n).replace(' ', '_')}" for n in range(20)]
    copy = f"?@Copy/{day} text={words(12, 100)} {words(12, 700)}".replace(" ", "_").replace("_text", " text")
    (found,) = group(f.claim for f in facts([*crowd, copy]))

    assert [set(o.carriers) for o in found.utterances if len(o.carriers) > 1] == [{"P5", "Copy"}]


@pytest.mark.parametrize("day", ["2024-04-06", "2024-06-06"])
def test_a_copy_in_everyday_words_is_found_in_a_large_topic(day: str) -> None:
    """Words of which none tells anything of its own are found by their order, whichever of the two is the longer or comes first."""
    told = "the_drones_were_shot_down_over_the_city_in_the_night_by_air_defence"
    more = "and_many_people_were_killed_or_wounded_when_houses_in_three_villages_burned"
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06 text={words(12, 20 * n).replace(' ', '_')}" for n in range(20)]
    for first, second in ((told, f"{told}_{more}"), (f"{told}_{more}", told)):
        (found,) = group(f.claim for f in facts([*crowd, f"Ada_Smith@Wire/2024-05-06 text={first}", f"?@Copy/{day} text={second}"]))

        assert [set(o.carriers) for o in found.utterances if len(o.carriers) > 1] == [{"Wire", "Copy"}]


def test_an_unnamed_claim_may_go_to_a_voice_through_another() -> None:
    """A copy of a copy is put where the copy is."""
    one, two, three = (words(number, start).replace(" ", "_") for number, start in ((20, 0), (20, 100), (10, 200)))
    lines = [
        f"Ada_Smith@Wire/2024-05-06 text={one}",
        f"?@Post/2024-05-07 text={one}_{two}",
        f"?@Echo/2024-05-08 text={two}_{three}",
        f"?@Times/2024-05-09 text={three}",
        "Bo_Jones@Herald/2024-05-10 text=sixty",
    ]
    (found,) = group(f.claim for f in facts(lines))

    assert [o.carriers for o in found.utterances] == [("Wire", "Post", "Echo", "Times"), ("Herald",)]


@pytest.mark.parametrize("many", [0, 20])
def test_who_cites_a_paper_that_cites_an_agency_is_of_one_origin_with_it(many: int) -> None:
    """Each names a source of its own; that the one's is the other shows it, whichever was printed first, in a small topic and in a large one."""
    crowd = [f"V{chr(97 + n)}a_W{chr(97 + n)}e@P{n}/2024-05-06" for n in range(many)]
    for day in ("2024-05-01", "2024-07-01"):
        (found,) = group(f.claim for f in facts([*crowd, "Ada_Smith@Wire/2024-06-01 via=TASS text=a", f"Smith@Post/{day} via=Wire text=b"]))

        assert [set(o.carriers) for o in found.utterances if len(o.carriers) > 1] == [{"Wire", "Post"}]


def test_one_copy_joins_no_two_voices_that_may_be_one() -> None:
    """Whether "Smith" is Ada Smith is not known: whoever copied their words has them from the one who spoke first, and the other stays apart."""
    text = words(20).replace(" ", "_")
    lines = [f"Ada_Smith@Wire/2024-05-01 text={text}", f"Smith@Post/2024-05-02 text={text}", f"?@Copy/2024-05-03 text={text}"]
    (found,) = group(f.claim for f in facts(lines))

    assert [o.carriers for o in found.utterances] == [("Wire", "Copy"), ("Post",)]


def test_a_claim_of_a_document_may_be_more_like_words_of_another() -> None:
    """Likeness to what is said beside it holds an unresolved voice no faster than any other likeness does; a citation does."""
    text, near = words(20).replace(" ", "_"), f"{words(17)} {words(6, 200)}".replace(" ", "_")
    lines = [f"Ada_Smith@Wire/2024-05-06 doc=story text={near}", f"Bo_Jones@Post/2024-05-07 text={text}"]
    for more, carriers in (("", ("Wire", "Post")), (" via=Echo", ("Echo", "Wire"))):
        claims = facts([*lines, "Cy_Brown@Echo/2024-05-05 text=sixty", f"?@Wire/2024-05-06 doc=story text={text}{more}"])
        (found,) = group(f.claim for f in claims)

        assert [o.carriers for o in found.utterances if len(o.carriers) > 1] == [carriers]


def test_one_document_may_tell_one_number_of_many_voices() -> None:
    """Ten who say the same in one text are ten origins, not one."""
    (found,) = group(f.claim for f in facts([f"V{chr(97 + n)}a_W{chr(97 + n)}e@Wire/2024-05-06 doc=one text={'a' * (n + 1)}" for n in range(10)]))

    assert found.origins[1] == 10
