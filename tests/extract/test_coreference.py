"""Who is meant by a first name, a surname, an office or "hon"."""

import pytest

from extract.coreference import People
from extract.document import Document, Span
from extract.draft import Draft, Line
from extract.facts import Attendance, Capacity, Meeting, Stated, Status
from extract.passage import Passage

TITLES = {"Maj Ek": "kommunchef", "Bo Lo": "Samordnare", "Siv Alm": "strateg", "Eva Berg Ax": "strateg"}


def people(*names: str, head: str = "", away: str = "") -> People:
    """Those of a meeting led by the first of them and recorded by the second."""
    document = Document(name="a.txt", sha256="0", media_type="text/plain", reader="t", text=head, pages=(Span(0, 0),))
    draft = Draft(document, head=(Line(Passage.of(head), 1),) if head else ())
    draft.attendance = [
        Attendance(
            person=name,
            status=Status.ABSENT if name == away else Status.PRESENT,
            capacity=Capacity.MEMBER,
            evidence=(),
            title=TITLES.get(name),
        )
        for name in names
    ]
    officers = [Stated(name, ()) for name in names[:2]]
    draft.meeting = Meeting(chair=officers[0], secretary=officers[1]) if len(officers) > 1 else Meeting()
    return People.of(draft)


ALL = ("Maj Ek", "Bo Lo", "Siv Alm", "Eva Berg Ax")


def meant(text: str, known: People | None = None, item: str = "1") -> list[str]:
    return [one.people[0] for one in (known or people(*ALL)).read(item, text)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Maj berättar om läget.", ["Maj Ek"]),
        ("Majs förslag antas.", ["Maj Ek"]),
        ("Alm svarar.", ["Siv Alm"]),
        ("Eva Ax svarar.", ["Eva Berg Ax"]),
        ("Eva B Ax svarar.", ["Eva Berg Ax"]),
        ("Eva C Ax svarar.", ["Eva C Ax"]),
        ("Kommunchefen Eva Lund svarar.", ["Eva Lund"]),
        ("Eva Lund frågar kommunchefen om budgeten.", ["Eva Lund", "Maj Ek"]),
        ("Ordföranden öppnar mötet.", ["Maj Ek"]),
        ("Sekreteraren läser upp.", ["Bo Lo"]),
        ("Kommunchefen och samordnaren svarar.", ["Maj Ek", "Bo Lo"]),
        ("Samordnaren svarar kommunchefen.", ["Bo Lo", "Maj Ek"]),
        ("Maj frågar Siv. Hon svarar.", ["Maj Ek", "Siv Alm", "Siv Alm"]),
        ("Nils Ros från Orsa berättar. Han visar bilder.", ["Nils Ros", "Nils Ros"]),
    ],
)
def test_who_is_meant(text: str, who: list[str]) -> None:
    assert meant(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "Strategen svarar.",  # two have that title
        "Hon svarar.",
        "Ordföranden i föreningen svarar.",
        "Kommunchefen för Orsa svarar.",
        "Majblommor säljs.",
        "Region Skåne svarar.",
        "Projektet Maj Ek pågår.",
        "Satsningen Siv Alm är slut.",
        "Samordnaren på Orsa sjukhus svarar.",
    ],
)
def test_nobody_is_meant_where_it_cannot_be_told_who(text: str) -> None:
    assert meant(text) == []


def test_a_first_name_of_two_is_the_one_who_was_named_in_the_item() -> None:
    known = people("Maj Ek", "Bo Lo", "Maj Alm")
    assert meant("Maj svarar.", known) == []
    assert meant("Maj Alm frågar.", known) == ["Maj Alm"]
    assert meant("Maj svarar.", known) == ["Maj Alm"]
    assert meant("Maj svarar.", known, item="2") == []


def test_two_spellings_of_one_name_are_one() -> None:
    assert meant("Kristina svarar.", people("Kristina Lindal", "Bo Lo", "Kristina Lindahl")) == ["Kristina Lindal"]


def test_a_pronoun_takes_up_nobody_of_the_item_before() -> None:
    known = people(*ALL)
    assert meant("Siv berättar.", known) == ["Siv Alm"]
    assert meant("Hon svarar.", known, item="2") == []


def test_who_was_away_holds_no_office() -> None:
    assert meant("Kommunchefen svarar.", people(*ALL, away="Maj Ek")) == []


def test_full_names_of_the_head_are_known_and_organisations_are_nobody() -> None:
    known = people("Maj Ek", "Bo Lo", head="Kopia till Nils Ros och Region Skåne")
    assert known.full == ["Maj Ek", "Bo Lo", "Nils Ros"]
