"""Two columns of running text side by side."""

from itertools import zip_longest

from tests.extract.layout.pages import laid_out

LEFT = """1. Öppnande
Maj Ek hälsar alla välkomna
till mötet och går igenom
dagordningen, som godkänns
utan ändringar av alla.

2. Vägarna
Bo Lo berättar om vintern
och om det salt som inte
räckte till. Kommunerna
delar på en bil från maj.""".splitlines()
RIGHT = """3. Sjöarna
Ida Sa visar kartor över
de sjöar som har mätts
under sommaren, och säger
att siktdjupet är bättre.

4. Nästa möte
Gruppen ses den 3 maj i
Eda, och därefter den 4
juni på samma plats som
den här gången.""".splitlines()


def beside(left: list[str], right: list[str]) -> str:
    return "\n".join(f"{one:<34}{other}".rstrip() for one, other in zip_longest(left, right, fillvalue=""))


def test_columns_are_read_one_after_the_other() -> None:
    draft = laid_out(f"Väggruppen\n\n{beside(LEFT, RIGHT)}\n")
    assert [one.title.text for one in draft.sections] == ["Öppnande", "Vägarna", "Sjöarna", "Nästa möte"]
    assert [part.text for part in draft.sections[1].paragraphs] == [
        "Bo Lo berättar om vintern och om det salt som inte räckte till. Kommunerna delar på en bil från maj."
    ]


def test_what_ends_one_column_and_begins_the_next_is_never_one_quote() -> None:
    draft = laid_out(f"Väggruppen\n\n{beside([*LEFT[:-1], 'delar på en'], ['bil från maj.', '', *RIGHT])}\n")
    for section in draft.sections:
        for part in section.paragraphs:
            assert list(part.origins) == sorted(part.origins)


def test_labels_beside_their_values_are_no_columns() -> None:
    values = ["Stadshuset i Eda, som har", *["en sal för möten och en", "till för kaffe och annat"] * 4]
    head = beside(["Plats", *[""] * 8], values)
    draft = laid_out(f"Väggruppen\n{head}\n\n1. Öppnande\nMaj Ek hälsar välkommen.\n\n2. Slut\nMötet slutar.\n")
    assert [line.passage.text.split()[0] for line in draft.head[:2]] == ["Väggruppen", "Plats"]
    assert "Stadshuset" in draft.head[1].passage.text
