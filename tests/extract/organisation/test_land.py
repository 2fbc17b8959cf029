import pytest

from extract.organisation import Organisations
from ontology.register import load


@pytest.mark.parametrize(
    ("text", "county"),
    [
        ("Alla värmlandskommuner är med.", "17"),
        ("De sexton värmlandskommunerna deltar.", "17"),
        ("Samtliga 16 värmländska kommuner har skrivit på.", "17"),
        ("De skånska kommunerna står bakom.", "12"),
        ("Alla länskommuner deltar.", "17"),
        ("Hela länet är med.", "17"),
        ("Hela Halland deltar.", "13"),
        ("Dalakommunerna ansluter sig.", "20"),
    ],
)
def test_all_municipalities_of_a_land(text: str, county: str) -> None:
    found = [name for mention in Organisations("17").find(text) for name in mention.names]
    assert found == [one.label for one in load().municipalities_of(county)]


@pytest.mark.parametrize(
    "text",
    [
        "Sex värmlandskommuner deltar.",
        "Flera av värmlandskommunerna deltar.",
        "Värmländska kommuner deltar.",
        "Alla grannkommuner deltar.",
        "Hela länet har god tillgång till fiber.",
    ],
)
def test_only_some_or_nobody(text: str) -> None:
    assert Organisations("17").find(text) == []


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Sunne leder det och övriga värmländska kommuner deltar.", {"Sunne kommun"}),
        ("Sunne och Kil leder det, resten av länet deltar.", {"Sunne kommun", "Kils kommun"}),
        ("Region Värmland äger det. Länets övriga kommuner deltar.", set()),
        ("Sunne leder det, de andra kommunerna i Värmland deltar.", {"Sunne kommun"}),
        ("Sunne leder det och de resterande värmlandskommunerna deltar.", {"Sunne kommun"}),
    ],
)
def test_the_others_of_a_land(text: str, left_out: set[str]) -> None:
    group = next(mention for mention in Organisations("17").find(text) if mention.collective)
    assert set(group.names) == {one.label for one in load().municipalities_of("17")} - left_out
