"""Queries meant to hurt: each ends at its limit, and nobody else notices.

No test asserts on elapsed time: that a query ended at its limit is said by the error, and that its worker is gone by
the list of processes.
"""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graph_api.settings import Settings
from graph_api.store import EmbeddedStore, Question
from ontology.errors import DeadlineError, LimitError, QueryError

MEGABYTES = 200
EX = "https://example.org/"
NEXT = f"<{EX}next>"

CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
LONG = "(" + "a?" * 40 + ")+" + "a" * 40
HOSTILE = {
    "cross product counted": f"SELECT (COUNT(*) AS ?n) {{ {CROSS} }}",
    "cross product sorted": f"SELECT * {{ {CROSS} }} ORDER BY ?c ?f ?i ?l",
    "cross product distinct": f"SELECT DISTINCT ?a ?d ?g {{ {CROSS} }}",
    "cross product grouped": f"SELECT ?a ?d (COUNT(*) AS ?n) {{ {CROSS} }} GROUP BY ?a ?d",
    "cross product filtered away": f"ASK {{ {CROSS} FILTER(STRLEN(CONCAT(STR(?c), STR(?f), STR(?i))) = 0) }}",
    "cross product by optional": "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f } OPTIONAL { ?g ?h ?i } }",
    "cross product by union": f"SELECT (COUNT(*) AS ?n) {{ {{ {CROSS} }} UNION {{ {CROSS} }} }}",
    "minus of everything": f"SELECT * {{ {CROSS} MINUS {{ ?a ?x ?y . ?d ?z ?w }} }} ORDER BY ?l",
    "values squared": "SELECT (COUNT(*) AS ?n) {"
    + " ".join(f"VALUES ?v{i} {{ {' '.join(map(str, range(100)))} }}" for i in range(8))
    + "}",
    "path of any length": f"SELECT (COUNT(*) AS ?n) {{ ?a ({NEXT}|^{NEXT})* ?b . ?c ({NEXT}|^{NEXT})* ?d }}",
    "path nested": f"SELECT (COUNT(*) AS ?n) {{ ?a (({NEXT}*/^{NEXT}*)+)* ?b . ?b (!<x:x>)* ?c . ?c (!<x:y>)* ?d }}",
    "regular expression bomb": f'SELECT (COUNT(*) AS ?n) {{ {CROSS} FILTER(REGEX(CONCAT(?c, ?f, ?i), "{LONG}")) }}',
    "regular expression too large": f'ASK {{ {CROSS} FILTER(REGEX(?c, "((a{{1000}}){{1000}}){{1000}}")) }}',
    "everything in one text": f"SELECT (GROUP_CONCAT(?c) AS ?x) {{ {CROSS} }}",
    "text that doubles": "SELECT ?z { BIND('xxxxxxxxxxxxxxxx' AS ?a0) "
    + " ".join(f"BIND(CONCAT(?a{i}, ?a{i}) AS ?a{i + 1})" for i in range(40))
    + " BIND(STRLEN(?a40) AS ?z) }",
    "construct without end": f"CONSTRUCT {{ ?a ?e ?i }} WHERE {{ {CROSS} }}",
    "describe everything": f"DESCRIBE ?a ?d ?g WHERE {{ {CROSS} }}",
    "groups nested deep": "SELECT * " + "{" * 30_000 + " ?s ?p ?o " + "}" * 30_000,
    "parentheses nested deep": "SELECT * { ?s ?p ?o FILTER(" + "(" * 30_000 + "1" + ")" * 30_000 + ") }",
    "negations nested deep": "SELECT * { ?s ?p ?o FILTER(" + "!" * 60_000 + "1) }",
    "a megabyte of text": "ASK { ?s ?p '" + "x" * 1_000_000 + "' }",
    "exists inside exists": f"SELECT * {{ {CROSS} FILTER NOT EXISTS {{ {CROSS} FILTER NOT EXISTS {{ {CROSS} }} }} }}",
}


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Small limits."""
    return Settings(
        data=tmp_path_factory.mktemp("hostile"),
        query_seconds=1.0,
        update_seconds=1.0,
        query_megabytes=MEGABYTES,
        query_rows=10_000,
        query_answer_megabytes=8,
        query_workers=2,
    )


@pytest.fixture(scope="module")
def store(settings: Settings) -> Iterator[EmbeddedStore]:
    """A ring of 2,000 nodes with labels."""
    ring = (
        f'<{EX}{i}> <{EX}next> <{EX}{(i + 1) % 2000}> .\n<{EX}{i}> <{EX}label> "aaaaaaaaaa {i}" .\n'
        for i in range(2000)
    )
    with EmbeddedStore(settings, create=True) as opened:
        opened.replace({}, add="".join(ring).encode())
        yield opened


class Watch:
    """Notes the most memory that any worker had, and asks a plain question all the time."""

    def __init__(self, store: EmbeddedStore) -> None:
        self._store = store
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.most_memory = 0
        self.answers = 0
        self.failures: list[BaseException] = []

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            self.most_memory = max([self.most_memory, *map(resident, self._store.processes)])
            try:
                self._store.query(f"ASK {{ <{EX}0> ?p ?o }}", client="plain").close()
                self.answers += 1
            except QueryError as error:
                self.failures.append(error)


def resident(process: int) -> int:
    """The memory of a process in bytes; 0 where it is gone."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("name", HOSTILE)
def test_ends_at_its_limit_and_nobody_notices(store: EmbeddedStore, name: str) -> None:
    before = set(store.processes)
    with Watch(store) as watch, pytest.raises(LimitError) as caught:
        store.ask(Question(text=HOSTILE[name]), client="hostile")
    assert caught.value.message("sv")
    assert watch.answers
    assert not watch.failures
    # What a worker has before any query, and what one query may take.
    assert watch.most_memory < (MEGABYTES + 60) << 20
    if isinstance(caught.value, DeadlineError):
        assert any(resident(process) == 0 for process in before or {0}), "the worker outlived its query"
    assert len(store.processes) <= 2


UPDATES = {
    "cross product": f"INSERT {{ ?a ?e ?i }} WHERE {{ {CROSS} }}",
    "regular expression bomb": f'DELETE {{ ?a ?b ?c }} WHERE {{ {CROSS} FILTER(REGEX(CONCAT(?c, ?f), "{LONG}")) }}',
    "text that doubles": "INSERT { <x:a> <x:b> ?a40 } WHERE { BIND('xxxxxxxxxxxxxxxx' AS ?a0) "
    + " ".join(f"BIND(CONCAT(?a{i}, ?a{i}) AS ?a{i + 1})" for i in range(40))
    + " }",
    "a part that ends and one that does not": "INSERT DATA { <x:a> <x:b> <x:c> } ; "
    f"INSERT {{ ?a ?z ?l }} WHERE {{ {CROSS} BIND(UUID() AS ?z) }}",
    "groups nested deep": "DELETE { ?s ?p ?o } WHERE " + "{" * 30_000 + " ?s ?p ?o " + "}" * 30_000,
    "a megabyte of text": "INSERT DATA { <x:a> <x:b> '" + "x" * 1_000_000 + "' }",
}


@pytest.mark.parametrize("name", UPDATES)
def test_an_update_ends_at_its_limit_and_changes_nothing(store: EmbeddedStore, settings: Settings, name: str) -> None:
    before, generation, processes = store.count(), store.generation, children("graph_api.worker")
    with Watch(store) as watch, pytest.raises(LimitError) as caught:
        store.update(UPDATES[name])
    assert caught.value.message("sv")
    assert watch.answers
    assert not watch.failures
    assert (store.count(), store.generation) == (before, generation)
    assert not list((settings.data / "store").glob("*.new"))
    assert not children("graph_api.worker") - processes - set(store.processes), "the update's process outlived it"


def children(module: str) -> set[int]:
    """This process's own processes that run a module."""
    found = set()
    for task in Path("/proc/self/task").iterdir():
        for child in _read(task / "children").split():
            if module.encode() in _read(Path(f"/proc/{child.decode()}/cmdline")):
                found.add(int(child))
    return found


def _read(path: Path) -> bytes:
    """What /proc says; nothing of a thread or a process that has ended meanwhile."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


ORPHAN = """
import sys, threading, time
from pathlib import Path
from graph_api.settings import Settings
from graph_api.store import EmbeddedStore
store = EmbeddedStore(Settings(data=Path(sys.argv[1]), query_seconds=2.0, query_workers=1))
store.query("ASK {}").close()
threading.Thread(target=store.query, args=(sys.argv[2],), daemon=True).start()
time.sleep(0.3)
print(*store.processes, flush=True)
time.sleep(60)
"""


def test_a_worker_whose_parent_is_killed_ends_itself(store: EmbeddedStore, tmp_path: Path) -> None:
    """The kernel ends it (`setitimer`): nothing in the parent is needed."""
    with EmbeddedStore(Settings(data=tmp_path), create=True) as other:
        other.replace({}, add=store.graph())
    command = [sys.executable, "-c", ORPHAN, str(tmp_path), HOSTILE["cross product counted"]]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        assert resident(worker)
        parent.kill()
    for _ in range(300):
        if not resident(worker):
            return
        time.sleep(0.1)
    pytest.fail("the worker goes on without its parent")


def test_nothing_calls_out(store: EmbeddedStore) -> None:
    """The second wall behind the guard: the worker has no network at all, where the system lets it give that up."""
    store.query("ASK {}").close()
    if not store.counters()["workers_without_network"]:
        pytest.skip("this system does not let a process give up its network: here the guard stands alone")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        port = listener.getsockname()[1]
        with pytest.raises(QueryError):
            store.ask(Question(text=f"SELECT * {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}"))
        with pytest.raises(TimeoutError):
            listener.accept()


class Elsewhere(BaseHTTPRequestHandler):
    """A server that a query or an update may fetch from: rows for SERVICE, triples for LOAD."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        rows = b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"from elsewhere"}}]}}'
        self._say("application/sparql-results+json", rows)

    def do_GET(self) -> None:
        self._say("text/turtle", b"<x:s> <x:p> 'from elsewhere' .")

    def _say(self, media_type: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on stderr."""


def test_a_setting_lets_the_workers_call_out(tmp_path: Path) -> None:
    """What the guard lets through then has a network to go to."""
    settings = Settings(data=tmp_path, allow_service=True, query_workers=1)
    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server, EmbeddedStore(settings, create=True) as opened:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        found = opened.select(f"SELECT ?x {{ SERVICE <{address}> {{ ?s ?p ?x }} }}")
        assert list(found.values()) == [{"x": "from elsewhere"}]
        opened.update(f"LOAD <{address}> INTO GRAPH <x:loaded>")
        assert b"from elsewhere" in opened.graph("x:loaded")
        assert opened.counters()["workers_without_network"] == 0
        server.shutdown()
