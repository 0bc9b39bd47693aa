"""Figures written on one line, "number item/action/actor": a dash where the words do not say it, a dot where the line does not ask."""

import ukclaims as uc


def shown(figure: uc.Figure) -> str:
    """Return a figure as the lines write it."""
    number = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
    m = figure.measure
    return f"{number} {m.item or '-'}/{m.action or '-'}/{m.actor or '-'}"


def meets(wanted: str, got: str) -> bool:
    """Tell whether a figure is what the line says; dots ask nothing."""
    return len(wanted.split("/")) == 3 and all(w in (".", g) for w, g in zip(wanted.split("/"), got.split("/"), strict=True))


def assert_counts(line: str, name: str) -> None:
    """Check a line: a sentence, and behind a bar its figures in order."""
    sentence, _, wanted = line.partition(" | ")
    found = uc.extract(uc.Document(sentence, publisher="Example Wire", published="2024-05-15"))
    got = [shown(c.figure) for c in found if c.figure]
    want = wanted.split("; ")

    assert len(got) == len(want), f"{name}: {'; '.join(got)}"
    assert all(map(meets, want, got)), f"{name}: {'; '.join(got)}"
