"""The README stays true: every command in it runs, every file it names is there."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from extract import samples
from tests.graph_api.command.conftest import Run

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OPERATION = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
_CONSOLE = re.compile(r"^\$ (samgraf .+?)(?:\s+# .*)?$", re.MULTILINE)
_IN_TEXT = re.compile(r"`(samgraf [^`\n]+)`")
COMMANDS = sorted({found for pattern in (_CONSOLE, _IN_TEXT) for found in pattern.findall(README)} - {"samgraf serve"})


@pytest.fixture
def desk(tmp_path: Path, sampled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the README takes for granted: minutes in `protokoll/`, a graph, a question."""
    (tmp_path / "protokoll").mkdir()
    text = next(path for path in samples.minutes() if path.suffix == ".txt")
    shutil.copy(text, tmp_path / "protokoll")
    shutil.copytree(sampled, tmp_path / "data")
    (tmp_path / "question.rq").write_text("SELECT ?m { ?m a sg:Meeting }", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_runs(command: str, desk: Path, run: Run) -> None:
    if "validate graph.trig" in command:
        run("build", "protokoll/", "-o", "graph.trig")
    ran = run(*shlex.split(command)[1:])
    assert ran.code == 0, ran.err


def test_the_readme_has_commands() -> None:
    assert len(COMMANDS) >= 8


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#:]+)\)", README + OPERATION))
def test_what_the_readme_links_to_is_there(target: str) -> None:
    assert (ROOT / target).exists() or (ROOT / "docs" / target).exists()
