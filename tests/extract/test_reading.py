"""Sentences with who is in them, and the project of which each speaks."""

import pytest

from extract.document import Document, Span
from extract.draft import Draft, Section
from extract.facts import Project
from extract.passage import Passage
from extract.reading import Turn, follow, turns

NAMES = ("Lyftet", "Steget")


def read(text: str, struck: str = "") -> list[Turn]:
    """The sentences of one item, its title left out."""
    title = "Läget"
    whole = f"{title}\n{text}"
    spans = (Span(whole.index(struck), whole.index(struck) + len(struck)),) if struck else ()
    document = Document(
        name="a.txt",
        sha256="0",
        media_type="text/plain",
        reader="t",
        text=whole,
        pages=(Span(0, len(whole)),),
        struck=spans,
    )
    body = Passage.of(text, len(title) + 1)
    draft = Draft(document, sections=(Section("1", Passage.of(title), (body,)),))
    found = turns(draft)
    assert turns(draft) is found
    return [one for one in found if not one.sentence.is_title]


def spoken_of(text: str, turns_away: int | None = None) -> list[list[str]]:
    """Of which projects the item speaks as each sentence ends."""
    found = read(text)
    projects = [Project(name=name, evidence=()) for name in NAMES]
    follow(found, projects, lambda number: number == turns_away)
    return [[NAMES[index] for index in one.topic] for one in found]


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("Projektet Lyftet pågår. Det går bra.", [["Lyftet"], ["Lyftet"]]),
        ("Vi fikade. Projektet Steget pågår.", [[], ["Steget"]]),
        ("Projektet Lyftet är klart. Projektet Steget pågår.", [["Lyftet"], ["Steget"]]),
        ("Habo startar ett nytt projekt. Det heter Lyftet.", [["Lyftet"], ["Lyftet"]]),
        ("Habo och Mullsjö samverkar. Arbetet kallas Lyftet.", [["Lyftet"], ["Lyftet"]]),
        ("Habo bygger en skola. Projektet Lyftet pågår.", [[], ["Lyftet"]]),
    ],
)
def test_the_project_of_which_a_sentence_speaks(text: str, projects: list[list[str]]) -> None:
    assert spoken_of(text) == projects


def test_a_sentence_that_turns_to_something_else_ends_what_was_spoken_of() -> None:
    assert spoken_of("Projektet Lyftet pågår. Mossen är våt.", turns_away=1) == [["Lyftet"], []]


def test_what_is_struck_states_nothing() -> None:
    assert [one.text for one in read("Habo deltar. Mullsjö deltar inte.", struck=" inte")] == [
        "Habo deltar.",
        "Mullsjö deltar.",
    ]


def test_whom_a_sentence_names() -> None:
    (first, second) = read("Maj Ek leder Lyftet. Hon bor i Habo.")
    assert [one.people for one in (*first.people, *second.people)] == [("Maj Ek",), ("Maj Ek",)]


def test_a_part_of_a_projects_name_is_nobody() -> None:
    found = read("Projektet Maj Ek pågår.")
    follow(found, [Project(name="Maj Ek", evidence=())], lambda number: False)
    assert [one.people for one in found] == [[]]
