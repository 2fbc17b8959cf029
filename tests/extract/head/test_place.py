"""Where the meeting was."""

import pytest

from tests.extract.head.minutes import meeting


def test_a_place_behind_the_hours() -> None:
    found = meeting("Anteckningar från Vattenrådet Dalarna\nDen 14 mars 2024 kl. 9.00 till 11.00 i Orsa, Lillstugan")
    assert found.place is not None
    assert found.place.value == "Orsa, Lillstugan"


@pytest.mark.parametrize(
    "line",
    [
        "Plats: Folkets hus, Eda. Tid: 14 mars 2024 kl. 9.00–11.30.",
        "Plats: Folkets hus, Eda, Tid: 2024-03-14 kl. 9.00–11.30",
        "Tid: 2024-03-14 9.00–11.30 Plats: Folkets hus, Eda",
        "Plats & tid: Folkets hus, Eda, 2024-03-14 kl. 9.00–11.30",
    ],
)
def test_place_and_time_on_one_line(line: str) -> None:
    found = meeting(f"Kulturnämnden\n{line}")
    assert found.place
    assert found.place.value == "Folkets hus, Eda"
    assert (str(found.date and found.date.value), str(found.end and found.end.value)) == ("2024-03-14", "11:30:00")


def test_a_letterhead_below_a_label_is_no_place() -> None:
    head = "Plats och tid:\n\nEDA KOMMUN\nFOLKHÄLSORÅD\n2024-03-14\nPlats och tid:\nKommunhuset i Eda kl 13.00-14.30"
    found = meeting(head).place
    assert found is not None
    assert found.value == "Kommunhuset i Eda"
