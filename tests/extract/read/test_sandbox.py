"""No file takes the program down: time, memory, crashes, and bytes at random."""

import io
import os
import signal
import time
import zipfile
from pathlib import Path

import docx
import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.document import Document
from extract.read import read, read_all
from extract.read.limits import MEBIBYTE, Limits
from extract.read.sandbox import Worker
from ontology.errors import InputError, UnreadableError

MAGIC = [
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"{\\rtf1 ",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0",
    b"II*\x00",
    b"<html>",
]
SUFFIXES = [".txt", ".pdf", ".docx", ".odt", ".rtf", ".png", ".html", ".md", ""]


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A file that takes its reader seconds: Markdown full of strikes that never end."""
    path = tmp_path / "a.md"
    path.write_text("<del> " * 400_000)
    return path


def test_many_files_come_back_in_order(tmp_path: Path) -> None:
    paths = []
    for number in range(60):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Protokoll {number} " * (1 + 2000 * (number % 7 == 0)))
    paths.insert(30, tmp_path / "borta.txt")
    answers = list(read_all(iter(paths), workers=3))
    assert [path for path, _ in answers] == paths
    for path, answer in answers:
        if path.stem == "borta":
            assert isinstance(answer, UnreadableError)
        else:
            assert isinstance(answer, Document)
            assert answer.text.startswith(f"Protokoll {path.stem} ")


def test_one_file_alone_reads_as_it_does_among_others(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Mötet öppnas")
    assert list(read_all([path])) == [(path, read(path))]


def test_reading_ends_with_its_caller(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Mötet öppnas")
    answers = read_all([path] * 50, workers=2)
    next(answers)
    answers.close()
    assert read(path).text == "Mötet öppnas"


def test_a_reader_out_of_time_is_stopped(slow: Path) -> None:
    with pytest.raises(UnreadableError, match=r"a\.md took more than 0\.5 seconds to read\. Split it"):
        read(slow, limits=Limits(seconds=0.5))


def test_files_beside_a_slow_one_are_read(slow: Path, tmp_path: Path) -> None:
    good = tmp_path / "b.txt"
    good.write_text("Mötet öppnas")
    answers = [answer for _, answer in read_all([good, slow, good], workers=2, limits=Limits(seconds=2))]
    assert isinstance(answers[1], UnreadableError)
    assert isinstance(answers[0], Document)
    assert answers[0] == answers[2]


def test_a_reader_out_of_memory_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        for name in ("[Content_Types].xml", "_rels/.rels"):
            container.writestr(name, "")
        with container.open("word/document.xml", "w") as member:
            for _ in range(180):
                member.write(b" " * MEBIBYTE)
    with pytest.raises(InputError, match=r"a\.docx"):
        read(path, limits=Limits(memory=400 * MEBIBYTE))


def test_a_reader_that_is_killed_takes_nobody_with_it(slow: Path, tmp_path: Path) -> None:
    worker = Worker(Limits())
    worker.ask(slow, slow.name)
    while worker.receive() is None and not worker._is_ready:
        time.sleep(0.01)
    os.killpg(worker._process.pid, signal.SIGKILL)
    answer = worker.receive()
    while answer is None:
        answer = worker.receive()
    assert isinstance(answer, UnreadableError)
    assert answer.message("en").startswith("a.md made its reader stop (SIGKILL).")
    assert worker.is_worn


def test_a_worker_dies_with_its_parent(tmp_path: Path) -> None:
    worker = Worker(Limits())
    worker._to.close()
    assert worker._process.wait(20) == 0
    worker._from.close()
    worker._complaints.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bytes")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(magic=st.sampled_from(MAGIC), data=st.binary(max_size=400), suffix=st.sampled_from(SUFFIXES))
def test_bytes_at_random_give_a_document_or_an_input_error(
    folder: Path, magic: bytes, data: bytes, suffix: str
) -> None:
    path = folder / f"a{suffix}"
    path.write_bytes(magic + data)
    [(_, answer)] = read_all([path], workers=1)
    if isinstance(answer, InputError):
        assert path.name in answer.message("sv")
        return
    assert answer.text.encode("utf-8")
    assert all(0 <= span.start < span.end <= len(answer.text) for span in (*answer.struck, *answer.markup))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_document_with_bytes_changed_or_cut_off(folder: Path, whole: bytes, data: st.DataObject) -> None:
    changed = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    path = folder / "b.pdf"
    path.write_bytes(changed[: data.draw(st.integers(1, len(changed)))])
    answers = list(read_all([path]))
    assert isinstance(answers[0][1], (Document, InputError))


@pytest.fixture(scope="module", params=["pdf", "docx"])
def whole(request: pytest.FixtureRequest) -> bytes:
    file = io.BytesIO()
    if request.param == "pdf":
        pdf = FPDF()
        pdf.add_page()
        pdf.set_font("Helvetica", "S", 11)
        pdf.multi_cell(0, 6, "Närvarande: Åsa Ek. " * 30)
        return bytes(pdf.output())
    minutes = docx.Document()
    minutes.add_paragraph("Närvarande: Åsa Ek. " * 30)
    minutes.save(file)
    return file.getvalue()
