"""Hostile queries through HTTP: each ends as a proper error, and a plain query beside them is answered all the time."""

import importlib.util
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from graph_api.settings import Settings
from graph_api.store import open_store

Serving = Callable[[Settings], AbstractContextManager[str]]
EX = "https://example.org/"


def _store_tests() -> ModuleType:
    """The store's own tests hold the list: with --import-mode=importlib, test folders are no packages."""
    path = Path(__file__).parents[1] / "store" / "test_hostile.py"
    spec = importlib.util.spec_from_file_location("hostile_queries", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


HOSTILE: dict[str, str] = _store_tests().HOSTILE
STATUSES = {413: "LimitError", 504: "DeadlineError"}


@pytest.fixture(scope="module")
def address(serving: Serving, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A ring of 2,000 nodes with labels, small limits."""
    settings = Settings(
        data=tmp_path_factory.mktemp("hostile"),
        query_seconds=1.0,
        query_megabytes=200,
        query_rows=10_000,
        query_answer_megabytes=8,
        query_workers=3,
    )
    ring = (
        f'<{EX}{i}> <{EX}next> <{EX}{(i + 1) % 2000}> .\n<{EX}{i}> <{EX}label> "aaaaaaaaaa {i}" .\n'
        for i in range(2000)
    )
    with serving(settings) as opened:
        with open_store(settings) as store:
            store.replace({}, add="".join(ring).encode())
        yield opened


@pytest.mark.parametrize("name", HOSTILE)
def test_ends_as_an_error_that_says_the_limit(address: str, name: str) -> None:
    stop, plain = threading.Event(), list[int]()

    def ask_all_the_time() -> None:
        with httpx.Client(timeout=30) as client:
            while not stop.is_set():
                query = {"query": f"ASK {{ <{EX}0> ?p ?o }}"}
                plain.append(client.get(f"{address}/sparql", params=query).status_code)

    beside = threading.Thread(target=ask_all_the_time)
    beside.start()
    try:
        answer = httpx.post(f"{address}/sparql", data={"query": HOSTILE[name]}, timeout=60)
    finally:
        stop.set()
        beside.join()
    assert answer.status_code in STATUSES, answer.text[:500]
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"].endswith(STATUSES[answer.status_code])
    assert set(plain) == {200}


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
        "select*{{service silent<{0}>{{?s ?p ?o}}}}",
        "ASK {{ FILTER EXISTS {{ {{ SELECT * {{ SERVICE <{0}> {{}} }} }} }} }}",
        "SELECT * {{ \\u0053ERVICE <{0}> {{}} }}",
        "LOAD <{0}>",
        "SELECT * FROM <{0}> {{ ?s ?p ?o }}",
        "SELECT * FROM NAMED <{0}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    ],
)
def test_nobody_is_called(address: str, query: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.3)
        target = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        parameters = {"default-graph-uri": target} if query.startswith("ASK") else {}
        answer = httpx.get(f"{address}/sparql", params={"query": query.format(target), **parameters})
        assert answer.status_code in (200, 403)
        if answer.status_code == 200:
            assert answer.json()["results"]["bindings"] == []
        with pytest.raises(TimeoutError):
            listener.accept()


def test_too_many_at_once_are_told_to_come_back(serving: Serving, tmp_path: Path) -> None:
    """Every place is taken and nobody may wait: 503 with Retry-After (RFC 9110, section 10.2.3)."""
    settings = Settings(data=tmp_path, query_workers=1, query_waiting=0, query_seconds=3.0)
    slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with serving(settings) as opened:
        first = threading.Thread(
            target=httpx.post, args=(f"{opened}/sparql",), kwargs={"data": {"query": slow}, "timeout": 60}
        )
        first.start()
        statuses = []
        while first.is_alive() and 503 not in statuses:
            answer = httpx.get(f"{opened}/sparql", params={"query": "ASK {}"}, timeout=60)
            statuses.append(answer.status_code)
        first.join()
    assert statuses[-1] == 503
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json()["type"].endswith("BusyError")
