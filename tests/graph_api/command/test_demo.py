"""`samgraf demo` and what it shows; `validate`, `map`, `explain`, `score`, `changes` and `settings` on the samples."""

from pathlib import Path

import pytest

from extract import samples
from graph_api.settings import Settings
from tests.graph_api.command.conftest import Run


def test_the_demo_shows_projects_and_municipalities(run: Run) -> None:
    ran = run("demo", "--no-serve")
    assert ran.code == 0
    assert "Kumla kommun" in ran.out
    assert "0 Violation" in ran.err
    assert run("demo", "--no-serve").code == 0


def test_the_demo_keeps_away_from_minutes_of_one_s_own(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_bytes(next(path for path in samples.minutes() if path.suffix == ".txt").read_bytes())
    run("ingest", own)
    ran = run("demo", "--no-serve")
    assert ran.code == 2
    assert "SAMGRAF_DATA=samples samgraf demo" in ran.err


@pytest.mark.usefixtures("on_samples")
def test_the_samples_violate_nothing(run: Run) -> None:
    ran = run("validate")
    assert ran.code == 0, ran.out


@pytest.mark.usefixtures("on_samples")
def test_a_map_is_one_file_that_calls_nobody(run: Run, tmp_path: Path) -> None:
    project = (
        run("query", "SELECT ?n { ?p a sg:Project ; rdfs:label ?n } LIMIT 1", "-f", "csv").out.split("\n")[1].strip()
    )
    assert run("map", project, "-o", tmp_path / "map.html").code == 0
    html = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert "<script src=" not in html
    assert "<link" not in html


@pytest.mark.usefixtures("on_samples")
def test_a_map_of_nothing_says_what_was_meant(run: Run, tmp_path: Path) -> None:
    ran = run("map", "Kumla komun", "-o", tmp_path / "map.html")
    assert ran.code == 2
    assert "Kumla kommun" in ran.err
    assert not (tmp_path / "map.html").exists()


@pytest.mark.usefixtures("on_samples")
def test_two_names_are_explained(run: Run) -> None:
    ran = run("explain", "Kumla kommun", "Nora kommun")
    assert ran.code == 0
    assert "Different" in ran.out


def test_a_score_under_the_asked_one_is_a_finding(run: Run, tmp_path: Path) -> None:
    graph = tmp_path / "g.trig"
    run("build", *samples.minutes()[:1], "-o", graph)
    gold = samples.gold()
    assert run("score", graph, *gold, "--min", "0.0").code == 0
    ran = run("score", graph, *gold, "--min", "1.0", "--show")
    assert ran.code == 1
    assert "missed" in ran.err


def test_changes_tell_what_came(run: Run, tmp_path: Path) -> None:
    one, both = tmp_path / "one.trig", tmp_path / "both.trig"
    texts = [path for path in samples.minutes() if path.suffix in (".md", ".txt")]
    run("build", *texts[:1], "-o", one)
    run("build", *texts[:2], "-o", both)
    ran = run("changes", one, both)
    assert ran.code == 0
    assert "Meeting" in ran.out


def test_every_setting_is_shown(run: Run) -> None:
    out = run("settings").out
    assert all(row.variable in out for row in Settings.rows())
