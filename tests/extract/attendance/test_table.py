import pytest

from extract.facts import Capacity, Status
from tests.extract.attendance.minutes import minutes


def test_a_table_whose_lines_lack_the_empty_cells_at_their_end() -> None:
    rows = "Maj Ek, Orsa kommun\tx\nBo Lo, Eda kommun\t\tx\nCia Ro, Mora kommun\tx\t\tfrån punkt 2\n"
    found = minutes(f"Deltagare\tNärvarande\tFrånvarande\tKommentar\n{rows}")
    assert [row.status for row in found.attendance] == [Status.PRESENT, Status.ABSENT, Status.PRESENT]


def test_a_substitute_in_a_column_beside_the_member_comes_from_the_same_place() -> None:
    found = minutes("Kommun\tLedamot\tErsättare\nOrsa\tMaj Ek (S)\tBo Lo (S)\nEda\tCia Ro (C)\t\n")
    assert [(row.person, row.represents) for row in found.attendance] == [
        ("Maj Ek", "Orsa kommun"),
        ("Bo Lo", "Orsa kommun"),
        ("Cia Ro", "Eda kommun"),
    ]


def test_a_column_by_whose_cells_it_is_plain_what_they_say() -> None:
    rows = "Orsa\tMaj Ek\tfr.o.m. punkt 2\nEda\tBo Lo\tförhinder\nMora\tCia Ro\t\n"
    found = minutes(f"Kommun\tDeltagare\tIn / ut\n{rows}")
    assert [(row.person, row.status, row.from_item) for row in found.attendance] == [
        ("Maj Ek", Status.PRESENT, "2"),
        ("Bo Lo", Status.ABSENT, None),
        ("Cia Ro", Status.PRESENT, None),
    ]


def test_items_as_numbers_in_a_column() -> None:
    rows = "Maj Ek\tOrsa kommun\t1–2\nBo Lo\tEda kommun\t2–3\nCia Ro\tMora kommun\t2\n"
    headed = minutes(f"Namn\tKommun\tPunkter\n{rows}").attendance
    assert [(row.from_item, row.to_item) for row in headed][1:] == [("2", "3"), ("2", "2")]
    bare = minutes(f"Närvarande\n{rows}").attendance
    assert [(row.from_item, row.to_item) for row in bare][1:2] == [("2", "3")]


@pytest.mark.parametrize("title", ["## Närvaro", "## Deltagare", ""])
@pytest.mark.parametrize(("here", "away"), [("ja", "nej"), ("x", "–"), ("X", ""), ("Närvarande", "Frånvarande")])
@pytest.mark.parametrize(
    "head",
    [
        "Namn | Kommun | Närvarande | Ersätts av",
        "Kommun | Ledamot | Närvarande (ja/nej) | Ersättare",
        "Organisation | Namn | Deltog | I stället kom",
        "Ledamot | Organisation | Ja/Nej | Ersättare",
        "Namn | Representerar | På plats | Ersatt av",
    ],
)
def test_a_table_of_who_was_there_and_who_came_instead(head: str, here: str, away: str, title: str) -> None:
    rows = [
        ("Maj Ek", "Orsa kommun", here, ""),
        ("Bo Lo", "Eda kommun", away, "Cia Ro"),
        ("Eva Ax", "Mora kommun", away, ""),
    ]
    if head.startswith(("Kommun", "Organisation")):
        rows = [(place, name, mark, instead) for name, place, mark, instead in rows]
    lines = [f"| {head} |", "|---|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    found = minutes("\n".join([title, "", *lines])).attendance
    assert {row.person: row.status for row in found} == {
        "Maj Ek": Status.PRESENT,
        "Bo Lo": Status.ABSENT,
        "Cia Ro": Status.PRESENT,
        "Eva Ax": Status.ABSENT,
    }
    assert [[*row.replaces] for row in found if row.person == "Cia Ro"] == [["Bo Lo"]]


def test_politicians_and_staff_in_columns_of_their_own() -> None:
    found = minutes("Kommun\tPolitiker\tTjänsteperson\nOrsa\tMaj Ek (S)\tBo Lo\nEda\tCia Ro (M)\tEva Ax").attendance
    assert [(row.person, row.represents, row.capacity) for row in found] == [
        ("Maj Ek", "Orsa kommun", Capacity.MEMBER),
        ("Bo Lo", "Orsa kommun", Capacity.OFFICIAL),
        ("Cia Ro", "Eda kommun", Capacity.MEMBER),
        ("Eva Ax", "Eda kommun", Capacity.OFFICIAL),
    ]


@pytest.mark.parametrize("serves", ["för", "ersätter", "tjg. ers. för"])
@pytest.mark.parametrize("head", ["Ledamöter\tTjänstgörande ersättare", "Ledamot\tTjänstgörande ersättare"])
def test_who_serves_beside_a_member_says_for_whom(head: str, serves: str) -> None:
    rows = f"Maj Ek (S), ordförande\tBo Lo (M) {serves} Cia Ro (M)\nEva Ax (V)\t\n"
    found = {row.person: (row.status, *row.replaces) for row in minutes(f"Beslutande\n{head}\n{rows}").attendance}
    assert found == {
        "Maj Ek": (Status.PRESENT,),
        "Bo Lo": (Status.PRESENT, "Cia Ro"),
        "Eva Ax": (Status.PRESENT,),
        "Cia Ro": (Status.ABSENT,),
    }


def test_who_served_in_a_column_of_a_table_of_members_came_for_the_member_of_the_row() -> None:
    found = minutes("Ledamot\tParti\tTjänstgörande ersättare\nMaj Ek\tS\t\nBo Lo\tM\tCia Ro\n").attendance
    assert {row.person: (row.status, *row.replaces) for row in found} == {
        "Maj Ek": (Status.PRESENT,),
        "Bo Lo": (Status.ABSENT,),
        "Cia Ro": (Status.PRESENT, "Bo Lo"),
    }


def test_items_in_the_column_of_presence_say_that_somebody_was_there_for_them() -> None:
    rows = "Maj Ek\tX\t\nBo Lo\t\tCia Ro\nEva Ax\t§ 1\tAl By § 2\n"
    for head in ("Ledamot\tNärvarande\tErsättare", "Ordinarie ledamot\tNärvarande\tTjänstgörande ersättare"):
        found = {row.person: row for row in minutes(f"{head}\n{rows}").attendance}
        assert [name for name, row in found.items() if row.status is Status.ABSENT] == ["Bo Lo"]
        assert (found["Eva Ax"].to_item, found["Al By"].from_item) == ("1", "2")
