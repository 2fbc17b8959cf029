import pytest

from extract.document import Document, Span
from extract.initials import initials_in
from extract.pipeline import find

HEAD = "Vattenrådet i Orsa\nAnteckningar den 14 mars 2024\n\n"
ITEMS = "1. Läget\n{who} berättade om läget vid dammen.\n\n2. Slut\nVi slutade.\n"


def presenters(text: str) -> list[str]:
    document = Document(
        name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=(Span(0, len(text)),)
    )
    minutes = find(document)
    assert all(row.party is None for row in minutes.attendance)
    assert {row.represents for row in minutes.attendance} == {"Orsa kommun", "Eda kommun", "Mora kommun"}
    return [presenter.value for item in minutes.items for presenter in item.presenters]


@pytest.mark.parametrize(
    "people",
    [
        "Maj Pil (MP), Orsa kommun, Bo Lo (BL), Eda kommun, Cia Ro (CR), Mora kommun",
        "\nMP Maj Pil, Orsa kommun\nBL Bo Lo, Eda kommun\nCR Cia Ro, Mora kommun",
        "\nMP: Maj Pil, Orsa kommun\nBL: Bo Lo, Eda kommun\nCR: Cia Ro, Mora kommun",
        "\nMaj Pil   MP   Orsa kommun\nBo Lo   BL   Eda kommun\nCia Ro   CR   Mora kommun",
    ],
)
def test_initials_in_the_list_stand_for_people_and_for_no_party(people: str) -> None:
    assert presenters(f"{HEAD}Närvarande: {people}\n\n{ITEMS.format(who='MP')}") == ["Maj Pil"]


def test_initials_that_begin_many_sentences_need_no_list() -> None:
    people = "Närvarande: Maj Pil, Orsa kommun; Bo Lo, Eda kommun; Cia Ro, Mora kommun\n\n"
    more = "- BL ser över avtalet.\n- CR återkommer.\n"
    assert presenters(f"{HEAD}{people}{ITEMS.format(who='MP')}{more}") == ["Maj Pil"]
    assert presenters(f"{HEAD}{people}{ITEMS.format(who='MP')}") == []


@pytest.mark.parametrize(
    ("entry", "name", "initials"),
    [
        ("Maj Ek (ME), Eda", "Maj Ek", "ME"),
        ("Maj-Lis Ek (MLE)", "Maj-Lis Ek", "MLE"),
        ("Maj Ek, MaEk, Eda", "Maj Ek", "MaEk"),
        ("Maj Ek (KD)", "Maj Ek", None),
        ("Maj Ek, VD", "Maj Ek", None),
    ],
)
def test_whose_initials_they_are(entry: str, name: str, initials: str | None) -> None:
    assert initials_in(entry, name) == initials
