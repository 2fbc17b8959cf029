"""The routes of `/api/v1`: one collection for each noun, and each of its instances."""

import datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from fastapi.responses import JSONResponse

from graph_api.api import jsonld, listing
from graph_api.api import resources as r
from graph_api.api.listing import Paging
from graph_api.api.model import PROBLEMS, Collection
from graph_api.context import address_of, settings_of
from ontology.errors import RefusedError

router = APIRouter(prefix="/api/v1", tags=["JSON"], responses=PROBLEMS)

_NODE_HELP = "IRI, the end of one (municipality/1881), a term (sg:Lead), or a name"
Node = Annotated[str | None, Query(description=_NODE_HELP, max_length=400, pattern=r"^[^\x00-\x1f]+$")]
Words = Annotated[str | None, Query(description="words that it contains", max_length=200)]
Since = Annotated[datetime.date | None, Query(alias="from", description="first day")]
Until = Annotated[datetime.date | None, Query(alias="to", description="last day")]


Page = Annotated[Paging, Depends()]


class LinkedJson(JSONResponse):
    """JSON-LD."""

    media_type = "application/ld+json"


@router.get("/meetings", summary="Meetings, also announced ones", response_model=Collection)
async def meetings(
    request: Request, page: Page, body: Node = None, since: Since = None, until: Until = None
) -> JSONResponse:
    """Held meetings have `recordedIn`, their minutes; announced ones `scheduledIn`, the item that announced them."""
    return await _collection(request, r.MEETINGS, page, {"body": body, "from": since, "to": until})


@router.get("/people", summary="People that minutes name", response_model=Collection)
async def people(  # noqa: PLR0913 (the parameters that the route takes)
    request: Request,
    page: Page,
    *,
    q: Words = None,
    represents: Node = None,
    meeting: Node = None,
    party: Node = None,
) -> JSONResponse:
    """People in the roles that minutes give them. To choose them by party is refused unless a setting allows it."""
    if party and not settings_of(request).party_reason:
        raise RefusedError(
            sv="Att välja ut personer efter parti är inte tillåtet här (3 kap. 3 § dataskyddslagen). Den som har rätt "
            "till det anger skälet i SAMGRAF_PARTY_REASON.",
            en="To select people by party is not allowed here (chapter 3, section 3 of the Swedish act 2018:218). Who "
            "has the right to it states the reason in SAMGRAF_PARTY_REASON.",
        )
    given = {"q": q, "represents": represents, "meeting": meeting, "party": party}
    return await _collection(request, r.PEOPLE, page, given)


@router.get("/organisations", summary="Municipalities, regions and other organisations", response_model=Collection)
async def organisations(
    request: Request, page: Page, q: Words = None, project: Node = None, kind: Node = None
) -> JSONResponse:
    """`kind` is a class of the vocabulary, such as `sg:Municipality`."""
    return await _collection(request, r.ORGANISATIONS, page, {"q": q, "project": project, "kind": kind})


@router.get("/projects", summary="Projects", response_model=Collection)
async def projects(  # noqa: PLR0913 (the parameters that the route takes)
    request: Request,
    page: Page,
    *,
    q: Words = None,
    organisation: Node = None,
    kind: Node = None,
    status: Node = None,
) -> JSONResponse:
    """Projects with whom they involve."""
    given = {"q": q, "organisation": organisation, "kind": kind, "status": status}
    return await _collection(request, r.PROJECTS, page, given)


@router.get("/decisions", summary="Decisions", response_model=Collection)
async def decisions(  # noqa: PLR0913 (the parameters that the route takes)
    request: Request,
    page: Page,
    *,
    q: Words = None,
    kind: Node = None,
    meeting: Node = None,
    project: Node = None,
    since: Since = None,
    until: Until = None,
) -> JSONResponse:
    """What was decided, of which kind, and at which item of which meeting."""
    given = {"q": q, "kind": kind, "meeting": meeting, "project": project, "from": since, "to": until}
    return await _collection(request, r.DECISIONS, page, given)


@router.get("/commitments", summary="Commitments", response_model=Collection)
async def commitments(  # noqa: PLR0913 (the parameters that the route takes)
    request: Request,
    page: Page,
    *,
    q: Words = None,
    responsible: Node = None,
    meeting: Node = None,
    since: Since = None,
    until: Until = None,
) -> JSONResponse:
    """What somebody undertook to do, and when it is due."""
    given = {"q": q, "responsible": responsible, "meeting": meeting, "from": since, "to": until}
    return await _collection(request, r.COMMITMENTS, page, given)


@router.get("/participations", summary="Who takes part in which project", response_model=Collection)
async def participations(  # noqa: PLR0913 (the parameters that the route takes)
    request: Request,
    page: Page,
    *,
    project: Node = None,
    organisation: Node = None,
    role: Node = None,
    meeting: Node = None,
    since: Since = None,
    until: Until = None,
) -> JSONResponse:
    """An organisation's role in a project, with each meeting that states it."""
    given = {"project": project, "organisation": organisation, "role": role, "meeting": meeting}
    return await _collection(request, r.PARTICIPATIONS, page, {**given, "from": since, "to": until})


@router.get("/evidence", summary="Sentences that facts rest on", response_model=Collection)
async def evidence(
    request: Request, page: Page, q: Words = None, document: Node = None, fact: Node = None
) -> JSONResponse:
    """Verbatim quotes, with document, page and characters. `fact` is what they are evidence of."""
    return await _collection(request, r.EVIDENCE, page, {"q": q, "document": document, "fact": fact})


@router.get("/context.jsonld", summary="The JSON-LD context", response_class=LinkedJson)
async def context() -> JSONResponse:
    """What the fields are in the vocabulary."""
    return LinkedJson(jsonld.context(), headers={"Cache-Control": "max-age=3600"})


@router.get("/{resource}/{name:path}", summary="One of them, by the end of its IRI")
async def single(request: Request, resource: str, name: str) -> JSONResponse:
    """For instance `/api/v1/projects/project/…`, or `/api/v1/organisations/municipality/1881`."""
    found = r.RESOURCES.get(resource)
    node = listing.named(name, settings_of(request).base)
    item = await listing.one(request, found, node) if found and node else None
    if item is None:
        raise HTTPException(404, f"There is no {name[:200]} among {resource[:40]}.")
    return _json(request, {"@context": address_of(request, jsonld.PATH), **item})


async def _collection(request: Request, resource: r.Resource, page: Paging, given: dict[str, Any]) -> JSONResponse:
    """One page, with links to the ones beside it."""
    values = {name: str(value) for name, value in given.items() if value is not None and str(value)}
    total, items = await listing.page(request, resource, values, page)
    links = {"self": _link(request, page.offset)}
    if page.offset + page.limit < total:
        links["next"] = _link(request, page.offset + page.limit)
    if page.offset:
        links["previous"] = _link(request, max(0, page.offset - page.limit))
    body = {
        "@context": address_of(request, jsonld.PATH),
        "total": total,
        "limit": page.limit,
        "offset": page.offset,
        "links": links,
        "items": items,
    }
    header = ", ".join(f'<{target}>; rel="{name}"' for name, target in links.items() if name != "self")
    return _json(request, body, {"Link": header} if header else {})


def _link(request: Request, offset: int) -> str:
    """This address, from another item on."""
    kept = [pair for pair in request.query_params.multi_items() if pair[0] != "offset"]
    return address_of(request, f"{request.url.path}?{urlencode([*kept, ('offset', str(offset))])}")


def _json(request: Request, body: dict[str, Any], headers: dict[str, str] | None = None) -> JSONResponse:
    is_linked = "application/ld+json" in request.headers.get("accept", "")
    media_type = "application/ld+json" if is_linked else "application/json"
    return JSONResponse(body, media_type=media_type, headers={"Vary": "Accept, Accept-Language", **(headers or {})})
