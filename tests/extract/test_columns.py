"""Columns that a reader tore apart."""

from extract.columns import kind_of_cell, side_by_side


def rows(*texts: str) -> list[list[str]]:
    return [[texts[place] for place in row] for row in side_by_side(texts, kind_of_cell, "person")]


def test_columns_below_one_another_are_set_side_by_side() -> None:
    assert rows("Eda kommun", "Arvika kommun", "Maj Ek", "Bo Lo", "(S)", "(M)") == [
        ["Eda kommun", "Maj Ek", "(S)"],
        ["Arvika kommun", "Bo Lo", "(M)"],
    ]


def test_heads_of_all_columns_make_the_first_row() -> None:
    assert rows("Namn", "Maj Ek", "Bo Lo", "Kommun", "Eda", "Arvika", "Närvaro", "ja", "nej") == [
        ["Namn", "Kommun", "Närvaro"],
        ["Maj Ek", "Eda", "ja"],
        ["Bo Lo", "Arvika", "nej"],
    ]


def test_a_cell_that_was_misread_tears_no_column() -> None:
    cells = ("Namn", "Maj Ek", "Bo Lo", "5iv l_", "Cia Ro", "Kommun", "Eda", "Arvika", "Eda", "Eda")
    assert rows(*cells)[3:] == [["5iv l_", "Eda"], ["Cia Ro", "Eda"]]


def test_a_head_may_be_a_mark_itself() -> None:
    assert rows("Namn", "Maj Ek", "Bo Lo", "Närvarande", "ja", "nej") == [
        ["Namn", "Närvarande"],
        ["Maj Ek", "ja"],
        ["Bo Lo", "nej"],
    ]


def test_a_head_of_one_column_alone_stays_above() -> None:
    assert rows("Tjänstepersoner", "Maj Ek", "Bo Lo", "Eda kommun", "Arvika kommun") == [
        ["Tjänstepersoner"],
        ["Maj Ek", "Eda kommun"],
        ["Bo Lo", "Arvika kommun"],
    ]


def test_columns_of_other_lengths_are_none() -> None:
    texts = ["Maj Ek", "Bo Lo", "Cia Ro", "Eda kommun", "Arvika kommun"]
    assert rows(*texts) == [[text] for text in texts]


def test_those_who_sign_stand_above_their_offices() -> None:
    texts = ["Maj Ek", "Bo Lo", "Ordförande", "Justerare"]
    assert rows(*texts) == [[text] for text in texts]
