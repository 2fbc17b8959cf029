"""Every error of the service in one shape: problem details (RFC 9457, `application/problem+json`); a page in a browser.

`type` is `about:blank#` and the error's name; `title` says the status, `instance` what was asked for, `detail` what
happened and what to do next, in the reader's language: on pages the one chosen there, for programs Swedish unless
Accept-Language prefers English.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException
from starlette.routing import Match
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from graph_api.language import preferred
from graph_api.negotiation import prefers_html
from graph_api.pages.page import render
from ontology.errors import (
    BusyError,
    CodingError,
    DeadlineError,
    DefectError,
    FormError,
    InputError,
    Language,
    LimitError,
    LockedError,
    MediaError,
    MissingError,
    QueryError,
    RefusedError,
    RequestError,
    SamgrafError,
    SettingError,
    StoreError,
)

MEDIA_TYPE = "application/problem+json"

STATUS: dict[type[SamgrafError], int] = {
    DeadlineError: 504,
    LimitError: 413,
    RefusedError: 403,
    QueryError: 400,
    MissingError: 404,
    FormError: 406,
    MediaError: 415,
    RequestError: 400,
    DefectError: 500,
    InputError: 422,
    BusyError: 503,
    LockedError: 503,
    StoreError: 503,
    SettingError: 500,
}
"""The status of each error: the first class in this order that an error belongs to."""

RETRY_SECONDS = 2
"""Told to a client that came when too much was going on (RFC 9110, section 10.2.3)."""


def status_of(error: SamgrafError) -> int:
    """The HTTP status that an error of ours has."""
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)


def language_of(request: Request) -> Language:
    """The language of messages to whoever sent `request`: the one chosen on pages, else the one a program asks for."""
    chosen = request.query_params.get("sprak") or request.cookies.get("sprak")
    if chosen or prefers_html(request.headers.get("accept")):
        return preferred(chosen)
    wishes = parse_accept_header(request.headers.get("accept-language", ""), LanguageAccept)
    wished = (tag.partition("-")[0].lower() for tag, quality in wishes if quality)
    return "en" if next((tag for tag in wished if tag in ("sv", "en")), "sv") == "en" else "sv"


def problem(
    request: Request, status: int, name: str, detail: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    """An answer that says what went wrong, and where."""
    body = {
        "type": f"about:blank#{name}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": quote(request.url.path, safe="/:~"),
    }
    return JSONResponse(body, status, headers, MEDIA_TYPE)


def add_handlers(app: FastAPI) -> None:
    """Make every error of `app` a problem."""
    app.add_exception_handler(SamgrafError, _ours)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _unforeseen)


def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, SamgrafError)  # noqa: S101 (what the handler is registered for)
    status = status_of(error)
    headers = {"Retry-After": str(RETRY_SECONDS)} if status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    if isinstance(error, CodingError):  # which tells it from other bodies that are not read (section 15.5.16)
        headers["Accept-Encoding"] = "identity"
    return _said(request, status, type(error).__name__, error.message(language_of(request)), headers)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (what the handler is registered for)
    detail, headers = str(error.detail), dict(error.headers or {})
    if detail == HTTPStatus(error.status_code).phrase:  # from the router, which knows no more
        detail = _WORDS.get(error.status_code, {}).get(language_of(request), detail)
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(_methods(request))
        if request.method == "OPTIONS":  # which asks for just that (RFC 9110, section 9.3.7)
            return Response(status_code=204, headers=headers)
    return _said(request, error.status_code, "HTTPException", detail, headers)


def _methods(request: Request) -> list[str]:
    """Every method that this path takes; the router names those of the first route alone."""
    found = {"OPTIONS"}
    for route in request.app.state.routes:
        if route.matches(request.scope)[0] is not Match.NONE:
            found |= getattr(route, "methods", None) or set()
    if "GET" in found or found == {"OPTIONS"}:  # a file of its own, where no route is
        found |= {"GET", "HEAD"}
    return sorted(found)


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 (what the handler is registered for)
    language = language_of(request)
    faults = (f"{fault['loc'][-1]}: {_fault(fault, language)}" for fault in error.errors())
    return _said(request, 422, "RequestValidationError", "; ".join(faults))


def _fault(fault: Mapping[str, Any], language: Language) -> str:
    """What is wrong with a parameter. pydantic knows no Swedish."""
    if language == "en":
        return str(fault["msg"])
    said = next((text for kind, text in _FAULTS.items() if fault["type"].startswith(kind)), "går inte att förstå")
    return said.format(**fault.get("ctx", {}))


def _unforeseen(request: Request, error: Exception) -> Response:
    """A fault of the program. The server logs it with its traceback; nothing of it leaves the house."""
    del error
    return _said(request, 500, "InternalError", _WORDS[500][language_of(request)])


def _said(request: Request, status: int, name: str, detail: str, headers: dict[str, str] | None = None) -> Response:
    """The problem as the client reads it."""
    if request.method not in ("GET", "POST") or not prefers_html(request.headers.get("accept")):
        return problem(request, status, name, detail, headers)
    page = render(request, "problem.html", status=status, is_missing=status == HTTPStatus.NOT_FOUND, detail=detail)
    page.headers.update(headers or {})
    return page


_FAULTS = {
    "missing": "saknas",
    "int": "ska vara ett heltal",
    "greater_than_equal": "ska vara minst {ge}",
    "less_than_equal": "ska vara högst {le}",
    "string_too_long": "ska ha högst {max_length} tecken",
    "date": "ska vara ett datum, ÅÅÅÅ-MM-DD",
}
"""How the name of a fault of pydantic's begins → what it is called."""

_WORDS: dict[int, dict[Language, str]] = {
    404: {
        "sv": "Det finns inget på den adressen. Sök, eller gå till översikten.",
        "en": "There is nothing at that address. Search, or go to the overview.",
    },
    405: {
        "sv": "Den adressen tar inte emot förfrågningar av det slaget; se huvudet Allow.",
        "en": "That address does not take requests of that kind; see the header Allow.",
    },
    500: {
        "sv": "Något gick fel i tjänsten. Felet är loggat. Försök igen, eller hör av dig till den som driver den.",
        "en": "Something went wrong in the service. It has been logged. Try again, or tell whoever runs it.",
    },
}
