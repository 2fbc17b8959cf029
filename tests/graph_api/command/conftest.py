"""The command, run as a user runs it: its own arguments, its own data folder, its exit code."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph_api.command import main

Run = Callable[..., "Ran"]


@dataclass(frozen=True)
class Ran:
    """What a run of the command left."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run `samgraf` with these arguments, in English, with a data folder of the test's own."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    if "SAMGRAF_DATA" not in os.environ:
        monkeypatch.setenv("SAMGRAF_DATA", str(tmp_path / "data"))

    def ran(*arguments: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["samgraf", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        return Ran(int(left.value.code or 0), out, err)

    return ran


@pytest.fixture
def on_samples(sampled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command read the sample minutes."""
    monkeypatch.setenv("SAMGRAF_DATA", str(sampled))
