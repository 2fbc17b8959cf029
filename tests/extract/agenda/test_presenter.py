"""Who presented an item, as its text says it."""

import pytest

from extract.document import Document, Span
from extract.pipeline import find

MINUTES = """Kulturrådet
Protokoll 2024-03-05

Närvarande
Maj Ek, Eda kommun, ordförande
Bo Lo, Arvika kommun
Cia Ro, Karlstads universitet

1. Öppnande
Maj Ek öppnade mötet.

2. {title}
{text}

3. Konsthallen
Konsthallen är stängd.
"""


def presenters(text: str, title: str = "Biblioteket") -> list[str]:
    text = MINUTES.format(text=text, title=title)
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    return [one.value for item in find(document).items for one in item.presenters]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lo, Arvika kommun, och Cia Ro, KAU\nNu har halva tiden gått. Bokbussen går på tisdagar.",
        "Bo Lo, Arvika kommun, och Cia Ro, Karlstads universitet\nBokbussen går på tisdagar.",
        "Bo och Cia hade tillsammans gjort en genomgång av läget.",
    ],
)
def test_two_people(text: str) -> None:
    assert presenters(text) == ["Bo Lo", "Cia Ro"]


@pytest.mark.parametrize("beside", ["Arvika kommun", "Region Värmland", "Rädda Barnen"])
def test_one_at_the_end_of_the_title_beside_what_may_look_like_another(beside: str) -> None:
    assert presenters("Bokbussen går på tisdagar.", f"Lägesrapport om bokbussen Bo Lo, {beside}") == ["Bo Lo"]


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
def test_one_person(text: str) -> None:
    assert presenters(text) == ["Bo Lo"]


def test_names_with_initials_before_more_text() -> None:
    assert presenters("Bo A Lo och Cia Ro. Se bifogad bild.") == ["Bo A Lo", "Cia Ro"]


def test_at_the_end_of_a_title_that_says_what_they_do() -> None:
    assert presenters("Listan är lång.", title="Böcker - Bo Lo går igenom listan") == ["Bo Lo"]


def test_among_other_matters_everybody_speaks() -> None:
    assert presenters("Bo Lo informerade om bussen.", title="Övriga frågor") == []


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
def test_nobody(text: str) -> None:
    assert presenters(text) == []


@pytest.mark.parametrize(
    "title", ["Närvaro ger resultat", "Avslutade projekt", "Meddelanden och nästa möte", "Närvaroteamen i Eda"]
)
def test_a_title_that_begins_as_those_of_formal_items(title: str) -> None:
    assert presenters("Bo Lo redovisar läget.", title=title) == ["Bo Lo"]


@pytest.mark.parametrize("title", ["Närvaro", "Närvarande", "Öppnande och närvaro", "Avslutning", "Nästa möte"])
def test_formal_items_have_none(title: str) -> None:
    assert presenters("Bo Lo redovisar läget.", title=title) == []


def test_two_names_below_a_title_that_ends_with_a_preposition() -> None:
    assert presenters("Bokbussen rullar än.", title="Bokbussen och vad som kommer efter\nBo Lo och Cia Ro") == [
        "Bo Lo",
        "Cia Ro",
    ]


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
    "title",
    [
        "Biblioteket, Bo Lo",
        "Biblioteket/Bo Lo",
        "Biblioteket: Bo Lo",
        "Biblioteket (föredragande: Bo Lo)",
        "Biblioteket\tBo Lo",
        "Information om biblioteket av Bo Lo",
        "Bo Lo om biblioteket",
        "Bo Lo informerar om biblioteket",
        "Bo Lo: Biblioteket",
    ],
)
def test_presenters_in_titles(title: str) -> None:
    assert presenters("Biblioteket är stängt.", title) == ["Bo Lo"]


@pytest.mark.parametrize("title", ["Ny ordförande: Bo Lo", "Avtackning, Bo Lo", "Motion om bussar, Bo Lo"])
def test_people_whom_a_title_is_about(title: str) -> None:
    assert presenters("Ärendet är avslutat.", title) == []


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
    text = MINUTES.format(text=text, title="Biblioteket").replace("Bo Lo, Arvika", "Bo Lo, bibliotekschef, Arvika")
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    told = [one.value for item in find(document).items for one in item.presenters]
    assert sorted(told) == ["Bo Lo", "Cia Ro"]
