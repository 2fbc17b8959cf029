"""HEAD, and answers that are not sent again to who has them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest

from graph_api.settings import Settings

Serving = Callable[[Settings], AbstractContextManager[str]]
TOKEN = {"Authorization": "Bearer a-token"}
ASK = "/sparql?query=ASK%20%7B%20GRAPH%20%3Curn%3Ag%3E%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D"
ADDRESSES = [ASK, "/graphs?graph=urn:g", "/api/v1/meetings", "/catalog", "/.well-known/void", "/ns", "/sparql"]


@pytest.fixture(scope="module")
def client(serving: Serving, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    settings = Settings(data=tmp_path_factory.mktemp("methods"), write_token="a-token", query_workers=2)  # noqa: S106
    with serving(settings) as address, httpx.Client(base_url=address, headers=TOKEN, timeout=30) as opened:
        write(opened, 0)
        yield opened


def write(client: httpx.Client, number: int) -> None:
    text = f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s> <urn:p> {number} }} }}"
    assert client.post("/sparql", data={"update": text}).status_code == 204


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_answer_that_still_holds_is_not_sent_again(client: httpx.Client, address: str) -> None:
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": f'"other", {first.headers["etag"]}'})
    assert again.status_code == 304
    assert not again.content
    assert again.headers["etag"] == first.headers["etag"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_after_a_write_it_is_sent_again(client: httpx.Client, address: str) -> None:
    first = client.get(address)
    write(client, 1 + ADDRESSES.index(address))
    again = client.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 200
    assert again.headers["etag"] != first.headers["etag"]


def test_another_form_is_another_answer(client: httpx.Client) -> None:
    first = client.get(ASK)
    other = client.get(ASK, headers={"If-None-Match": first.headers["etag"], "Accept": "text/csv"})
    assert other.status_code == 200
    assert other.headers["etag"] != first.headers["etag"]


@pytest.mark.parametrize("expression", ["NOW()", "rand ( )", "UUID()", "StrUUID()"])
def test_what_changes_by_itself_has_no_tag(client: httpx.Client, expression: str) -> None:
    answer = client.get("/sparql", params={"query": f"SELECT ({expression} AS ?x) {{}}"})
    assert answer.status_code == 200
    assert "etag" not in answer.headers


@pytest.mark.parametrize("address", ["/sparql?query=ASK", "/graphs?graph=urn:none", "/nothing", "/healthz"])
def test_errors_and_what_is_not_of_the_graph_have_no_tag(client: httpx.Client, address: str) -> None:
    assert "etag" not in client.get(address).headers


def test_a_page_has_no_tag(client: httpx.Client) -> None:
    assert "etag" not in client.get(ASK, headers={"Accept": "text/html"}).headers


def test_the_log_says_head(serving: Serving, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with serving(Settings(data=tmp_path, log_requests=True, query_workers=1)) as address:
        assert httpx.head(f"{address}/sparql?query=ASK%7B%7D").status_code == 200
    assert '"method": "HEAD"' in capfd.readouterr().err


def test_a_store_out_of_reach_is_said_by_whoever_answers(serving: Serving, tmp_path: Path) -> None:
    with serving(Settings(data=tmp_path, query_workers=1)) as address:
        (tmp_path / "store" / "current").unlink()
        for path in ADDRESSES:
            if path != "/ns":  # a file of the program
                answer = httpx.get(address + path)
                assert answer.status_code == 503, path
                assert answer.headers["retry-after"]
