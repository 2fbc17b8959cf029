"""The JSON-LD context of the API: what its fields are in the vocabulary.

Fields that stand several steps away in the graph are no single property, and have no meaning in JSON-LD.
"""

from typing import Any

from graph_api.api.resources import RESOURCES, Kind
from ontology.names import SG

PATH = "/api/v1/context.jsonld"
MEDIA_TYPE = "application/ld+json"


def context() -> dict[str, Any]:
    """The document that `@context` leads to (JSON-LD 1.1)."""
    terms: dict[str, Any] = {"id": "@id", "type": "@type", "items": "@graph", "label": _LABEL}
    terms |= dict.fromkeys(("total", "limit", "offset", "links"))
    for resource in RESOURCES.values():
        own: dict[str, Any] = {}
        for name, field in resource.fields.items():
            own[name] = None if len(field.path) > 1 else {"@id": str(field.path[0])}
            if own[name] and field.kind is Kind.NODE:
                own[name]["@type"] = "@id"
        # A name such as `kind` means another property in each resource: its type says which.
        terms[str(resource.type).removeprefix(str(SG))] = {"@id": str(resource.type), "@context": own}
    return {"@context": {"@version": 1.1, **terms}}


_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
