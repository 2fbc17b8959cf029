"""`samgraf query` and `examples`: rows on stdout, in the form asked for."""

import csv
import io
import json
from pathlib import Path

import pytest

from graph_api.examples import examples
from tests.graph_api.command.conftest import Run

pytestmark = pytest.mark.usefixtures("on_samples")


def test_an_example_answers_which_projects_involve_a_municipality(run: Run) -> None:
    ran = run("query", "projects-of-municipality", "-w", "kommun=kumla kommun", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert ran.code == 0
    assert rows
    assert all(row["projekt"] and row["datum"] and row["citat"] for row in rows)


def test_json_is_a_list_of_rows(run: Run) -> None:
    rows = json.loads(run("query", "absent", "-w", "datum=2020-02-26", "-f", "json").out)
    assert {row["datum"] for row in rows} == {"2020-02-26"}


def test_a_query_can_be_text_with_the_project_s_prefixes(run: Run) -> None:
    ran = run("query", "SELECT (COUNT(*) AS ?n) { ?m a sg:Meeting }", "-f", "csv")
    assert int(ran.out.split()[1]) > 0


def test_a_query_can_be_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text("ASK { ?m a sg:Meeting }", encoding="utf-8")
    assert run("query", tmp_path / "q.rq").out == "true\n"


def test_a_construct_is_turtle(run: Run) -> None:
    assert "sg:Project" in run("query", "CONSTRUCT { ?p a sg:Project } WHERE { ?p a sg:Project }").out


def test_every_example_is_listed(run: Run) -> None:
    out = run("examples").out
    assert all(name in out for name in examples())


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("projects-of-municipality", "needs a value for kommun"),
        ("no-such-example", "neither an example, a file nor a query"),
        ("SELECT * { SERVICE <http://localhost/> {} }", "SERVICE"),
        ("DROP ALL", "changes the graph"),
        ("SELECT * {", "cannot be read on line 1"),
    ],
)
def test_a_question_at_fault_is_said(run: Run, what: str, said: str) -> None:
    ran = run("query", what)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""


def test_without_a_store_the_next_step_is_said(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMGRAF_DATA", str(tmp_path / "nothing"))
    ran = run("query", "ASK {}")
    assert ran.code == 3
    assert "samgraf ingest" in ran.err
