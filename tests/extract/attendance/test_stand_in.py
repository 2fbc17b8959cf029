"""Who stands in for whom, in the ways that entries of lists tell it."""

import pytest

from extract.attendance import find_attendance
from extract.attendance.entry import read_attendees
from extract.document import Document, Span
from extract.draft import Draft
from extract.facts import Attendance, Capacity, Status
from extract.head import find_head
from extract.layout import lay_out
from extract.passage import Passage
from extract.repair import repair


def rows(listed: str) -> dict[str, Attendance]:
    items = "§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Budget\nBudgeten antas.\n"
    text = f"Kulturnämnden\nProtokoll 2024-03-05\n\n{listed}\n\n{items}"
    document = Document(
        name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=(Span(0, len(text)),)
    )
    draft = Draft(document)
    for step in (repair, lay_out, find_head, find_attendance):
        step(draft)
    return {row.person: row for row in draft.attendance}


def is_served(found: dict[str, Attendance]) -> bool:
    away, come = found["Bo Lo"], found["Siv Alm"]
    return (away.status, away.party, come.status, come.party, come.capacity, come.replaces) == (
        Status.ABSENT,
        "S",
        Status.PRESENT,
        "S",
        Capacity.SUBSTITUTE,
        ("Bo Lo",),
    )


@pytest.mark.parametrize(
    "told",
    [
        "ers. {}",
        "ers: {}",
        "har ersatt {}",
        "i st. f. {}",
        "i.st.f. {}",
        "istf {}",
        "i st f {}",
        "inkallad för {}",
        "inträder för {}",
        "tjg. ers. för {}",
        "tjänstg ers för {}",
    ],
)
def test_for_whom_somebody_serves(told: str) -> None:
    assert is_served(rows(f"Tjänstgörande ersättare\nSiv Alm (S) {told.format('Bo Lo (S)')}"))


def test_whose_place_somebody_takes() -> None:
    found = read_attendees(Passage.of("Siv Alm (S) tar Bo Los plats"))
    assert [(one.name.text, one.replaces) for one in found] == [("Siv Alm", [("Bo Lo", None)])]


@pytest.mark.parametrize(
    "told",
    [
        ", ersatt av {}",
        " – ersatt av {}",
        " ers. av {}",
        ", i hans ställe {}",
        ", förhindrad; ersattes av {}",
        " (frånvarande, ersatt av {})",
        " genom ersättaren {}",
        ", tjg. ersättare {}",
        " tjänstgörande ersättare: {}",
        ", frånvarande, ersättare: {}",
        ", förhinder, ersättare {}",
        ", för vilken {} tjänstgör",
        ", vars plats intogs av {}",
        " ersätts under hela mötet av {}",
    ],
)
@pytest.mark.parametrize("label", ["Beslutande", "Frånvarande"])
def test_by_whom_somebody_is_replaced(label: str, told: str) -> None:
    assert is_served(rows(f"{label}\nBo Lo (S){told.format('Siv Alm (S)')}\nCia Ro (M)"))


def test_a_substitute_behind_somebody_of_the_same_party_among_the_absent() -> None:
    assert is_served(rows("Beslutande\nMaj Ek (M)\n\nFrånvarande\nBo Lo (S), ersättare Siv Alm (S)"))


def test_a_substitute_of_another_party_was_away_as_well() -> None:
    found = rows("Beslutande\nMaj Ek (M)\n\nFrånvarande\nBo Lo (S), ersättare Siv Alm (C)")
    assert (found["Siv Alm"].status, found["Siv Alm"].replaces) == (Status.ABSENT, ())


def test_a_substitute_among_those_who_came_is_one_more() -> None:
    found = rows("Närvarande: Maj Ek (M), Bo Lo (S), ersättare Siv Alm (S), Cia Ro (C)")
    assert (found["Bo Lo"].status, found["Siv Alm"].replaces) == (Status.PRESENT, ())


@pytest.mark.parametrize("between", ["för", "Ersätter", "i stället för", "tjg för"])
def test_for_whom_in_a_cell_of_its_own(between: str) -> None:
    assert is_served(rows(f"Tjänstgörande ersättare\nSiv Alm (S)\t{between}\tBo Lo (S)"))


def test_for_whom_in_the_cell_beside() -> None:
    found = rows("Tjänstgörande ersättare\nSiv Alm (S)\tErsätter Bo Lo (S)")
    assert is_served(found)
    assert found["Siv Alm"].represents is None


def test_a_sentence_behind_a_label() -> None:
    assert is_served(rows("Tjänstgörande ersättare: Siv Alm (S) tjänstgjorde i stället för Bo Lo (S)."))


@pytest.mark.parametrize("label", ["Ej tjänstgörande ersättare", "Övriga ersättare", "Närvarande ersättare"])
def test_who_serves_for_some_items_and_is_there_for_all(label: str) -> None:
    found = rows(f"Ledamöter\nBo Lo (S), § 1\n\n{label}\nSiv Alm (S), tjänstgör för Bo Lo (S) § 2")["Siv Alm"]
    assert (found.replaces, found.from_item, found.to_item) == (("Bo Lo",), None, None)
