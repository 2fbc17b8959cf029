"""Sentences in which Swedish says who owns and who leads."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Nämnden beviljar Habo kommun 400 000 kronor för projektet.", "Owner: Habo kommun"),
        ("Huvudmannaskapet för Trygg ort har flyttats från Habo till Mullsjö.", "Owner: Mullsjö kommun"),
        ("Projektet sorterar under Habo kommun.", "Owner: Habo kommun"),
        ("Habo kommun, projektägare för Trygg ort, rapporterade.", "Owner: Habo kommun"),
        ("Ansvaret för Trygg ort ligger på Habo kommun.", "Lead: Habo kommun"),
        ("Där har Habo rollen som samordnare.", "Lead: Habo kommun"),
        ("Alla bidrar, med Mullsjö som ledare.", "Lead: Mullsjö kommun"),
        ("Parterna är överens om att låta Habo leda arbetet.", "Lead: Habo kommun"),
        (
            "Projektet drivs dels av Habo, som står för lokalen, dels av Mullsjö.",
            "Lead|Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Projektet drivs av Region Halland som projektägare.", "Owner|Lead: Region Halland"),
        ("Förslaget är att Mullsjö ansluter sig till Habo kommuns e-tjänst Trygg ort.", "Owner: Habo kommun"),
        ("Därefter tar Habo vid.", "Lead: Habo kommun"),
        ("Det äger Habo kommun.", "Owner: Habo kommun"),
        ("Här är det Habo kommun som tar över ägandet.", "Owner: Habo kommun"),
        ("Från Habo samordnas arbetet.", "Lead: Habo kommun"),
        ("Det är Habo kommun som kör projektet.", "Lead: Habo kommun"),
        ("Samordningen går över till Habo kommun.", "Lead: Habo kommun"),
        ("Habo hanterade avropet.", "Lead: Habo kommun"),
        (
            "Habo kommun (samordning) och Boverket (finansiering) är med.",
            "Lead|Participant: Habo kommun; Funder|Participant: Boverket",
        ),
        ("Det samordnas av Gdynia stad och pågår till 2026.", "Lead: Gdynia stad"),
        ("Det är visserligen Habo som håller ihop allt.", "Lead: Habo kommun"),
        ("Boverket koordinerar arbetet, med Maj Ek som projektledare efter att Bo Lo tackat nej.", "Lead: Boverket"),
        ("Habo kommun har hand om projektet.", "Lead: Habo kommun"),
        ("Det formella ansvaret vilar på Habo kommun.", "Lead: Habo kommun"),
        ("Under ledning av Habo kommun har projektet vuxit.", "Lead: Habo kommun"),
        ("Med Habo kommun i spetsen har projektet vuxit.", "Lead: Habo kommun"),
        ("Projektet har sitt kansli hos Habo kommun.", "Lead: Habo kommun"),
        ("Samordningen sköter Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun, som samordnar Trygg ort, har frågat om Nässjö vill vara med.", "Lead: Habo kommun"),
        ("Habo kommun leder utredningen Trygg ort.", "Lead: Habo kommun"),
        ("Habo kommun samordnar precis som förut.", "Lead: Habo kommun"),
        ("Habo kommun samordnar bilpoolen.", "Lead: Habo kommun"),
        ("Habo kommun svarar också för samordningen.", "Lead: Habo kommun"),
        ("- Ägs av Habo kommun.", "Owner: Habo kommun"),
        ("- Samordnas av Habo kommun och finansieras av Vinnova.", "Lead: Habo kommun; Funder: Vinnova"),
        ("I det nya är det Habo kommun som samordnar.", "Lead: Habo kommun"),
        ("Här håller Habo kommun i taktpinnen.", "Lead: Habo kommun"),
        ("Ägarskapet ligger på Boverket och samordningen hos Habo kommun.", "Owner: Boverket; Lead: Habo kommun"),
        ("Brovatten leder projektet.", "Lead: Brovatten"),
        ("Det är Campus Flätan som äger projektet.", "Owner: Campus Flätan"),
        ("Det startade med pengar från Vinnova och Boverket som projektägare.", "Funder: Vinnova; Owner: Boverket"),
        ("Sökande är Habo kommun.", "Owner: Habo kommun"),
        ("Norrvalla universitetssjukhuset leder arbetet.", "Lead: Norrvalla universitetssjukhuset"),
        (
            "Habo och Mullsjö deltar, med Habo som sammanhållande.",
            "Participant: Habo kommun, Mullsjö kommun; Lead: Habo kommun",
        ),
        ("Nätverket har gett Habo kommun i uppdrag att leda projektet.", "Lead: Habo kommun"),
        (
            "Habo driver projektet tillsammans med Ale och Kungälv.",
            "Lead: Habo kommun; Participant|Partner: Ale kommun, Kungälvs kommun",
        ),
        ("Habo kommun står värd för projektet.", "Lead: Habo kommun"),
        ("Habo kommun är värd för projektet.", "Lead: Habo kommun"),
        ("Habo kommun är värdkommun.", "Lead: Habo kommun"),
        ("Habo kommun är samordnande part.", "Lead: Habo kommun"),
        ("Habo kommun driver projektet.", "Lead: Habo kommun"),
        ("Projektet drivs av Habo kommun.", "Lead: Habo kommun"),
        ("Det är ett projekt som Habo kommun driver.", "Lead: Habo kommun"),
        (
            "Det drivs av Habo kommun på uppdrag av Region Jönköpings län.",
            "Lead: Habo kommun; Owner: Region Jönköpings län",
        ),
        ("Trygg ort, som Habo kommun leder, pågår till 2025.", "Lead: Habo kommun"),
        ("Projektet som Habo kommun samordnar är försenat.", "Lead: Habo kommun"),
        ("Habo kommun har lett arbetet sedan starten.", "Lead: Habo kommun"),
        ("Habo kommun ansvarar för samordningen.", "Lead: Habo kommun"),
        ("Samordningen sköts av Habo kommun.", "Lead: Habo kommun"),
        ("Samordningsansvaret ligger på Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun har samordningsansvaret.", "Lead: Habo kommun"),
        ("Habo kommun har projektledningen.", "Lead: Habo kommun"),
        ("Habo kommun står för projektledningen.", "Lead: Habo kommun"),
        ("Projektledningen sköts av Habo kommun.", "Lead: Habo kommun"),
        ("Projektledningen finns i Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun tar över ledningen av projektet.", "Lead: Habo kommun"),
        ("Habo kommun tar över som samordnare.", "Lead: Habo kommun"),
        ("Habo kommun håller i trådarna.", "Lead: Habo kommun"),
        ("Habo kommun håller ihop projektet.", "Lead: Habo kommun"),
        ("Koordinator är Habo kommun.", "Lead: Habo kommun"),
        ("Projektkoordinator är Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun fungerar som koordinator för projektet.", "Lead: Habo kommun"),
        ("Habo kommun är sammankallande i projektet.", "Lead: Habo kommun"),
        ("Projektet leds från Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun är lead partner.", "Lead: Habo kommun"),
        ("Region Halland leder och Habo kommun deltar.", "Lead: Region Halland; Participant: Habo kommun"),
        ("Habo leder, Mullsjö och Nässjö deltar.", "Lead: Habo kommun; Participant: Mullsjö kommun, Nässjö kommun"),
        ("Habo kommun tog initiativ till projektet och samordnar det.", "Lead: Habo kommun"),
        (
            "Habo kommun genomför upphandlingen även för Mullsjö och Nässjö kommuners räkning.",
            "Lead: Habo kommun; Participant: Mullsjö kommun, Nässjö kommun",
        ),
        ("Habo kommun går i spetsen för projektet.", "Lead: Habo kommun"),
        ("Habo kommun är upphandlande myndighet.", "Lead: Habo kommun"),
        ("Trygg ort utvecklades av Habo kommun.", "Lead: Habo kommun"),
    ],
)
def test_leads(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Projektet ägs av Habo kommun tillsammans med Mullsjö.", "Owner: Habo kommun, Mullsjö kommun"),
        ("Försäkringskassans projekt Trygg ort är slut.", "Owner: Försäkringskassan"),
        ("Habo deltar och Almi Söder är projektägare.", "Participant: Habo kommun; Owner: Almi Söder"),
        (
            "Habo kommun har fått en miljon av Vinnova till lokaler och är projektägare.",
            "Owner: Habo kommun; Funder: Vinnova",
        ),
        ("Habo kommun är projektägare.", "Owner: Habo kommun"),
        (
            "Habo kommun är projektägare och Mullsjö och Nässjö deltar.",
            "Owner: Habo kommun; Participant: Mullsjö kommun, Nässjö kommun",
        ),
        (
            "Projektägare är Habo kommun, medfinansiär är Region Jönköpings län.",
            "Owner: Habo kommun; Funder: Region Jönköpings län",
        ),
        ("Med Habo kommun som projektägare söks medel från Vinnova.", "Owner: Habo kommun"),
        ("Det är Habo kommun som äger projektet.", "Owner: Habo kommun"),
        ("Det är ett projekt som Habo kommun äger.", "Owner: Habo kommun"),
        ("Ägare av projektet är Habo kommun.", "Owner: Habo kommun"),
        ("Habo kommun står som projektägare.", "Owner: Habo kommun"),
        ("Habo har tagit på sig projektägarskapet.", "Owner: Habo kommun"),
        ("Habo kommun har åtagit sig att vara projektägare.", "Owner: Habo kommun"),
        ("Projektägarskapet ligger hos Habo kommun.", "Owner: Habo kommun"),
        ("Projektet ägs gemensamt av Habo och Mullsjö kommuner.", "Owner|Participant: Habo kommun, Mullsjö kommun"),
        (
            "I projektet har Habo kommun stått som projektägare och Mullsjö kommun som samverkanspart.",
            "Owner: Habo kommun; Participant|Partner: Mullsjö kommun",
        ),
        ("Huvudman är sedan i våras Region Halland.", "Owner: Region Halland"),
        ("Huvudman är Region Halland.", "Owner: Region Halland"),
        ("Habo kommun har i egenskap av projektägare ansökt om mer pengar.", "Owner: Habo kommun"),
        ("Projektägare har Habo kommun varit.", "Owner: Habo kommun"),
        ("Habo kommun är huvudman för Trygg ort.", "Owner: Habo kommun"),
        ("Trygg ort, som ägs av Habo kommun, pågår till 2025.", "Owner: Habo kommun"),
        ("Trygg ort (projektägare Habo kommun) pågår till 2025.", "Owner: Habo kommun"),
        ("Projektägare: Habo kommun.", "Owner: Habo kommun"),
        ("Habo kommun äger anläggningen och projektet.", "Owner: Habo kommun"),
    ],
)
def test_owners(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    "sentence",
    [
        "Berit leder Trygg ort.",
        "Projektet leds av Nadja, som är ny.",
        "Jesper äger Trygg ort.",
        "Projektet leds av Åsa-Britt Ekholm, IKT-pedagog i Habo.",
    ],
)
def test_people_are_no_organisations(read: Reader, sentence: str) -> None:
    assert not {"Lead", "Owner"} & {role for roles in read_parts(read, sentence).values() for role in roles}
