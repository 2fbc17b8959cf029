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
