"""Who signs the minutes, in the blocks at their end."""

import pytest

from extract.document import Document, Span
from extract.facts import Meeting
from extract.pipeline import find

MINUTES = """Kulturnämnden
Protokoll 2024-03-05

Närvarande
Maj Ek (S)
Bo Lo (M)
Cia Ro

1. Öppnande
Mötet öppnas.

2. Läget
Inget nytt.

"""


def signed(block: str) -> Meeting:
    text = MINUTES + block
    pages = (Span(0, len(text)),)
    return find(
        Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    ).meeting


@pytest.mark.parametrize(
    "block",
    [
        "Cia Ro\nSekreterare\n\nMaj Ek\nOrdförande\n\nBo Lo\nJusterare\n",
        "Sekreterare ............\nCia Ro\n\nOrdförande ............\nMaj Ek\n\nJusterare ............\nBo Lo\n",
        "____________\nCia Ro\nsekreterare\n\n____________\nMaj Ek\nordförande\n\n____________\nBo Lo\njusterare\n",
        "Ordförande\nMaj Ek (S)\n\nJusterande\nBo Lo (M)\n\nSekreterare\nCia Ro\n",
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
    meeting = signed(block)
    found = (meeting.chair, meeting.secretary, *meeting.adjusters)
    assert [one.value for one in found if one] == ["Maj Ek", "Cia Ro", "Bo Lo"]


def test_those_who_take_turns_sign_for_their_items() -> None:
    meeting = signed(
        "Sekreterare   ............   Paragraf 1-2\n              Cia Ro\n"
        "Ordförande    ............   ............\n              Maj Ek § 1   Bo Lo § 2\n"
    )
    assert [one.value for one in (meeting.chair, meeting.secretary) if one] == ["Maj Ek", "Cia Ro"]


def test_lines_of_text_behind_a_name_are_no_signatures() -> None:
    assert signed("Cia Ro\nLäser en dikt för de närvarande.\n\nMaj Ek\nTackar alla.\n").adjusters == ()
