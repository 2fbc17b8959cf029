"""How things are named: namespaces, prefixes, and the IRIs of instances.

An IRI can be read: `meeting/kommunstyrelsen/2024-03-05/item/12/decision/1`. Nothing is a blank node.
The same names serve one document (`Names.within`) and the conclusions of all.

>>> names = Names()
>>> meeting = names.meeting("Kommunstyrelsen", datetime.date(2024, 3, 5))
>>> names.decision(names.item(meeting, "12"), 1)
rdflib.term.URIRef('https://w3id.org/samgraf/id/meeting/kommunstyrelsen/2024-03-05/item/12/decision/1')
"""

import datetime
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pyoxigraph
from rdflib import DCAT, DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SH, SKOS, XSD, Graph, Namespace, URIRef
from rdflib.namespace import ClosedNamespace

BASE = "https://w3id.org/samgraf/id/"
"""Where instances live unless a setting says otherwise. Ends in a slash."""

VOCABULARY = Path(__file__).with_name("samgraf.ttl")
"""The file that defines every term of the vocabulary."""


def _defined(namespace: str) -> list[str]:
    """The local names that the vocabulary's file defines below `namespace`."""
    triples = pyoxigraph.parse(path=str(VOCABULARY), format=pyoxigraph.RdfFormat.TURTLE)
    subjects = {triple.subject.value for triple in triples}
    return sorted(subject.removeprefix(namespace) for subject in subjects if subject.startswith(namespace))


_NS = "https://w3id.org/samgraf/ns#"
SG = ClosedNamespace(_NS, _defined(_NS))
"""The vocabulary. Closed: a term that `samgraf.ttl` does not define is an AttributeError."""
OA = Namespace("http://www.w3.org/ns/oa#")
DCT = DCTERMS
SCHEMA = Namespace("https://schema.org/")

PREFIXES: dict[str, str] = {
    "sg": str(SG),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "owl": str(OWL),
    "xsd": str(XSD),
    "dct": str(DCT),
    "dcat": str(DCAT),
    "foaf": str(FOAF),
    "oa": str(OA),
    "org": str(ORG),
    "prov": str(PROV),
    "schema": str(SCHEMA),
    "sh": str(SH),
    "skos": str(SKOS),
}
"""The prefixes that every file, query and page uses, in the order they are shown."""

_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "#": "", "'": "", "’": ""}
)


def prologue() -> str:
    """The prefix declarations that queries to the command, the client and in examples leave out."""
    return "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())


def bind(graph: Graph) -> Graph:
    """Give `graph` the standard prefixes, and return it."""
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace, replace=True)
    return graph


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """`text` as the last part of an IRI: ASCII, lower case, hyphens.

    >>> slug("Åtvidabergs kommun"), slug("#Fjärrhjälp – steg 2"), slug("André O'Brien")
    ('atvidabergs-kommun', 'fjarrhjalp-steg-2', 'andre-obrien')

    A text without a Latin letter or digit is named by its code points, so that no name is empty:

    >>> slug("?!")
    'u3f-u21'
    """
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "-".join(f"u{ord(letter):x}" for letter in text) or "u0"


@dataclass(frozen=True, slots=True)
class Names:
    """Mints the IRIs of instances below `base`."""

    base: str = BASE

    def within(self, sha256: str) -> "Names":
        """The names of what one document states, which depend on no other document.

        >>> Names().within("c0ffee" * 10).person("Maj Ek")
        rdflib.term.URIRef('https://w3id.org/samgraf/id/document/c0ffeec0ffeec0ff/person/maj-ek')
        """
        return Names(f"{self.document(sha256)}/")

    def document(self, sha256: str) -> URIRef:
        """A document, which is also the name of its graph: the first 16 digits of the SHA-256 of its bytes."""
        return URIRef(f"{self.base}document/{sha256[:16]}")

    def evidence(self, document: URIRef, start: int, end: int) -> URIRef:
        """Characters `start` up to `end` of a document's text."""
        return URIRef(f"{document}/evidence/{start}-{end}")

    @property
    def register(self) -> URIRef:
        """The graph of authority data."""
        return URIRef(f"{self.base}graph/register")

    @property
    def curated(self) -> URIRef:
        """The graph of what people decided."""
        return URIRef(f"{self.base}graph/curated")

    @property
    def examples(self) -> URIRef:
        """The graph of the library of example queries."""
        return URIRef(f"{self.base}graph/examples")

    def person(self, name: str) -> URIRef:
        """A person."""
        return URIRef(f"{self.base}person/{slug(name)}")

    def organisation(self, name: str) -> URIRef:
        """An organisation that is neither a municipality nor a region."""
        return URIRef(f"{self.base}organisation/{slug(name)}")

    def project(self, name: str) -> URIRef:
        """A project."""
        return URIRef(f"{self.base}project/{slug(name)}")

    def body(self, name: str) -> URIRef:
        """A body that meets."""
        return URIRef(f"{self.base}body/{slug(name)}")

    def meeting(self, body: str, date: datetime.date | None) -> URIRef:
        """A body's meeting on a date; a date that nobody knows is `undated`."""
        return URIRef(f"{self.base}meeting/{slug(body)}/{date.isoformat() if date else 'undated'}")

    def item(self, meeting: URIRef, number: str) -> URIRef:
        """An item of a meeting, by its number as printed."""
        return URIRef(f"{meeting}/item/{slug(number)}")

    def attendance(self, meeting: URIRef, person: str) -> URIRef:
        """Somebody's attendance at a meeting."""
        return URIRef(f"{meeting}/attendance/{slug(person)}")

    def decision(self, item: URIRef, count: int) -> URIRef:
        """An item's decision, counted from 1."""
        return URIRef(f"{item}/decision/{count}")

    def commitment(self, item: URIRef, count: int) -> URIRef:
        """An item's commitment, counted from 1."""
        return URIRef(f"{item}/commitment/{count}")

    def participation(self, project: URIRef, organisation: str, role: str) -> URIRef:
        """An organisation's part in a project; `role` is the local name of its concept."""
        return URIRef(f"{project}/participation/{slug(organisation)}-{slug(role)}")

    def conflict(self, *about: str) -> URIRef:
        """A contradiction between sources, by what it is about."""
        return URIRef(f"{self.base}conflict/{'/'.join(slug(part) for part in about)}")
