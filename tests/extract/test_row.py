"""Lines as rows of cells."""

import pytest

from extract.draft import Line
from extract.passage import Passage
from extract.row import read_rows, split_cells


def rows(text: str, width: int = 80) -> list[list[str]]:
    lines, begin = [], 0
    for line in text.split("\n"):
        lines.append(Line(Passage.of(line, begin), 1))
        begin += len(line) + 1
    return [[cell.text for cell in row.cells] for row in read_rows(lines, width)]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| Maj Ek | S | |", ["Maj Ek", "S", ""]),
        ("Maj Ek | S", ["Maj Ek", "S"]),
        ("Maj Ek\tS", ["Maj Ek", "S"]),
        ("Maj Ek     Habo kommun", ["Maj Ek", "Habo kommun"]),
        ("Maj Ek, Habo", ["Maj Ek, Habo"]),
    ],
)
def test_a_line_has_the_cells_of_a_table_or_of_columns(line: str, cells: list[str]) -> None:
    assert [cell.text.strip() for cell in split_cells(Passage.of(line))] == cells


def test_a_list_that_goes_on_below_is_one_row() -> None:
    assert rows("Närvarande: Maj Ek, Bo Lo,\nCia Ro") == [["Närvarande: Maj Ek, Bo Lo, Cia Ro"]]


def test_a_broken_cell_is_whole_again() -> None:
    assert rows("Maj Ek\tHabo kommun och\nMullsjö kommun\nBo Lo\tEda kommun") == [
        ["Maj Ek", "Habo kommun och Mullsjö kommun"],
        ["Bo Lo", "Eda kommun"],
    ]


def test_people_below_each_other_stay_apart() -> None:
    assert rows("Maj Ek, Habo\nBo Lo, Eda") == [["Maj Ek, Habo"], ["Bo Lo, Eda"]]


def test_a_bracket_that_was_never_closed_takes_in_nobody() -> None:
    assert rows("Maj Ek (S), Eda, (tjänstgörande\nBo Lo (M), Arvika") == [
        ["Maj Ek (S), Eda, (tjänstgörande"],
        ["Bo Lo (M), Arvika"],
    ]


def test_a_label_that_was_broken_is_whole_and_ends_before_the_values_below_it() -> None:
    assert rows("Sammankallande och\nordförande\nJusteras av\nTorsdag 3 maj 2022") == [
        ["Sammankallande och ordförande"],
        ["Justeras av"],
        ["Torsdag 3 maj 2022"],
    ]


def test_fields_that_run_on_in_one_line_stand_apart() -> None:
    assert rows("Mötesledare: Maj Ek Vid pennan:\nBo Lo") == [["Mötesledare: Maj Ek"], ["Vid pennan:"], ["Bo Lo"]]
    assert rows("Justerare: Maj Ek Tid: kl 9–11") == [["Justerare: Maj Ek"], ["Tid: kl 9–11"]]
    assert rows("Rapport: Gymnasiet: fler elever") == [["Rapport: Gymnasiet: fler elever"]]


@pytest.mark.parametrize("serves", ["tjänstgörande ersättare för", "ersätter", "tjg. ers. för"])
def test_an_entry_goes_on_with_the_surname_of_whom_somebody_serves_for(serves: str) -> None:
    assert rows(f"Maj Ek (S), {serves} Bo\nLodin (S)\nCia Ro (M)", 40) == [
        [f"Maj Ek (S), {serves} Bo Lodin (S)"],
        ["Cia Ro (M)"],
    ]


def test_a_title_for_something_does_not_go_on_with_the_next_person() -> None:
    assert rows("Maj Ek (S), ombud för Orsa\nBo Lodin (S)", 40) == [["Maj Ek (S), ombud för Orsa"], ["Bo Lodin (S)"]]
