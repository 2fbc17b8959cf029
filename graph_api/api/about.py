"""What the API says of itself, as Digg's REST API profile 1.2 has it, and a page made from that.

Requirements are named as the profile names them: DOK.03 (what the document says first), DOK.06 (in Swedish and
English), DOK.08 (service level), DOK.09 (limits), VER.05 (version in the address), VER.06 (`api-info`).
"""

from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

from graph_api.api import jsonld
from graph_api.api.resources import RESOURCES
from graph_api.context import address_of
from graph_api.negotiation import prefers_html
from graph_api.pages.page import render
from graph_api.settings import Settings

router = APIRouter()


_ABOUT = """Vem som samarbetar med vem, enligt kommunala protokoll. Varje uppgift leder till den mening den bygger på.
Begränsningar: högst 500 poster åt gången; hur många frågor, hur länge och hur mycket minne bestämmer den som driver
tjänsten (svaren 413, 503 och 504 säger vilken gräns det gäller). Vad som inte gick att läsa ur ett protokoll saknas.

Who works with whom, as municipal minutes say. Every statement leads to the sentence that it rests on. Limits: 500 items
at a time; how many queries, how long and how much memory is for the operator to say (the answers 413, 503 and 504 tell
which limit it is). What could not be read in the minutes is missing."""


def information(settings: Settings) -> dict[str, Any]:
    """What the OpenAPI document says first (DOK.03, DOK.06, DOK.09)."""
    contact = {"name": settings.publisher, **({"email": settings.contact} if settings.contact else {})}
    return {
        "title": "Samgraf",
        "description": _ABOUT,
        "version": version("samgraf"),
        "contact": contact,
        "license_info": {"name": "Licence of the data", "url": settings.licence},
    }


@router.get("/api/v1/openapi.json", include_in_schema=False)
def openapi(request: Request) -> JSONResponse:
    """The part of the OpenAPI document that is the API: its paths, below address and version (UFN.01, VER.05)."""
    whole, root = request.app.openapi(), "/api/v1"
    info = {**whole["info"], "contact": {"url": address_of(request, "/om"), **whole["info"]["contact"]}}
    paths = {path.removeprefix(root): item for path, item in whole["paths"].items() if path.startswith(f"{root}/")}
    said = "Documentation. No service level agreement (SLA) is given unless the publisher gives one."
    return JSONResponse(
        {
            "openapi": whole["openapi"],
            "info": info,
            "servers": [{"url": address_of(request, root)}],
            "externalDocs": {"description": said, "url": address_of(request, "/api")},
            "paths": paths,
        }
    )


_INFO = {"apiName": "samgraf", "apiVersion": version("samgraf"), "apiReleased": "2026-11-22", "apiStatus": "active"}
_SCHEMA = {"type": "object", "additionalProperties": {"type": "string"}}


@router.get(
    "/api/v1/api-info",
    tags=["JSON"],
    summary="Name, version and status of the API",
    responses={200: {"content": {"application/json": {"schema": _SCHEMA, "example": _INFO}}}},
)
async def api_info(request: Request) -> JSONResponse:
    """Which API this is, in which version, and whether it is to be relied on (VER.06)."""
    return JSONResponse({**_INFO, "apiDocumentation": address_of(request, "/api")})


@router.get("/api/v1", include_in_schema=False)
def root(request: Request) -> RedirectResponse:
    """Where the API begins: what it is, for a program; the page about it, for people."""
    return RedirectResponse("/api" if prefers_html(request.headers.get("accept")) else "/api/v1/api-info", 303)


@router.get("/api", include_in_schema=False)
def documentation(request: Request) -> HTMLResponse:
    """Every route with its parameters, from the OpenAPI document, without anybody else's scripts."""
    paths = request.app.openapi()["paths"]
    routes = [
        (path, method.upper(), operation)
        for path, methods in paths.items()
        for method, operation in methods.items()
        if path.startswith("/api/")
    ]
    return render(
        request,
        "api.html",
        routes=routes,
        resources=RESOURCES,
        example=address_of(request, "/api/v1/projects?limit=1"),
        context=jsonld.PATH,
    )
