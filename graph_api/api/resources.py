"""What each resource of the API is: its class, the property, or path of properties, of each field, and its filters.

Routes, the OpenAPI document and the JSON-LD context are made from this.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from rdflib import DCTERMS, ORG, RDFS, SKOS, URIRef

from ontology.names import OA, SG


class Kind(Enum):
    """How a field's value is written."""

    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"
    NODE = "node"
    """An object with `id`, and `label` where it has one."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a resource."""

    path: tuple[URIRef, ...]
    """One property; several where the value stands further away."""
    kind: Kind = Kind.TEXT
    is_many: bool = False
    """Whether it is a list, however few there are."""
    is_sortable: bool = False


class Takes(Enum):
    """What the value of a parameter is."""

    WORDS = "words"
    NODE = "node"
    """By its IRI, the end of it, a term (`sg:Lead`), or its name."""
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Filter:
    """A parameter that chooses among a resource's instances: a pattern about `?id` and `?value`."""

    pattern: str
    takes: Takes = Takes.NODE
    needs_reason: bool = False
    """Whether it is refused unless the settings state a legal reason."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A collection of the API."""

    name: str
    """As in the path: `/api/v1/meetings`."""
    title: str
    about: str
    type: URIRef
    fields: Mapping[str, Field]
    filters: Mapping[str, Filter] = field(default_factory=dict)
    sort: str = "label"
    """The field that it is sorted by unless asked otherwise; `-` before it for the reverse."""

    @property
    def sorts(self) -> tuple[str, ...]:
        """What it can be sorted by."""
        return tuple(name for name, each in self.fields.items() if each.is_sortable)


def _text(*path: URIRef, sort: bool = False) -> Field:
    return Field(path, is_sortable=sort)


def _node(*path: URIRef) -> Field:
    return Field(path, Kind.NODE)


def _nodes(*path: URIRef) -> Field:
    return Field(path, Kind.NODE, is_many=True)


def _number(*path: URIRef, sort: bool = False) -> Field:
    return Field(path, Kind.NUMBER, is_sortable=sort)


_LABEL = _text(RDFS.label, sort=True)
_NAMES = Field((SKOS.altLabel,), is_many=True)
_EVIDENCE = _nodes(SG.evidence)
_IN_MEETING = (SG.item, SG.meeting)


def _words(*path: URIRef) -> Filter:
    steps = "/".join(f"<{step}>" for step in path)
    return Filter(f"?id {steps} ?words FILTER(CONTAINS(LCASE(STR(?words)), LCASE(?value)))", Takes.WORDS)


def _is(*path: URIRef) -> Filter:
    return Filter(f"?id {'/'.join(f'<{step}>' for step in path)} ?value")


def _there(of: URIRef, value: URIRef, *, needs_reason: bool = False) -> Filter:
    """By a node between them: an attendance, or a participation."""
    return Filter(f"?there <{of}> ?id ; <{value}> ?value", needs_reason=needs_reason)


def _date(comparison: str, *path: URIRef) -> Filter:
    steps = "/".join(f"<{step}>" for step in path)
    return Filter(f"?id {steps} ?day FILTER(STR(?day) {comparison} ?value)", Takes.DAY)


def _between(*path: URIRef) -> dict[str, Filter]:
    """`from` and `to`, both days within."""
    return {"from": _date(">=", *path), "to": _date("<=", *path)}


MEETINGS = Resource(
    "meetings",
    "Meetings, also announced ones",
    "Held meetings have `recordedIn`, their minutes; announced ones `scheduledIn`, the item that announced them.",
    SG.Meeting,
    {
        "date": _text(SG.date, sort=True),
        "dateStatus": _node(SG.dateStatus),
        "body": _node(SG.body),
        "startTime": _text(SG.startTime),
        "endTime": _text(SG.endTime),
        "place": _text(SG.place),
        "chair": _node(SG.chair),
        "secretary": _node(SG.secretary),
        "adjusters": _nodes(SG.adjuster),
        "adjustedOn": _text(SG.adjustedOn),
        "recordedIn": _nodes(SG.recordedIn),
        "scheduledIn": _nodes(SG.scheduledIn),
    },
    {"body": _is(SG.body), **_between(SG.date)},
    sort="-date",
)
PEOPLE = Resource(
    "people",
    "People that minutes name",
    "People in the roles that minutes give them. To choose them by party is refused unless a setting allows it.",
    SG.Person,
    {"label": _LABEL, "otherNames": _NAMES},
    {
        "q": _words(RDFS.label),
        "represents": _there(SG.person, SG.represents),
        "meeting": _there(SG.person, SG.meeting),
        "party": _there(SG.person, SG.party, needs_reason=True),
    },
)
ORGANISATIONS = Resource(
    "organisations",
    "Municipalities, regions and other organisations",
    "`kind` is a class of the vocabulary, such as `sg:Municipality`.",
    SG.Organisation,
    {
        "label": _LABEL,
        "otherNames": _NAMES,
        "municipalityCode": _text(SG.municipalityCode, sort=True),
        "partOf": _node(ORG.subOrganizationOf),
    },
    {
        "q": _words(RDFS.label),
        "project": _there(SG.organisation, SG.project),
        "kind": Filter("?id a ?value"),
    },
)
PROJECTS = Resource(
    "projects",
    "Projects",
    "Projects with whom they involve.",
    SG.Project,
    {
        "label": _LABEL,
        "otherNames": _NAMES,
        "kind": _node(SG.kind),
        "status": _node(SG.status),
        "startDate": _text(SG.startDate, sort=True),
        "endDate": _text(SG.endDate, sort=True),
        "leaders": _nodes(SG.leader),
        "follows": _nodes(SG.follows),
        "partOf": _nodes(SG.partOf),
        "involves": _nodes(SG.involves),
        "evidence": _EVIDENCE,
    },
    {
        "q": _words(RDFS.label),
        "organisation": _there(SG.project, SG.organisation),
        "kind": _is(SG.kind),
        "status": _is(SG.status),
    },
)
DECISIONS = Resource(
    "decisions",
    "Decisions",
    "What was decided, of which kind, and at which item of which meeting.",
    SG.Decision,
    {
        "description": _text(DCTERMS.description),
        "kind": _node(SG.kind),
        "decidedBy": _node(SG.decidedBy),
        "item": _node(SG.item),
        "meeting": _node(*_IN_MEETING),
        "date": _text(*_IN_MEETING, SG.date, sort=True),
        "evidence": _EVIDENCE,
    },
    {
        "q": _words(DCTERMS.description),
        "kind": _is(SG.kind),
        "meeting": _is(*_IN_MEETING),
        "project": _is(SG.item, SG.about),
        **_between(*_IN_MEETING, SG.date),
    },
    sort="-date",
)
COMMITMENTS = Resource(
    "commitments",
    "Commitments",
    "What somebody undertook to do, and when it is due.",
    SG.Commitment,
    {
        "description": _text(DCTERMS.description),
        "responsible": _nodes(SG.responsible),
        "due": _text(SG.due, sort=True),
        "item": _node(SG.item),
        "meeting": _node(*_IN_MEETING),
        "date": _text(*_IN_MEETING, SG.date, sort=True),
        "evidence": _EVIDENCE,
    },
    {
        "q": _words(DCTERMS.description),
        "responsible": _is(SG.responsible),
        "meeting": _is(*_IN_MEETING),
        **_between(*_IN_MEETING, SG.date),
    },
    sort="-date",
)
PARTICIPATIONS = Resource(
    "participations",
    "Who takes part in which project",
    "An organisation's role in a project, with each meeting that states it.",
    SG.Participation,
    {
        "project": _node(SG.project),
        "organisation": _node(SG.organisation),
        "role": _node(SG.role),
        "isCollective": Field((SG.collective,), Kind.TRUTH),
        "condition": _text(SG.condition),
        "statedIn": _nodes(SG.statedIn),
        "statedOn": Field((SG.statedIn, SG.meeting, SG.date), is_many=True, is_sortable=True),
        "evidence": _EVIDENCE,
    },
    {
        "project": _is(SG.project),
        "organisation": _is(SG.organisation),
        "role": _is(SG.role),
        "meeting": _is(SG.statedIn, SG.meeting),
        **_between(SG.statedIn, SG.meeting, SG.date),
    },
    sort="-statedOn",
)
EVIDENCE = Resource(
    "evidence",
    "Sentences that facts rest on",
    "Verbatim quotes, with document, page and characters. `fact` is what they are evidence of.",
    SG.Evidence,
    {
        "quote": _text(OA.exact),
        "document": _node(OA.hasSource),
        "documentTitle": _text(OA.hasSource, DCTERMS.title, sort=True),
        "page": _number(SG.page),
        "start": _number(OA.start, sort=True),
        "end": _number(OA.end),
    },
    {
        "q": _words(OA.exact),
        "document": _is(OA.hasSource),
        "fact": Filter(f"?value <{SG.evidence}> ?id"),
    },
    sort="documentTitle",
)

RESOURCES = {
    each.name: each
    for each in (MEETINGS, PEOPLE, ORGANISATIONS, PROJECTS, DECISIONS, COMMITMENTS, PARTICIPATIONS, EVIDENCE)
}
"""Every resource by its name in the path."""
