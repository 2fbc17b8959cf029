"""Which project follows which, and which is part of which.

A sentence says it of both, in either order ("Y ersätter X", "X ersätts av Y"), or of one, where the other is the one
that the item speaks of ("Efterträdaren heter Y"). That a project changed its name is no succession: it is the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.facts import Project
from extract.glance import Cued
from extract.marked import PROJECT, Marked
from extract.project.wording import any_of
from extract.reading import Turn

_NEW, _OLD = f"(?P<new>{PROJECT})", f"(?P<old>{PROJECT})"
_WITHIN = "[^.;\ue400-\ue7ff]"
_GAP = f"{_WITHIN}*?"
HEIR = r"(?:[Ee]fterträdaren?|[Ee]fterföljaren?|[Uu]ppföljaren?|[Aa]rvtagaren?|[Ee]rsättaren?|[Aa]vlösaren?)"
GOES_ON = any_of(
    """
    (?:[Nn]ästa )?[Ff]ortsättning(?:en|s(?:projekt|satsning|insats|program)(?:et|en)?)?
    [Vv]idareutveckling(?:en)?
    [Ff]örlängning(?:en)?
    påbyggnad
    [Uu]ppföljning(?:en|s(?:projekt|satsning|insats|program)(?:et|en)?)?
    """
)
CALLED = (
    r"(?:(?:heter|blir|är|kallas|döps till|får namnet|fått namnet|(?:ska|kommer att|tänks|föreslås) heta|"
    r"(?:går|kommer att gå) under namnet|med (?:arbets)?namnet|har (?:arbets)?namnet|"
    r"(?:drivs|genomförs|sker|planeras|söks) (?:som|i|inom|genom|under namnet))|(?=\())[ (]"
)
"""Before what a follower is called."""
TAKES_PLACE = any_of(
    rf"""
    ersätt(?:er|a)
    ersatte?
    efterträd(?:er|a|de)
    efterträtt
    avlös(?:er|a|te|t)
    före(?:gicks|gåtts|gås) av
    bygg(?:er|a|de|t|s) (?:[\wåäö]+ ){{0,4}}?på
    (?:bygger|spinner|arbetar) vidare(?: på)?
    (?:tar|ta|tog) (?:\w+ )?vid (?:efter|där|när)
    (?:tar|ta|tog) (?:\w+ )?över (?:efter|från|där|när|stafettpinnen)
    (?:överta(?:r|git)|övertog) {_GAP} (?:från|efter)
    följ(?:er|de) (?:på|efter|upp)
    {GOES_ON} (?:på|av|till|från)
    (?:nya?|andra|utvecklad|utökad|utvidgad|breddad|större) (?:version|etapp|omgång|variant|upplaga)(?:en)? av
    (?:omstart|nystart)(?:en)? (?:av|för)
    sammanslagning(?:en)? (?:av|mellan)
    {HEIR} (?:till|efter|för)
    fortsätter (?:på )?(?:arbetet|det|där) {_GAP}
    (?:för|tar|förvaltar|använder) (?:vidare |vara på )?(?:\w+ )?(?:arbetet|arvet|erfarenheterna|lärdomarna|resultaten|metoderna|metoden|modellen) (?:vidare )?(?:från|efter|i)
    (?:(?:väx(?:te|er)|vuxit)(?: fram)?|uppsto[dt]|uppstått|föddes|fötts|kom(?:mit)?) ur
    (?:spinn?-?off|avknoppning|avläggare|utlöpare)(?:en)? (?:från|av|till)
    (?:nästa|andra) (?:steg(?:et)?|etapp(?:en)?|fas(?:en)?) (?:av|i|efter)
    (?:steg|etapp|fas) (?:två|2) (?:av|i|efter)
    är (?:en |ett )?(?:\w+ )?(?:följd|resultat|frukt) av
    träder i stället för
    vilar på
    sprung(?:en|et) ur
    har sin (?:grund|upprinnelse|bakgrund) i
    har sitt ursprung i
    har (?:sina )?rötter(?:na)? i
    tar avstamp i
    utgår från
    (?:spillrorna|resterna) (?:av|efter)
    i stället för
    """
)
"""What a new project does to an old one."""
_IT = r"(?:de[tn](?:ta)?|projektet|arbetet|satsningen|försöket)"
_INTO = r"(?:i|inom|som|genom|till)(?: ramen för| form av| regi av| det nya| den nya| en del (?:av|i))?"
_GOES_ON_IN = (
    r"(?:(?:har )?fortsätt(?:er|a)|fortsatte?|tas över|tagits över|togs över|övertas|övertogs|överförs|överförts|"
    r"(?:förs|fördes|förts|flyttas|går|gått|gick|lämnas) över|"
    r"(?:förs?|drivs?|bedrivs|tas|går|gick|lever|rullar|utvecklas|byggs|levt|gått) vidare|"
    r"tas om hand|lever kvar|tas till vara|förvaltas|inlemmas|införlivas|införlivats|samlas|spelas in)"
)
_WORK = (
    r"\b(?:[Aa]rbetet|[Aa]rbetssättet|[Vv]erksamheten|[Ss]amarbetet|[Ii]nsatserna|[Mm]etoden|[Mm]odellen|[Ee]rfarenheterna|[Ll]ärdomarna|"
    r"[Rr]esultaten|[Aa]ktiviteterna|[Uu]ppgift(?:en|erna)|[Uu]ppdraget|[Dd]e[tn])"
)
""" What is left of a project: "erfarenheterna"."""
_WHEN = r"(?:(?:nu|sedan|då|därför|snart|\d{4}) |(?:från|vid|i|efter|till|den|fr\.o\.m\.) [\wåäö\d/ ]{2,30} )?"
_MERGED = r"(?:slås|slogs|slagits|läggs|lades|lagts|förs|fördes|förts|går|gick|gått)"
GIVES_PLACE = any_of(
    rf"""
    (?:ersätts?|ersattes|ersatts|ersättas) {_WHEN}(?:av|med)
    (?:efterträd(?:s|des|ts|as)|avlös(?:s|es|tes|ts|as)) {_WHEN}av
    (?:efter)?följ(?:s|des|ts|as) {_WHEN}(?:upp )?av
    fullföljs i
    över(?:går|gick|gått|gå) {_WHEN}i
    går (?:över|upp|in) i
    gick (?:över|upp|in) i
    gått (?:över|upp|in) i
    upp(?:går|gick|gått|gå) i
    (?:inlemmas|införlivas) i
    {_MERGED} (?:{_WITHIN}{{0,40}} )?(?:samman|ihop) (?:{_WITHIN}{{0,60}} )?(?:till|i)
    (?:ombilda|omvandla|utveckla|omforma)(?:s|des|ts|t|r) (?:sig )?till
    (?:byts|byttes) ut mot
    (?:lämna[rs]?|lämnade|ger|gav) plats (?:för|åt)
    (?:mynnar|mynnade|mynnat) ut i
    utmynna(?:r|de|t) i
    (?:lade?|lägger|lagt) (?:\w+ )?grund(?:en)? (?:för|till)
    ligger till grund för
    bana(?:r|de|t) väg(?:en)? för
    fortsätt(?:er|a) {_WHEN}(?:i|som|genom|inom|under|med)(?! (?:\w+ ){{0,2}}utan\b)
    fortsatte? {_WHEN}(?:i|som|genom|inom)
    fortlever (?:i|som|genom|inom)
    (?:lever|levt|går|gick|gått) vidare (?:i|som|med|genom|inom)
    (?:förs|fördes|förts|förvaltas|tas|togs|tagits) vidare (?:i|till|genom|inom|av)
    (?:tas|togs|tagits) (?:om hand|till vara) (?:i|av|inom|genom)
    (?:får|fick|fått) en (?:\w+ )?{GOES_ON}(?: i| med| genom|,|:)?
    (?:får|fick|fått) en (?:\w+ )?{HEIR}(?: i| med|,|:)?
    (?:är|var|blev) (?:\w+ )?föregångare(?:n)? till
    har lett (?:fram )?till
    ledde (?:fram )?till
    resultera(?:de|t) i
    (?:ger|gav|gett) upphov till
    (?:är|var|blev) (?:\w+ )?(?:start\w+|första steget|embryo\w*|frö\w*|grunden|upprinnelsen|upptakten|upphovet|inledningen) (?:för|till|mot)
    """
)
"""What an old project does for a new one."""
_SETS_OUT = any_of(
    """
    starta(?:r|s|de|t|ts)
    börja(?:r|de)
    inle(?:ds|ddes|tts)
    bilda(?:s|des|ts)
    skapa(?:s|des|ts)
    kom(?:mer)?
    tar
    tog
    kör
    drar
    sjösätts
    lansera(?:s|des)
    får vi
    söks
    föds
    blir det
    införs
    infördes
    pågår
    drivs
    finns
    gäller
    """
)
_BEGINS = r"(?:startar|startade|inleds|inleddes|börjar|började|påbörjas|påbörjades|sätter (?:i ?)?gång|drar (?:i ?)?gång|drog (?:i ?)?gång|kommer i ?gång|sjösätts)"
ENDS = r"(?:avslut|slut|upphör|tar slut|tog slut|är slut|är klart|löper ut|löpte ut|läggs|lades|går i mål|gick i mål)"
_BOTH = (
    rf"{_NEW}{_WITHIN}*\b{TAKES_PLACE}(?!\w| varandra){_GAP}{_OLD}",
    rf"{_OLD}{_WITHIN}*\b{GIVES_PLACE}(?!\w){_GAP}{_NEW}",
    rf"\b(?:[Aa]vlös(?:tes|es)|[Ee]rs(?:attes|ätts)|[Ee]fterträd(?:des|s)|[Ff]öljdes) (?:nu |då )?{_OLD} av {_NEW}",
    rf"\b(?:{HEIR}|{GOES_ON}) (?:till|efter|för|på|av) {_OLD}{_GAP}(?: {CALLED}|, |: ){_NEW}",
    r"\b(?:[Ff]ortsättning(?:en)? på|[Ss]om (?:en )?(?:fortsättning|uppföljning|ersättning) (?:på|av|för)|"
    rf"[Ee]fter) {_OLD}{_GAP}{_NEW}(?= (?:är|blir|tar vid|fortsätter|startar))",
    rf"\b[Ss]om (?:en )?(?:fortsättning|uppföljning|ersättning) (?:på|av|för) {_OLD} {_SETS_OUT}\b{_GAP}{_NEW}",
    rf"\b[Ee]fter {_OLD} (?:kommer|följer|startar|inleds|tar) (?:projektet )?{_NEW}",
    rf"{_OLD}{_WITHIN}* och{_GAP}{_NEW}{_WITHIN}* bygger på varandra",
    rf"{_OLD}{_WITHIN}*\b(?:i stället|i dess ställe|därefter|varefter) {_SETS_OUT} (?:då )?{_NEW}",
    rf"{_NEW}{_WITHIN}*, (?:(?:som är|en|ett) )*(?:\w+ )?(?:{GOES_ON}|{HEIR}) (?:på|av|till|från|efter) {_OLD}",
    rf"\b(?:[Nn]är|[Dd]å|[Ss]edan) {_OLD} (?:\w+ )?{ENDS}{_GAP}"
    rf"\b{_SETS_OUT} {_NEW}",
    rf"{_OLD},? (?:som )?(?:blir|blev) (?:nu |då |senare |sedan )?{_NEW}",
    rf"{_OLD},? \(?(?:som är |som var )?(?:en )?föregångare(?:n)? till {_NEW}",
    rf"\b(?:[Ii]nnan|[Ff]öre) {_NEW}{_GAP}(?:fanns|hade|hette|drevs|var){_GAP}{_OLD}",
    rf"\b{_MERGED} {_OLD}(?:(?:,| och) {PROJECT})* (?:ihop|samman) till {_NEW}",
    rf"{_OLD} {_MERGED} (?:{_WITHIN}{{0,40}} )?(?:ihop|samman) med (?P<also>{PROJECT}) {_GAP}(?:till|i) {_NEW}",
    rf"\b(?:Av|Ur) (?:{PROJECT}(?:, | och ))*{_OLD}{_GAP}\b(?:bildas|bildades|skapas|skapades|blir|blev) "
    rf"(?:nu |då )?{_NEW}",
    rf"\b[Dd]et som (?:kommer|följer|tar vid) efter {_OLD}{_GAP}\b{CALLED}{_NEW}",
    r"\b(?:[Aa]rvet|[Ll]ärdomarna|[Ee]rfarenheterna|[Rr]esultaten) (?:efter|från|av|i) "
    rf"{_OLD}{_GAP}\b(?:förvaltas|tas|förs|lever|byggs)\b{_GAP}{_NEW}",
    rf"{_OLD}{_WITHIN}*\b{_GOES_ON_IN} {_WHEN}{_INTO} {_NEW}",
    rf"{_NEW}{_WITHIN}*\b{_BEGINS}(?: \w+){{0,3}} (?:när|då|så snart|så fort|efter att|sedan|direkt efter) {_OLD} (?:\w+ )?{ENDS}",
    rf"\b[Uu]r {_OLD}{_GAP}\b(?:väx|vuxit|sprungit|föds|föddes|fötts|kom){_GAP}{_NEW}",
    rf"\b[Uu]r {_OLD}{_GAP}{_NEW} (?:vuxit|sprungit|fötts|kommit)",
    rf"{_NEW},? (?:som )?(?:är|blir) {_OLD} (?:{HEIR}|{GOES_ON})",
    rf"{_OLD} (?:{HEIR}|{GOES_ON}),? (?:{CALLED})?{_NEW}",
    rf"^Från {_OLD} till {_NEW}",
    rf"{_OLD} är det,? som {_NEW} (?:vilar|bygger) på",
    rf"\b[Ii] stället för {_OLD}{_GAP}\b{_SETS_OUT}\b{_GAP} {_NEW}",
    rf"\b(?:tar|tog|ta) {_NEW} (?:\w+ )?(?:över|vid) (?:efter|från|där|när) {_OLD}",
    rf"\b(?:[Uu]r|[Aa]v) (?:resterna|spillrorna) (?:av|efter) {_OLD}{_GAP}{_NEW}",
)
_ONE = (
    rf"\b{HEIR},? (?:{CALLED}|till det |i )?{_NEW}",
    rf"\b(?:{GOES_ON}|{HEIR})(?:(?:,|:)? |[^.{PROJECT[1:-1]}]{{0,60}}?(?:{CALLED}|under namnet )){_NEW}",
    rf"{_NEW}(?:,? som)? (?:blir|är|utgör) (?:en |ett |den )?(?:\w+ )?(?:{GOES_ON}|{HEIR})"
    rf"(?= (?:på|av|till|från) (?:detta|de[tn]|dess|dessa)\b|(?! (?:på|av|till|från|för)))",
    rf"(?:[Ii] stället|[Dd]ärefter|[Ii] dess ställe|[Dd]ärpå|[Hh]ärefter|[Ss]om (?:en )?(?:ersättare|ersättning|{GOES_ON}))\b"
    rf"(?: {_SETS_OUT})?(?: [a-zåäö\d ]{{1,30}}?)? {_NEW}",
    rf"\b{HEIR}{_GAP}: {_NEW}",
    rf"\b(?:[Nn]ästa (?:steg|fas|etapp|projekt)|[Ss]teg(?:et)? (?:två|2)|(?:[Ee]tapp|[Ff]as) (?:två|2|II)|[Aa]ndra (?:steget|etappen|fasen)|"
    rf"[Ee]fterföljande (?:projekt|satsning)(?:et|en)?|[Dd]et som (?:kommer|följer|tar vid)(?: efter| därefter| sedan| nu)?),? "
    rf"(?:\w+ )?{CALLED}{_NEW}",
    rf"^(?:De[tn](?:ta)?|Satsningen)(?: nya \w+)? (?:\w+ )?{TAKES_PLACE}(?!\w| varandra){_GAP}{_OLD}",
    rf"^(?:De[tn](?:ta)?|Satsningen) (?:\w+ )?{GIVES_PLACE}(?!\w){_GAP}{_NEW}",
    rf"\b[Ee]fter (?:det|detta|dess)(?:, | )(?:så )?{_SETS_OUT} {_NEW}",
    rf"\b(?:[Ii]nnan dess|[Dd]essförinnan|[Ff]öre det) (?:fanns|drevs|pågick|bedrevs|hade \w+|drev \w+) {_OLD}",
    rf"{_NEW},? (?:som )?(?:heter|är|blir|kallas) (?:(?:det )?(?:nya )?namnet på )?(?:{HEIR}|{GOES_ON})",
    rf"\b(?:får|fått|fick) (?:nu )?(?:sin|en) (?:\w+ )?(?:{GOES_ON}|{HEIR}) (?:i|genom|med) {_NEW}",
    rf"\b{_SETS_OUT} i (?:dess )?ställe(?:t)? {_NEW}",
    rf"\b(?:[Uu]r (?:spillrorna|resterna|askan))\b{_GAP}{_NEW}",
    rf"\b(?:tar|tog|ta) (?:då |nu |i stället )?{_NEW} (?:\w+ )?vid\b(?! sidan)",
    rf"\b(?:tar|tog|ta) (?:då |nu )?{_NEW} över(?: (?:stafettpinnen|arbetet|verksamheten)\b|(?=[.,;]|$| (?:från|som|den|i)\b))",
    r"\b(?:[Ee]rs(?:ätts|attes)|[Ee]fterträd(?:s|des)|[Aa]vlös(?:es|tes)|[Ff]ölj(?:s|des)) (?:nu |då )?"
    rf"de[tn] av {_NEW}",
    rf"{_NEW},? (?:som [^,.;]{{3,60}}, )?(?:(?:ska|kommer att|får|har) )?(?:tar|tog|ta|tagit) "
    rf"(?:då |nu |därefter |i stället |sedan )?(?:vid|över)\b(?! (?:sidan|efter|där|när))",
    rf"{_NEW},? (?:som )?(?:bygger|byggs|arbetar|tar|spinner|går) (?:nu )?(?:vidare|fasta|avstamp) (?:på|med|utifrån|i) "
    rf"(?:dessa|de|denna|detta|dess|den|det)\b",
    rf"\b[Dd]et (?:förra|föregående) projektet,? {_OLD}",
    rf"\b(?:fortsätter|permanent\w*|(?:drivs|lever) vidare)\b[^.;]*? "
    rf"(?:under|med) (?:det nya )?(?:namnet|namn|benämningen|beteckningen) {_NEW}",
    rf"\b(?:[Uu]ppföljande|[Ee]fterföljande|[Ff]ortsatt) (?:projekt(?:et)?|satsning(?:en)?|program(?:met)?),? {_NEW}",
    rf"\b(?:[Dd]et här|[Dd]etta|[Dd]e[tn]) är (?:en|ett) {GOES_ON} (?:på|av|till|från) {_OLD}",
    rf"{_NEW},? (?:bygger (?:\w+ )?på|ersätter|efterträder|avlöser) de[tn](?:ta|na)?(?: projekt(?:et)?)?"
    r"(?=[.,;]| och|$)",
    rf"\b[Uu]r (?:det |den |detta )?{_IT}\b{_GAP}\b(?:väx|vuxit|föd|kom){_GAP}{_NEW}",
    rf"\b[Uu]r (?:det |den |detta )?{_IT}\b{_GAP}{_NEW} (?:vuxit|sprungit|fötts|kommit)",
    r"\b[Dd]e[tn](?:ta)? (?:ersätts|ersattes|ersatts|efterträd(?:s|des|ts)|avlös(?:es|tes|ts)|(?:efter)?följ(?:s|des|ts)) "
    rf"{_WHEN}av {_NEW}",
    rf"{_WORK}(?: (?:har|är) {_WITHIN}{{3,60}} och)?(?: \w+){{0,2}} {_GOES_ON_IN} {_WHEN}(?:{_INTO}|av) {_NEW}",
    rf"\b[Dd]e[nt] nya {PROJECT}(?:, som)? {CALLED}{_NEW}",
    rf"\b[Ee]tapp (?:2|två|II)[,:]? {_NEW}",
    rf"^\W*(?:Har ersatt|Ersätter|Ersatte|Efterträder|Avlöser|Bygger (?:vidare )?på|"
    rf"(?:En )?[Ff]ortsättning på)\b{_GAP}{_OLD}",
    rf"\b[Ff]öregångaren?(?: till {PROJECT})?,? (?:var |hette |är )?{_OLD}",
    rf"{_OLD} (?:är|var) (?:en )?föregångare(?:n)?(?! till)",
    rf"{_NEW},? som (?:nu )?(?:bygger (?:\w+ )?på|ersätter|efterträder|avlöser) de[tn](?:ta)?\b",
)
_PARTS = (
    rf"(?P<part>{PROJECT}){_WITHIN}*\b(?:delprojekt (?:i|inom|till|av)|del av|delar? i|ingår (?:\w+ )?(?:i|som|"
    rf"inom)|inom ramen för|sorterar under|drivs inom){_GAP}(?P<whole>{PROJECT})",
    rf"\b[Ii]nom (?:ramen för )?(?P<whole>{PROJECT}){_WITHIN}*\b(?:drivs|genomförs|pågår|startar|finns|bedrivs|"
    rf"ingår|prövas){_GAP}(?P<part>{PROJECT})",
    rf"[Dd]elprojektet (?P<part>{PROJECT}) (?:i|inom) (?P<whole>{PROJECT})",
)
RULES = tuple(re.compile(rule) for rule in (*_BOTH, *_ONE, *_PARTS))
_NOT_SO = re.compile(r"\b(?:inte|ej|ingen|inget|varken|aldrig|kanske|skulle kunna|oklart om)\b")
_IS_ASKED = Cued(
    r"\b(?:oklart|ovisst|osäkert|tveksamt|inte klart|inte bestämt|huruvida|frågan (?:är )?om|(?:frågade?|undrade?r?|"
    r"diskutera\w*|utreder?|prövar?) om|vill att|yrkade? att|föreslog att|förslag\w* (?:är|om) att)\b"
)
"""Before what is said: nobody knows."""
_HERALDS = Cued(rf"\b(?:{HEIR}|{GOES_ON}|(?:tar|tog|ta) (?:\w+ )?(?:vid|över)|ersätter|efterträder)\b")
""" "En fortsättning är beviljad", of which the next sentence gives the name."""
_SO_CALLED = re.compile(
    rf"^(?:De[tn](?:ta)?(?: nya \w+)?|Projektet|Satsningen|{HEIR}|{GOES_ON}) (?:\w+ ){{0,3}}{CALLED}"
    r"(?:projektet )?[\"”“]?$"
)
_RUN = re.compile(rf"{PROJECT}(?:(?:, | och | samt |, och ){PROJECT})*")
_CLAUSE_BEGINS = re.compile(
    rf"(?:^(?:{PROJECT} )?|[.;:] |, (?:och )?|^(?:Av|Ur) |"
    r"\b(?:[Pp]rojekten|[Ss]atsningarna|[Ii]nsatserna|[Bb]åda?|slås|slogs|ersätts|ersattes|avlöses|att) )$"
)
_VERB = re.compile(r",? (?:som )?(?:ska|har|är|var|blir|kommer|får|går|står|[a-zåäö]+(?:ar|er|de|te|[^i]s))\b")
_NUMBERED = re.compile(r"(?P<base>.+?)(?: (?P<number>[2-9]|II|III|två)|[ -](?P<version>[2-9])\.0)")
_GOING_ON = re.compile(
    r"(?P<base>.+?)(?: [–-])? (?i:fortsättning(?:en)?|fortsätter|vidare|nästa steg|plus|etapp (?:2|II)|fas 2)"
)
_CONTINUES = re.compile(
    r"(?:[Ff]ortsättnings|[Uu]ppföljnings|[Uu]ppföljar|[Ee]fterföljar)(?:projektet|satsningen|programmet|insatsen) "
)
_FOLLOWING = re.compile(r"\b(?:[Ee]fterföljande|[Uu]ppföljande|[Pp]åföljande) $")
_NUMBER_BEFORE = {"2": "", "II": "", "två": "", "III": " II"}


@dataclass(frozen=True, slots=True)
class Tie:
    """That the first project stands to the second as `fact` says: it "follows" it, or is "part_of" it."""

    first: int
    fact: str
    second: int


def ties(found: re.Match[str], turn: Turn, marked: Marked) -> Iterator[Tie]:
    """How two projects stand to each other, as a match of one of `RULES` says it."""
    known = {name: marked.project(sign) for name, sign in found.groupdict().items()}
    if "part" in known:
        fact, first, second = "part_of", known["part"], known["whole"]
    else:
        first = known.get("new") or _other(turn, known["old"])
        fact, second = "follows", _predecessors(found, marked) or _other(turn, first)
        if first == second and marked.surfaces[found["old"]].islower():  # "Y, som är en fortsättning på projektet"
            second = _other(turn, first)
    if len(first) == 1 and not _NOT_SO.search(found[0]) and not _IS_ASKED.search(marked.text, 0, found.start()):
        for number in dict.fromkeys(second) if fact == "follows" else second[:1]:
            if number != first[0]:
                yield Tie(first[0], fact, number)


def _predecessors(found: re.Match[str], marked: Marked) -> tuple[int, ...]:
    """What a match calls the old project, and what is enumerated beside it: "A och B ersätts", "ersätter A och B"."""
    signs = found.groupdict()
    if "old" not in signs:
        return ()
    at = found.start("old")
    run = next(run for run in _RUN.finditer(marked.text) if run.start() <= at < run.end())
    is_subject = run.end() == at + 1 and _CLAUSE_BEGINS.search(marked.text, 0, run.start())
    is_object = run.start() == at and not _VERB.match(marked.text, run.end())
    said = re.findall(PROJECT, run[0]) if is_subject or is_object else [signs["old"]]
    every = map(marked.project, (*said, *filter(None, [signs.get("also")])))
    return tuple(numbers[0] for numbers in every if len(numbers) == 1)


def told_next(before: Turn, turn: Turn) -> Iterator[Tie]:
    """ "En fortsättning är beviljad. Den heter X": of what the sentence before spoke."""
    if len(before.topic) != 1 or not _HERALDS.search(before.text) or _NOT_SO.search(before.text):
        return
    for one in turn.projects:
        if one.by_name and one.projects != before.topic and _SO_CALLED.search(turn.text[: one.start]):
            yield Tie(one.projects[0], "follows", before.topic[0])


def told_by_name(turn: Turn, projects: list[Project]) -> Iterator[Tie]:
    """What names say: "Kustleden 2" follows "Kustleden", "fortsättningsprojektet X" what the item spoke of before."""
    for one in turn.projects:
        follows = _CONTINUES.match(turn.text, one.start) or _FOLLOWING.search(turn.text, 0, one.start)
        if follows and len(before := _other(turn, one.projects)) == 1:
            yield Tie(one.projects[0], "follows", before[0])
    for number in {number for one in turn.projects if one.by_name for number in one.projects}:
        earlier = {name.casefold() for name in _before(projects[number].name)}
        for other in turn.met if earlier else ():
            if projects[other].name.casefold() in earlier:
                yield Tie(number, "follows", other)


def _before(name: str) -> Iterator[str]:
    """The name of the one before a numbered one, or before one that goes on by its name."""
    if going_on := _GOING_ON.fullmatch(name):
        yield going_on["base"]
    found = _NUMBERED.fullmatch(name)
    if found is None:
        return
    number = found["number"] or found["version"]
    before = _NUMBER_BEFORE[number] if number in _NUMBER_BEFORE else f" {int(number) - 1}"
    yield found["base"] + before + (".0" if found["version"] and before else "")


def _other(turn: Turn, known: tuple[int, ...]) -> tuple[int, ...]:
    """The one other project that the item has named, or the one of several that it spoke of just before."""
    others = tuple(number for number in turn.met if number not in known)
    if len(others) > 1 and len(turn.before) == 1 and turn.before[0] not in known:
        return turn.before
    return others if len(others) == 1 else ()
