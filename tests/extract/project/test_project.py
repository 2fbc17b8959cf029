import datetime

import pytest

from extract.facts import Project, ProjectKind
from tests.extract.items import Reader


def named(projects: list[Project]) -> set[str]:
    return {project.name for project in projects}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Lägesrapporter\nProjektet Grön kust har kommit halvvägs.", "Grön kust"),
        ("# 1 Lägesrapporter\nSatsningen ”Vi läser ihop” visades upp.", "Vi läser ihop"),
        ("# 1 Projektet Hållbara leder i Bergslagen – lägesrapport\nInget nytt.", "Hållbara leder i Bergslagen"),
        ("# 1 Slutrapport från projektet Ny start\nRapporten delades ut.", "Ny start"),
        ("# 1 Rapporter\nI #fritidnu prövas nya sätt att nå unga.", "#fritidnu"),
        ("# 1 Rapporter\nHamnlyftet-projektet har fått fler deltagare.", "Hamnlyftet"),
        ("# 1 Rapporter\nEtt nytt projekt som heter Byarnas ljus, presenterades.", "Byarnas ljus"),
        ("# 1 Läget\n”Bo utan buller är vårt viktigaste projekt”, sade Maj Ek.", "Bo utan buller"),
        ("# 1 Rapporter\n”Alla på spåret” är ett uppdrag från kommuncheferna.", "Alla på spåret"),
        ("# 1 Rapporter\nKim berättade hur det går för Ung kraft, satsningen som nådde tusen unga.", "Ung kraft"),
        ("# 1 Förstudie om biogas\nEn konsult är anlitad.", "Förstudie om biogas"),
        ("# 1 Upphandling av lärplattformen Skolrum\nTre anbud har kommit.", "Skolrum"),
        ("# 1 Gemensam upphandling av färdtjänst\nTre anbud har kommit.", "Upphandling av färdtjänst"),
        ("# 1 Regionalt matcentrum (RMC) vid Karlstads universitet\nRMC startade 2015.", "Regionalt matcentrum"),
        ("# 1 Bättre tillsammans – att mötas över gränser\nSe bilaga.", "Bättre tillsammans"),
        ("# 1 Grannar i norr\nSara rapporterade från Grannar i norr, där fyra kommuner samarbetar.", "Grannar i norr"),
        ("# 1 Nya ansökningar\nStyrgruppen diskuterade ansökan Skog för framtiden.", "Skog för framtiden"),
        ("# 1 Tomma hus – resultat av studien\nTomma hus har kartlagt byar. Två kommuner har deltagit.", "Tomma hus"),
        ("# 1 Rapporter\nVi hörde om förstudien Bussar utan bensin.", "Bussar utan bensin"),
        ("# 1 Avtal\nÄrendet om offentligt partnerskap (IOP) Trygg hamn bordläggs.", "Trygg hamn"),
        ("# 1 Nät\nKartan visar Byanät Öst, ett samarbete mellan Habo Energi AB och Mullsjö kommun.", "Byanät Öst"),
        ("# 1 Lärcentrum\nLärcentrum Gällivare öppnade i januari. Två kommuner deltar.", "Lärcentrum Gällivare"),
        ("# 1 Rapporter\nKim talade om kampanjen Raka rör, som pågår i Habo.", "Raka rör"),
        ("# 1 Rapporter\nArbetet med Cirkulär vardag avslutas 2025.", "Cirkulär vardag"),
        ("# 1 Pågående projekt\nMinnesvårdarna: tre kommuner deltar i arbetet.", "Minnesvårdarna"),
    ],
)
def test_a_project_is_known_by_the_words_that_introduce_it(read: Reader, text: str, name: str) -> None:
    assert name in named(read(text).projects)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Medverkan i KustLIFE\nStyrelsen beviljar 50 000 kronor som insats i KustLIFE.", "KustLIFE"),
        ("# 1 Gemensam it\nChefen får teckna avtal om anslutning till efterträdaren Kontorsnavet.", "Kontorsnavet"),
        ("# 1 Varutransporter - BygdeLasten förlängs\nTre kommuner står bakom BygdeLasten.", "BygdeLasten"),
        ("# 1 Lån\nAnsökan till Tillväxtverket om Digital Tråd Väst gick inte igenom.", "Digital Tråd Väst"),
        (
            "# 1 Jobbresan Sydväst\nJobbresan Sydväst ersätter i höst de lokala mässorna. Tre kommuner samarbetar.",
            "Jobbresan Sydväst",
        ),
        ("# 1 Ansökan: Rågbröd hela året\nRågbröd hela året ska få gårdar att samarbeta.", "Rågbröd hela året"),
        ("# 1 Läckage\nHabo och Mullsjö mäter läckor tillsammans i Dubbelörat.", "Dubbelörat"),
        ("# 1 Konst\nUnder namnet Åkerns rum ställs konst ut i tre kommuner.", "Åkerns rum"),
        ("# 1 Sedan sist\nMörkret ersattes av Ljusare kvällar. Ljusare kvällar leds av Maj Ek.", "Ljusare kvällar"),
        ("# 1 SPRANG\nProjektet SPRANG uttyds Språk och ansvar ger nästa grepp. Det leds av Habo.", "SPRANG"),
        ("# 1 Avtalet om rullstolar\nAvtalet Rullande har tecknats av två regioner.", "Rullande"),
        ("# 1 Arkiv\nI trakten finns redan E-hylla Norr, där Kalix, Boden och Piteå är med.", "E-hylla Norr"),
        ("# 1 Ansökan: Solbåt Norr\nSökande: Bygdens båtklubb. Ärendet avslogs.", "Solbåt Norr"),
        ("# 1 Medfinansiering av Kanalrundan\nKanalrundan är en led som Gnesta kommun äger.", "Kanalrundan"),
        ("# 1 Övning\nSju kommuner är med i övningen Nattfrost i mars. Projektet övas.", "Nattfrost"),
        ("# 1 Tandvård\nTandbussen Gaddgäddan rullar sedan 2022 i tre kommuner.", "Tandbussen Gaddgäddan"),
        ("# 1 Larm\nI maj slogs Sydlarm och Västlarm ihop till Larmsamverkan Hav.", "Larmsamverkan Hav"),
        ("# 1 Larm\nI Sydlarm ingick Ystad och Tomelilla. Samarbetet upphör.", "Sydlarm"),
        ("# 1 Arkiv\nTre kommuner har sedan 2019 ett gemensamt arkiv, Minneshuset Norr.", "Minneshuset Norr"),
        (
            "# 1 Leader\nLAG har beviljat tio projekt, däribland Gå kring ån som drivs av Habo. Gå kring ån är klart.",
            "Gå kring ån",
        ),
        (
            "# 1 Slut på Starten\nProjektet Starten följdes av Starten Österlen, där även Ystad deltar.",
            "Starten Österlen",
        ),
        ("# 1 Jour\nUtskottet hörde om Västjouren, som sedan 2019 ordnar jourhem.", "Västjouren"),
    ],
)
def test_a_project_is_known_by_what_is_done_with_it(read: Reader, text: str, name: str) -> None:
    assert name in named(read(text).projects)


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Rapporter\nTorgny Ek öppnade samrådet. Karin Alm berättade om arbetet i Klinte.",
        "# 1 Bidrag\nBidrag till Rosala byaförening beviljas. Det är ett samarbete.",
        "# 1 Detaljplan för Kattkajen\nPlanen ställs ut. Projektet bekostas av kommunen.",
        "# 1 Samverkan\nDe fem regionerna i Övre Svealand samverkar om projektmedel.",
        "# 1 Vandring\nLeden är en stig som ägs och drivs av Bygdens Vänner.",
        "# 1 Ny ledare\nProjektledaren slutar och ersätts av Helena Bräk.",
        "# 1 Information\nArbetet bygger på den skotska modellen GIRAFF. Projektet pågår.",
        "# 1 Avtal om IT-drift\nAvtalet om IT-drift omfattar Habo och Mullsjö. Samarbetet löper till 2026.",
        "# 1 Ansökan\nÄrendet i korthet Föreningen söker stöd till projektet. Kommunen deltar.",
        "# 1 Bidrag till IK Stormen\nIK Stormen får 5 000 kronor. I cupen deltar Habo.",
        "# 1 Ansökan från Bruksteatern\nAnsökan gäller ett projekt om teater.",
        "# 1 Budget 2025\nBudgeten för 2025 presenterades. Projektet ska vara klart i maj.",
        "# 1 Rapport från styrgruppen\nStyrgruppen för projektet träffades. Barnkonventionen är lag.",
        "# 1 Verksamhetsplan\nVerksamhetsplanen bygger på den regionala utvecklingsstrategin.",
        "# 1 Besök\nMaj Ek från Habo kommun berättade om skolans arbete.",
        "# 1 Yttrande över betänkandet Klokare hem\nHabo har fått betänkandet Klokare hem. Mullsjö deltar inte.",
        "# 1 Plan för kvarteret Ekorren 3\nPlanen för kvarteret Ekorren 3 ställs ut. Habo och Mullsjö deltar.",
        "# 1 Läget\nHabo har ett avtal med Rodden till 2029. Mullsjö deltar i samarbetet.",
        "# 1 Läget\nPilot på skolan pågår i Habo. Mullsjö deltar.",
        "# 1 Läget\nI E-arkivveckan deltar Habo och Mullsjö.",
        "# 1 Läget\nBåda projekten finansieras av Habo. Mullsjö är med.",
        "# 1 Läget\nVänsterpartiet reserverar sig mot beslutet. Habo och Mullsjö deltar i arbetet.",
        "# 1 Läget\nProjektstarten är den dag då projektet börjar. Habo deltar.",
        "# 1 Ekonomi\nKostnaden för projektet 12 miljoner kronor är hög.",
    ],
)
def test_plans_bodies_and_common_nouns_are_no_projects(read: Reader, text: str) -> None:
    assert read(text).projects == []


def test_a_time_is_no_name(read: Reader) -> None:
    assert [one.name for one in read("# 1 Projektet Leden\nSedan hösten 2021 pågår projektet.").projects] == ["Leden"]


def test_what_points_to_a_project_is_not_its_name(read: Reader) -> None:
    assert named(read("# 1 Två satsningar\nDen andra är metodprojektet #Stigfinnare.").projects) == {"#Stigfinnare"}


def test_plural_introduces_several(read: Reader) -> None:
    projects = read("# 1 Rapport\nProjekten Kustvakten, Ren å och Våra ängar pågår.").projects
    assert named(projects) == {"Kustvakten", "Ren å", "Våra ängar"}


def test_short_and_long_names_are_one_project(read: Reader) -> None:
    (project,) = read("# 1 Rapport\nProjektet Unga mot väggen (UMV) har startat. UMV drivs i Kalmar län.").projects
    assert (project.name, project.other_names) == ("Unga mot väggen", ("UMV",))


def test_somebody_with_an_office_in_a_title_is_no_project(read: Reader) -> None:
    text = "# 1 Bo Lindesson, generaldirektör för MTM\nBo Lindesson berättade om projektet Lyftet. Projektet pågår."
    assert [project.name for project in read(text).projects] == ["Lyftet"]


def test_the_word_projektet_makes_no_other_name(read: Reader) -> None:
    (project,) = read(
        "# 1 Ansökan om medel till insatsen UMV-projektet\nStyrelsen beslutar att bevilja insatsen medel."
    ).projects
    assert project.name == "UMV-projektet"


def test_a_project_that_changed_its_name_has_both(read: Reader) -> None:
    (project,) = read("# 1 Rapport\nProjektet Nya vägar har bytt namn till Hitta hem. Projektet fortsätter.").projects
    assert (project.name, project.other_names) == ("Nya vägar", ("Hitta hem",))


def test_a_name_with_another_word_is_another_project(read: Reader) -> None:
    projects = read("# 1 Projekt #bygga och projekt #bygga vidare\nProjekt #bygga är avslutat.").projects
    assert named(projects) == {"#bygga", "#bygga vidare"}


def test_a_tagline_is_another_name(read: Reader) -> None:
    (project,) = read("# 1 Projekt Trygga torg – platser för alla åldrar\nSe bilaga.").projects
    assert "Trygga torg" in (project.name, *project.other_names)


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Projektet Mitt val avslutas sista juni 2025.", None, "2025-06-30"),
        ("Projektet Mitt val startar 1 januari 2025.", "2025-01-01", None),
        ("Projektet Mitt val startade 2019 och slutar i mars 2026.", "2019", "2026-03"),
        ("Projektet Mitt val tar slut den 28/5.", None, "2024-05-28"),
        ("Projektet Mitt val pågår t.o.m. 2025-06-30.", None, "2025-06-30"),
        ("Projektet Mitt val (2022–2024) är till hälften klart.", "2022", "2024"),
        ("Projektet Mitt val pågår 1 mars 2023–31 augusti 2026.", "2023-03-01", "2026-08-31"),
        ("Projektet Mitt val slutar i december 2024 men förlängs till april 2025.", None, "2025-04"),
        ("Projektet Mitt val löper ut vid årsskiftet 2025/2026.", None, "2025-12-31"),
        ("Projektet Mitt val drog i gång i september förra året.", "2023-09", None),
        ("Ansökan om projektet Mitt val lämnas in den 1 april 2024.", None, None),
    ],
)
def test_dates_are_as_exact_as_the_text(read: Reader, sentence: str, start: str | None, end: str | None) -> None:
    (project,) = read(f"# 1 Rapport\n{sentence}", date=datetime.date(2024, 3, 12)).projects
    stated = [value.value if value else None for value in (project.start, project.end)]
    assert stated == [start, end]


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektet Lyftet ligger till grund för ett nytt projekt, ”Språnget”.",
        "Projektet Språnget är en fortsättning på Lyftet.",
        "Projektet Språnget bygger vidare på projektet Lyftet.",
        "Projektet Lyftet övergår i Språnget.",
        "Projektet Lyftet får en efterföljare, Språnget.",
        "Projektet Lyftet och projektet Språnget, två projekt som bygger på varandra.",
    ],
)
def test_a_project_follows_another(read: Reader, sentence: str) -> None:
    projects = {project.name: project for project in read(f"# 1 Rapport\n{sentence}").projects}
    assert [other.value for other in projects["Språnget"].follows] == ["Lyftet"]


def test_a_part_of_another_project(read: Reader) -> None:
    text = "# 1 Rapport\nProjektet Rent vatten pågår. Projektet Klara sjöar är ett delprojekt i Rent vatten."
    parts = {project.name: project.part_of.value for project in read(text).projects if project.part_of}
    assert parts == {"Klara sjöar": "Rent vatten"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektledare för Grön väg är Maj Ek.",
        "Maj Ek, projektledare, berättade om projektet Grön väg.",
        "Maj Ek är projektledare för Grön väg.",
        "Projektledaren Maj Ek redovisade projektet Grön väg.",
        "Projektet Grön väg leds av Maj Ek.",
        "Maj, som är projektledare för Grön väg, var med på länk.",
    ],
)
def test_leaders_have_their_full_names(read: Reader, sentence: str) -> None:
    (project,) = read(f"# 1 Rapport\n{sentence}", people=["Maj Ek"]).projects
    assert [leader.value for leader in project.leaders] == ["Maj Ek"]


def test_kinds(read: Reader) -> None:
    text = "# 1 Förstudie om vågkraft\nEn konsult är vald.\n# 2 Upphandling av journalsystem\nAnbud har kommit."
    assert [project.kind for project in read(text).projects] == [ProjectKind.STUDY, ProjectKind.PROCUREMENT]


def test_items_say_what_they_are_about_and_where(read: Reader) -> None:
    draft = read("# 4 Rapport\nProjektet Ljusa nätter pågår.\n# 5 Övrigt\nInget.")
    about, nothing = draft.items[0].about, draft.items[1].about
    assert [(stated.value, draft.document.quote(stated.evidence[0])) for stated in about] == [
        ("Ljusa nätter", "Projektet Ljusa nätter")
    ]
    assert nothing == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Projektet Språnget avlöser Lyftet.",
        "Projektet Språnget bygger på erfarenheterna från Lyftet.",
        "Projektet Språnget tar vid efter föregångaren Lyftet.",
        "Projektet Lyftet lade grunden till Språnget.",
    ],
)
def test_predecessors_in_other_words(read: Reader, sentence: str) -> None:
    projects = {project.name: project for project in read(f"# 1 Rapport\n{sentence}").projects}
    assert [other.value for other in projects["Språnget"].follows] == ["Lyftet"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("# 1 Nät\nHabo kommun äger projektet Byanät, som sedan 2014 stöttar byalag.", "2014"),
        ("# 1 Vux\nSedan hösten 2011 samarbetar kommunerna i projektet Yrkesvägen.", "2011"),
        ("# 1 It\nHabo och Mullsjö kommuner driver sedan 1 januari 2010 projektet Driften.", "2010-01-01"),
        ("# 1 Vård\nProjektet Hemnära, som bedrivits i Habo sedan 2017, upphör i oktober.", "2017"),
    ],
)
def test_since_when_a_project_runs(read: Reader, text: str, start: str) -> None:
    (project,) = read(text).projects
    assert project.start
    assert project.start.value == start


@pytest.mark.parametrize(
    "text",
    [
        "Projektet Ljus väg avslutas. Ljus väg fortsätter från hösten som Klara spår.",
        "Projektet Ljus väg har avslutats och ersatts av projektet Klara spår.",
        "Projektet Ljus väg efterträds från årsskiftet av Klara spår.",
        "Projektet Klara spår bygger vidare på Ljus väg.",
        "Satsningen Ljus väg går över i Klara spår, som startar 2025.",
        "Projektet Ljus väg avslutas. Det efterträds av Klara spår, som leds av Maj Ek.",
    ],
)
def test_what_takes_over_follows(read: Reader, text: str) -> None:
    follows = {
        one.name: ", ".join(other.value for other in one.follows)
        for one in read(f"# 1 Läget\n{text}", people=["Maj Ek"]).projects
        if one.follows
    }
    assert follows == {"Klara spår": "Ljus väg"}


@pytest.mark.parametrize("text", ["Det leds av Maj Ek.", "Projektet samordnas av Maj Ek.", "Projektledare är Maj Ek."])
def test_who_leads_a_project(read: Reader, text: str) -> None:
    (project,) = read(f"# 1 Läget\nProjektet Klara spår startar i maj. {text}", people=["Maj Ek"]).projects
    assert [leader.value for leader in project.leaders] == ["Maj Ek"]


def test_a_title_with_a_tab_before_its_dash_names_nothing(read: Reader) -> None:
    """A cell of a table slipped into it: what stands before the dash is not found again as one stretch."""
    assert not named(read("# 1 Tomma\thus – resultat av studien\nTvå kommuner har deltagit.").projects)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "# 1 Hantverk i byns spår – lägesrapport\nHantverk i byns spår startade i maj. Habo deltar.",
            "Hantverk i byns spår",
        ),
        ("# 1 Nytt från länet\nKvistspåret, som drivs av Habo kommun, har kommit i gång.", "Kvistspåret"),
        ("# 1 Ørsund Lab\nHabo har frågat om Mullsjö vill vara med i Ørsund Lab, ett treårigt projekt.", "Ørsund Lab"),
    ],
)
def test_names_by_title_and_by_who_runs_them(read: Reader, text: str, name: str) -> None:
    assert [project.name for project in read(text).projects] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Ansökan: Glas, verkstad och scen (24AB1)\nHabo äger projektet.", "Glas, verkstad och scen"),
        ("# 1 PULS\n- ägare: Habo kommun\n- med: Habo, Mullsjö\n- pengar: Vinnova", "PULS"),
        ("# 1 Sagor längs ån\nProjektägare: Habo kommun\nDeltar: Mullsjö\nFinansiering: Kulturrådet", "Sagor längs ån"),
        ("# 1 Skogslotsarna på Orust\nSkogslotsarna kom i gång i maj. Habo leder arbetet.", "Skogslotsarna"),
        ("# 1 Lekbussen 2.0\nEn ansökan ligger hos Skolverket sedan maj. Inget besked har kommit.", "Lekbussen 2.0"),
        ("# 1 Digital tolk\nUpphandlingen av en digital tolk har fått göras om.", "Digital tolk"),
        (
            "# 1 Hantverksskolan\nI Hantverksskolan är det unga som lär av äldre. Habo leder arbetet. "
            "Nu är också Mullsjö och Gnosjö med.",
            "Hantverksskolan",
        ),
        ("# 1 Motion om deltagande i Nya spår\nMaj Ek vill att vi är med i Nya spår. Habo deltar.", "Nya spår"),
        ("# 1 Gemensamt arkiv – Minnenas hus\nMinnenas hus är länets gemensamma arkiv. Habo deltar.", "Minnenas hus"),
        ("# 1 Val av ledamot i styrgruppen för Nya spår\nHabo leder Nya spår, där Mullsjö deltar.", "Nya spår"),
        ("# 1 Samarbeten\nKvistleden är ett samverkansprojekt mellan Habo och Mullsjö.", "Kvistleden"),
    ],
)
def test_titles_of_which_the_text_tells_as_of_an_undertaking(read: Reader, text: str, name: str) -> None:
    assert [project.name for project in read(text).projects] == [name]


def test_what_ended_where_another_began_is_a_project(read: Reader) -> None:
    projects = read("# 1 #Nystart\n#Nystart tog vid där Hela vägen slutade. Habo kommun är huvudman.").projects
    assert {project.name for project in projects} == {"#Nystart", "Hela vägen"}


def test_nobody_at_the_meeting_is_a_project(read: Reader) -> None:
    text = "Närvarande: Maj-Lis Ek, Eda kommun\n\n# 1 Laget runt\nMaj-Lis! Du driver arbetet i Eda vidare?\n"
    assert read(text).projects == []
    text = "# 1 Avtackning\nOrdföranden Maj-Lis Ek tackas av. Ordföranden Maj-Lis Ek har lett samarbetet i fyra år.\n"
    assert read(text).projects == []


def test_a_title_with_a_letter_that_is_not_swedish(read: Reader) -> None:
    text = "# 1 Østvård nära i Arktis\nProjektet drivs av Eda kommun.\n"
    assert named(read(text).projects) == {"Østvård nära i Arktis"}
