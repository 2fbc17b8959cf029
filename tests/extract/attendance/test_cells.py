import pytest

from extract.facts import Attendance, Status
from tests.extract.attendance.minutes import minutes


def first(row: str) -> Attendance:
    """Who stands first in a list of a row and two more."""
    return minutes(f"Närvarande\n{row}\nCia Ro\nAl By").attendance[0]


@pytest.mark.parametrize(
    ("row", "party", "represents", "title"),
    [
        ("Maj Ek\tS\tOrsa kommun", "S", "Orsa kommun", None),
        ("Maj Ek\t(S)\tordförande", "S", None, "ordförande"),
        ("Maj Ek\t4S)\tOrsa", "S", "Orsa kommun", None),
        ("Orsa kommun\tMaj Ek\tekonom", None, "Orsa kommun", "ekonom"),
        ("Maj Ek\tBygdens vänner", None, "Bygdens vänner", None),
    ],
)
def test_what_stands_in_cells_beside_a_name(
    row: str, party: str | None, represents: str | None, title: str | None
) -> None:
    found = first(row)
    assert (found.person, found.party, found.represents, found.title) == ("Maj Ek", party, represents, title)


def test_a_mark_beside_a_name() -> None:
    assert first("Maj Ek\tS\tnej").status is Status.ABSENT
    assert first("Maj Ek\tS\tja").status is Status.PRESENT


def test_where_others_are_ticked_off_an_empty_cell_means_absence() -> None:
    found = minutes("Närvarande\nMaj Ek\tS\tX\nBo Lo\tM\nCia Ro\tC\tX").attendance
    assert [row.status for row in found] == [Status.PRESENT, Status.ABSENT, Status.PRESENT]


def test_for_whom_in_a_cell_of_its_own() -> None:
    assert first("Maj Ek (S)\tersätter\tBo Lo (S)").replaces == ("Bo Lo",)


def test_several_names_on_a_row() -> None:
    found = minutes("Närvarande\nMaj Ek (S)\tBo Lo (M)\nCia Ro (C)\tAl By (L)").attendance
    assert [(row.person, row.party) for row in found] == [
        ("Maj Ek", "S"),
        ("Bo Lo", "M"),
        ("Cia Ro", "C"),
        ("Al By", "L"),
    ]


def test_for_whom_one_after_another_in_the_cell_beside() -> None:
    found = {
        row.person: row
        for row in minutes("Ersättare\nMaj Ek (S)\tersätter Bo Lo (S) § 1 och Cia Ro (S) § 2\n").attendance
    }
    assert found["Maj Ek"].replaces == ("Bo Lo", "Cia Ro")
    assert {row.status for row in found.values() if row.person != "Maj Ek"} == {Status.ABSENT}


@pytest.mark.parametrize("stroke", ["–", "-", "—"])
def test_a_stroke_among_parties_says_that_somebody_has_none(stroke: str) -> None:
    found = minutes(
        f"Närvarande\nMaj Ek\tS\tOrsa kommun\nBo Lo\t{stroke}\tkommunchef\nCia Ro\t(M)\tEda kommun\n"
    ).attendance
    assert [(row.person, row.party, row.status) for row in found] == [
        ("Maj Ek", "S", Status.PRESENT),
        ("Bo Lo", None, Status.PRESENT),
        ("Cia Ro", "M", Status.PRESENT),
    ]


def test_a_stroke_among_marks_says_that_somebody_was_away() -> None:
    found = minutes("Närvarande\nMaj Ek\tS\tx\nBo Lo\tM\t–\nCia Ro\tC\tx\n").attendance
    assert [row.status for row in found] == [Status.PRESENT, Status.ABSENT, Status.PRESENT]


def test_the_region_of_the_municipalities_beside_it() -> None:
    rows = "Orsa\tMaj Ek, chef\nMora\tBo Lo, chef\nRegionen\tCia Ro, strateg\n\tEva Ax, ekonom\n"
    found = minutes(f"Närvarande\n{rows}").attendance
    assert [row.represents for row in found] == ["Orsa kommun", "Mora kommun", "Region Dalarna", "Region Dalarna"]


def test_a_region_of_several_counties_is_not_told() -> None:
    rows = "Orsa\tMaj Ek, chef\nEda\tBo Lo, chef\nRegionen\tCia Ro, strateg\n"
    assert minutes(f"Närvarande\n{rows}").attendance[-1].represents is None


def test_a_word_of_how_somebody_is_there_is_no_organisation() -> None:
    found = minutes("Närvarande\nMaj Ek (S)\tTjänstgörande\nBo Lo (M)\tBygdens vänner\nCia Ro (C)\t\n").attendance
    assert [row.represents for row in found] == [None, "Bygdens vänner", None]
