"""Who owns a project and who leads it."""

from extract.facts import Role
from extract.marked import ANY, ORGANISATION, PERSON, PROJECT
from extract.participation.frame import ADVERBS, GAP, OBJECT, SUBJECT, THING, WHAT, WHO, WORDS, does, has_the, is_the
from extract.participation.role.rule import BEGINS, SUM, UNKNOWN, Only, rules

_MOVES = (
    rf"(?:(?:gick|gått|flyttades|flyttats|övergick|övergått|övertogs|övertagits|lämnades|lämnats|överläts|överlåtits|"
    rf"överfördes|överförts|har [^.;,{ANY}]{{0,25}}?\w+)\b{GAP}{{0,25}}?(?: från {ORGANISATION})?|"
    rf"(?:går|övergår|flyttas|överlåts|överförs|övertas)(?: (?:då|nu|sedan|därmed|i och med det))?(?: över)?)"
)
"""What becomes of a task that passes from one to another."""
_GRANT = r"\b(?:[Bb]evilja|[Bb]ifall|[Gg]odkänn|[Tt]illstyrk)\w*"
_TOWARDS = r"(?:för|till|i|av|åt|avseende|gällande) (?:(?:genomförande(?:t)?|finansiering(?:en)?) av |att genomföra )?"
"""What money is granted for."""
OWNER = rules(
    Role.OWNER,
    *does("äga/äger/ägde/ägt"),
    *is_the("projektägare; projektägande; huvudman; huvudmän; huvudmännen; avtalsägare; ägare; stödmottagare; sökande"),
    *has_the("projektägarskapet; huvudmannaskapet; ägarskapet; ägandet; projektägaransvaret"),
    rf"{WHAT}{GAP}{{0,40}}? (?:hör till|tillhör|är en del av|(?:lyder|ligger|sorterar) under|är placerat vid) {WHO}",
    rf"{BEGINS}{UNKNOWN} (?:äger|är projektägare för|är huvudman för) {WHAT}",
    rf"{BEGINS}(?:[Dd]et (?:är|var|blir) )?{UNKNOWN} (?:som )?(?:är|blir|var) (?:projektägare|huvudman)\b",
    rf"{BEGINS}[Dd]et (?:är|var|blir) {UNKNOWN} som (?:äger|är ägare)\b",
    rf"\bägs(?: (?:och|samt) \w+)? av {UNKNOWN}(?=[,.;]| och| samt|$)",
    rf"(?P<o>{ORGANISATION})s (?:eget )?{WHAT}",
    rf"\b(?:(?:[Pp]rojekt)?[Ää]garskapet|[Hh]uvudmannaskapet|[Ää]gandet)(?: (?:för|av|i) {THING})? {_MOVES} "
    rf"(?:till|av) {WHO}",
    rf"{PROJECT} (?:är|var|blir) (?:numera |nu |i dag )?(?P<o>{ORGANISATION})s(?=\W*$|[.,:;]| (?:och|eget|ansvar)\b)",
    rf"\bav {WHO} ägda {THING}",
    rf"\b(?:[Bb]evilja|[Tt]illdela|[Aa]nslå|[Aa]nvisa)\w* (?:till )?{WHO}{GAP}{{0,60}}?{SUM}{GAP}{{0,60}}? "
    rf"{_TOWARDS}{THING}",
    rf"{WHO}{ADVERBS} (?:har )?(?:bevilja|tilldela)(?:s|des|ts)\b{GAP}{{0,60}}?{SUM}{GAP}{{0,80}}? {_TOWARDS}{THING}",
    rf"{_GRANT} (?P<o>{ORGANISATION})s [\w-]*ansökan\b{GAP}{{0,80}}? {_TOWARDS}{THING}",
    rf"{_GRANT} [\w-]*ansökan från {WHO}{GAP}{{0,80}}? {_TOWARDS}{THING}",
    rf"^\W*Ansökan från {WHO}{GAP}{{0,80}}? {_TOWARDS}{THING}{GAP}{{0,40}} (?:beviljas|bifalls|godkänns|tillstyrks)\b",
    rf"\b(?:lämna(?:r|de|t)|överlåter|överlät|överlåtit|överlämna(?:r|de|t))(?: över)? "
    rf"(?:(?:projekt)?ägarskapet|huvudmannaskapet|ägandet)(?: över)? till {WHO}",
    rf"\b(?:[Pp]rojektä|[Ää])garskapet delas (?:av|mellan) {WHO}",
    rf"\b(?:ägs av {ORGANISATION}|(?:äger|ägde) {THING}) (?:tillsammans|gemensamt|ihop) med {WHO}",
) + rules(
    Role.OWNER,
    rf"(?P<o>{ORGANISATION})s (?:gemensamma |egna )?(?:[\w-]*projekt|satsning|samarbete|initiativ) {WHAT}",
    several=Role.PARTICIPANT,
)
OWNER += rules(
    Role.OWNER,
    rf"{WHAT}[^{PROJECT[1:-1]}]*?\bvid (?P<o>{ORGANISATION})",
    only=Only.SEATS,
)

_TASK = r"\b(?:[Ss]amordn|(?:[Pp]rojekt)?[Ll]edning|[Aa]nsvar|[Ss]tafettpinn|[Oo]rdförandeskap)\w*"
LEAD = rules(
    Role.LEAD,
    *does(
        "leda/leder/ledde/lett; projektleda/projektleder/projektledde/projektlett; "
        "hålla/håller/höll/hållit ihop; hålla/håller/höll/hållit samman; styra/styr/styrde/styrt; "
        "ha/har/hade/haft hand om"
    ),
    rf"\blåt(?:a|er|it) {WHO} (?:leda|samordna|driva|hålla i|sköta)\b",
    rf"\bhålls(?: ihop| samman)? av {WHO}",
    rf"\b[Uu]nder ledning av {WHO}",
    rf"\b[Mm]ed {WHO} (?:i (?:spetsen|ledningen|täten)|som ledare)\b",
    rf"{SUBJECT}{WORDS}(?:har |hade )?{GAP}{{0,60}}?\bpå {GAP}{{3,40}} vägnar\b",
    *does("administrera", rf"(?:{OBJECT}| (?:teamet|verksamheten|avtalet)\b)"),
    *does("samordna; koordinera", rf"(?:{OBJECT}|{ADVERBS} [a-zåäö-]{{3,}}(?:en|et)\b)"),
    *does(
        "hålla/håller/höll/hållit i; hålla/håller/höll/hållit samman; ansvara för; svara för; "
        "sköta/sköter/skötte/skött; stå/står/stod/stått värd; ta/tar/tog/tagit hand om",
        rf"{ADVERBS} (?:för )?(?:{THING}|(?:projekt)?ansökan\b|det\b|den\b|trådarna|taktpinnen|rodret|pennan|det hela|"
        r"drift(?:en)?\b|support(?:en)?\b|det praktiska|det administrativa|administrationen|arbetet)",
        by=False,
    ),
    *is_the(
        "projektledare; projektsamordnare; samordnare; koordinator; projektkoordinator; processledare; huvudsökande; "
        "konsortieledare; projektvärd; projektansvarig; "
        "lead partner; ansvarig(?= för); huvudansvarig; samordnande; sammanhållande; ledande; upphandlande; "
        "projektledande; värdkommun; värd; sammankallande"
    ),
    *has_the(
        "projektledning; projektledningen; samordning; samordningen; samordningsansvaret; ledningen; huvudansvaret; "
        "driften; drift och support; bemanningen; kansliet; sekretariatet; processledning; processledningen; "
        "projektkontoret; projektledarskapet; projektledaransvaret; ordförandeskapet; förvaltningen; ansvaret(?! för "
        f"(?!{PROJECT}|projekt|satsning|samordn|arbete|helhet|genomför|drift))"
    ),
    rf"\b[Dd]et (?:praktiska|administrativa|dagliga)(?: arbetet)? (?:sköts|görs|hanteras|utförs) av {WHO}",
    rf"{SUBJECT}{WORDS}(?:(?:har |hade )?(?:tagit|tog|tar|fått|fick|får|axlat|axlar) (?:på sig )?|har )(?:rollen|"
    r"uppdraget|ansvaret) som (?:\w+ )?(?:samordnare|koordinator|projekt(?:ledare|värd)|värdkommun|sammankallande)\b",
    rf"\b[Pp]rojekt(?:kontoret|kansliet)(?: \w+)? (?:sitter|finns|ligger|är placerat) (?:hos|i|på|vid) {WHO}",
    rf"\bav {WHO} (?:ledda|samordnade|drivna) {THING}",
    rf"\b[Ss]pindel(?:n)? i nätet (?:är|blir|har varit) {WHO}",
    rf"{SUBJECT}{WORDS}(?:är|har varit|blir) (?:spindeln i nätet|(?:den )?drivande(?: (?:part|kraft)(?:en)?)?|navet)\b",
    rf"\b(?:och|medan|samt) (?:projekt)?ledare(?: (?:är|blir))? {WHO}",
    rf"\blämna(?:r|de|t)(?: \w+)? över(?: stafettpinnen)? till {WHO}",
    rf"(?P<o>{ORGANISATION})s tur att (?:leda|samordna|driva|hålla i)\b",
    rf"{SUBJECT}{WORDS}(?:har|hade) (?:en )?projektledare\w*(?: {PERSON}| för {THING})? anställd\b",
    rf"\b[Ff]rån {WHO} (?:leds|samordnas|styrs|koordineras) {THING}",
    *does("utveckla; ta/tar/tog/tagit fram; gå/går/gick/gått i spetsen för", rf" {PROJECT}", by=False),
    rf"{THING}(?: \w+){{0,3}} (?:utveckla(?:s|des|ts)|t(?:as|ogs|agits) fram) av {WHO}",
    *does("gå/går/gick/gått i spetsen", "", by=False),
    rf"\b(?:har|hade|med) sitt kansli (?:i|hos|på|vid) {WHO}",
    rf"\b(?:[Dd]ärefter|[Ss]edan|[Nn]u|[Dd]å|\d{{4}}|årsskiftet|[Hh]öst|[Vv]år) (?:tar|tog) {WHO} (?:vid|över)(?! som)",
    rf"\b(?:lämna(?:r|de|t)|överlämna(?:r|de|t))(?: över)? {_TASK}(?: över)? till {WHO}",
    rf"{_TASK}(?: (?:för|av|i) {THING})? (?:går|gick|har gått|flyttas|flyttades|lämnas|lämnades|överlämnas|"
    rf"överlämnades|övergår|övergick)(?: över)?(?: från {ORGANISATION})? till {WHO}",
    rf"{SUBJECT}{WORDS}(?:hanterar|hanterade|hanterat|gör|gjorde|gjort|sköter|skötte) (?:avropet|upphandlingen|inköpet|"
    r"ansökan|beställningen)\b",
    rf"\b[Aa]nsvarig(?: kommun| part| organisation)?: {WHO}",
    rf"\b(?:[Pp]rojektledare\w*|[Ss]amordnare\w*|[Pp]rocessledare\w*)(?:, som|,? {PERSON},)? (?:är anställd|finns|"
    rf"sitter) (?:av|hos|på|i|vid) {WHO}",
    rf"{BEGINS}{UNKNOWN} (?:leder|samordnar|projektleder|koordinerar) {WHAT}",
    rf"{BEGINS}[Dd]et (?:är|var|blir) {UNKNOWN} som (?:leder|samordnar|driver|projektleder|koordinerar|håller i)\b",
    rf"\b(?:leds|samordnas|koordineras|drivs|drevs|drivits|bedrivs)(?: {PROJECT}| \w+){{0,3}} av {UNKNOWN}"
    r"(?=[,.;]| och| samt|$)",
)

LEAD += rules(
    Role.LEAD,
    rf"\b[Uu]pphandla(?:s|ts|des|d|t)(?: {PROJECT}| \w+){{0,4}} av {WHO}",
    only=Only.COUNCILS,
)

_MADE = rf"{WHAT}(?: \w+){{0,2}} (?:gjordes|gjorts|utförs|utfördes|utförts) av"
RUN = rules(Role.RESEARCHER, rf"{_MADE} {WHO}", town=False, only=Only.SCHOLARS) + rules(
    Role.LEAD,
    rf"\b[Ff]ör {PROJECT} (?:svarar|svarade|ansvarar|ansvarade|står|stod) {WHO}",
    rf"{WHAT}(?: \w+){{0,2}} (?:görs|sköts|handhas|administreras|förvaltas) av {WHO}",
    *does(
        "driva/driver/drev/drivit; bedriva/bedriver/bedrev/bedrivit; genomföra/genomför/genomförde/genomfört",
        but=r"(?! som (?:projektägare|huvudman|ägare|sökande)\b)",
    ),
    several=Role.PARTICIPANT,
)
RUN += rules(
    Role.LEAD,
    rf"{_MADE} {WHO}",
    *does("köra/kör/körde/kört", rf"{ADVERBS}(?: {THING}|(?=[.,;]|$))"),
    only=Only.COUNCILS,
    several=Role.PARTICIPANT,
)
