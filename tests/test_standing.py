"""What follows from two figures side by side, part by part: silence, crossed parts, times without days, strict bounds."""

from datetime import date

import pytest
from attrs import evolve
from claim_lines import claim
from test_cases import FIRST, SECOND, written

from ukclaims.compare import relate
from ukclaims.compare.facts import facts_of
from ukclaims.compare.hours import hours
from ukclaims.compare.pair import Pair
from ukclaims.compare.times import Time
from ukclaims.model.period import Period
from ukclaims.model.verdict import Verdict

SIDES = """
item=fpv_drone in=2024 | in=2024-05 | 0 | item, period
item=fpv_drone in=2024-05-04 | in=2024-05 | 1 | item, period
in=2024-05 | at=Kharkiv | -1 | period, place
 | | 0 |
"""


@pytest.mark.parametrize("line", SIDES.strip("\n").splitlines())
def test_which_of_two_is_the_part(line: str) -> None:
    """One that is narrower in all that nests is the part; where each is narrower in something, neither is."""
    first, second, inner, nested = (cell.strip() for cell in line.split("|"))
    one, two = facts_of(written(first, FIRST)), facts_of(written(second, SECOND))

    for pair, side in ((Pair(one, two), int(inner)), (Pair(two, one), -int(inner))):
        assert pair.standing.inner == side
        assert ", ".join(sorted(pair.standing.nested)) == nested
        assert bool(pair.standing.crossed) == (side == 0 and nested != "")


SILENT = """
by=- | by=- | True
by=- | by=the_strike | True
by=the_strike | by=a_brigade | True
by=the_strike | by=Russian_missile_strike | True
by=a_brigade | by=Russian_missile_strike | False
by=a_brigade | by=another_unit | False
by=- act=launch item=drone | by=a_brigade act=launch item=drone | False
by=- act=launch item=drone | by=- act=launch item=drone | True
by=- act=lose item=soldier | by=a_brigade act=kill item=soldier | False
"""


@pytest.mark.parametrize("line", SILENT.strip().splitlines())
def test_where_nobody_is_named(line: str) -> None:
    """Silence about who acts shows nothing where both are silent, or one who tells of those who suffer names an event of no state."""
    first, second, silent = line.split(" | ")
    dead = "item=person act=kill "
    one, two = facts_of(written(dead + first, FIRST)), facts_of(written(dead + second, SECOND))

    assert [Pair(a, b).standing.silent for a, b in ((one, two), (two, one))] == [silent == "True"] * 2


ADDS_UP = """
n=60 in=2024 | True
n=60:percent in=2024 | False
n=60:ratio in=2024 | False
n=60:points in=2024 | False
n=60:times in=2024 | False
n=60:knot in=2024 | False
n=60:tonne in=2024 | True
n=60:USD in=2024 | True
n=60:count_per_day in=2024 | False
n=60:man-hour in=2024 | False
n=60 in=2024 than=in_2022 | False
n=60 in=2024 mod=capacity | False
n=60 in=2024 mod=planned | True
n=60 in=2024 item=soldier act=deploy | False
n=60 at=Kharkiv item=soldier act=deploy | True
n=60 at=Kharkiv mod=capacity | True
"""


@pytest.mark.parametrize("line", ADDS_UP.strip().splitlines())
def test_what_adds_up(line: str) -> None:
    """Things and money of parts add up to the whole; shares, rates, multiples and speeds do not, nor what is there or can be made over time."""
    changes, adds_up = line.split(" | ")
    one = facts_of(written(changes, FIRST))
    two = facts_of(written(changes.replace("in=2024", "in=2024-05").replace("at=Kharkiv", ""), SECOND))

    assert [Pair(a, b).standing.adds_up for a, b in ((one, two), (two, one))] == [adds_up == "True"] * 2


RUNNING = """
in=2022-02-24/.. | True
in=2022-02-24/.. basis=running | True
in=2022-02-24/.. basis=increment | False
in=2022-02-24/.. mod=planned | False
in=2024-05 basis=running | True
in=2024-05 | False
in=../2024-05 | False
"""


@pytest.mark.parametrize("line", RUNNING.strip().splitlines())
def test_what_runs_on(line: str) -> None:
    """A count of what has happened since a start runs on, and so does what is told as running; an addition and a plan do not."""
    changes, running = line.split(" | ")
    found = facts_of(written(f"{changes} said=2024-06-10", FIRST))

    assert found.running == (running == "True")
    assert (found.as_of is None) != found.running


AS_OF = """
in=2022-02-24/.. said=2024-06-10 | 2024-06-10 | 2022-02-24/2024-06-10 | True
in=2022-02-24/.. on=2024-06-12 | 2024-06-12 | 2022-02-24/2024-06-12 | False
in=2022-02-24/2024-06-01 basis=running on=2024-06-12 | 2024-06-01 | 2022-02-24/2024-06-01 | True
in=2024 basis=running said=2024-06-10 | 2024-06-10 | 2024-01-01/2024-06-10 | True
in=2024 basis=running on=2024-06-12 | 2024-06-12 | 2024-01-01/2024-06-12 | False
in=2024 basis=running on=2024-12-31 | 2024-12-31 | 2024 | True
in=2024 basis=running on=- | 2024-12-31 | 2024 | True
in=2024-06-12/.. on=2024-06-12 | 2024-06-12 | 2024-06-12/2024-06-12 | False
in=2024-07/.. on=2024-06-12 | 2024-06-12 | 2024-07-01/.. | False
in=2022-02-24/.. on=- | None | 2022-02-24/.. | False
"""


@pytest.mark.parametrize("line", AS_OF.strip().splitlines())
def test_up_to_which_day_a_running_total_counts(line: str) -> None:
    """Up to the end that is told if it is past by then, else up to and with the day of saying, else of publishing, which is a guess."""
    changes, day, days, known = line.split(" | ")
    found = facts_of(written(changes, FIRST))

    assert (str(found.as_of), str(found.as_of_known)) == (day, known)
    assert str(found.period) == days


def test_a_total_counts_no_day_after_it_was_told() -> None:
    """What happened on the day of the total may be a part of it, what happened on the next day is none."""
    total = "basis=running in=2022-02-24/.. said=2024-05-05 n=900"

    assert [relate(written(total, FIRST), written(f"in={day}", SECOND)).kind.value for day in ("2024-05-05", "2024-05-06")] == ["part_of", "incomparable"]


OVER_WHEN_TOLD = """
in=2024 on=2024-05-10 | in=2024 on=2024-05-17 n=90 | equal
in=2024 on=2024-05-10 | in=2024 on=2024-05-18 n=90 | narrower
in=2024 on=2023-12-31 | in=2024 on=2025-12-31 n=90 | equal
in=2024 on=2024-01-01 | in=2024 on=2025-12-31 n=90 | narrower
in=2024 on=2024-12-30 | in=2024 on=2025-12-31 n=90 | narrower
in=2024 on=2024-12-31 | in=2024 on=2025-12-31 n=90 | equal
in=2024-05 on=2024-05-10 | in=2024-05 on=2024-06-10 n=90 | narrower
in=2024-05-10 on=2024-05-10 | in=2024-05-10 on=2024-06-10 n=90 | equal
in=2024-01-01/2024-12-31 on=2024-05-10 | in=2024-01-01/2024-12-31 on=2024-12-31 n=90 | equal
in=2024 mod=planned on=2024-05-10 | in=2024 mod=planned on=2024-12-31 n=90 | equal
in=2024 on=2024-05-10 | in=2024 on=2024-12-31 | equal
in=2024 on=2024-05-10 | in=2024 on=- n=90 | equal
in=2024 on=2024-05-10 | in=2024 on=2024-12-31 n=90 who=Orla_Venn | equal
in=2024 on=2024-05-10 | in=2024-01/2024-12 on=2024-12-31 n=90 | equal
"""


@pytest.mark.parametrize("line", OVER_WHEN_TOLD.strip().splitlines())
def test_what_was_over_of_a_year_when_it_was_told_of(line: str) -> None:
    """Two voices' figures "in 2024" that lie apart, published more than a week apart, are of the days over by then; plans and told ends are not."""
    first, second, verdict = line.split(" | ")
    one, two = written(first, FIRST), written(second, SECOND)

    assert relate(one, two).dimension("period").verdict.value == verdict
    assert relate(two, one).dimension("period").verdict.value == {"narrower": "wider"}.get(verdict, verdict)


def test_a_total_without_a_start_takes_in_the_day_up_to_which_it_counts() -> None:
    """ "So far 900", told on 4 May, holds that day and the day before; what was earlier may lie before it began, what came later it does not tell."""
    total = written("basis=running in=- n=900 said=2024-05-04", FIRST)
    found = [relate(total, written(f"in=2024-05-0{day}", SECOND)).dimension("period").verdict.value for day in (2, 3, 4, 5)]

    assert found == ["unknown", "wider", "wider", "unknown"]


def test_times_without_days_are_not_known_to_be_one() -> None:
    """Two things of "recently" may be of two times; a time with one end reaches without limit on the other side."""
    recently = Time(Period(granularity="past", text="recently"))
    since, until, year = (Time(Period(*ends)) for ends in (("2024-01-01", None), (None, "2024-01-01"), ("2024-01-01", "2025-01-01")))

    assert recently.against(recently) is Verdict.UNKNOWN
    assert recently.against(year) is year.against(recently) is Verdict.UNKNOWN
    assert (since.against(until), year.against(since), since.against(year), until.against(year)) == (
        Verdict.DISJOINT,
        Verdict.NARROWER,
        Verdict.WIDER,
        Verdict.DISJOINT,
    )
    assert (since.since, until.since, year.since) == (True, False, False)
    assert year.until(date(2030, 1, 1)) is year


def test_touching_bounds_leave_room_only_where_they_are_not_strict() -> None:
    """A whole of exactly 60 has room for a part of at least 60, none for one of more than 60; nothing is told to be too many, for nothing is."""
    whole = written("in=2024 n=60", FIRST)
    whole = evolve(whole, figure=evolve(whole.figure, quantity=evolve(whole.figure.quantity, slack=0)))
    kinds = {}
    for number in (">=60", ">60"):
        part = written(f"in=2024-05 n={number}", SECOND)
        part = evolve(part, figure=evolve(part.figure, quantity=evolve(part.figure.quantity, slack=0)))
        kinds[number] = relate(whole, part)

    assert [(found.kind.value, found.residual) for found in kinds.values()] == [("part_of", 0), ("conflicts", 0)]
    assert kinds[">60"].explain().endswith("but more than 60 does not fit into 60. It is too many.")


def test_no_figure_no_values() -> None:
    """Where nothing is counted, nothing is compared but who says it."""
    one, two = (facts_of(claim(f"Ada_Smith@Wire/2024-05-06 - drone launch text={words}")) for words in ("it_is_so", "so_it_is"))
    pair = Pair(one, two)

    assert (pair.verdicts, pair.disjoint, pair.values.value, pair.voices.value) == ((), None, "unknown", "same")


def test_claims_of_one_attribution_are_of_one_occasion() -> None:
    """Two numbers in one speech contradict each other, whenever it was held; what is narrated is no speech."""
    one, two = written("", FIRST), written("who=Orla_Venn n=90", SECOND)
    same = evolve(two, attribution=one.attribution)

    assert (Pair(facts_of(one), facts_of(same)).one_occasion, relate(one, same).kind.value) == (True, "conflicts")
    assert (Pair(facts_of(one), facts_of(two)).one_occasion, relate(one, two).kind.value) == (False, "undetermined")
    assert facts_of(written("who=-", FIRST)).speech is None


PRINTED = [("doc=a", "doc=a text=again", True), ("doc=a", "doc=b", False), ("doc=a", "doc=b on=2024-06-01", False)]


@pytest.mark.parametrize(("first", "second", "is_one"), PRINTED)
def test_a_publishers_own_words_are_of_one_occasion_in_one_document(first: str, second: str, is_one: bool) -> None:
    """What a paper tells twice in one text is told at once, what it tells in two texts is not known to be."""
    one, two = (facts_of(written(f"who=- {changes}", FIRST)) for changes in (first, second))

    assert (Pair(one, two).one_occasion, Pair(two, one).one_occasion) == (is_one, is_one)


def test_a_running_total_of_an_unknown_day_is_of_no_known_time() -> None:
    """Without a day of telling it may or may not hold what happened later; what was over before it began it does not hold."""
    total = written("basis=running in=2022-02-24/.. on=-", FIRST)
    found = [relate(total, written(f"in={time}", SECOND)).dimension("period").verdict.value for time in ("2024-05-04", "2022", "2021")]

    assert found == ["unknown", "unknown", "disjoint"]


CLOCKS = [
    ("at 20:30", [1230]),
    ("from 7am to 12 a.m.", [0, 420]),
    ("by 12 p.m.", [720]),
    ("at 1.15 p.m. and 1 p.m.", [780, 795]),
    ("in May", []),
    ("a ratio of 3:5", []),
]


@pytest.mark.parametrize(("words", "minutes"), CLOCKS)
def test_hours_of_the_clock(words: str, minutes: list[int]) -> None:
    """Minutes of the day, noon and midnight too."""
    assert sorted(hours(facts_of(claim(f"Ada_Smith@Wire 60 drone launch text={words.replace(' ', '_')}")))) == minutes


SILENCE = """
item=drone act=shoot_down by=- who==Air_Force_of_Ukraine | item=drone act=shoot_down who==Ministry_of_Defence_of_Ukraine by=Ukraine | actor
item=drone act=shoot_down by=air_defences | item=drone act=shoot_down who=Orla_Venn by=Ukraine | actor
item=drone act=shoot_down by=- | item=drone act=shoot_down by=Ukraine |
item=tank act=deliver by=- who==Air_Force_of_Ukraine | item=tank act=deliver who==Ministry_of_Defence_of_Ukraine by=Ukraine |
item=drone act=shoot_down by=a_brigade who==Air_Force_of_Ukraine | item=drone act=shoot_down who==Ministry_of_Defence_of_Ukraine by=Ukraine |
item=drone act=shoot_down by=Ukraine who==Air_Force_of_Ukraine | item=drone act=shoot_down who==Ministry_of_Defence_of_Ukraine by=Ukraine |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-04 | item=person act=kill at=Kharkiv in=2024-05-04 | period
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-11 | item=person act=kill at=Kharkiv in=2024-05-04 | period
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-12 | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-03 | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=- | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 | item=person act=kill at=Kharkiv in=2024-05 on=2024-05-05 | period
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 | item=person act=kill at=Kharkiv in=- on=2024-05-06 | period
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 | item=person act=kill at=Kharkiv in=- on=2024-05-07 |
item=person act=kill by=Russia at=Kharkiv_Oblast in=- on=2024-05-05 | item=person act=kill at=Kharkiv_Oblast in=2024-05-04 |
item=person act=kill by=Russia in=- on=2024-05-05 | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 | item=person act=train at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 mod=expected | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 n=90 | item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 n=90 | who=Orla_Venn item=person act=kill at=Kharkiv in=2024-05-04 |
item=person act=kill by=Russia at=Kharkiv in=- on=2024-05-05 n=90 text=it_has_risen_to_90 | who=Orla_Venn item=person act=kill at=Kharkiv in=2024-05-04 | period
basis=running in=- | who=Orla_Venn basis=running in=- | period
basis=running in=- | basis=running in=- |
basis=running in=- | who=Orla_Venn basis=running in=2024-05-04 |
who=Denys_Shmyhal act=produce by=- | who=Denys_Shmyhal act=produce by=Ukraine | actor
who=Denys_Shmyhal item=soldier act=lose by=Ukraine | who=Denys_Shmyhal item=soldier act=kill by=- |
who=Denys_Shmyhal item=house act=flood by=- | who=Denys_Shmyhal item=house act=damage by=Ukraine |
basis=total in=- | who=Orla_Venn basis=total n=90 in=- on=2024-06-10 | period
basis=total in=- | who=Orla_Venn basis=total n=90 in=- | period
basis=total in=- | who=- pub=Orla_Venn basis=total n=90 in=- on=2024-06-10 |
who=- pub=Orla_Venn basis=total in=- | who=Orla_Venn basis=total n=90 in=- on=2024-06-10 |
who=- basis=total in=- | who=- pub=Wire basis=total n=90 in=- on=2024-06-10 |
who=- basis=total in=- | who=- pub=Wire basis=total n=90 in=- |
"""


@pytest.mark.parametrize("line", SILENCE.strip().splitlines())
def test_what_goes_without_saying(line: str) -> None:
    """One side's air defence, a toll of one town told within a week, the start of one voice's totals: silence about these shows nothing."""
    first, second, silent = line.split(" |")[0], line.split(" | ")[1].removesuffix(" |"), line.rpartition("|")[2].strip()
    one, two = facts_of(written(first, FIRST)), facts_of(written(second, SECOND))

    assert [", ".join(sorted(Pair(a, b).silent)) for a, b in ((one, two), (two, one))] == [silent] * 2


ONE_BREATH = """
item=casualty act=suffer n=900 | item=soldier act=kill by=- n=300 | part_of | undetermined
item=casualty act=suffer n=900 by=- | item=soldier act=kill n=300 | part_of | undetermined
by=a_brigade n=900 | item=Shahed_drone n=300 | undetermined | undetermined
"""


@pytest.mark.parametrize("line", ONE_BREATH.strip().splitlines())
def test_who_acts_is_told_once_in_one_breath(line: str) -> None:
    """Who "suffered 900 casualties, including 300 killed" need not be named twice; in another speech, or where two are named, it is open."""
    first, second, at_once, apart = line.split(" | ")
    one, two = written(first, FIRST), written(f"who=Orla_Venn {second}", SECOND)
    same = evolve(two, attribution=one.attribution)

    assert [relate(*both).kind.value for both in ((one, same), (same, one), (one, two), (two, one))] == [at_once, at_once, apart, apart]


ONE_VOICE = """
in=2022-02-24/.. n=300000 said=2024-05-01 at=Ukraine | in=2022-02-24/.. n=310000 said=2024-05-09 | revises
in=2022-02-24/.. n=310000 said=2024-05-01 at=Ukraine | in=2022-02-24/.. n=250000 said=2024-05-09 | revises
in=2022-02-24/.. n=310000 said=2024-05-01 at=Ukraine | in=2022-02-24/.. n=300000 said=2024-05-09 | revises
in=2022-02-24/.. n=300000 said=2024-05-01 at=Kharkiv | in=2022-02-24/.. n=310000 said=2024-05-09 | part_of
in=2022-02-24/.. n=300000 said=2024-05-01 | in=2022-02-24/.. n=310000 said=2024-05-09 at=Ukraine | revises
in=2022-02-24/.. n=~300000 | in=2022-02-24/.. n=301000 on=2024-05-12 | repeats
in=2022-02-24/.. n=300000 | in=2022-02-24/.. n=~301000 on=2024-05-12 | repeats
in=2022-02-24/.. n=300000 | in=2022-02-24/.. n=301000 on=2024-05-12 | revises
in=2022-02-24/.. n=300000 | in=2022-02-24/.. n=300000 on=2024-05-12 | repeats
in=- n=85000 | in=- n=85300 on=2024-05-12 | undetermined
n=85000 | n=85300 on=2024-05-12 | repeats
text=60_and_not_90 | n=90 | revises
n=90 | text=60_and_not_90 | revises
text=60_and_not_80 | n=90 | undetermined
text=the_count_was_revised n=60 | text=a_count n=90 | revises
text=the_count_was_revised n=60 | text=it_was_revised n=90 | undetermined
n=- text=one_thing | n=- text=another_matter | incomparable
n=- text=one_thing | n=- text=another_matter via=Wire on=2024-07-01 | incomparable
n=- text=one_thing | n=- text=one_thing | repeats
n=>=50 | n=~>=50 said=2024-08-01 | agrees
said=2024-05-05 n=60 | said=2024-05-05 n=60 on=2024-08-01 | repeats
said=2024-05-05 n=60 | said=2024-05-06 n=60 | agrees
on=- n=60 | n=60 | agrees
"""


@pytest.mark.parametrize("line", ONE_VOICE.strip().splitlines())
def test_two_figures_of_one_voice(line: str) -> None:
    """A total that moves on, a number taken back, one occasion: whichever comes first, the kind is this."""
    first, second, kind = line.split(" | ")
    one, two = written(first, FIRST), written(f"who=Orla_Venn {second}", SECOND)

    assert relate(one, two).kind.value == relate(two, one).kind.value == kind


GIVING = """
act=receive by=Norway to=Ukraine | act=deliver by=Norway to=Ukraine | equal | equal
act=receive by=Ukraine | act=deliver by=Norway to=Ukraine | unknown | equal
act=receive to=Ukraine | act=deliver by=Norway to=Moldova | unknown | disjoint
act=receive by=Norway to=Ukraine | act=receive by=Poland to=Ukraine | equal | disjoint
act=deliver by=Norway to=Ukraine | act=deliver by=Norway | equal | narrower
"""


@pytest.mark.parametrize("line", GIVING.strip().splitlines())
def test_giving_is_receiving_from_the_other_side(line: str) -> None:
    """The giver is the one who acts where the two are told from two sides; of two who receive, the givers take the recipients' place."""
    first, second, actor, recipient = line.split(" | ")
    found = relate(written(first, FIRST | {"by": "-"}), written(second, SECOND | {"by": "-"}))

    assert (found.dimension("actor").verdict.value, found.dimension("recipient").verdict.value) == (actor, recipient)


def test_what_a_relation_tells_beside_its_kind() -> None:
    """Whose voices, whether one origin, and nothing of values where the units differ."""
    one = written("", FIRST)
    others = [written(changes, SECOND) for changes in ("", "who=Orla_Venn", "who=Orla_Venn n=90", "who=?", "n=60:USD")]
    found = [relate(one, other) for other in others]

    assert [r.dependence.value for r in found] == ["different voices", "one origin", "same voice", "unknown", "different voices"]
    assert [r.values.value for r in found] == ["agree", "agree", "apart", "agree", "unknown"]


def test_the_day_of_an_event() -> None:
    """A day and a night have a day, longer times and those without a year or an end have none."""
    ends = [("2024-05-04", "2024-05-05"), ("2024-05-04", "2024-05-06"), ("2024-05-04", "2024-05-07"), ("XXXX-05-04", "XXXX-05-05"), ("2024-05-04", None)]

    assert [Time(Period(*two)).day for two in ends] == [date(2024, 5, 4), date(2024, 5, 4), None, None, None]


def test_a_publisher_does_not_cite_itself() -> None:
    """Of the media and relays in the chain the claim's own publisher is left out; the first of one name is told."""
    found = facts_of(claim("Ada_Smith@Wire/2024-05-06 60 drone launch via=wire relay=The_Ministry"))
    nowhere = facts_of(claim("Ada_Smith@/2024-05-06 60 drone launch via=Wire"))

    assert (list(found.cites.values()), list(nowhere.cites.values())) == (["The Ministry"], ["Wire"])
    assert facts_of(claim("Ada_Smith@Wire/2024-05-06/2024-05-05 60 drone launch")).day == date(2024, 5, 5)
