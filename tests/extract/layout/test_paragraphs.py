"""Lines that go on with one another, and those that do not."""

import pytest

from extract.draft import Line
from extract.layout.paragraphs import continues, line_width
from extract.passage import Passage


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Med är länets samtliga kommuner utom", "Habo och Eda."),
        ("Maj Ek vill inte", "Habo ska betala."),
        ("Det pågår till och med den 14 augusti", "2027. Habo äger det."),
        ("Det pågår till augusti", "2027."),
    ],
)
def test_a_line_that_ends_in_the_middle_of_a_sentence_goes_on(before: str, after: str) -> None:
    assert continues(before, after, 200)


@pytest.mark.parametrize(
    ("before", "after"),
    [("Maj Ek hälsade välkommen.", "2027 blir ett bra år."), ("Till sommaren", "2. Plan"), ("Närvarande", "Maj Ek")],
)
def test_a_line_of_its_own_does_not(before: str, after: str) -> None:
    assert not continues(before, after, 200)


def test_columns_say_nothing_of_how_long_lines_are() -> None:
    texts = ("Ordförande" + " " * 80 + "Maj Ek", "Rådet talade länge om hur bron ska", "målas, och av vem.")
    assert line_width(Line(Passage.of(text), 1) for text in texts) == line_width([Line(Passage.of(texts[1]), 1)])
