from extract.document import Span
from extract.read.table import Cell, TableRow, is_wrapped, wrapped, written
from extract.read.word import Row, Word
from tests.extract.read.page import at


def cell(column: int, *lines: str, width: float = 100, first: float = 0) -> Cell:
    """A cell with lines one below another, from a line on."""
    left = column * 150.0
    return Cell(column, column, [at(text, left, first + line) for line, text in enumerate(lines)], left + width)


def texts(*cells: Cell) -> list[str]:
    return ["".join(between + word.text for between, word in line) for line in written(TableRow(10, cells))]


def test_a_line_goes_on_where_the_next_word_had_no_room() -> None:
    row: Row = at("Region Jönköpings", 0, 0)  # 102 wide
    assert is_wrapped(row, at("län", 0, 1), 110)
    assert not is_wrapped(row, at("län", 0, 1), 140)
    assert not is_wrapped(row, at("län", 0, 2), 110)


def test_names_a_line_stay_lines() -> None:
    assert [len(lines) for lines in wrapped(cell(0, "Maj Ek", "Bo Lo"))] == [1, 1]
    assert wrapped(Cell(0, 0, [], 10)) == []


def test_cells_stand_on_one_line_with_a_tab_for_each_column_between() -> None:
    assert texts(cell(0, "Byabussen till", "havet"), cell(1, "Habo")) == ["Byabussen till havet\tHabo"]
    assert texts(cell(0, "Byabussen"), cell(2, "Habo")) == ["Byabussen\t\tHabo"]


def test_lines_beside_one_another_stay_beside_one_another() -> None:
    assert texts(cell(0, "Ledamöter"), cell(1, "Maj Ek", "Bo Lo"), cell(2, "Habo", "Eda")) == [
        "Ledamöter\tMaj Ek\tHabo",
        "Bo Lo\tEda",
    ]


def test_a_hyphen_goes_where_a_word_was_torn_and_a_strike_ends_with_it() -> None:
    torn = [Word("Samord-", 0, 98, 0, 10, (Span(0, 7),))]
    row = TableRow(10, [Cell(0, 0, [torn, at("ningen", 0, 1)], 100)])
    (line,) = written(row)
    assert [(between, word.text, word.struck) for between, word in line] == [
        ("", "Samord", (Span(0, 6),)),
        ("", "ningen", ()),
    ]
