"""Where a project is tried or takes place."""

from extract.facts import Role
from extract.marked import ORGANISATION, PROJECT
from extract.participation.frame import ADVERBS, GAP, SUBJECT, THING, WHO, WORDS, does, is_the
from extract.participation.role.rule import rules

_SITED = (
    rf"(?:{PROJECT}|\b(?:[\w-]*[Pp]rojektet|[Dd]elprojekt(?:et|en)?|[Pp]ilot(?:en|er|erna|verksamhet\w*)?|"
    r"[Ff]örsök(?:et|en|s\w+)?|[Vv]erksamhet(?:en|er)?|[Aa]rbetssättet|[Mm]etoden|[Mm]odellen|"
    r"[Ii]nsamling(?:en)?|[Tt]est(?:et|er|erna|ning|bädd\w*)?|[Mm]ottagning(?:ar|en|arna)?|[Tt]eam(?:en|et)?|"
    r"[Pp]rov(?:bygget?|odling(?:en)?|borrning(?:en|ar)?|anläggning(?:en)?|sträckan?)|"
    r"[Pp]ilot(?:sträckan?|anläggning(?:en)?|bygget?|odling(?:en)?)|[Dd]emonstration\w*|[Vv]isningsplats(?:en|er)?|"
    r"[Ee]tapp(?:en)?|[Tt]jänsten|[Ss]ystemet|[Ss]tudien|[Uu]ndersökningen|[Öö]vningen|[Nn]od(?:er)?|[Ss]atsningen|"
    r"[Ii]nsats(?:en|erna)?|[Ll]okala? kontor)\b)"
)
_TAKES_PLACE = (
    r"(?:pågår|pågick|pågått|sker|skedde|skett|genomför(?:s|des|ts)|bedrivs|bedrevs|bedrivits|starta(?:r|de|t|s)|"
    r"finns|fanns|funnits|bygg(?:s|ts)|öppna(?:r|de|t|s)|inled(?:s|des|ts)|påbörja(?:s|des|ts)|inför(?:s|des|ts)|"
    r"körs|görs|gjorts|utförs|anläggs|anlagts|grävs|utvecklas|(?:kommit|kom|är) i ?gång|äger rum|höll på|håller på)"
)
_TRIED = r"(?:(?:pilot)?test|prov|pröv|piloter)a(?:s|des|ts)\b"

_SPOT = (
    r"[a-zåäö-]*(?:skol|boende|enhet|bibliotek|team|verksamhet|vårdcentral|arbetsplats|avdelning|kontor|hem|område|"
    r"klass|gård|kök|hus|stadsdel|grupp|orter|ställen|platser)\w*"
)
_COUNTED = r"(?:(?:var )?(?:sin|sitt)|sina|ett|en|två|tre|fyra|fem|sex|några|flera|alla|samtliga|\d+)"
_OPENS = (
    r"\b(?:starta|öppna|inrätta|etablera|inled|byggt upp|bygger upp|ställt upp|satt upp)(?:r|t|de|tt|er|dde)? (?:en|"
    r"ett|två|tre|fyra|\d+) "
    r"(?:\w+ )?[a-zåäö]*(?:mottagning|verkstad|kontor|nod|team|plats|verksamhet|filial|testbädd|pilot|café|odling|"
    r"centrum|center|lokal|station|försök|test|grupp|klass|skola|bibliotek|lärcenter)(?:ar|er|or|s)?\b"
)
"""What is opened somewhere."""
SITE = rules(
    Role.SITE,
    *does("pilotera; pilottesta", "", by=False),
    *does(
        "testa; prova; pröva",
        rf"(?:{GAP}|{PROJECT}){{0,40}}? (?:på|i|vid|hos) {_COUNTED} (?:\w+ )?{_SPOT}",
        by=False,
    ),
    rf"{WHO},? där (?:{GAP}|{PROJECT}){{0,40}}?{_TRIED}",
    rf"\bde(?:t|n) (?:första|andra|tredje|fjärde|femte|sista) (?:{_TAKES_PLACE}|ligger)(?: \w+)? i {WHO}",
    rf"\b(?:[Ee]n|[Ee]tt|[Tt]vå|[Tt]re|[Ff]yra) av [a-zåäö]+(?:en|na) (?:ligger|finns|står|byggs) i {WHO}",
    rf"\b[Ff]örst(?: ut)? (?:med )?att (?:testa|prova|pröva|pilota)(?: \w+)? (?:är|blir|var|blev) {WHO}",
    *is_the(
        "pilot; pilotkommun; pilotort; testort; testkommun;"
        " testmiljö; försökskommun; pilotområde; testbädd; arena(?= för); testarena; testplats; "
        "provplats"
    ),
    rf"{_SITED}(?:,? som)?(?: (?!som|liknar)[\w-]+){{0,5}}? {_TAKES_PLACE}(?! rum){GAP}{{0,60}}? (?:i|på|vid|hos) "
    rf"{WHO}",
    rf"{_SITED} (?:i|på|vid|hos) {WHO} (?:har |hade )?{_TAKES_PLACE}",
    rf"\b(?:[Dd]elprojekt(?:en)?|[Pp]ilot\w*){GAP}{{0,40}}? (?:i|vid|hos|på) {WHO}",
    rf"\b(?:[Ii]|[Vv]id|[Pp]å) {WHO} (?:{_TAKES_PLACE}|{_TRIED}|har)(?: \w+){{0,3}}? {_SITED}",
    rf"(?<![Mm]ötet )(?<!träffen )(?<!mässan )\b(?:genomför(?:s|des|ts)|bedrivs) (?:i|på) {WHO}",
    rf"\b{_TRIED}{GAP}{{0,40}}? (?:i|vid|hos|på)(?: (?:vardera|bland annat|både))? {WHO}",
    r"\b(?!(?:Mötet|Träffen|Konferensen|Seminariet|Sammanträdet|Mässan|Invigningen|Kursen|"
    rf"Utbildningen)\b)[A-ZÅÄÖ][a-zåäö]+(?:en|et|na) (?:sker|bedrivs|genomförs|pågår)(?: \w+)? (?:i|på|vid) {WHO}",
    rf"\bi [A-ZÅÄÖ][^.;()]{{2,40}} \({WHO}\)",
    rf"\b[Ii] {WHO} (?:arbetar|jobbar|använder|kör|deltar|provar|testar|prövar) (?:man|de|kommunen)\b",
    r"\b(?:öppna(?:r|s|de|des|t|ts)|invig(?:s|des|ts)|etablera(?:s|des|ts)|inrätta(?:s|des|ts)|bygg(?:s|ts))"
    rf"(?: [\w-]+|, en){{0,2}} (?:i|på|vid|hos) {WHO}",
    rf"{_OPENS}{GAP}{{0,40}}? (?:i|på|vid|hos) {WHO}",
    rf"\bpå plats (?:i|hos|vid) {WHO}",
    rf"\b(?!(?:[Mm]ötena|[Tt]räffarna)\b)[A-ZÅÄÖa-zåäö]+(?:arna|erna|orna|en|et) (?:{_TAKES_PLACE}|{_TRIED}) "
    rf"(?:{GAP}{{3,40}} )?dels (?:i|på|vid|hos) (?:{GAP}{{3,40}} i )?{WHO}",
    rf"(?:{_TAKES_PLACE}|{_TRIED}) [^.;]*?,? (?:och )?dels (?:i|på|vid|hos) (?:{GAP}{{3,40}} i )?{WHO}",
    rf"\bhar {WHO}(?: \w+)? (?:pilot|test|försöks)verksamhet\b",
    rf"{SUBJECT}{WORDS}(?:bedriver|bedrev|bedrivit) (?:\w+ )?(?:pilot|test|försöks)verksamhet\b",
    rf"\b[Ii] {WHO} har {GAP}{{0,30}}(?:varit med|deltagit|medverkat|kommit i ?gång|testat|provat|prövat)\b",
    rf"{SUBJECT} (?:har|hade)\b{GAP}{{0,30}}? (?:pilot|test|försök)(?!are|a\b|t\b)\w*",
    rf"{SUBJECT} har{ADVERBS} (?:var sitt|var sin|ett|en) (?:\w+ )?"
    r"(?:team|mottagning|nod|station|filial|bil|buss|kontor) (?:i ?gång|på plats|öppen|öppet)\b",
    rf"{SUBJECT} har{ADVERBS} (?:varsi(?:n|tt)|var si(?:n|tt)) (?:\w+ )?(?:team|mottagning|nod|station|filial)\b",
    rf"\b[Ii] {WHO} {_TRIED}",
    rf"\b(?:förlag(?:d|t|da)|förläggs|förlades) till (?:[\w-]+ i )?{WHO}",
    rf"\b{_TRIED}[^.;]*?(?:,| och| samt) i {WHO} (?:en|ett)\b",
    rf"{_SITED} (?:ligger|låg|drivs|drevs|har drivits)(?: \w+)? i {WHO}",
    rf"{_SITED}{GAP}{{0,30}}? på (?:\w+ )?(?:ställen|platser|orter): {WHO}",
    rf"{SUBJECT} är (?:den|en|ett av de|en av de) plats(?:er)?(?:na)? där\b",
    rf"{_TAKES_PLACE} (?:i|på|vid) {ORGANISATION}{GAP}{{0,40}}?(?:,| och)(?: \w+)? (?:i|på|vid) {WHO}",
    rf"(?:,| och) (?:en|ett|en annan|ett annat) (?:i|på|vid) {WHO}(?=[,.;]| och\b)",
    rf"\b(?:finns|fanns|startar){GAP}{{0,40}}? (?:i|på) {WHO} (?:inom|genom) (?:ramen för )?{THING}",
) + rules(
    Role.SITE,
    rf"\b(?:[Mm]ottagning|[Tt]estbädd)\w*{GAP}{{0,40}}? (?:i|vid|hos|på) {WHO}",
    town=False,
)

SITE += rules(
    Role.SITE,
    rf"\b(?:ett|en) (?:[\w-]+ )?[\w-]*(?:projekt|satsning|samarbete|försök) i {WHO}",
    several=Role.PARTICIPANT,
)
