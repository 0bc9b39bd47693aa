"""A mistake that two publishers make alike shows that one has it from the other, or both from a third."""

from datetime import date, timedelta

import pytest
from claim_lines import claim as line
from hypothesis import given, settings
from hypothesis import strategies as st

from ukclaims import Claim, Document, extract
from ukclaims.compare import group, relate
from ukclaims.compare.mistakes import RULES
from ukclaims.model.relation import Kind, Relation
from ukclaims.model.span import Span

DAY = date(2024, 5, 8)

# One sentence a line, and the mistake that it shows.
SHOWN = """
Two bombs fell on Kramatosk at noon. | “Kramatosk” for Kramatorsk
The road to Bahkmut was cut. | “Bahkmut” for Bakhmut
The road to Bakhumt was cut. | “Bakhumt” for Bakhmut
Rescuers in Zaporizhzhia and in Khakriv worked all night. | “Khakriv” for Kharkiv
The column left Dnipropetrosk before dawn. | “Dnipropetrosk” for Dnipropetrovsk
Andrei Belosuov was there. | “Belosuov” for Belousov
The shelling began on Monday, 7 May 2024, at noon. | “Monday, 7 May 2024” was a Tuesday
It fell on Thursday, May 7. | “Thursday, May 7” was a Tuesday
They met on Friday (9 May 2024). | “Friday (9 May 2024)” was a Thursday
The drone flew 25 miles (42 km) along the coast. | “25 miles (42 km)”, though 25 miles is 40.2 km
The missile has a range of 2,500 km (1,553.8 miles). | “2,500 km (1,553.8 miles)”, though 2,500 km is 1,553.4 miles
The front moved 0 miles (2 km). | “0 miles (2 km)”, though 0 miles is 0.0 km
They took 310 hectares (820 acres) of forest. | “310 hectares (820 acres)”, though 310 hectares is 766.0 acres
The crews shot down 68 of 80 drones (75%). | “68 of 80” as “75%”, though it is 85.0 percent
The crews shot down 43 of 50 drones (84%). | “43 of 50” as “84%”, though it is 86.0 percent
They found 80 of 80 drones (75%). | “80 of 80” as “75%”, though it is 100.0 percent
Two countries – Poland, Norway and Latvia – agreed. | “Two countries” with 3 named
Of the money 30 of 90 parts, or 45 percent, came in time. | “30 of 90” as “45 percent”, though it is 33.3 percent
Repairs began at 12 of 48 stations, or 35 percent. | “12 of 48” as “35 percent”, though it is 25.0 percent
Nine countries – Poland, Germany, Norway, Denmark, Sweden, Finland, Latvia and Estonia – sent tanks. | “Nine countries” with 8 named
Air raids were heard in five regions (Kharkiv, Sumy, Odesa and Poltava). | “five regions” with 4 named
They came from three countries: Poland, Norway, Latvia, and Spain. | “three countries” with 4 named
Russia launched 112 drones and missiles: 90 Shaheds, 10 cruise missiles and 3 ballistic missiles. | “112 drones and missiles” in parts that add up to 103
The brigade lost 14 vehicles – 8 trucks and 9 ambulances. | “14 vehicles” in parts that add up to 17
"""

# Sentences that look like it: other spellings, rounded conversions, lists that are not the whole.
NOT_SHOWN = """
Two bombs fell on Kramatorsk, on Kiev and on Kharkov at noon.
The road from Zaporizhia to Zaporozhye, to Odessa and to Mykolayiv was cut.
Volodymyr Zelenskiy met Oleksandr Syrskiy and Rostem Umerov in Dnepropetrovsk.
The guests came from Slovenia, Slovakia, Austria and Australia.
The DeKramatosk plant was hit.
The crews shot down 43 of 50 drones (85%), and 0 of 80 missiles (75%).
They fired 112 drones: 98 Shaheds and 14 decoys.
They fired 112 drones: 98 Shaheds, 12 FPV drones and 2 decoys.
Dnirpo and Pokovsk were hit.
They fired 112 drones: 98 Shaheds, some FPV drones and 2 decoys.
They took 300 hectares (820 acres) of forest.
Rustem Umreov signed the order.
Belosuov's brother is a teacher.
The village of Pokrovske lies behind Pokrovsk, and Novopavlovka behind Novopavlivka.
The shelling began on Tuesday, 7 May 2024, at noon, and again on Wednesday, May 8.
It began on Thursday, 24 February, long ago.
On Monday 7 drones came, in May 9.
They were found on Monday, 31 June 2024.
It lies 60 miles (100 km) from the sea and 12 miles (20 km) from the town, or 10 miles (15 km) by road.
The range is 2,500 km (1,553.4 miles), or 2,500 km (1,550 miles), by others 250km (155 miles).
By hand they reckoned 2,500 km (1,562 miles) and 45 miles (72 km).
It carried 20 tons (20 tonnes).
The crews shot down 68 of 80 drones (85%), and 68 of the 90 missiles, or 76 percent.
On the first of 80 days (75% of them dry) 68 drones came.
Nine countries, among them Poland, Germany and Norway, sent tanks.
Nine countries – Poland, Germany and others – sent tanks.
Three states: Estonia, Latvia and Lithuania.
Six countries (Bosnia and Herzegovina, Poland, Norway, Latvia, Estonia and Spain) agreed.
Five allies: Poland, Norway, the European Union and Spain.
The strike hurt 12 people: 7 men, 5 women and 2 children.
It was shelled by 2 brigades: 40 drones, 30 missiles and 20 bombs.
They fired 112 drones: 90 Shaheds and 10 decoys.
The army got 4 million shells: 500 thousand from Poland and 3 million from Spain.
"""


def found(text: str) -> list[str]:
    """Return the mistakes that the rules find in a sentence."""
    return [mistake.words for rule in RULES for mistake in rule(text, DAY, "en")]


@pytest.mark.parametrize("case", SHOWN.strip().splitlines())
def test_a_mistake_is_shown_by_the_text_alone(case: str) -> None:
    """Each line gives the mistake that stands behind it, in the words of an explanation."""
    text, _, words = case.partition("|")

    assert found(text.strip()) == [w for w in [words.strip()] if w]


@pytest.mark.parametrize("text", NOT_SHOWN.strip().splitlines())
def test_what_may_be_right_is_no_mistake(text: str) -> None:
    """Other spellings, rounded conversions and lists that may be a part show nothing."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("published", "text", "words"),
    [
        (date(2024, 12, 28), "The talks begin on Monday, 2 January.", ["“Monday, 2 January” was a Thursday"]),
        (date(2024, 1, 3), "The talks began on Monday, 28 December.", ["“Monday, 28 December” was a Thursday"]),
        (date(2024, 1, 3), "The talks began on Monday, 15 December.", []),
        (None, "The talks began on Monday, 2 January.", []),
    ],
)
def test_a_date_without_a_year_is_of_the_nearest(published: date | None, text: str, words: list[str]) -> None:
    """About the new year it may be of the year before or after; far from the day of publishing, or without one, it shows nothing."""
    assert [mistake.words for rule in RULES for mistake in rule(text, published, "en")] == words


def read(publisher: str, day: date | str, text: str) -> Claim:
    """Return the claim of the last figure in a text."""
    return next(claim for claim in reversed(extract(Document(text, publisher=publisher, published=day))) if claim.figure)


# Two sentences on one thing in the Wire of 8 May and in the Post of 9 May, and the mistake that ties them.
TOLD_TWICE = """
Two glide bombs hit Kramatosk at noon, killing 12 people. | Twelve people died when Kramatosk was bombed. | “Kramatosk” for Kramatorsk
The crews shot down 68 of 80 drones (75%). | Crews brought down 68 of 80 drones, or 75%, in the dark. | “68 of 80” as “75%”, though it is 85.0 percent
The blast on Monday, 7 May 2024, hurt 31 people. | Some 31 people were hurt by the blast on Monday, 7 May 2024. | “Monday, 7 May 2024” was a Tuesday
"""


@pytest.mark.parametrize("case", TOLD_TWICE.strip().splitlines())
def test_two_publishers_with_one_mistake_have_one_origin(case: str) -> None:
    """In other words, with no source, the figure and the mistake alike: a repeat, and the explanation tells the mistake."""
    one, two, words = (part.strip() for part in case.split("|"))
    relation = relate(read("Wire", "2024-05-08", one), read("Post", "2024-05-09", two))

    assert (relation.kind, relation.reasons[1].sentence.split(": ", 1)[0]) == (Kind.REPEATS, "Both make the same mistake")
    assert f"Both make the same mistake: {words}." in relation.explain()


WRONG = "text=the_{}_drones_came_down_on_Kramatosk"
FIRST = f"-@Wire/2024-05-08 60 drone launch by=Russia in=2024-05-07 {WRONG.format(60)}"

# How a second claim stands to FIRST, which it is like but for what the line tells.
BESIDE = """
-@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | repeats
-@Post/2024-05-15 ~60 drone launch by=Russia text=60_at_Kramatosk | repeats
?@Post/2024-05-01 60 drone launch text=60_at_Kramatosk | repeats
Orla_Venn@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | repeats
-@Post/2024-05-16 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | agrees
-@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatorsk | agrees
-@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatork | agrees
-@Post/2024-05-09 90 drone launch by=Russia in=2024-05-07 text=90_at_Kramatosk | conflicts
-@Post/2024-05-09 <=80 drone launch by=Russia in=2024-05-07 text=80_at_Kramatosk | compatible
-@Post/2024-05-09 60 drone launch by=Russia in=2024-05-08 text=60_at_Kramatosk | incomparable
-@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk deny | denies
officials@Post/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | agrees
-@/2024-05-09 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | agrees
-@Post 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk | agrees
"""


@pytest.mark.parametrize("case", BESIDE.strip().splitlines())
def test_a_shared_mistake_needs_the_figure_the_days_and_two_publishers(case: str) -> None:
    """Another figure, day, polarity or spelling, and somebody unnamed beside a newsroom, leave it as it would be without the mistake."""
    told, _, kind = case.partition(" | ")

    assert relate(line(FIRST), line(told)).kind.value == kind
    assert relate(line(told), line(FIRST)).kind.value == kind


def test_two_named_voices_stay_two() -> None:
    """Two ministers who make one mistake have said it twice."""
    told = "{}@{}/2024-05-08 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk"

    assert relate(line(told.format("Orla_Venn", "Wire")), line(told.format("Tomas_Brekke", "Post"))).kind is Kind.AGREES


def test_a_publishers_own_mistakes_tell_nothing() -> None:
    """A newsroom that always spells so is no copy of itself."""
    told = "?@Wire/2024-05-{} 60 drone launch by=Russia in=2024-05-07 text=60_at_Kramatosk{}"

    assert relate(line(told.format("08", "")), line(told.format("09", "_again"))).kind is Kind.AGREES


def crowd(size: int) -> list[Claim]:
    """Return claims of so many voices on one thing, each with a number of its own."""
    return [line(f"Voice_{chr(65 + n % 26)}{chr(97 + n // 26)}@P{n}/2024-05-08 {1000 + 100 * n} drone launch by=Russia in=2024-05-07") for n in range(size)]


@pytest.mark.parametrize("size", [0, 3, 40])
def test_a_group_tells_the_mistake_as_its_ground(size: int) -> None:
    """Two claims with one mistake are one origin, in a small group and in a large one."""
    told = [line(FIRST), line(BESIDE.strip().splitlines()[0].partition(" | ")[0])]
    (found,) = group(told + crowd(size))
    (one,) = (origin for origin in found.utterances if len(origin.claims) > 1)

    assert found.origins[1] == 1 + size
    assert one.carriers == ("Wire", "Post")
    assert [str(reason) for reason in one.grounds] == ["shared_error: Both make the same mistake: “Kramatosk” for Kramatorsk."]


def test_many_who_make_one_mistake_are_one_origin() -> None:
    """Two hundred publishers with one figure and one mistake, each in words of its own, are tied one by one."""
    claims = [line(f"?@P{n}/2024-05-{8 + n % 3:02d} 60 drone launch by=Russia in=2024-05-07 text=words_{n}_of_Kramatosk") for n in range(200)]

    assert [g.origins for g in group(claims)] == [(1, 1)]


# Laws

TEXTS = ("60 at Kramatosk", "Kramatosk counted 60 of them", "68 of 80 (75%) at Kramatorsk", "or 68 of 80, or 75%", "60 came")
many = settings(deadline=None, max_examples=60)


@st.composite
def mistaken(draw: st.DrawFn) -> Claim:
    """Claims on one thing, by few voices and publishers on days close together, some of them with a mistake."""
    who = draw(st.sampled_from(("-", "?", "officials", "Orla_Venn", "Tomas_Brekke")))
    day = DAY + timedelta(draw(st.integers(0, 9)))
    number = draw(st.sampled_from(("60", "60", "60", "~60", "90")))
    rest = draw(st.sampled_from(("", "by=Russia", "by=Russia in=2024-05-07")))
    text = draw(st.sampled_from(TEXTS)).replace(" ", "_")
    return line(f"{who}@{draw(st.sampled_from(('Wire', 'Post', 'Echo')))}/{day} {number} drone launch {rest} text={text}")


def bundles(most: int = 14) -> st.SearchStrategy[list[Claim]]:
    """Lists of such claims, each once."""
    return st.lists(mistaken(), max_size=most, unique_by=lambda claim: claim.id)


@many
@given(mistaken(), mistaken())
def test_the_order_of_the_two_does_not_matter(one: Claim, two: Claim) -> None:
    """Both ways round, the kind and the mistake that is told are the same."""
    there, back = relate(one, two), relate(two, one)

    assert there.kind is back.kind
    assert mistake_told(there) == mistake_told(back)


def mistake_told(relation: Relation) -> str:
    """Return the sentence of the explanation that tells a mistake."""
    return next((sentence for sentence in relation.explain().split(". ") if "mistake" in sentence), "")


@many
@given(mistaken(), mistaken())
def test_a_mistake_only_ever_makes_a_repeat(one: Claim, two: Claim) -> None:
    """What a shared mistake changes is a repeat; nothing else comes of it, and no repeat is lost."""
    right = [rewritten(claim, claim.text.replace("Kramatosk", "Kramatorsk").replace("75%", "85%")) for claim in (one, two)]
    before, after = relate(*right).kind, relate(one, two).kind

    assert after is before or after is Kind.REPEATS


def rewritten(claim: Claim, text: str) -> Claim:
    """Return the claim in other words."""
    document = Document(text, publisher=claim.document.publisher, published=claim.document.published)
    return Claim(document, text, (Span(0, len(text)),), attribution=claim.attribution, figure=claim.figure, polarity=claim.polarity)


@many
@given(bundles().flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
def test_the_order_of_arrival_changes_nothing(lots: tuple[list[Claim], list[Claim]]) -> None:
    """Groups are the same for any order."""
    assert group(lots[0]) == group(lots[1])


@many
@given(bundles(8), bundles(8))
def test_joining_never_raises_the_number_of_origins(one: list[Claim], two: list[Claim]) -> None:
    """Two lots together have no more origins than apart, and each claim is in one origin."""
    ids = {claim.id for claim in one}
    both = one + [claim for claim in two if claim.id not in ids]
    groups = group(both)

    assert sorted(c.id for g in groups for o in g.utterances for c in o.claims) == sorted(c.id for c in both)
    assert origins(both) <= origins(one) + origins(two)


def origins(found: list[Claim]) -> int:
    """Return the number of origins over all groups."""
    return sum(len(g.utterances) for g in group(found))


RENAMED = {"Wire": "Quay Post", "Post": "Bell", "Echo": "Mill Herald"}


@many
@given(mistaken(), mistaken())
def test_names_of_publishers_do_not_matter(one: Claim, two: Claim) -> None:
    """With publishers renamed alike, the relation is the same."""
    other = [rewritten(claim, claim.text) for claim in (one, two)]
    named = [published_by(claim, RENAMED[claim.document.publisher or ""]) for claim in other]

    assert relate(*named).kind is relate(one, two).kind


def published_by(claim: Claim, publisher: str) -> Claim:
    """Return the claim in a document of another publisher."""
    document = Document(claim.document.text, publisher=publisher, published=claim.document.published)
    return Claim(document, claim.text, claim.spans, attribution=claim.attribution, figure=claim.figure, polarity=claim.polarity)
