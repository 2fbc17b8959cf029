import pytest

from extract.organisation import Organisations


def found(text: str, county: str | None = None) -> list[str]:
    return [name for mention in Organisations(county).find(text) for name in mention.names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vara kommuns skolor och Skolverkets medel", ["Vara kommun", "Skolverket"]),
        ("kommunerna Arboga, Kungsör och Köping", ["Arboga kommun", "Kungsörs kommun", "Köpings kommun"]),
        ("Arboga, Kungsör och, nu senast, Köping deltar", ["Arboga kommun", "Kungsörs kommun", "Köpings kommun"]),
        ("Habo och Jönköpings kommuner", ["Habo kommun", "Jönköpings kommun"]),
        ("regionerna Dalarna och Gävleborg", ["Region Dalarna", "Region Gävleborg"]),
        ("Göteborgs Stad", ["Göteborgs kommun"]),
        ("medel från UHR", ["Universitets- och högskolerådet"]),
        ("Kommunalförbundet Södra Skogen", ["Kommunalförbundet Södra Skogen"]),
        ("Östra Bygdens gymnasieförbunds skolor", ["Östra Bygdens gymnasieförbund"]),
        ("Coompanion Värmland", ["Coompanion Värmland"]),
        ("avtal med Nordlarm Sverige AB om drift", ["Nordlarm Sverige AB"]),
        ("Uppsala Science Park", ["Uppsala Science Park"]),
        ("Tillväxtverket (Regionalfonden) och Vinnova", ["Tillväxtverket", "Vinnova"]),
        ("hela Kalmar län", []),
        ("nätverket är öppet", []),
    ],
)
def test_names_in_running_text(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_a_place_name_alone_is_marked_so() -> None:
    (mention,) = Organisations().find("Vi ses i Ystad.")
    assert mention.bare
    (mention,) = Organisations().find("Vi ses i Ystads kommun.")
    assert not mention.bare


def test_the_county_administrative_board_is_the_county_s() -> None:
    assert found("Länsstyrelsen informerade", county="07") == ["Länsstyrelsen i Kronobergs län"]
