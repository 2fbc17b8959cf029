"""Stars before the names of those who serve as substitutes."""

from extract.document import Document, Span
from extract.pipeline import find

MINUTES = """Kulturnämnden
Protokoll 2024-03-05

Beslutande
Maj Ek (S)
*Bo Lo (M)
Cia Ro (C){legend}

§ 1 Öppnande
Mötet öppnas.

§ 2 Läget
Inget nytt.
"""


def capacities(legend: str) -> list[str]:
    text = MINUTES.format(legend=legend)
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return [f"{row.person}: {row.capacity.value}" for row in find(document).attendance]


def test_a_line_below_the_list_says_whom_stars_mark() -> None:
    assert capacities("\n\n* tjänstgörande ersättare") == ["Maj Ek: Member", "Bo Lo: Substitute", "Cia Ro: Member"]


def test_a_star_without_a_word_of_its_meaning_is_no_part_of_the_name() -> None:
    assert capacities("") == ["Maj Ek: Member", "Bo Lo: Member", "Cia Ro: Member"]
