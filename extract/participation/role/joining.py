"""Who takes part in a project, and with whom."""

from extract.facts import Role
from extract.marked import ANY, ORGANISATION, PERSON, PROJECT
from extract.number import alternatives
from extract.participation.frame import (
    ADVERBS,
    ALONGSIDE,
    GAP,
    JOINED,
    SUBJECT,
    THAT,
    THING,
    THOSE,
    WHAT,
    WHO,
    WORDS,
    does,
    is_the,
)
from extract.participation.role.rule import SUM, Only, rules
from extract.participation.verb import passive

_OTHERS = f"{ORGANISATION[1:-1]}{PERSON[1:-1]}"
_DEED = (
    r"(?!(?:vill|kan|får|fick|hör|sett|såg|hade|ska|fråga|undra|besök|avslog|nämn|läs|tack|meddel|"
    r"rapport|berätt|inform|redogör|redovis|sök|ansök|avstå|avvakt|lämna|sakna|dröj)\w*\b)"
    r"[a-zåäö]+(?:r|de|te|it|at|tt)\b"
)
_ALONGSIDE_MORE = rf",? (?:tillsammans|ihop) med {WHO}(?:(?:,| och| samt) [^.;,{ANY}]{{3,40}})?,?"
"""With whom somebody has done it, of whom some may have no name that is known."""
_MEMBERS = rf"\b(?:[Pp]arter(?:na)?|[Dd]eltagar(?:e|na)|[Mm]edlemmar(?:na)?|[Mm]ed)\b[^.;{_OTHERS}]"
_BESIDES = "(?:utöver|förutom|jämte)"
_SHARED = r"\b(?:[Ss]amarbete|[Ss]amverkan|[Pp]artnerskap|[Pp]rojekt|[Ss]atsning)(?:et|en)?"
_LOCALS = (
    r"\b[\w-]*(?:[Ss]kol(?:or|orna|an)|[Bb]ibliotek|[Ll]ärare|[Ee]lever|[Ff]öretag|[Gg]ymnasi(?:er|um)|[Bb]oenden|"
    r"[Ee]nheter|[Vv]årdcentraler|[Ff]öreningar|[Ii]nvånare|[Pp]ersonal|[Mm]edarbetare|[Rr]ektorer|[Pp]edagoger|"
    r"[Cc]hefer|[Ss]ocialtjänsten|[Hh]emtjänsten|[Bb]iblioteken|[Mm]useer(?:na)?)"
)
"""People and places of a municipality, who take part for it."""
_MAKES = (
    r"(?:tagit fram|utvecklat|skapat|byggt upp|arbetat fram|initierat|inlett|startat|drivit|genomfört|dragit i ?gång|"
    r"fått (?!avslag|nej|besked)|beviljats)"
)
_TASK = r"\b(?:[\w-]*projekt(?:et)?|satsning(?:en)?|samarbete(?:t)?|samverkan)"
_JOIN = r"(?:ansluta(?: sig)?|gå med|haka på|hoppa på|skriva (?:under|på)|tacka ja|komma med|delta)"
_JOINED = r"(?:anslutit sig|skrivit (?:under|på)|undertecknat|gått med|tackat ja|sagt ja)"
PARTICIPANT = rules(
    Role.PARTICIPANT,
    *does(
        "delta/deltar/deltog/deltagit; medverka; vara/är/var/varit först ut; finnas/finns/fanns/funnits med; "
        "komma/kommer/kom/kommit in; ingå/ingår/ingick/ingått; vara/är/var/varit med; "
        "vara/är/var/varit i ?gång; vara/är/var/varit på plats; vara/är/var/varit ombord; komma/kommer/kom/kommit "
        "ombord; följa/följer/följde/följt med; vara/är/var/varit kvar; bli/blir/blev/blivit kvar; stanna kvar; "
        "vara/är/var/varit inne",
        JOINED,
        by=False,
    ),
    *does("samarbeta; samverka", rf"{ADVERBS}(?:{GAP}{{0,30}}? (?:i|inom|kring|om) {THAT}|(?=[.;]|$))", by=False),
    *does(
        "ansluta/ansluter/anslöt/anslutit sig; ansluta/ansluter/anslöt/anslutit; gå/går/gick/gått med; "
        "gå/går/gick/gått samman; gå/går/gick/gått ihop om; kliva/kliver/klev/klivit på; kliva/kliver/klev/klivit in; "
        "hoppa på; haka på; hänga/hänger/hängde/hängt på; hänga/hänger/hängde/hängt med; "
        "svara ja; enas/enas/enades/enats om;"
        " komma/kommer/kom/kommit överens om; träda/träder/trädde/trätt in; skriva/skriver/skrev/skrivit under; "
        "skriva/skriver/skrev/skrivit på; underteckna; signera; tacka ja; "
        "säga/säger/sade/sagt ja(?! till (?:en |ett )?(?:\\w+ )?(?:ansök|förläng|finans|medel|bidrag|stöd)); "
        "stå/står/stod/stått bakom; ställa/ställer/ställde/ställt upp; anmäla/anmäler/anmälde/anmält sig; "
        "tillkomma/tillkommer/tillkom/tillkommit; omfattas/omfattas/omfattades/omfattats; upphandla; avropa; "
        "göra/gör/gjorde/gjort avrop; "
        "fatta/fattar/fattade/fattat beslut om (?:att (?:delta|medverka|gå med|vara med|ansluta sig)|medverkan|"
        "deltagande|anslutning); vara/är/var/varit överens om; besluta om (?:medverkan|deltagande|anslutning); "
        "lämna in (?:sin|en) avsiktsförklaring; "
        "bekräfta/bekräftar/bekräftade/bekräftat (?:sitt deltagande|sin medverkan); få/får/kom/kommit med; "
        "dela på; "
        "upplåta/upplåter/upplät/upplåtit; "
        "låna/lånar/lånade/lånat ut; bilda; förlänga/förlänger/förlängde/förlängt sin medverkan; "
        "förlänga/förlänger/förlängde/förlängt sitt deltagande",
        r"(?! (?:och|att) (?:med)?finansier)(?! projektägare)",
    ),
    rf"{WHAT} (?!presentera|visa|redovisa|föredra|berätta){GAP}{{3,80}}? (?:för|åt) kommunerna {WHO}",
    rf"{PROJECT} (?:har )?(?:utvidga|utöka|bredda|sprid|spri)(?:s|ts|des|tts) till {WHO}",
    rf"\b[Vv]i i {WHO} (?={GAP}*{PROJECT}){_DEED}",
    *does(
        "använda/använder/använde/använt; tillämpa; införa/införer/införde/infört",
        r"(?! (?:\w+ )?[A-ZÅÄÖ])(?! (?:och|att) (?:med)?finansier)",  # "använder Samlaren" is another undertaking
    ),
    *does(
        "köpa/köper/köpte/köpt; fortsätta/fortsätter/fortsatte/fortsatt; komma/kommer/kom/kommit i gång; "
        "starta; påbörja; börja/börjar/började/börjat med; inleda/inleder/inledde/inlett; inrätta; etablera; lansera; "
        "sätta/sätter/satte/satt i ?gång; "
        "dra/drar/drog/dragit i ?gång; ta/tar/tog/tagit initiativ till",
        rf"{ADVERBS} (?:(?:i|med) {THING}|som (?:deltagare|part)|{THING}|{GAP}{{2,40}} (?:av|från) {ORGANISATION}|"
        rf"{GAP}{{0,20}}?plats(?:er(?:na)?)?\b)",
        by=False,
    ),
    *does(
        "fortsätta/fortsätter/fortsatte/fortsatt; gå/går/gick/gått vidare",
        r"(?=\W*$|, (?:medan|men|liksom|precis|nu|med|fast)\b| (?:fram till|till och med|som tidigare|som förut|utan|"
        r"liksom|precis|också|i det nya|i nästa|ytterligare|ett år till|oförändrat)\b)",
        by=False,
    ),
    *does("gå/går/gick/gått in", r"(?! (?:med|för|på|och))", by=False),
    *does("testa; prova; pröva", "(?! frågan)", by=False),
    *does("erbjuda/erbjuder/erbjöd/erbjudit", rf"(?:(?! och ){GAP}){{0,40}}? {PROJECT}", by=False),
    *is_the(
        "deltagare; deltagande; part; projektpart; samverkanspart; avtalspart; medlem; projektdeltagare; "
        "intressent; delägare; medsökande; samverkanskommun; deltagarkommun; medlemskommun; projektkommun; medlemmar"
    ),
    rf"\b(?:[Dd]eltar|[Dd]eltog|[Mm]edverkar|[Mm]edverkade|[Ii]ngår|[Tt]illkommer|[Tt]illkom){ADVERBS}(?: (?:i |"
    rf"inom )?{PROJECT})?{THOSE}:? {WHO}",
    rf"\bdela(?:d|t|de|s|des|ts) (?:av|mellan)(?: de \w+)? {WHO}",
    rf"{SUBJECT}{WORDS}(?:är|blev|blir)(?: \w+)? (?:anslut|tillkom|inkopplad|antag)(?:en|n[ae]|na)?\b",
    rf"\b(?:Övriga|[Aa]ndra|[Nn]ytillkom\w+|Resten)(?: (?:parter|deltagare|kommuner))?(?: i {THING})? (?:är|var) {WHO}",
    rf"\b(?:Utöver|Förutom|Jämte|Vid sidan av) {WHO}(?:, som [^.;,]*,)? (?:deltar|deltog|medverkar|ingår|avropar)\b",
    rf"\b(?:Utöver|Förutom|Jämte|Vid sidan av) {ORGANISATION}(?:, som [^.;,]*,)? (?:deltar|deltog|medverkar|ingår|"
    rf"avropar){ADVERBS} {WHO}",
    r"\b(?:deltar|medverkar|är med|[Mm]ed i|sagt ja|tackat ja|ställer upp|anslutit sig|skrivit (?:på|under)|ingår|"
    rf"deltagare|parter|anslutna|avropat|undertecknat|gemensamt|"
    rf"samarbete mellan|(?:drivs|genomförs|bedrivs|görs) av)\b[^.;:({_OTHERS}]{{0,60}}"
    r"(?::|,? (?:däribland|bland dem|bland andra|bland "
    rf"annat|nämligen|alltså|det vill säga)| \() ?{WHO}",
    r"(?:kommuner|parter|organisationer|aktörer) som (?:deltar|medverkar|ingår|är med|har anslutit sig)(?: i "
    rf"{THING})? är {WHO}",
    r"\b(?:[Dd]eltagande|[Mm]edverkande|[Ii]ngående|[Aa]nslutna|[Ss]amverkande|[Dd]eltagarna|[Pp]arterna|"
    rf"[Mm]edlemmarna)(?: (?:kommuner|parter|organisationer|aktörer|regioner|huvudmän)\w*)?(?: i {PROJECT})?(?: är|"
    rf":| är (?:desamma|samma|oförändrade|följande|i dag|nu)(?: som [a-zåäö]+)?:?)? {WHO}",
    rf"(?<!ordförande )(?<!justerare )\b(?:antogs|valdes|utsågs|togs)(?: \w+)?(?: ut)? {WHO}(?=\W*$| som )",
    rf"\b(?:[Mm]ed|[Nn]ya?|[Kk]var(?= i | ombord)|[Rr]unt bordet)(?: i {THING}| på \w+| ombord| sedan \w+)? "
    rf"(?:är|var|blir|följer|finns|sitter){ADVERBS} {WHO}",
    rf"(?P<o>{ORGANISATION})s (?:deltagande|medverkan) (?:i|vid) {THING}",
    rf"(?<!forskar )(?<!forskat )(?<!rderar )(?<!rderat )\bför (?P<o>{ORGANISATION})s? räkning",
    rf"{SUBJECT}{WORDS}(?:arbetar|jobbar|arbetat|jobbat)(?: [\w-]+){{0,3}}? (?:enligt|med|efter|utifrån|i|inom) "
    rf"{PROJECT}",
    rf"(?:samarbete|samverkan|{PROJECT})[^.;{ANY}]{{0,40}}? som {WHO} (?:har|haft|har haft|hade)\b",
    rf"\b(?:är|var){ADVERBS} {WHO}{ADVERBS} (?:med|anslut(?:en|na|ne|et)|medlem(?:mar)?|inne)\b",
    rf"{SUBJECT} är (?:ny|nya)(?=[,.;]|\W*$| (?:i {THING}|för|sedan|i år)\b)",
    rf"{WHO} (?:(?:hälsas|hälsades|önskas|önskades) välkom\w+|(?:har )?välkomna(?:des|ts)(?: in)? (?:som|i)\b)",
    rf"(?:^|\b(?:sedan|efter att|i och med att) ){WHO} (?:{_JOINED}|kommit med|tillkommit|klivit in|trätt in)",
    rf"{_MEMBERS}{{0,30}} (?:är|var|finns) {_BESIDES} {WHO}",
    rf"{_MEMBERS}{{0,30}} (?:är|var|finns) {_BESIDES} {ORGANISATION},?{ADVERBS} {WHO}",
    rf"\b(?:[Jj]a|[Pp]ositiva? (?:svar|besked)) (?:har |hade )?(?:kommit|kom|inkommit|getts|"
    rf"lämnats)(?: in)? från {WHO}",
    rf"\b(?:Utöver|Förutom|Jämte|Vid sidan av) {WHO},? (?:har|är|finns) {ORGANISATION}{ADVERBS} (?:med\b|{_JOINED})",
    rf"\b(?:Utöver|Förutom|Jämte|Vid sidan av) {WHO},? är det {ORGANISATION} som (?:är med\b|deltar|medverkar|ingår)",
    rf"\b(?:där|i vilket|inom vilket) {WHO}{ADVERBS} (?:samarbetar|samverkar) med {ORGANISATION}",
    rf"(?P<o>{ORGANISATION})s (?:sätt|gemensamma [\w-]+)\b",
    rf"\b(?:utöka|utvidga|komplettera)\w*\b[^.;]*?,? (?:\d{{4}}|sedan|därefter) med {WHO}",
    rf"\bkom(?:mer)?{ADVERBS} {WHO}{ADVERBS} med(?=\W*$)",
    rf"\b(?:har|hade|fick) {WHO} (?:med sig|med på)\b",
    rf"\b(?:är|blir|finns|står)(?: det)?(?: (?:nu|numera|bara|endast|alltså|fortfarande))* {WHO}(?: som (?:är|finns))? "
    rf"kvar\b(?! att\b)",
    rf"\båterstår(?: (?:nu|bara|endast|alltså))* {WHO}(?! att\b)",
    rf"(?:{WHAT}|{_TASK})(?:, (?:en|ett) [^.;,]{{3,60}})?,? som {WHO}{ADVERBS} (?:har )?{_DEED}",
    rf"{SUBJECT}{WORDS}[a-zåäö]+(?:r|de|te|it|at|tt)(?: (?!att)[\w-]+){{0,7}}? (?:inom|genom) {PROJECT}",
    rf"\b[Ii](?:nom)? {PROJECT} {_DEED}{ADVERBS} {WHO}",
    rf"{WHAT} (?!är\b|var\b|blir\b|har\b|kan\b|ska\b)[a-zåäö]+(?:r|de|te)\b{GAP}{{0,60}}? (?:för|åt) {WHO}(?=\W*$)",
    rf"{SUBJECT}{WORDS}[a-zåäö]+(?:r|de|te|t)\b{GAP}{{0,40}}? gemensam\w* ",
    rf"\b(?:håller i|höll i|upphandla[rt]?|upphandlade|köper)\b[^.;]*? åt {WHO}",
    rf"\bför egen (?:del|räkning) (?:och|samt) (?:för )?{WHO}",
    rf"{SUBJECT}{WORDS}(?:delar|delade|delat|dela) (?:på )?(?:den|det|{THING}) med {ORGANISATION}",
    rf"\b(?:delar|delade|delat|dela) (?:på )?(?:den|det|{THING}) med {WHO}",
    rf"{WHO}(?: (?:dels )?{_DEED}(?: (?:om )?att)?|{WORDS}(?:har )?) (?:godkän|anta|ställ\w+ sig bakom|ingå|"
    rf"förläng)[a-zåäö]* "
    r"(?:\w+ )?(?:samverkans|samarbets|medlems|projekt)?(?:avtal|överenskommels|avsiktsförklaring)",
    rf"(?:^|\W)(?:jämte|tätt följ[dt]a? av) {WHO}",
    rf"\b[Bb]akom (?:{THING} )?står(?:, [^,;.]*,| [^.;,{ANY}]{{2,40}},(?: det vill säga| dvs\.| alltså)?)? {WHO}",
    rf"{SUBJECT}{ADVERBS} har{ALONGSIDE} {_MAKES}",
    rf"\b(?:är med|deltar|medverkar|medlem|ingår|(?:gå|går|gick|gått|kliva|kliver|klev|klivit) (?:in|med)|"
    rf"ansl(?:uta|uter|öt|utit)(?: sig)?)\b[^.;]* (?:tillsammans|ihop) med {WHO}",
    rf"\b(?:har|hade){_ALONGSIDE_MORE} (?:anslutit sig|deltagit|medverkat|varit med|"
    r"(?:kommit|gått|klivit) (?:in|med))\b",
    rf"\b(?:[Mm]ed|[Ee]nligt|[Gg]enom) fullmakt(?:er)? (?:från|av|för) {WHO}",
    rf"\b[Ff]ullmakt(?:er)?(?: (?:har|hade|är|är nu|att [^.;,]{{3,30}}))* "
    rf"(?:lämna|ge|utfärda|inkom|kommit|kom|undertecknat?)[a-zåäö]*(?: in)? (?:av|från) {WHO}",
    rf"{SUBJECT}{WORDS}(?:lämna(?:r|t|de)|gett|gav|ger|utfärda(?:r|t|de)|underteckna(?:r|t|de))(?: in)?(?: en| sin)? "
    r"fullmakt\b",
    rf"\b(?:och|med) {WHO} som ny\b",
    rf"\b[Ss]om ny\w*(?: \w+)? (?:välkomnades|välkomnas|hälsades|tillkommer|tillkom|kommer|kom|är|blir|anslöt|"
    rf"ansluter) {WHO}",
    rf"(?P<o>{ORGANISATION})s [\w-]+ (?:går|läser|använder|(?:deltar|medverkar|arbetar|ingår) (?:i|med|enligt|inom)) "
    rf"{PROJECT}",
    rf"\bhar{ADVERBS}(?: (?:bara|endast))? {WHO} med (?:sig|oss)\b",
    rf"\b(?:har|hade|tar|tog|fick|få(?:r|tt))(?: \w+)? med (?:sig|oss){ADVERBS} {WHO}",
    rf"\b(?:i|för|mellan|av|med) (?:de )?(?:{alternatives(2, 8)}|\d+) (?:\w+ )?kommuner(?:na)?[,:–] {WHO}",
    rf"\blåter{GAP}{{0,30}} {WHO} (?:använda|delta|ansluta)\b",
    rf"{passive('teckna; underteckna; signera; skriva/skriver/skrev/skrivit under')} av {WHO}",
    rf"\b[Dd]är finns{ADVERBS} {WHO}",
    rf"\b[Ii](?:nom)? (?:{PROJECT}|det(?:ta)?|arbetet|samarbetet|satsningen|(?:projekt|arbets|styr)?gruppen|konsortiet|"
    rf"kretsen){GAP}{{0,40}}? "
    r"(?:sam(?:arbeta|verka)(?:r|de)|delta[rg]|deltog|medverka(?:r|de)|"
    rf"ingår|ingick|arbetar|möts|enas|finns){ADVERBS}{THOSE} {WHO}",
    rf"(?:{PROJECT} )?(?:har )?(?<!dessutom )\b(?:utökas|utökats|utökades|utvidgas|utvidgats|utvidgades|kompletteras|"
    rf"växer)(?: {THING}| kretsen| gruppen)?(?: (?:per|från|den) {GAP}{{1,30}})? med {WHO}",
    rf"{SUBJECT}{WORDS}(?:hör|hörde|räknas) till (?:de[m]? som|deltagarna|parterna|medlemmarna)\b",
    rf"\bgör {WHO}(?: också| nu)? (?:likadant|detsamma|samma sak|det också)\b",
    rf"\b(?:[Pp]rojekt\w*|{PROJECT})(?:,? (?:inom|genom|i|med)) vilk(?:et|en|a) {WHO}{ADVERBS} (?:ska |har )?"
    r"[a-zåäö]{3,}",
    rf"{SUBJECT}{WORDS}kommer{ADVERBS} med(?=\W*$|[.,;]| i {THING})",
    rf"{SUBJECT}{WORDS}(?:representeras|företräds) i {THING}",
    *does("acceptera; anta/antar/antog/antagit; nappa på", " (?:inbjudan|erbjudandet|förfrågan)", by=False),
    rf"\b[Tt]ill (?:deltagarna|parterna|medlemmarna) i {THING} hör{ADVERBS} {WHO}",
    rf"{SUBJECT}{WORDS}(?:utökar|utökade|utökat|fördjupar|fördjupat) sitt (?:engagemang|deltagande) i {THAT}",
    rf"\b[Ff]ör (?P<o>{ORGANISATION})s? del (?:innebär|betyder|rör det sig|blir det)",
    rf"\bfått sällskap{GAP}{{0,20}} av {WHO}",
    rf"{SUBJECT}{WORDS}fått sällskap\b",
    rf"[^.;]*, (?:nu )?senast {WHO}(?=\W*$)",
    rf"\b(?:driv|bedriv|gör|utför|bemanna|sköt)e?s av [\w-]*(?:personal|tjänstepersoner|medarbetare) (?:från|i) {WHO}",
    rf"{_LOCALS} (?:i|från|på|inom) {WHO} (?:har )?{_DEED}(?: (?:sedan|från) {GAP}{{1,30}})? (?:tillsammans|ihop|"
    r"gemensamt)\b",
    rf"{SUBJECT}{WORDS}(?:skickar|skickade|skickat) {GAP}{{0,20}}(?:deltagare|elever|personal|medarbetare)\b",
    rf"\bräknas {WHO} (?:in\b|till|som)",
    rf"\b(?:[Ss]enaste?|[Ff]örsta?|[Ss]ista?|[Nn]yaste?)(?: (?:ut|i raden))?(?: (?:med )?att {_JOIN})? (?:är|var|blev|"
    rf"blir) {WHO}",
    rf"\b[Ii](?:nom)? {THING} sam(?:arbetar|verkar) {ORGANISATION} med {WHO}",
    rf"{THING} sam(?:arbetar|verkar) {WHO} med {ORGANISATION}",
    rf"{_LOCALS} (?:i|från|på|inom) {WHO} (?:(?:deltar|deltog|medverkar|medverkade|ingår|ingick){JOINED}|"
    rf"(?:är|var) med\b|har (?:{_MAKES}|deltagit|medverkat|varit med|{_JOINED}|kommit med))",
    rf"{SUBJECT}{WORDS}(?:ingår|sitter|deltar|är med) i (?:projekt|arbets|styr)gruppen",
    rf"{SUBJECT}{ADVERBS} (?:har|hade)(?: haft)? (?:[\w-]+ ){{0,2}}(?:platser|elever|deltagare|personal|medarbetare|"
    rf"tjänst|tjänster|handledare|lärare|klasser|skolor|enheter|boenden) (?:i|med i|på) {THAT}",
    rf"\b[Gg]emensam\w* [\w-]+ (?:tillsammans|ihop) med {WHO}",
    rf"\b[\w-]+ (?:från|för|i|hos|vid) {WHO} (?:ingår|deltar|medverkar|sitter|är med) i (?:{THING}|"
    rf"(?:projekt|arbets|styr)gruppen)\b",
    rf"\b(?:[Pp]rojekt|[Aa]rbets|[Ss]tyr)gruppen (?:består av|utgörs av|bildas av|har)(?: [\w-]+ (?:från|för|i)|"
    rf" för)? {WHO}",
    rf"{SUBJECT}{WORDS}(?:avsätter|avsatte|avsatt|frigör|frigjorde|frigjort) {GAP}{{0,20}}?(?:tjänst|person|arbetstid|"
    rf"tid\b|timm|lokal|resurs)",
    rf"^\W*{WHO} (?:anslutna|med)(?=\W*$| (?:från|sedan)\b)",
    rf"{SUBJECT}{WORDS}räknas (?:in\b|till deltag|som (?:deltag|medlem|part))",
    rf"{SUBJECT}{WORDS}(?:är|blir|blev) (?:[\w-]+ ){{1,2}}(?:att|som) (?:haka|hakar|hakade|gå|går|gick|ansl|skriv|"
    rf"skrev|delta)",
    rf"{SUBJECT}{WORDS}(?:är|blir|blev) (?:den )?[\w-]+ (?:kommun|region|deltagar|part)(?:en|n)? (?:i|inom) {THAT}",
    rf"(?:\bi (?:höst|vår|somr|vintr)as|\b[Nn]u senast|\b[Ss]ist) kom {WHO}(?: till| in| med)?(?=\W*$|[.,;])",
    rf"{SUBJECT}{WORDS}(?:kommer|kom|har kommit) till(?=\W*$|[.,;]| (?:sedan|efter|i \w+as)\b)",
    rf"{SUBJECT}{WORDS}rullar ut (?:metoden|modellen|arbetssättet|{PROJECT})",
    rf"\b(?:ansluta|ansluter|anslöt|anmäla|anmäler) {WHO} till {THAT}",
    rf"\b(?:[Hh]os|[Ff]rån) {WHO} (?:deltar|medverkar|ingår)\b",
    rf"{SUBJECT}{WORDS}har (?:redan |nu )?(?:börjat|startat|kört i ?gång)(?=\W*$|[,;])",
    rf"{SUBJECT}{WORDS}(?:startar|börjar|kör i ?gång)(?= (?:i \w+|den \d+|efter|nästa|under \w+)\W*$)",
    rf"{WHAT}[^.;]{{0,80}}? (?:mellan|omfatta[rd]e?|samla[rd]e?|engagera[rd]e?|involvera[rd]e?|best[åo][rd] av) "
    rf"(?:\w+ )?{WHO}",
    r"\b(?:[\w-]*(?:projekt|satsning|initiativ|program|partnerskap))(?:et|en)? (?:\w+ )?(?:mellan|med deltagare "
    rf"från) {WHO}(?! (?:som|är) (?:projektägare|huvudman))",
    rf"\b[Gg]emensam\w* (?:projekt|satsning|program|initiativ|verksamhet|funktion|tjänst|"
    rf"[\w-]+) för {WHO}",
    rf"\b(?:[Aa]vtalet|[Uu]pphandlingen|[Ss]amarbetet|[Ss]amverkan|{PROJECT})(?: med \w+)? (?:omfattar|gäller)(?: "
    rf"(?:också|även))?(?: för)? {WHO}",
    rf"{WHO}{WORDS}(?:samarbetar|samverkar|samarbetade|samverkade) med {ORGANISATION} (?:om|i|kring) {THING}",
    rf"{ORGANISATION} (?:samarbetar|samverkar|samarbetade|samverkade) med {WHO} (?:om|i|kring) {THING}",
    rf"{WHO}{WORDS}har (?:sedan [^.;]{{4,20}} )?(?:en |ett |nu )*gemensam\w* ",
    rf"{WHO}{WORDS}(?:gör|utför) (?:arbetet|{PROJECT}) (?:gemensamt|tillsammans)",
    rf"{WHO}{WORDS}(?:har )?(?:under)?tecknat?(?: en| ett)? \w*(?:avsiktsförklaring|överenskommelse|avtal(?: om att "
    rf"(?:delta|medverka|ingå|vara med)|(?= om {PROJECT})))",
    rf"{_SHARED} mellan (?:\w+ ){{0,3}}(?P<o>{ORGANISATION})s [\w-]+ (?:och|samt|,) ",
    rf"{_SHARED} mellan [^.;]*?{ORGANISATION}s [\w-]+ (?:och|samt) (?:\w+ ){{0,2}}{WHO}",
    rf"{WHO}{WORDS}(?:har )?ingått (?:\w+)?avtal om",
    rf"{WHO}{WORDS}(?:an)?svarar för (?!finans|kostnad|pengar|"
    r"drift|projekt|samordn|utvärd|följe|forsk|resten|ledning)\w+",
    rf"{WHO}{WORDS}(?:handlar|köper in) (?:genom|via|på)",
    rf"{WHO}{WORDS}(?:bidrar|bidrog|har bidragit) med (?!{GAP}{{0,40}}(?:forsk|doktorand|{SUM}))",
)

_WITH = r"(?:tillsammans|ihop) med"
_TOGETHER = (
    r"\b(?:drivs?|drivit|drev|drevs|genomför\w*|bedriv\w*|sker|arbetar|driver|leder|leds|samordna[rs]|gör|görs|"
    r"köp\w*|starta\w*|inled\w*|utveckla\w*|fortsätt\w*|upphandla\w*|kör\w*|prova\w*|pröva\w*|testa\w*|erbjud\w*|"
    rf"ingå\w*|håller|ordna[rs])[^.;]{{0,60}}? (?:tillsammans|gemensamt|ihop) med (?:bland annat |bland andra )?{WHO}"
)
_TOGETHER_FIRST = rf"(?:^|[.;:] )(?:Tillsammans|Ihop|I (?:nära )?(?:samarbete|samverkan)) med {WHO},? {_DEED}"
PARTICIPANT += rules(
    Role.PARTICIPANT,
    rf"\bhar {_WITH} {WHO} {_MAKES}",
    rf"{_MAKES}[^.;]{{0,60}}? {_WITH} {WHO}",
    rf"{SUBJECT}{WORDS}har (?:\w+ )?{_MAKES}[^.;]{{0,60}}? {_WITH} {ORGANISATION}",
    rf"\b[Dd]eltagarna (?:kommer|kom|är) från {WHO}",
    rf"{WHO}{WORDS}(?:står för|skjuter till|ställer upp med|håller med|lånar ut) (?:lokal|personal|arbetstid|"
    r"utrustning|fordon|mark|material|handledning|undervisning|bil|båt|hus)",
    _TOGETHER_FIRST,
    rf"{WHAT} (?:görs|genomförs|sker|samordnas|leds|sköts|drivs)\b[^.;]{{0,60}}? (?:för|åt) "
    rf"{WHO}(?!s? (?:räkning|del))",
    only=Only.COUNCILS,
)
PARTICIPANT += rules(Role.PARTICIPANT, rf"(?!\b(?:görs|sker)\b){_TOGETHER}", only=Only.COUNCILS)

_HELP = "(?:lånar|upplåter|hyr|ställer|hjälper|stöttar)"
_JUST = "(?:endast|bara|enbart|blott)"
_ONLY_HELPS = rf"{WHO}{WORDS}(?:{_JUST} {_HELP}|{_HELP}(?: \w+)? {_JUST})\b"
_ADVISER = "rådgivare; rådgivande part; expertstöd; bollplank; stödpart; kunskapspart; sakkunnig; mentor; stöd(?=\\W*$)"
ALLY = (
    rules(Role.PARTNER, *is_the(_ADVISER), only=Only.OTHERS)
    + rules(Role.PARTNER, _ONLY_HELPS)
    + rules(Role.PARTNER, *is_the("samarbetspart; partner; samarbetspartner"))
    + rules(Role.PARTNER, *is_the("samverkanspart"), only=Only.OTHERS)
)
"""Who is called a partner is no participant, whatever else is said of them there."""
PARTNER = rules(
    Role.PARTNER,
    *is_the("samverkanspart; samverkanspartner"),
    rf"{WHAT}{GAP}{{0,80}}?\b(?:samverkan|samarbete|samverkar|samarbetar|samverkat|samarbetat|tillsammans|"
    rf"partnerskap|[Dd]ialog)(?: \w+)? med (?:bland annat |bland andra |bl\.a\. )?{WHO}",
    rf"\b(?:[Ss]amverkan|[Ss]amarbete|[Tt]illsammans|[Dd]ialog)(?: \w+)?(?: {PROJECT})? med (?:bland annat |bland "
    rf"andra |bl\.a\. )?{WHO}(?={GAP}*{PROJECT})",
    rf"\b[Ss]am(?:arbete|verkan)(?: \w+)? (?:sker|finns|bedrivs|pågår|är inlett|har inletts)(?: \w+)? med {WHO}",
    rf"\bi (?:nära )?(?:samverkan|samarbete) med (?:bland annat |bland andra )?{WHO}",
    _TOGETHER,
    _TOGETHER_FIRST,
    rf"\b[Mm]ed {WHO} (?:finns|pågår|sker|bedrivs) (?:[\w-]+ ){{0,2}}?(?:samarbete|samverkan|dialog)",
    rf"{SUBJECT}{WORDS}(?:är|finns|har) (?:\w+ )?knut(?:en|na|its) till {THING}",
    rf"\b[Tt]ill (?:sin )?hjälp (?:har|hade) (?:{THING}|man|de|kommunerna|parterna) {WHO}",
    rf"{WHO}{WORDS}(?:bistår|stöttar|stödjer {PROJECT}|hjälper till)\b",
    rf"{WHO}{WORDS}(?:samverkar|samarbetar)(?: \w+)? (?:med (?:{THING}|det\b|den\b)|(?:genom|via)\b)",
    rf"\b(?:samarbetar|samverkar) (?:man|vi|parterna|kommunerna|projektet|{PROJECT}) med {WHO}",
    rf"{WHO} (?:samarbetar|samverkar) (?:man|vi|parterna|kommunerna|projektet|{PROJECT}) med(?=[.,;]| och|$)",
)
