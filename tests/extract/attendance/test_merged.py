"""Cells that hold the organisation of several rows."""

import pytest

from extract.document import Document, Span
from extract.pipeline import find


@pytest.mark.parametrize("head", ["Kommun\tNamn\tUppdrag", "Organisation\tDeltagare\tFunktion"])
def test_an_organisation_of_two_rows(head: str) -> None:
    table = f"{head}\nNybro kommun\tMaj Ekby (S)\tledamot\nBo Lodal (L)\tledamot\nTorsås kommun\tEva Dalby (M)\tledamot"
    text = f"Vattengruppen\nMinnesanteckningar 2024-03-05\n\n{table}\n\n1. Öppnande\nMötet öppnas.\n"
    pages = (Span(0, len(text)),)
    found = find(Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages))
    assert {row.person: row.represents for row in found.attendance} == {
        "Maj Ekby": "Nybro kommun",
        "Bo Lodal": "Nybro kommun",
        "Eva Dalby": "Torsås kommun",
    }
