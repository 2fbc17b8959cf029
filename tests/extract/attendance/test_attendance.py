"""Who was there, and in whose place, told in more than one part of the head."""

from extract.document import Document, Span
from extract.facts import Minutes, Status
from extract.pipeline import find

HEAD = "Rådet\nAnteckningar den 14 mars 2024\n\n"
ITEMS = "\n\n1. Läget\nAlla berättade om läget.\n\n2. Slut\nVi slutade.\n"


def minutes(text: str) -> Minutes:
    text = HEAD + text + ITEMS
    pages = (Span(0, len(text)),)
    document = Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages)
    return find(document)


def test_whom_somebody_serves_for_where_the_organisation_alone_is_told() -> None:
    found = minutes(
        "Närvarande: Maj Ek (Orsa kommun)\n"
        "Förhinder: Bo Lo (Eda kommun) och Eva Ax (Mora kommun). För Eda kom i stället Cia Ro (Eda kommun)."
    )
    rows = {row.person: row for row in found.attendance}
    assert rows["Cia Ro"].replaces == "Bo Lo"
    assert [row.person for row in found.attendance if row.status is Status.ABSENT] == ["Bo Lo", "Eva Ax"]


def test_officers_by_what_a_list_says_that_they_did() -> None:
    found = minutes(
        "Närvarande: Maj Ek (Orsa kommun), som ledde mötet, och Bo Lo (Eda kommun), som också skrev."
    ).meeting
    assert found.chair is not None
    assert found.secretary is not None
    assert (found.chair.value, found.secretary.value) == ("Maj Ek", "Bo Lo")


def test_an_entry_without_a_full_stop_is_no_sentence() -> None:
    found = minutes("Närvarande\nMaj Ek S\nBo Lo M kom till punkt 2\nCia Ro C\n")
    assert [(row.person, row.party) for row in found.attendance] == [("Maj Ek", "S"), ("Bo Lo", "M"), ("Cia Ro", "C")]
