from extract.document import Document, Span
from extract.pipeline import find

HEAD = "Rådet\nAnteckningar den 14 mars 2024\n\n"
ITEMS = "\n1. Läget\nAlla berättade om läget.\n\n2. Slut\nVi slutade.\n"


def listed(text: str) -> list[tuple[str, str | None]]:
    text = HEAD + text + ITEMS
    pages = (Span(0, len(text)),)
    document = Document(name="t.txt", sha256="0", media_type="text/plain", reader="t", text=text, pages=pages)
    return [(row.person, row.represents) for row in find(document).attendance]


def test_a_heading_built_like_a_name_is_nobody() -> None:
    text = "Närvarande\nFamiljen Norrbro\n  Maj Ek   Orsa\n  Bo Lo   Eda\nNorra Dalsbygden\n  Cia Ro   Mora\n"
    assert listed(text) == [("Maj Ek", "Orsa kommun"), ("Bo Lo", "Eda kommun"), ("Cia Ro", "Mora kommun")]


def test_a_person_of_whom_no_more_is_said_stands_where_the_others_stand() -> None:
    text = "Närvarande\nMaj Ek   Orsa kommun\nBo Lo   Eda kommun\nEva Ax\nCia Ro   Mora kommun\n"
    assert ("Eva Ax", None) in listed(text)
