import pytest

from extract.read.scan_spelling import spelt
from extract.read.tesseract import Printed


def line(*texts: str) -> list[Printed]:
    """Words of 100 pixels each, 20 apart."""
    return [Printed(text, 120 * place, 0, 120 * place + 100, 40, 90.0, 0, 0, 40) for place, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("» Maj Ek, Habo kommun", "• Maj Ek, Habo kommun"),
        ("e Maj Ek", "• Maj Ek"),
        ("+ Habo deltar", "• Habo deltar"),
        ("Habo - Maj", "Habo – Maj"),
        ("Tid:...... 13.00", "Tid: 13.00"),
        ("Ordförande ............ Maj Ek", "Ordförande Maj Ek"),
        ("2021-01-01-2023-12-31", "2021-01-01–2023-12-31"),
        ("10.00—-14.00", "10.00–14.00"),
        ("Ja Xx", "Ja X"),
        ("Vv", "V"),
        ("Amra Begié, HodZié och Petroviåé", "Amra Begić, Hodžić och Petrović"),
        ("£spelrum kostar £200", "#spelrum kostar £200"),
        ("Välkomrnen hit. Barnen", "Välkommen hit. Barnen"),
        ("Samtliga kormmuner i Norrnäs", "Samtliga kommuner i Norrnäs"),
        ("uUlf-Göran och iPad", "Ulf-Göran och iPad"),
        ("Ek.deltog, men.de på eda.se", "Ek.deltog, men de på eda.se"),
        ("André, Renée och idé", "André, Renée och idé"),
        ("2021-01-01 kl.", "2021-01-01 kl."),
        ("Maj m.fl... och", "Maj m.fl... och"),
    ],
)
def test_what_the_model_writes_otherwise(read: str, meant: str) -> None:
    assert " ".join(word.text for word in spelt(line(*read.split()))) == meant


def test_a_capital_that_differs_in_height_alone() -> None:
    lines = ["KS § 3", "val av justerare", "Ek yrkar på", "stöd.", "votering", "Ja 3."]
    words = [word._replace(line=row) for row, text in enumerate(lines) for word in line(*text.split())]
    assert [word.text for word in spelt(words) if word.left == 0] == ["KS", "Val", "Ek", "stöd.", "Votering", "Ja"]


def test_a_cross_below_a_bullet_is_one() -> None:
    lines = ["» Habo deltar", "+x Mullsjö leder", "x Eda avstår"]
    words = [word._replace(line=row) for row, text in enumerate(lines) for word in line(*text.split())]
    assert [word.text for word in spelt(words) if word.left == words[0].left] == ["•"] * 3
    assert spelt(line("x", "Maj"))[0].text == "x"


def test_a_mark_alone_on_its_line_stays() -> None:
    assert spelt(line("-")) == line("-")
    assert spelt(line("+")) == line("+")


def test_dots_that_lead_leave_room_between_label_and_value() -> None:
    label, value = spelt(line("Tid:....................", "13.00"))
    assert value.left - label.right > 40
    assert [(word.text, word.left) for word in spelt(line("Tid......13.00"))] == [("Tid", 0), ("13.00", 64)]


def test_no_words() -> None:
    assert spelt([]) == []
