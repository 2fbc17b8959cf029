"""What the OpenAPI document says of the protocols: their handlers read the request themselves, as the W3C has it."""

from typing import Any

from graph_api.api.model import PROBLEMS
from graph_api.negotiation import ROWS, TRIPLES, Form
from graph_api.sparql.operation import FORM, QUERY, UPDATE

_TEXT = {"type": "string"}
_EXAMPLE = """PREFIX sg: <https://w3id.org/samgraf/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?project WHERE { ?id a sg:Project ; rdfs:label ?project } LIMIT 10"""


def _parameter(name: str, text: str, schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": text, "schema": schema or _TEXT, **more}


def _content(*forms: Form) -> dict[str, Any]:
    """Each form; what JSON holds is for its own specification to say."""
    return {form.media_type: {"schema": {} if "json" in form.media_type else _TEXT} for form in forms}


def _iris(name: str, text: str) -> dict[str, Any]:
    return _parameter(name, text, {"type": "array", "items": {"type": "string", "format": "iri"}})


_DATASET = (
    _iris("default-graph-uri", "IRI of a graph that the default graph is made of"),
    _iris("named-graph-uri", "IRI of a named graph that the query sees"),
)
_FORMAT = _parameter("format", "the form of the answer, instead of Accept: json, csv, xlsx, ttl …")
_FORM_SCHEMA = {"type": "object", "properties": {"query": _TEXT, "update": _TEXT, "format": _TEXT}}

SPARQL_GET: dict[str, Any] = {
    "parameters": [_parameter("query", "a SPARQL 1.1 query", example=_EXAMPLE), *_DATASET, _FORMAT],
}
SPARQL_POST: dict[str, Any] = {
    "parameters": [*_DATASET, _FORMAT],
    "requestBody": {
        "required": True,
        "content": {
            QUERY: {"schema": _TEXT},
            UPDATE: {"schema": _TEXT},
            FORM: {"schema": _FORM_SCHEMA, "example": {"query": _EXAMPLE}},
        },
    },
}
SPARQL_ANSWERS: dict[int | str, dict[str, Any]] = {
    **PROBLEMS,
    200: {"description": "The whole answer", "content": _content(*ROWS, *TRIPLES)},
}

_GRAPH = (
    _parameter("graph", "IRI of a named graph", {"type": "string", "format": "iri"}),
    _parameter("default", "the default graph, instead of a named one", allowEmptyValue=True),
)
_READ = tuple(form for form in TRIPLES if form.name not in ("trig", "nq"))
GRAPH_GET: dict[str, Any] = {"parameters": [*_GRAPH, _FORMAT]}
GRAPH_PUT: dict[str, Any] = {"parameters": [*_GRAPH], "requestBody": {"required": True, "content": _content(*_READ)}}
GRAPH_DELETE: dict[str, Any] = {"parameters": [*_GRAPH]}
GRAPH_ANSWERS: dict[int | str, dict[str, Any]] = {
    **PROBLEMS,
    200: {"description": "The triples of the graph", "content": _content(*_READ)},
    201: {"description": "A new graph; Location says where, if its name was not given"},
}
RDF_ANSWERS: dict[int | str, dict[str, Any]] = {
    **PROBLEMS,
    200: {"description": "A graph", "content": _content(*TRIPLES)},
}
