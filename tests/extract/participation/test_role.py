"""Sentences in which Swedish says who has which part in a project, and sentences that only seem to."""

import pytest

from tests.extract.items import Reader


def read_parts(read: Reader, sentence: str) -> dict[str, set[str]]:
    """The roles that each organisation has in the project of the item's title."""
    found: dict[str, set[str]] = {}
    for fact in read(f"# 1 Projektet Trygg ort\n{sentence}", people=["Maj Ek"]).participations:
        found.setdefault(fact.organisation, set()).add(fact.role.value)
    return found


def check(found: dict[str, set[str]], told: str) -> None:
    """Whether each has a role told, and nobody else has any: "Owner: A; Participant|Partner: B, C"."""
    wanted: dict[str, set[str]] = {}
    for roles, names in (part.split(": ") for part in told.split("; ")):
        for name in names.split(", "):
            wanted.setdefault(name, set()).update(roles.split("|"))
    assert found.keys() == wanted.keys()
    assert all(roles <= wanted[name] for name, roles in found.items()), found


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Habo kommun är med i projektet.", "Participant: Habo kommun"),
        ("Habo är med sedan starten.", "Participant: Habo kommun"),
        ("Med är också Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Projektet omfattar Habo, Mullsjö och Nässjö.", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Habo kommun går in i projektet vid årsskiftet.", "Participant: Habo kommun"),
        ("Habo har gått in i projektet.", "Participant: Habo kommun"),
        ("Från hösten ansluter även Habo kommun.", "Participant: Habo kommun"),
        ("Efter sommaren ansluter sig Habo och Mullsjö till projektet.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Nu har också Habo anslutit sig.", "Participant: Habo kommun"),
        ("Sedan januari deltar även Habo kommun.", "Participant: Habo kommun"),
        ("Från och med i höst är Habo kommun med.", "Participant: Habo kommun"),
        ("Habo kommun ska vara med i Trygg ort.", "Participant: Habo kommun"),
        ("Habo kommun har beslutat att delta i Trygg ort.", "Participant: Habo kommun"),
        ("Habo kommun beslutade i maj att gå med.", "Participant: Habo kommun"),
        ("Habo har bestämt sig för att vara med.", "Participant: Habo kommun"),
        ("Även Habo kommun har skrivit under.", "Participant: Habo kommun"),
        (
            "Avtalet om Trygg ort har skrivits under av Habo och Mullsjö kommuner.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        (
            "Avtalet är undertecknat av Habo, Mullsjö och Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        (
            "I projektet medverkar Habo, Mullsjö och Jönköping.",
            "Participant: Habo kommun, Mullsjö kommun, Jönköpings kommun",
        ),
        (
            "I Trygg ort ingår kommunerna Habo, Mullsjö och Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        (
            "De kommuner som deltar är Habo, Mullsjö och Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Kommuner som deltar: Habo, Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Medverkande kommuner är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Deltagande parter är Habo kommun och Region Halland.", "Participant: Habo kommun, Region Halland"),
        (
            "Projektet drivs tillsammans med Ale, Kungälv och Lilla Edet.",
            "Participant|Partner: Ale kommun, Kungälvs kommun, Lilla Edets kommun",
        ),
        ("Habo kommun samarbetar med Mullsjö om Trygg ort.", "Participant|Partner: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö samarbetar om Trygg ort.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö samverkar i projektet.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö har gemensamt startat projektet.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Projektet är ett samarbete mellan Habo, Mullsjö och Nässjö kommuner.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Projektet bedrivs i samverkan mellan Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Trygg ort är ett gemensamt projekt för Habo, Mullsjö och Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Habo och Mullsjö har sedan tidigare tackat ja.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Projektparter är Habo, Mullsjö och RISE.", "Participant: Habo kommun, Mullsjö kommun, RISE"),
        ("Parter i projektet är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo kommun är part i projektet.", "Participant: Habo kommun"),
        ("Samverkansparterna utgörs av Habo och Mullsjö kommuner.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Som deltagare har Habo och Mullsjö kommuner anmält sig.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo kommun anmälde sig till projektet i våras.", "Participant: Habo kommun"),
        ("Habo, Mullsjö och Nässjö står bakom projektet.", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Bakom projektet står Habo, Mullsjö och Nässjö.", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Habo har redan kommit i gång med projektet.", "Participant: Habo kommun"),
        ("Habo kommun hoppade på i våras.", "Participant: Habo kommun"),
        ("Kvar i projektet är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö fortsätter i projektet.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Projektet utökas med Habo kommun.", "Participant: Habo kommun"),
        ("Projektet har utökats med Habo och Mullsjö kommuner.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Ny i projektet är Habo kommun.", "Participant: Habo kommun"),
        ("Habo kommun är ny deltagare.", "Participant: Habo kommun"),
        ("Som ny part välkomnades Habo kommun.", "Participant: Habo kommun"),
        (
            "Projektet samlar Habo, Mullsjö och Nässjö kommuner kring biblioteken.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        (
            "Projektet har nio deltagare, bland dem Habo och Mullsjö kommuner.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Fem kommuner deltar, däribland Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Fyra kommuner är med: Habo, Mullsjö, Nässjö och Eksjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun, Eksjö kommun",
        ),
        ("Tre kommuner, Habo, Mullsjö och Nässjö, deltar.", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Tre kommuner deltar (Habo, Mullsjö och Nässjö).", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        (
            "Projektet, i vilket Habo och Mullsjö kommuner deltar, är försenat.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Projektet där Habo och Mullsjö ingår är försenat.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo kommun medverkar med en projektmedarbetare.", "Participant: Habo kommun"),
        ("Habo kommun bidrar med arbetstid.", "Participant: Habo kommun"),
        ("Habo kommun bidrar med personal på halvtid.", "Participant: Habo kommun"),
        ("Habo och Mullsjö genomför projektet tillsammans.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Projektet genomförs av Habo och Mullsjö kommuner.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Mullsjö kommun deltar, men Habo har tackat nej.", "Participant: Mullsjö kommun"),
        ("Mullsjö deltar, dock inte Habo.", "Participant: Mullsjö kommun"),
        ("Mullsjö deltar i projektet, till skillnad från Habo.", "Participant: Mullsjö kommun"),
        ("Habo kommun tackade ja i mars.", "Participant: Habo kommun"),
        (
            "Samtliga har sagt ja: Habo, Mullsjö, Nässjö och Eksjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun, Eksjö kommun",
        ),
        ("Habo och Mullsjö kör turerna en dag i veckan var.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Habo, Mullsjö och Nässjö låter under året göra en gemensam kartläggning.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Habo kommun deltar, dock inte Mullsjö.", "Participant: Habo kommun"),
        ("Habo kommun, som var med från starten, har ersatts av Mullsjö.", "Participant: Mullsjö kommun"),
        ("Mullsjö skrev på i mars, och Habo väntas göra det.", "Participant: Mullsjö kommun"),
        (
            "Nu tillkommer Habo och Mullsjö, och efter årsskiftet även Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        (
            "Bakom projektet står Habo, Mullsjö och Nässjö, med den förstnämnda som samordnare.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun; Lead: Habo kommun",
        ),
        ("I höst går Habo kommun in i projektet.", "Participant: Habo kommun"),
        ("Från årsskiftet är även Habo kommun med.", "Participant: Habo kommun"),
        ("Det var dags för Habo kommun att ansluta sig.", "Participant: Habo kommun"),
        ("Habo kommun lånar ut en projektledare till arbetet.", "Participant: Habo kommun"),
        ("Habo och Mullsjö delar på en samordnare.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Runt bordet finns Habo, Mullsjö och Nässjö.", "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Vinnova bidrar med kunskap och Region Halland med pengar.", "Participant: Vinnova; Funder: Region Halland"),
        ("Överenskommelsen om Trygg ort har tecknats av Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo är medlem i projektet ihop med Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Habo och Mullsjö bygger gemensamt ut nätet inom Trygg ort, som Vinnova stödjer med tre miljoner kronor.",
            "Participant: Habo kommun, Mullsjö kommun; Funder: Vinnova",
        ),
        ("Habo stod länge utanför men är med från och med våren.", "Participant: Habo kommun"),
        (
            "Med i projektet är Habo och Mullsjö, med Nässjö som ny.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        (
            "Habo, Mullsjö och Nässjö deltog alla i den första omgången.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Habo och Mullsjö har valt att förlänga sin medverkan.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Rådgivaren är gemensam för Habo, Mullsjö och Nässjö.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Habo kommun marknadsför sig genom Trygg ort.", "Participant: Habo kommun"),
        (
            "I projektet samverkar Habo, Mullsjö och Nässjö kommuner kring en buss.",
            "Participant: Habo kommun, Mullsjö kommun, Nässjö kommun",
        ),
        ("Maj Ek berättar att Habo och Mullsjö nu har skrivit på.", "Participant: Habo kommun, Mullsjö kommun"),
    ],
)
def test_participants(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
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
        ("Det drivs av Habo kommun på uppdrag av Region Jönköpings län.", "Lead: Habo kommun"),
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
        ("I Habo och Mullsjö har projektet kommit i gång.", "Site: Habo kommun, Mullsjö kommun"),
        ("Pilotkommuner är Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Habo kommun är pilotkommun.", "Site: Habo kommun"),
        ("Habo kommun har varit pilotkommun sedan 2020.", "Site: Habo kommun"),
        ("Habo testar metoden i höst.", "Site: Habo kommun"),
        ("Metoden testas i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("En pilot pågår i Habo kommun.", "Site: Habo kommun"),
        ("Piloter pågår i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Projektet har genomförts i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Projektet bedrivs i Habo och Mullsjö kommuner.", "Site: Habo kommun, Mullsjö kommun"),
        ("En etapp byggs i Habo.", "Site: Habo kommun"),
        ("Insamlingen sker i dag i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Försöken pågår i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Mottagningar har öppnat i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("I Habo kommun prövas arbetssättet.", "Site: Habo kommun"),
        ("Projektet startar i Habo och Mullsjö i höst.", "Site: Habo kommun, Mullsjö kommun"),
        ("Projektet finns i dag i Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Undervisningen sker i Habo och i Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("En första station har öppnat i Habo.", "Site: Habo kommun"),
        ("Försök med självkörande bussar har gjorts i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Arbetet pågår i Bankeryd (Jönköpings kommun).", "Site: Jönköpings kommun"),
        ("I Habo arbetar man enligt Trygg ort.", "Site: Habo kommun"),
        ("Det höll på mellan januari 2021 och december 2023 i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Bussen rullar genom Habo, Mullsjö och Nässjö.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Personal i Habo, Mullsjö och Nässjö har utbildats.", "Site: Habo kommun, Mullsjö kommun, Nässjö kommun"),
        ("Undervisning ges vid filialerna i Bankeryd, Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
    ],
)
def test_sites(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
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
        ("Huvudman är Region Halland.", "Owner: Region Halland"),
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
    ("sentence", "roles"),
    [
        ("Vinnova finansierar projektet.", "Funder: Vinnova"),
        ("Projektet finansieras av Vinnova och Region Halland.", "Funder: Vinnova, Region Halland"),
        ("Projektet medfinansieras av Habo kommun.", "Funder: Habo kommun"),
        ("Habo kommun medfinansierar projektet med 200 000 kronor.", "Funder: Habo kommun"),
        ("Habo kommun medfinansierar med arbetstid.", "Funder: Habo kommun"),
        ("Habo kommun har beviljat 200 000 kronor i medfinansiering.", "Funder: Habo kommun"),
        ("Medfinansiärer är Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Som medfinansiär går Region Halland in.", "Funder: Region Halland"),
        ("Region Halland går in som medfinansiär.", "Funder: Region Halland"),
        ("Tillväxtverket stödjer projektet med tre miljoner kronor.", "Funder: Tillväxtverket"),
        ("Projektet stöds av Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Projektet har beviljats tre miljoner kronor av Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Tillväxtverket har beviljat projektet tre miljoner kronor.", "Funder: Tillväxtverket"),
        ("Projektet får tre miljoner kronor från Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Tre miljoner kronor kommer från Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Pengarna kommer från Naturvårdsverket.", "Funder: Naturvårdsverket"),
        ("Finansiär är Svenska ESF-rådet.", "Funder: Svenska ESF-rådet"),
        ("Naturvårdsverket står för hälften av kostnaden.", "Funder: Naturvårdsverket"),
        ("Naturvårdsverket står för merparten av finansieringen.", "Funder: Naturvårdsverket"),
        ("Svenska ESF-rådet står för merparten av pengarna.", "Funder: Svenska ESF-rådet"),
        ("Kostnaden delas av Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Kostnaden delas lika mellan Habo och Mullsjö kommuner.", "Funder: Habo kommun, Mullsjö kommun"),
        ("Med medel från Vinnova har projektet kunnat starta.", "Funder: Vinnova"),
        ("Tack vare bidrag från Vinnova kan projektet starta.", "Funder: Vinnova"),
        ("Vinnova går in med två miljoner kronor.", "Funder: Vinnova"),
        ("Vinnova har sagt ja till ansökan.", "Funder: Vinnova"),
        ("Vinnova har godkänt ansökan.", "Funder: Vinnova"),
        ("Ansökan beviljades av Vinnova i maj.", "Funder: Vinnova"),
        ("Ansökan till Vinnova har beviljats.", "Funder: Vinnova"),
        ("Projektet är finansierat av Vinnova.", "Funder: Vinnova"),
        ("Hjärnfonden har skänkt utrustningen.", "Funder: Hjärnfonden"),
        ("Region Halland betalar resten.", "Funder: Region Halland"),
        (
            "Habo och Mullsjö är med som finansiärer, liksom Region Halland.",
            "Funder: Habo kommun, Mullsjö kommun, Region Halland",
        ),
        (
            "Vinnova finansierar projektet, där Malmö universitet står för följeforskningen.",
            "Funder: Vinnova; Researcher: Malmö universitet",
        ),
        ("Därför bidrar Vinnova med tre miljoner kronor.", "Funder: Vinnova"),
        ("Vinnova står för en fjärdedel av kostnaden.", "Funder: Vinnova"),
        (
            "Större delen av kostnaderna täcks av Vinnova och resten av Region Halland.",
            "Funder: Vinnova, Region Halland",
        ),
        ("Kostnaden för det extra året tas av Region Halland.", "Funder: Region Halland"),
        ("Finansiärer utöver kommunen är Vinnova och Boverket.", "Funder: Vinnova, Boverket"),
        ("Projektet finansieras av Vinnova och Habo kommun leder arbetet.", "Funder: Vinnova; Lead: Habo kommun"),
        ("Länsstyrelsen i Skåne län beslutar att bevilja stöd till projektet.", "Funder: Länsstyrelsen i Skåne län"),
        ("Kostnaden på 900 000 kronor har Boverket tagit på sig.", "Funder: Boverket"),
        ("Kommunerna betalar halva kostnaden, medan Boverket täcker resten.", "Funder: Boverket"),
        ("Habo kommun har skjutit till 3 miljoner kronor och Mullsjö 1 miljon.", "Funder: Habo kommun, Mullsjö kommun"),
        (
            "Habo och Mullsjö finansierar projektet tillsammans med Boverket.",
            "Funder: Habo kommun, Mullsjö kommun, Boverket",
        ),
        ("Habo kommun lämnar bidrag till projektet.", "Funder: Habo kommun"),
    ],
)
def test_funders(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


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


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Chalmers tekniska högskola utvärderar projektet.", "Researcher: Chalmers tekniska högskola"),
        ("Projektet utvärderas av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Utvärderingen görs av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Malmö universitet står för utvärderingen.", "Researcher: Malmö universitet"),
        ("Malmö universitet står för forskningen.", "Researcher: Malmö universitet"),
        ("Malmö universitet följer projektet.", "Researcher: Malmö universitet"),
        ("Malmö universitet forskar på resultaten.", "Researcher: Malmö universitet"),
        ("Forskare vid Malmö universitet följer projektet.", "Researcher: Malmö universitet"),
        ("Följeforskningen sköts av Malmö universitet.", "Researcher: Malmö universitet"),
        ("Malmö universitet har i uppdrag att utvärdera det hela.", "Researcher: Malmö universitet"),
        ("Malmö universitet följer arbetet vetenskapligt.", "Researcher: Malmö universitet"),
        ("Malmö universitet har anlitats för följeforskning.", "Researcher: Malmö universitet"),
    ],
)
def test_researchers(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Leverantör är Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Som leverantör antogs Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Som leverantör har Bygdenät AB valts.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB har antagits som leverantör.", "Supplier: Bygdenät AB"),
        ("Till leverantör utsågs Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Avtal har tecknats med Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Systemet levereras av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB vann upphandlingen.", "Supplier: Bygdenät AB"),
        ("Bygdenät AB levererar systemet.", "Supplier: Bygdenät AB"),
        ("Upphandlingen vanns av Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Vi har valt Bygdenät AB som leverantör.", "Supplier: Bygdenät AB"),
        ("Körningarna sköts av det upphandlade åkeriet Bygdenät AB.", "Supplier: Bygdenät AB"),
        ("Leverantören Bygdenät AB har haft svårt att hålla tiden.", "Supplier: Bygdenät AB"),
        ("Leverantören, Nätbolaget i Väst AB, är försenad.", "Supplier: Nätbolaget i Väst AB"),
    ],
)
def test_suppliers(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Projektet genomförs i samarbete med Polisen.", "Partner: Polismyndigheten"),
        ("Projektet sker i samverkan med Polisen och Svenska kyrkan.", "Partner: Polismyndigheten, Svenska kyrkan"),
        ("Projektet samarbetar med Rädda Barnen.", "Partner: Rädda Barnen"),
        ("Samarbetspartner är Rädda Barnen.", "Partner: Rädda Barnen"),
    ],
)
def test_partners(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)
