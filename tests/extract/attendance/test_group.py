import pytest

from extract.attendance.group import Group, groups
from extract.draft import Line
from extract.facts import Capacity, Status
from extract.form import read_fields
from extract.passage import Passage
from extract.row import read_rows


def lists(text: str) -> list[Group]:
    begin, lines = 0, []
    for line in text.split("\n"):
        lines.append(Line(Passage.of(line, begin), 1))
        begin += len(line) + 1
    return list(groups(read_fields(read_rows(lines, 80))))


@pytest.mark.parametrize(
    ("text", "status", "capacity"),
    [
        ("Närvarande ledamöter\nMaj Ek (S)", Status.PRESENT, Capacity.MEMBER),
        ("Ej tjänstgörande ersättare\nMaj Ek (S)", Status.PRESENT, Capacity.SUBSTITUTE),
        ("Övriga deltagare\nMaj Ek", Status.PRESENT, Capacity.OFFICIAL),
        ("Frånvarande\nMaj Ek", Status.ABSENT, Capacity.MEMBER),
        ("Frånvarande\n\nErsättare\nMaj Ek", Status.ABSENT, Capacity.SUBSTITUTE),
        ("Ledamöter\nMaj Ek", None, Capacity.MEMBER),
    ],
)
def test_who_is_in_a_list(text: str, status: Status | None, capacity: Capacity) -> None:
    (group,) = lists(text)
    assert (group.status, group.stated, group.capacity) == (status, status is not None, capacity)
    assert len(group.rows) == 1


def test_a_heading_holds_up_to_the_next() -> None:
    found = lists("Frånvarande\n\nLedamöter\nMaj Ek\n\nErsättare\nBo Lo\n\nNärvarande\nCia Ro\n\nErsättare\nAl By")
    assert [(group.status, group.capacity) for group in found] == [
        (Status.ABSENT, Capacity.MEMBER),
        (Status.ABSENT, Capacity.SUBSTITUTE),
        (Status.PRESENT, Capacity.MEMBER),
        (None, Capacity.SUBSTITUTE),
    ]


def test_the_chair_below_a_heading_or_above_the_members_is_in_a_list() -> None:
    below = lists("Närvarande\n\nOrdförande\nMaj Ek\n\nSekreterare\nBo Lo")
    assert [(group.title, group.status, group.capacity) for group in below] == [
        ("ordförande", Status.PRESENT, Capacity.MEMBER),
        ("sekreterare", Status.PRESENT, Capacity.OFFICIAL),
    ]
    above = lists("Ordförande\nMaj Ek\n\nLedamöter\nBo Lo")
    assert [group.title for group in above] == ["ordförande", None]


def test_what_asks_for_nobody_present_is_no_list() -> None:
    assert lists("Plats: Eda\nSekreterare: Bo Lo") == []
