"""Projects that bear another's name and a number."""

import pytest

from tests.extract.items import Reader


def names(read: Reader, text: str) -> list[str]:
    return [one.name for one in read(f"# 1 Läget\n{text}", people=["Maj Ek"]).projects]


@pytest.mark.parametrize(
    "text",
    [
        "#kvällsljus avslutades i våras. I januari tar #kvällsljus 2 vid.",
        "Projektet Stilla natt är slut. I Stilla natt 2 deltar Habo och Mullsjö.",
        "Projektet ”Stilla natt” är slut. Nu börjar ”Stilla natt” 2.",
        "Projektet Stilla natt är slut. Stilla natt II drivs av Habo.",
        "Projektet Stilla natt är slut. Sedan i maj ersätts det av Stilla natt Plus.",
        "Projektet Stilla natt är slut. Habo söker medel till Stilla natt 2.0.",
    ],
)
def test_a_number_behind_its_name_makes_another_one(read: Reader, text: str) -> None:
    first, second = names(read, text)
    assert second.startswith(first)
    assert second[-1] in "2I0s"


@pytest.mark.parametrize(
    "text",
    [
        "Projektet Stilla natt pågår. I Stilla natt 2 kommuner som inte är klara.",
        "Projektet Stilla natt pågår. Habo lade fram Stilla natt 2 mars.",
        "Projektet Stilla natt pågår. Habo gav Stilla natt 2 000 kronor.",
        "Projektet Stilla natt pågår. Habo lade på Stilla natt 2,5 miljoner.",
        "Projektet Stilla natt pågår. De ses i Stilla natt 3 gånger om året.",
        "Projektet Stilla natt pågår. Natt 2 i Habo var lugn.",
    ],
)
def test_a_number_that_counts_does_not(read: Reader, text: str) -> None:
    assert names(read, text) == ["Stilla natt"]


def test_a_sequel_follows_what_it_is_named_after(read: Reader) -> None:
    read_ = read("# 1 Läget\n#kvällsljus avslutades i våras. I januari tar #kvällsljus 2 vid.", people=["Maj Ek"])
    assert [fact.value for fact in read_.projects[1].follows] == ["#kvällsljus"]


def test_whoever_attends_is_no_project(read: Reader) -> None:
    assert names(read, "Projektet Stilla natt pågår. Föredragande: *Maj Ek*, projektledare. Maj anslöt.") == [
        "Stilla natt"
    ]


def test_a_number_at_the_end_of_a_joined_name_is_no_sequel_of_its_last_part(read: Reader) -> None:
    text = "Projektet Stark Mat och Kraft 2.0 startar i maj. Stark Mat och Kraft 2.0 är ett samverkansprojekt."
    assert names(read, text) == ["Stark Mat och Kraft 2.0"]
