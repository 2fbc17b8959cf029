"""`samgraf build`: the same bytes from the same minutes; bad files named, good ones taken."""

from pathlib import Path

import pytest
import yaml

from extract import samples
from tests.graph_api.command.conftest import Run

BAD = Path(__file__).parents[2] / "corpora" / "bad"
EXPECTED = yaml.safe_load((BAD / "expectations.yaml").read_text(encoding="utf-8"))
TEXTS = [path for path in samples.minutes() if path.suffix in (".md", ".txt")]


def test_the_same_minutes_in_any_order_give_the_same_bytes(run: Run, tmp_path: Path) -> None:
    one, other = tmp_path / "one.trig", tmp_path / "other.trig"
    assert run("build", *TEXTS, "-o", one).code == 0
    assert run("build", *reversed(TEXTS), TEXTS[0], "-o", other).code == 0
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_bad_file_is_named_and_the_good_one_beside_it_taken(run: Run, tmp_path: Path, name: str) -> None:
    output = tmp_path / "g.trig"
    ran = run("build", BAD / name, TEXTS[0], "-o", output)
    assert ran.code == 3
    assert name in ran.err
    assert TEXTS[0].name in output.read_text(encoding="utf-8")


def test_a_folder_is_opened(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(TEXTS[-1].read_bytes())
    (tmp_path / "in" / "notes.xlsx").write_bytes(b"not for us")
    assert run("build", tmp_path / "in", "-o", tmp_path / "g.nq").code == 0


def test_a_folder_without_minutes_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("build", tmp_path, "-o", tmp_path / "g.nq")
    assert ran.code == 3
    assert "holds no files that can be minutes" in ran.err


def test_a_file_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("build", tmp_path / "gone.pdf", "-o", tmp_path / "g.nq")
    assert ran.code == 3
    assert "gone.pdf" in ran.err


def test_an_unknown_ending_leaves_nothing(run: Run, tmp_path: Path) -> None:
    ran = run("build", TEXTS[0], "-o", tmp_path / "g.xlsx")
    assert ran.code == 2
    assert "Try one of .trig" in ran.err
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_folder_that_cannot_be_written_in_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("build", TEXTS[0], "-o", tmp_path / "missing" / "g.trig")
    assert ran.code == 2
    assert "cannot be written" in ran.err
