import pytest

from extract.read.word import Word, blanks, height, in_rows


def row(*gaps: float, texts: tuple[str, ...] = ()) -> list[Word]:
    """Words ten high and twenty wide, these gaps between them."""
    words = [Word(texts[0] if texts else "ord", 0, 20, 0, 10)]
    for number, gap in enumerate(gaps, 1):
        left = words[-1].right + gap
        words.append(Word(texts[number] if texts else "ord", left, left + 20, 0, 10))
    return words


def test_rows_stand_from_the_top_and_words_from_the_left() -> None:
    words = [
        Word("fyra", 30, 50, 0, 10),
        Word("tre", 0, 20, 0, 10),
        Word("två", 30, 50, 20, 30),
        Word("ett", 0, 20, 20, 30),
    ]
    assert [[word.text for word in row] for row in in_rows(words)] == [["ett", "två"], ["tre", "fyra"]]
    assert in_rows([]) == []


def test_words_whose_boxes_lie_mostly_beside_each_other_make_a_row() -> None:
    raised, below = Word("2", 22, 26, 4, 12), Word("ord", 0, 20, -9, 1)
    assert [[word.text for word in row] for row in in_rows([*row(), raised, below])] == [["ord", "2"], ["ord"]]


def test_a_row_is_as_high_as_its_first_word() -> None:
    assert height([Word("Stor", 0, 20, 0, 14), Word("liten", 22, 40, 0, 10)]) == 14


def test_letters_that_touch_are_one_word() -> None:
    assert blanks(row(0.2, 3)) == ["", "", " "]


def test_a_wide_gap_parts_cells() -> None:
    assert blanks(row(3, 40, 3)) == ["", " ", "\t", " "]


def test_even_gaps_are_those_of_justified_text() -> None:
    assert blanks(row(12, 12.5, 12)) == ["", " ", " ", " "]
    assert blanks(row(12, 12)) == ["", " ", " "]


def test_a_gap_of_middle_width_parts_cells_where_the_others_are_narrow() -> None:
    assert blanks(row(3, 8, 3)) == ["", " ", "\t", " "]
    assert blanks(row(5, 8, 5)) == ["", " ", " ", " "]
    assert blanks(row(8)) == ["", " "]


@pytest.mark.parametrize("number", ["1.", "12", "§", "a)", "•", "3.1"])
def test_the_number_of_an_item_is_no_cell(number: str) -> None:
    assert blanks(row(30, 3, texts=(number, "Nästa", "möte"))) == ["", " ", " "]
    assert blanks(row(80, 3, texts=(number, "Nästa", "möte"))) == ["", "\t", " "]


def test_nothing_stands_before_the_first_word() -> None:
    assert blanks(row()) == [""]
