"""Sentences that only seem to give somebody a part."""

from pathlib import Path

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Ansökan till Vinnova har skickats in.",
        "Tanken är att Habo och Mullsjö går med.",
        "Målet är att samtliga kommuner i länet deltar.",
        "Habo deltar inte. Det gör inte heller Mullsjö.",
        "Habo har frågat om att få vara med.",
        "Förvaltningen föreslår att Habo gör detsamma.",
        "Habo prövade frågan men sa nej.",
        "Habo kommun, som använder ett eget system, deltar inte.",
        "Samtidigt hoppade Habo kommun av.",
        "I våras drog Habo kommun sig ur.",
        "Då tackade Habo kommun nej.",
        "Frågan om att delta gick till Habo och Mullsjö.",
        "Det blir inget av projektet, där Habo och Mullsjö skulle ha provat bussar.",
        "Habo har valt ett eget upplägg med stöd från Skolverket.",
        "Vinnova har sagt ja till en förlängning.",
        "Tänkbara kommuner är Habo och Mullsjö.",
        "Intresserade kommuner är Habo och Mullsjö.",
        "Habo kommun ingår inte.",
        "Habo kommun deltog i förstudien men är inte med i projektet.",
        "Tre bolag lämnade anbud, men Bygdenät AB och Lunds Data AB förlorade.",
        "Habo kommun avstår.",
        "Habo kommun är inte längre med.",
        "Habo kommun har valt att inte delta.",
        "Habo kommun valde att stå utanför.",
        "Habo har lämnat projektet.",
        "Habo kommun har sagt nej till projektet.",
        "Habo kommun avvaktar.",
        "Habo kommun gör det inte i år och är därmed inte längre med.",
        "Habo kommun, som var tilltänkt ägare, säger att projektet är nedlagt.",
        "Habo kommun var påtänkt som pilot.",
        "Habo kommun erbjuds att delta i projektet.",
        "För Habo blir det inga hallar inom projektet.",
        "Habo kommun, som inledningsvis deltog, köper in på egen hand.",
        "Habo kommun väntar med sitt besked.",
        "Habo kommun funderar på att gå med.",
        "Habo kommun har visat intresse.",
        "Habo kommun har ännu inte svarat.",
        "Habo kommun har fått frågan om att delta.",
        "Habo kommun bjuds in till nästa möte i projektet.",
        "Habo kommun hade gärna sett ett större projekt.",
        "Habo var med från början men har nu lämnat.",
        "Alla utom Habo har tackat ja.",
        "Habo kommun undrade när projektet startar.",
        "Maj Ek, Habo kommun, deltar i styrgruppen.",
        "Maj Ek från Habo kommun deltar på nästa möte.",
        "Kommunchefen i Habo kommun deltog.",
        "Projektet liknar ett som finns i Habo.",
        "Seminariet hålls i Habo den 4 maj.",
        "Nästa träff i projektet hålls i Habo.",
        "Styrgruppen träffas i Habo den 4 maj.",
        "Projektet presenterades för Habo kommun.",
        "Rapporten skickas till Habo kommun.",
        "Habo kommun kommer med när upphandlingen är avgjord.",
        "Habo och Mullsjö undrar när rapporten kommer.",
        "Habo och Mullsjö har egna lösningar.",
        "Habo och Mullsjö vill vänta till hösten.",
        "Habo kommun deltar däremot inte.",
        "Mötet sker i Habo.",
        "Habo kommun har klivit av.",
        "Habo kommun slutade vid nyår.",
        "Habo kommun betalar ingenting.",
        "Trygg ort, som Habo och Mullsjö hade tänkt genomföra, blir inte av.",
        "Tillväxtverket har avslagit ansökan från Habo kommun.",
        "Habo och Mullsjö framförde synpunkter på projektet.",
        "Habo och Mullsjö har tidigare tagit fram en egen plan.",
        "Vare sig Habo eller Mullsjö har skrivit på.",
        "Varken Habo eller Mullsjö är med.",
        "I Habo och Mullsjö används samma system sedan länge.",
        "Studiebesök har gjorts i Habo och Mullsjö.",
        "Beskedet läggs ut på Habo och Mullsjö kommuners webbplatser.",
        "Habo kommun har sagt sig vilja köpa platser i projektet.",
        "Habo och Mullsjö behåller sina nuvarande system.",
        "Kvar är Habo och Mullsjö, där ärendet behandlas i juni.",
        "Habo har upphandlat för sig.",
        "Habo: Avvaktar med projektet.",
        "Habo kommun inväntar utvärderingen innan den går med i projektet.",
        "Habo och Mullsjö har option på att ansluta sig.",
        "Habo och Mullsjö passar denna gång.",
        "Habo och Mullsjö hoppar över den här omgången.",
        "Habo kommun avbröt sitt deltagande under hösten.",
        "Habo kommun deltar gärna.",
        "Habo kommun deltar, dock först när budgeten är antagen.",
        "Habo ska ansluta när nämnden har fått ordning på lokalerna.",
        "Habo kommun går med så snart avtalet är översatt.",
        "Habo, som tidigare ingick, köper nu tjänsten av ett företag.",
        "Projektet väntar på pengar från Vinnova.",
        "Habo kommun var med förra året men sade upp avtalet i januari.",
        "Habo kommun fanns med i förstudien men har ingen roll i projektet.",
        "Habo kommun skriver under i höst om fullmäktige säger ja.",
        "Habo och Mullsjö har meddelat att de prioriterar annat i år.",
        "Habo och Mullsjö har svarat att kommunerna inte hinner delta.",
        "I maj meddelade Habo kommun att man lämnar projektet.",
        "Habo kommun röstade nej.",
        "Frågan har också ställts till Habo och Mullsjö, som dock sedan tidigare har en egen samverkan.",
        "Utanför står Habo och Mullsjö.",
        "Habo och Mullsjö ordnar det på egen hand.",
        "Habo prövar lånecyklar i Lyftet.",
        "Habo, som gick med i fjol, hoppade av i maj.",
        "Habo var med först men drog sig ur innan avtalet skrevs.",
        "Svenska kyrkan är partner men lämnade projektet i maj.",
        "Vägdata AB och Lexor System AB föll på kvaliteten.",
        "Vägdata AB och Lexor System AB har fallit ur på formella brister.",
        "Nässjö står utanför, och Mullsjö kommun upphandlar på egen hand.",
        "Habo kommun löser frågan i egen regi.",
        "Habo satt med som observatör men har meddelat att man inte tänker gå med; kommunen använder Samlaren.",
        "Habo kommun använder systemet Vakten.",
        "Habo kommun lämnade aldrig någon fullmakt.",
        "Habo kommun har inte gett någon fullmakt.",
        "Nämnden beslutade att Habo inte skulle gå med i projektet.",
        "Habo kommun skulle gå med i projektet.",
        "Mötena hålls dels på skolan i Habo, dels på hotellet i Mullsjö.",
        "Maj Ek betonar att fibern, där Vägdata AB och Nätlunds AB är störst, måste byggas ut.",
    ],
)
def test_who_has_no_part(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}


def test_nothing_that_is_denied_or_left_open_gives_a_part(read: Reader) -> None:
    sentences = Path(__file__).with_name("denied.txt").read_text().splitlines()
    found = {sentence: parts for sentence in sentences if (parts := read_parts(read, sentence))}
    assert found == {}


@pytest.mark.parametrize(
    ("sentences", "roles"),
    [
        ("Habo och Mullsjö deltar. Mullsjö lämnade dock vid årsskiftet.", "Participant: Habo kommun"),
        ("Habo och Mullsjö är med, fast Mullsjö har tackat nej till en fortsättning.", "Participant: Habo kommun"),
        (
            "Habo och Mullsjö är med. I maj meddelade Mullsjö kommun att man lämnar projektet.",
            "Participant: Habo kommun",
        ),
        ("Habo kommun har meddelat att man deltar i projektet.", "Participant: Habo kommun"),
        ("Mullsjö har lämnat projektet. Sedan i höst deltar Mullsjö igen.", "Participant: Mullsjö kommun"),
        ("Habo leder projektet. Habo deltar inte i styrgruppen.", "Lead: Habo kommun"),
        ("Habo deltar, och från början var även Mullsjö med. De klev dock av i våras.", "Participant: Habo kommun"),
        ("Tranås deltar, och även Habo och Mullsjö är med. Kommunerna hoppade av i maj.", "Participant: Tranås kommun"),
        ("Habo är med, Mullsjö inte.", "Participant: Habo kommun"),
        (
            "Vägdata AB och Lexor AB föll på priset, och avtalet har nu tilldelats Bygdenät AB.",
            "Supplier: Bygdenät AB",
        ),
        ("Valet föll på Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Habo använder tjänsten.", "Participant: Habo kommun"),
        ("Habo deltar, Mullsjö nej.", "Participant: Habo kommun"),
        ("Habo deltar, vilket Mullsjö inte gör.", "Participant: Habo kommun"),
        ("Habo deltar medan Mullsjö ligger lågt.", "Participant: Habo kommun"),
        (
            "Habo, Mullsjö och Nässjö har deltagit. Av dem är Nässjö inte längre med.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Habo är med trots att fullmäktige först sa nej.", "Participant: Habo kommun"),
        ("Efter viss tvekan gick Habo med.", "Participant: Habo kommun"),
        ("Habo deltar. Maj föreslår att Mullsjö gör detsamma.", "Participant: Habo kommun"),
        ("Habo deltar men Mullsjö avvaktar. Även Gnosjö.", "Participant: Habo kommun"),
        ("Habo deltar, dock utan egen personal.", "Participant: Habo kommun"),
        ("Projektägare är inte Habo utan Mullsjö.", "Owner: Mullsjö kommun"),
        ("Habo leder projektet om ansökan beviljas.", "Lead: Habo kommun"),
        ("Svenska kyrkan är samarbetspartner men står utanför själva projektet.", "Partner: Svenska kyrkan"),
        ("Habo kommun, som inte ens ligger i vårt län, är samarbetspartner.", "Partner: Habo kommun"),
        (
            "Habo är ägare, men har inte gjort det ensam: Mullsjö deltar.",
            "Owner: Habo kommun; Participant: Mullsjö kommun",
        ),
        ("Habo deltar. Mullsjö övervägde saken men upphandlar i stället själv.", "Participant: Habo kommun"),
        (
            "Nässjö har frågat om Habo vill vara med i Trygg ort, som Mullsjö och Nässjö driver.",
            "Participant: Mullsjö kommun, Nässjö kommun",
        ),
        ("I projektet är det bara Habo kvar sedan Mullsjö klivit av.", "Participant: Habo kommun"),
        ("Habo, som först ville vänta, gick med i maj.", "Participant: Habo kommun"),
        ("Habo kommun, som inledningsvis var tveksam, har anslutit sig.", "Participant: Habo kommun"),
        ("Habo gick med, och tiden för överklagan har gått ut.", "Participant: Habo kommun"),
        ("Svenska kyrkan samarbetar med projektet utan att formellt ingå.", "Partner: Svenska kyrkan"),
        ("Svenska kyrkan samarbetar med projektet men är ingen deltagare.", "Partner: Svenska kyrkan"),
        ("Svenska kyrkan ingår inte i projektet men samarbetar med det om lokaler.", "Partner: Svenska kyrkan"),
        (
            "Habo och Mullsjö berörs, men inte Nässjö, som har lämnat Trygg ort.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
    ],
)
def test_who_is_left(read: Reader, sentences: str, roles: str) -> None:
    check(read_parts(read, sentences), roles)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Projektet följer på Rena bad, som hade Mullsjö som ägare. Habo deltar.",
            {("Rena bad", "Mullsjö kommun", "Owner"), ("Trygg ort", "Habo kommun", "Participant")},
        ),
        (
            "Stora Lyftet omfattar Habo och Mullsjö.",
            {("Stora Lyftet", "Habo kommun", "Participant"), ("Stora Lyftet", "Mullsjö kommun", "Participant")},
        ),
    ],
)
def test_who_has_a_part_in_another_project(read: Reader, sentence: str, parts: set[tuple[str, str, str]]) -> None:
    found = read(f"# 1 Projektet Trygg ort\n{sentence}", people=["Maj Ek"]).participations
    assert {(fact.project, fact.organisation, fact.role.value) for fact in found} == parts
