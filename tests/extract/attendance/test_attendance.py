"""Who was there, and in whose place, told in more than one part of the head."""

import pytest

from extract.facts import Status
from tests.extract.attendance.minutes import minutes


def test_whom_somebody_serves_for_where_the_organisation_alone_is_told() -> None:
    found = minutes(
        "Närvarande: Maj Ek (Orsa kommun)\n"
        "Förhinder: Bo Lo (Eda kommun) och Eva Ax (Mora kommun). För Eda kom i stället Cia Ro (Eda kommun)."
    )
    rows = {row.person: row for row in found.attendance}
    assert rows["Cia Ro"].replaces == ("Bo Lo",)
    assert [row.person for row in found.attendance if row.status is Status.ABSENT] == ["Bo Lo", "Eva Ax"]


@pytest.mark.parametrize(
    "nobody", ["Eda: förhinder", "Eda kommun – ingen närvarande", "Eda: Anmält förhinder", "Eda: –"]
)
def test_a_place_from_which_nobody_came_says_nothing_of_those_below(nobody: str) -> None:
    found = minutes(f"Närvarande\nOrsa: Maj Ek (S)\n{nobody}\nMora: Bo Lo (C)\n").attendance
    assert [(row.person, row.status) for row in found] == [("Maj Ek", Status.PRESENT), ("Bo Lo", Status.PRESENT)]


def test_an_entry_without_a_full_stop_is_no_sentence() -> None:
    found = minutes("Närvarande\nMaj Ek S\nBo Lo M kom till punkt 2\nCia Ro C\n")
    assert [(row.person, row.party) for row in found.attendance] == [("Maj Ek", "S"), ("Bo Lo", "M"), ("Cia Ro", "C")]


def test_each_organisation_and_whom_it_sent_in_a_sentence() -> None:
    found = minutes("Deltog från Orsa: Maj Ek och Bo Lo. Från Eda kommun: Cia Ro (fr.o.m. punkt 2). Från Mora: Eva Ax.")
    assert [(row.person, row.represents, row.from_item) for row in found.attendance] == [
        ("Maj Ek", "Orsa kommun", None),
        ("Bo Lo", "Orsa kommun", None),
        ("Cia Ro", "Eda kommun", "2"),
        ("Eva Ax", "Mora kommun", None),
    ]


def test_a_limit_in_parentheses_is_that_of_the_one_before_it() -> None:
    found = minutes("Närvarande var Maj Ek (Orsa), Bo Lo (Eda, fr.o.m. punkt 2) och Cia Ro (Mora).")
    assert [row.from_item for row in found.attendance] == [None, "2", None]


def test_who_would_adjust_in_anothers_place_is_not_said_to_be_there() -> None:
    found = minutes("Beslutande\nMaj Ek (S)\nBo Lo (M)\nUtses att justera Bo Lo (M) Ers: Cia Ro (C)\n").attendance
    assert [row.person for row in found] == ["Maj Ek", "Bo Lo"]


def test_people_with_their_parties_run_on_over_several_lines() -> None:
    found = minutes(
        "Beslutande Maj Ek (S) ordförande\n\nBo Lo (M) Cia Ro (C)\n\nIda Sa (V) för Ola Ra (V) Per Ta (L)\n"
    )
    there = [(row.person, row.party) for row in found.attendance if row.status is Status.PRESENT]
    assert there == [("Maj Ek", "S"), ("Bo Lo", "M"), ("Cia Ro", "C"), ("Ida Sa", "V"), ("Per Ta", "L")]


@pytest.mark.parametrize("head", ["När-/frånvaro", "Närvaro/frånvaro", "Frånvaro", "Närvaro"])
def test_words_say_who_was_there_whatever_the_head_of_their_column(head: str) -> None:
    rows = "Maj Ek\tS\tNärvarande\t\nBo Lo\tM\tFrånvarande\tCia Ro\nIda Sa\tV\tNärvarande, ej § 2 (jäv)\t\n"
    found = minutes(f"LEDAMÖTER\nNamn\tParti\t{head}\tErsätts av\n{rows}").attendance
    assert {row.person: row.status for row in found} == {
        "Maj Ek": Status.PRESENT,
        "Bo Lo": Status.ABSENT,
        "Cia Ro": Status.PRESENT,
        "Ida Sa": Status.PRESENT,
    }


def test_a_tick_below_absence_says_that_somebody_was_away() -> None:
    found = minutes("LEDAMÖTER\nNamn\tParti\tFrånvaro\nMaj Ek\tS\t\nBo Lo\tM\tX\nIda Sa\tV\t\n").attendance
    assert {row.person: row.status for row in found} == {
        "Maj Ek": Status.PRESENT,
        "Bo Lo": Status.ABSENT,
        "Ida Sa": Status.PRESENT,
    }
