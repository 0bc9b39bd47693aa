"""The book of cases: what the library says of two claims, one line each, kind by kind and dimension by dimension.

`cases.txt` has the cases in sentences, as an analyst reads them. The cases below are claims made by hand.

Unless a line says otherwise, Orla Venn says in the Wire of 10 May 2024 that Russia launched 60 drones
on 4 May 2024, and Tomas Brekke says the same in the Post of that day. A line tells only what differs:

    what differs in the first | what differs in the second | kind | what decides

n is the number (~ about, > more than, >= at least, <= up to, .. a range, :USD a unit), act the action, on
the day of publishing, in the period; the other keys are those of `claim_lines`. "-" takes a part away.
"""

from pathlib import Path

import pytest
from claim_lines import claim

import ukclaims as uc
from ukclaims.compare import relate
from ukclaims.compare.dimensions import NAMES
from ukclaims.model.claim import Claim

FIRST = {"who": "Orla_Venn", "pub": "Wire", "on": "2024-05-10", "n": "60", "item": "drone", "act": "launch", "by": "Russia", "in": "2024-05-04"}
SECOND = FIRST | {"who": "Tomas_Brekke", "pub": "Post"}
LONG = "text=the_drones_came_low_over_the_river_before_dawn_and_all_but_two_of_them_fell_into_the_reeds"

CASES = {
    "incomparable: other units": """
n=60 | n=60:USD | incomparable | unit
n=60:percent | n=60 | incomparable | unit
n=60:percent | n=60:points | incomparable | unit
n=60:USD | n=60:EUR | incomparable | unit
n=60:tonne | n=60:kilometre | incomparable | unit
n=3:times | n=3:percent | incomparable | unit
""",
    "incomparable: other things": """
item=drone | item=missile | incomparable | item
item=tank | item=howitzer | incomparable | item
item=civilian act=kill | item=soldier act=kill | incomparable | item
item=FPV_drone | item=Shahed | incomparable | item
item=Russian_tank act=lose | item=artillery_shell act=lose | incomparable | item
item=child act=kill | item=drone act=kill | incomparable | item
""",
    "incomparable: other deeds": """
act=launch | act=shoot_down by=Ukraine | incomparable | action
act=produce | act=deliver | incomparable | action
act=receive to=Ukraine by=- | act=produce by=Ukraine | incomparable | action
item=person act=kill | item=person act=wound | incomparable | action
item=person act=evacuate | item=person act=kill | incomparable | action
n=9:USD item=weapon act=produce by=Ukraine | n=6:USD item=weapon act=fund by=Ukraine | incomparable | action
item=person act=train | item=person act=mobilise | incomparable | action
""",
    "incomparable: other actors, recipients, places, scopes, bases": """
by=Russia | by=Ukraine | incomparable | actor
by=United_Kingdom act=deliver | by=Germany act=deliver | incomparable | actor
by=Russian_forces | by=Kyiv | incomparable | actor
by=Harbour_Works act=produce | by=North_Yard act=produce | incomparable | actor
act=deliver by=Norway to=Ukraine | act=deliver by=Norway to=Moldova | incomparable | recipient
at=Kharkiv | at=Odesa | incomparable | place
at=Kharkiv | at=Russia | incomparable | place
at=Mill_Farm | at=Old_Quay | incomparable | place
for=for_frontline_brigades | for=under_the_coalition_programme | incomparable | scope
n=3:times than=in_2022 | n=3:times than=in_2023 | incomparable | base
""",
    "incomparable: pledged is not done": """
act=deliver mod=pledged | act=deliver | incomparable | modality
act=pledge | act=deliver | incomparable | modality
act=produce mod=capacity | act=produce mod=planned | incomparable | modality
act=produce mod=expected | act=produce | incomparable | modality
act=deliver mod=needed | act=deliver mod=pledged | incomparable | modality
basis=increment | basis=total | incomparable | basis
basis=increment | basis=running in=2024-05-04 | incomparable | basis
""",
    "incomparable: other times": """
in=2024-05-04 | in=2024-05-05 | incomparable | period
in=2024-05 | in=2024-06 | incomparable | period
in=2023 | in=2024 | incomparable | period
in=2024-01/2024-06 | in=2024-07/2024-12 | incomparable | period
in=XXXX-05-04 | in=XXXX-05-05 | incomparable | period
in=../2023-12-31 act=deliver mod=pledged | in=2024 act=deliver mod=pledged | incomparable | period
""",
    "incomparable: no figure; parts that do not add up": """
n=- | n=60 | incomparable | figure
n=- | n=- | incomparable | figure
n=60:percent in=2024-05 | n=55:percent in=2024 | incomparable | period
act=produce mod=capacity by=Ukraine in=2024-05 | act=produce mod=capacity by=Ukraine in=2024 n=900 | incomparable | period
item=soldier act=deploy in=2024-05 | item=soldier act=deploy in=2024 n=50 | incomparable | period
n=50:kilometre_per_hour at=Kharkiv | n=70:kilometre_per_hour | incomparable | place
""",
    "repeats: one voice on one occasion": """
 | who=Orla_Venn | repeats | origin
n=85000 | who=Orla_Venn n=~85000 on=2024-05-12 | repeats | origin
n=85300 | who=Orla_Venn n=85000 on=2024-05-12 | repeats | origin
n=5:kilometre item=- act=capture | who=Orla_Venn n=5000:metre item=- act=capture | repeats | origin
n=0.6:ratio | who=Orla_Venn n=60:percent | repeats | origin
said=2024-05-05 | who=Orla_Venn said=2024-05-05 on=2024-06-30 | repeats | origin
to=Ukraine act=deliver | who=Orla_Venn act=supply | repeats | origin
in=- | who=Orla_Venn | repeats | origin
by=- | who=Orla_Venn | repeats | origin
item=Shahed_drone | who=Orla_Venn item=drone | repeats | origin
n=12..15 | who=Orla_Venn n=14 | repeats | origin
who=the_mayor | who=the_mayor | repeats | origin
who=- | who=- pub=Wire on=2024-05-11 | repeats | origin
n=60 deny | who=Orla_Venn n=60 deny | repeats | origin
""",
    "repeats: a citation, a shared agency, a copy, one document": """
who=? | who=? via=Wire | repeats | origin
who=- | who=- via=Wire | repeats | origin
 | who=Orla_Venn on=2024-07-01 via=Wire | repeats | origin
who=? via=TASS | who=officials via=TASS | repeats | origin
LONG who=- | LONG who=- on=2024-08-01 | repeats | origin
LONG who=? | LONG who=officials on=2024-08-01 | repeats | origin
LONG who=Orla_Venn | LONG who=- on=2024-08-01 | repeats | origin
who=- doc=a | who=Orla_Venn pub=Wire doc=a | repeats | origin
LONG n=- | LONG n=- who=Orla_Venn | repeats | origin
""",
    "near misses of repeats": """
 | | agrees | value
said=2024-05-05 | who=Orla_Venn said=2024-05-09 | agrees | value
 | who=Orla_Venn on=2024-06-30 | agrees | value
 | who=Orla_Venn on=2024-05-17 | repeats | origin
 | who=Orla_Venn on=2024-05-18 | agrees | value
who=? via=TASS in=2024-05 | who=officials via=TASS | part_of | period
doc=a | doc=a pub=Wire | agrees | value
who=? | who=? | agrees | value
who=officials | who=officials | agrees | value
who=a_Ukrainian_official | who=a_Ukrainian_official | agrees | value
who=a_Ukrainian_official | who=a_Ukrainian_official n=90 on=2024-05-12 | undetermined | voice
LONG | LONG | agrees | value
 | via=Wire | agrees | value
n=85000 | who=Orla_Venn n=87000 | undetermined | said
n=27 | who=Orla_Venn n=28 | undetermined | said
n=84000 | who=Orla_Venn n=85000 | undetermined | said
basis=running in=2022-02-24/.. n=300000 | who=Orla_Venn basis=running in=2022-02-24/.. n=300000 on=2024-05-30 | agrees | value
n=>50 | who=Orla_Venn n=60 | compatible | value
""",
    "undetermined: something that decides is not told": """
in=- | | undetermined | period
in=- | in=- | undetermined | period
item=- | | undetermined | item
act=- | | undetermined | action
by=- | | undetermined | actor
by=- n=60 | n=90 by=- | undetermined | actor
by=- item=person act=kill n=12 | by=- item=civilian act=kill n=15 | undetermined | actor
by=- item=person act=kill n=12 | by=Russia item=civilian act=kill n=15 | undetermined | actor
by=- item=person act=kill n=15 at=Kharkiv | by=- item=person act=kill n=12 | undetermined | actor
n=3:times than=in_2022 | n=3:times | undetermined | base
basis=increment | | undetermined | basis
if | | undetermined | modality
in=XXXX-05-04 | in=XXXX-05-04 | undetermined | period
in=2024-05-01/2024-05-20 | in=2024-05-10/2024-06-10 | undetermined | period
item=weapon act=deliver | item=equipment act=deliver | undetermined | item
item=woman act=kill | item=civilian act=kill | undetermined | item
item=aircraft act=destroy | item=aircraft act=lose | undetermined | action
item=casualty act=suffer n=900 | item=soldier act=kill n=300 | undetermined | actor
item=drone act=haul | item=drone act=carry | undetermined | action
for=for_assault_brigades | for=for_frontline_brigades | undetermined | scope
at=Kharkiv | at=Northern_District | undetermined | place
by=strike item=drone act=launch | by=Russia | undetermined | actor
""",
    "undetermined: crossed parts, two denials, whose figure": """
item=FPV_drone in=2024 | item=drone in=2024-05 | undetermined | period
at=Kharkiv | at=- to=Ukraine | undetermined | recipient
item=FPV_drone for=for_frontline_brigades | to=Ukraine | undetermined | item
item=FPV_drone | to=Ukraine for=for_frontline_brigades | undetermined | item
to=Ukraine for=for_frontline_brigades | at=Kharkiv | undetermined | recipient
deny | deny | undetermined | polarity
who=? | n=90 | undetermined | voice
who=officials | n=90 | undetermined | voice
who=Venn | who=Orla_Venn n=90 | undetermined | voice
who==Ministry_of_Defence_of_Ukraine | who==Ukraine n=90 | undetermined | voice
who=Rustem_Umerov | who==Ministry_of_Defence_of_Ukraine n=90 | undetermined | voice
 | who=Orla_Venn n=90 | undetermined | said
on=- | who=Orla_Venn n=90 on=- | undetermined | said
by=- item=person act=evacuate | by=- item=person act=evacuate deny | undetermined | actor
by=strike item=person act=kill n=60 | by=Russia item=person act=kill n=90 | undetermined | actor
by=- item=person act=kill n=60 | by=Russia item=person act=kill n=90 | undetermined | actor
basis=running in=2022-02-24/.. | basis=running in=2022-02-24/.. n=90 | undetermined | period
""",
    "denies": """
 | deny | denies | polarity
n=12 item=aircraft act=lose | n=12 item=aircraft act=lose deny | denies | polarity
who=- | deny | denies | polarity
n=60 at=Kharkiv | deny | denies | polarity
n=60 | who=Orla_Venn said=2024-05-07 deny | denies | polarity
""",
    "near misses of denies": """
 | n=90 deny | compatible | polarity
n=>50 | n=60 deny | compatible | polarity
 | at=Kharkiv deny | compatible | place
in=2024-05 | in=2024-05-04 deny | compatible | period
""",
    "revises: a later figure of one voice, a total that moves on": """
 | who=Orla_Venn n=90 on=2024-05-12 | revises | value
n=31 item=person act=kill by=- | who=Orla_Venn n=32 item=person act=kill by=- on=2024-05-11 | revises | value
said=2024-05-05 | who=Orla_Venn n=90 said=2024-05-06 | revises | value
who=the_mayor item=person act=kill by=strike n=12 | who=the_mayor item=person act=kill by=strike n=15 on=2024-05-11 | revises | value
who=- | who=- pub=Wire n=90 on=2024-05-12 | revises | value
text=a_count | who=Orla_Venn n=90 text=the_count_was_revised_to_ninety | revises | value
by=- item=person act=kill n=12 | who=Orla_Venn by=Russia item=person act=kill n=15 on=2024-05-12 | revises | value
by=- item=person act=evacuate n=12 | who=Orla_Venn by=- item=person act=evacuate n=15 on=2024-05-12 | revises | value
basis=running in=2022-02-24/.. n=300000 said=2024-05-05 | who=Orla_Venn basis=running in=2022-02-24/.. n=301000 said=2024-05-06 | revises | value
basis=running in=2022-02-24/.. n=300000 | who=Orla_Venn basis=running in=2022-02-24/.. n=310000 on=2024-05-12 | revises | value
basis=running in=- n=300000 | who=Orla_Venn basis=running in=- n=310000 on=2024-05-12 | revises | value
basis=running in=2022-02-24/.. n=310000 | who=Orla_Venn basis=running in=2022-02-24/.. n=280000 on=2024-05-12 | revises | value
in=2024 n=60 | who=Orla_Venn in=2024-05 n=90 on=2024-05-20 | revises | value
""",
    "part_of": """
in=2024-05 n=900 | | part_of | period
in=2024 n=900 | in=2024-05 n=100 | part_of | period
in=2022/.. basis=running said=2024-05-09 n=900 | in=2023 n=100 | part_of | period
basis=running in=2022-02-24/.. said=2024-05-01 n=900 | basis=running in=2022-02-24/.. said=2024-05-09 n=990 | part_of | period
item=drone n=90 | item=Shahed_drone n=60 | part_of | item
item=person act=kill n=15 | item=civilian act=kill n=12 | part_of | item
item=casualty act=inflict n=900 | item=soldier act=kill n=300 | part_of | item
item=person act=harm n=900 | item=person act=kill n=300 | part_of | action
act=deliver by=Ukraine n=90 | act=deliver by=Ministry_of_Defence_of_Ukraine | part_of | actor
n=90 at=Kharkiv_Oblast | at=Kharkiv | part_of | place
act=deliver n=90 | act=deliver to=Ukraine | part_of | recipient
at=- n=90 | at=Kharkiv | part_of | place
at=Ukraine n=90 | at=Kharkiv | part_of | place
n=90 | for=for_frontline_brigades | part_of | scope
for=for_brigades n=90 | for=for_frontline_brigades | part_of | scope
act=produce mod=capacity n=90 item=drone | act=produce mod=capacity item=FPV_drone | part_of | item
in=2024 n=900:USD item=aid act=give | in=2024-05 n=100:USD item=aid act=give | part_of | period
in=2024 n=>50 | in=2024-05 n=900 | part_of | period
""",
    "a part larger than its whole": """
in=2024 n=60 | in=2024-05 n=90 | conflicts | period
in=2024 n=27 | in=2024-05 n=28 | conflicts | period
n=60 | at=Kharkiv n=90 | conflicts | place
item=drone n=60 | item=Shahed_drone n=90 | conflicts | item
item=person act=kill n=12 | item=civilian act=kill n=15 | conflicts | item
in=2024 n=<=60 | in=2024-05 n=90 | conflicts | period
who=? in=2024 n=60 | in=2024-05 n=90 | undetermined | voice
basis=running in=2022-02-24/.. said=2024-05-01 n=990 | basis=running in=2022-02-24/.. said=2024-05-09 n=600 | conflicts | period
""",
    "compatible: the values meet only through a bound": """
n=<=20000000 act=produce mod=expected by=Ukraine | n=15000000 act=produce mod=expected by=Ukraine | compatible | value
n=>500 | n=>=800 | compatible | value
n=>=50 | n=60 | compatible | value
n=<100 | n=60 | compatible | value
by=- item=person act=evacuate n=>500 | by=- item=person act=evacuate n=>=800 | compatible | value
n=>50 | n=40..55 | compatible | value
""",
    "near misses of compatible": """
n=<=50 | n=60 | conflicts | value
n=>70 | n=60 | conflicts | value
n=>=50 | n=>=50 | agrees | value
n=>=5:kilometre | n=>=5000:metre | agrees | value
n=>=5:kilometre | n=>5000:metre | compatible | value
n=>=5:kilometre | n=>=6000:metre | compatible | value
n=50..70 | n=60 | agrees | value
""",
    "corroborates, and what is not enough for it": """
 | text=sixty_by_our_own_count | corroborates | voice
who==Ministry_of_Defence_of_Russia | who==Ministry_of_Defence_of_Ukraine | corroborates | voice
text=the_monitors_independently_counted_sixty | | corroborates | voice
who=- | who=- | agrees | value
who=- text=sixty_by_our_own_count | who=- | corroborates | voice
who=officials | text=sixty_by_our_own_count | agrees | value
by=- item=person act=kill | by=- item=person act=kill text=twelve_by_our_own_count | agrees | value
who==Ministry_of_Defence_of_Russia | who==Russia | agrees | value
n=>=50 | n=60 text=sixty_by_our_own_count | compatible | value
""",
    "agrees": """
n=85000 | n=~86000 | agrees | value
n=85000 | n=85300 | agrees | value
n=5:kilometre item=- act=capture | n=5:kilometre item=territory act=capture | undetermined | item
item=UAV | item=drone | agrees | value
item=serviceman act=kill | item=troop act=kill | agrees | value
act=deliver by=Britain | act=supply by=United_Kingdom | agrees | value
act=receive to=Ukraine by=Britain | act=give to=Ukraine by=Britain | agrees | value
by=Russian_forces | by=Russia | agrees | value
at=Mill_Farm | at=Mill_farm | agrees | value
by=Russian_missile_strike item=person act=kill | by=Russia item=person act=kill | agrees | value
by=strike item=person act=kill | by=Russia item=person act=kill | agrees | value
by=- item=person act=wound | by=drone_attack item=person act=wound | agrees | value
by=Russia_and_Ukraine act=exchange item=prisoner | by=Ukraine_and_Russia act=swap item=prisoner | agrees | value
by=Ukraine act=shoot_down | by=Ukrainian_air_defences act=down | agrees | value
n=60:percent | n=0.6:ratio | agrees | value
basis=total | basis=- | agrees | value
""",
    "conflicts: two voices, one thing": """
 | n=90 | conflicts | value
n=27 | n=28 | conflicts | value
n=84000 | n=85000 | conflicts | value
who=the_mayor item=person act=kill by=strike n=50 | who==Russian_Defence_Ministry item=person act=kill by=strike n=30 | conflicts | value
who==Ministry_of_Defence_of_Russia act=lose item=aircraft n=3 | who==Ministry_of_Defence_of_Ukraine act=lose item=aircraft n=12 | conflicts | value
who=- | n=90 | conflicts | value
who=- doc=a | pub=Wire doc=a n=90 | conflicts | value
who=- | who=- n=90 | conflicts | value
who=the_mayor | who=the_police n=90 | conflicts | value
who=Rustem_Umerov on=2020-05-10 | who==Ministry_of_Defence_of_Ukraine n=90 on=2020-05-10 | conflicts | value
who==UK_Ministry_of_Defence | who=a_Ukrainian_official n=90 | conflicts | value
act=receive to=Ukraine by=- | act=receive to=Ukraine by=- n=90 | conflicts | value
n=5:kilometre item=territory act=capture | n=9000:metre item=territory act=capture | conflicts | value
item=person act=flee by=- | item=person act=flee by=- n=90 | conflicts | value
basis=running in=2022-02-24/.. said=2024-05-05 | basis=running in=2022-02-24/.. said=2024-05-05 n=90 | conflicts | value
mod=pledged act=deliver | mod=pledged act=deliver n=90 | conflicts | value
""",
    "conflicts: one voice against itself": """
said=2024-05-05 | who=Orla_Venn said=2024-05-05 n=90 | conflicts | value
who=- doc=a | who=- pub=Wire doc=a n=90 | conflicts | value
who=the_mayor said=2024-05-05 | who=the_mayor said=2024-05-05 n=90 | conflicts | value
""",
}


def written(changes: str, facts: dict[str, str]) -> Claim:
    """Return the standing claim with the changes of a line."""
    facts = dict(facts)
    for part in changes.replace("LONG", LONG).split():
        key, _, value = part.partition("=")
        facts[key] = value
    who, pub, on, said = (facts.pop(name, "") for name in ("who", "pub", "on", "said"))
    number, item, act = (facts.pop(name) for name in ("n", "item", "act"))
    rest = " ".join(f"{key}={value}" for key, value in facts.items() if value != "-")
    return claim(f"{who}@{pub}/{'' if on == '-' else on}/{said} {number} {item} {act} {rest}")


def rows() -> list[tuple[str, ...]]:
    """Return the cases: the chapter and the four cells of each line."""
    return [(chapter, *(cell.strip() for cell in line.split("|"))) for chapter, lines in CASES.items() for line in lines.split("\n") if line]


@pytest.mark.parametrize("row", rows(), ids=" | ".join)
def test_case(row: tuple[str, ...]) -> None:
    """The relation is of the kind, and decided by what the line says, whichever claim comes first."""
    _, first, second, kind, deciding = row
    a, b = written(first, FIRST), written(second, SECOND)
    found = relate(a, b)

    assert (found.kind.value, found.deciding) == (kind, deciding), found.explain()
    assert (relate(b, a).kind.value, relate(b, a).deciding) == (kind, deciding)
    assert 2 <= len(found.reasons) <= 3
    assert "None" not in found.explain()


def test_the_book_is_broad() -> None:
    """Every kind is in the book, most by several dimensions, and every dimension decides somewhere."""
    dimensions = ["unit", "item", "action", "actor", "recipient", "place", "scope", "base", "modality", "basis", "period"]
    assert {row[3] for row in rows()} == {kind.value for kind in type(relate(written("", FIRST), written("", SECOND)).kind)}
    assert set(dimensions) <= {row[4] for row in rows() if row[3] == "incomparable"}
    assert len(rows()) >= 120


def sentences() -> list[list[str]]:
    """Return the cases in sentences: the four cells of each line."""
    book = Path(__file__).with_name("cases.txt").read_text(encoding="utf-8")
    return [[cell.strip() for cell in line.split(" | ")] for line in book.splitlines() if line and line[0] not in "#="]


def read(cell: str) -> Claim:
    """Return the first claim with a figure of "publisher, date: sentence", else the first claim."""
    head, _, text = cell.partition(": ")
    publisher, _, published = head.partition(", ")
    found = uc.extract(uc.Document(text, publisher=publisher, published=published))
    return next((c for c in found if c.figure), found[0])


@pytest.mark.parametrize("row", sentences(), ids=" | ".join)
def test_case_in_sentences(row: list[str]) -> None:
    """The first figures of two sentences stand to each other as the line says, whichever comes first."""
    first, second, kind, deciding = row
    a, b = read(first), read(second)
    found = relate(a, b)

    assert (found.kind.value, found.deciding) == (kind, deciding), found.explain()
    assert (relate(b, a).kind.value, relate(b, a).deciding) == (kind, deciding)


def test_the_book_covers_every_kind() -> None:
    """Every kind is in the book of sentences, and every dimension decides a line of one book or the other."""
    told = {(kind, deciding) for *_, kind, deciding in sentences()}
    by_hand = {(kind, deciding) for *_, kind, deciding in rows()}

    assert {kind for kind, _ in told} == {kind.value for kind in uc.Kind}
    assert {deciding for _, deciding in told | by_hand} >= set(NAMES)
