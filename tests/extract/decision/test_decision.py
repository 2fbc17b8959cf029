import pytest

from extract.facts import DecisionKind
from tests.extract.items import Reader


def kinds(read: Reader, text: str, body: str | None = None) -> set[str]:
    return {decision.kind.value for decision in read(text, body=body).decisions}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Maj Ek valdes till justerare.", "Election"),
        ("Till justerare utses Maj Ek.", "Election"),
        ("Att läsa och justera anteckningarna föll på Maj Ek.", "Election"),
        ("Maj Ek åtog sig att justera anteckningarna.", "Election"),
        ("Vi bordlade frågan om pengar.", "Postponement"),
        ("Frågan bordlades till mötet i november.", "Postponement"),
        ("Det vi bestämde här var att skjuta upp frågan.", "Postponement"),
        ("Till slut enades vi om att rådet ställer sig bakom ett brev till regeringen.", "Endorsement"),
        ("Dagordningen godkändes.", "Approval"),
        ("Mötet godkänner förslaget.", "Approval"),
        ("Verksamhetsplanen antas av rådet.", "Adoption"),
        ("Mötestiderna fastställdes.", "Scheduling"),
        ("Rådet ställer sig bakom förslaget.", "Endorsement"),
        ("Nämnden ger förvaltningen i uppdrag att utreda frågan.", "Assignment"),
        ("Ärendet återremitteras.", "Referral"),
        ("Ärendet bordläggs till nästa möte.", "Postponement"),
        ("Frågan sköts fram till hösten.", "Postponement"),
        ("Beslut om övningen sköts upp till nästa möte.", "Postponement"),
        ("Maj Ek fick i uppdrag att samla in bilder.", "Assignment"),
        ("Rådet enades om att stödja yttrandet.", "Endorsement"),
        ("Protokollet från förra mötet godkändes.", "Approval"),
        ("Sekreteraren fick i uppdrag att bjuda in.", "Assignment"),
        ("Styrgruppen sade ja till ansökan.", "Approval"),
        ("Beslutades att Maj Ek kallar till mötet.", "Other"),
        ("Motionen avslås.", "Rejection"),
        ("Efter diskussion sade gruppen nej till förslaget.", "Rejection"),
        ("Förslaget om en egen hemsida fick inte stöd.", "Rejection"),
        ("Motionen röstades ner.", "Rejection"),
        ("Beredningen ställer sig i övrigt bakom förslaget.", "Endorsement"),
        ("Uppföljning av listan:\nRedovisningen noteras.", "Noting"),
        ("Beslut skjuts till nästa möte.", "Postponement"),
        ("Beslut: Styrgruppen godkände rapporten.", "Approval"),
        ("Nätverket tyckte om förslaget och bestämde att pröva det.", "Other"),
        ("Höstens möten beslutades till den 7 september och den 16 november.", "Scheduling"),
        ("Alla tyckte om det. Beslut: vi går vidare med den gröna skylten.", "Other"),
        ("Till slut gav styrgruppen klartecken till resan.", "Approval"),
        ("Inget att tillägga om förra mötets anteckningar, som godkändes.", "Approval"),
        ("Maj Ek fick rådets förtroende att justera protokollet.", "Election"),
        ("Rådet tackade för dragningen och beslutade att ställa sig bakom planen.", "Endorsement"),
        ("Förslaget avvisas; tidigare försök har inte hjälpt.", "Rejection"),
        ("Maj Ek och Bo Lo valdes att företräda rådet.", "Election"),
        ("Styrelsen beslutar bevilja 60 000 kronor.", "Approval"),
        ("Dagordningen klubbades utan tillägg.", "Approval"),
        ("Rapporten läggs till handlingarna.", "Noting"),
        ("Det beslutas att en arbetsgrupp ska bildas.", "Other"),
        ("Rådet beslutade att ses igen onsdagen den 22 maj.", "Scheduling"),
        ("Därefter beslutar gruppen om ytterligare ett möte före sommaren: 12 juni.", "Scheduling"),
        ("Beslutades att nästa möte hålls tisdagen den 23 januari 2025.", "Scheduling"),
        ("Rådet enades om att träffas nästa gång den 3 maj.", "Scheduling"),
        ("Rådet bestämde att Maj Ek ska rita en karta.", "Assignment"),
        ("Rådet bestämde att Maj Ek ska leda gruppen.", "Other"),
        ("Vi ställer oss bakom tidplanen.", "Endorsement"),
        ("Till . att justera anteckningarna valdes Maj Ek.", "Election"),
        ("Inga synpunkter finns på anteckningarna från den 4 maj, som därmed godkänns.", "Approval"),
        ("Nämnden avslår yrkandet.", "Rejection"),
        ("- Nämnden beslutade att ställa sig bakom planen.", "Endorsement"),
        ("Till ny sammankallande från och med januari valdes Maj Ek.", "Election"),
        ("Förvaltningen fick i uppdrag att återkomma.", "Assignment"),
    ],
)
def test_notes_say_it_in_a_sentence(read: Reader, sentence: str, kind: str) -> None:
    assert kinds(read, f"# 1 Ärende\n{sentence}") == {kind}


@pytest.mark.parametrize(
    "sentence",
    [
        "Regeringen har beslutat om nya regler.",
        "Kommunstyrelsen i Tierp har tidigare godkänt avtalet.",
        "På grund av vädret beslutades att mässan skulle bli digital.",
        "Planen ska antas i höst.",
        "Förslag till beslut: att godkänna rapporten.",
        "Maj Ek yrkar att motionen avslås.",
        "Arbetsutskottet föreslår kommunstyrelsen besluta att anta planen.",
        "Ansökan är beviljad av Vinnova.",
        "Skolcheferna har gett i uppdrag till universitetet att ta fram ett avtal.",
        "En leverantör utsågs i augusti.",
        "Ny ledamot från Arvika utses i december.",
        "De fick i uppdrag att titta på orsakerna.",
        "Närvaron fastställs genom upprop.",
        "Ansökan avslogs av Vinnova.",
        "När budgeten är antagen fortsätter arbetet.",
        "Programmet antogs i fullmäktige i december 2023.",
        "Vid mötet i april utser vi ny ordförande.",
        "Maj Ek bjuds in till nästa möte den 3 maj.",
    ],
)
def test_what_others_decided_or_somebody_proposed_is_not_ours(read: Reader, sentence: str) -> None:
    assert kinds(read, f"# 1 Rapport\n{sentence}") == set()


def test_below_the_heading_each_att_clause_counts(read: Reader) -> None:
    text = """# 45 Uppföljning
Dnr KS 2024/12
Kommunstyrelsens beslut
Kommunstyrelsen beslutar
att godkänna uppföljningen
att uppdra åt kommundirektören att ta fram en plan, samt
att delta i projektet Gröna tak.
Sammanfattning
Nämnden antog en plan i fjol. Rapporten läggs till handlingarna.
Yrkanden
Maj Ek yrkar avslag."""
    assert kinds(read, text) == {"Approval", "Assignment", "Other"}


def test_one_sentence_with_several_clauses(read: Reader) -> None:
    text = (
        "# 3 Rapport\nStyrelsen beslutar att godkänna rapporten, att utse Maj Ek till ordförande "
        "samt att lägga bilagan till handlingarna."
    )
    assert kinds(read, text) == {"Approval", "Election", "Noting"}


def test_a_list_that_runs_on(read: Reader) -> None:
    text = "# 9 Plan\nBeslut\n1. Nämnden antar planen. 2. Förvaltningschefen får i uppdrag att följa upp den."
    assert kinds(read, text) == {"Adoption", "Assignment"}


def test_a_proposal_to_the_council_is_an_endorsement(read: Reader) -> None:
    text = "# 7 Avtal\nBeslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\natt anta avtalet."
    assert kinds(read, text) == {"Endorsement"}


def test_titles_that_decide(read: Reader) -> None:
    assert kinds(read, "# 3 Dagordningen godkändes") == {"Approval"}
    assert kinds(read, "# 7 Beslut om tider för höstens möten\nOnsdag 4 september kl 9") == {"Scheduling"}
    assert kinds(read, "# 2 Val av justerare\nMaj Ek (S)") == {"Election"}


@pytest.mark.parametrize(
    "text",
    [
        "Rådet beslutar om följande möten:\n16 februari 2025\n25 maj 2025",
        "För våren fastställdes torsdagen den 14 mars klockan 13.",
        "Beslut: Följande tider fastställs.\n5 december kl 9",
        "Beslutas att rådet sammanträder tisdag 28 november och torsdag 8 februari.",
        "Torsdagen den 3 april hos Maj. Det bestämde vi.",
        "Den 3 april spikades.",
    ],
)
@pytest.mark.parametrize(
    "title",
    ["Nästa möte", "Kommande träffar", "Tider framöver och avslutning", "Vi ses igen", "När träffas vi", "Möten 2025"],
)
def test_when_one_meets_is_settled_below_a_title_that_says_so(read: Reader, title: str, text: str) -> None:
    assert kinds(read, f"# 9 {title}\n{text}") == {"Scheduling"}


def test_two_decisions_in_one_sentence(read: Reader) -> None:
    text = "# 1 Start\nMaj Ek valdes till justerare och dagordningen godkändes."
    assert kinds(read, text) == {"Election", "Approval"}


def test_the_body_whose_minutes_these_are_decides(read: Reader) -> None:
    text = "# 4 Taxa\nKommunfullmäktige beslutar att anta taxan."
    assert kinds(read, text, body="Kommunfullmäktige") == {"Adoption"}
    assert kinds(read, text, body="Socialnämnden") == set()


def test_a_vote_is_kept_with_the_decision(read: Reader) -> None:
    text = """# 6 Bad
Beslut
Nämnden avslår ansökan.
Omröstningsresultat
Med 6 ja-röster mot 5 nej-röster beslutar nämnden att avslå ansökan."""
    (decision,) = read(text).decisions
    assert "6 ja-röster mot 5" in decision.description
    assert len(decision.evidence) == 2


def test_the_evidence_is_the_sentence(read: Reader) -> None:
    draft = read("# 1 Start\nAlla hälsades välkomna. Dagordningen godkändes. Sedan blev det kaffe.")
    (decision,) = draft.decisions
    assert draft.document.quote(decision.evidence[0]) == "Dagordningen godkändes."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nämnden säger nej till ansökan.", {"Rejection"}),
        ("Ansökan lämnas utan bifall.", {"Rejection"}),
        ("Rapporten godkänns och läggs till handlingarna.", {"Approval", "Noting"}),
        ("Nämnden fastställer nästa sammanträde till den 8 oktober.", {"Scheduling"}),
        ("Nämnden beslutar att flytta majsammanträdet till den 8 juni.", {"Scheduling"}),
        (
            "Nämnden antar taxan.\nAv brevet framgår att Boverket har av regeringen fått i uppdrag att se över det.",
            {"Adoption"},
        ),
        ("Nämnden antar taxan.\nKontoret har fått i uppdrag av fullmäktige att se över den.", {"Adoption"}),
        ("Nämnden antar taxan.\nKontoret får i uppdrag att se över den.", {"Adoption", "Assignment"}),
        ("Ärendet går åter till kommunstyrelsen.\nMaj Ek (S) hade föreslagit att motionen bifalls.", {"Referral"}),
    ],
)
def test_below_the_heading(read: Reader, text: str, kind: set[str]) -> None:
    assert kinds(read, f"# 1 Ärende\nNämndens beslut\n{text}") == kind


def test_a_body_may_call_itself_by_its_name(read: Reader) -> None:
    text = "# 1 Ansökan\nLAG beslutade att bevilja stödet."
    assert kinds(read, text, body="LAG Gotska Sandön") == {"Approval"}
    assert kinds(read, text, body="Kulturrådet") == set()


def test_a_numbered_point_below_the_heading_is_a_decision_of_its_own(read: Reader) -> None:
    text = "# 4 Bokslut\nBeslut\n1. Bokslutet överlämnas till fullmäktige.\n2. Rapporten läggs till handlingarna."
    assert kinds(read, text) == {"Other", "Noting"}


def test_who_adjusts_is_chosen_beside_what_stands_below_the_heading(read: Reader) -> None:
    assert kinds(read, "# 1 Öppnande\nMaj Ek väljs till justerare.\n\nBeslut: Dagordningen godkänns.") == {
        "Approval",
        "Election",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Godkänns. Ett ärende till: § 9.", {"Approval"}),
        ("Till handlingarna. Uppdrag till kommunchefen: en plan.", {"Noting", "Assignment"}),
        ("Återremiss.", {"Referral"}),
        ("Bordläggs.", {"Postponement"}),
        ("Tas upp igen i maj.", {"Postponement"}),
        ("Frågan uppskjuten.", {"Postponement"}),
        ("Avslag.", {"Rejection"}),
        ("Nej till ansökan.", {"Rejection"}),
        ("Motionen avslagen.", {"Rejection"}),
        ("Bifall.", {"Approval"}),
        ("Ja till ansökan.", {"Approval"}),
        ("Kommunen kvar i nätet. Antas: plan för 2024.", {"Adoption"}),
        ("Planen antagen.", {"Adoption"}),
        ("Tillstyrks: 250 tkr till.", {"Endorsement"}),
        ("Informationen noterad.", {"Noting"}),
    ],
)
def test_curt_notes_decide_by_a_catchword(read: Reader, text: str, kind: set[str]) -> None:
    assert kinds(read, f"# 4 Bad\nBeslut: {text}") == kind
    assert kinds(read, f"# 4 Bad\nBeslut\n{text}") == kind


@pytest.mark.parametrize("title", ["Val av justerare", "Justering", "Val av ombud till stämman"])
@pytest.mark.parametrize("text", ["Maj Ek (S) utses.", "Maj Ek"])
def test_below_a_title_on_an_election_a_name_is_enough(read: Reader, title: str, text: str) -> None:
    assert kinds(read, f"# 2 {title}\nBeslut: {text}") == {"Election"}


@pytest.mark.parametrize(
    ("body", "text", "kind"),
    [
        ("Regionala trafiknämnden", "Regionala trafiknämnden beslutar\n  att bordlägga ärendet.", {"Postponement"}),
        ("Regionala trafiknämnden", "Regionala trafiknämnden beslutade att avslå motionen.", {"Rejection"}),
        ("Regionala trafiknämnden", "Regionala trafiknämnden lägger rapporten till handlingarna.", {"Noting"}),
        ("Lokala trygghetsrådet i Eda", "Lokala trygghetsrådet beslöt att anta planen.", {"Adoption"}),
        ("Nämnden för vuxnas lärande", "Nämnden för vuxnas lärande beslutar att notera svaret.", {"Noting"}),
        ("Regionala trafiknämnden", "Sociala nämnden beslutade att godkänna avtalet.", set()),
        ("Regionala trafiknämnden", "Regionala delegationen beslutade att avsätta medel.", set()),
    ],
)
def test_a_name_of_several_words_is_the_bodys_own_or_anothers(
    read: Reader, body: str, text: str, kind: set[str]
) -> None:
    assert kinds(read, f"# 1 Ärende\n{text}", body=body) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rådet beslutade att inte ställa sig bakom ansökan, utan återremitterade den.", {"Referral"}),
        ("Rådet beslutar att inte avgöra frågan nu utan att bordlägga den.", {"Postponement"}),
        ("Rådet beslutade att inte ställa sig bakom ansökan.", {"Rejection"}),
        ("Rådet ställer sig inte bakom ansökan.", {"Rejection"}),
        ("Motionen bifölls inte.", {"Rejection"}),
        ("Rådet beslutar att med godkännande lägga rapporten till handlingarna.", {"Noting"}),
        ("Ordföranden prövar om ärendet ska avgöras i dag eller återremitteras.", set()),
        ("Om rådet godkänner planen kan arbetet starta i höst.", set()),
    ],
)
def test_what_is_denied_and_what_is_done_instead(read: Reader, text: str, kind: set[str]) -> None:
    assert kinds(read, f"# 1 Ärende\n{text}") == kind


def test_a_heading_in_capitals(read: Reader) -> None:
    text = "# 1 Plan\nSammanfattning\nPlanen gäller ett år.\nTEKNISKA NÄMNDEN BESLUTAR\n– Planen antas."
    assert kinds(read, text, body="Tekniska nämnden") == {"Adoption"}
    assert kinds(read, text.replace("Sammanfattning\n", ""), body="Tekniska nämnden") == {"Adoption"}


def test_clauses_that_full_stops_end(read: Reader) -> None:
    text = "# 7 Plan\nBeslut\nNämnden beslutar\natt anta planen.\natt ge förvaltningen i uppdrag att följa upp den."
    assert kinds(read, text) == {"Adoption", "Assignment"}


def test_clauses_on_lines_of_their_own(read: Reader) -> None:
    text = "# 1 Budget\nNämnden beslutar\n  att godkänna planen\n  att uppdra åt direktören att genomföra den"
    assert kinds(read, text) == {"Approval", "Assignment"}
    assert kinds(read, text.replace("\n  att", "\n\natt")) == {"Approval", "Assignment"}


def test_a_decision_ends_what_is_told_below_another_heading(read: Reader) -> None:
    text = "# 1 Plan\nSammanfattning\nPlanen gäller ett år.\nNämnden beslutade att godkänna planen."
    assert kinds(read, text, body="Tekniska nämnden") == {"Approval"}
    assert kinds(read, f"{text}\nPlanen gäller från maj.", body="Tekniska nämnden") == set()


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Förslag till kommunfullmäktige", {"Rejection"}),
        ("Trafiknämndens förslag till kommunfullmäktige", {"Rejection"}),
        ("Arbetsutskottets förslag till kommunstyrelsen", set()),
    ],
)
def test_what_the_body_proposes_to_the_one_above_it(read: Reader, heading: str, kind: set[str]) -> None:
    assert kinds(read, f"# 1 Motion\n{heading}\nMotionen avslås.", body="Trafiknämnden") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cia Ro blev vald till vice ordförande.", {"Election"}),
        ("Informationen antecknades till protokollet.", {"Noting"}),
        ("Efter diskussion beslutades att rapporten läggs till handlingarna.", {"Noting"}),
        ("Planen godkändes med tillägget att Eda kommun får en egen plats i gruppen.", {"Approval"}),
        ("Rådet beslutade att vänta med frågan till nästa möte.", {"Postponement"}),
        ("Beslutet skjuts till decembermötet.", {"Postponement"}),
        ("Förslaget skickas tillbaka till arbetsgruppen.", {"Referral"}),
        ("Rådet tackade nej till inbjudan.", {"Rejection"}),
        ("Rådet avstyrker förslaget.", {"Rejection"}),
        ("Uppdrogs åt kansliet att återkomma.", {"Assignment"}),
        ("Planen väntas antas i höst.", set()),
        ("Projektet godkändes för fortsatt stöd.", set()),
    ],
)
def test_more_ways_to_say_it(read: Reader, text: str, kind: set[str]) -> None:
    assert kinds(read, f"# 1 Ärende\n{text}") == kind


def test_another_body_approves(read: Reader) -> None:
    text = "# 1 Läget\nSlutrapporten godkändes av länsstyrelsen."
    assert kinds(read, text, body="Trafiknämnden") == set()


def test_each_clause_below_the_heading_is_a_decision_of_its_own(read: Reader) -> None:
    draft = read(
        "# 1 Val och taxor\nBeslut\natt välja Maj Ek (S) till ombud,\natt välja Bo Lo (M) till ersättare,\n"
        "att anta taxan."
    )
    assert [(one.kind, draft.document.quote(one.evidence[0])) for one in draft.decisions] == [
        (DecisionKind.ELECTION, "att välja Maj Ek (S) till ombud,"),
        (DecisionKind.ELECTION, "att välja Bo Lo (M) till ersättare,"),
        (DecisionKind.ADOPTION, "att anta taxan."),
    ]


def test_clauses_below_the_heading_that_no_mark_ends(read: Reader) -> None:
    draft = read("# 1 Taxa\nBeslut\natt anta taxan\natt ge kontoret i uppdrag att återkomma med en uppföljning av den")
    assert [one.kind for one in draft.decisions] == [DecisionKind.ADOPTION, DecisionKind.ASSIGNMENT]
