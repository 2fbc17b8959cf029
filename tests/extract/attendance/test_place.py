"""Where the lists stand: in the head, below the items, in an item, or in sentences."""

import pytest

from extract.document import Document, Span
from extract.facts import Status
from extract.pipeline import find


def who(text: str) -> list[tuple[str, Status]]:
    pages = (Span(0, len(text)),)
    document = Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages)
    return [(row.person, row.status) for row in find(document).attendance]


HEAD = "Vattenrådet\nAnteckningar den 14 mars 2024\n\n"
LISTED = "Maj Ek (S)\nBo Lo (M)\n"
ITEMS = "1. Läget\nAlla berättade om läget.\n\n2. Slut\nVi slutade.\n"
BOTH = [("Maj Ek", Status.PRESENT), ("Bo Lo", Status.PRESENT)]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}Närvarande\n{LISTED}\n{ITEMS}",
        f"{HEAD}{ITEMS}\nNärvarande\n{LISTED}",
        f"{HEAD}1. Närvarande\n{LISTED}\n2. Läget\nAlla berättade.\n",
        f"{HEAD}1. Öppnande\nNärvarande:\n{LISTED}\n2. Läget\nAlla berättade.\n",
        f"{HEAD}1. Upprop\n{LISTED}\n2. Läget\nAlla berättade.\n",
        f"{HEAD}1. Mötet öppnas\nNärvarande var Maj Ek (S) och Bo Lo (M).\n\n2. Läget\nAlla berättade.\n",
        f"{HEAD}Närvarande var Maj Ek (S) och Bo Lo (M).\n\n{ITEMS}",
    ],
)
def test_the_same_people_wherever_they_are_listed(text: str) -> None:
    assert who(text) == BOTH


def test_three_people_one_below_another_in_the_head_need_no_label() -> None:
    assert who(f"{HEAD}{LISTED}Eva Ax (C)\n\n{ITEMS}") == [*BOTH, ("Eva Ax", Status.PRESENT)]
    assert who(f"{HEAD}{LISTED}\n{ITEMS}") == []


@pytest.mark.parametrize(
    "item",
    [
        "1. Läget\nMedverkande: Eva Ax, Orsa kommun\n",
        "1. Föredragande\nEva Ax, Orsa kommun\n",
        "1. Arbetsgrupp\nEva Ax\nSiv Alm\n",
    ],
)
def test_whoever_an_item_names_for_another_reason_is_not_on_the_list(item: str) -> None:
    assert who(f"{HEAD}Närvarande\n{LISTED}\n{item}\n2. Slut\nVi slutade.\n") == BOTH


def test_of_a_label_in_a_late_item_nothing_is_read() -> None:
    late = "3. Studiebesök\nVi for till Orsa.\nDeltagare: Eva Ax, Siv Alm\n"
    assert who(f"{HEAD}Närvarande\n{LISTED}\n{ITEMS}\n{late}") == BOTH


def test_a_sentence_among_the_rows_of_a_list_is_read_as_one() -> None:
    found = who(f"{HEAD}Närvarande\n{LISTED}Eva Ax hade anmält förhinder.\n\n{ITEMS}")
    assert found == [*BOTH, ("Eva Ax", Status.ABSENT)]
