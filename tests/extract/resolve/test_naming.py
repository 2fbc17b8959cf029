"""What things are called in the default graph."""

import datetime
from typing import Any

from rdflib import RDF, XSD, Literal, URIRef

from ontology.names import BASE, SG
from tests.extract.resolve.meeting import MEETING


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


def test_what_is_announced_for_another_body_is_that_ones_meeting(page: Any, concluded: Any) -> None:
    day = datetime.date(2024, 5, 7)
    graph = concluded(page("a").item("1", "Nästa möte").announces("1", day, body="Styrgruppen för vägar"))
    assert list(graph.subjects(SG.scheduledIn)) == [URIRef(f"{BASE}meeting/styrgruppen-for-vagar/2024-05-07")]


def test_without_body_or_day_the_document_stands_for_the_meeting(page: Any, concluded: Any) -> None:
    for one, name in (
        (page("a", body=None), "okant-organ/2024-03-05-{}"),
        (page("b", date=None), "gemensamt-rad-for-larande-och-arbete/{}"),
    ):
        sha = one.minutes().document.sha256[:16]
        assert list(concluded(one).subjects(SG.recordedIn)) == [URIRef(f"{BASE}meeting/{name.format(sha)}")]


def test_a_person_is_called_by_who_they_are(page: Any, concluded: Any) -> None:
    graph = concluded(page("a").attends("Maj Ek", "Tjörns kommun"), page("b").attends("Maj  Ek", "Tjörns kommun"))
    assert list(graph.subjects(RDF.type, SG.Person)) == [URIRef(f"{BASE}person/maj-ek")]
