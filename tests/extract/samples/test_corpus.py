"""What only the bundled samples as a whole can show: `extract/samples/gold/corpus.yaml`, read from their graph."""

import shutil
from typing import Any

import pyoxigraph as ox
import pytest
import yaml

from extract import samples
from extract.build import build

CORPUS: dict[str, Any] = yaml.safe_load((samples.FOLDER / "gold" / "corpus.yaml").read_text(encoding="utf-8"))
PREFIXES = """
PREFIX sg: <https://w3id.org/samgraf/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
pytestmark = pytest.mark.skipif(shutil.which("tesseract") is None, reason="one of the samples is a scan")


@pytest.fixture(scope="module")
def store() -> ox.Store:
    store = ox.Store()
    store.extend(build(samples.minutes()).quads())
    return store


def ask(store: ox.Store, query: str) -> list[tuple[str, ...]]:
    answer = store.query(PREFIXES + query)
    assert isinstance(answer, ox.QuerySolutions)
    width = len(answer.variables)
    return [tuple(str(row[column].value) for column in range(width)) for row in answer]


def nodes(store: ox.Store, kind: str, name: str) -> set[str]:
    query = f"SELECT ?s WHERE {{ ?s a sg:{kind} ; rdfs:label|skos:altLabel ?l FILTER(STR(?l) = {ox.Literal(name)}) }}"
    return {iri for (iri,) in ask(store, query)}


def test_renderings_of_one_meeting_are_one_meeting(store: ox.Store) -> None:
    recorded = ask(store, "SELECT DISTINCT ?m WHERE { ?m a sg:Meeting ; sg:recordedIn ?document }")
    assert len(recorded) == CORPUS["meetings"]


def test_announced_meetings_without_minutes_are_known(store: ox.Store) -> None:
    query = """SELECT DISTINCT ?d WHERE { ?m a sg:Meeting ; sg:scheduledIn ?item ; sg:date ?d
        FILTER NOT EXISTS { ?m sg:recordedIn ?document } }"""
    assert {date for (date,) in ask(store, query)} == {str(date) for date in CORPUS["announced_without_minutes"]}


def test_no_other_projects_than_the_gold_has(store: ox.Store) -> None:
    gold = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in samples.gold()]
    known = [row for one in gold for row in one["projects"]]
    names = {name for row in known for name in (row["name"], row.get("short"), *row.get("aka", ()))}
    found = {label for (label,) in ask(store, "SELECT DISTINCT ?l WHERE { ?p a sg:Project ; rdfs:label ?l }")}
    assert found
    assert found <= names


@pytest.mark.parametrize(("kind", "key"), [("Person", "same_person"), ("Project", "same_project")])
def test_spellings_of_one_are_one(store: ox.Store, kind: str, key: str) -> None:
    for names in CORPUS[key]:
        found = [nodes(store, kind, name) for name in names]
        assert len(set.union(*found)) == 1, names


@pytest.mark.parametrize(("kind", "key"), [("Person", "different_people"), ("Project", "different_projects")])
def test_two_that_look_alike_are_two(store: ox.Store, kind: str, key: str) -> None:
    for one, other in CORPUS[key]:
        assert nodes(store, kind, one)
        assert nodes(store, kind, other)
        assert not nodes(store, kind, one) & nodes(store, kind, other)


@pytest.mark.parametrize("row", [row for row in CORPUS["conflicts"] if row["kind"] == "attendance"], ids=str)
def test_a_struck_name_beats_a_lost_strike(store: ox.Store, row: dict[str, Any]) -> None:
    query = f"""SELECT ?status WHERE {{ ?a a sg:Attendance ; sg:meeting/sg:date ?d ; sg:person/rdfs:label ?l ;
            sg:status ?status FILTER(STR(?d) = "{row["meeting"]}" && STR(?l) = {ox.Literal(row["person"])}) }}"""
    assert ask(store, query) == [(f"https://w3id.org/samgraf/ns#{row['conclude'].capitalize()}",)]


def test_every_conflict_is_kept(store: ox.Store) -> None:
    comments = [text for (text,) in ask(store, "SELECT ?t WHERE { ?c a sg:Conflict ; rdfs:comment ?t }")]
    for row in CORPUS["conflicts"]:
        words = [row["person"]] if row["kind"] == "spelling" else row.get("organisations", [])
        assert any(all(word in comment for word in words) for comment in comments), row


def test_participants_change_over_time(store: ox.Store) -> None:
    for date, expected in CORPUS["participants_over_time"].items():
        query = f"""SELECT DISTINCT ?l WHERE {{ ?x a sg:Participation ; sg:project ?p ; sg:role sg:Participant ;
            sg:organisation/rdfs:label ?l ; sg:statedIn/sg:meeting/sg:date ?d . ?p rdfs:label ?name
            FILTER(STR(?name) = "#vägled kompetens" && STR(?d) = "{date}") }}"""
        assert {label for (label,) in ask(store, query)} == set(expected)
