"""The index holds what the default graph concludes, laid out for pages."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from extract import samples
from graph_api.index import Index, refresh
from graph_api.ingest import ingest, remove, settle
from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.errors import StoreError
from tests.bench import councils


def test_a_statement_has_the_date_of_the_meeting_whose_minutes_say_it(council_index: Index) -> None:
    rows = council_index.rows(
        "SELECT s.date, i.number FROM statement s JOIN node p ON p.id = s.project JOIN node o ON o.id = s.organisation "
        "JOIN item i ON i.id = s.item WHERE p.label = 'Praktikbron' AND o.label = 'Kumla kommun' ORDER BY s.date"
    )
    assert [tuple(row) for row in rows] == [("2024-03-05", "2"), ("2024-09-10", "1")]


def test_evidence_is_verbatim_in_the_documents_text(council_index: Index) -> None:
    rows = council_index.rows(
        'SELECT e.quote, substr(d.text, e.start + 1, e."end" - e.start) AS there FROM evidence e '
        "JOIN document d ON d.id = e.document"
    )
    assert rows
    assert all(row["quote"] == row["there"] for row in rows)


def test_an_announced_meeting_without_minutes_is_kept_apart(council_index: Index) -> None:
    rows = council_index.rows("SELECT date, recorded FROM meeting ORDER BY date")
    assert [tuple(row) for row in rows] == [("2024-03-05", 1), ("2024-09-10", 1), ("2024-12-03", 0)]


def test_ties_join_people_organisations_bodies_and_projects(council_index: Index) -> None:
    kinds = {row["kind"] for row in council_index.rows("SELECT DISTINCT kind FROM tie")}
    assert kinds == {"participation", "represents", "attends", "discusses", "presents", "leads", "follows"}


def test_a_node_is_counted_by_the_meetings_that_name_it(council_index: Index) -> None:
    row = council_index.row("SELECT first, last, meetings FROM node WHERE label = 'Praktikbron'")
    assert row is not None
    assert tuple(row) == ("2024-03-05", "2024-09-10", 2)


def test_a_conflict_leads_to_the_sentences_it_concerns(council_index: Index) -> None:
    quotes = council_index.rows(
        "SELECT e.quote FROM judgement j JOIN relation r ON r.subject = j.id AND r.property = 'concerns' "
        "JOIN fact_evidence f ON f.fact = r.object JOIN evidence e ON e.id = f.evidence WHERE j.kind = 'Conflict'"
    )
    assert [row["quote"] for row in quotes] == ["Petra Vall (M)"]


def test_a_reader_sees_the_new_file_after_a_refresh(council: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite"
    refresh(path, council.store(), ())
    index = Index(path)
    assert index.value("SELECT count(text) FROM document") == 0
    refresh(path, council.store(), council.DOCUMENTS)
    assert index.value("SELECT count(text) FROM document") == 2
    assert [file.name for file in tmp_path.iterdir()] == ["index.sqlite"]


def contents(path: Path) -> dict[str, list[Any]]:
    """The rows of every table, in order. Raises where the full text index is not that of the entries."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("INSERT INTO entry_text (entry_text, rank) VALUES ('integrity-check', 1)")
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        queries = {name: f"SELECT * FROM {name}" for name in tables if "_" not in name or name == "fact_evidence"}  # noqa: S608
        return {name: sorted(database.execute(query), key=repr) for name, query in queries.items()}


@pytest.mark.parametrize("seed", range(2))
def test_what_is_renewed_step_by_step_is_what_is_made_from_nothing(tmp_path: Path, seed: int) -> None:
    settings = Settings(data=tmp_path / "data")
    paths = [*samples.minutes(), *councils.write(tmp_path / "files", 9, councils=3)]
    random.Random(seed).shuffle(paths)
    for step in (paths[:7], paths[7:8], paths[8:]):
        ingest(step, settings)
    for path in paths[2:4]:
        remove(path.name, settings)
    index = settings.data / "index.sqlite"
    renewed = contents(index)
    index.unlink()
    with open_store(settings) as store:
        settle(settings, store)
    made = contents(index)
    assert renewed.keys() == made.keys() >= {"node", "tie", "entry", "tag", "word"}
    assert [name for name in made if renewed[name] != made[name]] == []


def test_without_an_index_the_message_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="samgraf ingest"):
        Index(tmp_path / "index.sqlite").rows("SELECT 1")


def test_a_promise_is_followed_to_where_later_minutes_first_come_back_to_its_matter(council_index: Index) -> None:
    row = council_index.row("SELECT later_how, later_date, later_path, later_minutes FROM commitment")
    assert row is not None
    assert tuple(row) == ("project", "2024-09-10", "/mote/radet/2024-09-10#punkt-1", 1)


PROMISES = """Tjörns kommun
Kulturnämnden
Protokoll

Tid: {date} kl. 9.00–11.00
Plats: Kommunhuset

Närvarande
Eva Ek (S), ordförande
Bo Al (M)

§ 1 Lokaler för musikskolan
Eva Ek återkommer med ett förslag.

§ 2 Övriga frågor
Bo Al bokar en lokal.

§ 3 Skyltar i hamnen
Bo Al kontaktar hamnkaptenen.
"""
LATER = """Tjörns kommun
Kulturnämnden
Protokoll

Tid: {date} kl. 9.00–11.00
Plats: Kommunhuset

Närvarande
Eva Ek (S), ordförande
Bo Al (M)

§ 8 Rapport: lokaler för musikskolan
Eva Ek berättar.

§ 9 Övriga frågor
Bo Al tackar.
"""


def test_headings_of_every_meeting_are_no_matter_and_other_headings_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROMISES.format(date="2024-03-05"), "utf-8")
    (tmp_path / "b.txt").write_text(LATER.format(date="2024-05-07"), "utf-8")
    settings = Settings(data=tmp_path / "data")
    query = (
        "SELECT i.number, c.later_how, c.later_date, c.later_minutes FROM commitment c JOIN item i ON i.id = c.item "
        "ORDER BY i.number"
    )
    ingest([tmp_path / "a.txt"], settings)
    index = Index(settings.data / "index.sqlite")
    assert {(row["later_how"], row["later_minutes"]) for row in index.rows(query)} == {(None, 0)}
    ingest([tmp_path / "b.txt"], settings)
    assert [tuple(row) for row in index.rows(query)] == [
        ("1", "heading", "2024-05-07", 1),
        ("2", None, None, 1),
        ("3", None, None, 1),
    ]


@pytest.mark.parametrize(
    ("body", "alone"),
    [("Kulturnämnden", "Kulturnämnden, Tjörns kommun"), ("Rådet för öar och skärgård", "Rådet för öar och skärgård")],
)
def test_it_is_told_whose_a_body_is_that_others_have_or_may_have(tmp_path: Path, body: str, alone: str) -> None:
    text = LATER.format(date="2024-05-07").replace("Kulturnämnden", body)
    (tmp_path / "a.txt").write_text(text, "utf-8")
    (tmp_path / "b.txt").write_text(text.replace("Tjörns", "Orust"), "utf-8")
    settings = Settings(data=tmp_path / "data")
    ingest([tmp_path / "a.txt"], settings)
    index = Index(settings.data / "index.sqlite")
    labels = "SELECT label FROM node WHERE kind = 'body' ORDER BY label"
    assert [row["label"] for row in index.rows(labels)] == [alone]
    ingest([tmp_path / "b.txt"], settings)
    assert [row["label"] for row in index.rows(labels)] == [f"{body}, Orust kommun", f"{body}, Tjörns kommun"]


def test_no_word_is_left_of_a_document_that_was_removed(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    for name, date in (("a.txt", "2024-03-05"), ("b.txt", "2024-05-07")):
        (tmp_path / name).write_text(PROMISES.format(date=date), "utf-8")
    (tmp_path / "c.txt").write_text(LATER.format(date="2024-06-04"), "utf-8")
    ingest([tmp_path / "c.txt"], settings)
    ingest([tmp_path / "a.txt", tmp_path / "b.txt"], settings)
    assert b"hamnkaptenen" in (settings.data / "index.sqlite").read_bytes()
    remove("a.txt", settings)
    remove("b.txt", settings)
    assert b"hamnkaptenen" not in (settings.data / "index.sqlite").read_bytes()
