import datetime

import pytest

from extract.document import Document, Span
from extract.pipeline import find
from tests.extract.items import Reader

PEOPLE = ["Maj Ek", "Olle Bro", "Siv Ask"]


def who(read: Reader, text: str) -> list[str]:
    return [commitment.responsible for commitment in read(f"# 1 Ärende\n{text}", people=PEOPLE).commitments]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maj tar med frågan till rektorerna.",
        "Maj Ek informerar om resultatet på nästa möte.",
        "Maj kommer att ringa runt till ledamöterna.",
        "Maj kommer att fortsätta att rapportera.",
        "Maj får i uppdrag att ta fram ett underlag.",
        "Maj återkommer.",
        "Maj Ek ska bjuda in skolcheferna.",
        "Till nästa möte tar Maj fram en lista.",
        "Ansvarig: Maj Ek",
        "Maj lovade att kontakta Trafikverket.",
        "Maj kontaktar Business Region Väst om ett besök.",
        "Maj utsågs att skriva ett utkast till svar.",
        "Vad det kostar vet vi inte, och det räknar Maj på tills vi ses nästa gång.",
        "Maj tar upp saken med länstrafiken.",
        "Maj har lovat att skicka en lista.",
        "Maj Ek meddelar byalaget beslutet.",
        "Aktivitet\tAnsvarig\nNy prognos\tMaj Ek",
        "| Aktivitet | Ansvarig |\n| Ny prognos | Maj Ek |",
        "Maj hör sig för hemma.",
        "- skicka länken till alla före påsk [Maj]",
        "- [ ] ta reda på vad Orsa räknar som heltid – @Maj Ek",
        "* Stämma av frågan med juristerna @Maj",
        "Maj meddelar rådet så snart domen har kommit.",
        "Maj tar den med sig till entreprenören.",
        "Frågan gällde hyran. Maj frågar.",
        "Maj (jag) skriver under ansökan.",
        "Rådet ber Maj att skriva ett svar.",
        "Maj Ek, Ale kommun, skickar ut presentationen.",
        "Facket vill förhandla. Maj tar den kontakten.",
        "Maj meddelar Region Skåne detta.",
        "På fråga från Siv Ask lovar Maj att mejla rapporten.",
        "Inför nästa möte prickar Maj av synpunkterna.",
        "Rådet ger Maj Ek i uppdrag att räkna på vad det skulle kosta.",
        "Rådet vill se siffror; Maj lämnar sådana i september.",
        "Maj skissar på ett upplägg.",
        "Maj frågar först.",
        "Maj Ek förmedlar kontakter i Habo.",
        "Dagordningen skickas en vecka före. Maj ansvarar.",
        "Maj redovisar utfallet vid höstens första möte.",
        "Maj sprider listan i sina nätverk.",
        "Maj påminner kommunerna.",
        "Maj uppmanades att kontakta regionen.",
        "Det åligger Maj att hämta in synpunkter.",
        "Uppgiften gick till Maj.",
        "Maj bedömer att frågan bör tas upp med Region Skåne och tar kontakt.",
        "Det är Maj som kontaktar regionen före den 1 juni.",
        "Det blir Maj Ek som bokar lokal.",
        "Underlaget skickas ut av Maj senast den 1 juni.",
        "Att göra: boka lokal (Maj).",
        "Uppgiften att boka lokal går till Maj Ek.",
        "Det tar Maj hand om.",
        "Frågan tar Maj med sig till ledningsgruppen.",
        "Det ordnar Maj Ek.",
        "Till nästa gång har Maj tagit fram ett förslag.",
        "Maj ber regionen om ett förtydligande.",
        "Det ligger på Maj att kontakta regionen.",
        "Man bad Maj kontakta regionen.",
        "Gruppen gav i uppdrag till Maj Ek att kontakta regionen.",
        "Uppdras åt Maj Ek att kontakta regionen.",
        "Maj går vidare med frågan.",
        "Maj redovisar resultatet i höst.",
        "Maj söker pengar hos regionen.",
        "Maj är sammankallande till nästa möte.",
        "- Boka lokal – Maj Ek",
        "- Maj: boka lokal till nästa möte",
        "Skicka ut inbjudan, Maj Ek",
    ],
)
def test_somebody_is_to_do_something(read: Reader, sentence: str) -> None:
    assert who(read, sentence) == ["Maj Ek"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maj Ek berättade om arbetet.",
        "Maj informerar om läget.",
        "Till ny representant efter Maj Ek väljs Olle Bro.",
        "Maj Ek berättar att kommunen i oktober säger upp avtalet.",
        "Maj Ek bjuds in till nästa möte.",
        "Under våren 2020 fick Maj uppdraget att göra en film.",
        "Maj kommer att gå i pension i höst.",
        "Maj föreslår att frågan tas upp igen.",
        "Styrgruppen kommer att träffas i maj.",
        "Maj frågade om någon kommer att delta.",
        "Inspiratörer från projektet Hjärnkoll Syd kommer att medverka.",
        "Olle Bros förening hade lovat att vara med.",
        "Därefter visar Maj Ek den nya lokalen.",
        "Maj Ek frågar först om ärendet ska avgöras i dag.",
        "Maj Ek lämnar en rapport om vad som hänt sedan i augusti.",
        "Maj Ek lämnar mötet.",
        "Maj påminner om avgiften.",
        "Maj mejlar inte listan.",
        "Vid förra mötet fick Maj i uppdrag att boka lokal. Det är klart.",
        "Maj tar upp frågan om parkering.",
        "Maj kompletterar informationen.",
        "Maj ringer in på länk.",
        "Maj anmäler jäv.",
        "Maj söker nytt jobb.",
        "Maj går igenom hur det har gått under sommaren.",
        "Den som sköter det till vardags heter Maj Ek och är anställd i Habo.",
        "Maj Ek (S) X\nBo Ask, som tar paus, X",
        "Projektet Röda Bussen är klart. Röda Bussen återkommer.",
    ],
)
def test_what_was_told_is_no_promise(read: Reader, sentence: str) -> None:
    assert who(read, sentence) == []


def test_a_first_name_may_be_that_of_a_municipality(read: Reader) -> None:
    draft = read("# 4 Nästa gång\nNora fixar rum.", people=["Nora Lind"])
    assert [commitment.responsible for commitment in draft.commitments] == ["Nora Lind"]


def test_two_people_share_a_task(read: Reader) -> None:
    assert who(read, "Maj Ek och Olle Bro jobbar med att hitta en tid och återkommer.") == ["Maj Ek", "Olle Bro"]


def test_what_somebody_does_together_with_another(read: Reader) -> None:
    assert who(read, "Maj utsågs att tillsammans med Olle Bro skriva ett svar.") == ["Maj Ek", "Olle Bro"]
    assert who(read, "Maj tar tillsammans med Siv fram en lista.") == ["Maj Ek", "Siv Ask"]


def test_a_title_means_whoever_alone_has_it() -> None:
    text = """Fritidsnämnden
Protokoll 2024-03-12

Närvarande
Maj Ek, fritidschef
Bo Lo, strateg
Cia Ro, strateg

§ 1 Badhuset
Nämnden ger fritidschefen i uppdrag att räkna på kostnaden.

§ 2 Isbanan
Strategen återkommer.
"""
    pages = (Span(0, len(text)),)
    document = Document(name="a.txt", sha256="0" * 64, media_type="text/plain", reader="t", text=text, pages=pages)
    assert [(one.item, one.responsible) for one in find(document).commitments] == [("1", "Maj Ek")]


def test_a_pronoun_means_who_was_named_last(read: Reader) -> None:
    text = "Siv berättade om läget.\nOlle tackade. Han skickar ut protokollet."
    assert who(read, text) == ["Olle Bro"]


def test_one_commitment_for_each_item_and_person(read: Reader) -> None:
    assert who(read, "Maj återkommer. Maj Ek skickar ut en enkät.") == ["Maj Ek"]


def test_a_name_that_two_people_share_is_left_out(read: Reader) -> None:
    draft = read("# 1 Ärende\nMaj återkommer.", people=["Maj Ek", "Maj Lind"])
    assert draft.commitments == []


def test_the_day_it_is_due(read: Reader) -> None:
    (commitment,) = read("# 1 Ärende\nMaj lämnar in svaret senast den 15 april.", people=PEOPLE).commitments
    assert commitment.due == datetime.date(2024, 4, 15)


def test_a_table_of_actions(read: Reader) -> None:
    text = "# 8 Att göra\nVad\tAnsvarig\tNär\nBoka lokal\tOlle Bro\tmaj\nSkriva svar\tSiv\tjuni"
    assert [commitment.responsible for commitment in read(text, people=PEOPLE).commitments] == ["Olle Bro", "Siv Ask"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Maj och Per delar på uppgiften att ringa runt.", ["Maj Ek", "Per Lund"]),
        ("Frågan bereds av Maj till nästa möte.", ["Maj Ek"]),
        ("Maj samlar in svaren före jul.", ["Maj Ek"]),
        ("Per påminner om avgiften.", []),
    ],
)
def test_shared_and_passive_tasks(read: Reader, sentence: str, names: list[str]) -> None:
    draft = read(f"# 1 Skolan\n{sentence}", people=["Maj Ek", "Per Lund"])
    assert [one.responsible for one in draft.commitments] == names


def test_three_share_a_task(read: Reader) -> None:
    assert who(read, "Maj Ek, Olle Bro och Siv Ask kontaktar regionen.") == ["Maj Ek", "Olle Bro", "Siv Ask"]


def test_a_day_that_opens_the_sentence_is_when_it_is_due(read: Reader) -> None:
    (commitment,) = read("# 1 Ärende\nSenast den 15 april skickar Maj ut svaret.", people=PEOPLE).commitments
    assert commitment.due == datetime.date(2024, 4, 15)
