"""What the API says of itself: `api-info` as Digg's profile has it, and a page made from the OpenAPI document."""

from importlib.metadata import version

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse

from graph_api.api import jsonld
from graph_api.api.resources import RESOURCES
from graph_api.context import address_of
from graph_api.pages.page import render

router = APIRouter()


@router.get("/api/v1/api-info", tags=["JSON"], summary="Name, version and status of the API")
async def api_info(request: Request) -> JSONResponse:
    """As the profile's section on API-info has it."""
    return JSONResponse(
        {
            "apiName": "samgraf",
            "apiVersion": version("samgraf"),
            "apiReleased": "2026-11-22",
            "apiDocumentation": address_of(request, "/api"),
            "apiStatus": "active",
        }
    )


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
