"""PDF, by pypdfium2: text in reading order, strikes from the lines drawn over letters, scanned pages by OCR."""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extract.read.arrange import write_words
from extract.read.content import Content, Writer
from extract.read.pdf_lines import TURNS, Drawn, drawn_on
from extract.read.pdf_words import PageWords, words_of
from extract.read.ruled import Rule
from extract.read.scan import Scanner
from extract.read.source import Source, check_pages, locked
from extract.read.word import Word
from extract.words import known_share, lost_letters
from ontology.errors import UnreadableError

_READER = f"pypdfium2/{pdfium.PYPDFIUM_INFO}"
_FEWEST_LETTERS = 25
"""A page with fewer that holds an image or drawings is a scan: page numbers are often typed onto one."""
_FULL_PAGE = 0.5
_DPI = 300
# What pdfium gives for glyphs whose font does not say which characters they are.
_NO_CHARACTER = re.compile("[\ufffd\ue000-\uf8ff\x01-\x08\x0e-\x1f]")


def read_pdf(source: Source) -> Content:
    """The text layer of each page; where a page has none, or a bad one over its image, what Tesseract reads.

    Without Tesseract, scanned pages among others stay as they are, and `Document.reader` says how many; a document
    that has no others is an `UnreadableError`.
    """
    writer = Writer()
    scanner = Scanner(source)
    with _opened(source) as document:
        for page in _pages(source, document):
            _write_page(writer, page, scanner)
            writer.end_page()
    if scanner.fault is not None and sum(map(len, "".join(writer.parts).split())) < _FEWEST_LETTERS:
        raise scanner.fault
    return writer.content("application/pdf", " ".join(filter(None, (_READER, scanner.summary()))))


@contextmanager
def _opened(source: Source) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError as error:
        if error.err_code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
            raise locked(source) from error
        raise UnreadableError(
            sv=f"{source.name} börjar som en PDF men är skadad. Hämta den på nytt, eller öppna och spara om den.",
            en=f"{source.name} begins as a PDF but is damaged. Fetch it again, or open it and save it anew.",
        ) from error
    with closing(document):
        yield document


def _pages(source: Source, document: pdfium.PdfDocument) -> Iterator[pdfium.PdfPage]:
    count = len(document)
    check_pages(source, count)
    for index in range(count):
        try:
            page = document[index]
        except pdfium.PdfiumError as error:
            raise UnreadableError(
                sv=f"{source.name}: sidan {index + 1} är skadad. Hämta filen på nytt, eller öppna och spara om den.",
                en=f"{source.name}: page {index + 1} is damaged. Fetch the file again, or open it and save it anew.",
            ) from error
        with closing(page):
            yield page


def _write_page(writer: Writer, page: pdfium.PdfPage, scanner: Scanner) -> None:
    turn = TURNS[pdfium_c.FPDFPage_GetRotation(page.raw) % 4]
    drawn = drawn_on(page.raw, turn)
    with closing(page.get_textpage()) as textpage:
        found = words_of(textpage.raw, turn, drawn.strokes)
    words: Sequence[Word] = found.level
    if _is_scan(page, found, drawn) and (scanned := _scan(page, scanner)) is not None:
        words = _better(words, scanned)
    level = [Rule(stroke.y, stroke.left, stroke.right) for stroke in drawn.strokes] if drawn.upright else []
    write_words(writer, words, level, drawn.upright)
    if found.upright:
        writer.write(" ".join(found.upright) + "\n")


def _is_scan(page: pdfium.PdfPage, found: PageWords, drawn: Drawn) -> bool:
    """Whether the page is better read from its image than from its text layer."""
    letters = sum(len(word.text) for word in found.level)
    if letters < _FEWEST_LETTERS:
        return bool(drawn.images) or drawn.paths > 10 * max(letters, 1)
    text = " ".join(word.text for word in found.level)
    if len(_NO_CHARACTER.findall(text)) > 0.1 * letters:
        return True
    width, height = page.get_size()
    covered = max(((box.right - box.left) * (box.top - box.bottom) for box in drawn.images), default=0.0)
    return covered > _FULL_PAGE * width * height and (known_share(text) < 0.7 or lost_letters(text))


def _scan(page: pdfium.PdfPage, scanner: Scanner) -> list[Word] | None:
    """What Tesseract reads on the page; None where it is not installed."""
    width, height = page.get_size()
    if not scanner.ready:
        scanner.unread += 1
        return None
    scanner.check(int(width / 72 * _DPI), int(height / 72 * _DPI))
    bitmap = page.render(scale=_DPI / 72, grayscale=True)
    with closing(bitmap):
        return scanner.words(bitmap.to_pil())


def _better(layer: Sequence[Word], scanned: Sequence[Word]) -> Sequence[Word]:
    """Of two readings of one page, the one with more known words; among equals the fresh one."""
    texts = [" ".join(word.text for word in words) for words in (layer, scanned)]
    return scanned if known_share(texts[1]) >= known_share(texts[0]) else layer
