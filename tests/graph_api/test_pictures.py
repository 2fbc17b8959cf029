"""Pages of PDF files as images: drawn in a process of their own, the sentence marked."""

import hashlib
import io
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from extract import samples
from extract.read import read
from graph_api import pictures
from graph_api.settings import Settings
from ontology.errors import UnreadableError

PDF = "application/pdf"


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Settings, str, str]:
    """A data folder with one PDF among its originals: settings, hash, and a line of the PDF's first page."""
    path = next(path for path in samples.minutes() if path.suffix == ".pdf" and "scan" not in path.name)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    (tmp_path / "files").mkdir()
    shutil.copy(path, tmp_path / "files" / digest)
    line = next(line for line in read(path).text.splitlines() if len(line) > 20)
    return Settings(data=tmp_path), digest, line


def _yellow(content: bytes) -> int:
    """How many pixels are of the marker's colour."""
    pixels = np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    return int(((red > 200) & (green > 170) & (blue < 190)).sum())


def test_the_sentence_is_marked_where_it_stands(kept: tuple[Settings, str, str]) -> None:
    settings, digest, line = kept
    plain = pictures.page_image(settings, digest, 1, "")
    marked = pictures.page_image(settings, digest, 1, line)
    assert plain.startswith(b"\x89PNG")
    assert _yellow(plain) == 0
    assert _yellow(marked) > 100


def test_a_sentence_that_is_not_there_is_not_marked(kept: tuple[Settings, str, str]) -> None:
    settings, digest, _ = kept
    assert _yellow(pictures.page_image(settings, digest, 1, "står inte på sidan")) == 0


def test_a_page_that_cannot_be_drawn_is_an_error_of_ours(kept: tuple[Settings, str, str]) -> None:
    settings, digest, _ = kept
    with pytest.raises(UnreadableError):
        pictures.page_image(settings, digest, 99, "")


def test_only_kept_pdf_files_have_pages(kept: tuple[Settings, str, str]) -> None:
    settings, digest, _ = kept
    assert pictures.available(settings, digest, PDF)
    assert not pictures.available(settings, digest, "text/plain")
    assert not pictures.available(settings, "0" * 64, PDF)


def test_a_sentence_with_divided_words_is_marked(kept: tuple[Settings, str, str]) -> None:
    settings, digest, line = kept
    divided = f"{line[:5]}-\n{line[5:]}"
    assert _yellow(pictures.page_image(settings, digest, 1, divided)) > 100
