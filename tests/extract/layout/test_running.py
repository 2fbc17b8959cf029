import pytest

from tests.extract.layout.pages import laid_out, paragraphs


def test_pages_lose_their_heads_and_feet() -> None:
    page = "Nämnden i Eda\t{n} (3)\n§ {n} Ärende {n}\nText om ärende {n}, som är eget.\nJusterandes sign\n"
    draft = laid_out(*(page.format(n=n) for n in (1, 2, 3)))
    assert [section.title.text for section in draft.sections] == ["Ärende 1", "Ärende 2", "Ärende 3"]
    assert [line.passage.text for line in draft.head] == ["Nämnden i Eda\t1 (3)"]
    assert any("Justerandes" in line.passage.text for line in draft.running)


def test_a_transcript_printed_from_a_browser_loses_its_own_heads_and_the_browsers() -> None:
    name, place = "Rådet för kultur\n", "Regionen och länets kommuner\n"
    filling = ["".join(f"Sång {one} övas.\n" for one in group) for group in ("abcdefghi", "jklmnopqr", "stuvwxyzå")]
    draft = laid_out(
        f"5 maj 2024\n{name}{place}1. Kör\n{filling[0]}{name}{place}2. Scen\nScenen byggs.\nintern.se/p\t1 av 3\n",
        f"5 maj 2024\n3. Kör\n{filling[1]}{name}{place}4. Buss\nBussen går.\n{name}intern.se/p\t2 av 3\n",
        f"5 maj 2024\n{place}5. Kör\n{filling[2]}intern.se/p\t3 av 3\n",
    )
    below = paragraphs(draft)
    assert len(draft.sections) == 5
    assert [text for text in below if "övas" not in text] == ["Scenen byggs.", "Bussen går."]
    assert not any("kultur" in text or "kommuner" in text for text in below)


def test_what_a_browser_prints_is_no_part_of_the_minutes() -> None:
    above, below = "3/14/24, 7:03 PM\n\n", "\n\nfile:///hem/protokoll.html\t{}/2\n"
    bodies = ["1. Start\nMaj Ek öppnar.", "2. Slut\nMaj Ek avslutar."]
    draft = laid_out(*(above + body + below.format(n) for n, body in enumerate(bodies, 1)))
    assert [line.passage.text for line in draft.lines] == "\n".join(bodies).split("\n")


def test_the_head_of_a_table_is_printed_again_on_its_next_page() -> None:
    head, filling = "Namn\tKommun\n", ["".join(f"{word} {n}.\n" for word in "abcdefghi") for n in ("ett", "två", "tre")]
    draft = laid_out(
        f"{filling[0]}{head}Maj Ek\tEda\n",
        f"{head}Ann Ås\tGrums\n{filling[1]}",
        filling[2],
        f"{head}Eva By\tKil\n",
        "Slut.\n",
        "Bilaga.\n",
    )
    assert [line.page for line in draft.lines if line.passage.text == head.strip()] == [1, 4]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Vi ses torsdagar: 23 april,", "11 juni och 3 december."),
        ("Vi ses den", "11 juni."),
        ("Länets samtliga 13", "kommuner deltar."),
    ],
)
def test_a_sentence_torn_by_the_head_of_a_page(before: str, after: str) -> None:
    opening = "".join(f"{number}. Ärende\nText som hör till {number}.\n\n" for number in range(1, 7))
    head = "Nämnden          Protokoll          Sida 2 (9)"
    draft = laid_out(f"{opening}7. Möten\nTack. {before}\n\n{head}\n\n{after}\n")
    assert f"{before} {after}" in paragraphs(draft)[-1]


def test_items_and_people_at_the_edge_of_pages_are_no_heads() -> None:
    words = {51: "vägen", 52: "skolan", 53: "torget"}
    draft = laid_out(
        *(
            f"MBN § {number}  Dnr 2024-{number}\nOm {word}\nVi har sett {word}.\nDet gäller {word}.\n"
            "Maj Ek, Eda kommun\n"
            for number, word in words.items()
        )
    )
    assert [section.number for section in draft.sections] == ["51", "52", "53"]
    assert sum("Maj Ek" in line.passage.text for line in draft.lines) == 3
