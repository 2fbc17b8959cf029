from extract.attendance.torn import whole_entries
from extract.passage import Passage
from extract.row import Row


def rows(*lines: str) -> list[Row]:
    return [Row(tuple(map(Passage.of, line.split(" | ")))) for line in lines]


def texts(found: list[Row]) -> list[list[str]]:
    return [[cell.text for cell in row.filled] for row in found]


def test_what_a_narrow_column_broke_is_one_entry() -> None:
    found = whole_entries(
        rows(
            "Maj Ek (S), 1:e vice | Bo Lo (L), tjg. ers. för",
            "ordförande | Cia Ro (C)",
            "Dan Bo (M) | Eva Al (V) § 4, tjg.",
            "Ulla By (S) | ers. för Jan Uf (V)",
        )
    )
    assert texts(found) == [
        ["Maj Ek (S), 1:e vice ordförande", "Bo Lo (L), tjg. ers. för Cia Ro (C)"],
        ["Dan Bo (M)", "Eva Al (V) § 4, tjg. ers. för Jan Uf (V)"],
        ["Ulla By (S)"],
    ]


def test_whole_entries_stay() -> None:
    lines = rows("Maj Ek (S), | Bo Lo (L)", "Cia Ro (C) | Dan Bo (M)", "Eva Al (V), vice")
    assert whole_entries(lines) == lines
