"""What is wrong with a file before anybody looks inside."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF

from extract.read import read
from extract.read.limits import Limits
from ontology.errors import EmptyError, InputError, UnreadableError

Save = Callable[[str, bytes | str], Path]


def fault(path: Path, **limits: int) -> InputError:
    with pytest.raises(InputError) as caught:
        read(path, limits=Limits(**limits) if limits else None)
    for text in caught.value.texts.values():
        assert path.name in text
        assert text.endswith((".", "swe"))
    return caught.value


def test_an_empty_file(save: Save) -> None:
    error = fault(save("a.pdf", b""))
    assert isinstance(error, EmptyError)
    assert error.message("sv") == "a.pdf är tom (0 byte). Hämta den på nytt från källan."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "finns inte, eller försvann" in fault(tmp_path / "a.txt").message("sv")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in fault(tmp_path).message("en")


def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "not a regular file" in fault(tmp_path / "a.txt").message("en")


def test_a_device() -> None:
    assert "not a regular file" in fault(Path("/dev/zero")).message("en")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "is too large: 200 MiB, the limit is 100 MiB. Split it" in fault(path).message("en")


def test_too_much_text(save: Save) -> None:
    error = fault(save("a.txt", "ord " * 1000), characters=1000)
    assert error.message("en").startswith("a.txt has too much text: 4000 characters, the limit is 1000.")


def test_too_many_pages(save: Save, pdf: FPDF) -> None:
    for _ in range(2):
        pdf.text(20, 20, "Protokoll")
        pdf.add_page()
    path = save("a.pdf", bytes(pdf.output()))
    assert fault(path, pages=2).message("sv") == (
        "a.pdf har 3 sidor, gränsen är 2. Dela upp den, ett protokoll per fil."
    )
    assert len(read(path, limits=Limits(pages=3)).pages) == 3


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(save: Save) -> None:
    path = save("a.txt", "text")
    path.chmod(0)
    assert "may not be read" in fault(path).message("en")


def test_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    assert isinstance(fault(tmp_path / "a.txt"), UnreadableError)


def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert "could not be read" in fault(tmp_path / "a.txt").message("en")


def test_text_named_pdf(save: Save) -> None:
    assert "is named PDF but is none" in fault(save("a.pdf", "404 Not Found")).message("en")


def test_an_upload_is_called_by_its_own_name(save: Save) -> None:
    document = read(save("0a1b2c", "Protokoll"), name="protokoll.txt")
    assert document.name == "protokoll.txt"
    assert document.sha256 == hashlib.sha256(b"Protokoll").hexdigest()
