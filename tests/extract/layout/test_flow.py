"""Text that was copied as one long line, parted again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.draft import Line
from extract.layout.flow import part_flow
from extract.passage import Passage

FILLING = " ".join(
    f"Ordföranden drog det hela en gång till för den som kom sent, och det tog {n} minuter." for n in range(9)
)


def parted(text: str) -> list[str]:
    return [line.passage.text for line in part_flow([Line(Passage.of(text), 1)]) if line.passage]


@pytest.mark.parametrize(
    ("items", "titles"),
    [
        ("1. Öppnande Mötet öppnas. 2. Ekonomi Siv Ek visar siffrorna. 3. Val av justerare Bo Lo valdes.", 3),
        ("7 Öppnande Mötet öppnas. 8 Ekonomi Siv Ek visar siffrorna. 9 Val av justerare Bo Lo valdes.", 3),
        ("§ 21 Öppnande Mötet öppnas. § 22 Ekonomi Siv Ek visar siffrorna. § 23 Val av justerare Bo Lo valdes.", 3),
        ("21 § Öppnande Mötet öppnas. 22 § Ekonomi Siv Ek visar siffrorna. 23 § Val av justerare Bo Lo valdes.", 3),
    ],
)
def test_items_are_told_by_numbers_that_count_on(items: str, titles: int) -> None:
    pieces = parted(f"Rådet för vatten {FILLING} {items}")
    titles_found = [piece for piece in pieces if piece.endswith(("Öppnande", "Ekonomi", "Val av justerare"))]
    assert len(titles_found) == titles


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("Val av justerare Bo Lo valdes.", "Val av justerare"),
        ("Läget i Region Halland Kommunerna berättar.", "Läget i Region Halland"),
        ("Vattnet i Mölle Föredragande: Bo Lo", "Vattnet i Mölle"),
        ("Budget för nästa år. Bo Lo visar den.", "Budget för nästa år."),
        ("Remiss Miljö- och byggnämnden beslutar att svara.", "Remiss"),
    ],
)
def test_a_title_ends_where_something_begins(item: str, title: str) -> None:
    pieces = parted(f"Rådet för vatten {FILLING} 1. Öppnande Mötet öppnas. 2. {item} 3. Slut Mötet slutar.")
    assert f"2. {title}" in pieces


def test_a_table_of_contents_is_not_taken_for_the_items() -> None:
    contents = "§ 1 Öppnande § 2 Budget § 3 Slut"
    pieces = parted(f"{contents} {FILLING} § 1 Öppnande Mötet öppnas. § 2 Budget Siv Ek visar. § 3 Slut Mötet slutar.")
    assert pieces.count("§ 2 Budget") == 1
    assert pieces[pieces.index("§ 2 Budget") + 1] == "Siv Ek visar."


def test_long_paragraphs_of_another_layout_stay_whole() -> None:
    text = f"{FILLING} Vi gör så här: 1. Mät. 2. Räkna. 3. Svara."
    lines = [
        Line(Passage.of(text), 1),
        *(Line(Passage.of(f"Rad {n} av en lista med sjöar och åar"), 1) for n in range(40)),
    ]
    assert part_flow(lines) == lines


def test_what_has_no_items_stays_whole() -> None:
    assert parted(FILLING) == [FILLING]


@given(
    st.lists(
        st.sampled_from(
            ["1. Öppnande", "2. Val", "§ 3 Ås", "Närvarande: Bo Lo (C)", "Orsa Maj Ek", FILLING, "4 ", "och"]
        )
    )
)
def test_nothing_is_lost_and_everything_keeps_its_place(words: list[str]) -> None:
    text = " ".join(words).strip()
    pieces = [line.passage for line in part_flow([Line(Passage.of(text), 1)]) if line.passage]
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(text.split())
    origins = [origin for piece in pieces for origin in piece.origins]
    assert origins == sorted(origins)
    assert all(
        text[origin] == letter
        for piece in pieces
        for letter, origin in zip(piece.text, piece.origins, strict=True)
        if letter != "\t"
    )


def test_people_behind_their_municipality_are_set_apart_from_it() -> None:
    people = "Rådet för vatten Deltagare Orsa Maj Ek (C) Mora Bo Lo (S) Älvdalen – Rättvik Siv Ås (M)"
    pieces = parted(f"{people} 1. Öppnande {FILLING} 2. Val av justerare Bo Lo valdes. 3. Slut Mötet slutar.")
    assert pieces[1:6] == ["Deltagare", "Orsa\tMaj Ek (C)", "Mora\tBo Lo (S)", "Älvdalen –", "Rättvik\tSiv Ås (M)"]


def test_items_count_on_from_one_long_line_to_the_next() -> None:
    pages = [
        f"{FILLING} Närvarande: Maj Ek, Orsa Bo Lo, Mora 1. Öppnande Mötet öppnas. 2. Val av justerare Bo Lo valdes.",
        f"3. Ekonomi Siv Ek visar siffrorna. {FILLING} 4. Slut Mötet slutar.",
    ]
    pieces = [line.passage.text for line in part_flow([Line(Passage.of(page), 1) for page in pages])]
    assert [piece for piece in pieces if piece[:1].isdigit()] == [
        "1. Öppnande",
        "2. Val av justerare",
        "3. Ekonomi",
        "4. Slut",
    ]
    assert pieces[2:4] == ["Maj Ek, Orsa", "Bo Lo, Mora"]


def test_a_text_of_numbers_costs_no_more_than_others() -> None:
    """A run was once looked for from each of them, which took time by the square."""
    assert parted("1. A " * 200_000)
