"""Who is left out of what a sentence says."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts

COUNTY = "Blekinge län har fem kommuner. "


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Ronneby deltar, till skillnad från Olofström.", "Participant: Ronneby kommun"),
        ("Ronneby deltar i stället för Olofström.", "Participant: Ronneby kommun"),
        ("Ingen av kommunerna utom Ronneby deltar.", "Participant: Ronneby kommun"),
        ("Förutom Ronneby deltar Olofström.", "Participant: Ronneby kommun, Olofströms kommun"),
        (
            "Länets samtliga kommuner utom Ronneby och Olofström deltar.",
            "Participant: Karlskrona kommun, Karlshamns kommun, Sölvesborgs kommun",
        ),
        (
            "De fem kommunerna i länet, däribland Ronneby, har undertecknat avtalet.",
            "Participant: Karlskrona kommun, Karlshamns kommun, Olofströms kommun, Ronneby kommun, Sölvesborgs kommun",
        ),
        ("Flera kommuner, däribland Ronneby, har undertecknat avtalet.", "Participant: Ronneby kommun"),
    ],
)
def test_who_is_left_out(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, COUNTY + sentence), roles)
