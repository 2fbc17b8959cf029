"""Graphs of our own, in every form that triples come in."""

import pyoxigraph as ox
from fastapi import Response
from rdflib import Graph

from graph_api.negotiation import Form
from ontology.names import PREFIXES


def written(graph: Graph, form: Form) -> Response:
    """A graph as an answer."""
    prefixes = {**PREFIXES, **{prefix: str(name) for prefix, name in graph.namespaces() if prefix}}
    content = serialized(graph.serialize(format="nt", encoding="utf-8"), form, prefixes)
    return Response(content, media_type=typed(form), headers={"Vary": "Accept"})


def serialized(triples: bytes, form: Form, prefixes: dict[str, str] = PREFIXES) -> bytes:
    """N-Triples in another form."""
    quads = ox.parse(triples, ox.RdfFormat.N_TRIPLES)
    used = {prefix: name for prefix, name in prefixes.items() if f"<{name}".encode() in triples}
    return ox.serialize(quads, format=ox.RdfFormat.from_media_type(form.media_type), prefixes=used) or b""


def typed(form: Form) -> str:
    """The Content-Type: text says its character set (RFC 6657)."""
    return f"{form.media_type}; charset=utf-8" if form.media_type.startswith("text/") else form.media_type
