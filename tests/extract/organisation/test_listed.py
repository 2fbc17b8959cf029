import pytest

from extract.organisation.listed import known


def found(text: str) -> list[tuple[str, str, bool]]:
    return [(text[start:end], form.organisation.label, form.bare) for form, start, end in known(text)]


def test_spellings_of_the_register() -> None:
    assert found("Habo kommuns skolor, SKOLVERKET och SKR") == [
        ("Habo kommuns", "Habo kommun", False),
        ("SKOLVERKET", "Skolverket", False),
        ("SKR", "Sveriges Kommuner och Regioner", False),
    ]


def test_a_name_can_hold_a_hyphen_and_a_comma() -> None:
    assert [name for _, name, _ in found("Medel ur Asyl-, migrations- och integrationsfonden söks.")] == [
        "Asyl-, migrations- och integrationsfonden"
    ]


def test_a_place_alone_is_marked_so() -> None:
    assert found("I Habo är alla med") == [("Habo", "Habo kommun", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Habo lasarett",
        "Habo-modellen",
        "Habolyftet",
        "#Habo",
        "Habo län",
        "Det sade Maj Habo",
        "Alla i Region Habo",
        "Vi ses på Storgatan Habo",
        "skr",
    ],
)
def test_part_of_another_name_is_no_organisation(text: str) -> None:
    assert found(text) == []


def test_the_first_word_of_a_sentence_is_no_first_name() -> None:
    assert found("Även Habo är med") == [("Habo", "Habo kommun", True)]
