"""The writer of the samples' files, and what they hold."""

import io

import docx
import pypdfium2
import pytest

from extract.samples import write
from extract.samples.markup import Source


@pytest.mark.parametrize("kind", ["pdf", "scan", "docx"])
def test_the_same_source_gives_the_same_bytes(source: Source, kind: str) -> None:
    writer = write.WRITERS[kind][1]
    assert writer(source) == writer(source)


def test_a_pdf_holds_its_text(source: Source) -> None:
    page = pypdfium2.PdfDocument(write.pdf(source))[0]
    assert "Plats: Åmål" in page.get_textpage().get_text_bounded()


def test_a_scan_holds_no_text(source: Source) -> None:
    assert pypdfium2.PdfDocument(write.scan(source))[0].get_textpage().get_text_bounded() == ""


def test_a_docx_strikes_runs(source: Source) -> None:
    table = docx.Document(io.BytesIO(write.word(source))).tables[0]
    assert table.rows[0].cells[1].paragraphs[0].runs[0].font.strike


def test_markdown_and_text_keep_the_words(source: Source) -> None:
    assert "| Eva Ek | ~~Örebro~~ |" in write.markdown(source).decode()
    assert "Eva Ek   Örebro" in write.text(source).decode()
