"""Meetings to come, as items announce them."""

import datetime

import pytest

from extract.document import Document, Span
from extract.facts import Announcement
from extract.pipeline import find

MINUTES = """Kulturnämnden
Tid: 2024-03-05 kl. 09.00–11.00

Närvarande: Maj Ek (S), Bo Lo (M)

§ 1 Budget
Budgeten antas.

§ 2 Information
{text}
"""


def announced(text: str) -> tuple[Announcement, ...]:
    text = MINUTES.format(text=text)
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return find(document).announcements


@pytest.mark.parametrize(
    "text",
    [
        "Nästa sammanträde hålls den 9 april kl. 09.00.",
        "Nästa sammanträde med nämnden hålls den 9 april kl. 09.00.",
        "Ett av två möten är inplanerade: 2024-04-09 kl 09.00.",
        "Vårens sista sammanträde hålls tisdag 9 april kl. 09.00.",
        "Sammanträdet den 2 april flyttas till den 9 april, samma tid.",
        "Nämnden sammanträder härnäst den 9 april kl. 09.00.",
        "Härnäst ses rådet den 9 april kl. 09.00.",
        "Ordföranden påminner om nästa sammanträde den 9 april kl. 09.00 och avslutar mötet.",
    ],
)
def test_the_next_meeting(text: str) -> None:
    (found,) = announced(text)
    assert (found.date, found.start) == (datetime.date(2024, 4, 9), datetime.time(9))


@pytest.mark.parametrize("text", ["Enkäten är öppen till den 9 april.", "Sammanträdet den 9 april ställs in."])
def test_other_days(text: str) -> None:
    assert announced(text) == ()


def test_hours_in_a_column_below_the_days() -> None:
    found = announced("§ 3 Nästa möten\n\n9 april 2024\n7 maj 2024\n\nkl. 9.00–11.00\nkl. 13.00–15.00\n\nVälkomna!")
    assert [(one.date.isoformat(), f"{one.start:%H}", f"{one.end:%H}") for one in found] == [
        ("2024-04-09", "09", "11"),
        ("2024-05-07", "13", "15"),
    ]
