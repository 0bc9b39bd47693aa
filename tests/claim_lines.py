"""Claims written on one line, so that a reader can check a book of cases at a glance.

    who@publisher/published/said number item action key=value ...

who: `Denys_Shmyhal` a person, `=Air_Force` a body or any name of the registry, `the_mayor` an unnamed
voice, `-` nobody (narrated), `?` a source that is not resolved. number: `85000`, `~85000` about,
`>500` more than, `>=800`, `<=20`, `<20`, `10..20`, with `:USD` or another unit behind it, `-` no figure.
item and action: `-` where not said. Keys: by (actor), to (recipient), at (place), for (scope), than
(base), in (period in EDTF), mod, basis, via (an agency), relay, deny, if (under a condition), doc (the
document's name, when two claims share one), text (the words), form.
"""

from datetime import date
from typing import Any

from ukclaims.model.attribution import Attribution, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure, Measure
from ukclaims.model.period import Period, parse_edtf
from ukclaims.model.quantity import Quantity
from ukclaims.model.span import Span
from ukclaims.registry import default

_BOUNDS = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than"}


def claim(line: str) -> Claim:
    """Return the claim that the line writes."""
    head, number, item, action, *rest = line.split()
    facts = dict(part.partition("=")[::2] for part in rest)
    who, publisher, published, said = _head(head)
    text = _spaced(facts.get("text", "")) or line
    document = Document(facts.get("doc") or text, publisher=publisher, published=published, url=facts.get("doc"))
    speaker = _speaker(who)
    form = facts.get("form") or ("narrated" if who == "-" else "indirect")
    links = [Link(role, _spaced(facts[name])) for role, name in (("media", "via"), ("relay", "relay")) if name in facts]
    content = () if form == "narrated" else (Span(0, len(text)),)
    attribution = Attribution(document.id, None, None, content, form=form, speaker=speaker, chain=links, said=said and Period.of(date.fromisoformat(said)))
    figure = None if number == "-" else _figure(number, item, action, facts, text)
    return Claim(document, text, (Span(0, len(text)),), attribution=attribution, figure=figure, polarity="denied" if "deny" in facts else "affirmed")


def _head(head: str) -> tuple[str, str | None, str | None, str | None]:
    who, _, where = head.partition("@")
    publisher, published, said = ([*where.split("/"), "", ""])[:3]
    return who, _spaced(publisher) or None, published or None, said or None


def _spaced(words: str) -> str:
    return words.replace("_", " ")


def _speaker(who: str) -> Speaker | None:
    name = _spaced(who.removeprefix("="))
    if who in "-?":
        return None
    if who.startswith("="):
        found = default().find(name)
        if found:
            return Speaker(found[0].name, kind=found[0].kind.value, id=found[0].id)
        return Speaker(name, kind="body")
    if name != name.lower() and name.split()[0] not in ("the", "a", "an", "some"):
        found = default().find(name, ("person",))
        return Speaker(found[0].name, kind="person", id=found[0].id) if found else Speaker(name, kind="person")
    return Speaker(name.removeprefix("the "), kind="unnamed", mention=name)


def _figure(number: str, item: str, action: str, facts: dict[str, str], text: str) -> Figure:
    def said(name: str) -> str | None:
        return _spaced(facts[name]) if facts.get(name) else None

    thing, deed = (None if word == "-" else _spaced(word) for word in (item, action))
    around = {name: said(key) for name, key in (("actor", "by"), ("recipient", "to"), ("place", "at"), ("scope", "for"), ("base", "than"))}
    measure = Measure(thing, action=deed, **around)
    period = parse_edtf(facts["in"]) if "in" in facts else None
    more: dict[str, Any] = {"modality": facts.get("mod", "happened"), "basis": facts.get("basis"), "conditional": "if" in facts}
    return Figure(f"{number} {_spaced(item)}", Span(0, len(text)), quantity(number), measure=measure, period=period, **more)


def quantity(words: str) -> Quantity:
    """Return the quantity that the short form writes."""
    value, _, unit = words.partition(":")
    facts: dict[str, Any] = {"unit": _spaced(unit) or "count", "approximate": value.startswith("~")}
    value = value.removeprefix("~")
    for sign, bound in _BOUNDS.items():
        if value.startswith(sign):
            end = value.removeprefix(sign)
            return Quantity(end, None, bound=bound, **facts) if ">" in sign else Quantity(None, end, bound=bound, **facts)
    low, _, high = value.partition("..")
    return Quantity(low, high or low, **facts)
