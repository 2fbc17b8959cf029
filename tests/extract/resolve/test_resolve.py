import datetime
from collections.abc import Callable
from typing import Any

import pytest
from rdflib import PROV, RDF, RDFS, XSD, Graph, Literal, URIRef

from extract.build import build
from extract.curated import read
from extract.facts import Role, Stated
from ontology.names import BASE, DCT, SG

MEETING = f"{BASE}meeting/gemensamt-rad-for-larande-och-arbete/2024-03-05"


@pytest.fixture
def concluded() -> Callable[..., Graph]:
    def run(*pages: Any, curated: Graph | None = None) -> Graph:
        graph: Graph = build([page.minutes() for page in pages], curated=curated).dataset().default_graph
        return graph

    return run


def attendance(person: str) -> URIRef:
    return URIRef(f"{MEETING}/attendance/{person}")


def test_two_renderings_are_one_meeting_with_two_sources(page: Any, concluded: Any) -> None:
    graph = concluded(page("a.md").attends("Maj Ek"), page("b.txt").attends("Maj Ek"))
    assert list(graph.subjects(RDF.type, SG.Meeting)) == [URIRef(MEETING)]
    assert len(list(graph.objects(URIRef(MEETING), SG.recordedIn))) == 2
    assert len(list(graph.subjects(RDF.type, SG.Attendance))) == 1
    assert len(list(graph.objects(attendance("maj-ek"), SG.evidence))) == 2


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


def test_an_announced_meeting_and_its_minutes_are_one_node(page: Any, concluded: Any) -> None:
    later = datetime.date(2024, 5, 7)
    notice = page("a").item("1", "Nästa möte").announces("1", later, start=datetime.time(9), end=datetime.time(12))
    node = URIRef(MEETING.replace("2024-03-05", "2024-05-07"))
    graph = concluded(notice)
    assert not list(graph.objects(node, SG.recordedIn))
    assert list(graph.objects(node, SG.scheduledIn))
    minutes = page("b", date=later)
    minutes.meeting["start"] = minutes.said(datetime.time(9, 15))
    graph = concluded(notice, minutes)
    assert list(graph.objects(node, SG.recordedIn))
    assert list(graph.objects(node, SG.startTime)) == [Literal("09:15:00", datatype=XSD.time)]
    assert list(graph.objects(node, SG.endTime)) == [Literal("12:00:00", datatype=XSD.time)]
    assert not list(graph.subjects(RDF.type, SG.Conflict))


def test_a_participation_is_one_fact_stated_at_each_meeting(page: Any, concluded: Any) -> None:
    pages = [
        page(f"{month}", date=datetime.date(2024, month, 1))
        .item("1", "Läget")
        .takes_part("1", "Tjörns kommun", "#fjärr hjälp", condition=condition, collective=True)
        for month, condition in ((3, "under förutsättning att medel beviljas"), (5, None))
    ]
    graph = concluded(*pages)
    (part,) = graph.subjects(RDF.type, SG.Participation)
    assert part == URIRef(f"{BASE}project/fjarr-hjalp/participation/tjorns-kommun-participant")
    dates = {str(graph.value(graph.value(item, SG.meeting), SG.date)) for item in graph.objects(part, SG.statedIn)}
    assert dates == {"2024-03-01", "2024-05-01"}
    assert not list(graph.objects(part, SG.condition))
    assert graph.value(part, SG.collective) == Literal(True)
    assert graph.value(graph.value(part, SG.project), SG.involves) == graph.value(part, SG.organisation)


def test_the_latest_meeting_knows_when_a_project_ends(page: Any, concluded: Any) -> None:
    pages = []
    for month, end in ((3, "2024-12"), (5, "2025-06-30")):
        one = page(f"{month}", date=datetime.date(2024, month, 1))
        pages.append(one.project("#fjärr hjälp", end=one.said(end)))
    graph = concluded(*pages)
    project = URIRef(f"{BASE}project/fjarr-hjalp")
    assert list(graph.objects(project, SG.endDate)) == [Literal("2025-06-30", datatype=XSD.date)]
    (conflict,) = graph.subjects(RDF.type, SG.Conflict)
    assert graph.value(conflict, SG.rule) == Literal("later")
    statements = [one for one in graph.subjects(RDF.type, RDF.Statement) if (one, RDF.predicate, SG.endDate) in graph]
    assert len(statements) == 1
    assert graph.value(statements[0], SG.evidence)


def test_the_more_exact_date_is_no_contradiction(page: Any, concluded: Any) -> None:
    one, two = page("a"), page("b")
    one.project("#fjärr hjälp", end=one.said("2024-12"))
    two.project("#fjärr hjälp", end=two.said("2024-12-31"))
    graph = concluded(one, two)
    assert [str(value) for value in graph.objects(None, SG.endDate)] == ["2024-12-31"]
    assert not list(graph.subjects(RDF.type, SG.Conflict))


def test_decisions_of_two_renderings_meet_by_what_they_say(page: Any, concluded: Any) -> None:
    one = page("a").item("1", "Öppning").decides("1", "Dagordningen godkänns").decides("1", "Protokollet godkänns")
    two = page("b").item("1", "Öppning").decides("1", "Protokollet godkänns.")
    graph = concluded(one, two)
    described = [str(graph.value(one, DCT.description)) for one in graph.subjects(RDF.type, SG.Decision)]
    assert sorted(described) == ["Dagordningen godkänns", "Protokollet godkänns."]


def test_every_conclusion_leads_to_local_facts(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").item("1", "Läget", presenters=("Maj Ek",))
    one.takes_part("1", "Tjörns kommun", "#fjärr hjälp").decides("1", "Godkänns").promises("1", "Maj Ek", "återkommer")
    dataset = build([one.minutes()]).dataset()
    (named,) = (graph for graph in dataset.graphs() if graph.identifier != dataset.default_graph.identifier)
    for kind in (SG.Attendance, SG.AgendaItem, SG.Participation, SG.Decision, SG.Commitment, SG.Person, SG.Project):
        for conclusion in dataset.default_graph.subjects(RDF.type, kind):
            sources = list(dataset.default_graph.objects(conclusion, PROV.wasDerivedFrom))
            assert sources
            assert all((source, RDF.type, kind) in named for source in sources)


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


def test_a_wrong_date_takes_its_triple_with_it(page: Any, concluded: Any) -> None:
    one = page("a")
    one.project("#fjärr hjälp", end=one.said("2024-12"))
    statement = f"{BASE}project/fjarr-hjalp/statement/endDate-2024-12"
    rulings = Graph().parse(
        format="turtle",
        data=f"@prefix sg: <{SG}> . <x:1> a sg:Correction ; sg:verdict sg:Wrong ; sg:concerns <{statement}> .",
    )
    assert list(concluded(one).objects(None, SG.endDate))
    assert not list(concluded(one, curated=rulings).objects(None, SG.endDate))


def test_roles_of_one_organisation_stand_beside_each_other(page: Any, concluded: Any) -> None:
    one = page("a").item("1", "Läget").takes_part("1", "Tjörns kommun", "#fjärr hjälp", role=Role.LEAD)
    one.takes_part("1", "Tjörns kommun", "#fjärr hjälp")
    assert set(concluded(one).objects(None, SG.role)) == {SG.Lead, SG.Participant}


def test_the_meetings_own_facts_have_statements_with_evidence(page: Any, concluded: Any) -> None:
    one = page("a")
    one.meeting["chair"] = Stated("Maj Ek", one.line("Maj Ek, ordförande"))
    graph = concluded(one)
    (statement,) = (one for one in graph.subjects(RDF.predicate, SG.chair))
    assert graph.value(statement, RDF.object) == graph.value(URIRef(MEETING), SG.chair)
    assert graph.value(statement, SG.evidence)
