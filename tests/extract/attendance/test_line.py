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
