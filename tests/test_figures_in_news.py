"""What the figures of war news count, sentence by sentence: sentences of our own in the ways of many newsrooms.

A line is a sentence and its figures in order, each "number item/action/actor": a dash where the words
do not say it, a dot where the line does not ask.
"""

import pytest
from figure_lines import assert_counts

import ukclaims as uc

COUNTED = {
    "all of them, lists of other things, and deeds of others": """
The army destroyed all of the 12 drones and two missiles. | 12 drone/destroy/army; 2 missile/destroy/army
The raid damaged its tracks, the network and three cars. | 3 car/damage/raid
The town suffered a wave of raids, with the police recording 100 explosions there. | 100 explosion/-/-
Six people had died in the raid, including four clerks. | 6 person/die/-; 4 clerk/die/-
The sociological institute surveyed 1,067 people. | 1067 person/survey/sociological institute
At Least 2 Dead as Russia Strikes Riga | 2 person/kill/-
12 Killed, 30 Injured in Riga | 12 person/kill/-; 30 person/injure/-
They sent an additional million rounds. | 1000000 round/send/-
""",
    "a party ends where its verb begins, or where more is told of it": """
Ukraine will receive 5,000 drones from Lithuania valued at 5 million euros. | 5000 drone/receive/Lithuania; 5000000 -/-/-
Ukraine will receive 5,000 drones from Lithuania worth 5 million euros. | 5000 drone/receive/Lithuania; 5000000 drone/receive/-
Two men who were captured by Ukrainian troops testified that they were paid. | 2 man/capture/Ukrainian troops
Forty cars were destroyed by the mayor's armed guards. | 40 car/destroy/mayor's armed guards
""",
    "what is told of a part behind a colon or a dash is not told of the whole": """
There were 12 casualties: three killed and nine injured. | 12 casualty/-/-; 3 casualty/kill/-; 9 person/injure/-
The mission reported 12 casualties - 3 killed and 9 injured. | 12 casualty/-/-; 3 casualty/kill/-; 9 person/injure/-
Some 12 homes: three of them burned. | 12 home/-/-; 3 home/burn/-
""",
    "who verifies or confirms a count does nothing to the counted": """
The governor confirmed 40 injuries. | 40 injury/-/-
The agency registered 40 attacks. | 40 attack/-/-
The mission has documented 40 civilian deaths. | 40 civilian death/-/-
The agency registered 12 companies. | 12 company/register/agency
""",
    "a participle behind the counted describes them; what the sentence tells is its main verb": """
Twelve homes damaged by shelling were repaired. | 12 home/repair/-
Forty men captured near the border were freed. | 40 man/free/-
Some 80 children deported by Russia have been safely returned. | 80 child/return/-
At least 30 soldiers deployed to the border have been killed. | 30 soldier/kill/-
Some 300 people evacuated from the town have returned. | 300 person/return/-
Twelve people wounded in the attack were taken to hospital. | 12 person/wound/-
Forty drones launched by Russia, which were new, fell. | 40 drone/launch/Russia
Twenty tanks pledged by Norway arrived and were shown. | 20 tank/pledge/Norway
""",
    "who goes without power or water is cut off": """
The raid left 5,000 homes without power. | 5000 home/cut off/raid
Some 12,000 residents remain without electricity. | 12000 resident/cut off/-
Twelve villages were left without any hot water. | 12 village/cut off/-
More than 40,000 people in the region are without gas. | 40000 person/cut off/-
Power was cut to 5,000 homes. | 5000 home/cut off/-
Shelling cut off 12 villages. | 12 village/cut off/Shelling
Crews restored power to 40,000 homes. | 40000 home/reconnect/crews
Electricity has since been restored to the 240 streets. | 240 street/reconnect/-
The school left 12 pupils without teachers. | 12 pupil/-/-
He came to 12 villages with light trucks. | 12 village/-/-
""",
    "homes and fields under water, and other harm": """
The river flooded 300 houses. | 300 house/flood/river
Some 300 houses were flooded. | 300 house/flood/-
The outage affected 2 million people. | 2000000 person/affect/outage
Some 40,000 people entered Poland. | 40000 person/enter/-
The institute interviewed 1,031 respondents. | 1031 respondent/interview/institute
The company employs 70,000 people. | 70000 person/employ/company
The firm supplies 25 percent of the power. | 25 power/supply/firm
Russia is now also firing 900 shells a day. | 900 shell/fire/Russia
They have 12 drones flying over the city. | 12 drone/-/-
""",
    "deeds told by a noun before a list, by an adjective, or in other words": """
The army faced heavy losses, including 40 tanks and 9 guns. | 40 tank/lose/-; 9 gun/lose/-
Kyiv counts 900 dead soldiers. | 900 soldier/kill/-
He named the number of dead soldiers: 900. | 900 soldier/kill/-
Five people lost their lives. | 5 person/die/-
Some 40 soldiers were exchanged for 40 Russian prisoners. | 40 soldier/exchange/-; 40 prisoner/exchange/-
With nearly 900 reported injured, the army stopped. | 900 person/injure/-
The repatriation of 40 men took a day. | 40 man/repatriate/-
Forty children were returned from areas occupied by Russia. | 40 child/return/-
At least 4 houses, a shop, a garage and 2 cars were damaged. | 4 house/damage/-; 2 car/damage/-
The 18 launchers, which have been on order for a year, will be sent. | 18 launcher/send/-
""",
    "what is counted behind 'the number of', and what was done to it": """
The number of refugees from Ukraine registered for aid in Europe was 3.2 million. | 3200000 refugee/register/-
The number of refugees from Ukraine registered for aid in Europe reached 3.2 million. | 3200000 refugee/register/-
The number of people in Kharkiv Oblast wounded by mines rose to 40. | 40 person/wound/-
The tonnage of grain exported from three ports is 4,556,311 tons. | 3 port/-/-; 4556311 grain/export/-
The number of people killed in two villages rose to 12. | 2 village/./.; 12 person/kill/-
The number of soldiers in the field is 880,000. | 880000 soldier/-/-
The number of wounded children rose to 40. | 40 child/wound/-
The number of those who have died has risen to 24. | 24 person/die/-
The number of casualties of the strike had increased to 31 people. | 31 casualty/-/-
The volume of grain exports came to 45 million tonnes. | 45000000 grain/export/-
The volume of aid came to 12 tonnes. | 12 aid/-/-
The number of North Korean killed or wounded rose to 40. | 40 person/harm/-
""",
    "a thing of two words behind a unit": """
Ukraine sold 3 million tonnes of natural gas. | 3000000 natural gas/sell/Ukraine
Ukraine sold 3 million tonnes of agricultural products. | 3000000 agricultural product/sell/Ukraine
Norway gave 200 million euros worth of artillery shells. | 200000000 artillery shell/give/Norway
Some 60 percent of the city's residents were evacuated. | 60 resident/evacuate/-
""",
    "by what it goes nobody acts, and nobody acts by a number": """
Some 3 million tonnes of grain were exported by sea. | 3000000 grain/export/-
Some 36 million tonnes of cargo were exported by the sea corridor. | 36000000 cargo/export/-
Some 22 million tonnes of cargo were exported by more than 700 ships. | 22000000 cargo/export/-; 700 ship/./.
Some 22 tanks were sent by road by the Polish army. | 22 tank/send/Armed Forces of Poland
""",
    "what people spend, and on what": """
Ukraine's defence spending totaled 765 billion hryvnias. | 765000000000 defence spending/spend/Ukraine
Russia's military expenditure came to 13 trillion rubles. | 13000000000000 military expenditure/spend/Russia
""",
    "a number alone is of the whole thing named before": """
Germany kept six Patriot batteries after sending three. | 6 patriot battery/./.; 3 patriot battery/send/.
Russia fired 12 cruise missiles, and nine were shot down. | 12 cruise missile/fire/Russia; 9 cruise missile/shoot down/-
""",
    "one behind 'said that' is a number": """
The ministry said that one sailor has died and 27 are missing following the blast. | 1 sailor/die/-; 27 sailor/go missing/-
""",
    "a list that leaves its verb out has its own actors": """
Sweden sent 10 tanks, Denmark 19 and Norway eight. | 10 tank/send/Sweden; 19 tank/send/Denmark; 8 tank/send/Norway
Germany has taken in 1.2 million refugees, Poland 950,000. | 1200000 refugee/take in/Germany; 950000 refugee/./.
Russia lost 12 tanks, and Ukraine 8 tanks. | 12 tank/lose/Russia; 8 tank/lose/Ukraine
Germany gave Ukraine 12 tanks and Poland 3. | 12 tank/give/Germany; 3 tank/give/-
The strike killed 12 people in Kharkiv, Ukraine, 3 of them soldiers. | 12 person/kill/strike; 3 soldier/kill/strike
""",
    "the enemy is whoever fights against the one who speaks": """
The enemy fired 38 missiles, the Ukrainian Air Force said. | 38 missile/fire/Russia
The enemy lost 380 men, the Russian Defence Ministry said. | 380 man/lose/Ukraine
Enemy troops lost 40 tanks, Syrskyi said. | 40 tank/lose/Russia
Enemy losses came to 480 men, the Russian Defence Ministry said. | 480 man/lose/Ukraine
Twelve villages were shelled by the enemy, Zelensky said. | 12 village/shell/Russia
The enemy lost 380 men, the observer said. | 380 man/lose/-
The occupiers fired 38 missiles, the observer said. | 38 missile/fire/Russia
""",
    "who acts stands behind a time or a front without a comma": """
In 2024 Ukraine produced 900 drones. | 900 drone/produce/Ukraine
On 5 May 2024 Russia launched 60 drones. | 60 drone/launch/Russia
On the Kursk front Ukraine lost 300 men. | 300 man/lose/Ukraine
In the Kharkiv region Russian forces destroyed 12 tanks. | 12 tank/destroy/Russian forces
During the day the Kharkiv region was hit by 12 drones. | 12 drone/./-
""",
    "who does it stands behind 'with', be there a comma or none": """
Russia launched 42 drones overnight with air defences destroying 41 drones. | 42 drone/launch/Russia; 41 drone/destroy/air defences
Russia launched 42 drones, with air defences destroying 41 drones. | 42 drone/launch/Russia; 41 drone/destroy/air defences
""",
    "what a verb of containing takes out of its subject": """
The drones that were intercepted overnight included 30 over Bryansk. | 30 drone/intercept/-
The package includes 40 trucks. | 40 truck/-/-
The wounded included 12 children. | 12 child/-/-
""",
    "what a part says itself of those it counts": """
Russia has suffered 100,000 casualties, including over 20,000 killed in action. | 100000 casualty/suffer/Russia; 20000 person/kill/-
The mercenary Wagner Group lost 30,000 men, including 9,000 fighters killed. | 30000 man/lose/Wagner Group; 9000 fighter/kill/-
The strike killed 12 people, including 3 children. | 12 person/kill/strike; 3 child/kill/strike
""",
    "some taken out of a whole, and what sort they are": """
Some 2,620 people have been evacuated, 160 of them are children. | 2620 person/evacuate/-; 160 child/evacuate/-
At least 60 people, 12 of them children, were killed. | 60 person/kill/-; 12 child/kill/-
Some 20 people came, 12 of them were wounded. | 20 person/-/-; 12 person/wound/-
Russia fired 60 drones, 40 of them Shaheds. | 60 drone/fire/Russia; 40 shahed/fire/Russia
""",
    "a clause that begins with a number behind 'after'": """
The mayor left after 12 people were killed. | 12 person/kill/-
The mayor left after 12 attacks. | 12 attack/-/-
At least 16 people died and 31 are missing due to the flood. | 16 person/die/-; 31 person/go missing/-
""",
    "people alone are hurt and arrested": """
In the blast 12 were hurt and 40 were detained. | 12 person/hurt/-; 40 person/detain/-
Some 40 died. | 40 person/die/-
""",
    "what is found and opened": """
Some 422 murdered civilians were found in the town. | 422 civilian/find/-
Prosecutors opened 900 criminal cases. | 900 criminal case/open/prosecutors
The poll found that 55 percent of the residents stayed. | 55 resident/-/-
""",
    "units and crews of a body are the body": """
Units of the State Emergency Service defused 235 explosive objects. | 235 explosive object/defuse/State Emergency Service of Ukraine
Fighters of the Azov Brigade destroyed 12 tanks. | 12 tank/destroy/Azov Brigade
Twelve tanks were destroyed by soldiers of the Azov Brigade. | 12 tank/destroy/Azov Brigade
Members of the crew destroyed 12 tanks. | 12 tank/destroy/members
Units destroyed 12 tanks of the Guards. | 12 tank/destroy/units
""",
    "totals that something is brought to, and forecasts of a level": """
This brings the total military aid to nearly $17 billion. | 17000000000 aid/-/-
The parcel will bring the number of launchers Poland has sent to 12. | 12 launcher/send/Poland
This brings the number of ships under sanctions to 597. | 597 ship/-/-
Grain exports are projected to be 49 million tonnes. | 49000000 grain/export/-
The number of refugees reached 3 million. | 3000000 refugee/-/-
This brings Russia's losses to 480,000 men, 9,000 tanks and 30,000 guns. | 480000 man/lose/Russia; 9000 tank/lose/Russia; 30000 gun/lose/Russia
""",
    "land and places taken, gained and controlled": """
Russian forces took almost 235 square kilometres. | 235 territory/take/Russian forces
The army took 12 villages. | 12 village/take/army
The army has gained 40 square miles. | 40 territory/gain/army
The forces, which have taken a fifth of the land, control 98 percent of the region. | 0.2 land/take/forces; 98 region/control/forces
The plants make 900 drones and 40 tanks. | 900 drone/make/plants; 40 tank/make/plants
The gain came in July, when Russia captured 634 villages. | 634 village/capture/Russia
Moscow has control over 81 percent of the region. | 81 region/-/-
He took 12 guests to the port. | 12 guest/-/-
The board made a decision on 12 ships. | 12 ship/-/-
""",
    "the fate of people after a noun of harm": """
There were 900 casualties, including 400 dead and 500 injured. | 900 casualty/./.; 400 person/kill/-; 500 person/injure/-
There were 840 fatalities in April and 586 in May. | 840 fatality/./.; 586 fatality/./.
Every month saw 163 civilians killed and 547 injured per month. | 163 civilian/kill/-; 547 civilian/injure/-
The injury toll stood at 28 adults. | 28 adult/injure/-
The number of Ukrainians and Russians killed or wounded has reached one million. | 1000000 person/harm/-
While 105 men were released, 14 persons were found dead. | 105 man/release/-; 14 person/kill/-
The report counts at least 900 confirmed deaths, including 46 children. | 900 death/./.; 46 child/kill/-
Some 252 clinics were recorded as damaged or destroyed. | 252 clinic/damage or destroy/-
""",
    "two numbers with a bound each": """
They named around 4,500 prisoners and over 1,700 guards. | 4500 prisoner/-/-; 1700 guard/-/-
It beat back five attempts, bringing the number of attacks to 26. | 5 attempt/-/-; 26 attack/-/-
This year the plants plan to produce 900 drones. | 900 drone/produce/plants
The output of drones has reached 900 units. | 900 drone/produce/-
The output of Ukraine has reached 900 drones. | 900 drone/produce/Ukraine
Berlin paid UAH40 billion. | 40000000000 -/pay/Germany
""",
    "levels that drop, and what is counted inside other phrases": """
Grain output dropped to 53 million tonnes in 2022, down from 86 million in 2021. | 53000000 grain/produce/-; 86000000 grain/produce/-
It is expected to reach two million rounds by May. | 2000000 round/-/-
The aid reached 900 people. | 900 person/reach/aid
Fewer than 100 drones reached Odesa. | 100 drone/reach/-
They met the needs of 11 million people and 4 million refugees. | 11000000 person/-/-; 4000000 refugee/-/-
They hit depots in two villages and 3 towns. | 2 village/-/-; 3 town/-/-
Plants have made 115 to 130 missiles and 300 drones. | 115 missile/make/plants; 300 drone/make/plants
MPs approved outlays of 2 trillion hryvnia ($54 billion) and a fund of $3 billion. | 2000000000000 -/-/-; 54000000000 -/-/-; 3000000000 fund/-/-
At least 16 minors were among the 66 wounded. | 16 minor/wound/-; 66 person/wound/-
British intelligence estimates Russia has suffered 900 casualties. | 900 casualty/suffer/Russia
Assaults led to a 90% increase in casualties. | 90 casualty/-/-
The members agreed on a €2 billion plan. | 2000000000 plan/-/-
""",
    "what the second of two numbers shares with the first": """
Ukraine has lost up to 80 men and three tanks over the day. | 80 man/lose/Ukraine; 3 tank/lose/Ukraine
It killed at least 12 people and 3 children. | 12 person/kill/-; 3 child/kill/-
They destroyed 15 of the 20 drones and 29 of the 44 missiles. | 15 drone/destroy/-; 29 missile/destroy/-
We sent 900 units of 155-mm artillery rounds and 750 packages. | 900 artillery round/send/-; 750 package/send/-
Ten villages and almost 500 consumers were disconnected. | 10 village/disconnect/-; 500 consumer/disconnect/-
Three villages in the south lost electricity. | 3 village/cut off/-
It lists significant losses: including 42 tanks and 9 guns. | 42 tank/lose/-; 9 gun/lose/-
Some 78% of those surveyed agree. | 78 -/-/-
Some 54 billion hryvnias ($1 billion) will be allocated. | 54000000000 -/allocate/-; 1000000000 -/allocate/-
""",
    "who returns home, and totals brought far": """
Kyiv said that 189 people returned home. | 189 person/return/-
Some 40 people returned to the town. | 40 person/return/-
Russia returned 900 bodies. | 900 body/return/Russia
This brings the total combat losses for Russian forces since the start of the war to 900,000 men. | 900000 man/lose/.
""",
    "what a sum before its noun is": """
The state sent 2 billion euros worth of military aid. | 2000000000 military aid/send/state
Ukraine will get $2 billion in several tranches. | 2000000000 -/get/-
The EU approved a 50 billion euro loan. | 50000000000 loan/approve/European Union
A $400 million security assistance package was approved. | 400000000 package/approve/-
They hit a $5 million tank. | 5000000 -/hit/-
""",
    "a part named inside the whole shares the deed": """
At least 25 people, including three children, were killed in the strike. | 25 person/kill/-; 3 child/kill/-
The governor said the strike, according to initial information, killed 12 people. | 12 person/kill/strike
The strike, on Friday, killed 12 people. | 12 person/kill/strike
The strike killed 12 people, including two children. | 12 person/kill/strike; 2 child/kill/strike
Some 40 people (including 6 rescuers) were wounded. | 40 person/wound/-; 6 rescuer/wound/-
The package includes 40 trucks. | 40 truck/-/-
Countries agreed on steps, including those targeting 200 ships. | 200 ship/-/-
Forty trucks, painted green, were delivered. | 40 truck/deliver/-
The list includes 12 names. | 12 name/-/-
""",
    "a participle before its noun is no verb of the figure": """
Crews found 72 people in the destroyed section. | 72 person/./.
Three missiles came from temporarily occupied land. | 3 missile/-/-
The United States and Norway have 12 jets. | 12 jet/-/-
Some 12 tanks destroyed in May were shown. | 12 tank/destroy/-
""",
    "hurt and killed without a noun are people": """
More than 73 were injured in the attack. | 73 person/injure/-
At least 94 others were wounded. | 94 person/wound/-
The blast killed 12 and wounded 30. | 12 person/kill/blast; 30 person/wound/blast
The army shot down 12. | 12 -/shoot down/army
Some 40 were launched. | 40 -/launch/-
Of the tanks, 12 were destroyed. | 12 -/destroy/-
""",
    "killed or wounded is people harmed": """
Over 3,000 soldiers have been killed or wounded there. | 3000 soldier/harm/-
The shelling killed or injured 20 people. | 20 person/harm/shelling
Some 90 people were killed and wounded in the raid. | 90 person/harm/-
More than 200,000 soldiers have been killed or wounded since 24 February 2022. | 200000 soldier/harm/-
The blast killed 12 and wounded 30. | 12 person/kill/blast; 30 person/wound/blast
Twelve people were killed and 30 were injured. | 12 person/kill/-; 30 person/injure/-
The blast killed and wounded 12 people. | 12 person/harm/blast
Twelve tanks were destroyed or damaged. | 12 tank/damage or destroy/-
Russians have damaged or destroyed 3,000 schools. | 3000 school/damage or destroy/Russia
The shelling destroyed 12 houses and damaged 30. | 12 house/destroy/shelling; 30 house/damage/shelling
Air defences intercepted and destroyed 36 drones. | 36 drone/intercept/Air defences
The crews shot down or jammed 36 drones. | 36 drone/neutralise/crews
Three men suffered fatal wounds. | 3 man/kill/-
Three men were fatally injured. | 3 man/kill/-
The brigade captured or killed 30 soldiers. | 30 soldier/-/brigade
Sappers found and defused 900 mines. | 900 mine/defuse/sappers
A drone was shot down and damaged 12 houses. | 12 house/damage/drone
Some 600 men were killed in the shelling of houses used by the army. | 600 man/kill/-
Some 12 people were killed in a house built by a Norwegian firm. | 12 person/kill/-
Some 12 people were killed in a strike launched by Russia. | 12 person/kill/Russia
Kyiv received 900 radios from the firm Northwerk from Poland. | 900 radio/receive/-
The country's largest arms maker, Northwerk, made 900 shells. | 900 shell/make/Northwerk
The attack on the capital, Kyiv, killed 12 people. | 12 person/kill/attack
""",
    "a second noun, and what was launched and then shot down": """
Some 85 officers and foreign instructors were killed. | 85 officer and foreign instructor/kill/-
Twelve soldiers and a driver were wounded. | 12 soldier/wound/-
The base has 12 jets and pilots were trained. | 12 jet/-/-
More than 20 missiles launched toward the city were shot down. | 20 missile/shoot down/-
Sixty drones launched overnight were mostly intercepted. | 60 drone/intercept/-
Sixty drones launched overnight hit the port. | 60 drone/launch/-
""",
    "lives lost, injuries sustained": """
At least 25 people lost their lives. | 25 person/die/-
Three children from the school lost their lives. | 3 child/die/-
Some 73 sustained injuries. | 73 person/injure/-
Twelve workers suffered serious wounds. | 12 worker/injure/-
The army lost 12 tanks. | 12 tank/lose/army
Twelve people lost their homes. | 12 person/./.
""",
    "a clause of its own behind a part": """
In all, 33 people were killed, including 5 children, 121 were injured. | 33 person/kill/-; 5 child/kill/-; 121 person/injure/-
The toll stands at 26, with 93 others injured. | 26 person/kill/-; 93 person/injure/-
The convoy with 12 trucks was destroyed. | 12 truck/-/-
The toll stands at 26, with 93 injured, among them 18 children. | 26 person/kill/-; 93 person/injure/-; 18 child/injure/-
""",
    "sums of aid by the noun beside them": """
The bank transferred a €1 billion loan tranche. | 1000000000 tranche/transfer/bank
Norway pledged a €500 million package. | 500000000 package/pledge/Norway
The seven agreed on a loan of $50 billion. | 50000000000 loan/./.
Europe gave 138 billion euros in military, financial, and humanitarian aid. | 138000000000 aid/give/Europe
The town wants a €100 million plant. | 100000000 -/want/town
The ministry spent €3 billion last year. | 3000000000 -/spend/ministry
""",
    "the thing that is exported, produced": """
Grain exports reached 8.7 million tonnes. | 8700000 grain/export/-
Exports of grain reached 8.7 million tonnes. | 8700000 grain/export/-
Ukraine's drone production reached 4 million. | 4000000 drone/produce/Ukraine
Russian losses reached 300,000. | 300000 -/lose/Russia
Exports of Ukraine came to 12 tonnes. | 12 -/export/Ukraine
""",
    "control held and taken": """
Our troops control about 1,000 square kilometres. | 1000 territory/control/troops
The forces are in control of 92 settlements. | 92 settlement/control/forces
The army took control of 12 villages. | 12 village/capture/army
The army has full control of 12 villages. | 12 village/control/army
""",
    "people remain, and forces are those of whoever speaks": """
Some 1,256 people remain in the town. | 1256 person/remain/-
The ministry said 1,370 people live in the city. | 1370 person/live/-
Russia's defence ministry said its air defences shot down 64 drones. | 64 drone/shoot down/Russia's air defences
Orla Venn said its air defences shot down 64 drones. | 64 drone/shoot down/air defences
""",
    "missing people are people who went missing": """
There are 26 missing people in the town. | 26 person/go missing/-
Rescuers look for 12 missing miners. | 12 miner/-/-
The set has 12 missing pages. | 12 page/-/-
""",
    "what people are left without": """
More than 40,000 homes were left without power. | 40000 home/cut off/-
Some 70,000 consumers are without electricity. | 70000 consumer/cut off/-
The strike left 9,000 households without gas. | 9000 household/cut off/.
Some 300 people remain without heating. | 300 person/cut off/-
Forty people left without a word. | 40 person/-/-
Some 12 people were rescued without injuries. | 12 person/rescue/-
""",
    "dead and missing without a verb": """
The mayor counted 12 dead and 5 missing. | 12 person/kill/-; 5 person/go missing/-
Shelling of the town: 12 dead, 40 injured. | 12 person/kill/-; 40 person/injure/-
The attack left 5 dead. | 5 person/kill/attack
At least 40 people are dead, the mayor said. | 40 person/kill/-
Some 30 people are missing. | 30 person/go missing/-
Rescuers met 12 people near the Dead Sea. | 12 person/meet/rescuers
The team has 12 dead batteries. | 12 battery/-/-
They wrote 40 missing person posters. | 40 poster/-/-
""",
    "the one who does it beside 'with'": """
Russia launched 31 drones, with air defences destroying 28 of them. | 31 drone/launch/Russia; 28 drone/destroy/air defences
The town was shelled, with rescuers evacuating 40 people. | 40 person/evacuate/rescuers
Two towns were hit, with officials reporting 12 deaths. | 2 town/hit/-; 12 death/./.
Poland helped Ukraine with 20 tanks. | 20 tank/./.
""",
    "who launched them stands behind the noun": """
Ukraine shot down 52 of the 103 drones Russia launched. | 52 drone/shoot down/Ukraine
The 40 missiles that Russia fired hit the grid. | 40 missile/fire/Russia
The 60 drones Iran sold to Russia were old. | 60 drone/sell/Iran
The 12 men Russia said were its own have fled. | 12 man/./.
The 20 trucks, Norway said, were old. | 20 truck/./.
""",
    "the counted acts itself": """
Twelve missiles hit the city. | 12 missile/-/-
Some 40 drones damaged a bridge. | 40 drone/-/-
Eighteen countries pledged aid to Kyiv. | 18 country/./.
Twelve drones were hit. | 12 drone/hit/-
Six Ukrainian drones shot down over the region. | 6 drone/shoot down/-
Some 40 homes damaged overnight were old. | 40 home/damage/-
About 500 people left the town. | 500 person/./-
""",
    "times and openings are no actors": """
Some 38 people had been rescued by Sunday morning. | 38 person/rescue/-
Details: Russian forces launched 18 drones. | 18 drone/launch/Russian forces
The army lost 12 tanks by Friday. | 12 tank/lose/army
Some 38 people were rescued by firefighters. | 38 person/rescue/firefighters
""",
    "a number behind a preposition is no object": """
Kyiv exported grain to 18 countries. | 18 country/-/-
Prisoners were freed as part of 50 exchanges. | 50 exchange/-/-
The army attacked along 6 roads. | 6 road/-/-
Russia attacked the city with 60 drones. | 60 drone/attack/Russia
Norway supplied the brigade with 900 helmets. | 900 helmet/supply/Norway
The building, which had 16 sections, was struck. | 16 section/-/-
A missile struck a building, which had 16 sections. | 16 section/-/-
""",
    "a noun that says the deed": """
Berlin will finance the purchase of 180,000 shells. | 180000 shell/purchase/-
The minister announced the delivery of 20 tanks to Ukraine. | 20 tank/deliver/-
Britain's delivery of 900 drones was swift. | 900 drone/deliver/United Kingdom
The governor confirmed the deaths of 12 people. | 12 person/kill/-
The talks brought the release of 95 prisoners. | 95 prisoner/release/-
The loss of 12 aircraft was reported. | 12 aircraft/lose/-
A delegation of 12 officials left. | 12 official/./.
A package of 20 items was shown. | 20 item/./.
The use of a fleet of 12 ships was planned. | 12 ship/./.
""",
    "losses, casualties and output that come to a number": """
The losses of the Ukrainian army amounted to over 480 servicemen. | 480 serviceman/lose/Ukrainian army
Russian losses in 2024 came to more than 420,000 people. | 420000 person/lose/Russia
Russia's total losses rose to an estimated 489,870. | 489870 -/lose/Russia
Casualties have risen to 34. | 34 person/harm/-
The death toll rose to 34. | 34 person/kill/-
The number of victims rose to 12. | 12 victim/./.
The losses were shown to 12 reporters. | 12 reporter/-/-
Losses of this kind trouble 40 families. | 40 family/./.
The toll road has 12 exits. | 12 exit/./.
""",
    "a change of a level is no deed": """
The interception rate dropped to 30 percent in April. | 30 rate/-/-
Output fell to 46 million tonnes. | 46000000 -/produce/-
Daily shortages reached 6 gigawatts. | 6 shortage/-/-
Exports rose by 12 percent. | 12 export/-/-
The plane dropped 12 bombs. | 12 bomb/drop/plane
Some 12 bombs were dropped on the town. | 12 bomb/drop/-
The convoy reached 12 villages. | 12 village/reach/convoy
""",
    "the subject behind an opening": """
As a result of the raid, the army destroyed 28 drones. | 28 drone/destroy/army
Apart from the shells, Russia has lost 40 trucks. | 40 truck/lose/Russia
Overnight into February 8, 2024, the enemy launched 17 drones. | 17 drone/launch/-
As part of the deal, Kyiv freed 95 prisoners. | 95 prisoner/free/Ukraine
Two days later, Poland sent 14 tanks. | 14 tank/send/Poland
A large maker of weapons, Norway sent 14 tanks. | 14 tank/send/Norway
""",
    "things whose last word names nothing": """
The army lost 30 artillery systems and 2 air defense systems. | 30 artillery system/lose/army; 2 air defense system/lose/army
Poland sent 200 unmanned aerial vehicles. | 200 unmanned aerial vehicle/send/Poland
Canada sent 12 armored personnel carriers. | 12 armored personnel carrier/send/Canada
Five Russian Iskander cruise missiles hit the city. | 5 cruise missile/-/-
Ukraine shot down 20 one-way attack UAVS of the Shahed-131/136 type. | 20 one-way attack UAV/shoot down/Ukraine
Ukraine shot down 40 Shahed-type drones. | 40 shahed-type drone/shoot down/Ukraine
Sweden sent 12 railway vehicles. | 12 vehicle/send/Sweden
The firm tested 12 cooling systems. | 12 system/test/firm
The town lost 30 lamp posts. | 30 post/lose/town
""",
    "so many out of so many": """
Ukraine destroyed 43 drones out of 55 launched by Russia. | 43 drone/destroy/Ukraine; 55 drone/launch/Russia
Ukraine shot down 16 out of at least 28 missiles. | 16 missile/shoot down/Ukraine
They took 12 men out of the 30 houses. | 12 man/./.; 30 house/-/-
""",
    "others are people": """
The attack killed one policeman and injured at least 44 others. | 1 policeman/kill/attack; 44 person/injure/attack
The attack killed 28 people and wounded 142 others. | 28 person/kill/attack; 142 person/wound/attack
The army lost 12 tanks and 30 others were hit. | 12 tank/lose/army; 30 tank/hit/-
""",
    "a name before a noun is no subject": """
Russian strikes killed 12 people. | 12 person/kill/Russian strikes
A Russian-guided bomb struck a house, injuring four people. | 4 person/injure/Russian-guided bomb
Russia strikes 12 towns. | 12 town/strike/Russia
""",
    "the subject behind 'that'": """
It said it had confirmed that the Ukrainian army captured two officers. | 2 officer/capture/Ukrainian army
The air force posted that defence forces destroyed 16 missiles. | 16 missile/destroy/defence forces
The news that Russia launched 60 drones spread. | 60 drone/launch/Russia
""",
    "plans and parcels do nothing": """
The goal was to transfer 900 shells to Kyiv. | 900 shell/transfer/-
The plan was to train 500 men. | 500 man/train/-
Norway is to transfer 900 shells to Kyiv. | 900 shell/transfer/Norway
""",
    "loss and need of others than the counted": """
Three villages lost electricity after the raid. | 3 village/cut off/-
Twelve tanks lost in May were old. | 12 tank/lose/-
Forty families need food. | 40 family/-/-
""",
    "lives": """
The war took 12 lives. | 12 life/kill/war
The strike took the lives of 35 residents. | 35 resident/kill/-
The minister claims 12 men have fled. | 12 man/flee/-
They took 12 men to safety. | 12 man/-/-
The army took control of 40 square kilometres. | 40 territory/capture/army
""",
    "people of a state": """
Some 15,000 Russians have been killed. | 15000 person/kill/-
Kyiv freed 30 Ukrainians. | 30 person/free/Ukraine
Berlin sent 12 Leopards. | 12 leopard/send/Germany
""",
    "two subjects and one verb": """
As a result of shelling in the town, 10 private houses and two buildings were damaged. | 10 private house/damage/-; 2 building/damage/-
Some 12 tanks and 30 trucks were destroyed. | 12 tank/destroy/-; 30 truck/destroy/-
Twelve people died and 3 houses burned. | 12 person/die/-; 3 house/./.
The missile killed 12 people, and 3 houses were damaged. | 12 person/kill/missile; 3 house/damage/-
Three apartment buildings and three private houses were damaged. | 3 apartment building/damage/-; 3 private house/damage/-
""",
    "a total that is brought somewhere": """
This brings their total combat losses to an estimated 489,870. | 489870 -/lose/-
A body was found, raising the death toll to five. | 5 person/kill/-
The raid brought Russia's losses to 12,000 men. | 12000 man/lose/Russia
The bus brought 12 men to Kyiv. | 12 man/./.
""",
    "one of some": """
Russian troops killed one resident of the Donetsk region. | 1 resident/kill/Russian troops
It is one type of ammunition Ukraine needs. | 1 type/./.
One member of the crew was wounded. | 1 member/wound/-
""",
    "who is attacked receives nothing": """
Russia attacks Ukraine with 13 drones. | 13 drone/attack/Russia
Poland helped Ukraine with 13 tanks. | 13 tank/./.
""",
    "a list behind its verb": """
The Ukrainian losses amounted to over 300 servicemen, 10 armored vehicles, a howitzer and 11 cars. | 300 serviceman/lose/Ukraine; 10 armored vehicle/lose/Ukraine; 11 car/lose/Ukraine
The army lost 80 troops, three tanks, a gun, an engine and four cars. | 80 troop/lose/army; 3 tank/lose/army; 4 car/lose/army
The army lost 900 men, 36 rocket launchers, including nine HIMARS and six MLRS. | 900 man/lose/army; 36 rocket launcher/lose/army; 9 HIMARS/lose/army; 6 MLRS/lose/army
""",
    "some of whom do something else": """
A raid could displace 60,000 people, 40,000 of whom will need aid. | 60000 person/displace/raid; 40000 person/-/-
Kyiv registered 1,400 families, of which 800 lived in the town. | 1400 family/register/Ukraine; 800 family/live/-
The strike wounded eight people, including a boy, in two villages. | 8 person/wound/strike; 2 village/-/-
""",
    "among so many": """
Two children were among the 18 people injured. | 2 child/injure/-; 18 person/injure/-
Two of the wounded are in danger. | 2 person/wound/-
Russia carried out five attacks. | 5 attack/carry out/Russia
""",
    "what will be done by those counted": """
Up to four million people would flee this year. | 4000000 person/flee/-
Some 40 trucks will arrive. | 40 truck/./-
Twelve ships will carry grain. | 12 ship/./-
""",
    "needs and figures as nouns": """
It meets the needs of 11,000 people. | 11000 person/-/-
Norway sent a package of 20 tanks. | 20 tank/send/Norway
The army needs 500 shells. | 500 shell/need/army
The number of internally displaced persons reached 6,700. | 6700 person/./-
""",
    "openings of many kinds": """
Prior to the war, Kyiv registered 1,400 families. | 1400 family/register/Ukraine
Following the raid, the army lost 12 tanks. | 12 tank/lose/army
The new plant alone produced 350 shells. | 350 shell/produce/new plant
Expanding the plant will cost 250 jobs. | 250 job/cost/-
Ukraine has used the 16 launchers Norway has sent. | 16 launcher/use/Ukraine
The 16 launchers Norway has sent were old. | 16 launcher/send/Norway
""",
    "far from its noun a participle tells of another": """
It names 200 ships in the fleet used to carry oil. | 200 ship/-/-
It names 200 ships used to carry oil. | 200 ship/use/-
Some 200 ships in the fleet were sunk. | 200 ship/sink/-
""",
    "who is provided": """
The plant provides six reactors with power. | 6 reactor/-/-
Norway provided Kyiv with six reactors. | 6 reactor/provide/Norway
Norway sent two NASAMS and 12 ATACMS. | 2 NASAMS/send/Norway; 12 ATACMS/send/Norway
""",
    "the whole before its part": """
Of the 31 drones, 24 were shot down. | 31 drone/-/-; 24 drone/shoot down/-
They spoke of the 23 people who died there. | 23 person/die/-
In 12 regions, drones were shot down. | 12 region/-/-
Of the 55 drones launched by Russia, 43 were hit. | 55 drone/launch/Russia; 43 drone/hit/-
""",
    "more of whom": """
The strike killed 12 people, including two children, and wounded 40 more. | 12 person/kill/strike; 2 child/kill/strike; 40 person/wound/strike
The army lost 12 tanks and needs 40 more. | 12 tank/lose/army; 40 tank/need/army
""",
    "sums and their conversions": """
Berlin sent a package worth 500 million euros ($540 million). | 500000000 package/send/Germany; 540000000 package/send/Germany
The state gets UAH 2 trillion ($48 billion) in revenues. | 2000000000000 revenue/./.; 48000000000 revenue/./.
Ukraine has tripled the output. | 3 -/./.
Production tripled to 300,000 shells. | 3 -/./-; 300000 shell/produce/-
""",
    "one number over two things": """
Russia has lost 28 ships and boats. | 28 ship and boat/lose/Russia
Moscow lost 1,000 aircraft and drones. | 1000 aircraft and drone/lose/Russia
Russia has lost 28 ships and 315 boats. | 28 ship/lose/Russia; 315 boat/lose/Russia
Norway sent 20 tanks and ammunition. | 20 tank/send/Norway
The strike damaged 13 houses and the hospital. | 13 house/damage/strike
""",
}


LINES = [(line, name) for name, lines in COUNTED.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "name"), LINES, ids=[line[:60] for line, _ in LINES])
def test_what_is_counted(line: str, name: str) -> None:
    """Each figure of the sentence has the item, the deed and the actor that a careful reader sees."""
    assert_counts(line, name)


STANDING = """
Over 44 billion hryvnias is planned for drones. | planned | -
Some 900 drones are expected. | expected | -
They said that 19 drones had entered and that 16 wrecks had been found, so far. | happened | -
The crop could fall to 46 million tonnes. | expected | -
A raid could displace 6 million people. | expected | -
Ukraine could produce 900 drones. | capacity | -
The Pentagon announced $1 billion in aid, the largest package since May. | pledged | -
It is already able to make 900 drones. | capacity | -
Already in December it will make 900 drones. | expected | -
It has already made 900 drones. | happened | running
Much was lost since the report, most of it in a flood that hit 900 homes. | happened | -
The output has reached 900 drones per month. | happened | -
They need 60 and more tanks. | needed | -
Power has since been restored to 240 streets. | happened | -
The council adopted additional sanctions against five men. | happened | -
The council sanctioned an additional five men. | happened | increment
Since May there were strikes, and this year alone 9 ships were lost. | happened | -
Russia has lost 100 tanks and 200 guns since May. | happened | running
They made a plan for the return, under which 80 children have come home. | happened | -
They have a plan to bring 80 children home. | planned | -
A plan was agreed, under which 80 trucks will be sent. | pledged | -
Kyiv was able to bring home 207 men. | happened | -
They said that the first 500 shells would come in June. | expected | -
They sent another million rounds. | happened | increment
They have been able to free 12 villages. | happened | -
Norway would normally send 40 tonnes of fish a month. | expected | -
May exports came to 12 tonnes. | happened | -
Exports may come to 12 tonnes. | expected | -
May: 35,370 men. | happened | -
They make 600 shells for further supply. | happened | -
They made a further 600 shells. | happened | increment
Some 40,000 tonnes of grain, which were planned to be sold to China, were damaged. | happened | -
The 18 systems, which were ordered in May, will be sent to Ukraine. | pledged | -
Norway decided to send 20 tanks. | pledged | -
Norway made a decision to buy 20 tanks. | planned | -
Norway is to send 20 tanks. | pledged | -
The aim is to send 20 tanks. | planned | -
Norway was to send 20 tanks. | planned | -
Ukraine is to get 20 tanks. | expected | -
Ukraine is set to receive 20 tanks. | expected | -
Ukraine is set to buy 20 tanks. | planned | -
The list has 189 ships and brings the total to 340. | happened | -
They have listed 79 ships in total. | happened | total
They have now listed 79 ships in total. | happened | running
Russia has lost 489,870 (+1,410) men since the start of the war. | happened | running
"""


@pytest.mark.parametrize("line", STANDING.strip().splitlines())
def test_how_it_stands(line: str) -> None:
    """A month is no modal verb; a running total keeps its basis beside the increase in brackets."""
    sentence, modality, basis = line.split(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert (figure.modality.value, figure.basis.value if figure.basis else "-") == (modality, basis)


SCOPED = """
Twelve ships left under a deal brokered by Norway. | -
Twelve ships left under the coalition programme. | coalition programme
They sold 4 million tonnes of grain a month. | -
They sold 4 million tonnes of grain per month. | -
They made 12 tanks for frontline brigades. | frontline brigades
"""


@pytest.mark.parametrize("line", SCOPED.strip().splitlines())
def test_what_narrows(line: str) -> None:
    """A deal that is not told narrows no count, and neither does the rate behind the thing."""
    sentence, scope = line.split(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert (figure.measure.scope or "-") == scope


def test_how_far_a_place_lies() -> None:
    """What lies 40 miles from a city is told of by no figure; how far somebody goes is an amount."""
    lying = "A depot some 12 km from the front burned. Drones hit a plant 40 miles from Riga. The town, 30 km from the border, was hit."
    going = "The army advanced 40 miles from the border. They withdrew 12 km from the river."

    assert [c.figure for c in uc.extract(uc.Document(lying)) if c.figure] == []
    assert [c.figure.text for c in uc.extract(uc.Document(going)) if c.figure] == ["40 miles", "12 km"]


def test_none_of_them() -> None:
    """ "None of the 12 was shot down" denies it; the base of one comparison is not another's."""
    (none,) = [c for c in uc.extract(uc.Document("None of the 12 missiles was shot down.")) if c.figure]
    sold, less = [c.figure for c in uc.extract(uc.Document("Kyiv sold 33 tonnes of wheat, 2 tonnes less than in May.")) if c.figure]

    assert none.polarity is uc.Polarity.DENIED
    assert (sold.measure.base, less.measure.base) == (None, "in May")


def test_an_increase_in_brackets_is_an_increment() -> None:
    """ "(+1,410)" behind a running total counts the same things, on top."""
    found = uc.extract(uc.Document("Russia has lost 489,870 (+1,410) men since the start of the war.", publisher="Example Wire"))
    figure = [c.figure for c in found if c.figure][1]

    assert (figure.quantity.low, figure.measure.item, figure.measure.action, figure.basis) == (1410, "man", "lose", uc.Basis.INCREMENT)


RATED = """
Every month, the army loses 900 men. | 900 per month
Annually, Ukraine needs 900 shells. | 900 per year
Each day Russia fires 900 shells. | 900 per day
Some 300 drones are produced at the plant every month. | about 300 per month
The annual production of 900 drones is planned. | 900 per year
The army has daily losses of 900 soldiers. | 900 per day
The plant has an annual capacity of 900 shells. | 900 per year
The annual budget of $3 billion was cut. | USD 3,000,000,000
Average daily losses (killed and wounded) in June were 1,080. | 1,080 per day
The monthly output reached 200 tanks. | 200 per month
The average daily recruitment rate remains stable at 1,000 people. | 1,000 per day
The daily average is 1,000 people. | 1,000 per day
In a daily briefing, 12 people were named. | 12
Daily losses grew, and Russia took 12 villages. | 12
Every day, two of the 12 plants stop. | 2
Every year, 5 percent of the drones are lost. | 5 percent
The daily report says Russia lost 900 men. | 900
"""


@pytest.mark.parametrize("line", RATED.strip().splitlines())
def test_a_rate_said_apart_from_the_number(line: str) -> None:
    """What a deed is per is part of its figure, wherever the clause says it; a share or the report of a day has none."""
    sentence, wanted = line.split(" | ")
    figure = next(c.figure for c in uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15")) if c.figure)

    assert str(figure.quantity) == wanted


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The raid left 500 homes without power.", "power"),
        ("Some 500 homes were left without electricity and heating.", "power and heating"),
        ("The raid left 500 homes without water.", "water"),
        ("The raid damaged 500 homes.", None),
    ],
)
def test_what_is_lacked_narrows_the_count(text: str, scope: str | None) -> None:
    """Homes without water are not homes without power."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure)

    assert figure.measure.scope == scope


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Some 45,100 Ukrainian soldiers were killed and another 390,000 were wounded.", ["ukrainian", "ukrainian"]),
        ("Some 165,000 Russian soldiers died, including 100,000 in 2024.", ["russian", "russian"]),
        ("Some 300 soldiers came. Ukrainian men fled and 40 were wounded.", [None, None]),
        ("The number of Russian soldiers killed rose to 300.", ["russian"]),
        ("The number of North Koreans killed rose to 300.", ["north korean"]),
        ("The number of Ukrainians and Russians killed rose to 300.", [None]),
        ("The number of Russian drones shot down rose to 300.", [None]),
    ],
)
def test_a_bare_number_is_of_the_same_people(text: str, scopes: list[str | None]) -> None:
    """Whose people are counted is said once."""
    found = [c.figure.measure.scope for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure]

    assert found == scopes


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The army took 36 square kilometres on the Kupiansk axis.", "Kupiansk axis"),
        ("Some 40 men fell along the Pokrovsk front.", "Pokrovsk front"),
        ("Some 1,190 bodies lay in the Bucha district.", "Bucha district"),
        ("Some 40 men fell on the eastern front.", None),
        ("The army lost 40 men on Kupiansk Day.", None),
        ("Some 30 drones fell over the western Bryansk region.", "Bryansk Oblast"),
        ("Some 12 men died in the partially occupied Zaporizhzhia region.", "Zaporizhzhia Oblast"),
        ("Some 12 men died in Russia's western Kursk region.", "Kursk Oblast"),
        ("Some 12 men died in the Russian Belgorod region.", "Belgorod Oblast"),
        ("Some 12 men died in the Ukrainian port city of Odesa.", "Odesa"),
        ("Some 12 men died in the northeastern Kharkiv and southern Kherson regions.", None),
        ("Some 12 men died in Kharkiv and Sumy.", "Kharkiv and Sumy"),
        ("Some 12 men died in Kyiv, Kharkiv, and Odesa.", "Kyiv, Kharkiv and Odesa"),
        ("Some 12 men died in the Kharkiv and Sumy regions.", None),
        ("Some 12 men died in Kharkiv and the mayor left.", "Kharkiv"),
        ("Some 12 men died in eastern Ukraine.", None),
        ("Some 12 men died in Russian overnight attacks.", None),
        ("In Kharkiv five men were hurt.", "Kharkiv"),
        ("Two men died in the Okhmatdyt hospital.", "Okhmatdyt hospital"),
        ("The army holds 1,250 square kilometres of Kursk Oblast.", "Kursk Oblast"),
        ("The army holds 1,250 hectares of farmland.", None),
    ],
)
def test_where_it_was(text: str, place: str | None) -> None:
    """A front or a district is more than its town; what stands before a name is no part of it; of two places, or a part of a country, none is told."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure)

    assert figure.measure.place == place


@pytest.mark.parametrize(("text", "unit"), [("A $10 billion loan was agreed.", "USD"), ("A$10 billion was agreed.", "AUD"), ("They paid A$ 5 million.", "AUD")])
def test_an_article_is_no_country(text: str, unit: str) -> None:
    """ "A $10 billion loan" opens a sentence and is in dollars; "A$10 billion" is Australian."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure)

    assert figure.quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Russia returned 900 bodies under a deal reached during talks in June 2024.", None),
        ("Russia returned 900 bodies under an agreement signed on 2 June 2024.", None),
        ("Russia returned 900 bodies in June 2024.", "2024-06"),
        ("Russia returned 900 bodies under the deal in June 2024.", "2024-06"),
    ],
)
def test_the_time_of_a_deal_is_its_own(text: str, period: str | None) -> None:
    """What is done under a deal is not done on the day of the deal."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire", published="2025-12-19")) if c.figure)

    assert (str(figure.period) if figure.period else None) == period


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Another grim day came in Kupiansk, as a Russian drone strike injured 31 civilians.", "Russian drone strike"),
        ("The rescue slowed on Friday, as a missile killed 4 people.", "missile"),
        ("Kyiv stayed dark on Monday, as Russia launched 80 drones.", "Russia"),
        ("Poland, as a neighbour of Ukraine, sent 40 tanks.", "Poland"),
        ("Germany, as part of a new package, delivered 12 howitzers.", "Germany"),
        ("The army fell back, as many as 40 soldiers were killed.", None),
        ("Return of children: Ukraine has given Russia a list of 39 children.", "Ukraine"),
        ("Aid for the grid: Norway has sent 20 transformers.", "Norway"),
        ("In short: Ukraine lost 5 boats.", "Ukraine"),
        ("Initially both countries agreed to hand over 600 bodies each.", "both countries"),
        ("Recently the Danish navy sent 3 boats.", "Danish navy"),
        ("So far this year Norway has sent 20 tanks.", "Norway"),
        ("So far Norway has sent 20 tanks.", "Norway"),
        ("Thus far in 2024 the Danish navy has sent 3 boats.", "Danish navy"),
        ("So far, so good: Norway has sent 20 tanks.", "Norway"),
        ("Italy sent 40 tanks.", "Italy"),
        ("Poland and Italy sent 30 trucks.", "Poland and Italy"),
        ("The Daily Wrap sent 30 trucks.", "Daily Wrap"),
    ],
)
def test_whose_deed_it_is(text: str, actor: str | None) -> None:
    """The clause behind ", as" has a subject of its own; headings and adverbs are no part of a subject, and Italy is no adverb."""
    figure = next(c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure)

    assert figure.measure.actor == actor


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The army killed 96 Ukrainians and injured another 66.", "66 person ukrainian"),
        ("Some 40 Russians were killed and 12 injured.", "12 person russian"),
        ("Some 40 Russian soldiers were killed and 12 injured.", "12 soldier russian"),
        ("Some 40 turkeys were killed and 12 injured.", "12 turkey None"),
    ],
)
def test_whose_people_a_bare_number_counts(text: str, shown: str) -> None:
    """A bare number behind "40 Russians" counts people of Russia as the first does."""
    figure = [c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure][-1]

    assert f"{figure.quantity} {figure.measure.item} {figure.measure.scope}" == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Civilian casualties rose 26 percent, from 468 in May 2023 to 592 in June 2023.", "person None | person 2023-05 | person 2023-06"),
        ("Stocks grew 12%, from 40 tonnes in May 2023 to 45 tonnes in June 2023.", "stock None | stock 2023-05 | stock 2023-06"),
        ("Strikes fell from 40 in May 2023 to 32 in June 2023.", "strike 2023-05 | strike 2023-06"),
        ("The school moved from 3 buildings in May 2023 to 4 in June 2023.", "building 2023-05 | building 2023-06"),
        ("The board approved a tranche for Ukraine in the amount of almost 880 million dollars.", "tranche None"),
        ("The court imposed a fine in the amount of 3,400 hryvnias.", "fine None"),
        ("They sold the boat for 40 million euros.", "None None"),
    ],
)
def test_steps_and_amounts(text: str, shown: str) -> None:
    """Both ends of a step are of its subject, each in its own time, which is not the time of the change; "in the amount of" tells what for."""
    figures = [c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure]

    assert " | ".join(f"{f.measure.item} {f.period}" for f in figures) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Stocks rose to about 51 million tons from 49.2 million tons in 2022.", "stock None | stock 2022"),
        ("Strikes fell to 40 in June 2023 from 60 in May 2023.", "strike 2023-06 | strike 2023-05"),
        ("Stocks in 2022 were 49 million tons, exceeding the previous year's 48 million tons.", "stock 2022 | None None"),
        ("Stocks totalled 1.3 million tons in May 2023.", "stock 2023-05"),
        ("Stocks totaled 1.3 million tons in May 2023.", "stock 2023-05"),
        ("The army fell back to 40 posts from 60 in May 2023.", "post None | post 2023-05"),
    ],
)
def test_the_level_before(text: str, shown: str) -> None:
    """The time of the level before is not the time of the level reached, nor the other way round."""
    figures = [c.figure for c in uc.extract(uc.Document(text, publisher="Example Wire")) if c.figure]

    assert " | ".join(f"{f.measure.item} {f.period}" for f in figures) == shown
