"""What every page shares: the index it reads, the language it speaks, and how it is rendered."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.language import number, preferred, translator
from graph_api.rendering import templates
from ontology.errors import Language

PAGE_ROWS = 50
"""Rows of a long list that one page shows."""


def index_of(request: Request) -> Index:
    """The index that the application was created with."""
    index: Index = request.app.state.index
    return index


def language_of(request: Request) -> Language:
    """The language that the address names, else the one chosen before, else Swedish."""
    return preferred(request.query_params.get("sprak") or request.cookies.get("sprak"))


def render(request: Request, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
    """`template` as a page in the reader's language."""
    language = language_of(request)
    translate = translator(language)
    html = (
        templates()
        .get_template(template)
        .render(
            _=translate,
            language=language,
            counted=lambda value: number(value, language),
            other_language=address(request, sprak="sv" if language == "en" else "en"),
            path=request.url.path,
            address=lambda **changes: address(request, **changes),
            settings=request.app.state.settings,
            **context,
        )
    )
    response = HTMLResponse(html, status)
    if "sprak" in request.query_params:
        response.set_cookie("sprak", language, max_age=31_536_000, httponly=True, samesite="lax")
    return response


def missing(request: Request, what: str) -> HTMLResponse:
    """The page for an address that names nothing we hold; `what` is Swedish, from the catalogue."""
    return render(request, "missing.html", status=404, what=what)


def address(request: Request, **changes: object) -> str:
    """This page's address with some of its parameters changed; None removes one."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in changes]
    added = [(name, value) for name, value in changes.items() if value not in (None, "")]
    pairs = [(name, value) for name, value in kept if value != ""] + added
    return request.url.path + (f"?{urlencode(pairs)}" if pairs else "")


def day_of(text: str | None) -> str:
    """A date of an address, as YYYY-MM-DD; what is none is empty.

    >>> day_of("2024-03-05"), day_of("2024-02-30"), day_of(None)
    ('2024-03-05', '', '')
    """
    with suppress(ValueError):
        return date.fromisoformat(text or "").isoformat()
    return ""


@dataclass(frozen=True, slots=True)
class Slice:
    """Which rows of a long list a page shows."""

    page: int
    total: int
    size: int = PAGE_ROWS

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.size))

    @property
    def offset(self) -> int:
        """Rows before this page."""
        return (min(max(1, self.page), self.pages) - 1) * self.size
