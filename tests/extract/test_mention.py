from typing import Any

import pytest

from extract.identity import Kind, Known
from extract.mention import authority, collect, county, people, projects
from ontology.register import Register


def owner(register: Register, minutes: Any) -> str | None:
    iri = authority(minutes, register)
    return register.label(iri) if iri else None


def test_a_body_that_names_its_authority(page: Any, register: Register) -> None:
    one = page("a", body="Kommunstyrelsen i Tjörns kommun").attends("Maj Ek", "Orust kommun")
    assert owner(register, one.minutes()) == "Tjörns kommun"


@pytest.mark.parametrize("head", ["TJÖRNS KOMMUN    PROTOKOLL", "Protokoll Tjörns kommun", "Sida 1 Tjörn kommun 2024"])
def test_a_head_that_names_it(page: Any, register: Register, head: str) -> None:
    one = page("a", body="Kommunstyrelsen")
    one.line(head)
    one.item("1", "Vägar i Orust kommun och Orust kommun")
    assert owner(register, one.minutes()) == "Tjörns kommun"


@pytest.mark.parametrize(
    ("body", "place", "iri"),
    [
        ("Kommunstyrelsens arbetsutskott", "Kommunhuset i Tjörn, sal 2", "Tjörns kommun"),
        ("Kultur- och fritidsnämnden", "Rådhuset, Orust", "Orust kommun"),
        ("Kommunstyrelsen", "Konferensrummet Tjörn", None),
        ("Gemensamt råd för lärande och arbete", "Kommunhuset i Tjörn", None),
    ],
)
def test_a_board_is_at_home_in_its_town_hall(
    page: Any, register: Register, body: str, place: str, iri: str | None
) -> None:
    one = page("a", body=body)
    one.meeting["place"] = one.said(place)
    assert owner(register, one.minutes()) == iri


def test_a_council_of_several_has_none(page: Any, register: Register) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun").attends("Bo Alm", "Orust kommun")
    assert owner(register, one.minutes()) is None
    assert county(one.minutes(), register) == "14"


def test_the_list_says_more_of_people_than_a_sentence(page: Any, register: Register) -> None:
    one = page("a").attends("Maj Ek", "Tjörns kommun", "S").mentions("Maj Ek", "Orust kommun")
    one.mentions("Bo Alm", "Orust kommun")
    found = {known.name: known for known in people(one.minutes(), register)}
    assert {register.label(iri) for iri in found["Maj Ek"].organisations} == {"Tjörns kommun"}
    assert {register.label(iri) for iri in found["Bo Alm"].organisations} == {"Orust kommun"}
    assert (found["Maj Ek"].parties, bool(found["Maj Ek"].listed), bool(found["Bo Alm"].listed)) == ({"S"}, True, False)


def test_a_project_knows_its_other_names_and_what_it_follows(page: Any, register: Register) -> None:
    one = page("a")
    one.project("Nästa steg", "NS", follows=(one.said("Första steget"),))
    found = {known.name: known for known in projects(one.minutes(), register)}
    assert found["Nästa steg"].aliases == {"ns"}
    assert found["NS"].aliases == {"nasta steg"}
    assert found["Nästa steg"].apart == {"forsta steget"}


def test_uses_of_a_name_are_one_where_they_share_a_context() -> None:
    uses = [
        Known(kind=Kind.PERSON, name="Maj Ek", documents={place}, contexts={place, context})
        for place, context in (("a", "council"), ("b", "council"), ("c", "elsewhere"))
    ]
    assert sorted(sorted(known.documents) for known in collect(uses)) == [["a", "b"], ["c"]]
