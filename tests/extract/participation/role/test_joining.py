"""Sentences in which Swedish says who takes part, and with whom."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Sedan augusti är även Habo kommun på plats.", "Participant: Habo kommun"),
        ("Mullsjö höll i det och hade Habo med sig.", "Lead: Mullsjö kommun; Participant: Habo kommun"),
        (
            "Med är Habo, och sedan i går – äntligen! – också Mullsjö, vars nämnd sa ja.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Skogsstyrelsen är samarbetspartner och hjälper till när det är bråttom.", "Partner: Skogsstyrelsen"),
        ("Habo kommun bidrar med utbildare utan att för den skull vara part.", "Partner: Habo kommun"),
        ("Boverket ställer upp med handledare utan att vara part i projektet.", "Partner: Boverket"),
        (
            "LTU (Luleå tekniska universitet alltså) är inte part men hjälper till.",
            "Partner: Luleå tekniska universitet",
        ),
        ("Habo kommun hakade på i höstas och nu vill också Mullsjö in.", "Participant: Habo kommun"),
        ("Alla var inte överens. Habo kommun var med på det.", "Participant: Habo kommun"),
        ("Habo kommun kom in i stället.", "Participant: Habo kommun"),
        ("Habo kommun anslöt i februari i år.", "Participant: Habo kommun"),
        ("Socialnämnderna i Habo och Mullsjö driver ett team.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Utöver Habo, som gick först, deltar Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo deltar i Trygg ort på samma villkor som Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Övriga i projektet är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Nytillkommen är Habo kommun.", "Participant: Habo kommun"),
        ("Med sedan tidigare är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö fortsätter fram till maj.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo har svarat ja.", "Participant: Habo kommun"),
        ("Habo är först ut, tätt följt av Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Trygg ort, en satsning som Habo satte igång, pågår.", "Participant: Habo kommun"),
        ("Tolv kommuner har undertecknat, däribland Habo.", "Participant: Habo kommun"),
        ("Nu är bara Habo och Mullsjö kvar.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo övar i oktober inom Trygg ort.", "Participant: Habo kommun"),
        ("Habo och Mullsjö ordnar sedan i höstas gemensam jour.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Nässjö driver projektet för egen räkning samt för Habo och Mullsjö.",
            "Lead: Nässjö kommun; Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Habo delar projektet med Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Habo och Mullsjö har blivit beviljade två miljoner kronor från Vinnova.",
            "Participant: Habo kommun, Mullsjö kommun; Funder: Vinnova",
        ),
        ("Habo kommun köper tio platser.", "Participant: Habo kommun"),
        (
            "Habo har tillsammans med Mullsjö genomfört projektet.",
            "Lead: Habo kommun; Participant|Partner: Mullsjö kommun",
        ),
        (
            "Habo deltar i likhet med Mullsjö, som även är projektägare.",
            "Participant: Habo kommun; Owner: Mullsjö kommun",
        ),
        (
            "Habo och Mullsjö har tecknat avtal och börjar använda Trygg ort i vår.",
            "Participant: Habo kommun, Mullsjö kommun",
        ),
        ("Habo kommun har redan fattat beslut om att medverka.", "Participant: Habo kommun"),
        ("Trygg ort är en gemensam verksamhet för Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo kommun erbjuder numera sina invånare Trygg ort.", "Participant: Habo kommun"),
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
        ("Projektet genomförs i samarbete med Polisen.", "Partner: Polismyndigheten"),
        ("Projektet sker i samverkan med Polisen och Svenska kyrkan.", "Partner: Polismyndigheten, Svenska kyrkan"),
        ("Projektet samarbetar med Rädda Barnen.", "Partner: Rädda Barnen"),
        ("Samarbetspartner är Rädda Barnen.", "Partner: Rädda Barnen"),
    ],
)
def test_partners(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)
