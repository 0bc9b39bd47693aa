"""Attributions as the outlets of this war write them: each phenomenon with lines where a rule speaks, and lookalikes where it keeps silent."""

import pytest
from attribution_lines import lines_of, read_line

CASES = {
    "the day of a poll": """
[The poll] of May 9, 2025 {found} <that many men left>.
[The institute's poll] of February 4-9, 2025 {found} <that many men left>.
""",
    "an earlier update": """
<Five men died>, [the mayor] {said} in an earlier update.
<Five men died>, [the mayor] {wrote} in a later post.
[The mayor] {said} in an earlier update <that five men died>.
""",
    "verbs of the war in the present": """
<The budget allocates two trillion hryvnias for the army>, [lawmaker Ivan Orlov] {said}.
<The EU sanctions 41 more tankers>, [the Council] {said}.
<Estonia earmarks a tenth of it for shells>, [the minister] {said}.
<Russian forces shell 20 villages a day>, [the governor] {said}.
<Traders export 5 million tonnes a year>, [the union] {said}.
EU sanctions against 41 tankers, the Council decision and a list.
The grain exports of 5 million tonnes a year.
The harvest of the south, the export of grain and the repair of 40 houses.
""",
    "according to preliminary data": """
<According to preliminary data, nine people died in the raid>, [Mayor Ivan Orlov] {said}.
[Ivan Orlov] {said} <that, according to initial information, nine people died>.
[The mayor] {said} <the raid, according to early reports, killed nine people>.
[The governor] {said} on Telegram <that according to early reports, one man was hurt>.
<1:Two men died>, {1:according to} [1:early reports], but [2:the mayor] {2:said} <2:nobody was hurt>.
[The mayor] {wrote}: <“According to updated data, nine people died.”>
<Nine people died>, {according to} [preliminary data].
<Nine people died>, {according to} [preliminary data from the fire service].
{According to} [the police report], <nine people died>.
""",
    "a source between subject and verb": """
<Ten drones>, {according to} [the army], <hit the port>.
<The strike>, {according to} [the governor], <killed nine people and burned a school>.
<The two bridges>, {according to} [officials], <were hit again on Monday>.
""",
    "a council with brackets": """
<The bloc has sent half of the shells>, [the commissioner] {said} after the council (Defence).
<The bloc has sent half of the shells>, [the commissioner] {said} at the forum (in Riga), held on Monday.
<The bloc has sent half of the shells>, [the commissioner] {said} on Monday.
""",
    "a quote line with a cue of its own": """
Source: The Harbour Post, citing Ivan Orlov / Quote: <"The dam holds. We watch it day and night,"> {said} [Orlov].
Source: [Ivan Orlov, head of the district] / {Quote}: <"The dam holds. We watch it day and night.">
{Quote from} [Orlov]: <"The dam holds.">
""",
    "an infinitive keeps its negation": """
[Ukraine] {vows} <not to give up the town>.
[The army] {vowed} on Tuesday <not to give up the town>.
[Both sides] {agreed} <not to shell the bridge>.
[The deputy] {promised} in May <never to sign the bill>.
[The army] {vowed} <to hold the town>.
""",
    "posted is a cue, a post is none": """
[Borrell] {posted} on X <that he was in a shelter>.
<“The fire is out,”> [the mayor] {posted} on Telegram.
<Power is back in two districts>, [the company] {posted} later.
The guards posted at the gate left at noon.
Two posts on the border were burned.
The army post on the hill fell silent.
""",
    "continued speaks only with a quotation": """
<“The shield must grow,”> [she] {continued}. <“It saves lives.”>
Work stopped, but continued delays in the payments will likely cost the town a year.
The fighting continued for two days.
Repairs continue for a third week.
""",
    "read and began want a quotation": """
<“The road is closed,”> [the notice] {read}.
<“They have fuel for a month,”> {reads} [the statement].
The army fired 32 shells in the war, which began in 2014.
The report was long, and the general read it twice.
""",
    "the sentence before": """
<The plant was hit. Two men died.> / [Ivan Orlov, the head of the region], {reported} this on Facebook, according to Ukrinform.
<Two towns were hit.> / [The head of the region, Ivan Orlov], {stated} this on Telegram, Ukrinform reports.
<Two towns were hit.> [Ivan Orlov] {said} this in a post on Telegram, Ukrinform reported.
<Two towns were hit.> / According to Ukrinform, this {was reported} on Facebook by [the head of the region, Ivan Orlov].
<Two towns were hit.> / This {was stated} by [Ivan Orlov] on television, Ukrinform reported.
<Two towns were hit.> / This {was told} to journalists in Brussels by [a European official on condition of anonymity], Censor.NET reports citing European Pravda.
<Two towns were hit.> / [The defence chief] {announced} this on the doorstep of the meeting in Warsaw, an Ukrinform correspondent reports.
<Two towns were hit.> / This {is reported} in a statement by [the navy], Ukrinform reports.
<Two towns were hit.> / That's {according to} [the commander, Mykola Orel, who reported the news on Telegram], as seen by Ukrinform.
<Two towns were hit.> That is {according to} [the navy].
<1:The plant is shut>, [1:the mayor] {1:said}. <2:Two men died.> This {2:was stated} by [2:Ivan Orlov].
This was stated by Ivan Orlov on television, Ukrinform reported.
(MENAFN) This was stated by Ivan Orlov on television, Ukrinform reported.
He reported on this trip.
This was a bad year for the port.
This was known by noon.
[He] {said} <this was the end>.
The dam burst. The town knew of this by noon.
""",
    "content around a cue": """
<Twelve people were killed>, [authorities] {said}, <including a girl, and more than 40 were wounded>.
<Two men died>, [the mayor] {said}, <and a school was hit>.
<Two men died>, [the mayor] {said}, <among them a priest>.
<“We are ready,”> [the mayor] {wrote} on X, and thanked the crews.
<Two men died>, [the mayor] {said}, and left the room.
<Two men died>, [the mayor] {said}, speaking from the hospital.
<Two men died>, [Reuters] {reported}, quoted by BTA.
<Two men died>, [Reuters] {reported}, citing the police.
<Two men died>, [the mayor] {said} after the meeting, held on Monday in Rivne.
""",
    "quoted by another": """
<The bridge is open>, Suspilne quoted [the mayor] as {saying}.
[The mayor] was cited by Suspilne as {saying} <that the bridge was open>.
[The mayor] was quoted as {saying} by Suspilne <that the bridge was open>.
<“The bridge is open,”> [the mayor] was quoted as {saying} by Suspilne.
On the claim of losses, Lee cited [the agency] as {saying} <that more could come>.
The mayor was seen as a winner.
""",
    "as reported": """
As {reported}, <two men were hurt yesterday as a result of shelling>.
As {reported} earlier, <on January 1 in the region, one man was killed and seven were hurt>.
As {reported} by [Ukrinform], <the army fired 92 times at the region, wounding two>.
As [Ukrinform] {reported} earlier, <losses rose to 400 tanks, bringing a third of the park down>.
""",
    "bullets and labels stand before the words": """
• <A plant burned>, [the White House] {has said}.
* <A plant burned>, [the White House] {has said}.
Details: <A plant burned>, [the mayor] {said}.
Background: [The mayor] {said} <a plant burned>.
Details: Two plants burned.
Background: the plant is old.
Update: the road is open.
""",
    "headlines": """
<Ukraine to make one million drones, more shells>{:} [Zelensky]
<Five wounded in shelling of the city> {–} [Terekhov]
<EU to supply 500,000 shells by the end of the year> {–} [official]
<Depot hit in the south of the region>, {-} [regional authorities]
<Five wounded in shelling of the city> {–} [head of the region Ivan Orlov]
[Russian Ministry of Defense]{:} <12 drones were shot down>
[UK intelligence]{:} <Russia lost 12 boats>
[Defense ministry]{:} <12 drones were shot down>
Kharkiv Oblast: depot damaged by drones
Five wounded in shelling of the city – photos
Ukraine war: three killed in the south
The road was open from Kyiv – and from Lviv.
He spoke of one man who built the town – Ivan Orlov.
""",
    "a day before the source": """
On Wednesday [Russia's defence ministry] {said} <it had downed 12 drones>.
On May 5 [officials] {said} <the dam was safe>.
On Wednesday [the mayor's office] {said} <the dam was safe>.
""",
    "behind a quotation in the same sentence": """
<1:'We will hold,'> [12:the minister] {1:said}, {2:adding} <2:the front was stable>.
<1:'We will hold,'> [12:the minister] {1:said}, {2:noting} <2:that the front was stable>.
<“Will it be big???”> [Orlov] {added} in his post, apparently in jest.
<“We will hold,”> [the minister] {said}, before leaving for Lviv.
""",
    "who goes on": """
[1:Kyiv] {1:says} <1:the town is held>, but [23:Moscow] {2:says} <2:it has fallen>, {3:adding} <3:that its flag flies there>.
[12:The mayor] {1:said} <1:the pump was safe> and {2:added} <2:that the tests went on>.
[12:The minister] {1:said} <1:he believed the bridge was open>, {2:adding} <2:that trains would run>.
""",
    "who passed it on is no content": """
<Two men died>, [the mayor] {said}, Reuters reports.
<Two men died>, [the air force] {reported}, writes UNN.
<Two drones hit the port>, {announced} [the mayor of the second city], quoted by Reuters.
<Two men died>, [the mayor] {said}, <and the port reports losses>.
""",
    "long ways to the content": """
[Orlov] {wrote} in a post in “X” (once Twitter) <that he was on his way>.
[Orlov] {says}, given the state of the grid, <there is a risk of cuts>.
[Orlov] {announced} in his nightly address Tuesday <the founding of a branch>.
[1:The analysts] {1:reminded} <1:that, {2:according to} [2:the general], <2:losses rose>>.
[Orlov] {said} on the Telegram messaging app <that two men died>.
<Two men died>, [Orlov] {said} in a statement on the Telegram messaging app.
<The town remains calm>, [the correspondent] {reported}.
<All drones fell on May 14>, [Air Force Commander, Lieutenant General Ivan Orlov], {reported} on Telegram.
<The package holds ten guns>, [Under Secretary of Defence Ivan Orlov] {told} reporters on Monday.
<Two towns were hit.> / [Ivan Orlov] {told} about this at a briefing.
The remains of the drone fell on the port.
Under the bridge the crews waited.
""",
    "ends of phrases": """
[Orlov] {called} for <more shelters> in a statement on Thursday.
[The navy] {announced} <the loss of two boats> in a post on Telegram.
[Orlov] {condemned} <the strike on the port> during a briefing.
[Orlov] {called} for <a rise in pay>, but the council would not hear of it.
[Orlov] {called} for <tanks, guns, and drones>.
[Orlov] {announced} <a sortie in response to calls for help>.
[Orlov] {blamed} <the port for the losses, including those of May>.
[Orlov] {announced} <the repair of the road to the coast>.
""",
    "clauses before the one who says": """
As the phone rang, [the captain] {said}, <“We are ready.”>
In one post, [Orlov] {said}: <“We are ready.”>
Yet, as [Orlov] {put} it, <the war is a race>.
<“He loves the town,”> [Orlov] {said}, and soon the square was full.
<The top tenth would gain>, [the group] {said}, <compared with the rest>.
As {stated} in [the ministry's report], <the road is mined>.
The boats, which [state media] {claimed} <now carry missiles>, are old.
As the mayor left, the crowd said goodbye.
""",
    "a date before the cue": """
[Orlov] on December 23 {said} <that 300 pumps were shipped>.
[The ministry] on Oct. 3 {said} <two ships sank>.
[The paper] on April 5, 2024 {reported} <that 20 pumps were sent>.
<A strike on December 23 killed 12>, [the governor] {said}.
<Crews on March 3 cleared the port>, [the governor] {said}.
On March 3 [Orlov] {said} <12 ships sank>.
""",
    "data inside somebody's words": """
<According to updated data, two people were hurt.> This {was reported} by [the mayor, Ivan Orlov].
<According to preliminary information, two people were hurt.> [Ivan Orlov] {said} this on Telegram.
""",
    "belief inside somebody's words": """
<Two people are believed to have been killed>, [the governor] {said}.
<At least 12 miners are known to have died>, [Ivan Orlov] {said}.
<Two men are thought to be trapped>, [the mayor] {said}.
[Officials] {said} <two people are believed to have been killed>.
""",
    "times inside and beside a source": """
[The ministry] last week {said} <the pump was safe>.
[The ministry] this month {also said} <the pump was safe>.
[Orlov] {said} after the meeting <he would sign>.
[The union] {warned} the port <to refrain from talks that would hurt the crews>.
<In recent days>, [advisers to Orlov] {say}, <the mood has changed>.
<The road is mined>, {according to} [the army-leaning Tax Institute], more than once.
Clarification: the bridge is 40 metres long.
The last week was quiet.
""",
    "a quotation that is whole": """
[Orlov] {said}, <''We will make the changes,''> including the closing of two plants.
[She] drew cheers when she met the crews, {telling} them <"thank you for the work"> - short of a promise.
[Orlov] {said} <“we will make the changes” that the town needs>.
[1:Half of the town] {1:say} <1:the plan is “unfit,”> while [2:31 percent] {2:call} <2:it “clumsy, but kind in its way.”>
""",
    "dashes around several sentences": """
– <We solved the question of grain. It was hard> – {said} [Kamiński].
— <The line holds. The crews are tired>, — {said} [the captain].
<The statement of the bloc was clear.> - {emphasized} [the President].
The train runs on the old line. It is the pride of the town – said to be the oldest.
""",
    "blocks and lists behind a colon": """
[Orlov] {wrote} on Telegram: / <Russia launched 100 drones overnight. All were downed.> / The sky was clear by noon.
[The president] {said}: / <- the front is stable> / <- the reserves are ready> / The meeting went on.
[The ministry] {said} <the package includes:> / <- 12 tanks> / <- 40 guns> / The rest is secret.
[Orlov] {wrote} on Telegram: / <“All were downed.”>
The package includes: / - 12 tanks / - 40 guns
""",
    "titles in quotation marks are no words": """
<“The talks failed,”> {said} [Orlov, author of the book] “How the North Was Lost Again”.
<“The talks failed,”> [Orlov] {said} on the programme “Good Morning, My Country.”
[Orlov] {said} <the talks failed>.
""",
    "refusals say nothing": """
The ministry refused to comment.
The army declined to comment on the strike.
The firm declined to answer questions.
[The army] {refused} <to leave the town>.
""",
    "small words before a noun": """
The Kremlin ordered its army to prevent any repeat attack.
Such claims are common, and no report is free of them.
Each report takes a week.
[The ministry] {believes} <more than 2,000 vehicles were destroyed>.
[The ministry] {thinks} <fewer than ten crews are left>.
[Kyiv] {claims} <15,000 soldiers have died>.
Kyiv's 15,000 soldiers have rested.
""",
    "a time between cue and content": """
[Russia] {said} hours earlier <that its guns had fallen silent>.
[The mayor] {said} two days later <that the bridge had fallen>.
[The mayor] {said} a week ago <the bridge would fall>.
[The mayor] {said} <hours had passed before help came>.
[Zelensky] {announced} in his address on Tuesday <the founding of a new branch>.
[The minister] {confirmed} on Monday <the loss of two boats>.
[The firm] {announced} on Monday <a new drone>.
The army moved on Monday the last of its guns.
""",
    "words around a source": """
<The shelling must stop>, [Russia's deputy representative to the UN, Ivan Orlov], {said} on Wednesday.
<The shelling must stop>, [the envoy to the talks] {said}.
{According to} [the ambassador to Poland], <the road is open>.
On his way to the talks [the minister] {said} <the road was open>.
[Footage posted on social media] {showed} <smoke over the port>.
[Pictures shared by residents] {show} <two burned cars>.
[Photos taken near the bridge] {showed} <two burned cars>.
The minister posted a photo.
[Ivan Orlov, the head of the group whose men have fought for months to take the town], {has said} <the battle is far from over>.
[Ivan Orlov, whose men hold the town], {said} <the battle was over>.
[Ivan Orlov, the commander of ground forces], {underlined} <the weight of the town>.
<“It is a raid on our rights,”> [Ivan Orlov, the attorney of the region, one of the towns suing the agency], {said} at a meeting.
{According to} [one of the envoys] on Monday, <no troops were sent>.
{According to} [the head of the ministry], <this level, at least five per cent, will be kept>.
""",
    "according to inside a clause": """
[1:The governor] {1:said} on Telegram <1:that {2:according to} [2:the fire service], <2:one man was hurt>>.
<1:The road is open, but {2:according to} [2:the mayor], <2:the bridge is shut>>, [1:the driver] {1:said}.
The road is open, but {according to} [the mayor], <the bridge is shut>.
[Mayor Orlov] {added} <that the pump was safe>.
{As per} [the General Staff of Ukraine's Armed Forces], <drones were downed over Poltava>.
<“No one was hurt,”> {as per} [the governor].
<Forty men were hurt>, {as per} [the ministry].
The crew was paid as per contract.
<Several fires broke out>, {according to} [Russian media].
<Several fires are said to have broken out>, {according to} [Russian media].
""",
    "a source with its post before a bare cue": """
<The steps are meant to help the port>, [Olha Petrenko, the head of the council], {stated}.
<Two bridges were hit>, [Ivan Orlov, head of the district], {stressed}.
Two tugs, three barges and a ferry were hit.
""",
    "more behind the cue": """
<Gunners shelled the town>, [the governor] {said}, <with one man dead and two hurt>.
<Gunners shelled the town>, [the governor] {said}, <with most of the homes left cold>.
<The town was shelled>, [the governor] {said}, with tears on his face.
<Some crews may leave>, [two lawmakers] {said} on Tuesday after being briefed by the spy agency.
<These funds>, {according to} [her], <should help the port>.
""",
    "a newsroom that cites": """
<The army will report to the council>, [the Harbour Post] {reports} citing Ukrinform.
As {reported} by [the Harbour Post], <the head of the port, Ivan Orlov, left the town>.
""",
    "a verb of another subject": """
The lawmakers gave no date but the note came as the bloc confirmed the dispatch of troops, and said that units had left.
[The envoy] {told} the council <that Riga expects help from the bloc and intends to pay for it>.
[12:The envoy] {1:told} the council <1:that Riga needs help> and {2:added} <2:that it pays>.
<Disputes about flags hold up the talks>, [the envoy] {said}.
Delayed by rows about flags and [Riga's] {refusal} <to sign the paper>, the talks began.
""",
    "what is stated, and what goes on behind a relative clause": """
[The envoy] {stated} <Riga's readiness to go on with the talks>.
The stated aim was peace.
[The cabinet] {announced} <that the sum, which covers, in part, arms and fuel, is 94 million>.
[The envoy] {called} for <a halt>, which fell flat.
<Two ships sank.> / [Colonel Ivan Orlov] {spoke} about this in an interview with Olha Petrenko, reports the Harbour Post.
Colonel Ivan Orlov spoke about the bridge.
""",
    "said by nobody": """
No one promised a result in three days.
Nobody claimed the city would hold.
He stopped short of blaming either side for the damage.
""",
    "a quotation without its verb": """
Speaking at the port, [she] {noted}: / <"I saw the fire. It was the worst since July.">
[Orlov] {pressed}: <“Will the dam hold?”>
The crowd pressed against the gate.
[A study] {calculated} <that the loss was small>.
""",
    "somebody inside a heading": """
[1:Orlov]{1::} <1:[2:the army] {2:said} <2:two ships sank>>.
[Orlov]{:} <two ships sank>.
""",
    "headlines with a body at the end": """
<Riga mediates the largest exchange of prisoners>{:} [Foreign Ministry]
<Ten dead in the raid>{:} [regional administration]
Trains run late: Kyiv – Lviv
""",
    "hearsay": """
<Partisans have> {reportedly} <blown up a bridge near the town>.
<Two drones> {allegedly} <hit the depot, killing three men>.
{Reportedly}, <two ships sank>.
A fire broke out, and <two men were> {reportedly} <killed>.
The raid, which {reportedly} <killed five men>, burned the port.
<The strike> {reportedly} <was carried out with drones>, and [2:officials] {2:say} <2:three men died>.
The crew left because <the pump had> {supposedly} <failed>.
A man who was allegedly forced to fight was killed in May.
Recruits, who were {allegedly} <promised cash for visas, travel, and rooms>, left the town.
[Riga] {also reportedly complained} about <the pace of the training>.
An allegedly drunk man was held.
[The governor] {said} <that two men were allegedly killed>.
<Two men were allegedly killed>, [the governor] {said}.
""",
    "who takes turns": """
[1:Harbour Post]{1::} <1:How many drones do you have>? / [2:Olha Petrenko]{2::} <2:We have 20 drones>. <2:We want more.> / <2:They fly every day.> / [3:Harbour Post]{3::} <3:What about tanks>? / [4:Olha Petrenko]{4::} <4:Tanks are few>. / The talk was held in Riga.
Q: How many drones do you have? / A{1::} <1:We have 20 drones>. <1:They fly every day.> / Q: And tanks? / A{2::} <2:We have none>.
[1:ANNA ORLOVA], HOST{1::} / <1:Ships burn in the port.> / [2:IVAN KOVAL], BYLINE{2::} <2:Two ships burn>. / [3:ORLOVA]{3::} <3:Since when>?
Date: 5 May / Place: Riga / Weather: rain
""",
    "clauses that lean on a noun": """
The army published a report {according to} [which] <20 tanks burned>.
A member of the so-called ‘drone pact,’ [the port] {promised} <to donate 24 boats to the town>.
[An official], responding on condition of anonymity, {cited} <the report>.
[The president] {reassured} <that the pact holds>.
Ivan Orlov, [whose office] {said} <20 homes burned>, left the town.
[Ivan Orlov] {wrote} in a post that has since been deleted <that 20 homes burned>.
[An official] {told} Reuters on condition of anonymity <that 20 tanks had come>.
""",
    "what stands beside a cue": """
<“The pump is safe,”> [the engineer] {said} recently when asked about it.
<“The pump is safe,”> [Lt.-Gen. Ivan Orlov] {said}.
[The mayor] {said} on Friday <Riga had also sent two ships>.
[The mayor] {said} on Friday night <Riga's port had closed>.
[Riga] {denies} <deliberately sinking ships>.
<Two men were hurt in the blast, which is believed to have been caused by a rocket>, [the governor] {said}.
""",
    "what the data show": """
<The tanker left the port>, [the data] {show}.
<The tanker left the port on Thursday>, [vessel data compiled by the port] {show}.
[Pictures from satellites] {show} <both ships were gone>.
As [the newspaper] {reports}, <the ship is expected in May>.
[A draft statement] {reaffirms} <the Union’s “unwavering support for the coast.”>
""",
    "a paragraph signed in the next one": """
Details / <The port is a hard issue. We have lost ten ships. It is not helping us.> / - {said} [Orlov].
Details / <The port is a hard issue. We have lost ten ships.> / - [the statement] {reads}.
The port is a hard issue. / - [We] {said} <no>.
""",
    "as somebody reports, with his source": """
As previously {reported} by [the army], citing intelligence data, <the enemy is going to raid the plant>.
<As of noon, one woman was> {reportedly} <killed>.
<Two men died.> According to Harbour Post, [the office] {reported} this on Facebook.
<Two men died, and a school burned> {–} [prosecutor's office]
This was the first such confirmed strike since May.
<“We have lost our fields,”> {said} [one of the protesting farmers].
Commenting on reports that Riga sent ships, [she] {added}, <“We have no ships to send there.”>
Asked by reporters about it, [the mayor] {said}: <“We have no ships to send there.”>
Asked about [1:the army's] {1:comments} <1:that Riga sent ships>, [2:the mayor] {2:said} on Monday, <2:“We have no ships to send there.”>
The port showed footage of the raid.
""",
    "hearers, threats and dashes": """
[Orlov] {told} reporters, including the Post, <that no talks are planned>.
[Orlov, deputy head of the council], {threatened} on X <that the port would vanish>.
<"There is no trace of a fire in the port">, – [the report] {states}.
""",
    "headings with a hearer, and of words quoted": """
[Defense minister] {to Riga media:} <the port should not fear for its ships>
[Olha Petrenko] {to Harbour Post:} <the port has lost ten ships>
Gateway to Riga: the port has lost ten ships
<"Riga knows of all that happens in the port">{:} [Ivan Orlov]
A report {according to} [1:which] <1:Riga sold boats to the army>, hit the town.
""",
    "appositions and days before the cue": """
[Ivan Orlov, leading spokesperson for the port], when asked about it, {said} <that he has no news>.
[Ivan Orlov, secretary of the council], on Tuesday {rejected} <the report>.
[Experts] yesterday {said} <the mission was late>.
[The minister], however, {said} after the ministers' first meeting in almost a year <that Riga will sign the deal>.
<Riga>, [he] {added}, <captured about 40 boats in May>.
[Orlov] {described} <the plan as having “created a foundation for talks that will contribute to peace”>.
[1:Orlov] {1:rejected} <1:accusations leveled> in the Post {2:according to} [2:which] <2:Riga sold boats>.
""",
    "who verifies and records a count is its source": """
[The UN] {verified} <40 deaths in the town>.
[The mission] {recorded} <12 casualties in May>.
[The mission] {has documented} <at least 300 attacks on hospitals>.
[Investigators] {documented} <twelve cases of torture in Izium>.
[The monitors] {counted} <14 craters around the school>.
[OHCHR] {has verified} <the deaths of 40 civilians>.
[WHO] {has verified} <dozens of attacks on hospitals>.
[The mission] {verified} <that 40 men died>.
<Forty deaths> {were verified} by [the UN].
<Since May>, [the mission] {has recorded} <12 casualties: three killed and nine wounded>.
[1:The mission] {1:verified} <1:12 deaths>, but [2:the police] {2:said} <2:13 people died>.
[The ministry] {reported} <at least 12 deaths>.
<1:[2:The mission] {2:recorded} <2:12 casualties>>, [1:Orlov] {1:said}.
The band recorded 12 songs in May.
The airport recorded 12,000 passengers.
The camera recorded 12 explosions.
The region recorded 12 deaths.
Tourists documented 12 birds.
The agency registered 12 companies.
The clerk counted 300 ballots.
Twelve songs were recorded by the band.
He counts on 12 allies.
The ministry documented the losses.
""",
    "a day between commas before the cue": """
[Orlov], on March 3, 2024, {told} reporters <that 40 drones fell>.
[Orlov], on 3 March 2024, {told} reporters <that 40 drones fell>.
[Mayor Ivan Orlov], late on March 3, {wrote} on Telegram <that two men were hurt>.
[Ivan Orlov, the head of the district], on March 3, 2024, {said} <that 40 houses burned>.
[The ministry], in a statement on Monday, {said} <40 tanks were lost>.
[Orlov, whose house was hit on March 3], {said} <40 drones fell>.
The strike, on March 3, 2024, killed 12 people.
The port, hit on March 3, 2024, burned.
The bridge, on Monday, fell.
""",
    "a day of saying right behind the cue": """
[The army] {said} early on March 3 <it had lost two ships>.
[The army] {said} late on Sunday <its men had left>.
[The army] {said} late on March 3, 2024, <that its men had left>.
[The army] {said} on March 3, 2024 <it had lost two ships>.
[The governor] {said} on Sunday <two men died>.
[The governor] {said} on Telegram <two men died>.
[The governor] {said} on Telegram on Sunday <two men died>.
[The governor] {said} on Monday <a bridge destroyed in May had reopened>.
[The governor] {said} in a report published on Monday <that two men died>.
[The governor] {said} <that early on March 3 the port had burned>.
""",
    "labels before headlines and outlets behind them": """
WATCH | [Minister] {says} <40 tanks arrived> / The day was calm.
BREAKING: <12 killed in raid>, [governor] {says} / The day was calm.
Ukraine war live: <12 killed in raid>, [governor] {says} / The day was calm.
UPDATE 2-[Ukraine] {says} <12 drones fell> / The day was calm.
Factbox-[Ukraine] {says} <it lost 12 drones> / The day was calm.
Exclusive - <Riga lost 12 drones>, [minister] {says} / The day was calm.
<Riga lost 40 tanks>, [Orlov] {says} | Harbour Post / The day was calm.
<Riga lost 40 tanks>, {says} [Orlov] - Harbour Post / The day was calm.
<Bridge destroyed in raid>, [governor] {says} / The day was calm.
[The watch] {said} <the port was calm>.
[Orlov]{:} <Riga lost 40 tanks> / The day was calm.
Asked about the plan, the governor said.
""",
    "time before the source, whose support it is, and it on a channel": """
Last year [Riga] {announced} <a plan to build ships>.
Next year [Riga] {plans} <to build ships>.
[2:The Union] has stepped up [1:its] {1:support} for <1:farms>, {2:pledging} <2:two ships>.
[Governor Ivan Orlov] wrote on the Telegram messaging app, {saying} <that the raid hit a school>.
<The town has sent the ships.> [The mayor] {announced} it on Facebook.
[The mayor] {announced} <it on Monday>.
""",
    "a clause behind the cue that tells when": """
<1:A raid killed 12 men>, [1:the mayor] {1:said} Saturday as [2:Riga] {2:said} <2:it had lost two ships>.
<A raid killed 12 men>, [the mayor] {said} as he left.
<A raid killed 12 men>, [the mayor] {said} when asked about it.
<A raid killed 12 men>, {according to} [a news release].
[Two men who were captured by the army] {testified} <that they were paid>.
""",
    "help that is given is no speech": """
Several Baltic towns have been supporting Riga with 40 lorries.
The town supports Riga with 40 lorries.
<The club has been supporting refugees in the borough>, [a notice] {says}.
[Canada] {supported} <a ban on oil>.
[She] {supports} <Riga's bid>.
[The party] {supports} <NATO membership with conditions>.
""",
    "a headline with a figure and no verb": """
<Riga grain exports at 8.7 mln tons so far>, [farm ministry] {says}
<About 40 ships in port>, [officials] {say}
The grain, the ministry says.
The 40 ships, Ivan Orlov says
""",
    "a toll that is told anew": """
[The governor] {updated} <the casualty figures to nine dead>.
[The council] {revised} <the death toll to at least nine>.
The firm updated its sales figures to nine million.
The army updated the tanks to nine brigades.
The governor updated the toll.
""",
    "as they note, behind a word of contrast": """
However, as [the channel Signal] {notes}, <one drone was shot down, and three hit the depot>.
As [Harbour News] {reports} with reference to the channel of the governor, <two drones hit the depot>.
{According to} [Orlov], <the region was hit by 11 drones, and not 18, as the army claimed>.
<Two drones hit the depot>, as [the army] {claimed}.
""",
    "who is cited behind which": """
[The Harbour Herald, which cites its sources], {reports} <that the blast was no accident>.
[Officials] {cited} <two reasons>.
""",
    "a form in -ing that only describes": """
Fans fume as new worrying sign fuels fresh port claim
They saw [a report] {warning} <that the port is full>.
""",
    "a report with its day": """
{According to} [a Jan. 27 report by the Centre for Port Studies], <the town has suffered “more losses than any port” since 2022>.
{According to} [a July report], <the port is safe>.
<“The port is safe,”> [Orlov, a pilot], {said} Thursday morning on Harbour Radio’s “Port and Starboard.”
""",
    "who estimates nearly so much": """
[The Riga-based think tank] {estimates} <nearly 12,000 casualties, including wounded troops>.
[The ministry] {estimates} <almost 300 losses>.
""",
    "a claim at the head of a sentence": """
Despite [the premier's] repeated {1:claims} <1:that the port is safe>, [2:the report] {2:says} <2:repairs have been slow>.
Despite repeated {1:claims} by [1:the premier] <1:that the port is safe>, [2:the report] {2:says} <2:repairs have been slow>.
[The premier's] {claim} <that the port is safe> was wrong.
""",
    "which is left out": """
Cranes moved 70 boxes, a pace [the union] {says} <is slower than in 2019>.
[The union] {says} <a pace of 70 is slow>.
""",
    "of which and whom a part is told": """
[The ministry] {announced} <a strike of 51 drones, 18 of which were allegedly lost>.
[The ministry] {announced} <the return of 51 men, four of whom were hurt>.
[The ministry] {announced} <a raid on 51 towns>, which is the third in May.
""",
    "nothing is said": """
Riga has not officially confirmed this yet.
The authorities have not yet commented on the aftermath of the raid.
[Riga] {has not confirmed} <this loss>.
[The army] {has not yet said} <that the port is safe>.
[The mayor] {commented} on <the raid>.
""",
    "an adverb with a capital is no name": """
Similarly, [the Netherlands, which has 42 jets], {has not yet determined} <if all of them will be sent>.
Separately, [the mayor, who lost his house], {said} <two ships sank>.
Officially called the Harbour Plan, it brings together 40 partners.
[Connally] {said} <the port burned>.
Officially, [Orlov] {said} <the port burned>.
""",
    "but, with and without a comma": """
[The governor] {said} <debris had damaged three houses but caused no injuries>.
[The governor] {said} <debris had damaged three houses>, but offered no proof.
""",
    "because, he said": """
[1:The mayor] {1:described} <1:the talks as “good”> but left because, [2:he] {2:said}, <2:the port was shut>.
<The port is shut because>, [the mayor] {said}, <two ships sank>.
""",
    "two phrases beside a name, behind the day": """
On May 28, [Mikk Orel, the head of Valis], Riga’s foreign service, {told} the Harbour Post <that the port was shut>.
""",
    "who wants to be nobody": """
This source asked to remain anonymous.
[The source] {asked} the paper <to remain calm>.
""",
    "who signs off": """
<On 28 May, the army shelled homes in Riga>, {reports} [Riga Prosecutor's Office].
They lost homes, reports and letters.
They lost homes, reports Riga needs, and letters.
""",
    "adding, behind a quotation": """
[12:The president] {1:said} <1:the situation remained “very tough,”> {2:adding} <2:that Orlov “wants to go all the way.”>
""",
    "on the question of": """
On the question of [1:Petrenko's] {1:request} for <1:more shells>, [2:Orlov] {2:said} <2:no>.
""",
    "who note": """
The report echoes comments by Estonian officials, [who] {note} <heavy losses and that the port is closed>.
""",
    "before who says so": """
<Two ships sank>, {indicated} [the navy].
<Two ships sank in the raid>, {assured} [Mayor Ivan Orlov].
<“The port is safe,”> {believes} [the harbour master].
<Two ships sank>, {clarified} [the spokesman] on Monday.
Ships, believers and estimates of the harbour board.
""",
    "who guarantees": """
[Riga] {guarantees} <that its ports stay open>.
[The harbour board] {guaranteed} <that nobody would lose a house>.
[The port] {specified} <that ten cranes burned>.
Riga guarantees open ports.
""",
    "mistakes are pointed out": """
[12:Orlov] {1:said} <1:that the lists hold ten soldiers, two teachers>, and {2:pointed out} <2:mistakes in the names>.
[The auditor] {pointed out} <errors in the budget>.
""",
    "a form in -ing before a quotation and its speaker": """
Calling the talks "a useful conversation," [the mayor] {said} <it was "a shared view of peace in the town.">
Describing the raid as “a crime against us,” [Orlov] {said} <that two people died>.
<“We hold the port and we wait,”> [the mayor] {said}.
""",
    "told somebody, saying": """
[The commander] informed President Ivan Orlov via video, {saying} <the push was under way>.
[The envoy] informed Riga, {saying} <that the port was shut>.
[The mayor] {informed} Riga <that the port was shut>.
""",
    "a quotation that closes with a full stop, and who speaks next": """
[1:Orlov] {1:said} <1:the town was “not doing anything.”> [2:Estonia] {2:said} in August <2:that it had sent ten tanks>.
[1:Orlov] {1:called} <1:the raid “a crime.”> [2:Petrenko] {2:told} reporters on Monday <2:that two people died>.
<“Will it end?”> [Petrenko] {asked} in Riga.
""",
    "the day before who speaks": """
On Tuesday evening [Ivan Orlov] {said} <two ships sank>.
On Tuesday [Orlov] {said} <two ships sank>.
""",
    "but somebody else says": """
<1:Two ships sank>, [1:the mayor] {1:said}, but [2:the army] {2:said} <2:that three burned>.
<1:Two ships sank>, [1:the mayor] {1:confirmed}, but [2:the navy] {2:signaled} <2:that ten men died>.
<Two ships sank>, [the mayor] {said}, <but three burned>.
<Two ships sank>, [the mayor] {said}, <and the town hopes that help comes>.
""",
    "a headline without a verb, and who says so": """
<Estonia ready to send ten tanks>, {says} [Orlov] after call with minister
<New shells for the army by May>, {says} [the premier]
Ten tanks for Riga, says.
""",
    "adding, with a colon or a quotation": """
[12:Orlov] {1:said} <1:the town was “safe and sound now,”> {2:adding}: <2:“Nobody left us.”>
[12:Orlov] {1:called} <1:it “a crime of war,”> {2:adding}, <2:“Nobody left us here.”>
""",
    "a channel in brackets": """
<Two ships sank>, [the mayor] {said} (via Telegram).
<Two ships sank>, [the mayor] {said} (on X).
""",
    "a body before a colon and a number": """
[Ukraine's air force]{:} <40 drones shot down overnight>
[Emergency service]{:} <40 people rescued in Sumy>
Kherson: 40 civilians killed in May
""",
    "the short name of a channel at the very end": """
<Two ships sank>, {reads} [a post by Orlov] on X.
""",
    "with what goes on meanwhile": """
With the town under heavy fire, [the mayor] informed Ivan Orlov via video, {saying} <the push was under way>.
<With two ships lost, the port is shut>, [the mayor] {said}.
""",
    "while adding": """
[12:The mayor] {1:said} <1:it was "a shared view of peace in the town,"> while {2:adding} <2:that he had met Petrenko>.
[12:The mayor] {1:said} <1:two ships sank>, while {2:noting} <2:that nobody died>.
[The mayor] {said} <he would talk "about the port of Riga," while defending its interests>.
""",
    "its assessment is whose sentence it is": """
In its latest assessment, [the ministry] {said} <the army had “lost its way”>.
In his words, [Ivan Orlov] {noted} <that the port is shut>.
<The port>, in [his] {words}, <is shut>.
In [his] {words}, <the port is shut>.
""",
    "a hearer with a name beside": """
[The mayor] {informed} his colleague, Ivan Orlov, <that he was sure of it>.
[The mayor] {told} the governor, Ada Smith, <that two ships sank>.
""",
    "a participle in quotation marks": """
<The head is in talks with officials on "detailed plans" to open the port>, [the agency] {said}.
The team went to a "confirmed site" to see the port.
""",
    "who is called on the telephone": """
The president called his Estonian colleague to express his thanks.
[The president] {called} <the raid a crime>.
""",
    "what somebody in a clause beside sends": """
[The mayor] {said} <the boats were made by the navy>, which has sent the paper footage showing the port.
""",
    "whom somebody failed to take": """
The list names ten soldiers whom Riga refused to take.
It is a school which Riga promised to fund.
[Riga] {refused} <to take ten soldiers>.
""",
    "nobody has confirmed it": """
Two ships sank. Although the paper has not confirmed this, the port is shut.
The paper could not confirm these claims.
The ministry did not immediately respond to a request for comment.
[The mayor] {confirmed} <the claims>.
""",
    "what the news is": """
<Two ships sank.> The news {was announced} by [Mayor Ivan Orlov] during a meeting.
<The port is shut.> The decision {was announced} by [the board] on Monday.
The port is shut. <The decision> {was praised} by [the mayor].
""",
    "a comma that never closes": """
[Trade chief Ada Smith], {meanwhile said} Thursday <that the bloc was "grateful">.
[Trade chief Ada Smith], meanwhile, {said} <that the bloc was "grateful">.
""",
    "a relative clause ends before the verb": """
The mayor, [who] {confirmed} <that ten men had left>, heaped praise on them.
""",
    "a hearer with a place beside": """
[He] {told} the governor of Sumy, neighbouring Kursk, <that the raid was over>.
""",
    "according to him, a list": """
{According to} [US and UK intelligence services], <15,000 soldiers died>.
{According to} [us], <15,000 soldiers died>.
{According to} [him], <the annexation of Kherson, Donetsk and Luhansk regions is law>.
<1:The town is safe>, [1:Orlov] {1:says}, but {2:according to} [2:him], <2:nobody came back>.
""",
    "a quotation that the writer explains": """
<"Two ships sank in the raid,"> suggesting half as many as usual, [President Ivan Orlov] {wrote} on X.
""",
    "ahead of something": """
<Africa Needs Grain>, [Key Countries] {Say} Ahead of Riga Talks
<Two ships sank>, [the mayor] {said} ahead of the talks.
""",
    "who is so many years old": """
[The 71-year-old] {said} <two ships sank>.
[A 40-year-old woman] {said} <that two ships sank>.
""",
    "whose chief of staff": """
[The chief of staff to President Smith, Ivan Orlov], {said} <two ships sank>.
[A spokesperson for President Smith] {said} <two ships sank>.
""",
    "time speaks to nobody": """
They talked, although many times promised peace.
""",
    "a list of names": """
[Macron, Scholz and Tusk] {said} <that two ships sank>.
In Riga, [Macron, Scholz and Tusk] {said} <two ships sank>.
<Two ships sank>, [Orlov, Petrov and Smith] {said}.
[Sources close to Zelensky] {said} <two ships sank>.
""",
    "two phrases for one person before a cue that could be a participle": """
<Russia returned nine men>, [Russia’s presidential commissioner for rights, Ada Smith], {announced} Thursday.
<Ten ships left>, [the board's envoy for the ports, Ivan Orlov], {announced} on Monday.
""",
    "a channel linked to somebody": """
[A Telegram channel linked to the Orel leadership] on Monday {admitted} <the group had lost ten men>.
[A group loyal to Orlov] {said} <two ships sank>.
""",
    "despite what somebody says": """
Despite [1:Orlov's statements] {1:asserting} <1:that Sumy is “fully in our hands,”> [23:Commander Petrov] {2:dismissed} <2:the claims>, {3:emphasizing} <3:that troops remain>.
Despite [1:Orlov] {1:saying} <1:the port is shut>, the army left.
""",
    "however, between subject and verb": """
[Ukrainian forces], however, {report} <ongoing efforts to repel the raid>.
[Analysts], however, {say} <that the port is shut>.
""",
    "what photos show": """
Smith posted photos on Telegram showing her beside the envoy.
[The ministry] sent a letter {saying} <the port is shut>.
""",
    "who is described by a participle": """
<The men have left>, [a diplomat briefed on the process] {said}.
<The men have left>, [two people briefed on the talks] {said} on Monday.
<The men have left>, [a man wounded in the raid] {said}.
[The General Staff] {has outright denied} <the claims>.
""",
    "a place with its country and a colon": """
DOHA, Qatar: <Two ships sank>, [officials] {said}.
""",
    "while another one says": """
<1:The death toll stands at 40>, {1:according to} [1:officials], while [2:the mayor] {2:says} <2:50 died>.
<1:Two ships sank>, {1:according to} [1:the navy], while [2:the mayor] {2:says} <2:three sank>.
""",
    "per, at the head": """
{Per} [the ministry], <two ships sank>.
Per capita income fell, and two ships sank.
""",
    "was quoted as saying, behind the words": """
<Two ships sank>, [Mayor Ivan Orlov] was quoted as {saying} by the paper.
""",
    "reports with reference to": """
<Two ships sank>, [the agency] {reports} with reference to Mayor Ivan Orlov.
""",
    "took to a channel to say": """
[Mayor Ivan Orlov] took to X {to say} <two ships sank>.
""",
    "reads, with a colon or a comma": """
[The post] {reads}: <“Two ships sank in the raid.”>
[The ministry's statement] {reads}, <“Two ships sank in the raid.”>
Latest reports: two ships sank in the raid.
""",
    "two voices in one sentence": """
<1:Two men died in the raid>, [1:the mayor] {1:said}<2:, and 40 houses burned>, [2:the governor] {2:added}.
Contrary to [1:the mayor's] {1:claim} <1:that 40 men died>, [2:the ministry] {2:said} <2:nobody did>.
Unlike the mayor, [1:who] {1:said} <1:40 men died>, [2:the governor] {2:said} <2:30 did>.
""",
    "a name that is not given": """
<“We lost ten men,”> {said} [Ivan], a soldier who declined to give his last name.
""",
    "a dash and who says so, behind full stops": """
<From their side, the town is surrounded. They hold two villages, but no towns.> - [Orlov] {said}.
<“The town is surrounded. We hold it.”> - [Orlov] {said}.
<“The town is surrounded. We hold it.”> – [Mayor Ivan Orlov] {noted}.
They left the town. / <The port is shut.> - [Orlov] {noted}.
""",
    "words that only look like cues": """
The army has also added Rigan forces into its ranks.
Riga should not fear the rearming of the town.
[The mayor] {says} <Riga must admit the truth>.
The governor exerted pressure during the meeting, calling for:
The visit followed stops in Riga, part of a tour aimed at encouraging them to act.
Ten states voted for [a resolution] {condemning} <the raid>.
It was that charter which saw ten states vote in favour of [a resolution] {condemning} <the raid>.
An unofficial page supporting the armed forces posted a video.
We help people better understand what the service does.
[A study by a think tank in Riga] {suggested} <the army is weak>.
[A study by the think tank] {suggested} <the army is weak>.
<The minister met his colleagues, stressed the need for peace, and left>, [he] {noted}.
He mentioned no targets.
[Orlov] {cited} <no less than five reasons>.
The mayor denied Riga the status of a port.
The ships sank despite [the mayor's] recent {claim} <that the port is safe>.
[The port] {denies} <deliberately targeting ships>.
[The forces] counterattack in the south, {claiming} <to have pushed the enemy back>.
[A study by Riga think tank the Harbour Institute] {suggested} <the port is weak>.
[The mayor] {denied} <the report>.
<Four people died in Sumy>, as {reported} by [the city's mayor, Ivan Dolenko].
<Five houses burned>, as {announced} by [the rescue service] on Monday.
<Six people were hurt>, as previously {reported} by [the governor] on Telegram.
The price rose, as announced by the bank in May, and fell again.
The talks ended, as demanded by the port.
Boats were used as reported by the harbour office.
[The group] {praised} <a rise in trade>, marking a shift from the calm observed in Riga.
The army shelled the town, ending a lull noted in May.
<The army shelled the town>, [the mayor] {noted} in May.
<This month alone>, [the mission] {recorded} <96 civilians killed>.
<The past week>, [police] {counted} <40 deaths>.
<So far this year>, [the mission] {has documented} <900 deaths>.
The week, the ship recorded, was long.
[The ministry] in a statement {said} <50 people had left>.
[The Orel Relief Board (ORB)] in a release {said} <that 50 people had left>.
[The council] in remarks Monday {said} <60 people had left>.
[The people in the town] {said} <60 had left>.
""",
    "another one speaks behind with": """
[1:The mayor] {1:said} <1:nine people died>, with [2:the army] {2:saying} <2:that it lost two men>.
[1:The mayor] {1:said} <1:nine people died>, with [2:the police] {2:reporting} <2:two arrests>.
[The mayor] {said} <nine people died, with rescuers saving two more>.
[The army in turn] {said} <it lost two men>.
""",
}
LINES = lines_of(CASES)


@pytest.mark.parametrize("line", LINES, ids=[line[:70] for line in LINES])
def test_case(line: str) -> None:
    """What is found in a line is what its marks say, and nothing where it has none."""
    found, expected = read_line(line)

    assert found == expected
