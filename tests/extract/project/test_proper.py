import pytest

from extract.document import Span
from extract.facts import Stated
from extract.project.title import steered
from tests.extract.items import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Lärarbrist\nHabo, Mullsjö och Aneby planerar tillsammans för Undervisa nära.", "Undervisa nära"),
        ("# 1 Delprojekt i Klokare landsbygd\nKlokare landsbygd består av två delprojekt.", "Klokare landsbygd"),
        ("# 1 Projektstöd till Bygdens verkstad\nBygdens verkstad har fått stöd.", "Bygdens verkstad"),
        ("# 1 Räddning\nFrån maj ingår Habo i samarbetet Larm Södra Vättern.", "Larm Södra Vättern"),
        ("# 1 Utvärdering av Mötesplats Kvarnen\nDe har utvärderat Mötesplats Kvarnen.", "Mötesplats Kvarnen"),
        ("# 1 Läget\nHon tog upp Skogen talar, med Habo, Mullsjö och Aneby, är försenat.", "Skogen talar"),
        ("# 1 Fortsättning\nI maj avlöses satsningen av Nästa brygga. Habo äger projektet.", "Nästa brygga"),
        ("# 1 Hav, skog och mat\nVi hörde om Hav, skog och mat. Projektet leds av Habo.", "Hav, skog och mat"),
        (
            "# 1 Tre byar\nHabo talade om två pågående arbeten: Byljus, där Habo och Mullsjö ingår, och ett till.",
            "Byljus",
        ),
        ("# 1 Unga\nRäkna med Lykke vänder sig till barn. Habo är huvudman, Mullsjö deltar.", "Räkna med Lykke"),
        ("# 1 Läget\nFörra årets projekt Varma rum avslutades i maj. Habo ägde det.", "Varma rum"),
        ("# 1 Vägar\nI Utsiktsled 4 har Habo och Mullsjö samarbetat länge.", "Utsiktsled 4"),
        ("# 1 Nytt\nHabo har fått klartecken för Kunskap på hjul. Projektet leds av Habo.", "Kunskap på hjul"),
        ("# 1 Läkarnära insats (LÄKIN)\nLÄKIN samlar alla. Huvudman är Habo.", "Läkarnära insats"),
        (
            "# 1 Val till styrgruppen för Fysikens hus Höga Åsen\nHabo driver Fysikens hus Höga Åsen.",
            "Fysikens hus Höga Åsen",
        ),
        ("# 1 Nytt\nHabo har fått klartecken för Svetsbro Väst. Projektet är litet.", "Svetsbro Väst"),
        ("# 1 Stöd\nDen största är Svanar i skolan. Projektet leds av Habo.", "Svanar i skolan"),
        ("# 1 Barnahus Småland\nBarnahuset har funnits länge. Huvudman är Habo.", "Barnahus Småland"),
        ("# 1 Arv\nArbetet lever vidare genom Läsnod Kalmar län som startade i maj.", "Läsnod Kalmar län"),
        ("# 1 Krock\nDär planeras projektet Robust kust om beredskap.", "Robust kust"),
        ("# 1 Ansökan till Leader: Smak av åsen\nHabo står som sökande i projektet.", "Smak av åsen"),
        ("# 1 Trygghet\nVättermodellen innebär att Habo och Mullsjö delar jour.", "Vättermodellen"),
        ('# 1 Läget\n"Torv utan spår är länets viktigaste projekt", sade Maj Ek, som leder det.', "Torv utan spår"),
        (
            "# 1 Läget\nMossen har egna villkor. I Torv mot ljus prövar Habo, Mullsjö och Hjo att spara den.",
            "Torv mot ljus",
        ),
        ("# 1 Läget\nBron drivs av Hjo.\n\nI Torv på väg rullar det på. Habo samordnar och Hjo är med.", "Torv på väg"),
        ("# 1 Läget\nHabo har sökt pengar från Tillväxtverket till Ljung öster. Mullsjö vill vara med.", "Ljung öster"),
        ("# 1 Läget\nHabo och Mullsjö deltar i Shore to Shore. Projektet är nytt.", "Shore to Shore"),
        (
            "# 1 Läget\nHabo har ett gemensamt arbete, ”Alla ska fram”, med Mullsjö. Habo håller ihop det.",
            "Alla ska fram",
        ),
        ("# 1 Plan B – att bo tätt\nI Plan B prövar Habo och Mullsjö att bygga nytt.", "Plan B"),
        ("# 1 Läget\nStigen, som insatsen heter, pågår till maj. Habo ingår.", "Stigen"),
        ("# 1 Läget\nAkterna levereras till Snäckan, det gemensamma arkivet för Habo och Mullsjö.", "Snäckan"),
        ("# 1 Läget\nVar tionde: så heter satsningen där Habo och Mullsjö ingår.", "Var tionde"),
        ("# 1 Kulturbåten\nBåten, som regionen äger, finansieras av Habo.", "Kulturbåten"),
        ("# 1 Läget\nHabo har sagt ja till Havets röster. Mullsjö är med.", "Havets röster"),
        ("# 1 Läget\nLysa upp är sedan i maj ett gemensamt projekt för Habo och Mullsjö.", "Lysa upp"),
        ("# 1 Läget\nHabo lånar ut lokaler åt Bygg i norr, som Region Halland är huvudman för.", "Bygg i norr"),
        ("# 1 Läget\nI Strandspår 24 har Habo och Mullsjö samarbetat sedan 2022.", "Strandspår 24"),
        ("# 1 Läget\nGröna tråden, som Habo och Mullsjö startade i maj, växer.", "Gröna tråden"),
        ("# 1 Läget\nMaj är projektledare för Spelglädje i byn fram till sommaren.", "Spelglädje i byn"),
        ("# 1 Läget\nMaj är projektledare för Tidlösa rör och äger frågan.", "Tidlösa rör"),
        ("# 1 Läget\nSatsningen Räkna med Halland pågår i Habo.", "Räkna med Halland"),
        ("# 1 Läget\nHabo ansluter sig till Mullsjö kommuns e-tjänst Fråga oss. Den är ny.", "Fråga oss"),
        ("# 1 Modell\nDen gjordes i projektet Spegelstaden 2019–2022.", "Spegelstaden"),
    ],
)
def test_a_name_is_known_by_its_company(read: Reader, text: str, name: str) -> None:
    assert name in {one.name for one in read(text).projects}


@pytest.mark.parametrize("joined", ["Gryningen respektive Tryggt steg", "Tryggt steg och Gryningen"])
def test_a_name_beside_a_project_is_one_too(read: Reader, joined: str) -> None:
    projects = read(f"# 1 Två försök\nHabo och Mullsjö prövar {joined}. Habo är med i Tryggt steg.").projects
    assert {one.name for one in projects} == {"Gryningen", "Tryggt steg"}


@pytest.mark.parametrize("done", ["inbjudan till konferens", "projektansökan", "återkoppling", "utvärdering"])
def test_what_an_item_does_with_a_project_is_no_part_of_its_name(read: Reader, done: str) -> None:
    (project,) = read(f"# 1 Projekt Gemensam mötesplats – {done}\nHabo berättade om projektet.").projects
    assert (project.name, project.other_names) == ("Gemensam mötesplats", ())


def test_capitals_inside_a_name_are_no_name_of_their_own(read: Reader) -> None:
    projects = read("# 1 Projekt Samtal och Framtid för Regional lyskraft (SFR)\nHabo deltar i projektet.").projects
    assert [one.name for one in projects] == ["Samtal och Framtid för Regional lyskraft"]


def test_what_sort_of_a_project_it_is_names_no_other(read: Reader) -> None:
    told = read("# 1 Läget\nMaj berättade om projektet KULLE 2010. Projektet är ett Interregprojekt där Habo deltar.")
    assert [one.name for one in told.projects] == ["KULLE 2010"]


def test_a_verb_in_the_passive_ends_a_name(read: Reader) -> None:
    projects = read("# 1 Projektet Lätt sinne läggs samman\nProjekten Lätt sinne och Språnget slås ihop.").projects
    assert {one.name for one in projects} == {"Lätt sinne", "Språnget"}


@pytest.mark.parametrize(
    "text",
    [
        "# 1 Bidrag\nHabo har beviljats FINK-bidrag till våtmarker. Projektet pågår.",
        "# 1 Avfall\nHabo och Mullsjö äger avfallsbolaget Skräplyft tillsammans.",
        "# 1 Avtal\nHabo och Mullsjö har avtal med Räknedata AB om systemet. Samarbetet pågår.",
        "# 1 Mål\nHabo och Mullsjö följer Program för levande bygder. De samverkar.",
        "# 1 Läget\nProjekt Deltar Projektägare Slut Habo 2024.",
        "# 1 Byte\nDen här gången är det Habo som äger projektet.",
        "# 1 Ansökan\nHabo söker medel från Leader. Projektet är nytt.",
        "# 1 Samtal\nProjektet drivs av Samordningsförbundet Finsam Vättern.",
        "# 1 Byte\nMaj Ek lämnar över som projektledare till Lo Alm. Lo Alm tar över projektet i maj.",
        "# 1 Läget\nÅsa Ekelind\nTre skolchefer är med i en arbetsgrupp. Pengarna räcker i tre år, och mer ska sökas.\n"
        "Åsa Ekelind fortsätter att rapportera till rådet.",
        "# 1 Mål\nHabo och Mullsjö fick pengar av Familjen Alms stiftelse. De samverkar.",
        "# 1 Ny webb\nDen 26 april lanserades en ny sida för länets projekt.",
        "# 1 Planen\nEn fråga i planen gäller samverkan mellan kommunerna om projekt.",
        "# 1 Smitta\nVi var med på möten med Tjänstestödet för skola, vård och omsorg. Samarbetet är gott.",
        "# 1 Styrgruppens roll\nMaj sade att projektet kräver ledning. Samarbetet mellan kommunerna är begränsat.",
        "# 1 Läget\nMaj Ek berättade var projektet befinner sig. Det projektet var klokt.",
        "# 1 Samarbete i Norrsjöregionen\nHabo och Mullsjö har ett samarbete inom Norrsjöregionen om vägar.",
        "# 1 Granskning\nRevisorerna har låtit Ernst & Young genomföra en granskning av Habos samarbeten.",
        "# 1 Rapport från Övervakningskommitténs möte\nMaj rapporterade från Övervakningskommitténs möte om stöd.",
        "# 1 Ny period\nInformation av Maj Ek.\nBilagor: a) PM, b) Förslag till samarbetsavtal",
    ],
)
def test_bodies_money_and_documents_are_no_projects(read: Reader, text: str) -> None:
    assert read(text).projects == []


def test_what_is_said_after_an_insertion_is_of_what_the_item_is_about(read: Reader) -> None:
    """A project that only says who somebody is does not become what "projektet" means."""
    text = "# 1 Projektet Tvåan\nHabo är med i projektet Ettan. Tvåan pågår. Mullsjö, som var med i Ettan, avstår."
    ended = {one.name: one.end.value for one in read(f"{text} Projektet slutar i maj 2026.").projects if one.end}
    assert ended == {"Tvåan": "2026-05"}


def test_a_steering_group_names_its_project_with_its_place_or_without(read: Reader) -> None:
    (named,) = steered(Stated("Styrgruppen för Gröna vägar i Småland", (Span(0, 37),)))
    assert (named.name, named.others) == ("Gröna vägar i Småland", ("Gröna vägar",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# 1 Robotar\nNattvakan heter den robot som sorterar posten. Habo delar den.", "Nattvakan"),
        ("# 1 Tjänster\nNu föreslås att samarbetet får namnet Säkra kvarten. Habo deltar.", "Säkra kvarten"),
        (
            "# 1 Ansökan om en andra etapp av Vindkap\nI Vindkap läggs slingor. Habo är huvudman i projektet.",
            "Vindkap",
        ),
        ("# 1 EU-ansökan Vätterhjälp\nVätterhjälp handlar om unga. Habo äger projektet.", "Vätterhjälp"),
        ("# 1 Läget\nI Ved i vardagen är det bara Habo och Mullsjö kvar i projektet.", "Ved i vardagen"),
    ],
)
def test_a_name_that_a_sentence_gives_or_opens_with(read: Reader, text: str, name: str) -> None:
    assert name in {one.name for one in read(text).projects}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Torv för bin rullar på. Habo leder det, och Mullsjö kom in först i januari.", "Torv för bin"),
        ("Maj redogjorde för projektet Torven laddar, där Habo och Mullsjö deltar.", "Torven laddar"),
    ],
)
def test_a_clause_or_a_phrase_is_a_name_to_its_end(read: Reader, text: str, name: str) -> None:
    assert {one.name for one in read(f"# 1 Läget\n{text}").projects} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Planeringen rullar på. Habo samordnar, och Mullsjö deltar.",
        "Maj berättade om Trafikplan 2031. Habo och Mullsjö deltog.",
        "Det som återstår av projektet är sträckan Månsarp–Taberg, där Habo och Mullsjö deltar.",
        "Projektet har en egen utvärderare, Kvintal. Kontraktet med Kvintal löpte ut i augusti.",
        "Motionären vill att Habo lämnar reservatet Svartåns övre lopp. Projektet drivs av Mullsjö.",
        "Habo äger projektet, och Visirakt genomför utbildningarna där.",
        "I Norra Åsbygden samarbetar Habo, Mullsjö och Aneby kommuner sedan länge.",
    ],
)
def test_work_plans_and_places_are_no_projects(read: Reader, text: str) -> None:
    assert not read(f"# 1 Läget\n{text}").projects


@pytest.mark.parametrize(
    ("title", "names"),
    [
        (
            "Medverkan i Knut Vättern – att öppna bygdens hus",
            [("Knut Vättern", "Knut Vättern – att öppna bygdens hus")],
        ),
        ("Bygglov för radhus, kvarteret Räven 3", []),
        ("Försäljning av tomt på Svanvägen", []),
    ],
)
def test_what_an_item_does_or_tries_is_no_name(read: Reader, title: str, names: list[tuple[str, ...]]) -> None:
    projects = read(f"# 1 {title}\nHabo och Mullsjö har yttrat sig om projektet, som pågår till maj.").projects
    assert [(one.name, *one.other_names) for one in projects] == names
