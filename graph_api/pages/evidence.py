"""`/belagg/…`: a sentence marked in its document, with page, date and §; an address that can be cited."""

import json
import re
from bisect import bisect_right
from itertools import pairwise
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from extract.document import Span
from graph_api import pictures
from graph_api.index import Index
from graph_api.pages.page import index_of, missing, render

router = APIRouter(include_in_schema=False)

_BEFORE, _AFTER = 450, 900
"""Characters of text shown around the sentence, up to whole lines."""


@router.get("/belagg/{key}")
def whole(request: Request, key: str) -> HTMLResponse:
    """The whole document as its reader understood it."""
    index = index_of(request)
    document = _document(index, key)
    if document is None or document["text"] is None:
        return missing(request, "Det dokumentet finns inte här.")
    pages = _pages(document)
    parts = [(number, _pieces(document, page)) for number, page in enumerate(pages, 1)]
    return render(request, "document.html", document=document, parts=parts)


@router.get("/belagg/{key}/{start:int}-{end:int}")
def sentence(request: Request, key: str, start: int, end: int) -> HTMLResponse:
    """Characters `start` to `end`, marked where they stand."""
    index = index_of(request)
    document = _document(index, key)
    if document is None or document["text"] is None or not 0 <= start < end <= len(document["text"]):
        return missing(request, "Det stället i dokumentet finns inte.")
    text: str = document["text"]
    pages = _pages(document)
    number = max(1, bisect_right([page.start for page in pages], start))
    begin = max(0, text.rfind("\n", 0, max(0, start - _BEFORE)) + 1)
    finish = text.find("\n", min(len(text), end + _AFTER))
    shown = Span(begin, len(text) if finish < 0 else finish)
    return render(
        request,
        "evidence.html",
        document=document,
        number=number,
        pages=len(pages),
        quote=text[start:end],
        pieces=_pieces(document, shown, Span(start, end)),
        more_before=shown.start > 0,
        more_after=shown.end < len(text),
        item=_item(index, document["meeting"], document["id"], start),
        facts=_facts(index, document["id"], start, end),
        picture=pictures.available(request.app.state.settings, document["sha256"], document["media_type"]),
        span=Span(start, end),
        whole_address=str(request.url.replace(query="")),
    )


def _pieces(document: Any, shown: Span, marked: Span | None = None) -> list[tuple[str, bool, bool, bool]]:
    """The text shown, cut where its look changes: (text, marked, struck, notation)."""
    struck, markup = ([Span(*span) for span in json.loads(document[name] or "[]")] for name in ("struck", "markup"))
    looks = ([marked] if marked else [], struck, markup)
    spans = [span for look in looks for span in look if span.touches(shown)]
    cuts = sorted(
        {shown.start, shown.end, *(min(max(edge, shown.start), shown.end) for span in spans for edge in span)}
    )
    pieces = (Span(start, end) for start, end in pairwise(cuts))
    return [
        (document["text"][piece.start : piece.end], *(any(span.covers(piece) for span in look) for look in looks))
        for piece in pieces
    ]


@router.get("/belagg/{key}/sida/{number:int}.png")
def picture(request: Request, key: str, number: int, start: int = 0, end: int = 0) -> Response:
    """A page of the document as an image, with the sentence marked on it."""
    document = _document(index_of(request), key)
    settings = request.app.state.settings
    if document is None or not pictures.available(settings, document["sha256"], document["media_type"]):
        return missing(request, "Den sidan finns inte som bild.")
    quote = document["text"][start:end] if document["text"] and 0 <= start < end else ""
    content = pictures.page_image(settings, document["sha256"], number, quote)
    return Response(content, media_type="image/png", headers={"cache-control": "private, max-age=86400"})


def _document(index: Index, key: str) -> Any:
    if not re.fullmatch(r"[0-9a-f]{8,64}", key):
        return None
    return index.row(
        "SELECT d.*, m.date, m.path AS meeting_path, m.date_status, b.label AS body, b.path AS body_path "
        "FROM document d "
        "LEFT JOIN meeting m ON m.id = d.meeting LEFT JOIN node b ON b.id = m.body WHERE d.key = ?",
        key[:16],
    )


def _pages(document: Any) -> list[Span]:
    return [Span(*page) for page in json.loads(document["pages"] or "[]")] or [Span(0, len(document["text"]))]


def _item(index: Index, meeting: int | None, document: int, start: int) -> Any:
    """The agenda item under which the sentence stands: the last one whose heading comes before it."""
    return index.row(
        "SELECT i.number, i.label, i.path, i.case_number FROM item i JOIN fact_evidence f ON f.fact = i.id "
        "JOIN evidence e ON e.id = f.evidence WHERE i.meeting = ? AND e.document = ? AND e.start <= ? "
        "ORDER BY e.start DESC LIMIT 1",
        meeting,
        document,
        start,
    )


_FACTS = {
    "participation": (
        "SELECT o.label AS a, o.path AS a_path, f.role AS word, p.label AS b, p.path AS b_path FROM participation f "
        "JOIN node o ON o.id = f.organisation JOIN node p ON p.id = f.project WHERE f.id = ?"
    ),
    "attendance": (
        "SELECT n.label AS a, n.path AS a_path, f.status AS word, o.label AS b, o.path AS b_path FROM attendance f "
        "JOIN node n ON n.id = f.person LEFT JOIN node o ON o.id = f.represents WHERE f.id = ?"
    ),
    "decision": "SELECT f.description AS a, f.path AS a_path, f.kind AS word, NULL AS b, NULL AS b_path "
    "FROM decision f WHERE f.id = ?",
    "commitment": (
        "SELECT n.label AS a, n.path AS a_path, f.description AS word, NULL AS b, NULL AS b_path FROM commitment f "
        "JOIN node n ON n.id = f.responsible WHERE f.id = ?"
    ),
    "node": "SELECT f.label AS a, f.path AS a_path, f.kind AS word, NULL AS b, NULL AS b_path FROM node "
    "f WHERE f.id = ?",
    "item": "SELECT f.label AS a, f.path AS a_path, f.number AS word, NULL AS b, NULL AS b_path FROM "
    "item f WHERE f.id = ?",
    "meeting": (
        "SELECT n.label AS a, f.path AS a_path, f.date AS word, NULL AS b, NULL AS b_path FROM meeting f "
        "LEFT JOIN node n ON n.id = f.body WHERE f.id = ?"
    ),
}


def _facts(index: Index, document: int, start: int, end: int) -> list[tuple[str, Any]]:
    """What we concluded from this place: (kind, row)."""
    facts = index.rows(
        "SELECT DISTINCT f.fact FROM evidence e JOIN fact_evidence f ON f.evidence = e.id "
        'WHERE e.document = ? AND e.start < ? AND e."end" > ? LIMIT 60',
        document,
        end,
        start,
    )
    found = ((kind, index.row(query, row["fact"])) for row in facts for kind, query in _FACTS.items())
    return sorted(((kind, row) for kind, row in found if row), key=lambda pair: list(_FACTS).index(pair[0]))
