"""Tables of people whose head has two rows."""

import pytest

from extract.document import Document, Span
from extract.facts import Capacity, Status
from extract.pipeline import find

HERE, AWAY = Status.PRESENT, Status.ABSENT
Told = tuple[str | None, Status, Capacity | None, str | None]


def who(table: str) -> dict[str, Told]:
    text = f"Torsås kommun\nKommunstyrelsen\nProtokoll 2024-03-05\n\n{table}\n\n1. Öppnande\nMötet öppnas.\n"
    pages = (Span(0, len(text)),)
    found = find(Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages))
    return {
        row.person: (row.party, row.status, row.capacity, next(iter(row.replaces), None)) for row in found.attendance
    }


MEMBER, SUBSTITUTE = Capacity.MEMBER, Capacity.SUBSTITUTE
ALL: dict[str, Told] = {
    "Maj Ekby": ("S", HERE, MEMBER, None),
    "Eva Dalby": ("S", AWAY, MEMBER, None),
    "Bo Lodal": ("M", HERE, MEMBER, None),
    "Per Åsnes": ("S", HERE, SUBSTITUTE, "Eva Dalby"),
    "Ulla Vikmo": ("S", AWAY, SUBSTITUTE, None),
    "Nils Hedmo": ("M", HERE, SUBSTITUTE, None),
}


@pytest.mark.parametrize(
    "table",
    [
        "Parti\tLedamöter\tErsättare\nNamn\tNärv\tNamn\tNärv\nS\tMaj Ekby\tX\tPer Åsnes\tT, för Eva Dalby\n"
        "Eva Dalby\t–\tUlla Vikmo\t–\nM\tBo Lodal\tX\tNils Hedmo\tX",
        "| Parti | Ordinarie ledamöter | | Ersättare | |\n| | Namn | Närvaro | Namn | Närvaro |\n"
        "| S | Maj Ekby | ja | Per Åsnes | Tj för Eva Dalby |\n| | Eva Dalby | nej | Ulla Vikmo | nej |\n"
        "| M | Bo Lodal | ja | Nils Hedmo | ja |",
    ],
)
def test_a_head_of_two_rows(table: str) -> None:
    assert who(table) == ALL


def test_rows_without_a_member_and_without_a_party() -> None:
    table = (
        "| Parti | Ledamöter | Ersättare |\n| Namn | Närv | Namn | Närv |\n| S | Maj Ekby | X | Per Åsnes | X |\n"
        "| M | | | Nils Hedmo | X |\n| – | Bo Lodal | X |"
    )
    assert who(table) == {
        "Maj Ekby": ("S", HERE, MEMBER, None),
        "Per Åsnes": ("S", HERE, SUBSTITUTE, None),
        "Nils Hedmo": ("M", HERE, SUBSTITUTE, None),
        "Bo Lodal": (None, HERE, MEMBER, None),
    }


def test_what_follows_is_no_row() -> None:
    table = (
        "Parti\tLedamöter\tErsättare\nNamn\tNärv\tNamn\tNärv\nS\tMaj Ekby\tX\tPer Åsnes\t–\n"
        "X = närvarande\tT = tjänstgörande\n\nTjänstepersoner\nEva Dalby, kommunchef"
    )
    told = who(table)
    assert told.keys() == {"Maj Ekby", "Per Åsnes", "Eva Dalby"}
    assert told["Eva Dalby"][2] is Capacity.OFFICIAL


def test_a_head_of_one_row_stays() -> None:
    told = who("Namn\tParti\tNärvaro\nMaj Ekby\tS\tja\nBo Lodal\tM\tnej")
    assert {name: row[1] for name, row in told.items()} == {"Maj Ekby": HERE, "Bo Lodal": AWAY}
