"""Sentences in which Swedish says who studies a project."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Utvärderingen ska Lunds universitet göra.", "Researcher: Lunds universitet"),
        ("Maj berättade om utvärderingen, som Lunds universitet ska göra.", "Researcher: Lunds universitet"),
        ("Maj och hennes kollegor på Lunds universitet följeforskar.", "Researcher: Lunds universitet"),
        ("Chalmers tekniska högskola utvärderar projektet.", "Researcher: Chalmers tekniska högskola"),
        ("Malmö universitet kommer att följa projektet med intervjuer.", "Researcher: Malmö universitet"),
        ("Projektet utvärderas av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Utvärderingen görs av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Malmö universitet står för utvärderingen.", "Researcher: Malmö universitet"),
        ("Malmö universitet står för forskningen.", "Researcher: Malmö universitet"),
        ("Maj Ek följer projektet för Malmö universitets räkning.", "Researcher: Malmö universitet"),
        ("Utvärderingen har Malmö universitet hand om.", "Researcher: Malmö universitet"),
        ("Effekterna mäts av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Uppdraget att utvärdera det gick till Malmö universitet.", "Researcher: Malmö universitet"),
        ("Maj Ek har följeforskat för Malmö universitets räkning.", "Researcher: Malmö universitet"),
        ("Malmö universitet följer projektet.", "Researcher: Malmö universitet"),
        ("Malmö universitet forskar på resultaten.", "Researcher: Malmö universitet"),
        ("Forskare vid Malmö universitet följer projektet.", "Researcher: Malmö universitet"),
        ("Följeforskningen sköts av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Malmö universitet har i uppdrag att utvärdera det hela.", "Researcher: Malmö universitet"),
        ("Malmö universitet följer arbetet vetenskapligt.", "Researcher: Malmö universitet"),
        ("Följeforskare är Maj Ek, Malmö universitet.", "Researcher: Malmö universitet"),
        ("Maj Ek vid Malmö universitet är utvärderare.", "Researcher: Malmö universitet"),
        ("Utvärderingen görs av Vågrät.", "Researcher: Vågrät"),
        ("Projektet utvärderas av Vågrät AB.", "Researcher: Vågrät AB"),
        ("Malmö universitet har anlitats för följeforskning.", "Researcher: Malmö universitet"),
    ],
)
def test_researchers(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)
