import pytest

from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("# 1 Läget\nMaj berättade om projekten Styrka och Styrka ung.", {"Styrka", "Styrka ung"}),
        ("# 1 Styrka och Styrka ung\nHabo äger Styrka och Mullsjö deltar.", {"Styrka", "Styrka ung"}),
        ("# 1 Läget\nHabo deltar i både Lyran samt Lyran plus.", {"Lyran", "Lyran plus"}),
        ("# 1 Radvis för alla och Radvis\nProjekten ägs av Habo.", {"Radvis", "Radvis för alla"}),
    ],
)
def test_two_names_side_by_side_are_two_projects(read: Reader, text: str, names: set[str]) -> None:
    assert {one.name for one in read(text).projects} == names


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Lokaler\nHabo och Habo sjukhus samarbetar om lokaler. Projektet är avslutat.",
        "# 1 Skola\nSkolan och Skolans föräldraråd träffas i maj.",
    ],
)
def test_a_place_or_a_word_said_again_is_none(read: Reader, text: str) -> None:
    assert read(text).projects == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Projektet Mat och Kraft startade i mars. Habo deltar i Mat och Kraft.", {"Mat och Kraft"}),
        ("Habo leder projektet Stark Mat och Kraft i Habo.", {"Stark Mat och Kraft"}),
        ("I projektet Mat, Kraft och Glöd deltar Habo.", {"Mat, Kraft och Glöd"}),
        ("Projekten Lyran och Vindspel leds av Habo.", {"Lyran", "Vindspel"}),
        ("Habo leder projektet Lyran och Mullsjö leder projektet Vindspel.", {"Lyran", "Vindspel"}),
        ("Habo deltar i projektet Lyran och Region Skåne betalar.", {"Lyran"}),
        ("Maj Ek leder projektet Lyran och Bo leder arbetet.", {"Lyran"}),
    ],
)
def test_what_one_projekt_is_called_is_one_name(read: Reader, text: str, names: set[str]) -> None:
    assert {one.name for one in read(f"# 1 Läget\n{text}").projects} == names
