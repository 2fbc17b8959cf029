"""Which of several values holds."""

import datetime
from typing import Any

import pytest
from rdflib import RDF, XSD, Literal, URIRef

from extract.resolve.rules import RULES
from ontology.names import BASE, SG


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


@pytest.mark.parametrize(
    ("stated", "holds", "rule"),
    [
        (((9, 1.0), (9, 0.9), (10, 1.0)), "09:00:00", "majority"),
        (((9, 0.8), (10, 0.9)), "10:00:00", "legible"),
        (((10, 1.0), (9, 1.0)), "09:00:00", "first"),
        (((9, 1.0), (9, 0.5)), "09:00:00", None),
    ],
)
def test_of_several_hours_one_holds_and_the_rule_is_named(
    page: Any, concluded: Any, stated: tuple[tuple[int, float], ...], holds: str, rule: str | None
) -> None:
    pages = []
    for number, (hour, quality) in enumerate(stated):
        pages.append(page(str(number), quality=quality))
        pages[-1].meeting["start"] = pages[-1].said(datetime.time(hour))
    graph = concluded(*pages)
    assert [str(value) for value in graph.objects(None, SG.startTime)] == [holds]
    named = [str(value) for one in graph.subjects(RDF.type, SG.Conflict) for value in graph.objects(one, SG.rule)]
    assert named == ([rule] if rule else [])


def test_the_fullest_text_holds_in_silence(page: Any, concluded: Any) -> None:
    one, two = page("a"), page("b")
    one.meeting["place"], two.meeting["place"] = one.said("Edsalen"), two.said("Edsalen, kommunhuset")
    graph = concluded(one, two)
    assert [str(value) for value in graph.objects(None, SG.place)] == ["Edsalen, kommunhuset"]
    assert not list(graph.subjects(RDF.type, SG.Conflict))


def test_the_last_rule_always_answers_and_each_has_its_own_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert RULES[-1].name == "first"
