"""How Swedish says which part an organisation has in a project: rules over marked sentences.

Most rules are frames (`extract.participation.frame`) filled with the verbs and nouns of a role; the others are turns of
phrase of their own. In a rule `o` is whom it is about, `p` the project where the rule names it, `name` an organisation
that no register knows. An organisation may lead and pay for the same project: within one sentence a rule decides for
its own role only, but whoever has another part there is no mere participant or partner.
"""

import re
from dataclasses import dataclass

from extract.facts import Role
from extract.glance import Glance, Shelf
from extract.marked import ANY, ORGANISATION, PROJECT
from extract.participation.frame import (
    ADVERBS,
    GAP,
    NOTHING,
    OBJECT,
    SUBJECT,
    THING,
    THOSE,
    WHAT,
    WHO,
    WORDS,
    does,
    has_the,
    is_the,
)
from extract.participation.verb import passive

_NAME = r"(?P<name>[A-ZÅÄÖ][\w&+-]*(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
_UNKNOWN = (
    r"(?!(?:[A-ZÅÄÖ][a-zåäö]*(?:en|et|na|erna|arna|orna|else|ing|are)|Vi|De|Det|Den|Man|Han|Hon|Alla|Övriga|Resten|"
    r"EU)\b)(?P<name>[A-ZÅÄÖ][\w&+-]{2,}(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
)
_ANYBODY = rf"(?:{WHO}|(?P<own>{PROJECT})|{_NAME})"
_BEGINS = r"(?:^|[.;] |, (?:och|medan) )"
_MONEY = r"\b[\w-]*(?:medel|medlen|stöd(?:et)?|bidrag(?:et)?|finansiering|pengar(?:na)?|anslag(?:et)?)\b"
_SUM = (
    rf"(?:{_MONEY}|%|\b(?:kronor|kr|tkr|mkr|Mkr|mnkr|kostnad\w*|finansieringen|budgeten|hälften|resten|summa|"
    r"procent)\b)"
)
_SITED = (
    rf"(?:{PROJECT}|\b(?:[\w-]*[Pp]rojektet|[Dd]elprojekt(?:et|en)?|[Pp]ilot(?:en|er|erna|verksamhet\w*)?|"
    r"[Ff]örsök(?:et|en|sverksamhet\w*)?|[Vv]erksamhet(?:en|er)?|[Aa]rbetssättet|[Mm]etoden|[Mm]odellen|"
    r"[Ii]nsamling(?:en)?|[Tt]est(?:et|er|erna|ning|bädd\w*)?|[Mm]ottagning(?:ar|en|arna)?|[Tt]eam(?:en|et)?|"
    r"[Ee]tapp(?:en)?|[Tt]jänsten|[Ss]ystemet|[Ss]tudien|[Uu]ndersökningen|[Öö]vningen|[Nn]od(?:er)?|[Ss]atsningen|"
    r"[Ii]nsats(?:en|erna)?|[Ll]okala? kontor)\b)"
)
_TAKES_PLACE = (
    r"(?:pågår|pågick|pågått|sker|skedde|skett|genomför(?:s|des|ts)|bedrivs|bedrevs|bedrivits|starta(?:r|de|t|s)|"
    r"finns|fanns|funnits|bygg(?:s|ts)|öppna(?:r|de|t|s)|inled(?:s|des|ts)|påbörja(?:s|des|ts)|inför(?:s|des|ts)|"
    r"körs|görs|gjorts|utförs|utvecklas|(?:kommit|kom|är) i ?gång|äger rum|höll på|håller på)"
)
_TRIED = r"(?:(?:pilot)?test|prov|pröv|piloter)a(?:s|des|ts)\b"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a role."""

    role: Role
    pattern: re.Pattern[str]
    town: bool = False
    """Whether one place name alone is enough to mean the municipality."""
    scholar: bool = False
    """Whether it holds for universities and institutes only."""
    purchase: bool = False
    """Whether it holds for purchases only, or where a company is named."""
    several: Role | None = None
    """The role where the sentence names more than one organisation."""


def _rules(
    role: Role,
    *patterns: str,
    town: bool = True,
    scholar: bool = False,
    purchase: bool = False,
    several: Role | None = None,
) -> list[Rule]:
    return [Rule(role, re.compile(pattern), town, scholar, purchase, several) for pattern in patterns]


_SITE = _rules(
    Role.SITE,
    *does("testa; prova; pröva; pilotera; pilottesta", "", by=False),
    *is_the("pilot; pilotkommun; testkommun; testmiljö; försökskommun; pilotområde; testbädd"),
    rf"{_SITED}(?:,? som)?(?: (?!som|liknar)[\w-]+){{0,5}}? {_TAKES_PLACE}(?! rum){GAP}{{0,60}}? (?:i|på|vid|hos) "
    rf"{WHO}",
    rf"\b(?:[Dd]elprojekt(?:en)?|[Pp]ilot\w*){GAP}{{0,40}}? (?:i|vid|hos|på) {WHO}",
    rf"\b(?:[Ii]|[Vv]id|[Pp]å) {WHO} (?:{_TAKES_PLACE}|{_TRIED}|har)(?: \w+){{0,3}}? {_SITED}",
    rf"(?<![Mm]ötet )(?<!träffen )(?<!mässan )\b(?:genomför(?:s|des|ts)|bedrivs) (?:i|på) {WHO}",
    rf"\b{_TRIED}{GAP}{{0,40}}? (?:i|vid|hos|på) {WHO}",
    r"\b(?!(?:Mötet|Träffen|Konferensen|Seminariet|Sammanträdet|Mässan|Invigningen|Kursen|"
    rf"Utbildningen)\b)[A-ZÅÄÖ][a-zåäö]+(?:en|et|na) (?:sker|bedrivs|genomförs|pågår)(?: \w+)? (?:i|på|vid) {WHO}",
    rf"\bi [A-ZÅÄÖ][^.;()]{{2,40}} \({WHO}\)",
    rf"\b[Ii] {WHO} (?:arbetar|jobbar|använder|kör|deltar|provar|testar|prövar) (?:man|de|kommunen)\b",
    r"\b(?:öppna(?:r|de|t|ts)|invig(?:s|des|ts)|etablera(?:s|des|ts)|inrätta(?:s|des|ts)|bygg(?:s|ts))(?: \w+)? "
    rf"(?:i|på|vid|hos) {WHO}",
    rf"\b(?:finns|fanns|startar){GAP}{{0,40}}? (?:i|på) {WHO} (?:inom|genom) (?:ramen för )?{THING}",
) + _rules(
    Role.SITE,
    rf"\b(?:[Mm]ottagning|[Tt]estbädd)\w*{GAP}{{0,40}}? (?:i|vid|hos|på) {WHO}",
    town=False,
)
_OWNER = _rules(
    Role.OWNER,
    *does("äga/äger/ägde/ägt"),
    *is_the("projektägare; huvudman; avtalsägare; ägare; stödmottagare"),
    *has_the("projektägarskapet; huvudmannaskapet; ägarskapet; projektägaransvaret"),
    rf"{WHAT}{GAP}{{0,40}}? (?:hör till|tillhör|är en del av|lyder under|är placerat vid) {WHO}",
    rf"{_BEGINS}{_UNKNOWN} (?:äger|är projektägare för|är huvudman för) {WHAT}",
    rf"{_BEGINS}{_UNKNOWN} är (?:projektägare|huvudman)\b",
    rf"\bägs(?: (?:och|samt) \w+)? av {_UNKNOWN}(?=[,.;]| och| samt|$)",
    rf"(?P<o>{ORGANISATION})s (?:eget )?{WHAT}",
)
_LEAD = _rules(
    Role.LEAD,
    *does(
        "leda/leder/ledde/lett; samordna; koordinera; projektleda/projektleder/projektledde/projektlett; "
        "hålla/håller/höll/hållit ihop; hålla/håller/höll/hållit samman"
    ),
    *does(
        "hålla/håller/höll/hållit i; ansvara för; svara för; sköta/sköter/skötte/skött; stå/står/stod/stått värd",
        rf"{ADVERBS} (?:för )?(?:{THING}|det\b|den\b|trådarna|drift(?:en)?\b|support(?:en)?\b)",
        by=False,
    ),
    *is_the(
        "projektledare; projektsamordnare; samordnare; koordinator; projektkoordinator; processledare; huvudsökande; "
        "lead partner; samordnande; ledande; upphandlande; värdkommun; värd; sammankallande"
    ),
    *has_the(
        "projektledning; projektledningen; samordning; samordningen; samordningsansvaret; ledningen; huvudansvaret; "
        "driften; drift och support; bemanningen"
    ),
    rf"{WHAT}(?: \w+){{0,2}} (?:görs|sköts|handhas|administreras|förvaltas) av {WHO}",
    *does("utveckla; ta/tar/tog/tagit fram; gå/går/gick/gått i spetsen för", rf" {PROJECT}"),
    *does("gå/går/gick/gått i spetsen", "", by=False),
    rf"\b[Aa]nsvarig(?: kommun| part| organisation)?: {WHO}",
    rf"\b(?:[Pp]rojektledare\w*|[Ss]amordnare\w*) (?:är anställd|finns|sitter) (?:av|hos|på|i|vid) {WHO}",
    rf"{_BEGINS}{_UNKNOWN} (?:leder|samordnar|projektleder|koordinerar) {WHAT}",
    rf"\b(?:leds|samordnas|koordineras)(?: {PROJECT}| \w+){{0,3}} av {_UNKNOWN}(?=[,.;]| och| samt|$)",
)
_RUN = _rules(
    Role.LEAD,
    *does("driva/driver/drev/drivit; bedriva/bedriver/bedrev/bedrivit; genomföra/genomför/genomförde/genomfört"),
    several=Role.PARTICIPANT,
)
_FUNDER = _rules(
    Role.FUNDER,
    *does("finansiera; medfinansiera; delfinansiera; bekosta; betala; sponsra; skänka/skänker/skänkte/skänkt", ""),
    *does(
        "bevilja; avsätta/avsätter/avsatte/avsatt; skjuta/skjuter/sköt/skjutit till; gå/går/gick/gått in med; "
        "bidra/bidrar/bidrog/bidragit med; ge/ger/gav/gett; tilldela; lägga/lägger/lade/lagt in; satsa; "
        "lämna; anslå/anslår/anslog/anslagit; lägga/lägger/lade/lagt till; täcka/täcker/täckte/täckt; "
        "stå/står/stod/stått för; svara för; "
        "stödja/stödjer/stödde/stött; stödja/stöder/stödde/stött; stötta",
        rf"(?:{GAP}|{PROJECT}){{0,40}}?{_SUM}",
        by=False,
    ),
    rf"\bfinansiera\w*[^.;]{{0,80}} tillsammans med {WHO}",
    rf"\b[Kk]ostnad\w*[^.;]* har {WHO} (?:tagit på sig|stått för|betalat)",
    rf"{_SUM}[^.;]* och {WHO} (?:med )?\d",
    *is_the("finansiär; medfinansiär; huvudfinansiär; bidragsgivare"),
    *has_the("finansieringen; medfinansieringen; kostnaden; kostnaderna; notan; merparten av pengarna"),
    rf"{WHO}{WORDS}(?:godkänt|godkände|sagt ja till|sade ja till|bifallit|biföll|beviljat|beviljade) "
    r"(?:projekt)?ansök\w+",
    rf"\b(?:[Pp]rojekt)?[Aa]nsök(?:an|ningen) (?:till|hos) {WHO} (?:\w+ )?(?:har (?:\w+ )?)?(?:beviljats|beviljades|"
    r"godkänts|godkändes|gått igenom|gick igenom|fick bifall|fått bifall)",
    r"\b(?:beviljats|beviljades|beviljas|tilldelats|tilldelades|erhållit|fått|får|fick|"
    rf"har)\b{GAP}{{0,60}}?{_SUM}{GAP}{{0,40}}? (?:av|från|genom|ur) {WHO}",
    rf"\bbeviljat?(?:s|des|ts)(?: stöd)? (?:av|från) {WHO}",
    rf"{_SUM}(?: kommer| kom){GAP}{{0,20}}? (?:från|ur) {WHO}",
    rf"{_MONEY}{GAP}{{0,30}}? från {WHO}",
    rf"\bmed (?:ekonomiskt )?(?:stöd|bidrag|medel) (?:av|ur) {WHO}",
    rf"\b(?:stöds|stöttas)(?: ekonomiskt)? av {WHO}",
    rf"\b(?:[Rr]esten|[Kk]ostnade\w*|[Ff]inansieringen|[Nn]otan|[Pp]engarna|[Mm]edlen)(?: {PROJECT})? (?:kommer|"
    rf"delas|finansieras|betalas)(?: lika)? (?:från|mellan|av) {WHO}",
    rf"\b(?:står|svarar|bidrar) (?:för|med) [^.;]* och {WHO} (?:för (?:resten|återstoden|den andra)|med "
    rf"{GAP}{{0,20}}{_SUM})",
    rf"\b(?:finansieras|bekostas|betalas|täcks) [^.;]*? (?:och|samt) (?:till|med|resten) [^.;{ANY}]{{0,25}}?av {WHO}",
    rf"{WHAT},? som {WHO} (?:stödjer|stöttar|står för)\b",
    rf"{_BEGINS}{_UNKNOWN} (?:med)?(?:finansierar|bekostar|betalar|skjuter till|står för (?:finansiering|kostnad|"
    r"pengar)\w*)",
    rf"(?:finansieras|medfinansieras|bekostas)(?: {PROJECT}| \w+){{0,3}} av {_UNKNOWN}(?=[,.;]| och| samt|$)",
)
_SUPPLIER = _rules(
    Role.SUPPLIER,
    *does("leverera", rf" (?:systemet|{PROJECT}|lösningen|tjänsten|programmet|plattformen|utrustningen)", by=False),
    *is_the("leverantör; entreprenör", _ANYBODY),
    r"\b(?:[Tt]illdela(?:s|des|ts|d)|[Tt]illdelning(?:en)?)(?: (?:kontraktet|avtalet|uppdraget|har skett|till|blev|"
    rf"gick)){{0,3}} {_ANYBODY}",
    rf"\b[Tt]illdelning\w*[^.;]{{0,50}}? (?:till förmån för|till|åt) {_ANYBODY}",
    rf"{_ANYBODY} (?:har )?(?:tilldelades|tilldelats|tilldelas|vann|vunnit|fick)(?: \w+)? (?:kontraktet|"
    rf"upphandlingen|avtalet|anbudet|uppdraget|{PROJECT})",
    rf"\b(?:[Uu]pphandla(?:ts|des|t|d)|[Ll]everera(?:s|des|ts)|[Kk]öpts|[Kk]öps|vanns|vunnits)(?: {PROJECT}| "
    rf"\w+){{0,4}} (?:av|från) {_ANYBODY}",
    r"\b(?:upphandlade|anlitade) (?:åkeriet|företaget|bolaget|konsulten|konsultbolaget|byrån|entreprenören) "
    rf"{_ANYBODY}",
    rf"{_ANYBODY} har (?:handlats upp|upphandlats|anlitats)\b(?! för (?:följe|utvärd|forsk))",
    town=False,
) + _rules(
    Role.SUPPLIER,
    r"\b(?:[Aa]vtal(?:et)?|[Kk]ontrakt(?:et)?|[Rr]amavtal(?:et)?)(?: (?:har|är|kommer att|ska|nu|därefter|för "
    rf"{GAP}{{3,30}}))*? (?:tecknat?s?|tecknades|slutits|slöts|skrivits|skrevs|tecknas|ingåtts) (?:\w+ ){{0,5}}med "
    rf"(?:leverantören |företaget )?{_ANYBODY}",
    town=False,
    purchase=True,
)
_RESEARCHER = _rules(
    Role.RESEARCHER,
    *does("utvärdera; följeforska; beforska; forska", rf"(?:{OBJECT}| (?:på|om|kring)\b| \w+(?:en|et|na)\b)"),
    rf"{WHO} har anlitats för (?:att )?(?:följe|utvärd|forsk)\w+",
    *is_the("följeforskare; utvärderare; forskningspart"),
    *has_the("följeforskning; följeforskningen; utvärdering; utvärderingen; forskning; forskningen"),
    r"\b(?:[Ff]öljeforsk\w*|[Ff]orskare|[Ff]orskarna|[Uu]tvärderare|[Ff]orskningsstöd|[Ff]orskarteam|"
    rf"[Ff]orskargrupp)\b{GAP}{{0,50}}? (?:från|vid|av|på) {WHO}",
    rf"\b(?:följs|följts) (?:\w+ )?(?:av|genom) (?:forskare (?:från|vid|på) )?{WHO}",
    rf"{WHO}{WORDS}följer(?: {THING})?(?: \w+){{0,2}} (?:med|genom|i) {GAP}{{0,30}}(?:forsk|doktorand|utvärder|"
    r"studier)",
    rf"{WHO}{WORDS}följer{GAP}{{0,30}} vetenskapligt\b",
    rf"{WHO}{WORDS}(?:har )?(?:knutit|bidrar med|bidrog med|bistår med|ställer upp med)(?: \w+){{0,2}} (?:doktorand|"
    r"forsk|följeforsk)\w*",
    town=False,
) + _rules(
    Role.RESEARCHER,
    *has_the("undersökningen; studien; intervjuerna; analysen; mätningarna; kartläggningen; enkäten"),
    rf"{WHO} (?:följer|studerar)(?: {PROJECT}| införandet| arbetet| utvecklingen|(?=[.,;]|$))",
    town=False,
    scholar=True,
)
_PARTICIPANT = _rules(
    Role.PARTICIPANT,
    *does(
        "delta/deltar/deltog/deltagit; medverka; ingå/ingår/ingick/ingått; vara/är/var/varit med; "
        "vara/är/var/varit kvar; bli/blir/blev/blivit kvar; stanna kvar",
        rf"{ADVERBS}(?: (?:i|på|vid|inom|kring|om) {THING}|{NOTHING})",
        by=False,
    ),
    *does("samarbeta; samverka", rf"{ADVERBS}(?:{GAP}{{0,30}}? (?:i|inom|kring|om) {THING}|(?=[.;]|$))", by=False),
    *does(
        "ansluta/ansluter/anslöt/anslutit sig; ansluta/ansluter/anslöt/anslutit; gå/går/gick/gått med; "
        "gå/går/gick/gått samman; gå/går/gick/gått ihop om; kliva/kliver/klev/klivit på; kliva/kliver/klev/klivit in; "
        "hoppa på; haka på; träda/träder/trädde/trätt in; skriva/skriver/skrev/skrivit under; "
        "skriva/skriver/skrev/skrivit på; underteckna; signera; tacka ja; säga/säger/sade/sagt ja; "
        "stå/står/stod/stått bakom; ställa/ställer/ställde/ställt upp; anmäla/anmäler/anmälde/anmält sig; "
        "tillkomma/tillkommer/tillkom/tillkommit; omfattas/omfattas/omfattades/omfattats; upphandla; avropa; "
        "bekräfta/bekräftar/bekräftade/bekräftat sitt deltagande; få/får/kom/kommit med; "
        "dela på; använda/använder/använde/använt; tillämpa; införa/inför/införde/infört; "
        "låna/lånar/lånade/lånat ut; bilda; förlänga/förlänger/förlängde/förlängt sin medverkan; "
        "förlänga/förlänger/förlängde/förlängt sitt deltagande",
        r"(?! (?:och|att) (?:med)?finansier)(?! projektägare)",
    ),
    *does(
        "köpa/köper/köpte/köpt; fortsätta/fortsätter/fortsatte/fortsatt; komma/kommer/kom/kommit i gång; "
        "starta; påbörja; inleda/inleder/inledde/inlett",
        rf"{ADVERBS} (?:(?:i|med) {THING}|som (?:deltagare|part)|{THING})",
        by=False,
    ),
    *does("gå/går/gick/gått in", r"(?! (?:med|för|på|och))", by=False),
    *is_the("deltagare; deltagande; part; projektpart; samverkanspart; avtalspart; medlem; projektdeltagare"),
    rf"\b(?:[Dd]eltar|[Dd]eltog|[Mm]edverkar|[Mm]edverkade|[Ii]ngår|[Tt]illkommer|[Tt]illkom){ADVERBS}(?: (?:i |"
    rf"inom )?{PROJECT})?{THOSE}:? {WHO}",
    rf"{SUBJECT}{WORDS}(?:är|blev|blir)(?: \w+)? anslutn[ae]\b",
    r"\b(?:deltar|medverkar|är med|[Mm]ed i|sagt ja|tackat ja|ställer upp|anslutit sig|skrivit (?:på|under)|ingår|"
    rf"deltagare|parter|anslutna|avropat)\b[^.;:({ANY}]{{0,40}}(?::|,? (?:däribland|bland dem|bland andra|bland "
    rf"annat|nämligen|det vill säga)| \() ?{WHO}",
    r"(?:kommuner|parter|organisationer|aktörer) som (?:deltar|medverkar|ingår|är med|har anslutit sig)(?: i "
    rf"{THING})? är {WHO}",
    r"\b(?:[Dd]eltagande|[Mm]edverkande|[Ii]ngående|[Aa]nslutna|[Ss]amverkande|[Dd]eltagarna|[Pp]arterna|"
    rf"[Mm]edlemmarna)(?: (?:kommuner|parter|organisationer|aktörer|regioner|huvudmän)\w*)?(?: i {PROJECT})?(?: är|"
    rf":)? {WHO}",
    rf"\b(?:[Mm]ed|[Nn]ya?|[Kk]var|[Rr]unt bordet)(?: i {THING}| på \w+| ombord)? (?:är|var|blir|följer|finns|"
    rf"sitter){ADVERBS} {WHO}",
    rf"(?P<o>{ORGANISATION})s (?:deltagande|medverkan) (?:i|vid) {THING}",
    rf"\bför (?P<o>{ORGANISATION})s? räkning",
    rf"{SUBJECT}{WORDS}(?:arbetar|jobbar|arbetat|jobbat)(?: [\w-]+){{0,3}}? (?:enligt|med|efter|utifrån|i|inom) "
    rf"{PROJECT}",
    rf"(?:samarbete|samverkan|{PROJECT})[^.;{ANY}]{{0,40}}? som {WHO} (?:har|haft|har haft|hade)\b",
    rf"\b(?:är|var) {WHO}{ADVERBS} med\b",
    rf"\b[Bb]akom {THING} står(?:, [^,;.]*,)? {WHO}",
    rf"\b(?:är med|deltar|medverkar|medlem|ingår)\b[^.;]* (?:tillsammans|ihop) med {WHO}",
    rf"\b(?:och|med) {WHO} som ny\b",
    rf"\blåter{GAP}{{0,30}} {WHO} (?:använda|delta|ansluta)\b",
    rf"{passive('teckna; underteckna; signera; skriva/skriver/skrev/skrivit under')} av {WHO}",
    rf"\b[Dd]är finns{ADVERBS} {WHO}",
    rf"\b[Ii](?:nom)? {PROJECT}{GAP}{{0,40}}? (?:sam(?:arbeta|verka)(?:r|de)|delta[rg]|deltog|medverka(?:r|de)|"
    rf"ingår|ingick|arbetar|möts|enas|finns){ADVERBS}{THOSE} {WHO}",
    rf"{WHAT} (?:har )?(?:utökas|utökats|utökades|utvidgas|utvidgats|kompletteras) med {WHO}",
    rf"{WHAT}[^.;]{{0,80}}? (?:mellan|omfattar|samlar|engagerar|involverar|består av) (?:\w+ )?{WHO}",
    r"\b(?:[\w-]*(?:projekt|satsning|initiativ|program|partnerskap))(?:et|en)? (?:\w+ )?(?:mellan|med deltagare "
    rf"från) {WHO}(?! (?:som|är) (?:projektägare|huvudman))",
    rf"\b[Gg]emensam\w* (?:projekt|satsning|program|initiativ) för {WHO}",
    rf"\b(?:[Aa]vtalet|[Uu]pphandlingen|[Ss]amarbetet|[Ss]amverkan|{PROJECT})(?: med \w+)? (?:omfattar|gäller)(?: "
    rf"(?:också|även))?(?: för)? {WHO}",
    rf"{WHO}{WORDS}(?:samarbetar|samverkar|samarbetade|samverkade) med {ORGANISATION} (?:om|i|kring) {THING}",
    rf"{ORGANISATION} (?:samarbetar|samverkar|samarbetade|samverkade) med {WHO} (?:om|i|kring) {THING}",
    rf"{WHO}{WORDS}har (?:sedan [^.;]{{4,20}} )?(?:en |ett |nu )*gemensam\w* ",
    rf"{WHO}{WORDS}(?:gör|utför) (?:arbetet|{PROJECT}) (?:gemensamt|tillsammans)",
    rf"{WHO}{WORDS}(?:har )?(?:under)?tecknat?(?: en| ett)? \w*(?:avsiktsförklaring|överenskommelse|avtal(?: om att "
    rf"(?:delta|medverka|ingå|vara med)|(?= om {PROJECT})))",
    rf"{WHO}{WORDS}(?:har )?ingått (?:\w+)?avtal om",
    rf"{WHO}{WORDS}svarar för (?!finans|kostnad|pengar|drift|projekt|samordn|utvärd|följe|forsk|resten|ledning)\w+",
    rf"{WHO}{WORDS}(?:handlar|köper in) (?:genom|via|på)",
    rf"{WHO}{WORDS}(?:bidrar|bidrog|har bidragit) med (?!{GAP}{{0,40}}(?:forsk|doktorand|{_SUM}))",
)
_PARTNER = _rules(
    Role.PARTNER,
    *is_the("samarbetspart; samverkanspart; partner; samarbetspartner; samverkanspartner"),
    rf"{WHAT}{GAP}{{0,80}}?\b(?:samverkan|samarbete|samverkar|samarbetar|samverkat|samarbetat|tillsammans|"
    rf"partnerskap|[Dd]ialog)(?: \w+)? med (?:bland annat |bland andra |bl\.a\. )?{WHO}",
    rf"\b(?:[Ss]amverkan|[Ss]amarbete|[Tt]illsammans|[Dd]ialog)(?: \w+)?(?: {PROJECT})? med (?:bland annat |bland "
    rf"andra |bl\.a\. )?{WHO}(?={GAP}*{PROJECT})",
    rf"\bi (?:nära )?(?:samverkan|samarbete) med (?:bland annat |bland andra )?{WHO}",
    r"\b(?:drivs|genomförs|bedrivs|sker|arbetar|driver|leder|leds|samordnar|samordnas|genomför|"
    rf"bedriver)[^.;]{{0,60}}? (?:tillsammans|gemensamt|ihop) med (?:bland annat |bland andra )?{WHO}",
    rf"{WHO}{WORDS}(?:bistår|stöttar|stödjer {PROJECT})\b",
    rf"{WHO} (?:samverkar|samarbetar) med {WHAT}",
    rf"\b(?:samarbetar|samverkar) (?:man|vi|parterna|kommunerna|projektet|{PROJECT}) med {WHO}",
)

ELSEWHERE = re.compile(
    r"\b(?:fråga\w*|undra\w*|vill|velat|önska\w*|anse[r\w]*|ansåg|tyck\w*|mena\w*|meddela\w*|påpeka\w*|yrka\w*|"
    r"avvakta\w*|vänta\w*|behöv\w*|liknande|motsvarande|eg(?:en|et|na)(?! del\b)|i ?stället|tidigare|(?:[Ss]tudie|"
    r"[Rr]eferens)?[Bb]esök\w*|samma|när|svara\w*|konstatera\w*|tacka\w*|synpunkt\w*|framför\w*|planera\w*|"
    r"begär\w*|remiss\w*|yttra\w*|bedöm\w*|undantag|möte\w*|träff\w*|sammanträd\w*|kan|kunde|borde|skulle|sök\w*|"
    r"ansök\w*|fick|får|föreslå\w*|slut|slutat|valde|valt|beslut\w*)\b|\?"
)
"""Words of a clause that speaks of something beside the project."""
THERE, DOING, SHARING = (
    *_rules(Role.SITE, rf"\b(?:[Ii]|[Gg]enom|[Ll]ängs|[Pp]å|[Ii]nom|[Vv]id) (?:[A-ZÅÄÖ]\w+(?:,| och) )*{WHO}"),
    *_rules(Role.PARTICIPANT, SUBJECT),
    *_rules(Role.PARTICIPANT, rf"\b(?:av|med|mellan|för|åt|till) {WHO}"),
)
"""Where several municipalities are named together, and whoever else is."""
_RULES = (*_SITE, *_OWNER, *_LEAD, *_RUN, *_FUNDER, *_SUPPLIER, *_RESEARCHER, *_PARTICIPANT, *_PARTNER)
RULES = Shelf((rule, Glance.of(rule.pattern)) for rule in _RULES)
NAMELESS = Shelf((rule, Glance.of(rule.pattern)) for rule in _RULES if {"name", "own"} & rule.pattern.groupindex.keys())
"""The rules that hold without an organisation that is known: all that a clause without one needs."""
