"""`samgraf ingest`, `remove`, `forget`, `backup` and `restore`, on one data folder."""

from pathlib import Path

from extract import samples
from tests.graph_api.command.conftest import Run

TEXT = next(path for path in samples.minutes() if path.suffix == ".txt")


def test_a_second_time_nothing_is_new(run: Run) -> None:
    assert "1 new" in run("ingest", TEXT).err
    ran = run("ingest", TEXT)
    assert ran.code == 0
    assert "0 new, 0 changed, 1 known already" in ran.err


def test_a_bad_file_loses_nothing(run: Run, tmp_path: Path) -> None:
    run("ingest", TEXT)
    bad = tmp_path / "list.txt"
    bad.write_text("mjölk\nägg\nsmör\n", encoding="utf-8")
    ran = run("ingest", bad)
    assert ran.code == 3
    assert "list.txt" in ran.err
    assert run("query", "ASK { ?m a sg:Meeting ; sg:recordedIn ?d }").out == "true\n"


def test_a_document_can_be_removed(run: Run) -> None:
    run("ingest", TEXT)
    assert run("remove", TEXT.name).code == 0
    assert run("query", "ASK { ?m sg:recordedIn ?d }").out == "false\n"


def test_a_person_can_be_forgotten(run: Run) -> None:
    run("ingest", TEXT)
    name = (
        run("query", "SELECT ?n { ?p a sg:Person ; rdfs:label ?n } ORDER BY ?n LIMIT 1", "-f", "csv")
        .out.split("\n")[1]
        .strip()
    )
    assert run("forget", name).code == 0
    run("ingest", TEXT)
    assert name not in run("query", "SELECT ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }", "-f", "csv").out


def test_a_backup_brings_everything_back(run: Run, tmp_path: Path) -> None:
    run("ingest", TEXT)
    count = run("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "-f", "csv").out
    assert run("backup", tmp_path / "all.tar.gz").code == 0
    (tmp_path / "data").rename(tmp_path / "before")
    assert run("restore", tmp_path / "all.tar.gz").code == 0
    assert run("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "-f", "csv").out == count
