"""What is done in the background: once for each state, and not longer than the service runs."""

import time
from pathlib import Path

import pytest

from graph_api import watch
from graph_api.watch import Watch

NOTE = """
import sys, time
with open(sys.argv[1], "a") as file:
    file.write("done ")
time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A module that notes that it was run, and stays for as long as it is told."""
    (tmp_path / "noting.py").write_text(NOTE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(watch, "_LOOK_SECONDS", 0.01)
    return "noting"


def wait_for(file: Path, text: str) -> None:
    while not file.exists() or file.read_text() != text:
        time.sleep(0.01)


def test_it_is_done_once_for_each_state(module: str, tmp_path: Path) -> None:
    state, notes = [""], tmp_path / "notes"
    watching = Watch("test", lambda: state[0], module, str(notes), "0")
    watching.start()
    state[0] = "one"
    wait_for(notes, "done ")
    state[0] = "two"
    wait_for(notes, "done done ")
    watching.stop()
    assert notes.read_text() == "done done "


def test_it_ends_with_the_service(module: str, tmp_path: Path) -> None:
    watching = Watch("test", lambda: "due", module, str(tmp_path / "notes"), "3600")
    watching.start()
    wait_for(tmp_path / "notes", "done ")
    watching.stop()


def test_what_was_never_started_stops(module: str) -> None:
    Watch("test", lambda: "due", module).stop()
