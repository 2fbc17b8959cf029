"""How Swedish says which part an organisation has in a project: rules over marked sentences.

In a rule `o` is whom it is about, `p` the project where the rule names it, `name` a supplier that no register knows.
The first rule that holds for an organisation and a project decides within one sentence only for its own role:
an organisation may lead and pay for the same project.
"""

import re
from dataclasses import dataclass

from extract.facts import Role
from extract.glance import Glance
from extract.marked import ANY, ORGANISATION, PROJECT

_O = rf"(?P<o>{ORGANISATION})(?!s)"
_P = rf"(?P<p>{PROJECT})"
_GAP = rf"[^.;{ANY}]"
_WORDS = rf"(?:[ ,)–][^.;{ANY}]{{0,60}}?)? "
_NAME = r"(?P<name>[A-ZÅÄÖ][\w&+-]*(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
_UNKNOWN = (
    r"(?!(?:[A-ZÅÄÖ][a-zåäö]*(?:en|et|na|erna|arna|orna|else|ing|are)|Vi|De|Det|Den|Man|Han|Hon|Alla|Övriga|Resten|"
    r"EU)\b)"
    r"(?P<name>[A-ZÅÄÖ][\w&+-]{2,}(?: (?:[A-ZÅÄÖ][\w&+-]*|AB))*)"
)
_WHO = rf"(?:{_O}|(?P<own>{PROJECT})|{_NAME})"
_THING = (
    rf"(?:(?:det|den|detta|hela|de|en|ett) )?(?:[a-zåäö]+[ea] |här )?(?:{PROJECT}|(?:[\w-]*projekt(?:et|en)?|arbetet|"
    r"satsningen|samverkan|samarbetet|upphandlingen|programmet|initiativet|piloten|"
    r"insatsen|insatserna|delprojekt(?:et)?|samverkansavtalet|inköpet|nätverket|förstudien|kampanjen|"
    r"arbetsgruppen för))"
)
_NOTHING = (
    rf"(?=\s*(?:[.,;)]|$|{ORGANISATION}|(?:och|samt|men|som|med|från|sedan|under|tillsammans|via|genom|för att|i dag|"
    r"idag|nu|redan|även|också|fullt ut|aktivt|på lika villkor|hela tiden|i det|i den|denna gång|i båda|i höst|i år|"
    r"vid sidan|i alla delar|inledningsvis|till en början)\b))"
)
_MONEY = (
    r"(?:medel|stöd|stödet|bidrag|bidraget|finansiering|pengar|anslag|statsbidrag|projektmedel|medlen|projektstöd|"
    r"medfinansiering)"
)


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
    role: Role, *patterns: str, town: bool = False, purchase: bool = False, several: Role | None = None
) -> list[Rule]:
    return [Rule(role, re.compile(pattern), town=town, purchase=purchase, several=several) for pattern in patterns]


_JOINED = (
    r"(?:har (?:nu |också |även |redan )?)?(?:anslutit sig|gått med|gått samman|skrivit (?:på|under)|undertecknat|"
    r"signerat|tackat ja|valt att (?:delta|gå med|medverka)|"
    r"beslutat (?:att|om att) (?:delta|gå med|gå in|medverka|ansluta sig)|bestämt sig för att (?:delta|gå med))|"
    r"anslöt(?: sig)?|ansluter(?: sig)?|gick med|går med|gick samman|går samman|"
    r"kliver (?:på|in)|klev (?:på|in)|hoppar på|hakar på|hoppade på|träder in|går in (?:som|i)|gick in (?:som|i)|"
    r"(?:sagt|säger|sade) ja|upphandlar|(?:har )?(?:gemensamt |tillsammans )?upphandlat|avropar|skriver (?:på|under)|"
    r"skrev (?:på|under)|undertecknade|"
    r"är (?:nu )?anslutn[ae]|tackade ja|är deltagare|är deltagande|är med som|står bakom|ställer upp|är parter?|"
    r"är part i|tillkommit|(?:bestämde|bestämt) sig (?:\w+ ){0,3}för att (?:delta|gå med|vara med|medverka)|"
    r"bekräftat (?:sitt |sin )?(?:deltagande|medverkan)|ingått (?:\w+)?avtal om|tillkom|tillkommer|har tillkommit|"
    r"kom med|omfattas|kommer att ansluta sig|ska ansluta sig"
)
_TAKES_PART = (
    r"(?:deltar|deltog|har deltagit|medverkar|medverkade|har medverkat|ska (?:också |även )?(?:delta|medverka)|"
    r"kommer (?:också |även )?att (?:delta|medverka)|ska vara med|"
    r"är (?:redan |också |även |nu |numera |fortfarande |sedan tidigare |i dag |idag |sedan starten )?med|var med|"
    r"var först ut|har varit med|varit med|fortsätter att delta|samverkar|samarbetar)"
)

RULES: tuple[Rule, ...] = (
    *_rules(
        Role.SITE,
        rf"\b(?:[Dd]elprojekt(?:en)?|[Pp]ilot\w*)\b{_GAP}{{0,50}}? (?:i|vid|hos|på) (?:{PROJECT} (?:i|vid) )?{_O}",
        rf"\b[Ii] {_O} (?:sker|görs|genomförs|pågår|startar)(?: \w+){{0,3}} (?:test\w*|pilot\w*|försök\w*)",
        rf"\b[Pp]ilot\w*(?: av| med| för)? {PROJECT} (?:genomförs|startar|görs|bedrivs|pågår|körs) (?:i|vid|hos|"
        rf"på) {_O}",
        rf"\b(?:genomförs|genomfördes|bedrivs) (?:i|på) {_O}",
        rf"\b(?:införs|infördes|införts) (?:först |redan )?i {_O}",
        rf"\b[Tt]eam(?:en)? (?:finns|startar|startas|är i gång) i {_O}",
        rf"{_O}{_WORDS}(?:testar|provar|prövar|piloterar|pilottestar)\b",
        rf"\b(?:testas|prövas|provas|piloteras|pilottestas|testats|prövats){_GAP}{{0,40}}? (?:i|vid|hos|på) {_O}",
        rf"{_O}{_WORDS}(?:är|blir|var|utses till|har utsetts till|fungerar som|deltar som|agerar|medverkar som|"
        r"går in som) (?:en |första |av )*(?:pilot|pilotkommun\w*|testkommun\w*|testmiljö\w*|försökskommun\w*|"
        r"pilotområde\w*)\b",
        rf"\b(?:[Pp]ilotkommun(?:er|erna|en)?|[Tt]estkommun(?:er|erna|en)?)(?: (?:är|blir|i {PROJECT} är)|:)? {_O}",
        town=True,
    ),
    *_rules(
        Role.SITE,
        r"\b(?:[Mm]ottagning(?:ar|en|arna)?|[Tt]estbädd\w*|[Nn]oder?|[Ll]okala? kontor|[Ff]örsöksverksamhet\w*|"
        rf"[Vv]erksamhet(?:en)?)\b{_GAP}{{0,50}}? (?:i|vid|hos|på) {_O}",
        rf"{_P} (?:genomförs|bedrivs|införs|startar|startas|pågår|utförs|äger rum|kommer att (?:genomföras|bedrivas)|"
        rf"har genomförts|genomfördes){_GAP}{{0,30}}? (?:i|vid|på) {_O}",
    ),
    *_rules(
        Role.OWNER,
        rf"{_P}{_GAP}{{0,40}}? (?:hör till|tillhör|är en del av|lyder under|är placerat vid) {_O}",
        rf"{_O}{_WORDS}(?:är|blir|var|står som|fungerar som|utgör|agerar|kommer att vara|ska vara|"
        r"har varit) (?:\w+ )?(?:projektägare|huvudman|avtalsägare|ägare)\b",
        rf"\b(?:[Pp]rojektägare|[Hh]uvudman|[Aa]vtalsägare)(?:n|nen)?(?: (?:för|i|av) {_P})?(?: (?:är|blir|var|"
        rf"kommer att vara)|:|,)? {_O}",
        rf"\b(?:är|blir|var) {_O} (?:\w+ )?(?:projektägare|huvudman|avtalsägare)\b",
        rf"\b(?:[Pp]rojektägarskapet|[Hh]uvudmannaskapet|[Ää]garskapet)(?: för {_P})? (?:ligger|finns) (?:hos|på) {_O}",
        rf"(?:\b[Dd]et|{PROJECT}) är {_O} som (?:äger|är projektägare|är huvudman)",
        rf"{_O}{_WORDS}(?:tar över|tog över|övertar|tillträder)(?: som)? (?:projektägare|huvudman|ägarskapet|"
        r"huvudmannaskapet|projektägarskapet)",
        rf"\b(?:med|har|hade|får|fick|där) {_O} (?:som|är) (?:projektägare|huvudman|avtalsägare|ägare)\b",
        rf"\bägs (?:\w+ )?av {_O}",
        rf"(?:^|[.;] |, (?:och|medan) ){_UNKNOWN} (?:äger|är projektägare för|är huvudman för) {_P}",
        rf"(?:^|[.;] |, (?:och|medan) ){_UNKNOWN} är (?:projektägare|huvudman)\b",
        rf"{_O} (?:äger|ägde|ska äga|kommer att äga|är ägare till|är huvudman för) {_P}",
        rf"{_O}{_WORDS}(?:äger|ägde)(?: gemensamt| tillsammans)? (?:det|den|{_THING})(?=[.,;]|$| och)",
        rf"{_O}[^.;]{{0,60}} och äger (?:det|den)\b",
        rf"{_P},? som {_O} (?:äger|är huvudman för|är projektägare för)",
        rf"{_O}s (?:eget )?{_P}".replace("(?!s)", ""),
        town=True,
    ),
    *_rules(
        Role.LEAD,
        rf"{_O}{_WORDS}(?:projektleder|projektledde|projektlett|(?:har |har haft )?projektledning(?:en)?|(?:är|blir|"
        r"var|har varit) (?:\w+ )?(?:projektledare|projektsamordnare|samordnare|koordinator|processledare|"
        r"huvudsökande|lead partner|"
        r"samordnande (?:kommun|part)|ledande (?:kommun|part)|värdkommun|värd\b|värd för projektet))\b",
        rf"{_O}{_WORDS}(?:leder|ledde|har lett|ska leda|kommer att leda|samordnar|samordnade|koordinerar|koordinerade|"
        r"håller (?:ihop|i)|höll (?:i|ihop)|ansvarar för|ansvarade för|har (?:ansvarat för|hållit i|samordnat)|"
        r"svarar för|ska samordna|kommer att samordna|sköter)(?: (?:nu|också|även|idag|i dag|själv|ensam|"
        r"fortsatt)){0,2} "
        rf"(?:{_THING}|(?:projektledning\w*|samordning\w*|upphandling\w*|projektsamordning\w*|driften)\b)",
        r"\b(?:leds|leddes|samordnas|samordnades|projektleds|koordineras|(?<!tvärderingen )görs|hålls ihop|"
        rf"hålls samman|sköts|ansvaras|letts|samordnats)(?: {PROJECT}| \w+){{0,3}} av {_O}",
        rf"{_O} (?:leder|samordnar|koordinerar|håller i det hela|håller ihop det)(?: \w+)?(?=\s*(?:[.,;]|$| och))",
        rf"(?:\b[Dd]et|{PROJECT}) (?:är|var) {_O} som (?:leder|ledde|ansvarar för|ansvarade för|höll i|samordnade|"
        r"samordnar|projektleder|håller i|är projektledare|koordinerar)",
        rf"\b[Pp]rojektled(?:are|aren|ning|ningen)(?: (?:för|i|av) {_P})?(?: (?:är|blir|ligger (?:hos|på)|finns hos|"
        rf"sköts av)|:)? {_O}",
        rf"(?:{_P}|projekt|satsning|insats|upphandling),? som {_O} (?:leder|samordnar|projektleder|håller i|"
        r"ansvarar för|koordinerar)\b",
        rf"(?:^|[.;] |, (?:och|medan) ){_UNKNOWN} (?:leder|samordnar|projektleder|koordinerar) {_P}",
        rf"\b(?:leds|samordnas|koordineras)(?: {PROJECT}| \w+){{0,3}} av {_UNKNOWN}(?=[,.;]| och| samt|$)",
        rf"\b(?:är|blir|var) {_O} (?:\w+ )?(?:projektledare|samordnare|koordinator|samordnande \w+)\b",
        rf"\b(?:[Pp]rojektledare\w*|[Ss]amordnare\w*) (?:är anställd|finns|sitter) (?:av|hos|på|i|vid) {_O}",
        r"\b(?:[Ll]ead partner|[Ss]amordnande (?:part|kommun)|[Ll]edande part|[Kk]oordinator|[Ss]amordnare)(?: är|"
        rf" blir|:) {_O}",
        rf"\b[Vv]ärdkommun(?:en)?(?: för {PROJECT})?(?: är| blir|:) {_O}",
        rf"\b[Ss]amordningsansvar(?:et)? (?:ligger|finns) (?:hos|på) {_O}",
        rf"\bmed {_O} som (?:projektledare|samordnare|koordinator|lead partner|ledande \w+|samordnande \w+|"
        r"projektledande \w+|värdkommun)\b",
        town=True,
    ),
    *_rules(
        Role.LEAD,
        rf"{_O}{_WORDS}(?:driver|drev|bedriver|genomför|genomförde)(?: (?:nu|också|även|idag|i dag|själv|gemensamt|"
        rf"tillsammans|sedan [^.;]{{4,20}})){{0,2}} {_THING}",
        rf"\b(?:drivs|drevs|drivits|bedrivs|bedrevs)(?: {PROJECT}| \w+){{0,3}} av {_O}",
        rf"{_P} (?:genomförs|genomfördes)[^.;]{{0,30}}? av {_O}",
        rf"(?:\b[Dd]et|{PROJECT}) är {_O} som (?:driver|bedriver|genomför)",
        rf"(?:{_P}|projekt|satsning|insats|upphandling),? som {_O} (?:driver|bedriver|genomför)\b",
        town=True,
        several=Role.PARTICIPANT,
    ),
    *_rules(
        Role.FUNDER,
        rf"\b(?:med)?finansier(?:as|ades|at|ats|ing|ingen)\b{_GAP}{{0,80}}? (?:av|från) {_O}",
        rf"\b(?:[Ff]inansierades|[Ff]inansieras|[Mm]edfinansieras) {_P}{_GAP}{{0,40}}? (?:av|från) {_O}",
        rf"{_P},? som {_O} (?:finansierar|medfinansierar|betalar|bekostar|stödjer|står för)\b",
        rf"(?:^|[.;] |, (?:och|medan) ){_UNKNOWN} (?:med)?(?:finansierar|bekostar|betalar|skjuter till|"
        r"står för (?:finansiering|kostnad|pengar)\w*)",
        rf"(?:finansieras|medfinansieras|bekostas)(?: {PROJECT}| \w+){{0,3}} av (?:{_UNKNOWN})(?=[,.;]| och| samt|$)",
        rf"\b(?:bekostas|betalas|sponsras)(?: {PROJECT}| \w+)? av {_O}",
        rf"{_O}{_WORDS}(?:(?:med|del)?finansierar|(?:med|del)?finansierade|(?<!fått )beviljat(?!s)|beviljade(?!s)|"
        r"beviljar(?!s)|skjuter till|har skjutit till|bekostar|betalar|betalade|(?:har [^.;]{0,30})?skjutit till|"
        r"satsar \d|lägger in|har avsatt|avsätter|"
        r"går in med|har gått in med|(?:står|svarar) för (?:finansieringen|kostnaden|kostnaderna|pengarna|medlen|"
        r"hela kostnaden|halva (?:kostnaden|finansieringen|budgeten)|\d[\d ]* procent|hälften)|(?:bidrar|bidrog|"
        rf"har bidragit) med {_GAP}{{0,40}}?(?:kronor|kr\b|tkr|mkr|mnkr|medel|procent|%|finansiering|kostnad|hälften|"
        r"pengar)|"
        rf"(?:ger|gav|har gett|gett|har tilldelat) {_GAP}{{0,40}}?{_MONEY})",
        rf"\b(?:[\w-]+)?{_MONEY}\b{_GAP}{{0,30}}? från {_O}",
        r"\b(?:beviljats|beviljades|beviljas|beviljade|beviljat|tilldelats|tilldelades|erhållit|"
        rf"fått)\b{_GAP}{{0,60}}?(?:{_MONEY}|kronor|kr|mkr|mnkr|tkr){_GAP}{{0,40}}? (?:av|från|genom) {_O}",
        rf"\b(?:beviljats|beviljades|beviljats stöd) (?:av|från) {_O}",
        rf"\b(?:[Rr]esten|[Kk]ostnade\w*|[Ff]inansieringen|[Nn]otan)(?: {PROJECT})? delas (?:lika )?(?:mellan|av) {_O}",
        rf"\b(?:står|svarar) för [^.;]* och {_O} för (?:resten|återstoden|den andra)",
        rf"\bsom {_O} har (?:gett|beviljat|avsatt|skjutit till)(?: \w+){{0,3}} (?:{_MONEY}|pengarna)",
        rf"\b(?:[Ff]inansieringen|[Pp]engarna|[Mm]edlen) kommer från {_O}",
        rf"{_O}{_WORDS}(?:är|blir|var|(?:har )?gått in som|går in som|gick in som) (?:\w+ )?(?:med)?finansiär(?:er)?\b",
        rf"\bmed (?:ekonomiskt )?(?:stöd|bidrag|medel) (?:av|ur) {_O}",
        rf"\b(?:finansieras|bekostas|betalas) [^.;]*? (?:och|samt) (?:till|med|resten) [^.;{ANY}]{{0,25}}?av {_O}",
        rf"\b[Rr]esten (?:kommer|finansieras|betalas) (?:från|av) {_O}",
        rf"\b[Ff]inansiärer?(?:na|en)?(?: (?:är|av {PROJECT} är|för {PROJECT} är)|:) {_O}",
        town=True,
    ),
    *_rules(
        Role.SUPPLIER,
        rf"\b[Ll]everantör(?:en|erna|er)?(?: (?:är|blir|blev|av {_GAP}{{3,30}} (?:är|blir|blev))|"
        rf":)? {_WHO}(?= (?:\w+ )?(?:utse\w*|utsågs|antagits|antogs|vald|valdes|tilldel\w+|kontrakter\w+|har|kommer|"
        r"ska|levererar|är|blev|deltog)\b|[.,;]|$)",
        rf"{_WHO} (?:har )?(?:utsågs|utsetts|utsedd|är utsedd|är utsedda|valdes|antogs|antagits|blev|blir|är|"
        rf"valts)(?: {_GAP}{{0,20}}?)?(?: (?:till|som))? (?:ny )?leverantör\b",
        r"\b(?:[Tt]illdela(?:s|des|ts|d)|[Tt]illdelning(?:en)?)(?: (?:kontraktet|avtalet|uppdraget|har skett|till|"
        rf"blev|gick)){{0,3}} {_WHO}",
        rf"\b[Tt]illdelning\w*[^.;]{{0,50}}? (?:till förmån för|till|åt) {_WHO}",
        rf"{_WHO} (?:har )?(?:tilldelades|tilldelats|tilldelas|vann|vunnit|fick)(?: \w+)? (?:kontraktet|"
        r"upphandlingen|avtalet|anbudet)\b",
        rf"\b(?:[Uu]pphandla(?:ts|des|t|d)|[Ll]evererats|[Ll]evereras|[Kk]öpts|[Kk]öps)(?: {PROJECT}|"
        rf" \w+){{0,4}} (?:av|från) {_WHO}",
        rf"\b(?:vanns|vunnits) av {_WHO}",
        rf"{_WHO} har (?:handlats upp|upphandlats|anlitats)\b",
        rf"{_O} levererar (?:systemet|{PROJECT}|lösningen|tjänsten|programmet|plattformen)",
    ),
    *_rules(
        Role.SUPPLIER,
        r"\b(?:[Aa]vtal(?:et)?|[Kk]ontrakt(?:et)?|[Rr]amavtal(?:et)?)(?: (?:har|är|kommer att|ska|nu|därefter|"
        rf"för {_GAP}{{3,30}}))*? (?:tecknat?s?|tecknades|slutits|slöts|skrivits|skrevs|tecknas|"
        rf"ingåtts) (?:\w+ ){{0,5}}med (?:leverantören |företaget )?{_WHO}",
        purchase=True,
    ),
    *_rules(
        Role.RESEARCHER,
        r"\b(?:[Ff]öljeforsk\w*|[Ff]orskare|[Ff]orskarna|[Uu]tvärderare|[Ff]orskningsstöd|[Ff]orskarteam|"
        rf"[Ff]orskargrupp)\b{_GAP}{{0,50}}? (?:från|vid|av|på) {_O}",
        rf"\b(?:[Ff]öljeforskningen|[Uu]tvärderingen|[Ff]öljeforskning|[Uu]tvärdering)\b{_GAP}{{0,40}}? (?:av|vid|"
        rf"från|hos) {_O}",
        r"\b(?:utvärderas|utvärderats|utvärderades|följs|följeforskas|beforskas) (?:\w+ )?(?:av|"
        rf"genom) (?:forskare (?:från|vid|på) )?{_O}",
        rf"{_O}{_WORDS}(?:följeforskar|följer {PROJECT} med forskning|utvärderar(?: {_THING}|{_NOTHING})|forskar\b|"
        r"beforskar|(?:står|svarar|ansvarar) för (?:följeforskning\w*|forskning\w*|utvärdering\w*)|"
        rf"(?:bedriver|genomför|gör|sköter) (?:följeforskning\w*|utvärdering\w*|forskning\w*))",
        rf"{_O}{_WORDS}(?:gör|genomför|utför|har gjort|har genomfört) (?:undersökningen|studien|kartläggningen|"
        r"forskningen|enkäten)",
        rf"{_O}{_WORDS}följer {_THING}(?: \w+){{0,2}} (?:med|genom) {_GAP}{{0,30}}(?:forskare|forskning|doktorand\w*|"
        r"utvärder\w*|studier)",
        rf"{_O}{_WORDS}(?:har )?(?:knutit|bidrar med|bidrog med|bistår med|ställer upp med|"
        r"står för)(?: \w+){0,2} (?:doktorand|forskare|forskning|följeforsk)\w*",
        rf"{_O}{_WORDS}(?:medverkar|deltar) som (?:forskningspart\w*|följeforskare|utvärderare)",
        rf"{_O}{_WORDS}har i uppdrag att (?:utvärdera|följa|följeforska|forska)",
        rf"\bmed {_O} som (?:följeforskare|forskningspart\w*|utvärderare)\b",
        rf"\b[Ff]öljeforskare(?: (?:är|kommer från|kommer att vara)|:)? {_O}",
    ),
    Rule(Role.RESEARCHER, re.compile(rf"{_O} (?:följer|studerar)(?: {PROJECT}|(?=[.,;]|$))"), scholar=True),
    *_rules(
        Role.PARTICIPANT,
        rf"{_O} (?:har )?(?:gått ihop|gick ihop|går ihop) (?:om|i|kring)",
        rf"{_O} är (?:nya |ny )?(?:deltagare|parter|part|medlemmar)\b",
        rf"\b[Ii] {PROJECT} (?:samarbetar|samverkar) {ORGANISATION} med {_O}",
        rf"{_O}(?:{_WORDS}| )(?:{_JOINED})\b(?! (?:och|att) (?:med)?finansier)(?! projektägare)",
        rf"{_O}(?:{_WORDS}| ){_TAKES_PART}(?: (?:aktivt|nu|även|också|fullt ut|redan|tillsammans|sedan \d{{4}}|"
        r"inte bara|från starten|från början))*"
        rf"(?: (?:i|på|vid|inom|kring|om) (?:{_THING})|(?<!samverkar)(?<!samarbetar){_NOTHING})",
        rf"{_O}{_WORDS}ingår(?: (?:nu|även|också|tillsammans|redan))*(?: (?:i|inom) {_THING}|(?=[.;]|$| som (?:part|"
        r"deltagare)))",
        r"\b(?:[Dd]eltar|[Mm]edverkar|[Ii]ngår|[Dd]eltog|[Mm]edverkade)(?: (?:också|även|nu|i dag|idag|bland annat|"
        rf"bl\.a\.|i dagsläget|totalt|just nu|sedan tidigare|kommunerna|(?:i |inom )?{PROJECT}|i arbetet|gör|"
        rf"förutom)| \w+ kommuner[:,]?)*:? {_O}",
        rf"\b[Mm]ed (?:i {PROJECT} |på \w+ |ombord )?(?:är|var) (?:nu |även |redan )?(?:bland andra |"
        rf"bland annat )?{_O}",
        r"\b(?:avropat|anslutit sig|deltar|medverkar|med)\b[^.;]*,? (?:däribland|bland dem|bland andra|bland annat|"
        rf"nämligen|det vill säga) {_O}",
        rf"{_O}{_WORDS}(?:gör|utför) (?:arbetet|{PROJECT}) (?:gemensamt|tillsammans)",
        rf"{_O}{_WORDS}startat? {_THING}",
        r"\b(?:[\w-]*(?:projekt|satsning|initiativ|program|partnerskap))(?:et|en)? (?:\w+ )?(?:mellan|"
        rf"med deltagare från|där) {_O}(?! (?:som|är) (?:projektägare|huvudman))",
        rf"{_O}{_WORDS}har (?:sedan [^.;]{{4,20}} )?(?:en |ett |nu )*gemensam\w* ",
        rf"\b(?:samarbete|partnerskap|samverkan) där {_O}",
        rf"{_P}[^.;]{{0,80}}? (?:mellan|omfattar|samlar|engagerar|involverar|består av) (?:\w+ )?{_O}",
        rf"\b(?:är|var) {_O} (?:också |även |nu |redan |numera )*med\b",
        r"\b(?:deltar|medverkar|är med|har anslutit sig|ingår)\b[^.;]*,? (?:liksom|likaså|precis som|och även|"
        rf"samt även) {_O}(?=[,.;]|$)",
        rf"\b[Dd]är finns (?:sedan tidigare |redan |också |även |nu )*{_O}",
        rf"\b(?:där|i vilket|i vilken|i vilka) {_O} (?:samarbetar|samverkar|deltar|medverkar|ingår)",
        rf"\b(?:[Dd]eltagarna|[Pp]arterna|[Mm]edlemmarna) {_O}",
        rf"\b(?:är med|deltar|medverkar|ingår|har anslutit sig|anslutna|parter)\b[^.;:]{{0,30}}: {_O}",
        rf"\b(?:[Ss]amarbetar|[Ss]amverkar) {_O} i {_P}",
        rf"\b[Gg]emensam\w* (?:projekt|satsning|program|initiativ) för {_O}",
        rf"\b[Kk]var (?:i {PROJECT} )?är {_O}",
        rf"{_O} (?:är|blir|stannar) kvar\b",
        rf"\b(?:[Aa]vtalet|[Uu]pphandlingen|[Ss]amarbetet|[Ss]amverkan|{PROJECT})(?: med \w+)? (?:omfattar|"
        rf"gäller)(?: (?:även|också))?(?: för)? {_O}",
        rf"{_O}{_WORDS}(?:har )?tecknat(?: ett)? (?:\w+)?avtal(?: om att (?:delta|medverka|ingå|vara med)|"
        rf"(?= om {PROJECT}))",
        rf"\b[Ii]nom {PROJECT} (?:arbetar|samarbetar|samverkar) {_O}",
        rf"{_O}{_WORDS}(?:har )?(?:tecknat|undertecknat)(?: en| ett)? \w*(?:avsiktsförklaring|överenskommelse)",
        rf"{_O}{_WORDS}svarar för (?!finans|kostnad|pengar|drift|projekt|samordn|utvärd|följe|forsk|resten|ledning)\w+",
        rf"{_O}{_WORDS}(?:handlar|avropar|köper in) (?:genom|via|på)",
        rf"{_P},? (?:som|där) {_O} (?:deltar|medverkar|är med|ingår|samverkar)\b",
        rf"\b(?:[Tt]illkom|[Tt]illkommer|har tillkommit)(?: (?:också|även|nu|senare|därefter))* {_O}",
        rf"{_O}{_WORDS}(?:bidrar|bidrog|har bidragit) med (?!{_GAP}{{0,40}}(?:forsk|doktorand|kronor|kr\b|tkr|mkr|"
        r"mnkr|medel|procent|%|finansiering|kostnad|hälften|pengar))",
        r"\b(?:[Dd]eltagande|[Mm]edverkande|[Ii]ngående|[Aa]nslutna|[Ss]amverkande|[Dd]eltagarna|[Dd]eltagare|"
        r"[Pp]arter(?:na)?)(?: (?:kommuner|parter|organisationer|aktörer|regioner|"
        rf"huvudmän)\w*)?(?: i {PROJECT})?(?: är|:) {_O}",
        rf"\b(?:[Bb]akom {PROJECT} står|[Ii] {PROJECT} (?:samarbetar|samverkar)) {_O}",
        rf"{_O}{_WORDS}(?:driver|genomför|bedriver) {_THING} (?:tillsammans|gemensamt)",
        town=True,
    ),
    *_rules(
        Role.PARTNER,
        rf"{_P}{_GAP}{{0,80}}?\b(?:samverkan|samarbete|samverkar|samarbetar|samverkat|samarbetat|tillsammans|"
        rf"partnerskap|[Dd]ialog)(?: \w+)? med (?:bland annat |bland andra |bl\.a\. )?{_O}",
        rf"\b(?:[Ss]amverkan|[Ss]amarbete|[Tt]illsammans|[Dd]ialog)(?: \w+)?(?: {PROJECT})? med (?:bland annat |"
        rf"bland andra |bl\.a\. )?{_O}(?={_GAP}*{PROJECT})",
        r"\b(?:drivs|genomförs|bedrivs|sker|arbetar|driver|leder|leds|samordnar|"
        r"samordnas)[^.;]{0,60}? (?:i (?:nära )?(?:samverkan|samarbete)|tillsammans|"
        rf"gemensamt) med (?:bland annat |bland andra )?{_O}",
        rf"{_O}{_WORDS}(?:bistår|stöttar|stödjer {PROJECT})\b",
        rf"{_O}{_WORDS}(?:är|blir|har varit) (?:en |viktig |också |därmed )*(?:samarbetspart\w*|samverkanspart\w*|"
        r"partner)\b",
        r"\b(?:[Ss]amarbetspartner|[Ss]amverkanspartner|[Ss]amverkansparter|[Ss]amarbetsparter|[Pp]artner)(?:s|na|"
        rf"n)?(?: (?:i|för) {PROJECT})?(?: är|:) {_O}",
        rf"{_O} (?:samverkar|samarbetar) med {_P}",
        rf"\b(?:samarbetar|samverkar) (?:man|vi|parterna|kommunerna|projektet|{PROJECT}) med {_O}",
    ),
)  # fmt: skip

NAMELESS = tuple(rule for rule in RULES if "name" in rule.pattern.groupindex or "own" in rule.pattern.groupindex)
"""The rules that hold without an organisation that is known: all that a clause without one needs."""
NAMELESS_CUE = Glance.at(
    "everant|illdel|vtal|ontrakt|pphandl|öpts|öps|everer|vann|vunn|finansiera|bekosta|betalar|skjuter|står för|äger|"
    "ägare|"
    "uvudman|leder|leds|samordna|rojektled|koordin|anlitats|handlats|fick "
)
"""What a clause must hold for one of them."""

NEGATION = re.compile(
    r"\b(?:inte(?! (?:bara|minst|enbart))|ej|aldrig|varken|tacka(?:t|de|r)? nej|avböj\w+|avstår?|avstått|avstod|"
    r"lämna(?:r|de|t)|hoppa\w* av|dra(?:git|r|gits)? sig (?:ur|tillbaka)|"
    r"drog sig (?:ur|tillbaka)|utträd\w+|trätt ur|sagt nej|nekat|säger nej|sagt upp|säga upp|gick ur|går ur|gått ur|"
    r"står utanför|ställer sig utanför|står över|saknas|ingen av|inga av|annan kommun än|utom|förutom)\b"
)
DEPARTURE = re.compile(
    r"\b(?:tacka(?:t|de|r)? nej|avböj\w+|avstår?|avstått|avstod|lämna(?:r|de|t)(?! (?:in|över|ut|en|ett|sin)\b)|"
    r"hoppa\w* av|dra(?:git|r)? sig ur|drog sig ur)\b"
)
"""What ends a part: in a clause without a subject of its own it takes back the clause before."""
HYPOTHETICAL = re.compile(
    r"\b(?:kan (?:[^ ]+ ){0,5}komma att|räknar med att|tror att|vill att|bjuds in|bjudits in|bjöds in|inbju\w+|"
    r"intressera\w*|intresse (?:för|av)|(?:anmält|visat|uttryckt|visar|anmäler) (?:\w+ )?intresse|överväg\w+|"
    r"eventuell\w*|skulle kunna|föreslås?|föreslog\w*|föreslår|"
    r"tillfråga\w*|förfråg\w+|möjlighet(?:en|er)? (?:att|för)|undersöker?(?:as)? (?:om|möjlighet\w*)|hoppas|"
    r"vill (?:gärna )?(?:delta|vara|ansluta|gå)|önska[rt]?|önskemål|"
    r"tar? ställning|frågan om|diskutera\w*|planerar att (?:delta|ansluta|gå|medverka)|fundera\w*|kan (?:ansluta|"
    r"delta|vara|bli|få|gå|komma)|erbju\w+|väntas|förväntas|"
    r"preliminärt|välkomn\w+|uppmanas|yrkar|samtal (?:förs )?med|förs samtal|om (?:kommunen|regionen) ska|ta upp|"
    r"borde|kanske|vore|tänkta|tänkbara|utreder? om|prövar? om|avser att (?:ansöka|söka))\b"
)
APPLIED = re.compile(r"\b(?:sök\w*|ansök\w*|äska\w*)\b(?!.*\bbevilja)", re.IGNORECASE)
JOINS = re.compile(
    r"\b(?:anslut(?:er|it|a) sig|går med|gå med|säger ja|sagt ja|tackar? ja|beslut\w+ (?:att|om att) (?:delta|gå|"
    r"medverka)|"
    r"ställer sig positiv\w*|kliver (?:på|in))\b"
)
"""What somebody says that joins: under a condition it is no part yet."""
CONDITION = re.compile(
    r"^(?:Om|Under förutsättning att|Förutsatt att) [^.;]*?\b(?:beviljas|godkänns|går igenom|ger klartecken|säger ja|"
    r"finansieras|faller ut)\b|"
    r"\b(?:under förutsättning(?: av)?(?: att| av)?|förutsatt att|med förbehåll (?:för|om|att)(?: att)?|"
    r"villkorat (?:av|att)|om (?=(?:ansökan|ansökningen|projektet|medel|finansiering\w*|stödet)\b[^.;]*\b(?:bevilja|"
    r"godkän|finansier|går igenom)))"
    r"[^.;]*"
)
