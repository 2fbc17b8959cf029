"""How a contradiction is told."""

from typing import Any

from rdflib import RDF, RDFS, Graph, Literal

from extract.curated import read
from extract.facts import Capacity
from ontology.names import SG
from tests.extract.resolve.meeting import attendance


def test_a_struck_name_beats_a_lost_strike_and_the_conflict_is_kept(page: Any, concluded: Any) -> None:
    graph = concluded(
        page("a.md").attends("Maj Ek", struck=True), page("b.txt").attends("Maj Ek"), page("c").attends("Maj Ek")
    )
    assert list(graph.objects(attendance("maj-ek"), SG.status)) == [SG.Absent]
    (conflict,) = graph.subjects(RDF.type, SG.Conflict)
    assert graph.value(conflict, SG.conclusion) == attendance("maj-ek")
    assert len(list(graph.objects(conflict, SG.concerns))) == 3
    assert graph.value(conflict, SG.rule) == Literal("struck")
    languages = {comment.language: str(comment) for comment in graph.objects(conflict, RDFS.comment)}
    assert "frånvarande (a.md); närvarande (b.txt, c)" in languages["sv"]
    assert "absent (a.md); present (b.txt, c)" in languages["en"]


def test_what_people_ruled_is_replayed(page: Any, concluded: Any) -> None:
    rulings = Graph().parse(
        format="turtle",
        data=f"""
        @prefix sg: <{SG}> . @prefix rdf: <{RDF}> .
        <x:1> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <{attendance("maj-ek")}> ;
            rdf:predicate sg:status ; rdf:object sg:Absent .
        <x:3> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <{attendance("maj-ek")}> ;
            rdf:predicate sg:title ; rdf:object "rektor" .
        <x:2> a sg:Correction ; sg:verdict sg:Wrong ; sg:concerns <{attendance("bo-ek")}> .
        """,
    )
    assert read(rulings).wrong == {str(attendance("bo-ek"))}
    graph = concluded(page("a").attends("Maj Ek").attends("Bo Ek"), curated=rulings)
    assert list(graph.objects(attendance("maj-ek"), SG.status)) == [SG.Absent]
    assert list(graph.objects(attendance("maj-ek"), SG.title)) == [Literal("rektor")]
    assert not list(graph.predicate_objects(attendance("bo-ek")))


def test_a_substitute_for_several_members_is_no_contradiction_but_one_for_another_member_is(
    page: Any, concluded: Any
) -> None:
    def told(*members: str) -> Any:
        called = page(f"{'-'.join(members)}.md").attends("Bo Ask").attends("Siv Alm")
        return called.attends("Maj Ek", capacity=Capacity.SUBSTITUTE, replaces=members)

    one_more = concluded(told("Bo Ask"), told("Bo Ask", "Siv Alm"))
    assert len(list(one_more.objects(attendance("maj-ek"), SG.replaces))) == 2
    assert not list(one_more.subjects(RDF.type, SG.Conflict))

    another = concluded(told("Bo Ask"), told("Siv Alm"))
    assert len(list(another.objects(attendance("maj-ek"), SG.replaces))) == 1
    (conflict,) = another.subjects(RDF.predicate, SG.replaces)
    comments = {comment.language: str(comment) for comment in another.objects(conflict, RDFS.comment)}
    assert "vem som ersätts: Bo Ask (Bo Ask.md); Siv Alm (Siv Alm.md)." in comments["sv"]
