"""Files for Excel: they look right when opened, and no text in them is a formula."""

import csv
import datetime
import io
from types import ModuleType

import openpyxl
import pytest

from graph_api import tables
from graph_api.index import Index
from graph_api.language import translator
from graph_api.matrix import Choice, matrix, statements


def _workbook(index: Index) -> openpyxl.Workbook:
    content = tables.matrix_workbook(
        matrix(index, Choice(), page=None),
        statements(index, Choice()),
        lambda path: f"https://x.example{path}",
        "https://x.example/matris?lan=18",
        translator("sv"),
    )
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_header_is_frozen_and_cells_link_to_their_sentences(council_index: Index) -> None:
    book = _workbook(council_index)
    assert book.sheetnames == ["Matris", "Meningar", "Om filen"]
    assert book["Matris"].freeze_panes == "B2"
    assert book["Meningar"].freeze_panes == "A2"
    cells = [row[8] for row in book["Meningar"].iter_rows(min_row=2)]
    links = [str(cell.hyperlink.target) for cell in cells if cell.hyperlink]
    assert len(links) == len(cells) == 7
    assert all(link.startswith("https://x.example/belagg/") for link in links)
    link = book["Matris"]["B2"].hyperlink
    assert link is not None
    assert str(link.target).startswith("https://x.example/matris/cell?projekt=")


def test_dates_are_dates_and_the_file_says_where_it_comes_from(council_index: Index) -> None:
    book = _workbook(council_index)
    dates = [row[3] for row in book["Meningar"].iter_rows(min_row=2)]
    assert all(isinstance(cell.value, datetime.date) and cell.number_format == "yyyy-mm-dd" for cell in dates)
    link = book["Om filen"]["B3"].hyperlink
    assert link is not None
    assert link.target == "https://x.example/matris?lan=18"


def test_a_printed_sheet_is_as_wide_as_the_paper_and_repeats_its_header(council_index: Index) -> None:
    for made in _workbook(council_index):
        assert made.page_setup.orientation == "landscape"
        setup = made.sheet_properties.pageSetUpPr
        assert setup is not None
        assert setup.fitToPage
        assert made.print_title_rows == "$1:$1"


def test_a_row_is_as_high_as_its_longest_text(council_index: Index) -> None:
    made = _workbook(council_index)["Meningar"]
    for number in range(2, made.max_row + 1):
        height = made.row_dimensions[number].height
        assert height is not None
        assert height >= 15 * len(str(made.cell(number, 8).value)) / 90


def test_a_file_has_its_name() -> None:
    assert tables.attachment("å.xlsx")["content-disposition"].endswith("filename*=UTF-8''%C3%A5.xlsx")


def test_a_formula_in_the_minutes_is_text(council: ModuleType, council_index: Index) -> None:
    values = [cell for sheet in _workbook(council_index) for row in sheet.iter_rows() for cell in row if cell.value]
    assert any(cell.value == council.FORMULA for cell in values)
    assert all(cell.data_type != "f" for cell in values)


def test_a_sheet_says_what_did_not_fit(monkeypatch: pytest.MonkeyPatch, council_index: Index) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 3)
    sheet = _workbook(council_index)["Meningar"]
    assert sheet.max_row == 5
    assert sheet["A5"].value == "4 rader till får inte plats: avgränsa urvalet."


def test_csv_is_what_swedish_excel_opens(council: ModuleType, council_index: Index) -> None:
    content = tables.statements_csv(statements(council_index, Choice()), str, translator("sv"))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][:3] == ["Projekt", "Part", "Roll"]
    assert f"'{council.FORMULA}" in {row[0] for row in rows}
    assert council.SCRIPT in {row[0] for row in rows}
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]
