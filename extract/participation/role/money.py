"""Who pays for a project."""

from extract.facts import Role
from extract.marked import ANY, ORGANISATION, PROJECT
from extract.participation.frame import ADVERBS, GAP, SUBJECT, THING, WHAT, WHO, WORDS, does, has_the, is_the
from extract.participation.role.rule import BEGINS, MONEY, SUM, UNKNOWN, Only, rules

FUNDER = rules(
    Role.FUNDER,
    *does("finansiera; medfinansiera; delfinansiera; bekosta; sponsra; skänka/skänker/skänkte/skänkt", ""),
    *does("betala", r"(?! (?:efter|enligt|per|(?:en )?(?:avgift|taxa))\b)"),
    *does(
        "bevilja; avsätta/avsätter/avsatte/avsatt; skjuta/skjuter/sköt/skjutit till; gå/går/gick/gått in med; "
        "bidra/bidrar/bidrog/bidragit med; bidra/bidrar/bidrog/bidragit till; ersätta/ersätter/ersatte/ersatt; "
        "ge/ger/gav/gett; tilldela; lägga/lägger/lade/lagt in; satsa; "
        "lämna; anslå/anslår/anslog/anslagit; lägga/lägger/lade/lagt till; täcka/täcker/täckte/täckt; "
        "stå/står/stod/stått för; svara för; "
        "säga/säger/sade/sagt ja till; lova; utlova; "
        "stödja/stödjer/stödde/stött; stödja/stöder/stödde/stött; stötta",
        rf"(?: {ORGANISATION}s?)?(?:{GAP}|{PROJECT}){{0,40}}?{SUM}",
        by=False,
    ),
    rf"^\W*{WHO} (?:bevilja|medfinansiera|finansiera|anslå|anvisa|avsätta|bidra med)\b[^.;]{{0,120}}?{SUM}",
    rf"\bfinansiera\w*[^.;]{{0,80}} tillsammans med {WHO}",
    rf"\b[Kk]ostnad\w*[^.;]* har {WHO} (?:tagit på sig|stått för|betalat)",
    rf"{SUM}[^.;]* och {WHO} (?:med )?\d",
    rf"{SUBJECT}{WORDS}(?:delar|delat|delade|tar|tog|tagit)(?: (?:lika|solidariskt|gemensamt))? (?:på )?"
    r"(?:(?:var )?sin (?:del|andel) av |hela |resten av )?(?:kostnad|notan|utgift)\w*",
    *is_the("finansiär; medfinansiär; huvudfinansiär; delfinansiär; bidragsgivare"),
    rf"{SUBJECT}{WORDS}(?:står|stod|stått) för (?:fiolerna|kalaset|hela kalaset|räkningen|utgifterna)",
    rf"{SUBJECT}{WORDS}(?:stöttar|stöttade|stödjer|stöder|stödde|bidrar|bidrog|bidragit)(?: \w+| {PROJECT})? "
    r"(?:ekonomiskt|finansiellt)\b",
    *has_the(
        "finansieringen; finansiering; medfinansiering; medfinansieringen; kostnaden; kostnaderna; notan; "
        "pengarna; medlen; merparten av pengarna"
    ),
    rf"{WHO}{WORDS}(?:godkänt|godkände|sagt ja till|sade ja till|bifallit|biföll|beviljat|beviljade) "
    r"(?:projekt)?ansök\w+",
    rf"\b(?:[Pp]rojekt)?[Aa]nsök(?:an|ningen) (?:till|hos) {WHO} (?:\w+ )?(?:har (?:\w+ )?)?(?:beviljats|beviljades|"
    r"godkänts|godkändes|gått igenom|gick igenom|fick bifall|fått bifall)",
    r"\b(?:beviljats|beviljades|beviljas|tilldelats|tilldelades|erhållit|fått|får|fick|"
    rf"har)\b{GAP}{{0,60}}?{SUM}{GAP}{{0,40}}? (?:av|från|genom|ur) {WHO}",
    rf"\bbeviljat?(?:s|des|ts)(?: stöd)? (?:av|från) {WHO}",
    rf"\bsökt?e?\b[^.;]* (?:hos|från|av) {WHO}[^.;]* (?:fått|fick) (?:dem|det|pengarna|medlen|stödet)",
    rf"{SUM}(?: kommer| kom){GAP}{{0,20}}? (?:från|ur) {WHO}",
    rf"{MONEY}{GAP}{{0,30}}? från {WHO}(?! (?:har |hade )?(?:\w+ )?(?:upphör|dra[rs]|drog|utebl|tagit slut|tog slut))",
    rf"\b(?:kronor|kr|tkr|kkr|mkr|mnkr|miljon(?:er)?)(?: (?:\w+ )?(?:kommer|kom))? från {WHO}",
    rf"(?P<o>{ORGANISATION})s (?:andel|insats|\w*finansiering|bidrag|stöd|anslag)\b{GAP}{{0,30}}? (?:är|var|blir|"
    rf"uppgår till|uppgick till|ligger på|utgör){GAP}{{0,20}}? (?:\d|{SUM})",
    rf"\b(?:[Ff]inansieringen|[Pp]engarna|[Mm]edlen) är (?:\w+ ){{0,3}}?(?P<o>{ORGANISATION})s(?=\W*$)",
    rf"{MONEY} (?:har|hade) {WHO}{ADVERBS} (?:skjutit till|beviljat|anslagit|gett|stått för|betalat|bidragit med)",
    rf"\bav {WHO} (?:(?:med)?finansierade|bekostade|betalda) {THING}",
    rf"\bvarav {WHO} (?:står för|stod för|svarar för|betalar|bidrar med|ger|skjuter till)",
    rf"\bmed (?:ekonomiskt )?(?:stöd|bidrag|medel) (?:av|ur) {WHO}",
    rf"\b(?:stöds|stöttas)(?: ekonomiskt)? av {WHO}",
    rf"{MONEY}(?: \w+){{0,2}} (?:ges|gavs|lämnas|lämnades|lämnats|getts) (?:\w+ )?av {WHO}",
    rf"\b(?:[Rr]esten|[Kk]ostnade\w*|[Ff]inansieringen|[Nn]otan|[Pp]engarna|[Mm]edlen)(?: {PROJECT})? (?:kommer|"
    rf"delas|finansieras|betalas)(?: lika)? (?:från|mellan|av) {WHO}",
    rf"\b(?:står|svarar|bidrar) (?:för|med) [^.;]* och {WHO} (?:för (?:resten|återstoden|den andra)|med "
    rf"{GAP}{{0,20}}{SUM})",
    rf"\b(?:finansieras|bekostas|betalas|täcks) [^.;]*? (?:och|samt) (?:till|med|resten) [^.;{ANY}]{{0,25}}?av "
    rf"(?:kommunerna )?{WHO}",
    rf"{WHAT},? som {WHO} (?:stödjer|stöttar|står för)\b",
    rf"{BEGINS}{UNKNOWN} (?:med)?(?:finansierar|bekostar|betalar|skjuter till|står för (?:finansiering|kostnad|"
    r"pengar)\w*)",
    rf"(?:finansieras|medfinansieras|bekostas)(?: {PROJECT}| \w+){{0,3}} av {UNKNOWN}(?=[,.;]| och| samt|$)",
) + rules(
    Role.FUNDER,
    rf"\b(?:fick|fått|får) (?:i \w+ |nyligen |nu )?(?:ett )?"
    rf"(?:ja|klartecken|grönt ljus|bifall|positivt besked) (?:av|från|hos) {WHO}",
    rf"\b[\w-]*finansiera\w*[^.;]{{1,30}} (?:genom|via) {WHO}",
    rf"{WHO}:? (?:med )?\d[\d ,]*(?:%|procent\b|kronor\b|kr\b|tkr\b|mkr\b|mnkr\b|miljon)",
    rf"\b(?:besked|svar|beslut) från {WHO}{GAP}*:?{GAP}*(?:{PROJECT}{GAP}*)?\b(?:beviljad\w*|beviljats|bifall\w*)",
    only=Only.PAYERS,
)
