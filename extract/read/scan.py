"""Scanned pages, by Tesseract with its Swedish model."""

import io
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from extract.document import Span
from extract.read import tesseract
from extract.read.arrange import write_words
from extract.read.content import Content, Writer
from extract.read.scan_heads import with_heads
from extract.read.scan_lines import Strike, without_lines
from extract.read.scan_paper import Gray, even, opaque, straight, without_specks
from extract.read.scan_signs import with_signs
from extract.read.scan_spelling import spelt
from extract.read.scan_strays import without_strays
from extract.read.source import Source, check_pages
from extract.read.tesseract import Printed
from extract.read.word import Word
from extract.words import readability
from ontology.errors import UnreadableError

_INSTALL = "apt-get install tesseract-ocr tesseract-ocr-swe"
_NARROWEST = 2480
"""Pixels: A4 at 300 dpi. Tesseract wants letters of 20 pixels and more, and dots that stand off them."""
_READABLE = 0.3
_APART = 0.2
"""In halves of a line's height: more than what is no gap."""


class Scanner:
    """Tesseract, asked for once it is needed, and what it turned out to be."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.used = False
        self.unread = 0
        """Pages that were to be read, but Tesseract was not there."""
        self.version = ""
        self.fault: UnreadableError | None = None
        self._languages: set[str] = set()
        self._turn: Image.Transpose | None = None

    @property
    def ready(self) -> bool:
        """Whether Tesseract and its Swedish model are installed; if not, `fault` says what to do."""
        if not self.version and self.fault is None:
            self._look()
        return self.fault is None

    def _look(self) -> None:
        missing = ("Tesseract", "Tesseract")
        try:
            version, self._languages = tesseract.version(), tesseract.languages()
            if tesseract.SWEDISH in self._languages:
                self.version = f"tesseract/{version}-{tesseract.SWEDISH}"
                return
            missing = ("Tesseracts svenska modell (swe)", "Tesseract's Swedish model (swe)")
        except (FileNotFoundError, subprocess.CalledProcessError):
            pass
        self.fault = UnreadableError(
            sv=f"{self.source.name} är inskannad, och {missing[0]} finns inte på den här datorn. "
            f"Installera med: {_INSTALL}",
            en=f"{self.source.name} is a scan, and {missing[1]} is not installed on this machine. "
            f"Install it with: {_INSTALL}",
        )

    def summary(self) -> str:
        """What `Document.reader` should say of the pages that are scans; empty where none was."""
        if self.unread:
            return f"({self.unread} scanned pages not read)"
        return self.version if self.used else ""

    def check(self, width: int, height: int) -> None:
        """Raise `UnreadableError` for a picture larger than the limit."""
        most = self.source.limits.pixels
        if width * height > most:
            raise UnreadableError(
                sv=f"{self.source.name} har en sida med {width} × {height} bildpunkter, gränsen är {most}. "
                "Skanna om den i 300 dpi.",
                en=f"{self.source.name} has a page of {width} × {height} pixels, the limit is {most}. "
                "Scan it again at 300 dpi.",
            )

    def words(self, image: Image.Image) -> list[Word]:
        """The words on a page, upright or turned; those with a line through them are struck."""
        self.used = True
        page = _prepared(image)
        readings = []
        # The pages of a document lie as the one before, as a rule.
        for turn in sorted(_TURNS, key=lambda turn: turn != self._turn):
            reading = self._read(page if turn is None else page.transpose(turn))
            readings.append(reading)
            if reading.readability >= _READABLE:
                self._turn = turn
                break
        return max(readings, key=attrgetter("readability")).words

    def _read(self, image: Image.Image) -> "_Reading":
        def swedish(sheet: Gray) -> list[Printed]:
            return tesseract.recognise(sheet, tesseract.SWEDISH)

        page, strikes = without_lines(without_specks(np.asarray(straight(image))))
        printed = with_heads(page, swedish(page), swedish)
        if tesseract.ENGLISH in self._languages:
            printed = with_signs(page, printed, lambda sheet: tesseract.recognise(sheet, tesseract.ENGLISH))
        printed = spelt(without_strays(printed))
        return _Reading(_words(printed, strikes), readability(" ".join(one.text for one in printed)))


class _Reading(NamedTuple):
    words: list[Word]
    readability: float


_TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180)


def read_scan(source: Source) -> Content:
    """The text of an image, page by page where it has several (TIFF)."""
    scanner = Scanner(source)
    writer = Writer()
    for image in _images(source, scanner):
        if not scanner.ready and scanner.fault is not None:
            raise scanner.fault
        write_words(writer, scanner.words(image))
        writer.end_page()
    return writer.content(Image.MIME[_format(source)], scanner.version)


def _format(source: Source) -> str:
    with Image.open(io.BytesIO(source.data)) as image:
        return image.format or "PNG"


def _images(source: Source, scanner: Scanner) -> Iterator[Image.Image]:
    # The limit is ours, named and with its own message; Pillow's would be a warning first.
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(source.data)) as image:
            check_pages(source, getattr(image, "n_frames", 1))
            for frame in ImageSequence.Iterator(image):
                scanner.check(*frame.size)
                yield ImageOps.exif_transpose(frame)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnreadableError(
            sv=f"{source.name} är en bild som är skadad. Skanna eller hämta den på nytt.",
            en=f"{source.name} is a damaged image. Scan or fetch it again.",
        ) from error


def _prepared(image: Image.Image) -> Image.Image:
    """Grey on white, large enough for Tesseract."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(paper, image)
    image = image.convert("L")
    if min(image.size) < _NARROWEST // 2 or image.width < _NARROWEST:
        factor = min(4.0, _NARROWEST / max(image.width, 1))
        image = image.resize((max(1, round(image.width * factor)), max(1, round(image.height * factor))))
    return opaque(even(image))


def _words(printed: list[Printed], strikes: list[Strike]) -> list[Word]:
    """The words with boxes as high as most lines are and a little more, as a font's own box is.

    All words of a line get one: a line that leans must not touch the next. No box touches the one after it: where
    Tesseract parts words, "kommuner i", there is a blank, however narrow.
    """
    if not printed:
        return []
    half = 0.6 * median(one.line_bottom - one.line_top for one in {one.line: one for one in printed}.values())
    edges = [*(one.left if one.line == before.line else None for before, one in pairwise(printed)), None]
    words = []
    for one, edge in zip(printed, edges, strict=True):
        middle = -(one.line_top + one.line_bottom) / 2
        right = one.right if edge is None else min(one.right, edge - _APART * half)
        struck = (Span(0, len(one.text)),) if _is_struck(one, strikes) else ()
        words.append(Word(one.text, one.left, right, middle - half, middle + half, struck))
    return words


def _is_struck(word: Printed, strikes: list[Strike]) -> bool:
    """Whether a line goes through the middle of the word, along at least half of it."""
    left, top, right, bottom = word.left, word.top, word.right, word.bottom
    return any(
        min(right, strike.right) - max(left, strike.left) > 0.5 * (right - left)
        and top + 0.15 * (bottom - top) < (strike.top + strike.bottom) / 2 < bottom - 0.1 * (bottom - top)
        for strike in strikes
    )
