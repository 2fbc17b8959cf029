"""What people decide: carried out at once, replayed ever after; and somebody forgotten."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rdflib import Literal

from graph_api import ingest
from graph_api.backup import backup, restore
from graph_api.curation import Curator
from graph_api.settings import Settings
from graph_api.store import Store, open_store
from ontology.errors import SettingError, StoreError
from ontology.names import SG

MINUTES = """Protokoll från Kulturnämnden
Tid: Tisdag {day} mars 2024 kl 9:00–11:00
Plats: Stadshuset

Närvarande ledamöter:
{name} (S)              Mora kommun
Sixten Havtorn (C)             Orsa kommun

1. Mötet öppnas
{name}, Mora kommun
Dagordningen godkänns.

2. Projektet Läslust Siljan
Mora kommun och Orsa kommun deltar i projektet Läslust Siljan.
"""
MAJ, MAI = "Maj Granlunda", "Mai Granlunda"
ATTENDANCE = """
PREFIX sg: <https://w3id.org/samgraf/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?a ?person ?name ?status {
    ?a a sg:Attendance ; sg:person ?person ; sg:status ?status . ?person rdfs:label ?name
} ORDER BY ?a
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", query_workers=1, readers=1)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[int, str], Path]:
    """Writes minutes of a day in March 2024 at which somebody was, and says where."""

    def written(day: int, name: str) -> Path:
        path = tmp_path / f"protokoll-{day}.txt"
        path.write_text(MINUTES.format(day=day, name=name), encoding="utf-8")
        return path

    return written


@pytest.fixture
def store(settings: Settings, write: Callable[[int, str], Path]) -> Iterator[Store]:
    """Two meetings, at which two were whose names differ by a letter."""
    ingest.ingest([write(5, MAJ), write(12, MAI)], settings)
    with open_store(settings) as opened:
        yield opened


def people(store: Store, *names: str) -> set[str]:
    """The IRIs of those who have one of the names."""
    rows = store.select(ATTENDANCE).values()
    return {row["person"] for row in rows if row["name"] in (names or (MAJ, MAI))}


def everything(settings: Settings) -> bytes:
    """All bytes of the data folder, but for the files' own names."""
    return b"".join(path.read_bytes() for path in settings.data.rglob("*") if path.is_file())


def test_two_are_the_same_or_not_as_people_say(store: Store, settings: Settings) -> None:
    names = Curator(settings, by="Tove", store=store)
    one, other = (f"{settings.base}person/{name}" for name in ("maj-granlunda", "mai-granlunda"))
    names.same(one, other)
    assert len(people(store)) == 1
    names.not_same(one, other)
    assert people(store) == {one, other}
    ingest.reread(settings, store=store)
    assert people(store) == {one, other}


def test_a_wrong_fact_leaves_the_conclusions_and_comes_back_when_right(store: Store, settings: Settings) -> None:
    fact = next(row["a"] for row in store.select(ATTENDANCE).values() if row["name"] == "Sixten Havtorn")
    curator = Curator(settings, store=store)
    curator.wrong(fact)
    assert fact not in {row["a"] for row in store.select(ATTENDANCE).values()}
    assert store.holds(f'ASK {{ GRAPH ?g {{ ?p <{SG.person}> ?x . ?x ?l "Sixten Havtorn" }} }}')
    curator.right(fact, str(SG.status), SG.Absent)
    row = next(row for row in store.select(ATTENDANCE).values() if row["a"] == fact)
    assert row["status"] == str(SG.Absent)


def test_corrections_say_who_made_them(store: Store, settings: Settings) -> None:
    Curator(settings, by="Tove", store=store).wrong(next(store.select(ATTENDANCE).values())["a"])
    assert str(Literal("Tove").n3()).encode() in store.graph(f"{settings.base}graph/curated")


def test_one_and_the_same_cannot_be_two(settings: Settings) -> None:
    with pytest.raises(SettingError):
        Curator(settings).same("urn:a", "urn:a")


def test_somebody_forgotten_is_nowhere(
    store: Store, settings: Settings, write: Callable[[int, str], Path], tmp_path: Path
) -> None:
    assert MAJ.encode() in everything(settings)
    assert Curator(settings, store=store).forget(MAJ) == 1
    assert str(SG.nameHash).encode() in store.graph(f"{settings.base}graph/curated")
    assert str(SG.salt).encode() not in store.graph(f"{settings.base}graph/curated")
    for trace in (MAJ, "maj-granlunda", "Maj Granlundas"):
        assert trace.encode() not in everything(settings), trace
    assert b"Sixten Havtorn" in everything(settings)


def test_somebody_forgotten_does_not_come_back(
    store: Store, settings: Settings, write: Callable[[int, str], Path]
) -> None:
    Curator(settings, store=store).forget(MAJ)
    ingest.ingest([write(5, MAJ), write(19, MAJ)], settings, store=store)
    ingest.reread(settings, store=store)
    assert not people(store, MAJ)
    assert MAJ.encode() not in everything(settings)


def test_a_backup_restored_is_the_same(store: Store, settings: Settings, tmp_path: Path) -> None:
    Curator(settings, store=store).wrong(next(store.select(ATTENDANCE).values())["a"])
    store.update('INSERT DATA { GRAPH <urn:by-hand> { <urn:a> <urn:b> "c" } }')
    file = tmp_path / "backup.tar.gz"
    backup(file, settings)
    elsewhere = settings.with_data(tmp_path / "elsewhere")
    restore(file, elsewhere)
    with open_store(elsewhere) as other:
        assert other.names() == store.names()
        assert all(other.graph(name) == store.graph(name) for name in (None, *store.names()))
    assert (elsewhere.data / "index.sqlite").exists()
    outcome = ingest.ingest([tmp_path / "protokoll-12.txt"], elsewhere)
    assert outcome.known


def test_a_backup_is_not_restored_over_something(store: Store, settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "backup.tar.gz"
    backup(file, settings)
    with pytest.raises(SettingError, match="not empty"):
        restore(file, settings)


def test_half_a_backup_is_none(store: Store, settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "backup.tar.gz"
    backup(file, settings)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    elsewhere = settings.with_data(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="not whole"):
        restore(file, elsewhere)
    assert not elsewhere.data.exists()
    shutil.rmtree(tmp_path / "elsewhere.restore", ignore_errors=True)
