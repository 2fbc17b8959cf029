"""What every kind of store does, whichever it is."""

import asyncio
import io
import json
import threading
from decimal import Decimal

import pyoxigraph as ox
import pytest
import rdflib

from graph_api.store import Limits, Question, Store, Table, difference, lines
from ontology.errors import DeadlineError, LimitError, QueryError

BASE = "https://w3id.org/samgraf/id/"
GRAPH = f"{BASE}document/aaaaaaaaaaaaaaaa"
OTHER = f"{BASE}document/bbbbbbbbbbbbbbbb"
INTEGER = "http://www.w3.org/2001/XMLSchema#integer"


def numbers(count: int, predicate: str = "value") -> bytes:
    """One triple a number: `<…/n/3> <…/value> 3`."""
    triples = (f'<{BASE}n/{i}> <{BASE}{predicate}> "{i}"^^<{INTEGER}> .\n' for i in range(count))
    return "".join(sorted(triples)).encode()


def ask(store: Store, text: str, **limits: float) -> Table:
    chosen = {"seconds": 5.0, "megabytes": 256, "rows": 1000, "answer_megabytes": 8, "characters": 10_000} | limits
    return Table.parse(store.ask(Question(text=text), limits=Limits(**chosen)).read())  # type: ignore[arg-type]


def test_graphs_are_written_read_replaced_and_removed(store: Store) -> None:
    store.replace({GRAPH: numbers(3), OTHER: numbers(2)}, add=numbers(4))
    assert store.names() == (GRAPH, OTHER)
    assert store.graph(GRAPH) == numbers(3)
    assert store.graph() == numbers(4)
    assert store.count() == 9
    store.replace({GRAPH: numbers(1), OTHER: b""}, remove=numbers(4), add=numbers(2))
    assert store.names() == (GRAPH,)
    assert store.graph(GRAPH) == numbers(1)
    assert store.graph() == numbers(2)


def test_every_letter_comes_back(store: Store) -> None:
    texts = ["å ä ö Å Ä Ö é", 'quote " and \\ and \n line', "tab\tend", "< & > ]]>", "🏛", ""]
    graph = rdflib.Graph()
    for number, text in enumerate(texts):
        graph.add((rdflib.URIRef(f"{BASE}t/{number}"), rdflib.RDFS.label, rdflib.Literal(text, lang="sv")))
    store.replace({GRAPH: lines(graph)})
    table = store.select(f"SELECT ?t {{ GRAPH <{GRAPH}> {{ ?s ?p ?t }} }} ORDER BY ?s")
    assert [row["t"] for row in table.values()] == texts


def test_a_plain_select_sees_the_default_graph_alone(store: Store) -> None:
    store.replace({GRAPH: numbers(5)}, add=numbers(3))
    rows = store.select("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert list(rows.values()) == [{"n": "3"}]


def test_named_graphs_are_asked_by_name(store: Store) -> None:
    store.replace({GRAPH: numbers(5), OTHER: numbers(1)}, add=numbers(3))
    rows = store.select(f"SELECT ?o {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}")
    assert len(rows) == 5


def test_the_request_may_choose_the_graphs(store: Store) -> None:
    store.replace({GRAPH: numbers(5), OTHER: numbers(1)}, add=numbers(3))
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    for names, expected in (((GRAPH,), "5"), ((OTHER,), "1")):
        answer = store.ask(Question(text=count, default_graphs=names))
        assert next(Table.parse(answer.read()).values())["n"] == expected
    named = Question(text="SELECT ?o { GRAPH ?g { ?s ?p ?o } }", named_graphs=(OTHER,))
    assert len(Table.parse(store.ask(named).read())) == 1


def test_integers_divide_to_decimals(store: Store) -> None:
    store.replace({}, add=numbers(4))
    text = f"SELECT (SUM(?o) / COUNT(?o) AS ?mean) (AVG(?o) AS ?same) {{ ?s <{BASE}value> ?o }}"
    row = next(store.select(text).values())
    assert Decimal(row["mean"]) == Decimal(row["same"]) == Decimal("1.5")


def test_ask_and_construct(store: Store) -> None:
    store.replace({}, add=numbers(4))
    assert store.holds(f"ASK {{ ?s <{BASE}value> 3 }}")
    assert not store.holds(f"ASK {{ ?s <{BASE}value> 4 }}")
    graph = store.construct(f"CONSTRUCT {{ ?s <{BASE}seen> ?o }} WHERE {{ ?s <{BASE}value> ?o }}")
    assert len(graph) == 4


@pytest.mark.parametrize(
    "media_type",
    [
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    ],
)
def test_rows_come_in_every_form_with_their_number(store: Store, media_type: str) -> None:
    store.replace({}, add=numbers(30))
    answer = store.query("SELECT ?s ?o { ?s ?p ?o } ORDER BY ?o", rows_as=media_type)
    assert (answer.media_type, answer.rows) == (media_type, 30)
    body = answer.read()
    assert len(body) == answer.size
    assert f"{BASE}n/29".encode() in body


@pytest.mark.parametrize("media_type", ["text/turtle", "application/n-triples", "application/rdf+xml"])
def test_triples_come_in_every_form_with_their_number(store: Store, media_type: str) -> None:
    store.replace({}, add=numbers(30))
    answer = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", triples_as=media_type)
    assert (answer.media_type, answer.rows) == (media_type, 30)
    assert len(rdflib.Graph().parse(data=answer.read(), format=media_type)) == 30


def test_a_value_is_bound_and_cannot_break_out(store: Store) -> None:
    store.replace({}, add=numbers(4) + f'<{BASE}x> <{BASE}label> "}} SELECT" .\n'.encode())
    text = "SELECT ?s { ?s ?p ?wanted }"
    assert len(store.select(text, {"wanted": ox.Literal("} SELECT")})) == 1
    assert len(store.select(text, {"wanted": ox.Literal('" } UNION { ?s ?p ?o } #')})) == 0


def test_a_broken_query_is_the_askers_fault(store: Store) -> None:
    with pytest.raises(QueryError):
        store.select("SELECT * {")


def test_more_rows_than_allowed_is_an_error_that_says_so(store: Store) -> None:
    store.replace({}, add=numbers(101))
    assert len(ask(store, "SELECT * { ?s ?p ?o }", rows=101)) == 101
    with pytest.raises(LimitError, match="100 rows"):
        ask(store, "SELECT * { ?s ?p ?o }", rows=100)
    with pytest.raises(LimitError, match="100 rows"):
        store.ask(
            Question(text="CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
            limits=Limits(seconds=5, megabytes=256, rows=100, answer_megabytes=8, characters=1000),
        )


def test_a_query_past_its_time_is_an_error_that_says_so(store: Store) -> None:
    store.replace({}, add=numbers(1000))
    cross = "SELECT (COUNT(*) AS ?n) { " + " ".join(f"?a{i} ?b{i} ?c{i} ." for i in range(8)) + " }"
    with pytest.raises(DeadlineError, match="1 s"):
        ask(store, cross, seconds=1.0)
    assert store.holds("ASK { ?s ?p ?o }")


def test_a_text_longer_than_allowed_is_not_run(store: Store) -> None:
    with pytest.raises(LimitError, match="10000"):
        ask(store, f"ASK {{ }} #{'x' * 10_000}")


def test_generation_grows_and_the_mark_stays_until_replaced(store: Store) -> None:
    before = store.generation
    store.replace({GRAPH: numbers(1)}, mark='first å"')
    assert store.generation > before
    store.replace({OTHER: numbers(1)})
    assert store.mark == 'first å"'
    store.replace({}, mark="second")
    assert store.mark == "second"


def test_a_dump_loaded_again_is_the_same(store: Store) -> None:
    store.replace({GRAPH: numbers(3)}, add=numbers(2))
    dump = io.BytesIO()
    store.dump(dump)
    store.clear()
    assert store.count() == 0
    assert store.names() == ()
    dump.seek(0)
    store.load(dump)
    again = io.BytesIO()
    store.dump(again)
    assert sorted(again.getvalue().splitlines()) == sorted(dump.getvalue().splitlines())


def test_a_large_graph_is_written_whole(store: Store) -> None:
    store.replace({GRAPH: numbers(12_000)}, add=numbers(3_000), mark="large")
    rows = store.select(f"SELECT (COUNT(*) AS ?n) {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}")
    assert list(rows.values()) == [{"n": "12000"}]
    assert (len(store.graph().splitlines()), store.mark) == (3_000, "large")


def test_an_update_runs_whole_or_not_at_all(store: Store) -> None:
    store.update(f'INSERT DATA {{ GRAPH <{GRAPH}> {{ <{BASE}a> <{BASE}b> "c" }} }}')
    assert store.graph(GRAPH) == f'<{BASE}a> <{BASE}b> "c" .\n'.encode()
    with pytest.raises(QueryError):
        store.update(f"DROP GRAPH <{GRAPH}> ; INSERT DATA {{")
    assert store.graph(GRAPH)


def test_asking_from_an_event_loop_does_not_hold_it_up(store: Store) -> None:
    store.replace({}, add=numbers(50))

    async def many() -> list[bytes]:
        question = Question(text="SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
        answers = await asyncio.gather(*(store.ask_async(question, client=f"c{i % 3}") for i in range(20)))
        return [answer.read() for answer in answers]

    bodies = asyncio.run(many())
    assert {json.loads(body)["results"]["bindings"][0]["n"]["value"] for body in bodies} == {"50"}


def test_readers_see_a_write_whole_or_not_at_all(store: Store) -> None:
    """Two graphs always hold the same: a reader that sees them differ saw half a write."""
    store.replace({GRAPH: numbers(1), OTHER: numbers(1)})
    text = f"""SELECT ?a ?b {{
        {{ SELECT (COUNT(*) AS ?a) {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }} }}
        {{ SELECT (COUNT(*) AS ?b) {{ GRAPH <{OTHER}> {{ ?s ?p ?o }} }} }} }}"""
    seen: list[tuple[str, str]] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            row = next(store.select(text).values())
            seen.append((row["a"], row["b"]))

    reader = threading.Thread(target=read)
    reader.start()
    for count in range(2, 300, 10):
        store.replace({GRAPH: numbers(count), OTHER: numbers(count)})
    stop.set()
    reader.join()
    assert all(a == b for a, b in seen), seen


def test_difference_is_what_changes_one_graph_into_another() -> None:
    remove, add = difference(numbers(4), numbers(2) + numbers(1, "other"))
    assert set(remove.splitlines()) == set(numbers(4).splitlines()) - set(numbers(2).splitlines())
    assert add == numbers(1, "other")
