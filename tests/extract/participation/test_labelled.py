"""Fields of a form: who the value names, and which part the label asks for."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Projektägare: Habo kommun", "Owner: Habo kommun"),
        ("Projektägare: Habo i samarbete med Mullsjö", "Owner: Habo kommun; Partner: Mullsjö kommun"),
        ("Sökande och projektägare: Habo kommun", "Owner: Habo kommun"),
        ("Ägare och samordnare: Habo kommun", "Owner|Lead: Habo kommun"),
        ("Medverkande kommuner: Habo, Mullsjö och Tranås", "Participant: Habo kommun, Mullsjö kommun, Tranås kommun"),
        ("- Parter: Habo kommun, Nordens Hus ideell förening", "Participant: Habo kommun, Nordens Hus ideell förening"),
        ("Finansiering: Vinnova (60 %) och Region Halland (40 %)", "Funder: Vinnova, Region Halland"),
        ("Medfinansiering på svensk sida: Boverket", "Funder: Boverket"),
        ("Utvärderas av: Granskarna AB", "Researcher: Granskarna AB"),
        ("Pilotkommuner: Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Samarbetspartner: Skogsstyrelsen", "Partner: Skogsstyrelsen"),
        ("Parter: Habo (ägare), Mullsjö och Tranås", "Owner: Habo kommun; Participant: Mullsjö kommun, Tranås kommun"),
    ],
)
def test_the_label_says_the_part(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Habo – ägare", "Owner: Habo kommun"),
        ("Habo: ja", "Participant: Habo kommun"),
        ("Habo kommun: deltar sedan 2021.", "Participant: Habo kommun"),
        ("Ja-svar: Habo, Mullsjö. Nej-svar: Nässjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Deltar: Habo. Deltar inte: Mullsjö, Nässjö.", "Participant: Habo kommun"),
        ("- Habo: samordnare", "Lead: Habo kommun"),
        ("Vinnova: finansiär för hela perioden", "Funder: Vinnova"),
        (
            "Habo (leder), Mullsjö (deltar) och Vinnova (finansierar).",
            "Lead: Habo kommun; Participant: Mullsjö kommun; Funder: Vinnova",
        ),
        ("Habo kommun (projektägare och samordnare) är nöjd.", "Owner|Lead: Habo kommun"),
    ],
)
def test_the_part_stands_behind_the_name(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    "sentence",
    ["Habo: Fem av länets kommuner, mest små, har ont om personal.", "Habo (deltar inte)", "Habo – inget nytt"],
)
def test_what_stands_behind_the_name_is_no_part(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    ["Nästa steg: Habo kommun", "Projektledare: Maj Ek", "Från början var det två kommuner: ingen sade nej."],
)
def test_another_label_says_none(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}


def test_who_was_there_from_the_beginning_can_have_left(read: Reader) -> None:
    text = "Från början var det två kommuner: Habo och Mullsjö. Samtidigt hoppade Habo av."
    assert "Habo kommun" not in read_parts(read, text)
