from typing import Any

import pytest

from extract.authority import authority
from ontology.register import Register


def owner(register: Register, minutes: Any) -> str | None:
    found = authority(minutes, register)
    return found.label if found else None


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


def test_a_guest_is_nobodys_authority(page: Any, register: Register) -> None:
    one = page("a", body="Kommunstyrelsen")
    one.line("TJÖRNS KOMMUN    PROTOKOLL")
    one.attends("Maj Ek").attends("Bo Alm").attends("Eva Lo", "Orust kommun")
    assert owner(register, one.minutes()) == "Tjörns kommun"
