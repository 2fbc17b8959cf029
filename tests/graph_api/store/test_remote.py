"""A remote store's answers are checked, not believed; its refusals are told apart."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graph_api.settings import Settings
from graph_api.store import RemoteStore, open_store
from graph_api.store.endpoint import Endpoint
from graph_api.store.state import UNFINISHED
from ontology.errors import BusyError, DeadlineError, LimitError, QueryError, StoreError

YES = b'{"head":{},"boolean":true}'
Answers = Callable[[BaseHTTPRequestHandler], None]


class Stub(ThreadingHTTPServer):
    """An endpoint that answers ASK well, and everything else as the test says."""

    daemon_threads = True
    answers: Answers | None = None

    class RequestHandlerClass(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server: "Stub"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.server.answers is None or body.startswith(b"query=ASK"):
                say(self, YES)
            else:
                self.server.answers(self)

        def log_message(self, *_: object) -> None:
            """Nothing on stderr."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)


def say(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture
def stub() -> Iterator[Stub]:
    with Stub() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def store(stub: Stub, tmp_path: Path) -> Iterator[RemoteStore]:
    settings = Settings(data=tmp_path, endpoint=f"http://127.0.0.1:{stub.server_port}/", query_seconds=0.5)
    with RemoteStore(settings) as opened:
        yield opened


ROWS = b'{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"1"}}]}}'


EMPTY = b'{"head":{"vars":["n","mark"]},"results":{"bindings":[]}}'


def broken_off(handler: BaseHTTPRequestHandler) -> None:
    """Says how long it is, and is not."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(ROWS)))
    handler.end_headers()
    handler.wfile.write(ROWS[:40])
    handler.close_connection = True


def trickling(handler: BaseHTTPRequestHandler) -> None:
    """Never stops, a byte at a time."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    for _ in range(100):
        time.sleep(0.05)
        handler.wfile.write(b" ")


CASES: dict[str, tuple[Answers, type[Exception]]] = {
    "half an answer": (lambda handler: say(handler, ROWS[:-3]), StoreError),
    "an error inside the answer": (lambda handler: say(handler, ROWS[:-3] + b" timeout!"), StoreError),
    "a page of HTML": (lambda handler: say(handler, b"<html>Welcome</html>"), StoreError),
    "an answer broken off": (broken_off, StoreError),
    "an answer that never ends": (trickling, DeadlineError),
    "an answer cut at the engine's time": (lambda handler: say(handler, ROWS, X_SQL_State="S1TAT"), LimitError),
    "bad syntax": (lambda handler: say(handler, b"Parse error", 400), QueryError),
    "a problem": (lambda handler: say(handler, b'{"detail": "SERVICE is not for you"}', 403), QueryError),
    "wrong credentials": (lambda handler: say(handler, b"", 401), StoreError),
    "too many": (lambda handler: say(handler, b"", 503), BusyError),
    "a fault": (lambda handler: say(handler, b"", 500), StoreError),
    "a page elsewhere": (lambda handler: say(handler, b"", 302, Location="http://localhost/"), StoreError),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_no_whole_answer_is_an_error(store: RemoteStore, stub: Stub, case: str) -> None:
    stub.answers, kind = CASES[case]
    with pytest.raises(kind) as caught:
        store.select("SELECT * { ?s ?p ?x }")
    assert "http" in str(caught.value) or isinstance(caught.value, LimitError)


def test_a_problem_is_told_in_its_own_words(store: RemoteStore, stub: Stub) -> None:
    stub.answers = lambda handler: say(handler, b'{"type": "x", "detail": "SERVICE is not for you"}', 403)
    with pytest.raises(QueryError, match=r"says no \(403\): SERVICE is not for you$"):
        store.select("SELECT * { ?s ?p ?x }")


def test_a_whole_answer_is_given(store: RemoteStore, stub: Stub) -> None:
    stub.answers = lambda handler: say(handler, ROWS)
    assert list(store.select("SELECT * { ?s ?p ?x }").values()) == [{"x": "1"}]


def test_an_update_that_does_not_end_is_given_up(stub: Stub, tmp_path: Path) -> None:
    def slow_to_write(handler: BaseHTTPRequestHandler) -> None:
        if "update" in handler.headers["Content-Type"]:
            time.sleep(1.0)
        say(handler, EMPTY)

    settings = Settings(data=tmp_path, endpoint=f"http://127.0.0.1:{stub.server_port}/", update_seconds=0.3)
    with RemoteStore(settings) as store:
        stub.answers = slow_to_write
        with pytest.raises(DeadlineError, match="SAMGRAF_UPDATE_SECONDS"):
            store.update("INSERT DATA { <x:a> <x:b> <x:c> }")


def test_an_address_where_nobody_answers_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="SAMGRAF_ENDPOINT"):
        open_store(Settings(data=tmp_path, endpoint="http://127.0.0.1:9/query"))


def test_wrong_credentials_are_said(virtuoso: str, tmp_path: Path) -> None:
    settings = Settings(
        data=tmp_path,
        endpoint=f"{virtuoso}/sparql-auth",
        endpoint_user="dba",
        endpoint_password="wrong",  # noqa: S106
    )
    with pytest.raises(StoreError, match="SAMGRAF_ENDPOINT_PASSWORD"):
        open_store(settings)


def test_a_token_is_sent(stub: Stub, tmp_path: Path) -> None:
    seen: list[str | None] = []

    def note(handler: BaseHTTPRequestHandler) -> None:
        seen.append(handler.headers["Authorization"])
        say(handler, ROWS)

    stub.answers = note
    address = f"http://127.0.0.1:{stub.server_port}/"
    with RemoteStore(Settings(data=tmp_path, endpoint=address, endpoint_token="abc")) as store:  # noqa: S106
        store.select("SELECT * { ?s ?p ?x }")
    assert seen == ["Bearer abc"]


def test_a_write_cut_short_is_not_read_and_is_made_again(
    on_virtuoso: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    triple = b"<x:a> <x:b> <x:c> .\n"
    with open_store(replace(on_virtuoso, lock_seconds=0.2)) as store:
        store.clear()
        with monkeypatch.context() as broken:
            broken.setattr(Endpoint, "update", _once(Endpoint.update))
            with pytest.raises(StoreError, match="gone"):
                store.replace({"x:g": triple})
        with pytest.raises(BusyError, match="samgraf ingest"):
            store.select("SELECT * { ?s ?p ?o }")
        assert store.mark == UNFINISHED
        store.replace({"x:g": triple}, mark="new")
        assert store.graph("x:g") == triple
        assert store.mark == "new"


def test_an_update_that_is_refused_leaves_the_store_open(on_virtuoso: Settings) -> None:
    with open_store(on_virtuoso) as store:
        store.clear()
        with pytest.raises(QueryError):
            store.update("INSERT DATA {")
        assert store.graph() == b""


def _once(update: Callable[..., None]) -> Callable[..., None]:
    """The first update is carried out; then the line is cut."""
    left = [True]

    def carried_out(self: Endpoint, text: str, *rest: float) -> None:
        if not left:
            raise StoreError(sv="borta", en="gone")
        left.clear()
        update(self, text, *rest)

    return carried_out
