"""Tables of people that are made unlike others: lists side by side, names in two columns."""

import re

import pytest

from extract.document import Document, Span
from extract.facts import Status
from extract.pipeline import find


def who(table: str) -> dict[str, tuple[str | None, Status, str | None]]:
    items = "1. Öppnande\nMötet öppnas.\n\n2. Läget\nInget nytt.\n"
    text = f"Vattengruppen\nMinnesanteckningar 2024-03-05\n\n{table}\n\n{items}"
    pages = (Span(0, len(text)),)
    found = find(Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages))
    return {row.person: (row.represents, row.status, next(iter(row.replaces), None)) for row in found.attendance}


def capacities(table: str) -> dict[str, tuple[str, Status]]:
    items = "§ 1 Val\nMaj Ekby väljs.\n\n§ 2 Läget\nInget nytt.\n"
    text = f"Nybro kommun\nTekniska nämnden\nProtokoll 2024-03-05\n\n{table}\n\n{items}"
    pages = (Span(0, len(text)),)
    found = find(Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages))
    return {row.person: (str(row.capacity), row.status) for row in found.attendance}


EKBY, LODAL = ("Nybro kommun", Status.PRESENT, None), ("Torsås kommun", Status.PRESENT, None)
DALBY = ("Emmaboda kommun", Status.ABSENT, None)


@pytest.mark.parametrize(
    "table",
    [
        "Närvarande\tFrånvarande\nMaj Ekby, Nybro kommun\tEva Dalby, Emmaboda kommun\nBo Lodal, Torsås kommun",
        "| Närvarande | Förhinder |\n| Maj Ekby, Nybro kommun | Eva Dalby, Emmaboda kommun |\n"
        "| Bo Lodal, Torsås kommun | |",
        "Kommun\tNärvarande\tFrånvarande\nNybro\tMaj Ekby\t\nEmmaboda\t\tEva Dalby\nTorsås\tBo Lodal\t",
    ],
)
def test_lists_side_by_side(table: str) -> None:
    assert who(table) == {"Maj Ekby": EKBY, "Bo Lodal": LODAL, "Eva Dalby": DALBY}


@pytest.mark.parametrize(
    "table",
    [
        "Förnamn\tEfternamn\tKommun\tNärvarande\n"
        "Maj\tEkby\tNybro\tja\nBo\tLodal\tTorsås\tja\nEva\tDalby\tEmmaboda\tnej",
        "Efternamn\tFörnamn\tKommun\tNärvarande\n"
        "Ekby\tMaj\tNybro\tja\nLodal\tBo\tTorsås\tja\nDalby\tEva\tEmmaboda\tnej",
    ],
)
def test_names_in_two_columns(table: str) -> None:
    assert who(table) == {"Maj Ekby": EKBY, "Bo Lodal": LODAL, "Eva Dalby": DALBY}


def test_lists_with_more_labels_in_their_columns() -> None:
    table = (
        "Beslutande\tÖvriga deltagare\nMaj Ekby, Nybro kommun\tSiv Almby, Nybro kommun\n"
        "Bo Lodal, Torsås kommun\tUtses att justera\nFrånvarande\tBo\tLodal\n"
        "Eva Dalby, Emmaboda kommun\tParagrafer\n\t1–2"
    )
    everybody = {"Maj Ekby": EKBY, "Bo Lodal": LODAL, "Eva Dalby": DALBY, "Siv Almby": EKBY}
    assert who(table) == everybody


def test_marks_in_columns_of_presence_and_absence_are_no_lists() -> None:
    table = "Namn\tNärvarande\tFrånvarande\nMaj Ekby, Nybro kommun\tx\t\nEva Dalby, Emmaboda kommun\t\tx"
    assert who(table) == {"Maj Ekby": EKBY, "Eva Dalby": DALBY}


def test_a_column_of_substitutes_among_those_who_did_not_come() -> None:
    absent = "Frånvarande\nNamn\tKommun\tErsättare\nEva Dalby\tEmmaboda\tSiv Almby\nBo Lodal\tTorsås\t"
    found = who(f"Närvarande\nMaj Ekby, Nybro kommun\n\n{absent}")
    assert found["Siv Almby"][1:] == (Status.PRESENT, "Eva Dalby")
    assert found["Eva Dalby"] == DALBY


HUNG = """Övriga närvarande   Ersättare                Tjänstemän
                    Maj Ekby (S)             Bo Lodal, chef
                    Eva Dalby (M)            Cia Almby, jurist
                                             Dan Rosby, sekreterare
Utses att justera   Maj Ekby
"""
ABSENT = """Beslutande\tLedamöter\tTjänstgörande ersättare
Maj Ekby (S), ordförande\tBo Lodal (S) för Cia
Eva Dalby (M)\tAlmby (S)
Dan Rosby (V)\tFrånvarande ledamöter
Siv Forsby (C)\tCia Almby (S)
Utses att justera\tDan Rosby"""


@pytest.mark.parametrize("table", [HUNG, re.sub(" {3,}", "\t", HUNG)])
def test_lists_that_hang_beside_a_label(table: str) -> None:
    assert capacities(table) == {
        "Maj Ekby": ("Substitute", Status.PRESENT),
        "Eva Dalby": ("Substitute", Status.PRESENT),
        "Bo Lodal": ("Official", Status.PRESENT),
        "Cia Almby": ("Official", Status.PRESENT),
        "Dan Rosby": ("Official", Status.PRESENT),
    }


def test_a_list_of_those_who_did_not_come_below_those_who_serve() -> None:
    assert capacities(ABSENT) == {
        "Maj Ekby": ("Member", Status.PRESENT),
        "Eva Dalby": ("Member", Status.PRESENT),
        "Dan Rosby": ("Member", Status.PRESENT),
        "Siv Forsby": ("Member", Status.PRESENT),
        "Bo Lodal": ("Substitute", Status.PRESENT),
        "Cia Almby": ("Member", Status.ABSENT),
    }


@pytest.mark.parametrize("away", ["Frånvarande", "Förhinder", "frånvarande", "Ej närvarande"])
@pytest.mark.parametrize("head", ["Ledamot\tNärvaro", "Ledamöter\tNärvarande"])
def test_a_column_of_presence_in_words_is_no_list(head: str, away: str) -> None:
    found = who(f"{head}\nMaj Ek (S)\tNärvarande\nBo Lo (M)\t{away}\nCia Ro (C)\tNärvarande")
    assert {name: status for name, (_, status, _) in found.items()} == {
        "Maj Ek": Status.PRESENT,
        "Bo Lo": Status.ABSENT,
        "Cia Ro": Status.PRESENT,
    }
