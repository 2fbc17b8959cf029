"""What is made of Tesseract's answers; a program of that name prints them."""

from pathlib import Path

import numpy as np
import pytest

from extract.read.tesseract import languages, recognise, version

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of what is printed."""
    program, printed = tmp_path / "tesseract", tmp_path / "printed"
    program.write_text(f"#!/bin/sh\nexec /bin/cat {printed}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return printed


def line(number: int, top: int) -> str:
    return f"4\t1\t1\t1\t{number}\t0\t0\t{top}\t500\t40\t-1\t"


def word(text: str, sure: float, left: int = 10, top: int = 105) -> str:
    return f"5\t1\t1\t1\t1\t1\t{left}\t{top}\t80\t30\t{sure}\t{text}"


def read(answers: Path, *rows: str) -> list[tuple[str, int]]:
    answers.write_text("\n".join((HEAD, *rows)), encoding="utf-8")
    return [(one.text, one.line) for one in recognise(np.zeros((2, 2), np.uint8), "swe")]


def test_words_stand_on_their_lines(answers: Path) -> None:
    rows = (line(1, 100), word("Maj", 96), word("Ek", 91.5, left=100), line(2, 200), word("§", 80, top=205))
    assert read(answers, *rows) == [("Maj", 0), ("Ek", 0), ("§", 1)]


def test_a_word_has_its_box_and_its_lines(answers: Path) -> None:
    answers.write_text("\n".join((HEAD, line(1, 100), word("Maj", 96))), encoding="utf-8")
    (found,) = recognise(np.zeros((2, 2), np.uint8), "swe")
    assert found[1:] == (10, 105, 90, 135, 96.0, 0, 100, 140)


@pytest.mark.parametrize(
    ("text", "sure", "kept"), [("~", 20, False), ("~", 21, True), ("3", 0, True), (" ", 95, False), ("å", 3, True)]
)
def test_unsure_signs_are_no_words(answers: Path, text: str, sure: float, kept: bool) -> None:
    assert bool(read(answers, line(1, 100), word(text, sure))) is kept


@pytest.mark.parametrize("rows", [(), ("",), ("5\t1\t1",), ("1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t",)])
def test_rows_that_tell_of_no_word(answers: Path, rows: tuple[str, ...]) -> None:
    assert read(answers, *rows) == []


@pytest.mark.parametrize(
    ("printed", "expected"), [("tesseract 5.3.0\n leptonica", "5.3.0"), ("tesseract v4.1", "4.1"), ("other", "?")]
)
def test_the_version(answers: Path, printed: str, expected: str) -> None:
    answers.write_text(printed)
    assert version() == expected


def test_the_models(answers: Path) -> None:
    answers.write_text("List of available languages (2):\neng\nswe\n")
    assert {"eng", "swe"} <= languages()
