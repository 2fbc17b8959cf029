import pytest

from extract.passage import Passage
from extract.project.item import Item, items
from extract.project.line import Line
from extract.sentence import Sentence
from tests.extract.items import Reader


def _lines(number: str, *texts: str) -> list[Line]:
    sentences = [Sentence(number, Passage.of(text), paragraph) for paragraph, text in enumerate(texts)]
    return [Line(sentence, sentence.text, ()) for sentence in sentences]


def test_an_item_is_a_title_and_what_stands_below_it() -> None:
    item = Item(_lines("1", "Lyftet", "Habo äger det.", "Mullsjö deltar."))
    assert (item.title.text, item.body) == ("Lyftet", "Habo äger det.\nMullsjö deltar.")
    assert item.told_below == {"own", "join"}


def test_titles_are_shouted_where_all_of_them_are() -> None:
    two = [*_lines("1", "LYFTET"), *_lines("2", "ÖVRIGT", "Inget.")]
    assert [item.shouted for item in items(two)] == [True, True]
    assert [item.shouted for item in items([*two, *_lines("3", "Nästa möte")])] == [False, False, False]
    assert not any(item.shouted for item in items(two[:1]))


@pytest.mark.parametrize(
    ("texts", "speaks"),
    [
        (("Lyftet", "Projektet rullar på."), True),
        (("Lyftet", "Bo är huvudman."), True),
        (("Lyftet", "Habo och Mullsjö åker."), True),
        (("Lyftet", "Bo hälsade alla välkomna till Habo."), False),
        (("Mötet öppnas",), False),
    ],
)
def test_an_item_speaks_of_an_undertaking_or_of_several_bodies(texts: tuple[str, ...], speaks: bool) -> None:
    assert Item(_lines("1", *texts)).speaks is speaks


def test_what_is_called_a_project_needs_no_more(read: Reader) -> None:
    assert [one.name for one in read("# 1 Övrigt\nBo frågade om #lyftet.").projects] == ["#lyftet"]


def test_a_capital_says_nothing_where_nothing_is_told(read: Reader) -> None:
    assert read("# 1 Incheckning\nOrdföranden Maja Ek öppnade träffen och hälsade alla från Habo.").projects == []
