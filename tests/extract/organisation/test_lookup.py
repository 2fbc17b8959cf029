import pytest

from extract.organisation.lookup import find_organisation, mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Habo", "Habo kommun"),
        ("Habo kommun.", "Habo kommun"),
        ("(Habo kommuns)", "Habo kommun"),
        ("Skolverket", "Skolverket"),
        ("Nordlarm Sverige AB", "Nordlarm Sverige AB"),
    ],
)
def test_a_cell_that_names_one_organisation(text: str, name: str) -> None:
    assert find_organisation(text) == name


@pytest.mark.parametrize("text", ["", " – ", "Maj Ek, Habo kommun", "Habo och Mullsjö kommuner", "ekonom"])
def test_a_cell_that_names_none_several_or_more(text: str) -> None:
    assert find_organisation(text) is None


def test_beside_other_words_a_place_alone_is_no_organisation() -> None:
    assert find_organisation("ekonom, Habo kommun", whole=False) == "Habo kommun"
    assert find_organisation("ekonom i Habo", whole=False) is None


def test_every_organisation_of_a_text() -> None:
    assert [one.names for one in mentions("Habo kommun och Skolverket")] == [("Habo kommun",), ("Skolverket",)]
