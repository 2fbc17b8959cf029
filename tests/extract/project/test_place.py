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


def test_the_next_line_of_a_paragraph_follows_and_that_of_another_does_not() -> None:
    section = [line("Läget", 0), line(f"{NAME} rullar."), line("Alla är med."), line("Tack.", 2)]
    following = place(section).following
    assert following is not None
    assert following.text == "Alla är med."
    assert place([*section[:2], section[3]]).following is None
    assert place(section[:2]).following is None


def test_lines_below_are_those_of_the_first_in_a_paragraph() -> None:
    section = [line("Läget", 0), line(f"{NAME} rullar."), line(f"{NAME} är ny."), line("Tack.", 2)]
    below = place(section).below
    assert below is not None
    assert [one.text for one in below] == [f"{NAME} är ny.", "Tack."]
    assert place(section, 2).below is None


def test_a_name_opens_a_paragraph_that_tells_of_an_undertaking() -> None:
    tells = [line("Läget", 0), line(f"{NAME} rullar."), line("Projektet ägs av Habo, och Mullsjö deltar.")]
    assert place(tells).opens(len(NAME)) > 0
    assert place([*tells[:2], line("Vädret är fint.")]).opens(len(NAME)) == 0
    assert place([tells[0], line(f"Nu rullar {NAME}."), tells[2]]).opens(len(NAME)) == 0


def test_what_a_name_may_go_on_with() -> None:
    assert place([line("Läget", 0), line(f"{NAME} för alla rullar.")]).rest == " för alla"
    assert place([line("Läget", 0), line(f"{NAME}. Alla rullar.")]).rest == ""
