import pytest

from extract.document import Span
from extract.name_order import given_name_first, has_surnames_first
from extract.passage import Passage


def cells(*texts: str) -> list[Passage]:
    return [Passage.of(text) for text in texts]


def test_three_surnames_first_make_a_list_of_them() -> None:
    assert has_surnames_first(cells("Ek, Maj (S)", "von Lo, Bo (M)", "Ro-Vik, Cia, Eda kommun"))
    assert not has_surnames_first(cells("Ek, Maj (S)", "Lo, Bo (M)"))
    assert not has_surnames_first(cells("Maj Ek, Eda kommun", "Bo Lo, Eda kommun", "Cia Ro, Eda kommun"))
    assert not has_surnames_first([])


def test_the_name_stands_where_both_of_its_parts_stood() -> None:
    turned = given_name_first(Passage.of("Ek, Maj (S)", 20))
    assert turned.text == "Maj Ek (S)"
    assert turned[: len("Maj Ek")].span() == Span(20, 27)
    assert turned[len("Maj Ek") :].span() == Span(27, 31)


@pytest.mark.parametrize("text", ["Maj Ek (S)", "Justerande, Maj Ek", "Habo, Maj", "Ek, ordförande", ""])
def test_what_is_no_name_turned_around_stays(text: str) -> None:
    assert given_name_first(Passage.of(text)).text == text
