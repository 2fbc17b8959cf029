"""Who speaks in a sentence of an item."""

import pytest

from tests.extract.agenda.minutes import presenters


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lo, Arvika kommun\nNu har halva tiden gått.",
        "Föredragande är Bo Lo.",
        "Bussmekaniker Bo Lo föredrar ärendet.",
        "Bo Lo lämnar följande rapporter.",
        "Bo Lo meddelar att bussen är på lagning.",
        "Bo Lo berättar om de tre bussarna.\n\nGAMLA BUSSEN\n\nDen går på tisdagar.",
        "Bo Lo följer arbetet. Han redovisar de första resultaten.",
        "Bo Lo från Arvika gästade mötet och berättade om bokbussen.",
        "Bo Lo hade med sig en film och visade den nya bussen.",
        "Bo hade med sig en film och visade den nya bussen.",
        "Mötet började sent. Därefter gick ordet till Bo, som berättade om bussen.",
        "Med hjälp av bilder beskrev Bo Lo den nya bussen.",
        "Bibliotekets vaktmästare Bo Lo visar den nya bussen.",
        "Bo delade med sig av hur man tänkt.",
        "Bo sammanfattade slutrapporten.",
        "Maj hade skickat underlag, Bo drog det.",
        "Bo var trött på frågan men drog den ändå.",
        "Bo Lo tog upp den nya bussen.",
        "Bo Lo informerade. Bussen rullar än. Maj Ek berättade att Eda har en egen.",
        "Bokbussen är tio år. Den rullar än. Bo redovisade hur många som lånar.",
        "Bo Lo\nBokbussen rullar än. Maj Ek berättade att Eda har en egen.",
    ],
)
def test_who_speaks_in_a_sentence(text: str) -> None:
    assert presenters(text) == ["Bo Lo"]


@pytest.mark.parametrize(
    "text",
    [
        "Mötet tackade Bo Lo, Arvika kommun. Bokbussen går på tisdagar.",
        "Bo Lo tycker om bokbussen. Han bor i Arvika.",
        "Bokspåret Eda. Två kommuner driver ett projekt om bokbussar.",
        "Bo hälsade välkommen och presenterade Maj, som är ny.",
        "Bokbussen rullar. Bo Lo tog upp frågan om bränslet.",
        "Bo Lo presenterar planen för kommunfullmäktige den 23 september.",
        "Bo Lo redovisar utfallet vid höstens första möte.",
        "Bo kontaktar verkstaden och redovisar vad det kostar.",
        "Bo Lo undersöker om fler vill vara med och återrapporterar i maj.",
    ],
)
def test_who_speaks_of_something_else(text: str) -> None:
    assert presenters(text) == []


@pytest.mark.parametrize("text", ["Bo Lo redovisar jäv.", "Ordföranden meddelar att Bo Lo är jävig.", "Jäv\n\nBo Lo"])
def test_who_steps_aside_presents_nothing(text: str) -> None:
    assert presenters(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lo orienterar.",
        "Bo Lo förklarade hur bussen går.",
        "Bo Lo lade fram siffrorna.",
        "Bo Lo bjöd på en genomgång.",
        "Bo Lo svarade för föredragningen.",
        "Bo Lo fick ordet och berättade om bussen.",
        "Bo Lo hade med sig nya siffror.",
        "Bo Lo hade satt ihop en film om bussen.",
        "Arvika kommun genom Bo Lo informerade.",
        "Arvika kommuns Bo Lo informerade om bussen.",
        "Arvika kommun, Bo Lo, informerade om bussen.",
        "Bo Lo har rest med bussen och berättade om resan.",
        "Bo Lo som kör bussen berättade om resan.",
        "Siffrorna gicks igenom av Bo Lo.",
        "Här informerade Bo Lo.",
        "Om bussen berättade Bo Lo.",
        "Bussen går ofta, berättade Bo Lo.",
        "Bussen går ofta, och Bo Lo visade siffror.",
        "Bussen går ofta, och Bo visade siffror.",
        "Muntlig information: Bo Lo",
        "Inbjuden talare: Bo Lo",
        "Bo Lo började med bussen, som går ofta.",
        "Bo Lo fortsatte med bussen. Arvika kommun äger den.",
        "Bo Lo kunde meddela att bussen går igen.",
        "Bo Lo tog upp frågan om bussen.",
        "Bo påminde om att bussen går från torget.",
        "Bo Lo anmäler att han tecknat avtal om bussen.",
        "Bo Lo hade goda nyheter: bussen går igen.",
        "Bo Lo svarar på frågor.",
        "Bo Lo var föredragande.",
        "Bo gjorde en återblick på bussens år.",
        "Det var Bo Lo som berättade om bussen.",
        "Bussen körs av Arvika kommun och det är Bo Lo som håller i den. Han berättade att den går ofta.",
        "Bussen körs av Arvika kommun. Bo håller i den. Han berättade att den går ofta.",
        "Bussen går ofta, berättade Bo.",
        "I Cia Ros frånvaro berättade Bo Lo om bussen.",
        "Mikrofonen gick till Bo Lo, Arvika kommun, som berättade om bussen.",
        "Bo Lo var inbjuden för att berätta om bussen.",
        "Rådet tackade Bo Lo för en bra genomgång.",
    ],
)
def test_other_ways_to_present(text: str) -> None:
    assert presenters(text) == ["Bo Lo"]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lo förklarade mötet avslutat.",
        "Bo Lo får ordet vid nästa möte.",
        "Frågan ställdes av Bo Lo om bussen.",
        "Bussen går ofta.\n\nBo Lo påminde om att bussen är dyr.",
        "Ordföranden påminner om att bussen går.",
        "Bo Lo anmäler att han reserverar sig.",
        "Bo Lo är föredragande i nämnden.",
        "Bo Lo informerade sig om bussen.",
        "Bo Lo svarar på frågor om bussen fram till maj.",
        "Rådet tackade Bo Lo för tiden som ordförande.",
    ],
)
def test_who_presents_nothing(text: str) -> None:
    assert presenters(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Språkbåten. Bo Lo sa att det går bra. Den fortsätter.",
        "Läs för alla! Bo Lo sa att det går bra.",
        "Bo Lo kompletterade om bussen: den är lagad.",
        "Bussen är lagad, men eftersom Cia var sjuk fick Bo Lo föredra punkten.",
        "Bussen är lagad, men eftersom Cia var sjuk fick Bo presentera den.",
    ],
)
def test_more_ways_to_speak(text: str) -> None:
    assert presenters(text) == ["Bo Lo"]


def test_a_short_sentence_is_no_label() -> None:
    assert presenters("Språkbåten. Bo tar upp frågan hemma.") == []


@pytest.mark.parametrize(
    "text", ["Bibliotekschefen och Cia Ro visade bussen.", "Cia Ro och bibliotekschefen visade den."]
)
def test_an_office_beside_a_name(text: str) -> None:
    assert sorted(presenters(text, bo="Bo Lo, bibliotekschef")) == ["Bo Lo", "Cia Ro"]
