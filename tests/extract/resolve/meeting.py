"""The meeting of the pages made by hand, in the default graph."""

from rdflib import URIRef

from ontology.names import BASE

MEETING = f"{BASE}meeting/gemensamt-rad-for-larande-och-arbete/2024-03-05"


def attendance(person: str) -> URIRef:
    return URIRef(f"{MEETING}/attendance/{person}")
