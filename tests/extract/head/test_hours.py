"""From when to when the meeting lasted."""

import pytest

from tests.extract.head.minutes import meeting


@pytest.mark.parametrize(
    ("head", "start", "end"),
    [
        ("Vi sågs i Mora den 14 mars 2024. Vi började 9.30 och var klara 11.45.", "09:30", "11:45"),
        ("Rådet samlades den 14 mars 2024 klockan 13.00 och skildes åt klockan 15.45.", "13:00", "15:45"),
        ("Den 14 mars 2024 i Mora. Start 13.00, slut 15.00.", "13:00", "15:00"),
    ],
)
def test_hours_that_are_told(head: str, start: str, end: str) -> None:
    found = meeting(f"Vattenrådet Dalarna\nAnteckningar\n\n{head}")
    assert found.start is not None
    assert found.end is not None
    assert (f"{found.start.value:%H:%M}", f"{found.end.value:%H:%M}") == (start, end)


def test_hours_of_somebody_present_are_not_the_meetings() -> None:
    found = meeting("Vattenrådet Dalarna\nProtokoll den 14 mars 2024\n\nNärvarande\nBo Lo, Orsa, till kl. 11")
    assert found.start is None
