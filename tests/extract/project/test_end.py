"""Where a name ends: "|" stands where it begins."""

import pytest

from extract.project.end import name_end


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Habo deltar i |Unga syns bättre. Det är en satsning", "Unga syns bättre"),
        ("Habo föreslår att vi ska gå med i |Tåget stannar.", "Tåget stannar"),
        ("|Alla kan cykla finansieras av Region Jönköpings län", "Alla kan cykla"),
        ("|Tre toner ljuder är slut sedan maj", "Tre toner ljuder"),
        ("I etapp 2, |Ängen växer vidare, kan även Aneby delta", "Ängen växer vidare"),
        ("|Ugglebussen tuffar på i god takt", "Ugglebussen"),
        ("Habo lämnar |Benet före vid årsskiftet", "Benet före"),
        ("Vi är pilotkommun i |Benet före.", "Benet före"),
        ("Habo leder |Digitalt vid Mosjön, där även Aneby deltar", "Digitalt vid Mosjön"),
        ("Habo är med i |Slöjd på distans sedan i maj", "Slöjd på distans"),
        ("Vi hörde om |Tre steg till. Studien leds av Habo", "Tre steg till"),
        ("Habo går in i |Sju varv till – gångväg runt sjön", "Sju varv till"),
        ("Till |Möten vid källan har vi skickat folk", "Möten vid källan"),
    ],
)
def test_a_name_holds_the_verb_or_the_preposition_that_the_sentence_has_no_use_for(text: str, name: str) -> None:
    start = text.index("|")
    text = text.replace("|", "")
    assert text[start : name_end(text, start)] == name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Habo vill att ", " fortsätter"),
        ("Nu har ", " startat"),
        ("Sedan maj har vi under namnet ", " samordnat bussarna"),
        ("Sedan starten har ", " hjälpt tolv personer"),
        ("Enligt Maj fungerar ", " utmärkt i Habo"),
        ("I höst väntas ", " avslutas"),
        ("Habo betalar och ", " startar"),
        ("När Habo lämnade ", " tog Aneby över"),
        ("Den som leder ", " är Maj Ek"),
        ("Kortfattad rapport.\nI ", " är det skolorna som"),
        ("Maj Ek berättade om ", " vid mötet"),
        ("Vi deltar i ", " efter jul"),
        ("Habo är kvar i ", " avtalstiden ut"),
        ("Habo ska delta i ", " läsåren 2023/24 och 2024/25"),
        ("Ingen lämnar ", " så länge Habo betalar"),
        ("Habo skänkte ", " till Aneby."),
    ],
)
def test_a_name_ends_before_the_verb_of_its_sentence_and_before_where_and_when(before: str, after: str) -> None:
    assert name_end(f"{before}Ugglebussen{after}", len(before)) == len(f"{before}Ugglebussen")
