"""The shapes of answers, for the OpenAPI document: schemas made from the resources, and the examples beside them."""

from typing import Any

from graph_api.api.example import EXAMPLES
from graph_api.api.resources import Field, Kind, Resource

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NODE: Schema = {
    "type": "object",
    "properties": {"id": {"type": "string", "format": "iri"}, "label": _TEXT},
    "required": ["id"],
}
_KINDS: dict[Kind, Schema] = {
    Kind.TEXT: _TEXT,
    Kind.NUMBER: {"type": "number"},
    Kind.TRUTH: {"type": "boolean"},
    Kind.NODE: _NODE,
}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_LINKS: Schema = {
    "type": "object",
    "properties": {name: {"type": "string", "format": "uri"} for name in ("self", "next", "previous")},
    "required": ["self"],
}
_ADDRESS = "https://example.org/api/v1"


def item(resource: Resource) -> Schema:
    """The schema of one instance: what the graph does not say is not there."""
    fields = {name: _field(field) for name, field in resource.fields.items()}
    return {"type": "object", "properties": {"id": {"type": "string"}, "type": _TEXT, **fields}, "required": ["id"]}


def collection(resource: Resource) -> Schema:
    """The answer of a collection: one page of it."""
    schema = {
        "type": "object",
        "properties": {
            "@context": {"type": "string", "format": "uri", "description": "address of the JSON-LD context"},
            "total": {**_COUNT, "description": "how many match in all"},
            "limit": _COUNT,
            "offset": _COUNT,
            "links": {**_LINKS, "description": "this page, and the ones beside it"},
            "items": {"type": "array", "items": item(resource)},
        },
        "required": ["@context", "total", "limit", "offset", "links", "items"],
    }
    example = {
        "@context": f"{_ADDRESS}/context.jsonld",
        "total": 1,
        "limit": 50,
        "offset": 0,
        "links": {"self": f"{_ADDRESS}/{resource.name}?offset=0"},
        "items": [EXAMPLES[resource.name]],
    }
    return {"description": "One page", "content": {"application/json": {"schema": schema, "example": example}}}


def single_item() -> Schema:
    """The answer for one instance, of whichever resource."""
    example = {"@context": f"{_ADDRESS}/context.jsonld", **EXAMPLES["organisations"]}
    schema = {"type": "object", "properties": {"id": _TEXT, "type": _TEXT}, "required": ["id", "type"]}
    return {"description": "The instance", "content": {"application/json": {"schema": schema, "example": example}}}


def _field(field: Field) -> Schema:
    schema = _KINDS[field.kind]
    return {"type": "array", "items": schema} if field.is_many else schema


PROBLEM: Schema = {
    "type": "object",
    "description": "Problem details (RFC 9457)",
    "properties": {
        "type": {"type": "string", "description": "which error it is"},
        "title": {"type": "string", "description": "what the status means"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "what happened, and what to do"},
        "instance": {"type": "string", "description": "the address that was asked"},
    },
    "required": ["type", "title", "status", "detail", "instance"],
}

PROBLEMS: dict[int | str, Schema] = {
    status: {"description": text, "content": {"application/problem+json": {"schema": PROBLEM}}}
    for status, text in {
        400: "The request cannot be understood.",
        403: "It is not allowed here.",
        404: "There is nothing of that name.",
        406: "None of the forms that are acceptable is offered.",
        413: "It goes past a limit; the detail says which.",
        415: "The body is of a kind that is not read here.",
        422: "A parameter has a value that it cannot have.",
        503: "Too much is going on; try again after Retry-After.",
        504: "It took longer than it may.",
    }.items()
}
"""Every error that a route of the API can answer with."""
