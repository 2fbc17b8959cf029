import pytest

from extract.layout.notation import LETTERS, numbered


@pytest.mark.parametrize(
    ("line", "kind", "number", "rest"),
    [
        ("§ 12 Budget", "§", 12, " Budget"),
        ("3. § 31 Val av justerare", "§", 31, " Val av justerare"),
        ("Dir § 31  Val av justerare", "§", 31, "  Val av justerare"),
        ("Paragraf 4 Budget", "§", 4, " Budget"),
        ("§ 12/24. Budget", "§", 12, " Budget"),
        ("12 § Budget", "reversed", 12, " Budget"),
        ("Punkt 3: Budget", "named", 3, ": Budget"),
        ("Fråga tre – Budget", "named", 3, " Budget"),
        ("Nr 3 Budget", "named", 3, " Budget"),
        ("12/2024 Val av justerare", "yearly", 12, " Val av justerare"),
        ("3. Budget", "dotted", 3, " Budget"),
        ("(3) Budget", "dotted", 3, " Budget"),
        ("3 · Budget", "dotted", 3, " Budget"),
        ("3\\. Budget", "dotted", 3, " Budget"),
        ("3 Budget", "bare", 3, " Budget"),
    ],
)
def test_how_items_are_numbered(line: str, kind: str, number: int, rest: str) -> None:
    found = numbered(line)
    assert found is not None
    assert (found.kind, found.number, found.rest.lstrip("-– :")) == (kind, number, rest.lstrip("-– :"))
    assert line[found.at :] == found.rest


@pytest.mark.parametrize(
    "line", ["", "Budget", "3 mars blir det", "3 % av alla", "12.30", "Holm § 32", "Tolv är vi", "§"]
)
def test_what_is_no_number_of_an_item(line: str) -> None:
    assert numbered(line) is None


def test_letters_and_roman_numerals_are_asked_for_by_themselves() -> None:
    roman, letter = LETTERS
    assert numbered("IV. Budget") is None
    found = roman.match("IV. Budget"), letter.match("C) Budget")
    assert [one.number for one in found if one] == [4, 3]
    assert roman.match("Vi. Budget") is None
