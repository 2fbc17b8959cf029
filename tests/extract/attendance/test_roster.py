from extract.facts import Attendance, Capacity, Status
from tests.extract.attendance.minutes import minutes


def rows(text: str) -> dict[str, Attendance]:
    return {row.person: row for row in minutes(text).attendance}


def test_what_an_absence_list_says_beats_a_list_of_all_members() -> None:
    found = rows("Ledamöter\nMaj Ek (S)\nBo Lo (M)\n\nFrånvarande\nBo Lo (M)")
    assert [(row.person, row.status) for row in found.values()] == [
        ("Maj Ek", Status.PRESENT),
        ("Bo Lo", Status.ABSENT),
    ]


def test_two_lists_that_say_otherwise_leave_a_doubt() -> None:
    found = minutes("Närvarande\nMaj Ek (S)\nBo Lo (M)\n\nFrånvarande\nBo Lo (M)")
    assert [doubt.about for doubt in found.doubts if doubt.about.startswith("Bo Lo")] != []


def test_what_one_list_lacks_another_adds() -> None:
    found = rows("Närvarande\nMaj Ek (S)\nBo Lo\n\nNärvarande ledamöter\nMaj Ek, ordförande\nBo Lo (M), Eda kommun")
    assert (found["Maj Ek"].party, found["Maj Ek"].title) == ("S", "ordförande")
    assert (found["Bo Lo"].party, found["Bo Lo"].represents) == ("M", "Eda kommun")


def test_stretches_that_meet_are_one() -> None:
    found = rows("Närvarande\nMaj Ek (S) § 1\nBo Lo (M)\n\nErsättare\nMaj Ek (S) § 2\nCia Ro (C)")
    assert (found["Maj Ek"].from_item, found["Maj Ek"].to_item) == (None, None)


def test_for_whom_somebody_served_was_not_there() -> None:
    found = rows("Närvarande\nMaj Ek (S)\nBo Lo (M) tjänstgör för Al By (M)")
    assert (found["Al By"].status, found["Al By"].party) == (Status.ABSENT, "M")
    assert found["Bo Lo"].replaces == ("Al By",)


def test_the_chair_whom_no_list_holds_was_there() -> None:
    found = rows("Ordförande: Maj Ek (S), Eda kommun\n\nNärvarande\nBo Lo (M)\nCia Ro (C)")
    assert (found["Maj Ek"].status, found["Maj Ek"].capacity) == (Status.PRESENT, Capacity.MEMBER)


def test_whom_somebody_replaces_is_the_member_whose_name_differs_by_a_slip() -> None:
    found = rows("Ledamöter\nMaj Dalberg (S)\n\nFrånvarande\nBo Lindgren (M)\n\nErsättare\nCia Ro (M) för Bo Lindgrem")
    assert found["Cia Ro"].replaces == ("Bo Lindgren",)
    assert "Bo Lindgrem" not in found


def test_two_members_with_names_alike_are_not_taken_for_one_another() -> None:
    found = rows("Närvarande\nMaj Lind (S)\nAnn Lund (M)\n\nErsättare\nCia Ro (M) för Maj Lund")
    assert found["Cia Ro"].replaces == ("Maj Lund",)
