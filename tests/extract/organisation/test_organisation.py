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
        ("hela Kalmar län", []),
        ("nätverket är öppet", []),
    ],
)
def test_names_in_running_text(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("länets samtliga åtta kommuner", 8),
        ("Samtliga 8 kommuner i länet", 8),
        ("alla länets kommuner", 8),
        ("kommunerna i Kronobergs län", 8),
        ("Skaraborgs femton kommuner", 15),
        ("de fem regionerna i Östra Mellansverige", 5),
        ("tre av länets åtta kommuner", 0),
        ("flera av länets kommuner", 0),
        ("Av länets åtta kommuner är fem med", 0),
        ("genomförs av länets kommuner", 8),
    ],
)
def test_whole_groups(text: str, count: int) -> None:
    assert len(found(text, county="07")) == count


@pytest.mark.parametrize(
    ("before", "text", "names"),
    [
        (
            "Bara Ronneby står utanför.",
            "De övriga fyra deltar.",
            ["Olofströms", "Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        (
            "Ronneby och Olofström har egna system.",
            "De tre övriga kommunerna i länet har skrivit på.",
            ["Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        ("Ronneby och Olofström har egna system.", "De övriga sju har skrivit på.", []),
        (
            "",
            "Av Blekinges fem kommuner deltar alla utom Ronneby och Olofström.",
            ["Karlskrona", "Karlshamns", "Sölvesborgs"],
        ),
        (
            "I länet finns Ronneby, Olofström och Karlshamn.",
            "Alla tre är med.",
            ["Olofströms", "Karlshamns", "Ronneby"],
        ),
        ("I länet finns Ronneby, Olofström och Karlshamn.", "Alla utom Ronneby är med.", ["Olofströms", "Karlshamns"]),
        ("Ronneby och Olofström delar på chefen.", "Båda kommunerna betalar.", ["Olofströms", "Ronneby"]),
        ("Ronneby och Olofström är med.", "De deltagande kommunerna betalar.", ["Olofströms", "Ronneby"]),
    ],
)
def test_groups_that_the_item_told_of(before: str, text: str, names: list[str]) -> None:
    organisations = Organisations("10")
    organisations.hear(before, organisations.find(before))
    group = {name for mention in organisations.find(text) if mention.collective for name in mention.names}
    assert group == {f"{name} kommun" for name in names}


def test_a_place_name_alone_is_marked_so() -> None:
    (mention,) = Organisations().find("Vi ses i Ystad.")
    assert mention.bare
    (mention,) = Organisations().find("Vi ses i Ystads kommun.")
    assert not mention.bare


def test_the_county_administrative_board_is_the_county_s() -> None:
    assert found("Länsstyrelsen informerade", county="07") == ["Länsstyrelsen i Kronobergs län"]
