"""The same parts in the words of many writers."""

import pytest

from tests.extract.items import Reader
from tests.extract.participation.parts import check, read_parts


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Habo kommun har anslutit sig till arbetet.", "Participant: Habo kommun"),
        ("Även Mullsjö kommun finns med på tåget.", "Participant: Mullsjö kommun"),
        ("Habo har anmält sitt intresse och är nu med.", "Participant: Habo kommun"),
        ("Efter sommaren kommer även Habo med.", "Participant: Habo kommun"),
        ("Habo kommun i Småland deltar också, liksom Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Med Habo som projektägare deltar Mullsjö och Tranås.",
            "Owner: Habo kommun; Participant: Mullsjö kommun, Tranås kommun",
        ),
        ("Arbetsförmedlingen är samverkanspart.", "Partner: Arbetsförmedlingen"),
        ("Svenska kyrkan samarbetar vi med, fast i liten skala.", "Partner: Svenska kyrkan"),
        ("Stöd ges av Naturvårdsverket.", "Funder: Naturvårdsverket"),
        ("Leverantör blir i stället Lexor System AB.", "Supplier: Lexor System AB"),
        ("Habo bidrar med lokaler och Mullsjö med personal.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo kommun är projektägare, Vinnova finansiär.", "Owner: Habo kommun; Funder: Vinnova"),
        ("Med på resan är Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Sedan hösten räknas Habo in bland deltagarna.", "Participant: Habo kommun"),
        (
            "De medverkande kommunerna är Habo, Mullsjö och Tranås.",
            "Participant: Habo kommun, Mullsjö kommun, Tranås kommun",
        ),
        ("Vi har Habo och Mullsjö med oss.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Samverkan sker mellan Habo, Mullsjö och Tranås.", "Participant: Habo kommun, Mullsjö kommun, Tranås kommun"),
        ("Habo kommun har undertecknat samverkansavtalet.", "Participant: Habo kommun"),
        ("Avtalet är påskrivet av Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Till deltagarna hör Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Kommunerna Habo och Mullsjö ingår från starten.", "Participant: Habo kommun, Mullsjö kommun"),
        (
            "Habo, Mullsjö och Tranås kör projektet tillsammans.",
            "Participant: Habo kommun, Mullsjö kommun, Tranås kommun",
        ),
        ("Habo är igång sedan i höstas och Mullsjö startar i maj.", "Participant: Habo kommun, Mullsjö kommun"),
        ("I arbetet finns också Tranås kommun representerad.", "Participant: Tranås kommun"),
        ("Från årsskiftet utökas kretsen med Tranås.", "Participant: Tranås kommun"),
        ("Tranås blev fjärde kommun att haka på.", "Participant: Tranås kommun"),
        ("Kommunfullmäktige i Tranås har sagt ja till att delta.", "Participant: Tranås kommun"),
        ("Projektägare är alltjämt Habo kommun.", "Owner: Habo kommun"),
        ("Habo kommun är den som äger projektet.", "Owner: Habo kommun"),
        ("Ägarskapet ligger på Habo kommun.", "Owner: Habo kommun"),
        ("Formell ägare till projektet är Habo kommun.", "Owner: Habo kommun"),
        ("Som projektägare står Habo kommun.", "Owner: Habo kommun"),
        ("Projektet har Habo kommun som huvudman.", "Owner: Habo kommun"),
        ("Region Dalarna är den som håller i trådarna.", "Lead: Region Dalarna"),
        ("Det praktiska arbetet leds från Habo kommun.", "Lead: Habo kommun"),
        ("Projektledningen finns hos Habo kommun.", "Lead: Habo kommun"),
        ("Habo kommun har samordningsansvaret.", "Lead: Habo kommun"),
        ("Habo har tagit på sig att samordna.", "Lead: Habo kommun"),
        ("Ansvarig för upphandlingen är Habo kommun.", "Lead: Habo kommun"),
        ("Upphandlingen genomförs av Habo kommun för allas räkning.", "Lead: Habo kommun"),
        ("Tillväxtverket går in med 2 miljoner.", "Funder: Tillväxtverket"),
        ("Notan betalas av Tillväxtverket.", "Funder: Tillväxtverket"),
        ("Projektet bekostas med medel från Allmänna arvsfonden.", "Funder: Allmänna arvsfonden"),
        ("Allmänna arvsfonden står för fiolerna.", "Funder: Allmänna arvsfonden"),
        ("Huvudfinansiär är Vinnova.", "Funder: Vinnova"),
        ("Vinnova är med och finansierar.", "Funder: Vinnova"),
        ("Stöd har beviljats från Vinnova.", "Funder: Vinnova"),
        (
            "Det finansieras till hälften av Vinnova och till hälften av Region Dalarna.",
            "Funder: Vinnova, Region Dalarna",
        ),
        ("Lexor System AB har fått uppdraget att leverera systemet.", "Supplier: Lexor System AB"),
        ("Som leverantör har Lexor System AB antagits.", "Supplier: Lexor System AB"),
        ("Valet föll på Lexor System AB.", "Supplier: Lexor System AB"),
        ("Kontraktet gick till Lexor System AB.", "Supplier: Lexor System AB"),
        ("Avtal har tecknats med Lexor System AB.", "Supplier: Lexor System AB"),
        ("Lexor System AB står för tekniken.", "Supplier: Lexor System AB"),
        ("Systemet levereras av Lexor System AB.", "Supplier: Lexor System AB"),
        ("Forskare från Lunds universitet följer arbetet.", "Researcher: Lunds universitet"),
        ("Lunds universitet gör en utvärdering.", "Researcher: Lunds universitet"),
        ("Utvärderingen är utlagd på Lunds universitet.", "Researcher: Lunds universitet"),
        ("En doktorand vid Lunds universitet studerar effekterna.", "Researcher: Lunds universitet"),
        ("Till projektet är forskare från Lunds universitet knutna.", "Researcher: Lunds universitet"),
        ("Metoden provas på två skolor i Habo.", "Site: Habo kommun"),
        ("Pilotverksamhet bedrivs i Habo och Mullsjö.", "Site: Habo kommun, Mullsjö kommun"),
        ("Habo och Mullsjö är piloter.", "Site: Habo kommun, Mullsjö kommun"),
        ("Först ut att testa är Habo.", "Site: Habo kommun"),
        ("Svenska kyrkan är en viktig samarbetspartner.", "Partner: Svenska kyrkan"),
        ("Samarbete sker med Svenska kyrkan.", "Partner: Svenska kyrkan"),
        ("Projektet har ett nära samarbete med Svenska kyrkan.", "Partner: Svenska kyrkan"),
        ("Svenska kyrkan finns med som samarbetspart.", "Partner: Svenska kyrkan"),
        ("Svenska kyrkan stöttar med lokaler men är inte part.", "Partner: Svenska kyrkan"),
        ("Tranås har sagt ja till att delta.", "Participant: Tranås kommun"),
        ("Kommunfullmäktige i Tranås har sagt ja.", "Participant: Tranås kommun"),
        ("Kommunstyrelsen i Tranås har beslutat att delta.", "Participant: Tranås kommun"),
        ("Habo kommun är numera också med.", "Participant: Habo kommun"),
        (
            "Lagra Säkert i Norden AB erbjöd det lägsta priset och tilldelades uppdraget.",
            "Supplier: Lagra Säkert i Norden AB",
        ),
        ("Habo har på de andra kommunernas vägnar lett upphandlingen.", "Lead: Habo kommun"),
        ("NTF Jönköping driver projektet.", "Lead: NTF Jönköping"),
        ("Deltar gör Mullsjö kommun och bostadsbolaget Bro Hus AB.", "Participant: Mullsjö kommun, Bro Hus AB"),
        ("Brottsförebyggande rådet stöttar ekonomiskt.", "Funder|Partner: Brottsförebyggande rådet"),
        ("Projektet har hittills bara Habo med sig.", "Participant: Habo kommun"),
        ("Habo är dock fortfarande med, liksom Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Nu har också Tranås kommun börjat med Trygg ort.", "Participant: Tranås kommun"),
        ("Det är ett försök i två kommuner, Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Odlingsföreningen i Habo har hjälpt till med plantor.", "Partner: Odlingsföreningen i Habo"),
        ("Parter i projektet är utöver Habo även Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo är med sedan starten, medan Mullsjö kom in 2022.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Projektet sköts av Habo och Mullsjö tillsammans.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Tillsammans med Mullsjö driver Habo projektet.", "Lead: Habo kommun; Participant: Mullsjö kommun"),
        ("Habo välkomnades som ny part.", "Participant: Habo kommun"),
        ("De har blivit fler sedan Habo gått med.", "Participant: Habo kommun"),
        ("Habo har beslutat om medverkan.", "Participant: Habo kommun"),
        ("Habo har lämnat in sin avsiktsförklaring.", "Participant: Habo kommun"),
        ("Ägarskapet gick i våras från Habo till Mullsjö.", "Owner: Mullsjö kommun"),
        ("Upphandlande kommun har varit Habo.", "Lead: Habo kommun"),
        ("Det praktiska sköts av Habo kommun.", "Lead: Habo kommun"),
        ("Deltagarna kommer från Habo och Mullsjö.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Till sin hjälp har projektet Försäkringskassan.", "Partner: Försäkringskassan"),
        ("Pengarna kommer från Vinnova (70 %) och Region Halland (30 %).", "Funder: Vinnova, Region Halland"),
        ("Projektmedlen har Vinnova skjutit till.", "Funder: Vinnova"),
        ("I projektet Trygg ort planerar Habo och Mullsjö stationerna.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo deltar med två skolor, Mullsjö med en förskola.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Habo har infört metoden och Mullsjö på två boenden.", "Participant: Habo kommun, Mullsjö kommun"),
        ("Vinnova bidrar med 2 mnkr och Habo med arbetstid.", "Funder: Vinnova; Participant: Habo kommun"),
        ("Arbetet utförs av konsultföretaget Torn & Tak AB.", "Supplier: Torn & Tak AB"),
        ("Vårdföretaget Nordlugn AB bemannar.", "Supplier: Nordlugn AB"),
    ],
)
def test_who_has_which_part(read: Reader, sentence: str, roles: str) -> None:
    check(read_parts(read, sentence), roles)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nuvarande leverantör, Lexor System AB, har sagt upp avtalet.",
        "Habo har ännu inte fattat beslut.",
        "Habo har ställt sig frågande.",
        "Habo valde efter moget övervägande att ställa sig utanför.",
        "Habo har begärt utträde.",
        "Habo är på väg in men har inte skrivit på.",
        "Habo hoppas kunna ansluta sig nästa år.",
        "Habo är inte aktuellt.",
        "Frågan har även gått till Habo, som inte har svarat.",
        "Habo har fått erbjudande om att delta.",
        "Habo väntar med beslut till hösten.",
        "Intresse finns från Habo.",
        "Habo deltog tidigare men är inte kvar.",
        "Habo var med i förra perioden men inte nu.",
        "Habo lyssnar in men deltar inte formellt.",
        "Habo kommer eventuellt med senare.",
    ],
)
def test_who_has_none(read: Reader, sentence: str) -> None:
    assert read_parts(read, sentence) == {}


def test_the_study_before_a_project_has_parts_of_its_own(read: Reader) -> None:
    text = (
        "# 1 Projektet Vindspåret\nVindspåret bygger på förstudien Vindkollen. I förstudien deltog Habo kommun. "
        "Vindspåret leds av Mullsjö kommun."
    )
    found = {(fact.project, fact.organisation) for fact in read(text).participations}
    assert found == {("Vindkollen", "Habo kommun"), ("Vindspåret", "Mullsjö kommun")}
