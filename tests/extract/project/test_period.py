"""When a project begins and ends: times that words of its course govern, and times that belong to something else."""

import pytest

from tests.extract.items import Reader
from tests.extract.project.times import MEETING, TITLE, dates, klara_vatten


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Klara vatten tar sin början i april 2024.", "2024-04"),
        ("Klara vatten går av stapeln hösten 2024.", "2024"),
        ("Samverkan kring Klara vatten började i maj 2021.", "2021-05"),
        ("Första provturen är inställd, men första omgången gick i april 2023.", "2023-04"),
        ("I Klara vatten har Habo och Mullsjö delat på en mätare sedan 2018.", "2018"),
        ("Habo och Mullsjö har båten på halvtid var sedan hösten 2019.", "2019"),
        ("Klara vatten beräknas kunna starta under andra halvåret 2024.", "2024"),
        ("Klara vatten rullar i gång på allvar den 2 maj 2024.", "2024-05-02"),
        ("Den 1 september 2023 drog Klara vatten i gång.", "2023-09-01"),
        ("Klara vatten körde i gång i november.", "2023-11"),
        ("Klara vatten kommer i gång i november.", "2024-11"),
        ("Arbetet med Klara vatten inleddes våren 2022.", "2022"),
        ("Starten för Klara vatten var den 15 augusti 2022.", "2022-08-15"),
        ("Startdatum är den 15 augusti 2024.", "2024-08-15"),
        ("Start: augusti 2020.", "2020-08"),
        ("Under hösten 2022 startade projektet.", "2022"),
        ("Satsningen invigdes den 4 mars i år.", "2024-03-04"),
        ("Habo kommun startade projektet 2018.", "2018"),
        ("Mullsjö och Habo bildade samarbetet 2015.", "2015"),
        ("Klara vatten är ett treårigt arbete som tog sin början i mars 2023.", "2023-03"),
        ("Klara vatten är ett samarbete mellan Habo och Mullsjö som drog i gång 2021.", "2021"),
        ("Klara vatten med start i augusti 2024 vänder sig till unga.", "2024-08"),
        ("Klara vatten startar inte i maj utan först i augusti 2024.", "2024-08"),
        ("Premiären blev försenad av kylan men ägde rum den 4 april 2023.", "2023-04-04"),
        ("Spaden sattes i jorden i april 2021.", "2021-04"),
        ("Efterträdaren till Friska sjöar, Klara vatten, startar i september.", "2024-09"),
        ("Om Vinnova beviljar ansökan startar det i maj 2024.", "2024-05"),
        ("Om pengarna kommer börjar projektet hösten 2024.", "2024"),
        (
            "Habo har köpt in sig i Klara vatten, som Mullsjö äger och som beräknas komma i gång under hösten 2024.",
            "2024",
        ),
        ("Det drog i gång i höstas, närmare bestämt i oktober.", "2023-10"),
        ("Förbundet bekostar sedan den 1 februari 2021 mätning i projektet Klara vatten.", "2021-02-01"),
        ("Skulle ansökan beviljas börjar projektet den 1 september 2024.", "2024-09-01"),
        ("Om ansökan går igenom hos Vinnova startar det i augusti 2024.", "2024-08"),
        ("Blir det ja från Vinnova startar det den 1 augusti 2024.", "2024-08-01"),
        ("Klara vatten var tänkt att starta i januari men kom i gång i mars 2024.", "2024-03"),
        ("Klara vatten rivstartade i januari 2024.", "2024-01"),
        ("Klara vatten blev av först den 1 mars 2023, eftersom pengarna dröjde.", "2023-03-01"),
        ("I mars 2023 drog Habo och Mullsjö i gång projektet Klara vatten.", "2023-03"),
        ("Klara vatten hade kickoff den 3 mars 2023.", "2023-03-03"),
        ("Klara vatten har man arbetat med sedan 2016.", "2016"),
        ("Friska sjöar lades ned 2022 men i fjol startade Klara vatten.", "2023"),
        ("Undervisningen sker sedan höstterminen 2021 inom Klara vatten.", "2021"),
        ("Klara vatten är ett samarbete sedan 2018 mellan Habo och Mullsjö.", "2018"),
        ("Klara vatten – Habo och Mullsjö har sedan i januari 2024 ett samarbete om mätning.", "2024-01"),
        (
            "Sedan den 1 mars 2023 finns en ingång för alla som vill mäta, Klara vatten, med lokaler i Habo.",
            "2023-03-01",
        ),
        (
            "Klara vatten är en kurs i mätning. Mätkursen startade 2021. Klara vatten är ett mätnät för unga. Mätnätet "
            "har funnits sedan 2020.",
            "2020",
        ),
        ("Klara vatten startar efter sommaren.", "2024"),
        ("Klara vatten startar inte förrän i mars 2025.", "2025-03"),
        ("Klara vatten har funnits sedan 2015.", "2015"),
        ("Projektet har pågått sedan i höstas.", "2023"),
        ("Klara vatten är det samarbete som Habo och Mullsjö har haft sedan 2014.", "2014"),
        ("Habo, Mullsjö och Jönköping har sedan 2016 samarbetat i Klara vatten.", "2016"),
        ("I Habo arbetar man sedan 2019 enligt Klara vatten.", "2019"),
        ("Klara vatten, som sedan 2017 lär barn simma, har blivit känt.", "2017"),
        ("Sedan hösten 2021 hämtas proverna i en gemensam bil.", "2021"),
        ("Från och med den 1 januari 2023 bedrivs Klara vatten i Habo.", "2023-01-01"),
        ("Klara vatten tar vid den 1 januari 2025.", "2025-01-01"),
        ("Det formella startskottet gick den 1 september 2022.", "2022-09-01"),
        ("Klara vatten har varit i drift sedan januari 2020.", "2020-01"),
        ("Klara vatten föddes hösten 2016.", "2016"),
        ("Sedan starten i mars 2021 har 40 ungdomar deltagit.", "2021-03"),
        ("Med start den 1 mars 2022 bedrivs Klara vatten i Habo.", "2022-03-01"),
        ("Insamlingen startade den 15 augusti 2023.", "2023-08-15"),
        ("Klara vatten är en satsning på rena bad som Habo startade 2021.", "2021"),
        ("Habo ansluter sig till projektet, som Mullsjö och Jönköpings kommuner påbörjade under 2021.", "2021"),
        ("Nämnden begär pengar för Klara vatten, som drivs med Habo kommun sedan februari 2022.", "2022-02"),
        ("Från och med den 15 januari 2024 införs Klara vatten i kommunen.", "2024-01-15"),
        ("Klara vatten är sedan april 2021 gemensamt för tre kommuner.", "2021-04"),
        ("Habo och Mullsjö har sedan 2019 ett gemensamt arkiv, Klara vatten.", "2019"),
    ],
)
def test_it_begins(read: Reader, sentence: str, start: str) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, None)


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Klara vatten upphör den 29 februari 2025.", None),
        ("Klara vatten upphör den 28 februari 2025.", "2025-02-28"),
        ("Klara vatten upphörde vid midsommar.", "2023-06"),
        ("Klara vatten rullade klart i december 2023.", "2023-12"),
        ("Klara vatten slutar inte förrän i mars 2027.", "2027-03"),
        ("Sista projektdag är den 31 augusti 2026.", "2026-08-31"),
        ("Klara vatten stängdes den 31 december.", "2023-12-31"),
        ("Klara vatten stängs den 31 december.", "2024-12-31"),
        ("Klara vatten lades ner vid årsskiftet.", "2023-12-31"),
        ("Den 30 juni läggs Klara vatten ned.", "2024-06-30"),
        ("Klara vatten löper ut vid halvårsskiftet.", "2024-06-30"),
        ("Projektet ska enligt planen slutrapporteras i augusti 2025.", "2025-08"),
        ("Projektet beräknas vara slutfört i februari 2026.", "2026-02"),
        ("Klara vatten är tänkt att vara färdigt den 28 februari 2025.", "2025-02-28"),
        ("Sista dag är den 31 augusti 2026.", "2026-08-31"),
        ("Tiden är utsträckt till den 30 april 2025.", "2025-04-30"),
        ("Klara vatten: Habo och Mullsjö, löper till 2025-12-31.", "2025-12-31"),
        ("Slut: 31 december 2026.", "2026-12-31"),
        ("Nytt slutdatum: 31 mars 2026.", "2026-03-31"),
        ("Man räknar nu med att vara färdig i augusti 2024.", "2024-08"),
        ("Det ska enligt Maj Ek vara slut sista december 2026.", "2026-12-31"),
        ("Det skulle ha tagit slut i december förra året, men nu är det 30 juni i år som gäller.", "2024-06-30"),
        ("Eftersom pengarna dröjde har man fått det förlängt till och med den 31 januari 2025.", "2025-01-31"),
        ("Det skulle sluta i maj 2023, men på grund av pandemin får det hålla på till och med juni 2024.", "2024-06"),
        ("Pengarna tar slut i juni 2026.", "2026-06"),
        ("Det är finansierat till och med 2026.", "2026"),
        ("Vi sätter punkt för projektet i juni 2025.", "2025-06"),
        ("Habo kommun avslutar sitt projekt Klara vatten i juni 2025.", "2025-06"),
        ("Det går ut den 31 december 2025.", "2025-12-31"),
        ("Slutdatum ändras från 31 december till 31 mars 2025.", "2025-03-31"),
        ("Klara vatten (Habo, Mullsjö) avslutas 31 december 2024.", "2024-12-31"),
        ("Klara vatten har sin slutpunkt i juni 2025.", "2025-06"),
        ("Klara vatten pågår till i höst.", "2024"),
        ("Ansökan om förlängning till juni 2025 är inlämnad.", None),
        ("Klara vatten är i mål: enkäten skickades den 28 februari 2024.", None),
        ("Klara vatten ska fortgå till och med den 30 juni 2024.", "2024-06-30"),
        ("Klara vatten pågår t.o.m. hösten 2025.", "2025"),
        ("Jordbruksverket finansierar projektet till och med juni 2026.", "2026-06"),
        ("Klara vatten ska vara i mål senast den 31 mars 2025.", "2025-03-31"),
        ("Klara vatten övergår i ordinarie drift den 1 januari 2025.", "2025-01-01"),
        ("Slutdatumet skjuts fram från den 31 december 2024 till den 30 juni 2025.", "2025-06-30"),
        ("Vinnova har beviljat förlängning till och med den 31 mars 2025.", "2025-03-31"),
        ("Klara vatten förlängs ett halvår, till årsskiftet.", "2024-12-31"),
        ("Projektet har förlängts till och med den 31 mars 2025.", "2025-03-31"),
        ("Förlängningen av Klara vatten gäller till den 31 mars 2025.", "2025-03-31"),
        (
            "Projektet skulle ha upphört redan den 30 juni 2023, men tiden har sträckts ut med tolv månader.",
            "2024-06-30",
        ),
        ("Projektet skulle ha slutat den 30 juni 2023.", None),
        ("Maj Ek leder projektet till och med den sista augusti 2025, då det avslutas.", "2025-08-31"),
    ],
)
def test_it_ends(read: Reader, sentence: str, end: str | None) -> None:
    assert dates(klara_vatten(read, sentence)) == (None, end)


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Projekttid: 2021-09-01–2024-08-31.", "2021-09-01", "2024-08-31"),
        ("Projekttiden löper från och med den 1 april 2023 till och med den 31 mars 2026.", "2023-04-01", "2026-03-31"),
        ("Projekttid: jan 2022 – dec 2024.", "2022-01", "2024-12"),
        ("Klara vatten löper under perioden 2022–2024.", "2022", "2024"),
        ("Mellan 2021 och juni 2023 prövades i Klara vatten om regn kan samlas.", "2021", "2023-06"),
        ("Projektet är beviljat för tiden 1 mars 2022–28 februari 2025.", "2022-03-01", "2025-02-28"),
        ("Projektet pågår under kalenderåret 2023.", "2023", "2023"),
        ("Nämnden bekostar Klara vatten med en miljon för tiden 2022-09-01–2025-08-31.", "2022-09-01", "2025-08-31"),
        ("Projektet sträcker sig över åren 2022–2024.", "2022", "2024"),
        ("Projektet löper över två år med start den 1 april 2023.", "2023-04-01", "2025-03-31"),
        ("Vinnova har sagt ja till 4 mnkr för tiden 2023-03-01–2025-02-28.", "2023-03-01", "2025-02-28"),
        ("Pilotprojektet testas fr.o.m. den 1 oktober 2023 t.o.m. den 31 mars 2024.", "2023-10-01", "2024-03-31"),
        ("Starten gick den 2 maj 2022 och målgången är planerad till december 2024.", "2022-05-02", "2024-12"),
        ("Projektet höll på mellan januari 2021 och december 2023 i Habo.", "2021-01", "2023-12"),
        ("Projektet pågår mellan den 1 mars och den 30 november i år.", "2024-03-01", "2024-11-30"),
        ("Projektet pågår från den 5 juni 2023 till den 19 september samma år.", "2023-06-05", "2023-09-19"),
        ("Projektet (2022-01-01 – 2024-12-31) bekostas av Vinnova.", "2022-01-01", "2024-12-31"),
        ("Högskolan följer arbetet under hela perioden, 2022–2025.", "2022", "2025"),
        ("Projektet pågår i två år från den 1 januari 2023.", "2023-01-01", "2024-12-31"),
        ("Projektet pågår i två år från januari 2023.", "2023-01", None),
        ("Projektet startade den 1 februari 2021 och avslutas den 31 januari 2025.", "2021-02-01", "2025-01-31"),
        ("Klara vatten, som ägs av Habo kommun, drog i gång 2021 och avslutas 2025.", "2021", "2025"),
        (
            "Klara vatten, som inleddes den 15 augusti 2022 och skulle ha avslutats den 14 augusti 2024, "
            "förlängs till den 30 april 2025.",
            "2022-08-15",
            "2025-04-30",
        ),
        (
            "Klara vatten, det samarbete som Habo och Mullsjö kommuner har haft sedan 2014, stängdes den 31 mars 2023.",
            "2014",
            "2023-03-31",
        ),
    ],
)
def test_it_begins_and_ends(read: Reader, sentence: str, start: str, end: str | None) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, end)


@pytest.mark.parametrize(
    "sentence",
    [
        "Habo och Mullsjö har deltagit sedan 2018.",
        "Habo har haft egna mätare sedan 2018.",
        "Habo och Mullsjö har inte setts sedan 2018.",
        "Samverkan kring skolbad började i maj 2021.",
        "Första omgången eter kom i april 2023.",
        "Habo kommun deltar i Klara vatten sedan den 1 mars 2023.",
        "Habo gick med i Klara vatten 2022 och lämnade i maj 2023.",
        "Habo kommun är med i Klara vatten från och med 2023.",
        "Mullsjö kommun slutade i Klara vatten vid årsskiftet.",
        "Mullsjö kommuns deltagande i Klara vatten upphör den 31 maj.",
        "Sedan årsskiftet är Habo inte längre med i Klara vatten.",
        "Huvudman sedan starten är Habo kommun, och i september hakade Mullsjö på.",
        "Projektledaren Maj Ek, som började i januari 2024, presenterade Klara vatten.",
        "Maj Ek är projektledare för Klara vatten till den 31 maj.",
        "Maj Ek slutar i juni 2024.",
        "Ansökan om Klara vatten lämnades in den 1 april 2023.",
        "Ansökan till Klara vatten ska vara klar den 1 april.",
        "Ansökningstiden för Klara vatten startar den 1 april.",
        "Habo har ett eget avtal till 2025.",
        "Rekryteringen till Klara vatten börjar i april.",
        "Utvärderingen av Klara vatten avslutas i juni.",
        "Slutkonferensen för Klara vatten hålls den 3 juni.",
        "Etapp två av Klara vatten startar den 1 maj.",
        "Inom Klara vatten inleds i höst en utbildning för chefer.",
        "Driftstart för Habo blir 1 april.",
        "Habo betalar 100 000 kronor per år under åren 2022–2024 som kontant insats i Klara vatten.",
        "Klara vatten upphör inte den 30 juni.",
        "Kommunen ansöker om förlängning av Klara vatten till 2026.",
        "Det föreslås att Klara vatten förlängs till 2026.",
        "Om Klara vatten förlängs till 2026 krävs nya medel.",
        "Mullsjö väntar med besked om Klara vatten till den 1 maj.",
        "Under 2023 har 40 ungdomar deltagit i Klara vatten.",
        "Nästa möte om Klara vatten börjar den 4 april klockan 9.",
        "Klara vatten redovisas den 3 juni.",
        "Lagen börjar gälla den 1 juli 2025.",
        "Projektets styrgrupp bildades i maj 2021.",
        "Projektledaren för Klara vatten slutar i maj.",
        "Den andra gruppen startar i maj.",
        "Nästa omgång startar den 4 maj.",
        "Under sommaren 2023 stängdes badet.",
        "Regeringen inledde en översyn i maj 2023.",
        "Förlängning av avtalet gäller till den 31 mars 2025.",
        "Läsåret börjar den 20 augusti.",
        "Maj Ek anställs i Klara vatten för tiden 2022-09-01–2025-08-31.",
        "Nämnden beslutar att projektet ska fortsätta under 2024.",
    ],
)
def test_what_has_a_time_of_its_own(read: Reader, sentence: str) -> None:
    assert dates(klara_vatten(read, sentence)) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Projekttiden för Klara vatten är ändrad: nytt slutdatum 30 juni 2026.", "2026-06-30"),
        ("Klara vatten skulle ha slutat i mars men har fått dispens att hålla på till den 30 juni 2026.", "2026-06-30"),
        ("Det blev klart i juni 2023.", "2023-06"),
        ("Det blev klart i juni 2023 att Habo går ur.", None),
        ("Klara vatten är ettårigt och startade den 1 januari 2024.", "2024-12-31"),
    ],
)
def test_an_end_that_is_put_off_or_reckoned(read: Reader, sentence: str, end: str | None) -> None:
    assert dates(klara_vatten(read, sentence))[1] == end


def test_each_has_its_own_time(read: Reader) -> None:
    text = TITLE + "Klara vatten, som startade 2021, ersätts den 1 juli 2024 av projektet ”Friska sjöar”."
    assert {one.name: dates(one) for one in read(text, date=MEETING).projects} == {
        "Klara vatten": ("2021", None),
        "Friska sjöar": ("2024-07-01", None),
    }


def test_an_agreement_that_is_the_project_has_its_time(read: Reader) -> None:
    text = "# 1 Hjälpmedel\nSatsningen ”Avtalet Låna lätt” togs upp. Avtalet träder i kraft den 1 januari 2025."
    (project,) = read(text, date=MEETING).projects
    assert dates(project) == ("2025-01-01", None)


def test_a_project_that_is_called_an_agreement_has_its_time(read: Reader) -> None:
    text = "Avtalet ”Klara vatten” gäller i länet. Avtalet träder i kraft den 1 januari 2025."
    assert dates(klara_vatten(read, text)) == ("2025-01-01", None)


def test_it_is_quoted_where_it_stands(read: Reader) -> None:
    draft = read(TITLE + "Klara vatten drog i gång den 2 maj 2023.", date=MEETING)
    (project,) = draft.projects
    assert project.start
    assert draft.document.quote(project.start.evidence[0]) == "den 2 maj 2023"


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Projektet startade vid årsskiftet 2022/2023.", "2023-01-01", None),
        ("Det avslutades vid halvårsskiftet.", None, "2023-06-30"),
        ("Projektet avslutas vid halvårsskiftet.", None, "2024-06-30"),
        ("Projektet pågår från tredje kvartalet 2023 till andra kvartalet 2025.", "2023", "2025"),
        ("Klara vatten startar tredje kvartalet 2024.", "2024", None),
        ("Projektet startar den 1 september 2024 och pågår i två år.", "2024-09-01", "2026-08-31"),
        ("Klara vatten kom till 2014.", "2014", None),
        ("Klara vatten har pågått sedan två år tillbaka.", "2022", None),
        ("För två år sedan startade Klara vatten.", "2022", None),
        ("Klara vatten startar nästa vår.", "2025", None),
        ("Klara vatten startar till höstterminen.", "2024", None),
        ("Klara vatten prövas läsåret 2024/25.", "2024", "2025"),
        ("Klara vatten prövas under läsåret 2024/2025.", "2024", "2025"),
        ("Klara vatten pågår året ut.", None, "2024-12-31"),
        ("Klara vatten avslutas vid årets slut.", None, "2024-12-31"),
        ("Klara vatten pågår till årets slut.", None, "2024-12-31"),
        ("Klara vatten pågår till och med årsskiftet.", None, "2024-12-31"),
        ("Klara vatten avslutas vid årsskiftet.", None, "2024-12-31"),
        ("Klara vatten startade vid årsskiftet.", "2024-01-01", None),
        ("Klara vatten startar vid årsskiftet.", "2025-01-01", None),
        ("Projektet har fått förlängt till juni 2025.", None, "2025-06"),
        ("Projektet blev klart i februari.", None, "2024-02"),
        ("Projektet omfattar åren 2024–2026.", "2024", "2026"),
        ("Från 2021 till 2023 drev Habo och Mullsjö Klara vatten.", "2021", "2023"),
        ("Sedan 2015 har Habo och Mullsjö ett gemensamt kansli.", "2015", None),
        ("Sedan 2009 sköter Habo kommun antagningen åt Mullsjö.", "2009", None),
        ("Projekt Deltar Ägare Slut Ren å Habo Mullsjö 2021-12-31 Klara vatten Habo Mullsjö 2022-06-30", None, None),
        ("Klara vatten kör sedan mars 2022 med fyra team.", "2022-03", None),
        ("Planeringssystemet Klara vatten är köpt. Systemet tas i drift den 1 oktober 2024.", "2024-10-01", None),
        ("Målet ska vara klart i december 2025 och då upphör också projektet.", None, "2025-12"),
        ("Programmet, som först hette något annat, är tänkt att hålla på till och med december 2025.", None, "2025-12"),
        ("Alla minns Klara vatten, som drevs av Habo ensamt och lades ned 2021.", None, "2021"),
        ("Habo och Mullsjö fortsätter till den 31 augusti, därefter är det slut.", None, "2024-08-31"),
        ("Habo finansierar till maj 2025, då det hela ska gå över i linjen.", None, "2025-05"),
        ("Klara vatten blir klart i juni.", None, "2024-06"),
        ("Habo och Mullsjö har varit med från början, 2021.", "2021", None),
        ("Starten blev sen och skedde först den 1 februari.", "2024-02-01", None),
        ("Byggstart är satt till den 4 september 2024.", "2024-09-04", None),
        ("Allt ska stå klart till sommaren 2026.", None, "2026"),
        ("Arbetena pågår från maj 2024 till juni 2025.", "2024-05", "2025-06"),
        ("Satsningen, som Habo tog initiativ till 2020, omfattar även Mullsjö.", "2020", None),
        ("Hon har lett projektet sedan det startade i februari i år.", "2024-02", None),
        ("Habo och Mullsjö har haft en gemensam läkare sedan augusti 2020.", "2020-08", None),
        ("Det gjordes i projektet Klara vatten 2019–2022.", "2019", "2022"),
        ("Slutdatum var den 31 mars 2024 men är numera den 31 december 2024.", None, "2024-12-31"),
        ("Projektet pågår läsåret ut; sista träffen är satt till juni 2024.", None, "2024-06"),
        ("Klara vatten, som drivs av Habo kommun, har kommit i gång efter nyår.", "2024-01-01", None),
        ("Det tog vid den 1 maj 2023.", "2023-05-01", None),
        ("Avtalet avser åren 2023–2026.", "2023", "2026"),
        ("Den gemensamma provtagningen upphör den 30 maj i år.", None, "2024-05-30"),
        ("Upphandlingen, som går under namnet Klara vatten, startade i april 2023.", "2023-04", None),
        ("Rena bäckar är slut sedan den 30 juni 2023.", None, None),
        ("Som en fortsättning på projektet ”Rena bäckar” startade Klara vatten i januari.", "2024-01", None),
        ("Habo kommuns projekt Klara vatten är avslutat den 30 juni 2023.", None, "2023-06-30"),
        ("Därefter började 2020 ett nytt projekt, Klara vatten, i Habo.", "2020", None),
        ("Först fanns Klara vatten, där bara Habo var med, och den lades ned 2022.", None, "2022"),
        ("Tid: våren 2022 till sista maj 2024", "2022", "2024-05-31"),
        ("Projektperiod: 2022–2024", "2022", "2024"),
        ("Slutår: 2025", None, "2025"),
        ("Tre år, från den 1 maj 2022 till den 30 april 2025.", "2022-05-01", "2025-04-30"),
        ("Projektet är treårigt, från maj 2022 till april 2025.", "2022-05", "2025-04"),
        ("Det tvååriga projektet startade den 1 mars 2023.", "2023-03-01", "2025-02-28"),
        ("Projektet startade den 1 mars 2023 och är tvåårigt.", "2023-03-01", "2025-02-28"),
        ("Egentligen är satsningen i gång sedan 1 maj 2023.", "2023-05-01", None),
        ("Habo betalar och projektet pågår till augusti 2025.", None, "2025-08"),
        ("Klara vatten, länets satsning på bad, tog slut den 30 juni 2023.", None, "2023-06-30"),
        ("Ett nordiskt projekt om bad som löper från mars 2024 till maj 2025.", "2024-03", "2025-05"),
        ("I januari 2023 tog Klara vatten över efter ett annat projekt.", "2023-01", None),
        ("Klara vatten gjorde sin sista insats den 14 februari.", None, "2024-02-14"),
        ("Medlen räcker till juni 2025.", None, "2025-06"),
        ("Medlen räcker till juni 2025 men projektet avslutas i april 2025.", None, "2025-04"),
    ],
)
def test_times_in_all_their_forms(read: Reader, sentence: str, start: str | None, end: str | None) -> None:
    assert dates(klara_vatten(read, sentence)) == (start, end)


def test_a_long_clause_of_who_begins_what_is_read_in_time(read: Reader) -> None:
    """A rule once took time that doubled with each letter of the names."""
    who = "Jönköpings kommun, Mullsjö kommun och Vaggeryds kommun"
    sentence = f"Det tas om hand i Klara vatten, ett nytt projekt som {who} driver ihop / startade 2020."
    assert dates(klara_vatten(read, sentence)) == (None, None)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Det första avslutades i juni 2022. Det andra pågår till 2025.", ["2022-06", "2025"]),
        ("Båda löper ut den 31 december 2024.", ["2024-12-31", "2024-12-31"]),
        ("Det första var att skaffa lokaler.", [None, None]),
    ],
)
def test_of_two_the_first_and_the_second_are_told(read: Reader, text: str, ends: list[str | None]) -> None:
    projects = read(f"# 1 Läget\nProjekten ”Klara vatten” och ”Friska sjöar” är två. {text}", date=MEETING).projects
    assert [dates(one)[1] for one in projects] == ends
