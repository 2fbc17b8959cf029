"""Tables that were copied cell by cell."""

import pytest

from extract.flattened import unflattened
from extract.passage import Passage
from extract.row import Row


def rows(*texts: str) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in unflattened([Row((Passage.of(text),)) for text in texts])]


def test_cells_one_below_another_are_rows_again() -> None:
    assert rows("Deltagare", "Namn", "Parti", "Närvarande", "Maj Ek", "S", "ja", "Bo Lo", "nej", "1. Start") == [
        ["Deltagare"],
        ["Namn", "Parti", "Närvarande"],
        ["Maj Ek", "S", "ja"],
        ["Bo Lo", "", "nej"],
        ["1. Start"],
    ]


def test_a_column_of_notes_takes_what_fits_no_other() -> None:
    cells = (
        "Eda kommun",
        "Maj Ek",
        "nej",
        "ersätts av Bo Lo",
        "Eda kommun",
        "Bo Lo",
        "ja",
        "ersättare",
        "Arvika kommun",
    )
    assert rows("Kommun", "Namn", "Närvaro", "Anmärkning", *cells, "Cia Ro", "ja, från punkt 3") == [
        ["Kommun", "Namn", "Närvaro", "Anmärkning"],
        ["Eda kommun", "Maj Ek", "nej", "ersätts av Bo Lo"],
        ["Eda kommun", "Bo Lo", "ja", "ersättare"],
        ["Arvika kommun", "Cia Ro", "ja, från punkt 3", ""],
    ]


def test_a_head_that_nobody_knows_may_stand_behind_two() -> None:
    assert rows("Deltagare", "Kommun", "Med i dag", "Maj Ek", "Eda kommun", "ja", "Bo Lo", "Arvika kommun", "nej") == [
        ["Deltagare", "Kommun", "Med i dag"],
        ["Maj Ek", "Eda kommun", "ja"],
        ["Bo Lo", "Arvika kommun", "nej"],
    ]


def test_cells_that_a_narrow_column_broke_are_whole_again() -> None:
    cells = ("Maj", "Ek", "Region Kalmar", "län", "Bo Lo", "(S)", "Kalmar", "kommun")
    assert rows("Namn", "Organisation", *cells)[1:] == [
        ["Maj Ek", "Region Kalmar län"],
        ["Bo Lo (S)", "Kalmar kommun"],
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Namn", "Maj Ek", "Bo Lo", "Kommun", "Eda", "Arvika"),
        ("Ordförande", "Sekreterare", "Maj Ek", "Bo Lo"),
        ("Namn", "Kommun"),
        ("Namn", "Kommun", "Maj Ek", "Eda kommun"),
        ("Beslutande:", "Närvarande:", "Maj Ek", "Bo Lo", "Ej närvarande:", "Cia Ro"),
        ("Beslutande", "Närvarande", "Maj Ek", "Bo Lo", "Ej närvarande", "Cia Ro"),
    ],
)
def test_what_is_no_such_table_stays(texts: tuple[str, ...]) -> None:
    assert rows(*texts) == [[text] for text in texts]
