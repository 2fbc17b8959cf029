"""Health, metrics, and a log that never holds what was asked."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import httpx
import pytest

from graph_api.settings import Settings

Serving = Callable[[Settings], AbstractContextManager[str]]


def test_a_line_for_each_request_holds_no_literal_and_no_name(
    serving: Serving, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with serving(Settings(data=tmp_path, log_requests=True, query_workers=1)) as address:
        httpx.get(f"{address}/sparql", params={"query": "SELECT * { ?s ?p 'Hemliga Ärendet' }"})
        httpx.get(f"{address}/sparql", params={"query": "SELECT * { ?s ?p 'Hemliga Ärendet"})
        httpx.get(f"{address}/person/hemlig-person")
        httpx.get(f"{address}/nothing/hemligt")
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines() if line.startswith("{")]
    assert [line["route"] for line in lines] == ["/sparql", "/sparql", "/person/{slug}", "-"]
    assert [line["status"] for line in lines] == [200, 400, 404, 404]
    assert lines[0]["query"] != lines[1]["query"]
    assert lines[0]["rows"] == 0
    assert "emlig" not in json.dumps(lines)


def test_metrics_count_requests_and_queries(sampled_service: str) -> None:
    httpx.get(f"{sampled_service}/sparql", params={"query": "ASK {}"})
    answer = httpx.get(f"{sampled_service}/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    numbers = dict(line.rsplit(" ", 1) for line in answer.text.splitlines() if not line.startswith("#"))
    assert float(numbers['samgraf_requests_total{method="GET",route="/sparql",status="200"}']) >= 1
    assert float(numbers["samgraf_store_answered_total"]) >= 1


def test_alive_and_ready(sampled_service: str) -> None:
    assert httpx.get(f"{sampled_service}/healthz").json() == {"status": "ok"}
    assert httpx.get(f"{sampled_service}/readyz").json()["generation"] >= 1


def test_not_ready_without_a_store_but_alive(serving: Serving, tmp_path: Path) -> None:
    with serving(Settings(data=tmp_path, query_workers=1)) as address:
        (tmp_path / "store" / "current").unlink()
        answer = httpx.get(f"{address}/readyz")
        assert answer.status_code == 503
        assert "samgraf ingest" in answer.json()["detail"]
        assert httpx.get(f"{address}/healthz").status_code == 200
