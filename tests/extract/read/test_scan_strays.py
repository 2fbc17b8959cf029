import pytest

from extract.read.scan_strays import without_strays
from extract.read.tesseract import Printed


def printed(text: str, left: int = 100, width: int = 200, height: int = 40, sure: float = 90.0) -> Printed:
    return Printed(text, left, 0, left + width, height, sure, 0, 0, 40)


BODY = [printed("kommunen", 100 + 220 * column) for column in range(5)]


def left_of(*words: Printed) -> list[str]:
    return [word.text for word in without_strays([*BODY, *words])][len(BODY) :]


@pytest.mark.parametrize("text", ["|", ".", "a", "ee", ":"])
def test_specks_are_no_words(text: str) -> None:
    assert left_of(printed(text, 500, 6, 6, sure=80.0)) == []


def test_marks_that_are_low_stay_where_they_are_as_wide_as_a_dash() -> None:
    assert left_of(printed("-", 500, 20, 5), printed("—", 540, 40, 5)) == ["-", "—"]


def test_a_punched_hole_beside_the_text_is_no_word() -> None:
    assert left_of(printed("O", 10, 60, 60, sure=20.0)) == []
    assert left_of(printed("1.", 10, 30, 40, sure=95.0)) == ["1."]


def test_large_letters_of_a_heading_stay() -> None:
    assert left_of(printed("§ 1", 100, 150, 90, sure=60.0)) == ["§ 1"]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (":2020-09-07", "2020-09-07"),
        ("'Deltar", "Deltar"),
        ("den'", "den"),
        ("Berg:(S)", "Berg (S)"),
        ("Habo,:Mullsjö", "Habo, Mullsjö"),
        ("att..medverka", "att medverka"),
        ("13.00-16.10,", "13.00-16.10,"),
        ("t.o.m.", "t.o.m."),
        ("14,1", "14,1"),
        ("(S),", "(S),"),
        ("S:t", "S:t"),
        ("KS/2020:12", "KS/2020:12"),
        ('"Deltar"', '"Deltar"'),
    ],
)
def test_specks_that_touch_a_word(read: str, meant: str) -> None:
    assert left_of(printed(read, 500)) == [meant]


def test_the_line_between_two_cells_is_no_word() -> None:
    assert left_of(printed("|", 500, 6, 60), printed("[|", 700, 10, 60)) == []
    assert left_of(printed("[Anna", 500), printed("Ek]", 700), printed("[sic]", 900)) == ["Anna", "Ek", "[sic]"]


def test_dirt_beside_the_text_does_not_move_its_margin() -> None:
    dirt = [printed("j", 10 + place, 12, 40, sure=30.0) for place in range(5)]
    assert left_of(*dirt) == []


def test_no_words() -> None:
    assert without_strays([]) == []
