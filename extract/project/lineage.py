"""Words for one undertaking coming after another: what each does to the other, what the new one is called.

Parts of rules over marked sentences (`extract.marked`) and over plain ones alike.
"""

from extract.project.wording import any_of

WITHIN = "[^.;\ue400-\ue7ff]"
"""A character of a clause that names no project, in a marked sentence."""
GAP = f"{WITHIN}*?"
HEIR = r"(?:[Ee]fterträdaren?|[Ee]fterföljaren?|[Uu]ppföljaren?|[Aa]rvtagaren?|[Ee]rsättaren?|[Aa]vlösaren?)"
"""What a new project is to an old one."""
GOES_ON = any_of(
    """
    (?:[Nn]ästa )?[Ff]ortsättning(?:en|s(?:projekt|satsning|insats|program)(?:et|en)?)?
    [Vv]idareutveckling(?:en)?
    [Ff]örlängning(?:en)?
    påbyggnad
    [Uu]ppföljning(?:en|s(?:projekt|satsning|insats|program)(?:et|en)?)?
    """
)
_CALLED = any_of(
    """
    heter
    blir
    är
    kallas
    döps till
    får namnet
    fått namnet
    (?:ska|kommer att|tänks|föreslås) heta
    (?:kommer att gå|går) under namnet
    med (?:arbets)?namnet
    kallad
    kallat
    vid namn
    har (?:arbets)?namnet
    (?:drivs|genomförs|sker|planeras|söks) (?:som|i|inom|genom|under namnet)
    """
)
CALLED = rf"(?:{_CALLED} |(?=\()\()"
"""Before what a follower is called."""
_LEFT = r"(?:arbetet|arvet|erfarenheterna|lärdomarna|resultaten|metoderna|metoden|modellen)"
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
    (?:överta(?:r|git)|övertog) {GAP} (?:från|efter)
    följ(?:er|de) (?:på|efter|upp)
    {GOES_ON} (?:på|av|till|från)
    (?:nya?|andra|utvecklad|utökad|utvidgad|breddad|större) (?:version|etapp|omgång|variant|upplaga)(?:en)? av
    (?:omstart|nystart)(?:en)? (?:av|för)
    sammanslagning(?:en)? (?:av|mellan)
    {HEIR} (?:till|efter|för)
    fortsätter (?:på )?(?:arbetet|det|där) {GAP}
    (?:för|tar|förvaltar|använder) (?:vidare |vara på )?(?:\w+ )?{_LEFT} (?:vidare )?(?:från|efter|i)
    (?:(?:väx(?:te|er)|vuxit)(?: fram)?|uppsto[dt]|uppstått|föddes|fötts|kom(?:mit)?|bilda(?:des|ts)|skapa(?:des|ts)) ur
    (?:spinn?-?off|avknoppning|avläggare|utlöpare)(?:en)? (?:från|av|till)
    (?:nästa|andra) (?:steg(?:et)?|etapp(?:en)?|fas(?:en)?) (?:av|i|efter)
    (?:steg|etapp|fas) (?:två|2) (?:av|i|efter)
    är (?:en |ett )?(?:\w+ )?(?:följd|resultat|frukt) av
    träder i stället för
    går in (?:där|när|efter)
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
WHAT_WAS = (
    r"(?:de[tn] (?:tidigare|gamla|förra|avslutade|nedlagda) (?:projektet|arbetet|satsningen|försöket)|"
    r"(?:erfarenheterna|lärdomarna|resultaten|metoden|arvet)(?! (?:från|av|i|efter)\b))"
)
"""What an old project is called beside the new one, and what is left of it."""
IT = rf"(?:{WHAT_WAS}|de[tn](?:ta)?|projektet|arbetet|satsningen|försöket)"
INTO = r"(?:in )?(?:i|inom|som|genom|till)(?: ramen för| form av| regi av| de[tn] nya| en del (?:av|i))?(?: projektet)?"
GOES_ON_IN = any_of(
    """
    (?:har )?fortsätt(?:er|a)
    fortsatte?
    (?:tas|tagits|togs) över
    överta(?:s|gits)
    övertogs
    överför(?:s|ts|des)
    (?:förs|fördes|förts|flyttas|går|gått|gick|lämnas) (?:nu |sedan )?över
    (?:tas|tagits|togs) med
    (?:förs?|drivs?|bedrivs|tas|går|gick|gått|lever|levt|rullar|utvecklas|byggs) vidare
    (?:tas|togs|tagits) (?:om hand|till vara)
    lever kvar
    förvaltas
    inlemmas
    införlivas
    införlivats
    samlas
    """
)
"""What becomes of an old project's work, before "i" a new one."""
WORK = any_of(
    r"""
    \b[Aa]rbete(?:t|na)
    \b[Aa]rbetssättet
    \b[Vv]erksamheten
    \b[Ss]amarbetet
    \b[Ii]nsatserna
    \b[Mm]etode(?:n|rna)
    \b[Mm]odelle(?:n|rna)
    \b[Ee]rfarenheterna
    \b[Ll]ärdomarna
    \b[Rr]esultate[tn]
    \b[Aa]ktiviteterna
    \b[Uu]ppgift(?:en|erna)
    \b[Uu]ppdraget
    \b[Ss]tafettpinnen
    \b[Dd]e[tn]
    """
)
"""What is left of an old project."""
WHEN = (
    r"(?:(?:nu|sedan|då|därför|snart|direkt|genast|omedelbart|senare|numera|i stället|\d{4}) |"
    r"(?:från|vid|i|under|efter|till|den|fr\.o\.m\.) (?!samma|stället)[\wåäö\d/ ]{2,30} )?"
)
REPLACED = r"(?:ersätts|ersattes|efterträ(?:ds|ddes)|avlös(?:es|tes)|(?:efter)?följ(?:s|des))"
GROWS = r"\b(?:väx(?:er|te)|vuxit|sprungit|fö(?:ds|ddes|tts)|kom(?:mer|mit)?|(?:bilda|skapa)(?:s|des|ts)|blir|blev)\b"
"""What the new one does out of the old one."""
MOVES = r"(?:fortsätter|fortsatte|förs|fördes|drivs|flyttas|går|gick|lever|tas|togs|övergår|övergick)"
"""What an old project's work does, before it is named."""
MERGED = r"(?:slås|slogs|slagits|läggs|lades|lagts|förs|fördes|förts|går|gick|gått)"
GIVES_PLACE = any_of(
    rf"""
    (?:ersätts?|ersattes|ersatts|ersättas) {WHEN}(?:av|med)
    (?:efterträ(?:ds|ddes|das|tts)|avlös(?:s|es|tes|ts|as)) {WHEN}av
    (?:efter)?följ(?:s|des|ts|as) {WHEN}(?:upp )?av
    fullföljs i
    över(?:går|gick|gått|gå) {WHEN}i
    går (?:över|upp|in) i
    gick (?:över|upp|in) i
    gått (?:över|upp|in) i
    upp(?:går|gick|gått|gå) i
    (?:inlemmas|införlivas) i
    {MERGED} (?:{WITHIN}{{0,40}} )?(?:samman|ihop) (?:{WITHIN}{{0,60}} )?(?:till|i)
    (?:ombilda|omvandla|förvandla|utveckla|omforma)(?:s|des|ts|t|r) (?:sig )?till
    (?:byts|byttes) ut mot
    (?:lämna[rs]?|lämnade|ger|gav) plats (?:för|åt)
    (?:mynnar|mynnade|mynnat) ut i
    utmynna(?:r|de|t) i
    (?:lade?|lägger|lagt) (?:\w+ )?grund(?:en)? (?:för|till)
    ligger till grund för
    bana(?:r|de|t) väg(?:en)? för
    fortsätt(?:er|a) {WHEN}(?:i|som|genom|inom|under|med)(?! (?:\w+ ){{0,2}}utan\b| samma\b)
    fortsatte? {WHEN}(?:i|som|genom|inom)
    fortlever (?:i|som|genom|inom)
    (?:lever|levt|går|gick|gått) vidare {WHEN}(?:i|som|med|genom|inom)(?! samma\b)
    (?:förs|fördes|förts|förvaltas|tas|togs|tagits) vidare (?:i|till|genom|inom|av)
    (?:tas|togs|tagits) (?:om hand|till vara) (?:i|av|inom|genom)
    (?:får|fick|fått) en (?:\w+ )?{GOES_ON}(?: i| med| genom|,|:)?
    (?:får|fick|fått) en (?:\w+ )?{HEIR}(?: i| med|,|:)?
    föregångare(?:n)? till
    återuppst(?:od|år|ått) {WHEN}som
    (?:lämna[rs]?|lämnade|räcker|räckte) (?:över )?stafettpinnen (?:vidare )?till
    har lett (?:fram )?till
    ledde (?:fram )?till
    resultera(?:de|t) i
    (?:ger|gav|gett) upphov till
    före(?:går|gick|gått)
    (?:är|var|blev|utgör|utgjorde) (?:\w+ )?(?:start\w+|första steget|embryo\w*|frö\w*|grunden|pilot) (?:för|till|mot)
    (?:är|var|blev) (?:\w+ )?(?:upprinnelsen|upptakten|upphovet|inledningen) (?:för|till|mot)
    """
)
"""What an old project does for a new one."""
SETS_OUT = any_of(
    """
    starta(?:r|s|des?|ts?)
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
    planeras
    förbereds
    drivs
    finns
    gäller
    """
)
BEGINS = any_of(
    """
    kom(?:mer)? till
    (?:bilda|skapa|lansera|öppna)(?:s|des)
    starta(?:r|de)
    inled(?:s|des)
    börja(?:r|de)
    påbörja(?:s|des)
    (?:sätter|drar|drog|kommer) i ?gång
    sjösätts
    """
)
ENDS = any_of(
    r"""
    avslut
    slut
    upphör
    (?:tar|tog|är|var) slut
    (?:är|blev|var) klart
    löp(?:er|te) ut
    gick ut
    läggs
    lades
    (?:går|gick) i mål
    historia\b
    ett minne blott\b
    """
)
"""How what is told of an old project begins that ends."""
ENDED = (
    r"(?:, (?:som|där|vilke[nt]|ett|en) [^.;]{3,90}?,)?(?: som)?(?: [–-])? (?:(?:är|har|blev|hade) )?"
    rf"(?:nu |också |numera |därmed )?{ENDS}"
)
"""What is told of a project that ends, right behind its name."""
ENDED_FOR_GOOD = (
    r" (?:(?:har|är) )?(?:nu |också |numera |därmed )?(?:upphör(?:de|t)?\b|(?:läggs|lades|lagts|las) ne[dr]\b|"
    r"avslutats?\b|avslutades\b|löp(?:er|te|t) ut\b|(?:går|gick|gått) i (?:mål|graven)\b|(?:tar|tog) slut\b|"
    r"(?:är|var|blev) (?:slut|avslutat|klart|historia|nedlagt|ett minne blott)\b)"
)
"""The same, as it is told of no person."""
AFTERWARDS = any_of(
    r"""
    \b[Ii] stället\b
    \b[Dd]et som (?:kommer|lever|blir|finns)
    \bfort(?:sätter|satte|satt) (?!att\b)
    \b(?:gå|går|gick|gått|arbetar|drivs|förs|fördes|förts) vidare\b
    \b[Nn]ästa (?:steg|fas|etapp)\b
    \b[Rr]esultatet (?:är|blev|heter)\b
    \b(?:[Aa]rvet|[Ee]rfarenheterna|[Ll]ärdomarna|[Ss]tafettpinnen)\b
    \b(?:efter)?följ(?:s|des|ts)\b[^.;,]* av\b
    \b(?:[Ii] dag|[Nn]umera) (?:heter|är|gäller)\b
    \b[Uu]r (?:askan|spillrorna|resterna)\b
    """
)
"""Before a name that is that of what comes after what ended, even where another sentence said so."""
