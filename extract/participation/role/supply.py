"""Who delivers to a project."""

from extract.facts import Role
from extract.marked import ORGANISATION, PROJECT
from extract.participation.frame import GAP, NOTHING, WHO, does, has_the, is_the
from extract.participation.role.rule import ANYBODY, NAME, Only, rules

SUPPLIER = rules(
    Role.SUPPLIER,
    *does("leverera", rf" (?:systemet|{PROJECT}|lösningen|tjänsten|programmet|plattformen|utrustningen)", by=False),
    *does("leverera", rf"(?:{NOTHING}| [a-zåäö-]{{3,}}(?:[aeo]rna|en|et)\b)", by=False),
    *is_the("leverantör; entreprenör", ANYBODY),
    rf"\b[\w-]+leverantör(?:en)? (?:är|blir|blev|var) {ANYBODY}",
    r"\b(?:[Tt]illdela(?:s|des|ts|d)|[Tt]illdelning(?:en)?)(?: (?:kontraktet|avtalet|uppdraget|har skett|till|blev|"
    rf"gick)){{0,3}} {ANYBODY}",
    r"\b(?:skrevs|tecknades|slöts|skrivs|tecknas|(?:har|är) (?:skrivit|teckna[dt])s?) (?:\w+ ){0,2}"
    rf"(?:\w*avtal|kontrakt)(?:et)? med {ANYBODY}",
    rf"\b[Tt]illdelning\w*[^.;]{{0,50}}? (?:till förmån för|till|åt) {ANYBODY}",
    rf"{ANYBODY} (?:har )?(?:tilldelades|tilldelats|tilldelas|vann|vunnit|fick)(?: \w+)? (?:kontraktet|"
    rf"upphandlingen|avtalet|anbudet|uppdraget|{PROJECT})",
    rf"\b(?:[Ii]nköpta?|[Bb]eställ(?:ts?|des)(?= från)|[Ll]everera(?:s|des|ts)|[Kk]öpts|[Kk]öps|vanns|vunnits)(?: "
    rf"{PROJECT}| \w+){{0,4}} (?:av|från) {ANYBODY}",
    r"\b(?:upphandlade|anlitade) (?:(?:åkeriet|företaget|bolaget|konsulten|konsultbolaget|byrån|entreprenören) )?"
    rf"{ANYBODY}",
    rf"(?:{WHO}|{NAME}) har (?:handlats upp|anlitats)\b(?! för (?:följe|utvärd|forsk))",
    rf"{WHO} har upphandlats\b",
    rf"{WHO}{GAP}{{1,100}}? och (?:har )?(?:tilldelades|tilldelats|vann|vunnit|fick|fått|får) (?:\w+ )?(?:kontraktet|"
    rf"avtalet|{PROJECT})",
    rf"(?:\b(?:[Kk]ontraktet|[Uu]ppdraget|[Uu]pphandlingen|[Aa]vtalet)(?: (?:om|för|på|att) {GAP}{{1,30}}?)?|"
    rf"{PROJECT}) (?:gick|går|har gått) till {ANYBODY}",
    rf"\b(?:anta|antar|antog|antagit) (?:\w+ )?anbud(?:et)? från {ANYBODY}",
    rf"\b[Aa]nbudet från {ANYBODY} (?:(?:har|är|blev) )?(?:\w+ )?(?:anta(?:gits|get|s)|antogs|vann|godtogs)\b",
    town=False,
) + rules(
    Role.SUPPLIER,
    r"\b(?:[Aa]vtal(?:et)?|[Kk]ontrakt(?:et)?|[Rr]amavtal(?:et)?)(?: (?:har|är|kommer att|ska|nu|därefter|för "
    rf"{GAP}{{3,30}}))*? (?:tecknat?s?|tecknades|slutet|skrivet|slutits|slöts|skrivits|skrevs|tecknas|ingåtts) "
    rf"(?:\w+ ){{0,5}}med "
    rf"(?:leverantören |företaget )?{ANYBODY}",
    rf"\b(?:[Aa]vtalet|[Kk]ontraktet|[Rr]amavtalet) med {WHO} (?:gäller|löper|började|börjar|träder|startar|är på)\b",
    town=False,
    only=Only.BUYERS,
)
SUPPLIER += rules(
    Role.SUPPLIER,
    rf"\b[Uu]pphandla(?:ts|des|t|d)(?: {PROJECT}| \w+){{0,4}} (?:av|från) {ANYBODY}",
    town=False,
    only=Only.OTHERS,
)
_FIRM = (
    r"(?:[a-zåäö]*(?:företaget|bolaget|byrån|firman|konsulten|leverantören|entreprenören) |"
    r"(?:ett|en) (?:[a-zåäö]+ ){0,2}[a-zåäö]*(?:företag|bolag|byrå|firma|konsult)(?: (?:i|från) "
    rf"(?:{ORGANISATION}|[A-ZÅÄÖ]\w+))?(?:,? som heter|,? vid namn|,) )?"
)
_NO_WORK = (
    r"(?!(?:utgör|ingå|omfatt|överkla|överpröv|väck|inlämn|lämn|skick|ställ|begär|anmäl|gransk|kritis|ifrågasä|"
    r"utvärdera|(?:be|följe)?forska))"
)
"""What a company does that delivers nothing."""
_TRADES = (
    "konsult; konsulten; transportör; transportören; utvecklare; utvecklaren; operatör; operatören; utförare; "
    "utföraren; byggherre; systemleverantör; driftleverantör"
)
SUPPLIER += rules(
    Role.SUPPLIER,
    *is_the(_TRADES),
    *does(
        "sälja/säljer/sålde/sålt; bemanna; drifta; bygga/bygger/byggde/byggt; utföra/utför/utförde/utfört", "", by=False
    ),
    *has_the("produktionen; undervisningen; utbildningen; handledningen; ramavtalet; entreprenaden; körningarna"),
    rf"(?<!tvärderingen )(?<!forskningen )\b{_NO_WORK}[a-zåäö]{{2,}}(?:[ae]s|[rdlknpvgmf]s|ts)\b"
    rf"(?: (?!för )[\w-]+){{0,4}}? (?:av|från|hos) {_FIRM}{WHO}",
    rf"\bt(?:as|ogs|agits) fram(?: [\w-]+){{0,3}}? av {_FIRM}{WHO}",
    rf"\b(?:är|var|blev|blivit) {_NO_WORK}[a-zåäö]+(?:d|t|en|da)(?: [\w-]+){{0,3}}? av {_FIRM}{WHO}",
    r"\b(?:tecknat?|tecknade|tecknar|slutit|slöt|sluter|skrivit|skrev|ingått|ingick)(?: [\w-]+){0,3} "
    rf"[\w-]*(?:avtal|kontrakt)(?:et)? med {WHO}",
    rf"\b(?:anlita(?:r|t|de)?|valt|valde|antagit|antog|upphandlat) {WHO}",
    rf"\bköp(?:er|te|t)\b(?: in)?(?:{GAP}|{PROJECT}){{1,30}}? (?:av|från) {_FIRM}{WHO}",
    rf"\b[A-ZÅÄÖ][a-zåäö]+(?:en|et|na)(?: (?:i|till) {PROJECT})? (?:kommer|kom) från {WHO}",
    rf"\b[Ff]rån {WHO} (?:köp|hyr|beställ|lån)t?e?s\b",
    rf"{WHO}(?: har)? (?:fått|fick|får) (?:i )?uppdrag(?:et)? att (?!(?:utvärd|forsk|följ|unders|utred)\w*)",
    rf"\b[A-ZÅÄÖ][a-zåäö]+(?:en|et|na) har {WHO} (?:gjort|byggt|tagit fram|utvecklat|ritat|levererat)\b",
    rf"\b[Vv]alet (?:har fallit|föll) på {WHO}",
    rf"\b[Tt]illdel\w+[^.;]* (?:och|samt) {WHO} för\b",
    town=False,
    only=Only.COMPANIES,
)
