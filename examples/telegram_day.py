"""A day of a Telegram export, audited. Run it from anywhere: python examples/telegram_day.py."""

# The lines with %% part it into the cells of telegram_day.ipynb, which `make_notebooks.py` builds from it.

# %% [markdown]
# # A day on Telegram, audited
#
# A river floods a town, and four channels write about it all day: the rescue service, the regional administration, a
# busy local channel, and a neighbourhood chat that forwards what it finds. In the evening somebody asks your newsroom:
# *how many houses, and who says so?*
#
# Telegram Desktop can export chats as JSON. This notebook reads such an export, counts what could not be read, finds the
# figures, sees which messages are forwards of one post, and makes a list of what to ask before anything is printed.
# *The channels, the people, the town and the flood are invented.*

# %%
from collections import Counter
from pathlib import Path

import ukclaims as uc

here = Path(__file__).parent if "__file__" in globals() else Path()
reading = uc.read(here / "telegram" / "result.json", keep_going=True)
documents = list(reading)
print(len(documents), "messages with words;", len(reading.skipped), "that could not be read:")
for sentence in reading.skipped:
    print("  ", sentence.partition("result.json, ")[2])

# %% [markdown]
# Nothing is lost in silence: pictures without words and service messages are passed over, a defect is named. Each message
# is a document now, published by its channel.

# %%
for channel, number in Counter(document.publisher for document in documents).most_common():
    print(f"{number:3} {channel}")

# %% [markdown]
# ## Who says what
#
# The ledger takes the messages in and finds their claims.

# %%
book = uc.Ledger()
book.add(documents)
book

# %%
for voice, number in Counter(claim.voice for claim in book.claims if claim.figure).most_common():
    print(f"{number:3} {voice}")

# %% [markdown]
# ## Many messages, few sources
#
# On the left stands who said something first. A forward names the channel that it comes from, and that channel is a
# link of the chain. The neighbour's 500 houses went through two channels; it is still one neighbour.

# %%
uc.chains(book, item="house")

# %%
for group in book.groups():
    least, most = group.origins
    origins = f"{least}" if least == most else f"{least} to {most}"
    print(f"{group.name:16} claims: {len(group.claims):2}   origins: {origins}")

# %% [markdown]
# ## How many houses?
#
# The red arcs are conflicts, the dotted one is a denial; a denied figure is a ring.

# %%
uc.timeline(book, item="house")

# %% [markdown]
# Here is the conflict that the story hangs on: the head of the regional administration, and the town council after
# its own count.

# %%
council = next(r for r in book.conflicts() if {"Ostap Verenko", "town council"} == {r.first.voice, r.second.voice})
council

# %% [markdown]
# And here is where it stays silent. A message has a day and no hour, so which of the administration's two figures is the
# later one cannot be told; and a nameless neighbour cannot be told apart from anybody else.

# %%
for group in book.groups():
    for relation in group.of_kind("undetermined"):
        one, other = (f"{claim.stated} ({claim.voice})" for claim in relation.in_order)
        print(f"{one} / {other}")
        print("  ", relation.why)

# %% [markdown]
# ## The list for the morning
#
# What to ask, and whom: each conflict and denial with the messages it stands in, and each figure that a channel gives in
# its own words.

# %%
for kind in ("conflicts", "denies"):
    for relation in (r for group in book.groups() for r in group.of_kind(kind)):
        print(f"{kind}:")
        for claim in relation.in_order:
            print(f"   {claim.stated}, {claim.voice} in {claim.document.publisher}")

# %%
for claim in book.claims:
    if claim.figure and claim.form == "narrated":
        print(f"nobody is credited for {claim.stated}, in {claim.document.publisher}:")
        print("  ", claim.text)

# %% [markdown]
# The same on the command line, as a page that you can send: `ukclaims report -o flood.html --keep-going
# examples/telegram/result.json`.
