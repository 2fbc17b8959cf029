"""Scanned pages, by Tesseract with its Swedish model."""

import io
import os
import re
import subprocess
from collections.abc import Iterator
from statistics import median

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from extract.document import Span
from extract.read.arrange import Word, write_words
from extract.read.content import Content, Writer
from extract.read.scan_lines import Strike, without_strikes
from extract.read.source import Source
from extract.words import readability
from ontology.errors import UnreadableError

_INSTALL = "apt-get install tesseract-ocr tesseract-ocr-swe"
_NARROWEST = 1600
"""Pixels: A4 at 200 dpi. Tesseract wants letters of 20 pixels and more."""
_READABLE = 0.3
_VERSION = re.compile(r"tesseract v?([\d.]+)")


class Scanner:
    """Tesseract, asked for once it is needed, and what it turned out to be."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.used = False
        self.unread = 0
        """Pages that were to be read, but Tesseract was not there."""
        self.version = ""
        self.fault: UnreadableError | None = None

    @property
    def ready(self) -> bool:
        """Whether Tesseract and its Swedish model are installed; if not, `fault` says what to do."""
        if not self.version and self.fault is None:
            self._look()
        return self.fault is None

    def _look(self) -> None:
        missing = ("Tesseract", "Tesseract")
        try:
            version = _run(["tesseract", "--version"])
            if "swe" in _run(["tesseract", "--list-langs"]).split():
                found = _VERSION.search(version)
                self.version = f"tesseract/{found[1] if found else '?'}-swe"
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
        best = _recognise(page)
        if _readability(best) < _READABLE:
            turned = (_recognise(page.transpose(turn)) for turn in _TURNS)
            best = max((best, *turned), key=_readability)
        return best


_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180)


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
            for index, frame in enumerate(ImageSequence.Iterator(image)):
                if index >= source.limits.pages:
                    return
                scanner.check(*frame.size)
                yield ImageOps.exif_transpose(frame)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnreadableError(
            sv=f"{source.name} är en bild som är skadad ({error}). Skanna eller hämta den på nytt.",
            en=f"{source.name} is a damaged image ({error}). Scan or fetch it again.",
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
    return image


def _recognise(image: Image.Image) -> list[Word]:
    page, strikes = without_strikes(np.asarray(image))
    picture = io.BytesIO()
    Image.fromarray(page).save(picture, "PPM")
    # psm 6, one block of text: psm 3 tears the columns of an attendance list apart.
    table = _run(["tesseract", "stdin", "stdout", "-l", "swe", "--psm", "6", "tsv"], picture.getvalue())
    return _words(table, strikes)


def _run(command: list[str], data: bytes = b"") -> str:
    # More threads than one cost more than they give, and a reader has one core (tesseract-ocr/tesseract, FAQ).
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    ran = subprocess.run(command, input=data, capture_output=True, check=True, env=environment)
    return ran.stdout.decode("utf-8", errors="replace")


def _words(table: str, strikes: list[Strike]) -> list[Word]:
    """Words out of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, …, text."""
    lines: dict[tuple[str, ...], tuple[int, int]] = {}
    rows = []
    for row in (line.split("\t") for line in table.splitlines()[1:]):
        if len(row) < 12:
            continue
        place, (left, top, width, height) = tuple(row[1:5]), map(int, row[6:10])
        if row[0] == "4":
            lines[place] = (top, height)
        elif row[0] == "5" and row[11].strip() and (float(row[10]) > 20 or any(map(str.isalnum, row[11]))):
            rows.append((place, left, top, left + width, top + height, row[11].strip()))
    if not rows:
        return []
    # All words of a line get one box, as high as most lines are and a little more, as a font's own box is:
    # a line that leans must not touch the next.
    half = 0.6 * median(height for _, height in lines.values())
    words = []
    for place, left, top, right, bottom, text in rows:
        middle = -(lines[place][0] + lines[place][1] / 2)
        struck = (Span(0, len(text)),) if _is_struck(left, top, right, bottom, strikes) else ()
        words.append(Word(text, left, right, middle - half, middle + half, struck))
    return words


def _is_struck(left: int, top: int, right: int, bottom: int, strikes: list[Strike]) -> bool:
    """Whether a line goes through the middle of the box, along at least half of it."""
    return any(
        min(right, strike.right) - max(left, strike.left) > 0.5 * (right - left)
        and top + 0.15 * (bottom - top) < (strike.top + strike.bottom) / 2 < bottom - 0.1 * (bottom - top)
        for strike in strikes
    )


def _readability(words: list[Word]) -> float:
    return readability(" ".join(word.text for word in words))
