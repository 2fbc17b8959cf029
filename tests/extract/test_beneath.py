"""Cells set out by blanks, each below its head."""

import pytest

from extract.facts import Status
from tests.extract.attendance.minutes import minutes

ROLL = """Namn               Parti  Närvaro    Tjänstgörande ers.     Votering § 2
Maj Ek             S      ordf.                             Ja
Bo Lo              C      –          Cia Ro (C)             Nej
Dan Bo             M      X                                 Nej
Eva Dal            V      X                                 Avstår
"""


def test_how_somebody_votes_is_not_whether_they_were_there() -> None:
    found = minutes(ROLL)
    assert {row.person: (row.status, row.title, row.replaces) for row in found.attendance} == {
        "Maj Ek": (Status.PRESENT, "ordf", ()),
        "Bo Lo": (Status.ABSENT, None, ()),
        "Cia Ro": (Status.PRESENT, None, ("Bo Lo",)),
        "Dan Bo": (Status.PRESENT, None, ()),
        "Eva Dal": (Status.PRESENT, None, ()),
    }
    assert {row.represents for row in found.attendance} == {None}


@pytest.mark.parametrize("head", ["Röst", "Ja", "Omröstning, § 12", "Votering"])
def test_a_vote_without_blanks_to_set_it_out(head: str) -> None:
    found = minutes(f"Namn\tParti\tNärvaro\t{head}\nMaj Ek\tS\tX\tNej\nBo Lo\tC\tX\tJa\n")
    assert {row.status for row in found.attendance} == {Status.PRESENT}


def test_cells_that_fit_no_head_are_taken_in_order() -> None:
    rows = "Maj Ek   (S)   x\nBo Lo            (C)            x\nCia Ro (M)     x\n"
    found = minutes(f"Namn                    Parti    Närvaro    Anmärkning\n{rows}")
    assert [row.person for row in found.attendance] == ["Maj Ek", "Bo Lo", "Cia Ro"]
