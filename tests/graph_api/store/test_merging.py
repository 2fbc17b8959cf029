"""Merging the files of the embedded store: what readers and writers notice of it, and what a killed one leaves."""

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph_api.settings import Settings
from graph_api.store import EmbeddedStore, embedded, merging
from graph_api.store.generations import Generations
from graph_api.store.lock import writing
from ontology.errors import LockedError

EX = "https://example.org/"


@pytest.fixture
def store(settings: Settings) -> Iterator[EmbeddedStore]:
    """A store of a few triples."""
    with EmbeddedStore(settings, create=True) as store:
        store.replace({f"{EX}a": numbers(5)}, add=numbers(3), mark="made")
        yield store


@pytest.fixture
def folder(settings: Settings) -> Path:
    return settings.data / "store"


def numbers(count: int) -> bytes:
    return "".join(f'<{EX}{i}> <{EX}p> "{i}" .\n' for i in range(count)).encode()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pass_time(folder: Path) -> None:
    """Make everything in a store a minute old."""
    minute_ago = time.time() - 60
    for path in folder.iterdir():
        os.utime(path, (minute_ago, minute_ago))


@contextmanager
def another_writer(data: Path) -> Iterator[None]:
    """Somebody else, in a thread of their own, holds the lock of writers."""
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with writing(data, 1.0):
            held.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:
        yield
    finally:
        done.set()
        thread.join()


def test_merging_changes_nothing_that_readers_see(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    before = store.generation, store.mark, store.count(), store.graph(f"{EX}a"), store.graph()
    rows = len(store.select("SELECT * { ?s ?p ?o }"))
    merging.tidy(settings.data)
    assert (store.generation, store.mark, store.count(), store.graph(f"{EX}a"), store.graph()) == before
    assert len(store.select("SELECT * { ?s ?p ?o }")) == rows
    assert store.counters()["merged"]
    assert names(folder) == ["1", "2", "2-merged", "current"]


def test_the_next_write_goes_on_from_the_merged_state(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    merging.tidy(settings.data)
    store.replace({f"{EX}b": numbers(2)})
    assert (store.count(), store.mark) == (10, "made")
    assert not store.counters()["merged"]
    merging.tidy(settings.data)
    assert names(folder) == ["1", "2", "2-merged", "3", "3-merged", "current"]


def test_a_large_write_is_merged_at_once(store: EmbeddedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_BATCH", 50)
    store.replace({f"{EX}b": numbers(40)})
    assert not store.counters()["merged"]
    store.replace({f"{EX}c": numbers(60)})
    assert store.counters()["merged"]


def test_it_is_due_when_nobody_has_written_for_a_while(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    assert not merging.due(settings.data)
    pass_time(folder)
    assert merging.due(settings.data) == ("1", "2")
    merging.tidy(settings.data)
    assert not merging.due(settings.data)
    pass_time(folder)
    assert merging.due(settings.data) == ("2",)
    merging.tidy(settings.data)
    pass_time(folder)
    assert not merging.due(settings.data)
    assert names(folder) == ["2-merged", "current"]


def test_it_is_not_due_where_there_is_no_store(settings: Settings) -> None:
    assert not merging.due(settings.data)


def test_a_state_of_the_first_format_is_read_and_merged(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    (folder / "current").write_text(json.dumps({"format": 1, "generation": 2, "mark": "made"}))
    assert store.count() == 8
    merging.tidy(settings.data)
    assert store.counters()["merged"]


def test_one_process_merges_at_a_time(store: EmbeddedStore, settings: Settings) -> None:
    with merging.alone(settings.data, 0.0), pytest.raises(LockedError, match="merging"):
        merging.tidy(settings.data)


def test_a_writer_that_stays_has_its_way(
    store: EmbeddedStore, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "_LOCK_SECONDS", 0.1)
    with another_writer(settings.data), pytest.raises(LockedError):
        merging.tidy(settings.data)
    assert names(folder) == ["1", "2", "current"]


def test_a_writer_that_comes_first_has_its_way(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    states = Generations(folder)
    old = states.current()
    store.replace({f"{EX}b": numbers(2)})
    with merging.alone(settings.data, 0.0) as draft:
        merging.merge(settings.data, states, old, draft)
    assert (store.generation, store.count()) == (3, 10)
    assert names(folder) == ["1", "2", "3", "current"]


def test_what_a_killed_one_left_is_removed(store: EmbeddedStore, settings: Settings, folder: Path) -> None:
    for name in ("merging", "2-merged"):
        (folder / name).mkdir()
        (folder / name / "000123.sst").write_bytes(b"half a merge")
    merging.tidy(settings.data)
    assert names(folder) == ["1", "2", "2-merged", "current"]
    assert store.count() == 8


def test_what_a_killed_one_left_is_purged(store: EmbeddedStore, folder: Path) -> None:
    (folder / "merging").mkdir()
    (folder / "merging" / "000123.sst").write_bytes(b"a name to forget")
    store.purge()
    assert names(folder) == ["3-merged", "current"]


TIDIER = """
import sys
from pathlib import Path
from graph_api.store.merging import tidy
print("in", flush=True)
while True:
    tidy(Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_it_may_be_killed_at_any_moment_beside_a_writer(store: EmbeddedStore, settings: Settings) -> None:
    """Every write is there, whole."""
    chance = random.Random(1)
    count = 5
    for _ in range(10):
        with subprocess.Popen([sys.executable, "-c", TIDIER, str(settings.data)], stdout=subprocess.PIPE) as tidier:
            assert tidier.stdout
            tidier.stdout.readline()
            begun, seconds = time.monotonic(), chance.uniform(0, 0.4)
            while time.monotonic() - begun < seconds:
                count += 1
                store.replace({f"{EX}a": numbers(count)}, mark=str(count))
                assert len(store.graph(f"{EX}a").splitlines()) == count
            tidier.kill()
        assert store.mark in {str(count), "made"}
        assert len(store.graph(f"{EX}a").splitlines()) == count
    merging.tidy(settings.data)
    assert store.counters()["merged"]
    assert store.count() == count + 3
