import pytest

from extract.attendance.column import columns_of, is_head
from extract.passage import Passage


def test_a_column_of_substitutes_alone_names_people() -> None:
    assert columns_of(["deputy", "party"], away=False) == ["name", "party"]


def test_beside_members_substitutes_are_people_or_came_for_them() -> None:
    assert columns_of(["name", "deputy"], away=False) == ["name", "deputy"]
    assert columns_of(["name", "presence", "deputy"], away=False) == ["name", "presence", "substitute"]
    assert columns_of(["name", "deputy"], away=True) == ["name", "substitute"]


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
