"""Lines that go on with one another, and those that do not."""

import pytest

from extract.draft import Line
from extract.layout.paragraphs import continues, join_lines, line_width, paragraphs
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


def test_a_sentence_goes_on_across_a_drawn_line() -> None:
    lines = [Line(Passage.of(text), 1) for text in ("Det pågår till den", "", "_" * 40, "", "3 maj 2027.", "_" * 6)]
    assert [one.text for one in paragraphs(lines, 80)] == ["Det pågår till den 3 maj 2027."]


def test_columns_say_nothing_of_how_long_lines_are() -> None:
    texts = ("Ordförande" + " " * 80 + "Maj Ek", "Rådet talade länge om hur bron ska", "målas, och av vem.")
    assert line_width(Line(Passage.of(text), 1) for text in texts) == line_width([Line(Passage.of(texts[1]), 1)])


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("inform-", "ation", "information"),
        ("Upplands-", "Bro", "Upplands-Bro"),
        ("hälso-", "och sjukvård", "hälso- och sjukvård"),
        ("jobb-", "bas", "jobbas"),
        ("KKA-", "ansvarig", "KKA-ansvarig"),
        ("covid-", "19", "covid-19"),
        ("e-", "post", "e-post"),
        ("mjukt\u00ad", "streck", "mjuktstreck"),
        ("två", "ord", "två ord"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, joined: str) -> None:
    assert join_lines([Passage.of(first), Passage.of(second, 50)]).text == joined
