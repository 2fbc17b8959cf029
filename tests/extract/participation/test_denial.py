"""Sentences that only seem to give somebody a part."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import read_parts


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
    ],
)
def test_who_has_no_part(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}
