import pytest

from tests.extract.items import Reader

OURS = "# 1 Projektet Trygg ort\n"


def parts(read: Reader, text: str, head: str = "", **more: object) -> set[tuple[str, str]]:
    return {(fact.organisation, fact.role.value) for fact in read(text, head, **more).participations}


@pytest.mark.parametrize(
    ("sentence", "names", "role"),
    [
        ("Habo kommun deltar i projektet.", ["Habo"], "Participant"),
        ("Habo och Mullsjö kommuner har anslutit sig.", ["Habo", "Mullsjö"], "Participant"),
        ("I projektet deltar Arboga, Kungsör och Köping.", ["Arboga", "Kungsörs", "Köpings"], "Participant"),
        ("Laxå och Örebro kommuner har skrivit på avtalet.", ["Laxå", "Örebro"], "Participant"),
        ("Tre kommuner (Säffle, Åmål och Årjäng) är med.", ["Säffle", "Åmåls", "Årjängs"], "Participant"),
        ("Huvudman för projektet är Vara kommun.", ["Vara"], "Owner"),
        ("Det är Orsa kommun som leder arbetet.", ["Orsa"], "Lead"),
        ("Fyra delprojekt finns i Nora, Laxå och Degerfors.", ["Nora", "Laxå", "Degerfors"], "Site"),
        ("Arbetssättet prövas i Tranås kommun.", ["Tranås"], "Site"),
        ("Tidaholms kommun är pilotkommun.", ["Tidaholms"], "Site"),
        ("Arbetet drivs gemensamt av Sala och Heby kommuner.", ["Sala", "Heby"], "Participant"),
    ],
)
def test_municipalities_in_the_most_specific_role(read: Reader, sentence: str, names: list[str], role: str) -> None:
    assert parts(read, OURS + sentence) == {(f"{name} kommun", role) for name in names}


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Region Gotland är projektägare.", "Region Gotland", "Owner"),
        ("Projektet leds av Region Dalarna.", "Region Dalarna", "Lead"),
        ("Region Dalarna samordnar.", "Region Dalarna", "Lead"),
        ("Projektet finansieras av Tillväxtverket.", "Tillväxtverket", "Funder"),
        ("Vinnova har beviljat medel.", "Vinnova", "Funder"),
        ("Projektet har fått stöd från Boverket.", "Boverket", "Funder"),
        ("Följeforskare från Lunds universitet deltar.", "Lunds universitet", "Researcher"),
        ("Högskolan Väst utvärderar.", "Högskolan Väst", "Researcher"),
        ("Projektet sker i samarbete med Skogsstyrelsen.", "Skogsstyrelsen", "Partner"),
        ("Svenska kyrkan är samarbetspartner.", "Svenska kyrkan", "Partner"),
    ],
)
def test_others_in_the_most_specific_role(read: Reader, sentence: str, name: str, role: str) -> None:
    assert parts(read, OURS + sentence) == {(name, role)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Habo kommun har tackat nej.",
        "Habo kommun ingår inte i projektet.",
        "Habo kommun lämnade projektet i våras.",
        "Habo kommun hoppade av.",
        "Habo kommun deltog till en början men lämnade projektet i december.",
        "Habo kommun kan komma att delta.",
        "Habo kommun bjuds in att delta i projektet.",
        "Habo kommun är intresserad av att delta i projektet.",
        "Habo kommun överväger att gå med i projektet.",
        "Det förs samtal med Habo kommun om projektet.",
        "Dialog förs med Habo kommun om möjligheten att delta i projektet.",
        "Maj Ek från Habo kommun deltog på mötet.",
        "Habo kommun deltog i konferensen.",
        "Projektet har sökt medel från Vinnova.",
        "Resultaten skiljer sig inte mellan Habo kommun och Tranås kommun.",
        "Museet i Habo är huvudman för en annan sak.",
    ],
)
def test_what_is_denied_hoped_for_or_beside_the_point(read: Reader, sentence: str) -> None:
    assert parts(read, OURS + sentence) == set()


def test_those_who_stand_outside_a_clause(read: Reader) -> None:
    text = OURS + "Avesta kommun deltar i projektet, medan Hedemora kommun avvaktar och inte är med."
    assert parts(read, text) == {("Avesta kommun", "Participant")}


def test_a_condition_is_kept(read: Reader) -> None:
    (fact,) = read(OURS + "Sala kommun deltar under förutsättning att ansökan beviljas.").participations
    assert fact.condition == "under förutsättning att ansökan beviljas"


def test_whole_groups_are_expanded_and_marked(read: Reader) -> None:
    draft = read(OURS + "Länets samtliga åtta kommuner deltar.", head="Region Kronoberg")
    assert len(draft.participations) == 8
    assert all(fact.collective for fact in draft.participations)


def test_a_group_with_an_exception(read: Reader) -> None:
    draft = read(OURS + "Alla kommuner i länet utom Älmhult och Tingsryds kommun deltar.", head="Region Kronoberg")
    assert {fact.organisation for fact in draft.participations} == {
        *(f"{name} kommun" for name in ("Uppvidinge", "Lessebo", "Alvesta", "Markaryds", "Växjö", "Ljungby"))
    }


def test_named_groups_of_regions(read: Reader) -> None:
    draft = read(OURS + "Projektet är ett samverkansprojekt mellan de tre regionerna i Norra Mellansverige.")
    regions = {fact.organisation for fact in draft.participations}
    assert regions == {"Region Värmland", "Region Dalarna", "Region Gävleborg"}


def test_a_number_that_disagrees_is_a_doubt_and_no_fact(read: Reader) -> None:
    draft = read(OURS + "Länets samtliga elva kommuner deltar.", head="Region Kronoberg")
    assert draft.participations == []
    assert "registret har 8" in draft.doubts[0].about


def test_the_municipality_whose_minutes_these_are(read: Reader) -> None:
    text = "# 3 Projektet Trygg ort\nKommunen deltar i projektet."
    assert parts(read, text, head="Tranås kommun, kommunstyrelsen") == {("Tranås kommun", "Participant")}


def test_suppliers(read: Reader) -> None:
    text = "# 2 Upphandling av larmsystem\nAvtal har tecknats med Nordlarm AB. Nora kommun håller i upphandlingen."
    assert parts(read, text) == {("Nordlarm AB", "Supplier"), ("Nora kommun", "Lead")}


def test_organisations_that_the_register_does_not_know(read: Reader) -> None:
    text = OURS + "Projektet ägs av Samordningsförbundet Norra Slätten. Östlunda utbildningsförbund deltar."
    assert parts(read, text) == {
        ("Samordningsförbundet Norra Slätten", "Owner"),
        ("Östlunda utbildningsförbund", "Participant"),
    }


def test_each_fact_goes_to_the_project_the_sentence_means(read: Reader) -> None:
    text = (
        "# 1 Två projekt\nProjektet Blå väg pågår. Region Halland är projektägare.\n"
        "Projektet Röd väg bygger på Blå väg. Det leds av Laholms kommun. Båda projekten finansieras av Trafikverket."
    )
    assert {(fact.project, fact.organisation) for fact in read(text).participations} == {
        ("Blå väg", "Region Halland"),
        ("Röd väg", "Laholms kommun"),
        ("Blå väg", "Trafikverket"),
        ("Röd väg", "Trafikverket"),
    }


def test_the_evidence_is_the_sentence(read: Reader) -> None:
    draft = read(OURS + "Mötet var kort. Ale kommun deltar i projektet. Det regnade.")
    (fact,) = draft.participations
    assert draft.document.quote(fact.evidence[0]) == "Ale kommun deltar i projektet."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# 1 Centrum\nHabo och Mullsjö kommuner kom. Projektet Centret finansieras till hälften av Vinnova "
            "och till hälften av de två kommunerna.",
            {("Vinnova", "Funder"), ("Habo kommun", "Funder"), ("Mullsjö kommun", "Funder")},
        ),
        (
            "# 1 Förbund\nMedlemmar i Vätterns samordningsförbund är Habo, Mullsjö och Jönköpings kommuner. Projektet "
            "Stegvis finansieras av förbundet. I Stegvis deltar samtliga medlemskommuner utom Habo, vars nämnd "
            "beslutat att inte gå in.",
            {
                ("Vätterns samordningsförbund", "Funder"),
                ("Mullsjö kommun", "Participant"),
                ("Jönköpings kommun", "Participant"),
            },
        ),
        (
            "# 1 Nät\nProjektet Byanät är ett samarbete mellan Habo Energi AB, Mullsjö kommun samt Nässjö Kraft.",
            {("Habo Energi AB", "Participant"), ("Mullsjö kommun", "Participant"), ("Nässjö Kraft", "Participant")},
        ),
        (
            "# 1 Projektet Växeln\nHabo och Mullsjö kommuner har sedan 2012 en gemensam telefonväxel.",
            {("Habo kommun", "Participant"), ("Mullsjö kommun", "Participant")},
        ),
    ],
)
def test_whom_the_context_names(read: Reader, text: str, expected: set[tuple[str, str]]) -> None:
    assert parts(read, text) == expected


def test_who_joins_under_a_condition_takes_no_part_yet(read: Reader) -> None:
    text = OURS + "Sala kommun ansluter sig till projektet under förutsättning att nämnden säger ja."
    assert parts(read, text) == set()


def test_owner_and_funder_in_one_sentence(read: Reader) -> None:
    text = OURS + "Projektet ägs av Region Dalarna och Tillväxtverket står för halva budgeten."
    assert parts(read, text) == {("Region Dalarna", "Owner"), ("Tillväxtverket", "Funder")}


def test_a_project_called_like_a_body_is_no_part_of_an_enumeration(read: Reader) -> None:
    text = "# 1 Rapporter\nProjektet Kustcentrum, som Habo kommun driver, har fått besök av en delegation."
    assert parts(read, text) == {("Habo kommun", "Lead")}


def test_a_capital_before_a_project_makes_no_person(read: Reader) -> None:
    text = "# 1 Rapporter\nProjektet Lyftet pågår. Bakom Lyftet står Habo och Mullsjö kommuner."
    assert parts(read, text) == {("Habo kommun", "Participant"), ("Mullsjö kommun", "Participant")}


def test_what_is_said_before_another_project_is_named_is_not_of_that_project(read: Reader) -> None:
    text = "# 1 Rapporter\nHabo och Mullsjö tar fram varsin översiktsplan. Projektet Lyftet, som Nässjö driver, pågår."
    assert parts(read, text) == {("Nässjö kommun", "Lead")}


def test_our_own_municipality_owns_it(read: Reader) -> None:
    text = OURS + "Projektet ägs av den egna kommunen och Mullsjö deltar."
    assert parts(read, text, "Habo kommun\nSocialnämnden") == {
        ("Habo kommun", "Owner"),
        ("Mullsjö kommun", "Participant"),
    }


def test_who_leads_can_have_a_part_of_it_at_home(read: Reader) -> None:
    text = OURS + "De ligger i Habo, Mullsjö och Tranås. Habo kommun samordnar."
    assert {("Habo kommun", "Lead"), ("Habo kommun", "Site")} <= parts(read, text)


def test_a_programme_is_not_its_project(read: Reader) -> None:
    text = "# 1 Skog & Sjö\nSkog & Sjö är ett projekt inom programmet Norra Havet. Habo deltar i projektet."
    assert {fact.project for fact in read(text).participations} == {"Skog & Sjö"}


def test_each_municipality_that_reports_speaks_of_itself(read: Reader) -> None:
    text = OURS + "Habo: Kommunen har gått med. Vi samarbetar med Nässjö om det.\n\nMullsjö: Vi är med sedan i våras."
    assert {("Habo kommun", "Participant"), ("Mullsjö kommun", "Participant")} <= parts(read, text)


def test_the_municipality_means_the_one_that_a_sentence_names(read: Reader) -> None:
    assert parts(read, OURS + "Habo redovisade projektet, som kommunen driver.") == {("Habo kommun", "Lead")}


def test_our_own_municipality_says_yes(read: Reader) -> None:
    head = "HABO KOMMUN\nKommunstyrelsen\n"
    for said in (
        "Kommunstyrelsen beslutar att ställa sig bakom avsiktsförklaringen om Trygg ort.",
        "Kommunstyrelsen säger ja till att delta i Trygg ort.",
        "Med är sedan länge även vi. Vi är part i Trygg ort.",
    ):
        assert parts(read, OURS + said, head) == {("Habo kommun", "Participant")}


def test_what_is_thrown_in_about_another_project_is_of_that_project(read: Reader) -> None:
    text = "# 1 Projektet Lyftet\nProjektet Skenet är slut. Habo, som var med i Skenet, deltar inte i Lyftet."
    assert {(fact.project, fact.organisation) for fact in read(text).participations} == {("Skenet", "Habo kommun")}
    text = "# 1 Projektet Lyftet\nProjektet Skenet är slut. Stödet från Vinnova, som finansierade Skenet, har upphört."
    assert {(fact.project, fact.organisation) for fact in read(text).participations} == {("Skenet", "Vinnova")}


@pytest.mark.parametrize(
    "said",
    [
        "Trygg ort drivs ihop med Mullsjö.",
        "Trygg ort är ett samarbete med grannkommunerna Mullsjö och Nässjö.",
        "Nämnden beslutar att förlänga vår medverkan i Trygg ort.",
        "Vi beslutar att gå in som medsökande i Trygg ort.",
    ],
)
def test_we_do_what_nobody_else_is_said_to_do(read: Reader, said: str) -> None:
    assert ("Habo kommun", "Participant") in parts(read, OURS + said, "HABO KOMMUN\nSocialnämnden\n")


def test_we_do_not_do_what_others_do_together(read: Reader) -> None:
    said = "Trygg ort drivs av Nässjö kommun ihop med Mullsjö."
    assert "Habo kommun" not in {name for name, _ in parts(read, OURS + said, "HABO KOMMUN\nSocialnämnden\n")}


def test_the_university_is_the_one_that_an_item_named(read: Reader) -> None:
    text = "Lunds universitet är med. Universitetet äger projektet.\n# 2 Annat\nMalmö universitet har flyttat."
    assert ("Lunds universitet", "Owner") in parts(read, OURS + text)
