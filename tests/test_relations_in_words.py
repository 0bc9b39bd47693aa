"""What relations say, word for word, with the roles of both sides: the standing claim of the book of cases with small changes."""

import pytest
from claim_lines import claim
from test_cases import FIRST, SECOND, written

from ukclaims.compare import relate
from ukclaims.compare.facts import facts_of
from ukclaims.compare.parlance import done, stands, things
from ukclaims.compare.wording import tells

CASES = """
deny |  | denial/claim | What Tomas Brekke affirms, Orla Venn denies: “60 drone”.
 | deny | claim/denial | What Orla Venn affirms, Tomas Brekke denies: “60 drone”.
in=2024-05 | deny | - | Only a part of May 2024 is denied (4 May 2024), so both can hold.
 | n=90 deny | - | The figure that is denied is not the one that is affirmed, so both can hold.
n=- |  | - | Only one of them gives a figure, so there is nothing to compare.
n=- | n=- | - | Neither gives a figure, and nothing shows that they go back to one statement.
at=Kharkiv | at=Odesa | - | They speak of different things: the place is “Kharkiv” in the one and “Odesa” in the other.
n=60:percent |  | - | They speak of different things: the unit is “percent” in the one and a plain number in the other.
mod=pledged |  | - | They speak of different things: the one is pledged, the other has happened.
 | who=Orla_Venn | - | It is the same voice, and it was carried within a few days. Both say 60.
 | who=Orla_Venn n=60.4 | - | It is the same voice, and it was carried within a few days. The figures agree: 60 and 60.4, as rounded.
who=? via=TASS | who=officials via=TASS | - | Both cite TASS. Both say 60.
in=- |  | - | Only one says the time (4 May 2024), so it cannot be told whether they speak of one thing.
in=- | in=2024-05-01/2024-05-20 | - | Only one says the time (from 1 May 2024 to 20 May 2024), so it cannot be told whether they speak of one thing.
in=- | in=- | - | Neither says the time, so it cannot be told whether they speak of one thing.
by=a_brigade | by=another_unit | - | It cannot be told how “a brigade” and “another unit” stand to each other (who acts).
if |  | - | It cannot be told how what holds on a condition and what holds without one stand to each other (whether it has happened).
by=- item=person act=kill | by=- item=person act=kill n=90 | - | Neither says who acts, so the figures cannot be held against each other.
by=- item=person act=kill | item=person act=kill n=90 | - | Only one says who acts (“Russia”), so the figures cannot be held against each other.
basis=running in=2022-02-24/.. | basis=running in=2022-02-24/.. n=90 | - | The day up to which a running total counts is not stated, so the figures cannot be held against each other.
item=fpv_drone in=2024 | in=2024-05 | - | Neither is a part of the other: the first is narrower by what is counted (“fpv drones”, “drones”), the second by the time (May 2024, 2024).
deny | deny | - | Both deny a figure, and two denials settle nothing about each other.
text=the_count_was_revised | who=Orla_Venn n=90 text=a_count | later/earlier | Orla Venn changed the figure from 90 to 60.
 | who=Orla_Venn n=90 on=2024-05-12 | earlier/later | Orla Venn changed the figure from 60 to 90.
basis=running in=2022-02-24/.. n=300 said=2024-05-05 | who=Orla_Venn basis=running in=2022-02-24/.. n=310 said=2024-05-06 | earlier/later | It is the running total of one voice, Orla Venn: 300 first, then 310.
basis=running in=2022-02-24/.. n=310 | who=Orla_Venn basis=running in=2022-02-24/.. n=280 on=2024-05-12 | earlier/later | It is the running total of one voice, Orla Venn: 310 first, then 280. The running total falls.
in=2024 n=900 |  | whole/part | 4 May 2024 lies within 2024, and 60 fits into 900. It fits only if at most 840 came outside 4 May 2024.
in=2024-05 n=900 | in=2024-05-01/2024-05-04 | whole/part | The time from 1 May 2024 to 4 May 2024 lies within May 2024, and 60 fits into 900. It fits only if at most 840 came after 4 May 2024.
in=2024-05 n=900 | in=2024-05-20/2024-05-31 | whole/part | The time from 20 May 2024 to 31 May 2024 lies within May 2024, and 60 fits into 900. It fits only if at most 840 came before 20 May 2024.
in=2024-05 n=900 | in=2024-05-20/2024-05-31 n=<=60 | whole/part | The time from 20 May 2024 to 31 May 2024 lies within May 2024, and up to 60 fits into 900. It fits only if at most 900 came before 20 May 2024.
n=90 | item=shahed_drone | whole/part | “shahed drones” are part of “drones”, and 60 fits into 90. It fits only if at most 30 were others.
item=person act=harm n=900 | item=person act=kill n=300 | whole/part | “killed” is part of “killed or wounded”, and 300 fits into 900. It fits only if at most 600 were killed or wounded otherwise.
n=90 act=deliver | act=deliver to=Ukraine | whole/part | The one counts only what goes to “Ukraine”, the other does not, and 60 fits into 90. It fits only if at most 30 went to others.
n=90 act=deliver by=Ukraine | act=deliver by=Ministry_of_Defence_of_Ukraine | whole/part | “Ministry of Defence of Ukraine” belongs to “Ukraine”, and 60 fits into 90. It fits only if at most 30 were by others.
n=90 | at=Kharkiv | whole/part | The one counts only what is in “Kharkiv”, the other does not, and 60 fits into 90. It fits only if at most 30 were elsewhere.
n=90 at=Ukraine | at=Kharkiv | whole/part | “Kharkiv” lies within “Ukraine”, and 60 fits into 90. It fits only if at most 30 were elsewhere.
n=90 | for=for_frontline_brigades | whole/part | The one counts only “for frontline brigades”, the other does not, and 60 fits into 90. It fits only if at most 30 were for something else.
in=2024 n=60 | in=2024-05 n=90 | whole/part | May 2024 lies within 2024, but 90 does not fit into 60. It is 30 too many.
in=2024 n=60 act=capture item=strip | in=2024-05 n=90 act=capture item=strip | whole/part | May 2024 lies within 2024, but 90 does not fit into 60. It is 30 too many.
in=2024 n=5:kilometre act=capture item=strip | in=2024-05 n=2000:metre act=capture item=strip | whole/part | May 2024 lies within 2024, and 2,000 metres fits into 5 kilometres. It fits only if at most 3 kilometres came outside May 2024.
in=2024 n=5:kilometre act=capture item=strip | in=2024-05 n=<=2000:metre act=capture item=strip | whole/part | May 2024 lies within 2024, and up to 2,000 metres fits into 5 kilometres. It fits only if at most 5 kilometres came outside May 2024.
in=2024 n=2:week act=fight item=truce | in=2024-05 n=3:day act=fight item=truce | whole/part | May 2024 lies within 2024, and 3 days fits into 2 weeks. It fits only if at most 1.571429 weeks came outside May 2024.
in=2024 n=5:kilometre act=capture item=strip | in=2024-05 n=7500:metre act=capture item=strip | whole/part | May 2024 lies within 2024, but 7,500 metres does not fit into 5 kilometres. It is 2.5 kilometres too many.
in=2024 n=5.5 | in=2024-05 n=3.2 | whole/part | May 2024 lies within 2024, and 3.2 fits into 5.5. It fits only if at most 2.3 came outside May 2024.
in=2024 n=5.2 | in=2024-05 n=5.9 | whole/part | May 2024 lies within 2024, but 5.9 does not fit into 5.2. It is 0.7 too many.
in=2024 n=60 | in=2024-05 n=62 | whole/part | May 2024 lies within 2024, but 62 does not fit into 60. It is 2 too many.
who=? in=2024 n=60 | in=2024-05 n=90 | - | The figures differ, 60 and 90, but it cannot be told whether it is one voice or two.
n=60:percent in=2024 | n=55:percent in=2024-05 | - | One lies within the other (2024, May 2024), but such figures do not add up, so they cannot be compared.
n=<=90 |  | - | Both can hold: up to 90 and 60 leave room for each other.
 | text=sixty_by_our_own_count | - | Both say 60. The words show a count of the speaker's own.
who==Ministry_of_Defence_of_Russia | who==Ministry_of_Defence_of_Ukraine | - | Both say 60. They belong to sides that dispute each other.
n=85000 | n=85300 | - | The figures agree: 85,000 and 85,300, as rounded. Nothing shows whether one has it from the other.
who=the_mayor | who=the_police n=90 | - | They speak of the same thing, but 60 and 90 cannot both hold.
said=2024-05-05 | who=Orla_Venn said=2024-05-05 n=90 | - | They speak of the same thing, but 60 and 90 cannot both hold. The voice contradicts itself on one occasion.
who=officials | n=90 | - | The figures differ, 60 and 90, but it cannot be told whether it is one voice or two.
 | who=Orla_Venn n=90 | - | The figures differ, 60 and 90, but it cannot be told which of them was said first.
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_words_and_roles(line: str) -> None:
    """The explanation is this one, and the roles change sides with the claims."""
    first, second, roles, words = (cell.strip() for cell in line.split(" | "))
    a, b = written(first, FIRST), written(second, SECOND)
    found, exchanged = relate(a, b), relate(b, a)

    assert found.explain().partition(". ")[2] == words
    assert "/".join(found.roles or ("-",)) == roles
    assert exchanged.roles == (found.roles and found.roles[::-1])
    assert exchanged.residual == found.residual


THINGS = "drone drones, person people, child children, country countries, convoy convoys, torch torches, box boxes, waltz waltzes, bush bushes"
UNCHANGED = ["aircraft", "equipment", "troops", "F-16"]


def test_things_in_the_plural() -> None:
    """Each noun takes its plural, the last word of it and both of two; what has none, and what is a type, stays."""
    for pair in THINGS.split(", "):
        one, many = pair.split()
        assert things(one) == many
        assert things(f"small {one} and tank") == f"small {many} and tanks"
    assert [things(word) for word in UNCHANGED] == UNCHANGED


DEEDS = "produce produced, copy copied, deploy deployed, carry carried, kill killed, shoot_down shot_down, hit hit, take_out taken_out, send sent, give given, wipe_out wiped_out"


def test_deeds_as_done() -> None:
    """A verb takes its participle, and keeps the words behind it."""
    for pair in DEEDS.split(", "):
        deed, participle = pair.replace("_", "-").split()
        assert done(deed.replace("-", " ")) == participle.replace("-", " ")
    assert (done("harm"), stands("pledged"), stands("capacity")) == ("killed or wounded", "is pledged", "is what can be done")


TELLING = """
Orla_Venn@Wire/2024-05-10 | Orla Venn (Wire, 10 May 2024) gives “60 drone”
Orla_Venn@Wire/2024-05-10/2024-05-05 | Orla Venn (Wire, 5 May 2024) gives “60 drone”
Orla_Venn@Wire | Orla Venn (Wire) gives “60 drone”
Orla_Venn@/2024-05-10 | Orla Venn (10 May 2024) gives “60 drone”
Orla_Venn@ | Orla Venn gives “60 drone”
-@Wire/2024-05-10 | Wire (10 May 2024) gives “60 drone”
-@Northern_Forces/2024-05-10 | Northern Forces (10 May 2024) gives “60 drone”
?@Wire | an unknown voice (Wire) gives “60 drone”
the_mayor@Wire | the mayor (Wire) gives “60 drone”
the_police@Wire | the police (Wire) give “60 drone”
officials@Wire | officials (Wire) give “60 drone”
three_officials@Wire | three officials (Wire) give “60 drone”
an_envoy@Wire | an envoy (Wire) gives “60 drone”
official@Wire | an official (Wire) gives “60 drone”
witness@Wire | a witness (Wire) gives “60 drone”
a_Ukrainian_envoy@Wire | a Ukrainian envoy (Wire) gives “60 drone”
=United_Nations@Wire | the United Nations (Wire) gives “60 drone”
=Ministry_of_Defence_of_Ukraine@Wire | the Ministry of Defence of Ukraine (Wire) gives “60 drone”
=Centre_for_Small_Forces@Wire | the Centre for Small Forces (Wire) gives “60 drone”
=Russian_Aerospace_Forces@Wire | the Russian Aerospace Forces (Wire) give “60 drone”
=Harbour_Works@Wire | Harbour Works (Wire) gives “60 drone”
=Ukraine@Wire | Ukraine (Wire) gives “60 drone”
Orla_Forces@Wire | Orla Forces (Wire) gives “60 drone”
"""


@pytest.mark.parametrize("line", TELLING.strip().splitlines())
def test_who_tells_what(line: str) -> None:
    """The voice has the article and the number that it takes; where and when it is carried stands behind it."""
    head, _, words = line.partition(" | ")

    assert tells(facts_of(claim(f"{head} 60 drone launch"))) == words
    denied = words.replace(" gives ", " denies ").replace(" give ", " deny ")
    assert tells(facts_of(claim(f"{head} 60 drone launch deny"))) == denied


TIMES = """
in=2024-05-04 | 60 | gives “60 drone” for 4 May 2024
in=2024-05 | 60 | gives “60 drone” for May 2024
in=2024 | 60 | gives “60 drone” for 2024
in=2024-01/2024-02 | 60 | gives “60 drone” for the time from 1 January 2024 to 29 February 2024
in=2024-05/.. | 60 | gives “60 drone” for the time from 1 May 2024 to 10 June 2024
in=2024-05/.. basis=increment | 60 | gives “60 drone” for the time since 1 May 2024
in=../2026-12-31 | 60 | gives “60 drone” for the time up to 31 December 2026
in=XXXX-05-04 | 60 | gives “60 drone” for XXXX-05-04
in=2024 | - | gives no figure
"""


@pytest.mark.parametrize("line", TIMES.strip().splitlines())
def test_for_what_time(line: str) -> None:
    """A time is told as one says it, a running total's up to the day on which it was told; without a figure there is none."""
    facts, number, words = line.split(" | ")

    assert tells(facts_of(claim(f"Orla_Venn@Wire/2024-06-12/2024-06-10 {number} drone launch {facts}"))).partition(") ")[2] == words
