import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from fpdf import FPDF
from PIL import Image

from extract.document import Document
from extract.read import read
from extract.read.limits import Limits
from extract.read.scan import Scanner
from extract.read.source import Source
from ontology.errors import InputError, UnreadableError

Read = Callable[[str, bytes | str], Document]
Save = Callable[[str, bytes | str], Path]

MEMBERS = [
    ("Åsa Lindgren (S)", "Kumla kommun", False),
    ("Per Gyllenhammar (M)", "Laxå kommun", True),
    ("Birgitta Öberg (KD)", "Örebro kommun", False),
    ("Torbjörn Åkesson (C)", "Hällefors kommun", True),
]


@pytest.fixture
def page(pdf: FPDF) -> Image.Image:
    """A page at 200 dpi: a list with two members struck through, a line of text, an underlined one and a table."""
    pdf.text(20, 25, "Närvarande ledamöter:")
    for row, (name, place, is_struck) in enumerate(MEMBERS):
        y = 35 + 7 * row
        pdf.text(20, y, name)
        pdf.text(110, y, place)
        if is_struck:
            pdf.line(20, y - 1.3, 20 + pdf.get_string_width(name), y - 1.3)
            pdf.line(110, y - 1.3, 110 + pdf.get_string_width(place), y - 1.3)
    pdf.text(20, 75, "Ordföranden öppnade mötet och hälsade alla välkomna till kommunhuset.")
    pdf.set_xy(20, 80)
    pdf.set_font("Helvetica", "U", 11)
    pdf.cell(text="Beslut fattades enligt förslaget")
    pdf.set_font("Helvetica", "", 11)
    pdf.set_xy(20, 90)
    pdf.cell(w=60, h=8, text="Kostnad per kommun", border=1)
    document = pypdfium2.PdfDocument(bytes(pdf.output()))
    image: Image.Image = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def struck(document: Document) -> list[str]:
    return [document.quote(span) for span in document.struck]


def expected_lines() -> list[str]:
    return [f"{name}\t{place}" for name, place, _ in MEMBERS]


def expected_struck() -> list[str]:
    return [part for name, place, is_struck in MEMBERS if is_struck for part in (name, place)]


@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize("kind", ["PNG", "PDF", "TIFF"])
def test_a_scan_is_read_with_its_strikes(page: Image.Image, reading: Read, kind: str) -> None:
    document = reading(f"a.{kind.lower()}", saved(page, kind, resolution=200))
    lines = document.text.splitlines()
    assert [line for line in lines if "\t" in line] == expected_lines()
    assert "Ordföranden öppnade mötet och hälsade alla välkomna till kommunhuset." in lines
    assert struck(document) == expected_struck()
    assert "tesseract/" in document.reader


@pytest.mark.usefixtures("tesseract")
def test_a_page_that_lies_on_its_side(page: Image.Image, reading: Read) -> None:
    document = reading("a.png", saved(page.rotate(90, expand=True), "PNG"))
    assert [line for line in document.text.splitlines() if "\t" in line] == expected_lines()


@pytest.mark.usefixtures("tesseract")
def test_a_text_layer_made_without_swedish_is_read_anew(page: Image.Image, reading: Read) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.image(page, 0, 0, 210, 297)
    pdf.set_font("Helvetica", size=11)
    with pdf.local_context(text_mode="INVISIBLE"):
        pdf.set_xy(20, 20)
        pdf.multi_cell(160, 6, "Ordf6randen éppnade m6tet och hdlsade alla v3lkomna till kommunhuset. " * 6)
    document = reading("a.pdf", bytes(pdf.output()))
    assert "Ordföranden öppnade mötet" in document.text
    assert "éppnade" not in document.text


def test_without_tesseract_the_message_says_what_to_install(
    page: Image.Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    scanner = Scanner(Source("a.png", b"", Limits()))
    assert not scanner.ready
    assert scanner.fault is not None
    assert scanner.fault.message("sv") == (
        "a.png är inskannad, och Tesseract finns inte på den här datorn. "
        "Installera med: apt-get install tesseract-ocr tesseract-ocr-swe"
    )


def test_an_image_under_another_name(page: Image.Image, reading: Read) -> None:
    with pytest.raises(UnreadableError, match=r"a\.pdf is named \.pdf but is an image\. Rename it"):
        reading("a.pdf", saved(page, "JPEG"))


def test_a_damaged_image(page: Image.Image, reading: Read) -> None:
    with pytest.raises(InputError, match=r"a\.png"):
        reading("a.png", saved(page, "PNG")[:3000])


def test_an_image_with_too_many_pages(save: Save) -> None:
    frames = [Image.new("1", (20, 20), shade) for shade in (0, 1, 0)]
    path = save("a.tiff", saved(frames[0], "TIFF", save_all=True, append_images=frames[1:]))
    with pytest.raises(UnreadableError, match=r"^a\.tiff has 3 pages, the limit is 2\. Split it, one set of minutes"):
        read(path, limits=Limits(pages=2))


def test_an_image_with_too_many_pixels(save: Save) -> None:
    path = save("a.png", saved(Image.new("1", (2000, 2000)), "PNG"))
    with pytest.raises(UnreadableError, match=r"a page of 2000 × 2000 pixels, the limit is 1000000\. Scan it again"):
        read(path, limits=Limits(pixels=1_000_000))
