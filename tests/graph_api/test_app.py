"""The application as a whole: every route is asked, an empty folder will do, and no request breaks it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest

from graph_api.app import create_app
from graph_api.settings import Settings

Serving = Callable[[Settings], AbstractContextManager[str]]

REQUESTS: dict[str, str] = {
    "/sparql": "/sparql?query=ASK%7B%7D",
    "/sparql/exempel": "/sparql/exempel",
    "/sparql/exempel/{name}": "/sparql/exempel/matrix",
    "/sparql/namn": "/sparql/namn",
    "/graphs": "/graphs?default",
    "/graphs/{path:path}": "/graphs/none",
    "/.well-known/void": "/.well-known/void",
    "/catalog": "/catalog",
    "/api": "/api",
    "/api/v1": "/api/v1",
    "/api/v1/api-info": "/api/v1/api-info",
    "/api/v1/openapi.json": "/api/v1/openapi.json",
    "/api/v1/context.jsonld": "/api/v1/context.jsonld",
    "/api/v1/meetings": "/api/v1/meetings",
    "/api/v1/people": "/api/v1/people",
    "/api/v1/organisations": "/api/v1/organisations",
    "/api/v1/projects": "/api/v1/projects",
    "/api/v1/decisions": "/api/v1/decisions",
    "/api/v1/commitments": "/api/v1/commitments",
    "/api/v1/participations": "/api/v1/participations",
    "/api/v1/evidence": "/api/v1/evidence",
    "/api/v1/{resource}/{name:path}": "/api/v1/organisations/municipality/1881",
    "/id/{path:path}": "/id/municipality/1881",
    "/ns": "/ns",
    "/ns.{suffix}": "/ns.ttl",
    "/example/{path:path}": "/example/matrix",
    "/healthz": "/healthz",
    "/readyz": "/readyz",
    "/metrics": "/metrics",
    "/karta.json": "/karta.json",
    "/karta/vis-network.js": "/karta/vis-network.js",
    "/lansstyrelse/{name}": "/lansstyrelse/none",
    "/organisation/{name}": "/organisation/none",
}
"""For each route that is not a page with tests of its own: an address that it answers."""

MISSING = {"/graphs/{path:path}", "/lansstyrelse/{name}", "/organisation/{name}"}
"""Routes whose address above names nothing: 404 is the right answer."""


def routes() -> list[tuple[str, str]]:
    """(method, path) of every route."""
    app = create_app(Settings(data=Path("unused")))
    return [(method, route.path) for route in app.state.routes for method in sorted(route.methods)]


def test_every_route_that_is_not_a_page_is_asked_here() -> None:
    described = create_app(Settings(data=Path("unused"))).openapi()["paths"]
    paths = {path for _, path in routes()}
    assert paths >= set(REQUESTS)
    assert {path.replace(":path", "") for path in REQUESTS} >= set(described)


@pytest.mark.parametrize("path", REQUESTS)
def test_a_route_answers(sampled_service: str, path: str) -> None:
    methods = {method for method, route in routes() if route == path}
    status = httpx.get(sampled_service + REQUESTS[path], timeout=60).status_code
    assert status in ((404,) if path in MISSING else (200, 303))
    options = httpx.options(sampled_service + REQUESTS[path])
    assert options.status_code == 204
    assert set(options.headers["allow"].split(", ")) >= methods | {"HEAD", "OPTIONS"}
    for method in methods & {"PUT", "DELETE"}:
        answer = httpx.request(method, sampled_service + REQUESTS[path])
        assert answer.status_code == 403


READ = sorted({route for method, route in routes() if method == "GET"} | {"/openapi.json", "/static/samgraf.css"})


@pytest.mark.parametrize("path", READ)
@pytest.mark.parametrize("accept", ["text/html", "*/*"])
def test_head_says_what_get_would(sampled_service: str, path: str, accept: str) -> None:
    address = sampled_service + REQUESTS.get(path, re.sub(r"\{[^}]*\}", "none", path))
    plain = {"Accept": accept, "Accept-Encoding": "identity"}
    get, head = (httpx.request(method, address, headers=plain, timeout=60) for method in ("GET", "HEAD"))
    assert head.status_code == get.status_code
    assert not head.content
    for name in ("content-type", "location", "etag", "vary", "content-security-policy"):
        assert head.headers.get(name) == get.headers.get(name), name
    if path != "/metrics" and not path.endswith(".xlsx"):  # which hold the time
        assert head.headers.get("content-length") == get.headers.get("content-length")


def test_every_page_has_a_test() -> None:
    """A page's path, up to its first parameter, stands in some test."""
    tests = "\n".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.rglob("*.py"))
    paths = {path for _, path in routes()} - set(REQUESTS)
    untested = sorted(path for path in paths if path.partition("{")[0] not in tests)
    assert not untested, ", ".join(untested)


def test_an_empty_folder_is_served(serving: Serving, tmp_path: Path) -> None:
    browser = {"Accept": "text/html,*/*;q=0.8"}
    with serving(Settings(data=tmp_path / "new" / "data", query_workers=1)) as address:
        assert httpx.get(f"{address}/readyz").status_code == 200
        assert httpx.get(address, headers=browser).status_code == 200
        assert httpx.get(f"{address}/sparql", headers=browser).status_code == 200
        assert httpx.get(f"{address}/api/v1/meetings").json()["items"] == []
        assert httpx.get(f"{address}/.well-known/void").status_code == 200


def test_a_browser_gets_a_page_for_an_error_and_a_program_a_problem(sampled_service: str) -> None:
    page = httpx.get(f"{sampled_service}/nothing", headers={"Accept": "text/html", "Cookie": "sprak=en"})
    assert page.status_code == 404
    assert "There is nothing at that address" in page.text
    assert 'aria-label="Main menu"' in page.text
    problem = httpx.get(f"{sampled_service}/nothing")
    assert problem.headers["content-type"] == "application/problem+json"
    assert set(problem.json()) == {"type", "title", "status", "detail", "instance"}
    assert problem.json()["instance"] == "/nothing"


@pytest.mark.slow
def test_no_request_breaks_it(serving: Serving, sampled: Path, tmp_path: Path) -> None:
    """Whatever the OpenAPI document allows, and much that it does not: an answer or a problem, never a 5xx."""
    settings = Settings(data=tmp_path / "data", write_token="a-token", query_workers=2)  # noqa: S106
    shutil.copytree(sampled, settings.data)
    checks = "not_a_server_error,content_type_conformance,response_schema_conformance,status_code_conformance"
    how = ["--checks", checks, "--phases", "examples,coverage,fuzzing", "--max-examples", "5", "--no-color"]
    with serving(settings) as address:
        command = [str(Path(sys.executable).with_name("schemathesis")), "run", f"{address}/openapi.json"]
        run = subprocess.run(
            [*command, *how, "--seed", "1", "-H", "Authorization: Bearer a-token"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    assert run.returncode == 0, run.stdout[-5000:]
