"""The vocabulary's terms as pyoxigraph nodes, and facts' values as literals.

The graph is built of pyoxigraph's terms and not of rdflib's: making a triple takes 2 µs instead of 20, which is
what decides at ten thousand documents, and a `2021-12` typed `xsd:gYearMonth` stays as it was written.
"""

import datetime
from functools import cache, lru_cache

import pyoxigraph as ox

from ontology.names import PREFIXES, VOCABULARY

Value = ox.NamedNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, Value]
"""Subject, predicate, object: there are no blank nodes. Only what is written or stored becomes `ox.Quad`."""


class Vocabulary:
    """A namespace whose terms are its attributes: `SG.Meeting`."""

    def __init__(self, namespace: str) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> ox.NamedNode:
        term = self[name]
        setattr(self, name, term)
        return term

    def __getitem__(self, name: str) -> ox.NamedNode:
        return ox.NamedNode(self._namespace + name)


SG, RDF, RDFS, OWL, XSD = (Vocabulary(PREFIXES[prefix]) for prefix in ("sg", "rdf", "rdfs", "owl", "xsd"))
DCT, OA, ORG, PROV, SKOS = (Vocabulary(PREFIXES[prefix]) for prefix in ("dct", "oa", "org", "prov", "skos"))

TYPE = RDF.type
LABEL = RDFS.label
ALSO = SKOS.altLabel

_DATE_TYPES = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}


@cache
def concepts() -> dict[tuple[str, str], str]:
    """(IRI, language) → what the vocabulary calls its terms. Read once."""
    quads = ox.parse(path=str(VOCABULARY), format=ox.RdfFormat.TURTLE)
    labels = ((quad.subject, quad.object) for quad in quads if quad.predicate == LABEL)
    return {
        (subject.value, label.language): label.value
        for subject, label in labels
        if isinstance(subject, ox.NamedNode) and isinstance(label, ox.Literal) and label.language
    }


@lru_cache(maxsize=65536)
def node(iri: str) -> ox.NamedNode:
    """The node called `iri`."""
    return ox.NamedNode(iri)


def text(value: str) -> ox.Literal:
    """A plain string: what a first query writes, without a language tag."""
    return ox.Literal(value)


def said(value: str, language: str) -> ox.Literal:
    """A sentence of ours, in `language`."""
    return ox.Literal(value, language=language)


def moment(value: datetime.date | datetime.time) -> ox.Literal:
    """A date (`xsd:date`) or a time of day (`xsd:time`)."""
    return ox.Literal(value.isoformat(), datatype=XSD.time if isinstance(value, datetime.time) else XSD.date)


def period(value: str) -> ox.Literal:
    """A date as exact as the text: `2022`, `2022-03` or `2022-03-01`. Raises `ValueError` for another form."""
    if len(value) not in _DATE_TYPES:
        raise ValueError(f"{value!r} is not a year, a month or a day in ISO 8601")
    return ox.Literal(value, datatype=_DATE_TYPES[len(value)])


def number(value: int) -> ox.Literal:
    """A count or an offset (`xsd:integer`)."""
    return ox.Literal(str(value), datatype=XSD.integer)


def ratio(value: float) -> ox.Literal:
    """A share or a score, in thousandths (`xsd:decimal`)."""
    return ox.Literal(f"{value:.3f}", datatype=XSD.decimal)


def true() -> ox.Literal:
    """`true` (`xsd:boolean`)."""
    return ox.Literal("true", datatype=XSD.boolean)
