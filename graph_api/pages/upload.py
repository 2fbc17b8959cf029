"""`/lagg-till`: minutes in through the browser: uploaded, shown as they were understood, accepted or discarded."""

import secrets
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from extract.facts import Minutes
from graph_api.language import Translate, translator
from graph_api.pages.page import language_of, missing, render
from graph_api.settings import Settings
from graph_api.uploads import Uploads
from ontology.errors import LimitError

router = APIRouter(include_in_schema=False)

SUFFIXES = (".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""What the file dialogue offers; what a file really is, its reader decides."""


def _uploads(request: Request) -> Uploads:
    uploads: Uploads = request.app.state.uploads
    return uploads


def _is_open(settings: Settings) -> bool:
    return bool(settings.write_token or settings.upload_user_header)


@router.get("/lagg-till")
def form(request: Request) -> HTMLResponse:
    """The form."""
    return _form(request)


def _form(request: Request, problem: str = "", status: int = 200) -> HTMLResponse:
    settings = request.app.state.settings
    return render(
        request,
        "upload.html",
        status=status,
        is_open=_is_open(settings),
        needs_token=not _user(request),
        problem=problem,
        suffixes=SUFFIXES,
    )


def _user(request: Request) -> str:
    """Who a proxy says that the reader is (single sign-on), where the setting names its header."""
    header = request.app.state.settings.upload_user_header
    return request.headers.get(header, "") if header else ""


def _is_ours(request: Request) -> bool:
    """Whether a form was sent from our own pages (OWASP: verify the origin with standard headers)."""
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


@router.post("/lagg-till")
async def upload(request: Request) -> Response:
    """Take files in to be looked at."""
    settings = request.app.state.settings
    most = (settings.upload_megabytes * settings.upload_files + 1) << 20
    if not _is_open(settings) or not _is_ours(request):
        return await run_in_threadpool(_form, request, "Det går inte att lägga till protokoll härifrån.", 403)
    if int(request.headers.get("content-length") or 0) > most:
        return await run_in_threadpool(
            _form, request, "Filerna är för stora tillsammans. Lägg till färre i taget.", 413
        )
    async with request.form(max_files=settings.upload_files + 1, max_fields=10) as sent:
        if not _user(request) and not _is_token(settings, sent.get("nyckel")):
            return await run_in_threadpool(_form, request, "Nyckeln stämmer inte.", 403)
        files = [
            (part.filename or "", part.file)
            for part in sent.getlist("filer")
            if isinstance(part, UploadFile) and part.size
        ]
        if not files or len(files) > settings.upload_files:
            return await run_in_threadpool(_form, request, "Välj minst en fil, och inte fler än gränsen.", 422)
        try:
            key = await run_in_threadpool(_uploads(request).begin, files)
        except LimitError as error:
            return await run_in_threadpool(_form, request, error.message(language_of(request)), 413)
    return RedirectResponse(f"/lagg-till/{key}", 303)


def _is_token(settings: Settings, given: object) -> bool:
    expected = settings.write_token
    return bool(expected) and isinstance(given, str) and secrets.compare_digest(given.encode(), expected.encode())


@router.get("/lagg-till/{key}")
def preview(request: Request, key: str) -> HTMLResponse:
    """How far the reading has come, then what was found, with its sentences."""
    found = _uploads(request).get(key)
    if found is None:
        return missing(request, "Den uppladdningen finns inte längre.")
    translate = translator(language_of(request))
    shown = [(file, _found(file.minutes, translate) if file.minutes else []) for file in found.files]
    return render(request, "preview.html", upload=found, shown=shown)


@router.post("/lagg-till/{key}")
async def decide(request: Request, key: str) -> Response:
    """Accept or discard."""
    if not _is_ours(request) or _uploads(request).get(key) is None:
        return await run_in_threadpool(missing, request, "Den uppladdningen finns inte längre.")
    async with request.form(max_files=0, max_fields=5) as sent:
        accepted = sent.get("val") == "behall"
    if not accepted:
        await run_in_threadpool(_uploads(request).discard, key)
        return RedirectResponse("/lagg-till", 303)
    outcome = await run_in_threadpool(_uploads(request).accept, key, getattr(request.app.state, "store", None))
    return await run_in_threadpool(render, request, "accepted.html", outcome=outcome)


def _found(minutes: Minutes, _: Translate) -> list[tuple[str, list[tuple[str, str]]]]:
    """What the minutes state, as (heading, [(what, sentence)])."""
    document = minutes.document

    def quoted(fact: Any) -> str:
        return document.quote(fact.evidence[0]) if fact.evidence else ""

    head = minutes.meeting
    stated = {"Organ": head.body, "Datum": head.date, "Plats": head.place, "Ordförande": head.chair}
    said = [(f"{_(name)}: {fact.value}", quoted(fact)) for name, fact in stated.items() if fact]
    groups = [
        ("Om mötet", said),
        ("Närvarande", [(fact.person, quoted(fact)) for fact in minutes.attendance if fact.status == "Present"]),
        ("Frånvarande", [(fact.person, quoted(fact)) for fact in minutes.attendance if fact.status == "Absent"]),
        ("Ärenden", [(f"§ {fact.number} {fact.label}", "") for fact in minutes.items]),
        ("Projekt", [(fact.name, quoted(fact)) for fact in minutes.projects]),
        (
            "Vem är med i vad",
            [(f"{fact.organisation} – {fact.project}", quoted(fact)) for fact in minutes.participations],
        ),
        ("Beslut", [(fact.description, quoted(fact)) for fact in minutes.decisions]),
        ("Åtaganden", [(f"{fact.responsible}: {fact.description}", quoted(fact)) for fact in minutes.commitments]),
        ("Utlysta möten", [(str(fact.date), quoted(fact)) for fact in minutes.announcements]),
        ("Att titta på", [(fact.about, quoted(fact)) for fact in minutes.doubts]),
    ]
    return [(heading, rows) for heading, rows in groups if rows]
