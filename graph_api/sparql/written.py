"""Graphs of our own, in every form that triples come in."""

from fastapi import Response
from rdflib import Graph

from graph_api.negotiation import Form

_WRITERS = {"ttl": "turtle", "nt": "nt", "jsonld": "json-ld", "rdf": "xml", "n3": "n3", "trig": "trig", "nq": "nquads"}


def written(graph: Graph, form: Form) -> Response:
    """A graph as an answer."""
    content = graph.serialize(format=_WRITERS[form.name], encoding="utf-8")
    media_type = f"{form.media_type}; charset=utf-8" if form.media_type.startswith("text/") else form.media_type
    return Response(content, media_type=media_type, headers={"Vary": "Accept"})
