"""How far a project has come."""

import pytest

from extract.facts import ProjectStatus
from tests.extract.items import Reader


def statuses(read: Reader, sentence: str) -> list[ProjectStatus | None]:
    projects = read(f"# 1 Rapport\n{sentence}").projects
    return [one.status.value if one.status else None for one in projects]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Det kommande projektet Nya spår presenterades.", ProjectStatus.PLANNED),
        ("Projektet Nya spår ska starta i höst.", ProjectStatus.PLANNED),
        ("Projektet Nya spår är tänkt att bli permanent.", ProjectStatus.PLANNED),
        ("Projektet Nya spår är avslutat.", ProjectStatus.COMPLETED),
        ("Det avslutade projektet Nya spår redovisades.", ProjectStatus.COMPLETED),
        ("Projektet Nya spår gick i mål i våras.", ProjectStatus.COMPLETED),
        ("Maj Ek har varit projektledare för projektet Nya spår.", ProjectStatus.COMPLETED),
        ("Projektet Nya spår var bra, men det avslutades i fjol.", ProjectStatus.COMPLETED),
        ("Projektet Nya spår pågår i tre kommuner.", ProjectStatus.ONGOING),
        ("Projektet Nya spår har startat och är nu avslutat.", ProjectStatus.COMPLETED),
        ("Projektet Nya spår är i full gång.", ProjectStatus.ONGOING),
        ("Projektet Nya spår läggs ned.", ProjectStatus.CANCELLED),
        ("Projektet Nya spår startade i fjol men blev aldrig av.", ProjectStatus.CANCELLED),
        ("I fjol lades Nya spår ner. Projektet Nya spår var bra.", ProjectStatus.CANCELLED),
    ],
)
def test_how_far_it_has_come(read: Reader, sentence: str, status: ProjectStatus) -> None:
    assert statuses(read, sentence) == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektet Nya spår presenterades.",
        "Projektet Nya spår är inte avslutat.",
        "Projektet Nya spår har inte startat.",
        "Projektet Nya spår är viktigt, och mötet avslutades.",
        "Projektet Nya spår är viktigt men byggandet pågår.",
    ],
)
def test_what_says_nothing_of_it(read: Reader, sentence: str) -> None:
    assert statuses(read, sentence) == [None]
