import pytest

from extract.attendance.mark import is_mark, n_is_here, read_mark, tells_by_crosses
from extract.facts import Status
from extract.passage import Passage
from extract.row import Row


def rows(*lines: str) -> list[Row]:
    return [Row(tuple(map(Passage.of, line.split("|")))) for line in lines]


@pytest.mark.parametrize("text", ["X", "x", "Ja", "1", "✓", "närvarande", "J"])
def test_marks_of_presence(text: str) -> None:
    assert read_mark(text) == (Status.PRESENT, len(text))


@pytest.mark.parametrize("text", ["Nej", "–", "-", "0", "F", "N", "☐", "förhinder", "ej närvarande"])
def test_marks_of_absence(text: str) -> None:
    assert read_mark(text) == (Status.ABSENT, len(text))


def test_n_may_stand_for_narvarande() -> None:
    assert read_mark("N", n_here=True) == (Status.PRESENT, 1)
    assert read_mark("F", n_here=True) == (Status.ABSENT, 1)


@pytest.mark.parametrize("lines", [("Maj Ek|N", "Bo Lo|F"), ("Maj Ek|N", "Bo Lo|N", "Cia Ro|")])
def test_n_stands_for_narvarande_beside_f_or_on_most_rows(lines: tuple[str, ...]) -> None:
    assert n_is_here(rows(*lines))


@pytest.mark.parametrize("lines", [(), ("Maj Ek|N", "Bo Lo|J"), ("Maj Ek|N", "Bo Lo|", "Cia Ro|"), ("Maj Ek", "Bo Lo")])
def test_n_stands_for_nej_where_another_mark_says_yes_or_most_have_none(lines: tuple[str, ...]) -> None:
    assert not n_is_here(rows(*lines))


def test_crosses_tell_by_themselves() -> None:
    assert tells_by_crosses(rows("Maj Ek|x", "Bo Lo|"))
    assert not tells_by_crosses(rows("Maj Ek|Ja", "Bo Lo|"))


def test_what_is_said_beside_a_mark_begins_behind_it() -> None:
    assert read_mark("N, jäv § 27", n_here=True) == (Status.PRESENT, 3)
    assert read_mark("Ja: från § 3") == (Status.PRESENT, 4)


@pytest.mark.parametrize("text", ["", "Eda", "Jane", "Nämnden", "12", "fem"])
def test_what_is_no_mark(text: str) -> None:
    assert read_mark(text) is None
    assert not is_mark(text)


@pytest.mark.parametrize("text", ["N, jäv § 27", "F (sjuk)", "X", "nej från § 3", "–"])
def test_a_mark_may_have_a_remark(text: str) -> None:
    assert is_mark(text)
