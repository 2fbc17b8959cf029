import pytest

from tests.extract.items import Reader


def named(text: str, read: Reader) -> set[str]:
    return {one.name for one in read(text).projects}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Fråga om grön energi vättern\nHabo deltar inte i grön energi vättern.", "grön energi vättern"),
        ("# 1 trygg hemma\nHabo och Mullsjö provar trygg hemma i höst.", "trygg hemma"),
        ("# 1 Trygghet\nVi hörde om sakta vägen. Aneby ingår inte i sakta vägen.", "sakta vägen"),
        ("# 1 Butiker\nI bykiosk plus finns post. Det är bra. bykiosk plus leds av Habo.", "bykiosk plus"),
        ("# 1 Läget\nPolisen berättade om lugna torget. Habo ingår inte i lugna torget.", "lugna torget"),
        ("# 1 Skola\nHabo är med i en satsning kallad läsa nära. Mullsjö lämnar läsa nära.", "läsa nära"),
    ],
)
def test_a_name_in_small_letters_comes_back_word_for_word(read: Reader, text: str, name: str) -> None:
    assert name in named(text, read)


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Vägar\nHabo deltar i arbetet med vägar. Mullsjö deltar i arbetet med vägar.",
        "# 1 Skola\nHabo ingår i skolornas nät. Mullsjö ingår i skolornas nät.",
        "# 1 Vägar\nHabo deltar i nationella prov. Inget mer sades.",
        "# 1 Bidrag till enskilda vägar\nHabo ger bidrag till enskilda vägar.",
        "# 1 Förslag om gemensam monter\nHabo och Mullsjö samverkar inte om en monter.",
        "# 1 Gemensamt möte\nHabo och Mullsjö samarbetar om mötet.",
        "# 1 Gemensam ridbana\nHabo driver en ridbana.",
    ],
)
def test_ordinary_words_are_no_names(read: Reader, text: str) -> None:
    assert named(text, read) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Projektet vimpeln avslutades i maj. Habo ägde det.", "vimpeln"),
        ("Habo och Mullsjö deltog i projektet vimpeln, en satsning på skolmat.", "vimpeln"),
        ("Vimpeln startade i maj. Kostnaderna för projektet vimpeln delas av Habo och Mullsjö.", "vimpeln"),
        ("Habo och Mullsjö har rådgivning ihop, numera kallad orrkollen. Habo samordnar.", "orrkollen"),
        ("Habo leder ett projekt som heter vimpeln, där Mullsjö deltar.", "vimpeln"),
    ],
)
def test_a_noun_right_behind_the_word_for_an_undertaking_is_its_name(read: Reader, text: str, name: str) -> None:
    assert [one.name for one in read(f"# 1 Rapporter\n{text}").projects] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Projektet sedan i våras är uppskattat. Habo betalar.",
        "Projektet hösten 2023 blev dyrt. Projektet totalt kostar 2 miljoner.",
        "Därför behöver projektet kommunen. Nu har projektet deltagarna som krävs.",
        "Projektet avslutades, och projektet utan namn tog vid i Habo.",
    ],
)
def test_what_else_stands_behind_that_word_is_none(read: Reader, text: str) -> None:
    assert read(f"# 1 Rapporter\n{text}").projects == []


def test_names_that_begin_with_the_same_words_are_two(read: Reader) -> None:
    text = (
        "Ljusa hus Habo drevs av Habo kommun. Nu finns en fortsättning som heter Ljusa hus Vättern, som Mullsjö leder."
    )
    assert {one.name for one in read(f"# 1 Rapporter\n{text}").projects} == {"Ljusa hus Habo", "Ljusa hus Vättern"}


def test_a_title_names_who_tells_of_the_project_behind_its_name(read: Reader) -> None:
    text = (
        "# 1 Presentation av det nya projektet Fröet framåt Maj Ek, Region Jönköpings län\nHabo är med i Fröet framåt."
    )
    assert [one.name for one in read(text).projects] == ["Fröet framåt"]
