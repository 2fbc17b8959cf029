"""One page of a resource, read from the store: how many there are, which come on this page, and their fields.

Values are bound, never pasted (`graph_api.store.bindings`); what is pasted comes from `resources` alone.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, NamedTuple

import pyoxigraph as ox
from fastapi import Query, Request

from graph_api.api.resources import Kind, Resource, Takes
from graph_api.context import client_of, settings_of, store_of
from graph_api.problem import language_of
from graph_api.sparql.dataset import node
from graph_api.store import Question, Table
from graph_api.store.bindings import bind
from ontology.errors import QueryError
from ontology.names import SG

Json = dict[str, Any]


class Paging:
    """Which part of a collection is asked for, and in which order."""

    def __init__(
        self,
        sort: Annotated[str, Query(description="a field; with - before it, descending", max_length=40)] = "",
        limit: Annotated[int, Query(ge=1, le=500, description="items on a page")] = 50,
        offset: Annotated[int, Query(ge=0, le=10_000_000, description="items before it")] = 0,
        format: Annotated[str, Query(description="json or jsonld, instead of Accept", max_length=40)] = "",  # noqa: A002
    ) -> None:
        self.sort = sort
        self.limit = limit
        self.offset = offset
        self.format = format


async def page(
    request: Request, resource: Resource, given: Mapping[str, str], paging: Paging
) -> tuple[int, list[Json]]:
    """(how many match in all, the items of this page). Raises `QueryError` for a field that is not sorted by."""
    pattern, values = _pattern(resource, given, settings_of(request).base)
    order = _order(resource, paging.sort)
    count, chosen = await asyncio.gather(
        _rows(request, f"SELECT (COUNT(DISTINCT ?id) AS ?n) WHERE {{ {pattern} }}", values),
        _rows(
            request,
            f"SELECT ?id {order.select} WHERE {{ {pattern} {order.pattern} }} GROUP BY ?id "
            f"ORDER BY {order.by} ?id LIMIT {paging.limit} OFFSET {paging.offset}",
            values,
        ),
    )
    nodes = [row["id"] for row in chosen]
    return int(count[0]["n"].value), await items(request, resource, nodes)


async def one(request: Request, resource: Resource, name: ox.NamedNode) -> Json | None:
    """A single instance, or None where there is none of that name."""
    found = await _rows(request, f"SELECT ?id WHERE {{ ?id a <{resource.type}> }}", {"id": name})
    return (await items(request, resource, [name]))[0] if found else None


async def items(request: Request, resource: Resource, nodes: Sequence[Any]) -> list[Json]:
    """The instances with their fields, in the order given."""
    if not nodes:
        return []
    parts = (
        f'{{ BIND("{name}" AS ?field) ?id {_steps(field.path)} ?value }}' for name, field in resource.fields.items()
    )
    language = language_of(request)
    rows = await _rows(
        request,
        f"SELECT ?id ?field ?value ?label WHERE {{ VALUES ?id {{ {' '.join(map(str, nodes))} }} "
        f"{' UNION '.join(parts)} OPTIONAL {{ ?value <http://www.w3.org/2000/01/rdf-schema#label> ?label "
        f'FILTER(LANG(?label) IN ("", "{language}")) }} }}',
        {},
    )
    made: dict[str, Json] = {
        node.value: {"id": node.value, "type": str(resource.type).removeprefix(str(SG))} for node in nodes
    }
    for row in sorted(rows, key=lambda row: (row["value"].value, str(row.get("label", "")))):
        _put(made[row["id"].value], resource, row)
    order = ["id", "type", *resource.fields]
    return [dict(sorted(item.items(), key=lambda pair: order.index(pair[0]))) for item in made.values()]


def _put(item: Json, resource: Resource, row: Mapping[str, Any]) -> None:
    """Write one row into its item."""
    name = row["field"].value
    field, value = resource.fields[name], row["value"]
    shown: Any = value.value
    match field.kind:
        case Kind.NODE:
            shown = {"id": shown} | ({"label": row["label"].value} if "label" in row else {})
        case Kind.NUMBER:
            shown = float(shown) if "." in shown else int(shown)
        case Kind.TRUTH:
            shown = shown in ("true", "1")
        case Kind.TEXT:
            pass
    if not field.is_many:
        item.setdefault(name, shown)
    elif shown not in item.setdefault(name, []):
        item[name].append(shown)


class _Order(NamedTuple):
    """How a page is sorted, as parts of a query."""

    select: str
    pattern: str
    by: str


def _order(resource: Resource, sort: str) -> _Order:
    wanted = sort or resource.sort
    name = wanted.removeprefix("-")
    if name not in resource.sorts:
        listed = ", ".join(resource.sorts)
        raise QueryError(
            sv=f"{resource.name} går inte att sortera på {name[:40]!r}, utan på {listed} (med - före: fallande).",
            en=f"{resource.name} cannot be sorted by {name[:40]!r}, but by {listed} (with - before it: descending).",
        )
    is_falling = wanted.startswith("-")
    which, direction = ("MAX", "DESC") if is_falling else ("MIN", "ASC")
    return _Order(
        select=f"({which}(STR(?key)) AS ?sort)",
        pattern=f"OPTIONAL {{ ?id {_steps(resource.fields[name].path)} ?key }}",
        by=f"{direction}(?sort)",
    )


def _pattern(
    resource: Resource, given: Mapping[str, str], base: str
) -> tuple[str, dict[str, ox.NamedNode | ox.Literal]]:
    """The pattern that chooses the instances, and the values of its variables."""
    parts, values = [f"?id a <{resource.type}> ."], dict[str, ox.NamedNode | ox.Literal]()
    for number, (name, text) in enumerate(sorted(given.items())):
        chosen, variable = resource.filters[name], f"value{number}"
        pattern = chosen.pattern.replace("?value", f"?{variable}").replace("?there", f"?there{number}")
        for own in ("?words", "?day"):
            pattern = pattern.replace(own, f"{own}{number}")
        if chosen.takes is not Takes.NODE:
            values[variable] = ox.Literal(text)
        elif found := named(text, base):
            values[variable] = found
        else:
            values[f"name{number}"] = ox.Literal(text)
            labels = "<http://www.w3.org/2000/01/rdf-schema#label>|<http://www.w3.org/2004/02/skos/core#altLabel>"
            pattern += f" . ?{variable} {labels} ?label{number} "
            pattern += f"FILTER(LCASE(STR(?label{number})) = LCASE(?name{number}))"
        parts.append(f"{pattern} .")
    return " ".join(parts), values


def named(text: str, base: str) -> ox.NamedNode | None:
    """The node that a parameter names: by IRI, the end of one of ours (`municipality/1881`), or a term (`sg:Lead`)."""
    if text.startswith("sg:"):
        return node(str(SG) + text[3:])
    if text.startswith(("http://", "https://")):
        return node(text)
    return node(base + text) if "/" in text else None


def _steps(path: Sequence[Any]) -> str:
    return "/".join(f"<{step}>" for step in path)


async def _rows(
    request: Request, text: str, values: Mapping[str, ox.NamedNode | ox.Literal]
) -> tuple[Mapping[str, Any], ...]:
    question = Question(text=bind(text, dict(values)))
    answer = await store_of(request).ask_async(question, client=client_of(request))
    return Table.parse(answer.read()).rows
