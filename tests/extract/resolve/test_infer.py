import datetime
from typing import Any

from rdflib import RDF, RDFS, XSD, Graph, Literal, URIRef

from extract.build import build
from extract.facts import DateStatus
from extract.resolve.infer import infer
from ontology.names import BASE, DCT, SG

SPRING, MAY, AUTUMN = datetime.date(2024, 4, 9), datetime.date(2024, 5, 7), datetime.date(2024, 9, 3)


def notice(page: Any, *dates: datetime.date) -> Any:
    one = page("notice").attends("Maj Ek", "Tjörns kommun").attends("Bo Alm", "Orust kommun").item("5", "Tider")
    for date in dates:
        one.announces("5", date)
    return one


def undated(page: Any, *dates: datetime.date, name: str = "undated") -> Any:
    one = page(name, body=None, date=None).item("1", "Öppning", presenters=("Maj Ek", "Bo Alm"))
    for date in dates:
        one.announces("1", date)
    return one


def test_the_last_announced_day_before_its_own_announcements(page: Any) -> None:
    _, found = infer([notice(page, SPRING, MAY).minutes(), undated(page, AUTUMN).minutes()])
    assert found.meeting.date is not None
    assert found.meeting.date.value == MAY
    assert found.meeting.date_status is DateStatus.INFERRED
    assert found.meeting.date.evidence == ()
    assert found.meeting.date.because == (
        "Mötet 2024-05-07 annonseras i notice, punkt 5; dess eget protokoll saknas i övrigt. Gemensamt: Bo Alm, Maj Ek."
    )
    assert found.meeting.body is not None
    assert found.meeting.body.because


def test_a_day_that_has_minutes_is_no_candidate(page: Any) -> None:
    held = page("held", date=MAY).attends("Maj Ek")
    *_, found = infer([notice(page, SPRING, MAY).minutes(), held.minutes(), undated(page, AUTUMN).minutes()])
    assert found.meeting.date is not None
    assert found.meeting.date.value == SPRING


def test_the_adjustment_comes_after_the_meeting(page: Any) -> None:
    one = undated(page)
    one.meeting["adjusted_on"] = one.said(datetime.date(2024, 4, 20))
    _, found = infer([notice(page, SPRING, MAY).minutes(), one.minutes()])
    assert found.meeting.date is not None
    assert found.meeting.date.value == SPRING


def test_several_days_that_fit_alike_leave_it_undated(page: Any) -> None:
    _, found = infer([notice(page, SPRING, MAY).minutes(), undated(page).minutes()])
    assert found.meeting.date is None
    assert [doubt.about for doubt in found.doubts] == [
        "Protokollet saknar datum, och flera annonserade möten passar lika bra."
    ]


def test_strangers_give_no_date(page: Any) -> None:
    stranger = page("stranger", body=None, date=None).item("1", "Öppning", presenters=("Disa Moe",))
    _, found = infer([notice(page, SPRING).minutes(), stranger.minutes()])
    assert found.meeting.date is None
    assert len(found.doubts) == 1


def test_the_graph_says_that_and_why_a_date_was_inferred(page: Any) -> None:
    built = build([notice(page, SPRING, MAY).minutes(), undated(page, AUTUMN).minutes()])
    graph = built.dataset().default_graph
    meeting = URIRef(f"{BASE}meeting/gemensamt-rad-for-larande-och-arbete/2024-05-07")
    assert list(graph.objects(meeting, SG.dateStatus)) == [SG.Inferred]
    assert list(graph.objects(meeting, SG.recordedIn))
    assert list(graph.objects(meeting, SG.scheduledIn))
    reasons = [
        graph.value(statement, SG.because)
        for statement in graph.subjects(RDF.subject, meeting)
        if graph.value(statement, RDF.predicate) == SG.date
    ]
    assert len(reasons) == 1
    assert "annonseras i notice" in str(reasons[0])
    (own,) = (triples for _, triples in built.documents() if _is_of(triples, "undated"))
    assert not any(
        predicate.value == str(SG.dateStatus) and value.value == str(SG.Inferred) for _, predicate, value in own
    )


def _is_of(triples: Any, name: str) -> bool:
    return any(predicate.value == str(DCT.title) and value.value == name for _, predicate, value in triples)


def test_an_undated_document_hangs_on_a_meeting_of_its_own_and_is_listed(page: Any) -> None:
    graph = build([undated(page).minutes(), undated(page, name="other").minutes()]).dataset().default_graph
    recorded = list(graph.subject_objects(SG.recordedIn))
    assert len({meeting for meeting, _ in recorded}) == 2
    for meeting, document in recorded:
        assert str(meeting).endswith(str(document).rsplit("/", 1)[-1])
        assert not list(graph.objects(meeting, SG.date))
        (doubt,) = (one for one in graph.subjects(SG.concerns, meeting) if (one, RDF.type, SG.Doubt) in graph)
        assert Literal(
            "Protokollet saknar datum, och inget annat protokoll annonserar ett möte som passar.", lang="sv"
        ) in set(graph.objects(doubt, RDFS.comment))


def test_a_person_can_date_a_document_and_name_its_body(page: Any) -> None:
    one = undated(page)
    document = f"{BASE}document/{one.minutes().document.sha256[:16]}"
    rulings = Graph().parse(
        format="turtle",
        data=f"""
        @prefix sg: <{SG}> . @prefix rdf: <{RDF}> . @prefix xsd: <{XSD}> .
        <x:1> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <{document}> ;
            rdf:predicate sg:date ; rdf:object "2024-05-07"^^xsd:date .
        <x:2> a sg:Correction ; sg:verdict sg:Right ; sg:concerns <{document}> ;
            rdf:predicate sg:body ; rdf:object "Styrgruppen för vägar" .
        """,
    )
    graph = build([one.minutes()], curated=rulings).dataset().default_graph
    meeting = URIRef(f"{BASE}meeting/styrgruppen-for-vagar/2024-05-07")
    assert list(graph.objects(meeting, SG.recordedIn)) == [URIRef(document)]
    assert list(graph.objects(meeting, SG.dateStatus)) == [SG.Inferred]
    assert not list(graph.objects(URIRef(document), SG.date))
