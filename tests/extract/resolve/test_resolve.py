import datetime
from typing import Any

from rdflib import PROV, RDF, Literal, URIRef

from extract.build import build
from extract.facts import Role, Stated
from ontology.names import BASE, SG
from tests.extract.resolve.meeting import MEETING, attendance


def test_two_renderings_are_one_meeting_with_two_sources(page: Any, concluded: Any) -> None:
    graph = concluded(page("a.md").attends("Maj Ek"), page("b.txt").attends("Maj Ek"))
    assert list(graph.subjects(RDF.type, SG.Meeting)) == [URIRef(MEETING)]
    assert len(list(graph.objects(URIRef(MEETING), SG.recordedIn))) == 2
    assert len(list(graph.subjects(RDF.type, SG.Attendance))) == 1
    assert len(list(graph.objects(attendance("maj-ek"), SG.evidence))) == 2


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
