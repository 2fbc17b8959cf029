"""Pages under the steady load of 100 clients, and the map of the largest project in Chromium."""

import asyncio
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
from playwright.sync_api import sync_playwright

from tests.bench.service import serving
from tests.bench.table import Row, Section, milliseconds, p95

_CLIENTS = 100
_PAUSE = 10.0
"""Seconds between two pages of one client: 100 people who read make ten requests a second."""
_TURNS = 6
_MOST = 0.3
_MAP_MOST = 2.0
_CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
_PLAIN = (
    "/",
    "/projekt",
    "/personer",
    "/parter",
    "/organ",
    "/matris",
    "/beslut",
    "/ataganden",
    "/tidslinje",
    "/kvalitet",
)
_BIGGEST = "SELECT path FROM node WHERE kind = ? AND path IS NOT NULL ORDER BY meetings DESC, neighbours DESC LIMIT 1"
_ANY = {
    "a meeting": "SELECT path FROM meeting WHERE recorded AND path IS NOT NULL ORDER BY id LIMIT 1",
    "a decision": "SELECT path FROM decision WHERE path IS NOT NULL ORDER BY id LIMIT 1",
    "evidence": "SELECT path FROM evidence WHERE path IS NOT NULL ORDER BY id LIMIT 1",
}


def measure(data: Path, name: str) -> Section:
    """The pages of one data folder; where there are many of a kind, that of the biggest."""
    paths = dict(_pages(data))
    with serving(data) as address:
        rows = list(asyncio.run(_load(address, paths)))
        if _CHROMIUM.exists():
            rows.append(_map(address, paths["map of the biggest project"]))
    about = (
        f"{_CLIENTS} clients, each with a page every {_PAUSE:.0f} s, {_TURNS} pages each. The load, the service and "
        "the browser share the machine."
    )
    return Section(f"Pages: {name}", about, tuple(rows))


def _pages(data: Path) -> Iterator[tuple[str, str]]:
    """(what it is, path) of each page."""
    yield from ((path, path) for path in _PLAIN)
    yield "search for a word", "/sok?q=bryggan"
    yield "search for words", "/sok?q=projekt+rapport"
    with closing(sqlite3.connect(f"file:{data / 'index.sqlite'}?mode=ro", uri=True)) as index:
        for kind in ("project", "municipality", "person", "body"):
            ((path,),) = index.execute(_BIGGEST, (kind,))
            yield f"biggest {kind}", path
            if kind == "project":
                yield "map of the biggest project", f"/karta?kring={path}"
        for what, query in _ANY.items():
            ((path,),) = index.execute(query)
            yield what, path


async def _load(address: str, paths: dict[str, str]) -> Iterator[Row]:
    """Every client opens page after page, at its own pace; no two at the same moment."""
    times: dict[str, list[float]] = defaultdict(list)
    faults: dict[str, int] = defaultdict(int)
    names = list(paths)

    async def client(number: int, session: httpx.AsyncClient) -> None:
        await asyncio.sleep(_PAUSE * number / _CLIENTS)
        for turn in range(_TURNS):
            name = names[(number * _TURNS + turn) % len(names)]
            start = time.perf_counter()
            answer = await session.get(address + paths[name], timeout=60.0)
            times[name].append(time.perf_counter() - start)
            faults[name] += answer.status_code != httpx.codes.OK
            await asyncio.sleep(max(0.0, _PAUSE - times[name][-1]))

    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=_CLIENTS)) as session:
        for path in paths.values():  # the first of each after a start reads what the others find read
            await session.get(address + path, timeout=60.0)
        await asyncio.gather(*(client(number, session) for number in range(_CLIENTS)))
    return (_row(name, times[name], faults[name]) for name in names)


def _row(name: str, seconds: list[float], faults: int) -> Row:
    found = milliseconds(p95(seconds)) + (f", {faults} errors" if faults else "")
    return Row(
        f"{name}, 95th percentile of {len(seconds)}",
        found,
        f"≤ {milliseconds(_MOST)}",
        p95(seconds) <= _MOST and not faults,
    )


def _map(address: str, path: str) -> Row:
    """From the request to the drawn network, the best of three."""
    flags = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
    times = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(_CHROMIUM), args=flags)
        for _ in range(3):
            page = browser.new_page()
            start = time.perf_counter()
            page.goto(address + path)
            page.wait_for_selector("[data-drawn=yes]", state="attached", timeout=60_000)
            times.append(time.perf_counter() - start)
            page.close()
        browser.close()
    return Row(
        "its map drawn in Chromium", milliseconds(min(times)), f"≤ {milliseconds(_MAP_MOST)}", min(times) <= _MAP_MOST
    )
