import pytest

from extract.passage import Passage
from extract.project.line import Line
from extract.project.place import Place, is_inside
from extract.sentence import Sentence

NAME = "Lysmaskbussen"


def line(text: str, paragraph: int = 1, quoted: tuple[tuple[int, int], ...] = ()) -> Line:
    return Line(Sentence("1", Passage.of(text), paragraph), text, quoted)


def place(section: list[Line], number: int = 1) -> Place:
    """Where the name stands in a line of the section."""
    start = section[number].text.index(NAME)
    return Place(section[number], start, start + len(NAME), section, number)


@pytest.mark.parametrize(
    "before",
    [
        "Alla går vidare med ",
        "Alla går, för ",
        "De kallar det ”",
        "Det finns tre satsningar i länet: ",
        "Vi har följande projekt: ”",
    ],
)
def test_a_sentence_has_begun_before_it(before: str) -> None:
    assert is_inside(f"{before}{NAME}", len(before))


@pytest.mark.parametrize("before", ["", "Det är klart. ", "1. ", "– ", "(", "Läget: ", "Tre: "])
def test_no_sentence_has_begun_before_it(before: str) -> None:
    assert not is_inside(f"{before}{NAME}", len(before))


def test_a_title_and_a_paragraph() -> None:
    section = [line(NAME, 0), line(f"{NAME} rullar.")]
    assert place(section, 0).entitled
    assert not place(section).entitled


def test_marks_of_quotation_begin_there() -> None:
    assert place([line("Läget", 0), line(f"”{NAME}” rullar.", quoted=((1, 1 + len(NAME)),))]).quoted
    assert not place([line("Läget", 0), line(f"{NAME} rullar ”fort”.", quoted=((22, 26),))]).quoted


def test_the_next_lines_of_a_paragraph_follow_and_those_of_another_do_not() -> None:
    section = [line("Läget", 0), line(f"{NAME} rullar."), line("Alla är med."), line("Tack.", 2)]
    assert [one.text for one in place(section).following] == ["Alla är med."]
    assert place([*section[:2], section[3]]).following == []
    assert place(section[:2]).following == []


def test_the_first_line_of_a_paragraph_opens_it() -> None:
    section = [line(NAME, 0), line(f"{NAME} rullar."), line(f"{NAME} är ny.")]
    assert [place(section, number).opens_paragraph for number in range(3)] == [False, True, False]


def test_what_a_name_may_go_on_with() -> None:
    assert place([line("Läget", 0), line(f"{NAME} för alla rullar.")]).rest == " för alla"
    assert place([line("Läget", 0), line(f"{NAME}. Alla rullar.")]).rest == ""
