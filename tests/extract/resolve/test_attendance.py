"""What documents of one meeting say differently of the people at it."""

from typing import Any

from rdflib import RDF, RDFS, Literal, URIRef

from ontology.names import BASE, SG
from tests.extract.resolve.meeting import attendance


def test_the_list_beats_a_mention_in_prose(page: Any, concluded: Any) -> None:
    graph = concluded(page("a").attends("Maj Ek", "Tjörns kommun").mentions("Maj Ek", "Orust kommun"))
    assert [graph.value(town, RDFS.label) for town in graph.objects(attendance("maj-ek"), SG.represents)] == [
        Literal("Tjörns kommun")
    ]
    (conflict,) = graph.subjects(RDF.type, SG.Conflict)
    kinds = {str(fact).split("/")[-2] for fact in graph.objects(conflict, SG.concerns)}
    assert kinds == {"attendance", "affiliation"}
    assert not list(graph.subjects(RDF.type, SG.Affiliation))


def test_a_mention_that_contradicts_nothing_is_kept(page: Any, concluded: Any) -> None:
    graph = concluded(page("a").attends("Maj Ek", "Tjörns kommun").mentions("Bo Ek", "Orust kommun"))
    assert len(list(graph.subjects(RDF.type, SG.Affiliation))) == 1
    assert not list(graph.subjects(RDF.type, SG.Conflict))


def test_two_spellings_of_one_person_are_reported(page: Any, concluded: Any) -> None:
    graph = concluded(
        page("a").attends("Yvonna Moe", "Tjörns kommun", "KD"), page("b").attends("Yvonny Moe", "Tjörns kommun", "KD")
    )
    (conflict,) = graph.subjects(RDF.type, SG.Conflict)
    assert graph.value(conflict, RDF.predicate) == RDFS.label
    assert graph.value(conflict, SG.conclusion) == URIRef(f"{BASE}person/yvonna-moe")
