"""Who signs the minutes, in the blocks at their end."""

import pytest

from extract.facts import Meeting
from tests.extract.head.minutes import meeting

HEAD = """Kulturnämnden
Protokoll 2024-03-05

Närvarande
Maj Ek (S)
Bo Lo (M)
Cia Ro"""
ITEMS = "\n\n1. Öppnande\nMötet öppnas.\n\n2. Läget\nInget nytt.\n\n"


def signed(block: str) -> Meeting:
    return meeting(HEAD, block, ITEMS)


@pytest.mark.parametrize(
    "block",
    [
        "Cia Ro\nSekreterare\n\nMaj Ek\nOrdförande\n\nBo Lo\nJusterare\n",
        "Sekreterare    ____    Kf §§ 1 – 2\n   Cia Ro\n\nOrdförande    ____\n   Maj Ek\n\nJusterande  ____\n  Bo Lo\n",
        "Sekreterare ............\nCia Ro\n\nOrdförande ............\nMaj Ek\n\nJusterare ............\nBo Lo\n",
        "____________\nCia Ro\nsekreterare\n\n____________\nMaj Ek\nordförande\n\n____________\nBo Lo\njusterare\n",
        "Ordförande\nMaj Ek (S)\n\nJusterande\nBo Lo (M)\n\nSekreterare\nCia Ro\n",
        "Sekreterare Paragrafer 1-2\nCia Ro\nOrdförande\nMaj Ek (S)\nJusterare\nBo Lo (M)\n",
        "Underskrifter Sekreterare §§ 1-2\nCia Ro\nOrdförande\nMaj Ek (S)\nJusterare\nBo Lo (M)\n",
        "Ordförande\tJusterare\tSekreterare\nMaj Ek\tBo Lo\tCia Ro\n",
        "/Cia Ro/\nsekreterare\n\n/Maj Ek/\nordförande\n\n/Bo Lo/\njusterare\n",
        "Underskrift sekreterare: Cia Ro\nUnderskrift ordförande: Maj Ek\nUnderskrift justerare: Bo Lo\n",
        "Vid protokollet: Cia Ro\nJusteras: Maj Ek, ordförande, Bo Lo\n",
        "Vid protokollet\nCia Ro\n\nJusteras\nMaj Ek, ordförande\nBo Lo\n",
        "Protokollet justeras digitalt av Maj Ek, ordförande, och Bo Lo, justerare.\nSekreterare: Cia Ro\n",
        "Underskrifter   Sekreterare   ____________   Paragrafer 1-2\n                              Cia Ro\n"
        "                Ordförande    ____________\n                              Maj Ek (S)\n"
        "                Justerare     ____________\n                              Bo Lo (M)\n",
        "Underskrift   Sekreterare ............ Paragrafer 1-2\n              Cia Ro\n\n"
        "              Ordförande ............\n              Maj Ek\n\n"
        "              Justerande ............\n              Bo Lo\n",
        "Underskrifter\n\nSekreterare, Cia Ro\n\nOrdförande, Maj Ek\n\nJusterande, Bo Lo\n",
        "Paragraf   1-2\n\n____________\nMaj Ek, Ordförande\n\n____________\nCia Ro, Sekreterare\n\n"
        "____________\nBo Lo, Justerare\n",
        "Sekreterare      Cia Ro\nOrdföranden      Maj Ek (S)\nJusterare        Bo Lo (M)\n",
    ],
)
def test_those_who_sign(block: str) -> None:
    found = signed(block)
    officers = (found.chair, found.secretary, *found.adjusters)
    assert [one.value for one in officers if one] == ["Maj Ek", "Cia Ro", "Bo Lo"]


def test_those_who_take_turns_sign_for_their_items() -> None:
    found = signed(
        "Sekreterare   ............   Paragraf 1-2\n              Cia Ro\n"
        "Ordförande    ............   ............\n              Maj Ek § 1   Bo Lo § 2\n"
    )
    assert [one.value for one in (found.chair, found.secretary) if one] == ["Maj Ek", "Cia Ro"]


def test_lines_of_text_behind_a_name_are_no_signatures() -> None:
    assert signed("Cia Ro\nLäser en dikt för de närvarande.\n\nMaj Ek\nTackar alla.\n").adjusters == ()


def test_an_office_at_the_left_edge_is_that_of_the_first_name() -> None:
    found = meeting("Vattenrådet Dalarna\nProtokoll", "\nJusteras\nMaj Ek             Bo Lo\nOrdförande\n")
    assert found.chair is not None
    assert found.chair.value == "Maj Ek"
