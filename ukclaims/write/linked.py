"""Claims as linked data: JSON-LD with the terms of schema.org, PROV-O and the Web Annotation model.

A claim is a schema.org `Claim` that makes its appearance in an article; where it goes back to an
earlier one, that is its first appearance. Its chain is a list of PROV attributions, each with the
role of the agent (DCAT's `hadRole`, for PROV's own is for activities only); its spans are selectors of
an annotation. Terms of our own stand only for what none of these has: form, polarity, modality, bound,
the roles, and the place in the chain. Every property stands on the classes that its vocabulary names.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from ukclaims.model.attribution import Link, Speaker, SpeakerKind
from ukclaims.model.checks import digest
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure
from ukclaims.model.period import Granularity, Period
from ukclaims.model.quantity import Number
from ukclaims.model.span import Span

Node = dict[str, Any]
CONTEXT = {
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "ukc": "urn:ukclaims:terms:",
    "oa:start": {"@type": "xsd:nonNegativeInteger"},
    "oa:end": {"@type": "xsd:nonNegativeInteger"},
}
_AROUND = 30


def to_jsonld(claims: Iterable[Claim]) -> Node:
    """Return one JSON-LD object with a graph of claims, articles, agents and annotations.

    >>> from ukclaims.model.record import from_records
    >>> claims = from_records([{"text": "Two tanks came", "speaker": {"name": "Ada Smith", "kind": "person"}}])
    >>> [node["@type"][0] for node in to_jsonld(claims)["@graph"]]
    ['schema:Claim', 'schema:NewsArticle', 'schema:Person', 'oa:Annotation']
    """
    from ukclaims.compare import group

    found = list(claims)
    firsts = {claim.id: origin.first for one in group(found) for origin in one.utterances for claim in origin.claims}
    nodes = {node["@id"]: node for claim in found for node in _nodes(claim, firsts.get(claim.id, claim))}
    return {"@context": CONTEXT, "@graph": list(nodes.values())}


def _nodes(claim: Claim, first: Claim) -> Iterable[Node]:
    yield _claim(claim, first)
    yield _article(claim.document)
    if first.id != claim.id:
        yield _article(first.document)
    if claim.speaker:
        yield _speaker(claim.speaker)
    for link in claim.attribution.chain:
        yield {"@id": _role_id(link), "@type": ["dcat:Role"]}
        if not _is_speaker(link, claim):
            yield _agent(link)
    yield _annotation(claim)


def _urn(kind: str, name: str) -> str:
    return f"urn:ukclaims:{kind}:{name}"


def _ref(name: str) -> Node:
    return {"@id": name}


def _claim(claim: Claim, first: Claim) -> Node:
    author = claim.speaker if claim.speaker and claim.speaker.kind in _AUTHORS else None
    later = {"prov:wasDerivedFrom": _ref(_urn("claim", first.id))} if first.id != claim.id else {}
    return _said(
        {
            "@id": _urn("claim", claim.id),
            "@type": ["schema:Claim", "prov:Entity"],
            "schema:text": claim.text,
            "schema:inLanguage": claim.document.language,
            "schema:author": author and _ref(_speaker_id(author)),
            "schema:dateCreated": _when(claim.said),
            "schema:appearance": _ref(_article_id(claim.document)),
            "schema:firstAppearance": _ref(_article_id(first.document)),
            "schema:about": _figure(claim.figure) if claim.figure else None,
            "schema:temporalCoverage": claim.figure.period.edtf if claim.figure and claim.figure.period else None,
            "ukc:form": claim.form.value,
            "ukc:polarity": claim.polarity.value,
            "prov:qualifiedAttribution": [_link(claim, place, link) for place, link in enumerate(claim.attribution.chain)],
            **later,
        }
    )


def _said(node: Node) -> Node:
    """Leave out what is not known."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _figure(figure: Figure) -> Node:
    q = figure.quantity
    one = {"schema:value": _number(q.low)} if q.low == q.high else {"schema:minValue": _number(q.low), "schema:maxValue": _number(q.high)}
    unit = figure.measure.item if q.unit == "count" else q.unit
    terms = {"schema:unitText": unit, "ukc:bound": q.bound.value, "ukc:modality": figure.modality.value}
    return _said({"@type": ["schema:Observation"], "schema:name": str(figure.measure), **one, **terms})


def _number(number: Number | None) -> Node | None:
    return None if number is None else {"@value": f"{Decimal(number):f}", "@type": "xsd:decimal"}


def _article_id(document: Document) -> str:
    return _urn("document", document.id)


def _article(document: Document) -> Node:
    publisher = document.publisher and {"@type": ["schema:Organization"], "schema:name": document.publisher}
    return _said(
        {
            "@id": _article_id(document),
            "@type": ["schema:NewsArticle"],
            "schema:headline": document.title,
            "schema:url": document.url,
            "schema:publisher": publisher,
            "schema:datePublished": _date(document.published),
            "schema:inLanguage": document.language,
        }
    )


def _date(day: date | None) -> Node | None:
    return None if day is None else {"@value": day.isoformat(), "@type": "xsd:date"}


def _when(said: Period | None) -> Node | None:
    """Return the day, month or year of saying as a date; what is longer or open is none."""
    kinds = {Granularity.DAY: "xsd:date", Granularity.MONTH: "xsd:gYearMonth", Granularity.YEAR: "xsd:gYear"}
    if said is None or said.granularity not in kinds or not isinstance(said.start, date):
        return None
    parts = {Granularity.DAY: 10, Granularity.MONTH: 7, Granularity.YEAR: 4}
    return {"@value": said.start.isoformat()[: parts[said.granularity]], "@type": kinds[said.granularity]}


_KINDS = {
    SpeakerKind.PERSON: ["schema:Person", "prov:Person"],
    SpeakerKind.BODY: ["schema:Organization", "prov:Organization"],
    SpeakerKind.STATE: ["schema:GovernmentOrganization", "prov:Organization"],
    SpeakerKind.DOCUMENT: ["schema:CreativeWork", "prov:Agent"],
}
_AUTHORS = frozenset((SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.STATE))
"""Kinds of speakers that schema.org takes for authors: people and organizations."""


def _speaker_id(speaker: Speaker) -> str:
    return _urn("speaker", digest(speaker.id))


def _speaker(speaker: Speaker) -> Node:
    title = speaker.role if speaker.kind is SpeakerKind.PERSON else None
    kind = _KINDS.get(speaker.kind, ["prov:Agent"])
    return _said({"@id": _speaker_id(speaker), "@type": kind, "schema:name": speaker.name, "schema:jobTitle": title})


def _is_speaker(link: Link, claim: Claim) -> bool:
    return link.role == "speaker" and claim.speaker is not None


def _agent_id(link: Link) -> str:
    return _urn("agent", digest(link.name))


def _agent(link: Link) -> Node:
    return {"@id": _agent_id(link), "@type": ["prov:Agent"], "schema:name": link.name}


def _role_id(link: Link) -> str:
    return f"ukc:{link.role.value}"


def _link(claim: Claim, place: int, link: Link) -> Node:
    agent = _speaker_id(claim.speaker) if claim.speaker and _is_speaker(link, claim) else _agent_id(link)
    return {"@type": ["prov:Attribution"], "prov:agent": _ref(agent), "dcat:hadRole": _ref(_role_id(link)), "ukc:place": place}


def _annotation(claim: Claim) -> Node:
    source = _article_id(claim.document)
    targets = [{"@type": ["oa:SpecificResource"], "oa:hasSource": _ref(source), "oa:hasSelector": _selectors(span, claim)} for span in claim.spans]
    return {
        "@id": _urn("annotation", claim.id),
        "@type": ["oa:Annotation"],
        "oa:motivatedBy": _ref("oa:identifying"),
        "oa:hasBody": _ref(_urn("claim", claim.id)),
        "oa:hasTarget": targets,
    }


def _selectors(span: Span, claim: Claim) -> list[Node]:
    text = claim.document.text
    place: Node = {"@type": ["oa:TextPositionSelector"], "oa:start": span.start, "oa:end": span.end}
    if text is None:
        return [place]
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return [place, {"@type": ["oa:TextQuoteSelector"], "oa:exact": span.of(text), "oa:prefix": before, "oa:suffix": after}]
