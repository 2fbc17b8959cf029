import pytest

from extract.organisation.guess import guessed
from tests.extract.items import Reader


def names(text: str) -> list[str]:
    return [name for name, _, _ in guessed(text, (), ())]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Däremot är LKF Syd en samarbetspartner; de hjälper till med kontakterna.", "LKF Syd"),
        ("N.ORD levererar stolparna.", "N.ORD"),
        ("Sedan i höst levererar staden ström, och Kvarnfors finansierar den.", "Kvarnfors"),
        ("Leverantör blir Brevik Nät.", "Brevik Nät"),
        ("Projektet sponsras under två år av Fjordia.", "Fjordia"),
        ("Kostnaderna täcks av bidrag från Plöjan.", "Plöjan"),
        ("Arbetet sker i nära samarbete med Šumava Centrum.", "Šumava Centrum"),
    ],
)
def test_a_name_is_an_organisations_by_what_it_does(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Projektledningen samarbetar med skolorna.",
        "Däremot är Anna Lindkvast en samarbetspartner.",
        "Vi finansierar resten.",
        "Habo bidrar med två tjänster.",
        "Det är en fråga för staden.",
    ],
)
def test_no_word_person_or_place_is_guessed(text: str) -> None:
    assert names(text) == []


def test_who_attends_is_no_organisation() -> None:
    assert not list(guessed("Tjorven Xandra levererar ett underlag.", (), {"Tjorven Xandra"}))


@pytest.mark.parametrize(
    ("text", "known", "name"),
    [
        ("Deltagare är Habo kommun och Tarvosk Nord i Estland.", "Habo kommun", "Tarvosk Nord"),
        ("Deltagare är Xövde Tekniska Akademi, Habo kommun.", "Habo kommun", "Xövde Tekniska Akademi"),
    ],
)
def test_a_row_with_known_organisations_holds_organisations(text: str, known: str, name: str) -> None:
    place = (text.index(known), text.index(known) + len(known))
    assert [one for one, _, _ in guessed(text, [place], ())] == [name]


def test_a_guess_has_the_part_that_shows_it(read: Reader) -> None:
    facts = read(
        "# 1 Projektet Trygg ort\nDäremot är LKF Syd en samarbetspartner, men ingår inte i projektet."
    ).participations
    assert [(fact.organisation, fact.role.value) for fact in facts] == [("LKF Syd", "Partner")]


def test_nothing_is_guessed_in_what_is_no_sentence() -> None:
    assert not list(guessed("Abc och " * 1000 + "levererar", [(0, 3)], ()))
