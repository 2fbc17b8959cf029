"""What one sentence of an item adds to what those before it told, or takes back."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Habo kommun deltar. Det gör även Mullsjö kommun.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Mullsjö kommun leder. Habo kommun deltar. De har hoppat av.", "Lead: Mullsjö kommun"),
        ("Mullsjö kommun leder. Habo kommun deltog till en början men lämnade projektet.", "Lead: Mullsjö kommun"),
        ("Mullsjö kommun leder. När avtalet är klart ansluter Habo kommun sig.", "Lead: Mullsjö kommun"),
    ],
)
def test_sentences_follow_upon_each_other(read: Reader, text: str, roles: str) -> None:
    check(read_parts(read, text), roles)


def test_an_item_without_a_project_gives_nobody_a_part(read: Reader) -> None:
    assert read("# 1 Lokalfrågan\nHabo kommun deltar.").participations == []
