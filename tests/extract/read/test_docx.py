import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as Docx
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from extract.document import Document
from ontology.errors import UnreadableError

Read = Callable[[str, bytes | str], Document]


@pytest.fixture
def minutes() -> Docx:
    return docx.Document()


def saved(minutes: Docx) -> bytes:
    file = io.BytesIO()
    minutes.save(file)
    return file.getvalue()


def struck(document: Document) -> list[str]:
    return [document.quote(span) for span in document.struck]


def test_paragraphs_are_lines_and_headings_are_known(minutes: Docx, reading: Read) -> None:
    minutes.add_heading("Protokoll", 0)
    minutes.add_heading("Närvarande", 2)
    paragraph = minutes.add_paragraph("Åsa Ek ")
    paragraph.add_run("(S)").bold = True
    document = reading("a.docx", saved(minutes))
    assert document.text == "Protokoll\nNärvarande\nÅsa Ek (S)\n"
    assert [(document.quote(heading.span), heading.level) for heading in document.headings] == [
        ("Protokoll", 1),
        ("Närvarande", 2),
    ]
    assert document.quote(document.bold[-1]) == "(S)"


def test_rows_of_tables_are_lines_with_tabs(minutes: Docx, reading: Read) -> None:
    table = minutes.add_table(rows=3, cols=2)
    for row, texts in enumerate([("Åsa Ek (S)", "Kumla kommun"), ("Per Alm (M)", "Laxå kommun")]):
        for cell, text in zip(table.rows[row].cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).font.strike = row == 1
    table.rows[2].cells[0].text, table.rows[2].cells[1].text = "Ida\nBo", "Region X\nRegion Y"
    document = reading("a.docx", saved(minutes))
    assert document.text.splitlines() == [
        "Åsa Ek (S)\tKumla kommun",
        "Per Alm (M)\tLaxå kommun",
        "Ida\tRegion X",
        "Bo\tRegion Y",
    ]
    assert struck(document) == ["Per Alm (M)", "Laxå kommun"]


def test_a_style_can_strike_out_and_a_run_can_take_it_back(minutes: Docx, reading: Read) -> None:
    style = minutes.styles.add_style("Utgår", 2)
    style.font.strike = True
    paragraph = minutes.add_paragraph()
    paragraph.add_run("Per Alm", style="Utgår")
    paragraph.add_run(", ")
    paragraph.add_run("Åsa Ek", style="Utgår").font.strike = False
    paragraph.add_run("Ida Lo").font.double_strike = True
    assert struck(reading("a.docx", saved(minutes))) == ["Per Alm", "Ida Lo"]


def test_tracked_changes_are_accepted(minutes: Docx, reading: Read) -> None:
    paragraph = minutes.add_paragraph("Nämnden ")
    for tag, text in (("w:del", "avslår"), ("w:ins", "bifaller")):
        change = OxmlElement(tag)
        run = paragraph.add_run(text)._r
        if tag == "w:del":
            run[0].tag = qn("w:delText")
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run(" ansökan.")
    assert reading("a.docx", saved(minutes)).text == "Nämnden bifaller ansökan.\n"


def test_numbers_that_word_counts_are_written_out(minutes: Docx, reading: Read) -> None:
    minutes.add_paragraph("Mötet öppnas", style="List Number")
    minutes.add_paragraph("Val av justerare", style="List Number")
    minutes.add_paragraph("en punkt", style="List Bullet")
    minutes.add_paragraph("Nästa ärende", style="List Number")
    assert reading("a.docx", saved(minutes)).text.splitlines() == [
        "1. Mötet öppnas",
        "2. Val av justerare",
        "• en punkt",
        "3. Nästa ärende",
    ]


def test_pages_end_where_the_document_says(minutes: Docx, reading: Read) -> None:
    minutes.add_paragraph("sida ett")
    minutes.paragraphs[-1].runs[0].add_break(WD_BREAK.PAGE)
    minutes.add_paragraph("sida två")
    document = reading("a.docx", saved(minutes))
    assert document.page(document.text.index("två")) == 2
    assert "\f" not in document.text


def test_the_head_of_the_first_page_comes_first(minutes: Docx, reading: Read) -> None:
    minutes.sections[0].header.paragraphs[0].text = "Kommunstyrelsen\t2024-03-05"
    minutes.add_paragraph("Plats: Kommunhuset")
    assert reading("a.docx", saved(minutes)).text == "Kommunstyrelsen\t2024-03-05\nPlats: Kommunhuset\n"


def test_hidden_text_stays_hidden(minutes: Docx, reading: Read) -> None:
    paragraph = minutes.add_paragraph("synlig")
    paragraph.add_run(" dold").font.hidden = True
    assert reading("a.docx", saved(minutes)).text == "synlig\n"


def test_parts_that_are_missing_or_broken(minutes: Docx, reading: Read) -> None:
    whole = zipfile.ZipFile(io.BytesIO(saved(minutes)))
    for name, replaced in (("word/document.xml", b"<w:document"), ("[Content_Types].xml", None)):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as container:
            for member in whole.namelist():
                data = replaced if member == name else whole.read(member)
                if data is not None:
                    container.writestr(member, data)
        with pytest.raises(UnreadableError, match="is damaged"):
            reading("a.docx", file.getvalue())
