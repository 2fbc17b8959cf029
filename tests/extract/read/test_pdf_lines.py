"""Thin lines on a page of PDF, and how a turned page is seen."""

import pypdfium2
import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st

from extract.read.pdf_lines import TURNS, Drawn, Matrix, drawn_on

numbers = st.integers(-50, 50).map(float)
matrices = st.builds(Matrix, numbers, numbers, numbers, numbers, numbers, numbers)


def drawn(pdf: FPDF, turn: Matrix = TURNS[0]) -> Drawn:
    with pypdfium2.PdfDocument(bytes(pdf.output())) as document:
        return drawn_on(document[0], turn)


@given(matrices, matrices, numbers, numbers)
def test_one_map_after_another_is_one(one: Matrix, other: Matrix, x: float, y: float) -> None:
    point = one.box(x, y, x, y)
    assert one.then(other).box(x, y, x, y) == other.box(point.left, point.bottom, point.left, point.bottom)


@given(matrices)
def test_the_map_that_changes_nothing(one: Matrix) -> None:
    assert one.then(Matrix()) == Matrix().then(one) == one


@pytest.mark.parametrize("turn", TURNS)
def test_four_turns_are_none(turn: Matrix) -> None:
    assert turn.then(turn).then(turn).then(turn) == Matrix()
    assert turn.box(0, 0, 3, 2)[2] - turn.box(0, 0, 3, 2)[0] == (3 if turn.b == 0 else 2)


@pytest.mark.parametrize(
    ("line", "level", "upright"),
    [
        ((20, 50, 60, 50), 1, 0),
        ((20, 50, 20, 90), 0, 1),
        ((20, 50, 60, 90), 0, 0),
        ((20, 50, 20.5, 50), 0, 0),
    ],
)
def test_level_and_upright_lines(pdf: FPDF, line: tuple[float, ...], level: int, upright: int) -> None:
    pdf.line(*line)
    found = drawn(pdf)
    assert (len(found.strokes), len(found.upright)) == (level, upright)


def test_what_is_level_stands_upright_on_a_turned_page(pdf: FPDF) -> None:
    pdf.line(20, 50, 60, 50)
    found = drawn(pdf, TURNS[1])
    assert (len(found.strokes), len(found.upright)) == (0, 1)


def test_the_sides_of_a_frame_are_four_lines(pdf: FPDF) -> None:
    pdf.rect(20, 50, 40, 30)
    found = drawn(pdf)
    assert (len(found.strokes), len(found.upright)) == (2, 2)


@pytest.mark.parametrize(("height", "level"), [(0.5, 1), (2.0, 2)])
def test_a_thin_bar_is_one_line_and_a_thick_one_a_frame(pdf: FPDF, height: float, level: int) -> None:
    pdf.rect(20, 50, 40, height, style="F")
    assert len(drawn(pdf).strokes) == level


def test_text_that_was_struck_out_in_a_viewer_has_a_line_through_its_middle(pdf: FPDF) -> None:
    with pdf.highlight("x", type="StrikeOut"):
        pdf.text(20, 50, "Maj Ek")
    (stroke,) = drawn(pdf).strokes
    assert stroke.right > stroke.left
