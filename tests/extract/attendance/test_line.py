import pytest

from extract.facts import Status
from tests.extract.attendance.minutes import minutes


def test_who_steps_aside_on_a_line_among_the_lists() -> None:
    found = minutes("Beslutande: Maj Ek (S), Bo Lo (M)\nÖvriga: Cia Ro\nJäv: Bo Lo § 2")
    assert [(row.person, row.recused_from) for row in found.attendance] == [
        ("Maj Ek", ()),
        ("Bo Lo", ("2",)),
        ("Cia Ro", ()),
    ]


def test_organisations_below_the_names_in_order() -> None:
    found = minutes("Närvarande\nMaj Ek\nBo Lo\nOrsa kommun\nEda kommun").attendance
    assert [(row.person, row.represents) for row in found] == [("Maj Ek", "Orsa kommun"), ("Bo Lo", "Eda kommun")]


def test_an_organisation_heads_the_names_below_it() -> None:
    found = minutes("Närvarande\nOrsa kommun\nMaj Ek\nBo Lo\nEda kommun\nCia Ro").attendance
    assert [row.represents for row in found] == ["Orsa kommun", "Orsa kommun", "Eda kommun"]


def test_a_title_below_a_name_is_its_own() -> None:
    (first, second) = minutes("Närvarande\nMaj Ek\nkommunchef\nBo Lo").attendance
    assert (first.title, second.title) == ("kommunchef", None)


def test_a_sentence_ends_a_list() -> None:
    found = minutes("Närvarande\nMaj Ek (S)\nBo Lo (M)\nMaj Ek hälsade alla välkomna.\nCia Ro").attendance
    assert [(row.person, row.status) for row in found] == [("Maj Ek", Status.PRESENT), ("Bo Lo", Status.PRESENT)]


def test_where_organisations_and_names_differ_in_number_nothing_is_guessed() -> None:
    found = minutes("Närvarande\nMaj Ek\nBo Lo\nCia Ro\nOrsa kommun\nEda kommun")
    assert [row.represents for row in found.attendance] == [None, None, None]
    assert [doubt.about for doubt in found.doubts if "3 namn men 2 organisationer" in doubt.about] != []


@pytest.mark.parametrize("told", ["Ersätts av: Bo Lo (S)", "Ersätts av Bo Lo (S)", "Ersattes av: Bo Lo (S)"])
def test_a_line_of_its_own_says_who_came_instead(told: str) -> None:
    found = {row.person: row for row in minutes(f"Frånvarande\nMaj Ek (S)\n{told}\nCia Ro (M)\n").attendance}
    assert {name: row.status for name, row in found.items()} == {
        "Maj Ek": Status.ABSENT,
        "Bo Lo": Status.PRESENT,
        "Cia Ro": Status.ABSENT,
    }
    assert found["Bo Lo"].replaces == ("Maj Ek",)


@pytest.mark.parametrize("told", ["Ersätter: Bo Lo (S)", "Ersätter Bo Lo (S)", "för Bo Lo (S)"])
def test_a_line_of_its_own_says_for_whom_somebody_serves(told: str) -> None:
    found = {row.person: row for row in minutes(f"Närvarande\nMaj Ek (S)\n{told}\nCia Ro (M)\n").attendance}
    assert (found["Maj Ek"].replaces, found["Cia Ro"].replaces) == (("Bo Lo",), ())
    assert found["Bo Lo"].status is Status.ABSENT
