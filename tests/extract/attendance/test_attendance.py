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
    assert rows["Cia Ro"].replaces == "Bo Lo"
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


def test_who_steps_aside_on_a_line_among_the_lists() -> None:
    found = minutes("Beslutande: Maj Ek (S), Bo Lo (M)\nÖvriga: Cia Ro\nJäv: Bo Lo § 2")
    assert [(row.person, row.recused_from) for row in found.attendance] == [
        ("Maj Ek", ()),
        ("Bo Lo", ("2",)),
        ("Cia Ro", ()),
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
    assert [row.replaces for row in found if row.person == "Cia Ro"] == ["Bo Lo"]
