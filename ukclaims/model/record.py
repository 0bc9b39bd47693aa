"""The record codec: claims to plain JSON objects, scheme 1, and back again, checked.

`from_records(to_records(claims))` gives records that are the same to the byte. A record holds no
text of the document, so a claim that comes back has a document without text.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ukclaims.errors import RecordError, UkclaimsError
from ukclaims.model.attribution import Attribution, Form, Link, Speaker
from ukclaims.model.claim import Claim
from ukclaims.model.document import Document
from ukclaims.model.figure import Figure, Measure
from ukclaims.model.period import Period
from ukclaims.model.quantity import Number, Quantity
from ukclaims.model.reason import Reason
from ukclaims.model.span import Span

SCHEME = 1
_MEASURE = ("item", "action", "actor", "recipient", "place", "scope", "base")

Record = dict[str, Any]


def to_records(claims: Iterable[Claim]) -> list[Record]:
    """Return one JSON-able object per claim.

    Offsets are `[start, end]` pairs; numbers are decimal strings; what is not known is None.
    """
    return [_from_claim(claim) for claim in claims]


def _from_claim(claim: Claim) -> Record:
    a = claim.attribution
    return {
        "scheme": SCHEME,
        "id": claim.id,
        "document": _from_document(claim.document),
        "text": claim.text,
        "spans": [_from_span(s) for s in claim.spans],
        "form": a.form.value,
        "polarity": claim.polarity.value,
        "attribution": None if a.form is Form.NARRATED else _from_attribution(a),
        "speaker": None if a.speaker is None else _from_speaker(a.speaker),
        "chain": [{"role": link.role.value, "name": link.name, "span": _from_span(link.span)} for link in a.chain],
        "said": _from_period(a.said),
        "figure": None if claim.figure is None else _from_figure(claim.figure),
        "rules": [r.rule for r in (*a.reasons, *claim.reasons)],
    }


def _from_span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _from_document(d: Document) -> Record:
    return {"id": d.id, "url": d.url, "title": d.title, "publisher": d.publisher, "published": d.published and d.published.isoformat(), "language": d.language}


def _from_attribution(a: Attribution) -> Record:
    cue = None if a.cue is None else {"text": a.cue_text, "span": _from_span(a.cue)}
    return {"id": a.id, "source": _from_span(a.source), "cue": cue, "content": [_from_span(s) for s in a.content]}


def _from_speaker(s: Speaker) -> Record:
    return {"id": s.id, "name": s.name, "kind": s.kind.value, "role": s.role, "mention": s.mention, "span": _from_span(s.span)}


def _from_period(p: Period | None) -> Record | None:
    if p is None:
        return None
    return {"start": p.start and p.start.isoformat(), "end": p.end and p.end.isoformat(), "granularity": p.granularity.value, "text": p.text}


def _from_number(x: Number | None) -> str | None:
    return None if x is None else f"{x:f}" if not isinstance(x, int) else str(x)


def _from_figure(f: Figure) -> Record:
    q, m = f.quantity, f.measure
    return {
        "text": f.text,
        "span": _from_span(f.span),
        "low": _from_number(q.low),
        "high": _from_number(q.high),
        "bound": q.bound.value,
        "approximate": q.approximate,
        "slack": _from_number(q.slack),
        "unit": q.unit,
        **{name: getattr(m, name) for name in _MEASURE},
        "modality": f.modality.value,
        "estimated": f.estimated,
        "conditional": f.conditional,
        "basis": f.basis and f.basis.value,
        "period": _from_period(f.period),
    }


def from_records(records: Iterable[Mapping[str, Any]]) -> list[Claim]:
    """Return the claims that records describe; the inverse of `to_records`.

    Only what a claim cannot do without is asked for: a text. Ids left out are computed. A
    `RecordError` names the record, counted from 0, and the field that is wrong.

    >>> rows = [{"text": "Two tanks", "document": {"publisher": "Example Wire"}, "form": "narrated"}]
    >>> from_records(rows)[0].voice
    'Example Wire'
    >>> from_records([{"text": 5}])
    Traceback (most recent call last):
    ukclaims.errors.RecordError: record 0: text is a string, got int
    """
    if isinstance(records, Mapping | str) or not isinstance(records, Iterable):
        raise RecordError(f"records are a list of objects, got one {type(records).__name__}; put it in a list")
    return [_checked(number, record) for number, record in enumerate(records)]


def _checked(number: int, record: Mapping[str, Any]) -> Claim:
    if not isinstance(record, Mapping):
        raise RecordError(f"record {number}: an object is expected, got {type(record).__name__}")
    if record.get("scheme", SCHEME) != SCHEME:
        raise RecordError(f"record {number}: scheme is {record['scheme']!r}, this version reads {SCHEME}")
    try:
        return _to_claim(record)
    except KeyError as error:
        raise RecordError(f"record {number}: the field {error.args[0]!r} is missing") from None
    except UkclaimsError as error:
        raise RecordError(f"record {number}: {error}") from None
    except (TypeError, AttributeError, ValueError) as error:
        raise RecordError(f"record {number}: a field has the wrong shape ({error})") from None


def _to_claim(r: Mapping[str, Any]) -> Claim:
    text = r["text"]
    if not isinstance(text, str):
        raise RecordError(f"text is a string, got {type(text).__name__}")
    document = _to_document(r.get("document") or {}, text)
    speaker = _to_speaker(r.get("speaker"))
    spans = [_to_span(s) for s in r.get("spans") or [[0, len(text)]]]
    attribution = _to_attribution(r, document.id, speaker)
    given = {"id": r["id"]} if r.get("id") else {}
    reasons = [Reason(rule) for rule in r.get("rules") or ()]
    return Claim(
        document,
        text,
        spans,
        attribution=attribution,
        figure=_to_figure(r.get("figure"), text),
        polarity=r.get("polarity", "affirmed"),
        reasons=reasons,
        **given,
    )


def _to_span(pair: Any) -> Span:
    start, end = pair
    if type(start) is not int or type(end) is not int:
        raise RecordError(f"a span is two whole numbers, got {pair!r}")
    return Span(start, end)


def _span_or_none(pair: Any) -> Span | None:
    return None if pair is None else _to_span(pair)


def _to_document(d: Mapping[str, Any], text: str) -> Document:
    facts: dict[str, Any] = {name: d.get(name) for name in ("url", "title", "publisher", "published")}
    facts["language"] = d.get("language") or "en"
    if d.get("id"):
        return Document(None, id=d["id"], **facts)
    return Document(None, id=Document(text, **facts).id, **facts)


def _to_speaker(s: Mapping[str, Any] | None) -> Speaker | None:
    if s is None:
        return None
    given = {"id": s["id"]} if s.get("id") else {}
    return Speaker(s["name"], kind=s.get("kind", "unnamed"), role=s.get("role"), mention=s.get("mention"), span=_span_or_none(s.get("span")), **given)


def _to_attribution(r: Mapping[str, Any], document_id: str, speaker: Speaker | None) -> Attribution:
    a = r.get("attribution") or {}
    cue = a.get("cue") or {}
    chain = [Link(link["role"], link["name"], _span_or_none(link.get("span"))) for link in r.get("chain") or ()]
    given = {"id": a["id"]} if a.get("id") else {}
    form = r.get("form") or ("indirect" if speaker else "narrated")
    return Attribution(
        document_id,
        _span_or_none(a.get("source")),
        _span_or_none(cue.get("span")),
        [_to_span(s) for s in a.get("content") or ()],
        cue_text=cue.get("text"),
        form=form,
        speaker=speaker,
        chain=chain,
        said=_to_period(r.get("said")),
        **given,
    )


def _to_period(p: Any) -> Period | None:
    if p is None:
        return None
    return Period(p.get("start"), p.get("end"), text=p.get("text") or "", **({"granularity": p["granularity"]} if p.get("granularity") else {}))


def _to_figure(f: Mapping[str, Any] | None, text: str) -> Figure | None:
    if f is None:
        return None
    given = {name: f[name] for name in ("bound", "slack") if f.get(name) is not None}
    quantity = Quantity(f.get("low"), f.get("high"), unit=f.get("unit") or "count", approximate=bool(f.get("approximate")), **given)
    measure = Measure(**{name: f.get(name) for name in _MEASURE})
    span = _to_span(f["span"]) if f.get("span") else Span(0, len(text))
    flags = {"estimated": bool(f.get("estimated")), "conditional": bool(f.get("conditional"))}
    return Figure(
        f.get("text") or text,
        span,
        quantity,
        measure=measure,
        period=_to_period(f.get("period")),
        modality=f.get("modality") or "happened",
        basis=f.get("basis"),
        **flags,
    )
