from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef

from extract.build import build
from extract.describe import describe
from extract.facts import DecisionKind, Minutes, ProjectStatus, Role
from ontology.names import BASE, DCT, OA, SG
from ontology.register import load

FACTS = (SG.Attendance, SG.Decision, SG.Commitment, SG.Participation, SG.AgendaItem, SG.Affiliation)

words = st.text(alphabet="abcåäöÅÖé @0123456789.-–#()\n", min_size=1, max_size=30).filter(str.strip)
names = st.sampled_from(["Maj Ek", "Maj Östh Ek", "Bo Alm", "Disa Moe", "Disa Mo", "B Alm", "Ek"])
towns = st.sampled_from(["Tjörns kommun", "Orust kommun", "Föreningen Väx", "Region Värmland"])
projects = st.sampled_from(["#fjärr", "#fjärr hjälp", "Nästa steg", "Nästa steg – att gå vidare på egen hand", "KLOT"])


@st.composite
def minutes(draw: Any, page: Any, name: str) -> Minutes:
    one = page(name, body=draw(st.sampled_from([None, "Rådet för lärande", "Kommunstyrelsen"])))
    if draw(st.booleans()):
        one.date = None
    for person in draw(st.lists(names, unique=True, max_size=4)):
        one.attends(
            person, draw(st.none() | towns), draw(st.sampled_from([None, "S", "KD"])), struck=draw(st.booleans())
        )
    for number in ("1", "2", "3")[: draw(st.integers(0, 3))]:
        one.item(
            number, draw(words), tuple(draw(st.lists(names, max_size=2))), tuple(draw(st.lists(projects, max_size=2)))
        )
        if draw(st.booleans()):
            one.decides(number, draw(words), draw(st.sampled_from(DecisionKind)))
        if draw(st.booleans()):
            one.promises(number, draw(names), draw(words))
        if draw(st.booleans()):
            one.takes_part(number, draw(towns), draw(projects), role=draw(st.sampled_from(Role)))
    for project in draw(st.lists(projects, unique=True, max_size=3)):
        leaders = tuple(one.said(person) for person in draw(st.lists(names, max_size=2)))
        status = one.said(draw(st.sampled_from(ProjectStatus)))
        one.project(
            project,
            draw(words),
            leaders=leaders,
            end=one.said(draw(st.sampled_from(["2024", "2024-05"]))),
            status=status,
        )
    if draw(st.booleans()):
        one.mentions(draw(names), draw(towns))
    result: Minutes = one.minutes()
    return result


def check(graph: Graph, texts: dict[URIRef, str]) -> None:
    """Every fact has evidence, every quote is verbatim, nothing is nameless."""
    for kind in FACTS:
        for fact in graph.subjects(RDF.type, kind):
            assert list(graph.objects(fact, SG.evidence)), fact
    for statement in graph.subjects(RDF.type, RDF.Statement):
        assert list(graph.objects(statement, SG.evidence)) or list(graph.objects(statement, SG.because))
    for evidence, exact in graph.subject_objects(OA.exact):
        start, end = (int(str(graph.value(evidence, term))) for term in (OA.start, OA.end))
        source = graph.value(evidence, OA.hasSource)
        assert isinstance(source, URIRef)
        assert texts[source][start:end] == str(exact)
    assert not any(isinstance(term, BNode) for triple in graph for term in triple)


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_minutes_give_facts_with_verbatim_evidence(page: Any, data: Any) -> None:
    given_minutes = [data.draw(minutes(page, name)) for name in ("a", "b", "c")]
    texts = {URIRef(f"{BASE}document/{one.document.sha256[:16]}"): one.document.text for one in given_minutes}
    for one in given_minutes:
        check(describe(one, load()), texts)
    built = build(given_minutes)
    check(built.dataset().default_graph, texts)
    again = build(given_minutes[::-1])
    assert list(map(str, built.quads())) == list(map(str, again.quads()))


def test_a_documents_graph_stands_alone(page: Any) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun", "S").item("1", "Läget", about=("#fjärr",))
    graph = describe(one.minutes(), load())
    own = f"{BASE}document/{one.minutes().document.sha256[:16]}"
    for subject in set(graph.subjects()):
        assert str(subject).startswith((own, f"{BASE}municipality/", str(SG)))
    assert (URIRef(own), RDF.type, SG.Minutes) in graph
    assert graph.value(predicate=DCT.title, object=Literal("a")) == URIRef(own)


def test_a_substitute_has_everybody_for_whom_they_served(page: Any) -> None:
    served = page("a").attends("Maj Ek", replaces=("Bo Alm", "Disa Moe")).minutes()
    (of,) = (graph := describe(served, load())).subjects(SG.replaces, None, unique=True)
    assert len(set(graph.objects(of, SG.replaces))) == 2


def test_struck_words_are_marked(page: Any) -> None:
    graph = describe(page("a").attends("Maj Ek", struck=True).attends("Bo Alm").minutes(), load())
    (struck,) = graph.subjects(SG.struck, Literal(True))
    assert "Maj Ek" in str(graph.value(struck, OA.exact))


@pytest.mark.parametrize(
    ("said", "datatype"), [("2024", XSD.gYear), ("2024-05", XSD.gYearMonth), ("2024-05-01", XSD.date)]
)
def test_dates_are_as_exact_as_the_text(page: Any, said: str, datatype: URIRef) -> None:
    one = page("a")
    one.project("#fjärr", end=one.said(said))
    (end,) = describe(one.minutes(), load()).objects(None, SG.endDate)
    assert isinstance(end, Literal)
    assert (str(end), end.datatype) == (said, datatype)
