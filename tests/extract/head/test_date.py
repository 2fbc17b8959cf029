"""The day of the meeting, among other days."""

import pytest

from tests.extract.head.minutes import meeting


@pytest.mark.parametrize(
    "head",
    [
        "Minnesanteckningar Kulturgruppen\nTid: torsdagen den 14 mars 2024 klockan 9.30",
        "Minnesanteckningar från styrgruppsmöte för En levande bygd den 14 mars 2024",
    ],
)
def test_the_date_of_a_letter_above_is_not_the_meetings(head: str) -> None:
    found = meeting(f"Datum 2024-03-20      Beteckning\nMaj Ek\n\n{head}").date
    assert str(found and found.value) == "2024-03-14"
