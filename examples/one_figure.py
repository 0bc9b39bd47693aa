"""One figure, followed through five publishers. Run it from anywhere: python examples/one_figure.py."""

# The lines with %% part it into the cells of one_figure.ipynb, which `make_notebooks.py` builds from it.

# %% [markdown]
# # One figure, five publishers
#
# You read "340 houses damaged" in one place, and then in another, and then in a third. Does that make it three times as
# sure? Or did one man say it, once? And why does a fourth paper write 212?
#
# This notebook follows one figure through five short dispatches: from the words in a text, to who said it and how it
# travelled, to the places where the sources really disagree. It takes about a second to run. *The town, the people
# and the publishers are invented; the way in which the figure travels is not.*

# %%
from pathlib import Path

import ukclaims as uc

here = Path(__file__).parent if "__file__" in globals() else Path()
documents = list(uc.read(here / "one-figure"))
for document in documents:
    print(document.published, document.publisher, "|", document.title)

# %% [markdown]
# ## 1. What one text says
#
# `extract` takes every claim out of a text. Who is credited is underlined, the reporting words are dotted, what is
# attributed has a ground of its own, and figures stand out.

# %%
first = uc.extract(documents[0])
first

# %% [markdown]
# A claim is more than its number. *340* alone says nothing. 340 houses, damaged by a drone attack, in Verbolis, on
# 5 March: that can be held against another figure.

# %%
claim = first[0]
claim

# %% [markdown]
# Every answer can be followed back to the rule that gave it and to the words it used.

# %%
print(claim.explain())

# %% [markdown]
# ## 2. What all of them say
#
# A *ledger* keeps what is found. A *group* holds the claims on one thing, put together by *origin*: the utterance they
# go back to.

# %%
book = uc.Ledger()
book.add(documents)
(houses,) = [group for group in book.groups() if group.item == "building"]
houses

# %% [markdown]
# ## 3. How the figure travelled
#
# Origins stand on the left, publishers on the right. Four of the five publishers carry **340**, and every line of it
# begins in the same box.

# %%
uc.chains(book, item="house")

# %%
for origin in houses.utterances:
    print(f"{origin.first.stated:20} {origin.first.voice:26} {', '.join(origin.carriers)}")
least, most = houses.origins
print(f"\n{len(houses.claims)} claims, and at least {least} and at most {most} independent origins")

# %% [markdown]
# Why are those claims one origin? The relations say it, each with its reason.

# %%
for relation in book.repeats():
    print(f"{relation.first.document.publisher} / {relation.second.document.publisher}: {relation.why}")

# %% [markdown]
# ## 4. Where they disagree
#
# The bar is the day spoken about, the diamond the day of print. Red arcs join figures that cannot both hold; the dashed
# blue one says that a speaker has changed his own figure, which is no conflict between sources. "At least 200" leaves
# room for every other number, so nothing joins it to them.

# %%
uc.timeline(book, item="house")

# %%
book.conflicts()[0]

# %%
(change,) = houses.of_kind("revises")
change

# %% [markdown]
# ## 5. What can be written
#
# The library does not say who is right, and neither should a story that has only these five texts. What it can say,
# it can say with sources.

# %%
rows = [origin.first for origin in houses.utterances]
for row in sorted(rows, key=lambda row: row.document.published):
    way = " → ".join([*row.way, row.document.publisher])
    print(f"- {row.document.published}: {row.voice} gave {row.stated} ({way})")
before, after = change.in_order
print(f"- {after.voice} has since replaced {before.valued} by {after.valued}")
print(f"- {len(book.conflicts())} pairs of figures cannot both hold")

# %% [markdown]
# To hand it on: `uc.to_csv(book.claims)`, `uc.to_jsonl(book.claims)`, `uc.timeline(book).save("houses.svg")`, or the
# whole as one page, with `ukclaims report -o report.html examples/one-figure`.
