"""Our `/sparql` beside the bare engine and others: eight queries that people ask, and 64 clients at once."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import httpx
import pyoxigraph as ox

from graph_api.settings import Settings
from graph_api.store import open_store
from tests.bench import engines
from tests.bench.service import serving
from tests.bench.table import Row, Section, milliseconds

_PREFIXES = """
PREFIX sg: <https://w3id.org/samgraf/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
QUERIES: Mapping[str, str] = {
    "one project and who takes part": """SELECT ?who ?role {
        ?project a sg:Project ; rdfs:label "Upphandling av skolskjuts" . ?part sg:project ?project ;
        sg:organisation/rdfs:label ?who ; sg:role ?role } LIMIT 50""",
    "projects × municipalities": """SELECT ?project ?place (COUNT(?part) AS ?times) {
        ?part sg:project ?project ; sg:organisation ?place . ?place sg:municipalityCode ?code } GROUP BY ?project ?place
        ORDER BY DESC(?times) LIMIT 100""",
    "attendance by party": """SELECT ?party ?status (COUNT(*) AS ?times) {
        ?there a sg:Attendance ; sg:party ?party ; sg:status ?status } GROUP BY ?party ?status""",
    "who was at most meetings": """SELECT ?person (COUNT(?meeting) AS ?times) {
        ?there sg:person ?person ; sg:meeting ?meeting ; sg:status sg:Present } GROUP BY ?person
        ORDER BY DESC(?times) ?person LIMIT 20""",
    "decisions of one day, with their sentences": """SELECT ?description ?quote {
        ?meeting sg:date "2012-01-17"^^xsd:date . ?item sg:meeting ?meeting . ?decision sg:item ?item ;
        sg:kind ?description ; sg:evidence/oa:exact ?quote }""",
    "names that hold a word": """SELECT ?project ?label {
        ?project a sg:Project ; rdfs:label ?label FILTER(CONTAINS(LCASE(?label), "bryggan")) }""",
    "who meets whom through projects": """SELECT ?one ?other (COUNT(DISTINCT ?project) AS ?shared) {
        ?project sg:involves ?one, ?other FILTER(STR(?one) < STR(?other)) } GROUP BY ?one ?other
        ORDER BY DESC(?shared) LIMIT 20""",
    "a long table": "SELECT ?there ?person ?meeting { ?there sg:person ?person ; sg:meeting ?meeting } LIMIT 10000",
}
_ROUNDS = 15
_SLOW_ROUNDS = 3
_RATIO, _GRACE = 1.2, 0.002
_CLIENTS, _EACH = 64, 10
_LARGE = 5_000_000
"""Quads from which on a third of the rounds must do: a query may take seconds."""


def measure(data: Path) -> Section:
    """On the graph of a data folder, which is copied to the other engines."""
    with TemporaryDirectory() as temporary, ExitStack() as servers:
        folder = Path(temporary)
        quads, triples, count = _dump(data, folder)
        rounds, each = (_ROUNDS, _EACH) if count < _LARGE else (_ROUNDS // 3, _EACH // 3)
        # 64 clients wait for each other: what is measured is that all are answered, not when a line is given up.
        patient = {"SAMGRAF_QUERY_WAIT_SECONDS": "120", "SAMGRAF_QUERY_SECONDS": "60"}
        address = servers.enter_context(serving(data, **(patient if count >= _LARGE else {})))
        client = servers.enter_context(httpx.Client())
        ours = engines.over_http(f"{address}/sparql", client)
        bare = servers.enter_context(engines.oxigraph(quads, folder / "oxigraph"))
        _rest(data)
        rows = list(_ratios(ours, bare, rounds))
        rows += asyncio.run(_together(f"{address}/sparql", each))
        others: dict[str, engines.Ask] = {}
        if why := engines.no_room_for_rdflib(_lines(triples)):
            rows.append(Row("beside it: rdflib", f"not measured: {why}"))
        else:
            others["rdflib"] = engines.in_rdflib(triples)
        if engines.has_virtuoso():
            (folder / "virtuoso").mkdir()
            others["Virtuoso"] = servers.enter_context(engines.virtuoso(triples, folder / "virtuoso"))
        for name, query in QUERIES.items():
            times = _latencies(*others.values(), query=query, rounds=_SLOW_ROUNDS)
            found = (f"{other} {milliseconds(seconds)}" for other, seconds in zip(others, times, strict=True))
            rows.append(Row(f"beside it: {name}", ", ".join(found)))
    about = (
        f"{count:,} quads, in one run. Through HTTP, as JSON, the median of {rounds} rounds, beside `oxigraph serve`, "
        "the files of both merged; rdflib, in the measuring process, and Virtuoso hold the default graph alone."
    )
    return Section(f"SPARQL: {count / 1e6:.0f} million quads", about, tuple(rows))


def _dump(data: Path, folder: Path) -> tuple[Path, Path, int]:
    """(everything as N-Quads, the default graph as N-Triples, quads)"""
    quads, triples = folder / "graph.nq", folder / "default.nt"
    with open_store(Settings(data=data)) as store:
        with quads.open("wb") as output:
            store.dump(output)
        store.snapshot().dump(str(triples), ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
        return quads, triples, store.count()


def _rest(data: Path) -> None:
    """Wait until the service has merged the store's files, as the other engine's are."""
    with open_store(Settings(data=data)) as store:
        while not store.counters()["merged"]:
            time.sleep(1.0)


def _lines(file: Path) -> int:
    """How many triples a file of N-Triples holds."""
    with file.open("rb") as lines:
        return sum(1 for _ in lines)


def _ratios(ours: engines.Ask, bare: engines.Ask, rounds: int) -> Iterator[Row]:
    for name, query in QUERIES.items():
        mine, theirs = _latencies(ours, bare, query=query, rounds=rounds)
        ratio = max(0.0, mine - _GRACE) / theirs
        found = f"{milliseconds(mine)} against {milliseconds(theirs)}: {ratio:.2f}"
        yield Row(name, found, f"≤ {_RATIO} beyond 2 ms", ratio <= _RATIO)


def _latencies(*asked: engines.Ask, query: str, rounds: int) -> list[float]:
    """The median of several rounds in seconds, for each engine; they take turns, so that a busy moment hits all."""
    times: list[list[float]] = [[] for _ in asked]
    for turn in range(rounds + 1):
        for ask, found in zip(asked, times, strict=True):
            start = time.perf_counter()
            ask(_PREFIXES + query)
            if turn:  # the first warms up
                found.append(time.perf_counter() - start)
    return [median(found) for found in times]


async def _together(address: str, each: int) -> list[Row]:
    """64 clients that put so many queries each, one after the other."""
    queries = list(QUERIES.values())
    faults = 0

    async def client(number: int, session: httpx.AsyncClient) -> None:
        nonlocal faults
        for turn in range(each):
            query = _PREFIXES + queries[(number + turn) % len(queries)]
            answer = await session.post(address, data={"query": query}, timeout=600.0)
            faults += answer.status_code != httpx.codes.OK

    start = time.perf_counter()
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=_CLIENTS)) as session:
        await asyncio.gather(*(client(number, session) for number in range(_CLIENTS)))
    seconds = time.perf_counter() - start
    rate = f"{_CLIENTS * each / seconds:.3g} queries a second"
    return [Row(f"{_CLIENTS} clients at once, {each} queries each", f"{faults} errors, {rate}", "0 errors", not faults)]
