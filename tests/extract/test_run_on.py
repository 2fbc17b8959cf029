"""People who run on from one to the next."""

import pytest

from extract.passage import Passage
from extract.row import Row
from extract.run_on import set_apart


def rows(*texts: str) -> list[str]:
    return [row.cells[0].text for row in set_apart([Row((Passage.of(text),)) for text in texts])]


def test_each_stands_on_a_row_of_their_own() -> None:
    assert rows("Ledamöter: Maj Ek (S) Habo kommun Eva von Platen (M) Mullsjö kommun Bo", "Lo Region Kalmar län") == [
        "Ledamöter:",
        "Maj Ek (S) Habo kommun",
        "Eva von Platen (M) Mullsjö kommun",
        "Bo Lo Region Kalmar län",
    ]


def test_what_follows_with_a_label_is_none_of_them() -> None:
    people = "Maj Ek Region Kalmar län Bo Lo Region Kalmar län Cia Ro Habo kommun"
    assert rows(people, "Justerare: Maj Ek")[-1] == "Justerare: Maj Ek"


@pytest.mark.parametrize(
    "text",
    [
        "Maj Ek (S) Habo kommun",
        "Maj Ek från Habo kommun och Bo Lo från Mullsjö kommun hälsades välkomna",
        "Samverkan mellan Region Kalmar län och Habo kommun och Mullsjö kommun",
        "Plats: Habo kommun Mullsjö kommun Eda kommun",
        "Maj Ek Okändebolaget Habo kommun Bo Lo Mullsjö kommun",
    ],
)
def test_what_is_no_such_list_stays_as_it_is(text: str) -> None:
    assert rows(text) == [text]
