"""What operations need: is it alive, can it answer, how much has it done, and one line of JSON for each request.

A line holds the route, never the address: names of people stand in addresses, and literals in queries. A query is
known by a digest of its text, so that the same one is recognised and none can be read.
"""

import hashlib
import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector
from starlette.datastructures import State
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api.context import store_of
from graph_api.methods import ASKED
from graph_api.store import Question, Store

router = APIRouter(tags=["Operation"])

_NOTES = "samgraf.notes"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
_NOW = frozenset({"workers", "busy", "waiting", "generation", "merged"})
"""Counters of a store that rise and fall."""


@router.get("/healthz", summary="Whether the service is alive")
async def healthz() -> JSONResponse:
    """It answers, so it is."""
    return JSONResponse({"status": "ok"})


@router.get("/readyz", summary="Whether the store answers")
async def readyz(request: Request) -> JSONResponse:
    """A query goes all the way to the store and back. 503 where it does not."""
    answer = await store_of(request).ask_async(Question(text="ASK {}"))
    answer.close()
    return JSONResponse({"status": "ok", "generation": answer.generation})


@router.get("/metrics", summary="Counters for Prometheus", response_class=Response)
def metrics(request: Request) -> Response:
    """Requests by route and status, their time, and what the store has done."""
    return Response(generate_latest(request.app.state.metrics.registry), media_type=CONTENT_TYPE_LATEST)


def note(request: Request, text: str, **facts: object) -> None:
    """Add what is known of a query to the request's line in the log."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    request.scope[_NOTES] = {"query": digest, "characters": len(text), **facts}


class Metrics:
    """The numbers of one application."""

    def __init__(self, state: State) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_StoreNumbers(state))
        labels = ("method", "route", "status")
        self.requests = Counter("samgraf_requests", "Requests answered", labels, registry=self.registry)
        self.seconds = Histogram("samgraf_request_seconds", "Time to answer", ("route",), registry=self.registry)


class _StoreNumbers(Collector):
    """The store's counters, read when somebody asks."""

    def __init__(self, state: State) -> None:
        self._state = state

    def collect(self) -> Iterator[Metric]:
        store: Store | None = getattr(self._state, "store", None)
        for name, value in sorted(store.counters().items()) if store else ():
            family = GaugeMetricFamily if name in _NOW else CounterMetricFamily
            yield family(f"samgraf_store_{name}", f"The store's {name.replace('_', ' ')}", value=value)


class Monitor:
    """Counts every request and, where it is to, writes its line. Plain ASGI: streamed answers stay streamed."""

    def __init__(self, app: ASGIApp, metrics: Metrics, *, writes: bool) -> None:
        self.app = app
        self.metrics = metrics
        self.writes = writes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and note how it ended."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, status, size = time.perf_counter(), 499, 0  # 499: the client left before there was an answer

        async def noted(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            seconds = time.perf_counter() - begun
            route = getattr(scope.get("route"), "path", "-")
            asked = scope.get(ASKED, scope["method"])
            method = asked if asked in _METHODS else "other"
            self.metrics.requests.labels(method, route, str(status)).inc()
            self.metrics.seconds.labels(route).observe(seconds)
            if self.writes:
                _write(scope, method=method, route=route, status=status, seconds=round(seconds, 4), bytes=size)


def _write(scope: Scope, **facts: Any) -> None:
    """One line on stderr, where containers collect what a service says."""
    line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), **facts}
    sys.stderr.write(json.dumps({**line, **scope.get(_NOTES, {})}) + "\n")
