"""Files as people have them, written for each test."""

import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from fpdf import FPDF

from extract.document import Document
from extract.read import read

Save = Callable[[str, bytes | str], Path]
Read = Callable[[str, bytes | str], Document]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Write a file and return its path."""

    def write(name: str, data: bytes | str) -> Path:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return write


@pytest.fixture
def reading(save: Save) -> Read:
    """Write a file and read it."""
    return lambda name, data: read(save(name, data))


@pytest.fixture
def pdf() -> FPDF:
    """An empty page in Helvetica 11."""
    page = FPDF()
    page.add_page()
    page.set_font("Helvetica", size=11)
    return page


@cache
def tesseract_is_ready() -> bool:
    if shutil.which("tesseract") is None:
        return False
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False)
    return "swe" in listed.stdout.split()


@pytest.fixture
def tesseract() -> None:
    """Skip the test where Tesseract or its Swedish model is not installed."""
    if not tesseract_is_ready():
        pytest.skip("tesseract with swe is not installed (apt-get install tesseract-ocr tesseract-ocr-swe)")


def struck(document: Document) -> list[str]:
    return [document.quote(span) for span in document.struck]
