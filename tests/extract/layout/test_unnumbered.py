import pytest

from extract.draft import Line
from extract.layout.unnumbered import unnumbered
from extract.passage import Passage

PROSE = "Maj Ek berättade om hur arbetet med det nya badhuset har gått i vår"


def lines(*texts: str, headings: tuple[str, ...] = (), bold: tuple[str, ...] = ()) -> list[Line]:
    return [Line(Passage.of(text), 1, False, 2 if text in headings else 0, text in bold) for text in texts]


def titles(read: list[Line]) -> list[str]:
    return [read[opening.line].passage.text for opening in unnumbered(read)]


def test_short_lines_between_blanks_above_prose() -> None:
    read = lines("Badhuset", PROSE, "", "Vägen till ön", PROSE)
    assert titles(read) == ["Badhuset", "Vägen till ön"]
    assert [(opening.number, opening.title_at) for opening in unnumbered(read)] == [(1, 0), (2, 0)]


def test_headings_count_before_bold_and_bold_before_other_lines() -> None:
    texts = ("Badhuset", PROSE, "", "Vägen till ön", PROSE, "", "Bron", PROSE)
    assert titles(lines(*texts, headings=("Badhuset", "Bron"))) == ["Badhuset", "Bron"]
    assert titles(lines(*texts, bold=("Badhuset", "Bron"))) == ["Badhuset", "Bron"]


def test_the_head_has_no_titles() -> None:
    read = lines("Badhuset", PROSE, "", "Närvarande", "Maj Ek", "", "Vägen till ön", PROSE, "", "Bron", PROSE)
    assert titles(read) == ["Vägen till ön", "Bron"]


def test_one_alone_is_none() -> None:
    assert titles(lines("Badhuset", PROSE)) == []
    assert titles([]) == []


@pytest.mark.parametrize(
    "text",
    ["badhuset", "Bad", "Badhuset:", "Badhuset.", "3 kommuner", "Badhuset\tKlart", "Maj Ek", "Plats"],
)
def test_what_is_no_title(text: str) -> None:
    assert text not in titles(lines("Badhuset", PROSE, "", text, PROSE, "", "Bron", PROSE))


def test_years_at_the_end_of_a_title_count_nothing() -> None:
    assert titles(lines("Plan 2024–2026", PROSE, "", "Bron", PROSE)) == ["Plan 2024–2026", "Bron"]
