"""The default graph's nodes and facts as rows.

Each noun of the vocabulary is one `Noun` below: its classes, its table, and which property fills which column. A
column that refers to another node holds that node's id.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeGuard

import pyoxigraph as ox

from graph_api.index.address import path_of
from graph_api.index.fold import fold, sort_key

SG = "https://w3id.org/samgraf/ns#"
_OA = "http://www.w3.org/ns/oa#"
_DCT = "http://purl.org/dc/terms/"
_ORG = "http://www.w3.org/ns/org#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDF_TYPE = ox.NamedNode(f"{_RDF}type")
_EVIDENCE = ox.NamedNode(f"{SG}evidence")
_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment"
_ALTERNATIVE = "http://www.w3.org/2004/02/skos/core#altLabel"

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Properties = dict[str, list[Term]]
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Noun:
    """How one kind of subject becomes a row."""

    table: str
    classes: tuple[str, ...]
    columns: dict[str, str]
    """Column → property; a property that starts with `*` refers to a node, with `.` to a concept."""
    relations: dict[str, str] = field(default_factory=dict)
    """Relation → property that may have several values, all of them nodes."""


NODES = {
    "Project": "project",
    "Person": "person",
    "Municipality": "municipality",
    "Region": "region",
    "CountyBoard": "county-board",
    "Body": "body",
    "Party": "party",
    "Agency": "organisation",
    "University": "organisation",
    "Organisation": "organisation",
}
"""Class → kind. Where a node has several, the first one here counts."""

NOUNS = (
    Noun(
        "node",
        tuple(NODES),
        {
            "project_kind": f".{SG}kind",
            "status": f".{SG}status",
            "starts": f"{SG}startDate",
            "ends": f"{SG}endDate",
        },
        {
            "follows": f"{SG}follows",
            "partOf": f"{SG}partOf",
            "leader": f"{SG}leader",
            "within": f"{_ORG}subOrganizationOf",
        },
    ),
    Noun(
        "document",
        ("Minutes",),
        {
            "sha256": f"{_DCT}identifier",
            "title": f"{_DCT}title",
            "media_type": f"{_DCT}format",
            "reader": f"{SG}reader",
            "quality": f"{SG}quality",
        },
    ),
    Noun(
        "evidence",
        ("Evidence",),
        {
            "document": f"*{_OA}hasSource",
            "start": f"{_OA}start",
            "end": f"{_OA}end",
            "page": f"{SG}page",
            "quote": f"{_OA}exact",
        },
    ),
    Noun(
        "meeting",
        ("Meeting",),
        {
            "body": f"*{SG}body",
            "date": f"{SG}date",
            "date_status": f".{SG}dateStatus",
            "starts": f"{SG}startTime",
            "ends": f"{SG}endTime",
            "place": f"{SG}place",
            "chair": f"*{SG}chair",
            "secretary": f"*{SG}secretary",
            "adjusted_on": f"{SG}adjustedOn",
        },
        {"adjuster": f"{SG}adjuster", "recordedIn": f"{SG}recordedIn", "scheduledIn": f"{SG}scheduledIn"},
    ),
    Noun(
        "item",
        ("AgendaItem",),
        {"meeting": f"*{SG}meeting", "number": f"{SG}number", "label": _LABEL, "case_number": f"{SG}caseNumber"},
        {"presenter": f"{SG}presenter", "about": f"{SG}about"},
    ),
    Noun(
        "attendance",
        ("Attendance",),
        {
            "meeting": f"*{SG}meeting",
            "person": f"*{SG}person",
            "status": f".{SG}status",
            "capacity": f".{SG}capacity",
            "represents": f"*{SG}represents",
            "party": f".{SG}party",
            "from_item": f"*{SG}fromItem",
            "to_item": f"*{SG}toItem",
            "title": f"{SG}title",
        },
        {"recusedFrom": f"{SG}recusedFrom", "replaces": f"{SG}replaces"},
    ),
    Noun(
        "decision",
        ("Decision",),
        {
            "item": f"*{SG}item",
            "kind": f".{SG}kind",
            "description": f"{_DCT}description",
            "decided_by": f"*{SG}decidedBy",
        },
    ),
    Noun(
        "commitment",
        ("Commitment",),
        {
            "item": f"*{SG}item",
            "responsible": f"*{SG}responsible",
            "description": f"{_DCT}description",
            "due": f"{SG}due",
        },
    ),
    Noun(
        "participation",
        ("Participation",),
        {
            "project": f"*{SG}project",
            "organisation": f"*{SG}organisation",
            "role": f".{SG}role",
            "condition": f"{SG}condition",
        },
        {"statedIn": f"{SG}statedIn"},
    ),
    Noun(
        "affiliation",
        ("Affiliation",),
        {"person": f"*{SG}person", "organisation": f"*{SG}organisation"},
        {"statedIn": f"{SG}statedIn"},
    ),
    Noun(
        "claim",
        (f"{_RDF}Statement",),
        {
            "subject": f"*{_RDF}subject",
            "property": f".{_RDF}predicate",
            "value": f"{_RDF}object",
            "object": f"*{_RDF}object",
            "because": f"{SG}because",
        },
    ),
    Noun(
        "judgement",
        ("Conflict", "Identity", "Doubt"),
        {"conclusion": f"*{SG}conclusion", "property": f".{_RDF}predicate", "score": f"{SG}score"},
        {"concerns": f"{SG}concerns"},
    ),
)


def number(iri: str) -> int:
    """The number of a node, the same in every table and every index: 63 bits of a hash.

    Among a million and a half nodes two that clash are less likely than one in a million.
    """
    return int.from_bytes(blake2b(iri.encode(), digest_size=8).digest()) >> 1


_NOUNS = {(name if ":" in name else SG + name): (noun, name) for noun in NOUNS for name in noun.classes}
"""Class → (noun, class's name). Where a node has several, the first one here counts."""


@dataclass(slots=True)
class Gatherer:
    """Copies the default graph of `store` into the tables of `schema.sql`."""

    store: ox.Store
    database: sqlite3.Connection
    base: str

    def gather(self, subjects: Iterable[str] | None = None) -> None:
        """Some subjects, or all that there are."""
        nodes = self._all() if subjects is None else map(ox.NamedNode, subjects)
        for subject in nodes:
            found = self.properties(subject)
            classes = {_text(value) for value in found.get(_RDF_TYPE.value, ())}
            if kind := next((kind for iri, kind in _NOUNS.items() if iri in classes), None):
                self._write(*kind, subject, found)

    def _all(self) -> Iterator[ox.NamedNode]:
        """Every node of a class that has a noun, once."""
        seen: set[str] = set()
        for iri in _NOUNS:
            for quad in self.store.quads_for_pattern(None, _RDF_TYPE, ox.NamedNode(iri), ox.DefaultGraph()):
                if isinstance(quad.subject, ox.NamedNode) and quad.subject.value not in seen:
                    seen.add(quad.subject.value)
                    yield quad.subject

    def _write(self, noun: Noun, name: str, subject: ox.NamedNode, found: Properties) -> None:
        columns = {column: self._value(found, rule) for column, rule in noun.columns.items()}
        columns |= {"id": number(subject.value)}
        columns |= _ROWS.get(noun.table, _plain)(self, subject.value, name, found)
        marks = ", ".join("?" * len(columns))
        names = ", ".join(f'"{column}"' for column in columns)
        self.database.execute(f"INSERT INTO {noun.table} ({names}) VALUES ({marks})", tuple(columns.values()))
        self._write_many(noun, subject.value, found)

    def _write_many(self, noun: Noun, iri: str, found: Properties) -> None:
        own = number(iri)
        relations = [
            (own, name, number(value.value))
            for name, rule in noun.relations.items()
            for value in found.get(rule, ())
            if isinstance(value, ox.NamedNode)
        ]
        self.database.executemany("INSERT OR IGNORE INTO relation VALUES (?, ?, ?)", relations)
        evidence = [(own, number(value.value)) for value in found.get(f"{SG}evidence", ()) if _named(value)]
        self.database.executemany("INSERT OR IGNORE INTO fact_evidence VALUES (?, ?)", evidence)

    def properties(self, subject: ox.NamedNode) -> Properties:
        """What the default graph says of `subject`."""
        found: Properties = {}
        for quad in self.store.quads_for_pattern(subject, None, None, ox.DefaultGraph()):
            found.setdefault(quad.predicate.value, []).append(quad.object)
        return found

    def _value(self, found: Properties, rule: str) -> Value:
        values = found.get(rule.lstrip("*."), ())
        if not values:
            return None
        if rule.startswith("*"):
            return min((number(value.value) for value in values if _named(value)), default=None)
        texts = sorted(_text(value) for value in values)
        return texts[0].rpartition("#")[2].rpartition("/")[2] if rule.startswith(".") else texts[0]


Row = Callable[[Gatherer, str, str, Properties], dict[str, Value]]
"""Columns of a row that take more than copying a property."""


def _named(term: Term) -> TypeGuard[ox.NamedNode]:
    return isinstance(term, ox.NamedNode)


def _text(term: Term) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


def label(values: Iterable[Term], language: str = "sv") -> str | None:
    """The text in `language`, or the one without a language, or any."""
    ranked = sorted((tag not in (language, None), tag or "", text) for tag, text in map(_tagged, values))
    return ranked[0][2] if ranked else None


def _tagged(term: Term) -> tuple[str | None, str]:
    return (term.language, term.value) if isinstance(term, ox.Literal) else (None, _text(term))


def _plain(gatherer: Gatherer, iri: str, _name: str, _found: Properties) -> dict[str, Value]:
    return {"iri": iri}


def _paged(gatherer: Gatherer, iri: str, _name: str, _found: Properties) -> dict[str, Value]:
    return {"iri": iri, "path": path_of(iri, gatherer.base)}


def _node(gatherer: Gatherer, iri: str, name: str, found: Properties) -> dict[str, Value]:
    shown = label(found.get(_LABEL, [])) or iri.rpartition("/")[2].rpartition("#")[2]
    own = number(iri)
    names = {shown, *(_text(value) for rule in (_LABEL, _ALTERNATIVE) for value in found.get(rule, ()))}
    gatherer.database.executemany(
        "INSERT OR IGNORE INTO name VALUES (?, ?, ?)", [(own, each, fold(each)) for each in names]
    )
    code = label(found.get(f"{SG}municipalityCode", [])) or ""
    return {
        "iri": iri,
        "path": path_of(iri, gatherer.base),
        "kind": NODES[name],
        "label": shown,
        "plain": shown,
        "sort": sort_key(shown),
        "county": code[:2] or (iri.rpartition("/")[2] if name in ("Region", "CountyBoard") else None),
    }


def _document(gatherer: Gatherer, iri: str, _name: str, _found: Properties) -> dict[str, Value]:
    return {"iri": iri, "key": iri.rpartition("/")[2]}


def _meeting(gatherer: Gatherer, iri: str, _name: str, found: Properties) -> dict[str, Value]:
    return {"iri": iri, "path": path_of(iri, gatherer.base), "recorded": int(f"{SG}recordedIn" in found)}


def _evidence(gatherer: Gatherer, iri: str, _name: str, _found: Properties) -> dict[str, Value]:
    return {"path": path_of(iri, gatherer.base)}


def _participation(gatherer: Gatherer, iri: str, _name: str, found: Properties) -> dict[str, Value]:
    stated = {_text(value) for value in found.get(f"{SG}collective", ())}
    return {"iri": iri, "collective": int(bool(stated & {"true", "1"}))}


def _judgement(gatherer: Gatherer, iri: str, name: str, found: Properties) -> dict[str, Value]:
    """A judgement concerns facts of single documents: their evidence is found in the documents' own graphs."""
    said = [value for rule in (_COMMENT, f"{SG}reason") for value in found.get(rule, ())]
    for fact in found.get(f"{SG}concerns", ()):
        if isinstance(fact, ox.NamedNode):
            own = number(fact.value)
            quads = gatherer.store.quads_for_pattern(fact, _EVIDENCE, None, None)
            places = {quad.object.value for quad in quads if isinstance(quad.object, ox.NamedNode)}
            rows = [(own, number(place)) for place in places]
            gatherer.database.executemany("INSERT OR IGNORE INTO fact_evidence VALUES (?, ?)", rows)
    return {
        "iri": iri,
        "kind": name,
        "label": label(found.get(_LABEL, ())),
        "sv": label(said, "sv"),
        "en": label(said, "en"),
    }


_ROWS: dict[str, Row] = {
    "node": _node,
    "document": _document,
    "evidence": _evidence,
    "meeting": _meeting,
    "item": _paged,
    "decision": _paged,
    "participation": _participation,
    "judgement": _judgement,
}
