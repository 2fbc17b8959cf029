"""How much there is in the default graph, counted by the store."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from graph_api.context import store_of
from graph_api.store import Question, Table
from ontology.names import SG

_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of the default graph, and which named graphs there are beside it."""

    triples: int
    subjects: int
    classes: Mapping[str, int]
    """Instances of each class, by its IRI."""
    properties: Mapping[str, int]
    """Triples of each property, by its IRI."""
    graphs: tuple[str, ...]
    first: str
    """Date of the oldest meeting; empty where there is none."""
    last: str


async def count(request: Request) -> Counts:
    """Count. Raises `LimitError` where the graph is too large to be counted within the limits."""
    properties = await _pairs(request, "SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key ORDER BY ?key")
    classes = await _pairs(request, "SELECT ?key (COUNT(*) AS ?n) { ?s a ?key } GROUP BY ?key ORDER BY ?key")
    row = (await table(request, _WHOLE))[0]
    return Counts(
        triples=sum(properties.values()),
        subjects=int(row["subjects"]),
        classes=classes,
        properties=properties,
        graphs=await run_in_threadpool(store_of(request).names),
        first=row["first"],
        last=row["last"],
    )


async def table(request: Request, text: str) -> list[dict[str, str]]:
    """The rows of a SELECT of our own, as plain text. It is asked once for each state, and may take its time."""
    store = store_of(request)
    limits = replace(store.limits, seconds=max(_SECONDS, store.limits.seconds))
    answer = await store.ask_async(Question(text=text), limits=limits)
    return list(Table.parse(answer.read()).values())


_WHOLE = f"""
SELECT ?subjects ?first ?last {{
  {{ SELECT (COUNT(DISTINCT ?s) AS ?subjects) {{ ?s ?p ?o }} }}
  {{ SELECT (STR(MIN(?date)) AS ?first) (STR(MAX(?date)) AS ?last) {{ ?meeting <{SG.date}> ?date }} }}
}}
"""


async def _pairs(request: Request, text: str) -> dict[str, int]:
    return {row["key"]: int(row["n"]) for row in await table(request, text)}
