"""The routes of `/api/v1`: one collection for each noun of `resources`, and each of its instances."""

import datetime
from collections.abc import Awaitable, Callable, Mapping
from inspect import Parameter, Signature
from types import MappingProxyType
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from graph_api.api import jsonld, listing
from graph_api.api.listing import Paging
from graph_api.api.model import PROBLEMS, collection, single_item
from graph_api.api.resources import RESOURCES, Resource, Takes
from graph_api.context import address_of, settings_of
from graph_api.negotiation import Form, choose
from ontology.errors import MissingError, QueryError, RefusedError

router = APIRouter(prefix="/api/v1", tags=["JSON"], responses=PROBLEMS)

_FORMS = (
    Form("json", "application/json", "JSON", ("text/json",)),
    Form("jsonld", jsonld.MEDIA_TYPE, "JSON-LD"),
)
Given = dict[str, str]
"""The values of a resource's filters, by name."""
_NODE_HELP = "IRI, the end of one (municipality/1881), a term (sg:Lead), or a name"
_VALUES: dict[Takes, tuple[Any, dict[str, Any]]] = {
    Takes.WORDS: (str | None, {"description": "words that it contains", "max_length": 200}),
    Takes.NODE: (str | None, {"description": _NODE_HELP, "max_length": 400, "pattern": r"^[^\x00-\x1f]+$"}),
    Takes.DAY: (datetime.date | None, {"description": "a day, itself within"}),
}
"""The type that a value is read as, and what else FastAPI is told of it."""


class Filters:
    """Reads a resource's filters from a request. FastAPI asks for its signature, which is made from the resource."""

    def __init__(self, resource: Resource) -> None:
        self.__signature__ = Signature([_parameter(name, each.takes) for name, each in resource.filters.items()])

    def __call__(self, **values: object) -> Given:
        """What was given."""
        return {name.rstrip("_"): str(value) for name, value in values.items() if value is not None and str(value)}


def _parameter(name: str, takes: Takes) -> Parameter:
    """One filter as a parameter; `from` is none of Python's names."""
    kind, about = _VALUES[takes]
    return Parameter(f"{name}_", Parameter.KEYWORD_ONLY, default=Query(None, alias=name, **about), annotation=kind)


def _collection(resource: Resource) -> Callable[..., Awaitable[JSONResponse]]:
    """The handler of a resource's collection."""

    async def handler(
        request: Request,
        paging: Annotated[Paging, Depends()],
        given: Annotated[Given, Depends(Filters(resource))],
    ) -> JSONResponse:
        _check_known(request, resource)
        if any(resource.filters[name].needs_reason for name in given) and not settings_of(request).party_reason:
            raise _no_reason()
        return await _page(request, resource, paging, given)

    return handler


for each in RESOURCES.values():
    router.add_api_route(
        f"/{each.name}",
        _collection(each),
        name=each.name,
        summary=each.title,
        description=each.about,
        response_class=JSONResponse,
        responses={200: collection(each)},
    )


class LinkedJson(JSONResponse):
    """JSON-LD."""

    media_type = jsonld.MEDIA_TYPE


@router.get("/context.jsonld", summary="The JSON-LD context", response_class=LinkedJson)
async def context() -> JSONResponse:
    """What the fields are in the vocabulary."""
    return LinkedJson(jsonld.context(), headers={"Cache-Control": "max-age=3600"})


@router.get("/{resource}/{name:path}", summary="One of them, by the end of its IRI", responses={200: single_item()})
async def single(
    request: Request,
    resource: Annotated[str, Path(description="the collection it is in")],
    name: Annotated[str, Path(description="the end of its IRI")],
    format: Annotated[str, Query(description="json or jsonld, instead of Accept")] = "",  # noqa: A002
) -> Response:
    """For instance `/api/v1/projects/project/…`, or `/api/v1/organisations/municipality/1881`."""
    if (found := RESOURCES.get(resource)) is None:
        listed = ", ".join(RESOURCES)
        raise MissingError(
            sv=f"Det finns inget som heter {resource[:40]} här, utan {listed}.",
            en=f"There is nothing called {resource[:40]} here, but {listed}.",
        )
    if not name:  # the collection with a slash after it
        return RedirectResponse(str(request.url.replace(path=f"{router.prefix}/{resource}")), 308)
    node = listing.named(name, settings_of(request).base)
    item = await listing.one(request, found, node) if node else None
    if item is None:
        raise MissingError(
            sv=f"Bland {resource} finns inget som heter {name[:200]}.",
            en=f"There is nothing called {name[:200]} among {resource}.",
        )
    return _json(request, {"@context": address_of(request, jsonld.PATH), **item}, format)


async def _page(request: Request, resource: Resource, paging: Paging, given: Given) -> JSONResponse:
    """One page, with links to the ones beside it."""
    total, items = await listing.page(request, resource, given, paging)
    links = {"self": _link(request, paging.offset)}
    if paging.offset + paging.limit < total:
        links["next"] = _link(request, paging.offset + paging.limit)
    if paging.offset:
        links["previous"] = _link(request, max(0, paging.offset - paging.limit))
    body = {
        "@context": address_of(request, jsonld.PATH),
        "total": total,
        "limit": paging.limit,
        "offset": paging.offset,
        "links": links,
        "items": items,
    }
    header = ", ".join(f'<{target}>; rel="{name}"' for name, target in links.items() if name != "self")
    return _json(request, body, paging.format, {"Link": header} if header else {})


def _link(request: Request, offset: int) -> str:
    """This address, from another item on."""
    kept = [pair for pair in request.query_params.multi_items() if pair[0] != "offset"]
    return address_of(request, f"{request.url.path}?{urlencode([*kept, ('offset', str(offset))])}")


def _json(
    request: Request, body: dict[str, Any], name: str, headers: Mapping[str, str] = MappingProxyType({})
) -> JSONResponse:
    """The answer as JSON or JSON-LD: the same text, under the name that the client understands."""
    form = choose(_FORMS, request.headers.get("accept"), name)
    return JSONResponse(body, media_type=form.media_type, headers={"Vary": "Accept, Accept-Language", **headers})


def _check_known(request: Request, resource: Resource) -> None:
    """Raise `QueryError` for a parameter that is none: a misspelt filter would otherwise choose everything."""
    known = [*resource.filters, "sort", "limit", "offset", "format"]
    if unknown := sorted(set(request.query_params) - set(known)):
        raise QueryError(
            sv=f"{resource.name} har ingen parameter {unknown[0][:40]!r}, utan {', '.join(known)}.",
            en=f"{resource.name} has no parameter {unknown[0][:40]!r}, but {', '.join(known)}.",
        )


def _no_reason() -> RefusedError:
    return RefusedError(
        sv="Att välja ut personer efter parti är inte tillåtet här (3 kap. 3 § dataskyddslagen). Den som har rätt "
        "till det anger skälet i SAMGRAF_PARTY_REASON.",
        en="To select people by party is not allowed here (chapter 3, section 3 of the Swedish act 2018:218). Who "
        "has the right to it states the reason in SAMGRAF_PARTY_REASON.",
    )
