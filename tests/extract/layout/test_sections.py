import pytest

from tests.extract.layout.pages import laid_out


def test_numbers_that_open_no_item() -> None:
    inner = "1. Först\n2. Sedan\n3. Sist\n4. Klart\n"
    draft = laid_out(f"1. Start\n2. Plan\nVi gör så här:\n{inner}\n3. Budget\n3 mars blir det.\n4. Slut\n")
    assert [(section.number, section.title.text) for section in draft.sections] == [
        ("1", "Start"),
        ("2", "Plan"),
        ("3", "Budget"),
        ("4", "Slut"),
    ]


def test_a_numbered_list_of_those_present_holds_no_items() -> None:
    text = (
        "Rådet\n\nNärvarande\n1. ordförande Maj Ek (S)\n2. Bo Lo (M), lämnade efter § 1, jäv § 2\n3. Cia Ro\n\n"
        "1. Öppnande\nMaj hälsar välkommen.\n\n2. Läget\nAlla berättar om läget.\n"
    )
    assert [section.title.text for section in laid_out(text).sections] == ["Öppnande", "Läget"]


def test_a_table_of_contents_whose_titles_stand_below_their_numbers_opens_no_item() -> None:
    titles = ("Läget i länet", "Val av ombud", "Taxa för slam", "Nya lokaler")
    contents = "".join(f"§ {n} Dnr {n}/24\n{title}... {n}\n" for n, title in enumerate(titles, 5))
    items = "".join(f"§ {n} Dnr {n}/24\n{title}\nInget nytt.\n" for n, title in enumerate(titles[:3], 5))
    found = laid_out(f"Ärendelista\n{contents}\n{items}").sections
    assert [(one.number, len(one.paragraphs) > 0) for one in found] == [("5", True), ("6", True), ("7", True)]


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


@pytest.mark.parametrize("sign", ["§ 45", "Ö 345", "8 45", "§ 45 =", "§45 ~"])
def test_a_sign_that_text_recognition_took_for_a_digit(sign: str) -> None:
    text = f"Nämnden\n\n§ 44 Öppnande\nMötet öppnas.\n\n{sign} Budget\nAlla talar.\n\n§ 46 Slut\nMötet slutar.\n"
    assert [(one.number, one.title.text) for one in laid_out(text).sections] == [
        ("44", "Öppnande"),
        ("45", "Budget"),
        ("46", "Slut"),
    ]


def test_titles_that_run_in_end_at_their_full_stop() -> None:
    told = {"Spåret": "Maj Ek berättade om", "Lyran 2": "Bo Lo visade", "Nya lokaler": "Ida Sa frågade efter"}
    items = "".join(f"{n}) {title}. {said}\nläget i {title}.\n\n" for n, (title, said) in enumerate(told.items(), 1))
    found = laid_out(f"Rådet\n\n{items}").sections
    assert [(one.title.text, [part.text for part in one.paragraphs]) for one in found] == [
        (title, [f"{said} läget i {title}."]) for title, said in told.items()
    ]


def test_the_first_and_the_last_number_open_no_item() -> None:
    text = "Kulturnämnden\n§ 61-72\n\nNärvarande: Maj Ek\n\n§ 65 Budget\nDen godkänns.\n\n§ 66 Slut\nMötet slutar.\n"
    assert [section.number for section in laid_out(text).sections] == ["65", "66"]
