from collections.abc import Callable

import pytest
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from extract.document import Document
from ontology.errors import UnreadableError

Read = Callable[[str, bytes | str], Document]

MEMBERS = [
    ("Åsa Ek (S)", "Kumla kommun", False),
    ("Per Gyllenhammar Alm (M)", "Laxå kommun", True),
    ("Bo Öst (KD)", "Örebro kommun", False),
]
PROSE = (
    "Ordföranden hälsar alla välkomna och går igenom det som har hänt sedan förra mötet. Projektet har nu pågått i ett "
    "år och följer i stort sett planen. Kommunerna har anställt samordnare och börjat träffa företag på orten. Nästa "
    "steg är att ta fram gemensamma rutiner för hur unga ska få stöd efter skolan, och att pröva dem i mindre skala. "
)


def struck(document: Document) -> list[str]:
    return [document.quote(span) for span in document.struck]


def attendance(pdf: FPDF, *, columns: bool = False) -> None:
    """The list, row after row or, as some programs write it, column after column."""
    places = [(20, 0), (110, 1)]
    cells = [(row, x, part) for row in range(len(MEMBERS)) for x, part in places]
    for row, x, part in sorted(cells, key=lambda cell: cell[1]) if columns else cells:
        pdf.text(x, 40 + 6 * row, str(MEMBERS[row][part]))
    for row, (name, _, is_struck) in enumerate(MEMBERS):
        if is_struck:
            y = 40 + 6 * row - 1.3
            pdf.line(20, y, 20 + pdf.get_string_width(name), y)


@pytest.mark.parametrize("columns", [False, True])
def test_rows_of_a_table_stay_together(pdf: FPDF, reading: Read, columns: bool) -> None:
    attendance(pdf, columns=columns)
    document = reading("a.pdf", bytes(pdf.output()))
    assert document.text.splitlines() == [f"{name}\t{place}" for name, place, _ in MEMBERS]
    assert struck(document) == ["Per Gyllenhammar Alm (M)"]
    assert document.media_type == "application/pdf"
    assert document.reader.startswith("pypdfium2/")


def test_strikes_are_no_underlines_and_no_borders(pdf: FPDF, reading: Read) -> None:
    for style, text in (("U", "Understruken gång"), ("S", "Genomstruken"), ("", "Vanlig")):
        pdf.set_font("Helvetica", style, 11)
        pdf.cell(text=text, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.set_font("Helvetica", "", 11)
    for text in ("I en ruta", "bredvid"):
        pdf.cell(w=40, h=5, text=text, border=1)
    document = reading("a.pdf", bytes(pdf.output()))
    assert struck(document) == ["Genomstruken"]
    assert document.text.splitlines()[-1] == "I en ruta\tbredvid"


def test_bold_type_at_the_beginning_of_a_line(pdf: FPDF, reading: Read) -> None:
    lines = [[("B", "Ny buss"), ("", " Bussen "), ("B", "kör")], [("", "Sedan ett "), ("B", "år")], [("B", "Beslut")]]
    for line in lines:
        for style, text in line:
            pdf.set_font("Helvetica", style, 11)
            pdf.write(5, text)
        pdf.ln()
    document = reading("a.pdf", bytes(pdf.output()))
    assert [document.quote(span) for span in document.bold] == ["Ny buss", "Beslut"]


def test_part_of_a_line_is_struck(pdf: FPDF, reading: Read) -> None:
    before, through = "Ordförande: ", "Per Alm"
    pdf.text(20, 40, f"{before}{through}, Åsa Ek")
    left = 20 + pdf.get_string_width(before)
    pdf.line(left, 38.7, left + pdf.get_string_width(through), 38.7)
    assert struck(reading("a.pdf", bytes(pdf.output()))) == ["Per Alm"]


def test_a_strike_annotation_counts(pdf: FPDF, reading: Read) -> None:
    pdf.text(20, 50, "Åsa Ek")
    with pdf.highlight("borttagen", type="StrikeOut"):
        pdf.set_xy(20, 60)
        pdf.cell(text="Ida Lo")
    assert struck(reading("a.pdf", bytes(pdf.output()))) == ["Ida Lo"]


def test_two_columns_of_text_are_read_one_after_the_other(pdf: FPDF, reading: Read) -> None:
    pdf.set_font("Times", size=10)
    with pdf.text_columns(ncols=2, gutter=8, text_align="J") as columns:
        columns.write(PROSE * 8)
    text = " ".join(reading("a.pdf", bytes(pdf.output())).text.split())
    assert text == " ".join((PROSE * 8).split())


def test_a_foot_below_two_columns_stays_below(pdf: FPDF, reading: Read) -> None:
    pdf.set_font("Times", size=10)
    with pdf.text_columns(ncols=2, gutter=8) as columns:
        columns.write(PROSE * 18)
    pdf.text(10, 290, "Justerandes signatur")
    assert reading("a.pdf", bytes(pdf.output())).text.endswith("\n\nJusterandes signatur\n")


def test_hyphens_at_line_ends_stay(pdf: FPDF, reading: Read) -> None:
    pdf.multi_cell(0, 6, "Styrgruppen tar fram ett förslag till för-\nlängning av pro-\njektet.")
    assert reading("a.pdf", bytes(pdf.output())).text.splitlines() == [
        "Styrgruppen tar fram ett förslag till för-",
        "längning av pro-",
        "jektet.",
    ]


def test_paragraphs_are_parted_by_a_blank_line(pdf: FPDF, reading: Read) -> None:
    pdf.multi_cell(0, 5, "Första raden\nandra raden\n\nNytt stycke\nfortsätter")
    assert reading("a.pdf", bytes(pdf.output())).text == "Första raden\nandra raden\n\nNytt stycke\nfortsätter\n"


def test_a_number_is_no_cell(pdf: FPDF, reading: Read) -> None:
    pdf.text(20, 40, "§ 12")
    pdf.text(36, 40, "Val av justerare")
    assert reading("a.pdf", bytes(pdf.output())).text == "§ 12 Val av justerare\n"


def test_pages_are_spans_of_the_text(pdf: FPDF, reading: Read) -> None:
    pdf.text(20, 40, "Sida ett")
    pdf.add_page()
    pdf.add_page()
    pdf.text(20, 40, "Sida tre")
    document = reading("a.pdf", bytes(pdf.output()))
    assert [document.quote(page) for page in document.pages] == ["Sida ett\n", "", "Sida tre\n"]
    assert document.page(document.text.index("tre")) == 3


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_shown_turned(pdf: FPDF, reading: Read, turn: int) -> None:
    with pdf.rotation(turn, x=100, y=100):
        attendance(pdf)
    data = bytes(pdf.output()).replace(b"/Type /Page\n", b"/Type /Page\n/Rotate %d\n" % turn)
    document = reading("a.pdf", data)
    assert document.text.splitlines() == [f"{name}\t{place}" for name, place, _ in MEMBERS]
    assert struck(document) == ["Per Gyllenhammar Alm (M)"]


def test_text_that_runs_up_the_margin_stays_out_of_the_lines(pdf: FPDF, reading: Read) -> None:
    pdf.text(20, 100, "En vanlig rad")
    with pdf.rotation(90, x=10, y=120):
        pdf.text(10, 120, "Justerandes signatur")
    assert reading("a.pdf", bytes(pdf.output())).text == "En vanlig rad\nJusterandes signatur\n"


def test_a_password(pdf: FPDF, reading: Read) -> None:
    pdf.set_encryption("owner", "user")
    pdf.text(20, 40, "hemligt")
    with pytest.raises(UnreadableError, match=r"a\.pdf is protected with a password\. Open it"):
        reading("a.pdf", bytes(pdf.output()))


def test_a_damaged_file(reading: Read) -> None:
    with pytest.raises(UnreadableError, match="begins as a PDF but is damaged"):
        reading("a.pdf", b"%PDF-1.7\n" + b"1 0 obj " * 50)
