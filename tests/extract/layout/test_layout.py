from itertools import pairwise

import pytest

from extract.document import Document, Span
from extract.draft import Draft, Repair
from extract.layout import lay_out
from extract.layout.paragraphs import join_lines
from extract.passage import Passage


def laid_out(text: str, pages: tuple[Span, ...] = ()) -> Draft:
    whole = (Span(0, len(text)),)
    draft = Draft(Document(name="t", sha256="0", media_type="t", reader="t", text=text, pages=pages or whole))
    lay_out(draft)
    return draft


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("inform-", "ation", "information"),
        ("Upplands-", "Bro", "Upplands-Bro"),
        ("hälso-", "och sjukvård", "hälso- och sjukvård"),
        ("jobb-", "bas", "jobbas"),
        ("KKA-", "ansvarig", "KKA-ansvarig"),
        ("covid-", "19", "covid-19"),
        ("e-", "post", "e-post"),
        ("mjukt\u00ad", "streck", "mjuktstreck"),
        ("två", "ord", "två ord"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, joined: str) -> None:
    assert join_lines([Passage.of(first), Passage.of(second, 50)]).text == joined


def test_joined_text_still_knows_its_place() -> None:
    draft = laid_out("1. Start\nOm inform-\nation i Eda.\n\n2. Slut\n")
    paragraph = draft.sections[0].paragraphs[0]
    assert paragraph.text == "Om information i Eda."
    assert draft.document.quote(paragraph.span()) == "Om inform-\nation i Eda."


def test_pages_lose_their_heads_and_feet() -> None:
    page = "Nämnden i Eda\t{n} (3)\n§ {n} Ärende {n}\nText om ärende {n}, som är eget.\nJusterandes sign\n"
    texts = [page.format(n=n) for n in (1, 2, 3)]
    starts = [sum(map(len, texts[:n])) for n in range(4)]
    draft = laid_out("".join(texts), tuple(Span(a, b) for a, b in pairwise(starts)))
    assert [section.title.text for section in draft.sections] == ["Ärende 1", "Ärende 2", "Ärende 3"]
    assert [line.passage.text for line in draft.head] == ["Nämnden i Eda\t1 (3)"]
    assert any("Justerandes" in line.passage.text for line in draft.running)


def test_a_transcript_printed_from_a_browser_loses_its_own_heads_and_the_browsers() -> None:
    name, place = "Rådet för kultur\n", "Regionen och länets kommuner\n"
    filling = ["".join(f"Sång {one} övas.\n" for one in group) for group in ("abcdefghi", "jklmnopqr", "stuvwxyzå")]
    texts = [
        f"5 maj 2024\n{name}{place}1. Kör\n{filling[0]}{name}{place}2. Scen\nScenen byggs.\nintern.se/p\t1 av 3\n",
        f"5 maj 2024\n3. Kör\n{filling[1]}{name}{place}4. Buss\nBussen går.\n{name}intern.se/p\t2 av 3\n",
        f"5 maj 2024\n{place}5. Kör\n{filling[2]}intern.se/p\t3 av 3\n",
    ]
    starts = [sum(map(len, texts[:n])) for n in range(4)]
    draft = laid_out("".join(texts), tuple(Span(a, b) for a, b in pairwise(starts)))
    below = [one.text for section in draft.sections for one in section.paragraphs]
    assert len(draft.sections) == 5
    assert [text for text in below if "övas" not in text] == ["Scenen byggs.", "Bussen går."]
    assert not any("kultur" in text or "kommuner" in text for text in below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("3/14/24, 7:03 PM", "file:///hem/protokoll.html\t{n}/2"),
        ("3/14/24, 7:03 PM    Styrgruppen", "file:///hem/protokoll.html          {n}/2"),
        ("3/14/24, 7:03 PM", "file:///hem/protokoll.html\n\n{n}/2"),
        ("3/14/24, 7:03 PM", "file:///hem/protokoll fran mars.html\t{n}/2"),
        ("2024-03-14 19:03\tProtokoll", "https://eda.se/protokoll\t{n}/2"),
        ("Protokoll\thttps://eda.se/protokoll", "{n} av 2\t2024-03-14, 19:03"),
    ],
)
def test_what_a_browser_prints_around_a_page_is_no_part_of_it(above: str, below: str) -> None:
    bodies = ["1. Start\nMaj Ek öppnar.", "2. Slut\nMaj Ek avslutar."]
    texts = [f"{above}\n\n{body}\n\n{below.format(n=n)}\n" for n, body in enumerate(bodies, 1)]
    draft = laid_out("".join(texts), (Span(0, len(texts[0])), Span(len(texts[0]), len("".join(texts)))))
    assert [line.passage.text for line in draft.lines] == "\n".join(bodies).split("\n")


def test_the_hour_of_a_meeting_is_no_browsers() -> None:
    text = "2024-03-14 13:00\n1. Start\nMaj Ek öppnar.\n2. Slut\nMaj Ek avslutar.\n"
    assert laid_out(text).lines[0].passage.text == "2024-03-14 13:00"


def test_the_head_of_a_table_is_printed_again_on_its_next_page() -> None:
    head, filling = "Namn\tKommun\n", ["".join(f"{word} {n}.\n" for word in "abcdefghi") for n in ("ett", "två", "tre")]
    texts = [
        f"{filling[0]}{head}Maj Ek\tEda\n",
        f"{head}Ann Ås\tGrums\n{filling[1]}",
        filling[2],
        f"{head}Eva By\tKil\n",
        "Slut.\n",
        "Bilaga.\n",
    ]
    starts = [sum(map(len, texts[:n])) for n in range(len(texts) + 1)]
    draft = laid_out("".join(texts), tuple(Span(a, b) for a, b in pairwise(starts)))
    assert [line.page for line in draft.lines if line.passage.text == head.strip()] == [1, 4]


def test_numbers_that_open_no_item() -> None:
    inner = "1. Först\n2. Sedan\n3. Sist\n4. Klart\n"
    text = f"1. Start\n2. Plan\nVi gör så här:\n{inner}\n3. Budget\n3 mars blir det.\n4. Slut\n"
    draft = laid_out(text)
    assert [(section.number, section.title.text) for section in draft.sections] == [
        ("1", "Start"),
        ("2", "Plan"),
        ("3", "Budget"),
        ("4", "Slut"),
    ]


def test_a_repair_keeps_the_evidence_as_it_stood() -> None:
    text = "1. M6tet\n2. Slut\n"
    whole = (Span(0, len(text)),)
    draft = Draft(Document(name="t", sha256="0", media_type="t", reader="t", text=text, pages=whole))
    draft.repairs = (Repair(Span(3, 8), "Mötet"),)
    lay_out(draft)
    title = draft.sections[0].title
    assert (title.text, draft.document.quote(title.span())) == ("Mötet", "M6tet")


def test_a_numbered_list_of_those_present_holds_no_items() -> None:
    text = (
        "Rådet\n\nNärvarande\n1. ordförande Maj Ek (S)\n2. Bo Lo (M), lämnade efter § 1, jäv § 2\n3. Cia Ro\n\n"
        "1. Öppnande\nMaj hälsar välkommen.\n\n2. Läget\nAlla berättar om läget.\n"
    )
    assert [section.title.text for section in laid_out(text).sections] == ["Öppnande", "Läget"]


@pytest.mark.parametrize(
    "heading",
    [
        "Paragraf {} {}",
        "Paragraf {}: {}",
        "P {}. {}",
        "{}/2024 {}",
        "1. § {} {}",
        "Ärende 1, § {}: {}",
        "§ {}\nÄrende: {}",
        "§ {}\nRubrik: {}",
        "{}\n{}",
    ],
)
def test_how_items_are_numbered(heading: str) -> None:
    titles = ["Öppnande", "Budget", "Avtal om växel"]
    items = (heading.format(40 + place, title) for place, title in enumerate(titles))
    draft = laid_out("\n\n".join(f"{item}\n\nNämnden har {item[-4:]} kvar." for item in items))
    assert [(section.number, section.title.text) for section in draft.sections] == [
        (str(40 + place), title) for place, title in enumerate(titles)
    ]


def test_page_numbers_are_no_items() -> None:
    text = "Nämnden tackar.\n\n1\nnämnden har\n\n2\noch mötet slutar\n\n3\nklockan tolv."
    assert laid_out(text).sections == ()


def texts(text: str, pages: tuple[Span, ...] = ()) -> list[str]:
    return [paragraph.text for section in laid_out(text, pages).sections for paragraph in section.paragraphs]


def test_signs_that_stand_for_letters_or_for_nothing() -> None:
    item = "Bygg\u00adnämnden \ufb01ck svar\u200b om pla\u00ad\nnen."
    assert texts(f"1. Start\n{item}\n\n2. Slut\nTack.\n")[0] == "Byggnämnden fick svar om planen."


def test_a_letter_that_is_quoted() -> None:
    assert texts("> 1. Start\n> Nu börjar vi.\n>\n> 2. Slut\n> Tack.\n") == ["Nu börjar vi.", "Tack."]


HEAD = "Nämnden          Protokoll          Sida 2 (9)"


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
    assert f"{before} {after}" in texts(f"{opening}7. Möten\nTack. {before}\n\n{HEAD}\n\n{after}\n")[-1]


def test_items_and_people_at_the_edge_of_pages_are_no_heads() -> None:
    words = {51: "vägen", 52: "skolan", 53: "torget"}
    pages = [
        f"MBN § {number}  Dnr 2024-{number}\nOm {word}\nVi har sett {word}.\nDet gäller {word}.\nMaj Ek, Eda kommun\n"
        for number, word in words.items()
    ]
    starts = [sum(map(len, pages[:count])) for count in range(4)]
    draft = laid_out("".join(pages), tuple(Span(start, end) for start, end in pairwise(starts)))
    assert [section.number for section in draft.sections] == ["51", "52", "53"]
    assert sum("Maj Ek" in line.passage.text for line in draft.lines) == 3


def test_a_title_below_its_number_and_a_page_break() -> None:
    draft = laid_out("§ 51  Dnr 2024-51\nÖppnande\nTack.\n\n§ 52  Dnr 2024-52\n\n– 2 –\n\n\nBudget\nTack.\n")
    assert [section.title.text for section in draft.sections] == ["Öppnande", "Budget"]
