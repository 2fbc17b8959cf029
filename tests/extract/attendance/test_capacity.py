import pytest

from extract.facts import Capacity
from tests.extract.attendance.minutes import minutes


def capacities(text: str) -> dict[str, Capacity]:
    return {row.person: row.capacity for row in minutes(text).attendance}


@pytest.mark.parametrize(
    ("label", "person", "capacity"),
    [
        ("Ledamöter", "Bo Lo (M)", Capacity.MEMBER),
        ("Ledamöter", "Bo Lo, adjungerad", Capacity.GUEST),
        ("Ersättare", "Bo Lo (M)", Capacity.SUBSTITUTE),
        ("Övriga", "Bo Lo, ekonom", Capacity.OFFICIAL),
        ("Övriga", "Bo Lo (M)", Capacity.SUBSTITUTE),
        ("Övriga", "Bo Lo (M), politisk sekreterare", Capacity.OFFICIAL),
        ("Adjungerade tjänstepersoner", "Bo Lo (M)", Capacity.GUEST),
        ("Frånvarande", "Cia Ro (M) och ersättaren Bo Lo (S)", Capacity.SUBSTITUTE),
        ("Övriga", "Bo Lo, revisor", Capacity.GUEST),
        ("Övriga", "Bo Lo, Skolverket", Capacity.GUEST),
        ("Övriga", "Bo Lo, Eda kommun", Capacity.OFFICIAL),
        ("Övriga", "Bo Lo, Norra bygdens kommunalförbund", Capacity.GUEST),
        ("Övriga", "Bo Lo, Lärarförbundet", Capacity.OFFICIAL),
        ("Adjungerad", "Bo Lo, Umeå universitet, punkt 2", Capacity.GUEST),
        ("Adjungerad", "Bo Lo, Umeå universitet", Capacity.OFFICIAL),
    ],
)
def test_as_what_somebody_is_there(label: str, person: str, capacity: Capacity) -> None:
    found = capacities(f"Närvarande ledamöter\nMaj Ek (S)\nCia Ro (C)\n\n{label}\n{person}")
    assert found["Bo Lo"] is capacity


def test_where_members_stand_for_organisations_so_do_others() -> None:
    found = capacities("Närvarande ledamöter\nMaj Ek, Eda kommun\nCia Ro, Kil kommun\n\nÖvriga\nBo Lo, Skolverket")
    assert found["Bo Lo"] is Capacity.OFFICIAL


def test_staff_in_everybodys_list_are_no_members() -> None:
    found = capacities("Närvarande\nMaj Ek (S)\nCia Ro (C)\nBo Lo, ekonom")
    assert found["Bo Lo"] is Capacity.OFFICIAL
    assert found["Maj Ek"] is Capacity.MEMBER
