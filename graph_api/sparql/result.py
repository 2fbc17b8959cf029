"""The answer to a query as a page shows it: a table whose names lead to their pages, a yes or no, or Turtle."""

import re
from dataclasses import dataclass

import pyoxigraph as ox

from graph_api.examples import EXAMPLE
from graph_api.guard import QueryForm
from graph_api.index.address import path_of
from graph_api.store import Answer, Table, Term
from graph_api.store.answer import plain
from ontology.names import PREFIXES, SG

SHOWN_ROWS = 1_000
"""Rows of a table that a page shows; files have them all."""
_SHOWN_CHARACTERS = 200_000
_MAPPED_BYTES = 1_000_000
_LABEL, _TYPE = PREFIXES["rdfs"] + "label", PREFIXES["rdf"] + "type"


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, and the page or address that says more about it."""

    text: str
    link: str | None = None
    is_number: bool = False
    is_date: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A complete answer, or the part of it that a page has room for."""

    form: QueryForm
    total: int
    """Rows, or triples."""
    seconds: float
    variables: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    is_true: bool | None = None
    """The answer to an ASK."""
    turtle: str = ""
    ties: tuple[tuple[Cell, Cell], ...] = ()
    """What the triples of a CONSTRUCT or DESCRIBE lead to, by name."""
    is_cut: bool = False


def show(form: QueryForm, answer: Answer, base: str) -> Result:
    """The answer for a page."""
    total, seconds, body = answer.rows, answer.seconds, answer.read()
    if form in ("CONSTRUCT", "DESCRIBE"):
        text = body.decode("utf-8")
        text = _without_unused_prefixes(text)
        cut = text[:_SHOWN_CHARACTERS]
        is_cut, ties = len(cut) < len(text), _ties(body, base)
        return Result(form=form, total=total, seconds=seconds, turtle=cut, ties=ties, is_cut=is_cut)
    if form == "ASK":
        found = ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
        return Result(form=form, total=1, seconds=seconds, is_true=bool(found))
    table = Table.parse(body)
    rows = tuple(tuple(cell(row.get(name), base) for name in table.variables) for row in table.rows[:SHOWN_ROWS])
    is_cut = len(table) > SHOWN_ROWS
    return Result(form=form, total=total, seconds=seconds, variables=table.variables, rows=rows, is_cut=is_cut)


def _without_unused_prefixes(turtle: str) -> str:
    """Turtle whose head declares only what it uses: an answer begins with its triples."""
    head = re.match(r"(?:@prefix [^\n]*\n)*", turtle)
    declared, body = (turtle[: head.end()], turtle[head.end() :]) if head else ("", turtle)
    used = [line for line in declared.splitlines(keepends=True) if f"{line.split()[1]}" in body]
    return "".join(used) + body


def _ties(body: bytes, base: str) -> tuple[tuple[Cell, Cell], ...]:
    """Who leads to whom in Turtle, each by its label where it has one here; a thing's class is no neighbour."""
    if len(body) > _MAPPED_BYTES:
        return ()
    triples = [quad.triple for quad in ox.parse(body, ox.RdfFormat.TURTLE)]
    labels = {triple.subject: plain(triple.object) for triple in triples if triple.predicate.value == _LABEL}

    def named(node: ox.NamedNode) -> Cell:
        return Cell(labels.get(node) or short(node.value, base), link(node.value, base))

    ends = ((triple.subject, triple.object) for triple in triples if triple.predicate.value != _TYPE)
    nodes = ((one, other) for one, other in ends if isinstance(one, ox.NamedNode) and isinstance(other, ox.NamedNode))
    return tuple((named(one), named(other)) for one, other in nodes)


def cell(term: Term | None, base: str) -> Cell:
    """A term as text, with where it leads.

    >>> cell(ox.NamedNode("https://w3id.org/samgraf/ns#Project"), "https://w3id.org/samgraf/id/")
    Cell(text='sg:Project', link='/ns#Project', is_number=False, is_date=False)
    """
    if term is None:
        return Cell("")
    if isinstance(term, ox.NamedNode):
        return Cell(short(term.value, base), link(term.value, base))
    if isinstance(term, ox.Literal):
        kind = term.datatype.value.removeprefix(PREFIXES["xsd"])
        return Cell(term.value, None, is_number=kind in _NUMBERS, is_date=kind in _DATES)
    return Cell(plain(term))


_NUMBERS = frozenset({"integer", "decimal", "double", "float", "nonNegativeInteger", "int", "long"})
_DATES = frozenset({"date", "gYear", "gYearMonth", "dateTime", "time"})


def short(iri: str, base: str) -> str:
    """An IRI with the prefix that pages and queries use."""
    if iri.startswith(base):
        return iri[len(base) :]
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri


def link(iri: str, base: str) -> str | None:
    """Where an IRI leads: its page, its description here, or its own address on the web."""
    if path := path_of(iri, base):
        return path
    if iri.startswith(base):
        return f"/id/{iri[len(base) :]}"
    if iri.startswith(EXAMPLE):
        return f"/example/{iri[len(EXAMPLE) :]}"
    if iri.startswith(str(SG)):
        return f"/ns#{iri[len(str(SG)) :]}"
    return iri if iri.startswith(("http://", "https://")) else None
