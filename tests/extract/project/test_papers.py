"""Names in the papers that an item rests on, and of those to whom its decision is sent."""

import pytest

from tests.extract.items import Reader

TOLD = "Habo och Mullsjö driver projektet Lykta."


@pytest.mark.parametrize(
    "listed",
    [
        "Beslutsunderlag\nTjänsteskrivelse 2024-03-01, Bilaga platser (Torghallen, Ljusets hus)",
        "Underlag:\nPilot i Ljusets hus, 2024-03-01.\nAnsökan om stöd till Ljusets hus",
        "Bilagor\nAvtal om Ljusets hus",
        "Beslutet skickas till\nLjusets hus, som drivs av Habo",
        "Expedieras: projektet Ljusets hus",
    ],
)
@pytest.mark.parametrize("after", ["", "\nBakgrund\nAlla var med."])
def test_a_list_of_papers_or_addressees_names_no_project(read: Reader, listed: str, after: str) -> None:
    assert [one.name for one in read(f"# 1 Läget\n{TOLD}\n{listed}{after}").projects] == ["Lykta"]


@pytest.mark.parametrize(
    "below",
    [
        "Beslutsunderlag\nTjänsteskrivelse 2024-03-01\nÄrendet\nHabo leder projektet Ljusets hus.",
        "Beslutsunderlag\nTjänsteskrivelse 2024-03-01\nHabo leder projektet Ljusets hus.",
        "Underlaget till beslutet är projektet Ljusets hus.",
        "Handlingarna om projektet Ljusets hus skickas ut.",
    ],
)
def test_what_is_told_below_such_a_list_is_read(read: Reader, below: str) -> None:
    assert "Ljusets hus" in {one.name for one in read(f"# 1 Läget\n{TOLD}\n{below}").projects}
