"""Who presented an item, as its title, the line below it and its text say it."""

import pytest

from tests.extract.agenda.minutes import presenters


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lo, Arvika kommun, och Cia Ro, KAU\nNu har halva tiden gått. Bokbussen går på tisdagar.",
        "Bo Lo, Arvika kommun, och Cia Ro, Karlstads universitet\nBokbussen går på tisdagar.",
        "Bo och Cia hade tillsammans gjort en genomgång av läget.",
        "(Bo och Cia)\nBokbussen går på tisdagar.",
    ],
)
def test_two_people(text: str) -> None:
    assert presenters(text) == ["Bo Lo", "Cia Ro"]


@pytest.mark.parametrize("beside", ["Arvika kommun", "Region Värmland", "Rädda Barnen"])
def test_one_at_the_end_of_the_title_beside_what_may_look_like_another(beside: str) -> None:
    assert presenters("Bokbussen går på tisdagar.", f"Lägesrapport om bokbussen Bo Lo, {beside}") == ["Bo Lo"]


def test_names_with_initials_before_more_text() -> None:
    assert presenters("Bo A Lo och Cia Ro. Se bifogad bild.") == ["Bo A Lo", "Cia Ro"]


def test_at_the_end_of_a_title_that_says_what_they_do() -> None:
    assert presenters("Listan är lång.", title="Böcker - Bo Lo går igenom listan") == ["Bo Lo"]


def test_among_other_matters_everybody_speaks() -> None:
    assert presenters("Bo Lo informerade om bussen.", title="Övriga frågor") == []


@pytest.mark.parametrize(
    "title", ["Närvaro ger resultat", "Avslutade projekt", "Meddelanden och nästa möte", "Närvaroteamen i Eda"]
)
def test_a_title_that_begins_as_those_of_formal_items(title: str) -> None:
    assert presenters("Bo Lo redovisar läget.", title=title) == ["Bo Lo"]


@pytest.mark.parametrize("title", ["Närvaro", "Närvarande", "Öppnande och närvaro", "Avslutning", "Nästa möte"])
def test_formal_items_have_none(title: str) -> None:
    assert presenters("Bo Lo redovisar läget.", title=title) == []


def test_two_names_below_a_title_that_ends_with_a_preposition() -> None:
    assert presenters("Bokbussen rullar än.", title="Bokbussen och vad som kommer efter\nBo Lo och Cia Ro") == [
        "Bo Lo",
        "Cia Ro",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Biblioteket, Bo Lo",
        "Biblioteket/Bo Lo",
        "Biblioteket: Bo Lo",
        "Biblioteket (föredragande: Bo Lo)",
        "Biblioteket\tBo Lo",
        "Information om biblioteket av Bo Lo",
        "Bo Lo om biblioteket",
        "Bo Lo informerar om biblioteket",
        "Bo Lo: Biblioteket",
    ],
)
def test_presenters_in_titles(title: str) -> None:
    assert presenters("Biblioteket är stängt.", title) == ["Bo Lo"]


@pytest.mark.parametrize("title", ["Ny ordförande: Bo Lo", "Avtackning, Bo Lo", "Motion om bussar, Bo Lo"])
def test_people_whom_a_title_is_about(title: str) -> None:
    assert presenters("Ärendet är avslutat.", title) == []
