"""Real minutes as a whole: one meeting from two sources, who is who, contradictions, a meeting without a date."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from rdflib import RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from extract.build import Build, build
from extract.explain import explain
from extract.identity import Verdict
from extract.score.view import fold
from ontology.names import DCT, SG

SHARED = Path(__file__).parents[4] / "shared"
CORPUS = SHARED / "gold" / "corpus.yaml"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the real minutes are not here")


@pytest.fixture(scope="module")
def gold() -> Any:
    return yaml.safe_load(CORPUS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def built() -> Build:
    return build(sorted((SHARED / "minutes").iterdir()))


@pytest.fixture(scope="module")
def graph(built: Build) -> Graph:
    conclusions: Graph = built.dataset().default_graph
    return conclusions


def named(graph: Graph, name: str, kind: URIRef) -> set[Node]:
    """Who bears a name, whatever the letter case and the dashes."""
    return {
        subject
        for term in (RDFS.label, SKOS.altLabel)
        for subject, value in graph.subject_objects(term)
        if fold(str(value)) == fold(name) and (subject, RDF.type, kind) in graph
    }


def test_renderings_are_put_together(graph: Graph, gold: Any) -> None:
    recorded = {meeting for meeting, _ in graph.subject_objects(SG.recordedIn)}
    assert len(recorded) == gold["meetings"]


@pytest.mark.parametrize(("group", "kind"), [("same_person", SG.Person), ("same_project", SG.Project)])
def test_spellings_of_one_are_one(graph: Graph, gold: Any, group: str, kind: URIRef) -> None:
    for names in gold[group]:
        bearers = [named(graph, name, kind) for name in names]
        met = [found for found in bearers if found]
        assert len(met) >= 2, names
        assert len(set.union(*met)) == 1, names


@pytest.mark.parametrize(("group", "kind"), [("different_people", SG.Person), ("different_projects", SG.Project)])
def test_others_are_kept_apart_and_it_is_explained(
    built: Build, graph: Graph, gold: Any, group: str, kind: URIRef
) -> None:
    for one, other in gold[group]:
        assert named(graph, one, kind)
        assert named(graph, other, kind)
        assert not named(graph, one, kind) & named(graph, other, kind)
        assert explain(built.corpus.identities, one, other)[0].verdict is Verdict.DIFFERENT


def conflicts(graph: Graph, predicate: URIRef) -> Iterator[Node]:
    for conflict in graph.subjects(RDF.predicate, predicate):
        if (conflict, RDF.type, SG.Conflict) in graph:
            yield conflict


def sources(graph: Graph, conflict: Node) -> set[str]:
    """The first digits of the names of the documents whose facts a conflict concerns."""
    titles = {str(document): str(title) for document, title in graph.subject_objects(DCT.title)}
    return {
        title[:3]
        for fact in graph.objects(conflict, SG.concerns)
        for document, title in titles.items()
        if str(fact).startswith(f"{document}/")
    }


def test_contradictions_are_kept_with_both_sources(graph: Graph, gold: Any) -> None:
    terms = {"attendance": SG.status, "representation": SG.represents, "spelling": RDFS.label}
    for row in gold["conflicts"]:
        (person,) = named(graph, row["person"], SG.Person)
        found = [
            conflict
            for conflict in conflicts(graph, terms[row["kind"]])
            if person
            in {graph.value(conflict, SG.conclusion), graph.value(graph.value(conflict, SG.conclusion), SG.person)}
        ]
        assert len(found) == 1, row
        (conflict,) = found
        kept = graph.value(conflict, SG.conclusion)
        comments = [comment for comment in graph.objects(conflict, RDFS.comment) if isinstance(comment, Literal)]
        assert {comment.language for comment in comments} == {"sv", "en"}
        assert graph.value(conflict, SG.rule)
        for name in map(str, row.get("sources", ())):
            assert name.zfill(3) in sources(graph, conflict)
        if row["kind"] == "attendance":
            assert graph.value(kept, SG.status) == SG[row["conclude"].capitalize()]
        if row["kind"] == "representation":
            assert named(graph, row["conclude"], SG.Municipality) == {graph.value(kept, SG.represents)}
            said = " ".join(map(str, graph.objects(conflict, RDFS.comment)))
            assert all(name in said for name in row["organisations"])


def test_participants_as_stated_at_each_meeting(graph: Graph, gold: Any) -> None:
    (project,) = named(graph, gold["different_projects"][0][1], SG.Project)
    for date, names in gold["participants_over_time"].items():
        stated = {
            str(graph.value(graph.value(part, SG.organisation), RDFS.label))
            for part in graph.subjects(SG.project, project)
            if graph.value(part, SG.role) == SG.Participant
            for item in graph.objects(part, SG.statedIn)
            if str(graph.value(graph.value(item, SG.meeting), SG.date)) == str(date)
        }
        assert set(names) <= stated
        assert not {name for name in stated - set(names) if name.endswith("kommun")}


def test_every_quote_stands_in_its_document(built: Build) -> None:
    texts = {built.corpus.document(place): one.document.text for place, one in enumerate(built.corpus.minutes)}
    for iri, triples in built.documents():
        values = {(subject, predicate.value.rsplit("#", 1)[-1]): value.value for subject, predicate, value in triples}
        quotes = {subject for subject, name in values if name == "exact"}
        assert quotes
        for quote in quotes:
            start, end = int(values[quote, "start"]), int(values[quote, "end"])
            assert texts[iri][start:end] == values[quote, "exact"]
