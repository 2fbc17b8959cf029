import pytest

from extract.person_row import heads_people, is_person, lists_people


@pytest.mark.parametrize(
    "cells",
    [
        ["Eda – Maj Ek (S)"],
        ["Maj Ek, Eda kommun"],
        ["Eda kommun, Maj Ek, rektor"],
        ["(S) Maj Ek, Eda"],
        ["Maj Ek", "skolchef"],
        ["Maj Ek", "Eda kommun", "x"],
        ["~~Arvika – Bo Lo (M)~~"],
        ["Maj Ek, rektor, kom inte"],
        ["Maj Ek (S), Eda, via Teams"],
    ],
)
def test_a_person(cells: list[str]) -> None:
    assert is_person(cells)


@pytest.mark.parametrize(
    "cells",
    [
        ["Maj Ek"],
        ["Eda kommun"],
        ["Maj Ek berättar om läget i Eda kommun"],
        ["Maj Ek, Eda kommun, berättar om läget"],
        ["Maj Ek, Bo Lo, Eda kommun"],
        ["Plats", "Kommunhuset, Eda"],
    ],
)
def test_no_person(cells: list[str]) -> None:
    assert not is_person(cells)


LIST = [["Eda – Maj Ek (S)"], ["Arvika – Bo Lo (M)"], ["Torsby – Cia Ro (C)"]]


def test_three_are_a_list() -> None:
    assert lists_people(LIST)
    assert not lists_people(LIST[:2])


def test_municipalities_may_head_those_of_a_list() -> None:
    assert lists_people([["Eda"], ["Maj Ek (S)"], ["Bo Lo (M)"], ["Arvika:"], ["Cia Ro (C)"]])


@pytest.mark.parametrize("heading", ["Vilka satt runt bordet?", "Dagens gäng:", "Skaran i dag"])
def test_a_heading_of_any_wording(heading: str) -> None:
    assert heads_people(heading, LIST, listing=False)
    assert not heads_people(heading, LIST[:1], listing=False)


def test_what_heads_those_who_did_not_come() -> None:
    assert heads_people("Hade tyvärr lämnat återbud, båda i går:", LIST[:1], listing=True)
    assert not heads_people("Maj Ek hade lämnat återbud", LIST[:1], listing=True)
