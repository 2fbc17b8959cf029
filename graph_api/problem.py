"""Every error of the service in one shape: problem details (RFC 9457, `application/problem+json`).

`type` is `about:blank#` and the error's name; `title` says the status, `detail` what happened and what to do next, in
the reader's language (Swedish unless Accept-Language prefers English).
"""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from ontology.errors import (
    BusyError,
    DeadlineError,
    InputError,
    Language,
    LimitError,
    LockedError,
    QueryError,
    RefusedError,
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
    """The language of messages to whoever sent `request`."""
    wishes = parse_accept_header(request.headers.get("accept-language", ""), LanguageAccept)
    return "en" if wishes.best_match(["sv", "en"], default="sv") == "en" else "sv"


def problem(status: int, name: str, detail: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """An answer that says what went wrong."""
    body = {"type": f"about:blank#{name}", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    return JSONResponse(body, status, headers, MEDIA_TYPE)


def add_handlers(app: FastAPI) -> None:
    """Make every error of `app` a problem."""
    app.add_exception_handler(SamgrafError, _ours)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)


async def _ours(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, SamgrafError)  # noqa: S101 (what the handler is registered for)
    status = status_of(error)
    headers = {"Retry-After": str(RETRY_SECONDS)} if status == HTTPStatus.SERVICE_UNAVAILABLE else None
    return problem(status, type(error).__name__, error.message(language_of(request)), headers)


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 (what the handler is registered for)
    return problem(error.status_code, "HTTPException", str(error.detail), dict(error.headers or {}))


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 (what the handler is registered for)
    faults = (f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors())
    return problem(422, "RequestValidationError", "; ".join(faults))
