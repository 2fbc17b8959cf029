import numpy as np
import pytest

from extract.read.scan_paper import Gray
from extract.read.scan_signs import with_signs
from extract.read.tesseract import Printed

PAGE = np.full((400, 1200), 255, dtype=np.uint8)


def line(*texts: str, row: int = 0) -> list[Printed]:
    """Words beside each other, 20 pixels to a sign."""
    words, left = [], 50
    for text in texts:
        right = left + 20 * len(text)
        top = 50 + 60 * row
        words.append(Printed(text, left, top, right, top + 40, 90.0, row, top, top + 40))
        left = right + 20
    return words


def read_as(words: list[Printed], *texts: str) -> list[str]:
    """The words once they are read again, each cut out of the page as one of the texts."""

    def read(sheet: Gray) -> list[Printed]:
        lines = [line(*text.split(), row=row) for row, text in enumerate(texts)]
        return [
            word._replace(left=word.left - 2, right=word.right - 2, top=48 + 96 * row, bottom=88 + 96 * row)
            for row, printed in enumerate(lines)
            for word in printed
        ]

    return [word.text for word in with_signs(PAGE, words, read)]


@pytest.mark.parametrize(
    ("printed", "again", "meant"),
    [
        ("8 30 Val", "§ 30", "§ 30 Val"),
        ("Närvarar 88 30-42", "§§ 30-42", "Närvarar §§ 30-42"),
        ("830 Val", "§ 30", "§ 30 Val"),
        ("Ks-8-12", "Ks § 12", "Ks § 12"),
        ("Kf8 108", "Kf§ 108", "Kf§ 108"),
        ("35 8 Val", "35 §", "35 § Val"),
        ("8 5 Val", "§5", "§ 5 Val"),
        ("MBN 83 110", "1§ 110", "MBN § 110"),
        ("ja, 850-53", "§.50-53", "ja, § 50-53"),
        ("40 96 av", "40 %", "40 % av"),
        ("&spelrumet kostar", "#spelrumet", "#spelrumet kostar"),
        ("om Hnattljus.", "#nattljus.", "om #nattljus."),
        ("(£&grönväg)", "(#grénvag)", "(#grönväg)"),
        ("Bo Hagberget", "Hagberget", "Bo Hagberget"),
    ],
)
def test_a_sign_that_the_swedish_model_does_not_know(printed: str, again: str, meant: str) -> None:
    assert " ".join(read_as(line(*printed.split()), again)) == meant


def test_a_figure_that_is_one_stays() -> None:
    assert read_as(line("klockan", "8", "30"), "8 30") == ["klockan", "8", "30"]
    assert read_as(line("833", "elever"), "833") == ["833", "elever"]


def test_nothing_is_read_again_where_nothing_is_doubtful() -> None:
    words = line("Mötet", "börjar", "klockan", "13.00")

    def read(sheet: Gray) -> list[Printed]:
        raise AssertionError

    assert with_signs(PAGE, words, read) == words


def test_two_doubtful_words_do_not_change_places() -> None:
    words = [*line("8", "1", "Val"), *line("8", "2", "Budget", row=1)]
    assert read_as(words, "§ 1", "8 2") == ["§", "1", "Val", "8", "2", "Budget"]
