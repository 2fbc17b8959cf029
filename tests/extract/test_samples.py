"""The bundled sample minutes, and the writer that makes the binary ones."""

import io
from pathlib import Path

import docx
import pypdfium2
import pytest

from extract import samples
from extract.samples import markup, write
from extract.samples.page import breaks, lay_out

SOURCES = sorted((samples.FOLDER / "source").glob("*.md"))
BINARY = ["pdf", "scan", "docx"]
SETTINGS = "---\nformats: [pdf]\n---\n"


@pytest.fixture
def source(tmp_path: Path) -> markup.Source:
    path = tmp_path / "sample.md"
    path.write_text(
        SETTINGS + "# Protokoll\n\nTid: 9  \nPlats: Åmål\n\n| Eva Ek | ~~Örebro~~ |\n\n- ett\n- två", encoding="utf-8"
    )
    return markup.read(path)


def test_samples_come_in_every_form() -> None:
    assert len(samples.minutes()) >= 8
    assert {path.suffix for path in samples.minutes()} == {".pdf", ".docx", ".md", ".txt"}


def test_markup_knows_its_blocks(source: markup.Source) -> None:
    assert [block.kind for block in source.blocks] == ["heading", "paragraph", "table", "bullets"]
    assert source.blocks[1].runs == (markup.Run("Tid: 9\nPlats: Åmål"),)
    assert source.blocks[2].rows == (((markup.Run("Eva Ek"),), (markup.Run("Örebro", struck=True),)),)


def test_markup_wants_settings(tmp_path: Path) -> None:
    path = tmp_path / "bare.md"
    path.write_text("# Protokoll", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bare\.md"):
        markup.read(path)


def test_only_the_struck_piece_is_struck(source: markup.Source) -> None:
    assert [piece.text for page in lay_out(source) for piece in page if piece.struck] == ["Örebro"]


def test_words_break_before_a_consonant_and_its_vowel() -> None:
    assert [head for head, _ in breaks("kompetens")] == ["kompe-", "kom-"]


@pytest.mark.parametrize("kind", BINARY)
def test_the_same_source_gives_the_same_bytes(source: markup.Source, kind: str) -> None:
    writer = write.WRITERS[kind][1]
    assert writer(source) == writer(source)


def test_a_pdf_holds_its_text(source: markup.Source) -> None:
    page = pypdfium2.PdfDocument(write.pdf(source))[0]
    assert "Plats: Åmål" in page.get_textpage().get_text_bounded()


def test_a_scan_holds_no_text(source: markup.Source) -> None:
    assert pypdfium2.PdfDocument(write.scan(source))[0].get_textpage().get_text_bounded() == ""


def test_a_docx_strikes_runs(source: markup.Source) -> None:
    table = docx.Document(io.BytesIO(write.word(source))).tables[0]
    assert table.rows[0].cells[1].paragraphs[0].runs[0].font.strike


def test_markdown_and_text_keep_the_words(source: markup.Source) -> None:
    assert "| Eva Ek | ~~Örebro~~ |" in write.markdown(source).decode()
    assert "Eva Ek   Örebro" in write.text(source).decode()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_source_has_been_written(path: Path) -> None:
    source = markup.read(path)
    for kind in source.formats:
        assert (samples.FOLDER / "minutes" / (source.name + write.WRITERS[kind][0])).is_file()
