import pytest

from extract.attendance.column import columns_of, is_head
from extract.passage import Passage


def test_a_column_of_substitutes_alone_names_people() -> None:
    assert columns_of(["Ersättare", "Parti"], away=False) == ["name", "party"]


def test_beside_members_substitutes_are_people_or_came_for_them() -> None:
    assert columns_of(["Namn", "Ersättare"], away=False) == ["name", "deputy"]
    assert columns_of(["Namn", "Närvaro", "Ersättare"], away=False) == ["name", "presence", "substitute"]
    assert columns_of(["Namn", "Ersättare"], away=True) == ["name", "substitute"]


@pytest.mark.parametrize(
    ("heads", "last"),
    [
        ("Ledamöter|Tjänstgörande ersättare", "deputy"),
        ("Beslutande|Tjg ersättare", "deputy"),
        ("Ledamot|Tjänstgörande ersättare", "substitute"),
        ("Namn|Parti|Tjänstgörande ersättare", "substitute"),
        ("Ledamöter|Närvaro|Tjänstgörande ersättare", "substitute"),
    ],
)
def test_those_who_serve_are_a_list_of_their_own_or_came_for_whom_they_stand_beside(heads: str, last: str) -> None:
    assert columns_of(heads.split("|"), away=False)[-1] == last


@pytest.mark.parametrize(
    ("row", "head"),
    [
        ("Namn|Kommun|Parti", True),
        ("Namn|Kommun|Färg", True),
        ("Namn|Färg|Form", False),
        ("Maj Ek|Kommun", False),
        ("||", False),
    ],
)
def test_heads_of_columns(row: str, head: bool) -> None:
    assert is_head([Passage.of(cell) for cell in row.split("|")]) is head
