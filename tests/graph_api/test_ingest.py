"""Files in and out: what is known, what changed, what is bad, and what a killed program leaves."""

import multiprocessing
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from extract.draft import Draft
from extract.pipeline import STEPS
from graph_api import ingest
from graph_api.facts import Facts
from graph_api.originals import sha256
from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.errors import DefectError, EmptyError, SettingError, UnreadableError
from ontology.names import Names

MINUTES = """Protokoll från Kulturnämnden
Tid: Tisdag {day} mars 2024 kl 9:00–11:00
Plats: Stadshuset

Vid protokollet:

Ylva Kornstrand
Sekreterare

Närvarande ledamöter:
{people}

Frånvarande:
Torvald Björnmyr (M)           Orsa kommun

1. Mötet öppnas
Dagordningen godkänns.

2. Projektet Läslust Siljan
Mora kommun och Orsa kommun deltar i projektet Läslust Siljan.
"""
PEOPLE = ("Maj Granlunda (S)              Mora kommun", "Sixten Havtorn (C)             Orsa kommun")
KILLS = 100


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", query_workers=1, readers=1)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes minutes of a day in March 2024, and says where."""

    def written(day: int, *, name: str = "", people: tuple[str, ...] = PEOPLE) -> Path:
        path = tmp_path / (name or f"protokoll-{day}.txt")
        path.write_text(MINUTES.format(day=day, people="\n".join(people)), encoding="utf-8")
        return path

    return written


def graphs(settings: Settings) -> dict[str, bytes]:
    """Everything in the store."""
    with open_store(settings) as store:
        return {name or "": store.graph(name) for name in (None, *store.names())}


def document(digest: str) -> str:
    return str(Names().document(digest))


def test_what_is_taken_in_is_asked_for_by_its_people(settings: Settings, write: Callable[..., Path]) -> None:
    outcome = ingest.ingest([write(5), write(12)], settings)
    assert (len(outcome.taken), outcome.code) == (2, 0)
    with open_store(settings) as store:
        people = store.select(
            "PREFIX sg: <https://w3id.org/samgraf/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
            "SELECT DISTINCT ?name { ?a a sg:Attendance ; sg:person/rdfs:label ?name }"
        )
        assert "Maj Granlunda" in {row["name"] for row in people.values()}
        assert {document(digest) for digest in outcome.taken.values()} < set(store.names())


def test_known_files_are_skipped_whatever_they_are_called(settings: Settings, write: Callable[..., Path]) -> None:
    first = write(5)
    ingest.ingest([first], settings)
    before = graphs(settings)
    copy = first.with_name("kopia.txt")
    shutil.copyfile(first, copy)
    outcome = ingest.ingest([first, copy], settings)
    assert set(outcome.known) == {first, copy}
    assert graphs(settings) == before


def test_a_changed_file_replaces_its_graph_and_nothing_else(settings: Settings, write: Callable[..., Path]) -> None:
    changing, other = write(5), write(12)
    old = ingest.ingest([changing, other], settings)
    before = graphs(settings)
    write(5, people=PEOPLE[:1])
    new = ingest.ingest([changing, other], settings)
    assert (list(new.replaced), list(new.known)) == ([changing], [other])
    after = graphs(settings)
    assert document(old.taken[changing]) not in after
    assert document(new.replaced[changing]) in after
    assert after[document(old.taken[other])] == before[document(old.taken[other])]
    assert not (settings.data / "files" / old.taken[changing]).exists()


def test_two_files_of_one_name_in_two_folders_are_two_documents(settings: Settings, write: Callable[..., Path]) -> None:
    for day in ("5", "12"):
        (settings.data.parent / day).mkdir()
    paths = [write(day, name=f"{day}/protokoll.txt") for day in (5, 12)]
    assert len(ingest.ingest(paths, settings).taken) == 2
    assert len(Facts(settings.data).known()) == 2


def test_bad_files_are_said_and_the_good_beside_them_taken(settings: Settings, write: Callable[..., Path]) -> None:
    good, empty, gone = write(5), settings.data.parent / "tom.txt", settings.data.parent / "borta.txt"
    empty.write_bytes(b"")
    outcome = ingest.ingest([gone, good, empty], settings)
    assert list(outcome.taken) == [good]
    assert isinstance(outcome.refused[empty], EmptyError)
    assert isinstance(outcome.refused[gone], UnreadableError)
    assert outcome.code == 3
    assert {refused.name for refused in Facts(settings.data).refused()} == {"tom.txt", "borta.txt"}
    assert all(refused.sv and refused.en for refused in Facts(settings.data).refused())


def test_a_defect_of_ours_takes_one_file_and_no_other(
    settings: Settings, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(draft: Draft) -> None:
        if draft.document.name == bad.name:
            raise ZeroDivisionError

    good, bad = write(5), write(12)
    monkeypatch.setattr("extract.pipeline.STEPS", [stumble, *STEPS])
    outcome = ingest.ingest([bad, good], settings)
    assert list(outcome.taken) == [good]
    assert isinstance(outcome.refused[bad], DefectError)
    assert outcome.code == 3
    assert "ZeroDivisionError" in next(refused.en for refused in Facts(settings.data).refused())


def test_a_file_that_turned_good_is_no_longer_listed_as_bad(settings: Settings, write: Callable[..., Path]) -> None:
    path = write(5)
    path.write_bytes(b"")
    assert ingest.ingest([path], settings).refused
    write(5)
    assert ingest.ingest([path], settings).taken
    assert not Facts(settings.data).refused()


def test_an_upload_is_known_by_the_name_it_is_given(settings: Settings, write: Callable[..., Path]) -> None:
    path = write(5)
    ingest.ingest([path], settings, names={path: "Protokoll från mars.txt"})
    assert list(Facts(settings.data).known().values()) == ["Protokoll från mars.txt"]


def test_a_removed_document_is_gone_everywhere(settings: Settings, write: Callable[..., Path]) -> None:
    outcome = ingest.ingest([write(5), write(12)], settings)
    first, second = outcome.taken.values()
    assert ingest.remove(first[:12], settings) == "protokoll-5.txt"
    assert document(first) not in graphs(settings)
    assert sorted(path.name for path in (settings.data / "files").iterdir()) == [second]
    with pytest.raises(SettingError, match="0 documents"):
        ingest.remove(first, settings)


def test_removing_all_leaves_no_conclusion(settings: Settings, write: Callable[..., Path]) -> None:
    ingest.ingest([write(5)], settings)
    ingest.remove("protokoll-5.txt", settings)
    assert b"Granlunda" not in b"".join(graphs(settings).values())


def test_in_any_order_and_any_number_of_steps_the_graphs_are_the_same(
    settings: Settings, write: Callable[..., Path], tmp_path: Path
) -> None:
    paths = [write(5), write(12), write(19, people=PEOPLE[::-1])]
    ingest.ingest(paths, settings)
    stepwise = settings.with_data(tmp_path / "stepwise")
    for path in reversed(paths):
        ingest.ingest([path], stepwise)
    assert graphs(stepwise) == graphs(settings)


def test_reading_again_changes_nothing_where_nothing_changed(settings: Settings, write: Callable[..., Path]) -> None:
    path = write(5)
    ingest.ingest([path], settings)
    before = graphs(settings)
    path.unlink()
    assert len(ingest.reread(settings).replaced) == 1
    assert graphs(settings) == before


@pytest.mark.parametrize("lost", ["store", "index.sqlite"])
def test_what_is_lost_is_made_again_from_the_facts(settings: Settings, write: Callable[..., Path], lost: str) -> None:
    ingest.ingest([write(5)], settings)
    before = graphs(settings)
    path = settings.data / lost
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    with ingest.library(settings):
        pass
    assert graphs(settings) == before
    assert (settings.data / "index.sqlite").exists()


def test_a_fault_in_one_step_changes_nothing(
    settings: Settings, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is made from the facts is made before they are written: what cannot be made is not taken in."""
    ingest.ingest([write(5)], settings)
    before = graphs(settings)
    monkeypatch.setattr("graph_api.library.build", _broken)
    with pytest.raises(ZeroDivisionError):
        ingest.ingest([write(12)], settings)
    monkeypatch.undo()
    assert len(Facts(settings.data).known()) == 1
    assert graphs(settings) == before


def _broken(*_: object, **__: object) -> None:
    raise ZeroDivisionError


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_a_killed_ingest_leaves_whole_documents(settings: Settings, write: Callable[..., Path], part: int) -> None:
    """Killed at any moment, a hundred times in all: what is there afterwards is what its documents alone give."""
    chance = random.Random(part)
    processes = multiprocessing.get_context("forkserver")  # whose processes begin with everything imported
    processes.set_forkserver_preload(["graph_api.ingest"])
    for turn in range(KILLS // 4):
        paths = [write(1 + turn % 28, name=f"{turn % 6}.txt", people=PEOPLE[: 1 + turn % 2]), write(28)]
        process = processes.Process(target=ingest.ingest, args=(paths, settings))
        process.start()
        process.join(chance.uniform(0.0, 1.0))
        process.kill()
        process.join()
        with ingest.library(settings) as found:
            known = found.facts.known()
            assert process.exitcode or {sha256(path) for path in paths} <= set(known), "what was taken in was lost"
            names = {document(digest) for digest in known}
            assert {name for name in found.store.names() if "/document/" in name} == names
            assert all(found.store.graph(name) for name in names)
            assert {path.name for path in settings.data.glob("files/*")} == set(known)
    _is_what_its_documents_give(settings)


def _is_what_its_documents_give(settings: Settings) -> None:
    fresh = settings.with_data(settings.data.with_name("fresh"))
    names = Facts(settings.data).known()
    files = {settings.data / "files" / digest: name for digest, name in names.items()}
    ingest.ingest(list(files), fresh, names={path: f"{path.name}" for path in files})
    mine, theirs = graphs(settings), graphs(fresh)
    assert mine.keys() == theirs.keys()
    assert all(len(mine[name].splitlines()) == len(theirs[name].splitlines()) for name in mine)


def test_examples_that_changed_are_loaded_without_building_anything_anew(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    name = f"{settings.base}graph/examples"
    with open_store(settings, create=True) as store:
        assert ingest.settle(settings, store)
        examples, marked = store.graph(name), store.mark
        assert examples
        store.replace({name: b'<https://example.org/old> <https://example.org/p> "of before" .\n'})
        assert ingest.settle(settings, store)
        assert (store.graph(name), store.mark) == (examples, marked)
        assert not ingest.settle(settings, store)


def test_graphs_of_ones_own_outlive_whatever_is_taken_in(settings: Settings, write: Callable[..., Path]) -> None:
    own = {"https://example.org/mine": b'<https://example.org/a> <https://example.org/p> "mine" .\n'}
    with open_store(settings, create=True) as store:
        ingest.settle(settings, store)
        store.replace(own)
        ingest.ingest([write(5)], settings, store=store)
        ingest.ingest([write(12)], settings, store=store)
    ingest.reread(settings)
    assert graphs(settings).items() >= own.items()
