"""A walk through the example dispatches. Run it from anywhere: python examples/walkthrough.py."""

# The lines with %% part it into the cells of walkthrough.ipynb, which `make_notebook.py` builds from it.

# %% [markdown]
# # A walk through the example dispatches
#
# Sixteen short dispatches of invented publishers tell of a few events. Some repeat each other, some revise, some
# conflict. `examples/README.md` says what in them is real and what is invented.

# %%
from pathlib import Path

import ukclaims as uc

here = Path(__file__).parent if "__file__" in globals() else Path()
documents = list(uc.read(here / "dispatches"))
print(len(documents), "documents of", len({document.publisher for document in documents}), "publishers")

# %% [markdown]
# ## One dispatch
#
# `extract` takes every claim out of a document. Each has a voice: the one who stands behind it.

# %%
found = uc.extract(documents[0])
for claim in found:
    print(claim.voice, "|", claim.form, "|", claim.text)

# %% [markdown]
# A claim holds at most one figure: a quantity, what it counts, when, and how it stands in the world.

# %%
for claim in found:
    if claim.figure:
        print(claim.figure.text, "->", claim.figure)

# %% [markdown]
# Every answer can be followed back to the words.

# %%
drones = next(claim for claim in found if claim.figure and "85,000" in claim.text)
print(drones.explain())

# %% [markdown]
# In a notebook, values show themselves.

# %%
drones

# %% [markdown]
# ## All of them, in a ledger

# %%
book = uc.Ledger()
book.add(documents)
print(len(book.documents), "documents,", len(book.claims), "claims")

# %% [markdown]
# ## How far did the drones travel?
#
# A group holds the claims on one thing. Its origins are two numbers: at least so many independent ones, and at most so many.

# %%
for group in book.groups():
    if group.item == "drone":
        print(f"{group.name}: {len(group.claims)} claims, at least {group.origins[0]} and at most {group.origins[1]} origins")
        for origin in group.utterances:
            print("  ", origin.first.figure.text, "|", origin.first.voice, "| carried by", ", ".join(origin.carriers))

# %% [markdown]
# ## What repeats

# %%
for relation in book.repeats():
    print(f"{relation.first.document.publisher}: {relation.first.text}")
    print(f"{relation.second.document.publisher}: {relation.second.text}")
    print("  ", relation.explain())

# %% [markdown]
# ## What conflicts, and why

# %%
for relation in book.conflicts():
    print(relation.first)
    print(relation.second)
    print("  ", relation.explain())

# %% [markdown]
# ## Every kind of relation

# %%
kinds = {}
for group in book.groups():
    for relation in group.relations:
        kinds.setdefault(relation.kind, relation)
for kind, relation in sorted(kinds.items()):
    print(f"{kind.value}: {relation.first.figure.text} ({relation.first.voice}) / {relation.second.figure.text} ({relation.second.voice})")
    print("  ", relation.explain())

# %% [markdown]
# Two claims on different things are not in one group, but they can still be asked about.

# %%
capacity, budget = (next(c for c in book.claims if c.figure and words in c.figure.text) for words in ("$20 billion", "$6 billion"))
print(uc.relate(capacity, budget).explain())

# %% [markdown]
# ## Out of the library
#
# Records are plain JSON objects, one per claim.

# %%
record = uc.to_records([drones])[0]
for name in ("speaker", "chain", "figure"):
    print(name, record[name])
