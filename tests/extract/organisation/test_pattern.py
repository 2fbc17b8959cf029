"""Organisations by the words their names are made of."""

import pytest

from extract.organisation.pattern import parties, unknown


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("medel från Stiftelsen Nattljus", ["Stiftelsen Nattljus"]),
        ("ägs av Samordningsförbundet i Uppsala län sedan", ["Samordningsförbundet i Uppsala län"]),
        ("i kommunalförbundet Södra Vattnet", ["Kommunalförbundet Södra Vattnet"]),
        ("Coompanion Västbo:s rapport", ["Coompanion Västbo"]),
        ("Östra Vindels sparbank bidrar", ["Östra Vindels sparbank"]),
        ("Vindelns folkhögskolas kurser", ["Vindelns folkhögskola"]),
        ("avtal med Nordvind & Co AB", ["Nordvind & Co AB"]),
        ("Företaget Storvik Väg AB bygger", ["Storvik Väg AB"]),
        ("avtal med konsultföretaget Storvik Vägval AB", ["Storvik Vägval AB"]),
        ("Lantbruksverket och Kollmyndigheten svarar", ["Lantbruksverket", "Kollmyndigheten"]),
        ("möte med Läkarförbundet", ["Läkarförbundet"]),
        ("Norska Østby kommune", ["Østby kommune"]),
        ("Värmlandstrafiken kör", ["Värmlandstrafiken"]),
    ],
)
def test_names_that_no_register_knows(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in unknown(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Myndigheten svarar",
        "vi besökte Högskolan",
        "Nätverket är öppet och Kraftverket eldas med flis",
        "Universitetet är öppet",
        "stiftelsen är vilande",
        "ett aktiebolag, AB, bildas",
        "projektet #länsfonden",
    ],
)
def test_words_of_the_same_make(text: str) -> None:
    assert list(unknown(text)) == []


def test_what_a_company_is_belongs_to_the_stretch_and_not_to_the_name() -> None:
    text = "Avtal med lastbilsåkeriet Storvik Last AB löper."
    ((name, start, end),) = unknown(text)
    assert (name, text[start:end]) == ("Storvik Last AB", "lastbilsåkeriet Storvik Last AB")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ett samarbete mellan Vindel, Nordvik och Storby", ["Vindel", "Nordvik", "Storby"]),
        ("Avtal mellan Vindel kommun samt Föreningen Nordvik", ["Vindel", "Föreningen Nordvik"]),
        ("samverkan mellan skolan och Vindel", []),
        ("skillnaden mellan Vindel och Nordvik", []),
    ],
)
def test_parties_to_what_they_do_together(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in parties(text)] == names
    assert [text[start:end] for _, start, end in parties(text)] == names
