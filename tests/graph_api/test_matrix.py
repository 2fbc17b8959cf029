"""The matrix: who is in what, in which role, as stated by a date."""

import pytest

from graph_api import matrix as module
from graph_api.index import Index
from graph_api.matrix import EVERY_COUNTY, Choice, Matrix, matrix, statements


def _row(found: Matrix, project: str) -> dict[str, tuple[tuple[str, ...], int, str | None]]:
    number = next(row["id"] for row in found.projects if row["label"] == project)
    return {
        column["label"]: (cell.roles, cell.times, cell.last)
        for column in found.columns
        if (cell := found.cells.get((number, column["id"])))
    }


def test_a_cell_says_role_how_often_and_when_last(council_index: Index) -> None:
    assert _row(matrix(council_index, Choice()), "Praktikbron") == {
        "Kumla kommun": (("Participant",), 2, "2024-09-10"),
        "Laxå kommun": (("Participant",), 1, "2024-03-05"),
        "Nora kommun": (("Participant",), 1, "2024-09-10"),
    }


def test_as_stated_by_a_date_leaves_out_what_came_later(council_index: Index) -> None:
    row = _row(matrix(council_index, Choice(until="2024-06-30")), "Praktikbron")
    assert set(row) == {"Kumla kommun", "Laxå kommun"}


def test_other_parties_have_columns_on_demand(council_index: Index) -> None:
    few, many = matrix(council_index, Choice()), matrix(council_index, Choice(everyone=True))
    assert "Region Örebro län" not in {row["label"] for row in few.columns}
    assert {row["label"] for rows in few.others.values() for row in rows} == {"Region Örebro län"}
    assert "Region Örebro län" in {row["label"] for row in many.columns}


def test_filters_by_role_party_and_name(council_index: Index) -> None:
    assert {row["label"] for row in matrix(council_index, Choice(role="Lead")).projects} == {"Praktikbron"}
    assert matrix(council_index, Choice(organisation="/kommun/1884")).total == 2
    assert {row["label"] for row in matrix(council_index, Choice(text="PRAKTIK")).projects} == {"Praktikbron"}
    assert matrix(council_index, Choice(text="finns inte")).projects == []


def test_columns_stand_under_their_county(council_index: Index) -> None:
    assert matrix(council_index, Choice()).bands == [("Örebro län", 3)]


def test_every_statement_has_its_sentence(council_index: Index) -> None:
    rows = statements(council_index, Choice())
    assert len(rows) == 7
    assert all(row["quote"] and row["path"] for row in rows)


def test_of_too_many_columns_one_county_is_shown_with_its_own_projects(
    council_index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "COLUMNS", 2)
    found = matrix(council_index, Choice())
    assert found.county == "18"
    in_county = {project for project, _ in found.cells}
    assert {row["id"] for row in found.projects} == in_county
    everything = matrix(council_index, Choice(county=EVERY_COUNTY))
    assert (everything.county, len(everything.columns)) == ("", 3)
    assert matrix(council_index, Choice(), page=None).county == ""
