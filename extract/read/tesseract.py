"""Tesseract, the program: which it is, and what it reads on an image.

Its Swedish model has no sign for "§", "%" or "•", the English one has no å and ä: `swe` reads the page, `eng` what
can be a sign that `swe` does not know.
"""

import io
import os
import re
import subprocess
from typing import NamedTuple

from PIL import Image

from extract.read.scan_paper import Gray

SWEDISH, ENGLISH = "swe", "eng"
_VERSION = re.compile(r"tesseract v?([\d.]+)")
_LINE, _WORD = "4", "5"
_UNSURE = 20
"""Per cent; what has no letter or figure and is less sure than this is no word."""


class Printed(NamedTuple):
    """A word that Tesseract reads, and the box around it, in pixels from the upper left corner."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: float
    """Per cent."""
    line: int
    """Which line of the page it stands on, counted from 0."""
    line_top: int
    line_bottom: int


def version() -> str:
    """The number of the version that is installed. Raises `FileNotFoundError` where none is."""
    found = _VERSION.search(_run(["tesseract", "--version"]))
    return found[1] if found else "?"


def languages() -> set[str]:
    """The models that are installed, by their code."""
    return set(_run(["tesseract", "--list-langs"]).split())


def recognise(page: Gray, language: str) -> list[Printed]:
    """The words on an image, line by line."""
    picture = io.BytesIO()
    Image.fromarray(page).save(picture, "PPM")
    # psm 6, one block of text: psm 3 tears the columns of an attendance list apart.
    table = _run(["tesseract", "stdin", "stdout", "-l", language, "--psm", "6", "tsv"], picture.getvalue())
    return _words(table)


def _run(command: list[str], data: bytes = b"") -> str:
    # More threads than one cost more than they give, and a reader has one core (tesseract-ocr/tesseract, FAQ).
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    ran = subprocess.run(command, input=data, capture_output=True, check=True, env=environment)
    return ran.stdout.decode("utf-8", errors="replace")


def _words(table: str) -> list[Printed]:
    """Words out of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, …, text."""
    words: list[Printed] = []
    line, line_top, line_bottom = -1, 0, 0
    for row in (row.split("\t") for row in table.splitlines()[1:]):
        if len(row) < 12 or row[0] not in (_LINE, _WORD):
            continue
        left, top, width, height = map(int, row[6:10])
        text, sure = row[11].strip(), float(row[10])
        if row[0] == _LINE:
            line, line_top, line_bottom = line + 1, top, top + height
        elif text and (sure > _UNSURE or any(map(str.isalnum, text))):
            words.append(Printed(text, left, top, left + width, top + height, sure, line, line_top, line_bottom))
    return words
