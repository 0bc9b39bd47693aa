"""Attributions in one-line cases: [source] {cue} <content>; a digit and a colon tell several attributions apart."""

from itertools import pairwise

import pytest
from attribution_lines import lines_of, parse, read_line
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ukclaims.errors import UnknownLanguageError
from ukclaims.extract.attributions import find_attributions, trace
from ukclaims.lang.tables import tables
from ukclaims.text.layout import read

CASES = {
    "cue before": """
[The minister] {said} <the bridge was open>.
[John Healey, the UK defence secretary], {said} <the plan was ready>.
[Kyiv] {says} <that the grain ships left Odesa on Monday>.
[Officials] {say} <two drones reached the refinery>.
[The General Staff of Ukraine] {reported} <that 120 clashes took place over the past day>.
[She] {has repeatedly said} <that the front line is stable>.
On Thursday, [the mayor] {said} <repairs would take three weeks>.
Speaking in Berlin, [Pistorius] {announced} <that Germany would send two more batteries>.
But [residents] {complained} <that the sirens came too late>.
[Fedorov] {stressed} <the importance of drones for the front>.
[The report] {says} <losses doubled in March>.
[Sybiha] {added} <that the visit was planned for June>.
[The prime minister] {noted} <that the budget would cover half of the sum>.
[The army] {estimates} <that 300 vehicles were lost>.
[Zelensky] {warned} <Moscow was preparing a new offensive>.
[He] {argued} <that sanctions work>.
[The governor] {wrote} <that five houses were damaged>.
[The Institute for the Study of War] {assessed} <that Russian forces advanced near Pokrovsk>.
[The head of the regional administration in Sumy] {confirmed} <the strike>.
[A spokesman for the Kremlin] {denied} <that the meeting took place>.
[They] {insisted} <the grain was theirs>.
[We] {believe} <that the talks will resume>.
[The ministry] {explained} <why the road was closed>.
[The inspectors] {found} <that two seals were broken>.
[Reuters] {reported} <the tanker was bound for India>.
""",
    "sources": """
[Two people familiar with the talks] {said} <the offer was still on the table>.
[Three European diplomats, who spoke on condition of anonymity], {said} <the draft was ready>.
[Andrii Yermak, head of the presidential office], {said} <the list was handed over>.
[Ihor Klymenko, 52], {said} <the search had ended>.
[Senator Roger Wicker, R-Miss.], {said} <the aid was too small>.
[The mayor of Kharkiv, Ihor Terekhov], {said} <the metro was running>.
[Umerov (then still defence minister)] {said} <the order was signed>.
[Ukraine's largest power company, DTEK], {said} <one plant was lost>.
[The United States and its allies] {say} <the ship carried missiles>.
[A woman who lives near the plant] {said} <she heard two blasts>.
[Officials in Kyiv and Warsaw] {said} <the border would stay open>.
[A report by the audit office] {says} <half of the sum was wasted>.
[One of the pilots] {said} <the radar was off>.
[Some] {say} <the dam will hold>.
[Many in the town] {say} <the dam will hold>.
[The officer], speaking in Dnipro on Sunday, {said} <the dam would hold>.
[The officer], meanwhile, {said} <the dam would hold>.
The driver, [who] {said} <he saw nothing>, was sent home.
[The country's top general] {told} lawmakers <that the draft law was urgent>.
In its daily update, [the British Ministry of Defence] {said} <the assault had slowed>.
In Kyiv [officials] {said} <the grid was stable>.
On Sunday [the navy] {said} <a patrol boat was missing>.
As the talks opened, [the chair] {said} <time was short>.
Sirens sounded, and [the mayor] {said} <the metro was open>.
""",
    "what comes between": """
[Umerov] {told} reporters in Kyiv <that the factory would open by May>.
[The ministry] {said} in a statement <that no one was hurt>.
[The ministry] {said} on Telegram <that no one was hurt>.
[The governor, Oleh Syniehubov], {wrote} on Telegram <that five houses were damaged>.
[The minister] {said} on Monday <that the plan was ready>.
[The minister] {said} Monday <the plan was ready>.
[The minister] {said}, in a letter to the union, <that the plan was ready>.
[The minister] {told} the BBC <the plan was ready>.
[The minister] {told} the BBC in an interview <that the plan was ready>.
[The minister] {later also said} <that the plan was ready>.
[The minister] {said} during a visit to Lviv <that the plan was ready>.
[The minister] {pointed out} <that the plan was ready>.
[The company] {informed} investors <that the plant was idle>.
[She] {asked} the court <whether the file was complete>.
""",
    "negated": """
[The company] {did not say} <whether production had stopped>.
[The general] {did not explicitly say} <that the town was lost>.
[Moscow] {has never admitted} <that its soldiers were there>.
[Kyiv] {hasn't confirmed} <the strike>.
[He] {would not say} <how many shells were left>.
""",
    "cue after": """
<The bridge is safe>, [the engineer] {said} on Monday.
<Frozen assets will pay for the shells>, [Umerov] {said}.
<Three people died in the attack>, [local officials] {said} on Telegram.
<At least 40 drones were shot down overnight>, [the air force] {reported}.
<The plant will close for repairs>, {said} [Halyna Bondar, its director].
<Losses doubled in March>, [the report] {says}.
<The fire is out>, [the mayor] {told} Suspilne.
<The talks failed>, [Reuters] {reported}, citing two officials.
<The port>, [the captain] {said}, <has been closed since Friday>.
<Kyiv>, [the minister] {said}, <has had enough of promises>.
<If the dam breaks>, [the mayor] {warned}, <the town will flood>.
<Russia lost two ships>, [Kyiv's navy] {said} in a statement.
KYIV, March 5 (Ukrinform) — <The bridge is safe>, [the engineer] {said}.
""",
    "according to": """
<The talks went well>, {according to} [a diplomat in Brussels].
<The road is mined>, {according to} [the Ministry of Internal Affairs of Ukraine].
{According to} [the governor], <two schools were destroyed>.
{According to} [Shmyhal], <the deal covers shells, drones and armour>.
{According to} [Shmyhal, the prime minister], <the deal covers shells>.
<Ukraine makes a third of its weapons>, {according to} [government estimates], but the money is short.
<The unit lost 40 tanks>, {per} [Ukrainian intelligence].
<The tanker was hit twice>, {according to} [data collected by the port].
<The plant stopped work>, {citing} [the ministry].
{In the words of} [the general], <the war will be long>.
""",
    "quotations": """
<“We are ready,”> [the commander] {said}.
<“We are ready,”> {said} [the commander].
<“We are ready,”> [the commander] {told} Suspilne.
<"We are ready,"> [Syrskyi] {wrote} on X.
<“Will they come back?”> {asked} [a woman in the crowd].
<“Never!”> [he] {replied}.
[The commander] {said}: <“We are ready.”>
[The commander] {said}, <“We are ready.”>
[The commander] {said} on Sunday, <“We are ready.”>
<“We are ready,”> [the commander] {said}. <“We have shells for a month.”>
<“We are ready,”> [the commander] {said}, <“and we have shells for a month.”>
[Umerov] {said} <the talks “brought concrete results” for Ukraine>.
[The president] {called} <the strike “an act of terror.”>
[Macron] {described} <the plan as “a first step.”>
{Said} [Budanov]: <“They have enough missiles for three attacks.”>
<«We need more shells»>, [the sergeant] {said}.
<„We need more shells“>, {said} [the sergeant].
<''We need more time,''> [the doctor] {said}.
<‘We need more time,’> [the doctor] {said}.
<“We need more time,”> [the doctor, who asked not to be named], {said}.
As for prices, <“we expect them to fall,”> [the minister] {said}.
<“The deal — and it is a deal — holds,”> {said} [Rutte, the NATO chief].
<“We lost everything.”> — [Olha Marchenko].
<“We are ready,”> [the commander] {said} in Dnipro on Monday, after a visit to the front.
<“The sky must be closed,”> [Zelensky] {said} in his evening address.
""",
    "dashes": """
— <We are ready>, — [the commander] {said}.
— <We are ready>, — {said} [the commander]. — <We have shells.>
- <We will rebuild the bridge>, - [the mayor] {said}, - <and the school>.
- The talks in Vienna
- [Smith] {said} <the plan was over>.
""",
    "several sentences": """
<“We are ready,”> [the commander] {said}. <“We have shells. We have men.”>
[The commander] {said}: <“We are ready. We have shells. We have men.”>
[The commander] {said}: / <“We are ready. We have shells.”>
<“We are ready,”> [12:the commander] {said}. / <2:“We have shells for a month.”>
<“We are ready,”> [12:the commander] {said}. / <2:“We have shells. We have men.”>
<“We are ready,”> [1:Syrskyi] {1:said}. / <2:“So are we,”> [2:Budanov] {2:said}.
<“We waited all night.> / <“Then they came,”> [she] {said}.
<1:“We are ready,”> [1:Syrskyi] {1:said}. / <2:“We waited all night.> / <2:“Then they came,”> [2:she] {2:said}.
""",
    "two cues": """
[12:The minister] {1:said} <1:the bridge was open> and {2:added} <2:that trains were running>.
[12:The minister] {1:said} <1:the bridge was open>, {2:adding} <2:that trains were running>.
[12:The minister] {1:confirmed} <1:the strike>, {2:saying} <2:that two men were hurt>.
[12:Borrell] {1:stated} <1:that the shells had arrived> and {2:outlined} <2:a plan for more>.
[1:Kyiv] {1:says} <1:the town is held>, but [2:Moscow] {2:says} <2:it has fallen>.
[1:Kyiv] {1:says} <1:the town is held>, while [2:Moscow] {2:claims} <2:it has fallen>.
<1:“We are ready,”> [12:he] {1:said}, {2:adding} <2:that the guns were in place>.
[The minister] {said} <he believed the bridge was open>.
""",
    "inside other clauses": """
[The leaders] have in recent months {demanded} <a new vote>.
In an interview on “Face the Nation,” [the senator] {said} <the talks were over>.
Kyiv thanked Denmark, which [he] {said} <had delivered 19 jets>.
What [Russia] {calls} <its “special military operation”> has lasted three years.
[The Kremlin's spokesman, Dmitry Peskov], when asked about the plan, {replied} <that it had many gaps>.
[Jorge Ruiz, a former minister who knows the port well], {says} <that the cranes are old>.
[Reuters] {reported}, citing two sources familiar with the matter, <that the deal was off>.
[The report], published on Tuesday, {found} <that 80 percent of the parts were foreign>.
When [the minister] {said} <the plan was ready>, the hall fell silent.
[The minister's deputy, who was not allowed to speak in public], {confirmed} <the figure>.
[US intelligence] {believes} <the bridge is mined>.
<The deal would bring in $50 billion>, [the treasury] {estimates}.
[Experts] {put} <the damage at $170 billion>.
[He] {is convinced} <that the front will hold>.
[Kuleba] {expressed} <confidence that the vote would pass>.
<“What else can we do?”> {shrugs} [Petro, a farmer].
As {reported} earlier, <14 people were hurt>.
""",
    "passive": """
Kyiv and Berlin signed a pact, {described} by [Shmyhal] as <“a big step.”>
<The talks>, {reported} by [TASS], <focused on gas>.
The director {was accused} of <selling fuel to the enemy>.
It {is believed} <that the crew left the ship>.
<The cruiser> {is believed} <to have carried nuclear missiles>.
[The minister] was quoted as {saying} <that the bridge was open>.
TASS quoted [the minister] as {saying} <the bridge was open>.
""",
    "nouns": """
[Moscow's] {claim} <to have captured the town> was not verified.
[His] {claim} <that the vote was rigged> did not stand in court.
[The ministry's] {warning} <that the dam could break> came too late.
Nobody believed the {promise} by [the governor] <to rebuild the school>.
""",
    "intentions and judgements": """
[Ukraine] {urged} <partners to send more missiles>.
[Berlin] {pledged} <to deliver two batteries>.
[Moscow] {rejected} <the plan>.
[The union] {called} for <a new inquiry>.
[The party] {accused} <the mayor of lying>.
[The two sides] {agreed} <to exchange the wounded>.
[Analysts] {expect} <prices to fall>.
[The poll] {shows} <that trust in the army is high>.
""",
    "as they said": """
As [the minister] {said}, <the bridge was open>.
As [Ukrinform] {reported} earlier, <the plant was hit by two drones>.
<The war>, as [Zelensky] {put} it, <is a marathon>.
As {reported} by [Ukrinform], <the plant was hit by two drones>.
In [his] {words}, <the road is the key to the town>.
<The road is the key to the town>, in [his] {words}.
""",
    "from the sentence before": """
<The plant was hit by two drones.> This {was reported} by [the governor].
<Two villages lost power.> That {was announced} by [Ukrenergo] on Telegram.
""",
    "source lines": """
Source: [Oleh Syniehubov, governor of Kharkiv Oblast] / {Quote}: <"The enemy hit the plant. Two people were hurt.">
{Quote from} [Zelenskyy]: <"We will rebuild the bridge in spring.">
""",
    "agencies and relays": """
<The plant was hit by two drones>, [Ukrinform] {reports}.
<The plant was hit by two drones>, [the ministry's press service] {reported}.
[Reuters], citing three sources, {reported} <that the tanker was bound for India>.
[The document], seen by Reuters, {says} <that the stocks are empty>.
[Sources] {told} Reuters <that the stocks are empty>.
[Peskov] was quoted by TASS as {saying} <that no date was set>.
<“No date is set,”> TASS quoted [Peskov] as {saying}.
[The SBU] {says} <it has detained two men>.
[The Russian Defense Ministry] {claimed} <to have shot down 40 drones>.
In a post on X, [Sybiha] {wrote}: <“Ten years of war have taught us to plan.”>
[Kremlin spokesman Dmitry Peskov] {told} journalists on Monday <that talks could begin in May>.
[The general] took to Telegram {to say} <that the town was held>.
[The general] went on {to say} <that the town was held>.
[The office of the president] {said} <the list was handed over>.
Asked about the date, [he] {said} <it was too early to tell>.
[Both Kyiv and Moscow] {say} <the dam was hit by the other side>.
[Norway's prime minister, Jonas Gahr Støre], {said} <Oslo would pay for two systems>.
""",
    "headings": """
[Shmyhal]{:} <Ukraine to receive ten more patrol boats>
[Minister] {confirms} <delivery of jets>
""",
    "no attribution": """
The points on the map mark the villages.
The claims office opens at nine.
The state report on roads runs to 300 pages.
Washington Post reporters travelled to Kharkiv.
The so-called “people’s republic” printed its own stamps.
Crews repaired the line after the storm.
The soldiers said goodbye to their families.
The shell fell in the garden of No. 12.
Two thousand tents were put up in the park.
The film “Twenty Days in Mariupol” won a prize.
Warning signs stand along the road.
The answer was a long silence.
Reports of shelling came in all night.
The alleged spy left the country.
The store adds 200 jobs a year.
The estimated cost is $2 million.
The train called at Lviv and Rivne.
The book is called “The Gates of Europe.”
They found the key under a stone.
The claims were settled in May.
The governor's office is in the old town.
They put the tent at the gate.
She is aware of the risk.
He laughed at the joke.
Trains run three times per day.
He showed his pass at the gate.
Editor's note: the page was changed on Monday.
Source: the archive of the city museum.
She wore a shirt that read “Kyiv 2022.”
The unit is known as “the Owls.”
The commander ordered a retreat.
Voters will decide in May.
The press office moved to Rivne.
The announcement came late at night.
The statement was signed by nine ministers.
The call ended after ten minutes.
Kyiv estimates and Western estimates differ.
""",
}
LINES = lines_of(CASES)
TEXTS = [parse(line)[0] for line in LINES]
BODIES = [text for text in TEXTS if '"' not in text and "'" not in text and text[-1] in ".”"]
articles = st.lists(st.sampled_from(BODIES), min_size=1, max_size=6, unique=True).map("\n\n".join)
SOUP = """he said that the minister , and but “ ” \" who told reporters in Kyiv on Monday : ; - ( ) . ?
 claims added saying as of by was it's 40 —"""
words = st.sampled_from(SOUP.split())


def answers(text: str, shift: int = 0) -> list[tuple[object, ...]]:
    """Return all that was found, with the spans moved."""
    return [
        (f.source and f.source.shifted(shift), f.cue and f.cue.shifted(shift), tuple(c.shifted(shift) for c in f.content), f.form, f.negated, f.reason.rule)
        for f in find_attributions(read(text))
    ]


@pytest.mark.parametrize("line", LINES, ids=[line[:70] for line in LINES])
def test_case(line: str) -> None:
    found, expected = read_line(line)

    assert found == expected


EXAMPLES = [entry["example"] for entry in tables("en").load("cues")["verbs"] if "example" in entry]


@pytest.mark.parametrize("line", EXAMPLES)
def test_examples_of_the_table_hold(line: str) -> None:
    found, expected = read_line(line)

    assert found == expected


@pytest.mark.parametrize(
    ("text", "form", "negated"),
    [
        ("“We are ready,” he said.", "direct", False),
        ("He said they were “ready to go” at dawn.", "mixed", False),
        ("He said they were ready.", "indirect", False),
        ("He did not say whether they were ready.", "indirect", True),
        ("“We never denied it,” he said.", "direct", False),
        ("— We never denied it, — he said.", "direct", False),
        ("- We never left it, he said.", "indirect", False),
        ("He is not convinced that they were ready.", "indirect", True),
        ("He wasn't told that they were ready, she said.", "indirect", False),
    ],
)
def test_form_and_negation(text: str, form: str, negated: bool) -> None:
    [found] = find_attributions(read(text))

    assert (found.form, found.negated) == (form, negated)


def test_a_quotation_without_cue_continues_the_speaker_before() -> None:
    first, second = find_attributions(read("“We are ready,” the commander said.\n\n“We have shells for a month.”"))

    assert (first.continues, second.continues, second.cue, second.source) == (None, 0, None, first.source)


def test_every_answer_carries_a_rule_that_exists_and_a_sentence() -> None:
    found = [f for text in TEXTS for f in find_attributions(read(text))]

    assert all(f.reason.rule.isidentifier() and f.reason.sentence for f in found)


def test_trace_names_the_rule_and_the_reason_for_silence() -> None:
    lines = trace("The ministry claims that the bridge is open. The claims office is closed.").splitlines()

    assert [line.partition(": ")[2].split(",")[0] for line in lines] == ["the_minister_said_that", "silent"]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError):
        find_attributions(read("He said it."), "xx")


@given(articles)
def test_text_before_and_after_an_article_changes_nothing_inside(text: str) -> None:
    before = "The road to the coast is long and empty.\n\n"

    assert answers(before + text + "\n\nThe rain stopped at noon.") == answers(text, len(before))


@given(articles)
def test_straight_quotation_marks_give_the_same_answers(text: str) -> None:
    assert answers(text.translate(str.maketrans("“”„«»’", '"""""\''))) == answers(text)


@given(st.lists(st.sampled_from(BODIES), min_size=2, max_size=5, unique=True), st.sampled_from(["“", '"', "”"]))
def test_an_odd_quotation_mark_costs_no_other_paragraph(paragraphs: list[str], mark: str) -> None:
    lines = "\n\n".join(paragraphs).split("\n\n")
    assume(len(set(lines)) == len(lines))  # a line that comes again is furniture
    stray = f"The {mark}word stands alone in this line."
    text = "\n\n".join([*paragraphs, stray])
    start = text.index(stray)
    kept = [answer for answer in answers(text) if answer[2][0].start < start]

    assert kept == answers("\n\n".join(paragraphs))


@example(", : he")
@given(st.lists(words, max_size=60).map(" ".join))
def test_strange_text_gives_pieces_of_itself(text: str) -> None:
    for found in find_attributions(read(text)):
        spans = [*found.content, *(s for s in (found.source, found.cue) if s)]
        assert found.content
        assert all(0 <= span.start < span.end <= len(text) and span.of(text).strip() == span.of(text) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(found.content))
