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
