"""Signatures in columns, each name beside its office."""

import pytest

from extract.facts import Status
from extract.passage import Passage
from extract.row import Row
from extract.signed import offices_beside_names
from tests.extract.attendance.minutes import minutes


def pairs(*lines: str) -> list[list[str]]:
    rows = [Row(tuple(map(Passage.of, line.split("|")))) for line in lines]
    return [[cell.text for cell in row.cells] for row in offices_beside_names(rows)]


@pytest.mark.parametrize(
    "lines",
    [
        ("Maj Ek|Bo Lo", "ordförande|sekreterare"),
        ("ordförande|sekreterare", "Maj Ek|Bo Lo"),
        ("ordförande:|sekreterare:", "Maj Ek|Bo Lo"),
    ],
)
def test_names_and_offices_above_one_another_are_pairs(lines: tuple[str, str]) -> None:
    assert pairs(*lines) == [["ordförande:", "Maj Ek"], ["sekreterare:", "Bo Lo"]]


@pytest.mark.parametrize(
    "lines",
    [
        ("Maj Ek|Bo Lo", "Cia Ro|Eva Ax"),
        ("Maj Ek|Bo Lo", "ordförande|ledamot"),
        ("Maj Ek|Bo Lo", "ordförande"),
        ("ordförande|sekreterare", "Maj Ek|Orsa kommun"),
        ("ordförande|sekreterare", "justerare|sekreterare"),
        ("Maj Ek", "ordförande"),
    ],
)
def test_other_rows_stay(lines: tuple[str, str]) -> None:
    assert pairs(*lines) == [line.split("|") for line in lines]


@pytest.mark.parametrize("label", ["Frånvarande", "Förhinder", "Frånvarande med anmält förhinder"])
@pytest.mark.parametrize("offices", ["ordförande     sekreterare", "Ordförande     Sekreterare"])
def test_those_who_sign_below_the_absent_are_none_of_them(label: str, offices: str) -> None:
    listed = "Närvarande\nMaj Ek (S), Orsa\nBo Lo, Orsa\n"
    found = minutes(f"{listed}\n{label}: Cia Ro (M), Eda\n\n\nMaj Ek         Bo Lo\n{offices}\n\n")
    assert {row.person: row.status for row in found.attendance} == {
        "Maj Ek": Status.PRESENT,
        "Bo Lo": Status.PRESENT,
        "Cia Ro": Status.ABSENT,
    }
    officers = (found.meeting.chair, found.meeting.secretary)
    assert [said.value for said in officers if said] == ["Maj Ek", "Bo Lo"]
