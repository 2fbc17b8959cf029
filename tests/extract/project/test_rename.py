"""Other names of an undertaking, by what is said of them."""

import pytest

from tests.extract.items import Reader


def names(read: Reader, text: str) -> list[tuple[str, ...]]:
    return [(one.name, *one.other_names) for one in read(f"# 1 Läget\n{text}", people=["Maj Ek"]).projects]


@pytest.mark.parametrize(
    "text",
    [
        "Satsningen ”Klara vatten” har bytt namn till Friska sjöar.",
        "Satsningen ”Klara vatten” bytte vid nyår namn till Friska sjöar.",
        "Satsningen ”Klara vatten” bytte namn vid årsskiftet till Friska sjöar.",
        "Satsningen ”Klara vatten” heter sedan den 1 augusti Friska sjöar.",
        "Satsningen ”Klara vatten” har döpts om till Friska sjöar.",
        "Satsningen ”Klara vatten” går sedan i somras under namnet Friska sjöar.",
        "Satsningen ”Klara vatten” är ett samarbete som inleddes i maj 2019 under arbetsnamnet Friska sjöar.",
        "Satsningen ”Klara vatten” drevs först under namnet Friska sjöar.",
        "Satsningen ”Klara vatten” kallas numera Friska sjöar.",
        "Satsningen ”Klara vatten” hette tidigare Friska sjöar.",
        "Satsningen ”Klara vatten”, som i höstas hette Friska sjöar, pågår.",
        "Satsningen ”Klara vatten” hette till och med 2023 Friska sjöar.",
        "Satsningen ”Klara vatten” har pågått sedan 2022, då under namnet Friska sjöar.",
        "Satsningen ”Klara vatten”, det som före nyår hette Friska sjöar, pågår.",
        "Satsningen ”Klara vatten” (f.d. Friska sjöar) pågår.",
        "Satsningen ”Klara vatten”, tidigare Friska sjöar, pågår.",
        "Satsningen ”Klara vatten”, till vardags Friska sjöar, pågår.",
        'Satsningen ”Klara vatten” pågår. Gamla "Friska sjöar", bytte namn i december.',
        "Satsningen ”Klara vatten” pågår. Hette tidigare Friska sjöar.",
        "Satsningen ”Klara vatten” pågår. Friska sjöar, som det kallas till vardags, är bra.",
        "Satsningen ”Klara vatten” pågår. Projektet hette från början Friska sjöar.",
        "Satsningen ”Klara vatten” ska utläsas ”Friska sjöar” och pågår.",
    ],
)
def test_it_has_had_or_got_another_name(read: Reader, text: str) -> None:
    assert names(read, text) == [("Klara vatten", "Friska sjöar")]


def test_the_name_it_has_now_stands_before_the_old_one(read: Reader) -> None:
    text = "Klara vatten, som förr hette ”Friska sjöar”, pågår. I projektet Friska sjöar ingår Habo."
    assert names(read, text) == [("Klara vatten", "Friska sjöar")]


def test_what_is_renamed_twice_is_one(read: Reader) -> None:
    text = (
        "Projektet ”Klara vatten” (tidigare ”Friska sjöar”) togs upp. "
        "Projektet ”Friska sjöar” bytte vid nyår namn till Klara vatten."
    )
    assert names(read, text) == [("Klara vatten", "Friska sjöar")]


@pytest.mark.parametrize(
    "text",
    [
        "Satsningen ”Klara vatten” pågår. Fortsättningen har fått namnet Friska sjöar.",
        "Satsningen ”Klara vatten” pågår. Föregångaren hette tidigare Friska sjöar.",
        "Satsningen ”Klara vatten” är slut och en ny insats startade i maj under namnet Friska sjöar.",
        "Satsningen ”Klara vatten” leds av Maj Ek, tidigare Habo kommun, och pågår.",
    ],
)
def test_what_another_is_called_is_no_name_of_its(read: Reader, text: str) -> None:
    assert ("Klara vatten",) in names(read, text)
