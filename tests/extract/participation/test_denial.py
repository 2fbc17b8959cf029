"""Sentences that only seem to give somebody a part."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    "sentence",
    [
        "Ansökan till Vinnova har skickats in.",
        "Habo kommun ingår inte.",
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
        "Habo kommun har bjudit in Mullsjö, Nässjö och Eksjö till projektet.",
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
        "Utanför står Habo och Mullsjö.",
        "Habo och Mullsjö ordnar det på egen hand.",
        "Habo prövar lånecyklar i Lyftet.",
        "Stora Lyftet omfattar Habo och Mullsjö.",
    ],
)
def test_who_has_no_part(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}


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
        (
            "Nässjö har frågat om Habo vill vara med i Trygg ort, som Mullsjö och Nässjö driver.",
            "Participant: Mullsjö kommun, Nässjö kommun",
        ),
        ("I projektet är det bara Habo kvar sedan Mullsjö klivit av.", "Participant: Habo kommun"),
        (
            "Habo och Mullsjö berörs, men inte Nässjö, som har lämnat Trygg ort.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
    ],
)
def test_who_is_left(read: Reader, sentences: str, roles: str) -> None:
    check(read_parts(read, sentences), roles)
