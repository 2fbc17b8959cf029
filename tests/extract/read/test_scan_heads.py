import numpy as np

from extract.read.scan_heads import with_heads
from extract.read.scan_paper import Gray
from extract.read.tesseract import Printed

PAGE = np.full((600, 1200), 255, dtype=np.uint8)


def line(*texts: str, number: int, top: int, height: int, left: int = 100) -> list[Printed]:
    """Words beside each other, as wide as half their height for each letter."""
    words = []
    for text in texts:
        right = left + height // 2 * len(text)
        words.append(Printed(text, left, top, right, top + height, 90.0, number, top, top + height))
        left = right + height // 2
    return words


BODY = [word for row in range(5) for word in line("Vi", "samlades", number=10 + row, top=300 + 50 * row, height=30)]
MARKS = line("Oo", number=0, top=92, height=20)
HEAD = line("Forslag", "om", "rad", number=1, top=100, height=60)


def read_again(sheet: Gray) -> list[Printed]:
    """As Tesseract does once the heading is half as large: it stands 40 pixels from the sheet's edges."""
    return line("Förslag", "om", "råd", number=0, top=46, height=30, left=44)


def test_a_large_heading_is_read_again_with_its_marks() -> None:
    words = with_heads(PAGE, [*MARKS, *HEAD, *BODY], read_again)
    assert [word.text for word in words[:3]] == ["Förslag", "om", "råd"]
    assert len(words) == 3 + len(BODY)
    assert {(word.line, word.line_top, word.line_bottom) for word in words[:3]} == {(1, 100, 160)}
    assert all(abs(word.left - old.left) < 10 for word, old in zip(words, HEAD, strict=False))


def test_a_heading_that_is_lost_at_second_sight_stays_without_its_marks() -> None:
    assert with_heads(PAGE, [*MARKS, *HEAD, *BODY], lambda sheet: []) == [*HEAD, *BODY]


def test_lines_below_each_other_are_not_read_again() -> None:
    above = line("Vi", "minns", number=0, top=40, height=30)
    assert with_heads(PAGE, [*above, *HEAD, *BODY], read_again) == [*above, *HEAD, *BODY]


def test_a_blank_page_has_no_heads() -> None:
    assert with_heads(PAGE, [], read_again) == []
