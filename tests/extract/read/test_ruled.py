from collections.abc import Callable, Sequence
from itertools import pairwise

from fpdf import FPDF

from extract.document import Document
from extract.read.ruled import Rule
from extract.read.word import Word
from tests.extract.read.page import at, written

Read = Callable[[str, bytes | str], Document]


def grid(xs: Sequence[float], lines: Sequence[float]) -> tuple[list[Rule], list[Rule]]:
    """The borders of a table, drawn cell by cell."""
    ys = [10 - 12.0 * line for line in lines]
    level = [Rule(y, left, right) for y in ys for left, right in pairwise(xs)]
    upright = [Rule(x, low, high) for x in xs for high, low in pairwise(ys)]
    return level, upright


def cell(left: float, line: float, *texts: str) -> list[Word]:
    return [word for step, text in enumerate(texts) for word in at(text, left, line + step)]


def test_a_cell_is_what_lies_between_the_lines() -> None:
    level, upright = grid([0, 100, 220], [0, 1.2, 3.2])
    words = [*cell(4, 0, "Projekt"), *cell(104, 0, "Ägare"), *cell(4, 1.2, "Byabussen till", "havet")]
    words += cell(104, 1.7, "Habo kommun")
    above, below = at("Tabellen gicks igenom rad för rad", 0, -2), at("Inga frågor ställdes", 0, 5)
    assert written([*below, *words, *above], level, upright) == [
        "Tabellen gicks igenom rad för rad",
        "Projekt\tÄgare",
        "Byabussen till havet\tHabo kommun",
        "Inga frågor ställdes",
    ]


def test_lines_that_had_room_to_go_on_stay_lines() -> None:
    level, upright = grid([0, 100, 300], [0, 3.2, 4.4])
    words = [*cell(4, 1, "Närvarande"), *cell(104, 0, "Maj Ek (S)", "Bo Lo (M)", "Ann Ås (C)")]
    words += [*cell(4, 3.2, "Frånvarande"), *cell(104, 3.2, "Eva By (L)")]
    assert written(words, level, upright) == [
        "Närvarande\tMaj Ek (S)",
        "Bo Lo (M)",
        "Ann Ås (C)",
        "Frånvarande\tEva By (L)",
    ]


def test_cells_that_are_empty_or_reach_over_several_columns() -> None:
    level = [Rule(10 - 12.0 * line, 0, 300) for line in (0, 1.2, 2.4, 3.6)]
    upright = [Rule(x, -33.2, 10 if x in (0, 300) else -4.4) for x in (0, 100, 200, 300)]
    words = [*cell(4, 0, "Beslutande ledamöter"), *cell(4, 1.2, "Namn"), *cell(104, 1.2, "Parti")]
    words += [*cell(204, 1.2, "Tjänstgör för"), *cell(4, 2.4, "Maj Ek"), *cell(204, 2.4, "Bo Lo")]
    assert written(words, level, upright) == ["Beslutande ledamöter", "Namn\tParti\tTjänstgör för", "Maj Ek\t\tBo Lo"]


def test_a_frame_around_running_text_is_no_table() -> None:
    level, upright = grid([0, 100, 300], [0, 1.2, 21.2])
    text = [f"Rad {number} av protokollet" for number in range(18)]
    words = [*cell(4, 0, "Organ"), *cell(104, 0, "Direktionen"), *cell(104, 1.2, *text)]
    assert written(words, level, upright) == ["Organ\tDirektionen", *text]


def test_the_borders_of_a_printed_table(pdf: FPDF, reading: Read) -> None:
    rows = [["Projekt", "Deltar"], ["Byabussen från torget till havet", "Habo kommun"]]
    with pdf.table(col_widths=(30, 60), width=90, align="LEFT") as printed:
        for texts in rows:
            row = printed.row()
            for text in texts:
                row.cell(text)
    document = reading("a.pdf", bytes(pdf.output()))
    assert document.text.splitlines() == ["\t".join(texts) for texts in rows]
