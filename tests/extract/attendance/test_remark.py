"""Who stayed away, as sentences beside the lists tell it. Who came late, left or stepped aside: test_limit.py."""

import pytest

from extract.attendance.remark import apply_remarks
from extract.document import Document, Span
from extract.draft import Draft, Section
from extract.facts import Attendance, Capacity, Status
from extract.passage import Passage

LISTED = ("Maj Ek", "Bo Lo")


def draft(text: str, people: tuple[str, ...] = LISTED, sections: tuple[Section, ...] = ()) -> Draft:
    pages = (Span(0, len(text)),)
    found = Draft(
        Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages),
        sections=sections,
    )
    found.attendance = [
        Attendance(person=name, status=Status.PRESENT, capacity=Capacity.MEMBER, evidence=()) for name in people
    ]
    return found


def told(text: str) -> dict[str, tuple[Status, str | None]]:
    """Status and organisation of everybody, after a sentence beside the lists."""
    found = draft(text)
    apply_remarks(found, [Passage.of(text)])
    return {row.person: (row.status, row.represents) for row in found.attendance}


CAME = (Status.PRESENT, None)


@pytest.mark.parametrize(
    ("text", "name", "organisation"),
    [
        ("Bo Lo hade anmält förhinder.", "Bo Lo", None),
        ("Bo Lo (M) har lämnat återbud.", "Bo Lo", None),
        ("Bo kunde inte delta.", "Bo Lo", None),
        ("Bo Lo var sjuk.", "Bo Lo", None),
        ("Bo Lo (M) är sjukskriven.", "Bo Lo", None),
        ("Siv Alm hade fått förhinder (Eda kommun).", "Siv Alm", "Eda kommun"),
        ("Siv Alm frånvarande.", "Siv Alm", None),
    ],
)
def test_who_sent_word(text: str, name: str, organisation: str | None) -> None:
    found = told(text)
    assert found[name] == (Status.ABSENT, organisation)
    assert all(found[other] == CAME for other in LISTED if other != name)


@pytest.mark.parametrize(
    "text",
    [
        "Siv kunde inte delta.",
        "Flera var sjuka.",
        "Bo Lo (M) sjuksköterska på hälsocentralen.",
        "Maj Ek är sjukhuschef.",
        "Bo Lo såg fram emot våren.",
    ],
)
def test_what_says_of_nobody_known_that_they_stayed_away(text: str) -> None:
    assert told(text) == dict.fromkeys(LISTED, CAME)


def test_the_sentence_is_evidence() -> None:
    text = "Bo Lo hade anmält förhinder."
    found = draft(text)
    apply_remarks(found, [Passage.of(text)])
    assert [found.document.quote(span) for span in found.attendance[1].evidence] == ["Bo Lo hade anmält förhinder"]


def test_without_a_list_remarks_make_none() -> None:
    found = draft("Siv Alm hade anmält förhinder.", people=())
    apply_remarks(found, [Passage.of("Siv Alm hade anmält förhinder.")])
    assert found.attendance == []


def test_below_a_head_that_says_jav_a_name_is_enough() -> None:
    title, jav, name = (Passage.of(*part) for part in (("Bygglov", 0), ("Jäv", 8), ("Bo Lo (M)", 12)))
    found = draft("Bygglov\nJäv\nBo Lo (M)", sections=(Section("7", title, (jav, name)),))
    apply_remarks(found, [])
    assert [row.recused_from for row in found.attendance] == [(), ("7",)]
