import pytest

from extract.read.arrange import write_words
from extract.read.content import Writer
from tests.extract.read.page import at, written

LONG = "rader som fyller hela spalten"  # 29 letters
SHORT = "Ett stycke tar slut"


def test_a_short_second_column_is_read_after_a_long_first_one() -> None:
    left = [LONG if line % 5 else SHORT for line in range(24)]
    right = ["Fredag 17 maj i Falkenberg", "berg", "7. Avslutning", "Alla tackade"]
    words = [word for line, text in enumerate(left) for word in at(text, 0, line)]
    words += [word for line, text in enumerate(right) for word in at(text, 220, line)]
    assert written(words) == [*left, *right]


@pytest.mark.parametrize("heads", [("1. Val av justerare", "2. Budget"), ("Ks § 12 Val", "Ks § 13 Budget")])
def test_items_that_count_on_from_column_to_column(heads: tuple[str, str]) -> None:
    left, right = ([head, *(f"- Maj Ek Nr {line}" for line in range(22))] for head in heads)
    words = [
        word
        for column, texts in ((0, left), (220, right))
        for line, text in enumerate(texts)
        for word in at(text, column, line)
    ]
    assert written(words) == [*left, *right]


def test_columns_whose_lines_stand_at_heights_of_their_own() -> None:
    left, right = ([f"{number}. Budget", *(f"- Maj Ek Nr {line}" for line in range(22))] for number in (1, 2))
    words = [word for line, text in enumerate(left) for word in at(text, 0, line)]
    words += [
        word._replace(bottom=word.bottom - 6, top=word.top - 6)
        for line, text in enumerate(right)
        for word in at(text, 220, line)
    ]
    assert written(words) == [*left, *right]


def test_a_table_above_lines_of_the_whole_width_stays_a_table() -> None:
    table = [word for line in range(9) for word in [*at(f"Maj Ek Nr {line}", 0, line), *at("Eda kommun", 220, line)]]
    prose = [word for line in range(9, 40) for word in at(f"{LONG} och {LONG}", 0, line)]
    lines = written([*table, *prose])
    assert lines[:2] == ["Maj Ek Nr 0\tEda kommun", "Maj Ek Nr 1\tEda kommun"]
    assert lines[-1] == f"{LONG} och {LONG}"


def test_a_list_beside_names_stays_a_table() -> None:
    names = [f"Maj Ek Nr {line}" for line in range(24)]
    words = [word for line, text in enumerate(names) for word in at(text, 0, line)]
    words += [word for line in range(24) for word in at("Eda", 220, line)]
    assert written(words) == [f"{name}\tEda" for name in names]


def test_a_heading_of_two_lines_in_larger_type_stays_one() -> None:
    prose = [word for line in range(8) for word in at(LONG, 0, line)]
    heading = [
        word._replace(top=word.bottom + 18, bottom=word.bottom - 2)
        for line, text in ((10.0, "9. Läget i projektet"), (11.7, "och vad det kostar"))
        for word in at(text, 0, line)
    ]
    writer = Writer()
    write_words(writer, [*prose, *heading])
    text = writer.content("application/pdf", "pdf").text
    assert "\n\n9. Läget i projektet\noch vad det kostar\n" in text


def test_headings_and_short_paragraphs_are_parted_from_one_another() -> None:
    lines = [
        ("1. Start", 0.0),
        (LONG, 2.0),
        (SHORT, 3.0),
        ("2. Val", 5.0),
        (SHORT, 7.0),
        ("3. Slut", 9.0),
        (SHORT, 11.0),
    ]
    writer = Writer()
    write_words(writer, [word for text, line in lines for word in at(text, 0, line)])
    assert writer.content("application/pdf", "pdf").text == (
        f"1. Start\n\n{LONG}\n{SHORT}\n\n2. Val\n\n{SHORT}\n\n3. Slut\n\n{SHORT}\n"
    )
